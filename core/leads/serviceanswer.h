#pragma once

#include "core/leads/leadservice.h"

namespace lead {

/// What a service answers at once, without asking a thread, while no workspace is open.
template <typename T>
QFuture<Result<T>> nothingOpen()
{
    return QtFuture::makeReadyFuture(Result<T>(Error{Error::NotFound, LeadService::tr("No workspace is open.")}));
}

} // namespace lead
