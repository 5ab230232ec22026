#include "app/cli/clitext.h"
#include "app/cli/usage.h"
#include "app/cli/verbs.h"

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/base/numbertext.h"
#include "core/base/timestamp.h"
#include "core/facts/factsstore.h"
#include "core/leads/dayreader.h"
#include "core/leads/leadlister.h"
#include "core/leads/leadreader.h"
#include "core/leads/leadzone.h"
#include "core/settings/settings.h"

#include <QLocale>
#include <algorithm>
#include <map>

namespace lead {

namespace {

constexpr qint64 ShownOfSection = 20;

QString titleOf(DaySection section)
{
    switch (section) {
    case DaySection::CallNow:
        return Cli::tr("Call now");
    case DaySection::Overdue:
        return Cli::tr("Overdue");
    case DaySection::LaterToday:
        return Cli::tr("Later today");
    case DaySection::NoNextStep:
        return Cli::tr("No next step");
    case DaySection::DoneToday:
        break;
    }
    return Cli::tr("Done today");
}

// Why a lead is there, as short as a column: "new, 4 min", "late, 3 d".
QString reasonText(const DayRow &row, Millis now)
{
    const auto span = [](Millis millis) {
        const qint64 minutes = std::max<qint64>(millis / MinuteMillis, 0);
        return minutes < 60 ? Cli::tr("%1 min").arg(minutes) : minutes < 1440 ? Cli::tr("%1 h", "hours").arg(minutes / 60) : Cli::tr("%1 d", "days").arg(minutes / 1440);
    };
    switch (row.kind) {
    case DayReasonKind::New:
        return Cli::tr("new, waits %1").arg(span(now - row.at));
    case DayReasonKind::Replied:
        return Cli::tr("replied %1 ago").arg(span(now - row.at));
    case DayReasonKind::Callback:
        return Cli::tr("callback due");
    case DayReasonKind::Hot:
        return Cli::tr("hot, not tried yet");
    case DayReasonKind::Late:
        return Cli::tr("%1 late").arg(span(now - row.at));
    case DayReasonKind::FirstLate:
        return Cli::tr("first call %1 late").arg(span(now - row.until));
    case DayReasonKind::Planned:
        return Cli::tr("due in %1").arg(span(row.at - now));
    case DayReasonKind::NoStep:
        return Cli::tr("nothing planned");
    case DayReasonKind::Woken:
        return Cli::tr("woke up");
    case DayReasonKind::AcceptLate:
        return Cli::tr("to accept, %1 late").arg(span(now - row.at));
    case DayReasonKind::Done:
        break;
    }
    return Cli::tr("done %1 ago").arg(span(now - row.at));
}

QJsonObject reasonJson(const DayRow &row, Millis now)
{
    QJsonObject reason{{QStringLiteral("kind"), keyOf(row.kind)}};
    if (row.at != 0) {
        reason.insert(QStringLiteral("at"), isoString(row.at));
        reason.insert(QStringLiteral("minutes"), qint64((now - row.at) / MinuteMillis));
    }
    if (row.until != 0)
        reason.insert(QStringLiteral("deadline"), isoString(row.until));
    return reason;
}

// When calls are decent where the lead is; null where nothing tells where that is.
QJsonValue hoursJson(const LeadRecord &lead, const ReferenceData &reference, Millis now)
{
    const std::optional<LeadZone> zone = zoneOfLead(whereIs(lead), reference, now);
    if (!zone)
        return {};
    const CallingHours hours = callingHours(now, zone->zone);
    QJsonObject json{{QStringLiteral("time_zone"), QString::fromLatin1(zone->zone.id())}, {QStringLiteral("local_time"), hours.local.time().toString(QStringLiteral("HH:mm"))}, {QStringLiteral("open"), hours.isOpen}};
    if (!hours.isOpen)
        json.insert(QStringLiteral("opens_at"), isoString(now + hours.opensIn));
    return json;
}

QString hoursText(const LeadRecord &lead, const ReferenceData &reference, Millis now)
{
    const std::optional<LeadZone> zone = zoneOfLead(whereIs(lead), reference, now);
    if (!zone)
        return {};
    const CallingHours hours = callingHours(now, zone->zone);
    return hours.isOpen ? hours.local.time().toString(QStringLiteral("HH:mm")) : Cli::tr("opens %1 local").arg(hours.local.addMSecs(hours.opensIn).time().toString(QStringLiteral("HH:mm")));
}

struct Answer
{
    LeadDay day;
    DayRules rules;
    QString user;
    std::optional<ScoreThresholds> scoring;

    /// The score from which on leads are hot, and who says so.
    int hotScore() const { return rules.hotScore > 0 ? rules.hotScore : scoring ? scoring->hot : DayRules::UsualHotScore; }
    QString hotBy() const { return rules.hotScore > 0 ? QStringLiteral("user") : scoring ? QStringLiteral("model") : QStringLiteral("usual"); }
};

Result<Answer> answerFor(Session &session, Workspace &workspace, const QString &userName)
{
    Answer answer;
    const WorkspaceInfoPtr info = [&]() -> WorkspaceInfoPtr {
        const Result<WorkspaceInfo> read = LeadReader(workspace).info();
        return read ? std::make_shared<const WorkspaceInfo>(*read) : nullptr;
    }();
    if (!info)
        return Error{Error::Failed, Cli::tr("The workspace could not be read. “check” looks for the reason.")};
    DayQuery query;
    if (!userName.isEmpty()) {
        const User *user = workspace.user(userName);
        if (!user)
            return Error{Error::NotFound, Cli::tr("There is no user “%1” here. Write the name as Settings, Users shows it.").arg(userName)};
        query.user = user->id;
    }
    query.rules = DayRules::fromJson(Settings().pageState(info->uuid, DayRules::settingsKey()));
    FactsStore facts;
    if (const Result<LeadFactsPtr> opened = facts.open(workspace); !opened)
        return opened.error();
    const ResolveContext context{session.context().clock().now(), workspace.timeZone(), Qt::Monday, minorDigits(workspace.currency()), workspace.actingUser()};
    DayReader reader;
    Result<LeadDay> day = reader.read(workspace, LeadLister(facts.current(), workspace.catalog(), context, info), query);
    if (!day)
        return day.error();
    answer.day = std::move(*day);
    answer.rules = query.rules;
    answer.scoring = info->scoring;
    if (const User *user = workspace.user(answer.day.user))
        answer.user = user->name;
    return answer;
}

QJsonObject goalJson(int done, int target)
{
    return {{QStringLiteral("done"), done}, {QStringLiteral("target"), target}};
}

QJsonObject headOf(const Answer &answer)
{
    const DayProgress &progress = answer.day.progress;
    return {{QStringLiteral("user"), answer.user},
            {QStringLiteral("date"), answer.day.date.toString(Qt::ISODate)},
            {QStringLiteral("due"), answer.day.due()},
            {QStringLiteral("goals"), QJsonObject{{QStringLiteral("calls"), goalJson(progress.calls, answer.rules.calls)},
                                                  {QStringLiteral("conversations"), goalJson(progress.conversations, answer.rules.conversations)},
                                                  {QStringLiteral("appointments"), goalJson(progress.appointments, answer.rules.appointments)},
                                                  {QStringLiteral("speed_to_first_call_seconds"), progress.speed ? QJsonValue(qint64(*progress.speed / 1000)) : QJsonValue()}}},
            {QStringLiteral("rules"), QJsonObject{{QStringLiteral("first_response_minutes"), answer.rules.firstResponseMinutes}, {QStringLiteral("hot_score"), answer.hotScore()}, {QStringLiteral("hot_by"), answer.hotBy()}, {QStringLiteral("by_score"), answer.rules.isByScore}}},
            {QStringLiteral("next_after_today"), answer.day.nextAfterToday ? QJsonValue(isoString(*answer.day.nextAfterToday)) : QJsonValue()}};
}

void sayHead(const Output &output, const Answer &answer)
{
    const DayProgress &progress = answer.day.progress;
    output.say(Cli::tr("%1, %2: %3 due", "user, date, count").arg(answer.user, answer.day.date.toString(Qt::ISODate), QLocale().toString(answer.day.due())));
    output.say(Cli::tr("Calls %1/%2, conversations %3/%4, appointments %5/%6")
                   .arg(progress.calls)
                   .arg(answer.rules.calls)
                   .arg(progress.conversations)
                   .arg(answer.rules.conversations)
                   .arg(progress.appointments)
                   .arg(answer.rules.appointments));
}

// One section: said to people, and as JSON.
Result<QJsonObject> showSection(Session &session, Workspace &workspace, const LeadDay &day, DaySection section, qint64 limit)
{
    const std::vector<DayRow> &rows = day.rows(section);
    std::vector<LeadId> ids;
    std::map<std::int64_t, const DayRow *> byLead;
    for (std::size_t n = 0; n < std::min(rows.size(), static_cast<std::size_t>(limit)); ++n) {
        ids.push_back(rows[n].lead);
        byLead.emplace(rows[n].lead.value, &rows[n]);
    }
    const Result<std::vector<LeadRecord>> records = LeadReader(workspace).records(ids);
    if (!records)
        return records.error();
    const ReferenceData &reference = session.context().reference();
    QJsonArray leads;
    std::vector<QStringList> table;
    for (const LeadRecord &lead : *records) {
        const DayRow &row = *byLead.at(lead.id.value);
        const QString step = lead.nextStep ? lead.nextStep->title : QString();
        leads.append(QJsonObject{{QStringLiteral("id"), lead.id.toString()},
                                 {QStringLiteral("name"), lead.name},
                                 {QStringLiteral("stage"), lead.stage},
                                 {QStringLiteral("score"), lead.score ? QJsonValue(*lead.score) : QJsonValue()},
                                 {QStringLiteral("next_step"), step.isEmpty() ? QJsonValue() : QJsonValue(step)},
                                 {QStringLiteral("reason"), reasonJson(row, day.now)},
                                 {QStringLiteral("calling"), hoursJson(lead, reference, day.now)}});
        table.push_back({lead.id.toString(), lead.name, lead.stage, reasonText(row, day.now), step, hoursText(lead, reference, day.now)});
    }
    if (!rows.empty() && !session.output().isJson()) {
        session.output().say(QStringLiteral("\n%1 (%2)").arg(titleOf(section), numberText(day.count(section))));
        session.output().table({Cli::tr("Id"), Cli::tr("Name"), Cli::tr("Stage"), Cli::tr("Why"), Cli::tr("Next step"), Cli::tr("There")}, table);
    }
    return QJsonObject{{QStringLiteral("key"), keyOf(section)}, {QStringLiteral("label"), titleOf(section)}, {QStringLiteral("count"), day.count(section)}, {QStringLiteral("leads"), leads}};
}

int runDay(Session &session, const Arguments &arguments)
{
    const Result<qint64> limit = wholeNumber(arguments, QStringLiteral("limit"), ShownOfSection);
    if (!limit)
        return session.fail(limit.error());
    const Result<Workspace *> workspace = session.workspace(Connection::Mode::Reader);
    if (!workspace)
        return session.fail(workspace.error());
    const Result<Answer> answer = answerFor(session, **workspace, arguments.value(QStringLiteral("user")));
    if (!answer)
        return session.fail(answer.error());
    sayHead(session.output(), *answer);
    QJsonArray sections;
    for (std::size_t i = 0; i < DaySections; ++i) {
        const Result<QJsonObject> section = showSection(session, **workspace, answer->day, static_cast<DaySection>(i), *limit);
        if (!section)
            return session.fail(section.error());
        sections.append(*section);
    }
    if (session.output().isJson()) {
        QJsonObject object = headOf(*answer);
        object.insert(QStringLiteral("sections"), sections);
        session.output().json(object);
    }
    return Success;
}

} // namespace

std::vector<Verb> dayVerbs()
{
    return {{QStringLiteral("day"), {{}, {QStringLiteral("user"), QStringLiteral("limit")}, 0, 0, QStringLiteral("day [--user NAME] [--limit N]")}, runDay, Cli::tr("Shows what a person has to do today.")}};
}

} // namespace lead
