#pragma once

#include "core/domain/scoresheet.h"
#include "core/facts/rowset.h"

#include <array>
#include <vector>

namespace lead {

/// Adds up what rules give leads by their conditions alone. Rules of one group are taken eight at a time: whether each fits is one bit
/// of a number that looks their sum up.
class PointTables
{
public:
    /// Of the rules in which neither time nor an activity has a part.
    explicit PointTables(const ScoreSheet &sheet);

    /// Sums by group of the leads of a block, BlockRows each; `fits` in the order of the rules of the sheet.
    void add(const std::vector<RowSet> &fits, std::size_t block, std::vector<std::vector<MilliPoints>> &sums) const;

private:
    static constexpr std::size_t Rules = 8;
    struct Table
    {
        std::uint32_t group = 0;
        std::vector<std::uint32_t> rules; ///< at most eight
        std::array<MilliPoints, 1 << Rules> sums{};
    };

    std::vector<Table> m_tables;
};

} // namespace lead
