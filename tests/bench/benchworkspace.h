#pragma once

#include "core/storage/workspace.h"

namespace lead {

/// A workspace with `leads` invented leads of about the size of real ones (LEADWRIGHT_BENCH_LEADS, a million when
/// unset). Made once in the temporary folder and used again. Or the one that LEADWRIGHT_BENCH_WORKSPACE names.
QString benchWorkspace();
qint64 benchLeadCount();

/// The result of a statement on the workspace's own connection: rows read, time measured by the caller.
qint64 runSql(Connection &connection, const char *sql);

} // namespace lead
