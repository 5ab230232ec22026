#include "core/facts/searcher.h"

#include "core/base/text.h"
#include "core/facts/parallel.h"
#include "core/facts/sorter.h"
#include "core/facts/substring.h"
#include "core/facts/textscan.h"

#include <algorithm>
#include <array>

namespace lead {

namespace {

// With so few candidates left in a block it is quicker to look at each than to go through the block's bytes.
constexpr std::size_t FewRows = 400;

bool isPhoneLike(std::string_view word)
{
    return std::all_of(word.begin(), word.end(), [](char c) { return isDigit(c) || std::string_view("()-./+").find(c) != std::string_view::npos; });
}

std::string digitsOf(std::string_view text)
{
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), isDigit);
    return digits;
}

std::vector<std::string> wordsOf(const std::string &text)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) <= ' ') {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && static_cast<unsigned char>(text[end]) > ' ')
            ++end;
        words.push_back(text.substr(at, end - at));
        at = end;
    }
    return words;
}

SearchQuery::Term phoneTerm(const std::string &digits)
{
    SearchQuery::Term term{digits};
    // The zero that is dialled within a country is not part of the stored international number.
    const std::size_t first = digits.find_first_not_of('0');
    if (first != 0 && first != std::string::npos && digits.size() - first >= 3)
        term.push_back(digits.substr(first));
    return term;
}

// The digits of a whole query that can only be meant as a telephone number: with marks in it, or long.
std::optional<std::string> phoneNumber(const std::vector<std::string> &words)
{
    std::string digits;
    bool hasMarks = false;
    for (const std::string &word : words) {
        if (!isPhoneLike(word))
            return std::nullopt;
        const std::string part = digitsOf(word);
        hasMarks |= part.size() < word.size();
        digits += part;
    }
    const bool isMeant = hasMarks || (words.size() > 1 && digits.size() >= 7);
    return isMeant && !digits.empty() ? std::optional(digits) : std::nullopt;
}

bool fits(const SearchQuery::Term &term, std::string_view text)
{
    return std::any_of(term.begin(), term.end(), [text](const std::string &needle) {
        return findBytes(text.data(), text.data() + text.size(), needle) != nullptr;
    });
}

// Keeps of `rows` those that fit the term.
void keepFitting(const FactBlock &block, const SearchQuery::Term &term, RowSet::Words rows)
{
    if (RowSet::countIn(rows) <= FewRows) {
        RowSet::forEachIn(rows, [&](std::size_t row) {
            if (!fits(term, block.contact.at(row)))
                rows[row / 64] &= ~(std::uint64_t(1) << (row % 64));
        });
        return;
    }
    std::array<std::uint64_t, RowSet::WordsPerBlock> hits{};
    if (!block.contact.isEmpty())
        for (const std::string &needle : term)
            markRowsWith(block.contact, block.count, needle, hits);
    for (std::size_t i = 0; i < hits.size(); ++i)
        rows[i] &= hits[i];
}

} // namespace

SearchQuery::SearchQuery(std::string_view typed)
{
    const std::vector<std::string> words = wordsOf(folded(typed));
    if (const auto number = phoneNumber(words)) {
        m_terms.push_back(phoneTerm(*number));
        // "555-0142" may also be meant as it stands, in an e-mail address for instance.
        if (words.size() == 1)
            m_terms.back().push_back(words.front());
        return;
    }
    for (const std::string &word : words) {
        Term term{word};
        const std::string digits = digitsOf(word);
        if (isPhoneLike(word) && !digits.empty() && digits != word)
            term.push_back(digits);
        m_terms.push_back(std::move(term));
    }
    std::stable_sort(m_terms.begin(), m_terms.end(), [](const Term &a, const Term &b) { return a.front().size() > b.front().size(); });
}

bool SearchQuery::matches(std::string_view contact) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [contact](const Term &term) { return fits(term, contact); });
}

RowSet Searcher::find(const SearchQuery &query) const
{
    return find(query, m_facts.everything());
}

RowSet Searcher::find(const SearchQuery &query, const RowSet &within) const
{
    RowSet rows = within;
    forEachBlock(m_facts.blocks().size(), [&](std::size_t, std::size_t b) {
        for (const SearchQuery::Term &term : query.terms())
            keepFitting(*m_facts.blocks()[b], term, rows.block(b));
    });
    return rows;
}

SearchResult Searcher::search(const SearchQuery &query, const RowSet &within, std::size_t newest) const
{
    SearchResult result;
    result.rows = find(query, within);
    result.count = result.rows.count();
    result.newest = Sorter(m_facts).first(result.rows, {{F::CreatedAt, SortOrder::Descending}, {F::Id, SortOrder::Descending}}, newest);
    return result;
}

SearchResult Searcher::search(const SearchQuery &query, std::size_t newest) const
{
    return search(query, m_facts.everything(), newest);
}

} // namespace lead
