#pragma once

#include "core/base/result.h"

namespace lead {

/// Whether a file of results (an export, rejected rows, a calendar) may be written at a place, looked at before any work begins.
/// Refused are devices and pipes, which a file put in their place would replace, and databases with all that lies beside them:
/// whoever mistypes a name must not lose a workspace. A file that is no database is written over.
Result<void> checkOutputFile(const QString &path);
/// Whether two names are of one file. False when either does not exist.
bool isSameFile(const QString &one, const QString &other);

} // namespace lead
