#include "core/domain/recurrence.h"

#include "core/domain/localtime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <functional>
#include <libical/ical.h>
#include <limits>
#include <memory>

namespace lead {

namespace {

constexpr qsizetype LongestRule = 300;
constexpr int MostSteps = 60000; // 160 years of days
constexpr int LastYear = 2200;

struct RecurrenceText
{
    Q_DECLARE_TR_FUNCTIONS(Recurrence)
};

struct IteratorEnd
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

icaltimetype wallTime(Millis at, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at, zone);
    icaltimetype time = icaltime_null_time();
    time.year = local.date().year();
    time.month = local.date().month();
    time.day = local.date().day();
    time.hour = local.time().hour();
    time.minute = local.time().minute();
    time.second = local.time().second();
    return time;
}

Millis momentOf(const icaltimetype &time, const QTimeZone &zone)
{
    return momentAt(QDate(time.year, time.month, time.day), QTime(time.hour, time.minute, time.second), zone).at;
}

icalrecurrencetype ruleOf(const QString &rule)
{
    const QByteArray text = rule.toLatin1();
    icalerror_clear_errno();
    return icalrecurrencetype_from_string(text.constData());
}

// Whether the rule has a time at all. libical looks for one until the year 2582, which takes it a second where there is none
// (30 February), so it begins late.
bool comesTrue(icalrecurrencetype rule)
{
    constexpr int LateYear = 2560;
    rule.count = 0;
    rule.until = icaltime_null_time();
    icaltimetype start = icaltime_null_time();
    start.year = LateYear;
    start.month = 1;
    start.day = 1;
    start.hour = 9;
    const std::unique_ptr<icalrecur_iterator, IteratorEnd> iterator(icalrecur_iterator_new(rule, start));
    for (int i = 0; iterator && i < 2; ++i) {
        const icaltimetype time = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(time))
            return false;
        if (icaltime_compare(time, start) > 0)
            return true;
    }
    return false;
}

QString valueOf(const QString &rule, QLatin1StringView part)
{
    for (const QString &piece : rule.split(u';'))
        if (piece.startsWith(QString(part + u'='), Qt::CaseInsensitive))
            return piece.mid(part.size() + 1);
    return {};
}

// "Every working day", as the window offers it.
bool isEveryWorkingDay(const QString &rule)
{
    const QString interval = valueOf(rule, QLatin1StringView("INTERVAL"));
    return valueOf(rule, QLatin1StringView("FREQ")).toUpper() == u"WEEKLY" && valueOf(rule, QLatin1StringView("BYDAY")).toUpper() == u"MO,TU,WE,TH,FR" &&
           (interval.isEmpty() || interval == u"1");
}

// Walks through the times of the rule, the first one being `from` itself, until `visit` says false.
void walk(const QString &text, Millis from, const QTimeZone &zone, const std::vector<Holiday> &holidays, const std::function<bool(Millis at, int step)> &visit)
{
    icalrecurrencetype rule = ruleOf(text);
    if (rule.freq == ICAL_NO_RECURRENCE)
        return;
    // The end is a moment, but the walk goes by the wall clock.
    if (!icaltime_is_null_time(rule.until) && icaltime_is_utc(rule.until) && !rule.until.is_date)
        rule.until = wallTime(momentOf(rule.until, QTimeZone::utc()), zone);
    const std::unique_ptr<icalrecur_iterator, IteratorEnd> iterator(icalrecur_iterator_new(rule, wallTime(from, zone)));
    if (!iterator)
        return;
    const WorkingDays days{.holidays = isEveryWorkingDay(text) ? holidays : std::vector<Holiday>()};
    int step = 0;
    Millis last = std::numeric_limits<Millis>::min();
    for (int i = 0; i < MostSteps; ++i) {
        const icaltimetype time = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(time) || time.year > LastYear)
            return;
        const Millis at = momentOf(time, zone);
        if (at <= from - 1000 || at <= last) // wall times have no milliseconds; and a day that a rule names twice comes once
            continue;
        last = at;
        const bool isPassedOver = step > 0 && days.holidayOn(QDate(time.year, time.month, time.day));
        if (!isPassedOver && !visit(at, step))
            return;
        ++step;
    }
}

QString withCount(const QString &rule, int count)
{
    QStringList parts = rule.split(u';');
    for (QString &part : parts)
        if (part.startsWith(QLatin1StringView("COUNT="), Qt::CaseInsensitive))
            part = QStringLiteral("COUNT=%1").arg(count);
    return parts.join(u';');
}

// "MO,WE" as days of the week; empty when one of them is none, such as "2TU".
QStringList dayNames(const QString &days)
{
    static const QStringList codes{QStringLiteral("MO"), QStringLiteral("TU"), QStringLiteral("WE"), QStringLiteral("TH"), QStringLiteral("FR"), QStringLiteral("SA"), QStringLiteral("SU")};
    QStringList names;
    for (const QString &day : days.split(u',')) {
        const qsizetype number = codes.indexOf(day.toUpper());
        if (number < 0)
            return {};
        if (const QString name = QLocale().standaloneDayName(static_cast<int>(number) + 1); !names.contains(name))
            names << name;
    }
    return names;
}

QString everySentence(const QString &frequency, int interval, const QString &days)
{
    const QStringList names = days.isEmpty() ? QStringList() : dayNames(days);
    if (frequency == u"WEEKLY" && !names.isEmpty())
        return interval == 1 ? RecurrenceText::tr("Every week on %1", "days of the week").arg(QLocale().createSeparatedList(names))
                             : RecurrenceText::tr("Every %n weeks on %1", "days of the week", interval).arg(QLocale().createSeparatedList(names));
    if (!days.isEmpty())
        return RecurrenceText::tr("Repeated by a rule of its own");
    if (frequency == u"DAILY")
        return interval == 1 ? RecurrenceText::tr("Every day") : RecurrenceText::tr("Every %n days", nullptr, interval);
    if (frequency == u"WEEKLY")
        return interval == 1 ? RecurrenceText::tr("Every week") : RecurrenceText::tr("Every %n weeks", nullptr, interval);
    if (frequency == u"MONTHLY")
        return interval == 1 ? RecurrenceText::tr("Every month") : RecurrenceText::tr("Every %n months", nullptr, interval);
    return interval == 1 ? RecurrenceText::tr("Every year") : RecurrenceText::tr("Every %n years", nullptr, interval);
}

} // namespace

Result<void> checkRecurrence(const QString &rule)
{
    const auto wrong = [](const QString &sentence) { return Error{Error::Invalid, sentence}; };
    static const QRegularExpression shape(QStringLiteral("^[A-Z]+=[A-Z0-9,+-]+(;[A-Z]+=[A-Z0-9,+-]+)*$"), QRegularExpression::CaseInsensitiveOption);
    if (rule.size() > LongestRule || !shape.match(rule).hasMatch())
        return wrong(RecurrenceText::tr("“%1” is no rule of repetition. Write it as calendars do, for instance FREQ=WEEKLY;BYDAY=MO.").arg(rule.left(60)));
    const QString frequency = valueOf(rule, QLatin1StringView("FREQ")).toUpper();
    if (frequency == u"SECONDLY" || frequency == u"MINUTELY" || frequency == u"HOURLY")
        return wrong(RecurrenceText::tr("Tasks are repeated by days, weeks, months or years, not more often."));
    for (const char *part : {"BYHOUR", "BYMINUTE", "BYSECOND", "RSCALE", "SKIP"})
        if (!valueOf(rule, QLatin1StringView(part)).isEmpty())
            return wrong(RecurrenceText::tr("%1 cannot be kept in a rule of repetition here.").arg(QLatin1StringView(part)));
    const icalrecurrencetype read = ruleOf(rule);
    if (read.freq == ICAL_NO_RECURRENCE || read.interval < 1 || read.count < 0)
        return wrong(RecurrenceText::tr("“%1” is no rule of repetition. Write it as calendars do, for instance FREQ=WEEKLY;BYDAY=MO.").arg(rule.left(60)));
    if (!comesTrue(read))
        return wrong(RecurrenceText::tr("The rule “%1” never comes true, or only after decades.").arg(rule.left(60)));
    return {};
}

std::optional<Occurrence> nextOccurrence(const QString &rule, Millis from, Millis after, const QTimeZone &zone, const std::vector<Holiday> &holidays)
{
    std::optional<Occurrence> next;
    walk(rule, from, zone, holidays, [&](Millis at, int step) {
        if (at <= from || at <= after)
            return true;
        const int count = valueOf(rule, QLatin1StringView("COUNT")).toInt();
        next = Occurrence{at, count > 0 ? withCount(rule, std::max(1, count - step)) : rule};
        return false;
    });
    return next;
}

std::vector<Millis> occurrencesBetween(const QString &rule, Millis from, Millis begin, Millis end, const QTimeZone &zone, std::size_t most, const std::vector<Holiday> &holidays)
{
    std::vector<Millis> times;
    walk(rule, from, zone, holidays, [&](Millis at, int) {
        if (at >= end || times.size() >= most)
            return false;
        if (at >= begin && at > from)
            times.push_back(at);
        return true;
    });
    return times;
}

std::vector<Millis> timesLeftOut(const QString &rule, Millis from, const QTimeZone &zone, const std::vector<Holiday> &holidays)
{
    std::vector<Millis> times;
    if (holidays.empty() || !isEveryWorkingDay(rule))
        return times;
    const Millis end = startOfDay(holidays.back().date.addDays(1), zone);
    for (const Millis at : occurrencesBetween(rule, from, from, end, zone, MostSteps))
        if (leavesOut(rule, QDateTime::fromMSecsSinceEpoch(at, zone).date(), holidays))
            times.push_back(at);
    return times;
}

bool leavesOut(const QString &rule, const QDate &day, const std::vector<Holiday> &holidays)
{
    return isEveryWorkingDay(rule) && WorkingDays{.holidays = holidays}.holidayOn(day);
}

QString recurrenceSentence(const QString &rule)
{
    if (rule.isEmpty())
        return {};
    const int interval = std::max(1, valueOf(rule, QLatin1StringView("INTERVAL")).toInt());
    QString sentence = isEveryWorkingDay(rule) ? RecurrenceText::tr("Every working day") : everySentence(valueOf(rule, QLatin1StringView("FREQ")).toUpper(), interval, valueOf(rule, QLatin1StringView("BYDAY")));
    if (const int count = valueOf(rule, QLatin1StringView("COUNT")).toInt())
        return RecurrenceText::tr("%1, %n more times", "repetition", count).arg(sentence);
    const QDate until = QDate::fromString(valueOf(rule, QLatin1StringView("UNTIL")).left(8), QStringLiteral("yyyyMMdd"));
    return until.isValid() ? RecurrenceText::tr("%1 until %2", "repetition, date").arg(sentence, QLocale().toString(until, QLocale::ShortFormat)) : sentence;
}

} // namespace lead
