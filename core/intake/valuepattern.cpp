#include "core/intake/valuepattern.h"

#include "core/base/text.h"
#include "core/intake/valuevocabulary.h"

#include <algorithm>
#include <optional>
#include <unordered_set>

namespace lead {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

bool isNonAscii(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

bool startsWithIgnoringCase(std::string_view text, std::string_view prefix)
{
    return text.size() >= prefix.size() && equalsIgnoringAsciiCase(text.substr(0, prefix.size()), prefix);
}

int digitCount(std::string_view text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), isDigit));
}

// Spreadsheets protect leading zeros and plus signs with an apostrophe.
std::string_view withoutApostrophe(std::string_view text)
{
    return text.size() > 1 && text.front() == '\'' ? text.substr(1) : text;
}

bool isDomain(std::string_view text)
{
    const std::size_t dot = text.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || text.size() - dot < 3)
        return false;
    for (char c : text)
        if (!isAsciiLetter(c) && !isDigit(c) && c != '-' && c != '.' && !isNonAscii(c))
            return false;
    for (char c : text.substr(dot + 1))
        if (!isAsciiLetter(c) && !isNonAscii(c))
            return false;
    return text.find("..") == std::string_view::npos;
}

bool isEmail(std::string_view text)
{
    const std::size_t more = text.find_first_of(";,");
    if (more != std::string_view::npos && text.find('@', more) != std::string_view::npos)
        text = trimmed(text.substr(0, more));
    if (startsWithIgnoringCase(text, "mailto:"))
        text.remove_prefix(7);
    const std::size_t open = text.find('<');
    if (open != std::string_view::npos && text.back() == '>')
        text = text.substr(open + 1, text.size() - open - 2);
    const std::size_t at = text.find('@');
    return at != std::string_view::npos && at > 0 && text.find('@', at + 1) == std::string_view::npos &&
           text.substr(0, at).find(' ') == std::string_view::npos && isDomain(text.substr(at + 1));
}

bool isUrl(std::string_view text)
{
    if (text.find(' ') != std::string_view::npos || text.find('@') != std::string_view::npos)
        return false;
    const bool scheme = startsWithIgnoringCase(text, "http://") || startsWithIgnoringCase(text, "https://");
    if (scheme)
        return text.size() > 10;
    // Without a scheme much looks like a host name ("02.Medium"): only endings in common use count.
    const std::string_view host = text.substr(0, text.find('/'));
    if (!isDomain(host) || host.size() <= 4 || digitCount(host) > static_cast<int>(host.size()) / 2)
        return false;
    static constexpr std::string_view endings[] = {"com", "net", "org", "edu", "gov", "info", "biz", "app", "dev", "shop", "online", "store", "tech", "cloud", "agency", "health", "group", "solutions", "digital", "xyz", "site"};
    const std::string ending = folded(host.substr(host.rfind('.') + 1));
    return ending.size() == 2 || std::find(std::begin(endings), std::end(endings), ending) != std::end(endings);
}

// Groups of digits between the other characters, for telling apart what only looks like a phone number.
std::vector<int> digitGroups(std::string_view text)
{
    std::vector<int> groups;
    bool inside = false;
    for (char c : text) {
        if (!isDigit(c)) {
            inside = false;
            continue;
        }
        if (!inside)
            groups.push_back(0);
        ++groups.back();
        inside = true;
    }
    return groups;
}

bool looksLikeOtherNumber(std::string_view text, const std::vector<int> &groups)
{
    const bool onlyDots = text.find_first_not_of("0123456789.") == std::string_view::npos;
    if (onlyDots && groups.size() == 4 && std::all_of(groups.begin(), groups.end(), [](int n) { return n <= 3; }))
        return true; // IP address
    if (groups == std::vector<int>{3, 2, 4} || groups == std::vector<int>{5, 4})
        return true; // social security number, ZIP+4
    return onlyDots && groups.size() >= 2 && text.front() != '0' &&
           std::all_of(groups.begin() + 1, groups.end(), [](int n) { return n == 3; }); // 1.234.567
}

void addPhoneKinds(std::string_view text, CellKinds &kinds)
{
    bool marked = false;
    for (std::string_view prefix : {"p:", "tel:", "phone:", "tel.", "whatsapp:"}) {
        if (startsWithIgnoringCase(text, prefix)) {
            text = trimmed(text.substr(prefix.size()));
            marked = true;
        }
    }
    for (std::string_view mark : {"ext", "x", "EXT", "X", "#"}) {
        const std::size_t at = text.find(mark);
        if (at != std::string_view::npos && at >= 7 && digitCount(text.substr(at)) > 0 && digitCount(text.substr(at)) <= 6) {
            text = trimmed(text.substr(0, at));
            break;
        }
    }
    while (!text.empty() && (text.back() == ',' || text.back() == ';' || text.back() == '.'))
        text.remove_suffix(1);
    if (text.empty())
        return;
    const std::size_t exponent = text.find_first_of("eE");
    if (exponent != std::string_view::npos) {
        const std::string_view power = text.substr(exponent + 1);
        if (text.find_first_not_of("0123456789.,") == exponent && (power == "+09" || power == "+10" || power == "+11" || power == "+12" || power == "+9"))
            kinds.add(CellKind::PlausiblePhone);
        return;
    }
    if (text.size() > 2 && text.ends_with(".0") && text.find('.') == text.size() - 2)
        text.remove_suffix(2);
    if (text.find_first_not_of("0123456789 ()-./+\u2013") != std::string_view::npos)
        return;
    const int digits = digitCount(text);
    if (digits < 7 || digits > 15)
        return;
    const std::vector<int> groups = digitGroups(text);
    if (looksLikeOtherNumber(text, groups))
        return;
    const bool international = text.front() == '+' || text.starts_with("(+") || (text.starts_with("00") && digits >= 11);
    const bool grouped = groups.size() >= 3 && digits >= 9 && groups.front() <= 5;
    const bool area = text.front() == '(' && groups.size() >= 2;
    const bool trunk = text.front() == '0' && groups.size() >= 2 && digits >= 8;
    if (marked || (international && digits >= 8) || grouped || area || trunk)
        kinds.add(CellKind::Phone);
    else if ((groups.size() > 1 && text.find('.') == std::string_view::npos) || (digits >= 9 && groups.size() == 1))
        kinds.add(CellKind::PlausiblePhone);
}

struct Number
{
    bool fraction = false;
    bool leadingZero = false;
    int digits = 0;
};

// A number with either decimal mark, with or without grouping: "-1,234.50", "1.234,5", "1 234", "12". Nothing else.
std::optional<Number> numberOf(std::string_view text)
{
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') // accountants' minus
        text = text.substr(1, text.size() - 2);
    if (!text.empty() && (text.front() == '-' || text.front() == '+'))
        text.remove_prefix(1);
    if (text.empty() || (!isDigit(text.front()) && text.front() != '.' && text.front() != ','))
        return std::nullopt;
    std::string plain; // no-break spaces as blanks, so that every mark is one byte
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i).starts_with("\u00A0")) {
            plain += ' ';
            ++i;
        } else if (text.substr(i).starts_with("\u202F")) {
            plain += ' ';
            i += 2;
        } else {
            plain += text[i];
        }
    }
    if (plain.find_first_not_of("0123456789., '") != std::string::npos || !isDigit(plain.back()))
        return std::nullopt;
    Number number;
    number.digits = digitCount(plain);
    const std::size_t mark = plain.find_last_of(".,");
    const std::size_t after = mark == std::string::npos ? 0 : plain.size() - mark - 1;
    const auto marks = [&](char c) { return std::count(plain.begin(), plain.end(), c); };
    if (mark != std::string::npos) {
        const char decimal = plain[mark];
        const bool repeated = marks(decimal) > 1;
        const bool both = plain.find(decimal == '.' ? ',' : '.') != std::string::npos;
        number.fraction = !repeated && (both || after != 3 || decimal == '.' || mark == 0 || mark > 3 || plain[0] == '0');
    }
    const std::string_view whole = std::string_view(plain).substr(0, number.fraction ? mark : plain.size());
    const std::vector<int> groups = digitGroups(whole);
    if (groups.size() > 1 && !(groups.front() <= 3 && std::all_of(groups.begin() + 1, groups.end(), [](int n) { return n == 3; })))
        return std::nullopt;
    number.leadingZero = whole.size() > 1 && whole.front() == '0';
    return number;
}

bool isMoney(std::string_view text)
{
    bool negative = false;
    if (!text.empty() && (text.front() == '-' || text.front() == '(')) {
        negative = text.front() == '(';
        text.remove_prefix(1);
        if (negative && !text.empty() && text.back() == ')')
            text.remove_suffix(1);
    }
    static constexpr std::string_view signs[] = {"$", "\u20AC", "\u00A3", "\u00A5", "\u20B9", "US$", "R$", "C$", "A$", "kr.", "kr", "z\u0142",
                                                 "USD", "EUR", "GBP", "CHF", "CAD", "AUD", "BRL", "MXN", "INR", "SEK", "NOK", "DKK", "PLN", "JPY", "Fr."};
    for (std::string_view sign : signs) {
        if (startsWithIgnoringCase(text, sign) && numberOf(trimmed(text.substr(sign.size()))))
            return true;
        if (text.size() > sign.size() && equalsIgnoringAsciiCase(text.substr(text.size() - sign.size()), sign) &&
            numberOf(trimmed(text.substr(0, text.size() - sign.size()))))
            return true;
    }
    return false;
}

struct DateParts
{
    bool time = false;
    bool partial = false;
    DateHint order = DateHint::Unknown;
};

bool isYear(int value, std::size_t digits)
{
    return digits == 4 && value >= 1900 && value <= 2100;
}

// Splits off what follows the date: a time of day with seconds, AM or PM and a zone.
bool isTimeTail(std::string_view text)
{
    int letters = 0;
    for (char c : text) {
        if (isAsciiLetter(c))
            ++letters;
        else if (!isDigit(c) && !isSpace(c) && std::string_view(":.,+-()/_").find(c) == std::string_view::npos)
            return false;
    }
    return letters <= 20;
}

struct DateToken
{
    std::string_view text;
    int value = 0;
    bool number = false;
};

std::vector<DateToken> dateTokens(std::string_view text)
{
    std::vector<DateToken> tokens;
    for (std::size_t i = 0; i < text.size() && tokens.size() < 8;) {
        const std::size_t begin = i;
        if (isDigit(text[i])) {
            while (i < text.size() && isDigit(text[i]))
                ++i;
            int value = 0;
            for (char c : text.substr(begin, std::min<std::size_t>(i - begin, 9)))
                value = value * 10 + (c - '0');
            tokens.push_back({text.substr(begin, i - begin), value, true});
        } else if (isAsciiLetter(text[i]) || isNonAscii(text[i])) {
            while (i < text.size() && (isAsciiLetter(text[i]) || isNonAscii(text[i])))
                ++i;
            tokens.push_back({text.substr(begin, i - begin), 0, false});
        } else {
            ++i;
        }
    }
    return tokens;
}

std::optional<DateParts> datePartOf(std::string_view text)
{
    if (text.find_first_not_of("0123456789") == std::string_view::npos) {
        if (text.size() != 8)
            return std::nullopt;
        const auto at = [&](int i) { return text[static_cast<std::size_t>(i)] - '0'; };
        const int year = at(0) * 1000 + at(1) * 100 + at(2) * 10 + at(3);
        const int month = at(4) * 10 + at(5);
        const int day = at(6) * 10 + at(7);
        if (!isYear(year, 4) || month < 1 || month > 12 || day < 1 || day > 31)
            return std::nullopt;
        return DateParts{false, false, DateHint::YearFirst};
    }
    std::vector<DateToken> numbers;
    int month = 0;
    for (const DateToken &token : dateTokens(text)) {
        if (token.number) {
            numbers.push_back(token);
            continue;
        }
        const std::string word = folded(token.text);
        const int named = monthOf(word);
        if (named && !month)
            month = named;
        else if (!isWeekday(word) && word != "de" && word != "of" && word != "the" && word != "st" && word != "nd" && word != "rd" && word != "th" && word != "del")
            return std::nullopt;
    }
    if (month) {
        if (numbers.size() == 2 && numbers[0].value <= 31 && (numbers[1].text.size() == 2 || isYear(numbers[1].value, numbers[1].text.size())))
            return DateParts{};
        if (numbers.size() == 2 && isYear(numbers[0].value, numbers[0].text.size()) && numbers[1].value <= 31)
            return DateParts{};
        if (numbers.size() == 1 && (numbers[0].value <= 31 || numbers[0].text.size() == 2 || isYear(numbers[0].value, numbers[0].text.size())))
            return DateParts{false, true, DateHint::Unknown};
        return std::nullopt;
    }
    if (numbers.size() != 3 || text.find_first_not_of("0123456789/.- ") != std::string_view::npos || !isDigit(text.front()))
        return std::nullopt;
    const int a = numbers[0].value;
    const int b = numbers[1].value;
    const int c = numbers[2].value;
    if (isYear(a, numbers[0].text.size()) && b >= 1 && b <= 12 && c >= 1 && c <= 31)
        return DateParts{false, false, DateHint::YearFirst};
    const bool year = isYear(c, numbers[2].text.size()) || numbers[2].text.size() == 2;
    if (!year || numbers[0].text.size() > 2 || numbers[1].text.size() > 2 || a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12))
        return std::nullopt;
    return DateParts{false, false, a > 12 ? DateHint::DayFirst : b > 12 ? DateHint::MonthFirst : DateHint::Ambiguous};
}

std::optional<DateParts> dateOf(std::string_view text)
{
    if (text.size() < 5 || text.size() > 60 || digitCount(text) == 0)
        return std::nullopt;
    std::string western;
    if (text.find("\u5E74") != std::string_view::npos) { // 2024年4月1日
        western = text;
        for (std::string_view mark : {"\u5E74", "\u6708", "\u65E5"})
            if (const std::size_t at = western.find(mark); at != std::string::npos)
                western.replace(at, mark.size(), 1, mark == "\u65E5" ? ' ' : '-');
        text = trimmed(western);
    }
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) {
        // "4 Sep 2024, 11 Uhr" is rare enough to be text.
        return datePartOf(text);
    }
    std::size_t begin = colon;
    while (begin > 0 && isDigit(text[begin - 1]))
        --begin;
    if (begin == colon || colon - begin > 2 || begin == 0 || !isTimeTail(text.substr(colon)))
        return std::nullopt;
    std::string_view date = trimmed(text.substr(0, begin));
    while (!date.empty() && (date.back() == 'T' || date.back() == 't' || date.back() == ',' || isSpace(date.back())))
        date.remove_suffix(1);
    for (std::string_view word : {" at", " um", " a las", " alle", " om"})
        if (date.ends_with(word))
            date.remove_suffix(word.size());
    std::optional<DateParts> parts = datePartOf(trimmed(date));
    if (parts)
        parts->time = true;
    return parts;
}

bool isUuid(std::string_view text)
{
    if (text.size() != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-')
        return false;
    return text.find_first_not_of("0123456789abcdefABCDEF-") == std::string_view::npos;
}

bool isPostcode(std::string_view text)
{
    if (text.size() < 3 || text.size() > 10 || digitCount(text) < 2)
        return false;
    int letters = 0;
    for (char c : text) {
        if (isAsciiLetter(c))
            ++letters;
        else if (!isDigit(c) && c != ' ' && c != '-')
            return false;
    }
    const int digits = digitCount(text);
    return letters == 0 ? digits >= 4 && digits <= 9 : letters <= 4 && digits <= 5;
}

void addWordKinds(std::string_view text, CellKinds &kinds)
{
    int words = 0;
    bool inside = false;
    for (char c : text) {
        if (isSpace(c)) {
            inside = false;
            continue;
        }
        if (!isAsciiLetter(c) && !isNonAscii(c) && c != '-' && c != '.' && c != '\'' && c != ',')
            return;
        words += inside ? 0 : 1;
        inside = true;
    }
    if (words == 1)
        kinds.add(CellKind::OneWord);
    else if (words >= 2 && words <= 4 && text.size() <= 50)
        kinds.add(CellKind::PersonName);
}

bool isCompanyName(std::string_view text)
{
    if (text.size() > 80)
        return false;
    if (text.find(" & ") != std::string_view::npos)
        return true;
    std::string name = folded(text);
    std::erase_if(name, [](char c) { return c == '.' || c == ','; });
    const std::size_t blank = name.rfind(' ');
    if (blank == std::string::npos)
        return false;
    static constexpr std::string_view forms[] = {"inc", "llc", "ltd", "limited", "corp", "corporation", "co", "company", "gmbh", "ag", "kg", "ug", "se", "ohg", "ev", "sa", "sl", "slu", "sas", "sarl",
        "srl", "spa", "bv", "nv", "plc", "pty", "ab", "as", "oy", "lda", "ltda", "eirl", "me", "group", "holding", "holdings", "industries", "enterprises", "solutions", "services", "partners",
        "associates", "technologies", "consulting", "llp", "lp", "cv", "kft", "zrt", "doo"};
    const std::string_view last = std::string_view(name).substr(blank + 1);
    return std::find(std::begin(forms), std::end(forms), last) != std::end(forms);
}

bool isTimeZoneName(std::string_view text)
{
    const std::size_t slash = text.find('/');
    if (slash != std::string_view::npos && digitCount(text) == 0 && text.find(' ') == std::string_view::npos) {
        for (std::string_view area : {"America/", "Europe/", "Asia/", "Africa/", "Australia/", "Pacific/", "Atlantic/", "US/"})
            if (text.starts_with(area))
                return true;
    }
    return startsWithIgnoringCase(text, "gmt") || startsWithIgnoringCase(text, "utc") || startsWithIgnoringCase(text, "(gmt") || startsWithIgnoringCase(text, "(utc");
}

} // namespace

CellKinds kindsOf(std::string_view cell)
{
    CellKinds kinds;
    const std::string_view text = withoutApostrophe(cell);
    const bool digits = digitCount(text) > 0;
    if (digits)
        kinds.add(CellKind::HasDigit);
    if (text.size() <= 48)
        kinds.merge(vocabularyKinds(folded(text)));
    if (isEmail(text)) {
        kinds.add(CellKind::Email);
        return kinds;
    }
    if (isUrl(text)) {
        kinds.add(CellKind::Url);
        if (folded(text).find("linkedin.com/") != std::string::npos)
            kinds.add(CellKind::LinkedinUrl);
        return kinds;
    }
    if (isCompanyName(text))
        kinds.add(CellKind::CompanyName);
    if (isTimeZoneName(text))
        kinds.add(CellKind::TimeZone);
    if (isUuid(text))
        kinds.add(CellKind::Uuid);
    if (!digits) {
        addWordKinds(text, kinds);
        return kinds;
    }
    if (text.size() == 1 && (text[0] == '0' || text[0] == '1'))
        kinds.add(CellKind::Binary);
    if (const std::optional<Number> number = numberOf(text)) {
        kinds.add(number->fraction ? CellKind::Decimal : CellKind::Integer);
        if (number->leadingZero || number->digits > 15)
            kinds.add(CellKind::LeadingZero);
    } else if (isMoney(text)) {
        kinds.add(CellKind::Money);
    }
    if (isPostcode(text))
        kinds.add(CellKind::Postcode);
    if (const std::optional<DateParts> date = dateOf(text))
        kinds.add(date->time ? CellKind::DateTime : date->partial ? CellKind::PartialDate : CellKind::Date);
    else
        addPhoneKinds(text, kinds);
    return kinds;
}

double ValueProfile::share(CellKind kind) const
{
    return filled ? static_cast<double>(counts[static_cast<std::size_t>(kind)]) / filled : 0.0;
}

namespace {

// What spreadsheets and exports write where there is nothing.
bool isNothing(std::string_view text)
{
    static constexpr std::string_view nothings[] = {"-", "--", "n/a", "na", "#n/a", "null", "nil", "nan", "undefined", "(null)", "\\n", "(blank)", "[]"};
    return text.empty() || std::any_of(std::begin(nothings), std::end(nothings), [&](std::string_view n) { return equalsIgnoringAsciiCase(text, n); });
}

// A custom field of a narrow type turns values that do not fit away, so nearly all have to; at least 1 stray value is
// allowed from 20 on.
ValueType typeOf(const ValueProfile &p)
{
    using K = CellKind;
    constexpr double most = 0.95;
    if (p.filled == 0)
        return ValueType::Empty;
    if (p.share(K::Email) >= 0.8)
        return ValueType::Email;
    if (p.share(K::Url) >= 0.8)
        return ValueType::Url;
    if (p.share(K::DateTime) + p.share(K::Date) >= most)
        return p.share(K::DateTime) >= 0.5 ? ValueType::DateTime : ValueType::Date;
    if (p.share(K::Phone) >= 0.5 && p.share(K::Phone) + p.share(K::PlausiblePhone) >= 0.8)
        return ValueType::Phone;
    if (p.share(K::Boolean) >= 1.0 && p.distinct <= 2)
        return ValueType::Boolean;
    if (p.share(K::Binary) >= 1.0 && p.distinct == 2 && p.filled >= 20)
        return ValueType::Boolean;
    const double numbers = p.share(K::Integer) + p.share(K::Decimal) + p.share(K::Money);
    if (numbers >= most && p.share(K::LeadingZero) == 0.0) {
        if (p.share(K::Money) >= 0.5)
            return ValueType::Money;
        return p.share(K::Decimal) > 0.0 ? ValueType::Decimal : ValueType::Integer;
    }
    const bool few = p.filled >= 10 && p.distinct <= 40 && p.distinct * 3 <= p.filled && p.averageLength <= 80;
    return few && p.share(K::LeadingZero) == 0.0 ? ValueType::Choice : ValueType::Text;
}

DateHint merged(DateHint a, DateHint b)
{
    if (a == b || b == DateHint::Unknown)
        return a;
    if (a == DateHint::Unknown || (a == DateHint::Ambiguous && b != DateHint::YearFirst))
        return b;
    if (b == DateHint::Ambiguous)
        return a == DateHint::YearFirst ? b : a;
    return DateHint::Ambiguous;
}

} // namespace

ValueProfile profileOf(const std::vector<std::string_view> &cells)
{
    constexpr std::size_t limit = 1000;
    ValueProfile profile;
    std::unordered_set<std::string> seen;
    std::size_t length = 0;
    for (std::size_t i = 0; i < std::min(cells.size(), limit); ++i) {
        ++profile.rows;
        const std::string_view cell = trimmed(cells[i]);
        if (isNothing(cell))
            continue;
        ++profile.filled;
        length += cell.size();
        const CellKinds kinds = kindsOf(cell);
        for (std::size_t k = 0; k < profile.counts.size(); ++k)
            profile.counts[k] += kinds.has(static_cast<CellKind>(k)) ? 1 : 0;
        if (kinds.has(CellKind::Date) || kinds.has(CellKind::DateTime))
            profile.dateHint = merged(profile.dateHint, dateOf(withoutApostrophe(cell)).value_or(DateParts()).order);
        if (seen.insert(folded(cell.substr(0, 200))).second && profile.samples.size() < 5)
            profile.samples.emplace_back(cell);
    }
    profile.distinct = static_cast<int>(seen.size());
    profile.averageLength = profile.filled ? static_cast<double>(length) / profile.filled : 0.0;
    profile.type = typeOf(profile);
    return profile;
}

QString valueTypeName(ValueType type)
{
    static constexpr std::array names{"empty", "text", "email", "phone", "url", "integer", "decimal", "money", "date", "datetime", "boolean", "choice"};
    return QString::fromLatin1(names[static_cast<std::size_t>(type)]);
}

FieldType fieldTypeFor(ValueType type)
{
    static constexpr std::array types{FieldType::Text, FieldType::Text, FieldType::Email, FieldType::Phone, FieldType::Url, FieldType::Integer,
                                      FieldType::Decimal, FieldType::Money, FieldType::Date, FieldType::DateTime, FieldType::Boolean, FieldType::Choice};
    return types[static_cast<std::size_t>(type)];
}

QString dateHintName(DateHint order)
{
    static constexpr std::array names{"", "ymd", "dmy", "mdy", "ambiguous"};
    return QString::fromLatin1(names[static_cast<std::size_t>(order)]);
}

} // namespace lead
