#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <utility>

namespace lead {

/// Calls `then(result)` on the context's thread once the future has finished; never when the context is gone by
/// then, or when the future was cancelled without a result. Use this instead of QFuture::then(context, ...), which
/// aborts a debug build of Qt 6.4 when the context dies first.
template <typename T, typename Then>
void whenDone(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            then(watcher->future().takeResult());
    });
    watcher->setFuture(future);
}

} // namespace lead
