#include "core/leads/leadreader.h"

#include "core/base/money.h"
#include "core/leads/fieldtext.h"
#include "core/storage/activityrepository.h"
#include "core/storage/journal.h"
#include "core/storage/leadrepository.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <array>

namespace lead {

namespace {

constexpr qsizetype MostKnownValues = 300;
constexpr int MostTimelineEntries = 500;

QString say(const char *text)
{
    return QCoreApplication::translate("LeadReader", text);
}

LeadRecord recordOf(const Lead &lead, const FieldText &text)
{
    LeadRecord record{lead.id, lead.displayName(), {}};
    for (const Field &field : text.catalog().fields()) {
        const FieldValue value = text.valueOf(lead, field.number);
        if (!isEmpty(value))
            record.texts.emplace(field.number, FieldTexts{text.shown(lead, field), text.exact(lead, field)});
    }
    return record;
}

QString activityText(const Activity &activity)
{
    static const std::array kinds{
        std::pair(u"note", QT_TRANSLATE_NOOP("LeadReader", "Note")),
        std::pair(u"call", QT_TRANSLATE_NOOP("LeadReader", "Call")),
        std::pair(u"email", QT_TRANSLATE_NOOP("LeadReader", "E-mail")),
        std::pair(u"sms", QT_TRANSLATE_NOOP("LeadReader", "Text message")),
        std::pair(u"meeting", QT_TRANSLATE_NOOP("LeadReader", "Meeting")),
    };
    const auto kind =
        std::find_if(kinds.begin(), kinds.end(), [&](const auto &k) { return activity.kind == k.first; });
    QStringList parts{kind == kinds.end() ? activity.kind : say(kind->second)};
    if (!activity.outcome.isEmpty())
        parts << activity.outcome;
    if (!activity.body.isEmpty())
        parts << activity.body;
    return parts.join(QStringLiteral(" · "));
}

} // namespace

Result<std::vector<LeadRecord>> LeadReader::records(const std::vector<LeadId> &ids)
{
    Result<void> fresh = m_workspace.refreshIfStale();
    if (fresh)
        fresh = m_workspace.terms().refresh();
    if (!fresh)
        return fresh.error();
    const Result<std::vector<Lead>> leads = LeadRepository(m_workspace).find(ids);
    if (!leads)
        return leads.error();
    const FieldText text(m_workspace);
    std::vector<LeadRecord> records;
    records.reserve(leads->size());
    for (const Lead &lead : *leads)
        records.push_back(recordOf(lead, text));
    return records;
}

Result<std::vector<TimelineEntry>> LeadReader::timeline(LeadId lead)
{
    std::vector<TimelineEntry> entries;
    const auto add = [&](Millis at, UserId by, const QString &text) {
        const User *user = m_workspace.user(by);
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at, m_workspace.timeZone());
        entries.push_back(
            {at, QLocale().toString(moment, QLocale::ShortFormat), user ? user->name : QString(), text});
    };
    const auto activities = ActivityRepository(m_workspace).activitiesOf(lead);
    if (!activities)
        return activities.error();
    for (const Activity &activity : *activities)
        add(activity.at, activity.user, activityText(activity));
    const auto visits = ActivityRepository(m_workspace).visitsOf(lead);
    if (!visits)
        return visits.error();
    for (const auto &visit : *visits)
        if (const Stage *stage = m_workspace.stage(visit.stage))
            add(visit.enteredAt, visit.user, say("Stage: %1").arg(stage->name));
    const auto operations = Journal(m_workspace).list(MostTimelineEntries, lead);
    if (!operations)
        return operations.error();
    for (const Operation &operation : *operations)
        // Notes stand there with their text already.
        if (operation.kind != u"note" && operation.kind != u"stage")
            add(operation.at, operation.user,
                operation.undone ? say("%1 (undone)").arg(operation.summary) : operation.summary);
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto &a, const auto &b) { return a.at > b.at; });
    return entries;
}

Result<LeadDetail> LeadReader::detail(LeadId lead)
{
    Result<std::vector<LeadRecord>> records = this->records({lead});
    if (!records)
        return records.error();
    if (records->empty())
        return Error{Error::NotFound,
                     say("This lead is not there any more. It was deleted, merged or taken back.")};
    Result<std::vector<TimelineEntry>> entries = timeline(lead);
    if (!entries)
        return entries.error();
    return LeadDetail{std::move(records->front()), std::move(*entries)};
}

Result<WorkspaceInfo> LeadReader::info()
{
    if (Result<void> fresh = m_workspace.reload(); !fresh)
        return fresh.error();
    WorkspaceInfo info;
    info.path = m_workspace.path();
    info.name = m_workspace.name();
    info.me = m_workspace.actingUser();
    info.timeZone = m_workspace.timeZone();
    info.moneyDigits = minorDigits(m_workspace.currency());
    info.catalog = m_workspace.catalog();
    info.stages = m_workspace.stages();
    info.users = m_workspace.users();
    for (const Field &field : info.catalog.fields()) {
        QStringList values;
        if (field.type == FieldType::Stage) {
            for (const Stage &stage : info.stages)
                values << stage.name;
        } else if (field.type == FieldType::User) {
            for (const User &user : info.users)
                values << user.name;
        } else if (field.type == FieldType::Choice) {
            for (const auto &[id, text] : m_workspace.terms().termsOf(field.number)) {
                if (values.size() == MostKnownValues)
                    break;
                values << text;
            }
        }
        if (!values.isEmpty())
            info.knownValues.insert(field.number, values);
    }
    const Result<std::optional<Operation>> last = Journal(m_workspace).lastUndoable();
    if (!last)
        return last.error();
    if (*last)
        info.undoable = UndoableAct{(*last)->id, (*last)->summary};
    return info;
}

} // namespace lead
