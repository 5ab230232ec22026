#include "tests/support/testworkspace.h"
#include "tests/trust/trustline.h"

#include "core/intake/draftstore.h"
#include "core/intake/fileimport.h"
#include "core/intake/importreview.h"
#include "core/facts/factsstore.h" // after intake, whose names it would hide
#include "core/leads/activityacts.h"
#include "core/leads/leadacts.h"
#include "core/leads/qualificationacts.h"
#include "core/privacy/erasure.h"
#include "core/privacy/subjectexport.h"
#include "core/quality/referencedata.h"
#include "core/settings/settings.h"
#include "core/settings/workspacefiles.h"
#include "core/storage/backup.h"
#include "core/storage/leadrepository.h"
#include "core/storage/query.h"
#include "core/storage/undo.h"
#include "core/storage/workspacecheck.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

using namespace lead;

namespace {

// The word that only the person has, in pieces of every kind.
const QByteArray canary = QByteArrayLiteral("zanzibarquux");

struct Found
{
    qint64 files = 0;
    qint64 bytes = 0;
    QStringList withCanary;
};

// Every file below a folder, in any case, as UTF-8 and as UTF-16.
Found search(const QString &folder)
{
    QByteArray wide;
    for (const char c : canary)
        wide.append(c).append('\0');
    Found found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        const QByteArray bytes = file.readAll().toLower();
        ++found.files;
        found.bytes += bytes.size();
        if (bytes.contains(canary) || bytes.contains(wide) || file.fileName().toLower().contains(QString::fromLatin1(canary)))
            found.withCanary << QFileInfo(file).fileName();
    }
    found.withCanary.sort();
    return found;
}

} // namespace

class TestErasure : public QObject
{
    Q_OBJECT

    ReferenceData m_reference;
    QTemporaryDir m_settings;

    static void must(bool ok, const char *what)
    {
        if (!ok)
            qFatal("%s", what);
    }
    static QString write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        must(file.open(QIODevice::WriteOnly) && file.write(text) == text.size(), "cannot write");
        return path;
    }
    LeadId create(Workspace &w, const std::vector<LeadActs::Assignment> &values)
    {
        const auto done = LeadActs(w).create(values, m_reference);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return done->lead;
    }
    // A list with the person twice (once as a row that is refused), and one whose row waits for a decision.
    void importLists(Workspace &w, const QString &folder)
    {
        const QString first = write(folder + QStringLiteral("/first.csv"), "First name,Last name,Email,Phone,Job title\r\n"
                                                                           "Zanzibarquux,Import,imported.zanzibarquux@example.com,+12125550123,Zanzibarquux Officer\r\n"
                                                                           "Zanzibarquux,Import,imported.zanzibarquux@example.com,+12125550123,Officer,too,many,cells\r\n"
                                                                           "Bob,Other,bob@example.org,+12125550199,Clerk\r\n");
        const QString second = write(folder + QStringLiteral("/second.csv"), "First name,Last name,Email,Phone,Job title\r\n"
                                                                             "Zanzibarquux,Import,imported.zanzibarquux@example.com,+12125550123,Chief zanzibarquux\r\n");
        for (const QString &path : {first, second}) {
            const auto inspection = FileImport(w, m_reference).inspect(path);
            must(inspection.isOk(), "cannot inspect");
            IntakePlan plan;
            plan.mapping = inspection->mapping;
            plan.onMatch = path == second ? OnMatch::Review : OnMatch::Merge;
            plan.onMatchChosen = true;
            if (path == first)
                plan.edits.setCell(2, 4, "Zanzibarquux by hand");
            must(FileImport(w, m_reference).run(path, plan, {}).isOk(), "cannot import");
            QFile::remove(path);
        }
    }
    LeadId imported(Workspace &w)
    {
        Query query(w.connection(), QStringLiteral("SELECT id FROM lead WHERE email LIKE 'imported%'"));
        must(query.exec().isOk() && query.next(), "no imported lead");
        return {query.int64(0)};
    }
    // Everything that can be done with a lead, with the canary in every text.
    LeadId live(TestWorkspace &w, const QString &elsewhere)
    {
        importLists(*w, elsewhere);
        LeadActs acts(*w);
        ActivityActs notes(*w);
        const LeadId lead = create(*w, {{QStringLiteral("first_name"), QStringLiteral("Zanzibarquux")}, {QStringLiteral("last_name"), QStringLiteral("Quorrington")},
                                        {QStringLiteral("email"), QStringLiteral("Zanzibarquux@example.com")}, {QStringLiteral("company"), QStringLiteral("ZANZIBARQUUX Ltd")},
                                        {QStringLiteral("job_title"), QStringLiteral("Keeper of zanzibarquux")}, {QStringLiteral("website"), QStringLiteral("https://zanzibarquux.example.com")},
                                        {QStringLiteral("industry"), QStringLiteral("Zanzibarquux trade")}, {QStringLiteral("notes"), QStringLiteral("likes zanzibarquux")},
                                        {QStringLiteral("tags"), QStringLiteral("zanzibarquux, vip")}});
        const LeadId twin = create(*w, {{QStringLiteral("first_name"), QStringLiteral("Zanzi")}, {QStringLiteral("company"), QStringLiteral("Zanzibarquux Twin")}});
        const auto edited = acts.edit(lead, {{QStringLiteral("city"), QStringLiteral("Zanzibarquux Town")}});
        must(edited.isOk() && Undo(*w).undo(edited->operation).isOk(), "cannot edit and undo");
        must(acts.edit(lead, {{QStringLiteral("last_name"), QStringLiteral("Zanzibarquux-Smith")}}).isOk(), "cannot edit");
        must(notes.addNote(lead, QStringLiteral("spoke of zanzibarquux")).isOk(), "cannot note");
        must(notes.addTask(lead, QStringLiteral("Send zanzibarquux"), w.clock.now() + 1000).isOk(), "cannot add a task");
        const QString paper = write(elsewhere + QStringLiteral("/zanzibarquux.txt"), "all about zanzibarquux");
        must(notes.attach(lead, paper).isOk(), "cannot attach");
        QFile::remove(paper);
        must(acts.moveToStage(lead, QStringLiteral("Lost"), {.reason = QStringLiteral("Zanzibarquux reason")}).isOk(), "cannot move");
        must(acts.merge(lead, {twin, imported(*w)}).isOk(), "cannot merge");
        return lead;
    }
    void keepDraft(TestWorkspace &w, const QString &elsewhere)
    {
        ImportDraft draft;
        draft.path = write(elsewhere + QStringLiteral("/draft.csv"), "Email\r\nsomebody@example.org\r\n");
        RowEdits edits;
        edits.setCell(2, 0, "Zanzibarquux@example.com");
        draft.edits = edits;
        must(DraftStore(DraftStore::defaultFolder()).keep(w.path(), draft, w->catalog()).isOk(), "no draft");
    }
    static void saveFacts(Workspace &w)
    {
        FactsStore facts;
        must(facts.open(w).isOk() && facts.save(w).isOk(), "no snapshot");
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("LeadwrightErasureTest"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }
    void cleanupTestCase() { QDir(DraftStore::defaultFolder()).removeRecursively(); }

    void leavesNothingInAnyFile()
    {
        TestWorkspace w;
        QTemporaryDir elsewhere;
        const LeadId lead = live(w, elsewhere.path());
        const LeadId other = create(*w, {{QStringLiteral("first_name"), QStringLiteral("Carla")}, {QStringLiteral("email"), QStringLiteral("carla@example.org")}});
        keepDraft(w, elsewhere.path());
        Settings settings;
        settings.setDraft(w->uuid(), lead, QStringLiteral("began to write of zanzibarquux"));
        settings.setDraft(w->uuid(), other, QStringLiteral("of somebody else"));
        saveFacts(*w);
        const Found before = search(w.folder.path());
        // The control: without erasing it is in the database, its log, the facts and the attached file.
        QVERIFY2(before.withCanary.size() >= 3, qPrintable(before.withCanary.join(u' ')));
        QCOMPARE(search(DraftStore::defaultFolder()).withCanary.size(), 1);

        const auto receipt = Erasure(*w).erase({lead});
        VERIFY_OK(receipt);
        QVERIFY(receipt->operation.isValid());
        QVERIFY(receipt->isLogEmpty);
        QCOMPARE(receipt->rows.leads, 3);
        QCOMPARE(receipt->rows.activities, 1);
        QCOMPARE(receipt->rows.tasks, 1);
        QCOMPARE(receipt->rows.attachments, 1);
        QCOMPARE(receipt->files, 1);
        QCOMPARE(receipt->drafts, 2);
        QCOMPARE(settings.draft(w->uuid(), lead), QString());
        QCOMPARE(settings.draft(w->uuid(), other), QStringLiteral("of somebody else"));
        QVERIFY(receipt->rows.rejects >= 1);
        QCOMPARE(receipt->rows.reviews, 1);
        QCOMPARE(receipt->rows.plans, 1);
        QVERIFY(receipt->rows.terms >= 4);
        QVERIFY(receipt->rows.changes >= 8);
        QVERIFY(receipt->rows.matchKeys >= 3);

        const Found after = search(w.folder.path());
        const Found drafts = search(DraftStore::defaultFolder());
        const Found kept = search(m_settings.path());
        QVERIFY(after.files >= 1 && kept.files == 1);
        sayTrust({QStringLiteral("P9"), QStringLiteral("erasure: bytes searched for a word of the erased person"), after.bytes + drafts.bytes + kept.bytes,
                  after.withCanary.size() + drafts.withCanary.size() + kept.withCanary.size(),
                  QStringLiteral("%1 files of the workspace, prepared imports and settings; before the erasure it was in %2").arg(after.files).arg(before.withCanary.join(QStringLiteral(", ")))});
        QCOMPARE(after.withCanary, QStringList());
        QCOMPARE(kept.withCanary, QStringList());
        QCOMPARE(drafts.withCanary, QStringList());
        // The others, the chain and the coherence are as they were.
        const auto others = LeadRepository(*w).find(other);
        QVERIFY(others && *others);
        const auto audit = Journal(*w).verify();
        VERIFY_OK(audit);
        QVERIFY2(audit->ok, qPrintable(audit->reason));
        const auto check = WorkspaceCheck(*w).run();
        VERIFY_OK(check);
        QVERIFY2(check->ok, qPrintable(check->problems.join(u' ')));
        FactsStore facts;
        VERIFY_OK(facts.open(*w));
        QCOMPARE(facts.current()->size(), std::size_t(2));
    }

    // What nobody sees any more is in the file all the same.
    void erasesHiddenTwinsAndNamesVisibleOnes()
    {
        TestWorkspace w;
        const LeadId deleted = create(*w, {{QStringLiteral("first_name"), QStringLiteral("Zanzibarquux")}, {QStringLiteral("email"), QStringLiteral("ZANZIBARQUUX@example.com")}});
        VERIFY_OK(LeadActs(*w).remove({deleted}));
        const LeadId lead = create(*w, {{QStringLiteral("first_name"), QStringLiteral("Zanzibarquux")}, {QStringLiteral("email"), QStringLiteral("zanzibarquux@example.com")}});
        const LeadId twin = create(*w, {{QStringLiteral("first_name"), QStringLiteral("Other")}, {QStringLiteral("email"), QStringLiteral("zanzibarquux@example.com")}});
        const auto receipt = Erasure(*w).erase({lead});
        VERIFY_OK(receipt);
        QCOMPARE(receipt->rows.leads, 2);
        QVERIFY(std::any_of(receipt->mentions.begin(), receipt->mentions.end(), [twin](const PersonMention &m) { return m.where == u"same_contact" && m.lead == twin; }));
        const auto kept = LeadRepository(*w).find(twin);
        QVERIFY(kept && *kept);
    }

    // The last keys of an import go with their block.
    void erasesTheOnlyLeadOfAnImport()
    {
        TestWorkspace w;
        QTemporaryDir elsewhere;
        const QString path = write(elsewhere.filePath(QStringLiteral("one.csv")), "First name,Email,Phone\r\nAda,ada@example.com,+12125550123\r\n");
        const auto inspection = FileImport(*w, m_reference).inspect(path);
        VERIFY_OK(inspection);
        IntakePlan plan;
        plan.mapping = inspection->mapping;
        VERIFY_OK(FileImport(*w, m_reference).run(path, plan, {}));
        Query query(w->connection(), QStringLiteral("SELECT id FROM lead"));
        QVERIFY(query.exec().isOk() && query.next());
        const LeadId lead{query.int64(0)};
        query.finish();
        const auto receipt = Erasure(*w).erase({lead});
        VERIFY_OK(receipt);
        QVERIFY(receipt->rows.matchKeys >= 2);
        QCOMPARE(w->connection().number(QStringLiteral("SELECT count(*) FROM match_block")), std::optional<qint64>(0));
    }

    void forgetsInFactsThatAreOpen()
    {
        TestWorkspace w;
        QTemporaryDir elsewhere;
        const LeadId lead = live(w, elsewhere.path());
        FactsStore facts;
        VERIFY_OK(facts.open(*w));
        VERIFY_OK(Erasure(*w).erase({lead}));
        VERIFY_OK(facts.save(*w)); // of facts that still know the person: nothing is written
        QCOMPARE(search(w.folder.path()).withCanary, QStringList());
        VERIFY_OK(facts.catchUp(*w));
        VERIFY_OK(facts.save(*w));
        QVERIFY(QFileInfo::exists(w.path() + QStringLiteral("-facts")));
        QCOMPARE(search(w.folder.path()).withCanary, QStringList());
    }

    void previewsWithoutWriting()
    {
        TestWorkspace w;
        QTemporaryDir elsewhere;
        const LeadId lead = live(w, elsewhere.path());
        const qint64 operations = Journal(*w).position();
        const auto preview = Erasure(*w).preview({lead});
        VERIFY_OK(preview);
        QCOMPARE(preview->rows.leads, 3);
        QVERIFY(preview->names.contains(QStringLiteral("Zanzibarquux Zanzibarquux-Smith")));
        QCOMPARE(Journal(*w).position(), operations);
        QVERIFY(search(w.folder.path()).withCanary.size() >= 2);
        const auto found = LeadRepository(*w).find(lead);
        QVERIFY(found && *found);
    }

    void cannotBeUndoneAndSaysSo()
    {
        TestWorkspace w;
        const LeadId lead = create(*w, {{QStringLiteral("first_name"), QStringLiteral("Ada")}});
        const auto receipt = Erasure(*w).erase({lead});
        VERIFY_OK(receipt);
        const auto undone = Undo(*w).undo(receipt->operation);
        QVERIFY(!undone);
        QVERIFY(undone.error().message.contains(QStringLiteral("cannot be undone")));
        const auto last = Journal(*w).lastUndoable();
        VERIFY_OK(last);
        QVERIFY(!*last || (*last)->id != receipt->operation);
        const auto again = Erasure(*w).erase({lead});
        QVERIFY(!again);
        QCOMPARE(again.error().code, Error::NotFound);
    }

    void pointsFromAMergedLeadToTheOneThatIsLeft()
    {
        TestWorkspace w;
        const LeadId keep = create(*w, {{QStringLiteral("first_name"), QStringLiteral("Ada")}});
        const LeadId lose = create(*w, {{QStringLiteral("first_name"), QStringLiteral("Augusta")}});
        VERIFY_OK(LeadActs(*w).merge(keep, {lose}));
        const auto receipt = Erasure(*w).erase({lose});
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, Error::Conflict);
        QVERIFY(receipt.error().message.contains(keep.toString()));
    }

    void tellsWhereElseThePersonIsNamed()
    {
        TestWorkspace w;
        const LeadId ada = create(*w, {{QStringLiteral("first_name"), QStringLiteral("Ada")}, {QStringLiteral("last_name"), QStringLiteral("Lovelace")}, {QStringLiteral("email"), QStringLiteral("ada@example.com")}});
        const LeadId bob = create(*w, {{QStringLiteral("first_name"), QStringLiteral("Bob")}});
        VERIFY_OK(ActivityActs(*w).addNote(bob, QStringLiteral("Knows ADA@example.com")));
        VERIFY_OK(ActivityActs(*w).addNote(bob, QStringLiteral("Knows nobody")));
        const auto receipt = Erasure(*w).erase({ada});
        VERIFY_OK(receipt);
        QCOMPARE(receipt->mentions.size(), std::size_t(1));
        QCOMPARE(receipt->mentions.front().where, QStringLiteral("activity"));
        QCOMPARE(receipt->mentions.front().lead, bob);
    }

    void deletesOlderCopiesWhenAsked()
    {
        TestWorkspace w;
        QTemporaryDir elsewhere;
        const LeadId lead = live(w, elsewhere.path());
        const auto path = newBackupPath(w.path(), w.clock);
        VERIFY_OK(path);
        VERIFY_OK(Backup::write(*w, *path));
        w.clock.advance(60000);
        const auto receipt = Erasure(*w).erase({lead}, Erasure::Copies::Delete);
        VERIFY_OK(receipt);
        QCOMPARE(receipt->copies, QStringList());
        QCOMPARE(receipt->deletedCopies, QStringList(*path));
        QCOMPARE(backupsOf(w.path()).size(), std::size_t(1));
        QCOMPARE(search(w.folder.path()).withCanary, QStringList());
    }

    void exportsEverythingBefore()
    {
        TestWorkspace w;
        QTemporaryDir elsewhere;
        const LeadId lead = live(w, elsewhere.path());
        VERIFY_OK(LeadActs(*w).edit(lead, {{QStringLiteral("company"), QStringLiteral("<script>alert(1)</script><img src=x>")}}));
        VERIFY_OK(QualificationActs(*w).move(lead, Lifecycle::Mql));
        VERIFY_OK(ActivityActs(*w).logCall(lead, {QStringLiteral("voicemail"), 77, QStringLiteral("called back")}));
        const QString folder = elsewhere.filePath(QStringLiteral("out"));
        const auto report = SubjectExport(*w).write({lead}, folder);
        VERIFY_OK(report);
        QCOMPARE(report->leads, 3);
        QCOMPARE(report->attachments, 1);
        QCOMPARE(report->files.size(), 3);
        QVERIFY(report->changes >= 8);
        QFile json(folder + QStringLiteral("/person.json"));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QByteArray text = json.readAll();
        for (const char *part : {"Quorrington", "Zanzibarquux Town", "spoke of zanzibarquux", "Send zanzibarquux", "Zanzibarquux reason", "Chief zanzibarquux", "first.csv"})
            QVERIFY2(text.contains(part), part);
        const QJsonObject all = QJsonDocument::fromJson(text).object();
        const QJsonArray states = all.value(QStringLiteral("lifecycle_history")).toArray();
        QVERIFY(std::any_of(states.begin(), states.end(), [](const QJsonValue &visit) { return visit.toObject().value(QStringLiteral("state")) == keyOf(Lifecycle::Mql); }));
        const QJsonArray activities = all.value(QStringLiteral("activities")).toArray();
        QVERIFY(std::any_of(activities.begin(), activities.end(), [](const QJsonValue &activity) { return activity.toObject().value(QStringLiteral("seconds")) == 77; }));
        QFile page(folder + QStringLiteral("/person.html"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray html = page.readAll();
        QVERIFY(html.contains("&lt;script&gt;"));
        QVERIFY(!html.contains("<script") && !html.contains("<img"));
        for (const QString &file : report->files)
            QCOMPARE(QFile::permissions(folder + u'/' + file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
        QVERIFY(!(QFile::permissions(folder) & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther)));
        const auto again = SubjectExport(*w).write({lead}, folder);
        QVERIFY(!again);
        QCOMPARE(again.error().code, Error::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
