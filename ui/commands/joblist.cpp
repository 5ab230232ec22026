#include "ui/commands/joblist.h"

#include <QElapsedTimer>
#include <algorithm>

namespace lead {

// How fast a job goes, seen from its beginning.
struct JobList::Pace
{
    int id;
    QElapsedTimer since;
};

namespace {
constexpr qint64 GuessAfterMillis = 1000; // before that a guess would jump about
} // namespace

JobList::JobList(QObject *parent)
    : QObject(parent)
{
}

JobList::~JobList() = default;

int JobList::begin(const QString &title, std::function<void()> cancel, std::function<void()> open)
{
    Job job;
    job.id = ++m_last;
    job.title = title;
    job.cancel = std::move(cancel);
    job.open = std::move(open);
    m_jobs.push_back(std::move(job));
    m_paces.push_back({m_last, {}});
    m_paces.back().since.start();
    Q_EMIT changed();
    return m_last;
}

Job *JobList::find(int id)
{
    const auto it = std::find_if(m_jobs.begin(), m_jobs.end(), [id](const Job &job) { return job.id == id; });
    return it == m_jobs.end() ? nullptr : &*it;
}

void JobList::setProgress(int id, qint64 done, qint64 total)
{
    Job *job = find(id);
    if (!job)
        return;
    job->done = done;
    job->total = total;
    const auto pace = std::find_if(m_paces.begin(), m_paces.end(), [id](const Pace &p) { return p.id == id; });
    const qint64 elapsed = pace->since.elapsed();
    if (elapsed >= GuessAfterMillis && done > 0 && total >= done)
        job->leftSeconds = (elapsed * (total - done) / done + 999) / 1000;
    Q_EMIT progressed(id);
}

void JobList::cancel(int id)
{
    Job *job = find(id);
    if (!job || job->isCancelled || !job->cancel)
        return;
    job->isCancelled = true;
    const std::function<void()> stop = job->cancel; // which may end the job at once
    Q_EMIT progressed(id);
    stop();
}

void JobList::end(int id)
{
    std::erase_if(m_paces, [id](const Pace &pace) { return pace.id == id; });
    if (std::erase_if(m_jobs, [id](const Job &job) { return job.id == id; }) > 0)
        Q_EMIT changed();
}

} // namespace lead
