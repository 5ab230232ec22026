#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/workingdays.h"

#include <QStringList>
#include <QTimeZone>

namespace lead {

class Workspace;

/// Days that a calendar file names.
struct HolidayFile
{
    std::vector<Holiday> holidays; ///< tidied
    QStringList problems;          ///< what was left out and why, a sentence each
};

/// The holidays of a workspace. Saving is one operation of the journal, and undoable.
class HolidayActs
{
public:
    explicit HolidayActs(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// `before` is what the person saw: Error::Conflict when somebody else wrote other ones since. Gives no operation when nothing
    /// had to change.
    Result<OperationId> save(const std::vector<Holiday> &before, const std::vector<Holiday> &after);

    /// The whole days of a calendar file (.ics): those that last several days one by one, those that come every year for the year
    /// of `today` and the four after it.
    static Result<HolidayFile> read(const QString &path, const QDate &today, const QTimeZone &zone);

private:
    Workspace &m_workspace;
};

} // namespace lead
