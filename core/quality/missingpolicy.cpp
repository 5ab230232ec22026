#include "core/quality/missingpolicy.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace lead {

namespace {

using View = std::string_view;

constexpr std::size_t longestSpelling = 24;

constexpr auto defaults = std::to_array<View>({
    // signs
    "-",
    "--",
    "---",
    "\xE2\x80\x93",
    "\xE2\x80\x94",
    ".",
    "..",
    "...",
    "?",
    "??",
    "???",
    "/",
    "*",
    "#",
    "n/a",
    "#n/a",
    "n.a.",
    "n.a",
    "n/d",
    "n.d.",
    "s/n",
    "s/d",
    "#ref!",
    "#value!",
    "#name?",
    "#null!",
    "#num!",
    "#div/0!",
    "(null)",
    "<null>",
    "[null]",
    "\\n",
    "(blank)",
    "(leer)",
    "(vide)",
    "(empty)",
    "(none)",
    "(not set)",
    "[none]",
    "<none>",
    "<na>",
    "<empty>",
    "{}",
    "[]",
    "k.a.",
    "n.v.",
    "--none--",
    "-none-",
    "- none -",
    "--select--",
    "-- select --",
    "-select-",
    "- select -",
    "select...",
    "please select",
    "--please select--",
    "please choose",
    "choose...",
    "bitte w\xC3\xA4hlen",
    "keine angabe",
    "0000-00-00",
    "00/00/0000",
    "00.00.0000",
    "0000-00-00 00:00:00",
    // words
    "select",
    "na",
    "nan",
    "nil",
    "null",
    "none",
    "unknown",
    "undefined",
    "unspecified",
    "not specified",
    "not set",
    "not provided",
    "not available",
    "not applicable",
    "no data",
    "missing",
    "empty",
    "blank",
    "tbd",
    "tba",
    "void",
    "unbekannt",
    "leer",
    "keine",
    "keiner",
    "sin datos",
    "desconocido",
    "ninguno",
    "ninguna",
    "inconnu",
    "aucun",
    "aucune",
    "sconosciuto",
    "nessuno",
    "desconhecido",
    "nenhum",
});

bool isWordSpelling(View key)
{
    return std::all_of(key.begin(), key.end(),
                       [](char c) {
                           return isAsciiLetter(c) || c == ' ' || static_cast<unsigned char>(c) >= 0x80;
                       }) &&
           isAsciiLetter(key.front());
}

} // namespace

MissingPolicy::MissingPolicy()
    : MissingPolicy(std::vector<std::string>(defaults.begin(), defaults.end()))
{
}

MissingPolicy::MissingPolicy(std::vector<std::string> spellings)
    : m_spellings(std::move(spellings))
    , m_index(m_spellings.size())
{
    index();
}

void MissingPolicy::index()
{
    for (const std::string &spelling : m_spellings) {
        const View text = trimmed(spelling);
        if (text.empty() || text.size() > longestSpelling)
            continue;
        std::string key(text);
        std::transform(key.begin(), key.end(), key.begin(), asciiLower);
        m_keys.push_back(std::move(key));
        const View kept = m_keys.back();
        m_lengths[static_cast<unsigned char>(kept.front())] |= std::uint64_t{1} << kept.size();
        m_index.insert(kept, static_cast<std::int32_t>(isWordSpelling(kept) ? Match::WordLike : Match::Sign));
    }
}

MissingPolicy::Match MissingPolicy::match(View cell) const
{
    const View text = trimmed(cell);
    if (text.empty())
        return Match::Sign;
    if (text.size() > longestSpelling || !(m_lengths[static_cast<unsigned char>(asciiLower(text.front()))] >> text.size() & 1))
        return Match::Value;
    std::array<char, longestSpelling> lower;
    std::transform(text.begin(), text.end(), lower.begin(), asciiLower);
    const std::int32_t found = m_index.find({lower.data(), text.size()});
    return found == TextIndex::Absent ? Match::Value : static_cast<Match>(found);
}

ColumnMissing::ColumnMissing(const MissingPolicy &policy, const Field &field)
    : m_policy(policy)
{
    switch (field.number) {
    case F::FirstName:
    case F::LastName:
    case F::FullName:
    case F::Company:
    case F::Notes:
        m_care = Care::Names;
        return;
    case F::Country:
        m_care = Care::Countries;
        return;
    default:
        break;
    }
    for (const QString &option : field.options)
        m_options.push_back(folded(toUtf8(option)));
    if (!m_options.empty())
        m_care = Care::Options;
}

void ColumnMissing::observe(View cell)
{
    const View text = trimmed(cell);
    if (text.empty())
        return;
    ++m_cells;
    if (m_policy.match(text) == MissingPolicy::Match::WordLike)
        ++m_words;
    else if (text.size() == 2 && isAsciiLetter(text[0]) && isAsciiLetter(text[1]))
        ++m_twoLetters;
}

bool ColumnMissing::isOption(View cell) const
{
    return std::find(m_options.begin(), m_options.end(), folded(trimmed(cell))) != m_options.end();
}

bool ColumnMissing::isMissing(View cell) const
{
    const MissingPolicy::Match match = m_policy.match(cell);
    if (match != MissingPolicy::Match::WordLike)
        return match == MissingPolicy::Match::Sign;
    switch (m_care) {
    case Care::Names:
        return m_words >= 3 && m_words * 100 >= m_cells;
    case Care::Options:
        return !isOption(cell);
    case Care::Countries:
        return !(equalsIgnoringAsciiCase(trimmed(cell), "NA") && m_twoLetters * 2 > m_cells);
    case Care::None:
        break;
    }
    return true;
}

} // namespace lead
