#include "core/base/numbertext.h"

namespace lead {

namespace {

constexpr qsizetype GroupSize = 3; // of every language whose thousands have no separator

// Puts the separator in that is missing: more digits than a group has before the first separator that is there.
QString grouped(QString text, const QLocale &locale)
{
    const QString separator = locale.groupSeparator();
    if (separator.isEmpty())
        return text;
    qsizetype first = 0;
    while (first < text.size() && !text.at(first).isDigit())
        ++first;
    qsizetype end = first;
    while (end < text.size() && text.at(end).isDigit())
        ++end;
    const bool isGrouped = QStringView(text).mid(end).startsWith(separator);
    if (isGrouped && end - first > GroupSize)
        text.insert(end - GroupSize, separator);
    return text;
}

} // namespace

QString numberText(qint64 number, const QLocale &locale)
{
    return grouped(locale.toString(number), locale);
}

QString numberText(double number, char format, int precision, const QLocale &locale)
{
    return grouped(locale.toString(number, format, precision), locale);
}

QString moneyText(double amount, const QString &symbol, int decimals, const QLocale &locale)
{
    return grouped(locale.toCurrencyString(amount, symbol, decimals), locale);
}

} // namespace lead
