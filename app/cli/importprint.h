#pragma once

#include "app/cli/output.h"

#include "core/intake/fileimport.h"

namespace lead {

QJsonObject outcomeJson(const ImportOutcome &outcome, Workspace &workspace, bool dryRun);
void printOutcome(const Output &out, const ImportOutcome &outcome, const FieldCatalog &catalog, bool dryRun);
/// A bar with rows a second and time left, on standard error and only on a terminal.
void showProgress(const ImportProgress &progress);

} // namespace lead
