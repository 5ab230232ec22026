#include "core/intake/valuekind.h"

#include "core/base/text.h"
#include "core/intake/valuedate.h"
#include "core/intake/valuevocabulary.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace lead {

namespace {

bool startsWithIgnoringCase(std::string_view text, std::string_view prefix)
{
    return text.size() >= prefix.size() && equalsIgnoringAsciiCase(text.substr(0, prefix.size()), prefix);
}

int digitCount(std::string_view text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), isDigit));
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
    static constexpr std::string_view endings[] = {
        "com",    "net",    "org",   "edu",       "gov",     "info", "biz",
        "app",    "dev",    "shop",  "online",    "store",   "tech", "cloud",
        "agency", "health", "group", "solutions", "digital", "xyz",  "site"};
    const std::string ending = folded(host.substr(host.rfind('.') + 1));
    return ending.size() == 2 ||
           std::find(std::begin(endings), std::end(endings), ending) != std::end(endings);
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
    if (onlyDots && groups.size() == 4 &&
        std::all_of(groups.begin(), groups.end(), [](int n) { return n <= 3; }))
        return true; // IP address
    if (groups == std::vector<int>{3, 2, 4} || groups == std::vector<int>{5, 4})
        return true; // social security number, ZIP+4
    return onlyDots && groups.size() >= 2 && text.front() != '0' &&
           std::all_of(groups.begin() + 1, groups.end(), [](int n) { return n == 3; }); // 1.234.567
}

void addPhoneKinds(std::string_view text, ValueKinds &kinds)
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
        if (at != std::string_view::npos && at >= 7 && digitCount(text.substr(at)) > 0 &&
            digitCount(text.substr(at)) <= 6) {
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
        if (text.find_first_not_of("0123456789.,") == exponent &&
            (power == "+09" || power == "+10" || power == "+11" || power == "+12" || power == "+9"))
            kinds.add(ValueKind::PlausiblePhone);
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
    const bool international =
        text.front() == '+' || text.starts_with("(+") || (text.starts_with("00") && digits >= 11);
    const bool grouped = groups.size() >= 3 && digits >= 9 && groups.front() <= 5;
    const bool area = text.front() == '(' && groups.size() >= 2;
    const bool trunk = text.front() == '0' && groups.size() >= 2 && digits >= 8;
    if (marked || (international && digits >= 8) || grouped || area || trunk)
        kinds.add(ValueKind::Phone);
    else if ((groups.size() > 1 && text.find('.') == std::string_view::npos) ||
             (digits >= 9 && groups.size() == 1))
        kinds.add(ValueKind::PlausiblePhone);
}

struct Number
{
    bool fraction = false;
    bool leadingZero = false;
    int digits = 0;
};

// A number with either decimal mark, with or without grouping: "-1,234.50", "1.234,5", "1 234", "12". Nothing
// else.
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
        number.fraction =
            !repeated && (both || after != 3 || decimal == '.' || mark == 0 || mark > 3 || plain[0] == '0');
    }
    const std::string_view whole = std::string_view(plain).substr(0, number.fraction ? mark : plain.size());
    const std::vector<int> groups = digitGroups(whole);
    if (groups.size() > 1 &&
        !(groups.front() <= 3 && std::all_of(groups.begin() + 1, groups.end(), [](int n) { return n == 3; })))
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
    static constexpr std::string_view signs[] = {"$",   "\u20AC", "\u00A3", "\u00A5", "\u20B9",  "US$", "R$",
                                                 "C$",  "A$",     "kr.",    "kr",     "z\u0142", "USD", "EUR",
                                                 "GBP", "CHF",    "CAD",    "AUD",    "BRL",     "MXN", "INR",
                                                 "SEK", "NOK",    "DKK",    "PLN",    "JPY",     "Fr."};
    for (std::string_view sign : signs) {
        if (startsWithIgnoringCase(text, sign) && numberOf(trimmed(text.substr(sign.size()))))
            return true;
        if (text.size() > sign.size() &&
            equalsIgnoringAsciiCase(text.substr(text.size() - sign.size()), sign) &&
            numberOf(trimmed(text.substr(0, text.size() - sign.size()))))
            return true;
    }
    return false;
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

void addWordKinds(std::string_view text, ValueKinds &kinds)
{
    int words = 0;
    bool inside = false;
    for (char c : text) {
        if (isSpaceOrTab(c)) {
            inside = false;
            continue;
        }
        if (!isAsciiLetter(c) && !isNonAscii(c) && c != '-' && c != '.' && c != '\'' && c != ',')
            return;
        words += inside ? 0 : 1;
        inside = true;
    }
    if (words == 1)
        kinds.add(ValueKind::OneWord);
    else if (words >= 2 && words <= 4 && text.size() <= 50)
        kinds.add(ValueKind::PersonName);
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
    static constexpr std::string_view forms[] = {
        "inc",          "llc",        "ltd",         "limited",   "corp",     "corporation", "co",
        "company",      "gmbh",       "ag",          "kg",        "ug",       "se",          "ohg",
        "ev",           "sa",         "sl",          "slu",       "sas",      "sarl",        "srl",
        "spa",          "bv",         "nv",          "plc",       "pty",      "ab",          "as",
        "oy",           "lda",        "ltda",        "eirl",      "me",       "group",       "holding",
        "holdings",     "industries", "enterprises", "solutions", "services", "partners",    "associates",
        "technologies", "consulting", "llp",         "lp",        "cv",       "kft",         "zrt",
        "doo"};
    const std::string_view last = std::string_view(name).substr(blank + 1);
    return std::find(std::begin(forms), std::end(forms), last) != std::end(forms);
}

bool isTimeZoneName(std::string_view text)
{
    const std::size_t slash = text.find('/');
    if (slash != std::string_view::npos && digitCount(text) == 0 &&
        text.find(' ') == std::string_view::npos) {
        for (std::string_view area :
             {"America/", "Europe/", "Asia/", "Africa/", "Australia/", "Pacific/", "Atlantic/", "US/"})
            if (text.starts_with(area))
                return true;
    }
    return startsWithIgnoringCase(text, "gmt") || startsWithIgnoringCase(text, "utc") ||
           startsWithIgnoringCase(text, "(gmt") || startsWithIgnoringCase(text, "(utc");
}

} // namespace

std::string_view withoutApostrophe(std::string_view text)
{
    return text.size() > 1 && text.front() == '\'' ? text.substr(1) : text;
}

ValueKinds kindsOf(std::string_view cell)
{
    ValueKinds kinds;
    const std::string_view text = withoutApostrophe(cell);
    const bool digits = digitCount(text) > 0;
    if (digits)
        kinds.add(ValueKind::HasDigit);
    if (text.size() <= 48)
        kinds.merge(vocabularyKinds(folded(text)));
    if (isEmail(text)) {
        kinds.add(ValueKind::Email);
        return kinds;
    }
    if (isUrl(text)) {
        kinds.add(ValueKind::Url);
        if (folded(text).find("linkedin.com/") != std::string::npos)
            kinds.add(ValueKind::LinkedinUrl);
        return kinds;
    }
    if (isCompanyName(text))
        kinds.add(ValueKind::CompanyName);
    if (isTimeZoneName(text))
        kinds.add(ValueKind::TimeZone);
    if (isUuid(text))
        kinds.add(ValueKind::Uuid);
    if (!digits) {
        addWordKinds(text, kinds);
        return kinds;
    }
    if (text.size() == 1 && (text[0] == '0' || text[0] == '1'))
        kinds.add(ValueKind::Binary);
    if (const std::optional<Number> number = numberOf(text)) {
        kinds.add(number->fraction ? ValueKind::Decimal : ValueKind::Integer);
        if (number->leadingZero || number->digits > 15)
            kinds.add(ValueKind::LeadingZero);
    } else if (isMoney(text)) {
        kinds.add(ValueKind::Money);
    }
    if (isPostcode(text))
        kinds.add(ValueKind::Postcode);
    if (const std::optional<DateShape> date = dateShapeOf(text))
        kinds.add(date->time      ? ValueKind::DateTime
                  : date->partial ? ValueKind::PartialDate
                                  : ValueKind::Date);
    else
        addPhoneKinds(text, kinds);
    return kinds;
}

} // namespace lead
