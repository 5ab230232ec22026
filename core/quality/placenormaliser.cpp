#include "core/quality/placenormaliser.h"

#include "core/base/text.h"
#include "core/quality/personname.h"
#include "core/quality/referencedata.h"

#include <algorithm>
#include <array>

namespace lead {

namespace {

using View = std::string_view;

struct ZipLength
{
    View country;
    std::size_t digits;
};
// Countries whose codes are digits only and may begin with zero.
constexpr auto zipLengths = std::to_array<ZipLength>({{"DE", 5},
                                                      {"FR", 5},
                                                      {"IT", 5},
                                                      {"ES", 5},
                                                      {"MX", 5},
                                                      {"FI", 5},
                                                      {"TR", 5},
                                                      {"HR", 5},
                                                      {"EE", 5},
                                                      {"PR", 5},
                                                      {"AU", 4},
                                                      {"NO", 4},
                                                      {"DK", 4},
                                                      {"NZ", 4},
                                                      {"CN", 6},
                                                      {"RU", 6},
                                                      {"RO", 6},
                                                      {"KR", 5}});

bool isDigits(View text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

// "2139.0" -> "2139", without a spreadsheet's apostrophe; no postcode begins with one, so what went through two has none either.
View postcodeWithoutDecimals(View text)
{
    while (!text.empty() && text.front() == '\'')
        text = trimmed(text.substr(1));
    for (View tail : {View(".0"), View(".00"), View(",0")})
        if (text.ends_with(tail) && isDigits(text.substr(0, text.size() - tail.size())))
            return text.substr(0, text.size() - tail.size());
    return text;
}

// Five digits, or five and four, into `out`; what is missing in front are zeros. False when the text is no
// ZIP.
bool readUsZip(View text, std::string &out)
{
    const std::size_t dash = text.find_first_of("- ");
    View five = text.substr(0, dash);
    View four = dash == View::npos ? View() : trimmed(text.substr(dash + 1));
    while (!four.empty() && four.front() == '-')
        four = trimmed(four.substr(1));
    if (dash == View::npos && (text.size() == 9 || text.size() == 8)) {
        five = text.substr(0, text.size() - 4);
        four = text.substr(text.size() - 4);
    }
    if (!isDigits(five) || five.size() < 3 || five.size() > 5 ||
        (!four.empty() && (!isDigits(four) || four.size() != 4)))
        return false;
    out.assign(5 - five.size(), '0');
    out += five;
    if (!four.empty()) {
        out += '-';
        out += four;
    }
    return true;
}

bool readCanadianCode(View text, std::string &out)
{
    out.clear();
    for (char c : text) {
        if (c == ' ' || c == '-')
            continue;
        if (out.size() == 3)
            out += ' ';
        const bool letter = (out.size() % 2 == 0) == (out.size() < 4);
        if (letter ? !isAsciiLetter(c) : !isDigit(c))
            return false;
        out += asciiUpper(c);
    }
    return out.size() == 7;
}

} // namespace

PlaceNormaliser::PlaceNormaliser(const ReferenceData &reference, View country)
    : m_reference(reference)
    , m_country(country)
{
}

PlaceValue PlaceNormaliser::state(View raw, View country) const
{
    PlaceValue result;
    View text = trimmed(raw);
    result.value = text;
    const View home = countryOr(country);
    if (text.empty() || !m_reference.hasStatesOf(home))
        return result;
    if (text.size() > 3 && text[2] == '-' && equalsIgnoringAsciiCase(text.substr(0, 2), home))
        text.remove_prefix(3); // "US-NY"
    const StateInfo *state = m_reference.findState(home, text);
    if (!state && country.empty())
        state = m_reference.findState(home == "US" ? "CA" : "US", text);
    if (state) {
        result.value = state->code;
        return result;
    }
    result.issue = IssueCode::StateUnknown;
    if (const StateInfo *near = m_reference.nearestState(home, text))
        result.suggestion = near->code;
    return result;
}

PlaceValue PlaceNormaliser::country(View raw) const
{
    PlaceValue result;
    result.value = trimmed(raw);
    if (result.value.empty())
        return result;
    if (const CountryInfo *country = m_reference.findCountry(result.value))
        result.value = country->iso2;
    else
        result.issue = IssueCode::CountryUnknown;
    return result;
}

PlaceValue PlaceNormaliser::zip(View raw, View country, std::string &buffer) const
{
    PlaceValue result;
    const View typed = trimmed(raw);
    result.value = typed;
    const View home = countryOr(country);
    if (typed.empty())
        return result;
    if (home == "US" && typed.size() == 5 && isDigits(typed)) { // the ordinary case
        if (!m_reference.zipArea(typed))
            result.issue = IssueCode::ZipInvalid;
        return result;
    }
    const View text = postcodeWithoutDecimals(typed);
    if (home == "US") {
        const bool isZip = readUsZip(text, buffer) && m_reference.zipArea(buffer);
        const bool isCanadian = !isZip && country.empty() && readCanadianCode(text, buffer);
        result.issue = isZip || isCanadian ? IssueCode::None : IssueCode::ZipInvalid;
        if (isZip || isCanadian)
            result.value = buffer;
        if (isZip && text.front() != '0' && buffer.front() == '0')
            result.issue = IssueCode::ZipRestored;
        return result;
    }
    if (home == "CA") {
        if (readCanadianCode(text, buffer))
            result.value = buffer;
        else
            result.issue = IssueCode::ZipInvalid;
        return result;
    }
    const auto length = std::find_if(zipLengths.begin(), zipLengths.end(),
                                     [home](const ZipLength &z) { return z.country == home; });
    if (length != zipLengths.end() && isDigits(text) && text.size() < length->digits &&
        text.size() + 2 >= length->digits) {
        buffer.assign(length->digits - text.size(), '0');
        buffer += text;
        result.value = buffer;
        result.issue = IssueCode::ZipRestored;
        return result;
    }
    result.value = collapsed(text, buffer);
    return result;
}

} // namespace lead
