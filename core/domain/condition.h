#pragma once

#include "core/domain/conditionoperator.h"
#include "core/domain/field.h"
#include "core/domain/relativedate.h"

#include <QString>
#include <variant>
#include <vector>

namespace lead {

/// What a field is compared with. The field's type decides which: text for the textual types and for the
/// names or ids of stages, users, imports and leads; qint64 for Integer; double for Decimal and for Money (in
/// major units); RelativeDate for Date and DateTime; DateSpan for "within last" and "within next".
using ConditionValue = std::variant<QString, qint64, double, RelativeDate, DateSpan>;

/// A question that a lead answers with yes or no: a tree of all / any / not over tests of single fields.
/// Saved views, rules, filters and segments are all made of it. A value; a default-made one holds for
/// everything.
///
/// What it means (the same for one lead and for a million):
/// - Text compares without regard to case and diacritics (`folded()`); telephone numbers without blanks and
/// brackets.
/// - Text, list and set tests with several values hold when one of the values fits. A list field (tags) fits
/// when one of
///   its elements does; `contains` means a whole element there, a part of the text elsewhere.
/// - A test of an empty field is false, except `is empty` and the negative operators (`!=`, `not in`, `does
/// not
///   contain`), which are true: whatever is empty is not "CA". `not` turns the answer round, so `not score <
///   50` holds for a lead without a score and `score >= 50` does not.
/// - Dates stand for ranges (RelativeDate): `= yesterday` is within it, `< yesterday` before it starts, `>
/// yesterday`
///   after it ends, `between A and B` from the start of A to the end of B. They are worked out at evaluation.
class Condition
{
public:
    enum class Kind : std::uint8_t { All, Any, Not, Test };

    static constexpr int MaxDepth = 100;      ///< of groups and negations, when read from text or JSON
    static constexpr int MaxNodes = 10000;    ///< tests, groups and negations
    static constexpr int MaxTextSize = 65536; ///< characters of a condition's text

    Condition() = default;
    /// Holds when every part does. Parts that hold for everything fall away; one part is itself.
    static Condition all(std::vector<Condition> parts);
    /// Holds when a part does; without parts, for everything. One part is itself.
    static Condition any(std::vector<Condition> parts);
    static Condition negation(Condition part);
    /// Takes the values as they are; checkedTest() is the one for values that a person gave.
    static Condition test(FieldNumber field, Operator op, std::vector<ConditionValue> values = {});

    Kind kind() const { return m_kind; }
    bool isEverything() const { return m_kind == Kind::All && m_parts.empty(); }
    /// Of All and Any two or more (none of the All that is everything), of Not one, of Test none.
    const std::vector<Condition> &parts() const { return m_parts; }
    FieldNumber field() const { return m_field; }
    Operator op() const { return m_operator; }
    const std::vector<ConditionValue> &values() const { return m_values; }

    /// Levels of groups and negations; 0 for a single test.
    int depth() const;
    int nodeCount() const;
    /// Every field that is asked, in ascending order.
    std::vector<FieldNumber> usedFields() const;
    /// Whether a lead of which nothing changes may come to fit, or no more, by the time alone.
    bool dependsOnNow() const;

    bool operator==(const Condition &other) const;

private:
    Condition(Kind kind, std::vector<Condition> parts);

    Kind m_kind = Kind::All;
    Operator m_operator = Operator::Equal;
    FieldNumber m_field = 0;
    std::vector<Condition> m_parts;
    std::vector<ConditionValue> m_values;
};

} // namespace lead
