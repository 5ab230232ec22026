#pragma once

#include "core/domain/conditionresolver.h"
#include "core/facts/leadfacts.h"

#include <algorithm>
#include <array>
#include <functional>

namespace lead {

/// One test of a condition, ready to run over the blocks of one LeadFacts. What depends on a dictionary's value only is
/// worked out once for each value.
class TestProgram
{
public:
    /// Working memory of one thread.
    struct Scratch
    {
        std::vector<std::int64_t> values = std::vector<std::int64_t>(BlockRows);
        std::array<std::uint8_t, BlockRows> fits{};
        std::string buffer;
    };
    using Words = std::array<std::uint64_t, RowSet::WordsPerBlock>;

    TestProgram(const ResolvedTest &test, const LeadFacts &facts);

    /// Keeps of `rows` those for which the test holds.
    void keep(const FactBlock &block, Scratch &scratch, Words &rows) const;
    /// A rough measure, for ordering tests.
    int cost() const;

private:
    void compileCoded();
    bool textFits(std::string_view text) const;
    bool fitsText(std::string_view text) const;
    bool numberFits(std::int64_t value) const;
    /// The rows of the block with a value that the primitive fits.
    Words fitting(const FactBlock &block, Scratch &scratch, const Words &rows) const;
    Words fittingNumbers(const NumberColumn &column, Scratch &scratch) const;
    Words fittingCodes(const NumberColumn &column, Scratch &scratch) const;
    Words fittingReals(const RealColumn &column) const;
    Words candidates(const FactBlock &block, const Words &rows) const;
    Words fittingTexts(const FactBlock &block, Scratch &scratch, const Words &rows) const;

    const LeadFacts *m_facts;
    ResolvedTest m_test;
    const FactSlot *m_slot = nullptr;
    bool m_wantsValue = false;           ///< every value fits: the test is whether there is one
    std::vector<std::uint8_t> m_byCode;  ///< of coded fields, whether a code fits
};

} // namespace lead
