#pragma once

#include "core/domain/field.h"

#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

namespace lead {

/// How a field is tested. Append only: the names are stored.
enum class Operator : std::uint8_t {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    In,
    NotIn,
    Contains,
    NotContains,
    StartsWith,
    EndsWith,
    IsEmpty,
    IsNotEmpty,
    Between,
    WithinLast,
    WithinNext,
    IsTrue,
    IsFalse,
};
inline constexpr int OperatorCount = static_cast<int>(Operator::IsFalse) + 1;

/// How many values an operator takes.
enum class Operands : std::uint8_t {
    None, ///< "is empty"
    One,  ///< "="
    Two,  ///< "between"
    Many, ///< one or more: "in", and "contains", which holds when one of them fits
    Span, ///< one DateSpan: "within last"
};
Operands operandsOf(Operator op);

/// As written in conditions and JSON, never translated: "=", "not in", "within last".
QString operatorText(Operator op);
std::optional<Operator> operatorFromText(QStringView text);

/// One row of an editor's operator list.
struct OperatorChoice
{
    Operator op = Operator::Equal;
    QString label; ///< translated, as it fits the type: "is before" for a date where a number has "is less than"
};
/// The operators that suit a type of field, in the order in which editors list them.
std::vector<OperatorChoice> operatorsFor(FieldType type);
bool isApplicable(Operator op, FieldType type);
QString operatorLabel(Operator op, FieldType type);

/// True for the types that a condition names by name or id: stages, users, imports and leads.
constexpr bool isReference(FieldType type)
{
    return type >= FieldType::Stage;
}
constexpr bool isDateType(FieldType type)
{
    return type == FieldType::Date || type == FieldType::DateTime;
}

} // namespace lead
