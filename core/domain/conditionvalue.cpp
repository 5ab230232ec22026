#include "core/domain/conditionvalue.h"

#include "core/base/text.h"
#include "core/domain/conditionwords.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

namespace lead {

namespace {

// Beyond this a double no longer holds every cent.
constexpr double largestNumber = 1e13;

Error invalid(const QString &message)
{
    return {Error::Invalid, message};
}

QString typeDescription(FieldType type)
{
    switch (type) {
    case FieldType::TextList:
        return ConditionText::tr("a list");
    case FieldType::Boolean:
        return ConditionText::tr("yes or no");
    case FieldType::Integer:
        return ConditionText::tr("a whole number");
    case FieldType::Decimal:
        return ConditionText::tr("a number");
    case FieldType::Money:
        return ConditionText::tr("an amount of money");
    case FieldType::Date:
        return ConditionText::tr("a date");
    case FieldType::DateTime:
        return ConditionText::tr("a date and time");
    case FieldType::Stage:
        return ConditionText::tr("a stage");
    case FieldType::User:
        return ConditionText::tr("a person");
    case FieldType::Import:
        return ConditionText::tr("an import");
    case FieldType::LeadRef:
        return ConditionText::tr("a lead");
    default:
        return ConditionText::tr("text");
    }
}

bool isDigit16(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Power of ten that a suffix stands for; -1 for a suffix that is none.
int suffixPower(QStringView suffix)
{
    static constexpr std::array<std::pair<QStringView, int>, 5> suffixes{
        {{u"", 0}, {u"k", 3}, {u"m", 6}, {u"b", 9}, {u"bn", 9}}};
    for (const auto &[text, power] : suffixes)
        if (suffix.compare(text, Qt::CaseInsensitive) == 0)
            return power;
    return -1;
}

// Shifts the decimal point in the text, so that "1.005k" is exactly what "1005" is.
std::optional<double> numberFromText(QStringView text)
{
    text = text.trimmed();
    if (!text.isEmpty() && text.front().category() == QChar::Symbol_Currency)
        text = text.mid(1).trimmed();
    else if (!text.isEmpty() && text.back().category() == QChar::Symbol_Currency)
        text = text.chopped(1).trimmed();
    QString digits;
    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        if (text.front() == u'-')
            digits = QStringLiteral("-");
        text = text.mid(1);
    }
    if (!text.isEmpty() && text.front().category() == QChar::Symbol_Currency)
        text = text.mid(1);
    int read = 0;
    int decimals = -1;
    qsizetype at = 0;
    QString whole;
    QString fraction;
    for (; at < text.size(); ++at) {
        if (text[at] == u'.' && decimals < 0)
            decimals = 0;
        else if (isDigit16(text[at])) {
            (decimals < 0 ? whole : fraction) += text[at];
            ++read;
        } else
            break;
    }
    const int power = suffixPower(text.mid(at));
    if (read == 0 || read > 400 || power < 0)
        return std::nullopt;
    fraction = fraction.leftJustified(power, u'0');
    bool ok = false;
    const double value =
        QString(digits + whole + fraction.left(power) + u'.' + fraction.mid(power) + u'0').toDouble(&ok);
    return ok ? std::optional(value == 0 ? 0.0 : value) : std::nullopt;
}

QString badNumber(const Field &field, QStringView text)
{
    const QString message =
        ConditionText::tr("%1 is %2; \"%3\" is not.").arg(field.key, typeDescription(field.type), text.toString());
    if (text.contains(u','))
        return message + u' ' + ConditionText::tr("Write numbers without grouping and with a point, such as 12500.5.");
    return message;
}

Result<ConditionValue> numberValue(const Field &field, QStringView text)
{
    const std::optional<double> number = numberFromText(text);
    if (!number)
        return invalid(badNumber(field, text));
    if (std::abs(*number) > largestNumber)
        return invalid(ConditionText::tr("The number %1 is too large.").arg(text.toString()));
    if (field.type != FieldType::Integer)
        return ConditionValue(*number);
    if (*number != std::floor(*number))
        return invalid(badNumber(field, text));
    return ConditionValue(static_cast<qint64>(*number));
}

Result<ConditionValue> dateValue(const Field &field, QStringView text)
{
    const std::optional<RelativeDate> date = dateFromText(text);
    if (!date)
        return invalid(
            ConditionText::tr("%1 is %2; \"%3\" is not. Write dates as 2026-01-31, today, last month or 3 days ago.")
                .arg(field.key, typeDescription(field.type), text.toString()));
    return ConditionValue(*date);
}

Result<ConditionValue> booleanValue(const Field &field, QStringView text)
{
    const QString word = text.toString().toLower();
    for (QStringView yes : {u"true", u"yes", u"1"})
        if (word == yes)
            return ConditionValue(qint64(1));
    for (QStringView no : {u"false", u"no", u"0"})
        if (word == no)
            return ConditionValue(qint64(0));
    return invalid(ConditionText::tr("%1 is yes or no; \"%2\" is neither.").arg(field.key, text.toString()));
}

// Half a surrogate pair would not survive being stored.
QString wellFormed(QStringView text)
{
    return text.isValidUtf16() ? text.toString() : QString::fromUtf8(text.toUtf8());
}

// Only for tests of the whole value: a part of an option may be anything.
Result<ConditionValue> choiceValue(const Field &field, Operator op, QStringView text)
{
    const bool whole =
        op == Operator::Equal || op == Operator::NotEqual || op == Operator::In || op == Operator::NotIn;
    if (field.options.isEmpty() || !whole || text.isEmpty())
        return ConditionValue(wellFormed(text));
    const std::string wanted = folded(toUtf8(text));
    for (const QString &option : field.options)
        if (folded(toUtf8(option)) == wanted)
            return ConditionValue(option);
    QString message = ConditionText::tr("%1 is never \"%2\".").arg(field.key, text.toString()) + u' ';
    if (const QString close = closestWord(text, field.options); !close.isEmpty())
        message += ConditionText::tr("Did you mean \"%1\"?").arg(close);
    else
        message += ConditionText::tr("It is one of %1.").arg(field.options.join(QStringLiteral(", ")));
    return invalid(message);
}

Result<void> checkValue(const Field &field, Operator op, const ConditionValue &value)
{
    std::size_t wanted = 0;
    if (operandsOf(op) == Operands::Span)
        wanted = 4;
    else if (isDateType(field.type))
        wanted = 3;
    else if (field.type == FieldType::Decimal || field.type == FieldType::Money)
        wanted = 2;
    else if (field.type == FieldType::Integer || field.type == FieldType::Boolean)
        wanted = 1;
    if (value.index() != wanted)
        return invalid(badNumber(field, valueText(value)));
    const auto *date = std::get_if<RelativeDate>(&value);
    if (date && field.type == FieldType::Date && date->kind != RelativeDate::Kind::Now &&
        !date->isWholeDays())
        return invalid(
            ConditionText::tr("%1 is a date without a time of day; \"%2\" is a moment.").arg(field.key, valueText(value)));
    const auto *span = std::get_if<DateSpan>(&value);
    if (span && field.type == FieldType::Date && span->unit < DateUnit::Day)
        return invalid(ConditionText::tr("%1 is a date without a time of day; count in days or longer.").arg(field.key));
    return {};
}

Result<void> checkCount(const Field &field, Operator op, std::size_t count)
{
    const Operands operands = operandsOf(op);
    const bool fits = operands == Operands::None   ? count == 0
                      : operands == Operands::Two  ? count == 2
                      : operands == Operands::Many ? count >= 1
                                                   : count == 1;
    if (fits)
        return {};
    if (operands == Operands::Many)
        return invalid(ConditionText::tr("\"%1\" on %2 needs at least one value.").arg(operatorText(op), field.key));
    const int needed = operands == Operands::None ? 0 : operands == Operands::Two ? 2 : 1;
    return invalid(
        ConditionText::tr("\"%1\" on %2 needs %3 values, not %4.").arg(operatorText(op), field.key).arg(needed).arg(count));
}

// Only where it is certain without knowing the day.
bool isUpsideDown(const ConditionValue &low, const ConditionValue &high)
{
    const auto *from = std::get_if<RelativeDate>(&low);
    const auto *to = std::get_if<RelativeDate>(&high);
    if (from && to)
        return from->kind == to->kind && from->kind < RelativeDate::Kind::Now && from->value > to->value;
    if (const auto *number = std::get_if<qint64>(&low); number && high.index() == low.index())
        return *number > std::get<qint64>(high);
    const auto *number = std::get_if<double>(&low);
    return number && high.index() == low.index() && *number > std::get<double>(high);
}

Operator listOperator(Operator op)
{
    if (op == Operator::Equal || op == Operator::In)
        return Operator::Contains;
    return op == Operator::NotEqual || op == Operator::NotIn ? Operator::NotContains : op;
}

bool isEmptyText(const ConditionValue &value)
{
    const QString *text = std::get_if<QString>(&value);
    return text && QStringView(*text).trimmed().isEmpty();
}

Result<void> checkOperator(const Field &field, Operator op)
{
    if (isApplicable(op, field.type))
        return {};
    QStringList choices;
    for (const OperatorChoice &choice : operatorsFor(field.type))
        choices.push_back(operatorText(choice.op));
    return invalid(ConditionText::tr("\"%1\" does not suit %2, which is %3. Use one of: %4.")
                       .arg(operatorText(op), field.key, typeDescription(field.type),
                            choices.join(QStringLiteral(", "))));
}

} // namespace

Result<ConditionValue> valueFromText(const Field &field, Operator op, QStringView text)
{
    if (operandsOf(op) == Operands::Span) {
        if (const std::optional<DateSpan> span = spanFromText(text))
            return ConditionValue(*span);
        return invalid(ConditionText::tr("\"%1\" needs a length of time such as 30 days or 2 weeks; \"%2\" is none.")
                           .arg(operatorText(op), text.toString()));
    }
    switch (field.type) {
    case FieldType::Boolean:
        return booleanValue(field, text);
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
        return numberValue(field, text);
    case FieldType::Date:
    case FieldType::DateTime:
        return dateValue(field, text);
    case FieldType::Choice:
        return choiceValue(field, op, text);
    default:
        return ConditionValue(wellFormed(text));
    }
}

Result<Condition> checkedTest(const Field &field, Operator op, std::vector<ConditionValue> values)
{
    if (!(field.use & InFilter))
        return invalid(ConditionText::tr("%1 cannot be used in conditions.").arg(field.key));
    if (field.type == FieldType::TextList)
        op = listOperator(op);
    const bool equality = op == Operator::Equal || op == Operator::NotEqual;
    if (field.type == FieldType::Boolean && equality && values.size() == 1 &&
        std::holds_alternative<qint64>(values.front())) {
        Condition test = Condition::test(field.number, std::get<qint64>(values.front()) ? Operator::IsTrue
                                                                                        : Operator::IsFalse);
        return op == Operator::Equal ? test : Condition::negation(std::move(test));
    }
    if (Result<void> suits = checkOperator(field, op); !suits)
        return suits.error();
    if (Result<void> count = checkCount(field, op, values.size()); !count)
        return count.error();
    if (equality && isEmptyText(values.front()))
        return Condition::test(field.number,
                               op == Operator::Equal ? Operator::IsEmpty : Operator::IsNotEmpty);
    for (const ConditionValue &value : values) {
        if (Result<void> checked = checkValue(field, op, value); !checked)
            return checked.error();
        if (isEmptyText(value))
            return invalid(
                ConditionText::tr("\"%1\" on %2 needs a text that is not empty. To find empty fields write: %2 is empty")
                    .arg(operatorText(op), field.key));
    }
    if (op == Operator::Between && isUpsideDown(values[0], values[1]))
        return invalid(ConditionText::tr("Nothing is between %1 and %2: write the smaller value first.")
                           .arg(valueText(values[0]), valueText(values[1])));
    return Condition::test(field.number, op, std::move(values));
}

QString valueText(const ConditionValue &value)
{
    struct Writer
    {
        QString operator()(const QString &text) const { return text; }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(double number) const
        {
            return QString::number(number, 'f', QLocale::FloatingPointShortest);
        }
        QString operator()(const RelativeDate &date) const { return toText(date); }
        QString operator()(const DateSpan &span) const { return toText(span); }
    };
    return std::visit(Writer(), value);
}

namespace {

// Edits (insert, delete, replace, swap of neighbours) from a to b.
int editDistance(std::string_view a, std::string_view b)
{
    std::vector<int> before;
    std::vector<int> previous(b.size() + 1);
    std::vector<int> current(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        previous[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        current[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            current[j] =
                std::min({previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                current[j] = std::min(current[j], before[j - 2] + 1);
        }
        before = previous;
        previous = current;
    }
    return previous[b.size()];
}

} // namespace

QString closestWord(QStringView word, const QStringList &candidates)
{
    const std::string wanted = folded(toUtf8(word));
    if (wanted.size() > 60)
        return {};
    QString best;
    int bestDistance = std::max(1, static_cast<int>(wanted.size()) / 3) + 1;
    for (const QString &candidate : candidates) {
        const std::string text = folded(toUtf8(candidate));
        if (text.size() > 60)
            continue;
        const int distance = editDistance(wanted, text);
        if (distance < bestDistance && distance < static_cast<int>(std::max(wanted.size(), text.size()))) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace lead
