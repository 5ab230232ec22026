#include "core/leads/activityacts.h"
#include "core/leads/bulkacts.h"
#include "core/leads/definitionacts.h"
#include "core/leads/leadstory.h"
#include "core/leads/qualificationacts.h"
#include "core/storage/activityrepository.h"
#include "core/storage/lifecyclevisits.h"
#include "core/storage/migrator.h"
#include "core/storage/query.h"
#include "core/storage/undo.h"
#include "core/storage/workspacecheck.h"
#include "tests/unit/leads/leadsfixture.h"

using namespace lead;

class TestQualificationActs : public QObject
{
    Q_OBJECT

    static constexpr Millis Day = 86400000;

    static QString stateOf(Workspace &workspace, LeadId lead) { return recordOf(workspace, lead).typed(F::Lifecycle); }
    static Result<LeadActs::Done> edit(Workspace &workspace, LeadId lead, const QString &field, const QString &text) { return LeadActs(workspace).edit(lead, {{field, text}}); }
    // The score comes from nowhere but a model, so tests define an MQL by something that can be typed.
    static void define(Workspace &workspace, const QString &state, const QString &condition, const std::vector<LeadId> &leads = {})
    {
        const Result<std::vector<Definition>> all = DefinitionActs(workspace).all();
        const Definition *current = all ? currentOf(*all, state) : nullptr;
        const auto done = DefinitionActs(workspace).publish({{state, condition, current ? current->version : 0}}, leads);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
    static LeadId addMine(Workspace &workspace)
    {
        return addLead(workspace, {{QStringLiteral("last_name"), QStringLiteral("Lovelace")}, {QStringLiteral("owner"), workspace.user(workspace.actingUser())->name}});
    }
    static LeadId addMql(Workspace &workspace)
    {
        const LeadId lead = addMine(workspace);
        if (const auto done = QualificationActs(workspace).move(lead, Lifecycle::Mql); !done)
            qFatal("%s", qPrintable(done.error().message));
        return lead;
    }
    static std::vector<QualificationActs::Wish> allYes()
    {
        std::vector<QualificationActs::Wish> wishes;
        for (const char *item : {"Budget", "authority", "need", "timing"})
            wishes.push_back({QString::fromLatin1(item), Answer::Yes, {}});
        return wishes;
    }
    static LeadDetail detailOf(Workspace &workspace, LeadId lead)
    {
        const Result<LeadDetail> detail = LeadReader(workspace).detail(lead);
        return detail ? *detail : LeadDetail();
    }
    static std::vector<LifecycleVisit> visitsOf(Workspace &workspace, LeadId lead)
    {
        const auto visits = LifecycleVisits(workspace).of(lead);
        return visits ? *visits : std::vector<LifecycleVisit>();
    }

private Q_SLOTS:
    void movesALeadForwardInTheActByWhichItComesToMatch()
    {
        TestWorkspace w;
        define(*w, QStringLiteral("mql"), QStringLiteral("city = Reno"));
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        QCOMPARE(stateOf(*w, ada), QString());
        w.clock.advance(1000);
        const auto done = edit(*w, ada, QStringLiteral("city"), QStringLiteral("Reno"));
        VERIFY_OK(done);
        QCOMPARE(stateOf(*w, ada), QStringLiteral("mql"));
        const TimelineEntry entry = detailOf(*w, ada).timeline.front();
        QCOMPARE(entry.operation, done->operation);
        QCOMPARE(entry.kind, TimelineKind::Stage);
        QVERIFY2(entry.title.contains(QStringLiteral("MQL")), qPrintable(entry.title));
        QVERIFY2(entry.body.contains(QStringLiteral("version 2: city = Reno")), qPrintable(entry.body));
        const std::vector<LifecycleVisit> visits = visitsOf(*w, ada);
        QCOMPARE(visits.size(), std::size_t(2));
        QCOMPARE(visits.back().state, QStringLiteral("mql"));
        QVERIFY(visits.back().definition > 0);
        VERIFY_OK(Undo(*w).undo(done->operation));
        QCOMPARE(stateOf(*w, ada), QString());
        QCOMPARE(visitsOf(*w, ada).size(), std::size_t(1));
        QVERIFY(!visitsOf(*w, ada).back().leftAt);
    }

    void isBornInTheStateThatItMatchesAndCanBeTakenBack()
    {
        TestWorkspace w;
        define(*w, QStringLiteral("mql"), QStringLiteral("city = Reno"));
        const LeadId ada = addLead(*w, {{QStringLiteral("last_name"), QStringLiteral("Lovelace")}, {QStringLiteral("city"), QStringLiteral("Reno")}});
        QCOMPARE(stateOf(*w, ada), QStringLiteral("mql"));
        const auto report = Undo(*w).undo((*Journal(*w).list(1)).front().id);
        VERIFY_OK(report);
        QCOMPARE(report->removed, 1);
        QVERIFY(report->conflicts.empty());
    }

    void makesACustomerOfWhatIsWonAlsoWhenManyMove()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        const LeadId bob = addPerson(*w, QStringLiteral("Bob"), QStringLiteral("Noyce"));
        w.clock.advance(1000);
        VERIFY_OK(LeadActs(*w).moveToStage(ada, QStringLiteral("Won")));
        QCOMPARE(stateOf(*w, ada), QStringLiteral("customer"));
        BulkAct act{BulkAct::MoveToStage};
        act.text = QStringLiteral("Won");
        const auto done = BulkActs(*w).run(act, {ada, bob});
        VERIFY_OK(done);
        QCOMPARE(done->changed, 1);
        QCOMPARE(stateOf(*w, bob), QStringLiteral("customer"));
        VERIFY_OK(Undo(*w).undo(done->operation));
        QCOMPARE(stateOf(*w, bob), QString());
        QCOMPARE(stateOf(*w, ada), QStringLiteral("customer"));
    }

    // Stays in stages and states are what they were, however often somebody changed their mind.
    void knowsTheStaysAgainAfterRedo()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        const auto stagesOf = [&] {
            QStringList stays;
            Query query(w->connection(), QStringLiteral("SELECT stage_id, entered_at, coalesce(left_at, 0) FROM stage_visit WHERE lead_id = :lead ORDER BY entered_at"));
            if (query.bind(QLatin1StringView(":lead"), ada).exec())
                while (query.next())
                    stays << QStringLiteral("%1 from %2 to %3").arg(query.text(0), query.text(1), query.text(2));
            return stays;
        };
        const auto statesOf = [&] {
            QStringList stays;
            for (const LifecycleVisit &visit : visitsOf(*w, ada))
                stays << QStringLiteral("%1 from %2 to %3").arg(visit.state).arg(visit.enteredAt).arg(visit.leftAt.value_or(0));
            return stays;
        };
        w.clock.advance(1000);
        const auto moved = LeadActs(*w).moveToStage(ada, QStringLiteral("Won"));
        VERIFY_OK(moved);
        const QStringList stages = stagesOf();
        const QStringList states = statesOf();
        QCOMPARE(stages.size(), 2);
        QCOMPARE(states.size(), 2);
        OperationId last = moved->operation;
        for (int i = 0; i < 4; ++i) {
            w.clock.advance(1000);
            const auto undone = Undo(*w).undo(last);
            VERIFY_OK(undone);
            QVERIFY(undone->conflicts.empty());
            last = undone->operation;
            if (i % 2) {
                QCOMPARE(stagesOf(), stages);
                QCOMPARE(statesOf(), states);
            } else {
                QCOMPARE(stagesOf().size(), 1);
                QVERIFY(stagesOf().front().endsWith(QStringLiteral(" to 0")));
                QCOMPARE(statesOf().size(), 1);
            }
        }
    }

    void movesOnByTheDateAlone()
    {
        TestWorkspace w;
        define(*w, QStringLiteral("mql"), QStringLiteral("created_at < 3 days ago and city = Reno"));
        const LeadId ada = addLead(*w, {{QStringLiteral("last_name"), QStringLiteral("Lovelace")}, {QStringLiteral("city"), QStringLiteral("Reno")}});
        const LeadId bob = addLead(*w, {{QStringLiteral("last_name"), QStringLiteral("Noyce")}, {QStringLiteral("city"), QStringLiteral("Elko")}});
        QVERIFY(DefinitionActs(*w).dueByDate().has_value());
        QVERIFY(!DefinitionActs(*w).moveByDate({ada, bob})->operation.isValid()); // not yet
        w.clock.advance(5 * 86'400'000LL);
        const auto moved = DefinitionActs(*w).moveByDate({ada, bob});
        VERIFY_OK(moved);
        QCOMPARE(moved->changed, 1);
        QCOMPARE(stateOf(*w, ada), QStringLiteral("mql"));
        QCOMPARE(stateOf(*w, bob), QString());
        QVERIFY2(detailOf(*w, ada).timeline.front().body.contains(QStringLiteral("created_at")), qPrintable(detailOf(*w, ada).timeline.front().body));
        QVERIFY(!DefinitionActs(*w).moveByDate({ada, bob})->operation.isValid()); // they are there
        VERIFY_OK(Undo(*w).undo(moved->operation));
        QCOMPARE(stateOf(*w, ada), QString());
    }

    void asksForTheDateOnlyWhereADefinitionDoes()
    {
        TestWorkspace w;
        define(*w, QStringLiteral("mql"), QStringLiteral("city = Reno and created_at > 2026-01-01"));
        for (const LifecycleRule &rule : w->qualification().rules)
            QVERIFY2(!rule.condition.dependsOnNow(), qPrintable(rule.text));
        QVERIFY(!DefinitionActs(*w).dueByDate());
    }

    void neverMovesBackByItself()
    {
        TestWorkspace w;
        define(*w, QStringLiteral("mql"), QStringLiteral("city = Reno"));
        const LeadId ada = addLead(*w, {{QStringLiteral("last_name"), QStringLiteral("Lovelace")}, {QStringLiteral("city"), QStringLiteral("Reno")}});
        VERIFY_OK(edit(*w, ada, QStringLiteral("city"), QStringLiteral("Austin")));
        QCOMPARE(stateOf(*w, ada), QStringLiteral("mql"));
    }

    void leavesALeadWhereSomebodyMovedItBackUntilItMatchesAnew()
    {
        TestWorkspace w;
        define(*w, QStringLiteral("mql"), QStringLiteral("city = Reno"));
        const LeadId ada = addLead(*w, {{QStringLiteral("last_name"), QStringLiteral("Lovelace")}, {QStringLiteral("city"), QStringLiteral("Reno")}});
        w.clock.advance(1000);
        const auto without = QualificationActs(*w).move(ada, Lifecycle::Inquiry);
        QVERIFY(!without);
        QCOMPARE(without.error().code, Error::Invalid);
        VERIFY_OK(QualificationActs(*w).move(ada, Lifecycle::Inquiry, QStringLiteral("a student")));
        QCOMPARE(stateOf(*w, ada), QStringLiteral("inquiry"));
        QVERIFY(detailOf(*w, ada).timeline.front().body.contains(QStringLiteral("a student")));
        w.clock.advance(1000);
        VERIFY_OK(ActivityActs(*w).addTask(ada, QStringLiteral("Call"), w.clock.now() + Day));
        QCOMPARE(stateOf(*w, ada), QStringLiteral("inquiry"));
        VERIFY_OK(edit(*w, ada, QStringLiteral("city"), QStringLiteral("Austin")));
        w.clock.advance(1000);
        VERIFY_OK(edit(*w, ada, QStringLiteral("city"), QStringLiteral("Reno")));
        QCOMPARE(stateOf(*w, ada), QStringLiteral("mql"));
    }

    void refusesToTypeAStateBackwards()
    {
        TestWorkspace w;
        const LeadId ada = addMql(*w);
        const auto back = edit(*w, ada, QStringLiteral("lifecycle"), QStringLiteral("inquiry"));
        QVERIFY(!back);
        QVERIFY2(back.error().message.contains(QStringLiteral("reason")), qPrintable(back.error().message));
        VERIFY_OK(edit(*w, ada, QStringLiteral("lifecycle"), QStringLiteral("sql")));
        BulkAct act{BulkAct::SetField};
        act.field = QStringLiteral("lifecycle");
        act.text = QStringLiteral("inquiry");
        const auto many = BulkActs(*w).run(act, {ada});
        VERIFY_OK(many);
        QCOMPARE(many->changed, 0);
        QCOMPARE(stateOf(*w, ada), QStringLiteral("sql"));
    }

    void completesTheChecklistAndBecomesAnSqlInOneAct()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        w.clock.advance(1000);
        VERIFY_OK(QualificationActs(*w).answer(ada, {{QStringLiteral("budget"), Answer::Yes, QStringLiteral("120k")}}));
        QCOMPARE(recordOf(*w, ada).typed(F::Checklist), QStringLiteral("begun"));
        QCOMPARE(recordOf(*w, ada).typed(F::ChecklistYes), QStringLiteral("1"));
        const auto done = QualificationActs(*w).answer(ada, allYes());
        VERIFY_OK(done);
        QCOMPARE(recordOf(*w, ada).typed(F::Checklist), QStringLiteral("complete"));
        QCOMPARE(stateOf(*w, ada), QStringLiteral("sql"));
        QCOMPARE(detailOf(*w, ada).qualification.points.front().note, QStringLiteral("120k"));
        VERIFY_OK(Undo(*w).undo(done->operation));
        QCOMPARE(recordOf(*w, ada).typed(F::Checklist), QStringLiteral("begun"));
        QCOMPARE(stateOf(*w, ada), QString());
        const auto unknown = QualificationActs(*w).answer(ada, {{QStringLiteral("weather"), Answer::Yes, {}}});
        QVERIFY(!unknown);
        QVERIFY(unknown.error().message.contains(QStringLiteral("Authority")));
    }

    void sumsEveryChecklistUpAgainWhenItsPointsChange()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        VERIFY_OK(QualificationActs(*w).answer(ada, {{QStringLiteral("budget"), Answer::Yes, {}}}));
        w.clock.advance(1000);
        QCOMPARE(DefinitionActs::candidates({{Definition::checklistName(), QString(), 0}}), std::optional(QStringLiteral("(not checklist is empty)")));
        const Checklist items{{QStringLiteral("budget"), QStringLiteral("Money")}};
        const auto done = DefinitionActs(*w).publish({{Definition::checklistName(), toText(items), 0}}, {ada});
        VERIFY_OK(done);
        QCOMPARE(done->changed, 1);
        QCOMPARE(recordOf(*w, ada).typed(F::Checklist), QStringLiteral("complete"));
        QCOMPARE(stateOf(*w, ada), QStringLiteral("sql"));
        QCOMPARE(detailOf(*w, ada).qualification.points.front().title, QStringLiteral("Money"));
        VERIFY_OK(Undo(*w).undo(done->operation));
        VERIFY_OK(w->refreshIfStale());
        QCOMPARE(w->qualification().checklist.size(), std::size_t(4));
        QCOMPARE(recordOf(*w, ada).typed(F::Checklist), QStringLiteral("begun"));
    }

    void publishesWithOneActThatCanBeTakenBackAndKeepsOldVersions()
    {
        TestWorkspace w;
        const LeadId ada = addLead(*w, {{QStringLiteral("last_name"), QStringLiteral("Lovelace")}, {QStringLiteral("city"), QStringLiteral("Reno")}});
        const LeadId bob = addLead(*w, {{QStringLiteral("last_name"), QStringLiteral("Noyce")}, {QStringLiteral("city"), QStringLiteral("Austin")}});
        w.clock.advance(1000);
        const auto done = DefinitionActs(*w).publish({{QStringLiteral("mql"), QStringLiteral("city = Reno"), 1}}, {ada, bob});
        VERIFY_OK(done);
        QCOMPARE(done->changed, 1);
        QCOMPARE(done->unchanged, 1);
        QCOMPARE(stateOf(*w, ada), QStringLiteral("mql"));
        const auto conflict = DefinitionActs(*w).publish({{QStringLiteral("mql"), QStringLiteral("city = Austin"), 1}}, {});
        QVERIFY(!conflict);
        QCOMPARE(conflict.error().code, Error::Conflict);
        const auto wrong = DefinitionActs(*w).publish({{QStringLiteral("mql"), QStringLiteral("town = Reno"), 2}}, {});
        QVERIFY(!wrong);
        VERIFY_OK(Undo(*w).undo(done->operation));
        QCOMPARE(stateOf(*w, ada), QString());
        const auto all = DefinitionActs(*w).all();
        VERIFY_OK(all);
        QCOMPARE(currentOf(*all, QStringLiteral("mql"))->version, 1);
        VERIFY_OK(DefinitionActs(*w).publish({{QStringLiteral("mql"), QString(), 1}}, {}));
        QCOMPARE(currentOf(*DefinitionActs(*w).all(), QStringLiteral("mql"))->version, 3);
        QVERIFY2(w->qualification().rules.size() == 2, "an empty definition moves nobody");
    }

    void acceptsWhatIsAssignedToMeWithinWorkingHours()
    {
        TestWorkspace w;
        const LeadId ada = addMql(*w);
        const QDateTime by = QDateTime::fromMSecsSinceEpoch(*detailOf(*w, ada).qualification.acceptBy, w->timeZone());
        QCOMPARE(by.toMSecsSinceEpoch(), afterWorkingTime(w.clock.now(), 8 * 3600000LL, WorkingHours(), {}, w->timeZone()));
        QVERIFY(detailOf(*w, ada).qualification.waitsForMe());
        w.clock.advance(Day);
        const auto done = QualificationActs(*w).accept(ada);
        VERIFY_OK(done);
        QCOMPARE(stateOf(*w, ada), QStringLiteral("sal"));
        QVERIFY(!detailOf(*w, ada).qualification.acceptBy);
        QVERIFY2(!QualificationActs(*w).accept(ada), "it waits for nobody any more");
        VERIFY_OK(Undo(*w).undo(done->operation));
        QVERIFY(detailOf(*w, ada).qualification.acceptBy);
    }

    void startsTheClockAnewForAnotherOwnerWhoAloneMayAccept()
    {
        TestWorkspace w;
        const LeadId ada = addMql(*w);
        const Millis before = *detailOf(*w, ada).qualification.acceptBy;
        const UserId dan = addUser(*w, QStringLiteral("Dan Reed"));
        w.clock.advance(Day);
        BulkAct act{BulkAct::Assign};
        act.owner = dan;
        VERIFY_OK(BulkActs(*w).run(act, {ada}));
        QVERIFY(*detailOf(*w, ada).qualification.acceptBy > before);
        const auto mine = QualificationActs(*w).accept(ada);
        QVERIFY(!mine);
        QVERIFY(mine.error().message.contains(QStringLiteral("Dan Reed")));
        act.owner = {};
        VERIFY_OK(BulkActs(*w).run(act, {ada}));
        QVERIFY2(!detailOf(*w, ada).qualification.acceptBy, "nobody's lead waits for nobody");
    }

    void rejectsUntilADayAndWakesUpThen()
    {
        TestWorkspace w;
        const LeadId ada = addMql(*w);
        QVERIFY2(!QualificationActs(*w).reject(ada, QStringLiteral(" ")), "a rejection needs a reason");
        QVERIFY2(!QualificationActs(*w).reject(ada, QStringLiteral("no budget"), QDate(2026, 3, 2)), "today is too soon");
        VERIFY_OK(QualificationActs(*w).reject(ada, QStringLiteral("no budget"), QDate(2026, 3, 12)));
        LeadQualification qualification = detailOf(*w, ada).qualification;
        QCOMPARE(qualification.state, Lifecycle::Recycled);
        QCOMPARE(qualification.wakesOn, std::optional(QDate(2026, 3, 12)));
        QCOMPARE(qualification.rejectReason, QStringLiteral("no budget"));
        QVERIFY(!qualification.isWoken && !qualification.acceptBy);
        w.clock.advance(5 * Day);
        VERIFY_OK(ActivityActs(*w).logCall(ada, {QStringLiteral("interested")}));
        QCOMPARE(stateOf(*w, ada), QStringLiteral("recycled"));
        w.clock.advance(6 * Day);
        QVERIFY(detailOf(*w, ada).qualification.waitsForMe());
        VERIFY_OK(ActivityActs(*w).logCall(ada, {QStringLiteral("interested")}));
        qualification = detailOf(*w, ada).qualification;
        QCOMPARE(qualification.state, Lifecycle::Mql);
        QVERIFY(qualification.acceptBy && !qualification.wakesOn);
        VERIFY_OK(QualificationActs(*w).accept(ada));
        QCOMPARE(stateOf(*w, ada), QStringLiteral("sal"));
    }

    void doesNotTakeAnMqlBackAtOnceThatWasRejected()
    {
        TestWorkspace w;
        define(*w, QStringLiteral("mql"), QStringLiteral("city = Reno"));
        const LeadId ada = addLead(*w, {{QStringLiteral("last_name"), QStringLiteral("Lovelace")},
                                        {QStringLiteral("city"), QStringLiteral("Reno")},
                                        {QStringLiteral("owner"), w->user(w->actingUser())->name}});
        QVERIFY2(detailOf(*w, ada).qualification.acceptBy, "born with an owner, it waits at once");
        VERIFY_OK(QualificationActs(*w).reject(ada, QStringLiteral("no budget")));
        QCOMPARE(detailOf(*w, ada).qualification.wakesOn, std::optional(QDate(2026, 4, 1)));
        w.clock.advance(1000);
        VERIFY_OK(ActivityActs(*w).addTask(ada, QStringLiteral("Call"), w.clock.now() + Day));
        QCOMPARE(stateOf(*w, ada), QStringLiteral("recycled"));
        VERIFY_OK(LeadActs(*w).moveToStage(ada, QStringLiteral("Won")));
        QCOMPARE(stateOf(*w, ada), QStringLiteral("customer"));
    }

    void keepsWhatIsKnownOfBothWhenTwoLeadsBecomeOne()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        const LeadId bob = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        VERIFY_OK(QualificationActs(*w).answer(ada, {{QStringLiteral("budget"), Answer::No, {}}}));
        VERIFY_OK(QualificationActs(*w).answer(bob, {{QStringLiteral("budget"), Answer::Yes, {}}, {QStringLiteral("need"), Answer::Yes, QStringLiteral("roof")}}));
        VERIFY_OK(LeadActs(*w).merge(ada, {bob}));
        const LeadQualification qualification = detailOf(*w, ada).qualification;
        QCOMPARE(qualification.points[0].answer, Answer::No);
        QCOMPARE(qualification.points[2].note, QStringLiteral("roof"));
        QCOMPARE(recordOf(*w, ada).typed(F::ChecklistYes), QStringLiteral("1"));
    }

    void leavesAWorkspaceWhole()
    {
        TestWorkspace w;
        const LeadId ada = addMql(*w);
        w.clock.advance(1000);
        VERIFY_OK(QualificationActs(*w).accept(ada));
        const Result<CheckReport> report = WorkspaceCheck(*w).run();
        VERIFY_OK(report);
        QVERIFY2(report->ok, qPrintable(report->problems.join(u'\n')));
        QVERIFY((*Journal(*w).verify()).ok);
    }
};

QTEST_GUILESS_MAIN(TestQualificationActs)
#include "tst_qualificationacts.moc"
