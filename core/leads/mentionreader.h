#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>
#include <vector>

namespace lead {

class Workspace;

/// Somebody named a person in the story of a lead.
struct Mention
{
    ActivityId activity;
    LeadId lead;
    QString leadName;
    QString who;
    QString text; ///< the beginning of what was written, one line
};

/// Finds where the acting user is named by others.
class MentionReader
{
public:
    explicit MentionReader(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// Added after one, oldest first; without one those of the last month. At most a few dozen at once.
    Result<std::vector<Mention>> ofMe(ActivityId after);

private:
    Workspace &m_workspace;
};

} // namespace lead
