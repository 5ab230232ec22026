#include "core/leads/leadreader.h"

#include "core/base/money.h"
#include "core/leads/fieldtext.h"
#include "core/leads/leadstory.h"
#include "core/leads/textacts.h"
#include "core/leads/undohistory.h"
#include "core/leads/viewacts.h"
#include "core/quality/phonetext.h"
#include "core/storage/activityrepository.h"
#include "core/storage/importrepository.h"
#include "core/storage/journal.h"
#include "core/storage/leadrepository.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace lead {

namespace {

constexpr qsizetype MostKnownValues = 300;
constexpr int MostActs = 50; // among which the one is looked for that took a lead away

struct LeadReaderText
{
    Q_DECLARE_TR_FUNCTIONS(LeadReader)
};

Error notThere()
{
    return {Error::NotFound, LeadReaderText::tr("This lead is not there any more. It was deleted, merged or taken back.")};
}

} // namespace

LeadRecord LeadReader::recordOf(const Lead &lead, const FieldText &text) const
{
    LeadRecord record{lead.id, lead.displayName(), {}};
    for (const auto &[number, value] : lead.values) {
        const Field *field = text.catalog().find(number);
        if (!field || isEmpty(value))
            continue;
        record.texts.emplace(number, FieldTexts{text.shown(lead, *field), text.exact(lead, *field)});
        if (field->type == FieldType::DateTime || field->type == FieldType::Date)
            record.moments.emplace(number, lead.number(number));
    }
    for (const FieldNumber number : {F::Id, F::FullName, F::Outcome}) {
        const Field &field = text.catalog().at(number);
        if (!isEmpty(text.valueOf(lead, number)))
            record.texts.emplace(number, FieldTexts{text.shown(lead, field), text.exact(lead, field)});
    }
    if (const Stage *stage = m_workspace.stage(StageId{lead.number(F::Stage)})) {
        record.stage = stage->name;
        record.stageKind = stage->kind;
    }
    if (const User *owner = m_workspace.user(UserId{lead.number(F::Owner)}))
        record.owner = owner->name;
    if (lead.values.contains(F::Score))
        record.score = static_cast<int>(lead.number(F::Score));
    const QString person = record.shown(F::FullName);
    record.avatarName = person.isEmpty() ? record.name : person;
    record.isDoNotContact = lead.number(F::DoNotCall) && lead.number(F::DoNotEmail) && lead.number(F::DoNotText);
    return record;
}

Result<std::vector<LeadRecord>> LeadReader::recordsOf(const std::vector<Lead> &leads)
{
    const FieldText text(m_workspace);
    std::vector<LeadRecord> records;
    std::vector<LeadId> ids;
    records.reserve(leads.size());
    for (const Lead &lead : leads) {
        records.push_back(recordOf(lead, text));
        ids.push_back(lead.id);
    }
    const Result<std::vector<Task>> tasks = ActivityRepository(m_workspace).nextTasks(ids);
    if (!tasks)
        return tasks.error();
    for (const Task &task : *tasks) {
        const auto record = std::find_if(records.begin(), records.end(), [&task](const LeadRecord &r) { return r.id == task.lead; });
        record->nextStep = NextStep{task.id, task.title, task.dueAt, taskKind(task)};
    }
    return records;
}

Result<std::vector<LeadRecord>> LeadReader::records(const std::vector<LeadId> &ids)
{
    Result<void> fresh = m_workspace.refreshIfStale();
    if (fresh)
        fresh = m_workspace.terms().refresh();
    if (!fresh)
        return fresh.error();
    const Result<std::vector<Lead>> leads = LeadRepository(m_workspace).find(ids);
    return leads ? recordsOf(*leads) : leads.error();
}

LeadHit hitOf(const LeadRecord &record)
{
    QStringList parts;
    const QString company = record.shown(F::Company);
    const QString phone = record.shown(record.shown(F::Phone).isEmpty() ? F::Mobile : F::Phone);
    const QString reach = phone.isEmpty() ? record.shown(F::Email) : phoneText(phone);
    QStringList place{record.shown(F::City), record.shown(F::State)};
    place.removeAll(QString());
    for (const QString &part : {company, place.join(QStringLiteral(", ")), reach, record.stage})
        if (!part.isEmpty() && part != record.name)
            parts << part;
    return {record.id, record.name, parts.join(QStringLiteral(" · ")), record.score};
}

Result<std::vector<LeadHit>> LeadReader::hits(const std::vector<LeadId> &ids)
{
    const Result<std::vector<LeadRecord>> records = this->records(ids);
    if (!records)
        return records.error();
    std::vector<LeadHit> hits;
    for (const LeadRecord &record : *records)
        hits.push_back(hitOf(record));
    return hits;
}

Result<Lead> LeadReader::require(LeadId id)
{
    if (Result<void> fresh = m_workspace.terms().refresh(); !fresh)
        return fresh.error();
    Result<std::optional<Lead>> lead = LeadRepository(m_workspace).find(id);
    if (!lead)
        return lead.error();
    if (!*lead)
        return notThere();
    return std::move(**lead);
}

Result<LeadDetail> LeadReader::detail(LeadId id)
{
    Result<void> fresh = m_workspace.refreshIfStale(); // the checklist may be another one
    if (fresh)
        fresh = m_workspace.terms().refresh();
    if (!fresh)
        return fresh.error();
    const Result<std::optional<Lead>> found = LeadRepository(m_workspace).findAny(id);
    if (!found)
        return found.error();
    if (!*found)
        return notThere();
    const Lead &lead = **found;
    Result<std::optional<GoneLead>> gone = goneOf(lead);
    if (!gone)
        return gone.error();
    Result<std::vector<LeadRecord>> records = recordsOf({lead});
    if (!records)
        return records.error();
    LeadStory story(m_workspace);
    Result<std::vector<TaskItem>> tasks = story.tasksOf(id);
    if (!tasks)
        return tasks.error();
    Result<std::vector<Attachment>> attachments = story.attachmentsOf(id);
    if (!attachments)
        return attachments.error();
    Result<std::vector<TimelineEntry>> timeline = story.of(lead);
    if (!timeline)
        return timeline.error();
    Result<std::vector<Touchpoint>> journey = journeyOf(m_workspace, lead);
    if (!journey)
        return journey.error();
    Result<LeadQualification> qualification = qualificationOf(m_workspace, lead);
    if (!qualification)
        return qualification.error();
    std::optional<ScoreReceipt> score;
    if (m_workspace.scoreSheet() && !*gone) {
        Result<ScoreReceipt> receipt = scoreReceiptOf(m_workspace, id);
        if (!receipt)
            return receipt.error();
        score = std::move(*receipt);
    }
    return LeadDetail{std::move(records->front()), std::move(*tasks),   std::move(*attachments), std::move(*timeline),
                      std::move(*journey),         std::move(*gone),    std::move(*qualification), std::move(score)};
}

Result<std::optional<Operation>> LeadReader::undoOfImportOf(LeadId lead)
{
    Journal journal(m_workspace);
    const Result<std::vector<Operation>> acts = journal.list(MostActs, lead);
    if (!acts)
        return acts.error();
    for (const Operation &act : *acts)
        if (act.kind == u"import")
            if (Result<std::optional<Operation>> undo = journal.standingUndoOf(act.id); !undo || *undo)
                return undo;
    return std::optional<Operation>();
}

Result<std::optional<GoneLead>> LeadReader::goneOf(const Lead &lead)
{
    const Result<std::optional<Lead>> visible = LeadRepository(m_workspace).find(lead.id);
    if (!visible)
        return visible.error();
    if (*visible)
        return std::optional<GoneLead>();
    GoneLead gone;
    const auto by = [this, &gone](const Operation &operation) {
        gone.operation = operation.id;
        gone.when = operation.at;
        if (const User *user = m_workspace.user(operation.user))
            gone.who = user->name;
        if (operation.undoOf.isValid())
            gone.how = GoneLead::How::TakenBack;
    };
    Journal journal(m_workspace);
    const Result<std::optional<Millis>> deletedAt = LeadRepository(m_workspace).deletedAt(lead.id);
    if (!deletedAt)
        return deletedAt.error();
    if (!*deletedAt) { // it went with its import
        gone.how = GoneLead::How::TakenBack;
        const Result<std::optional<Operation>> undo = undoOfImportOf(lead.id);
        if (undo && *undo)
            by(**undo);
        return undo ? Result<std::optional<GoneLead>>(gone) : undo.error();
    }
    const Result<std::vector<ActChange>> changes = journal.changesOf(QStringLiteral("lead"), lead.id.value, MostActs);
    if (!changes)
        return changes.error();
    for (const ActChange &change : *changes)
        if (change.change.body.value(QStringLiteral("deleted_at")).toArray().at(0).isNull()) {
            by(change.operation);
            break;
        }
    if (const qint64 into = lead.number(F::DuplicateOf)) {
        gone.how = GoneLead::How::Merged;
        gone.into = LeadId{into};
        const Result<std::optional<Lead>> other = LeadRepository(m_workspace).find(gone.into);
        if (!other)
            return other.error();
        if (*other)
            gone.intoName = (*other)->displayName();
    }
    return std::optional(gone);
}

Result<std::vector<FieldVersion>> LeadReader::fieldHistory(LeadId id, FieldNumber field)
{
    const Result<Lead> lead = require(id);
    return lead ? LeadStory(m_workspace).historyOf(*lead, field) : lead.error();
}

Result<WorkspaceInfo> LeadReader::info()
{
    if (Result<void> fresh = m_workspace.reload(); !fresh)
        return fresh.error();
    WorkspaceInfo info;
    info.path = m_workspace.path();
    info.uuid = m_workspace.uuid();
    info.name = m_workspace.name();
    info.me = m_workspace.actingUser();
    info.permissions = m_workspace.permissions();
    info.timeZone = m_workspace.timeZone();
    info.workingDays = m_workspace.workingDays();
    info.currency = m_workspace.currency();
    info.moneyDigits = minorDigits(m_workspace.currency());
    info.catalog = m_workspace.catalog();
    info.pipelines = m_workspace.pipelines();
    info.stages = m_workspace.stages();
    info.users = m_workspace.users();
    info.terms = m_workspace.terms().texts();
    if (const auto &sheet = m_workspace.scoreSheet())
        info.scoring = ScoreThresholds{sheet->model().name, sheet->model().hot, sheet->model().warm, sheet->model().hysteresis};
    if (Result<void> done = addSmallTables(info); !done)
        return done.error();
    if (Result<void> done = addUndo(info); !done)
        return done.error();
    return info;
}

Result<void> LeadReader::addSmallTables(WorkspaceInfo &info)
{
    for (const Field &field : info.catalog.fields()) {
        QStringList values;
        if (field.type == FieldType::Stage) {
            for (const Stage &stage : info.stages)
                values << stage.name;
        } else if (field.type == FieldType::User) {
            for (const User &user : info.users)
                values << user.name;
        } else if (field.type == FieldType::Choice || field.number == F::Tags) {
            QSet<QString> known;
            for (const auto &[id, text] : m_workspace.terms().termsOf(field.number))
                for (const QString &value : text.split(u'\n', Qt::SkipEmptyParts)) // tags are kept as combinations
                    if (values.size() < MostKnownValues && !known.contains(value)) {
                        known.insert(value);
                        values << value;
                    }
        }
        if (!values.isEmpty())
            info.knownValues.insert(field.number, values);
    }
    Result<QHash<qint64, QString>> imports = ImportRepository(m_workspace).names();
    if (!imports)
        return imports.error();
    info.imports = std::move(*imports);
    Result<std::vector<SavedView>> views = ViewActs(m_workspace).views();
    if (!views)
        return views.error();
    info.views = std::move(*views);
    Result<LeadTexts> texts = TextActs(m_workspace).texts();
    if (!texts)
        return texts.error();
    info.texts = std::move(*texts);
    return {};
}

Result<void> LeadReader::addUndo(WorkspaceInfo &info)
{
    const Result<UndoHistory::Stacks> stacks = UndoHistory(m_workspace).stacks();
    if (!stacks)
        return stacks.error();
    info.undoable = stacks->undoable;
    info.redoable = stacks->redoable;
    return {};
}

} // namespace lead
