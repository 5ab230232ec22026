#pragma once

#include "core/scoring/evidencecounts.h"

namespace lead {

/// What it says of a lead that it has come as far as a stage. A won lead went through every stage; of a lost one it is known how far
/// it came, or it does not count. By Bayes' rule the odds of winning rise by one over the share of the lost leads that came
/// as far, so they rise along the pipeline and never fall.
class StageEvidence
{
public:
    /// `reached` is the position of the furthest open stage of a lost lead; -1: not known.
    void add(std::int64_t pipeline, bool won, int reached, double weight);

    /// Log-odds to add for a lead that stands in the open stage at a position; 0 where too few leads are known.
    double term(std::int64_t pipeline, int position) const;

    QJsonObject toJson() const;
    static StageEvidence fromJson(const QJsonObject &json);
    bool operator==(const StageEvidence &) const = default;

private:
    struct Pipeline
    {
        double won = 0;
        std::map<int, double> lost; ///< by the furthest position
        bool operator==(const Pipeline &) const = default;
    };
    std::map<std::int64_t, Pipeline> m_pipelines;
};

} // namespace lead
