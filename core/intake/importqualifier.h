#pragma once

#include "core/domain/leaddraft.h"
#include "core/domain/lead.h"
#include "core/storage/journal.h"
#include "core/storage/leadbulkwriter.h"

#include <functional>
#include <memory>

namespace lead {

class LifecycleFollower;
class LifecycleMatch;

/// What the definitions of the workspace make of the rows of an import: a new lead begins in the state that it matches, a
/// known one that comes to match moves forward with the import. A file that brings states of its own is taken at its word.
class ImportQualifier
{
public:
    ImportQualifier(Workspace &workspace, const std::vector<FieldNumber> &slotFields);
    ~ImportQualifier();

    /// The slots of the rows that are written: those of the file, and behind them those of this.
    std::vector<FieldNumber> writtenSlots() const;
    /// Tells the writer the texts of its own slots; once, inside a transaction.
    Result<void> addCodes(LeadBulkWriter &writer);

    using ValueOf = std::function<FieldValue(std::size_t slot, const DraftValue &value)>;
    /// The row with what it begins with. Valid until the next call.
    std::span<const DraftValue> born(std::span<const DraftValue> values, const ValueOf &valueOf);

    /// Looks at what changed of a known lead.
    void note(const Lead &before, const FieldValues &changes);
    /// Moves those forward that came to match. `record` writes a change of the import's act.
    Result<void> follow(const std::function<Result<void>(const Change &)> &record);

private:
    FieldValues constants() const;

    Workspace &m_workspace;
    std::vector<FieldNumber> m_slotFields;
    std::unique_ptr<LifecycleMatch> m_match;
    std::unique_ptr<LifecycleFollower> m_follower;
    std::vector<std::size_t> m_asked; // slots that definitions ask for, and the owner
    std::vector<DraftValue> m_row;
    bool m_isBearing = false; // new leads get a state
    bool m_hasCodes = false;
};

} // namespace lead
