#pragma once

#include "core/scoring/bulkscorer.h"
#include "core/storage/scoreeventstore.h"

#include <functional>
#include <optional>
#include <span>

namespace lead {

class LongAct;
class Workspace;

/// Keeps the stored scores of a workspace what its model, its leads and the clock make of them. Acts on leads score these
/// themselves (ScoreFollower); what they cannot know is done here: another model, an import, a new day for conditions that ask for
/// one, and points that faded.
class ScoreKeeper
{
public:
    /// `facts` of any earlier moment save reading all leads.
    explicit ScoreKeeper(Workspace &workspace, LeadFactsPtr facts = {})
        : m_workspace(workspace)
        , m_facts(std::move(facts))
    {
    }

    /// Activities of any earlier moment save reading all of them.
    void useEvents(ScoreEventStore *events) { m_events = events; }
    /// Reading: how many leads were read so far, of an unknown number; on any thread. Following: how many of those that follow by a
    /// definition, or are scored one by one, were looked at.
    enum class Phase : std::uint8_t { Reading, Following };
    using Progress = std::function<void(Phase phase, qint64 done, qint64 total)>;
    void setProgress(Progress progress) { m_progress = std::move(progress); }
    /// From now on this is asked between steps, also by other threads; once it says so, scoring ends with Error::Cancelled. What is stored is
    /// whole then, and what is missing is done the next time.
    void stopWhen(std::function<bool()> isStopped) { m_isStopped = std::move(isStopped); }

    enum class Need : std::uint8_t { None, Some, All };
    /// Cheap: a few rows are read.
    Result<Need> need();

    struct Done
    {
        qint64 scored = 0;
        qint64 moved = 0;      ///< along their lifecycle, or over a threshold of the temperature where that is told
        OperationId operation; ///< invalid when the journal has nothing to tell
        bool all = false;
    };
    /// What is needed, with what follows by the definitions of the workspace.
    Result<Done> settle();
    /// All leads, whatever is needed.
    Result<Done> scoreAll();

    /// Scores all leads and saves it, without what follows; the second is for who goes on in an act of its own.
    Result<qint64> saveAll();
    /// The leads that definitions may move by the scores that they have now.
    Result<std::vector<LeadId>> movable();
    /// After saveAll(): with the new scores.
    const LeadFactsPtr &facts() const { return m_facts; }

    /// All that scoring reads, as of now.
    struct Ready
    {
        LeadFactsPtr facts;
        ScoreEventStore::Events events;
    };
    Result<Ready> ready(const ScoreSheet &sheet);
    ResolveContext context() const;

private:
    Result<std::vector<LeadId>> pending();
    Result<Ready> readyToScore(const ScoreSheet &sheet);
    Result<Ready> withEvents(const ScoreSheet &sheet);
    Result<void> catchUp();
    Result<void> catchUpToScore();
    std::vector<FieldNumber> scoringFields() const;
    Error stoppedAt(const Done &done, qint64 looked, qint64 total) const;
    Result<Done> settleSome(const std::vector<LeadId> &leads, qint64 position);
    /// Does the next of these leads, within the transaction under way, and says how many.
    using Step = std::function<Result<std::size_t>(std::span<const LeadId> leads)>;
    Result<void> walk(LongAct &act, const std::vector<LeadId> &leads, const Step &step, qint64 &looked);
    qint64 today() const;
    bool isStopped() const { return m_isStopped && m_isStopped(); }
    Result<void> forgetModel();

    Workspace &m_workspace;
    LeadFactsPtr m_facts;
    ScoreEventStore *m_events = nullptr;
    bool m_isNarrow = false; // the facts are of what scoring asks for alone
    Progress m_progress;
    std::function<bool()> m_isStopped;
};

} // namespace lead
