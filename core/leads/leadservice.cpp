#include "core/leads/leadservice.h"

#include "core/base/whendone.h"
#include "core/domain/conditionresolver.h"
#include "core/leads/dayreader.h"
#include "core/leads/leadlister.h"
#include "core/leads/leadsession.h"
#include "core/scoring/predictor.h"

#include <QLocale>

namespace lead {

namespace {

constexpr int PollMillis = 500;

} // namespace

LeadService::LeadService(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_poll.setInterval(PollMillis);
    connect(&m_poll, &QTimer::timeout, this, &LeadService::catchUp);
    connect(&m_poll, &QTimer::timeout, this, &LeadService::watchDay);
}

LeadService::~LeadService()
{
    // The threads of the sessions call back until they have ended.
    cancelJobs();
    m_opening.reset();
    m_session.reset();
}

// What they did by then stays as an act that can be undone; nobody waits for the rest.
void LeadService::cancelJobs()
{
    for (LeadJob *job : findChildren<LeadJob *>(Qt::FindDirectChildrenOnly))
        job->cancel();
}

QFuture<Result<void>> LeadService::open(const QString &path)
{
    return start(path, {});
}

QFuture<Result<void>> LeadService::create(const QString &path, const QString &templateName)
{
    return start(path, templateName);
}

QFuture<Result<void>> LeadService::start(const QString &path, const QString &templateName)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    QFuture<Result<void>> future = promise->future();
    promise->start();
    auto session = std::make_shared<LeadSession>(m_clock);
    m_opening = session;
    const auto progress = [this](qint64 leads) {
        QMetaObject::invokeMethod(
            this, [this, leads] { Q_EMIT loading(leads); }, Qt::QueuedConnection);
    };
    whenDone(session->open(path, templateName, progress), this,
             [this, promise, weak = std::weak_ptr(session)](Result<WorkspaceInfo> info) {
                 const std::shared_ptr<LeadSession> opening = weak.lock();
                 const bool isCurrent = opening && m_opening == opening;
                 if (isCurrent)
                     m_opening.reset();
                 if (!info)
                     promise->addResult(info.error());
                 else if (!isCurrent)
                     promise->addResult(Error{Error::Cancelled, tr("Another workspace was opened instead.")});
                 else
                     promise->addResult(Result<void>());
                 if (info && isCurrent)
                     adopt(opening, std::move(*info));
                 promise->finish();
             });
    return future;
}

void LeadService::adopt(std::shared_ptr<LeadSession> session, WorkspaceInfo info)
{
    cancelJobs();
    m_session = std::move(session);
    m_dayReader = std::make_shared<DayReader>();
    m_prediction = std::make_shared<LivePrediction>();
    m_info = std::make_shared<const WorkspaceInfo>(std::move(info));
    m_isCatchingUp = false;
    m_catchUpAgain = false;
    m_poll.start();
    m_day = QDateTime::fromMSecsSinceEpoch(m_clock.now(), m_info->timeZone).date();
    ++m_revision;
    Q_EMIT opened();
    Q_EMIT infoChanged();
    Q_EMIT leadsChanged();
    moveByDate();
}

void LeadService::close()
{
    m_poll.stop();
    cancelJobs();
    m_opening.reset();
    if (!m_session)
        return;
    m_session.reset();
    m_info.reset();
    Q_EMIT closed();
}

ResolveContext LeadService::resolveContext() const
{
    ResolveContext context;
    context.now = m_clock.now();
    context.zone = m_info->timeZone;
    context.weekStart = QLocale().firstDayOfWeek();
    context.moneyDigits = m_info->moneyDigits;
    context.me = m_info->me;
    return context;
}

LeadLister LeadService::lister() const
{
    return LeadLister(m_session->facts().current(), m_info->catalog, resolveContext(), m_info);
}

void LeadService::catchUpLater()
{
    QMetaObject::invokeMethod(this, &LeadService::catchUp, Qt::QueuedConnection);
}

void LeadService::catchUp()
{
    if (!m_session)
        return;
    if (m_isCatchingUp) {
        m_catchUpAgain = true;
        return;
    }
    m_isCatchingUp = true;
    const std::weak_ptr<LeadSession> session = m_session;
    whenDone(m_session->catchUp(), this, [this, session](Result<LeadSession::News> news) {
        if (session.lock() != m_session)
            return;
        m_isCatchingUp = false;
        if (!news)
            Q_EMIT failed(news.error());
        else if (news->changed) {
            m_info = std::make_shared<const WorkspaceInfo>(std::move(*news->info));
            ++m_revision;
            Q_EMIT infoChanged();
            Q_EMIT leadsChanged();
        }
        if (std::exchange(m_catchUpAgain, false))
            catchUp();
    });
}

void LeadService::verifyFacts()
{
    if (!m_session)
        return;
    const std::weak_ptr<LeadSession> session = m_session;
    whenDone(m_session->verifyFacts(), this, [this, session](const Result<QStringList> &differences) {
        if (session.lock() != m_session)
            return;
        if (!differences)
            Q_EMIT failed(differences.error());
        else if (!differences->isEmpty())
            catchUp();
        Q_EMIT factsVerified(differences ? *differences : QStringList());
    });
}

} // namespace lead
