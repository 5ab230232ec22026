#pragma once

#include "core/base/clock.h"

#include <QJsonObject>
#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace lead {

/// A sum of closed leads, each by its age: one that closed HalfLife before the epoch counts half.
struct WonLost
{
    double won = 0;
    double lost = 0;

    double all() const { return won + lost; }
    bool operator==(const WonLost &) const = default;
};

/// How often each value was seen with won and with lost leads. Additive: what a lead adds when it closes it takes away again
/// when it is opened, so that the table never has to be counted anew.
class EvidenceCounts
{
public:
    static constexpr double HalfLifeDays = 365;
    /// Pseudo-counts by which a value's share is drawn to its share among all closed leads.
    static constexpr double ValueStrength = 5;
    /// Pseudo-counts by which the prior of a pipeline is drawn to that of all.
    static constexpr double PriorStrength = 20;

    EvidenceCounts() = default;
    /// `groups`: how many groups each input has. Weights are relative to `epoch`.
    EvidenceCounts(const std::vector<std::size_t> &groups, Millis epoch);

    Millis epoch() const { return m_epoch; }
    double weightOf(Millis closedAt) const;

    struct Lead
    {
        std::span<const std::uint16_t> groups; ///< one of each input
        bool won = false;
        Millis closedAt = 0;
        std::int64_t pipeline = 0;
    };
    void add(const Lead &lead) { count(lead, weightOf(lead.closedAt)); }
    void remove(const Lead &lead) { count(lead, -weightOf(lead.closedAt)); }
    /// `other` has the same inputs and epoch.
    void add(const EvidenceCounts &other) { combine(other, 1); }
    void subtract(const EvidenceCounts &other) { combine(other, -1); }

    const WonLost &total() const { return m_total; }
    const std::vector<WonLost> &of(std::size_t input) const { return m_inputs[input]; }
    std::size_t inputCount() const { return m_inputs.size(); }
    const std::map<std::int64_t, WonLost> &pipelines() const { return m_pipelines; }

    /// Log-odds of winning before anything is known of a lead.
    double prior() const;
    double prior(std::int64_t pipeline) const;
    /// What each group of an input adds to them: ln((w + m q) / (W + m) / ((l + m q) / (L + m))). That of "no value" is 0 unless
    /// `countsMissing`.
    std::vector<double> terms(std::size_t input, bool countsMissing) const;
    /// Whether leads without a value are won more or less often than those with one, at 5 %.
    bool isMissingTelling(std::size_t input) const;

    QJsonObject toJson() const;
    static EvidenceCounts fromJson(const QJsonObject &json);

private:
    void count(const Lead &lead, double weight);
    void combine(const EvidenceCounts &other, double sign);

    Millis m_epoch = 0;
    WonLost m_total;
    std::vector<std::vector<WonLost>> m_inputs;
    std::map<std::int64_t, WonLost> m_pipelines;
};

} // namespace lead
