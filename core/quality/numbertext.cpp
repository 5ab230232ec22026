#include "core/quality/numbertext.h"

#include "core/base/text.h"

#include <algorithm>

namespace lead {

namespace {

using View = std::string_view;

struct Power
{
    View text; // small letters
    int power;
};
constexpr auto powers = std::to_array<Power>(
    {{"k", 3},   {"tsd", 3}, {"tsd.", 3}, {"thousand", 3}, {"m", 6},          {"mm", 6},   {"mn", 6},
     {"mln", 6}, {"mio", 6}, {"mio.", 6}, {"million", 6},  {"millionen", 6},  {"b", 9},    {"bn", 9},
     {"bln", 9}, {"mrd", 9}, {"mrd.", 9}, {"billion", 9},  {"milliarden", 9}, {"lakh", 5}, {"crore", 7}});

// Bytes of the blank at `at`: plain, no-break, thin or narrow.
std::size_t blankAt(View text, std::size_t at)
{
    const char c = text[at];
    if (c == ' ' || c == '\t')
        return 1;
    if (c == '\xC2' && at + 1 < text.size() && text[at + 1] == '\xA0')
        return 2;
    if (c == '\xE2' && at + 2 < text.size() && text[at + 1] == '\x80' &&
        (text[at + 2] == '\x89' || text[at + 2] == '\xAF' || text[at + 2] == '\x87'))
        return 3;
    return 0;
}

// Bytes of the apostrophe at `at`: plain or typographic.
std::size_t apostropheAt(View text, std::size_t at)
{
    if (text[at] == '\'')
        return 1;
    return text.substr(at, 3) == "\xE2\x80\x99" ? 3 : 0;
}

View trimmedBlanks(View text)
{
    while (!text.empty()) {
        const std::size_t n = blankAt(text, 0);
        if (n == 0)
            break;
        text.remove_prefix(n);
    }
    for (std::size_t n = 1; n <= 3 && n <= text.size(); ++n) {
        if (blankAt(text, text.size() - n) == n) {
            text.remove_suffix(n);
            n = 0;
        }
    }
    return text;
}

bool takePrefix(View &text, View prefix)
{
    if (!text.starts_with(prefix))
        return false;
    text = trimmedBlanks(text.substr(prefix.size()));
    return true;
}

bool takeSuffix(View &text, View suffix)
{
    if (!text.ends_with(suffix))
        return false;
    text = trimmedBlanks(text.substr(0, text.size() - suffix.size()));
    return true;
}

constexpr View minus = "\xE2\x88\x92"; // U+2212

// Signs and brackets on either side, also around a currency.
void takeSign(View &text, NumberParts &parts)
{
    if (takePrefix(text, "-") || takePrefix(text, minus)) {
        parts.isNegative = true;
    } else {
        takePrefix(text, "+");
    }
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
        text = trimmedBlanks(text.substr(1, text.size() - 2));
        parts.isNegative = true;
    }
}

bool isNumberByte(char c)
{
    return isDigit(c) || c == '.' || c == ',';
}

int powerOf(View word)
{
    for (const Power &p : powers)
        if (equalsIgnoringAsciiCase(word, p.text))
            return p.power;
    return 0;
}

// Words and symbols after the number: a power, a currency, or both.
void readTail(View tail, NumberParts &parts)
{
    while (!tail.empty()) {
        std::size_t end = 0;
        while (end < tail.size() && blankAt(tail, end) == 0)
            ++end;
        View word = tail.substr(0, end);
        tail = trimmedBlanks(tail.substr(end));
        if (parts.power == 0 && powerOf(word) != 0) {
            parts.power = powerOf(word);
        } else if (parts.power == 0 && word.size() > 1 &&
                   (asciiLower(word[0]) == 'k' || asciiLower(word[0]) == 'm') && !isAsciiLetter(word[1]) &&
                   parts.currency.empty()) {
            parts.power = powerOf(word.substr(0, 1)); // "5k€"
            parts.currency = word.substr(1);
        } else if (parts.currency.empty()) {
            parts.currency = word;
        } else {
            parts.issue = IssueCode::NumberUnreadable;
            return;
        }
    }
}

// The digits and marks of the middle.
class Digits
{
public:
    void read(View text);
    void resolve(NumberParts &parts, DecimalMark mark) const;

    std::size_t length() const { return m_length; }

private:
    struct Mark
    {
        char kind;  // '.', ',' or ' ' for blanks and apostrophes
        int before; // digits before it
    };
    bool groupsAreRegular(int marks) const;

    std::uint64_t m_value = 0;
    int m_digits = 0;
    int m_significant = 0;
    std::array<Mark, 12> m_marks{};
    int m_markCount = 0;
    std::size_t m_length = 0;
    bool m_isBroken = false;
};

void Digits::read(View text)
{
    std::size_t i = 0;
    while (i < text.size()) {
        const char c = text[i];
        if (isDigit(c)) {
            if (m_significant < 19) {
                m_value = m_value * 10 + static_cast<std::uint64_t>(c - '0');
            }
            ++m_digits;
            m_significant += m_significant > 0 || c != '0';
            ++i;
            continue;
        }
        char kind = 0;
        std::size_t n = 1;
        if (c == '.' || c == ',') {
            kind = c;
        } else if (const std::size_t blank = std::max(blankAt(text, i), apostropheAt(text, i));
                   blank > 0 && i + blank < text.size() && isDigit(text[i + blank])) {
            kind = ' ';
            n = blank;
        } else {
            break;
        }
        if (m_markCount == static_cast<int>(m_marks.size())) {
            m_isBroken = true;
            break;
        }
        m_marks[static_cast<std::size_t>(m_markCount++)] = {kind, m_digits};
        i += n;
    }
    m_length = i;
}

// Whether the first `marks` marks part groups as in 12,345,678 or (Indian) 1,23,45,678. The digits after the
// last of them count up to the next mark or the end.
bool Digits::groupsAreRegular(int marks) const
{
    for (int i = 0; i < marks; ++i) {
        const int from = m_marks[static_cast<std::size_t>(i)].before;
        const int to = i + 1 < m_markCount ? m_marks[static_cast<std::size_t>(i + 1)].before : m_digits;
        const bool last = i + 1 == marks;
        if (i == 0 && (from == 0 || from > 3))
            return false;
        if (to - from != 3 && (last || to - from != 2))
            return false;
    }
    return true;
}

void Digits::resolve(NumberParts &parts, DecimalMark mark) const
{
    parts.mantissa = m_value;
    if (m_digits == 0 || m_isBroken) {
        parts.issue = IssueCode::NumberUnreadable;
        return;
    }
    if (m_significant > 18) {
        parts.issue = IssueCode::NumberTooLarge;
        return;
    }
    if (m_markCount == 0)
        return;
    const Mark &last = m_marks[static_cast<std::size_t>(m_markCount - 1)];
    const int after = m_digits - last.before;
    const auto sameKind = std::count_if(m_marks.begin(), m_marks.begin() + m_markCount,
                                        [&](const Mark &m) { return m.kind == last.kind; });
    const DecimalMark own = last.kind == '.' ? DecimalMark::Point : DecimalMark::Comma;
    const DecimalMark other = last.kind == '.' ? DecimalMark::Comma : DecimalMark::Point;
    bool isFraction = false;
    if (last.kind == ' ') {
        isFraction = false;
    } else if (sameKind > 1) {
        parts.evidence = other;
    } else if (m_markCount > 1 || after != 3 || last.before > 3 || last.before == 0 ||
               m_significant <= after) {
        isFraction = true; // another mark groups; or no group has this length; or "0.125"
        if (after > 0)
            parts.evidence = own;
    } else if (mark != DecimalMark::Unknown) {
        isFraction = mark == own;
    } else {
        parts.isAmbiguous = true;
    }
    const int groups = m_markCount - (isFraction ? 1 : 0);
    for (int i = 1; i < groups; ++i)
        if (m_marks[static_cast<std::size_t>(i)].kind != m_marks[0].kind)
            parts.issue = IssueCode::NumberUnreadable;
    if (!groupsAreRegular(groups))
        parts.issue = IssueCode::NumberUnreadable;
    parts.decimals = isFraction ? after : 0;
}

// Digits alone, or with one mark that can only be decimal ("342.09") or only group ("1,234.5" where the mark
// is known). False when it takes a closer look.
bool readPlain(NumberParts &parts, View text, DecimalMark mark)
{
    constexpr std::size_t longest = 18;
    std::size_t i = !text.empty() && text.front() == '-' ? 1 : 0;
    if (text.size() > i && text[i] == '$') {
        ++i;
        parts.currency = text.substr(i - 1, 1);
    }
    const std::size_t from = i;
    std::uint64_t value = 0;
    std::size_t point = View::npos;
    std::size_t comma = View::npos; // the latest
    for (; i < text.size(); ++i) {
        const char c = text[i];
        if (isDigit(c))
            value = value * 10 + static_cast<std::uint64_t>(c - '0');
        else if (c == '.' && point == View::npos && i > from && (comma == View::npos || i - comma == 4))
            point = i;
        else if (c == ',' && point == View::npos && mark == DecimalMark::Point &&
                 (comma == View::npos ? i > from && i - from <= 3 : i - comma == 4))
            comma = i;
        else
            return false;
    }
    const std::size_t decimals = point == View::npos ? 0 : text.size() - point - 1;
    const bool isGrouped = comma != View::npos;
    if (text.size() - from > longest || text.size() == from ||
        (isGrouped && point == View::npos && text.size() - comma != 4))
        return false;
    if (point != View::npos && (decimals == 0 || (decimals == 3 && mark != DecimalMark::Point) ||
                                (decimals > 3 && mark == DecimalMark::Comma)))
        return false;
    parts.mantissa = value;
    parts.decimals = static_cast<int>(decimals);
    parts.isNegative = text.front() == '-';
    parts.evidence = point != View::npos || isGrouped ? DecimalMark::Point : DecimalMark::Unknown;
    return true;
}

} // namespace

NumberParts numberPartsOf(View text, DecimalMark mark)
{
    if (NumberParts plain; readPlain(plain, text, mark))
        return plain;
    constexpr std::size_t longest = 60;
    NumberParts parts;
    text = trimmed(text);
    if (text.size() > longest) {
        parts.issue = text.find_first_not_of("0123456789.,") == View::npos ? IssueCode::NumberTooLarge
                                                                           : IssueCode::NumberUnreadable;
        return parts;
    }
    takeSign(text, parts);
    std::size_t start = 0; // what stands before the number is a currency
    while (start < text.size() && !isNumberByte(text[start]) && text[start] != '-' && text[start] != '(')
        ++start;
    parts.currency = trimmedBlanks(text.substr(0, start));
    text.remove_prefix(start);
    if (start > 0)
        takeSign(text, parts);
    DecimalMark hint = mark;
    if (takeSuffix(text, ",-") || takeSuffix(text, ",--") || takeSuffix(text, ",\xE2\x80\x93"))
        hint = parts.evidence = DecimalMark::Comma;
    else if (takeSuffix(text, ".-") || takeSuffix(text, ".--") || takeSuffix(text, ".\xE2\x80\x93"))
        hint = parts.evidence = DecimalMark::Point;
    else if (text.size() > 1 && (takeSuffix(text, "-") || takeSuffix(text, minus)))
        parts.isNegative = true;
    else
        takeSuffix(text, "%");
    Digits digits;
    digits.read(text);
    const View tail = trimmedBlanks(text.substr(digits.length()));
    if (tail.size() > 1 && asciiLower(tail[0]) == 'e' &&
        (isDigit(tail[1]) || (tail.size() > 2 && (tail[1] == '+' || tail[1] == '-') && isDigit(tail[2])))) {
        parts.issue = IssueCode::NumberLossy;
        const std::size_t exponent = isDigit(tail[1]) ? 1 : 2;
        if (tail.find_first_not_of("0123456789", exponent) != View::npos)
            parts.issue = IssueCode::NumberUnreadable;
        else if (tail[1] != '-' && (tail.size() - exponent > 2 || tail.substr(exponent) > "18"))
            parts.issue = tail.size() - exponent == 1 ? IssueCode::NumberLossy : IssueCode::NumberTooLarge;
        return parts;
    }
    readTail(tail, parts);
    if (parts.issue == IssueCode::None)
        digits.resolve(parts, hint);
    return parts;
}

} // namespace lead
