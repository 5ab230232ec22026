#include "core/domain/relativedate.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/base/timestamp.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <array>

namespace lead {

namespace {

using Kind = RelativeDate::Kind;

constexpr std::array<QStringView, 7> unitNames{u"minute", u"hour",    u"day", u"week",
                                               u"month",  u"quarter", u"year"};

QString unitName(DateUnit unit)
{
    return unitNames[static_cast<std::size_t>(unit)].toString();
}

std::optional<DateUnit> unitFromText(QStringView word)
{
    for (std::size_t i = 0; i < unitNames.size(); ++i)
        if (word == unitNames[i] ||
            (word.size() == unitNames[i].size() + 1 && word.startsWith(unitNames[i]) && word.endsWith(u's')))
            return static_cast<DateUnit>(i);
    return std::nullopt;
}

std::optional<int> countFromText(QStringView word)
{
    if (word.isEmpty() || word.size() > 6)
        return std::nullopt;
    int value = 0;
    for (QChar c : word) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value >= 1 && value <= MaxDateCount ? std::optional(value) : std::nullopt;
}

/// Reads fixed digits and marks from the front of a text.
class Cursor
{
public:
    explicit Cursor(QStringView text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at == m_text.size(); }
    bool take(QChar c)
    {
        if (atEnd() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    /// Exactly `width` digits, or -1.
    int number(int width)
    {
        if (m_text.size() - m_at < width)
            return -1;
        int value = 0;
        for (int i = 0; i < width; ++i) {
            const QChar c = m_text[m_at + i];
            if (c < u'0' || c > u'9')
                return -1;
            value = value * 10 + (c.unicode() - u'0');
        }
        m_at += width;
        return value;
    }
    int digits() const
    {
        int n = 0;
        while (m_at + n < m_text.size() && m_text[m_at + n] >= u'0' && m_text[m_at + n] <= u'9')
            ++n;
        return n;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

// Milliseconds within the day, or absent.
std::optional<std::int64_t> timeOfDay(Cursor &in)
{
    const int hour = in.number(2);
    if (hour < 0 || hour > 23 || !in.take(u':'))
        return std::nullopt;
    const int minute = in.number(2);
    if (minute < 0 || minute > 59)
        return std::nullopt;
    int second = 0;
    int millis = 0;
    if (in.take(u':')) {
        second = in.number(2);
        if (second < 0 || second > 59)
            return std::nullopt;
        if (in.take(u'.')) {
            const int width = in.digits();
            if (width < 1 || width > 3)
                return std::nullopt;
            millis = in.number(width) * (width == 1 ? 100 : width == 2 ? 10 : 1);
        }
    }
    return hour * HourMillis + minute * MinuteMillis + second * 1000 + millis;
}

std::optional<RelativeDate> absoluteFromText(QStringView text)
{
    Cursor in(text);
    const int year = in.number(4);
    const bool firstMark = in.take(u'-');
    const int month = in.number(2);
    const bool secondMark = in.take(u'-');
    const int day = in.number(2);
    if (year < 1 || !firstMark || !secondMark || !isRealDate(year, month, day))
        return std::nullopt;
    const std::int64_t days = daysFromCivil(year, month, day);
    if (in.atEnd())
        return RelativeDate{Kind::Day, DateUnit::Day, days};
    if (!in.take(u't') && !in.take(u' '))
        return std::nullopt;
    const std::optional<std::int64_t> time = timeOfDay(in);
    if (!time)
        return std::nullopt;
    const std::int64_t wall = days * DayMillis + *time;
    if (in.atEnd())
        return RelativeDate{Kind::LocalMoment, DateUnit::Day, wall};
    if (in.take(u'z'))
        return in.atEnd() ? std::optional(RelativeDate{Kind::Moment, DateUnit::Day, wall}) : std::nullopt;
    const bool west = in.take(u'-');
    if (!west && !in.take(u'+'))
        return std::nullopt;
    const int hours = in.number(2);
    in.take(u':');
    const int minutes = in.number(2);
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59 || !in.atEnd())
        return std::nullopt;
    const std::int64_t offset = hours * HourMillis + minutes * MinuteMillis;
    const std::int64_t moment = west ? wall + offset : wall - offset;
    // The years that toText() can write again.
    if (moment < daysFromCivil(1, 1, 1) * DayMillis || moment >= daysFromCivil(10000, 1, 1) * DayMillis)
        return std::nullopt;
    return RelativeDate{Kind::Moment, DateUnit::Day, moment};
}

std::optional<int> offsetFromText(QStringView word)
{
    if (word == u"this" || word == u"current")
        return 0;
    if (word == u"last" || word == u"previous")
        return -1;
    if (word == u"next")
        return 1;
    return std::nullopt;
}

std::optional<RelativeDate> periodFromWords(Kind kind, const QList<QStringView> &words)
{
    const std::optional<int> offset = words.size() == 2 ? offsetFromText(words[0]) : std::optional(0);
    const bool named = words.size() == 2 || (words.size() == 1 && kind != Kind::Period);
    const std::optional<DateUnit> unit = named ? unitFromText(words.back()) : std::nullopt;
    if (!offset || !unit || *unit < DateUnit::Day || (*unit == DateUnit::Day && kind != Kind::Period))
        return std::nullopt;
    return RelativeDate{kind, *unit, *offset};
}

QString periodText(const RelativeDate &date)
{
    const QString unit = unitName(date.unit);
    if (date.unit == DateUnit::Day)
        return date.value < 0   ? QStringLiteral("yesterday")
               : date.value > 0 ? QStringLiteral("tomorrow")
                                : QStringLiteral("today");
    return (date.value < 0   ? QStringLiteral("last ")
            : date.value > 0 ? QStringLiteral("next ")
                             : QStringLiteral("this ")) +
           unit;
}

QString sentence(const char *text)
{
    return QCoreApplication::translate("RelativeDate", text);
}

QString periodSentence(const RelativeDate &date)
{
    static constexpr std::array<std::array<const char *, 3>, 5> texts{{
        {QT_TRANSLATE_NOOP("RelativeDate", "yesterday"), QT_TRANSLATE_NOOP("RelativeDate", "today"),
         QT_TRANSLATE_NOOP("RelativeDate", "tomorrow")},
        {QT_TRANSLATE_NOOP("RelativeDate", "last week"), QT_TRANSLATE_NOOP("RelativeDate", "this week"),
         QT_TRANSLATE_NOOP("RelativeDate", "next week")},
        {QT_TRANSLATE_NOOP("RelativeDate", "last month"), QT_TRANSLATE_NOOP("RelativeDate", "this month"),
         QT_TRANSLATE_NOOP("RelativeDate", "next month")},
        {QT_TRANSLATE_NOOP("RelativeDate", "last quarter"), QT_TRANSLATE_NOOP("RelativeDate", "this quarter"),
         QT_TRANSLATE_NOOP("RelativeDate", "next quarter")},
        {QT_TRANSLATE_NOOP("RelativeDate", "last year"), QT_TRANSLATE_NOOP("RelativeDate", "this year"),
         QT_TRANSLATE_NOOP("RelativeDate", "next year")},
    }};
    const std::size_t unit = date.unit < DateUnit::Day ? 0 : static_cast<std::size_t>(date.unit) - 2;
    return sentence(texts[unit][date.value < 0 ? 0 : date.value > 0 ? 2 : 1]);
}

} // namespace

std::optional<RelativeDate> dateFromText(QStringView text)
{
    const QString lower = text.toString().toLower().simplified();
    if (lower.isEmpty() || lower.size() > 60)
        return std::nullopt;
    if (lower.front() >= u'0' && lower.front() <= u'9')
        if (std::optional<RelativeDate> date = absoluteFromText(lower))
            return date;
    QList<QStringView> words = QStringView(lower).split(u' ');
    if (words.size() == 1) {
        if (lower == u"now")
            return RelativeDate{};
        for (int offset : {-1, 0, 1}) {
            const RelativeDate date{Kind::Period, DateUnit::Day, offset};
            if (lower == periodText(date))
                return date;
        }
        return std::nullopt;
    }
    const std::optional<int> count = countFromText(words[0]);
    const std::optional<DateUnit> unit = unitFromText(words[1]);
    if (count && unit) {
        if (words.size() == 3 && words[2] == u"ago")
            return RelativeDate{Kind::Shifted, *unit, -*count};
        if (words.size() == 4 && words[2] == u"from" && words[3] == u"now")
            return RelativeDate{Kind::Shifted, *unit, *count};
        return std::nullopt;
    }
    const bool start = words[0] == u"start" || words[0] == u"beginning";
    if ((start || words[0] == u"end") && words[1] == u"of") {
        words.remove(0, words.size() > 2 && words[2] == u"the" ? 3 : 2);
        return periodFromWords(start ? Kind::PeriodStart : Kind::PeriodEnd, words);
    }
    return periodFromWords(Kind::Period, words);
}

std::optional<DateSpan> spanFromText(QStringView text)
{
    const QString lower = text.toString().toLower().simplified();
    const QList<QStringView> words = QStringView(lower).split(u' ');
    const std::optional<DateUnit> unit = unitFromText(words.back());
    const std::optional<int> count = words.size() == 2 ? countFromText(words[0]) : std::optional(1);
    return unit && count && words.size() <= 2 ? std::optional(DateSpan{*count, *unit}) : std::nullopt;
}

QString toText(const DateSpan &span)
{
    return QString::number(span.count) + u' ' + unitName(span.unit) +
           (span.count == 1 ? QString() : QStringLiteral("s"));
}

QString toText(const RelativeDate &date)
{
    switch (date.kind) {
    case Kind::Day:
        return isoString(date.value * DayMillis).left(10);
    case Kind::Moment:
        return isoString(date.value);
    case Kind::LocalMoment: {
        QString text = isoString(date.value);
        text.chop(1);
        return text;
    }
    case Kind::Now:
        return QStringLiteral("now");
    case Kind::Period:
        return periodText(date);
    case Kind::PeriodStart:
    case Kind::PeriodEnd: {
        const QString side =
            date.kind == Kind::PeriodStart ? QStringLiteral("start of ") : QStringLiteral("end of ");
        return side + (date.value == 0 ? unitName(date.unit) : periodText(date));
    }
    case Kind::Shifted: {
        const int count = static_cast<int>(date.value < 0 ? -date.value : date.value);
        return toText(DateSpan{count, date.unit}) +
               (date.value < 0 ? QStringLiteral(" ago") : QStringLiteral(" from now"));
    }
    }
    return {};
}

QString toSentence(const DateSpan &span)
{
    const auto counted = [&span](const char *text) {
        return QCoreApplication::translate("RelativeDate", text, nullptr, span.count);
    };
    // Without a translation for the source language the plural form has to be chosen here.
    const bool one = span.count == 1;
    switch (span.unit) {
    case DateUnit::Minute:
        return one ? sentence(QT_TRANSLATE_NOOP("RelativeDate", "minute"))
                   : counted(QT_TRANSLATE_N_NOOP("RelativeDate", "%n minutes"));
    case DateUnit::Hour:
        return one ? sentence(QT_TRANSLATE_NOOP("RelativeDate", "hour"))
                   : counted(QT_TRANSLATE_N_NOOP("RelativeDate", "%n hours"));
    case DateUnit::Day:
        return one ? sentence(QT_TRANSLATE_NOOP("RelativeDate", "day"))
                   : counted(QT_TRANSLATE_N_NOOP("RelativeDate", "%n days"));
    case DateUnit::Week:
        return one ? sentence(QT_TRANSLATE_NOOP("RelativeDate", "week"))
                   : counted(QT_TRANSLATE_N_NOOP("RelativeDate", "%n weeks"));
    case DateUnit::Month:
        return one ? sentence(QT_TRANSLATE_NOOP("RelativeDate", "month"))
                   : counted(QT_TRANSLATE_N_NOOP("RelativeDate", "%n months"));
    case DateUnit::Quarter:
        return one ? sentence(QT_TRANSLATE_NOOP("RelativeDate", "quarter"))
                   : counted(QT_TRANSLATE_N_NOOP("RelativeDate", "%n quarters"));
    case DateUnit::Year:
        return one ? sentence(QT_TRANSLATE_NOOP("RelativeDate", "year"))
                   : counted(QT_TRANSLATE_N_NOOP("RelativeDate", "%n years"));
    }
    return {};
}

QString toSentence(const RelativeDate &date)
{
    const QLocale locale;
    switch (date.kind) {
    case Kind::Day:
        return locale.toString(QDate(1970, 1, 1).addDays(date.value), QLocale::ShortFormat);
    case Kind::Moment:
        return locale.toString(QDateTime::fromMSecsSinceEpoch(date.value, Qt::UTC), QLocale::ShortFormat) +
               QStringLiteral(" UTC");
    case Kind::LocalMoment:
        return locale.toString(QDateTime::fromMSecsSinceEpoch(date.value, Qt::UTC), QLocale::ShortFormat);
    case Kind::Now:
        return sentence(QT_TRANSLATE_NOOP("RelativeDate", "now"));
    case Kind::Period:
        return periodSentence(date);
    case Kind::PeriodStart:
        return sentence(QT_TRANSLATE_NOOP("RelativeDate", "the first day of %1")).arg(periodSentence(date));
    case Kind::PeriodEnd:
        return sentence(QT_TRANSLATE_NOOP("RelativeDate", "the last day of %1")).arg(periodSentence(date));
    case Kind::Shifted: {
        const DateSpan span{static_cast<int>(date.value < 0 ? -date.value : date.value), date.unit};
        const QString length =
            span.count == 1 ? QString(QStringLiteral("1 ") + toSentence(span)) : toSentence(span);
        return (date.value < 0 ? sentence(QT_TRANSLATE_NOOP("RelativeDate", "%1 ago"))
                               : sentence(QT_TRANSLATE_NOOP("RelativeDate", "%1 from now")))
            .arg(length);
    }
    }
    return {};
}

} // namespace lead
