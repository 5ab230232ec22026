#include "core/quality/referencedata.h"

#include "core/base/text.h"
#include "core/quality/nicknames.h"
#include "core/quality/editdistance.h"
#include "core/quality/textindex.h"

#include <QFile>
#include <array>
#include <cctype>
#include <deque>
#include <string>
#include <unicode/locid.h>
#include <unicode/unistr.h>
#include <vector>

namespace lead {

namespace {

// The languages in which a country may be written in a file.
constexpr std::array nameLanguages{"en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "nb", "fi",
                                   "cs", "tr", "ru", "uk", "ja", "zh", "ko", "ar", "he", "hu", "ro", "el"};

// Folded, and only letters, digits and single spaces: "N. Carolina" and "n carolina" become one.
std::string lookupKey(std::string_view text)
{
    std::string key;
    bool space = false;
    for (char c : folded(trimmed(text))) {
        const bool letter = isAsciiLetter(c) || isDigit(c) || static_cast<unsigned char>(c) >= 0x80;
        if (letter) {
            if (space && !key.empty())
                key += ' ';
            key += c;
            space = false;
        } else if (c != '.' && c != '\'') {
            space = true;
        }
    }
    return key;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    std::size_t from = 0;
    for (;;) {
        const std::size_t at = text.find(separator, from);
        parts.push_back(text.substr(from, at == std::string_view::npos ? at : at - from));
        if (at == std::string_view::npos)
            return parts;
        from = at + 1;
    }
}

int numberOf(std::string_view digits)
{
    int value = 0;
    for (char c : digits)
        if (isDigit(c))
            value = value * 10 + (c - '0');
    return value;
}

template <typename Visit>
void forEachLine(std::string_view text, Visit visit)
{
    while (!text.empty()) {
        const std::size_t at = text.find('\n');
        const std::string_view line = text.substr(0, at);
        if (!line.empty())
            visit(line);
        if (at == std::string_view::npos)
            return;
        text.remove_prefix(at + 1);
    }
}

} // namespace

struct ReferenceData::Tables
{
    Tables();

    std::vector<CountryInfo> countries;
    std::vector<StateInfo> states;
    std::vector<AreaCodeInfo> areaCodes;
    std::array<std::int16_t, 1000> areaCodeAt;
    std::vector<ZipAreaInfo> zipAreas;
    std::array<std::int16_t, 1000> zipAreaAt;
    TextIndex countryIndex{2048};
    TextIndex stateIndex{512};
    TextIndex mailDomains{16384};
    TextIndex roles{2048};

private:
    std::string_view open(const char *name);
    std::string_view keep(std::string text);
    void readCountries();
    void readStates();
    void readAreas();
    void readMail();

    std::deque<QByteArray> m_files;
    std::deque<std::string> m_texts;
};

ReferenceData::Tables::Tables()
{
    areaCodeAt.fill(-1);
    zipAreaAt.fill(-1);
    readCountries();
    readStates();
    readAreas();
    readMail();
}

std::string_view ReferenceData::Tables::open(const char *name)
{
    QFile file(QStringLiteral(":/reference/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The reference list %s is missing from this build.", name);
    m_files.push_back(file.readAll());
    const QByteArray &bytes = m_files.back();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

std::string_view ReferenceData::Tables::keep(std::string text)
{
    m_texts.push_back(std::move(text));
    return m_texts.back();
}

void ReferenceData::Tables::readCountries()
{
    forEachLine(open("countries.tsv"), [this](std::string_view line) {
        const auto fields = split(line, '\t');
        const auto number = static_cast<std::int32_t>(countries.size());
        countries.push_back({fields[0], fields[1], fields[2], fields[3], fields[4]});
        for (std::string_view name : {fields[0], fields[1], fields[2]})
            countryIndex.insert(keep(lookupKey(name)), number);
        for (std::string_view name : split(fields[5], '|'))
            if (!name.empty())
                countryIndex.insert(keep(lookupKey(name)), number);
    });
}

// The names of the countries in the languages of ICU.
struct ReferenceData::CountryNames
{
    explicit CountryNames(const Tables &tables);

    TextIndex index{8192};

private:
    std::deque<std::string> m_texts;
};

ReferenceData::CountryNames::CountryNames(const Tables &tables)
{
    for (const char *language : nameLanguages) {
        const icu::Locale locale(language);
        for (std::size_t i = 0; i < tables.countries.size(); ++i) {
            icu::UnicodeString name;
            icu::Locale("", std::string(tables.countries[i].iso2).c_str()).getDisplayCountry(locale, name);
            std::string text;
            name.toUTF8String(text);
            m_texts.push_back(lookupKey(text));
            if (!m_texts.back().empty())
                index.insert(m_texts.back(), static_cast<std::int32_t>(i));
        }
    }
}

void ReferenceData::Tables::readStates()
{
    forEachLine(open("states.tsv"), [this](std::string_view line) {
        const auto fields = split(line, '\t');
        const auto number = static_cast<std::int32_t>(states.size());
        states.push_back({fields[0], fields[1], fields[2]});
        auto add = [&](std::string_view name) {
            if (!name.empty())
                stateIndex.insert(keep(std::string(fields[0]) + ':' + lookupKey(name)), number);
        };
        add(fields[1]);
        add(fields[2]);
        for (std::string_view name : split(fields[3], '|'))
            add(name);
    });
}

void ReferenceData::Tables::readAreas()
{
    forEachLine(open("areacodes.tsv"), [this](std::string_view line) {
        const auto fields = split(line, '\t');
        const auto zones = split(fields[3], '|');
        const int code = numberOf(fields[0]);
        areaCodeAt[static_cast<std::size_t>(code % 1000)] = static_cast<std::int16_t>(areaCodes.size());
        areaCodes.push_back({code, fields[1], fields[2], zones.front(), zones.size() > 1});
    });
    forEachLine(open("zip3.tsv"), [this](std::string_view line) {
        const auto fields = split(line, '\t');
        zipAreaAt[static_cast<std::size_t>(numberOf(fields[0]) % 1000)] =
            static_cast<std::int16_t>(zipAreas.size());
        zipAreas.push_back({fields[1], fields[2]});
    });
}

void ReferenceData::Tables::readMail()
{
    forEachLine(open("mail_disposable.txt"),
                [this](std::string_view line) { mailDomains.insert(line, DisposableMail); });
    forEachLine(open("mail_free.txt"), [this](std::string_view line) { mailDomains.insert(line, FreeMail); });
    forEachLine(open("mail_roles.txt"), [this](std::string_view line) { roles.insert(line, 1); });
}

ReferenceData::ReferenceData() = default;
ReferenceData::~ReferenceData() = default;

void ReferenceData::load() const
{
    m_tables = std::make_unique<const Tables>();
}

const ReferenceData::CountryNames &ReferenceData::countryNames() const
{
    std::call_once(m_namesOnce, [this] { m_names = std::make_unique<const CountryNames>(tables()); });
    return *m_names;
}

const CountryInfo *ReferenceData::findCountry(std::string_view text) const
{
    const Tables &t = tables();
    const std::string key = lookupKey(text);
    std::int32_t number = t.countryIndex.find(key);
    if (number == TextIndex::Absent && key.size() > 2)
        number = countryNames().index.find(key);
    return number == TextIndex::Absent ? nullptr : &t.countries[static_cast<std::size_t>(number)];
}

std::span<const CountryInfo> ReferenceData::countries() const
{
    return tables().countries;
}

const StateInfo *ReferenceData::findState(std::string_view country, std::string_view text) const
{
    const Tables &t = tables();
    if (country.size() == 2 && text.size() == 2) { // the ordinary case: two letters, no allocation
        const std::array<char, 5> key{country[0], country[1], ':', asciiLower(text[0]), asciiLower(text[1])};
        const std::int32_t number = t.stateIndex.find({key.data(), key.size()});
        if (number != TextIndex::Absent)
            return &t.states[static_cast<std::size_t>(number)];
    }
    const std::int32_t number = t.stateIndex.find(std::string(country) + ':' + lookupKey(text));
    return number == TextIndex::Absent ? nullptr : &t.states[static_cast<std::size_t>(number)];
}

const StateInfo *ReferenceData::nearestState(std::string_view country, std::string_view text) const
{
    const std::string key = lookupKey(text);
    if (key.size() < 4)
        return nullptr;
    const StateInfo *best = nullptr;
    int bestDistance = key.size() < 7 ? 2 : 3;
    bool several = false;
    for (const StateInfo &state : tables().states) {
        if (state.country != country)
            continue;
        const int d = editDistance(key, lookupKey(state.name), 2);
        if (d < bestDistance) {
            best = &state;
            bestDistance = d;
            several = false;
        } else if (d == bestDistance) {
            several = true;
        }
    }
    return several ? nullptr : best;
}

bool ReferenceData::hasStatesOf(std::string_view country) const
{
    return country == "US" || country == "CA";
}

std::span<const StateInfo> ReferenceData::states() const
{
    return tables().states;
}

const AreaCodeInfo *ReferenceData::areaCode(int code) const
{
    const Tables &t = tables();
    const int at = code >= 200 && code < 1000 ? t.areaCodeAt[static_cast<std::size_t>(code)] : -1;
    return at < 0 ? nullptr : &t.areaCodes[static_cast<std::size_t>(at)];
}

const ZipAreaInfo *ReferenceData::zipArea(std::string_view zip) const
{
    if (zip.size() < 3 || !isDigit(zip[0]) || !isDigit(zip[1]) || !isDigit(zip[2]))
        return nullptr;
    const Tables &t = tables();
    const int at = t.zipAreaAt[static_cast<std::size_t>(numberOf(zip.substr(0, 3)))];
    return at < 0 ? nullptr : &t.zipAreas[static_cast<std::size_t>(at)];
}

int ReferenceData::mailDomain(std::string_view domain) const
{
    const std::int32_t flags = tables().mailDomains.find(domain);
    return flags == TextIndex::Absent ? NotListed : flags;
}

bool ReferenceData::isRoleMailbox(std::string_view localPart) const
{
    return tables().roles.contains(localPart);
}

bool ReferenceData::areNicknames(std::string_view a, std::string_view b) const
{
    return a == b || lead::areNicknames(a, b);
}

} // namespace lead
