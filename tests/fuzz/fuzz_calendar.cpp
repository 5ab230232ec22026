// Calendar files from anywhere: reading ends, what comes of it can be kept, and what is written reads back as it was.
#include "core/domain/recurrence.h"
#include "core/leads/calendarfile.h"

#include <cstdint>
#include <cstdlib>

using namespace lead;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void requireKeepable(const CalendarEntry &entry)
{
    require(!entry.title.isEmpty() && entry.title.size() <= 500 && entry.place.size() <= 500);
    require(!entry.minutes || (*entry.minutes > 0 && *entry.minutes <= MostTaskMinutes));
    require(!entry.remindBefore || (*entry.remindBefore >= 0 && *entry.remindBefore <= MostReminderMinutes));
    require(entry.timeZone.isEmpty() || QTimeZone(entry.timeZone.toLatin1()).isValid());
    if (!entry.recurrence.isEmpty()) {
        require(checkRecurrence(entry.recurrence).isOk());
        nextOccurrence(entry.recurrence, *entry.at, *entry.at, QTimeZone::utc());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<CalendarFileText> file = readCalendar(bytes, QTimeZone::utc());
    if (!file) {
        require(!file.error().message.isEmpty());
        return 0;
    }
    for (const CalendarEntry &entry : file->entries)
        requireKeepable(entry);
    const QByteArray written = writeCalendar(file->entries, QTimeZone::utc(), 0);
    const Result<CalendarFileText> again = readCalendar(written, QTimeZone::utc());
    require(again.isOk() && again->entries.size() == file->entries.size());
    return 0;
}
