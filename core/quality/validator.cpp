#include "core/quality/validator.h"

#include <algorithm>

namespace lead {

bool isBlocked(std::span<const Issue> issues)
{
    return std::any_of(issues.begin(), issues.end(),
                       [](const Issue &issue) { return issueSeverity(issue.code) == Severity::Blocking; });
}

void IssueTally::add(int field, IssueCode code, std::int64_t line, std::string_view raw,
                     std::string_view suggestion)
{
    constexpr std::size_t longestExample = 200;
    if (code == IssueCode::None)
        return;
    ++m_counts[static_cast<std::size_t>(code)];
    Entry &entry = m_entries[{field, code}];
    entry.field = field;
    entry.code = code;
    ++entry.count;
    if (entry.examples.size() < MaxExamples)
        entry.examples.push_back({line, std::string(raw.substr(0, longestExample)), std::string(suggestion)});
}

void IssueTally::add(const IssueTally &other)
{
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i] += other.m_counts[i];
    for (const auto &[key, theirs] : other.m_entries) {
        Entry &entry = m_entries[key];
        entry.field = theirs.field;
        entry.code = theirs.code;
        entry.count += theirs.count;
        for (const Example &example : theirs.examples)
            if (entry.examples.size() < MaxExamples)
                entry.examples.push_back(example);
    }
}

std::int64_t IssueTally::count(Severity severity) const
{
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        if (issueSeverity(static_cast<IssueCode>(i)) == severity)
            sum += m_counts[i];
    return sum;
}

std::vector<IssueTally::Entry> IssueTally::entries() const
{
    std::vector<Entry> list;
    for (const auto &[key, entry] : m_entries)
        list.push_back(entry);
    std::stable_sort(list.begin(), list.end(), [](const Entry &a, const Entry &b) {
        const Severity x = issueSeverity(a.code);
        const Severity y = issueSeverity(b.code);
        return x != y ? x > y : a.count > b.count;
    });
    return list;
}

} // namespace lead
