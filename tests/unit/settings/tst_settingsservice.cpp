#include "tests/support/testworkspace.h"

#include "core/leads/activityacts.h"
#include "core/leads/leadacts.h"
#include "core/quality/referencedata.h"
#include "core/settings/settingsservice.h"

#include <QDirIterator>
#include <QSignalSpy>

using namespace lead;

namespace {

template <typename T>
T waitFor(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20000))
        qFatal("no answer came");
    return future.takeResult();
}

void addLead(TestWorkspace &w, const QString &name)
{
    if (const auto done = LeadActs(*w).create({{QStringLiteral("first_name"), name}}, ReferenceData()); !done)
        qFatal("no lead");
}

// The files below a folder in which a text stands.
QStringList filesWith(const QString &folder, const QByteArray &text)
{
    QStringList found;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            found << file.fileName().mid(folder.size() + 1);
    }
    return found;
}

} // namespace

class TestSettingsService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersFromTheWorkspaceThatTheWindowShows()
    {
        TestWorkspace w;
        addLead(w, QStringLiteral("Nora"));
        SettingsService service(w.clock);
        QVERIFY(!waitFor(service.state()));
        service.setWorkspace({});
        service.setWorkspace(w.path());
        const auto state = waitFor(service.state());
        VERIFY_OK(state);
        QCOMPARE(state->pipelines.size(), std::size_t(1));
        const auto counts = waitFor(service.counts());
        VERIFY_OK(counts);
        QCOMPARE(counts->byStage.at(state->pipelines.front().stages.front().id), 1);
    }

    void saysWhenSomethingChangedAndOnlyThen()
    {
        TestWorkspace w;
        SettingsService service(w.clock);
        service.setWorkspace(w.path());
        QSignalSpy changed(&service, &SettingsService::changed);
        const auto state = waitFor(service.state());
        VERIFY_OK(state);
        auto details = state->details;
        VERIFY_OK(waitFor(service.saveDetails(details, details)));
        details.name = QStringLiteral("Acme");
        VERIFY_OK(waitFor(service.saveDetails(state->details, details)));
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(waitFor(service.state())->details.name, QStringLiteral("Acme"));
    }

    void refusesToChangeWhatCanOnlyBeRead()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everything");
        TestWorkspace w;
        w.workspace.reset();
        QFile::setPermissions(w.path(), QFile::ReadOwner);
        SettingsService service(w.clock);
        service.setWorkspace(w.path());
        const auto saved = waitFor(service.addField({QStringLiteral("Size"), FieldType::Integer, {}}));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Error::ReadOnly);
    }

    void backsUpAndRestores()
    {
        TestWorkspace w;
        addLead(w, QStringLiteral("Nora"));
        SettingsService service(w.clock);
        service.setWorkspace(w.path());
        const auto backup = waitFor(service.backUp());
        VERIFY_OK(backup);
        QCOMPARE(backup->leads, 1);
        QVERIFY(backup->path.startsWith(backupFolder(w.path())));
        w.clock.advance(1000);
        VERIFY_OK(waitFor(service.backUp()));
        const auto list = waitFor(service.backups());
        VERIFY_OK(list);
        QCOMPARE(list->size(), std::size_t(2));
        QCOMPARE(list->at(1).madeAt, w.clock.now() - 1000);
        QCOMPARE(list->at(1).leads, 1);
        addLead(w, QStringLiteral("Olav"));
        w.workspace.reset();
        const auto kept = waitFor(service.restore(backup->path));
        VERIFY_OK(kept);
        QVERIFY(QFile::exists(kept->kept));
        QCOMPARE(kept->problems, QStringList());
        const auto counts = waitFor(service.counts());
        VERIFY_OK(counts);
        qint64 leads = 0;
        for (const auto &[stage, n] : counts->byStage)
            leads += n;
        QCOMPARE(leads, 1);
    }

    void refusesADamagedBackup()
    {
        TestWorkspace w;
        SettingsService service(w.clock);
        service.setWorkspace(w.path());
        const auto backup = waitFor(service.backUp());
        VERIFY_OK(backup);
        QFile file(backup->path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        file.write("damage");
        file.close();
        w.workspace.reset();
        QVERIFY(!waitFor(service.restore(backup->path)));
        VERIFY_OK(waitFor(service.state()));
    }

    void findsAWorkspaceWhole()
    {
        TestWorkspace w;
        SettingsService service(w.clock);
        service.setWorkspace(w.path());
        const auto report = waitFor(service.check());
        VERIFY_OK(report);
        QVERIFY2(report->isWhole, qPrintable(report->problems.join(u'|')));
        VERIFY_OK(waitFor(service.repair()));
    }

    void exportsEverythingIntoAFolderOfItsOwn()
    {
        TestWorkspace w;
        addLead(w, QStringLiteral("Nora"));
        SettingsService service(w.clock);
        service.setWorkspace(w.path());
        const auto report = waitFor(service.exportEverything(w.folder.path()));
        VERIFY_OK(report);
        QCOMPARE(report->leads, 1);
        QVERIFY2(report->files.size() == 8, qPrintable(report->files.join(u' ')));
        for (const QString &file : report->files)
            QVERIFY2(QFileInfo(QDir(report->folder).filePath(file)).size() > 0, qPrintable(file));
        QFile journal(QDir(report->folder).filePath(QStringLiteral("journal.csv")));
        QVERIFY(journal.open(QIODevice::ReadOnly));
        QVERIFY(journal.readAll().contains("Add Nora"));
        QVERIFY(!waitFor(service.exportEverything(w.folder.path()))); // the same second: never over what is there
    }

    void leavesNothingOfAPersonWhenItErases_data()
    {
        QTest::addColumn<bool>("withBackups");
        QTest::newRow("backups as well") << true;
        QTest::newRow("the workspace alone") << false;
    }
    void leavesNothingOfAPersonWhenItErases()
    {
        QFETCH(bool, withBackups);
        const QByteArray canary("Zebedee Quillfeather");
        TestWorkspace w;
        const auto added = LeadActs(*w).create({{QStringLiteral("last_name"), QString::fromLatin1(canary)}}, ReferenceData());
        VERIFY_OK(added);
        const QString contract = w.folder.filePath(QStringLiteral("contract.txt"));
        QFile file(contract);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Between us and " + canary) > 0);
        file.close();
        const auto attached = ActivityActs(*w).attach(added->lead, contract);
        VERIFY_OK(attached);
        // What nothing refers to any more is the person's, too.
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Draft for " + canary) > 0);
        file.close();
        const auto second = ActivityActs(*w).attach(added->lead, contract);
        VERIFY_OK(second);
        QVERIFY(file.remove());
        SettingsService service(w.clock);
        service.setWorkspace(w.path());
        VERIFY_OK(waitFor(service.backUp()));
        const QString folder = w.folder.path();
        QVERIFY2(filesWith(folder, canary).size() >= 6, qPrintable(filesWith(folder, canary).join(u' '))); // two files and a database, each twice
        w.workspace.reset();
        VERIFY_OK(waitFor(service.erase(withBackups)));
        for (const QString &left : filesWith(folder, canary))
            QVERIFY2(!withBackups && left.startsWith(QStringLiteral("test backups/")), qPrintable(left));
        QVERIFY(!QFileInfo::exists(w.path() + QStringLiteral("-files")));
        QCOMPARE(QFileInfo::exists(backupFolder(w.path())), !withBackups);
    }

    // Backups on other disks, and files that are the same workspace, are named before and left.
    void namesTheCopiesThatAnErasedWorkspaceLeaves()
    {
        TestWorkspace w;
        QTemporaryDir elsewhere;
        const QString away = elsewhere.filePath(QStringLiteral("away.leadwright"));
        const QString sealed = elsewhere.filePath(QStringLiteral("away.sealed"));
        const QString beside = w.folder.filePath(QStringLiteral("Copy of it"));
        SettingsService service(w.clock);
        service.setWorkspace(w.path());
        QCOMPARE(*waitFor(service.copiesElsewhere()), QStringList());
        VERIFY_OK(waitFor(service.backUp()));
        VERIFY_OK(waitFor(service.backUp(away)));
        VERIFY_OK(waitFor(service.backUpSealed(sealed, "a passphrase")));
        QVERIFY(QFile::copy(away, beside));
        const Result<QStringList> named = waitFor(service.copiesElsewhere());
        VERIFY_OK(named);
        QCOMPARE(QSet<QString>(named->begin(), named->end()), (QSet<QString>{away, sealed, beside}));
        w.workspace.reset();
        VERIFY_OK(waitFor(service.erase(true)));
        QVERIFY(!QFileInfo::exists(w.path()) && !QFileInfo::exists(backupFolder(w.path())));
        for (const QString &path : *named)
            QVERIFY2(QFileInfo::exists(path), qPrintable(path));
    }

    void erasesTheWorkspaceAndItsBackups()
    {
        TestWorkspace w;
        SettingsService service(w.clock);
        service.setWorkspace(w.path());
        VERIFY_OK(waitFor(service.backUp()));
        w.workspace.reset();
        QFile other(w.folder.filePath(QStringLiteral("other.leadwright")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.close();
        VERIFY_OK(waitFor(service.erase(true)));
        QCOMPARE(QDir(w.folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{QStringLiteral("other.leadwright")});
    }
};

QTEST_GUILESS_MAIN(TestSettingsService)
#include "tst_settingsservice.moc"
