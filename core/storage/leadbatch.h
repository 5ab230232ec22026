#pragma once

#include "core/domain/lead.h"
#include "core/storage/journal.h"
#include "core/storage/leadbulkupdater.h"

#include <optional>
#include <vector>

namespace lead {

/// Changes a few fields of many leads with a journal entry each, one lead after the other. Belongs to one run of work;
/// inside transactions that the caller holds.
class LeadBatch
{
public:
    /// `written` are the fields that update() sets, `read` further ones that are only looked at.
    LeadBatch(Workspace &workspace, const std::vector<FieldNumber> &written, const std::vector<FieldNumber> &read = {});

    const Result<void> &prepared() const { return m_updater.prepared(); }
    enum class Which : std::uint8_t { Visible, Any };
    /// The lead with those fields; absent when it is gone.
    Result<std::optional<Lead>> find(LeadId id, Which which = Which::Visible);
    /// Changes written fields, with a journal entry; values that are the same are left out. False when nothing changed.
    Result<bool> update(ChangeRecorder &act, const Lead &before, const FieldValues &changes);

private:
    Workspace &m_workspace;
    bool m_hasKeys;
    bool m_hasScores;
    std::vector<FieldNumber> m_fields;
    LeadBulkUpdater m_updater;
};

} // namespace lead
