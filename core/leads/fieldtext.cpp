#include "core/leads/fieldtext.h"

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/base/numbertext.h"
#include "core/base/text.h"
#include "core/base/timestamp.h"
#include "core/quality/emailsyntax.h"
#include "core/quality/numbernormaliser.h"
#include "core/quality/phonenormaliser.h"
#include "core/quality/typeddate.h"
#include "core/storage/importrepository.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QLocale>

namespace lead {

namespace {

struct FieldWords
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
        return std::get<qint64>(value) ? FieldWords::tr("Yes") : FieldWords::tr("No");
    default:
        return exact(field, value, currency);
    }
}

Result<FieldValue> FieldText::parseReference(const Field &field, const QString &text) const
{
    QStringList names;
    if (field.type == FieldType::Stage) {
        for (const Stage &stage : m_stages) {
            if (stage.name.compare(text, Qt::CaseInsensitive) == 0 || stage.id.toString() == text)
                return FieldValue(qint64(stage.id.value));
            names << stage.name;
        }
        return Error{Error::Invalid, FieldWords::tr("There is no stage “%1”. There are: %2.").arg(text, names.join(QStringLiteral(", ")))};
    }
    for (const User &user : m_users) {
        if (user.name.compare(text, Qt::CaseInsensitive) == 0 || user.email.compare(text, Qt::CaseInsensitive) == 0 || user.id.toString() == text)
            return FieldValue(qint64(user.id.value));
        names << user.name;
    }
    return Error{Error::Invalid, FieldWords::tr("There is no user “%1”. There are: %2.").arg(text, names.join(QStringLiteral(", ")))};
}

// What a file may say, a person may type; day and month in the order of the person's language.
Result<FieldValue> FieldText::parseMoment(const Field &field, const QString &text) const
{
    const DateValue value = typedDateValue(text, m_timeZone, QLocale());
    if (field.type == FieldType::Date)
        return value.isValid ? Result<FieldValue>(qint64(value.days)) : Error{Error::Invalid, FieldWords::tr("%1 is a date such as 2026-03-31; “%2” is not.").arg(field.label, text)};
    return value.isValid ? Result<FieldValue>(qint64(value.at)) : Error{Error::Invalid, FieldWords::tr("%1 is a moment such as 2026-03-31 14:30; “%2” is not.").arg(field.label, text)};
}

// By the same reader as lists. Where the text does not say what "1.234" means, the habits of the person's language do.
Result<FieldValue> FieldText::parseNumber(const Field &field, const QString &text) const
{
    const DecimalMark mark = QLocale().decimalPoint() == u"," ? DecimalMark::Comma : DecimalMark::Point;
    const NumberNormaliser numbers(mark, toUtf8(m_currency));
    const std::string utf8 = toUtf8(text);
    if (field.type == FieldType::Integer) {
        const IntegerValue number = numbers.integer(utf8);
        if (!number.isValid)
            return Error{Error::Invalid, FieldWords::tr("%1 is a whole number; “%2” is not.").arg(field.label, text)};
        return FieldValue(qint64(number.value));
    }
    if (field.type == FieldType::Decimal) {
        const DecimalValue number = numbers.decimal(utf8);
        if (!number.isValid)
            return Error{Error::Invalid, FieldWords::tr("%1 is a number; “%2” is not.").arg(field.label, text)};
        return FieldValue(number.value);
    }
    const MoneyValue money = numbers.money(utf8);
    if (!money.isValid)
        return Error{Error::Invalid, FieldWords::tr("%1 is an amount such as 1200.50; “%2” is not.").arg(field.label, text)};
    if (money.currency != toUtf8(m_currency))
        return Error{Error::Invalid, FieldWords::tr("%1 takes the amount alone, such as 1200.50: the currency of a lead is a field of its own, and “%2” names another than %3.").arg(field.label, text, m_currency)};
    return FieldValue(qint64(money.minor));
}

Result<FieldValue> FieldText::parse(const Field &field, const QString &typed) const
{
    std::string buffer;
    const std::string utf8 = toUtf8(typed);
    const QString text = fromUtf8(trimmed(cleaned(utf8, buffer)));
    if (text.isEmpty())
        return FieldValue();
    switch (field.type) {
    case FieldType::Boolean: {
        const QString word = text.toLower();
        if (QStringList{QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("1"), QStringLiteral("y"), FieldWords::tr("yes")}.contains(word))
            return FieldValue(qint64(1));
        if (QStringList{QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("0"), QStringLiteral("n"), FieldWords::tr("no")}.contains(word))
            return FieldValue(qint64(0));
        return Error{Error::Invalid, FieldWords::tr("%1 is yes or no; “%2” is neither.").arg(field.label, text)};
    }
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
        return parseNumber(field, text);
    case FieldType::Date:
    case FieldType::DateTime:
        return parseMoment(field, text);
    case FieldType::Stage:
    case FieldType::User:
        return parseReference(field, text);
    case FieldType::Phone: {
        const PhoneValue phone = PhoneNormaliser(toUtf8(m_country)).normalise(toUtf8(text));
        return FieldValue(phone.isValid() ? fromUtf8(phone.text()) : text);
    }
    case FieldType::Email: {
        const std::optional<std::string> address = readAddress(toUtf8(text));
        return FieldValue(address ? fromUtf8(*address) : text);
    }
    case FieldType::TextList: {
        QStringList parts;
        for (const QString &part : QString(text).replace(u'\n', u',').split(u',', Qt::SkipEmptyParts))
            if (const QString name = part.trimmed(); !name.isEmpty() && !parts.contains(name))
                parts << name;
        return FieldValue(parts.join(u'\n'));
    }
    case FieldType::Choice:
        if (!field.options.isEmpty() && !field.isCustom() && !field.options.contains(text.toLower()))
            return Error{Error::Invalid, FieldWords::tr("%1 is one of: %2.").arg(field.label, field.options.join(QStringLiteral(", ")))};
        return FieldValue(field.options.isEmpty() || field.isCustom() ? text : text.toLower());
    case FieldType::Import:
    case FieldType::LeadRef:
        return Error{Error::Invalid, FieldWords::tr("%1 is set by Leadwright and cannot be typed.").arg(field.label)};
    default:
        return FieldValue(text);
    }
}

} // namespace lead
