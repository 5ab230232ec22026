#include "tests/support/testworkspace.h"
#include "tests/trust/trustline.h"

#include "core/leads/activityacts.h"
#include "core/leads/leadacts.h"
#include "core/privacy/erasure.h"
#include "core/privacy/journalheads.h"
#include "core/quality/referencedata.h"
#include "core/settings/workspacefiles.h"
#include "core/storage/backup.h"
#include "core/storage/journalchain.h"
#include "core/storage/query.h"

using namespace lead;

// Somebody with the file and SQL, who can take the triggers away.
class TestJournalChain : public QObject
{
    Q_OBJECT

    ReferenceData m_reference;

    // A journal of 40 acts, some of which belong to somebody who was erased.
    void work(TestWorkspace &w, bool hasErasures = true)
    {
        std::vector<LeadId> leads;
        for (int i = 0; i < 8; ++i) {
            const auto done = LeadActs(*w).create({{QStringLiteral("first_name"), QStringLiteral("Person %1").arg(i)}, {QStringLiteral("email"), QStringLiteral("p%1@example.com").arg(i)}}, m_reference);
            if (!done)
                qFatal("no lead");
            leads.push_back(done->lead);
        }
        for (int i = 0; i < 24; ++i)
            if (!ActivityActs(*w).addNote(leads[static_cast<std::size_t>(i) % leads.size()], QStringLiteral("note %1").arg(i)))
                qFatal("no note");
        if (!hasErasures)
            return;
        if (!Erasure(*w).erase({leads[3]}) || !Erasure(*w).erase({leads[5]}))
            qFatal("no erasure");
    }
    static void exec(Workspace &w, const QString &sql)
    {
        if (const auto done = w.connection().exec(sql); !done)
            qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().detail));
    }
    static void dropTriggers(Workspace &w)
    {
        for (const char *trigger : {"operation_no_delete", "operation_sealed", "change_no_delete", "change_sealed"})
            exec(w, QStringLiteral("DROP TRIGGER %1").arg(QLatin1String(trigger)));
    }
    static std::vector<qint64> ids(Workspace &w, const QString &sql)
    {
        Query query(w.connection(), sql);
        std::vector<qint64> found;
        if (query.exec())
            while (query.next())
                found.push_back(query.int64(0));
        return found;
    }

private Q_SLOTS:
    void staysWholeOverErasures()
    {
        TestWorkspace w;
        work(w);
        const auto report = Journal(*w).verify();
        VERIFY_OK(report);
        QVERIFY2(report->ok, qPrintable(report->reason));
        QCOMPARE(report->operations, Journal(*w).position());
    }

    void refusesToBeEdited()
    {
        TestWorkspace w;
        work(w);
        const QString some = QStringLiteral("(SELECT max(id) FROM operation)");
        int refused = 0;
        for (const QString &sql : {QStringLiteral("UPDATE operation SET summary = 'x' WHERE id = %1"), QStringLiteral("UPDATE operation SET at = 1, summary = '', salt = NULL WHERE id = %1"),
                                   QStringLiteral("UPDATE operation SET hash = x'00', summary = '', salt = NULL WHERE id = %1"), QStringLiteral("DELETE FROM operation WHERE id = %1"),
                                   QStringLiteral("UPDATE change SET body = 'x' WHERE operation_id = %1"), QStringLiteral("DELETE FROM change WHERE operation_id = %1")}) {
            QVERIFY2(!w->connection().exec(sql.arg(some)), qPrintable(sql));
            ++refused;
        }
        sayTrust({QStringLiteral("P12"), QStringLiteral("journal: edits that its triggers refuse"), refused, 0});
    }

    // Each kind of forgery on each act, one at a time.
    void findsEveryForgery()
    {
        TestWorkspace w;
        work(w);
        dropTriggers(*w);
        const QStringList forgeries{QStringLiteral("UPDATE operation SET summary = summary || '!' WHERE id = %1"), QStringLiteral("UPDATE operation SET at = at + 1 WHERE id = %1"),
                                    QStringLiteral("UPDATE operation SET user_id = user_id + 1 WHERE id = %1"), QStringLiteral("UPDATE operation SET lead_count = 99 WHERE id = %1"),
                                    QStringLiteral("UPDATE operation SET kind = 'other' WHERE id = %1"), QStringLiteral("UPDATE operation SET hash = randomblob(32) WHERE id = %1"),
                                    QStringLiteral("DELETE FROM change WHERE operation_id = %1; DELETE FROM operation WHERE id = %1"),
                                    QStringLiteral("UPDATE change SET body = '{}' WHERE operation_id = %1 AND n = 0"), QStringLiteral("UPDATE change SET entity_id = 7 WHERE operation_id = %1 AND n = 0 AND body IS NOT NULL"),
                                    QStringLiteral("UPDATE change SET body = NULL, salt = x'' WHERE operation_id = %1 AND body IS NOT NULL"), QStringLiteral("DELETE FROM change WHERE operation_id = %1 AND n = 0"),
                                    QStringLiteral("UPDATE operation SET summary = '', salt = NULL WHERE id = %1 AND summary <> ''")};
        const qint64 last = ids(*w, QStringLiteral("SELECT id FROM operation ORDER BY seq DESC LIMIT 1")).front();
        qint64 tried = 0;
        QStringList missed;
        for (const qint64 id : ids(*w, QStringLiteral("SELECT id FROM operation WHERE seq IS NOT NULL"))) {
            for (const QString &forgery : forgeries) {
                if (id == last && forgery.startsWith(u"DELETE FROM change WHERE operation_id = %1; "))
                    continue; // the cut end is another test
                exec(*w, QStringLiteral("PRAGMA foreign_keys=OFF; SAVEPOINT forged"));
                const qint64 before = w->connection().number(QStringLiteral("SELECT total_changes()")).value_or(0);
                exec(*w, forgery.arg(id));
                if (w->connection().number(QStringLiteral("SELECT total_changes()")).value_or(0) > before) {
                    ++tried;
                    const auto report = Journal(*w).verify();
                    if (report && report->ok)
                        missed << forgery.arg(id);
                }
                exec(*w, QStringLiteral("ROLLBACK TO forged; RELEASE forged"));
            }
        }
        sayTrust({QStringLiteral("P12"), QStringLiteral("journal: acts and changes edited, deleted or emptied"), tried, missed.size()});
        QVERIFY(tried > 250);
        QCOMPARE(missed, QStringList());
        const auto whole = Journal(*w).verify();
        VERIFY_OK(whole);
        QVERIFY(whole->ok);
    }

    void findsACutEndByWhatABackupKnows()
    {
        TestWorkspace w;
        work(w, false); // without erasures the chain itself cannot tell
        const auto path = newBackupPath(w.path(), w.clock);
        VERIFY_OK(path);
        VERIFY_OK(Backup::write(*w, *path));
        const std::vector<JournalHead> heads = headsInBackups(w.path());
        QCOMPARE(heads.size(), std::size_t(1));
        QCOMPARE(heads.front().operations, Journal(*w).position());
        const auto whole = Journal(*w).verify(heads);
        VERIFY_OK(whole);
        QVERIFY2(whole->ok, qPrintable(whole->reason));
        dropTriggers(*w);
        qint64 tried = 0;
        qint64 missed = 0;
        for (qint64 left = Journal(*w).position() - 1; left >= 0; --left) {
            exec(*w, QStringLiteral("PRAGMA foreign_keys=OFF; SAVEPOINT cut; DELETE FROM operation WHERE seq > %1; DELETE FROM change WHERE operation_id NOT IN (SELECT id FROM operation)").arg(left));
            const auto alone = Journal(*w).verify();
            const auto report = Journal(*w).verify(heads);
            ++tried;
            missed += report && report->ok;
            QVERIFY(alone && alone->ok);
            exec(*w, QStringLiteral("ROLLBACK TO cut; RELEASE cut"));
        }
        // Cut, and written on: as many acts as before, but others.
        exec(*w, QStringLiteral("DELETE FROM operation WHERE seq > 10; DELETE FROM change WHERE operation_id NOT IN (SELECT id FROM operation)"));
        while (Journal(*w).position() <= heads.front().operations)
            VERIFY_OK(LeadActs(*w).create({{QStringLiteral("first_name"), QStringLiteral("New")}}, m_reference));
        const auto alone = Journal(*w).verify();
        VERIFY_OK(alone);
        QVERIFY2(alone->ok, qPrintable(alone->reason));
        const auto report = Journal(*w).verify(heads);
        VERIFY_OK(report);
        ++tried;
        missed += report->ok;
        QVERIFY(report->reason.contains(QStringLiteral("backup")));
        sayTrust({QStringLiteral("P12"), QStringLiteral("journal: ends cut off or replaced, against the head in a backup"), tried, missed});
        QVERIFY(tried > 30);
        QCOMPARE(missed, 0);
    }

    void writesAHeadAsTextAndBack()
    {
        const JournalHead head{42, QByteArray(32, '\x5a'), QStringLiteral("here")};
        QCOMPARE(headFromText(headText(head), QStringLiteral("here")), std::optional(head));
        for (const char *bad : {"", "x", "42", "42:zz", "-1:5a", "42:5a5a"})
            QVERIFY2(!headFromText(QLatin1String(bad), {}), bad);
    }

    // Acts of the versions before had no salt: what they say can be erased all the same.
    void erasesActsOfOlderVersions()
    {
        TestWorkspace w;
        const auto done = LeadActs(*w).create({{QStringLiteral("first_name"), QStringLiteral("Ada")}}, m_reference);
        VERIFY_OK(done);
        dropTriggers(*w);
        // As version 3 wrote it: the hash over the text alone.
        Query query(w->connection(), QStringLiteral("SELECT %1, o.changes, o.changes_hash, o.prev_hash FROM operation o").arg(JournalChain::columns()));
        VERIFY_OK(query.exec());
        QVERIFY(query.next());
        const QByteArray hash = JournalChain::linked(query.bytes(13), JournalChain::textOf(JournalChain::operationFrom(query), {}, query.int64(11), query.bytes(12)));
        query.finish();
        Query update(w->connection(), QStringLiteral("UPDATE operation SET salt = NULL, hash = :hash"));
        VERIFY_OK(update.bind(QLatin1StringView(":hash"), hash).exec());
        const auto before = Journal(*w).verify();
        QVERIFY(before && before->ok);
        VERIFY_OK(Erasure(*w).erase({done->lead}));
        QCOMPARE(w->connection().number(QStringLiteral("SELECT count(*) FROM operation WHERE summary LIKE '%Ada%'")), std::optional<qint64>(0));
        const auto after = Journal(*w).verify();
        VERIFY_OK(after);
        QVERIFY2(after->ok, qPrintable(after->reason));
    }
};

QTEST_GUILESS_MAIN(TestJournalChain)
#include "tst_journalchain.moc"
