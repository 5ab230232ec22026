#pragma once

#include "core/sample/samplecalendar.h"
#include "core/sample/samplepeople.h"

#include <QString>
#include <span>
#include <string>

namespace lead {

/// The list of badges that the team scanned at a trade show, as untidy as such lists are: numbers in any form, a ZIP code without
/// its zero, names in capitals, a badge that was scanned twice, two rows that cannot be read.
class SampleList
{
public:
    SampleList(const SampleCalendar &calendar, const SamplePeople &people, std::uint64_t seed);

    /// The afternoon after the show, before the history ends.
    Millis takenInAt() const { return m_takenInAt; }
    /// Rows of those whom nobody knew and of those who are leads already, by the time of the scan.
    std::string text(std::span<const SamplePerson> newcomers, std::span<const SamplePerson> known) const;

    static QString fileName();
    static QString templateName();
    static std::string_view source();
    static std::string_view medium();
    static std::string_view campaign();
    /// Of the column that tells one badge from another.
    static std::string_view badgeHeading();
    /// Of the column with the moment of the scan, which no field is named like.
    static std::string_view scannedHeading();
    /// Of the column that becomes a field of its own.
    static std::string_view interestHeading();

private:
    struct Scan
    {
        Millis at = 0;
        std::vector<std::string> cells;
    };
    Millis drawMoment(SampleRandom &random) const;
    Scan scanOf(const SamplePerson &person, std::size_t number, SampleRandom &random) const;
    std::string momentText(Millis at) const;
    std::string rowsOf(std::vector<Scan> scans) const;

    const SampleCalendar &m_calendar;
    const SamplePeople &m_people;
    std::uint64_t m_seed;
    std::int64_t m_days[2] = {}; ///< of the show
    Millis m_takenInAt = 0;
};

} // namespace lead
