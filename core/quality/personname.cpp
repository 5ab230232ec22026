#include "core/quality/personname.h"

#include "core/base/text.h"

#include <QStringList>
#include <algorithm>
#include <array>
#include <vector>

namespace lead {

namespace {

using View = std::string_view;
using Words = std::vector<View>;

constexpr auto titles = std::to_array<View>(
    {"mr",       "mrs",       "ms",       "miss",     "mx",     "mister", "missus", "dr",      "doctor",
     "prof",     "professor", "rev",      "reverend", "hon",    "sir",    "madam",  "dame",    "lord",
     "lady",     "fr",        "father",   "sister",   "pastor", "rabbi",  "capt",   "captain", "cpt",
     "maj",      "col",       "lt",       "sgt",      "gen",    "herr",   "hr",     "frau",    "fraulein",
     "dipl",     "ing",       "mag",      "dipl-ing", "hc",     "h",      "c",      "m",       "mme",
     "madame",   "mlle",      "monsieur", "me",       "sr",     "sra",    "srta",   "senor",   "senora",
     "senorita", "don",       "dona",     "dra",      "profa",  "sig",    "signor", "signora", "signorina",
     "dott",     "dottssa",   "avv",      "dhr",      "mevr",   "mw"});
// What may only follow another title.
constexpr auto weakTitles =
    std::to_array<View>({"h", "c", "m", "me", "hc", "ing", "don", "sr", "fr", "col", "gen"});
constexpr auto suffixes = std::to_array<View>(
    {"jr",  "sr",  "jnr", "snr",  "junior", "ii",  "iii", "iv",  "md",    "phd",  "esq", "esquire",
     "cpa", "mba", "dds", "dmd",  "rn",     "aia", "jd",  "dvm", "llm",   "ccim", "cfa", "cfp",
     "pmp", "msc", "bsc", "faia", "crs",    "gri", "obe", "mbe", "cissp", "edd",  "psyd"});
// Degrees that are surnames as well: only behind a comma.
constexpr auto commaSuffixes =
    std::to_array<View>({"ma", "ba", "do", "pe", "ms", "bs", "od", "pa", "np", "v", "vi", "eng", "ra"});
constexpr auto particles = std::to_array<View>(
    {"van", "von", "vom", "der",   "den", "de",    "del", "della", "dela", "dello", "degli", "dei",
     "di",  "da",  "das", "do",    "dos", "du",    "des", "la",    "las",  "los",   "le",    "el",
     "al",  "bin", "ibn", "binti", "ter", "ten",   "te",  "zu",    "zum",  "zur",   "af",    "av",
     "mac", "mc",  "st",  "st.",   "san", "santa", "op",  "'t",    "’t"});
constexpr auto spanishSurnames = std::to_array<View>(
    {"garcia",   "lopez",   "martinez",  "rodriguez", "hernandez", "gonzalez",  "perez",     "sanchez",
     "ramirez",  "torres",  "flores",    "rivera",    "gomez",     "diaz",      "reyes",     "morales",
     "cruz",     "ortiz",   "gutierrez", "chavez",    "ramos",     "ruiz",      "alvarez",   "mendoza",
     "vasquez",  "vazquez", "castillo",  "jimenez",   "moreno",    "romero",    "herrera",   "medina",
     "aguilar",  "vargas",  "castro",    "fernandez", "guzman",    "munoz",     "mendez",    "salazar",
     "soto",     "delgado", "pena",      "rios",      "alvarado",  "sandoval",  "contreras", "valdez",
     "guerrero", "ortega",  "estrada",   "nunez",     "maldonado", "vega",      "vera",      "molina",
     "silva",    "santos",  "oliveira",  "souza",     "pereira",   "lima",      "carvalho",  "ferreira",
     "ribeiro",  "alves",   "rojas",     "marquez",   "navarro",   "dominguez", "suarez",    "blanco",
     "serrano",  "rubio",   "iglesias",  "cortes",    "castaneda", "espinoza",  "figueroa"});
constexpr auto legalForms = std::to_array<View>(
    {"inc", "incorporated", "llc", "ltd", "limited", "corp", "corporation", "gmbh", "kg",   "ohg",     "gbr",
     "mbh", "plc",          "llp", "lp",  "pllc",    "pte",  "pty",         "srl",  "sarl", "spa",     "bv",
     "nv",  "sas",          "oy",  "oyj", "aps",     "kft",  "sro",         "doo",  "co",   "company", "ug"});
constexpr auto institutions = std::to_array<View>(
    {"church",     "cathedral",    "university",  "college",    "school",     "academy",     "hospital",
     "clinic",     "foundation",   "association", "institute",  "bank",       "group",       "holdings",
     "services",   "solutions",    "consulting",  "partners",   "associates", "enterprises", "industries",
     "systems",    "technologies", "ministries",  "society",    "club",       "department",  "county",
     "district",   "center",       "centre",      "restaurant", "cafe",       "hotel",       "realty",
     "properties", "construction", "insurance",   "agency",     "trust",      "fund"});

template <std::size_t N>
bool isIn(const std::array<View, N> &list, View text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

// A word as it is looked up: folded, without dots at its end or inside ("Ph.D." -> "phd").
std::string keyOf(View word)
{
    std::string key = folded(word);
    std::erase(key, '.');
    return key;
}

Words wordsOf(View text)
{
    Words words;
    std::size_t from = text.find_first_not_of(' ');
    while (from != View::npos) {
        const std::size_t to = std::min(text.find(' ', from), text.size());
        words.push_back(text.substr(from, to - from));
        from = text.find_first_not_of(' ', to);
    }
    return words;
}

std::string joined(Words::const_iterator begin, Words::const_iterator end)
{
    std::string out;
    for (auto it = begin; it != end; ++it) {
        if (!out.empty())
            out += ' ';
        out += *it;
    }
    return out;
}

void append(std::string &text, View more)
{
    if (!text.empty() && !more.empty())
        text += ' ';
    text += more;
}

// Takes a nickname in quotes or brackets out of the text.
std::string withoutNickname(View text, std::string &nickname)
{
    struct Quotes
    {
        View open;
        View close;
    };
    static constexpr auto quotes =
        std::to_array<Quotes>({{"\"", "\""}, {"“", "”"}, {"„", "“"}, {"(", ")"}, {" '", "' "}, {" ‘", "’ "}});
    for (const Quotes &q : quotes) {
        const std::size_t open = text.find(q.open);
        if (open == View::npos)
            continue;
        const std::size_t close = text.find(q.close, open + q.open.size());
        if (close == View::npos || close == open + q.open.size())
            continue;
        nickname = trimmed(text.substr(open + q.open.size(), close - open - q.open.size()));
        std::string rest(text.substr(0, open));
        rest += ' ';
        rest += text.substr(close + q.close.size());
        std::string buffer;
        return std::string(collapsed(rest, buffer));
    }
    return std::string(text);
}

// Takes the salutation off the front; "and" and "&" join two of them.
void takeTitles(Words &words, PersonName &name)
{
    std::size_t n = 0;
    while (n + 1 < words.size()) {
        const std::string key = keyOf(words[n]);
        const bool joins =
            n > 0 && (key == "&" || key == "and" || key == "und" || key == "y" || key == "et" || key == "e");
        const bool followed = n + 1 < words.size() && isIn(titles, View(keyOf(words[n + 1])));
        const bool dotted = words[n].ends_with('.') && words[n].size() > 2;
        if (joins ? !followed
                  : !isIn(titles, View(key)) || (n == 0 && isIn(weakTitles, View(key)) && !dotted))
            break;
        if (key.size() == 1 && !followed && !joins)
            break; // an initial, not "h.c."
        ++n;
    }
    append(name.salutation, joined(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(n)));
    words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(n));
}

void takeSuffixes(Words &words, PersonName &name)
{
    std::size_t n = words.size();
    while (n > 1 && isIn(suffixes, View(keyOf(words[n - 1]))))
        --n;
    append(name.suffix, joined(words.begin() + static_cast<std::ptrdiff_t>(n), words.end()));
    words.resize(n);
}

bool isSuffixSegment(const Words &words)
{
    return !words.empty() && std::all_of(words.begin(), words.end(), [](View word) {
        const std::string key = keyOf(word);
        return isIn(suffixes, View(key)) || isIn(commaSuffixes, View(key));
    });
}

bool isSpanishSurname(View word)
{
    const std::string key = keyOf(word);
    return isIn(spanishSurnames, View(key)) || (key.size() > 4 && key.ends_with("ez"));
}

bool isInitial(View word)
{
    return word.size() == 1 || (word.size() == 2 && word[1] == '.');
}

// Where the surname starts among the words of "Given Middle Surname".
std::size_t surnameStart(const Words &words)
{
    std::size_t start = words.size() - 1;
    if (start >= 2 && !isInitial(words[start - 1]) && isSpanishSurname(words[start - 1]) &&
        (isSpanishSurname(words[start]) || start >= 3))
        --start;
    if (start > 2 && (words[start - 1] == "y" || words[start - 1] == "e")) // "Ortega y Gasset"
        start -= 2;
    while (start > 1 && isIn(particles, View(folded(words[start - 1]))))
        --start;
    if (start == 1 && words.size() > 2 && isIn(particles, View(folded(words[0]))) &&
        isIn(particles, View(folded(words[1]))))
        start = 0; // "van der Berg" without a given name
    return start;
}

bool hasCapital(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isUpper(); });
}
bool hasSmall(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLower(); });
}

// One word: capital at the start and after hyphens and apostrophes.
QString capitalised(QString word)
{
    bool start = true;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word.at(i);
        if (c.isLetter()) {
            if (start)
                word[i] = c.toUpper();
            start = false;
        } else if (c == u'-' || ((c == u'\'' || c == QChar(0x2019)) && i <= 2)) {
            start = true;
        }
    }
    if (word.startsWith(QStringLiteral("Mc")) && word.size() > 4)
        word[2] = word.at(2).toUpper();
    return word;
}

} // namespace

std::string_view collapsed(View text, std::string &buffer)
{
    text = trimmed(text);
    bool plain = true;
    bool blank = false;
    for (char c : text) {
        if (c == '\t' || c == '\n' || c == '\r' || c == '\xC2' || c == '\xE2' || c == '\xE3' ||
            (c == ' ' && blank)) {
            plain = false;
            break;
        }
        blank = c == ' ';
    }
    if (plain)
        return text;
    const QString wide = fromUtf8(text).simplified();
    buffer = toUtf8(wide);
    return buffer;
}

bool looksLikeCompany(View text)
{
    std::string plain(text);
    std::replace(plain.begin(), plain.end(), ',', ' ');
    const Words words = wordsOf(plain);
    if (words.size() < 2)
        return false;
    if (isIn(legalForms, View(keyOf(words.back()))))
        return true;
    return std::any_of(words.begin() + 1, words.end(),
                       [](View word) { return isIn(institutions, View(keyOf(word))); });
}

PersonName splitName(View fullName)
{
    PersonName name;
    std::string buffer;
    const View text = collapsed(fullName, buffer);
    if (looksLikeCompany(text)) {
        name.last = text;
        name.isCompany = true;
        return name;
    }
    const std::string plain = withoutNickname(text, name.nickname);
    std::vector<Words> segments;
    for (std::size_t from = 0; from <= plain.size();) {
        const std::size_t to = std::min(plain.find(',', from), plain.size());
        Words words = wordsOf(View(plain).substr(from, to - from));
        if (!segments.empty() && isSuffixSegment(words))
            append(name.suffix, joined(words.begin(), words.end()));
        else if (!words.empty())
            segments.push_back(std::move(words));
        from = to + 1;
    }
    if (segments.empty())
        return name;
    if (segments.size() > 1) { // "Last, First"
        takeTitles(segments[0], name);
        takeSuffixes(segments[0], name);
        takeTitles(segments[1], name);
        takeSuffixes(segments[1], name);
        name.last = joined(segments[0].begin(), segments[0].end());
        for (std::size_t i = 1; i < segments.size(); ++i)
            append(name.first, joined(segments[i].begin(), segments[i].end()));
        return name;
    }
    Words &words = segments[0];
    takeTitles(words, name);
    takeSuffixes(words, name);
    if (words.size() == 1) {
        (name.salutation.empty() ? name.first : name.last) = words[0];
        return name;
    }
    const auto start = words.begin() + static_cast<std::ptrdiff_t>(surnameStart(words));
    name.first = joined(words.begin(), start);
    name.last = joined(start, words.end());
    return name;
}

std::string withNameCase(View name)
{
    const QString wide = fromUtf8(name);
    if (wide.size() < 2 || (hasCapital(wide) && hasSmall(wide)))
        return std::string(name);
    QStringList words = wide.toLower().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString &word = words[i];
        const std::string key = keyOf(toUtf8(word));
        if (key == "ii" || key == "iii" || key == "iv" || key == "md")
            word = word.toUpper();
        else if (i + 1 == words.size() || !isIn(particles, View(key)) || key == "mac" || key == "mc" ||
                 key == "e" || key == "d")
            word = capitalised(word);
    }
    return toUtf8(words.join(u' '));
}

} // namespace lead
