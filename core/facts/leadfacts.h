#pragma once

#include "core/base/id.h"
#include "core/domain/stage.h"
#include "core/facts/factblock.h"
#include "core/facts/factdictionary.h"
#include "core/facts/rowset.h"
#include "core/facts/textranks.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace lead {

/// Every filterable field of every visible lead at one position of the journal, as columns. Visible is a lead that is
/// not deleted and whose import, if any, is complete. Never changes: patches make a new one that shares all blocks in
/// which nothing changed, so a reader may keep and read the one it has on any thread for as long as it likes.
class LeadFacts
{
public:
    using Block = std::shared_ptr<const FactBlock>;
    using Dictionary = std::shared_ptr<const FactDictionary>;

    struct Parts
    {
        std::shared_ptr<const FactSchema> schema;
        std::vector<Dictionary> dictionaries; ///< by index of the number column; null where it is not coded
        std::vector<StageKind> stageKinds;    ///< by code of the stage field
        std::vector<bool> loadedTexts;        ///< by index of the text column
        std::vector<Block> blocks;            ///< none empty, ids ascending
        qint64 journalPosition = 0;
        qint64 scoreEpoch = 0;                ///< of the scores that were stored then
    };

    explicit LeadFacts(Parts parts);

    const Parts &parts() const { return m_parts; }
    const FactSchema &schema() const { return *m_parts.schema; }
    const std::vector<Block> &blocks() const { return m_parts.blocks; }
    qint64 journalPosition() const { return m_parts.journalPosition; }
    /// Visible leads.
    std::size_t size() const { return m_size; }
    /// All rows.
    RowSet everything() const;

    std::optional<Row> find(LeadId id) const;
    LeadId id(Row row) const { return LeadId{blockOf(row).ids.at(row % BlockRows)}; }

    /// Null for fields that the facts do not hold.
    const FactSlot *slot(FieldNumber field) const { return m_parts.schema->find(field); }
    /// False only for texts that were not asked for yet.
    bool isLoaded(const FactSlot &slot) const { return slot.kind != FactKind::Text || m_parts.loadedTexts[slot.index]; }
    const FactDictionary &dictionary(const FactSlot &slot) const { return *m_parts.dictionaries[slot.index]; }

    /// The value of a Number or Id, or the code of a Coded field; NoNumber when there is none.
    std::int64_t number(const FactSlot &slot, Row row) const;
    double real(const FactSlot &slot, Row row) const { return blockOf(row).reals[slot.index].at(row % BlockRows); }
    /// The folded text of a Contact, Text, FullName, Coded or Outcome field. May use `buffer`.
    std::string_view text(const FactSlot &slot, Row row, std::string &buffer) const;
    /// The same within a block that is at hand.
    std::string_view text(const FactSlot &slot, const FactBlock &block, std::size_t place, std::string &buffer) const;
    StageKind outcome(Row row) const;
    StageKind stageKind(std::int64_t stageCode) const;
    /// The column of the stage, which Outcome is read from.
    const FactSlot &stageSlot() const { return *slot(F::Stage); }

    /// The order of a Contact, Text or FullName field; worked out on the first call, which takes a while.
    TextRanksPtr textRanks(const FactSlot &slot) const;

    /// Memory held, in bytes.
    std::size_t bytes() const;

private:
    const FactBlock &blockOf(Row row) const { return *m_parts.blocks[row / BlockRows]; }

    Parts m_parts;
    std::size_t m_size = 0;
    std::size_t m_firstName = 0; ///< pieces of the contact text
    std::size_t m_lastName = 0;
    mutable std::mutex m_ranksMutex;
    mutable std::map<FieldNumber, TextRanksPtr> m_ranks;
};

using LeadFactsPtr = std::shared_ptr<const LeadFacts>;

/// The place of an id in a block, or where it would have to be inserted.
std::size_t placeInBlock(const FactBlock &block, std::int64_t id);

} // namespace lead
