#pragma once

#include <QObject>
#include <functional>
#include <optional>
#include <vector>

namespace lead {

/// Something that runs in the background longer than a moment: an import, an export, an act on many leads.
struct Job
{
    int id = 0;
    QString title;                      ///< "Importing people.csv"
    qint64 done = 0;
    qint64 total = 0;                   ///< 0: unknown
    std::optional<qint64> leftSeconds;  ///< unknown at the beginning
    bool isCancelled = false;           ///< and about to stop
    std::function<void()> cancel = {};  ///< empty: it cannot be stopped
    std::function<void()> open = {};    ///< shows what it works on; empty: nothing to show
};

/// What runs in the background, for all windows. Pages begin and end jobs here; the job bar shows them with what is left
/// and a way to stop them, and a window that closes asks about them.
class JobList : public QObject
{
    Q_OBJECT

public:
    explicit JobList(QObject *parent = nullptr);
    ~JobList() override;

    /// Gives the number by which the job is meant from now on.
    int begin(const QString &title, std::function<void()> cancel = {}, std::function<void()> open = {});
    void setProgress(int id, qint64 done, qint64 total);
    /// Asks the job to stop; it still has to end().
    void cancel(int id);
    void end(int id);

    const std::vector<Job> &jobs() const { return m_jobs; }
    bool isEmpty() const { return m_jobs.empty(); }

Q_SIGNALS:
    /// A job came or went.
    void changed();
    void progressed(int id);

private:
    struct Pace;
    Job *find(int id);

    std::vector<Job> m_jobs;
    std::vector<Pace> m_paces;
    int m_last = 0;
};

} // namespace lead
