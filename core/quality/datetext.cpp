#include "core/quality/datetext.h"

#include "core/base/text.h"

#include <algorithm>
#include <optional>

namespace lead {

namespace {

using View = std::string_view;

struct Word
{
    View text;
    int value;
};

// Folded month names and abbreviations, sorted.
constexpr auto months = [] {
    auto table = std::to_array<Word>({
        {"january", 1},    {"jan", 1},       {"januar", 1},    {"janner", 1},     {"enero", 1},
        {"ene", 1},        {"janvier", 1},   {"janv", 1},      {"gennaio", 1},    {"gen", 1},
        {"genn", 1},       {"janeiro", 1},   {"januari", 1},   {"february", 2},   {"feb", 2},
        {"febr", 2},       {"februar", 2},   {"feber", 2},     {"febrero", 2},    {"fevrier", 2},
        {"fevr", 2},       {"fev", 2},       {"febbraio", 2},  {"febb", 2},       {"fevereiro", 2},
        {"februari", 2},   {"march", 3},     {"mar", 3},       {"marz", 3},       {"maerz", 3},
        {"mrz", 3},        {"marzo", 3},     {"mars", 3},      {"marco", 3},      {"maart", 3},
        {"mrt", 3},        {"april", 4},     {"apr", 4},       {"abril", 4},      {"abr", 4},
        {"avril", 4},      {"avr", 4},       {"aprile", 4},    {"may", 5},        {"mai", 5},
        {"mayo", 5},       {"maggio", 5},    {"mag", 5},       {"magg", 5},       {"maio", 5},
        {"mei", 5},        {"june", 6},      {"jun", 6},       {"juni", 6},       {"junio", 6},
        {"juin", 6},       {"giugno", 6},    {"giu", 6},       {"junho", 6},      {"july", 7},
        {"jul", 7},        {"juli", 7},      {"julio", 7},     {"juillet", 7},    {"juil", 7},
        {"luglio", 7},     {"lug", 7},       {"julho", 7},     {"august", 8},     {"aug", 8},
        {"agosto", 8},     {"ago", 8},       {"aout", 8},      {"aou", 8},        {"ag", 8},
        {"augustus", 8},   {"september", 9}, {"sep", 9},       {"sept", 9},       {"septiembre", 9},
        {"setiembre", 9},  {"septembre", 9}, {"settembre", 9}, {"set", 9},        {"sett", 9},
        {"setembro", 9},   {"october", 10},  {"oct", 10},      {"oktober", 10},   {"okt", 10},
        {"octubre", 10},   {"octobre", 10},  {"ottobre", 10},  {"ott", 10},       {"outubro", 10},
        {"out", 10},       {"november", 11}, {"nov", 11},      {"noviembre", 11}, {"novembre", 11},
        {"novembro", 11},  {"december", 12}, {"dec", 12},      {"dezember", 12},  {"dez", 12},
        {"diciembre", 12}, {"dic", 12},      {"decembre", 12}, {"dicembre", 12},  {"dezembro", 12},
    });
    std::sort(table.begin(), table.end(), [](const Word &a, const Word &b) { return a.text < b.text; });
    return table;
}();

// Zones by their letters, minutes east of Greenwich.
constexpr auto zones = std::to_array<Word>(
    {{"z", 0},       {"utc", 0},    {"gmt", 0},    {"est", -300}, {"edt", -240}, {"cst", -360},
     {"cdt", -300},  {"mst", -420}, {"mdt", -360}, {"pst", -480}, {"pdt", -420}, {"akst", -540},
     {"akdt", -480}, {"hst", -600}, {"cet", 60},   {"cest", 120}, {"mez", 60},   {"mesz", 120},
     {"bst", 60},    {"wet", 0},    {"eet", 120},  {"eest", 180}});

// Words without meaning for the date: weekdays, ordinal endings, "of", "at", "Uhr".
constexpr auto fillers = [] {
    auto table = std::to_array<View>({
        "monday",    "tuesday", "wednesday", "thursday",  "friday",    "saturday",   "sunday",  "mon",
        "tue",       "tues",    "wed",       "weds",      "thu",       "thur",       "thurs",   "fri",
        "sat",       "sun",     "montag",    "dienstag",  "mittwoch",  "donnerstag", "freitag", "samstag",
        "sonnabend", "sonntag", "mo",        "di",        "mi",        "do",         "fr",      "sa",
        "so",        "lunes",   "martes",    "miercoles", "jueves",    "viernes",    "sabado",  "domingo",
        "lun",       "mie",     "jue",       "vie",       "sab",       "dom",        "lundi",   "mardi",
        "mercredi",  "jeudi",   "vendredi",  "samedi",    "dimanche",  "mer",        "jeu",     "ven",
        "sam",       "dim",     "lunedi",    "martedi",   "mercoledi", "giovedi",    "venerdi", "sabato",
        "domenica",  "gio",     "segunda",   "terca",     "quarta",    "quinta",     "sexta",   "feira",
        "seg",       "ter",     "qua",       "qui",       "sex",       "st",         "nd",      "rd",
        "th",        "er",      "ro",        "of",        "at",        "the",        "de",      "del",
        "d",         "el",      "le",        "il",        "um",        "uhr",        "on",      "am den",
        "den",       "as",      "t",         "h",         "om",        "a las",      "alle",    "ore",
    });
    std::sort(table.begin(), table.end());
    return table;
}();

std::optional<int> find(const auto &table, View word)
{
    for (const Word &w : table)
        if (w.text == word)
            return w.value;
    return std::nullopt;
}

// A word in small letters without accents, in a buffer of its own.
struct Folded
{
    std::array<char, 16> bytes{};
    std::size_t size = 0;
    View view() const { return {bytes.data(), size}; }
};

char withoutAccent(unsigned char second) // of the Latin-1 letters U+00C0..U+00FF
{
    constexpr View plain = "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty";
    return plain[second - 0x80U];
}

class Scanner
{
public:
    explicit Scanner(View text)
        : m_text(text)
    {
    }
    DateParts scan();

private:
    enum Token { Nothing, Number, Name, Time, Zone };

    void number();
    void word();
    void time(int hour, int hourDigits);
    void zoneOffset(bool isWest);
    void fail(IssueCode issue)
    {
        if (m_parts.issue == IssueCode::None)
            m_parts.issue = issue;
    }
    char at(std::size_t i) const { return i < m_text.size() ? m_text[i] : '\0'; }
    std::size_t afterBlanks(std::size_t i) const;
    int readDigits(int &count, int limit);

    View m_text;
    std::size_t m_at = 0;
    DateParts m_parts;
    Token m_last = Nothing;
    bool m_blankBefore = false;
};

// At most `limit` digits; `count` says how many there were.
int Scanner::readDigits(int &count, int limit)
{
    int value = 0;
    count = 0;
    while (isDigit(at(m_at)) && count < limit) {
        value = value * 10 + (at(m_at) - '0');
        ++m_at;
        ++count;
    }
    return value;
}

// Blanks, no-break ones and the narrow one that newer programs put before PM.
std::size_t Scanner::afterBlanks(std::size_t i) const
{
    for (;;) {
        if (at(i) == ' ')
            ++i;
        else if (at(i) == '\xC2' && at(i + 1) == '\xA0')
            i += 2;
        else if (at(i) == '\xE2' && at(i + 1) == '\x80' && at(i + 2) == '\xAF')
            i += 3;
        else
            return i;
    }
}

// After "11" of "11:37:03.250"; also "3 PM", whose minutes are missing.
void Scanner::time(int hour, int hourDigits)
{
    int minute = 0, second = 0, millis = 0, n = 0;
    if (at(m_at) == ':' || asciiLower(at(m_at)) == 'h') {
        ++m_at;
        minute = readDigits(n, 2);
        if (n != 2)
            fail(IssueCode::DateUnreadable);
        if (at(m_at) == ':' && isDigit(at(m_at + 1))) {
            ++m_at;
            second = readDigits(n, 2);
            if ((at(m_at) == '.' || at(m_at) == ',') && isDigit(at(m_at + 1))) {
                ++m_at;
                millis = readDigits(n, 3);
                for (; n < 3; ++n)
                    millis *= 10;
                while (isDigit(at(m_at)))
                    ++m_at;
            }
        }
    }
    if (isDigit(at(m_at)) || hourDigits > 2)
        fail(IssueCode::DateUnreadable);
    const std::size_t i = afterBlanks(m_at);
    const char half = asciiLower(at(i));
    std::size_t after = i + 1;
    if (at(after) == '.')
        ++after;
    if ((half == 'a' || half == 'p') && asciiLower(at(after)) == 'm' && !isAsciiLetter(at(after + 1))) {
        if (hour < 1 || hour > 12)
            fail(IssueCode::DateImpossible);
        hour = hour % 12 + (half == 'p' ? 12 : 0);
        m_at = after + 1 + (at(after + 1) == '.');
        m_parts.isTwelveHour = true;
    }
    if (hour > 23 || minute > 59 || second > 60 || m_parts.hasTime) {
        fail(IssueCode::DateImpossible);
        return;
    }
    m_parts.hasTime = true;
    m_parts.milliseconds = ((hour * 60 + minute) * 60 + std::min(second, 59)) * 1000 + millis;
    m_last = Time;
}

void Scanner::number()
{
    const std::size_t from = m_at;
    int n = 0;
    const int value = readDigits(n, 9);
    if (isDigit(at(m_at))) {
        fail(IssueCode::DateUnreadable);
        while (isDigit(at(m_at)))
            ++m_at;
        return;
    }
    if (n == 8 && m_parts.count == 0 && m_parts.month == 0) { // 20240904
        m_parts.count = 3;
        m_parts.number = {value / 10000, value / 100 % 100, value % 100};
        m_parts.digits = {4, 2, 2};
        m_last = Number;
        return;
    }
    if (n == 6 && m_parts.count == 3 && asciiLower(at(from - 1)) == 't') { // 20240904T113703
        const int hour = value / 10000, minute = value / 100 % 100, second = value % 100;
        if (hour > 23 || minute > 59 || second > 60)
            fail(IssueCode::DateImpossible);
        m_parts.hasTime = true;
        m_parts.milliseconds = ((hour * 60 + minute) * 60 + second) * 1000;
        m_last = Time;
        return;
    }
    const std::size_t i = afterBlanks(m_at);
    const char next = asciiLower(at(i));
    const bool halfDay =
        (next == 'a' || next == 'p') &&
        (asciiLower(at(i + 1)) == 'm' || (at(i + 1) == '.' && asciiLower(at(i + 2)) == 'm')) &&
        !isAsciiLetter(at(i + 2)) && m_parts.count + (m_parts.month != 0) >= 3;
    if ((at(m_at) == ':' && isDigit(at(m_at + 1))) ||
        (asciiLower(at(m_at)) == 'h' && isDigit(at(m_at + 1))) || halfDay) {
        time(value, n);
        return;
    }
    if (n > 4 || m_parts.count == 3) {
        fail(IssueCode::DateUnreadable);
        return;
    }
    m_parts.number[static_cast<std::size_t>(m_parts.count)] = value;
    m_parts.digits[static_cast<std::size_t>(m_parts.count)] = n;
    ++m_parts.count;
    m_last = Number;
}

void Scanner::word()
{
    Folded folded;
    while (m_at < m_text.size()) {
        const auto c = static_cast<unsigned char>(m_text[m_at]);
        char letter = 0;
        std::size_t length = 1;
        if (isAsciiLetter(m_text[m_at])) {
            letter = asciiLower(m_text[m_at]);
        } else if (c == 0xC3 && (static_cast<unsigned char>(at(m_at + 1)) & 0xC0) == 0x80) {
            letter = withoutAccent(static_cast<unsigned char>(at(m_at + 1)));
            length = 2;
        } else {
            break;
        }
        if (folded.size < folded.bytes.size())
            folded.bytes[folded.size] = letter;
        ++folded.size;
        m_at += length;
    }
    if (folded.size == 0 || folded.size > folded.bytes.size()) {
        fail(IssueCode::DateUnreadable);
        m_at += folded.size == 0;
        return;
    }
    const View text = folded.view();
    const auto month = std::lower_bound(months.begin(), months.end(), text,
                                        [](const Word &w, View t) { return w.text < t; });
    if (month != months.end() && month->text == text && m_parts.month == 0) {
        m_parts.month = month->value;
        m_last = Name;
        return;
    }
    if (m_parts.hasTime && !m_parts.hasZone) {
        if (const auto zone = find(zones, text)) {
            m_parts.hasZone = true;
            m_parts.offsetMinutes = *zone;
            m_last = Zone;
            return;
        }
    }
    if (!std::binary_search(fillers.begin(), fillers.end(), text))
        fail(IssueCode::DateUnreadable);
}

// After the sign of "+02:00", "-0500", "+01".
void Scanner::zoneOffset(bool isWest)
{
    int n = 0;
    int minutes = 0;
    const int value = readDigits(n, 4);
    if (n <= 2) {
        minutes = value * 60;
        if (at(m_at) == ':') {
            ++m_at;
            minutes += readDigits(n, 2);
        }
    } else {
        minutes = value / 100 * 60 + value % 100;
    }
    if (minutes > 14 * 60)
        fail(IssueCode::DateImpossible);
    m_parts.hasZone = true;
    m_parts.offsetMinutes = isWest ? -minutes : minutes;
    m_last = Zone;
}

DateParts Scanner::scan()
{
    while (m_at < m_text.size() && m_parts.issue == IssueCode::None) {
        const char c = m_text[m_at];
        if (isDigit(c)) {
            number();
        } else if (isAsciiLetter(c) || static_cast<unsigned char>(c) == 0xC3) {
            word();
        } else if ((c == '+' || c == '-') &&
                   (m_last == Time || (m_last == Zone && m_parts.offsetMinutes == 0)) &&
                   isDigit(at(m_at + 1))) {
            ++m_at;
            zoneOffset(c == '-');
        } else if (c == '(' && m_parts.hasTime) { // "(Central European Summer Time)"
            m_at = m_text.size();
        } else if (c == ' ' || c == ',' || c == '-' || c == '/' || c == '.' || c == '\t' || c == '\'') {
            if (m_parts.count == 1 && (m_parts.separator == 0 || m_parts.separator == ' '))
                m_parts.separator = c;
            ++m_at;
        } else if (const std::size_t next = afterBlanks(m_at); next > m_at) {
            m_at = next;
        } else {
            fail(IssueCode::DateUnreadable);
        }
    }
    if (m_parts.issue == IssueCode::None && m_parts.count == 0)
        m_parts.issue = IssueCode::DateUnreadable;
    return m_parts;
}

bool isLossy(View text)
{
    if (text.find_first_not_of('#') == View::npos)
        return true;
    const std::size_t e = text.find_first_of("eE");
    return e != View::npos && e > 0 && e + 1 < text.size() && isDigit(text[e - 1]) &&
           (text[e + 1] == '+' || isDigit(text[e + 1])) &&
           text.find_first_not_of("0123456789.,+eE") == View::npos;
}

} // namespace

DateParts datePartsOf(View text)
{
    constexpr std::size_t longest = 80;
    DateParts none;
    text = trimmed(text);
    if (text.empty() || text.size() > longest)
        none.issue = IssueCode::DateUnreadable;
    else if (isLossy(text))
        none.issue = IssueCode::DateLossy;
    return none.issue == IssueCode::None ? Scanner(text).scan() : none;
}

} // namespace lead
