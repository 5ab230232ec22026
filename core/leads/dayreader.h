#pragma once

#include "core/leads/leadday.h"
#include "core/storage/daytouches.h"

namespace lead {

class LeadLister;

/// Puts a working day together: what the facts tell, with what only the workspace knows. On the thread of the workspace.
class DayReader
{
public:
    Result<LeadDay> read(Workspace &workspace, const LeadLister &lister, const DayQuery &query);

private:
    DayTouchReader m_touches;
};

} // namespace lead
