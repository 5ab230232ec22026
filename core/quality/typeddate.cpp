#include "core/quality/typeddate.h"

#include "core/base/text.h"

#include <QLocale>

namespace lead {

namespace {

DateOrder dateOrderOf(const QLocale &locale)
{
    if (locale.language() == QLocale::C) // a script's
        return DateOrder::YearFirst;
    for (const QChar letter : locale.dateFormat(QLocale::ShortFormat))
        if (letter == u'd' || letter == u'M' || letter == u'y')
            return letter == u'd' ? DateOrder::DayFirst : letter == u'M' ? DateOrder::MonthFirst : DateOrder::YearFirst;
    return DateOrder::YearFirst;
}

} // namespace

DateValue typedDateValue(const QString &text, const QTimeZone &zone, const QLocale &locale)
{
    return DateNormaliser(dateOrderOf(locale), zone).normalise(toUtf8(text.trimmed()));
}

std::optional<QDateTime> typedMoment(const QString &text, const QTimeZone &zone)
{
    const DateValue value = typedDateValue(text, zone, QLocale());
    return value.isValid ? std::optional(QDateTime::fromMSecsSinceEpoch(value.at, zone)) : std::nullopt;
}

} // namespace lead
