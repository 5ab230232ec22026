#include "core/leads/bulkacts.h"
#include "core/leads/leadacts.h"
#include "core/leads/stageacts.h"
#include "core/leads/stagegate.h"
#include "core/settings/workspacesetup.h"
#include "core/storage/activityrepository.h"
#include "core/storage/undo.h"
#include "tests/unit/leads/leadsfixture.h"

using namespace lead;

namespace {

// Changes a stage as a person does in the settings.
template <typename Change>
OperationId setStage(Workspace &workspace, const QString &name, Change change)
{
    WorkspaceSetup setup(workspace);
    const auto state = setup.state();
    std::vector<PipelineSetup> after = state->pipelines;
    for (PipelineSetup &pipeline : after)
        for (Stage &stage : pipeline.stages)
            if (stage.name == name)
                change(stage);
    const Result<OperationId> saved = setup.savePipelines(state->pipelines, after, {});
    if (!saved || !workspace.reload())
        qFatal("not saved");
    return *saved;
}

BulkAct moveTo(const QString &stage, const StageEntry &entry = {})
{
    BulkAct act{BulkAct::MoveToStage};
    act.text = stage;
    act.entry = entry;
    return act;
}

} // namespace

class TestStageGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSetUpAndUndoneLikeEverythingElse()
    {
        TestWorkspace w;
        const OperationId saved = setStage(*w, QStringLiteral("Appointment"), [](Stage &stage) {
            stage.required = {F::Phone, F::Amount};
            stage.needsStep = true;
            stage.wipLimit = 3;
            stage.isLimitHard = true;
        });
        const Stage &stage = *w->stage(QStringLiteral("Appointment"));
        QCOMPARE(stage.required, (std::vector<FieldNumber>{F::Phone, F::Amount}));
        QVERIFY(stage.needsStep && stage.isLimitHard && stage.asksForSomething());
        VERIFY_OK(Undo(*w).undo(saved));
        VERIFY_OK(w->reload());
        QVERIFY(!w->stage(QStringLiteral("Appointment"))->asksForSomething());
    }

    void holdsUpALeadAndNamesWhatIsMissing()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        setStage(*w, QStringLiteral("Appointment"), [](Stage &stage) {
            stage.required = {F::Phone, F::Amount};
            stage.needsStep = true;
        });
        LeadActs acts(*w);
        const auto refused = acts.moveToStage(ada, QStringLiteral("Appointment"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, QStringLiteral("Ada Lovelace cannot enter “Appointment” yet. Missing: Phone, Value, a next step with a date ahead."));
        const auto *needs = refused.error().about<StageNeeds>();
        QVERIFY(needs);
        QCOMPARE(needs->lacks.front().fields, (std::vector<FieldNumber>{F::Phone, F::Amount}));
        QVERIFY(needs->lacks.front().step);
        // An edit of the field is the same move.
        QVERIFY(!acts.edit(ada, {{QStringLiteral("stage"), QStringLiteral("Appointment")}}));
        QCOMPARE(shown(*w, ada, F::Stage), QStringLiteral("New"));
        StageEntry entry;
        entry.values = {{QStringLiteral("phone"), QStringLiteral("+1 775 555 0142")}, {QStringLiteral("amount"), QStringLiteral("1200")}};
        entry.step = Task{};
        entry.step->title = QStringLiteral("Appointment");
        entry.step->dueAt = w.clock.now() + 24 * HourMillis;
        const auto moved = acts.moveToStage(ada, QStringLiteral("Appointment"), entry);
        VERIFY_OK(moved);
        const LeadRecord record = recordOf(*w, ada);
        QCOMPARE(record.stage, QStringLiteral("Appointment"));
        QCOMPARE(record.moment(F::NextActionAt), std::optional<Millis>(*entry.step->dueAt));
        QCOMPARE(ActivityRepository(*w).tasksOf(ada)->size(), std::size_t(1));
        // One act: undo takes all of it back.
        VERIFY_OK(Undo(*w).undo(moved->operation));
        const LeadRecord back = recordOf(*w, ada);
        QCOMPARE(back.stage, QStringLiteral("New"));
        QCOMPARE(back.shown(F::Phone), QString());
        QVERIFY(ActivityRepository(*w).tasksOf(ada)->empty());
    }

    void refusesManyBeforeAnyIsMovedAndGivesOnlyToThoseThatLackIt()
    {
        TestWorkspace w;
        const LeadId ada = addLead(*w, {{QStringLiteral("last_name"), QStringLiteral("Lovelace")}, {QStringLiteral("city"), QStringLiteral("Reno")}});
        const LeadId bob = addLead(*w, {{QStringLiteral("last_name"), QStringLiteral("Miller")}});
        const LeadId cid = addLead(*w, {{QStringLiteral("last_name"), QStringLiteral("Nguyen")}});
        setStage(*w, QStringLiteral("Qualified"), [](Stage &stage) { stage.required = {F::City}; });
        const auto refused = BulkActs(*w).run(moveTo(QStringLiteral("Qualified")), {ada, bob, cid});
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, QStringLiteral("2 leads cannot enter “Qualified” yet, such as Miller. Missing: City."));
        QCOMPARE(shown(*w, ada, F::Stage), QStringLiteral("New"));
        StageEntry entry;
        entry.values = {{QStringLiteral("city"), QStringLiteral("Elko")}};
        const auto done = BulkActs(*w).run(moveTo(QStringLiteral("Qualified"), entry), {ada, bob, cid});
        VERIFY_OK(done);
        QCOMPARE(done->changed, 3);
        QCOMPARE(shown(*w, ada, F::City), QStringLiteral("Reno"));
        QCOMPARE(shown(*w, cid, F::City), QStringLiteral("Elko"));
        VERIFY_OK(Undo(*w).undo(done->operation));
        QCOMPARE(shown(*w, cid, F::City), QString());
    }

    void asksForAReasonOfThisLossWhenTheStageDoes()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        setStage(*w, QStringLiteral("Lost"), [](Stage &stage) { stage.required = {F::LostReason}; });
        QVERIFY(!LeadActs(*w).moveToStage(ada, QStringLiteral("Lost")));
        VERIFY_OK(LeadActs(*w).moveToStage(ada, QStringLiteral("Lost"), {.reason = QStringLiteral("Price")}));
        QCOMPARE(shown(*w, ada, F::LostReason), QStringLiteral("Price"));
    }

    void letsNothingInBeyondAHardLimit()
    {
        TestWorkspace w;
        std::vector<LeadId> leads;
        for (int i = 0; i < 3; ++i)
            leads.push_back(addPerson(*w, QStringLiteral("Ada"), QString::number(i)));
        setStage(*w, QStringLiteral("Qualified"), [](Stage &stage) {
            stage.wipLimit = 2;
            stage.isLimitHard = true;
        });
        const auto refused = BulkActs(*w).run(moveTo(QStringLiteral("Qualified")), leads);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("holds 0 leads and takes 2")), qPrintable(refused.error().message));
        VERIFY_OK(BulkActs(*w).run(moveTo(QStringLiteral("Qualified")), {leads[0], leads[1]}));
        QVERIFY(!LeadActs(*w).moveToStage(leads[2], QStringLiteral("Qualified")));
        VERIFY_OK(LeadActs(*w).edit(leads[0], {{QStringLiteral("city"), QStringLiteral("Reno")}})); // who is in is not held up
    }

    void saysWhoMovedALeadMeanwhileAndLeavesItThere()
    {
        TestWorkspace w;
        addUser(*w, QStringLiteral("Maya Torres"));
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        const LeadId bob = addPerson(*w, QStringLiteral("Bob"), QStringLiteral("Miller"));
        StageEntry seen;
        seen.from = w->stage(QStringLiteral("New"))->id;
        // Somebody else, elsewhere.
        const auto other = Workspace::open(w.path(), w.clock, Connection::Mode::Writer);
        VERIFY_OK(other);
        VERIFY_OK((*other)->actAs(QStringLiteral("Maya Torres")));
        VERIFY_OK(LeadActs(**other).moveToStage(ada, QStringLiteral("Won")));
        const auto refused = BulkActs(*w).run(moveTo(QStringLiteral("Qualified"), seen), {ada});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Conflict);
        QVERIFY2(refused.error().message.startsWith(QStringLiteral("Maya Torres moved Ada Lovelace to Won (")), qPrintable(refused.error().message));
        QCOMPARE(shown(*w, ada, F::Stage), QStringLiteral("Won"));
        const auto some = BulkActs(*w).run(moveTo(QStringLiteral("Qualified"), seen), {ada, bob});
        VERIFY_OK(some);
        QCOMPARE(some->changed, 1);
        QVERIFY2(some->left.contains(QStringLiteral("Maya Torres")), qPrintable(some->left));
        const auto single = LeadActs(*w).moveToStage(ada, QStringLiteral("Qualified"), seen);
        QVERIFY(!single);
        QCOMPARE(single.error().code, Error::Conflict);
    }

    void bringsTheWishWithAnAddressThatManyGet()
    {
        TestWorkspace w;
        addLead(*w, {{QStringLiteral("last_name"), QStringLiteral("Quiet")}, {QStringLiteral("email"), QStringLiteral("quiet@example.com")}, {QStringLiteral("do_not_email"), QStringLiteral("yes")}});
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        const LeadId bob = addLead(*w, {{QStringLiteral("last_name"), QStringLiteral("Miller")}, {QStringLiteral("email"), QStringLiteral("bob@example.com")}});
        setStage(*w, QStringLiteral("Qualified"), [](Stage &stage) { stage.required = {F::Email}; });
        StageEntry entry;
        entry.values = {{QStringLiteral("email"), QStringLiteral("quiet@example.com")}};
        const auto done = BulkActs(*w).run(moveTo(QStringLiteral("Qualified"), entry), {ada, bob});
        VERIFY_OK(done);
        QCOMPARE(done->changed, 2);
        QVERIFY(recordOf(*w, ada).refusesEmail());
        QVERIFY(!recordOf(*w, bob).refusesEmail()); // has an address of his own
        VERIFY_OK(Undo(*w).undo(done->operation));
        QVERIFY(!recordOf(*w, ada).refusesEmail());
    }

    void leavesOutThoseWhoseLifecycleNeedsAReason()
    {
        TestWorkspace w;
        setStage(*w, QStringLiteral("Qualified"), [](Stage &stage) { stage.required = {F::Lifecycle}; });
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        const LeadId bob = addLead(*w, {{QStringLiteral("last_name"), QStringLiteral("Miller")}, {QStringLiteral("lifecycle"), QStringLiteral("mql")}});
        StageEntry entry;
        entry.values = {{QStringLiteral("lifecycle"), QStringLiteral("disqualified")}};
        // Whoever has one keeps it; to put somebody aside needs a reason, which a value is not.
        const auto some = BulkActs(*w).run(moveTo(QStringLiteral("Qualified"), entry), {ada, bob});
        VERIFY_OK(some);
        QCOMPARE(some->changed, 1);
        QVERIFY2(some->left.contains(QStringLiteral("1 lead stays")) || some->left.contains(QStringLiteral("1 leads stay")), qPrintable(some->left));
        QVERIFY2(some->left.contains(QStringLiteral("with a reason only")), qPrintable(some->left));
        QCOMPARE(shown(*w, ada, F::Stage), QStringLiteral("New"));
        QCOMPARE(shown(*w, bob, F::Stage), QStringLiteral("Qualified"));
        const auto none = BulkActs(*w).run(moveTo(QStringLiteral("Qualified"), entry), {ada});
        QVERIFY(!none);
        QVERIFY2(none.error().message.contains(QStringLiteral("with a reason only")), qPrintable(none.error().message));
    }

    void changesItsLimitsWhereTheWorkIs()
    {
        TestWorkspace w;
        const Stage before = *w->stage(QStringLiteral("Qualified"));
        Stage wanted = before;
        wanted.wipLimit = 7;
        wanted.isLimitHard = true;
        wanted.rottingDays = 4;
        wanted.name = QStringLiteral("Elsewhere"); // not what this act is about
        const auto saved = StageActs(*w).saveLimits(before, wanted);
        VERIFY_OK(saved);
        VERIFY_OK(w->refreshIfStale());
        const Stage now = *w->stage(before.id);
        QCOMPARE(now.wipLimit, 7);
        QCOMPARE(now.rottingDays, 4);
        QVERIFY(now.isLimitHard && now.name == before.name);
        QCOMPARE(Journal(*w).find(*saved)->value().summary, QStringLiteral("Change the limits of Qualified"));
        QVERIFY(!StageActs(*w).saveLimits(now, now)->isValid());
        Stage other = before; // seen before somebody changed it
        other.wipLimit = 9;
        const auto refused = StageActs(*w).saveLimits(before, other);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Conflict);
        VERIFY_OK(Undo(*w).undo(*saved));
        VERIFY_OK(w->refreshIfStale());
        QCOMPARE(*w->stage(before.id), before);
    }

    void saysThatAStageWasRemoved()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        const StageId gone = w->stage(QStringLiteral("Qualified"))->id;
        VERIFY_OK(w->connection().exec(QStringLiteral("UPDATE stage SET deleted_at = 1 WHERE id = %1").arg(gone.value)));
        VERIFY_OK(w->noteSetup());
        const auto refused = BulkActs(*w).run(moveTo(gone.toString()), {ada});
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, QStringLiteral("The stage “Qualified” was removed. Nothing was moved."));
    }

    void aFieldThatWasRemovedIsNotAskedFor()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        FieldWish wish;
        wish.label = QStringLiteral("Roof");
        VERIFY_OK(WorkspaceSetup(*w).addField(wish));
        VERIFY_OK(w->reload());
        const FieldNumber roof = w->catalog().find(QStringLiteral("roof"))->number;
        setStage(*w, QStringLiteral("Qualified"), [roof](Stage &stage) { stage.required = {roof}; });
        const auto refused = LeadActs(*w).moveToStage(ada, QStringLiteral("Qualified"));
        QVERIFY(!refused && refused.error().message.contains(QStringLiteral("Roof")));
        VERIFY_OK(WorkspaceSetup(*w).removeField(roof));
        VERIFY_OK(w->reload());
        VERIFY_OK(LeadActs(*w).moveToStage(ada, QStringLiteral("Qualified")));
    }
};

QTEST_GUILESS_MAIN(TestStageGate)
#include "tst_stagegate.moc"
