#include "core/quality/emailnormaliser.h"

#include "core/base/text.h"
#include "core/quality/editdistance.h"
#include "core/quality/emailsyntax.h"
#include "core/quality/referencedata.h"

#include <algorithm>
#include <array>

namespace lead {

namespace {

using View = std::string_view;

struct Provider
{
    View name;
    View ending;
};
// Providers so common that a name one slip away is far more often a slip than a company.
constexpr auto providers = std::to_array<Provider>({
    {"gmail", "com"},     {"yahoo", "com"},      {"hotmail", "com"},    {"outlook", "com"},
    {"icloud", "com"},    {"googlemail", "com"}, {"protonmail", "com"}, {"rocketmail", "com"},
    {"bigpond", "com"},   {"btinternet", "com"}, {"rogers", "com"},     {"comcast", "net"},
    {"verizon", "net"},   {"sbcglobal", "net"},  {"bellsouth", "net"},  {"charter", "net"},
    {"earthlink", "net"}, {"optonline", "net"},  {"windstream", "net"}, {"hotmail", "co.uk"},
    {"yahoo", "co.uk"},   {"hotmail", "fr"},     {"yahoo", "fr"},       {"wanadoo", "fr"},
    {"libero", "it"},     {"t-online", "de"},    {"freenet", "de"},     {"hotmail", "de"},
    {"hotmail", "es"},    {"hotmail", "it"},     {"yahoo", "de"},       {"yahoo", "es"},
    {"yahoo", "it"},      {"yahoo", "ca"},       {"hotmail", "ca"},
});

// Slips that the lists of free and disposable domains hold as domains of their own, because somebody
// registered them.
constexpr auto registeredSlips =
    std::to_array<View>({"gmial.com", "hotmai.com", "hotmail.co", "hotmial.com", "outiook.com",
                         "sbcglbal.net", "vahoo.com", "yaho.com", "yahoo.co"});
// Real companies one slip away from a provider.
constexpr auto realNeighbours =
    std::to_array<View>({"roger.com", "charger.net", "charted.net", "gail.com", "gmaj.com", "yahop.com"});

struct Ending
{
    View slip;
    View meant;
};
// Endings that do not exist.
constexpr auto endingSlips = std::to_array<Ending>({{"c0m", "com"},
                                                    {"clm", "com"},
                                                    {"cmo", "com"},
                                                    {"coml", "com"},
                                                    {"comm", "com"},
                                                    {"con", "com"},
                                                    {"coom", "com"},
                                                    {"cpm", "com"},
                                                    {"ner", "net"},
                                                    {"neet", "net"},
                                                    {"nett", "net"},
                                                    {"nte", "net"},
                                                    {"ocm", "com"},
                                                    {"ogr", "org"},
                                                    {"orgg", "org"},
                                                    {"vom", "com"},
                                                    {"xom", "com"}});
// Endings that exist, but not for a provider.
constexpr auto providerEndingSlips =
    std::to_array<Ending>({{"cm", "com"}, {"co", "com"}, {"om", "com"}, {"ne", "net"}, {"et", "net"}});

template <std::size_t N>
View meantEnding(const std::array<Ending, N> &table, View ending)
{
    for (const Ending &e : table)
        if (e.slip == ending)
            return e.meant;
    return {};
}

// One slip, not in the first letter (mail.com, qmail.com and hmail.com are all real), unless the first two
// are swapped.
bool isOneSlip(View name, View provider)
{
    if (name.size() < 4 || (name[0] != provider[0] && name[1] != provider[0]))
        return false;
    const std::size_t longer = std::max(name.size(), provider.size());
    const std::size_t shorter = std::min(name.size(), provider.size());
    if (longer - shorter > 1 || shorter < 4)
        return false;
    if (name[0] != provider[0] && (name[0] != provider[1] || name[1] != provider[0]))
        return false;
    return editDistance(name, provider, 1) == 1;
}

template <std::size_t N>
bool isIn(const std::array<View, N> &list, View text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

} // namespace

std::string EmailNormaliser::suggestedDomain(View domain) const
{
    const std::size_t dot = domain.find('.');
    if (dot == View::npos || dot == 0)
        return {};
    const View name = domain.substr(0, dot);
    const View ending = domain.substr(dot + 1);
    const bool isUsual = ending == "com" || ending == "net" || ending == "org";
    View meant = isUsual ? View() : meantEnding(endingSlips, ending);
    const bool wrongEnding = !meant.empty();
    if (!wrongEnding && !isUsual)
        meant = meantEnding(providerEndingSlips, ending);
    for (const Provider &p : providers) {
        if (name.front() != p.name[0] && name.front() != p.name[1])
            continue;
        if (name.size() > p.name.size() + 1 || name.size() + 1 < p.name.size())
            continue;
        const bool sameName = name == p.name;
        if ((sameName && p.ending == meant) ||
            ((p.ending == ending || (wrongEnding && p.ending == meant)) && isOneSlip(name, p.name)))
            return isIn(realNeighbours, domain) ? std::string()
                                                : std::string(p.name) + '.' + std::string(p.ending);
    }
    if (wrongEnding)
        return std::string(name) + '.' + std::string(meant);
    if (const std::size_t last = domain.rfind('.'); last != dot) // "mail.acme.con"
        if (meant = meantEnding(endingSlips, domain.substr(last + 1)); !meant.empty())
            return std::string(domain.substr(0, last + 1)) + std::string(meant);
    return {};
}

// Adds what the lists know of a valid address.
void EmailNormaliser::judge(EmailValue &value) const
{
    const std::size_t at = value.value.rfind('@');
    const View local = value.value.substr(0, at);
    const View domain = value.value.substr(at + 1);
    value.domain = m_reference.mailDomain(domain);
    const std::size_t dot = domain.find('.');
    if (value.domain == NotListed && domain.find('.', dot + 1) != View::npos)
        value.domain = m_reference.mailDomain(domain.substr(dot + 1)) & DisposableMail;
    std::array<char, 64> lower;
    const View person = local.substr(0, local.find('+'));
    if (person.size() <= lower.size()) {
        std::transform(person.begin(), person.end(), lower.begin(), asciiLower);
        value.isRole = m_reference.isRoleMailbox({lower.data(), person.size()});
    }
    if (value.domain == NotListed || (domain.size() <= 12 && isIn(registeredSlips, domain))) {
        value.suggestion = suggestedDomain(domain);
        if (!value.suggestion.empty()) {
            value.suggestion.insert(0, value.value.substr(0, at + 1));
            value.issue = IssueCode::EmailTypo;
            return;
        }
    }
    if (value.domain & DisposableMail)
        value.issue = IssueCode::EmailDisposable;
    else if (value.isRole)
        value.issue = IssueCode::EmailRole;
}

EmailValue EmailNormaliser::normalise(View raw, std::string &buffer) const
{
    EmailValue value;
    View text = raw;
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    if (text.empty())
        return value;
    const PlainAddress plain = checkPlainAddress(text);
    if (!plain.isValid)
        return readCell(raw, buffer);
    value.value = text;
    if (!plain.isStored) {
        buffer.assign(text);
        const auto from = buffer.begin() + static_cast<std::ptrdiff_t>(plain.shouts ? 0 : plain.at);
        std::transform(from, buffer.end(), from, asciiLower);
        value.value = buffer;
    }
    judge(value);
    return value;
}

EmailValue EmailNormaliser::readOne(View text, std::string &buffer) const
{
    EmailValue value;
    auto address = readAddress(text);
    if (!address) {
        value.issue = IssueCode::EmailInvalid;
        return value;
    }
    buffer = std::move(*address);
    value.value = buffer;
    judge(value);
    return value;
}

EmailValue EmailNormaliser::readCell(View raw, std::string &buffer) const
{
    constexpr std::size_t longestCell = 4000;
    EmailValue none;
    none.issue = IssueCode::EmailInvalid;
    if (trimmed(raw).empty()) {
        none.issue = IssueCode::None;
        return none;
    }
    if (raw.size() > longestCell)
        return none;
    const std::vector<std::string> parts = addressesOfCell(raw);
    const bool brokenLines = raw.find_first_of(View("\r\n\0", 3)) != View::npos;
    std::vector<std::string> valid;
    for (const std::string &part : parts) {
        if (auto address = readAddress(part))
            valid.push_back(std::move(*address));
    }
    if (valid.empty() || (brokenLines && valid.size() < 2)) {
        if (!valid.empty())
            none.suggestion = valid.front();
        return none;
    }
    EmailValue value = readOne(valid.front(), buffer);
    std::erase(valid, std::string(value.value));
    if (!valid.empty()) {
        value.further = std::move(valid);
        value.issue = IssueCode::EmailSeveral;
    }
    return value;
}

} // namespace lead
