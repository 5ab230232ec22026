#pragma once

#include "core/intake/draftbatch.h"
#include "core/storage/importrepository.h"

namespace lead {

/// What is kept of a row that is rejected: its line, why, and its text, of a gigantic one the beginning, which the message
/// says then.
RejectedRow rejectedRow(const DraftRow &row);

} // namespace lead
