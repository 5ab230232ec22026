#include "core/domain/conditionoperator.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace lead {

namespace {

using O = Operator;

struct Row
{
    Operator op;
    QStringView text;
    Operands operands;
    const char *label;
    const char *dateLabel; // null: the same
};

constexpr std::array<Row, OperatorCount> rows{{
    // clang-format off
    {O::Equal, u"=", Operands::One, QT_TRANSLATE_NOOP("Operator", "is"), QT_TRANSLATE_NOOP("Operator", "is on")},
    {O::NotEqual, u"!=", Operands::One, QT_TRANSLATE_NOOP("Operator", "is not"), QT_TRANSLATE_NOOP("Operator", "is not on")},
    {O::Less, u"<", Operands::One, QT_TRANSLATE_NOOP("Operator", "is less than"), QT_TRANSLATE_NOOP("Operator", "is before")},
    {O::LessOrEqual, u"<=", Operands::One, QT_TRANSLATE_NOOP("Operator", "is at most"), QT_TRANSLATE_NOOP("Operator", "is on or before")},
    {O::Greater, u">", Operands::One, QT_TRANSLATE_NOOP("Operator", "is more than"), QT_TRANSLATE_NOOP("Operator", "is after")},
    {O::GreaterOrEqual, u">=", Operands::One, QT_TRANSLATE_NOOP("Operator", "is at least"), QT_TRANSLATE_NOOP("Operator", "is on or after")},
    {O::In, u"in", Operands::Many, QT_TRANSLATE_NOOP("Operator", "is one of"), nullptr},
    {O::NotIn, u"not in", Operands::Many, QT_TRANSLATE_NOOP("Operator", "is none of"), nullptr},
    {O::Contains, u"contains", Operands::Many, QT_TRANSLATE_NOOP("Operator", "contains"), nullptr},
    {O::NotContains, u"does not contain", Operands::Many, QT_TRANSLATE_NOOP("Operator", "does not contain"), nullptr},
    {O::StartsWith, u"starts with", Operands::Many, QT_TRANSLATE_NOOP("Operator", "starts with"), nullptr},
    {O::EndsWith, u"ends with", Operands::Many, QT_TRANSLATE_NOOP("Operator", "ends with"), nullptr},
    {O::IsEmpty, u"is empty", Operands::None, QT_TRANSLATE_NOOP("Operator", "is empty"), nullptr},
    {O::IsNotEmpty, u"is not empty", Operands::None, QT_TRANSLATE_NOOP("Operator", "is not empty"), nullptr},
    {O::Between, u"between", Operands::Two, QT_TRANSLATE_NOOP("Operator", "is between"), nullptr},
    {O::WithinLast, u"within last", Operands::Span, QT_TRANSLATE_NOOP("Operator", "is within the last"), nullptr},
    {O::WithinNext, u"within next", Operands::Span, QT_TRANSLATE_NOOP("Operator", "is within the next"), nullptr},
    {O::IsTrue, u"is true", Operands::None, QT_TRANSLATE_NOOP("Operator", "is true"), nullptr},
    {O::IsFalse, u"is false", Operands::None, QT_TRANSLATE_NOOP("Operator", "is false"), nullptr},
    // clang-format on
}};

const Row &rowOf(Operator op)
{
    return rows[static_cast<std::size_t>(op)];
}

std::vector<Operator> listFor(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Url:
    case FieldType::Choice:
        return {O::Equal, O::NotEqual, O::In, O::NotIn, O::Contains, O::NotContains, O::StartsWith, O::EndsWith, O::IsEmpty, O::IsNotEmpty};
    case FieldType::TextList:
        return {O::Contains, O::NotContains, O::StartsWith, O::EndsWith, O::IsEmpty, O::IsNotEmpty};
    case FieldType::Boolean:
        return {O::IsTrue, O::IsFalse, O::IsEmpty, O::IsNotEmpty};
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
        return {O::Equal, O::NotEqual, O::Less, O::LessOrEqual, O::Greater, O::GreaterOrEqual, O::Between, O::In, O::NotIn, O::IsEmpty, O::IsNotEmpty};
    case FieldType::Date:
    case FieldType::DateTime:
        return {O::Equal, O::WithinLast, O::WithinNext, O::Less, O::LessOrEqual, O::Greater, O::GreaterOrEqual, O::Between, O::NotEqual, O::In, O::NotIn, O::IsEmpty, O::IsNotEmpty};
    case FieldType::Stage:
    case FieldType::User:
    case FieldType::Import:
    case FieldType::LeadRef:
        return {O::Equal, O::NotEqual, O::In, O::NotIn, O::IsEmpty, O::IsNotEmpty};
    }
    return {};
}

} // namespace

Operands operandsOf(Operator op)
{
    return rowOf(op).operands;
}

QString operatorText(Operator op)
{
    return rowOf(op).text.toString();
}

std::optional<Operator> operatorFromText(QStringView text)
{
    for (const Row &row : rows)
        if (row.text == text)
            return row.op;
    return std::nullopt;
}

std::vector<OperatorChoice> operatorsFor(FieldType type)
{
    std::vector<OperatorChoice> choices;
    for (Operator op : listFor(type))
        choices.push_back({op, operatorLabel(op, type)});
    return choices;
}

bool isApplicable(Operator op, FieldType type)
{
    const std::vector<Operator> list = listFor(type);
    return std::find(list.begin(), list.end(), op) != list.end();
}

QString operatorLabel(Operator op, FieldType type)
{
    const Row &row = rowOf(op);
    return QCoreApplication::translate("Operator", isDateType(type) && row.dateLabel ? row.dateLabel : row.label);
}

} // namespace lead
