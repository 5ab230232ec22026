#pragma once

#include "core/intake/csvdialect.h"
#include "core/intake/encoding.h"

#include <cstddef>
#include <string_view>

namespace lead {

struct SniffedDialect
{
    CsvDialect dialect;
    std::size_t columns = 0;    ///< cells that most rows have; 0 when too few rows agree to tell
    std::size_t tableBegin = 0; ///< byte offset in the text where the rows begin: after Excel's "sep=" line
    double score = 0;           ///< 0..1: how well the rows agree, and how much their cells look like cells
};

/// Finds delimiter, quote, escape and line end of delimited text. Each possible dialect is tried on the first
/// rows; it is worth the consistency of its row lengths times the share of cells that look like values (the
/// data consistency of van den Burg, Nazabal and Sutton, 2019), with squares for the mixture of row lengths,
/// so that a few ragged rows cost little, and a bonus for headings that lead lists have. A comma wins when
/// nothing does.
SniffedDialect sniffDialect(std::string_view text, Extent extent);

} // namespace lead
