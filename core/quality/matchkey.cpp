#include "core/quality/matchkey.h"

#include "core/base/text.h"
#include "core/quality/referencedata.h"

#include <QString>
#include <QUrl>
#include <algorithm>
#include <array>
#include <vector>

namespace lead {

namespace {

using Words = std::vector<std::string_view>;

// Sorted, folded, without dots.
constexpr auto nameNoise = std::to_array<std::string_view>(
    {"cpa",     "dipl",   "dna",   "dott",   "dr",     "dra",       "dv",     "esq",      "frau",   "hon",
     "herr",    "hr",     "ii",    "iii",    "ing",    "iv",        "jnr",    "jr",       "junior", "lic",
     "lord",    "mag",    "mba",   "md",     "messrs", "miss",      "mlle",   "mme",      "mr",     "mrs",
     "ms",      "msc",    "mx",    "phd",    "prof",   "professor", "rev",    "reverend", "rn",     "senhor",
     "senhora", "senior", "senor", "senora", "sgt",    "sig",       "signor", "signora",  "sir",    "snr",
     "sr",      "sra",    "srta",  "sr a",   "the",    "v"});

constexpr auto legalForms = std::to_array<std::string_view>(
    {"ab",     "ag",   "and",   "aps",     "as",       "asa",     "bhd",          "bv",   "bvba",
     "cic",    "co",   "comm",  "company", "coop",     "corp",    "corporation",  "cv",   "cvba",
     "cyf",    "dac",  "dd",    "doo",     "dooel",    "ead",     "ehf",          "ek",   "eg",
     "eirl",   "eood", "epe",   "eurl",    "ev",       "ez",      "fzco",         "fze",  "gbr",
     "gesmbh", "ges",  "ggmbh", "gmbh",    "hf",       "inc",     "incorporated", "kft",  "kg",
     "kgaa",   "kk",   "kkt",   "lc",      "limitada", "limited", "llc",          "lllp", "llp",
     "lp",     "ltd",  "ltda",  "mbh",     "nv",       "nyrt",    "oao",          "og",   "ohg",
     "ood",    "ooo",  "oy",    "oyj",     "pc",       "plc",     "pllc",         "pte",  "pty",
     "pvt",    "sa",   "sarl",  "sas",     "se",       "sl",      "spa",          "srl",  "ug"});

constexpr auto legalFormsMore = std::to_array<std::string_view>(
    {"bt", "rt", "saas", "sab", "sae", "scs", "slu", "snc", "spk", "sro", "uab", "zrt"});

constexpr auto streetTypes = std::to_array<std::string_view>(
    {"aly",     "alley", "ave",   "avenue", "av",      "blvd",     "boulevard", "bvd",    "cir", "circle",
     "close",   "cl",    "court", "cove",   "cres",    "crescent", "ct",        "cv",     "dr",  "drive",
     "highway", "hwy",   "lane",  "ln",     "parkway", "pkwy",     "pl",        "place",  "plz", "plaza",
     "rd",      "road",  "sq",    "square", "st",      "str",      "strasse",   "street", "ter", "terrace",
     "trail",   "trl",   "way",   "weg",    "wy",      "rue"});

constexpr auto unitWords = std::to_array<std::string_view>(
    {"apartment", "apmnt", "apt", "bldg", "building", "fl", "floor", "no", "rm", "room", "ste", "suite"});

struct Pair
{
    std::string_view from;
    std::string_view to;
};
constexpr auto streetSpellings = std::to_array<Pair>({{"east", "e"},
                                                      {"north", "n"},
                                                      {"northeast", "ne"},
                                                      {"northwest", "nw"},
                                                      {"south", "s"},
                                                      {"southeast", "se"},
                                                      {"southwest", "sw"},
                                                      {"west", "w"},
                                                      {"saint", "st"},
                                                      {"mount", "mt"},
                                                      {"fort", "ft"},
                                                      {"first", "1st"},
                                                      {"second", "2nd"}});

bool isWordByte(char c)
{
    return isAsciiLetter(c) || isDigit(c) || static_cast<unsigned char>(c) >= 0x80;
}

enum class Dots { Join, Part };

// Words of folded text, separated by blanks. Apostrophes join ("O'Neal"), so do the dots of an abbreviation
// ("S.A.") where asked; everything else but letters and digits parts.
std::string wordsText(std::string_view text, Dots dots)
{
    std::string out;
    const std::string lower = folded(text);
    out.reserve(lower.size() + 8);
    for (std::size_t i = 0; i < lower.size(); ++i) {
        const char c = lower[i];
        if (c == '\xC3' && i + 1 < lower.size() && lower[i + 1] == '\x9F') { // sharp s
            out += "ss";
            ++i;
        } else if (isWordByte(c)) {
            out += c;
        } else if (c == '&' || c == '+') {
            out += " and ";
        } else if (c == '\'' || c == '`') {
            continue;
        } else if (c == '.') {
            // "S.A." is one word, "Bob.Smith" and "Inc.Foo" are two
            const bool afterLetter = i >= 2 ? !isWordByte(lower[i - 2]) && isWordByte(lower[i - 1]) : i == 1;
            if (dots == Dots::Part || !afterLetter || i + 1 >= lower.size() || !isWordByte(lower[i + 1]))
                out += ' ';
        } else {
            out += ' ';
        }
    }
    return out;
}

Words wordsOf(std::string_view text)
{
    Words words;
    std::size_t i = 0;
    while (i < text.size()) {
        const std::size_t from = text.find_first_not_of(' ', i);
        if (from == std::string_view::npos)
            break;
        std::size_t to = text.find(' ', from);
        if (to == std::string_view::npos)
            to = text.size();
        words.push_back(text.substr(from, to - from));
        i = to;
    }
    return words;
}

std::string joined(const Words &words)
{
    std::string out;
    for (std::string_view word : words) {
        if (!out.empty())
            out += ' ';
        out += word;
    }
    return out;
}

bool isLegalForm(std::string_view word)
{
    static const auto forms = [] {
        Words all(legalForms.begin(), legalForms.end());
        all.insert(all.end(), legalFormsMore.begin(), legalFormsMore.end());
        std::sort(all.begin(), all.end());
        return all;
    }();
    return std::binary_search(forms.begin(), forms.end(), word);
}

// How many words at the end spell a legal form: "gmbh" 1, "s a" 2, "sp z o o" 4.
std::size_t legalFormAtEnd(const Words &words)
{
    const std::size_t n = words.size();
    if (n == 0)
        return 0;
    if (isLegalForm(words[n - 1]))
        return 1;
    std::size_t single = 0;
    while (single < n && words[n - 1 - single].size() == 1)
        ++single;
    std::string letters;
    for (std::size_t i = n - single; i < n; ++i)
        letters += words[i].front();
    if (single >= 2 && isLegalForm(letters))
        return single;
    if (n >= 3 && words[n - 1] == "oo" && words[n - 2] == "z" && words[n - 3] == "sp")
        return 3;
    if (n >= 4 && letters == "zoo" && words[n - 4] == "sp")
        return 4;
    return 0;
}

void appendAsciiEmailKey(std::string &out, std::string_view local, std::string_view domain,
                         MailFolding folding)
{
    const std::size_t at = out.size();
    bool dropDots = false;
    if (folding == MailFolding::Provider) {
        const std::size_t plus = local.find('+');
        if (plus != std::string_view::npos && plus > 0)
            local = local.substr(0, plus);
        dropDots =
            equalsIgnoringAsciiCase(domain, "gmail.com") || equalsIgnoringAsciiCase(domain, "googlemail.com");
        if (dropDots)
            domain = "gmail.com";
    }
    out.resize(at + local.size() + 1 + domain.size());
    char *to = out.data() + at;
    for (char c : local)
        if (!dropDots || c != '.')
            *to++ = asciiLower(c);
    *to++ = '@';
    for (char c : domain)
        *to++ = asciiLower(c);
    out.resize(static_cast<std::size_t>(to - out.data()));
}

std::string_view withoutSuffix(std::string_view word, std::string_view suffix)
{
    return word.size() > suffix.size() + 2 && word.ends_with(suffix)
               ? word.substr(0, word.size() - suffix.size())
               : word;
}

} // namespace

void appendEmailKey(std::string &out, std::string_view email, MailFolding folding)
{
    email = trimmed(email);
    const std::size_t at = email.rfind('@');
    if (at == std::string_view::npos || at == 0 || at + 1 == email.size())
        return;
    if (isAscii(email)) {
        appendAsciiEmailKey(out, email.substr(0, at), email.substr(at + 1), folding);
        return;
    }
    const std::string local =
        toUtf8(fromUtf8(email.substr(0, at)).toLower().normalized(QString::NormalizationForm_C));
    const QString wide = fromUtf8(email.substr(at + 1)).toLower().normalized(QString::NormalizationForm_C);
    const QByteArray ascii = QUrl::toAce(wide);
    const std::string domain = ascii.isEmpty()
                                   ? toUtf8(wide)
                                   : std::string(ascii.constData(), static_cast<std::size_t>(ascii.size()));
    appendAsciiEmailKey(out, local, domain, folding);
}

std::string emailKey(std::string_view email, MailFolding folding)
{
    std::string out;
    appendEmailKey(out, email, folding);
    return out;
}

std::int64_t phoneKey(std::string_view e164)
{
    if (e164.size() < 5 || e164.front() != '+')
        return 0;
    std::int64_t value = 0;
    for (std::size_t i = 1; i < e164.size(); ++i) {
        if (e164[i] == ';')
            break;
        if (!isDigit(e164[i]) || i > 15)
            return 0;
        value = value * 10 + (e164[i] - '0');
    }
    return value;
}

std::string nameKey(std::string_view name)
{
    const std::string text = wordsText(name, Dots::Part);
    Words words = wordsOf(text);
    if (const std::size_t n = words.size();
        n > 2 && words[n - 1] == "d" && (words[n - 2] == "ph" || words[n - 2] == "m"))
        words.resize(n - 2);
    Words kept;
    for (std::string_view word : words)
        if (std::find(nameNoise.begin(), nameNoise.end(), word) == nameNoise.end())
            kept.push_back(word);
    if (kept.empty())
        kept = std::move(words);
    std::sort(kept.begin(), kept.end());
    return joined(kept);
}

std::string nameKey(std::string_view first, std::string_view last)
{
    std::string both(first);
    both += ' ';
    both += last;
    return nameKey(both);
}

std::string companyKey(std::string_view company)
{
    const std::string text = wordsText(company, Dots::Join);
    const Words words = wordsOf(text);
    Words kept = words;
    while (const std::size_t n = legalFormAtEnd(kept))
        kept.resize(kept.size() - n);
    if (kept.size() > 1 && kept.front() == "the")
        kept.erase(kept.begin());
    return joined(kept.empty() ? words : kept);
}

std::string domainKey(std::string_view emailOrUrl, const ReferenceData &reference)
{
    std::string_view host = trimmed(emailOrUrl);
    if (const std::size_t scheme = host.find("://"); scheme != std::string_view::npos)
        host.remove_prefix(scheme + 3);
    else if (const std::size_t at = host.rfind('@'); at != std::string_view::npos)
        host.remove_prefix(at + 1);
    host = host.substr(0, host.find_first_of("/?#:"));
    if (host.size() > 4 && equalsIgnoringAsciiCase(host.substr(0, 4), "www."))
        host.remove_prefix(4);
    while (host.ends_with('.'))
        host.remove_suffix(1);
    if (host.find('.') == std::string_view::npos || host.find(' ') != std::string_view::npos)
        return {};
    std::string key;
    if (isAscii(host)) {
        key.reserve(host.size());
        for (char c : host)
            key += asciiLower(c);
    } else {
        const QByteArray ascii = QUrl::toAce(fromUtf8(host));
        key.assign(ascii.constData(), static_cast<std::size_t>(ascii.size()));
    }
    return reference.mailDomain(key) == NotListed ? key : std::string();
}

std::string addressKey(std::string_view street, std::string_view zip)
{
    std::string postcode;
    for (char c : trimmed(zip))
        if (isWordByte(c))
            postcode += asciiLower(c);
    if (postcode.size() == 9 && std::all_of(postcode.begin(), postcode.end(), isDigit))
        postcode.resize(5);
    const std::string text = wordsText(street.substr(0, street.find('#')), Dots::Join);
    std::string_view house;
    Words stem;
    for (std::string_view word : wordsOf(text)) {
        if (std::find(unitWords.begin(), unitWords.end(), word) != unitWords.end() && !stem.empty())
            break;
        if (isDigit(word.front()) && house.empty() &&
            (stem.empty() || word.find_first_not_of("0123456789abcdef") == std::string_view::npos)) {
            house = word;
            continue;
        }
        if (!stem.empty() && isDigit(word.front()) && !house.empty())
            continue;
        const auto spelling = std::find_if(streetSpellings.begin(), streetSpellings.end(),
                                           [word](const Pair &p) { return p.from == word; });
        stem.push_back(spelling == streetSpellings.end() ? word : spelling->to);
    }
    while (stem.size() > 1 &&
           std::find(streetTypes.begin(), streetTypes.end(), stem.back()) != streetTypes.end())
        stem.pop_back();
    if (!stem.empty())
        for (std::string_view suffix : {std::string_view("strasse"), std::string_view("str")})
            stem.back() = withoutSuffix(stem.back(), suffix);
    if (postcode.empty() || house.empty() || stem.empty())
        return {};
    return postcode + '|' + std::string(house) + '|' + joined(stem);
}

} // namespace lead
