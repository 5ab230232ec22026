#pragma once

#include "core/storage/journal.h"

#include <optional>

namespace lead {

/// A row of an import that matched a lead and waits for a person.
struct SetAsideRow
{
    ImportId import;
    qint64 line = 0; ///< of the file
    LeadId lead;     ///< whom it matched
    QString reason;  ///< by what: "email", "phone", "name_zip", "external_id", "lead_id"
    QJsonObject values; ///< by field key, as the journal writes them

    bool operator==(const SetAsideRow &) const = default;
};

/// The rows that imports set aside. Only those of complete imports count.
class ReviewRepository
{
public:
    explicit ReviewRepository(Workspace &workspace);

    /// Those of one import, or of all, by import and line; the first of them when there is a limit.
    Result<std::vector<SetAsideRow>> list(ImportId import = {}, std::optional<int> limit = {});
    Result<qint64> count();
    /// Whether the row still waits.
    Result<bool> contains(const SetAsideRow &row);
    Result<void> put(const SetAsideRow &row);
    /// Whether the row was there.
    Result<bool> remove(const SetAsideRow &row);

    /// Removes a row that was decided and leaves it in the journal, from where undo brings it back.
    Result<void> settle(ChangeRecorder &act, const SetAsideRow &row);
    /// Takes a change that settle() recorded back, or does it again. Returns whether everything was as the change left it.
    Result<bool> invert(ChangeRecorder &act, const Change &change);

    static QString entity() { return QStringLiteral("import_review"); }

private:
    Workspace &m_workspace;
};

} // namespace lead
