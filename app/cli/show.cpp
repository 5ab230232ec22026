#include "app/cli/clitext.h"
#include "app/cli/scorecommands.h"
#include "app/cli/verbs.h"

#include "core/base/timestamp.h"
#include "core/domain/emailtext.h"
#include "core/domain/mention.h"
#include "core/leads/fieldtext.h"
#include "core/leads/leadacts.h"
#include "core/leads/leadjourney.h"
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
        QString text = shownMentions(a.body, name);
        if (const auto email = a.kind == u"email" ? EmailText::fromBody(a.body) : std::nullopt) {
            extra.insert(QStringLiteral("from"), email->from);
            extra.insert(QStringLiteral("to"), email->to);
            extra.insert(QStringLiteral("subject"), email->subject);
            extra.insert(QStringLiteral("message_id"), email->messageId);
            extra.insert(QStringLiteral("body"), email->text);
            text = email->subject;
        }
        timeline.push_back({a.at, a.kind, name(a.user), text, extra});
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

// The open ones first, as they fall due.
QJsonArray tellTasks(Session &session, const std::vector<Task> &tasks)
{
    if (!tasks.empty())
        session.output().say(Cli::tr("\nTasks"));
    std::vector<Task> sorted = tasks;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Task &a, const Task &b) { return std::pair(a.doneAt.has_value(), a.dueAt) < std::pair(b.doneAt.has_value(), b.dueAt); });
    for (const Task &t : sorted) {
        const QString due = t.dueAt ? isoString(*t.dueAt) : QString();
        session.output().say(t.doneAt ? Cli::tr("%1  %2 (done %3)").arg(due, t.title, isoString(*t.doneAt)) : QStringLiteral("%1  %2").arg(due, t.title));
    }
    QJsonArray array;
    for (const Task &t : tasks)
        array.append(QJsonObject{{QStringLiteral("title"), t.title}, {QStringLiteral("due_at"), optionalTime(t.dueAt)}, {QStringLiteral("done_at"), optionalTime(t.doneAt)}});
    return array;
}

// How the lead came to us; the first and the last touch are those that reports credit.
QJsonArray tellJourney(Session &session, const std::vector<Touchpoint> &journey)
{
    QJsonArray array;
    if (!journey.empty())
        session.output().say(Cli::tr("\nJourney"));
    for (std::size_t i = 0; i < journey.size(); ++i) {
        const Touchpoint &touch = journey[i];
        const QString place = journey.size() == 1       ? Cli::tr("only touch")
                              : i == 0                  ? Cli::tr("first touch")
                              : i + 1 == journey.size() ? Cli::tr("last touch")
                                                        : QString();
        session.output().say(QStringLiteral("%1  %2  %3%4").arg(isoString(touch.at), place.leftJustified(16), touch.text(), touch.via.isEmpty() ? QString() : QString(QStringLiteral(" (") + touch.via + u')')));
        array.append(QJsonObject{{QStringLiteral("at"), isoString(touch.at)},
                                 {QStringLiteral("source"), touch.source},
                                 {QStringLiteral("medium"), touch.medium},
                                 {QStringLiteral("campaign"), touch.campaign},
                                 {QStringLiteral("publisher"), touch.publisher},
                                 {QStringLiteral("via"), touch.via},
                                 {QStringLiteral("operation"), touch.operation.isValid() ? QJsonValue(touch.operation.toString()) : QJsonValue()}});
    }
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
    const Result<std::vector<Touchpoint>> journey = journeyOf(**workspace, *lead);
    if (!timeline || !tasks || !journey)
        return session.fail(!timeline ? timeline.error() : !tasks ? tasks.error() : journey.error());
    QJsonObject object{{QStringLiteral("id"), id->toString()}, {QStringLiteral("row_version"), lead->rowVersion}};
    for (const Field &field : text.catalog().fields()) {
        if (field.number == F::Id || field.number == F::Converted)
            continue;
        const QJsonValue value = text.json(*lead, field);
        object.insert(field.key, value);
        if (!value.isNull())
            session.output().say(QStringLiteral("%1  %2").arg(field.label.leftJustified(20), text.exact(*lead, field).replace(u'\n', QStringLiteral("\n                      "))));
    }
    object.insert(QStringLiteral("journey"), tellJourney(session, *journey));
    if ((*workspace)->scoreSheet()) {
        const Result<ScoreReceipt> receipt = scoreReceiptOf(**workspace, *id);
        if (!receipt)
            return session.fail(receipt.error());
        object.insert(QStringLiteral("score_receipt"), receiptJson(*receipt));
        session.output().say(QString());
        sayReceipt(session.output(), *receipt);
    }
    object.insert(QStringLiteral("tasks"), tellTasks(session, *tasks));
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
