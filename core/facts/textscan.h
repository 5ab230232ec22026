#pragma once

#include "core/facts/rowset.h"

namespace lead {

/// Sets the bits of the rows whose text contains `needle`, which is not empty. Goes through the block's bytes once.
void markRowsWith(const TextColumn &column, std::size_t rows, std::string_view needle, RowSet::Words hits);

} // namespace lead
