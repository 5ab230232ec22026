#include "core/quality/phonenormaliser.h"

#include "core/base/text.h"
#include "core/quality/numberingplan.h"

#include <array>
#include <charconv>
#include <optional>
#include <phonenumbers/phonenumberutil.h>

namespace lead {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

const PhoneNumberUtil &library()
{
    return *PhoneNumberUtil::GetInstance();
}

bool isNanpRegion(const std::string &region)
{
    return library().GetCountryCodeForRegion(region) == 1;
}

// The extension at the end of a number: "x12", "ext. 12", "#12". Returns its digits, empty when `text` is no
// extension that is certain.
std::string_view certainExtension(std::string_view text)
{
    std::size_t i = 1;
    if (asciiLower(text[0]) == 'e') {
        if (text.size() < 4 || asciiLower(text[1]) != 'x' || asciiLower(text[2]) != 't')
            return {};
        i = 3;
    }
    while (i < text.size() && (text[i] == ' ' || text[i] == '.'))
        ++i;
    const std::string_view digits = text.substr(i);
    if (digits.empty() || digits.size() > 7)
        return {};
    for (char c : digits)
        if (!isDigit(c))
            return {};
    return digits;
}

// North American numbers by their digits. Absent when the library has to decide.
bool readFast(PhoneValue &value, std::string_view text, bool isNanp)
{
    std::int64_t number = 0;
    int digits = 0;
    bool plus = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isDigit(c)) {
            if (++digits > 11)
                return false;
            number = number * 10 + (c - '0');
        } else if (c == ' ' || c == '-' || c == '.' || c == '(' || c == ')') {
            continue;
        } else if (c == '+' && i == 0) {
            plus = true;
        } else if (digits >= 10 && (asciiLower(c) == 'x' || asciiLower(c) == 'e' || c == '#')) {
            const std::string_view extension = certainExtension(text.substr(i));
            if (extension.empty())
                return false;
            value.extension = extension;
            break;
        } else {
            return false;
        }
    }
    if (!plus && !isNanp)
        return false;
    if (digits == 11 && number / 10000000000LL == 1)
        number -= 10000000000LL;
    else if (digits != 10 || plus)
        return false;
    if (number < 2000000000LL || number / 10000 % 1000 < 200 ||
        !areaCodesDecidedByDigits()[static_cast<std::size_t>(number / 10000000)])
        return false;
    value.number = 10000000000LL + number;
    return true;
}

bool isScientific(std::string_view text)
{
    std::size_t i = 0;
    const auto digits = [&] {
        const std::size_t from = i;
        while (i < text.size() && isDigit(text[i]))
            ++i;
        return i > from;
    };
    if (i < text.size() && (text[i] == '+' || text[i] == '-'))
        ++i;
    if (!digits())
        return false;
    if (i < text.size() && (text[i] == '.' || text[i] == ',')) {
        ++i;
        digits();
    }
    if (i >= text.size() || asciiLower(text[i]) != 'e')
        return false;
    ++i;
    if (i < text.size() && (text[i] == '+' || text[i] == '-'))
        ++i;
    return digits() && i == text.size();
}

// "2125550128.0" -> "2125550128": what a spreadsheet makes of a number it took for a measure.
std::string_view withoutDecimals(std::string_view text)
{
    std::size_t zeros = text.size();
    while (zeros > 0 && text[zeros - 1] == '0')
        --zeros;
    if (zeros == text.size() || zeros < 8 || text.size() - zeros > 2 ||
        (text[zeros - 1] != '.' && text[zeros - 1] != ','))
        return text;
    const std::string_view whole = text.substr(0, zeros - 1);
    for (std::size_t i = whole.front() == '+' ? 1 : 0; i < whole.size(); ++i)
        if (!isDigit(whole[i]))
            return text;
    return whole;
}

// Without zero-width and direction marks and soft hyphens, with ASCII digits for full-width ones.
std::string withoutMarks(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const auto d = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0;
        const auto e = i + 2 < text.size() ? static_cast<unsigned char>(text[i + 2]) : 0;
        if (c == 0xE2 && ((d == 0x80 && ((e >= 0x8B && e <= 0x8F) || (e >= 0xAA && e <= 0xAE))) ||
                          (d == 0x81 && e >= 0xA0 && e <= 0xAF))) {
            i += 2;
        } else if (c == 0xEF && d == 0xBB && e == 0xBF) {
            i += 2;
        } else if (c == 0xC2 && d == 0xAD) {
            ++i;
        } else if (c == 0xEF && d == 0xBC && e >= 0x90 && e <= 0x99) {
            out += static_cast<char>('0' + (e - 0x90));
            i += 2;
        } else if (c == 0xEF && d == 0xBC && e == 0x8B) {
            out += '+';
            i += 2;
        } else {
            out += static_cast<char>(c);
        }
    }
    return out;
}

// Without a leading apostrophe or quote and without a label: "p:+1 212", "Mobile: 212".
std::string_view withoutLabel(std::string_view text)
{
    constexpr std::size_t longestLabel = 16;
    while (!text.empty() && (text.front() == '\'' || text.front() == '"' || text.front() == '='))
        text = trimmed(text.substr(1));
    while (!text.empty() && (text.back() == '"' || text.back() == '\''))
        text = trimmed(text.substr(0, text.size() - 1));
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon > longestLabel)
        return text;
    for (char c : text.substr(0, colon))
        if (!isAsciiLetter(c) && c != ' ' && c != '.' && c != '-' && c != '(' && c != ')')
            return text;
    return trimmed(text.substr(colon + 1));
}

constexpr std::size_t MostE164Digits = 15; // ITU-T E.164, with the code of the country

int digitCount(std::string_view text)
{
    int n = 0;
    for (char c : text)
        n += isDigit(c);
    return n;
}

IssueCode reasonOf(const PhoneNumber &number)
{
    switch (library().IsPossibleNumberWithReason(number)) {
    case PhoneNumberUtil::TOO_LONG:
        return IssueCode::PhoneTooLong;
    case PhoneNumberUtil::TOO_SHORT:
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY:
        return IssueCode::PhoneTooShort;
    default:
        return IssueCode::PhoneInvalid;
    }
}

// One number by the library. The issue says why there is none.
PhoneValue readByLibrary(const std::string &text, const std::string &region)
{
    PhoneValue value;
    PhoneNumber number;
    switch (library().Parse(text, region.empty() ? "ZZ" : region, &number)) {
    case PhoneNumberUtil::NO_PARSING_ERROR:
        break;
    case PhoneNumberUtil::TOO_SHORT_NSN:
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
        value.issue = IssueCode::PhoneTooShort;
        return value;
    case PhoneNumberUtil::TOO_LONG_NSN:
        value.issue = IssueCode::PhoneTooLong;
        return value;
    default:
        value.issue = IssueCode::PhoneInvalid;
        return value;
    }
    if (!library().IsValidNumber(number)) {
        value.issue = reasonOf(number);
        return value;
    }
    std::string e164;
    library().Format(number, PhoneNumberUtil::E164, &e164);
    // Where a number may have been dialled with two prefixes, such as Mexico's 01 and then 1, reading takes only one of them off; what
    // is stored has to be read as itself again.
    const int country = number.country_code();
    PhoneNumber again;
    if ((country == 52 || country == 54 || country == 55) && library().Parse(e164, "ZZ", &again) == PhoneNumberUtil::NO_PARSING_ERROR && library().IsValidNumber(again))
        library().Format(again, PhoneNumberUtil::E164, &e164);
    if (e164.size() > 1 + MostE164Digits) { // the library knows longer ones, such as German extensions; nothing that keeps E.164 does
        value.issue = IssueCode::PhoneTooLong;
        return value;
    }
    std::from_chars(e164.data() + 1, e164.data() + e164.size(), value.number);
    value.extension = number.extension();
    return value;
}

bool isSeparator(std::string_view text, std::size_t at, std::size_t &length)
{
    const char c = text[at];
    length = 1;
    if (c == '/' || c == ';' || c == ',' || c == '|' || c == '\n' || c == '&' || c == '\\')
        return true;
    for (std::string_view word : {std::string_view(" or "), std::string_view(" and "),
                                  std::string_view(" oder "), std::string_view(" und ")}) {
        if (equalsIgnoringAsciiCase(text.substr(at, word.size()), word)) {
            length = word.size();
            return true;
        }
    }
    return false;
}

// The numbers of a cell that holds several: parts of at least 7 digits each, else the whole.
std::vector<std::string> severalNumbers(std::string_view text)
{
    std::vector<std::string> parts;
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t length = 0;
        if (isSeparator(text, i, length)) {
            parts.emplace_back(withoutLabel(trimmed(text.substr(from, i - from))));
            i += length;
            from = i;
        } else {
            ++i;
        }
    }
    parts.emplace_back(withoutLabel(trimmed(text.substr(from))));
    std::erase_if(parts, [](const std::string &part) { return part.empty(); });
    for (const std::string &part : parts)
        if (digitCount(part) < 7)
            return {};
    return parts.size() > 1 && parts.size() <= 10 ? parts : std::vector<std::string>();
}

// The same digits with "+" in front, where the international prefix was written "00" or "011", or left out.
PhoneValue readWithPlus(const std::string &text, const std::string &region, bool isNanp,
                        IssueCode firstReason)
{
    PhoneValue none;
    none.issue = firstReason;
    std::string digits;
    for (char c : text) {
        if (isDigit(c))
            digits += c;
        else if (isAsciiLetter(c) || c == '+' || c == '#')
            return none;
    }
    bool certain = true;
    if (digits.starts_with("00"))
        digits.erase(0, 2);
    else if (digits.starts_with("011"))
        digits.erase(0, 3);
    else // eleven digits in North America are a number with one too many as often as a foreign one
        certain = digits.size() >= (isNanp ? 12U : 11U);
    if (digits.size() < 8 || digits.size() > 15)
        return none;
    PhoneValue value = readByLibrary('+' + digits, region);
    if (!value.isValid())
        return none;
    value.suggestion = value.text();
    value.issue = certain ? IssueCode::PhoneRepaired : firstReason;
    if (!certain)
        value.number = 0;
    return value;
}

PhoneValue readOne(const std::string &text, const std::string &region, bool isNanp)
{
    PhoneValue value;
    if (readFast(value, text, isNanp))
        return value;
    value = readByLibrary(text, region);
    if (!value.isValid() && (value.number = numberByNewerPlan(text, region)) != 0)
        value.issue = IssueCode::None;
    if (!value.isValid())
        return readWithPlus(text, region, isNanp, value.issue);
    if (value.extension.size() >= 7 && text.find('x') == std::string::npos &&
        text.find('=') == std::string::npos)
        return PhoneValue{0, {}, IssueCode::PhoneTooLong, {}, {}}; // a second number, not an extension
    return value;
}

PhoneValue readCarefully(std::string_view raw, const std::string &region, bool isNanp)
{
    constexpr std::size_t longestCell = 250; // the library's own limit
    PhoneValue value;
    if (raw.size() > longestCell) {
        value.issue = IssueCode::PhoneTooLong;
        return value;
    }
    const std::string plain = withoutMarks(raw);
    const std::string_view text = withoutDecimals(withoutLabel(trimmed(plain)));
    if (isScientific(text)) {
        value.issue = IssueCode::PhoneLossy;
        return value;
    }
    value = readOne(std::string(text), region, isNanp);
    if (value.isValid())
        return value;
    const std::vector<std::string> parts = severalNumbers(text);
    std::optional<PhoneValue> first;
    std::vector<std::string> others;
    for (const std::string &part : parts) {
        PhoneValue one = readOne(part, region, isNanp);
        if (one.isValid() && !first)
            first = std::move(one);
        else
            others.push_back(one.isValid() ? one.text() : part);
    }
    if (!first)
        return value;
    first->further = std::move(others);
    first->issue = IssueCode::PhoneSeveral;
    return *first;
}

} // namespace

void PhoneValue::appendText(std::string &out) const
{
    if (!isValid())
        return;
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out += '+';
    out.append(digits.data(), static_cast<std::size_t>(end - digits.data()));
    if (!extension.empty()) {
        out += ";ext=";
        out += extension;
    }
}

std::string PhoneValue::text() const
{
    std::string out;
    appendText(out);
    return out;
}

bool PhoneNormaliser::knowsRegion(const std::string &region)
{
    return library().GetCountryCodeForRegion(region) != 0;
}

PhoneNormaliser::PhoneNormaliser(std::string_view region)
    : m_region(region)
    , m_isNanp(isNanpRegion(m_region))
{
}

bool PhoneNormaliser::isWhollyValidAreaCode(int code)
{
    return code >= 0 && code < 1000 && areaCodesDecidedByDigits()[static_cast<std::size_t>(code)];
}

PhoneValue PhoneNormaliser::normalise(std::string_view raw, std::string_view region) const
{
    if (region.empty() || region == m_region)
        return normalise(raw, m_region, m_isNanp);
    const std::string name(region);
    const int code = library().GetCountryCodeForRegion(name);
    return code == 0 ? normalise(raw, m_region, m_isNanp) : normalise(raw, name, code == 1);
}

PhoneValue PhoneNormaliser::normalise(std::string_view raw, const std::string &region, bool isNanp) const
{
    PhoneValue value;
    const std::string_view text = trimmed(raw);
    if (text.empty() || readFast(value, text, isNanp))
        return value;
    return readCarefully(text, region, isNanp);
}

} // namespace lead
