#pragma once

#include "core/domain/lead.h"
#include "core/storage/bulkstatement.h"
#include "core/storage/journal.h"
#include "core/storage/leadcolumns.h"

#include <memory>
#include <optional>
#include <vector>

namespace lead {

class Workspace;

/// Reads and writes a few fields of many leads, one lead after the other, with statements that are prepared once. Belongs
/// to one run of work; inside transactions that the caller holds.
class LeadBatch
{
public:
    /// `written` are the fields that write() sets, `read` further ones that are only looked at.
    LeadBatch(Workspace &workspace, std::vector<FieldNumber> written, std::vector<FieldNumber> read = {});

    const Result<void> &prepared() const { return m_prepared; }
    enum class Which : std::uint8_t { Visible, Any };
    /// The lead with those fields; absent when it is gone.
    Result<std::optional<Lead>> find(LeadId id, Which which = Which::Visible);
    /// Changes written fields, with a journal entry; values that are the same are left out. False when nothing changed.
    Result<bool> update(ChangeRecorder &act, const Lead &before, const FieldValues &changes);

private:
    Result<void> bind(BulkStatement &statement, int parameter, const LeadColumn &column, const FieldValue &value);
    FieldValue valueAt(int index, const LeadColumn &column);

    Workspace &m_workspace;
    std::vector<LeadColumn> m_columns; // those of m_written first
    std::size_t m_written = 0;
    bool m_hasKeys = false;
    std::unique_ptr<BulkStatement> m_find;
    std::unique_ptr<BulkStatement> m_update;
    std::unique_ptr<BulkStatement> m_detail;
    Result<void> m_prepared;
    std::vector<QByteArray> m_texts; // bound, until the statement has run
};

} // namespace lead
