// Before much changes at once there is a verified backup of the moment before, with a manifest that names the end of the journal.
#include "tests/support/testworkspace.h"
#include "tests/trust/trustline.h"
#include "tests/trust/workload.h"

#include "core/intake/importservice.h"
#include "core/leads/leadservice.h"
#include "core/storage/automaticbackup.h"
#include "core/storage/backup.h"
#include "core/storage/backupmanifest.h"
#include "core/storage/importrepository.h"
#include "core/storage/query.h"

#include <QSignalSpy>

using namespace lead;

namespace {

constexpr qint64 Rows = 300;

/// The end of the journal, and how many leads are seen.
struct Moment
{
    QString head;
    qint64 leads = 0;
};

Moment momentOf(Workspace &w)
{
    Moment moment;
    Query head(w.connection(), QStringLiteral("SELECT hash FROM operation WHERE seq IS NOT NULL ORDER BY seq DESC LIMIT 1"));
    if (head.exec() && head.next())
        moment.head = QString::fromLatin1(head.bytes(0).toHex());
    moment.leads = w.connection().number(QStringLiteral("SELECT count(*) FROM lead")).value_or(-1);
    return moment;
}

} // namespace

class TestBackupsBefore : public QObject
{
    Q_OBJECT

    ReferenceData m_reference;
    FixedClock m_clock{1772442000000};
    std::unique_ptr<QTemporaryDir> m_folder;
    qint64 m_tried = 0;
    qint64 m_bad = 0;

    QString path() const { return m_folder->filePath(QStringLiteral("w.leadwright")); }
    std::unique_ptr<Workspace> opened()
    {
        Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path(), m_clock, Connection::Mode::Writer);
        if (!workspace)
            qFatal("%s", qPrintable(workspace.error().message));
        return std::move(*workspace);
    }
    Moment now() { return momentOf(*opened()); }
    // Nothing but the one copy, whole, of the moment before.
    void holds(const QString &backup, const Moment &before)
    {
        ++m_tried;
        ++m_bad; // until all is well
        QVERIFY(QFile::exists(BackupManifest::pathOf(backup)));
        QFile sidecar(BackupManifest::pathOf(backup));
        QVERIFY(sidecar.open(QIODevice::ReadOnly));
        const QJsonObject manifest = QJsonDocument::fromJson(sidecar.readAll()).object();
        QCOMPARE(manifest.value(QStringLiteral("audit_head")).toString(), before.head);
        QCOMPARE(manifest.value(QStringLiteral("leads")).toInteger(), before.leads);
        QVERIFY(QFileInfo(backup).permission(QFile::ReadOwner) && !QFileInfo(backup).permission(QFile::ReadGroup) && !QFileInfo(backup).permission(QFile::ReadOther));
        const Result<BackupManifest> whole = Backup::verify(backup);
        VERIFY_OK(whole);
        QCOMPARE(whole->sha256, manifest.value(QStringLiteral("sha256")).toString());
        QCOMPARE(whole->auditHead, before.head);
        // A byte more or less and it is none: the sum of the manifest is asked.
        QFile file(backup);
        QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Append) && file.write("x") == 1);
        file.close();
        QVERIFY(!Backup::verify(backup));
        --m_bad;
    }
    void holdsTheOnly(const Moment &before)
    {
        const std::vector<BackupFile> backups = backupsOf(path());
        QCOMPARE(backups.size(), std::size_t(1));
        QVERIFY(backups.front().isAutomatic);
        holds(backups.front().path, before);
    }
    // Waits for an import of a list of so many rows.
    Result<ImportOutcome> import(qint64 rows)
    {
        const QString list = m_folder->filePath(QStringLiteral("list.csv"));
        writeList(list, rows, 100000);
        ImportService service(m_clock, m_reference);
        auto opening = service.open(path());
        if (!QTest::qWaitFor([&] { return opening.isFinished(); }, 20000))
            qFatal("not opened");
        IntakePlan plan;
        {
            const std::unique_ptr<Workspace> w = opened();
            const Result<FileInspection> inspection = FileImport(*w, m_reference).inspect(list);
            if (!inspection)
                qFatal("%s", qPrintable(inspection.error().message));
            plan.mapping = inspection->mapping;
        }
        std::optional<Result<ImportOutcome>> outcome;
        ImportJob *job = service.run(list, plan);
        connect(job, &ImportJob::finished, this, [&outcome](const Result<ImportOutcome> &o) { outcome = o; });
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 60000))
            qFatal("the import does not end");
        return *outcome;
    }
    static qint64 rowsOfALargeList() { return AutomaticBackup::LargeListBytes / 40; }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(trustFolderTemplate());
        const Result<std::unique_ptr<Workspace>> made = Workspace::create(path(), m_clock, QStringLiteral("sales"));
        VERIFY_OK(made);
        const QString list = m_folder->filePath(QStringLiteral("first.csv"));
        writeList(list, Rows);
        VERIFY_OK(importList(**made, m_reference, list));
    }
    void cleanup() { m_folder.reset(); }

    void aMerge()
    {
        const Moment before = now();
        const std::vector<LeadId> leads = leadsSeen(*opened());
        LeadService service(m_clock);
        const QFuture<Result<void>> opening = service.open(path());
        QTRY_VERIFY_WITH_TIMEOUT(service.isOpen(), 20000);
        const auto merged = service.merge(leads.at(0), leads.at(1));
        QTRY_VERIFY_WITH_TIMEOUT(merged.isFinished(), 20000);
        VERIFY_OK(merged.result());
        service.close();
        QVERIFY(now().head != before.head);
        holdsTheOnly(before);
    }

    void aMassDeletion()
    {
        const Moment before = now();
        LeadService service(m_clock);
        const QFuture<Result<void>> opening = service.open(path());
        QTRY_VERIFY_WITH_TIMEOUT(service.isOpen(), 20000);
        LeadSelection all;
        all.all = LeadQuery();
        LeadJob *job = service.remove(all);
        QSignalSpy finished(job, &LeadJob::finished);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
        service.close();
        QVERIFY(now().head != before.head);
        holdsTheOnly(before);
    }

    void noneOfAFewLeads()
    {
        LeadService service(m_clock);
        const QFuture<Result<void>> opening = service.open(path());
        QTRY_VERIFY_WITH_TIMEOUT(service.isOpen(), 20000);
        LeadSelection few;
        few.ids = {leadsSeen(*opened()).front()};
        LeadJob *job = service.remove(few);
        QSignalSpy finished(job, &LeadJob::finished);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
        QCOMPARE(backupsOf(path()).size(), std::size_t(0));
        VERIFY_OK(import(20));
        QCOMPARE(backupsOf(path()).size(), std::size_t(0));
    }

    void aLargeImport()
    {
        const Moment before = now();
        const qint64 rows = rowsOfALargeList();
        const Result<ImportOutcome> outcome = import(rows);
        VERIFY_OK(outcome);
        QVERIFY(QFileInfo(m_folder->filePath(QStringLiteral("list.csv"))).size() > AutomaticBackup::LargeListBytes);
        QVERIFY(outcome->record.counts.created > rows - 100); // some have the telephone number of another
        QCOMPARE(now().leads, before.leads + outcome->record.counts.created);
        holdsTheOnly(before);
    }

    // Where none can be made, nothing is imported, and the sentence says why.
    void noLargeImportWithoutOne()
    {
        const Moment before = now();
        QFile place(backupFolder(path()));
        QVERIFY(place.open(QIODevice::WriteOnly)); // where the folder would be
        place.close();
        const Result<ImportOutcome> outcome = import(rowsOfALargeList());
        ++m_tried;
        m_bad += outcome.isOk();
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().message.contains(QStringLiteral("nothing was imported")), qPrintable(outcome.error().message));
        QCOMPARE(now().leads, before.leads);
    }

    void anUpgrade()
    {
        const QString old = m_folder->filePath(QStringLiteral("old.leadwright"));
        makeFirstSchemaWorkspace(old, 200);
        Moment before;
        {
            const Result<std::unique_ptr<Workspace>> w = Workspace::open(old, m_clock, Connection::Mode::Writer);
            VERIFY_OK(w);
            before.head = momentOf(**w).head; // an upgrade is no act
            before.leads = 200;
        }
        const QString copy = old + QStringLiteral(".before-v2");
        QVERIFY(QFile::exists(copy));
        QCOMPARE(Backup::verify(copy)->schemaVersion, 1);
        holds(copy, before);
    }

    void cleanupTestCase()
    {
        sayTrust({QStringLiteral("P6"), QStringLiteral("backups of the moment before a merge, a mass deletion, a large import and an upgrade: verified, with the head of the journal"), m_tried, m_bad});
        QCOMPARE(m_tried, 5);
        QCOMPARE(m_bad, 0);
    }
};

QTEST_GUILESS_MAIN(TestBackupsBefore)
#include "tst_backupsbefore.moc"
