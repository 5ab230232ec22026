#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace lead {

class Clock;

/// What could be read from a damaged workspace.
struct SalvageReport
{
    qint64 rows = 0;        ///< read from the damaged file
    qint64 refused = 0;     ///< read, but not fit for their table
    qint64 holes = 0;       ///< places where nothing could be read
    QStringList lostTables; ///< of which nothing could be read
    qint64 leads = 0;       ///< in the salvaged workspace
    qint64 leadsRead = 0;   ///< from the damaged file
    QString backup;         ///< that filled the holes; empty without one
    QString kept;           ///< where the damaged file is now
    QStringList problems;   ///< what a check still finds
};

/// Makes a whole workspace of a damaged one. Each table is walked by its key; where a page cannot be read, the walk jumps
/// over it, ever further until it can go on, then halves the way back, and at last comes from the end. What was read goes
/// over the newest backup, where the higher version of a row wins.
class Salvage
{
public:
    /// Writes the salvaged workspace to `target`. The damaged file is only read. `backup` may be empty.
    static Result<SalvageReport> read(const QString &damaged, const QString &backup, const QString &target, const Clock &clock);
    /// The same, and puts it in the place of the damaged one, which is kept as "<file>.corrupt-<time>" with its log.
    static Result<SalvageReport> mend(const QString &workspace, const QString &backup, const Clock &clock);
};

} // namespace lead
