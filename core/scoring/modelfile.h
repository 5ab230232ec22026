#pragma once

#include "core/domain/scoremodel.h"

namespace lead {

/// A scoring model in a file of its own: as text that a person can read, and that this and other workspaces take in again.
Result<ScoreModel> readModelFile(const QString &path, const FieldCatalog &catalog);
/// Writes over a file that is there already, unless that is a workspace.
Result<void> writeModelFile(const QString &path, const ScoreModel &model, const FieldCatalog &catalog);

} // namespace lead
