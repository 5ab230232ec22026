#pragma once

#include "core/base/result.h"
#include "core/storage/backupmanifest.h"

namespace lead {

class Clock;
class Workspace;

/// Verified copies of a workspace with its attached files. A copy is complete, checked and on the disk before it gets its name.
class Backup
{
public:
    /// Writes a copy to `path`, which must not exist.
    static Result<BackupManifest> write(Workspace &workspace, const QString &path);
    /// Opens a backup, checks its structure and, where there is a manifest, its checksum. Reads its attached files; what is
    /// missing or damaged of them is in `missingFiles` and `fileProblems` and no error, for the leads are all there.
    static Result<BackupManifest> verify(const QString &path);
    /// Puts a verified backup in the place of the workspace. What was there is kept as "<file>.replaced-<time>", whose
    /// name is returned (empty when there was nothing). `restored` says what came back; its `missingFiles` and
    /// `fileProblems` are of the workspace, whose own folder may still have what the backup lacks.
    static Result<QString> restore(const QString &backup, const QString &workspace, const Clock &clock, BackupManifest *restored = nullptr);
    /// Puts a file, which is moved, in the place of the workspace, at once or not at all. What was there, with its log, is
    /// kept under the name that is returned: "<file>.<reason>-<time>".
    static Result<QString> replace(const QString &workspace, const QString &with, const QString &reason, const Clock &clock);
};

} // namespace lead
