#pragma once

#include "core/base/result.h"
#include "core/storage/backupfolder.h"

#include <QStringList>

namespace lead {

/// The files that make up a workspace and exist; with its backups and what a restore replaced when asked.
QStringList filesOf(const QString &workspace, bool withBackups);
/// Deletes them for good. The workspace must not be open. Stops at the first that cannot be deleted.
Result<void> eraseFiles(const QString &workspace, bool withBackups);

} // namespace lead
