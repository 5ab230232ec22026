#pragma once

#include "core/base/result.h"
#include "core/storage/backupmanifest.h"

namespace lead {

class Connection;

/// Copies of a workspace's database as one file, without its log.
class DatabaseCopy
{
public:
    /// Writes a copy to `path`, reads it again, checks it and sends it to the disk. Nothing is left behind when any of it
    /// fails. Also works on a connection that may only read.
    static Result<BackupManifest> make(Connection &connection, const QString &path);
    /// Puts the manifest beside a copy; false when it cannot be written.
    static bool writeManifest(const BackupManifest &manifest, const QString &copy);
    /// Opens a copy and checks its structure.
    static Result<BackupManifest> describe(const QString &path);
};

} // namespace lead
