// What LeadService does about days: holidays, a new day that begins, who is on which lead just now.
#include "core/base/whendone.h"
#include "core/leads/leadservice.h"
#include "core/leads/leadsession.h"
#include "core/leads/serviceanswer.h"
#include "core/leads/stageacts.h"
#include "core/storage/workspace.h"

#include <QDateTime>

namespace lead {

namespace {

constexpr qint64 PoolLeads = 500; // of which some may be taken by the time

} // namespace

QFuture<Result<OperationId>> LeadService::saveHolidays(const std::vector<Holiday> &before, const std::vector<Holiday> &after)
{
    if (!m_session)
        return nothingOpen<OperationId>();
    return m_session->writer().run([this, before, after](Workspace &workspace) -> Result<OperationId> {
        Result<OperationId> done = HolidayActs(workspace).save(before, after);
        catchUpLater();
        return done;
    });
}

QFuture<Result<HolidayFile>> LeadService::readHolidays(const QString &path)
{
    if (!m_session)
        return nothingOpen<HolidayFile>();
    return m_session->reader().run([path](Workspace &workspace) {
        const QTimeZone zone = workspace.timeZone();
        return HolidayActs::read(path, QDateTime::fromMSecsSinceEpoch(workspace.clock().now(), zone).date(), zone);
    });
}

QFuture<Result<OperationId>> LeadService::saveStageLimits(const Stage &before, const Stage &after)
{
    if (!m_session)
        return nothingOpen<OperationId>();
    return m_session->writer().run([this, before, after](Workspace &workspace) -> Result<OperationId> {
        Result<OperationId> done = StageActs(workspace).saveLimits(before, after);
        catchUpLater();
        return done;
    });
}

QFuture<Result<void>> LeadService::standOn(LeadId lead)
{
    if (!m_session)
        return nothingOpen<void>();
    if (m_info->isReadOnly)
        return QtFuture::makeReadyFuture(Result<void>());
    return m_session->writer().run([lead](Workspace &workspace) { return PresenceBoard(workspace).stand(lead); });
}

QFuture<Result<std::vector<Presence>>> LeadService::presences()
{
    if (!m_session)
        return nothingOpen<std::vector<Presence>>();
    return m_session->reader().run([](Workspace &workspace) { return PresenceBoard(workspace).others(); });
}

LeadJob *LeadService::claim(const LeadQuery &pool, qint64 most)
{
    LeadQuery query = pool;
    const QString nobodys = QStringLiteral("owner is empty and outcome = open");
    query.condition = pool.condition.trimmed().isEmpty() ? nobodys : QStringLiteral("(%1) and %2").arg(pool.condition, nobodys);
    query.groupBy = 0;
    query.limit = PoolLeads;
    BulkAct act{BulkAct::Claim};
    act.most = most;
    auto *job = new LeadJob(act.title({}), this);
    const auto finish = [this, job](const Result<LeadJobDone> &done) {
        catchUp();
        job->finish(done);
    };
    whenDone(list(query), this, [this, act, finish, watch = job->watch(), session = std::weak_ptr(m_session)](const Result<LeadList> &found) {
        if (!found)
            return finish(found.error());
        if (!m_session || session.lock() != m_session)
            return finish(Error{Error::Cancelled, tr("The workspace was closed.")});
        whenDone(m_session->worker().run([act, watch, leads = *found->ids](Workspace &workspace) { return BulkActs(workspace).run(act, leads, watch); }), this, finish);
    });
    return job;
}

// Lists may ask for "the last 30 days", and definitions, too: what they find becomes another with the day alone.
void LeadService::watchDay()
{
    if (!m_info)
        return;
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.now(), m_info->timeZone).date();
    if (today == m_day)
        return;
    m_day = today;
    ++m_revision;
    Q_EMIT leadsChanged();
    moveByDate();
}

void LeadService::moveByDate()
{
    if (m_info->isReadOnly)
        return;
    const std::weak_ptr<LeadSession> session = m_session;
    const auto isHere = [this, session] { return m_session && session.lock() == m_session; };
    const auto move = [this, isHere](const Result<std::vector<LeadId>> &ids) {
        if (!isHere() || !ids || ids->empty())
            return;
        whenDone(m_session->worker().run([leads = *ids](Workspace &workspace) { return DefinitionActs(workspace).moveByDate(leads); }), this, [this, isHere](const Result<LeadJobDone> &done) {
            if (!isHere())
                return;
            if (!done)
                Q_EMIT failed(done.error());
            catchUp();
        });
    };
    whenDone(m_session->reader().run([](Workspace &workspace) -> Result<std::optional<QString>> {
        if (Result<void> fresh = workspace.refreshIfStale(); !fresh)
            return fresh.error();
        return DefinitionActs(workspace).dueByDate();
    }), this, [this, isHere, move](const Result<std::optional<QString>> &condition) {
        if (!isHere() || !condition || !*condition)
            return;
        LeadSelection leads;
        leads.all = LeadQuery();
        leads.all->condition = **condition;
        whenDone(ids(leads), this, move);
    });
}

} // namespace lead
