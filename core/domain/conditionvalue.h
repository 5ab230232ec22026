#pragma once

#include "core/base/result.h"
#include "core/domain/condition.h"

namespace lead {

/// Reads one value for `op` on `field` from what a person typed or from JSON: "5k" for a number, "3 days ago" for a
/// date, "yes" for a boolean (as qint64 1), "30 days" for the operators that take a span. Values of a fixed choice come
/// back in the spelling of the choice. The error says what was expected, without a place.
Result<ConditionValue> valueFromText(const Field &field, Operator op, QStringView text);

/// A test as Condition::test() makes it, after checking that the operator suits the field's type and that the values
/// are as many and of the kind that the operator takes. Spellings with one meaning become one: `= ""` is `is empty`,
/// `= yes` on a boolean `is true`, `in` on a list `contains`.
Result<Condition> checkedTest(const Field &field, Operator op, std::vector<ConditionValue> values);

/// The value as valueFromText() reads it back, without quotes.
QString valueText(const ConditionValue &value);

/// Closest of `candidates` to a misspelt `word`, ignoring case and diacritics; empty when none is close.
QString closestWord(QStringView word, const QStringList &candidates);

} // namespace lead
