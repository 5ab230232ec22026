#pragma once

#include "core/quality/referencedata.h"
#include "core/storage/workspace.h"

#include <functional>

namespace lead {

/// One deed of somebody at work, for tests that interrupt it.
struct WorkStep
{
    QString name;
    /// The whole deed is one transaction; others are made of several and can be gone on with or undone.
    bool isOneTransaction = true;
    std::function<Result<void>(Workspace &)> run;
};

/// Rounds of everything that people do: leads added, edited, moved, noted, imported, merged, tagged in bulk, undone and
/// deleted, and now and then a checkpoint. Lists to import are written to `folder`.
std::vector<WorkStep> workSteps(int rounds, const QString &folder, const ReferenceData &reference);

/// The leads that a person sees, oldest first.
std::vector<LeadId> leadsSeen(Workspace &workspace);
/// Writes a list of leads with `rows` rows, numbered from `first`.
void writeList(const QString &path, qint64 rows, qint64 first = 0);
/// Imports it, and fails like FileImport.
Result<void> importList(Workspace &workspace, const ReferenceData &reference, const QString &path);
/// A new workspace with a list of `rows` rows imported; ends the program when that fails.
std::unique_ptr<Workspace> importedWorkspace(const QString &path, const Clock &clock, const ReferenceData &reference, qint64 rows);
/// A workspace of the first schema, as version 0.1.0 wrote it, with `leads` leads.
void makeFirstSchemaWorkspace(const QString &path, qint64 leads);
/// What is wrong with an opened workspace; empty when all is well. Structure, coherence, the chain of the journal.
QString faultsOf(Workspace &workspace);

} // namespace lead
