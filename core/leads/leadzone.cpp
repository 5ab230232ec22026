#include "core/leads/leadzone.h"

#include "core/base/text.h"
#include "core/leads/leadrecord.h"
#include "core/quality/referencedata.h"

#include <QLocale>
#include <algorithm>

namespace lead {

namespace {

/// A state or province with the zone in which most of its people live.
struct StateZone
{
    std::string_view country;
    std::string_view state;
    const char *zone;
    bool isWhole; ///< all of it keeps this time
};

constexpr StateZone stateZones[] = {
    {"US", "AL", "America/Chicago", true},
    {"US", "AK", "America/Anchorage", false},
    {"US", "AZ", "America/Phoenix", false},
    {"US", "AR", "America/Chicago", true},
    {"US", "CA", "America/Los_Angeles", true},
    {"US", "CO", "America/Denver", true},
    {"US", "CT", "America/New_York", true},
    {"US", "DE", "America/New_York", true},
    {"US", "DC", "America/New_York", true},
    {"US", "FL", "America/New_York", false},
    {"US", "GA", "America/New_York", true},
    {"US", "HI", "Pacific/Honolulu", true},
    {"US", "ID", "America/Boise", false},
    {"US", "IL", "America/Chicago", true},
    {"US", "IN", "America/Indiana/Indianapolis", false},
    {"US", "IA", "America/Chicago", true},
    {"US", "KS", "America/Chicago", false},
    {"US", "KY", "America/New_York", false},
    {"US", "LA", "America/Chicago", true},
    {"US", "ME", "America/New_York", true},
    {"US", "MD", "America/New_York", true},
    {"US", "MA", "America/New_York", true},
    {"US", "MI", "America/Detroit", false},
    {"US", "MN", "America/Chicago", true},
    {"US", "MS", "America/Chicago", true},
    {"US", "MO", "America/Chicago", true},
    {"US", "MT", "America/Denver", true},
    {"US", "NE", "America/Chicago", false},
    {"US", "NV", "America/Los_Angeles", false},
    {"US", "NH", "America/New_York", true},
    {"US", "NJ", "America/New_York", true},
    {"US", "NM", "America/Denver", true},
    {"US", "NY", "America/New_York", true},
    {"US", "NC", "America/New_York", true},
    {"US", "ND", "America/Chicago", false},
    {"US", "OH", "America/New_York", true},
    {"US", "OK", "America/Chicago", true},
    {"US", "OR", "America/Los_Angeles", false},
    {"US", "PA", "America/New_York", true},
    {"US", "RI", "America/New_York", true},
    {"US", "SC", "America/New_York", true},
    {"US", "SD", "America/Chicago", false},
    {"US", "TN", "America/Chicago", false},
    {"US", "TX", "America/Chicago", false},
    {"US", "UT", "America/Denver", true},
    {"US", "VT", "America/New_York", true},
    {"US", "VA", "America/New_York", true},
    {"US", "WA", "America/Los_Angeles", true},
    {"US", "WV", "America/New_York", true},
    {"US", "WI", "America/Chicago", true},
    {"US", "WY", "America/Denver", true},
    {"US", "PR", "America/Puerto_Rico", true},
    {"US", "VI", "America/St_Thomas", true},
    {"US", "GU", "Pacific/Guam", true},
    {"CA", "AB", "America/Edmonton", true},
    {"CA", "BC", "America/Vancouver", false},
    {"CA", "MB", "America/Winnipeg", true},
    {"CA", "NB", "America/Moncton", true},
    {"CA", "NL", "America/St_Johns", false},
    {"CA", "NS", "America/Halifax", true},
    {"CA", "NT", "America/Yellowknife", true},
    {"CA", "NU", "America/Iqaluit", false},
    {"CA", "ON", "America/Toronto", false},
    {"CA", "PE", "America/Halifax", true},
    {"CA", "QC", "America/Toronto", false},
    {"CA", "SK", "America/Regina", false},
    {"CA", "YT", "America/Whitehorse", true},
};

constexpr int UsZipDigits = 5;
constexpr int AreaCodeAt = 2; // behind "+1"
constexpr int AreaCodeDigits = 3;

std::optional<LeadZone> zoneNamed(const QByteArray &name, LeadZone::Basis basis, bool isCertain)
{
    const QTimeZone zone(name);
    if (!zone.isValid())
        return std::nullopt;
    return LeadZone{zone, basis, isCertain};
}

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// ISO2 of the country; without one that of the state, which tells for the US and Canada.
std::string countryOf(const LeadPlace &place, const ReferenceData &reference)
{
    if (!place.country.trimmed().isEmpty()) {
        const CountryInfo *country = reference.findCountry(toUtf8(place.country));
        return country ? std::string(country->iso2) : std::string();
    }
    for (const char *candidate : {"US", "CA"})
        if (!place.state.trimmed().isEmpty() && reference.findState(candidate, toUtf8(place.state)))
            return candidate;
    return {};
}

std::optional<LeadZone> byPostcode(const LeadPlace &place, std::string_view country,
                                   const ReferenceData &reference)
{
    const QString zip = place.zip.trimmed().left(UsZipDigits);
    const bool isUsZip =
        zip.size() == UsZipDigits && std::all_of(zip.begin(), zip.end(), [](QChar c) { return c.isDigit(); });
    if (country != "US" || !isUsZip)
        return std::nullopt;
    const ZipAreaInfo *area = reference.zipArea(toUtf8(zip));
    return area ? zoneNamed(bytes(area->timeZone), LeadZone::Basis::Postcode, true) : std::nullopt;
}

std::optional<LeadZone> byState(const LeadPlace &place, std::string_view country,
                                const ReferenceData &reference)
{
    const StateInfo *state =
        place.state.trimmed().isEmpty() ? nullptr : reference.findState(country, toUtf8(place.state));
    if (!state)
        return std::nullopt;
    for (const StateZone &row : stateZones)
        if (row.country == country && row.state == state->code)
            return zoneNamed(row.zone, LeadZone::Basis::State, row.isWhole);
    return std::nullopt;
}

/// Of the first number whose area lies in the lead's state, where it names one.
std::optional<LeadZone> byAreaCode(const LeadPlace &place, std::string_view country,
                                   const ReferenceData &reference)
{
    const StateInfo *state =
        place.state.trimmed().isEmpty() ? nullptr : reference.findState(country, toUtf8(place.state));
    for (const QString &phone : place.phones) {
        if (!phone.startsWith(QLatin1String("+1")))
            continue;
        const AreaCodeInfo *area =
            reference.areaCode(QStringView(phone).mid(AreaCodeAt, AreaCodeDigits).toInt());
        if (area && !area->timeZone.empty() && (!state || area->state == state->code))
            return zoneNamed(bytes(area->timeZone), LeadZone::Basis::AreaCode, !area->severalTimeZones);
    }
    return std::nullopt;
}

std::optional<LeadZone> byCountry(const std::string &country, Millis now)
{
    if (country.empty())
        return std::nullopt;
    const QList<QByteArray> names =
        QTimeZone::availableTimeZoneIds(QLocale::codeToTerritory(fromUtf8(country)));
    if (names.isEmpty())
        return std::nullopt;
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC);
    const int offset = QTimeZone(names.front()).offsetFromUtc(moment);
    for (const QByteArray &name : names)
        if (QTimeZone(name).offsetFromUtc(moment) != offset)
            return std::nullopt;
    return zoneNamed(names.front(), LeadZone::Basis::Country, true);
}

} // namespace

LeadPlace whereIs(const LeadRecord &lead)
{
    LeadPlace place{lead.typed(F::TimeZone), lead.typed(F::Country), lead.typed(F::State), lead.typed(F::Zip), {}};
    for (const FieldNumber field : {F::Phone, F::Mobile, F::Phone2})
        if (!lead.typed(field).isEmpty())
            place.phones << lead.typed(field);
    return place;
}

std::optional<LeadZone> zoneOfLead(const LeadPlace &place, const ReferenceData &reference, Millis now)
{
    if (!place.timeZone.isEmpty())
        if (std::optional<LeadZone> stated =
                zoneNamed(place.timeZone.trimmed().toLatin1(), LeadZone::Basis::Stated, true))
            return stated;
    const std::string country = countryOf(place, reference);
    if (std::optional<LeadZone> zone = byPostcode(place, country, reference))
        return zone;
    const std::optional<LeadZone> state = byState(place, country, reference);
    if (state && state->isCertain)
        return state;
    // Where a state lies in two zones, an area code of that state may lie in one of them.
    const std::optional<LeadZone> area = byAreaCode(place, country, reference);
    if (state)
        return area && area->isCertain ? area : state;
    return area ? area : byCountry(country, now);
}

CallingHours callingHours(Millis now, const QTimeZone &zone, QTime from, QTime until)
{
    CallingHours hours{QDateTime::fromMSecsSinceEpoch(now, zone)};
    const QTime time = hours.local.time();
    hours.isOpen = time >= from && time < until;
    if (!hours.isOpen) {
        const QDate day = time < from ? hours.local.date() : hours.local.date().addDays(1);
        hours.opensIn = QDateTime(day, from, zone).toMSecsSinceEpoch() - now;
    }
    return hours;
}

} // namespace lead
