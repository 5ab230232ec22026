#include "core/intake/vcardlines.h"

#include "core/base/text.h"
#include "core/intake/encoding.h"

#include <algorithm>

namespace lead {

namespace {

std::string upper(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = asciiUpper(c);
    return result;
}

std::string charsetOf(const VcardProperty &property)
{
    for (const std::string &parameter : property.parameters)
        if (parameter.starts_with("CHARSET=")) {
            std::string name = parameter.substr(8);
            for (char &c : name)
                c = asciiLower(c);
            return name;
        }
    return "utf-8";
}

std::string fromQuotedPrintable(std::string_view text)
{
    const auto digit = [](char c) { return isDigit(c) ? c - '0' : asciiUpper(c) >= 'A' && asciiUpper(c) <= 'F' ? asciiUpper(c) - 'A' + 10 : -1; };
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '=' && i + 2 < text.size() && digit(text[i + 1]) >= 0 && digit(text[i + 2]) >= 0) {
            out += static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2]));
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

} // namespace

bool VcardProperty::hasType(std::string_view type) const
{
    return std::any_of(parameters.begin(), parameters.end(), [type](const std::string &parameter) {
        const std::size_t equals = parameter.find('=');
        std::string bare = equals == std::string::npos ? parameter : parameter.substr(equals + 1);
        std::erase(bare, '"'); // around one value, or in 4.0 around all of them
        std::string_view values = bare;
        while (!values.empty()) {
            const std::size_t comma = values.find(',');
            if (values.substr(0, comma) == type)
                return true;
            values = comma == std::string_view::npos ? std::string_view() : values.substr(comma + 1);
        }
        return false;
    });
}

bool VcardProperty::isPreferred() const
{
    return hasType("PREF") || std::find(parameters.begin(), parameters.end(), "PREF=1") != parameters.end();
}

std::vector<std::string> vcardParts(std::string_view value, char separator)
{
    std::vector<std::string> result(1);
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] == '\\' && i + 1 < value.size()) {
            const char next = value[++i];
            result.back() += next == 'n' || next == 'N' ? '\n' : next;
        } else if (value[i] == separator) {
            result.emplace_back();
        } else {
            result.back() += value[i];
        }
    }
    for (std::string &part : result)
        part = std::string(trimmed(part));
    return result;
}

std::string vcardText(std::string_view value)
{
    return vcardParts(value, '\0').front();
}

bool VcardLines::next(std::string &line)
{
    line.clear();
    if (m_rest.empty())
        return false;
    line = takeLine();
    // In 2.1 a line in quoted-printable ends in "=" where it goes on; elsewhere the next one begins with a blank.
    const bool isQuoted = upper(std::string_view(line).substr(0, std::min<std::size_t>(line.size(), 200))).find("QUOTED-PRINTABLE") != std::string::npos;
    while (!m_rest.empty()) {
        std::string more;
        if (isQuoted && line.ends_with('=')) {
            line.pop_back();
            more = takeLine();
        } else if (m_rest.front() == ' ' || m_rest.front() == '\t') {
            m_rest.remove_prefix(1);
            more = takeLine();
        } else {
            break;
        }
        if (line.size() < LongestVcardValue)
            line += more;
    }
    return true;
}

std::string VcardLines::takeLine()
{
    const std::size_t end = m_rest.find_first_of("\r\n");
    std::string line(m_rest.substr(0, end));
    m_rest.remove_prefix(std::min(m_rest.size(), end));
    if (m_rest.starts_with("\r\n"))
        m_rest.remove_prefix(2);
    else if (!m_rest.empty())
        m_rest.remove_prefix(1);
    return line;
}

VcardProperty vcardProperty(const std::string &line)
{
    VcardProperty property;
    bool isQuoted = false;
    std::size_t begin = 0;
    std::size_t colon = std::string::npos;
    std::vector<std::string> pieces;
    for (std::size_t i = 0; i < line.size() && colon == std::string::npos; ++i) {
        if (line[i] == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (line[i] == ';' || line[i] == ':')) {
            pieces.push_back(upper(line.substr(begin, i - begin)));
            begin = i + 1;
            if (line[i] == ':')
                colon = i;
        }
    }
    if (colon == std::string::npos || pieces.empty())
        return property;
    const std::size_t dot = pieces.front().find('.');
    property.name = dot == std::string::npos ? pieces.front() : pieces.front().substr(dot + 1);
    property.parameters.assign(pieces.begin() + 1, pieces.end());
    property.value = line.substr(colon + 1);
    if (property.hasType("QUOTED-PRINTABLE")) {
        std::string decoded;
        Encoding encoding;
        encoding.name = charsetOf(property);
        TextDecoder(encoding).decode(fromQuotedPrintable(property.value), Extent::Whole, decoded);
        property.value = decoded;
    }
    return property;
}

} // namespace lead
