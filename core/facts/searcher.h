#pragma once

#include "core/facts/leadfacts.h"

#include <string>
#include <string_view>

namespace lead {

/// What somebody typed into the search box. A lead is found when each word occurs somewhere in its names, company,
/// e-mail or telephone numbers, without regard to case and diacritics. Telephone numbers may be typed in any format: of
/// words that are digits and the marks between them ("(212) 555-0142") only the digits count, and they count as one.
class SearchQuery
{
public:
    /// Each term is a choice of texts, one of which must occur.
    using Term = std::vector<std::string>;

    explicit SearchQuery(std::string_view typed);

    bool isEmpty() const { return m_terms.empty(); }
    const std::vector<Term> &terms() const { return m_terms; }
    /// Whether one contact text fits.
    bool matches(std::string_view contact) const;

private:
    std::vector<Term> m_terms; ///< the longest first, which rules out most
};

struct SearchResult
{
    RowSet rows;
    std::size_t count = 0;
    std::vector<Row> newest; ///< latest capture first, then highest id
};

/// Looks through the contact text of all leads, or of those in a set.
class Searcher
{
public:
    explicit Searcher(const LeadFacts &facts) : m_facts(facts) {}

    /// All leads that fit.
    RowSet find(const SearchQuery &query) const;
    /// Those of `within` that fit.
    RowSet find(const SearchQuery &query, const RowSet &within) const;
    /// With their number and the newest of them.
    SearchResult search(const SearchQuery &query, const RowSet &within, std::size_t newest = 50) const;
    SearchResult search(const SearchQuery &query, std::size_t newest = 50) const;

private:
    const LeadFacts &m_facts;
};

} // namespace lead
