#pragma once

#include "core/storage/journal.h"

#include <QJsonObject>
#include <map>

namespace lead {

class Workspace;

/// How far a file import got. Only the leads of a Complete one are visible.
enum class ImportState : std::uint8_t { Running, Interrupted, Complete, Undone };

struct ImportCounts
{
    qint64 rows = 0; ///< = created + updated + unchanged + skipped + rejected
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 skipped = 0;
    qint64 rejected = 0;

    bool addUp() const { return rows == created + updated + unchanged + skipped + rejected; }
    bool operator==(const ImportCounts &) const = default;
};

/// One file that came in.
struct ImportRecord
{
    ImportId id;
    OperationId operation;
    ImportState state = ImportState::Running;
    QString fileName;
    QString filePath;
    qint64 fileSize = 0;
    QString fileSha256;  ///< of the whole file; empty until it was read to the end
    QJsonObject plan;    ///< dialect, mapping and options, enough to go on after a crash
    QString holder;      ///< the process that runs it
    Millis startedAt = 0;
    std::optional<Millis> finishedAt;
    qint64 lastLine = 0; ///< the last line of the file that is committed
    ImportCounts counts;

    bool operator==(const ImportRecord &) const = default;
};

/// A row that could not be taken in, with all that is needed to mend it and bring it in again.
struct RejectedRow
{
    qint64 line = 0;
    QString code;
    QString message;
    QString raw; ///< as it stood in the file

    bool operator==(const RejectedRow &) const = default;
};

/// A saved column mapping.
struct SavedMapping
{
    qint64 id = 0;
    QString name;
    QString signature; ///< of the headings that it fits
    QString body;      ///< JSON
    Millis usedAt = 0;
};

/// One import with what surrounds it, as a list of past imports shows it.
struct PastImport
{
    ImportRecord record;
    QString who;              ///< name of the user
    QString file;             ///< name of the file; record.fileName is what people call the import
    qint64 rejectsKept = 0;   ///< rejected rows that can be saved
    qint64 leadsKept = 0;     ///< of an undone import: leads that stayed because they were worked
    OperationId undo;         ///< the undo that took it back, valid while it is undone
    qint64 waiting = 0;       ///< rows that were set aside and not decided yet
};

/// The imports of a workspace, what they rejected, and the saved mappings.
class ImportRepository
{
public:
    explicit ImportRepository(Workspace &workspace);

    /// Adds a running import and its open act; returns it with its ids. Inside a writing transaction.
    Result<ImportRecord> start(ImportRecord record, const QString &summary);
    /// Writes state, counts and position. Inside a writing transaction.
    Result<void> save(const ImportRecord &record);
    Result<void> addReject(ImportId import, const RejectedRow &row);

    Result<std::optional<ImportRecord>> find(ImportId import);
    Result<std::optional<ImportRecord>> findByOperation(OperationId operation);
    /// Newest first.
    Result<std::vector<ImportRecord>> list(int limit);
    /// File names by number, also of those that were undone.
    Result<QHash<qint64, QString>> names();
    /// Newest first, without the remainders of undone ones.
    Result<std::vector<PastImport>> history(int limit);
    Result<std::vector<RejectedRow>> rejects(ImportId import);
    /// How many rows were rejected for which reason.
    Result<std::map<QString, qint64>> rejectedReasons(ImportId import);
    /// Running ones whose process is gone become Interrupted; returns all interrupted ones.
    Result<std::vector<ImportRecord>> findInterrupted();

    Result<std::vector<SavedMapping>> mappings();
    Result<void> saveMapping(const SavedMapping &mapping);

private:
    Workspace &m_workspace;
};

QString importStateKey(ImportState state);

} // namespace lead
