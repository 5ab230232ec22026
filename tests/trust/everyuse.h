#pragma once

#include "core/quality/referencedata.h"
#include "core/storage/workspace.h"

namespace lead {

/// Fills a workspace so that every table has rows: sample leads, a list with rejected and set aside rows, custom fields, scores, a prediction,
/// texts, holidays, retention rules, a watched folder, attached files, an erased person. `folder`: where lists and files may lie.
void fillEveryTable(Workspace &workspace, const ReferenceData &reference, const QString &folder);

/// Asks a workspace everything that the programs ask of one, and does a little of everything with it. What is refused is refused; who
/// prepared the workspace is after crashes and endless loops. The search for duplicates takes most of the time.
void useEverything(Workspace &workspace, const ReferenceData &reference, const QString &folder, bool findsDuplicates);

} // namespace lead
