#include "core/quality/duplicatefindermodel.h"

#include <algorithm>
#include <cmath>

namespace lead {

namespace {

using Levels = std::array<double, LikenessCount>;

/// Differ, Weak, Close, Variant, Exact.
struct Usual
{
    Levels m;
    Levels u;
    double people; ///< pseudo-people who have any one value beside its owner
    double weight; ///< pseudo-leads that these people are counted among
};

Usual usual(const FeatureModel &feature)
{
    switch (feature.part) {
    case Feature::Given:
        return {{.03, .03, .08, .06, .80}, {.95, .03, .006, .006, .008}, 1, 300};
    case Feature::Family:
        return {{.03, .02, .09, .001, .86}, {.97, .02, .004, .0001, .005}, .5, 300};
    case Feature::Company:
        return {{.12, .03, .10, .001, .75}, {.985, .01, .002, .0001, .003}, .3, 300};
    case Feature::Email:
        return {{.22, .04, .05, .001, .69}, {.998, .0015, .0003, .0001, .0001}, .001, 1000};
    case Feature::Phone:
        return {{.15, .03, .01, .001, .81}, {.9995, .0002, .0001, .0001, .0001}, .01, 1000};
    case Feature::Street:
        return {{.10, .03, .12, .001, .75}, {.99, .006, .002, .0001, .001}, .05, 1000};
    case Feature::City:
        return {{.08, .02, .08, .001, .82}, {.97, .01, .004, .0001, .01}, 2, 100};
    case Feature::State:
        return {{.05, .001, .001, .001, .95}, {.94, .001, .001, .001, .05}, 5, 100};
    case Feature::Zip:
        return {{.08, .02, .06, .001, .84}, {.98, .01, .005, .0001, .002}, 1, 300};
    case Feature::Date:
        return {{.05, .03, .07, .001, .85}, {.97, .025, .002, .0001, .0001}, .05, 1000};
    case Feature::Text:
        break;
    }
    if (feature.isPersonal)
        return {{.15, .01, .06, .001, .78}, {.995, .001, .001, .0001, .0005}, .05, 1000};
    return {{.30, .03, .07, .001, .60}, {.90, .02, .01, .0001, .07}, 5, 100};
}

/// Pseudo-pairs behind the usual m: attributes of unknown meaning give way to the data soon.
double usualStrength(const FeatureModel &feature)
{
    if (feature.part == Feature::Given)
        return 150;
    return feature.part == Feature::Text ? 8 : 25;
}

/// Share of one-person pairs per lead, expected before counting, and the pseudo-leads behind it.
constexpr double UsualSame = 0.02;
constexpr double UsualRelated = 0.02;
constexpr double UsualLeads = 100;
/// Pairs of related people for each pair of one person, at least.
constexpr double LeastRelated = 0.15;
/// How often related people have a shared feature in common, and a personal one (couples with one e-mail
/// address).
constexpr double RelatedShared = 0.5;
constexpr double RelatedPersonal = 0.03;
/// How many related people have all of it in common, and how often each feature then agrees.
constexpr double RelatedWhole = 0.4;
constexpr double RelatedTogether = 0.95;
/// Swapped names: 4 % of one person's pairs, against the second chance that strangers get by it.
constexpr double SwapWeight = -2;
constexpr double SuffixWeight = -9;
/// Unrelated evidence beyond this is not believed, either way.
constexpr double MostWeight = 14;

/// Part of the weight that a place keeps when a narrower place agrees already: a city says little after its
/// postcode.
constexpr double CityAfterZip = 0.15;
constexpr double StateAfterCity = 0.15;
/// Likewise for an e-mail address that is nearly the same: it is made from names, and those are alike
/// already.
constexpr double EmailAfterName = 0.4;

std::uint64_t mixed(std::uint64_t x)
{
    x ^= x >> 31;
    x *= 0x7fb5d329728ea185ULL;
    x ^= x >> 27;
    x *= 0x81dadef4bc2dd44dULL;
    return x ^ x >> 33;
}

/// Pairs taken at random, always the same ones.
std::vector<std::pair<std::uint32_t, std::uint32_t>> randomPairs(std::size_t leads)
{
    const std::size_t all = leads * (leads - 1) / 2;
    const std::size_t wanted = std::min<std::size_t>(all, 150'000);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    pairs.reserve(wanted);
    for (std::uint64_t i = 0; pairs.size() < wanted; ++i) {
        const auto a = static_cast<std::uint32_t>(mixed(2 * i + 1) % leads);
        const auto b = static_cast<std::uint32_t>(mixed(2 * i + 2) % leads);
        if (a != b)
            pairs.emplace_back(a, b);
    }
    return pairs;
}

struct Counts
{
    std::array<Levels, MaxFeatures> m{};
    std::array<Levels, MaxFeatures> u{};
    double same = 0;
    double related = 0;
};

void count(std::array<Levels, MaxFeatures> &levels, const PairLikeness &pair, std::size_t features,
           double weight)
{
    for (std::size_t f = 0; f < features; ++f) {
        if (pair.level[f] != Likeness::Absent)
            levels[f][static_cast<std::size_t>(pair.level[f])] += weight;
    }
}

Levels shrunk(const Levels &counted, const Levels &toward, double strength)
{
    Levels result;
    double total = strength;
    double towardTotal = 0;
    for (std::size_t l = 0; l < LikenessCount; ++l) {
        total += counted[l];
        towardTotal += toward[l];
    }
    for (std::size_t l = 0; l < LikenessCount; ++l)
        result[l] = (counted[l] + strength * toward[l] / towardTotal) / total;
    return result;
}

} // namespace

DuplicateModel DuplicateModel::usual(const PreparedLeads &leads)
{
    DuplicateModel model;
    const std::size_t count = std::min(leads.features().size(), MaxFeatures);
    for (std::size_t f = 0; f < count; ++f) {
        FeatureModel feature;
        feature.part = leads.features()[f].part;
        feature.isPersonal = leads.features()[f].isPersonal;
        const Usual known = lead::usual(feature);
        feature.m = known.m;
        feature.u = known.u;
        model.m_features.push_back(std::move(feature));
    }
    constexpr double UsualWorkspace = 50'000;
    model.m_logSame = std::log(UsualSame * 2 / UsualWorkspace);
    model.m_logRelated = std::log(UsualRelated * 2 / UsualWorkspace);
    model.prepare();
    return model;
}

DuplicateModel DuplicateModel::learned(const PreparedLeads &leads,
                                       const std::vector<std::pair<std::uint32_t, std::uint32_t>> &candidates,
                                       double share)
{
    DuplicateModel model = usual(leads);
    if (leads.size() < 2)
        return model;
    model.m_leads = static_cast<double>(leads.size());
    model.countValues(leads);
    model.expectAndMaximise(leads, candidates, share);
    return model;
}

void DuplicateModel::countValues(const PreparedLeads &leads)
{
    // Records of one person must not make a value look common, so its owners are told apart by the sound of
    // their names, where there are names.
    std::vector<std::uint64_t> owner(leads.size());
    std::size_t named = 0;
    for (std::size_t row = 0; row < leads.size(); ++row) {
        owner[row] = leads.nameSound(row);
        named += owner[row] != 0;
    }
    const bool hasNames = named * 2 > leads.size();
    for (std::size_t f = 0; f < m_features.size(); ++f) {
        const Feature &feature = leads.features()[f];
        std::vector<std::pair<std::uint32_t, std::uint64_t>> uses;
        for (std::size_t row = 0; row < leads.size(); ++row) {
            // Without names an e-mail address is one's own until the contrary is known.
            const std::uint64_t nameless = feature.part == Feature::Email ? 1 : row + 1;
            const std::uint64_t who = hasNames ? owner[row] : nameless;
            if (who == 0)
                continue;
            if (!feature.isMany() && feature.value[row] != 0)
                uses.emplace_back(feature.value[row], who);
            for (std::uint32_t i = feature.isMany() ? feature.manyStart[row] : 0;
                 feature.isMany() && i < feature.manyStart[row + 1]; ++i)
                uses.emplace_back(feature.many[i], who);
        }
        std::sort(uses.begin(), uses.end());
        uses.erase(std::unique(uses.begin(), uses.end()), uses.end());
        for (std::size_t i = 0; i < uses.size();) {
            std::size_t end = i + 1;
            while (end < uses.size() && uses[end].first == uses[i].first)
                ++end;
            if (end - i > 1)
                m_features[f].shared.emplace_back(feature.terms.hash(uses[i].first),
                                                  static_cast<std::uint32_t>(end - i - 1));
            i = end;
        }
        std::sort(m_features[f].shared.begin(), m_features[f].shared.end());
    }
}

float DuplicateModel::logRarity(std::size_t feature, std::uint64_t hash) const
{
    const FeatureModel &model = m_features[feature];
    const Usual known = lead::usual(model);
    const auto at =
        std::lower_bound(model.shared.begin(), model.shared.end(), std::pair(hash, std::uint32_t(0)));
    const double others = at != model.shared.end() && at->first == hash ? at->second : 0;
    return static_cast<float>(std::log((others + known.people) / (m_leads + known.weight)));
}

void DuplicateModel::prepare()
{
    for (std::size_t f = 0; f < m_features.size(); ++f) {
        FeatureModel &feature = m_features[f];
        for (std::size_t l = 0; l < LikenessCount; ++l) {
            feature.logM[l] = std::log(feature.m[l]);
            feature.weight[l] = std::clamp(feature.logM[l] - std::log(feature.u[l]), -MostWeight, MostWeight);
        }
    }
}

PairWeights DuplicateModel::weigh(const PairLikeness &pair,
                                  const std::array<float, MaxFeatures> &logRarity) const
{
    constexpr std::size_t Exact = static_cast<std::size_t>(Likeness::Exact);
    /// Below this no third class is needed to say no.
    constexpr double Hopeless = -20;
    PairWeights weights;
    weights.same = m_logSame + (pair.isSwapped ? SwapWeight : 0) + (pair.suffixDiffers ? SuffixWeight : 0);
    weights.other = weights.same - m_logSame;
    bool sameZip = false;
    bool sameCity = false;
    bool likeNames = false;
    for (std::size_t f = 0; f < m_features.size(); ++f) {
        sameZip |= m_features[f].part == Feature::Zip && pair.level[f] == Likeness::Exact;
        const bool isName = m_features[f].part == Feature::Given || m_features[f].part == Feature::Family;
        likeNames |= isName && pair.level[f] != Likeness::Differ && pair.level[f] != Likeness::Absent;
        sameCity |= m_features[f].part == Feature::City && pair.level[f] == Likeness::Exact;
    }
    for (std::size_t f = 0; f < m_features.size(); ++f) {
        if (pair.level[f] == Likeness::Absent)
            continue;
        const FeatureModel &feature = m_features[f];
        const auto level = static_cast<std::size_t>(pair.level[f]);
        double weight = feature.weight[level];
        if (level == Exact)
            weight = std::clamp(feature.logM[Exact] - logRarity[f], -MostWeight, MostWeight);
        if (weight > 0 && feature.part == Feature::City && sameZip)
            weight *= CityAfterZip;
        if (weight > 0 && feature.part == Feature::State && (sameZip || sameCity))
            weight *= StateAfterCity;
        if (weight > 0 && feature.part == Feature::Email && level != Exact && likeNames)
            weight *= EmailAfterName;
        weights.feature[f] = weight;
        weights.same += weight;
    }
    if (weights.same > Hopeless)
        weighRelated(pair, weights);
    return weights;
}

/// The likelihood of a household or firm, and the confidence that follows.
void DuplicateModel::weighRelated(const PairLikeness &pair, PairWeights &weights) const
{
    // Either they have everything in common that such people can have, or some of it.
    double whole = std::log(RelatedWhole);
    double partly = std::log(1 - RelatedWhole);
    for (std::size_t f = 0; f < m_features.size(); ++f) {
        const FeatureModel &feature = m_features[f];
        if (pair.level[f] == Likeness::Absent || (feature.isPersonal && feature.part != Feature::Email))
            continue;
        // Addresses made from one surname are nearly alike: "dmyers" and "wmyers".
        const bool isOwn = feature.isPersonal && pair.level[f] == Likeness::Exact;
        const double odds = std::exp(weights.feature[f]);
        const double often = isOwn ? RelatedPersonal : feature.isPersonal ? RelatedShared : RelatedTogether;
        whole += std::log(often * odds + 1 - often);
        const double common = isOwn ? RelatedPersonal : RelatedShared;
        partly += std::log(common * odds + 1 - common);
    }
    const double related =
        m_logRelated + std::max(whole, partly) + std::log1p(std::exp(-std::abs(whole - partly)));
    weights.related = related;
    const double against = std::max(0.0, related) + std::log1p(std::exp(-std::abs(related)));
    weights.confidence = 1 / (1 + std::exp(against - weights.same));
}

double DuplicateModel::linkedConfidence(const PairWeights &weights, double linked) const
{
    /// A chain is never surer than this: its middle may be the mixture of two people.
    constexpr double Surest = 0.95;
    const double p = std::clamp(linked, 0.001, Surest);
    const double same = weights.same - m_logSame;
    const double against = std::max(0.0, weights.related - m_logRelated);
    return 1 / (1 + (1 - p) / p * std::exp(-std::min(0.0, same - against)));
}

void DuplicateModel::expectAndMaximise(const PreparedLeads &leads,
                                       const std::vector<std::pair<std::uint32_t, std::uint32_t>> &candidates,
                                       double share)
{
    const PairScorer scorer(leads, *this);
    const auto compared = [&leads](const std::vector<std::pair<std::uint32_t, std::uint32_t>> &pairs) {
        std::vector<PairLikeness> result;
        result.reserve(pairs.size());
        for (const auto &[a, b] : pairs)
            result.push_back(compareLeads(leads, a, b));
        return result;
    };
    const std::vector<PairLikeness> likely = compared(candidates);
    const std::vector<PairLikeness> random = compared(randomPairs(leads.size()));
    const double allPairs = m_leads * (m_leads - 1) / 2;
    m_logSame = std::log(UsualSame * m_leads / allPairs);
    m_logRelated = std::log(UsualRelated * m_leads / allPairs);
    for (int round = 0; round < 12; ++round) {
        Counts counts;
        for (const PairLikeness &pair : random)
            count(counts.u, pair, m_features.size(), 1 - scorer.weigh(pair).confidence);
        for (const PairLikeness &pair : likely) {
            const PairWeights weights = scorer.weigh(pair);
            count(counts.m, pair, m_features.size(), weights.confidence / share);
            counts.same += weights.confidence / share;
            counts.related += (1 - weights.confidence) / (1 + std::exp(-weights.related)) / share;
        }
        for (std::size_t f = 0; f < m_features.size(); ++f) {
            const Usual known = lead::usual(m_features[f]);
            m_features[f].m = shrunk(counts.m[f], known.m, usualStrength(m_features[f]));
            m_features[f].u = shrunk(counts.u[f], known.u, 1000);
        }
        prepare();
        m_logSame = std::log((counts.same + UsualSame * UsualLeads) / allPairs);
        // One person's records and a household's are told apart by first names and the like. Where those are
        // few, learning would explain all households as people who change their names.
        const double related = std::max(counts.related, LeastRelated * counts.same);
        m_logRelated = std::log((related + UsualRelated * UsualLeads) / allPairs);
    }
}

PairScorer::PairScorer(const PreparedLeads &leads, const DuplicateModel &model)
    : m_leads(leads)
    , m_model(model)
{
    for (std::size_t f = 0; f < model.features().size(); ++f) {
        const TermList &terms = leads.features()[f].terms;
        std::vector<float> rarity(terms.size());
        for (std::uint32_t term = 1; term < terms.size(); ++term)
            rarity[term] = model.logRarity(f, terms.hash(term));
        m_rarity.push_back(std::move(rarity));
    }
}

PairWeights PairScorer::weigh(const PairLikeness &pair) const
{
    std::array<float, MaxFeatures> rarity{};
    for (std::size_t f = 0; f < m_rarity.size(); ++f) {
        // Of two values that count as one the commoner decides ("12 High St" and "12 high street" differ as
        // terms).
        if (pair.level[f] == Likeness::Exact)
            rarity[f] = std::max(m_rarity[f][pair.termA[f]], m_rarity[f][pair.termB[f]]);
    }
    return m_model.weigh(pair, rarity);
}

} // namespace lead
