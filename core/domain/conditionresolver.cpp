#include "core/domain/conditionresolver.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace lead {

namespace {

using O = Operator;
using Primitive = ResolvedTest::Primitive;

constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();
constexpr NumberRange nothing{1, 0};

// Telephone numbers are stored without blanks and brackets; what a person types has them.
std::string withoutPhoneMarks(std::string_view text)
{
    std::string digits;
    for (char c : text) {
        if (isDigit(c) || (c == '+' && digits.empty()))
            digits += c;
        else if (std::string_view(" ()-./+").find(c) == std::string_view::npos)
            return std::string(text);
    }
    return digits.empty() || digits == "+" ? std::string(text) : digits;
}

/// One test of a condition made into its primitive.
class TestResolver
{
public:
    TestResolver(const Condition &test, const Field &field, const ResolveContext &context)
        : m_test(test), m_field(field), m_context(context), m_dates{context.now, context.zone, context.weekStart}
    {
    }

    ResolvedTest run() const
    {
        ResolvedTest out;
        out.field = m_field.number;
        out.type = m_field.type;
        const O op = m_test.op();
        out.negated = op == O::NotEqual || op == O::NotIn || op == O::NotContains || op == O::IsNotEmpty;
        if (op == O::IsEmpty || op == O::IsNotEmpty)
            return out;
        if (isReference(m_field.type))
            fillReference(out);
        else if (isTextual(m_field.type))
            fillTexts(out);
        else if (m_field.type == FieldType::Decimal)
            fillReals(out);
        else
            fillRanges(out);
        return out;
    }

private:
    void fillTexts(ResolvedTest &out) const
    {
        const O op = m_test.op();
        const bool isList = m_field.type == FieldType::TextList;
        out.primitive = op == O::StartsWith ? Primitive::StartsWith : op == O::EndsWith ? Primitive::EndsWith
            : (op == O::Contains || op == O::NotContains) && !isList ? Primitive::TextContains : Primitive::InSet;
        for (const ConditionValue &value : m_test.values()) {
            const QString *text = std::get_if<QString>(&value);
            const std::string utf8 = text ? toUtf8(*text) : std::string();
            // Stored texts have no blanks around them; a part of a text may.
            const std::string plain = folded(out.primitive == Primitive::InSet ? trimmed(utf8) : std::string_view(utf8));
            out.texts.push_back(m_field.type == FieldType::Phone ? withoutPhoneMarks(plain) : plain);
        }
        sortTexts(out);
    }

    void fillReference(ResolvedTest &out) const
    {
        out.primitive = Primitive::Reference;
        for (const ConditionValue &value : m_test.values()) {
            const QString *text = std::get_if<QString>(&value);
            const std::string name = text ? folded(trimmed(toUtf8(*text))) : std::string();
            if (name == "me" && m_field.type == FieldType::User && m_context.me.isValid()) {
                out.ids.push_back(m_context.me.value);
                continue;
            }
            bool isId = false;
            const qlonglong id = fromUtf8(name).toLongLong(&isId);
            if (isId && id > 0)
                out.ids.push_back(id);
            out.texts.push_back(name);
        }
        sortTexts(out);
        std::sort(out.ids.begin(), out.ids.end());
        out.ids.erase(std::unique(out.ids.begin(), out.ids.end()), out.ids.end());
    }

    static void sortTexts(ResolvedTest &out)
    {
        std::sort(out.texts.begin(), out.texts.end());
        out.texts.erase(std::unique(out.texts.begin(), out.texts.end()), out.texts.end());
    }

    void fillReals(ResolvedTest &out) const
    {
        out.primitive = Primitive::RealRanges;
        constexpr double endless = std::numeric_limits<double>::infinity();
        std::vector<double> numbers;
        for (const ConditionValue &value : m_test.values())
            if (const double *number = std::get_if<double>(&value))
                numbers.push_back(*number);
        if (numbers.empty())
            return;
        const double first = numbers.front();
        switch (m_test.op()) {
        case O::Less:
            out.reals.push_back({-endless, std::nextafter(first, -endless)});
            break;
        case O::LessOrEqual:
            out.reals.push_back({-endless, first});
            break;
        case O::Greater:
            out.reals.push_back({std::nextafter(first, endless), endless});
            break;
        case O::GreaterOrEqual:
            out.reals.push_back({first, endless});
            break;
        case O::Between:
            out.reals.push_back({first, numbers.back()});
            break;
        default:
            for (double number : numbers)
                out.reals.push_back({number, number});
        }
    }

    void fillRanges(ResolvedTest &out) const
    {
        out.primitive = Primitive::NumberRanges;
        if (m_test.op() == O::IsTrue || m_test.op() == O::IsFalse) {
            const std::int64_t wanted = m_test.op() == O::IsTrue;
            out.ranges.push_back({wanted, wanted});
            return;
        }
        std::vector<NumberRange> values;
        for (const ConditionValue &value : m_test.values())
            values.push_back(rangeOf(value));
        if (values.empty())
            return;
        const NumberRange first = values.front();
        switch (m_test.op()) {
        case O::Less:
            out.ranges.push_back(first.low == lowest ? nothing : NumberRange{lowest, first.low - 1});
            break;
        case O::LessOrEqual:
            out.ranges.push_back({lowest, first.high});
            break;
        case O::Greater:
            out.ranges.push_back(first.high == highest ? nothing : NumberRange{first.high + 1, highest});
            break;
        case O::GreaterOrEqual:
            out.ranges.push_back({first.low, highest});
            break;
        case O::Between:
            out.ranges.push_back({first.low, values.back().high});
            break;
        default:
            out.ranges = std::move(values);
        }
        mergeRanges(out.ranges);
    }

    // An amount between two minor units has an empty range whose ends still order rightly: 10.005 is {1001, 1000}.
    NumberRange rangeOf(const ConditionValue &value) const
    {
        if (const qint64 *number = std::get_if<qint64>(&value))
            return {*number, *number};
        if (const double *amount = std::get_if<double>(&value)) {
            const double minor = *amount * std::pow(10.0, m_context.moneyDigits);
            const double nearest = std::round(minor);
            const bool isWhole = std::abs(minor - nearest) <= 1e-6 + std::abs(minor) * 1e-15;
            return isWhole ? NumberRange{static_cast<std::int64_t>(nearest), static_cast<std::int64_t>(nearest)}
                           : NumberRange{static_cast<std::int64_t>(std::ceil(minor)), static_cast<std::int64_t>(std::floor(minor))};
        }
        const bool inDays = m_field.type == FieldType::Date;
        DateRange range{0, 0};
        if (const auto *date = std::get_if<RelativeDate>(&value))
            range = inDays ? dayRange(*date, m_dates) : momentRange(*date, m_dates);
        else if (const auto *span = std::get_if<DateSpan>(&value)) {
            if (m_test.op() == O::WithinLast)
                range = inDays ? daysBefore(*span, m_dates) : momentsBefore(*span, m_dates);
            else
                range = inDays ? daysAfter(*span, m_dates) : momentsAfter(*span, m_dates);
        }
        return {range.from, range.to - 1};
    }

    static void mergeRanges(std::vector<NumberRange> &ranges)
    {
        std::erase_if(ranges, [](const NumberRange &range) { return range.low > range.high; });
        std::sort(ranges.begin(), ranges.end(), [](const NumberRange &a, const NumberRange &b) { return a.low < b.low; });
        std::vector<NumberRange> merged;
        for (const NumberRange &range : ranges) {
            if (!merged.empty() && (merged.back().high == highest || range.low <= merged.back().high + 1))
                merged.back().high = std::max(merged.back().high, range.high);
            else
                merged.push_back(range);
        }
        ranges = std::move(merged);
    }

    const Condition &m_test;
    const Field &m_field;
    const ResolveContext &m_context;
    DateContext m_dates;
};

ResolvedCondition resolved(const Condition &condition, const FieldCatalog &catalog, const ResolveContext &context, bool negated)
{
    ResolvedCondition out;
    if (condition.kind() == Condition::Kind::Not)
        return resolved(condition.parts().front(), catalog, context, !negated);
    if (condition.kind() == Condition::Kind::Test) {
        const Field *field = catalog.find(condition.field());
        Field missing;
        missing.number = condition.field();
        out.kind = ResolvedCondition::Kind::Test;
        out.test = TestResolver(condition, field ? *field : missing, context).run();
        out.test.negated = out.test.negated != negated;
        return out;
    }
    out.kind = (condition.kind() == Condition::Kind::All) != negated ? ResolvedCondition::Kind::All : ResolvedCondition::Kind::Any;
    for (const Condition &part : condition.parts()) {
        ResolvedCondition child = resolved(part, catalog, context, negated);
        if (child.kind == out.kind)
            std::move(child.parts.begin(), child.parts.end(), std::back_inserter(out.parts));
        else
            out.parts.push_back(std::move(child));
    }
    if (out.parts.size() == 1)
        return ResolvedCondition(std::move(out.parts.front()));
    return out;
}

bool textFits(const ResolvedTest &test, std::string_view text)
{
    switch (test.primitive) {
    case Primitive::InSet:
        return std::binary_search(test.texts.begin(), test.texts.end(), text, std::less<>());
    case Primitive::TextContains:
        return std::any_of(test.texts.begin(), test.texts.end(), [text](const std::string &part) { return text.find(part) != std::string_view::npos; });
    case Primitive::StartsWith:
        return std::any_of(test.texts.begin(), test.texts.end(), [text](const std::string &part) { return text.starts_with(part); });
    case Primitive::EndsWith:
        return std::any_of(test.texts.begin(), test.texts.end(), [text](const std::string &part) { return text.ends_with(part); });
    default:
        return false;
    }
}

bool anyTextFits(const ResolvedTest &test, const QString &value)
{
    if (test.type != FieldType::TextList)
        return textFits(test, folded(toUtf8(value)));
    for (const QString &element : value.split(u'\n', Qt::SkipEmptyParts))
        if (textFits(test, folded(trimmed(toUtf8(element)))))
            return true;
    return false;
}

bool numberFits(const ResolvedTest &test, std::int64_t number, const ReferenceNamer &name)
{
    switch (test.primitive) {
    case Primitive::NumberRanges:
        return std::any_of(test.ranges.begin(), test.ranges.end(), [number](const NumberRange &range) { return range.contains(number); });
    case Primitive::RealRanges:
        return std::any_of(test.reals.begin(), test.reals.end(), [number](const RealRange &range) { return range.contains(static_cast<double>(number)); });
    case Primitive::Reference:
        if (std::binary_search(test.ids.begin(), test.ids.end(), number))
            return true;
        return name && std::binary_search(test.texts.begin(), test.texts.end(), folded(toUtf8(name(test.field, number))));
    default:
        return false;
    }
}

bool realFits(const ResolvedTest &test, double number)
{
    if (test.primitive == Primitive::NumberRanges)
        return std::any_of(test.ranges.begin(), test.ranges.end(), [number](const NumberRange &range) {
            return static_cast<double>(range.low) <= number && number <= static_cast<double>(range.high);
        });
    return test.primitive == Primitive::RealRanges
        && std::any_of(test.reals.begin(), test.reals.end(), [number](const RealRange &range) { return range.contains(number); });
}

} // namespace

ResolvedCondition resolve(const Condition &condition, const FieldCatalog &catalog, const ResolveContext &context)
{
    return resolved(condition, catalog, context, false);
}

bool matches(const ResolvedTest &test, const FieldValue &value, const ReferenceNamer &name)
{
    if (test.primitive == Primitive::IsEmpty)
        return isEmpty(value) != test.negated;
    bool fits = false;
    if (isEmpty(value))
        fits = false;
    else if (const QString *text = std::get_if<QString>(&value))
        fits = anyTextFits(test, *text);
    else if (const qint64 *number = std::get_if<qint64>(&value))
        fits = numberFits(test, *number, name);
    else if (const double *real = std::get_if<double>(&value))
        fits = realFits(test, *real);
    return fits != test.negated;
}

bool matches(const ResolvedCondition &condition, const FieldReader &read, const ReferenceNamer &name)
{
    const auto holds = [&read, &name](const ResolvedCondition &part) { return matches(part, read, name); };
    switch (condition.kind) {
    case ResolvedCondition::Kind::All:
        return std::all_of(condition.parts.begin(), condition.parts.end(), holds);
    case ResolvedCondition::Kind::Any:
        return std::any_of(condition.parts.begin(), condition.parts.end(), holds);
    case ResolvedCondition::Kind::Test:
        return matches(condition.test, read(condition.test.field), name);
    }
    return false;
}

} // namespace lead
