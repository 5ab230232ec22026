#include "core/domain/workinghours.h"

#include "core/domain/localtime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace lead {

namespace {

constexpr int MinutesOfDay = 1440;

struct WorkingHoursText
{
    Q_DECLARE_TR_FUNCTIONS(WorkingHours)
};

Millis momentOf(const QDate &date, int minutes, const QTimeZone &zone)
{
    return minutes >= MinutesOfDay ? startOfDay(date.addDays(1), zone) : momentAt(date, QTime(0, 0).addSecs(minutes * 60), zone).at;
}

} // namespace

QString toText(const AcceptanceRules &rules)
{
    QJsonArray days;
    for (std::size_t i = 0; i < rules.hours.days.size(); ++i)
        if (rules.hours.days[i])
            days.append(static_cast<int>(i) + 1);
    const QJsonObject object{{QStringLiteral("days"), days},
                             {QStringLiteral("from"), rules.hours.from},
                             {QStringLiteral("until"), rules.hours.until},
                             {QStringLiteral("hours"), rules.withinHours},
                             {QStringLiteral("wakeDays"), rules.wakeDays}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

AcceptanceRules acceptanceFromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    AcceptanceRules rules;
    if (const QJsonValue days = object.value(QLatin1StringView("days")); days.isArray()) {
        rules.hours.days.fill(false);
        for (const QJsonValue &day : days.toArray())
            if (day.toInt() >= 1 && day.toInt() <= 7)
                rules.hours.days[static_cast<std::size_t>(day.toInt() - 1)] = true;
    }
    rules.hours.from = object.value(QLatin1StringView("from")).toInt(rules.hours.from);
    rules.hours.until = object.value(QLatin1StringView("until")).toInt(rules.hours.until);
    rules.withinHours = object.value(QLatin1StringView("hours")).toInt(rules.withinHours);
    rules.wakeDays = object.value(QLatin1StringView("wakeDays")).toInt(rules.wakeDays);
    return checkAcceptance(rules) ? rules : AcceptanceRules();
}

Result<void> checkAcceptance(const AcceptanceRules &rules)
{
    if (std::none_of(rules.hours.days.begin(), rules.hours.days.end(), [](bool works) { return works; }))
        return Error{Error::Invalid, WorkingHoursText::tr("Nobody works on any day, so that no time would ever pass. Choose at least one day.")};
    if (rules.hours.from < 0 || rules.hours.until > MinutesOfDay || rules.hours.from >= rules.hours.until)
        return Error{Error::Invalid, WorkingHoursText::tr("The working day ends before it begins. Choose a later end.")};
    if (rules.withinHours < 1 || rules.withinHours > AcceptanceRules::MostHours)
        return Error{Error::Invalid, WorkingHoursText::tr("The time to accept is between 1 and %1 working hours.").arg(AcceptanceRules::MostHours)};
    if (rules.wakeDays < 1 || rules.wakeDays > AcceptanceRules::MostWakeDays)
        return Error{Error::Invalid, WorkingHoursText::tr("A rejected lead wakes up after 1 to %1 days.").arg(AcceptanceRules::MostWakeDays)};
    return {};
}

Millis afterWorkingTime(Millis from, Millis time, const WorkingHours &hours, const std::vector<Holiday> &holidays, const QTimeZone &zone)
{
    const WorkingDays days{hours.days, holidays};
    Millis left = time;
    for (QDate day = QDateTime::fromMSecsSinceEpoch(from, zone).date();; day = day.addDays(1)) {
        if (!days.isWorked(day))
            continue;
        const Millis begin = std::max(from, momentOf(day, hours.from, zone));
        const Millis end = momentOf(day, hours.until, zone);
        if (begin >= end)
            continue;
        if (left <= end - begin)
            return begin + left;
        left -= end - begin;
    }
}

} // namespace lead
