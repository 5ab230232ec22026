#include "core/storage/daytouches.h"

#include "core/domain/activity.h"
#include "core/storage/journal.h"
#include "core/storage/query.h"
#include "core/storage/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace lead {

namespace {

// More single changes than these are no quicker to look up than everything is to read.
constexpr std::size_t MostSingle = 5000;

QString activityColumns()
{
    return QStringLiteral("SELECT id, lead_id, at, user_id, kind, outcome FROM activity");
}

QString taskColumns()
{
    return QStringLiteral("SELECT id, lead_id, done_at, owner_id FROM task");
}

QString jsonOf(const std::vector<std::int64_t> &ids)
{
    QJsonArray array;
    for (const std::int64_t id : ids)
        array.append(qint64(id));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

// Whatever was written at that time or later has an id above.
std::int64_t lowestIdAt(Millis at)
{
    const FixedClock before(at - 1);
    return IdGenerator(before, 0).next();
}

} // namespace

Result<void> DayTouchReader::takeActivities(Query &query)
{
    if (Result<void> done = query.exec(); !done)
        return done;
    while (query.next()) {
        const QString kind = query.text(4);
        const QString outcome = query.text(5);
        if (kind == u"note")
            continue;
        const bool isCall = kind == u"call";
        const bool isReply = !isCall && outcome == u"replied";
        m_happened.insert_or_assign(query.int64(0), Happened{query.int64(1), query.int64(2), query.int64(3),
                                                             isCall    ? What::Call
                                                             : isReply ? What::Reply
                                                                       : What::Other,
                                                             isCall && isReached(outcome), isCall && outcome == u"appointment"});
    }
    return {};
}

Result<void> DayTouchReader::takeTasks(Query &query)
{
    if (Result<void> done = query.exec(); !done)
        return done;
    while (query.next())
        m_happened.insert_or_assign(query.int64(0), Happened{query.int64(1), query.int64(2), query.int64(3), What::Task});
    return {};
}

Result<void> DayTouchReader::readAll(Workspace &workspace, Millis since)
{
    m_happened.clear();
    Query activities(workspace.connection(), activityColumns() + QStringLiteral(" WHERE id >= :first AND at >= :since AND deleted_at IS NULL"));
    activities.bind(QLatin1StringView(":first"), lowestIdAt(since)).bind(QLatin1StringView(":since"), since);
    if (Result<void> done = takeActivities(activities); !done)
        return done;
    Query tasks(workspace.connection(), taskColumns() + QStringLiteral(" WHERE done_at >= :since AND deleted_at IS NULL"));
    tasks.bind(QLatin1StringView(":since"), since);
    return takeTasks(tasks);
}

Result<void> DayTouchReader::readSome(Workspace &workspace, const News &news)
{
    for (const std::vector<std::int64_t> *ids : {&news.activities, &news.tasks})
        for (const std::int64_t id : *ids)
            m_happened.erase(id);
    if (!news.activities.empty()) {
        Query activities(workspace.connection(), activityColumns() + QStringLiteral(" WHERE id IN (SELECT value FROM json_each(:ids)) AND deleted_at IS NULL"));
        activities.bind(QLatin1StringView(":ids"), jsonOf(news.activities));
        if (Result<void> done = takeActivities(activities); !done)
            return done;
    }
    if (news.tasks.empty())
        return {};
    Query tasks(workspace.connection(), taskColumns() + QStringLiteral(" WHERE id IN (SELECT value FROM json_each(:ids)) AND done_at IS NOT NULL AND deleted_at IS NULL"));
    tasks.bind(QLatin1StringView(":ids"), jsonOf(news.tasks));
    return takeTasks(tasks);
}

// What the acts since the last time did to calls, messages and tasks.
Result<DayTouchReader::News> DayTouchReader::newsOf(Workspace &workspace) const
{
    News news;
    Query acts(workspace.connection(), QStringLiteral("SELECT count(*) FROM operation WHERE workspace_id = 1 AND seq > :seq AND kind IN ('sample', 'erase', 'import')"));
    acts.bind(QLatin1StringView(":seq"), m_position);
    if (Result<void> done = acts.exec(); !done)
        return done.error();
    news.isEverything = acts.next() && acts.int64(0) > 0;
    acts.finish();
    if (news.isEverything)
        return news;
    Query changes(workspace.connection(), QStringLiteral("SELECT c.entity, c.entity_id FROM operation o JOIN change c ON c.operation_id = o.id"
                                                         " WHERE o.workspace_id = 1 AND o.seq > :seq AND c.entity IN ('activity', 'task')"));
    changes.bind(QLatin1StringView(":seq"), m_position);
    if (Result<void> done = changes.exec(); !done)
        return done.error();
    while (changes.next())
        (changes.text(0) == u"task" ? news.tasks : news.activities).push_back(changes.int64(1));
    news.isEverything = news.tasks.size() + news.activities.size() > MostSingle;
    return news;
}

Result<void> DayTouchReader::catchUp(Workspace &workspace, Millis since)
{
    const qint64 position = Journal(workspace).position();
    if (m_position == position && m_since <= since)
        return {};
    News news{true, {}, {}};
    if (m_position >= 0 && m_position <= position && m_since <= since) {
        Result<News> read = newsOf(workspace);
        if (!read)
            return read.error();
        news = std::move(*read);
    }
    Result<void> done = news.isEverything ? readAll(workspace, since) : readSome(workspace, news);
    if (news.isEverything)
        m_since = since;
    m_position = done ? position : -1;
    return done;
}

Result<DayTouches> DayTouchReader::read(Workspace &workspace, const Question &question)
{
    if (Result<void> done = catchUp(workspace, question.now - Lately); !done)
        return done.error();
    return summedUp(question);
}

DayTouches DayTouchReader::summedUp(const Question &question) const
{
    DayTouches touches;
    const Millis since = question.now - Lately;
    for (const auto &[id, happened] : m_happened) {
        if (happened.at < since)
            continue;
        LeadTouch &lead = touches.leads[happened.lead];
        const bool isMineToday = happened.user == question.user.value && happened.at >= question.begins && happened.at < question.ends;
        if (happened.what == What::Reply) {
            lead.repliedAt = std::max(lead.repliedAt, happened.at);
            continue;
        }
        if (isMineToday)
            lead.doneAt = std::max(lead.doneAt, happened.at);
        if (happened.what == What::Task)
            continue;
        lead.reachedAt = std::max(lead.reachedAt, happened.at);
        if (lead.firstReachedAt == 0 || happened.at < lead.firstReachedAt) {
            lead.firstReachedAt = happened.at;
            lead.firstBy = UserId{happened.user};
            lead.isFirstCall = happened.what == What::Call;
        }
        if (!isMineToday || happened.what != What::Call)
            continue;
        ++touches.calls;
        touches.conversations += happened.isReached ? 1 : 0;
        touches.appointments += happened.isAppointment ? 1 : 0;
    }
    return touches;
}

} // namespace lead
