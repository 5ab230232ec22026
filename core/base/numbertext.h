#pragma once

#include <QLocale>
#include <QString>

namespace lead {

// Numbers as people write them. Every text that shows one comes from here, the %n of translations too: where four digits stand without a separator
// (Spanish, Polish, Portuguese), Qt 6.4 leaves out the first separator of a million, too ("2195.900").

QString numberText(qint64 number, const QLocale &locale = QLocale());
/// `format` and `precision` as QLocale::toString() takes them.
QString numberText(double number, char format, int precision, const QLocale &locale = QLocale());
/// `symbol`: the sign or code of the currency.
QString moneyText(double amount, const QString &symbol, int decimals, const QLocale &locale = QLocale());

} // namespace lead
