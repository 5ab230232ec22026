#pragma once

#include "core/intake/importjob.h"
#include "core/intake/importreview.h"
#include "core/intake/previewjob.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
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
    bool isOpen() const { return m_isOpen; }

    QFuture<Result<FileInspection>> inspect(const QString &path, const ReadingChoice &reading = {});
    /// How well the values fit a plan, by a sample of the rows.
    QFuture<Result<PlanCheck>> check(const QString &path, const IntakePlan &plan);
    /// Works out what the import would do; cancels a preview that is under way. `known`: the rows of an earlier preview of
    /// the same file, read the same way.
    PreviewJob *preview(const QString &path, const IntakePlan &plan, std::shared_ptr<RowStore> known = {});
    /// One at a time; null while one runs. Belongs to the service.
    ImportJob *run(const QString &path, const IntakePlan &plan);
    /// Rows as a spreadsheet puts them on the clipboard: read, mapped, cleaned and matched like a file, and one act that
    /// can be undone. Null while an import runs.
    ImportJob *paste(const QString &text);
    ImportJob *resume(const InterruptedImport &interrupted);
    /// Takes back what a cut off import wrote.
    QFuture<Result<void>> abandon(ImportId import);
    ImportJob *job() const { return m_job; }

    /// Newest first.
    QFuture<Result<std::vector<PastImport>>> history(int limit);
    /// Saved mappings, the last used first.
    QFuture<Result<std::vector<SavedMapping>>> templates();
    /// One act that can be undone; a template of this name is replaced.
    QFuture<Result<OperationId>> saveTemplate(const QString &name, const ColumnMapping &mapping);
    /// The saved mapping for a file with these headings.
    QFuture<Result<ColumnMapping>> fitTemplate(const QString &name, const std::vector<std::string> &headings);

    /// Writes the rejected rows as a list that can be mended and imported again; gives their number.
    QFuture<Result<qint64>> saveRejects(ImportId import, const QString &path);

    /// The rows that wait for a person's decision: of one import, or of all.
    QFuture<Result<std::vector<ReviewRow>>> reviews(ImportId import = {}, std::optional<int> limit = {});
    /// Counts them anew; reviewsChanged() tells when there are more or fewer.
    void countReviews();
    /// As of the last time; 0 before.
    qint64 waitingReviews() const { return m_waitingReviews; }
    /// Decides rows of an import that begin on these lines, all of them when there are none. Undone as any act.
    QFuture<Result<ReviewDone>> decide(ImportId import, const std::vector<qint64> &lines, ReviewDecision decision);

Q_SIGNALS:
    /// A workspace was opened or closed.
    void openChanged();
    void jobChanged();
    /// Leads came or went.
    void leadsChanged();
    /// So many rows wait for a decision now.
    void reviewsChanged(qint64 waiting);

private:
    void setWaitingReviews(qint64 waiting);
    template <typename Work>
    ImportJob *begin(const QString &fileName, Work work);

    const Clock &m_clock;
    const ReferenceData &m_reference;
    ImportJob *m_job = nullptr;
    bool m_isOpen = false;
    bool m_isCounting = false;
    bool m_countAgain = false;
    qint64 m_waitingReviews = 0;
    QPointer<PreviewJob> m_preview;
    std::unique_ptr<DatabaseThread> m_thread;
};

} // namespace lead
