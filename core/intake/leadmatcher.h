#pragma once

#include "core/domain/lead.h"
#include "core/intake/draftbatch.h"
#include "core/intake/intakeplan.h"
#include "core/intake/matchindex.h"
#include "core/storage/importrows.h"
#include "core/storage/journal.h"

#include <functional>
#include <map>

namespace lead {

class ReferenceData;
class Workspace;

/// Step 5 of the intake line: whom a row stands for, among the leads of the workspace and those that earlier rows made.
/// Keys are looked up in memory; a hit counts when the lead still has the key, and where a key may be shared, when the
/// names agree. Belongs to the thread of the workspace.
class LeadMatcher
{
public:
    LeadMatcher(Workspace &workspace, const ReferenceData &reference, const IntakePlan &plan, ImportRows &rows, const std::vector<FieldNumber> &slotFields);

    struct Match
    {
        LeadId lead;
        bool isOwn = false;       ///< created by this import
        bool isDistinct = false;  ///< matched, but an identifier says that it is a record of its own
        const char *reason = "";  ///< by what, as SetAsideRow says it
    };

    /// Reads the keys of the workspace. `expected`: how many leads the file may bring.
    Result<void> prepare(std::size_t expected);
    /// The keys of what this import wrote before it was cut off.
    Result<void> eachOwnKey(const std::function<void(const DraftRow::Key &, LeadId)> &visit);
    /// Inside a new transaction: leads that others wrote since the last one are matched as well.
    Result<void> followOthers();
    /// Called with them, or with null when they are many.
    void onOthers(std::function<Result<void>(const std::vector<Lead> *)> call) { m_onOthers = std::move(call); }

    /// Whether rows are numbered because the file has no identifiers.
    bool numbersRows() const { return m_rowNumberAsId; }
    /// Whether identifiers of earlier lists with the same headings count.
    bool matchesIdentifiers() const { return m_plan.matchExternalId && !m_rowNumberAsId; }
    /// Asks for what find() will need; the indexes are larger than the processor's cache.
    void prefetch(const DraftRow &row) const;
    Result<std::optional<Match>> find(const DraftRow &row, std::span<const DraftValue> values);

    /// From now on the key stands for the lead ...
    void set(const DraftRow::Key &key, LeadId lead) { index(key.kind).insert(key.key, lead); }
    /// ... unless it stands for another already.
    void setIfNew(const DraftRow::Key &key, LeadId lead)
    {
        if (!index(key.kind).find(key.key).isValid())
            set(key, lead);
    }
    /// All keys of a lead.
    void set(const Lead &lead);

private:
    MatchIndex &index(MatchKind kind) { return m_indexes[static_cast<std::size_t>(kind) - 1]; }
    Result<void> readKeys();
    Result<std::optional<Match>> check(const DraftRow &row, std::span<const DraftValue> values, LeadId lead, const DraftRow::Key &key);
    bool namesAgree(const ImportRows::Known &known, std::span<const DraftValue> values) const;
    std::string_view textOf(std::span<const DraftValue> values, FieldNumber field) const;

    Workspace &m_workspace;
    const ReferenceData &m_reference;
    const IntakePlan &m_plan;
    Journal m_journal;
    ImportRows &m_rows;
    std::array<MatchIndex, 4> m_indexes;
    std::map<FieldNumber, std::size_t> m_slots;
    bool m_rowNumberAsId = false;
    std::function<Result<void>(const std::vector<Lead> *)> m_onOthers;
    qint64 m_position = 0; // of the journal, when last looked at
    qint64 m_dataVersion = 0;
};

} // namespace lead
