#include "app/cli/clitext.h"
#include "app/cli/verbs.h"

#include "core/base/timestamp.h"
#include "core/leads/fieldtext.h"
#include "core/leads/leadacts.h"
#include "core/storage/activityrepository.h"
#include "core/storage/importrepository.h"

#include <algorithm>

namespace lead {

namespace {

struct Moment
{
    Millis at = 0;
    QString kind;
    QString who;
    QString text;
    QJsonObject extra = {};
};

QJsonValue optionalTime(const std::optional<Millis> &at)
{
    return at ? QJsonValue(isoString(*at)) : QJsonValue();
}

// Everything that happened with a lead, newest first: activities, acts of the journal, the import that brought it.
Result<std::vector<Moment>> timelineOf(Workspace &workspace, LeadId lead)
{
    const auto name = [&workspace](UserId id) {
        const User *user = workspace.user(id);
        return user ? user->name : QString();
    };
    std::vector<Moment> timeline;
    const auto activities = ActivityRepository(workspace).activitiesOf(lead);
    if (!activities)
        return activities.error();
    for (const Activity &a : *activities) {
        QJsonObject extra;
        if (!a.outcome.isEmpty())
            extra.insert(QStringLiteral("outcome"), a.outcome);
        if (a.seconds)
            extra.insert(QStringLiteral("seconds"), *a.seconds);
        timeline.push_back({a.at, a.kind, name(a.user), a.body, extra});
    }
    const auto visits = ActivityRepository(workspace).visitsOf(lead);
    if (!visits)
        return visits.error();
    for (const auto &visit : *visits)
        if (const Stage *stage = workspace.stage(visit.stage))
            timeline.push_back({visit.enteredAt, QStringLiteral("stage_entered"), name(visit.user), stage->name});
    Journal journal(workspace);
    const auto operations = journal.list(1000, lead);
    if (!operations)
        return operations.error();
    for (const Operation &o : *operations)
        timeline.push_back({o.at, o.kind, name(o.user), o.summary, {{QStringLiteral("operation"), o.id.toString()}, {QStringLiteral("undone"), o.undone}}});
    std::stable_sort(timeline.begin(), timeline.end(), [](const Moment &a, const Moment &b) { return a.at > b.at; });
    return timeline;
}

QJsonArray tasksJson(const std::vector<Task> &tasks)
{
    QJsonArray array;
    for (const Task &t : tasks)
        array.append(QJsonObject{{QStringLiteral("title"), t.title}, {QStringLiteral("due_at"), optionalTime(t.dueAt)}, {QStringLiteral("done_at"), optionalTime(t.doneAt)}});
    return array;
}

int runShow(Session &session, const Arguments &arguments)
{
    const Result<LeadId> id = leadIdFrom(arguments.word(0));
    if (!id)
        return session.fail(id.error());
    const Result<Workspace *> workspace = session.workspace(Connection::Mode::Reader);
    if (!workspace)
        return session.fail(workspace.error());
    const Result<Lead> lead = LeadActs(**workspace).require(*id);
    if (!lead)
        return session.fail(lead.error());
    const FieldText text(**workspace);
    const Result<std::vector<Moment>> timeline = timelineOf(**workspace, *id);
    const Result<std::vector<Task>> tasks = ActivityRepository(**workspace).tasksOf(*id);
    if (!timeline || !tasks)
        return session.fail(timeline ? tasks.error() : timeline.error());
    QJsonObject object{{QStringLiteral("id"), id->toString()}, {QStringLiteral("row_version"), lead->rowVersion}};
    for (const Field &field : text.catalog().fields()) {
        if (field.number == F::Id || field.number == F::Converted)
            continue;
        const QJsonValue value = text.json(*lead, field);
        object.insert(field.key, value);
        if (!value.isNull())
            session.output().say(QStringLiteral("%1  %2").arg(field.label.leftJustified(20), text.exact(*lead, field).replace(u'\n', QStringLiteral("\n                      "))));
    }
    QJsonArray moments;
    if (!timeline->empty())
        session.output().say(Cli::tr("\nTimeline"));
    for (const Moment &m : *timeline) {
        QJsonObject moment = m.extra;
        moment.insert(QStringLiteral("at"), isoString(m.at));
        moment.insert(QStringLiteral("kind"), m.kind);
        moment.insert(QStringLiteral("user"), m.who);
        moment.insert(QStringLiteral("text"), m.text);
        moments.append(moment);
        session.output().say(QStringLiteral("%1  %2  %3").arg(isoString(m.at), m.who.leftJustified(16), m.text.isEmpty() ? m.kind : m.text));
    }
    object.insert(QStringLiteral("timeline"), moments);
    object.insert(QStringLiteral("tasks"), tasksJson(*tasks));
    if (session.output().isJson())
        session.output().json(object);
    return Success;
}

} // namespace

std::vector<Verb> showVerbs()
{
    return {{QStringLiteral("show"), {{}, {}, 1, 1, QStringLiteral("show ID")}, runShow, Cli::tr("Shows one lead with everything that happened to it.")}};
}

} // namespace lead
