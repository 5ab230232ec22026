#pragma once

#include "core/quality/issue.h"

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace lead {

/// What a row has to be known by. Or-ed. A phone or e-mail that is not valid counts as well: it is kept as
/// typed.
enum RowIdentity : std::uint8_t {
    HasNothing = 0,
    HasName = 1,
    HasCompany = 2,
    HasEmail = 4,
    HasPhone = 8,
    HasExternalId = 16,
    HasOther = 32, ///< any other value; does not identify
};

/// The reason why a row of these contents cannot become a lead; None when it can. The only reasons of its own
/// that quality has; the reader of the file adds its own (TooManyColumns).
constexpr IssueCode rowIssue(unsigned identity)
{
    if (identity == HasNothing)
        return IssueCode::EmptyRow;
    return (identity & (HasName | HasCompany | HasEmail | HasPhone | HasExternalId)) == 0
               ? IssueCode::NothingToIdentify
               : IssueCode::None;
}

/// Whether one of the findings keeps a row from becoming a lead.
bool isBlocked(std::span<const Issue> issues);

/// Counts the findings of a file by column and code and keeps the first few of each as examples, so that a
/// million rows with the same fault cost a counter and not a million strings. Belongs to one thread; tallies
/// of several threads are added up.
class IssueTally
{
public:
    static constexpr std::size_t MaxExamples = 5;

    struct Example
    {
        std::int64_t line = 0; ///< line of the file
        std::string raw;
        std::string suggestion;
    };
    struct Entry
    {
        int field = 0;
        IssueCode code = IssueCode::None;
        std::int64_t count = 0;
        std::vector<Example> examples;
    };

    void add(int field, IssueCode code, std::int64_t line, std::string_view raw,
             std::string_view suggestion = {});
    void add(const IssueTally &other);

    std::int64_t count(IssueCode code) const { return m_counts[static_cast<std::size_t>(code)]; }
    std::int64_t count(Severity severity) const;
    /// Blocking findings first, then by count.
    std::vector<Entry> entries() const;

private:
    std::array<std::int64_t, static_cast<std::size_t>(IssueCode::Count)> m_counts{};
    std::map<std::pair<int, IssueCode>, Entry> m_entries;
};

} // namespace lead
