#include "core/storage/leadmatch.h"

#include "core/base/money.h"
#include "core/storage/workspace.h"

#include <QLocale>

namespace lead {

LeadMatch::LeadMatch(const Workspace &workspace)
    : m_workspace(workspace)
{
    m_context.now = workspace.clock().now();
    m_context.zone = workspace.timeZone();
    m_context.weekStart = QLocale().firstDayOfWeek();
    m_context.moneyDigits = minorDigits(workspace.currency());
    m_context.me = workspace.actingUser();
}

ResolvedCondition LeadMatch::resolved(const Condition &condition) const
{
    return resolve(condition, m_workspace.catalog(), m_context);
}

FieldValue LeadMatch::valueOf(const FieldReader &read, FieldNumber field) const
{
    if (field == F::Outcome) {
        const FieldValue number = read(F::Stage);
        const Stage *stage = isEmpty(number) ? nullptr : m_workspace.stage(StageId{std::get<qint64>(number)});
        return stage ? FieldValue(stageKindKey(stage->kind)) : FieldValue();
    }
    if (field != F::FullName)
        return read(field);
    QStringList names;
    for (const FieldNumber part : {F::FirstName, F::LastName})
        if (const FieldValue name = read(part); !isEmpty(name))
            names << std::get<QString>(name);
    return names.join(u' ');
}

bool LeadMatch::isMatching(const ResolvedCondition &condition, const FieldValues &values) const
{
    return isMatching(condition, [&values](FieldNumber number) {
        const auto it = values.find(number);
        return it == values.end() ? FieldValue() : it->second;
    });
}

bool LeadMatch::isMatching(const ResolvedCondition &condition, const FieldReader &read) const
{
    return matches(
        condition, [&](FieldNumber field) { return valueOf(read, field); },
        [this](FieldNumber field, qint64 id) {
            const Stage *stage = field == F::Stage ? m_workspace.stage(StageId{id}) : nullptr;
            const User *user = field == F::Owner ? m_workspace.user(UserId{id}) : nullptr;
            return stage ? stage->name : user ? user->name : QString();
        });
}

std::vector<FieldNumber> LeadMatch::storedFields(std::vector<FieldNumber> fields)
{
    const auto has = [&fields](FieldNumber field) { return std::find(fields.begin(), fields.end(), field) != fields.end(); };
    if (has(F::Outcome))
        fields.push_back(F::Stage);
    if (has(F::FullName))
        fields.insert(fields.end(), {F::FirstName, F::LastName});
    return fields;
}

} // namespace lead
