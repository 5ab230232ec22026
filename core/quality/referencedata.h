#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <string_view>

namespace lead {

struct CountryInfo
{
    std::string_view iso2;     ///< "DE"
    std::string_view iso3;     ///< "DEU"
    std::string_view name;     ///< English short name
    std::string_view currency; ///< ISO 4217, empty when there is none
    std::string_view dial;     ///< calling code, "49"; "1242" within the North American plan
};

struct StateInfo
{
    std::string_view country; ///< ISO2
    std::string_view code;    ///< "NY"
    std::string_view name;
};

struct AreaCodeInfo
{
    int code = 0;
    std::string_view country;  ///< ISO2
    std::string_view state;    ///< code; empty outside the US and Canada
    std::string_view timeZone; ///< IANA name; where the area has several, the first
    bool severalTimeZones = false;
};

struct ZipAreaInfo
{
    std::string_view state;
    std::string_view timeZone;
};

/// What is known of a mail domain. Or-ed.
enum MailDomain : std::uint8_t { NotListed = 0, FreeMail = 1, DisposableMail = 2 };

/// The public lists compiled into the program: countries, states, area codes, postcodes, mail domains,
/// nicknames. Read on first use (about 5 ms, country names in further languages 15 ms more on their first
/// use), immutable afterwards and therefore usable from any thread. One object, owned by whoever starts the
/// program, handed on by reference; the views and pointers it gives out live as long as it does.
class ReferenceData
{
public:
    ReferenceData();
    ~ReferenceData();
    ReferenceData(const ReferenceData &) = delete;
    ReferenceData &operator=(const ReferenceData &) = delete;

    /// A country by ISO2, ISO3 or name, in any case, in the languages that ICU knows for it (see
    /// referencedata.cpp).
    const CountryInfo *findCountry(std::string_view text) const;
    std::span<const CountryInfo> countries() const;

    /// A state or province of a country (ISO2) by code, name or abbreviation ("Fla.", "N. Carolina").
    const StateInfo *findState(std::string_view country, std::string_view text) const;
    /// The one state whose name is at most two slips of the typist away; null when there is none or several.
    const StateInfo *nearestState(std::string_view country, std::string_view text) const;
    bool hasStatesOf(std::string_view country) const;
    std::span<const StateInfo> states() const;

    /// An area code of the North American plan (200..999).
    const AreaCodeInfo *areaCode(int code) const;
    /// The area of a US ZIP by its first three digits.
    const ZipAreaInfo *zipArea(std::string_view zip) const;

    /// MailDomain flags of a domain in lower case.
    int mailDomain(std::string_view domain) const;
    /// Whether a local part in lower case names a function and not a person ("info", "sales").
    bool isRoleMailbox(std::string_view localPart) const;

    /// Whether two folded given names may be the same person's ("robert", "bob").
    bool areNicknames(std::string_view a, std::string_view b) const;

private:
    struct Tables;
    struct CountryNames;
    const Tables &tables() const
    {
        std::call_once(m_once, [this] { load(); });
        return *m_tables;
    }
    void load() const;
    const CountryNames &countryNames() const;

    mutable std::once_flag m_once;
    mutable std::once_flag m_namesOnce;
    mutable std::unique_ptr<const Tables> m_tables;
    mutable std::unique_ptr<const CountryNames> m_names;
};

} // namespace lead
