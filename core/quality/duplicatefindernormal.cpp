#include "core/quality/duplicatefindernormal.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace lead {

namespace {

using Words = std::vector<std::string>;

/// Folded words of letters and digits. Apostrophes vanish ("O'Brien" is "obrien"), other marks part words.
Words wordsOf(std::string_view text)
{
    Words words;
    std::string word;
    const std::string plain = folded(text);
    for (std::size_t i = 0; i <= plain.size(); ++i) {
        const char c = i < plain.size() ? plain[i] : ' ';
        if (isAsciiLetter(c) || isDigit(c) || (c & 0x80)) {
            word += c;
        } else if (c != '\'' && c != '`' && !word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    return words;
}

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N> &list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

std::string joined(Words::const_iterator from, Words::const_iterator to, std::string_view mark)
{
    std::string text;
    for (; from != to; ++from) {
        if (!text.empty())
            text += mark;
        text += *from;
    }
    return text;
}

constexpr std::array<std::string_view, 18> Titles = {"mr",  "mrs",   "ms",  "miss", "dr",   "prof",
                                                     "sir", "madam", "mme", "herr", "frau", "sr",
                                                     "sra", "mx",    "rev", "hon",  "phd",  "md"};
/// Words that belong to the family name behind them.
constexpr std::array<std::string_view, 22> Particles = {
    "de",  "del", "della", "di",  "da", "dos", "du", "la",  "le",  "van", "von",
    "der", "den", "ter",   "ten", "st", "al",  "el", "bin", "ibn", "mac", "mc"};

std::uint8_t suffixOf(std::string_view word)
{
    if (word == "sr" || word == "senior")
        return 1;
    if (word == "jr" || word == "junior" || word == "ii")
        return 2;
    if (word == "iii")
        return 3;
    return word == "iv" ? 4 : 0;
}

/// Takes a generation mark off the end, never the only word.
std::uint8_t takeSuffix(Words &words)
{
    const std::uint8_t suffix = words.size() > 1 ? suffixOf(words.back()) : std::uint8_t(0);
    if (suffix != 0)
        words.pop_back();
    return suffix;
}

void dropTitles(Words &words)
{
    while (words.size() > 1 && isOneOf(Titles, words.front()))
        words.erase(words.begin());
}

constexpr std::array<std::string_view, 36> OfficeNames = {
    "info",       "sales",     "contact",    "office",  "admin",   "support",  "hello",           "mail",
    "enquiries",  "inquiries", "enquiry",    "inquiry", "help",    "service",  "services",        "team",
    "marketing",  "accounts",  "accounting", "billing", "hr",      "jobs",     "careers",         "webmaster",
    "postmaster", "reception", "frontdesk",  "orders",  "noreply", "no-reply", "customerservice", "general",
    "kontakt",    "buero",     "contacto",   "ventas"};

/// Legal forms, taken off the end of a company name.
constexpr std::array<std::string_view, 32> LegalForms = {
    "inc", "incorporated", "llc", "ltd", "limited", "corp", "corporation", "co",  "company", "gmbh",    "ag",
    "kg",  "ug",           "sa",  "sas", "sarl",    "srl",  "spa",         "bv",  "nv",      "ab",      "oy",
    "as",  "aps",          "plc", "llp", "lp",      "pllc", "pc",          "pty", "group",   "holdings"};

constexpr std::array<std::pair<std::string_view, std::string_view>, 44> StreetWords = {
    {{"st", "street"},    {"str", "street"},     {"rd", "road"},         {"ave", "avenue"},
     {"av", "avenue"},    {"blvd", "boulevard"}, {"boul", "boulevard"},  {"dr", "drive"},
     {"drv", "drive"},    {"ln", "lane"},        {"ct", "court"},        {"crt", "court"},
     {"pl", "place"},     {"sq", "square"},      {"hwy", "highway"},     {"pkwy", "parkway"},
     {"pky", "parkway"},  {"ter", "terrace"},    {"terr", "terrace"},    {"tce", "terrace"},
     {"cir", "circle"},   {"cct", "circuit"},    {"cres", "crescent"},   {"cr", "crescent"},
     {"trl", "trail"},    {"aly", "alley"},      {"expy", "expressway"}, {"fwy", "freeway"},
     {"plz", "plaza"},    {"rte", "route"},      {"mt", "mount"},        {"ft", "fort"},
     {"n", "north"},      {"s", "south"},        {"e", "east"},          {"w", "west"},
     {"ne", "northeast"}, {"nw", "northwest"},   {"se", "southeast"},    {"sw", "southwest"},
     {"apt", "unit"},     {"ste", "unit"},       {"suite", "unit"},      {"apartment", "unit"}}};

std::string comparableStreet(std::string_view value)
{
    Words words = wordsOf(value);
    for (std::string &word : words) {
        for (const auto &[from, to] : StreetWords) {
            if (word == from) {
                word = to;
                break;
            }
        }
        // German streets carry the word inside: "Hauptstr." is "Hauptstrasse".
        if (word.size() > 4 && word.ends_with("str"))
            word += "asse";
    }
    return joined(words.begin(), words.end(), " ");
}

/// "l l c" and "llc" are one: runs of single letters are joined.
std::string comparableCompany(std::string_view value)
{
    Words words;
    bool wasLetter = false;
    for (std::string &word : wordsOf(value)) {
        const bool isLetter = word.size() == 1;
        if (isLetter && wasLetter)
            words.back() += word;
        else
            words.push_back(std::move(word));
        wasLetter = isLetter;
    }
    if (words.size() > 1 && words.front() == "the")
        words.erase(words.begin());
    while (words.size() > 1 && isOneOf(LegalForms, words.back()))
        words.pop_back();
    return joined(words.begin(), words.end(), " ");
}

std::string digitsOf(std::string_view text)
{
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), isDigit);
    return digits;
}

std::string comparableZip(std::string_view value)
{
    const Words words = wordsOf(value);
    const auto isNumber = [](const std::string &word) {
        return std::all_of(word.begin(), word.end(), isDigit);
    };
    if (words.size() == 2 && words[0].size() == 5 && words[1].size() == 4 && isNumber(words[0]) &&
        isNumber(words[1]))
        return words[0];
    std::string zip = joined(words.begin(), words.end(), "");
    if (zip.size() == 9 && isNumber(zip))
        zip.resize(5);
    return zip;
}

std::string comparableDate(std::string_view value)
{
    const std::string digits = digitsOf(value);
    if (digits.size() >= 8)
        return digits.substr(0, 8);
    const Words words = wordsOf(value);
    return joined(words.begin(), words.end(), "");
}

} // namespace

ComparableName comparableName(std::string_view given, std::string_view family, std::string_view full)
{
    Words first = wordsOf(given);
    Words last = wordsOf(family);
    if (first.empty() && last.empty())
        first = wordsOf(full);
    ComparableName name;
    // "Sr" before a name is a Spanish title, behind it a generation.
    name.suffix = std::max(takeSuffix(first), takeSuffix(last));
    dropTitles(first);
    dropTitles(last);
    Words &whole = first.empty() ? last : first;
    const bool isWhole = (first.empty() || last.empty()) && whole.size() > 1;
    if (isWhole) {
        std::size_t split = whole.size() - 1;
        while (split > 1 && isOneOf(Particles, whole[split - 1]))
            --split;
        const auto middle = whole.begin() + static_cast<std::ptrdiff_t>(split);
        name.given = joined(whole.begin(), middle, "");
        name.family = joined(middle, whole.end(), "");
        return name;
    }
    name.given = joined(first.begin(), first.end(), "");
    name.family = joined(last.begin(), last.end(), "");
    return name;
}

std::string comparableEmail(std::string_view email)
{
    std::string address = folded(trimmed(email));
    const std::size_t at = address.rfind('@');
    if (at == std::string::npos || at == 0 || at + 1 == address.size())
        return {};
    std::string local = address.substr(0, at);
    const std::string domain = address.substr(at + 1);
    if (const std::size_t plus = local.find('+'); plus != std::string::npos && plus > 0)
        local.resize(plus);
    if (domain == "gmail.com" || domain == "googlemail.com")
        std::erase(local, '.');
    if (isOneOf(OfficeNames, local))
        return {};
    return local + '@' + domain;
}

std::string comparablePhone(std::string_view phone)
{
    std::string digits = digitsOf(phone.substr(0, std::min(phone.find_first_of(";xX"), phone.size())));
    if (digits.size() == 11 && digits.front() == '1')
        digits.erase(0, 1);
    const bool isFiller =
        std::all_of(digits.begin(), digits.end(), [&](char c) { return c == digits.front(); });
    return digits.size() < 6 || isFiller ? std::string() : digits;
}

std::string comparableText(CompareKind kind, std::string_view value)
{
    if (value.empty())
        return {};
    switch (kind) {
    case CompareKind::Street:
        return comparableStreet(value);
    case CompareKind::Company:
        return comparableCompany(value);
    case CompareKind::Zip:
        return comparableZip(value);
    case CompareKind::Date:
        return comparableDate(value);
    default:
        break;
    }
    const Words words = wordsOf(value);
    return joined(words.begin(), words.end(), " ");
}

} // namespace lead
