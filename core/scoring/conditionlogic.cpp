#include "core/scoring/conditionlogic.h"

#include <algorithm>
#include <map>

namespace lead {

namespace {

using Kind = ResolvedCondition::Kind;
using Primitive = ResolvedTest::Primitive;

/// What the tests of one field that all have to hold leave of its values.
class FieldLeft
{
public:
    void add(const ResolvedTest &test)
    {
        if (test.primitive == Primitive::IsEmpty) {
            (test.negated ? m_needsValue : m_needsNone) = true;
            return;
        }
        if (test.negated)
            return;
        m_needsValue = true;
        if (test.primitive == Primitive::NumberRanges)
            intersect(test.ranges);
        else if (test.primitive == Primitive::InSet && test.type != FieldType::TextList)
            intersect(test.texts);
    }
    bool isNothing() const { return (m_needsNone && m_needsValue) || (m_ranges && m_ranges->empty()) || (m_texts && m_texts->empty()); }

private:
    void intersect(const std::vector<NumberRange> &ranges)
    {
        if (!m_ranges) {
            m_ranges = ranges;
            return;
        }
        std::vector<NumberRange> both;
        for (const NumberRange &a : *m_ranges)
            for (const NumberRange &b : ranges)
                if (const NumberRange range{std::max(a.low, b.low), std::min(a.high, b.high)}; range.low <= range.high)
                    both.push_back(range);
        m_ranges = std::move(both);
    }
    void intersect(const std::vector<std::string> &texts)
    {
        if (!m_texts) {
            m_texts = texts;
            return;
        }
        std::vector<std::string> both;
        std::set_intersection(m_texts->begin(), m_texts->end(), texts.begin(), texts.end(), std::back_inserter(both));
        m_texts = std::move(both);
    }

    bool m_needsValue = false;
    bool m_needsNone = false;
    std::optional<std::vector<NumberRange>> m_ranges;
    std::optional<std::vector<std::string>> m_texts;
};

} // namespace

bool contradictsItself(const ResolvedCondition &condition)
{
    if (condition.kind == Kind::Any)
        return std::all_of(condition.parts.begin(), condition.parts.end(), contradictsItself);
    std::map<FieldNumber, FieldLeft> left;
    if (condition.kind == Kind::Test)
        left[condition.test.field].add(condition.test);
    for (const ResolvedCondition &part : condition.parts) {
        if (part.kind == Kind::Test)
            left[part.test.field].add(part.test);
        else if (contradictsItself(part))
            return true;
    }
    return std::any_of(left.begin(), left.end(), [](const auto &field) { return field.second.isNothing(); });
}

bool holdsForAll(const ResolvedCondition &condition)
{
    if (condition.kind == Kind::All)
        return std::all_of(condition.parts.begin(), condition.parts.end(), holdsForAll);
    if (condition.kind == Kind::Test)
        return false;
    const auto asksEmptiness = [](const ResolvedCondition &part, bool negated) { return part.kind == Kind::Test && part.test.primitive == Primitive::IsEmpty && part.test.negated == negated; };
    return std::any_of(condition.parts.begin(), condition.parts.end(), [&](const ResolvedCondition &part) {
        return holdsForAll(part) || (asksEmptiness(part, false) && std::any_of(condition.parts.begin(), condition.parts.end(), [&](const ResolvedCondition &other) {
                                         return asksEmptiness(other, true) && other.test.field == part.test.field;
                                     }));
    });
}

} // namespace lead
