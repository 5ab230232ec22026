#pragma once

#include "core/domain/lead.h"
#include "core/domain/leaddraft.h"
#include "core/storage/bulkstatement.h"
#include "core/storage/leadcolumns.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace lead {

class Workspace;

/// Reads and changes many stored leads one after the other, each by its id, without making a whole record of it: what a
/// row of a file is held against, column by column, and what acts on many leads and undo go through. Inside a writing transaction that the caller holds, so that nobody
/// else changes what was read.
class LeadBulkUpdater
{
public:
    /// `fields`: those that will be asked for; virtual ones are left out.
    LeadBulkUpdater(Workspace &workspace, const std::vector<FieldNumber> &fields);

    const Result<void> &prepared() const { return m_prepared; }
    /// Steps to a lead, whatever its state; false when there is none. What is asked below is of this lead, until the next.
    Result<bool> read(LeadId lead);
    /// Ends the reading, which otherwise would hold back the log.
    void release() { m_read->reset(); }

    qint64 rowVersion() const { return m_read->int64(VersionPlace); }
    /// Whether it is neither deleted nor part of an import that is not complete.
    bool isVisible() const { return m_read->int64(VisiblePlace) != 0; }
    bool isBlank(FieldNumber field) const { return m_read->isNull(place(field)); }
    /// Whether the field holds exactly this: for a coded field the number is that of the term.
    bool holds(FieldNumber field, const DraftValue &value) const;
    /// Whether it is one of those that can be asked for.
    bool holdsField(FieldNumber field) const { return m_columns.contains(field); }
    /// The value as a record holds it.
    Result<FieldValue> value(FieldNumber field) const;

    /// Writes fields of the lead that was read, and the moment of the change. Blank values empty a field.
    Result<void> write(LeadId lead, const FieldValues &changes);
    /// The same fields and values of many leads at once.
    Result<void> write(const std::vector<LeadId> &leads, const FieldValues &changes);

private:
    struct Column
    {
        LeadColumn stored;
        int place = 0; // in the row
    };
    using Fields = std::vector<FieldNumber>;
    enum : int { VersionPlace = 1, VisiblePlace, FirstPlace };

    int place(FieldNumber field) const { return m_columns.at(field).place; }
    enum class Table : std::uint8_t { Lead, Detail };
    enum class Many : bool { No, Yes };
    Result<BulkStatement *> statementFor(const Fields &fields, Table table, Many many);
    Result<int> bindValues(BulkStatement &statement, const FieldValues &changes, const Fields &fields);
    Result<void> run(const FieldValues &changes, const Fields &fields, Table table, Many many, const std::function<void(BulkStatement &, int)> &bindLeads);
    Result<void> writeTo(const FieldValues &changes, Many many, const std::function<void(BulkStatement &, int)> &bindLeads);

    Workspace &m_workspace;
    std::map<FieldNumber, Column> m_columns;
    std::unique_ptr<BulkStatement> m_read;
    std::map<std::pair<Fields, Many>, std::unique_ptr<BulkStatement>> m_writes; // by the fields that they set
    std::vector<std::string> m_texts;                          // what the running statement points into
    Result<void> m_prepared;
};

} // namespace lead
