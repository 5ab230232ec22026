#include "core/leads/holidayacts.h"

#include "core/domain/localtime.h"
#include "core/domain/recurrence.h"
#include "core/leads/calendarfile.h"
#include "core/storage/journal.h"
#include "core/storage/settingrepository.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace lead {

namespace {

constexpr int YearsAhead = 5; // of what comes every year, this one included
constexpr std::size_t MostTimes = 400; // of one entry

struct HolidayActsText
{
    Q_DECLARE_TR_FUNCTIONS(HolidayActs)
};

// The days on which an entry begins.
std::vector<QDate> beginningsOf(const CalendarEntry &entry, const QDate &today, const QTimeZone &zone)
{
    const QDate first = QDateTime::fromMSecsSinceEpoch(*entry.at, zone).date();
    if (entry.recurrence.isEmpty())
        return {first};
    const Millis begin = startOfDay(QDate(today.year(), 1, 1), zone);
    const Millis end = startOfDay(QDate(today.year() + YearsAhead, 1, 1), zone);
    std::vector<QDate> days;
    for (const Millis at : occurrencesBetween(entry.recurrence, *entry.at, begin, end, zone, MostTimes))
        days.push_back(QDateTime::fromMSecsSinceEpoch(at, zone).date());
    return days;
}

} // namespace

Result<OperationId> HolidayActs::save(const std::vector<Holiday> &before, const std::vector<Holiday> &after)
{
    const std::vector<Holiday> wanted = tidiedHolidays(after);
    if (wanted == before)
        return OperationId();
    if (wanted.size() > MostHolidays)
        return Error{Error::Invalid, HolidayActsText::tr("%1 holidays are the most. Remove those that are over first.").arg(MostHolidays)};
    Act act(m_workspace, {QStringLiteral("setup"), HolidayActsText::tr("Change holidays")});
    if (!act.begun())
        return act.begun().error();
    SettingRepository settings(m_workspace);
    const QString key = Workspace::holidaysKey();
    const Result<QString> stored = settings.read(key);
    if (!stored)
        return stored.error();
    if (holidaysFromText(*stored) != before)
        return Error{Error::Conflict, HolidayActsText::tr("Somebody else changed the holidays meanwhile. Look at them again, then make your change.")};
    const QString text = toText(wanted);
    if (Result<void> done = settings.write(key, text); !done)
        return done.error();
    if (Result<void> done = m_workspace.noteSetup(); !done)
        return done.error();
    if (Result<void> done = act.record({SettingRepository::entity(), 0, {{key, QJsonArray{*stored, text}}}}); !done)
        return done.error();
    return act.commit();
}

Result<HolidayFile> HolidayActs::read(const QString &path, const QDate &today, const QTimeZone &zone)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::NotFound, HolidayActsText::tr("%1 cannot be read. Check that the file is there and that you may read it.").arg(name), file.errorString()};
    const Result<CalendarFileText> calendar = readCalendar(file.read(LargestCalendarFile + 1), zone);
    if (!calendar)
        return calendar.error();
    HolidayFile found;
    found.problems = calendar->problems;
    int others = 0;
    for (const CalendarEntry &entry : calendar->entries) {
        if (!entry.at || !entry.isWholeDay || entry.isCancelled) {
            ++others;
            continue;
        }
        for (const QDate &first : beginningsOf(entry, today, zone))
            for (int day = 0; day < entry.days; ++day)
                if (found.holidays.size() <= MostHolidays)
                    found.holidays.push_back({first.addDays(day), entry.title});
    }
    if (others > 0)
        found.problems << HolidayActsText::tr("%n entries are no whole days and were left out.", nullptr, others);
    found.holidays = tidiedHolidays(std::move(found.holidays));
    if (found.holidays.empty())
        return Error{Error::Invalid, HolidayActsText::tr("%1 names no whole days. A calendar of holidays has entries without a time.").arg(name)};
    return found;
}

} // namespace lead
