#pragma once

#include "core/domain/fieldcatalog.h"
#include "core/storage/leadcolumns.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lead {

/// How the facts hold a field.
enum class FactKind : std::uint8_t {
    Number,   ///< whole numbers
    Real,     ///< floating point numbers
    Coded,    ///< numbers of a FactDictionary: choices, tags, stage, owner, import
    Contact,  ///< a piece of the folded contact text that the search box looks through
    Text,     ///< folded text, loaded on first use
    Id,       ///< the lead's id
    FullName, ///< first and last name, from the contact text
    Outcome,  ///< the kind of the stage
};

/// Where a field is found in a FactBlock.
struct FactSlot
{
    FieldNumber field = 0;
    FieldType type = FieldType::Text;
    FactKind kind = FactKind::Number;
    std::size_t index = 0; ///< among the numbers (also Coded), reals, pieces of the contact text, or texts
    LeadColumn column;     ///< none for Id, FullName, Outcome and what scoring made
};

/// What the facts of one catalogue consist of.
class FactSchema
{
public:
    explicit FactSchema(const FieldCatalog &catalog);
    /// Of these fields alone, and of what every reader of facts relies on.
    FactSchema(const FieldCatalog &catalog, const std::vector<FieldNumber> &fields);

    const std::vector<FactSlot> &slots() const { return m_slots; }
    /// Null for fields that the facts do not hold.
    const FactSlot *find(FieldNumber field) const;
    std::size_t numberCount() const { return m_numbers; }
    std::size_t realCount() const { return m_reals; }
    std::size_t contactCount() const { return m_contacts; }
    std::size_t textCount() const { return m_texts; }

    /// Changes whenever a stored block would be read differently.
    std::uint64_t fingerprint() const { return m_fingerprint; }
    /// Whether blocks of `older` can be read as blocks of this one with columns missing at the end.
    bool extends(const FactSchema &older) const;

private:
    void add(FactSlot slot);

    std::vector<FactSlot> m_slots;
    QHash<FieldNumber, std::size_t> m_byField;
    std::size_t m_numbers = 0;
    std::size_t m_reals = 0;
    std::size_t m_contacts = 0;
    std::size_t m_texts = 0;
    std::uint64_t m_fingerprint = 0;
};

} // namespace lead
