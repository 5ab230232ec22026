#pragma once

#include "core/quality/duplicatefindercompare.h"

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace lead {

/// What is known about one feature: how likely each likeness is for two records of one person (m) and for two
/// people who have nothing to do with each other (u), and how common its values are.
struct FeatureModel
{
    Feature::Part part = Feature::Text;
    bool isPersonal = false;
    std::array<double, LikenessCount> m{};
    std::array<double, LikenessCount> u{};
    std::array<double, LikenessCount> logM{};
    std::array<double, LikenessCount> weight{}; ///< ln m/u
    /// Values that more than one person has, by their hash: the number of people less one. Sorted.
    std::vector<std::pair<std::uint64_t, std::uint32_t>> shared;
};

/// The log odds behind a confidence, in nats.
struct PairWeights
{
    std::array<double, MaxFeatures> feature{}; ///< ln m/u of each feature
    double other = 0;                          ///< swapped names, generation
    double same = 0;                           ///< one person against strangers, prior included
    double related = -100;                     ///< one household or firm against strangers, prior included
    double confidence = 0;
};

/// The Fellegi-Sunter model with a third class: pairs are one person, strangers, or *related* (a household, a
/// firm), who have address, phone or surname in common and everything personal not. Without the third class a
/// couple at one address looks like one person.
class DuplicateModel
{
public:
    /// What is usual for such features, before any lead was seen.
    static DuplicateModel usual(const PreparedLeads &leads);
    /// Learned from the leads: u and the rarity of values by counting, m and the priors by expectation
    /// maximisation over `candidates` (1 in `share` of all pairs worth comparing).
    static DuplicateModel learned(const PreparedLeads &leads,
                                  const std::vector<std::pair<std::uint32_t, std::uint32_t>> &candidates,
                                  double share);

    PairWeights weigh(const PairLikeness &pair, const std::array<float, MaxFeatures> &logRarity) const;
    /// The probability of one person for a pair of which both look like a third lead, with probability
    /// `linked` together: what the two themselves show can only speak against it.
    double linkedConfidence(const PairWeights &weights, double linked) const;
    /// ln of the probability that a stranger has this value, too.
    float logRarity(std::size_t feature, std::uint64_t hash) const;

    const std::vector<FeatureModel> &features() const { return m_features; }
    double leads() const { return m_leads; }

private:
    void prepare();
    void weighRelated(const PairLikeness &pair, PairWeights &weights) const;
    void countValues(const PreparedLeads &leads);
    void expectAndMaximise(const PreparedLeads &leads,
                           const std::vector<std::pair<std::uint32_t, std::uint32_t>> &candidates,
                           double share);

    std::vector<FeatureModel> m_features;
    double m_leads = 0;
    double m_logSame = 0;    ///< ln of the prior odds of one person against strangers
    double m_logRelated = 0; ///< likewise of related ones
};

/// A model applied to leads, with the rarity of every value at hand. Const and safe to use from several
/// threads.
class PairScorer
{
public:
    PairScorer(const PreparedLeads &leads, const DuplicateModel &model);

    PairWeights weigh(const PairLikeness &pair) const;
    const DuplicateModel &model() const { return m_model; }
    double confidence(std::size_t a, std::size_t b) const
    {
        return weigh(compareLeads(m_leads, a, b)).confidence;
    }

private:
    const PreparedLeads &m_leads;
    const DuplicateModel &m_model;
    std::vector<std::vector<float>> m_rarity; ///< by feature and term
};

} // namespace lead
