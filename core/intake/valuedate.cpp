#include "core/intake/valuedate.h"

#include "core/base/text.h"
#include "core/intake/valuevocabulary.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace lead {

namespace {

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
        else if (!isDigit(c) && !isSpaceOrTab(c) &&
                 std::string_view(":.,+-()/_").find(c) == std::string_view::npos)
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

std::optional<DateShape> dayShapeOf(std::string_view text)
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
        return DateShape{false, false, DateHint::YearFirst};
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
        else if (!isWeekday(word) && word != "de" && word != "of" && word != "the" && word != "st" &&
                 word != "nd" && word != "rd" && word != "th" && word != "del")
            return std::nullopt;
    }
    if (month) {
        if (numbers.size() == 2 && numbers[0].value <= 31 &&
            (numbers[1].text.size() == 2 || isYear(numbers[1].value, numbers[1].text.size())))
            return DateShape{};
        if (numbers.size() == 2 && isYear(numbers[0].value, numbers[0].text.size()) && numbers[1].value <= 31)
            return DateShape{};
        if (numbers.size() == 1 && (numbers[0].value <= 31 || numbers[0].text.size() == 2 ||
                                    isYear(numbers[0].value, numbers[0].text.size())))
            return DateShape{false, true, DateHint::Unknown};
        return std::nullopt;
    }
    if (numbers.size() != 3 || text.find_first_not_of("0123456789/.- ") != std::string_view::npos ||
        !isDigit(text.front()))
        return std::nullopt;
    const int a = numbers[0].value;
    const int b = numbers[1].value;
    const int c = numbers[2].value;
    if (isYear(a, numbers[0].text.size()) && b >= 1 && b <= 12 && c >= 1 && c <= 31)
        return DateShape{false, false, DateHint::YearFirst};
    const bool year = isYear(c, numbers[2].text.size()) || numbers[2].text.size() == 2;
    if (!year || numbers[0].text.size() > 2 || numbers[1].text.size() > 2 || a < 1 || b < 1 || a > 31 ||
        b > 31 || (a > 12 && b > 12))
        return std::nullopt;
    return DateShape{false, false,
                     a > 12   ? DateHint::DayFirst
                     : b > 12 ? DateHint::MonthFirst
                              : DateHint::Ambiguous};
}

} // namespace

std::optional<DateShape> dateShapeOf(std::string_view text)
{
    if (text.size() < 5 || text.size() > 60 || std::none_of(text.begin(), text.end(), isDigit))
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
        return dayShapeOf(text);
    }
    std::size_t begin = colon;
    while (begin > 0 && isDigit(text[begin - 1]))
        --begin;
    if (begin == colon || colon - begin > 2 || begin == 0 || !isTimeTail(text.substr(colon)))
        return std::nullopt;
    std::string_view date = trimmed(text.substr(0, begin));
    while (!date.empty() &&
           (date.back() == 'T' || date.back() == 't' || date.back() == ',' || isSpaceOrTab(date.back())))
        date.remove_suffix(1);
    for (std::string_view word : {" at", " um", " a las", " alle", " om"})
        if (date.ends_with(word))
            date.remove_suffix(word.size());
    std::optional<DateShape> parts = dayShapeOf(trimmed(date));
    if (parts)
        parts->time = true;
    return parts;
}

QString dateHintName(DateHint order)
{
    static constexpr std::array names{"", "ymd", "dmy", "mdy", "ambiguous"};
    return QString::fromLatin1(names[static_cast<std::size_t>(order)]);
}

} // namespace lead
