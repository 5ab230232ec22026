#pragma once

#include "core/base/whendone.h"
#include "core/leads/leadservice.h"

#include <QPromise>
#include <memory>

namespace lead {

/// What a service answers at once, without asking a thread, while no workspace is open.
template <typename T>
QFuture<Result<T>> nothingOpen()
{
    return QtFuture::makeReadyFuture(Result<T>(Error{Error::NotFound, LeadService::tr("No workspace is open.")}));
}

/// What the worker of a session makes of something that another of its threads finds first, such as the facts, which must not wait for
/// `work(workspace, basis)`. `session()` is the session of the service that is open now; the answer of one that is open no more is an error.
template <typename T, typename Basis, typename Session, typename Work>
QFuture<Result<T>> workedOut(LeadService *service, Session session, const QFuture<Result<Basis>> &basis, Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    const QFuture<Result<T>> future = promise->future();
    promise->start();
    const auto finish = [promise](const Result<T> &answer) {
        promise->addResult(answer);
        promise->finish();
    };
    whenDone(basis, service, [service, session, work, finish, asked = std::weak_ptr(session())](const Result<Basis> &found) {
        if (!found)
            return finish(found.error());
        const auto open = session();
        if (!open || asked.lock() != open)
            return finish(Error{Error::Cancelled, LeadService::tr("The workspace was closed.")});
        whenDone(open->worker().run([work, of = *found](Workspace &workspace) -> Result<T> { return work(workspace, of); }), service, finish);
    });
    return future;
}

} // namespace lead
