#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <functional>

namespace lead {

class Workspace;

/// What to invent. The same plan on the same day gives the same data in every new workspace of the same
/// pipeline.
struct SamplePlan
{
    std::int64_t leads = 2000;
    std::uint64_t seed = 1;
};

struct SampleReport
{
    OperationId operation;
    std::int64_t leads = 0;
    std::int64_t activities = 0;
    std::int64_t tasks = 0;
};

/// Fills a workspace with a sales team and its leads of the last 18 months: sources of different quality and
/// cost, reps of different skill, seasons, calls, stages, wins and losses with reasons, a few duplicates and
/// gaps. Whoever acts is one of the reps. Nothing lies after midnight (UTC) of today but tasks. Memory does not
/// grow with the number of leads.
/// One act of kind "sample" in the journal, whose single leads are not recorded: whoever follows the journal
/// reads everything anew. In an empty workspace the last few leads come as a list of a trade show that the manager
/// imports (SampleImport), with acts of its own, before that act is sealed.
class SampleTeam
{
public:
    explicit SampleTeam(Workspace &workspace);

    /// Gets the number of leads so far; false ends it early, with what is there.
    using Progress = std::function<bool(std::int64_t)>;
    Result<SampleReport> fill(const SamplePlan &plan, const Progress &progress = {});

private:
    Workspace &m_workspace;
};

} // namespace lead
