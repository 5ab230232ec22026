#include "core/intake/headingmatcher.h"

#include "core/base/text.h"
#include "core/intake/heading.h"
#include "core/intake/headinggrammar.h"

#include <algorithm>
#include <unordered_set>

namespace lead {

namespace {

constexpr double GivesWay = 0.1;  // a synonym marked '<'
constexpr double WeakScore = 0.6; // a synonym marked '?'

// Optimal string alignment distance, given up above `limit`.
int distance(std::string_view a, std::string_view b, int limit)
{
    if (a.size() > b.size() + static_cast<std::size_t>(limit) ||
        b.size() > a.size() + static_cast<std::size_t>(limit))
        return limit + 1;
    std::vector<int> before;
    std::vector<int> previous(b.size() + 1);
    std::vector<int> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        previous[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] =
                std::min({row[j - 1] + 1, previous[j] + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > limit)
            return limit + 1;
        before = previous;
        previous = row;
    }
    return previous[b.size()];
}

bool isSlip(std::string_view typed, std::string_view meant)
{
    // Short words differ by one letter and mean something else ("score" and "source"): there only letters in
    // the wrong order and doubled or halved ones count.
    const std::size_t length = std::min(typed.size(), meant.size());
    if (length < 4 || typed.front() != meant.front())
        return false;
    if (length >= 11)
        return distance(typed, meant, 2) <= 2;
    if (distance(typed, meant, 1) > 1)
        return false;
    // "Attended" is no slip of "Attendee": the ends of longer words make other words.
    if (length >= 7)
        return typed.size() != meant.size() || typed.back() == meant.back();
    std::string a(typed);
    std::string b(meant);
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    if (a == b)
        return true;
    if (typed.size() == meant.size())
        return false;
    std::string once(typed.size() > meant.size() ? typed : meant);
    once.erase(std::unique(once.begin(), once.end()), once.end());
    std::string other(typed.size() > meant.size() ? meant : typed);
    other.erase(std::unique(other.begin(), other.end()), other.end());
    return once == other || (length >= 6 && typed.size() + 1 == meant.size() && typed.back() == meant.back());
}

std::vector<HeadingMatch> costing(std::vector<HeadingMatch> matches, double cost)
{
    for (HeadingMatch &m : matches)
        m.score -= cost;
    return matches;
}

} // namespace

HeadingMatcher::HeadingMatcher(const FieldCatalog &catalog)
{
    for (const Field &field : catalog.fields()) {
        if (!(field.use & InImport) || field.number == F::Id)
            continue;
        for (const QString &synonym : field.synonyms) {
            std::string text = toUtf8(synonym);
            HeadingMatch match{field.number, 1.0, false};
            if (text.ends_with('<'))
                match.score -= GivesWay;
            if (text.ends_with('?'))
                match = {field.number, WeakScore, true};
            add(headingKey(text), match);
            const std::string sorted = sortedKey(headingWords(text));
            if (!sorted.empty() && !match.weak)
                m_anyOrder.try_emplace(sorted, HeadingMatch{match.field, match.score - 0.05, false});
        }
    }
    // Names of fields as we write them ourselves; a synonym given on purpose goes before.
    for (const Field &field : catalog.fields()) {
        if (!(field.use & InImport) || field.number == F::Stage || field.number == F::Id)
            continue;
        for (const QString &name : {field.key, field.label}) {
            const std::string key = headingKey(toUtf8(name));
            if (!m_known.contains(key) || field.isCustom())
                add(key, {field.number, 1.0, false});
        }
    }
}

void HeadingMatcher::add(const std::string &key, HeadingMatch match)
{
    std::vector<HeadingMatch> &matches = m_known[key];
    for (const HeadingMatch &known : matches)
        if (known.field == match.field)
            return;
    matches.push_back(match);
    std::stable_sort(matches.begin(), matches.end(),
                     [](const HeadingMatch &a, const HeadingMatch &b) { return a.score > b.score; });
}

std::vector<HeadingMatch> HeadingMatcher::exact(const Words &words) const
{
    const auto it = m_known.find(joined(words));
    return it == m_known.end() ? std::vector<HeadingMatch>() : it->second;
}

std::vector<HeadingMatch> HeadingMatcher::reordered(const Words &words) const
{
    const auto it = words.size() < 2 || foreign().contains(joined(words)) ? m_anyOrder.end()
                                                                          : m_anyOrder.find(sortedKey(words));
    return it == m_anyOrder.end() ? std::vector<HeadingMatch>() : std::vector<HeadingMatch>{it->second};
}

// The field that words [begin, end) name, with what the words around them make of it; field 0 when these do
// not go together with it.
HeadingMatch HeadingMatcher::spanMatch(const Words &words, std::size_t begin, std::size_t end) const
{
    static const WordSet numberWords = wordSet("number no num nr nbr value nummer numero");
    static const WordSet placeWords =
        wordSet("address adresse direccion indirizzo endereco adres anschrift addr adress");
    if (end - begin == 1 && words[begin].size() < 3 && words.size() > 2)
        return {}; // "co" in "co-borrower first name"
    const std::vector<HeadingMatch> matches = exact(Words(words.begin() + static_cast<std::ptrdiff_t>(begin),
                                                          words.begin() + static_cast<std::ptrdiff_t>(end)));
    if (matches.empty() || matches.front().weak)
        return {};
    HeadingMatch match = matches.front();
    for (std::size_t i = 0; i < words.size() && match.field; ++i) {
        if (i >= begin && i < end)
            continue;
        const std::string &word = words[i];
        if (const Qualifier *q = qualifierFor(word)) {
            // "Address 2 - Street" is another address, not its second line.
            const bool otherAddress =
                match.field == F::Street && q->which == Which::Second && i + 1 < words.size();
            match.field = otherAddress ? 0 : qualified(match.field, q->which);
            match.score -= q->cost;
        } else if (people().contains(word)) {
            match.score -= 0.02;
        } else if (match.field == F::Phone && means(word, F::Mobile)) {
            match.field = F::Mobile;
        } else if ((word == "name" || word == "nm") ? isNamed(match.field)
                                                    : (word == "code" || word == "cd") &&
                                                          (match.field == F::State || match.field == F::Zip ||
                                                           match.field == F::Country)) {
            match.score -= 0.03;
        } else if (!(numberWords.contains(word) && takesNumberWord(match.field)) &&
                   !(placeWords.contains(word) && isPlace(match.field))) {
            match.field = 0;
        }
    }
    return match;
}

bool HeadingMatcher::means(const std::string &word, FieldNumber field) const
{
    const auto it = m_known.find(word);
    return it != m_known.end() && it->second.front().field == field && !it->second.front().weak;
}

// The longest run of words that names a field, when all the others only qualify it.
std::vector<HeadingMatch> HeadingMatcher::reduced(const Words &words) const
{
    if (words.size() < 2 || foreign().contains(joined(words)))
        return {};
    for (std::size_t length = words.size() - 1; length > 0; --length) {
        HeadingMatch best;
        bool bestQualifies = true;
        for (std::size_t begin = 0; begin + length <= words.size(); ++begin) {
            const HeadingMatch match = spanMatch(words, begin, begin + length);
            const bool qualifies = length == 1 && qualifierFor(words[begin]);
            if (match.field && (!best.field || !qualifies || bestQualifies)) {
                best = match;
                bestQualifies = qualifies;
            }
        }
        if (best.field)
            return {best};
    }
    return {};
}

// "Kontaktstatus", "Firmenadresse": the qualifying part as a word of its own.
HeadingMatcher::Words HeadingMatcher::withCompoundsApart(const Words &words) const
{
    static constexpr std::pair<std::string_view, std::string_view> prefixes[] = {
        {"kontakt", "kontakt"},    {"kunden", "kunde"},        {"interessenten", "interessent"},
        {"lead", "lead"},          {"firmen", "firma"},        {"unternehmens", "firma"},
        {"privat", "privat"},      {"geschafts", "business"},  {"rechnungs", "rechnung"},
        {"liefer", "liefer"},      {"post", "postal"},         {"haupt", "haupt"},
        {"dienst", "business"},    {"klant", "klant"},         {"bedrijfs", "bedrijf"},
        {"prive", "prive"},        {"werk", "werk"},           {"contact", "contact"},
        {"customer", "customer"},  {"client", "client"},       {"home", "home"},
        {"work", "work"},          {"primary", "primary"},     {"business", "business"},
        {"office", "office"},      {"company", "company"},     {"mailing", "mailing"},
        {"borrower", "borrower"},  {"applicant", "applicant"}, {"billing", "billing"},
        {"person", "person"},      {"user", "user"},           {"day", "day"},
        {"evening", "evening"},    {"prospect", "prospect"},   {"alt", "alt"},
        {"secondary", "secondary"}};
    Words result;
    for (const std::string &word : words) {
        const auto split = std::find_if(std::begin(prefixes), std::end(prefixes), [&](const auto &p) {
            return word.size() >= p.first.size() + 3 && word.starts_with(p.first) &&
                   m_known.contains(word.substr(p.first.size()));
        });
        if (split == std::end(prefixes)) {
            result.push_back(word);
            continue;
        }
        result.emplace_back(split->second);
        result.push_back(word.substr(split->first.size()));
    }
    return result;
}

std::vector<HeadingMatch> HeadingMatcher::read(const Words &words) const
{
    std::vector<HeadingMatch> matches = exact(words);
    if (matches.empty())
        matches = reduced(words);
    if (matches.empty())
        matches = reordered(words);
    if (matches.empty() && !foreign().contains(joined(words))) {
        const Words apart = withCompoundsApart(words);
        if (apart.size() > words.size())
            matches = reduced(apart);
    }
    if (matches.empty())
        matches = byGrammar(words);
    if (!matches.empty() || words.size() < 3)
        return matches;
    Words asked;
    for (const std::string &word : words)
        if (!questionWords().contains(word))
            asked.push_back(word);
    if (asked.empty() || asked.size() == words.size())
        return {};
    matches = exact(asked);
    if (matches.empty())
        matches = reduced(asked);
    std::erase_if(matches, [](const HeadingMatch &m) { return m.weak; });
    return costing(std::move(matches), 0.08);
}

std::vector<HeadingMatch> HeadingMatcher::alternatives(std::string_view heading) const
{
    std::vector<HeadingMatch> common;
    int parts = 0;
    for (std::string_view rest = heading; !rest.empty();) {
        const std::size_t cut = rest.find_first_of("/|;,");
        const Words words = headingWords(rest.substr(0, cut));
        rest = cut == std::string_view::npos ? std::string_view() : rest.substr(cut + 1);
        if (words.empty())
            continue;
        ++parts;
        const std::vector<HeadingMatch> matches = read(words);
        if (matches.empty() || (!common.empty() && common.front().field != matches.front().field))
            return {};
        if (common.empty())
            common = {matches.front()};
    }
    return parts > 1 ? costing(std::move(common), 0.05) : std::vector<HeadingMatch>();
}

// "Deal $", "Quote £": the sign says amount.
std::vector<HeadingMatch> HeadingMatcher::withMoneySign(std::string_view heading) const
{
    for (std::string_view sign : {"$", "\u00A3", "\u20AC"}) {
        const std::size_t at = heading.find(sign);
        if (at == std::string_view::npos)
            continue;
        Words words =
            headingWords(std::string(heading.substr(0, at)).append(heading.substr(at + sign.size())));
        words.emplace_back("amount");
        return words.size() > 1 && words.front() != "amount" ? costing(exact(words), 0.1)
                                                             : std::vector<HeadingMatch>();
    }
    return {};
}

std::vector<HeadingMatch> HeadingMatcher::similar(const std::string &key) const
{
    if (key.size() < 4 || foreign().contains(key) || !isAscii(key))
        return {};
    std::vector<HeadingMatch> result;
    for (const auto &[known, matches] : m_known) {
        const HeadingMatch &best = matches.front();
        if (best.weak || (best.score < 1.0 && key.size() < 8) || !isSlip(key, known))
            continue;
        // Two fields within a slip of the finger: it could be either.
        if (!result.empty() && result.front().field != best.field)
            return {};
        const double score = best.score - 0.28;
        result = {{best.field, result.empty() ? score : std::max(score, result.front().score), false}};
    }
    return result;
}

std::vector<HeadingMatch> HeadingMatcher::match(std::string_view heading) const
{
    const Words words = headingWords(heading);
    const std::string key = joined(words);
    if (words.empty() || words.size() > 14)
        return {};
    std::vector<HeadingMatch> matches = read(words);
    // "Propriétaire ?", "Eigentümer?": whether the lead owns the house, not who looks after the lead.
    if (trimmed(heading).ends_with('?'))
        std::erase_if(matches, [](const HeadingMatch &m) { return m.field == F::Owner; });
    if (!matches.empty() || foreign().contains(key))
        return matches;
    const auto has = [&](std::string_view word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    if ((has("hear") || has("heard")) && has("about"))
        return {{F::Source, 0.85, false}};
    const std::string plain = withoutBrackets(heading);
    if (plain.size() != heading.size()) {
        const Words outside = headingWords(plain);
        if (!outside.empty() && !foreign().contains(joined(outside)))
            matches = costing(read(outside), 0.06);
        // "Phone (Home Fax)": what stands in brackets is a field of its own.
        const auto otherField = [&](const std::string &word) {
            const auto it = m_known.find(word);
            return it != m_known.end() && !matches.empty() && !it->second.front().weak &&
                   it->second.front().score >= 1.0 && it->second.front().field != matches.front().field &&
                   std::find(outside.begin(), outside.end(), word) == outside.end();
        };
        if (std::any_of(words.begin(), words.end(), otherField))
            return {};
        if (!matches.empty())
            return matches;
    }
    matches = alternatives(heading);
    if (matches.empty())
        matches = withMoneySign(heading);
    return matches.empty() ? similar(key) : matches;
}

} // namespace lead
