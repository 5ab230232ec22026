#include "core/leads/leadstory.h"

#include "core/base/numbertext.h"
#include "core/domain/mention.h"
#include "core/domain/recurrence.h"
#include "core/leads/scorestory.h"
#include "core/storage/activityrepository.h"
#include "core/storage/attachmentrepository.h"
#include "core/storage/importrepository.h"
#include "core/storage/lifecyclefollower.h"
#include "core/storage/scorefollower.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <algorithm>
#include <array>

namespace lead {

namespace {

constexpr int MostChanges = 500;
// A stay in a stage and the act that began it do not read the clock at once.
constexpr Millis SameMoment = 5000;

struct LeadStoryText
{
    Q_DECLARE_TR_FUNCTIONS(LeadStory)
};

struct KindName
{
    QLatin1StringView key;
    TimelineKind kind;
    const char *title;
};
constexpr std::array activityKinds{
    KindName{QLatin1StringView("note"), TimelineKind::Note, QT_TRANSLATE_NOOP("LeadStory", "Note")},
    KindName{QLatin1StringView("call"), TimelineKind::Call, QT_TRANSLATE_NOOP("LeadStory", "Call")},
    KindName{QLatin1StringView("email"), TimelineKind::Email, QT_TRANSLATE_NOOP("LeadStory", "E-mail")},
    KindName{QLatin1StringView("sms"), TimelineKind::Text, QT_TRANSLATE_NOOP("LeadStory", "Text message")},
    KindName{QLatin1StringView("meeting"), TimelineKind::Meeting, QT_TRANSLATE_NOOP("LeadStory", "Meeting")},
};

bool followsFromOthers(FieldNumber field)
{
    static constexpr std::array following{F::ConvertedAt, F::AssignedAt, F::Checklist, F::ChecklistYes, F::AcceptBy, F::WakeAt};
    return std::find(following.begin(), following.end(), field) != following.end();
}

// What other entries tell already.
bool isToldElsewhere(const Operation &operation, const QJsonObject &body)
{
    static const QStringList contact{QStringLiteral("first_contacted_at"), QStringLiteral("last_contacted_at")};
    const QStringList keys = body.keys();
    if (keys == QStringList{QStringLiteral("board_rank")}) // a card that made room, or was put elsewhere in its stage
        return true;
    if (operation.kind == u"task")
        return keys == QStringList{QStringLiteral("next_action_at")};
    return operation.kind == u"call" && std::all_of(keys.begin(), keys.end(), [](const QString &key) { return contact.contains(key); });
}

} // namespace

LeadStory::LeadStory(Workspace &workspace)
    : m_workspace(workspace)
    , m_text(workspace)
{
}

QString LeadStory::userName(UserId id) const
{
    const User *user = m_workspace.user(id);
    return user ? user->name : QString();
}

OperationId LeadStory::makerOf(const QString &entity, qint64 id)
{
    const Result<std::vector<ActChange>> changes = Journal(m_workspace).changesOf(entity, id, MostChanges);
    return changes && !changes->empty() ? changes->back().operation.id : OperationId();
}

TimelineEntry LeadStory::entry(TimelineKind kind, Millis at, UserId who, const QString &title) const
{
    TimelineEntry entry;
    entry.kind = kind;
    entry.at = at;
    entry.when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(at, m_workspace.timeZone()), QLocale::ShortFormat);
    entry.who = userName(who);
    entry.title = title;
    return entry;
}

QString LeadStory::lifecycleText(const FieldStep &step)
{
    const auto title = [](const QString &key) { return titleOf(lifecycleFromKey(key)); };
    return LeadStoryText::tr("Lifecycle: %1 → %2").arg(title(step.before), title(step.after));
}

// Every move along the lifecycle says why: the person's reason, or the definition with its version. Beside another
// change it says the move as well.
QString LeadStory::whyQualified(const QJsonObject &body, const TimelineEntry &entry) const
{
    QStringList lines;
    const auto state = std::find_if(entry.steps.begin(), entry.steps.end(), [](const FieldStep &step) { return step.field == F::Lifecycle; });
    if (state != entry.steps.end() && entry.title != lifecycleText(*state))
        lines << lifecycleText(*state);
    if (const QString reason = body.value(LifecycleFollower::reasonKey()).toArray().at(1).toString(); !reason.isEmpty())
        lines << reason;
    const QJsonObject because = body.value(LifecycleFollower::becauseKey()).toArray().at(1).toObject();
    if (because.value(QLatin1StringView("woke")).toBool())
        lines << LeadStoryText::tr("Its time to wake up had come.");
    else if (!because.isEmpty())
        lines << LeadStoryText::tr("Definition of %1, version %2: %3")
                     .arg(titleOf(lifecycleFromKey(because.value(QLatin1StringView("state")).toString())), QString::number(because.value(QLatin1StringView("version")).toInt()),
                          because.value(QLatin1StringView("condition")).toString());
    if (const QJsonObject scored = body.value(ScoreFollower::becauseKey()).toArray().at(1).toObject(); !scored.isEmpty()) {
        if (entry.title != scoreChangeText(scored))
            lines << scoreChangeText(scored);
        lines << whyScored(scored);
    }
    return lines.join(u'\n');
}

// The kind, the title and the steps of what one act made of the lead's values.
void LeadStory::tell(const Operation &operation, const QJsonObject &body, const QString &currency, TimelineEntry &entry) const
{
    QStringList labels;
    for (auto it = body.begin(); it != body.end(); ++it) {
        const Field *field = m_workspace.catalog().find(it.key());
        const QJsonArray pair = it.value().toArray();
        if (!field || pair.size() != 2 || field->number == F::BoardRank)
            continue;
        const FieldStep step{field->number, field->label, m_text.shown(*field, fieldValueFromJson(pair.at(0)), currency),
                             m_text.shown(*field, fieldValueFromJson(pair.at(1)), currency)};
        entry.steps.push_back(step);
        // Moments that follow from the others say nothing by themselves.
        if (!followsFromOthers(field->number))
            labels << field->label;
    }
    const auto stepOf = [&entry](FieldNumber field) {
        return std::find_if(entry.steps.begin(), entry.steps.end(), [field](const FieldStep &step) { return step.field == field; });
    };
    if (operation.undoOf.isValid() || body.contains(QStringLiteral("deleted_at")))
        entry.title = operation.summary;
    else if (operation.kind == u"merge" || body.contains(QStringLiteral("merged"))) {
        entry.kind = TimelineKind::Merge;
        entry.title = operation.summary;
    } else if (operation.kind == u"import") {
        entry.kind = TimelineKind::Import;
        entry.title = operation.summary;
    } else if (body.contains(QStringLiteral("+"))) {
        entry.title = operation.summary;
    } else if (const auto stage = stepOf(F::Stage); stage != entry.steps.end()) {
        entry.kind = TimelineKind::Stage;
        entry.title = LeadStoryText::tr("Stage: %1 → %2").arg(stage->before, stage->after);
    } else if (const auto state = stepOf(F::Lifecycle); state != entry.steps.end()) {
        entry.kind = TimelineKind::Stage;
        entry.title = lifecycleText(*state);
    } else if (const auto owner = stepOf(F::Owner); owner != entry.steps.end()) {
        entry.kind = TimelineKind::Owner;
        entry.title = owner->after.isEmpty() ? LeadStoryText::tr("No longer with %1").arg(owner->before) : LeadStoryText::tr("Assigned to %1").arg(owner->after);
    } else if (labels.isEmpty() && body.contains(ScoreFollower::becauseKey())) {
        entry.kind = TimelineKind::System;
        entry.title = scoreChangeText(body.value(ScoreFollower::becauseKey()).toArray().at(1).toObject());
    } else {
        entry.kind = TimelineKind::Field;
        entry.title = LeadStoryText::tr("Changed %1").arg(labels.join(QStringLiteral(", ")));
    }
    entry.body = whyQualified(body, entry);
}

Result<void> LeadStory::addJournal(const Lead &lead, Entries &entries)
{
    const Result<std::vector<ActChange>> changes = Journal(m_workspace).changesOf(QStringLiteral("lead"), lead.id.value, MostChanges);
    if (!changes)
        return changes.error();
    const QString currency = m_text.currencyOf(lead);
    for (std::size_t i = 0; i < changes->size();) {
        // An act may have changed the lead in several steps; together they are one entry.
        const Operation &operation = (*changes)[i].operation;
        QJsonObject body;
        for (; i < changes->size() && (*changes)[i].operation.id == operation.id; ++i) {
            const QJsonObject &step = (*changes)[i].change.body;
            for (auto it = step.begin(); it != step.end(); ++it)
                body.insert(it.key(), it.value());
        }
        if (isToldElsewhere(operation, body))
            continue;
        TimelineEntry told = entry(TimelineKind::System, operation.at, operation.user, {});
        told.operation = operation.id;
        told.isUndone = operation.undone;
        tell(operation, body, currency, told);
        entries.push_back(std::move(told));
    }
    return {};
}

Result<void> LeadStory::addActivities(LeadId lead, Entries &entries)
{
    const auto activities = ActivityRepository(m_workspace).activitiesOf(lead);
    if (!activities)
        return activities.error();
    for (const Activity &activity : *activities) {
        const auto kind = std::find_if(activityKinds.begin(), activityKinds.end(), [&](const KindName &k) { return activity.kind == k.key; });
        const bool isKnown = kind != activityKinds.end();
        TimelineEntry told = entry(isKnown ? kind->kind : TimelineKind::System, activity.at, activity.user, isKnown ? LeadStoryText::tr(kind->title) : activity.kind);
        if (!activity.outcome.isEmpty())
            told.title += QStringLiteral(" · ") + activity.outcome;
        told.body = shownMentions(activity.body, [this](UserId user) { return userName(user); });
        if (told.kind == TimelineKind::Email)
            told.email = EmailText::fromBody(activity.body);
        if (told.email) {
            told.title += QStringLiteral(" · ") + told.email->subject;
            told.body = told.email->text;
        }
        told.activity = activity.id;
        told.outcome = activity.outcome;
        told.seconds = activity.seconds;
        told.isPinned = activity.pinnedAt.has_value();
        told.operation = makerOf(QStringLiteral("activity"), activity.id.value);
        entries.push_back(std::move(told));
    }
    return {};
}

// The moves that the journal does not know of, such as those of a sample.
Result<void> LeadStory::addVisits(LeadId lead, Entries &entries)
{
    const auto visits = ActivityRepository(m_workspace).visitsOf(lead);
    if (!visits)
        return visits.error();
    const Entries journal = entries;
    const Stage *before = nullptr;
    for (const auto &visit : *visits) {
        const Stage *stage = m_workspace.stage(visit.stage);
        const bool isKnown = std::any_of(journal.begin(), journal.end(), [&](const TimelineEntry &e) {
            return e.kind == TimelineKind::Stage && std::abs(e.at - visit.enteredAt) <= SameMoment;
        });
        if (stage && !isKnown && before)
            entries.push_back(entry(TimelineKind::Stage, visit.enteredAt, visit.user, LeadStoryText::tr("Stage: %1 → %2").arg(before->name, stage->name)));
        before = stage;
    }
    return {};
}

Result<void> LeadStory::addTasks(LeadId lead, Entries &entries)
{
    const auto tasks = ActivityRepository(m_workspace).tasksOf(lead);
    if (!tasks)
        return tasks.error();
    for (const Task &task : *tasks) {
        const auto acts = Journal(m_workspace).changesOf(QStringLiteral("task"), task.id.value, MostChanges);
        if (!acts)
            return acts.error();
        const Operation *made = acts->empty() ? nullptr : &acts->back().operation;
        TimelineEntry created = entry(TimelineKind::Task, task.createdAt, made ? made->user : task.owner, LeadStoryText::tr("Task: %1").arg(task.title));
        created.operation = made ? made->id : OperationId();
        entries.push_back(std::move(created));
        if (!task.doneAt)
            continue;
        const auto ended = std::find_if(acts->begin(), acts->end(), [](const ActChange &act) { return act.change.body.contains(QStringLiteral("done_at")); });
        TimelineEntry done = entry(TimelineKind::Task, *task.doneAt, ended != acts->end() ? ended->operation.user : task.owner, LeadStoryText::tr("Done: %1").arg(task.title));
        done.operation = ended != acts->end() ? ended->operation.id : OperationId();
        entries.push_back(std::move(done));
    }
    return {};
}

Result<void> LeadStory::addFiles(LeadId lead, Entries &entries)
{
    const auto files = AttachmentRepository(m_workspace).of(lead);
    if (!files)
        return files.error();
    for (const StoredAttachment &file : *files) {
        TimelineEntry told = entry(TimelineKind::File, file.addedAt, file.user, LeadStoryText::tr("File: %1").arg(file.name));
        told.operation = makerOf(QStringLiteral("attachment"), file.id.value);
        // The file of an e-mail is told of by the e-mail.
        const bool isOfEmail = told.operation.isValid() && std::any_of(entries.begin(), entries.end(), [&told](const TimelineEntry &entry) { return entry.email && entry.operation == told.operation; });
        if (!isOfEmail)
            entries.push_back(std::move(told));
    }
    return {};
}

Result<void> LeadStory::addImport(const Lead &lead, Entries &entries)
{
    const ImportId id{lead.number(F::Import)};
    if (!id.isValid())
        return {};
    const Result<std::optional<ImportRecord>> import = ImportRepository(m_workspace).find(id);
    if (!import)
        return import.error();
    if (!*import)
        return {};
    const Result<std::optional<Operation>> operation = Journal(m_workspace).find((*import)->operation);
    if (!operation)
        return operation.error();
    TimelineEntry told = entry(TimelineKind::Import, (*import)->startedAt, *operation ? (*operation)->user : UserId(),
                               LeadStoryText::tr("Imported from %1, line %2").arg((*import)->fileName, numberText(lead.number(F::ImportLine))));
    told.operation = (*import)->operation;
    entries.push_back(std::move(told));
    return {};
}

Result<std::vector<TimelineEntry>> LeadStory::of(const Lead &lead)
{
    Entries entries;
    if (Result<void> done = addJournal(lead, entries); !done)
        return done.error();
    if (Result<void> done = addImport(lead, entries); !done)
        return done.error();
    for (const auto step : {&LeadStory::addVisits, &LeadStory::addActivities, &LeadStory::addTasks, &LeadStory::addFiles})
        if (Result<void> done = (this->*step)(lead.id, entries); !done)
            return done.error();
    std::stable_sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.at > b.at; });
    return entries;
}

Result<std::vector<FieldVersion>> LeadStory::historyOf(const Lead &lead, FieldNumber number)
{
    const Field *field = m_workspace.catalog().find(number);
    if (!field)
        return Error{Error::NotFound, LeadStoryText::tr("There is no such field.")};
    const Result<std::vector<ActChange>> changes = Journal(m_workspace).changesOf(QStringLiteral("lead"), lead.id.value, MostChanges);
    if (!changes)
        return changes.error();
    const QString currency = m_text.currencyOf(lead);
    std::vector<FieldVersion> versions;
    for (const ActChange &act : *changes) {
        const QJsonValue created = act.change.body.value(QStringLiteral("+")).toObject().value(field->key);
        const QJsonArray pair = act.change.body.contains(field->key) ? act.change.body.value(field->key).toArray() : QJsonArray{QJsonValue(), created};
        if (!act.change.body.contains(field->key) && (created.isUndefined() || created.isNull()))
            continue;
        versions.push_back({act.operation.at, userName(act.operation.user), m_text.shown(*field, fieldValueFromJson(pair.at(0)), currency),
                            m_text.shown(*field, fieldValueFromJson(pair.at(1)), currency), act.operation.summary, act.operation.id, act.operation.undone});
    }
    return versions;
}

Result<std::vector<TaskItem>> LeadStory::tasksOf(LeadId lead)
{
    const auto tasks = ActivityRepository(m_workspace).tasksOf(lead);
    if (!tasks)
        return tasks.error();
    std::vector<TaskItem> items;
    for (const Task &task : *tasks)
        items.push_back({task.id, task.title, taskKind(task), userName(task.owner), task.dueAt, task.doneAt, task.createdAt,
                         task.priority == TaskPriority::High, task.minutes, task.place, recurrenceSentence(task.recurrence)});
    return items;
}

Result<std::vector<Attachment>> LeadStory::attachmentsOf(LeadId lead)
{
    const auto stored = AttachmentRepository(m_workspace).of(lead);
    if (!stored)
        return stored.error();
    std::vector<Attachment> files;
    for (const StoredAttachment &file : *stored)
        files.push_back({file.id, file.lead, file.name, file.bytes, file.sha256, file.addedAt, userName(file.user)});
    return files;
}

} // namespace lead
