#pragma once

#include "core/base/clock.h"
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

/// Structure (the engine's own check) and coherence: terms, stages and owners that exist, details without a lead, keys by
/// which leads are recognised, counts of imports, attached files, the journal's chain. Repairs what is derived and takes
/// attached files from the backups that have them; the rest is reported only.
class WorkspaceCheck
{
public:
    /// `filesOf`: the workspace that has the attached files, when it is not this one.
    explicit WorkspaceCheck(Workspace &workspace, const QString &filesOf = {});
    Result<CheckReport> run();
    /// The structure alone, without the indexes: a tenth of the time.
    Result<CheckReport> quick();
    Result<CheckReport> repair();
    /// When run() last ended; 0: never. Kept in the workspace, where it can be written.
    Millis lastRun();

private:
    void lookAtStructure(const QString &pragma, CheckReport &report);
    void lookAtReferences(CheckReport &report);
    void lookAtTerms(CheckReport &report);
    void lookAtKeys(CheckReport &report);
    void lookAtFiles(CheckReport &report);
    void lookAtJournal(CheckReport &report);
    Result<void> repairRows(QStringList &repairs);
    Result<void> repairFiles(QStringList &repairs);
    void note(const Error &error, CheckReport &report) const;
    void finish(CheckReport &report);
    void noteRun();

    Workspace &m_workspace;
    QString m_filesOf;
};

} // namespace lead
