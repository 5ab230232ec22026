#pragma once

#include "core/storage/persontrace.h"

namespace lead {

/// Drops the import that this person of the computer prepared for a workspace, when its corrected cells name the people. Returns
/// whether it did.
bool dropPreparedImport(const QString &workspace, const PersonMarks &marks);

} // namespace lead
