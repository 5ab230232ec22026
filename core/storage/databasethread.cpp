#include "core/storage/databasethread.h"

#include <QCoreApplication>

namespace lead {

DatabaseThread::DatabaseThread()
    : m_worker(std::make_unique<QObject>())
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("database"));
    m_thread.start();
}

void DatabaseThread::end()
{
    post([this] {
        m_workspace.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

Error DatabaseThread::notOpen()
{
    return {Error::NotFound, QCoreApplication::translate("DatabaseThread", "No workspace is open.")};
}

void DatabaseThread::post(std::function<void()> task)
{
    QMetaObject::invokeMethod(m_worker.get(), std::move(task), Qt::QueuedConnection);
}

QFuture<Result<void>> DatabaseThread::open(Opener opener)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    QFuture<Result<void>> future = promise->future();
    promise->start();
    post([this, promise, opener = std::move(opener)] {
        m_workspace.reset();
        Result<std::unique_ptr<Workspace>> opened = opener();
        if (opened)
            m_workspace = std::move(*opened);
        promise->addResult(opened ? Result<void>() : Result<void>(opened.error()));
        promise->finish();
    });
    return future;
}

QFuture<Result<void>> DatabaseThread::close()
{
    return open([] { return Result<std::unique_ptr<Workspace>>(std::unique_ptr<Workspace>()); });
}

} // namespace lead
