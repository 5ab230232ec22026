#include "core/intake/heading.h"

#include "core/base/text.h"
#include "core/intake/valuekind.h"

#include <algorithm>

namespace lead {

namespace {

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

// A blank before each hump of a camel: "LeadSource" -> "Lead Source", "HTTPCode" -> "HTTP Code".
std::string withHumpsApart(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool hump =
            i > 0 && isUpper(text[i]) &&
            (isLower(text[i - 1]) || (isUpper(text[i - 1]) && i + 1 < text.size() && isLower(text[i + 1])));
        if (hump)
            result += ' ';
        result += text[i];
    }
    return result;
}

bool isWordByte(char c)
{
    return isAsciiLetter(c) || static_cast<unsigned char>(c) >= 0x80;
}

// "1st", "2nd" stay one word.
bool isOrdinalEnding(std::string_view text)
{
    for (std::string_view ending : {"st", "nd", "rd", "th"})
        if (text.starts_with(ending) && (text.size() == 2 || !isWordByte(text[2])))
            return true;
    return false;
}

} // namespace

std::vector<std::string> headingWords(std::string_view heading)
{
    std::string text = folded(withHumpsApart(trimmed(heading)));
    for (std::size_t at = text.find("\u00DF"); at != std::string::npos; at = text.find("\u00DF"))
        text.replace(at, 2, 2, 's');
    for (std::size_t at = text.find('#'); at != std::string::npos; at = text.find('#'))
        text.replace(at, 1, std::string(" no "));
    // Punctuation beyond ASCII separates like a blank.
    for (std::string_view mark : {"\u00BF", "\u00A1", "\u2013", "\u2014", "\u00B0", "\u00BA", "\u00AA",
                                  "\u2116", "\u2019", "\u00A0", "\u2022", "\uFF1A"})
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark))
            text.replace(at, mark.size(), 1, ' ');
    std::vector<std::string> words;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        if (isDigit(text[i])) {
            while (i < text.size() && isDigit(text[i]))
                ++i;
            if (isOrdinalEnding(std::string_view(text).substr(i)))
                i += 2;
            words.push_back(text.substr(begin, i - begin));
        } else if (isWordByte(text[i])) {
            while (i < text.size() && isWordByte(text[i]))
                ++i;
            words.push_back(text.substr(begin, i - begin));
        } else {
            ++i;
        }
    }
    return words;
}

std::string joined(const std::vector<std::string> &words)
{
    std::string result;
    for (const std::string &word : words)
        result += word;
    return result;
}

std::string headingKey(std::string_view heading)
{
    return joined(headingWords(heading));
}

std::string withoutBrackets(std::string_view heading)
{
    std::string result;
    int depth = 0;
    for (char c : heading) {
        if (c == '(' || c == '[' || c == '{')
            ++depth;
        else if ((c == ')' || c == ']' || c == '}') && depth > 0)
            --depth;
        else if (depth == 0)
            result += c;
    }
    return result;
}

bool isMeaningless(std::string_view heading)
{
    const std::string_view text = trimmed(heading);
    if (text.empty())
        return true;
    const ValueKinds kinds = kindsOf(text);
    for (ValueKind kind :
         {ValueKind::Email, ValueKind::Url, ValueKind::Phone, ValueKind::PlausiblePhone, ValueKind::Integer,
          ValueKind::Decimal, ValueKind::Money, ValueKind::Date, ValueKind::DateTime, ValueKind::Uuid})
        if (kinds.has(kind))
            return true;
    std::vector<std::string> words = headingWords(text);
    std::erase_if(words, [](const std::string &word) { return isDigit(word.front()); });
    if (words.empty())
        return true;
    static constexpr std::string_view empties[] = {
        "column",    "col",     "field", "spalte", "feld",   "campo",   "columna",   "colonne",
        "champ",     "colonna", "kolom", "veld",   "coluna", "unnamed", "untitled",  "header",
        "undefined", "null",    "none",  "blank",  "empty",  "var",     "attribute", "unbenannt",
        "no",        "nr",      "num",   "nro",    "index"};
    if (words.size() > 1)
        return false;
    return words.front().size() == 1 ||
           std::find(std::begin(empties), std::end(empties), words.front()) != std::end(empties);
}

} // namespace lead
