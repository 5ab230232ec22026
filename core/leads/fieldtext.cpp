#include "core/leads/fieldtext.h"

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/base/numbertext.h"
#include "core/base/text.h"
#include "core/base/timestamp.h"
#include "core/storage/importrepository.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QLocale>

namespace lead {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

QString isoDate(qint64 days)
{
    return QDate::fromJulianDay(days + 2440588).toString(Qt::ISODate);
}

} // namespace

FieldText::FieldText(Workspace &workspace)
    : m_catalog(workspace.catalog())
    , m_stages(workspace.stages())
    , m_users(workspace.users())
    , m_currency(workspace.currency())
    , m_country(workspace.country())
    , m_timeZone(workspace.timeZone())
{
    // Without the names people see the numbers.
    if (const Result<QHash<qint64, QString>> imports = ImportRepository(workspace).names())
        m_imports = *imports;
}

FieldValue FieldText::valueOf(const Lead &lead, FieldNumber field) const
{
    switch (field) {
    case F::Id:
        return qint64(lead.id.value);
    case F::FullName: {
        const QString name = QString(lead.text(F::FirstName) + u' ' + lead.text(F::LastName)).trimmed();
        return name.isEmpty() ? FieldValue() : FieldValue(name);
    }
    case F::Outcome:
        for (const Stage &stage : m_stages)
            if (stage.id.value == lead.number(F::Stage))
                return stageKindKey(stage.kind);
        return QStringLiteral("open");
    default:
        return lead.value(field);
    }
}

QString FieldText::currencyOf(const Lead &lead) const
{
    const QString own = lead.text(F::Currency);
    return own.isEmpty() ? m_currency : own;
}

QString FieldText::exact(const Lead &lead, const Field &field) const
{
    return exact(field, valueOf(lead, field.number), currencyOf(lead));
}

QString FieldText::exact(const Field &field, const FieldValue &value, const QString &currency) const
{
    if (isEmpty(value))
        return {};
    if (const QString *text = std::get_if<QString>(&value))
        return *text;
    if (const double *real = std::get_if<double>(&value))
        return QString::number(*real, 'g', QLocale::FloatingPointShortest);
    const qint64 number = std::get<qint64>(value);
    switch (field.type) {
    case FieldType::Money:
        return decimalText(number, minorDigits(currency));
    case FieldType::Date:
        return isoDate(number);
    case FieldType::DateTime:
        return isoString(number);
    case FieldType::Boolean:
        return number ? QStringLiteral("yes") : QStringLiteral("no");
    case FieldType::Stage:
        for (const Stage &stage : m_stages)
            if (stage.id.value == number)
                return stage.name;
        return QString::number(number);
    case FieldType::User:
        for (const User &user : m_users)
            if (user.id.value == number)
                return user.name;
        return QString::number(number);
    default:
        return QString::number(number);
    }
}

QJsonValue FieldText::json(const Lead &lead, const Field &field) const
{
    const FieldValue value = valueOf(lead, field.number);
    if (isEmpty(value))
        return QJsonValue();
    switch (field.type) {
    case FieldType::Boolean:
        return std::get<qint64>(value) != 0;
    case FieldType::Integer:
        return std::get<qint64>(value);
    case FieldType::Decimal:
        return std::get<double>(value);
    case FieldType::Money:
        return QString(exact(lead, field) + u' ' + currencyOf(lead));
    case FieldType::TextList:
        return QJsonArray::fromStringList(std::get<QString>(value).split(u'\n', Qt::SkipEmptyParts));
    default:
        return exact(lead, field);
    }
}

QString FieldText::shown(const Lead &lead, const Field &field) const
{
    return shown(field, valueOf(lead, field.number), currencyOf(lead));
}

QString FieldText::shown(const Field &field, const FieldValue &value, const QString &currency) const
{
    if (isEmpty(value))
        return {};
    // Without a locale of its own the machine has C's, which nobody reads.
    const QLocale locale = QLocale().language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale();
    switch (field.type) {
    case FieldType::Import: {
        const qint64 import = std::get<qint64>(value);
        return m_imports.value(import, QString::number(import));
    }
    case FieldType::Integer:
        return numberText(std::get<qint64>(value), locale);
    case FieldType::Decimal:
        return numberText(std::get<double>(value), 'g', 10, locale);
    case FieldType::Money: {
        const int digits = minorDigits(currency);
        const double amount = decimalText(std::get<qint64>(value), digits).toDouble();
        const QString symbol = currency == u"USD" ? QStringLiteral("$") : currency == u"EUR" ? QStringLiteral("€") : currency == u"GBP" ? QStringLiteral("£") : currency + u' ';
        return moneyText(amount, symbol, qAbs(amount) >= 100 ? 0 : digits, locale);
    }
    case FieldType::Date:
        return locale.toString(QDate::fromJulianDay(std::get<qint64>(value) + 2440588), QLocale::ShortFormat);
    case FieldType::DateTime:
        return locale.toString(QDateTime::fromMSecsSinceEpoch(std::get<qint64>(value), m_timeZone), QLocale::ShortFormat);
    case FieldType::TextList:
        return std::get<QString>(value).split(u'\n', Qt::SkipEmptyParts).join(QStringLiteral(", "));
    case FieldType::Boolean:
        return std::get<qint64>(value) ? Words::tr("Yes") : Words::tr("No");
    default:
        return exact(field, value, currency);
    }
}

} // namespace lead
