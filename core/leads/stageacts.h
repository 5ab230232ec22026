#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/stage.h"

namespace lead {

class Workspace;

/// How many leads a stage takes and after how long they rot, changed where the work is; the same change as in the settings.
class StageActs
{
public:
    explicit StageActs(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// Takes the limit, whether it holds, and the days of `after`; `before` is what the person saw: Error::Conflict when somebody
    /// else changed one of the three since. One operation of the journal; none when nothing had to change.
    Result<OperationId> saveLimits(const Stage &before, const Stage &after);

    static constexpr int MostLeads = 100'000; ///< of a limit
    static constexpr int MostDays = 3650;

private:
    Workspace &m_workspace;
};

} // namespace lead
