#include "core/domain/scoremodel.h"

#include <algorithm>
#include <array>

namespace lead {

namespace {

bool isSeenFromNow(const ConditionValue &value)
{
    if (std::holds_alternative<DateSpan>(value))
        return true;
    const RelativeDate *date = std::get_if<RelativeDate>(&value);
    return date && date->kind != RelativeDate::Kind::Day && date->kind != RelativeDate::Kind::Moment && date->kind != RelativeDate::Kind::LocalMoment;
}

void addFields(const std::vector<FieldNumber> &fields, std::vector<FieldNumber> &to)
{
    for (const FieldNumber field : fields)
        if (field != 0 && std::find(to.begin(), to.end(), field) == to.end())
            to.push_back(field);
}

} // namespace

bool asksTheClock(const Condition &condition)
{
    return std::any_of(condition.values().begin(), condition.values().end(), isSeenFromNow)
           || std::any_of(condition.parts().begin(), condition.parts().end(), [](const Condition &part) { return asksTheClock(part); });
}

const std::vector<FieldNumber> &scoredFields()
{
    static const std::vector<FieldNumber> fields{F::Score, F::Grade, F::Temperature, F::Fit, F::Engagement, F::Disqualified};
    return fields;
}

std::vector<FieldNumber> ScoreModel::usedFields() const
{
    std::vector<FieldNumber> fields;
    for (const ScoreGroup &group : groups)
        for (const ScoreRule &rule : group.rules)
            if (rule.isOn) {
                addFields(rule.condition.usedFields(), fields);
                addFields({rule.since}, fields);
            }
    for (const FitCriterion &criterion : profile) {
        addFields(criterion.condition.usedFields(), fields);
        addFields({criterion.field}, fields);
    }
    return fields;
}

bool ScoreModel::hasEvents() const
{
    return std::any_of(groups.begin(), groups.end(), [](const ScoreGroup &group) {
        return std::any_of(group.rules.begin(), group.rules.end(), [](const ScoreRule &rule) { return rule.isOn && rule.event; });
    });
}

bool ScoreModel::asksTheClock() const
{
    const auto asks = [](const auto &part) { return lead::asksTheClock(part.condition); };
    return std::any_of(profile.begin(), profile.end(), asks) || std::any_of(groups.begin(), groups.end(), [&asks](const ScoreGroup &group) {
               return std::any_of(group.rules.begin(), group.rules.end(), [&asks](const ScoreRule &rule) { return rule.isOn && asks(rule); });
           });
}

QString keyOf(ScoreGroupKind kind)
{
    constexpr std::array keys{"own", "fit", "engagement", "penalty"};
    return QString::fromLatin1(keys[static_cast<std::size_t>(kind)]);
}

} // namespace lead
