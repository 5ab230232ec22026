// What LeadService takes back, and what could be taken back.
#include "core/base/whendone.h"
#include "core/leads/leadservice.h"
#include "core/leads/leadsession.h"
#include "core/leads/serviceanswer.h"
#include "core/leads/undohistory.h"

namespace lead {

// Undoing an act on many leads is work for the thread that did it, so that single edits need not wait behind it.
template <typename T, typename Work>
QFuture<Result<T>> LeadService::aroundUndo(OperationId operation, Work work)
{
    if (!m_session)
        return nothingOpen<T>();
    auto promise = std::make_shared<QPromise<Result<T>>>();
    QFuture<Result<T>> future = promise->future();
    promise->start();
    const auto finish = [promise](const Result<T> &result) {
        promise->addResult(result);
        promise->finish();
    };
    const auto isLong = m_session->reader().run([operation](Workspace &workspace) { return UndoHistory(workspace).isLong(operation); });
    whenDone(isLong, this, [this, session = std::weak_ptr(m_session), work, finish](const Result<bool> &answer) {
        if (!m_session || session.lock() != m_session)
            return finish(Error{Error::Cancelled, tr("The workspace was closed.")});
        DatabaseThread &thread = answer && *answer ? m_session->worker() : m_session->writer();
        whenDone(thread.run([work](Workspace &workspace) -> Result<T> { return work(workspace); }), this, [this, finish](const Result<T> &result) {
            finish(result);
            catchUp();
        });
    });
    return future;
}

QFuture<Result<UndoDone>> LeadService::undo(OperationId operation, UndoPolicy policy)
{
    return aroundUndo<UndoDone>(operation, [operation, policy](Workspace &workspace) { return UndoHistory(workspace).undo(operation, policy); });
}

QFuture<Result<UndoPreview>> LeadService::undoPreview(OperationId operation)
{
    return aroundUndo<UndoPreview>(operation, [operation](Workspace &workspace) { return UndoHistory(workspace).preview(operation); });
}

QFuture<Result<std::vector<HistoryEntry>>> LeadService::history(int limit)
{
    if (!m_session)
        return nothingOpen<std::vector<HistoryEntry>>();
    return m_session->reader().run([limit](Workspace &workspace) { return UndoHistory(workspace).list(limit); });
}

} // namespace lead
