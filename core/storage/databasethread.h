#pragma once

#include "core/base/result.h"
#include "core/storage/workspace.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <functional>
#include <memory>

namespace lead {

/// A thread with one opened workspace on it. Work is posted as a function of the workspace and runs in order; the
/// result comes as a future. (A thread pool of one would not do: waitForFinished() may run its job on the caller's
/// thread, which a QSqlDatabase forbids.)
class DatabaseThread
{
public:
    DatabaseThread();
    ~DatabaseThread() { end(); }
    DatabaseThread(const DatabaseThread &) = delete;
    DatabaseThread &operator=(const DatabaseThread &) = delete;

    /// Finishes what is posted, closes the workspace and ends the thread. What is posted afterwards never runs.
    void end();

    using Opener = std::function<Result<std::unique_ptr<Workspace>>()>;
    /// Opens on the thread, closing what was open.
    QFuture<Result<void>> open(Opener opener);
    QFuture<Result<void>> close();

    /// `work(Workspace &) -> Result<T>`.
    template <typename Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work, Workspace &>>
    {
        using R = std::invoke_result_t<Work, Workspace &>;
        auto promise = std::make_shared<QPromise<R>>();
        QFuture<R> future = promise->future();
        promise->start();
        post([this, promise, work = std::move(work)]() mutable {
            promise->addResult(m_workspace ? readWhole<R>(work) : R(notOpen()));
            promise->finish();
        });
        return future;
    }

private:
    // An answer from a file that could not be read to its end is none.
    template <typename R, typename Work>
    R readWhole(Work &work)
    {
        (void)m_workspace->connection().takeReadFailure(); // of before
        R result = work(*m_workspace);
        const std::optional<Error> failure = m_workspace->connection().takeReadFailure();
        return result && failure ? R(*failure) : result;
    }
    void post(std::function<void()> task);
    static Error notOpen();

    QThread m_thread;
    std::unique_ptr<QObject> m_worker;
    std::unique_ptr<Workspace> m_workspace; // lives and dies on m_thread
};

} // namespace lead
