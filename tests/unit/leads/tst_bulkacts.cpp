#include "core/leads/bulkacts.h"
#include "core/leads/holidayacts.h"
#include "core/leads/undohistory.h"
#include "core/storage/activityrepository.h"
#include "core/storage/leadbulkwriter.h"
#include "core/storage/leadrepository.h"
#include "tests/unit/leads/leadsfixture.h"

using namespace lead;

class TestBulkActs : public QObject
{
    Q_OBJECT

    static std::vector<LeadId> addMany(Workspace &workspace, int count)
    {
        std::vector<LeadId> ids;
        Transaction transaction(workspace.connection());
        LeadBulkWriter writer(workspace, {F::FirstName, F::LastName}, {});
        const std::string first = "Ada";
        for (int i = 0; i < count; ++i) {
            const std::string last = "Lovelace " + std::to_string(i);
            const std::array<DraftValue, 2> row{DraftValue::of(std::string_view(first)), DraftValue::of(std::string_view(last))};
            const LeadId id{(*workspace.ids())->next()};
            if (!writer.insert({id}, row))
                qFatal("no lead");
            ids.push_back(id);
        }
        if (!transaction.commit())
            qFatal("not committed");
        return ids;
    }

    static Result<LeadJobDone> run(Workspace &workspace, const BulkAct &act, const std::vector<LeadId> &ids) { return BulkActs(workspace).run(act, ids); }

private Q_SLOTS:
    void saysWhatItDidInTheSingularAndThePlural()
    {
        TestWorkspace w;
        const UserId maya = addUser(*w, QStringLiteral("Maya Torres"));
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        const LeadId bob = addPerson(*w, QStringLiteral("Bob"), QStringLiteral("Miller"));
        BulkAct assign{BulkAct::Assign};
        assign.owner = maya;
        auto done = run(*w, assign, {ada, bob});
        VERIFY_OK(done);
        QCOMPARE(done->summary, QStringLiteral("Assign 2 leads to Maya Torres"));
        QCOMPARE(done->changed, 2);
        BulkAct move{BulkAct::MoveToStage};
        move.text = QStringLiteral("Qualified");
        done = run(*w, move, {ada});
        VERIFY_OK(done);
        QCOMPARE(done->summary, QStringLiteral("Move Ada Lovelace to Qualified"));
        done = run(*w, move, {ada, bob}); // one is there already
        VERIFY_OK(done);
        QCOMPARE(done->summary, QStringLiteral("Move Bob Miller to Qualified"));
        QCOMPARE(done->unchanged, 1);
        const auto operation = Journal(*w).find(done->operation);
        QVERIFY(operation && *operation);
        QCOMPARE((*operation)->summary, done->summary);
        QCOMPARE((*operation)->leadCount, 1);
    }

    void leavesNoActWhenNothingHadToChange()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        BulkAct tag{BulkAct::RemoveTag};
        tag.text = QStringLiteral("hot");
        const auto done = run(*w, tag, {ada, LeadId{4711}});
        VERIFY_OK(done);
        QVERIFY(!done->operation.isValid());
        QCOMPARE(done->changed, 0);
        QCOMPARE(done->unchanged, 2);
    }

    void refusesWhatCannotBeWithAReason_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no such stage") << int(BulkAct::MoveToStage) << QString() << QStringLiteral("Nowhere") << QString();
        QTest::newRow("a reason without a loss") << int(BulkAct::MoveToStage) << QString() << QStringLiteral("Qualified") << QStringLiteral("price");
        QTest::newRow("a tag without a name") << int(BulkAct::AddTag) << QString() << QStringLiteral("  ") << QString();
        QTest::newRow("no such field") << int(BulkAct::SetField) << QStringLiteral("shoe_size") << QStringLiteral("44") << QString();
        QTest::newRow("a computed field") << int(BulkAct::SetField) << QStringLiteral("score") << QStringLiteral("44") << QString();
        QTest::newRow("not of the type") << int(BulkAct::SetField) << QStringLiteral("amount") << QStringLiteral("plenty") << QString();
        QTest::newRow("a task without text") << int(BulkAct::AddTasks) << QString() << QString() << QString();
    }
    void refusesWhatCannotBeWithAReason()
    {
        QFETCH(int, kind);
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, reason);
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        BulkAct act{static_cast<BulkAct::Kind>(kind)};
        act.field = field;
        act.text = text;
        act.entry.reason = reason;
        const auto done = run(*w, act, {ada});
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Invalid);
        QVERIFY(done.error().message.endsWith(u'.'));
    }

    void undoesEachAct_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("assign") << int(BulkAct::Assign) << QString() << QString();
        QTest::newRow("stage") << int(BulkAct::MoveToStage) << QString() << QStringLiteral("Lost");
        QTest::newRow("tag") << int(BulkAct::AddTag) << QString() << QStringLiteral("vip");
        QTest::newRow("untag") << int(BulkAct::RemoveTag) << QString() << QStringLiteral("old");
        QTest::newRow("field") << int(BulkAct::SetField) << QStringLiteral("city") << QStringLiteral("Austin");
        QTest::newRow("rare field") << int(BulkAct::SetField) << QStringLiteral("industry") << QStringLiteral("Solar");
        QTest::newRow("phone") << int(BulkAct::SetField) << QStringLiteral("phone") << QStringLiteral("+12125550142");
        QTest::newRow("tasks") << int(BulkAct::AddTasks) << QString() << QStringLiteral("Call back");
        QTest::newRow("no contact") << int(BulkAct::SetDoNotContact) << QString() << QString();
        QTest::newRow("delete") << int(BulkAct::Remove) << QString() << QString();
    }
    void undoesEachAct()
    {
        QFETCH(int, kind);
        QFETCH(QString, field);
        QFETCH(QString, text);
        TestWorkspace w;
        BulkAct act{static_cast<BulkAct::Kind>(kind)};
        act.owner = addUser(*w, QStringLiteral("Maya Torres"));
        act.field = field;
        act.text = text;
        act.dueAt = w.clock.now() + 86400000;
        std::vector<LeadId> ids;
        for (int i = 0; i < 5; ++i)
            ids.push_back(addLead(*w, {{QStringLiteral("first_name"), QStringLiteral("Ada %1").arg(i)}, {QStringLiteral("tags"), QStringLiteral("old, warm")},
                                       {QStringLiteral("city"), i % 2 ? QStringLiteral("Reno") : QString()}, {QStringLiteral("email"), QStringLiteral("ada%1@example.com").arg(i)}}));
        const auto all = [&] {
            std::vector<LeadRecord> records = *LeadReader(*w).records(ids);
            for (LeadRecord &record : records) {
                record.texts.erase(F::UpdatedAt);
                record.moments.erase(F::UpdatedAt);
            }
            return records;
        };
        const auto before = all();
        w.clock.advance(60000);
        const auto done = run(*w, act, ids);
        VERIFY_OK(done);
        QCOMPARE(done->changed, 5);
        const auto after = all();
        QVERIFY(after != before);
        QVERIFY(Journal(*w).verify()->ok);
        const auto undone = UndoHistory(*w).undo(done->operation, UndoPolicy::KeepOthers);
        VERIFY_OK(undone);
        QVERIFY(undone->conflicts.isEmpty());
        QVERIFY(all() == before);
        const auto redone = UndoHistory(*w).undo(undone->operation, UndoPolicy::KeepOthers);
        VERIFY_OK(redone);
        QVERIFY(all() == after);
        QVERIFY(Journal(*w).verify()->ok);
    }

    void closesLostLeadsWithTheirReasonAndStaysInStages()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        w.clock.advance(3600000);
        BulkAct lose{BulkAct::MoveToStage};
        lose.text = QStringLiteral("Lost");
        lose.entry.reason = QStringLiteral("Too expensive");
        VERIFY_OK(run(*w, lose, {ada}));
        QCOMPARE(shown(*w, ada, F::LostReason), QStringLiteral("Too expensive"));
        QVERIFY(recordOf(*w, ada).moment(F::ConvertedAt).has_value());
        QCOMPARE(recordOf(*w, ada).stageKind, StageKind::Lost);
        QCOMPARE(ActivityRepository(*w).visitsOf(ada)->size(), std::size_t(2));
    }

    void bringsDeletedLeadsBackButNotMergedOnes()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        const LeadId bob = addPerson(*w, QStringLiteral("Bob"), QStringLiteral("Miller"));
        const LeadId rob = addPerson(*w, QStringLiteral("Rob"), QStringLiteral("Miller"));
        VERIFY_OK(LeadActs(*w).merge(bob, {rob}));
        VERIFY_OK(run(*w, BulkAct{BulkAct::Remove}, {ada}));
        QCOMPARE(shown(*w, ada, F::FirstName), QStringLiteral("?"));
        const auto done = run(*w, BulkAct{BulkAct::Restore}, {ada, rob});
        VERIFY_OK(done);
        QCOMPARE(done->changed, 1);
        QCOMPARE(shown(*w, ada, F::FirstName), QStringLiteral("Ada"));
        QCOMPARE(shown(*w, rob, F::FirstName), QStringLiteral("?"));
    }

    void givesTheNextLeadsThatNobodyHas()
    {
        TestWorkspace w;
        const UserId maya = addUser(*w, QStringLiteral("Maya Torres"));
        const std::vector<LeadId> ids = addMany(*w, 6);
        BulkAct assign{BulkAct::Assign};
        assign.owner = maya;
        VERIFY_OK(run(*w, assign, {ids[0], ids[2]}));
        VERIFY_OK(LeadActs(*w).moveToStage(ids[1], QStringLiteral("Won")));
        BulkAct claim{BulkAct::Claim};
        claim.most = 2;
        const auto taken = run(*w, claim, ids);
        VERIFY_OK(taken);
        QCOMPARE(taken->changed, 2);
        QVERIFY(!taken->isCancelled);
        QCOMPARE(taken->summary, QStringLiteral("Take 2 leads that nobody had"));
        const QString me = w->user(w->actingUser())->name;
        QCOMPARE(shown(*w, ids[0], F::Owner), QStringLiteral("Maya Torres"));
        QCOMPARE(shown(*w, ids[1], F::Owner), QString());
        QCOMPARE(shown(*w, ids[3], F::Owner), me);
        QCOMPARE(shown(*w, ids[4], F::Owner), me);
        QCOMPARE(shown(*w, ids[5], F::Owner), QString());
        QCOMPARE(run(*w, claim, ids)->changed, 1); // the last one
        QVERIFY(!run(*w, claim, ids)->operation.isValid());
        VERIFY_OK(UndoHistory(*w).undo(taken->operation, UndoPolicy::KeepOthers));
        QCOMPARE(shown(*w, ids[3], F::Owner), QString());
    }

    void spreadsTasksOverDays()
    {
        TestWorkspace w;
        const std::vector<LeadId> ids = addMany(*w, 10);
        BulkAct tasks{BulkAct::AddTasks};
        tasks.text = QStringLiteral("Call back");
        tasks.dueAt = w.clock.now();
        const QDate monday(2030, 3, 4);
        const QDate holiday(2030, 3, 6);
        VERIFY_OK(HolidayActs(*w).save({}, {{holiday, QStringLiteral("Ash Wednesday")}}));
        tasks.spread = TaskSpread{monday, 5, DayPart::Morning};
        VERIFY_OK(run(*w, tasks, ids));
        std::map<QDate, int> perDay;
        for (const LeadId id : ids) {
            const LeadRecord record = recordOf(*w, id);
            QVERIFY(record.nextStep.has_value());
            QCOMPARE(record.nextStep->kind, QStringLiteral("call"));
            QCOMPARE(record.moment(F::NextActionAt), record.nextStep->dueAt);
            ++perDay[QDateTime::fromMSecsSinceEpoch(*record.nextStep->dueAt, w->timeZone()).date()];
        }
        QCOMPARE(perDay.size(), std::size_t(5));
        for (const auto &[day, count] : perDay)
            QCOMPARE(count, 2);
        QVERIFY(!perDay.contains(holiday) && !perDay.contains(QDate(2030, 3, 9)));
        QCOMPARE(perDay.rbegin()->first, QDate(2030, 3, 11)); // a week with a holiday takes a day longer
    }

    void keepsWhatWasDoneWhenItIsCancelledAndCanUndoIt()
    {
        TestWorkspace w;
        const std::vector<LeadId> ids = addMany(*w, 20000);
        BulkAct tag{BulkAct::AddTag};
        tag.text = QStringLiteral("vip");
        bool isCancelled = false;
        LeadJobWatch watch;
        watch.progress = [&](qint64, qint64) { isCancelled = true; };
        watch.isCancelled = [&] { return isCancelled; };
        const auto done = BulkActs(*w).run(tag, ids, watch);
        VERIFY_OK(done);
        QVERIFY(done->isCancelled);
        QVERIFY(done->changed > 0 && done->changed < 20000);
        QCOMPARE(shown(*w, ids.front(), F::Tags), QStringLiteral("vip"));
        QCOMPARE(shown(*w, ids.back(), F::Tags), QString());
        QVERIFY(Journal(*w).verify()->ok);
        const auto undone = UndoHistory(*w).undo(done->operation, UndoPolicy::KeepOthers);
        VERIFY_OK(undone);
        QCOMPARE(undone->changed, done->changed);
        QCOMPARE(shown(*w, ids.front(), F::Tags), QString());
    }

    void letsOthersWriteMeanwhileAndKeepsTheirValues()
    {
        TestWorkspace w;
        const std::vector<LeadId> ids = addMany(*w, 100000);
        auto other = Workspace::open(w.path(), w.clock, Connection::Mode::Writer);
        VERIFY_OK(other);
        BulkAct assign{BulkAct::Assign};
        assign.owner = addUser(*w, QStringLiteral("Maya Torres"));
        qint64 longest = 0;
        int edits = 0;
        int rounds = 0;
        // Between two batches another connection writes; the time it waits is that of a batch at most.
        LeadJobWatch watch;
        watch.progress = [&](qint64 done, qint64 total) {
            if (done == total || ++rounds % 4 != 1)
                return;
            QElapsedTimer timer;
            timer.start();
            const auto edit = LeadActs(**other).edit(ids[static_cast<std::size_t>(edits++)], {{QStringLiteral("city"), QStringLiteral("Reno")}});
            if (!edit)
                qFatal("%s", qPrintable(edit.error().message));
            longest = std::max(longest, timer.elapsed());
        };
        QElapsedTimer timer;
        timer.start();
        const auto done = BulkActs(*w).run(assign, ids, watch);
        const qint64 bulk = timer.elapsed();
        VERIFY_OK(done);
        QCOMPARE(done->changed, 100000);
        QVERIFY(edits > 0);
        qInfo("100,000 leads assigned in %lld ms; %d edits meanwhile, the longest %lld ms", bulk, edits, longest);
        timer.restart();
        const auto undone = UndoHistory(*w).undo(done->operation, UndoPolicy::KeepOthers);
        VERIFY_OK(undone);
        qInfo("undone in %lld ms", timer.elapsed());
        QCOMPARE(undone->changed, 100000);
        QCOMPARE(shown(*w, ids.front(), F::City), QStringLiteral("Reno"));
        QCOMPARE(shown(*w, ids.front(), F::Owner), QString());
    }
};

QTEST_GUILESS_MAIN(TestBulkActs)
#include "tst_bulkacts.moc"
