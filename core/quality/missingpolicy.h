#pragma once

#include "core/domain/field.h"
#include "core/quality/textindex.h"

#include <array>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace lead {

/// Which spellings mean "no value" in a file: "Select", "N/A", "null", "-". One per file; a person may edit
/// the list.
///
/// Signs ("-", "#N/A", "(blank)", "\N") are missing in every field. Words ("null", "none", "unknown") may be
/// real values where a field holds names (Ms Null, the company Select) or offers the word as a choice; there
/// a ColumnMissing decides.
class MissingPolicy
{
public:
    /// The default list.
    MissingPolicy();
    explicit MissingPolicy(std::vector<std::string> spellings);

    const std::vector<std::string> &spellings() const { return m_spellings; }

    enum class Match {
        Value,    ///< a value
        Sign,     ///< no value in any field
        WordLike, ///< no value, unless the field may hold this very word
    };
    /// What a cell matches, whatever the field; blank cells are signs. About 10 ns and no allocation.
    Match match(std::string_view cell) const;

private:
    void index();

    std::vector<std::string> m_spellings;
    std::deque<std::string> m_keys;
    TextIndex m_index;
    std::array<std::uint64_t, 256> m_lengths = {}; // of the spellings, by first byte: most cells go no further
};

/// Applies a MissingPolicy to one column. Words are missing unless the field may hold them: names, companies
/// and free text keep "Null" or "None" until the word has turned up too often to be a name (at least 3 times
/// and in 1 % of the cells); choices keep a word that is one of their options; "NA" is Namibia in a country
/// column of two-letter codes.
class ColumnMissing
{
public:
    ColumnMissing(const MissingPolicy &policy, const Field &field);

    /// Feeds the evidence: a sample of the column, or all of it.
    void observe(std::string_view cell);
    bool isMissing(std::string_view cell) const;

private:
    enum class Care : std::uint8_t { None, Names, Options, Countries };
    bool isOption(std::string_view cell) const;

    const MissingPolicy &m_policy;
    Care m_care = Care::None;
    std::vector<std::string> m_options; // folded
    int m_cells = 0;
    int m_words = 0;
    int m_twoLetters = 0;
};

} // namespace lead
