#pragma once

#include "core/scoring/scorekeeper.h"
#include "core/scoring/scoringwatch.h"

namespace lead {

/// How one version of a model scores.
struct SimulatedVersion
{
    QString name;
    qint64 hot = 0;
    qint64 warm = 0;
    qint64 cold = 0;
    qint64 disqualified = 0;
    double mean = 0;
    std::optional<double> auc; ///< chance that a won lead is above a lost one; absent without both
    std::vector<qint64> histogram; ///< leads by bin of ScoreSimulation
};

/// A lead of which the change makes something else.
struct SimulatedLead
{
    LeadId lead;
    int before = 0;
    int after = 0;
};

/// What a rule does in a simulation.
struct SimulatedRule
{
    QString group;
    QString rule;
    qint64 leads = 0; ///< that it gives something
};

/// A model held against the published one over all leads; nothing is saved.
struct ScoreSimulation
{
    bool isAtCapture = false;
    qint64 leads = 0;
    qint64 won = 0;
    qint64 lost = 0;
    int low = 0; ///< of the first bin
    int binWidth = 10;
    std::optional<SimulatedVersion> before; ///< absent when no model is published
    SimulatedVersion after;
    qint64 becomeHot = 0;
    qint64 ceaseHot = 0;
    std::vector<SimulatedLead> becomingHot; ///< the highest first, at most so many as asked
    std::vector<SimulatedRule> rules;
};

/// Runs a model before it is published.
class ScoreSimulator
{
public:
    explicit ScoreSimulator(Workspace &workspace, LeadFactsPtr facts = {}, ScoreEventStore *events = nullptr)
        : m_workspace(workspace)
        , m_keeper(workspace, std::move(facts))
    {
        m_keeper.useEvents(events);
    }

    enum class Basis : std::uint8_t {
        Now,       ///< all that is known by now
        AtCapture, ///< what was known when a lead came in: values before all later changes, no activity, dates seen from then
    };
    /// Error::Cancelled when the watch wants that.
    Result<ScoreSimulation> run(const ScoreModel &model, Basis basis, std::size_t mostLeads, const ScoringWatch &watch = {});

private:
    using Rows = std::vector<ScoreRow>;
    struct Run
    {
        Rows rows;
        std::vector<std::size_t> ruleCounts;
    };
    Result<Run> runNow(const ScoreModel &model);
    Result<Run> runAtCapture(const ScoreModel &model, std::size_t part, std::size_t parts);
    void describe(const Rows &rows, const ScoreModel &model, const ScoreSimulation &frame, SimulatedVersion &version) const;

    Workspace &m_workspace;
    ScoreKeeper m_keeper;
    ScoringWatch m_watch;
};

/// The chance that one of `high` is above one of `low`, ties counting half; absent when one of them is empty.
std::optional<double> chanceAbove(std::vector<int> high, std::vector<int> low);

} // namespace lead
