#include "core/domain/workingdays.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace lead {

namespace {
constexpr std::size_t Week = 7;

// Without half a character or a space at its end.
QString shortened(const QString &name)
{
    QString cut = name.left(LongestHolidayName);
    if (cut.size() < name.size() && cut.back().isHighSurrogate())
        cut.chop(1);
    return cut.trimmed();
}

} // namespace

const Holiday *WorkingDays::holidayOn(const QDate &day) const
{
    const auto it = std::lower_bound(holidays.begin(), holidays.end(), day, [](const Holiday &holiday, const QDate &d) { return holiday.date < d; });
    return it != holidays.end() && it->date == day ? &*it : nullptr;
}

bool WorkingDays::isWorked(const QDate &day) const
{
    return week[static_cast<std::size_t>(day.dayOfWeek() - 1)] && !holidayOn(day);
}

QDate WorkingDays::from(const QDate &day) const
{
    // Every week has a working day, unless all of them are holidays.
    const std::size_t most = (holidays.size() + 1) * Week;
    QDate found = day;
    for (std::size_t i = 0; i < most; ++i, found = found.addDays(1))
        if (isWorked(found))
            return found;
    return day;
}

std::vector<Holiday> tidiedHolidays(std::vector<Holiday> holidays)
{
    std::erase_if(holidays, [](const Holiday &holiday) { return !holiday.date.isValid(); });
    std::stable_sort(holidays.begin(), holidays.end(), [](const Holiday &a, const Holiday &b) { return a.date < b.date; });
    holidays.erase(std::unique(holidays.begin(), holidays.end(), [](const Holiday &a, const Holiday &b) { return a.date == b.date; }), holidays.end());
    for (Holiday &holiday : holidays)
        holiday.name = shortened(holiday.name.simplified());
    return holidays;
}

QString toText(const std::vector<Holiday> &holidays)
{
    QJsonArray array;
    for (const Holiday &holiday : holidays)
        array.append(QJsonObject{{QStringLiteral("date"), holiday.date.toString(Qt::ISODate)}, {QStringLiteral("name"), holiday.name}});
    return array.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<Holiday> holidaysFromText(const QString &text)
{
    std::vector<Holiday> holidays;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonObject object = value.toObject();
        holidays.push_back({QDate::fromString(object.value(QLatin1StringView("date")).toString(), Qt::ISODate), object.value(QLatin1StringView("name")).toString()});
    }
    return tidiedHolidays(std::move(holidays));
}

} // namespace lead
