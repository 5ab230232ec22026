#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>
#include <optional>
#include <vector>

namespace lead {

class Workspace;

/// Leads that somebody gave to a person.
struct AssignedLeads
{
    UserId by;
    QString byName;
    qint64 count = 0;
    LeadId lead; ///< one of them that the person still has
    QString leadName;
    Millis since = 0; ///< when the first of them came
};

struct AssignmentNews
{
    qint64 until = 0; ///< the place in the journal up to which this says everything
    std::vector<AssignedLeads> given = {}; ///< by each who gave any
};

/// Finds which leads others gave to the acting user, after the journal. Leads that came with a file are none of them.
class AssignmentReader
{
public:
    explicit AssignmentReader(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// Since a place in the journal; without one nothing is news yet.
    Result<AssignmentNews> toMe(std::optional<qint64> after);

private:
    /// The first of them that the person still has.
    Result<std::optional<AssignedLeads>> kept(const std::vector<LeadId> &leads);

    Workspace &m_workspace;
};

} // namespace lead
