#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace lead {

class Workspace;

/// What a look at a whole workspace found.
struct CheckReport
{
    bool ok = true;
    bool isDamaged = false; ///< the file itself, not only what stands in it: salvage it or restore a backup
    QStringList problems;   ///< sentences
    QStringList repairs;    ///< what was mended
};

/// Structure (the engine's own check) and coherence: terms, stages and owners that exist, details without a lead, match
/// keys, counts of imports, the journal's chain. Repairs what is derived; the rest is reported only.
class WorkspaceCheck
{
public:
    explicit WorkspaceCheck(Workspace &workspace);
    Result<CheckReport> run();
    /// The structure alone, without the indexes: a tenth of the time.
    Result<CheckReport> quick();
    Result<CheckReport> repair();

private:
    void lookAtStructure(const QString &pragma, CheckReport &report);
    void lookAtReferences(CheckReport &report);
    void lookAtJournal(CheckReport &report);
    void note(const Error &error, CheckReport &report) const;
    void finish(CheckReport &report);

    Workspace &m_workspace;
};

} // namespace lead
