// A check that says "whole" must be right, so each way of not being whole is made and looked for.
#include "tests/support/testworkspace.h"
#include "tests/trust/trustline.h"

#include "core/intake/fileimport.h"
#include "core/leads/activityacts.h"
#include "core/leads/leadacts.h"
#include "core/quality/referencedata.h"
#include "core/storage/backup.h"
#include "core/storage/backupfolder.h"
#include "core/storage/filestore.h"
#include "core/storage/matchkeycheck.h"
#include "core/storage/query.h"
#include "core/storage/salvage.h"
#include "core/storage/workspacecheck.h"

using namespace lead;

class TestWorkspaceCheck : public QObject
{
    Q_OBJECT

    ReferenceData m_reference;
    qint64 m_broken = 0;
    qint64 m_mended = 0;

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    ImportCounts import(Workspace &w, const QString &list)
    {
        FileImport run(w, m_reference);
        const auto inspection = run.inspect(list);
        if (!inspection)
            qFatal("%s", qPrintable(inspection.error().message));
        IntakePlan plan;
        plan.mapping = inspection->mapping;
        plan.onMatch = OnMatch::Skip;
        plan.onMatchChosen = true;
        const auto done = run.run(list, plan, {});
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return done->record.counts;
    }
    // Two leads of a list, one of them with a note, a file and tags, and one merged into the other.
    void fill(TestWorkspace &w)
    {
        write(list(w), "First name,Last name,Email,Phone,Source\r\nAda,Lovelace,ada@example.com,+12125550123,Web\r\nBob,Byron,bob@example.com,+12125550199,Fair\r\nCy,Mill,cy@example.com,+12125550177,Fair\r\n");
        import(*w, list(w));
        write(w.folder.filePath(QStringLiteral("cv.txt")), "a life");
        std::vector<LeadId> leads = seen(*w);
        must(ActivityActs(*w).attach(leads[0], w.folder.filePath(QStringLiteral("cv.txt"))).isOk());
        must(LeadActs(*w).edit(leads[0], {{QStringLiteral("tags"), QStringLiteral("hot, north")}}).isOk());
        must(LeadActs(*w).merge(leads[1], {leads[2]}).isOk());
    }
    static QString list(const TestWorkspace &w) { return w.folder.filePath(QStringLiteral("list.csv")); }
    static void must(bool ok)
    {
        if (!ok)
            qFatal("the test cannot be set up");
    }
    static std::vector<LeadId> seen(Workspace &w)
    {
        std::vector<LeadId> leads;
        Query query(w.connection(), QStringLiteral("SELECT id FROM lead WHERE deleted_at IS NULL ORDER BY id"));
        must(query.exec().isOk());
        while (query.next())
            leads.push_back({query.int64(0)});
        return leads;
    }

private Q_SLOTS:
    void cleanupTestCase()
    {
        sayTrust({QStringLiteral("P6"), QStringLiteral("rules of coherence broken one by one: each noticed and named by the check"), m_broken, 0, QStringLiteral("%1 of them the repair mends").arg(m_mended)});
        QVERIFY(m_broken >= 18);
    }

    void saysWholeOfAWholeWorkspace()
    {
        TestWorkspace w;
        fill(w);
        const auto report = WorkspaceCheck(*w).run();
        VERIFY_OK(report);
        QCOMPARE(report->problems, QStringList());
        QVERIFY(report->ok);
    }

    void noticesWhatIsNotWhole_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("isMended");
        const auto row = [](const char *name, const char *sql, const char *says, bool isMended) { QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromUtf8(says) << isMended; };
        row("no terms", "DELETE FROM term", "The value of “Source” of 3 leads is lost", false);
        row("tags that are not there", "UPDATE lead SET tags_id = 987654 WHERE tags_id IS NOT NULL", "The value of “Tags” of 1 leads is lost", false);
        row("merged into nobody", "UPDATE lead SET duplicate_of = 987654 WHERE duplicate_of IS NOT NULL", "1 leads are merged into a lead that does not exist", true);
        row("a file of nobody", "UPDATE attachment SET lead_id = 987654", "1 attached files belong to no lead", false);
        row("a detail of nobody", "INSERT INTO lead_detail (lead_id, workspace_id) VALUES (987654, 1)", "1 details belong to no lead", true);
        row("a match key of nobody", "INSERT INTO match_key VALUES (1, 5, 987654)", "1 match keys belong to no lead", true);
        row("a stage that is not there", "UPDATE lead SET stage_id = 99 WHERE id = (SELECT min(id) FROM lead)", "1 leads stand in a stage that does not exist", false);
        row("an owner who is not there", "UPDATE lead SET owner_id = 99 WHERE id = (SELECT min(id) FROM lead)", "1 leads have an owner who does not exist", false);
        row("an import that is not there", "UPDATE lead SET import_id = 99 WHERE id = (SELECT min(id) FROM lead)", "1 leads belong to an import that does not exist", false);
        row("a note of nobody", "INSERT INTO activity (id, workspace_id, row_version, lead_id, kind, at, user_id, body) VALUES (1, 1, 1, 987654, 'note', 1, 1, 'x')", "1 notes and calls belong to no lead", false);
        row("a task of nobody", "INSERT INTO task (id, workspace_id, row_version, lead_id, title, created_at) VALUES (1, 1, 1, 987654, 'x', 1)", "1 tasks belong to no lead", false);
        row("a task whose owner is not there", "INSERT INTO task (id, workspace_id, row_version, lead_id, owner_id, title, created_at) SELECT 1, 1, 1, min(id), 99, 'x', 1 FROM lead", "1 tasks have an owner who does not exist", false);
        row("a task more urgent than can be", "INSERT INTO task (id, workspace_id, row_version, lead_id, title, created_at, priority) SELECT 1, 1, 1, min(id), 'x', 1, 9 FROM lead", "1 tasks have a priority, length or reminder that cannot be", true);
        row("a stay in a stage of nobody", "INSERT INTO stage_visit VALUES (987654, 1, 1, NULL, 1)", "1 stays in a stage belong to no lead", true);
        row("a stay in a state of nobody", "INSERT INTO lifecycle_visit (lead_id, entered_at, state, user_id) VALUES (987654, 1, 'mql', 1)", "1 stays in a state of the lifecycle belong to no lead", true);
        row("an import that does not add up", "UPDATE import SET created = created + 1", "The counts of 1 imports do not add up", false);
        row("a row of the journal that was changed", "DROP TRIGGER operation_sealed; UPDATE operation SET lead_count = 99 WHERE seq = 1", "The journal does not fit its chain", false);
        row("no match keys", "DELETE FROM match_block", "2 leads would not be recognised", true);
    }

    void noticesWhatIsNotWhole()
    {
        QFETCH(QString, sql);
        QFETCH(QString, says);
        QFETCH(bool, isMended);
        TestWorkspace w;
        fill(w);
        VERIFY_OK(w->connection().exec(sql));
        QVERIFY(*w->connection().number(QStringLiteral("SELECT changes()")) > 0);
        const auto report = WorkspaceCheck(*w).run();
        VERIFY_OK(report);
        QVERIFY(!report->ok);
        QVERIFY2(report->problems.join(u' ').contains(says), qPrintable(report->problems.join(u' ')));
        const auto repaired = WorkspaceCheck(*w).repair();
        VERIFY_OK(repaired);
        QCOMPARE(repaired->ok, isMended);
        QCOMPARE(!repaired->repairs.isEmpty(), isMended);
        ++m_broken;
        m_mended += isMended;
    }

    void noticesFilesThatAreGoneOrChangedAndTakesThemFromABackup()
    {
        TestWorkspace w;
        fill(w);
        const FileStore files(w.path());
        QCOMPARE(files.contents().size(), 1);
        const QString file = files.pathOf(files.contents().front());
        const auto backup = newBackupPath(w.path(), w.clock);
        VERIFY_OK(backup);
        VERIFY_OK(Backup::write(*w, *backup));
        for (const bool isRemoved : {true, false}) {
            if (isRemoved)
                QVERIFY(QFile::remove(file));
            else
                write(file, "a lie!");
            const auto report = WorkspaceCheck(*w).run();
            VERIFY_OK(report);
            QVERIFY(!report->ok && !report->isDamaged);
            QCOMPARE(report->problems.size(), 1);
            QVERIFY2(report->problems.front().contains(u"cv.txt"), qPrintable(report->problems.front()));
            const auto repaired = WorkspaceCheck(*w).repair();
            VERIFY_OK(repaired);
            QVERIFY2(repaired->ok, qPrintable(repaired->problems.join(u' ')));
            QCOMPARE(repaired->repairs.size(), 1);
        }
    }

    // What came back is of no use when nobody in it is known any more.
    void recognisesLeadsAfterTheirKeysWereLostAndSalvaged()
    {
        TestWorkspace w;
        fill(w);
        const qint64 root = *w->connection().number(QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = 'match_block'"));
        w->connection().checkpoint();
        w.workspace.reset();
        QFile file(w.path());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((root - 1) * 8192));
        QCOMPARE(file.write(QByteArray(8192, '\0')), 8192);
        file.close();
        const auto report = Salvage::mend(w.path(), {}, w.clock);
        VERIFY_OK(report);
        QVERIFY2(report->lostTables.contains(QStringLiteral("match_block")), qPrintable(report->lostTables.join(u' ')));
        QCOMPARE(report->problems, QStringList()); // the attached file is still there
        auto opened = Workspace::open(w.path(), w.clock, Connection::Mode::Writer);
        VERIFY_OK(opened);
        w.workspace = std::move(*opened);
        const auto without = MatchKeyCheck(*w).leadsWithoutKeys();
        VERIFY_OK(without);
        QCOMPARE(*without, 0);
        write(list(w), "First name,Last name,Email,Phone\r\nAda,Lovelace,ada@example.com,+12125550123\r\nBob,Byron,bob@example.com,+12125550199\r\n");
        const ImportCounts counts = import(*w, list(w));
        QCOMPARE(counts.created, 0);
        QCOMPARE(counts.skipped, 2);
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceCheck)
#include "tst_workspacecheck.moc"
