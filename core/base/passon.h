#pragma once

#include "core/base/whendone.h"

#include <QPromise>
#include <memory>

namespace lead {

/// As whenDone(), for somebody who hands the result on: calls `see(const T &)` on the context's thread and gives the result
/// to the future that it returns, since whenDone() takes it out of the one that it watches. Cancelled when the context is gone
/// before.
template <typename T, typename See>
QFuture<T> passOn(const QFuture<T> &future, QObject *context, See see)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    whenDone(future, context, [promise, see = std::move(see)](T result) mutable {
        see(std::as_const(result));
        promise->addResult(std::move(result));
        promise->finish();
    });
    return promise->future();
}

} // namespace lead
