#pragma once

#include "core/base/id.h"
#include "core/domain/fieldcatalog.h"
#include "core/domain/leaddraft.h"
#include "core/domain/matchkey.h"
#include "core/storage/bulkstatement.h"

#include <array>
#include <memory>
#include <span>
#include <vector>

namespace lead {

class Workspace;

/// Inserts many new leads inside a transaction that the caller holds. A row is a span of values, one per slot; which
/// field a slot is was said at the beginning.
class LeadBulkWriter
{
public:
    /// `slots`: the field of each value of a row; no virtual fields. What no slot gives (stage, moments) is filled in.
    LeadBulkWriter(Workspace &workspace, std::vector<FieldNumber> slotFields, ImportId import);

    const Result<void> &prepared() const { return m_prepared; }
    /// Makes known the text of the next code (0, 1, 2 ...) of a coded slot. Inside the transaction.
    Result<void> addCode(std::size_t slot, const QString &text);
    /// The same for a slot whose codes stand for ids that the caller knows (owners).
    void addCodedId(std::size_t slot, qint64 id);
    /// Whether the numbers of a slot are codes.
    bool isCoded(std::size_t slot) const { return m_slots[slot].coded; }
    /// The number of the term behind a code.
    qint64 term(std::size_t slot, std::int64_t code) const { return m_codes[slot][static_cast<std::size_t>(code)]; }

    struct Place
    {
        LeadId id;
        std::int64_t line = 0;       ///< line in the file; 0 when there is none
        LeadId duplicateOf = {};
    };
    Result<void> insert(const Place &place, std::span<const DraftValue> row);
    /// A match key of a row just inserted; kept until flushKeys().
    void addKey(MatchKind kind, std::int64_t key, LeadId lead);
    /// Writes keys that were gathered, as blocks of the import: so many blocks at most. True when none are left.
    Result<bool> flushKeys(std::size_t blocks);
    /// All of them.
    Result<void> flushKeys();
    /// Forgets blocks that an earlier try, which was cut off, wrote for this import.
    Result<void> dropKeys();

private:
    struct Slot
    {
        int leadParameter = 0;   // 0: not in that table
        int detailParameter = 0;
        bool coded = false;
    };
    struct Key
    {
        std::int64_t key;
        std::int64_t lead;
    };
    void bindValue(BulkStatement &statement, int parameter, const DraftValue &value, std::size_t slot);

    Workspace &m_workspace;
    ImportId m_import;
    std::vector<FieldNumber> m_fields;
    std::vector<Slot> m_slots;
    std::vector<std::vector<qint64>> m_codes;
    bool m_hasStage = false;
    bool m_hasCreated = false;
    bool m_hasUpdated = false;
    bool m_hasDetail = false;
    Millis m_now = 0;
    Result<void> m_prepared;
    std::unique_ptr<BulkStatement> m_lead;
    std::unique_ptr<BulkStatement> m_detail;
    std::unique_ptr<BulkStatement> m_key;
    std::array<std::vector<Key>, 3> m_keys; // by kind
    std::array<std::size_t, 3> m_flushed = {}; // of these, how many are written
    std::int64_t m_nextBlock = -1;
};

} // namespace lead
