// What a person types for a field, by the same readers as lists.
#include "core/leads/fieldtext.h"

#include "core/base/text.h"
#include "core/quality/emailnormaliser.h"
#include "core/quality/numbernormaliser.h"
#include "core/quality/phonenormaliser.h"
#include "core/quality/placenormaliser.h"
#include "core/quality/referencedata.h"
#include "core/quality/typeddate.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace lead {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

QString withSuggestion(const QString &sentence, std::string_view suggestion)
{
    return suggestion.empty() ? sentence : Words::tr("%1 Perhaps %2 was meant.").arg(sentence, fromUtf8(suggestion));
}

} // namespace

Result<FieldValue> FieldText::parseReference(const Field &field, const QString &text) const
{
    QStringList names;
    if (field.type == FieldType::Stage) {
        for (const Stage &stage : m_stages) {
            if (stage.name.compare(text, Qt::CaseInsensitive) == 0 || stage.id.toString() == text)
                return FieldValue(qint64(stage.id.value));
            names << stage.name;
        }
        return Error{Error::Invalid, Words::tr("There is no stage “%1”. There are: %2.").arg(text, names.join(QStringLiteral(", ")))};
    }
    for (const User &user : m_users) {
        if (user.name.compare(text, Qt::CaseInsensitive) == 0 || user.email.compare(text, Qt::CaseInsensitive) == 0 || user.id.toString() == text)
            return FieldValue(qint64(user.id.value));
        names << user.name;
    }
    return Error{Error::Invalid, Words::tr("There is no user “%1”. There are: %2.").arg(text, names.join(QStringLiteral(", ")))};
}

// What a file may say, a person may type; day and month in the order of the person's language.
Result<FieldValue> FieldText::parseMoment(const Field &field, const QString &text) const
{
    const DateValue value = typedDateValue(text, m_timeZone, QLocale());
    if (field.type == FieldType::Date)
        return value.isValid ? Result<FieldValue>(qint64(value.days)) : Error{Error::Invalid, Words::tr("%1 is a date such as 2026-03-31; “%2” is not.").arg(field.label, text)};
    return value.isValid ? Result<FieldValue>(qint64(value.at)) : Error{Error::Invalid, Words::tr("%1 is a moment such as 2026-03-31 14:30; “%2” is not.").arg(field.label, text)};
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
            return Error{Error::Invalid, Words::tr("%1 is a whole number; “%2” is not.").arg(field.label, text)};
        return FieldValue(qint64(number.value));
    }
    if (field.type == FieldType::Decimal) {
        const DecimalValue number = numbers.decimal(utf8);
        if (!number.isValid)
            return Error{Error::Invalid, Words::tr("%1 is a number; “%2” is not.").arg(field.label, text)};
        return FieldValue(number.value);
    }
    const MoneyValue money = numbers.money(utf8);
    if (!money.isValid)
        return Error{Error::Invalid, Words::tr("%1 is an amount such as 1200.50; “%2” is not.").arg(field.label, text)};
    if (money.currency != toUtf8(m_currency))
        return Error{Error::Invalid, Words::tr("%1 takes the amount alone, such as 1200.50: the currency of a lead is a field of its own, and “%2” names another than %3.").arg(field.label, text, m_currency)};
    return FieldValue(qint64(money.minor));
}

Result<FieldValue> FieldText::parsePhone(const Field &field, const QString &text, const std::optional<QString> &country) const
{
    const PhoneValue phone = PhoneNormaliser(toUtf8(m_country)).normalise(toUtf8(text), toUtf8(country.value_or(m_country)));
    if (!phone.isValid())
        return Error{Error::Invalid, withSuggestion(Words::tr("%1 takes a telephone number with its area code, from abroad with + and the code of the country; “%2” is none.").arg(field.label, text), phone.suggestion)};
    if (!phone.further.empty())
        return Error{Error::Invalid, Words::tr("%1 takes one telephone number; “%2” are several. The others go to the other phones.").arg(field.label, text)};
    return FieldValue(fromUtf8(phone.text()));
}

Result<FieldValue> FieldText::parseEmail(const Field &field, const QString &text) const
{
    const ReferenceData reference;
    const std::string utf8 = toUtf8(text); // the value may point into it
    std::string buffer;
    const EmailValue email = EmailNormaliser(reference).normalise(utf8, buffer);
    if (!email.isValid())
        return Error{Error::Invalid, withSuggestion(Words::tr("%1 takes an e-mail address, such as ada@example.com; “%2” is none.").arg(field.label, text), email.suggestion)};
    if (!email.further.empty())
        return Error{Error::Invalid, Words::tr("%1 takes one e-mail address; “%2” are several. The others go to the other e-mails.").arg(field.label, text)};
    return FieldValue(fromUtf8(email.value));
}

// Where nobody says in which country, what no list knows is kept as typed, as an import does.
Result<FieldValue> FieldText::parsePlace(const Field &field, const QString &text, const std::optional<QString> &country) const
{
    const ReferenceData reference;
    const PlaceNormaliser places(reference, toUtf8(m_country));
    const std::string utf8 = toUtf8(text.simplified());
    const std::string where = toUtf8(country.value_or(QString()));
    std::string buffer;
    const PlaceValue place = field.number == F::Country ? places.country(utf8) : field.number == F::State ? places.state(utf8, where) : places.zip(utf8, where, buffer);
    const bool isUnknown = place.issue == IssueCode::CountryUnknown || place.issue == IssueCode::StateUnknown || place.issue == IssueCode::ZipInvalid;
    if (!isUnknown || (!country && field.number != F::Country))
        return FieldValue(fromUtf8(place.value));
    const std::string suggestion = place.issue == IssueCode::ZipInvalid ? std::string() : std::string(place.suggestion);
    if (field.number == F::Country)
        return Error{Error::Invalid, withSuggestion(Words::tr("%1 takes a country, by name or code; “%2” is none.").arg(field.label, text), suggestion)};
    return Error{Error::Invalid, withSuggestion((field.number == F::State ? Words::tr("“%1” is no state or province of %2. If the lead is elsewhere, change its country first.") : Words::tr("“%1” is no postcode of %2. If the lead is elsewhere, change its country first.")).arg(text, *country), suggestion)};
}

Result<FieldValue> FieldText::parseList(const Field &field, const QString &text, const std::optional<QString> &country) const
{
    QStringList parts;
    static const QRegularExpression separators(QStringLiteral("[,;|\n]")); // those of lists in files
    for (const QString &part : text.split(separators, Qt::SkipEmptyParts)) {
        QString entry = part.trimmed();
        if (!entry.isEmpty() && (field.number == F::OtherPhones || field.number == F::OtherEmails)) {
            const Result<FieldValue> read = field.number == F::OtherPhones ? parsePhone(field, entry, country) : parseEmail(field, entry);
            if (!read)
                return read.error();
            entry = std::get<QString>(*read);
        }
        if (!entry.isEmpty() && !parts.contains(entry))
            parts << entry;
    }
    return FieldValue(parts.join(u'\n'));
}

Result<FieldValue> FieldText::read(const Field &field, const QString &typed, const std::optional<QString> &country) const
{
    std::string buffer;
    const std::string utf8 = toUtf8(typed);
    const QString text = fromUtf8(trimmed(cleaned(utf8, buffer)));
    if (text.isEmpty())
        return FieldValue();
    if (field.number == F::State || field.number == F::Country || field.number == F::Zip)
        return parsePlace(field, text, country);
    switch (field.type) {
    case FieldType::Boolean: {
        const QString word = text.toLower();
        if (QStringList{QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("1"), QStringLiteral("y"), Words::tr("yes")}.contains(word))
            return FieldValue(qint64(1));
        if (QStringList{QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("0"), QStringLiteral("n"), Words::tr("no")}.contains(word))
            return FieldValue(qint64(0));
        return Error{Error::Invalid, Words::tr("%1 is yes or no; “%2” is neither.").arg(field.label, text)};
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
    case FieldType::Phone:
        return parsePhone(field, text, country);
    case FieldType::Email:
        return parseEmail(field, text);
    case FieldType::TextList:
        return parseList(field, text, country);
    case FieldType::Choice:
        if (!field.options.isEmpty() && !field.isCustom() && !field.options.contains(text.toLower()))
            return Error{Error::Invalid, Words::tr("%1 is one of: %2.").arg(field.label, field.options.join(QStringLiteral(", ")))};
        return FieldValue(field.options.isEmpty() || field.isCustom() ? text : text.toLower());
    case FieldType::Import:
    case FieldType::LeadRef:
        return Error{Error::Invalid, Words::tr("%1 is set by Leadwright and cannot be typed.").arg(field.label)};
    default:
        return FieldValue(text);
    }
}

} // namespace lead
