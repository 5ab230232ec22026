#pragma once

#include <QDate>
#include <QString>
#include <array>
#include <vector>

namespace lead {

/// A day on which nobody works.
struct Holiday
{
    QDate date;
    QString name; ///< may be empty

    bool operator==(const Holiday &) const = default;
};

/// The days on which people work: some of the week, without holidays.
struct WorkingDays
{
    std::array<bool, 7> week{true, true, true, true, true, false, false}; ///< from Monday on
    std::vector<Holiday> holidays = {}; ///< by date, no date twice

    bool operator==(const WorkingDays &) const = default;

    /// Null on other days.
    const Holiday *holidayOn(const QDate &day) const;
    bool isWorked(const QDate &day) const;
    /// The first working day from one on; that day itself when nobody ever works.
    QDate from(const QDate &day) const;
};

constexpr std::size_t MostHolidays = 1000;
constexpr qsizetype LongestHolidayName = 100;

/// In the order of their dates, each date once (the first name counts), names trimmed and cut.
std::vector<Holiday> tidiedHolidays(std::vector<Holiday> holidays);
/// As a workspace keeps them; what cannot be read is passed over.
QString toText(const std::vector<Holiday> &holidays);
std::vector<Holiday> holidaysFromText(const QString &text);

} // namespace lead
