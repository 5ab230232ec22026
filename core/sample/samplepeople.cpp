#include "core/sample/samplepeople.h"

#include "core/base/hash.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace lead {

namespace {

using namespace std::string_view_literals;

constexpr std::array<std::pair<std::string_view, double>, 5> countryShares{
    {{"US", 0.895}, {"CA", 0.050}, {"GB", 0.025}, {"DE", 0.017}, {"ES", 0.013}}};
constexpr std::size_t EmailBits = 1U << 26;
constexpr std::array mailHosts{"example.com"sv, "example.net"sv, "example.org"sv, "mail.example"sv,
                               "inbox.example"sv};
constexpr std::pair<std::string_view, std::string_view> nicknames[] = {
    {"William", "Bill"},      {"Robert", "Bob"},     {"Elizabeth", "Liz"}, {"Michael", "Mike"},
    {"Christopher", "Chris"}, {"Matthew", "Matt"},   {"Jennifer", "Jen"},  {"Jessica", "Jess"},
    {"Kimberly", "Kim"},      {"Samuel", "Sam"},     {"Benjamin", "Ben"},  {"Alexander", "Alex"},
    {"Daniel", "Dan"},        {"James", "Jim"},      {"Joseph", "Joe"},    {"Andrew", "Andy"},
    {"Anthony", "Tony"},      {"Stephanie", "Steph"}};

// One part of a separated list.
std::string_view pickPart(std::string_view list, char mark, SampleRandom &random)
{
    std::size_t wanted =
        random.below(static_cast<std::size_t>(std::count(list.begin(), list.end(), mark)) + 1);
    while (wanted-- > 0)
        list.remove_prefix(list.find(mark) + 1);
    return list.substr(0, list.find(mark));
}

std::string fromPattern(std::string_view pattern, SampleRandom &random)
{
    constexpr std::string_view letters =
        "ABEGHJKLMNPRSTVWXY"; // the ones that Canadian and British postcodes share, nearly
    std::string text(pattern);
    for (char &c : text) {
        if (c == '#')
            c = static_cast<char>('0' + random.below(10));
        else if (c == '@')
            c = letters[random.below(letters.size())];
    }
    return text;
}

// Letters, digits and `joint` between words, for addresses.
std::string slug(std::string_view text, std::string_view joint)
{
    std::string out;
    bool gap = false;
    for (const char c : isAscii(text) ? std::string(text) : folded(text)) {
        const char lower = asciiLower(c);
        if (isAsciiLetter(lower) || isDigit(lower)) {
            if (gap && !out.empty())
                out += joint;
            gap = false;
            out += lower;
        } else if (c != '\'' && c != '.') {
            gap = true;
        }
    }
    return out;
}

std::string_view firstWord(std::string_view text)
{
    return text.substr(0, text.find(' '));
}

void mistype(std::string &text, SampleRandom &random)
{
    if (text.size() < 4 || !isAscii(text))
        return;
    const std::size_t at = 1 + random.below(text.size() - 2);
    switch (random.below(3)) {
    case 0:
        std::swap(text[at], text[at + 1]);
        break;
    case 1:
        text.erase(at, 1);
        break;
    default:
        text.insert(at, 1, text[at]);
        break;
    }
}

} // namespace

SamplePeople::SamplePeople(std::uint64_t seed)
    : m_seed(seed)
    , m_emails(EmailBits)
{
    for (const auto &[country, share] : countryShares) {
        m_countries.push_back(country);
        m_countryTotals.push_back((m_countryTotals.empty() ? 0.0 : m_countryTotals.back()) + share);
    }
    m_placesOf.resize(m_countries.size());
    m_placeTotals.resize(m_countries.size());
    const std::span<const SamplePlace> places = samplePlaces();
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto country = static_cast<std::size_t>(
            std::find(m_countries.begin(), m_countries.end(), places[i].country) - m_countries.begin());
        m_countryOf.push_back(country);
        m_placesOf[country].push_back(i);
        m_placeTotals[country].push_back(
            (m_placeTotals[country].empty() ? 0.0 : m_placeTotals[country].back()) + places[i].weight);
        const auto state = static_cast<std::size_t>(
            std::find(m_states.begin(), m_states.end(), places[i].state) - m_states.begin());
        if (state == m_states.size() && !places[i].state.empty())
            m_states.push_back(places[i].state);
        m_stateOf.push_back(places[i].state.empty() ? std::nullopt : std::optional(state));
    }
    for (const SampleTitle &title : sampleTitles()) {
        m_titles.push_back(title.name);
        m_titleTotals.push_back((m_titleTotals.empty() ? 0.0 : m_titleTotals.back()) + title.weight);
    }
    for (const std::string_view country : m_countries)
        for (const std::string_view title : sampleCulture(country).titles)
            m_titles.push_back(title);
    for (const SampleIndustry &industry : sampleIndustries())
        m_industryTotals.push_back((m_industryTotals.empty() ? 0.0 : m_industryTotals.back()) +
                                   industry.weight);
}

std::size_t SamplePeople::drawPlace(SampleRandom &random)
{
    const std::size_t country = random.weighted(m_countryTotals);
    return m_placesOf[country][random.weighted(m_placeTotals[country])];
}

void SamplePeople::drawName(SamplePerson &person, const SampleCulture &culture, SampleRandom &random)
{
    if (random.chance(0.0015)) {
        const SampleLongName &name = random.pick(sampleLongNames());
        person.first = name.first;
        person.last = name.last;
        return;
    }
    person.first = random.pick(random.chance(0.45) ? culture.women : culture.men);
    // Common surnames stand first and are drawn more often.
    const double rank = random.chance(0.55) ? random.unit() * random.unit() : random.unit();
    person.last =
        culture.surnames[static_cast<std::size_t>(rank * static_cast<double>(culture.surnames.size()))];
    if (culture.country != "ES" && random.chance(0.03))
        person.last += '-' + std::string(random.pick(culture.surnames));
    else if (culture.country == "US" && random.chance(0.03))
        person.first += std::string(" ") + static_cast<char>('A' + random.below(26)) + '.';
}

void SamplePeople::drawCompany(SamplePerson &person, const SampleCulture &culture, SampleRandom &random)
{
    const SampleIndustry &industry = sampleIndustries()[person.industry];
    person.company = random.chance(0.35) ? random.pick(culture.surnames) : random.pick(sampleCompanyWords());
    if (random.chance(0.25))
        person.company += ' ' + std::string(samplePlaces()[person.place].city);
    person.company += ' ' + std::string(pickPart(industry.nouns, '|', random));
    if (random.chance(0.55))
        person.website = "https://www." + slug(person.company, "-") + ".example";
    person.company += random.pick(culture.legalForms);
    if (random.chance(0.6))
        person.employees = static_cast<int>(std::clamp(random.logNormal(18.0, 1.1), 1.0, 5000.0));
}

void SamplePeople::drawTitle(SamplePerson &person, const SampleCulture &culture, SampleRandom &random)
{
    if (!culture.titles.empty() && random.chance(0.8)) {
        const auto local = std::find(m_titles.begin(), m_titles.end(), random.pick(culture.titles));
        person.title = static_cast<std::size_t>(local - m_titles.begin());
        person.quality += 0.15;
        return;
    }
    person.title = random.chance(0.0006) ? sampleTitles().size() - 1 : random.weighted(m_titleTotals);
    person.quality += sampleTitles()[*person.title].quality;
}

SamplePerson SamplePeople::draw(const SampleSource &source, std::int64_t number, SampleRandom &random)
{
    SamplePerson person;
    person.place = drawPlace(random);
    person.industry = random.weighted(m_industryTotals);
    const SamplePlace &place = samplePlaces()[person.place];
    const SampleCulture &culture = sampleCulture(place.country);
    person.quality =
        sampleIndustries()[person.industry].quality + 0.45 * sampleTrait(m_seed, 1, stableHash(place.state));
    if (place.country != "US")
        person.quality -= 0.25;
    drawName(person, culture, random);
    if (!random.chance(source.noCompany))
        drawCompany(person, culture, random);
    if (!person.company.empty() && random.chance(0.82))
        drawTitle(person, culture, random);
    const bool hasEmail = !random.chance(source.noEmail);
    if (hasEmail)
        person.email = drawEmail(person, number, random);
    if (!hasEmail || !random.chance(source.noPhone))
        person.phone = drawPhone(person.place, random);
    if (!person.phone.empty() && random.chance(0.12))
        person.mobile = drawPhone(person.place, random);
    if (!hasEmail && person.phone.empty())
        person.email = drawEmail(person, number, random);
    person.zip = fromPattern(pickPart(place.zips, place.country == "US" ? ' ' : '|', random), random);
    if (random.chance(0.7)) {
        person.street = random.pick(culture.streets);
        const std::size_t hash = person.street.find('#');
        person.street.replace(
            hash, 1,
            std::to_string(culture.country == "US" ? random.between(10, 9899) : random.between(1, 190)));
    }
    if (random.chance(0.025))
        person.last.clear();
    return person;
}

std::string SamplePeople::drawEmail(const SamplePerson &person, std::int64_t number, SampleRandom &random)
{
    const std::string first = slug(firstWord(person.first), "");
    const std::string last = slug(person.last, person.last.size() > 24 ? "" : "-").substr(0, 24);
    const bool business = !person.company.empty() && random.chance(0.7);
    std::string local;
    switch (random.below(business ? 3 : 4)) {
    case 0:
        local = first + '.' + last;
        break;
    case 1:
        local = first.substr(0, 1) + last;
        break;
    case 2:
        local = business ? first : first + last;
        break;
    default:
        local = first + '.' + last + std::to_string(random.between(1, 99));
        break;
    }
    const std::string host =
        business ? slug(person.company.substr(0, 40), "-") + ".example" : std::string(random.pick(mailHosts));
    std::string email = local + '@' + host;
    if (!claimEmail(email)) {
        email = local + std::to_string(number) + '@' + host;
        claimEmail(email);
    }
    return email;
}

// False when the address, or one that hashes alike, was given out before.
bool SamplePeople::claimEmail(std::string_view email)
{
    const std::size_t bit = stableHash(email) % EmailBits;
    if (m_emails[bit])
        return false;
    m_emails[bit] = true;
    return true;
}

// Empty when the numbers of the area are used up.
std::string SamplePeople::drawPhone(std::size_t place, SampleRandom &random)
{
    const SamplePlace &where = samplePlaces()[place];
    const bool american = where.country == "US" || where.country == "CA";
    const std::string_view area = american ? pickPart(where.phones, ' ', random) : where.phones;
    const int given = m_numbers[area]++;
    const int shuffled = static_cast<int>((static_cast<std::uint64_t>(given) * 37 + m_seed % 100) % 100);
    if (american) {
        // 555-0100 to 0199 are for fiction; a very large team goes on to the rest of 555, which carriers gave
        // back.
        const int line = given < 100 ? 100 + shuffled : 200 + given - 100;
        if (line > 9999 || line == 1212 || line == 4334)
            return {};
        const std::string digits = std::to_string(10000 + line);
        return "+1" + std::string(area) + "555" + digits.substr(1);
    }
    if (given >= 1000)
        return {};
    const std::string digits = std::to_string(1000 + given / 100 * 100 + shuffled);
    return std::string(area.substr(0, area.find('#'))) + digits.substr(1);
}

SamplePerson SamplePeople::again(const SamplePerson &earlier, SampleRandom &random)
{
    SamplePerson person = earlier;
    for (const auto &[name, nickname] : nicknames)
        if (person.first == name && random.chance(0.5)) {
            person.first = nickname;
            break;
        }
    if (random.chance(0.35))
        mistype(random.chance(0.5) ? person.last : person.first, random);
    if (random.chance(0.2))
        std::transform(person.last.begin(), person.last.end(), person.last.begin(), asciiUpper);
    const std::size_t kept = random.below(4); // both, or one of the two ways to recognise somebody
    if (kept == 0 && !person.phone.empty())
        person.email.clear();
    else if (kept == 1 && !person.email.empty())
        person.phone.clear();
    else if (kept == 2 && !person.phone.empty() && !person.email.empty()) {
        const std::size_t at = person.email.find('@');
        std::string local = person.email.substr(0, at);
        mistype(local, random);
        person.email = local + person.email.substr(at);
    }
    if (random.chance(0.4))
        person.street.clear();
    if (random.chance(0.3) && person.company.ends_with(" LLC"))
        person.company.resize(person.company.size() - 4);
    if (random.chance(0.5))
        person.mobile.clear();
    return person;
}

} // namespace lead
