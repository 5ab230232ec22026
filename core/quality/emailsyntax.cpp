#include "core/quality/emailsyntax.h"

#include "core/base/text.h"

#include <QString>
#include <QUrl>
#include <algorithm>
#include <array>
#include <cstdint>

namespace lead {

namespace {

constexpr std::size_t longestLocal = 64;
constexpr std::size_t longestAddress = 254;
constexpr std::size_t longestLabel = 63;

// What a byte may be.
enum ByteClass : std::uint8_t { Atext = 1, Small = 2, Capital = 4, Digit = 8, HostName = 16 };

constexpr std::array<std::uint8_t, 256> byteClasses = [] {
    std::array<std::uint8_t, 256> table{};
    for (std::size_t c = 'a'; c <= 'z'; ++c) {
        table[c] = Atext | Small | HostName;
        table[c - 32] = Atext | Capital | HostName;
    }
    for (std::size_t c = '0'; c <= '9'; ++c)
        table[c] = Atext | Digit | HostName;
    for (char c : std::string_view("!#$%&'*+-/=?^_`{|}~")) // RFC 5322
        table[static_cast<std::size_t>(c)] |= Atext;
    table['-'] |= HostName;
    return table;
}();

unsigned classOf(char c)
{
    return byteClasses[static_cast<unsigned char>(c)];
}

bool isAtext(char c)
{
    return classOf(c) & Atext;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isDotAtom(std::string_view text)
{
    if (text.empty() || text.front() == '.' || text.back() == '.' ||
        text.find("..") != std::string_view::npos)
        return false;
    return std::all_of(text.begin(), text.end(), [](char c) {
        return c == '.' || isAtext(c) || static_cast<unsigned char>(c) >= 0x80;
    });
}

struct DomainCheck
{
    bool isValid = false;
    bool hasCapitals = false;
};

// Letters, digits, hyphens; two labels or more; the last not all digits.
DomainCheck checkDomain(std::string_view domain)
{
    DomainCheck result;
    if (domain.size() > 253 || domain.empty() || domain.front() == '-')
        return result;
    std::size_t from = 0; // of the current label
    unsigned inLabel = 0;
    unsigned inAll = 0;
    const char *p = domain.data();
    for (std::size_t i = 0; i < domain.size(); ++i) {
        const unsigned c = classOf(p[i]);
        if (c & HostName) {
            inLabel |= p[i] == '-' ? unsigned(Small) : c;
            continue;
        }
        if (p[i] != '.' || i == from || i - from > longestLabel || p[i - 1] == '-' ||
            (i + 1 < domain.size() && p[i + 1] == '-'))
            return result;
        inAll |= inLabel;
        inLabel = 0;
        from = i + 1;
    }
    const std::size_t last = domain.size() - from;
    result.hasCapitals = (inAll | inLabel) & Capital;
    result.isValid = from > 0 && last > 1 && last <= longestLabel && domain.back() != '-' &&
                     (inLabel & (Small | Capital)) != 0;
    return result;
}

// Drops a comment "(...)", comments inside it included, that starts at `i`. False when it does not end.
bool skipComment(std::string_view text, std::size_t &i)
{
    int depth = 0;
    for (; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\\') {
            ++i;
        } else if (c == '(') {
            ++depth;
        } else if (c == ')' && --depth == 0) {
            ++i;
            return true;
        }
    }
    return false;
}

// The text without comments and blanks where the grammar allows them: at the ends, around '@' and dots.
// Absent where one is inside a word or never ends.
std::optional<std::string> withoutComments(std::string_view text)
{
    std::string out;
    bool gap = false; // a comment or blank was dropped since the last byte
    bool quoted = false;
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (!quoted && (c == '(' || isBlank(c))) {
            if (c == '(' ? !skipComment(text, i) : (++i, false))
                return std::nullopt;
            gap = true;
            continue;
        }
        if (gap && !out.empty() && c != '@' && c != '.' && out.back() != '@' && out.back() != '.')
            return std::nullopt;
        gap = false;
        if (c == '"')
            quoted = !quoted;
        if (quoted && c == '\\' && i + 1 < text.size()) {
            out += c;
            ++i;
        }
        out += text[i];
        ++i;
    }
    return quoted ? std::nullopt : std::optional(out);
}

// The local part as it is stored, from "Bob", "\"Bob\"" or "\"Bob B\"".
std::optional<std::string> readLocal(std::string_view local)
{
    if (isDotAtom(local))
        return local.size() <= longestLocal ? std::optional(std::string(local)) : std::nullopt;
    if (local.size() < 3 || local.size() > longestLocal || local.front() != '"' || local.back() != '"')
        return std::nullopt;
    std::string content;
    for (std::size_t i = 1; i + 1 < local.size(); ++i) {
        char c = local[i];
        if (c == '"')
            return std::nullopt;
        if (c == '\\') {
            if (++i + 1 >= local.size())
                return std::nullopt;
            c = local[i];
        }
        if (c < ' ' || c > '~')
            return std::nullopt;
        content += c;
    }
    // Without its quotes an apostrophe in front would be taken for that of a spreadsheet.
    return isDotAtom(content) && content.front() != '\'' ? content : std::string(local);
}

// Lower case; Unicode names in NFC when IDNA accepts them.
std::optional<std::string> readDomain(std::string_view domain)
{
    if (domain.ends_with('.')) // the root, as in a zone file
        domain.remove_suffix(1);
    if (isAscii(domain)) {
        if (!checkDomain(domain).isValid)
            return std::nullopt;
        std::string lower(domain);
        std::transform(lower.begin(), lower.end(), lower.begin(), asciiLower);
        return lower;
    }
    QString wide = fromUtf8(domain).normalized(QString::NormalizationForm_KC).toLower();
    wide.replace(QChar(0x3002), u'.');
    const QByteArray ascii = QUrl::toAce(wide);
    if (!checkDomain({ascii.constData(), static_cast<std::size_t>(ascii.size())}).isValid)
        return std::nullopt;
    return toUtf8(wide);
}

bool shouts(std::string_view text)
{
    bool capital = false;
    for (char c : text) {
        if ((c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80)
            return false;
        capital = capital || (c >= 'A' && c <= 'Z');
    }
    return capital;
}

std::string_view withoutWrapping(std::string_view text)
{
    constexpr std::string_view mailto = "mailto:";
    for (;;) {
        const std::size_t before = text.size();
        text = trimmed(text);
        if (text.size() > mailto.size() && equalsIgnoringAsciiCase(text.substr(0, mailto.size()), mailto)) {
            text.remove_prefix(mailto.size());
            text = text.substr(0, text.find('?'));
        }
        if (text.size() > 2 && text.find('@') != std::string_view::npos) {
            const char first = text.front();
            const char last = text.back();
            const bool pair = (first == '<' && last == '>') || (first == '(' && last == ')') ||
                              (first == '[' && last == ']') || (first == '"' && last == '"') ||
                              (first == '\'' && last == '\'');
            if (pair)
                text = text.substr(1, text.size() - 2);
            else if (first == '\'' || first == ':' || first == ';' || first == ',')
                text.remove_prefix(1); // a spreadsheet's apostrophe
            else if (last == '.' || last == ',' || last == ';' || last == ':' || last == '!' || last == '>')
                text.remove_suffix(1);
        }
        if (text.size() == before)
            return text;
    }
}

// "Bob <bob@x.com>" -> "bob@x.com"
std::string_view withoutDisplayName(std::string_view text)
{
    const std::size_t close = text.rfind('>');
    const std::size_t open = text.rfind('<', close);
    if (close == std::string_view::npos || open == std::string_view::npos || open > close)
        return text;
    const std::string_view inside = text.substr(open + 1, close - open - 1);
    return inside.find('@') == std::string_view::npos ? text : inside;
}

// Pieces between separators outside quotes and angle brackets.
std::vector<std::string_view> pieces(std::string_view text, std::string_view separators)
{
    std::vector<std::string_view> parts;
    std::size_t from = 0;
    bool quoted = false;
    bool angled = false;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const char c = i < text.size() ? text[i] : '\0';
        if (i < text.size() && c == '"')
            quoted = !quoted;
        if (c == '<' || c == '>')
            angled = c == '<';
        if (i == text.size() || (!quoted && !angled && separators.find(c) != std::string_view::npos)) {
            const std::string_view part = trimmed(text.substr(from, i - from));
            if (!part.empty())
                parts.push_back(part);
            from = i + 1;
        }
    }
    return parts;
}

bool hasControls(std::string_view text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == 0x7f; });
}

} // namespace

PlainAddress checkPlainAddress(std::string_view text)
{
    PlainAddress result;
    if (text.size() > longestAddress)
        return result;
    unsigned seen = 0;
    std::size_t i = 0;
    for (; i < text.size() && text[i] != '@'; ++i) {
        const unsigned c = classOf(text[i]);
        if (c == 0 && (text[i] != '.' || i == 0 || text[i - 1] == '.'))
            return result;
        seen |= c;
    }
    if (i == text.size() || i == 0 || i > longestLocal || text[i - 1] == '.' || text.front() == '\'')
        return result;
    const DomainCheck domain = checkDomain(text.substr(i + 1));
    result.isValid = domain.isValid;
    result.at = i;
    result.shouts = (seen & Capital) && !(seen & Small);
    result.isStored = !domain.hasCapitals && !result.shouts;
    return result;
}

std::optional<std::string> readAddress(std::string_view text)
{
    if (text.size() > 4 * longestAddress || hasControls(text) || !isValidUtf8(text))
        return std::nullopt;
    const auto plain = withoutComments(text);
    if (!plain)
        return std::nullopt;
    const std::size_t at = plain->rfind('@');
    if (at == std::string::npos)
        return std::nullopt;
    auto local = readLocal(std::string_view(*plain).substr(0, at));
    const auto domain = readDomain(std::string_view(*plain).substr(at + 1));
    if (!local || !domain || local->size() + 1 + domain->size() > longestAddress)
        return std::nullopt;
    if (shouts(*local))
        std::transform(local->begin(), local->end(), local->begin(), asciiLower);
    if (!isAscii(*local))
        *local = toUtf8(fromUtf8(*local).normalized(QString::NormalizationForm_C));
    return *local + '@' + *domain;
}

std::vector<std::string> addressesOfCell(std::string_view cell)
{
    std::vector<std::string> found;
    // "|" separates, but may stand in an address, too: what is one as a whole is not taken apart.
    if (const std::string_view whole = withoutWrapping(withoutDisplayName(cell)); whole.find('|') != std::string_view::npos && readAddress(whole))
        return {std::string(whole)};
    const auto parts = pieces(cell, ",;|\n\r");
    for (std::string_view part : parts) {
        const std::string_view whole = withoutWrapping(withoutDisplayName(part));
        const auto words = pieces(whole, " \t/");
        const bool eachIsOne =
            words.size() > 1 && std::all_of(words.begin(), words.end(), [](std::string_view w) {
                return w == "or" || w == "and" || w == "/" ||
                       (w.find('@') != std::string_view::npos && w.front() != '@' && w.back() != '@');
            });
        if (!eachIsOne || readAddress(whole)) {
            found.emplace_back(whole);
            continue;
        }
        for (std::string_view word : words)
            if (word.find('@') != std::string_view::npos)
                found.emplace_back(withoutWrapping(word));
    }
    // "Smith, Bob <bob@x.com>": pieces without '@' belong to the name of the piece that has one
    if (std::any_of(found.begin(), found.end(),
                    [](const std::string &f) { return f.find('@') != std::string::npos; }))
        std::erase_if(found, [](const std::string &f) { return f.find('@') == std::string::npos; });
    return found;
}

} // namespace lead
