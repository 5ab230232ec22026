#include "core/facts/factschema.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/domain/scoremodel.h"

#include <algorithm>

namespace lead {

namespace {

std::optional<FactKind> kindOf(const Field &field)
{
    switch (field.number) {
    case F::Id: return FactKind::Id;
    case F::FullName: return FactKind::FullName;
    case F::Outcome: return FactKind::Outcome;
    case F::Grade:
    case F::Temperature: return FactKind::Coded;
    case F::Fit:
    case F::Engagement:
    case F::Disqualified: return FactKind::Number;
    default: break;
    }
    if (field.column.isEmpty())
        return std::nullopt;
    if (isCoded(field))
        return FactKind::Coded;
    switch (field.type) {
    case FieldType::Stage:
    case FieldType::User:
    case FieldType::Import: return FactKind::Coded;
    case FieldType::Decimal: return FactKind::Real;
    default: break;
    }
    if (!isTextual(field.type))
        return FactKind::Number;
    return field.use & Searched ? FactKind::Contact : FactKind::Text;
}

} // namespace

FactSchema::FactSchema(const FieldCatalog &catalog)
{
    for (const Field &field : catalog.fields())
        if (const auto kind = kindOf(field))
            add({field.number, field.type, *kind, 0, leadColumn(field).value_or(LeadColumn())});
}

FactSchema::FactSchema(const FieldCatalog &catalog, const std::vector<FieldNumber> &fields)
{
    std::vector<FieldNumber> wanted{F::Id, F::Stage, F::Import};
    for (const std::vector<FieldNumber> &more : {scoredFields(), fields})
        wanted.insert(wanted.end(), more.begin(), more.end());
    if (std::find(wanted.begin(), wanted.end(), F::FullName) != wanted.end())
        wanted.insert(wanted.end(), {F::FirstName, F::LastName});
    for (const Field &field : catalog.fields())
        if (const auto kind = kindOf(field); kind && std::find(wanted.begin(), wanted.end(), field.number) != wanted.end())
            add({field.number, field.type, *kind, 0, leadColumn(field).value_or(LeadColumn())});
}

void FactSchema::add(FactSlot slot)
{
    switch (slot.kind) {
    case FactKind::Number:
    case FactKind::Coded: slot.index = m_numbers++; break;
    case FactKind::Real: slot.index = m_reals++; break;
    case FactKind::Contact: slot.index = m_contacts++; break;
    case FactKind::Text: slot.index = m_texts++; break;
    case FactKind::Id:
    case FactKind::FullName:
    case FactKind::Outcome: break;
    }
    const std::string description = std::to_string(m_fingerprint) + ' ' + std::to_string(slot.field) + ' '
                                    + std::to_string(static_cast<int>(slot.kind)) + ' ' + std::to_string(static_cast<int>(slot.type))
                                    + ' ' + toUtf8(slot.column.name);
    m_fingerprint = stableHash(description);
    m_byField.insert(slot.field, m_slots.size());
    m_slots.push_back(std::move(slot));
}

const FactSlot *FactSchema::find(FieldNumber field) const
{
    const auto it = m_byField.constFind(field);
    return it == m_byField.constEnd() ? nullptr : &m_slots[*it];
}

bool FactSchema::extends(const FactSchema &older) const
{
    if (older.m_slots.size() > m_slots.size())
        return false;
    for (std::size_t i = 0; i < older.m_slots.size(); ++i) {
        const FactSlot &a = older.m_slots[i];
        const FactSlot &b = m_slots[i];
        if (a.field != b.field || a.kind != b.kind || a.type != b.type || a.index != b.index || a.column.name != b.column.name)
            return false;
    }
    return true;
}

} // namespace lead
