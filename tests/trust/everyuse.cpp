#include "tests/trust/everyuse.h"

#include "core/base/text.h"
#include "core/domain/scoremodel.h"
#include "core/intake/fileimport.h"
#include "core/intake/folderacts.h"
#include "core/intake/importreview.h"
#include "core/intake/rejectsfile.h"
#include "core/facts/factsstore.h" // after intake, whose names it would hide
#include "core/leads/activityacts.h"
#include "core/leads/assignmentreader.h"
#include "core/leads/calendarexchange.h"
#include "core/leads/dayreader.h"
#include "core/leads/definitionacts.h"
#include "core/leads/duplicatesearch.h"
#include "core/leads/holidayacts.h"
#include "core/leads/leadboard.h"
#include "core/leads/leadday.h"
#include "core/leads/leadexport.h"
#include "core/leads/leadlister.h"
#include "core/leads/leadreader.h"
#include "core/leads/mentionreader.h"
#include "core/leads/mergereview.h"
#include "core/leads/qualificationacts.h"
#include "core/leads/similarleads.h"
#include "core/leads/stagegate.h"
#include "core/leads/textacts.h"
#include "core/leads/undohistory.h"
#include "core/leads/viewacts.h"
#include "core/privacy/retention.h"
#include "core/privacy/subjectexport.h"
#include "core/sample/sampleteam.h"
#include "core/scoring/predictor.h"
#include "core/scoring/scorecheck.h"
#include "core/scoring/scorekeeper.h"
#include "core/settings/workspacesetup.h"
#include "core/storage/query.h"
#include "core/storage/storedscores.h"
#include "core/storage/transaction.h"
#include "core/storage/undo.h"
#include "core/storage/watchedfolderrepository.h"
#include "core/storage/workspacecheck.h"
#include "tests/trust/workload.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <algorithm>

namespace lead {

namespace {

constexpr std::size_t FewLeads = 4;
constexpr Millis Week = Millis(7) * 86400000;

template <typename T>
void must(const Result<T> &result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
}

QString written(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

void importTwice(Workspace &workspace, const ReferenceData &reference, const QString &folder)
{
    const QString list = folder + QStringLiteral("/everything.csv");
    for (const bool isSecond : {false, true}) {
        written(list, isSecond ? "External id,First name,Last name,Email,Phone,Notes\r\n7,Ada,King,ada@example.com,+12125550123,again\r\n,,,,,\r\n9,Cy,Mill,cy@,not a number,x,too,many,cells\r\n"
                               : "External id,First name,Last name,Email,Phone,Notes\r\n7,Ada,Lovelace,ada@example.com,+12125550123,first\r\n8,Bob,Byron,bob@example.com,+12125550124,x\r\n");
        FileImport import(workspace, reference);
        const Result<FileInspection> inspection = import.inspect(list);
        must(inspection);
        IntakePlan plan;
        plan.mapping = inspection->mapping;
        plan.onMatch = isSecond ? OnMatch::Review : OnMatch::Merge;
        plan.onMatchChosen = true;
        must(import.run(list, plan, {}));
    }
    const Result<FileInspection> last = FileImport(workspace, reference).inspect(list);
    must(last);
    const QString mapping = QString::fromUtf8(QJsonDocument(toJson(last->mapping, workspace.catalog())).toJson());
    must(ImportRepository(workspace).saveMapping({0, QStringLiteral("Mine"), fromUtf8(last->mapping.signature), mapping, workspace.clock().now()}));
    IntakePlan plan;
    QDir().mkpath(folder + QStringLiteral("/watched"));
    const auto watched = FolderActs(workspace).add(folder + QStringLiteral("/watched"), {}, plan);
    must(watched);
    must(WatchedFolderRepository(workspace).remember({watched->folder.id, QString(64, u'a'), QStringLiteral("list.csv"), {}, QStringLiteral("It was empty."), workspace.clock().now()}));
}

void workLeads(Workspace &workspace, const ReferenceData &reference, const QString &folder)
{
    for (const FieldType type : {FieldType::Text, FieldType::Integer, FieldType::Choice, FieldType::Date, FieldType::Boolean, FieldType::Money})
        must(WorkspaceSetup(workspace).addField({QStringLiteral("Own %1").arg(int(type)), type, type == FieldType::Choice ? QStringList{QStringLiteral("one"), QStringLiteral("two")} : QStringList()}));
    must(workspace.reload());
    const std::vector<LeadId> leads = leadsSeen(workspace);
    must(LeadActs(workspace).edit(leads[0], {{QStringLiteral("own_0"), QStringLiteral("x")}, {QStringLiteral("tags"), QStringLiteral("hot, north")}, {QStringLiteral("other_emails"), QStringLiteral("z@example.com")}}));
    must(ActivityActs(workspace).addNote(leads[0], QStringLiteral("For @[%1](user:1)").arg(workspace.users().front().name)));
    must(ActivityActs(workspace).attach(leads[0], written(folder + QStringLiteral("/cv.txt"), "a life")));
    Task task;
    task.lead = leads[0];
    task.title = QStringLiteral("Call");
    task.dueAt = workspace.clock().now() + 3600000;
    task.minutes = 30;
    task.remindBefore = 5;
    task.recurrence = QStringLiteral("FREQ=WEEKLY;COUNT=5");
    must(ActivityActs(workspace).addTask(task));
    must(QualificationActs(workspace).move(leads[0], Lifecycle::Mql, QStringLiteral("Asked for an offer")));
    must(LeadActs(workspace).merge(leads[1], {leads[2]}));
    must(LeadActs(workspace).remove({leads[3]}));
    const auto gone = LeadActs(workspace).create({{QStringLiteral("first_name"), QStringLiteral("Gone")}, {QStringLiteral("email"), QStringLiteral("gone@example.com")}, {QStringLiteral("do_not_email"), QStringLiteral("yes")}}, reference);
    must(gone);
    must(Erasure(workspace).erase({gone->lead}));
}

void setUp(Workspace &workspace)
{
    must(Retention(workspace).save({{QStringLiteral("Old"), QStringLiteral("outcome = lost"), 12}}));
    must(HolidayActs(workspace).save(workspace.holidays(), {{QDate(2026, 12, 25), QStringLiteral("Christmas")}}));
    const Result<LeadTexts> texts = TextActs(workspace).texts();
    must(texts);
    LeadTexts more = *texts;
    more.templates.push_back({QStringLiteral("Hello"), QStringLiteral("Hello {first_name}")});
    more.scripts[workspace.stages().front().id] = QStringLiteral("Ask {company}");
    must(TextActs(workspace).save(*texts, more));
    const Result<std::vector<Definition>> definitions = DefinitionActs(workspace).all();
    must(definitions);
    const Definition *model = currentOf(*definitions, Definition::scoreName());
    must(DefinitionActs(workspace).publish({{Definition::scoreName(), starterScoreModel(QStringLiteral("sales")), model ? model->version : 0}}, {}));
    must(workspace.reload());
    FactsStore facts;
    must(facts.open(workspace));
    must(ScoreKeeper(workspace, facts.current()).scoreAll());
    Transaction transaction(workspace.connection());
    must(transaction.begun());
    StoredScores scores(workspace.connection());
    for (const LeadId lead : {leadsSeen(workspace).front(), leadsSeen(workspace).back()}) { // that were scored by themselves since
        const auto score = scores.find(lead);
        must(score);
        must(scores.put(lead, score->value_or(LeadScore())));
    }
    must(transaction.commit());
    const Result<LeadFactsPtr> all = Predictor::factsFor(workspace, facts);
    must(all);
    const Result<PredictionTraining> trained = Predictor(workspace, *all).train({});
    must(trained);
    if (!trained->model)
        qFatal("no prediction was learned");
    must(Predictor(workspace, *all).save(*trained->model));
}

// What each of the pages asks for.
void readLists(Workspace &workspace, FactsStore &facts, const std::vector<LeadId> &leads)
{
    const Result<WorkspaceInfo> info = LeadReader(workspace).info();
    ResolveContext context;
    context.now = workspace.clock().now();
    context.zone = workspace.timeZone();
    context.me = workspace.actingUser();
    const LeadLister lister(facts.current(), workspace.catalog(), context, info ? std::make_shared<const WorkspaceInfo>(*info) : nullptr);
    for (const FieldNumber field : {F::Stage, F::Owner, F::Tags, F::Source}) {
        LeadQuery query;
        query.sorts = {{F::Score, Qt::DescendingOrder}, {F::LastName, Qt::AscendingOrder}};
        query.groupBy = field;
        (void)lister.list(query);
    }
    if (const Result<std::vector<SavedView>> views = ViewActs(workspace).views())
        for (const SavedView &view : *views) {
            LeadQuery query;
            query.condition = view.body.condition;
            query.sorts = view.body.sorts;
            query.groupBy = view.body.groupBy;
            const Result<LeadFactsPtr> whole = facts.require(workspace, lister.missingFields(query));
            if (whole)
                (void)LeadLister(*whole, workspace.catalog(), context).list(query);
        }
    for (const BoardOrder order : {BoardOrder::NextStep, BoardOrder::ByHand, BoardOrder::Value}) {
        BoardQuery query;
        query.order = order;
        (void)lister.board(query);
    }
    (void)DayReader().read(workspace, lister, {});
    (void)lister.find(QStringLiteral("a"), 20);
    LeadSelection all;
    all.all = LeadQuery();
    (void)lister.sums(all);
    SimilarLeads similar(workspace, facts.current());
    for (const LeadId lead : leads)
        (void)similar.to(lead);
}

void readLeads(Workspace &workspace, const std::vector<LeadId> &leads)
{
    LeadReader reader(workspace);
    for (const LeadId lead : leads) {
        (void)reader.detail(lead);
        for (const FieldNumber field : {F::Stage, F::Email, F::Tags})
            (void)reader.fieldHistory(lead, field);
    }
    (void)reader.hits(leads);
    if (leads.size() > 1)
        (void)MergeReview(workspace).preview(leads[0], leads[1], {});
    if (!workspace.stages().empty())
        (void)StageGate::make(workspace, workspace.stages().back().name, {});
    (void)MentionReader(workspace).ofMe({});
    (void)AssignmentReader(workspace).toMe(0);
}

void readCalendar(Workspace &workspace)
{
    TaskCalendar calendar(workspace);
    const Millis now = workspace.clock().now();
    (void)calendar.page({now - 30 * Week, now + 60 * Week});
    (void)calendar.reminders(now - Week, now + Week);
    (void)CalendarExchange(workspace).text({now - 30 * Week, now + 30 * Week});
}

void readSetup(Workspace &workspace, const QString &folder)
{
    (void)WorkspaceSetup(workspace).state();
    (void)WorkspaceSetup(workspace).counts();
    (void)DefinitionActs(workspace).all();
    (void)TextActs(workspace).texts();
    Retention retention(workspace);
    if (const Result<std::vector<RetentionRule>> rules = retention.rules())
        (void)retention.find(*rules);
    ImportRepository imports(workspace);
    (void)imports.history(20);
    if (const Result<std::vector<ImportRecord>> all = imports.list(20))
        for (const ImportRecord &record : *all) {
            (void)imports.rejects(record.id);
            (void)saveRejects(workspace, record.id, folder + QStringLiteral("/rejects.csv"));
        }
    (void)ImportReview(workspace).rows();
    (void)imports.mappings();
    WatchedFolderRepository folders(workspace);
    if (const Result<std::vector<WatchedFolder>> watched = folders.folders())
        for (const WatchedFolder &each : *watched)
            (void)folders.files(each.id);
}

void readJournal(Workspace &workspace)
{
    Journal journal(workspace);
    (void)journal.verify();
    (void)UndoHistory(workspace).list(40);
    (void)UndoHistory(workspace).stacks();
    if (const Result<std::vector<Operation>> acts = journal.listActs(30))
        for (const Operation &act : *acts) {
            (void)Undo(workspace).preview(act.id);
            (void)journal.changes(act.id);
        }
}

void readScores(Workspace &workspace, FactsStore &facts)
{
    ScoreKeeper keeper(workspace, facts.current());
    (void)keeper.need();
    (void)keeper.settle();
    const Result<LeadFactsPtr> all = Predictor::factsFor(workspace, facts);
    LivePrediction live;
    if (!all)
        return;
    if (const Result<const PredictionModel *> model = live.model(workspace, *all); model && *model)
        (void)Predictor(workspace, *all).predict(**model, leadsSeen(workspace));
}

void act(Workspace &workspace, const ReferenceData &reference, const QString &folder, const std::vector<LeadId> &leads)
{
    (void)LeadActs(workspace).create({{QStringLiteral("first_name"), QStringLiteral("New")}, {QStringLiteral("email"), QStringLiteral("ada@example.com")}}, reference);
    FileImport import(workspace, reference);
    if (const auto inspection = import.inspect(folder + QStringLiteral("/everything.csv"))) {
        IntakePlan plan;
        plan.mapping = inspection->mapping;
        (void)import.run(folder + QStringLiteral("/everything.csv"), plan, {});
    }
    if (const auto waiting = ImportReview(workspace).rows(); waiting && !waiting->empty())
        (void)ImportReview(workspace).decide(waiting->front().import, {waiting->front().line}, ReviewDecision::Update);
    if (leads.empty())
        return;
    (void)LeadActs(workspace).edit(leads.front(), {{QStringLiteral("company"), QStringLiteral("Other")}, {QStringLiteral("tags"), QStringLiteral("new")}});
    if (!workspace.stages().empty())
        (void)LeadActs(workspace).moveToStage(leads.front(), workspace.stages().back().name);
    (void)QualificationActs(workspace).move(leads.front(), Lifecycle::Sql, QStringLiteral("Ready"));
    Query tasks(workspace.connection(), QStringLiteral("SELECT id FROM task WHERE done_at IS NULL ORDER BY recurrence IS NULL, id LIMIT 2"));
    std::vector<TaskId> open;
    if (tasks.exec())
        while (tasks.next())
            open.push_back({tasks.int64(0)});
    tasks.finish();
    for (const TaskId task : open)
        (void)ActivityActs(workspace).completeTask(task);
    if (const auto last = Journal(workspace).lastUndoable(); last && *last)
        (void)Undo(workspace).undo((*last)->id);
    (void)Erasure(workspace).preview({leads.front()});
    (void)Erasure(workspace).erase({leads.back()});
}

} // namespace

void fillEveryTable(Workspace &workspace, const ReferenceData &reference, const QString &folder)
{
    must(SampleTeam(workspace).fill({500, 7}));
    must(workspace.reload());
    importTwice(workspace, reference, folder);
    workLeads(workspace, reference, folder);
    setUp(workspace);
}

void useEverything(Workspace &workspace, const ReferenceData &reference, const QString &folder, bool findsDuplicates)
{
    std::vector<LeadId> leads = leadsSeen(workspace);
    leads.resize(std::min(leads.size(), FewLeads));
    FactsStore facts;
    if (facts.open(workspace)) {
        readLists(workspace, facts, leads);
        readScores(workspace, facts);
    }
    readLeads(workspace, leads);
    readCalendar(workspace);
    readSetup(workspace, folder);
    readJournal(workspace);
    if (findsDuplicates)
        (void)DuplicateSearch(workspace).run({});
    (void)LeadExport(workspace).run({folder + QStringLiteral("/out.jsonl"), ExportFormat::JsonLines, leads});
    (void)WorkspaceCheck(workspace).run();
    act(workspace, reference, folder, leads);
    (void)WorkspaceCheck(workspace).repair();
    (void)facts.catchUp(workspace);
}

} // namespace lead
