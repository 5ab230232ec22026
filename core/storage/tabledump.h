#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace lead {

class Workspace;

/// What a workspace holds beside the fields of its leads, as CSV files with one heading row: names instead of numbers,
/// moments as ISO 8601 in UTC.
class TableDump
{
public:
    /// "activities", "tasks", "stage_history", "lifecycle_history", "definitions", "journal".
    static QStringList names();
    /// Number of rows. The file appears complete or not at all, for its owner only.
    static Result<qint64> write(Workspace &workspace, const QString &name, const QString &path);
};

} // namespace lead
