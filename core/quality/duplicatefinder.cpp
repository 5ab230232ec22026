#include "core/quality/duplicatefinder.h"

#include "core/quality/duplicatefinderblocks.h"

#include <QCoreApplication>
#include <algorithm>
#include <atomic>
#include <thread>
#include <tuple>

namespace lead {

namespace {

/// Enough pairs to learn from; more add time, not knowledge.
constexpr std::size_t LearningPairs = 250'000;
constexpr std::size_t BlocksAtATime = 512;

/// How much of the time learning takes, roughly.
constexpr double LearningShare = 0.2;

bool goesOn(const DuplicateOptions &options, double done)
{
    return !options.progress || options.progress(done);
}

double shareOf(std::size_t pass, const DuplicateBlocks &blocks)
{
    return static_cast<double>(pass) / static_cast<double>(blocks.passes());
}

Error cancelled()
{
    return {Error::Cancelled,
            QCoreApplication::translate("DuplicateFinder", "The search for duplicates was cancelled.")};
}

DuplicateReason linkedReason()
{
    DuplicateReason reason;
    reason.kind = DuplicateReason::Linked;
    reason.text = QCoreApplication::translate("DuplicateFinder", "Both look like a third lead.");
    return reason;
}

std::uint64_t scattered(std::uint64_t x)
{
    x = (x ^ x >> 33) * 0xff51afd7ed558ccdULL;
    x = (x ^ x >> 33) * 0xc4ceb9fe1a85ec53ULL;
    return x ^ x >> 33;
}

} // namespace

DuplicateFinder::DuplicateFinder(const LeadTable &table)
    : m_leads(table)
{
}

DuplicateFinder::~DuplicateFinder() = default;

Result<std::vector<DuplicatePair>> DuplicateFinder::find(const DuplicateOptions &options)
{
    if (m_leads.size() < 2)
        return std::vector<DuplicatePair>();
    const DuplicateBlocks blocks(m_leads);
    if (const Result<void> learnt = learn(blocks, options); !learnt)
        return learnt.error();
    Result<std::vector<Found>> found = search(blocks, options);
    if (!found)
        return found.error();
    const PairScorer scorer(m_leads, m_model);
    link(scorer, options.threshold, *found);
    std::vector<DuplicatePair> pairs;
    pairs.reserve(found->size());
    for (const Found &pair : *found) {
        pairs.push_back(scorePair(m_leads, scorer, pair.a, pair.b));
        if (pairs.back().confidence < static_cast<double>(pair.confidence) - 1e-4) {
            pairs.back().confidence = static_cast<double>(pair.confidence);
            pairs.back().reasons.push_back(linkedReason());
        }
    }
    return pairs;
}

void DuplicateFinder::link(const PairScorer &scorer, double threshold, std::vector<Found> &found) const
{
    /// Leads with more look-alikes than this are no chain of one person's records.
    constexpr std::size_t MostNeighbours = 24;
    constexpr int Rounds = 2;
    for (int round = 0; round < Rounds; ++round) {
        std::vector<Found> byMiddle; // a is the middle, b its neighbour
        for (const Found &pair : found) {
            byMiddle.push_back(pair);
            byMiddle.push_back({pair.b, pair.a, pair.confidence});
        }
        std::sort(byMiddle.begin(), byMiddle.end());
        std::vector<Found> added;
        for (std::size_t i = 0; i < byMiddle.size();) {
            std::size_t end = i + 1;
            while (end < byMiddle.size() && byMiddle[end].a == byMiddle[i].a)
                ++end;
            for (std::size_t x = i; x < end && end - i <= MostNeighbours; ++x) {
                for (std::size_t y = x + 1; y < end; ++y) {
                    const Found key{byMiddle[x].b, byMiddle[y].b, 0};
                    const auto at = std::lower_bound(found.begin(), found.end(), key);
                    if (at != found.end() && at->a == key.a && at->b == key.b)
                        continue;
                    const PairWeights weights = scorer.weigh(compareLeads(m_leads, key.a, key.b));
                    const double linked = static_cast<double>(byMiddle[x].confidence) *
                                          static_cast<double>(byMiddle[y].confidence);
                    const double confidence = m_model.linkedConfidence(weights, linked);
                    if (confidence >= threshold)
                        added.push_back({key.a, key.b, static_cast<float>(confidence)});
                }
            }
            i = end;
        }
        if (added.empty())
            return;
        // Of several middles the best counts.
        std::sort(added.begin(), added.end(), [](const Found &a, const Found &b) {
            return std::tuple(a.a, a.b, -a.confidence) < std::tuple(b.a, b.b, -b.confidence);
        });
        added.erase(std::unique(added.begin(), added.end(),
                                [](const Found &a, const Found &b) { return a.a == b.a && a.b == b.b; }),
                    added.end());
        found.insert(found.end(), added.begin(), added.end());
        std::sort(found.begin(), found.end());
    }
}

/// Learns from all pairs in which one of a random choice of leads takes part.
Result<void> DuplicateFinder::learn(const DuplicateBlocks &blocks, const DuplicateOptions &options)
{
    std::uint64_t share = m_leads.size() / 25'000 + 1;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> candidates;
    for (std::size_t number = 0; number < blocks.passes(); ++number) {
        if (!goesOn(options, LearningShare * shareOf(number, blocks)))
            return cancelled();
        const DuplicateBlocks::Pass pass = blocks.pass(number);
        for (std::size_t block = 0; block < pass.blocks(); ++block) {
            blocks.eachPair(pass, block, [&](std::uint32_t a, std::uint32_t b) {
                if (scattered(a) % share == 0)
                    candidates.emplace_back(a, b);
            });
        }
        std::sort(candidates.begin(), candidates.end());
        candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
        while (candidates.size() > LearningPairs) {
            share *= 2;
            std::erase_if(candidates, [&](const auto &pair) { return scattered(pair.first) % share != 0; });
        }
    }
    m_model = DuplicateModel::learned(m_leads, candidates, 1.0 / static_cast<double>(share));
    return {};
}

Result<std::vector<DuplicateFinder::Found>> DuplicateFinder::search(const DuplicateBlocks &blocks,
                                                                    const DuplicateOptions &options) const
{
    const PairScorer scorer(m_leads, m_model);
    std::vector<Found> all;
    for (std::size_t number = 0; number < blocks.passes(); ++number) {
        if (!goesOn(options, LearningShare + (1 - LearningShare) * shareOf(number, blocks)))
            return cancelled();
        const DuplicateBlocks::Pass pass = blocks.pass(number);
        std::atomic<std::size_t> next = 0;
        std::vector<std::vector<Found>> parts(static_cast<std::size_t>(std::max(1, options.threads)));
        const auto work = [&](std::vector<Found> &part) {
            for (std::size_t from; (from = next.fetch_add(BlocksAtATime)) < pass.blocks();) {
                const std::size_t end = std::min(from + BlocksAtATime, pass.blocks());
                for (std::size_t block = from; block < end; ++block) {
                    blocks.eachPair(pass, block, [&](std::uint32_t a, std::uint32_t b) {
                        const double confidence = scorer.confidence(a, b);
                        if (confidence >= options.threshold)
                            part.push_back({a, b, static_cast<float>(confidence)});
                    });
                }
            }
        };
        std::vector<std::thread> helpers;
        for (std::size_t i = 1; i < parts.size(); ++i)
            helpers.emplace_back([&work, &part = parts[i]] { work(part); });
        work(parts.front());
        for (std::thread &helper : helpers)
            helper.join();
        for (const std::vector<Found> &part : parts)
            all.insert(all.end(), part.begin(), part.end());
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
    }
    if (options.progress)
        options.progress(1);
    return all;
}

DuplicatePair scorePair(const PreparedLeads &leads, const PairScorer &scorer, std::size_t a, std::size_t b)
{
    const PairLikeness likeness = compareLeads(leads, a, b);
    const PairWeights weights = scorer.weigh(likeness);
    return {static_cast<std::uint32_t>(std::min(a, b)), static_cast<std::uint32_t>(std::max(a, b)),
            weights.confidence, duplicateReasons(leads, likeness, weights)};
}

std::vector<DuplicatePair> leadsLikeTheLast(const LeadTable &table, const DuplicateModel *model,
                                            double threshold)
{
    std::vector<DuplicatePair> pairs;
    if (table.size() < 2)
        return pairs;
    const PreparedLeads leads(table);
    const DuplicateModel usual = model ? *model : DuplicateModel::usual(leads);
    const PairScorer scorer(leads, usual);
    const std::size_t last = table.size() - 1;
    for (std::size_t row = 0; row < last; ++row) {
        if (scorer.confidence(row, last) >= threshold)
            pairs.push_back(scorePair(leads, scorer, row, last));
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const DuplicatePair &a, const DuplicatePair &b) {
        return a.confidence > b.confidence;
    });
    return pairs;
}

} // namespace lead
