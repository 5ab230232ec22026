#pragma once

#include "core/intake/importjob.h"
#include "core/intake/importreview.h"

#include <QFuture>
#include <QObject>
#include <memory>

namespace lead {

class DatabaseThread;

/// An import that a crash or a power cut ended.
struct InterruptedImport
{
    ImportId id;
    QString fileName;
    qint64 rows = 0; ///< that are in, but not visible
};

/// The window's door to imports of one workspace. They run on a thread and connection of their own, so that
/// edits go on meanwhile. Lives on the GUI thread.
class ImportService : public QObject
{
    Q_OBJECT

public:
    ImportService(const Clock &clock, const ReferenceData &reference, QObject *parent = nullptr);
    /// Cancels what runs and waits for the rows at hand.
    ~ImportService() override;

    /// Opens the workspace and tells of imports that were cut off.
    QFuture<Result<std::vector<InterruptedImport>>> open(const QString &path);
    void close();

    QFuture<Result<FileInspection>> inspect(const QString &path);
    /// One at a time; null while one runs. Belongs to the service.
    ImportJob *run(const QString &path, const IntakePlan &plan);
    ImportJob *resume(const InterruptedImport &interrupted);
    /// Takes back what a cut off import wrote.
    QFuture<Result<void>> abandon(ImportId import);
    ImportJob *job() const { return m_job; }

    /// Writes the rejected rows as a list that can be mended and imported again; gives their number.
    QFuture<Result<qint64>> saveRejects(ImportId import, const QString &path);

    /// The rows that wait for a person's decision: of one import, or of all.
    QFuture<Result<std::vector<ReviewRow>>> reviews(ImportId import = {});
    /// Decides rows of an import that begin on these lines, all of them when there are none. Undone as any act.
    QFuture<Result<ReviewDone>> decide(ImportId import, const std::vector<qint64> &lines, ReviewDecision decision);

Q_SIGNALS:
    void jobChanged();
    /// Leads came or went.
    void leadsChanged();

private:
    template <typename Work>
    ImportJob *begin(const QString &fileName, Work work);

    const Clock &m_clock;
    const ReferenceData &m_reference;
    ImportJob *m_job = nullptr;
    std::unique_ptr<DatabaseThread> m_thread;
};

} // namespace lead
