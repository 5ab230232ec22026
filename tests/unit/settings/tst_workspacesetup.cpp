#include "tests/support/testworkspace.h"

#include "core/leads/activityacts.h"
#include "core/leads/leadacts.h"
#include "core/quality/referencedata.h"
#include "core/settings/workspacesetup.h"
#include "core/storage/activityrepository.h"
#include "core/storage/leadrepository.h"
#include "core/storage/termrepository.h"
#include "core/storage/undo.h"

using namespace lead;

namespace {

const ReferenceData &reference()
{
    static const ReferenceData data;
    return data;
}

struct Fixture : TestWorkspace
{
    LeadId lead(const std::vector<LeadActs::Assignment> &values)
    {
        const Result<LeadActs::Done> done = LeadActs(*workspace).create(values, reference());
        return done ? done->lead : LeadId();
    }
    QString text(LeadId id, FieldNumber field)
    {
        const auto lead = LeadRepository(*workspace).findAny(id);
        return lead && *lead ? (*lead)->text(field) : QStringLiteral("?");
    }
    qint64 number(LeadId id, FieldNumber field)
    {
        const auto lead = LeadRepository(*workspace).findAny(id);
        return lead && *lead ? (*lead)->number(field) : -1;
    }
    WorkspaceSetupState state() { return *WorkspaceSetup(*workspace).state(); }
    QStringList stageNames()
    {
        QStringList names;
        const WorkspaceSetupState now = state();
        for (const Stage &stage : now.pipelines.front().stages)
            names << stage.name;
        return names;
    }
    Result<UndoReport> undo(const Result<OperationId> &operation) { return Undo(*workspace).undo(*operation); }
    std::map<QString, qint64> tags()
    {
        std::map<QString, qint64> counts;
        const std::vector<TermUse> uses = *TermRepository(*workspace).uses(F::Tags);
        for (const TermUse &use : uses)
            counts.emplace(use.value, use.leads);
        return counts;
    }
    using Tags = std::map<QString, qint64>;
};

const QString nora = QStringLiteral("Nora");
const auto named = [](const QString &name, const QString &field = {}, const QString &text = {}) {
    std::vector<LeadActs::Assignment> values{{QStringLiteral("first_name"), name}};
    if (!field.isEmpty())
        values.push_back({field, text});
    return values;
};

} // namespace

class TestWorkspaceSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesStagesInOneActThatCanBeUndone()
    {
        Fixture w;
        const auto before = w.state().pipelines;
        auto after = before;
        after.front().pipeline.name = QStringLiteral("Direct sales");
        after.front().stages[0].name = QStringLiteral("Fresh");
        after.front().stages[0].tone = QStringLiteral("teal");
        after.front().stages[0].wipLimit = 40;
        after.front().stages[1].rottingDays = 0;
        std::swap(after.front().stages[1], after.front().stages[2]);
        Stage demo;
        demo.name = QStringLiteral("Demo");
        demo.probability = 55;
        after.front().stages.insert(after.front().stages.begin() + 3, demo);
        const auto saved = WorkspaceSetup(*w).savePipelines(before, after, {});
        VERIFY_OK(saved);
        QVERIFY(saved->isValid());
        const auto now = w.state().pipelines.front();
        QCOMPARE(now.pipeline.name, QStringLiteral("Direct sales"));
        QCOMPARE(w.stageNames().mid(0, 4), QStringList({QStringLiteral("Fresh"), QStringLiteral("Contacted"), QStringLiteral("Attempting"), QStringLiteral("Demo")}));
        QCOMPARE(now.stages[0].tone, QStringLiteral("teal"));
        QCOMPARE(now.stages[0].wipLimit, 40);
        QCOMPARE(now.stages[2].rottingDays, 0);
        QCOMPARE(now.stages[3].probability, 55);
        const auto undone = w.undo(saved);
        VERIFY_OK(undone);
        QVERIFY(undone->conflicts.empty());
        QCOMPARE(w.state().pipelines, before);
    }

    void savesNothingWhenNothingIsDifferent()
    {
        Fixture w;
        const auto state = w.state();
        const auto saved = WorkspaceSetup(*w).savePipelines(state.pipelines, state.pipelines, {});
        VERIFY_OK(saved);
        QVERIFY(!saved->isValid());
        QVERIFY(!WorkspaceSetup(*w).saveUsers(state.users, state.users, {})->isValid());
        QVERIFY(!WorkspaceSetup(*w).saveDetails(state.details, state.details)->isValid());
        QCOMPARE(Journal(*w).list(10)->size(), std::size_t(0));
    }

    void movesTheLeadsOfARemovedStageAndBringsThemBack()
    {
        Fixture w;
        const LeadId id = w.lead(named(nora, QStringLiteral("stage"), QStringLiteral("Contacted")));
        const LeadId gone = w.lead(named(QStringLiteral("Olav"), QStringLiteral("stage"), QStringLiteral("Contacted")));
        VERIFY_OK(LeadActs(*w).remove({gone}));
        const auto before = w.state().pipelines;
        auto after = before;
        const Stage contacted = after.front().stages[2];
        const Stage lost = after.front().stages.back();
        QCOMPARE(contacted.name, QStringLiteral("Contacted"));
        after.front().stages.erase(after.front().stages.begin() + 2);
        const auto refused = WorkspaceSetup(*w).savePipelines(before, after, {});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("Say where they go")));
        QCOMPARE(w.state().pipelines, before);
        w.clock.advance(60000);
        const auto saved = WorkspaceSetup(*w).savePipelines(before, after, {{contacted.id, lost.id}});
        VERIFY_OK(saved);
        QVERIFY(!w.stageNames().contains(contacted.name));
        QCOMPARE(w.number(id, F::Stage), lost.id.value);
        QCOMPARE(w.number(id, F::ConvertedAt), w.clock.now());
        QCOMPARE(w.number(gone, F::Stage), lost.id.value);
        // History still names the stage.
        VERIFY_OK(w->refreshIfStale());
        QVERIFY(w->stage(contacted.id));
        QVERIFY(!w->stage(QStringLiteral("Contacted")));
        QCOMPARE(ActivityRepository(*w).visitsOf(id)->size(), std::size_t(2));
        w.clock.advance(60000);
        const auto undone = w.undo(saved);
        VERIFY_OK(undone);
        QVERIFY(undone->conflicts.empty());
        QCOMPARE(w.state().pipelines, before);
        QCOMPARE(w.number(id, F::Stage), contacted.id.value);
        QCOMPARE(w.number(id, F::ConvertedAt), 0);
        QCOMPARE(w.number(gone, F::Stage), contacted.id.value);
    }

    void keepsTheKindOfAStageThatHoldsLeads()
    {
        Fixture w;
        w.lead(named(nora));
        const auto before = w.state().pipelines;
        auto after = before;
        after.front().stages[0].kind = StageKind::Won;
        const auto saved = WorkspaceSetup(*w).savePipelines(before, after, {});
        QVERIFY(!saved);
        QVERIFY(saved.error().message.contains(QStringLiteral("Leads stand in “New”")));
        after = before;
        after.front().stages[3].kind = StageKind::Lost;
        VERIFY_OK(WorkspaceSetup(*w).savePipelines(before, after, {}));
        QCOMPARE(w.state().pipelines.front().stages[3].probability, 0);
    }

    void saysWhenSomebodyElseChangedTheSame()
    {
        Fixture w;
        const auto before = w.state().pipelines;
        auto theirs = before;
        theirs.front().stages[0].name = QStringLiteral("Theirs");
        VERIFY_OK(WorkspaceSetup(*w).savePipelines(before, theirs, {}));
        auto mine = before;
        mine.front().stages[1].probability = 12;
        VERIFY_OK(WorkspaceSetup(*w).savePipelines(before, mine, {})); // another cell: both stay
        QCOMPARE(w.stageNames().front(), QStringLiteral("Theirs"));
        mine.front().stages[0].name = QStringLiteral("Mine");
        const auto saved = WorkspaceSetup(*w).savePipelines(before, mine, {});
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Error::Conflict);
        QCOMPARE(w.stageNames().front(), QStringLiteral("Theirs"));
    }

    void addsAndRemovesAWholePipeline()
    {
        Fixture w;
        const auto before = w.state().pipelines;
        auto after = before;
        PipelineSetup partners{{{}, QStringLiteral("Partners"), 0}, {}};
        for (const auto &[name, kind] : {std::pair(QStringLiteral("Talks"), StageKind::Open), std::pair(QStringLiteral("Signed"), StageKind::Won),
                                         std::pair(QStringLiteral("Declined"), StageKind::Lost)}) {
            Stage stage;
            stage.name = name;
            stage.kind = kind;
            partners.stages.push_back(stage);
        }
        after.push_back(partners);
        const auto added = WorkspaceSetup(*w).savePipelines(before, after, {});
        VERIFY_OK(added);
        const auto two = w.state().pipelines;
        QCOMPARE(two.size(), std::size_t(2));
        QCOMPARE(two.back().stages.size(), std::size_t(3));
        const LeadId id = w.lead(named(nora, QStringLiteral("stage"), QStringLiteral("Talks")));
        QVERIFY(id.isValid());
        // Undo keeps the stage that is in use, and with it the pipeline.
        const auto preview = Undo(*w).preview(*added);
        VERIFY_OK(preview);
        QCOMPARE(preview->conflicts.size(), std::size_t(2));
        StageMoves moves;
        for (const Stage &stage : two.back().stages)
            moves.emplace(stage.id, before.front().stages.front().id);
        VERIFY_OK(WorkspaceSetup(*w).savePipelines(two, before, moves));
        QCOMPARE(w.state().pipelines, before);
        QCOMPARE(w.number(id, F::Stage), before.front().stages.front().id.value);
    }

    void switchesAUserOffAndHandsTheLeadsOver()
    {
        Fixture w;
        const auto first = w.state();
        auto users = first.users;
        users.push_back({{}, nora, QStringLiteral("nora@example.com"), QStringLiteral("rep"), true});
        VERIFY_OK(WorkspaceSetup(*w).saveUsers(first.users, users, {}));
        const auto before = w.state().users;
        const UserId left = before.back().id;
        const LeadId id = w.lead(named(QStringLiteral("Pia"), QStringLiteral("owner"), nora));
        VERIFY_OK(ActivityActs(*w).addTask(id, QStringLiteral("Call"), w.clock.now() + 1000));
        auto after = before;
        after.back().active = false;
        after.back().role = QStringLiteral("manager");
        const auto saved = WorkspaceSetup(*w).saveUsers(before, after, {{left, first.me}});
        VERIFY_OK(saved);
        QCOMPARE(w.number(id, F::Owner), first.me.value);
        QCOMPARE(ActivityRepository(*w).tasksOf(id)->front().owner, first.me);
        QVERIFY(!w.state().users.back().active);
        VERIFY_OK(w.undo(saved));
        QCOMPARE(w.state().users, before);
        QCOMPARE(w.number(id, F::Owner), left.value);
        QCOMPARE(ActivityRepository(*w).tasksOf(id)->front().owner, left);
    }

    void refusesACurrencyThatWouldChangeAmounts()
    {
        Fixture w;
        const auto before = w.state().details;
        auto after = before;
        after.currency = QStringLiteral("JPY");
        after.timeZone = QStringLiteral("Asia/Tokyo");
        w.lead(named(nora));
        const auto saved = WorkspaceSetup(*w).saveDetails(before, after);
        VERIFY_OK(saved);
        VERIFY_OK(w.undo(saved));
        QCOMPARE(w.state().details, before);
        w.lead(named(nora, QStringLiteral("amount"), QStringLiteral("100")));
        const auto refused = WorkspaceSetup(*w).saveDetails(before, after);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("JPY")));
        after.currency = QStringLiteral("EUR");
        VERIFY_OK(WorkspaceSetup(*w).saveDetails(before, after));
    }

    void keepsTheValuesOfARemovedField()
    {
        Fixture w;
        VERIFY_OK(WorkspaceSetup(*w).addField({QStringLiteral("Car make"), FieldType::Choice, {QStringLiteral("Audi")}, UseAll & ~InImport}));
        const Field field = w.state().catalog.fields().back();
        QCOMPARE(field.label, QStringLiteral("Car make"));
        QCOMPARE(field.use, UseAll & ~InImport);
        const LeadId id = w.lead(named(nora, field.key, QStringLiteral("Audi")));
        const auto removed = WorkspaceSetup(*w).removeField(field.number);
        VERIFY_OK(removed);
        QVERIFY(!w.state().catalog.find(field.number));
        QCOMPARE(w.state().removedFields.size(), std::size_t(1));
        // A new one of the same name is another one.
        VERIFY_OK(WorkspaceSetup(*w).addField({QStringLiteral("Car make"), FieldType::Text, {}}));
        QCOMPARE(w.state().catalog.fields().back().key, QStringLiteral("car_make_2"));
        VERIFY_OK(WorkspaceSetup(*w).restoreField(field.number));
        QVERIFY(w.state().catalog.find(field.number));
        QCOMPARE(w.text(id, field.number), QStringLiteral("Audi"));
    }

    void takesAnAddedFieldBackAndDoesItAgain()
    {
        Fixture w;
        const auto added = WorkspaceSetup(*w).addField({QStringLiteral("Size"), FieldType::Integer, {}});
        VERIFY_OK(added);
        const auto undone = w.undo(added);
        VERIFY_OK(undone);
        QVERIFY(!w.state().catalog.find(QStringLiteral("size")));
        VERIFY_OK(Undo(*w).undo(undone->operation));
        QVERIFY(w.state().catalog.find(QStringLiteral("size")));
    }

    void renamesOptionsWithTheirLeads()
    {
        Fixture w;
        const FieldWish wish{QStringLiteral("Make"), FieldType::Choice, {QStringLiteral("Audi"), QStringLiteral("BMW")}};
        VERIFY_OK(WorkspaceSetup(*w).addField(wish));
        const Field field = w.state().catalog.fields().back();
        const LeadId a = w.lead(named(nora, field.key, QStringLiteral("Audi")));
        const LeadId b = w.lead(named(QStringLiteral("Olav"), field.key, QStringLiteral("BMW")));
        FieldWish after = wish;
        after.options = {QStringLiteral("BMW AG"), QStringLiteral("Audi")};
        const auto saved = WorkspaceSetup(*w).changeField(field.number, wish, after, {{QStringLiteral("BMW"), QStringLiteral("BMW AG")}});
        VERIFY_OK(saved);
        QCOMPARE(w.text(a, field.number), QStringLiteral("Audi"));
        QCOMPARE(w.text(b, field.number), QStringLiteral("BMW AG"));
        QCOMPARE(w.state().catalog.at(field.number).options, after.options);
        VERIFY_OK(w.undo(saved));
        VERIFY_OK(w->refreshIfStale());
        QCOMPARE(w.text(b, field.number), QStringLiteral("BMW"));
        QCOMPARE(w.state().catalog.at(field.number).options, wish.options);
    }

    void renamesMergesAndRemovesTags()
    {
        Fixture w;
        const auto tagged = [&](const QString &name, const QString &tags) { return w.lead(named(name, QStringLiteral("tags"), tags)); };
        const LeadId a = tagged(nora, QStringLiteral("vip, hot"));
        const LeadId b = tagged(QStringLiteral("Olav"), QStringLiteral("vip"));
        const LeadId c = tagged(QStringLiteral("Pia"), QStringLiteral("VIPs, vip, hot"));
        const LeadId d = tagged(QStringLiteral("Quin"), QStringLiteral("VIPs"));
        const Fixture::Tags first{{QStringLiteral("VIPs"), 2}, {QStringLiteral("hot"), 2}, {QStringLiteral("vip"), 3}};
        QCOMPARE(w.tags(), first);
        const auto merged = WorkspaceSetup(*w).renameTag(QStringLiteral("vip"), QStringLiteral(" VIPs "));
        VERIFY_OK(merged);
        QCOMPARE(w.text(a, F::Tags), QStringLiteral("VIPs\nhot"));
        QCOMPARE(w.text(b, F::Tags), QStringLiteral("VIPs"));
        QCOMPARE(w.text(c, F::Tags), QStringLiteral("VIPs\nhot"));
        QCOMPARE(w.tags(), (Fixture::Tags{{QStringLiteral("VIPs"), 4}, {QStringLiteral("hot"), 2}}));
        const auto removed = WorkspaceSetup(*w).removeTag(QStringLiteral("VIPs"));
        VERIFY_OK(removed);
        QCOMPARE(w.tags(), (Fixture::Tags{{QStringLiteral("hot"), 2}}));
        QCOMPARE(w.text(d, F::Tags), QString());
        for (const auto &act : {removed, merged}) {
            const auto undone = w.undo(act);
            VERIFY_OK(undone);
            QVERIFY(undone->conflicts.empty());
            VERIFY_OK(w->refreshIfStale());
        }
        QCOMPARE(w.tags(), first);
        QCOMPARE(w.text(c, F::Tags), QStringLiteral("VIPs\nvip\nhot"));
    }

    void tellsOtherConnectionsToReadAgain()
    {
        Fixture w;
        const auto reader = Workspace::open(w.path(), w.clock, Connection::Mode::Reader);
        VERIFY_OK(reader);
        const auto before = w.state().pipelines;
        auto after = before;
        after.front().stages[0].name = QStringLiteral("Fresh");
        VERIFY_OK(WorkspaceSetup(*w).savePipelines(before, after, {}));
        QVERIFY(!(*reader)->stage(QStringLiteral("Fresh")));
        VERIFY_OK((*reader)->refreshIfStale());
        QVERIFY((*reader)->stage(QStringLiteral("Fresh")));
    }

    void keepsTheChainOfTheJournalWhole()
    {
        Fixture w;
        w.lead(named(nora, QStringLiteral("tags"), QStringLiteral("vip")));
        const auto renamed = WorkspaceSetup(*w).renameTag(QStringLiteral("vip"), QStringLiteral("gold"));
        VERIFY_OK(renamed);
        VERIFY_OK(w.undo(renamed));
        const auto audit = Journal(*w).verify();
        VERIFY_OK(audit);
        QVERIFY2(audit->ok, qPrintable(audit->reason));
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceSetup)
#include "tst_workspacesetup.moc"
