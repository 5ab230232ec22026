#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace lead {

class Clock;
class Workspace;

/// What a backup contains, as its manifest beside it says ("<file>.json").
struct BackupManifest
{
    qint64 leads = 0;
    qint64 operations = 0;
    QString auditHead;  ///< hash of the newest act, hexadecimal: shows a cut tail of the journal
    int schemaVersion = 0;
    QString sha256;     ///< of the file
    qint64 bytes = 0;
    qint64 files = 0;       ///< attached files that were copied along, to "<backup>-files"
    qint64 fileBytes = 0;
    QStringList missingFiles = {}; ///< SHA-256 of those that were not there any more, or damaged

    QJsonObject toJson() const;
    bool operator==(const BackupManifest &) const = default;
};

/// Verified copies of a workspace with its attached files. A copy is complete, checked and on the disk before it gets its name.
class Backup
{
public:
    /// Writes a copy to `path`, which must not exist.
    static Result<BackupManifest> write(Workspace &workspace, const QString &path);
    /// Opens a backup, checks its structure and, where there is a manifest, its checksum.
    static Result<BackupManifest> verify(const QString &path);
    /// Puts a verified backup in the place of the workspace. What was there is kept as "<file>.replaced-<time>", whose
    /// name is returned (empty when there was nothing).
    static Result<QString> restore(const QString &backup, const QString &workspace, const Clock &clock);
};

/// What a look at a whole workspace found.
struct CheckReport
{
    bool ok = true;
    QStringList problems;  ///< sentences
    QStringList repairs;   ///< what was mended
};

/// Structure (the engine's own check) and coherence: terms, stages and owners that exist, details without a lead, match
/// keys, counts of imports, the journal's chain. Repairs what is derived; the rest is reported only.
class WorkspaceCheck
{
public:
    explicit WorkspaceCheck(Workspace &workspace);
    Result<CheckReport> run();
    Result<CheckReport> repair();

private:
    Result<CheckReport> look();

    Workspace &m_workspace;
};

} // namespace lead
