#pragma once

#include "core/base/result.h"
#include "core/quality/duplicatefindermodel.h"
#include "core/quality/duplicatefindertable.h"

#include <QString>
#include <functional>
#include <memory>
#include <vector>

namespace lead {

/// One piece of evidence for or against two leads being one person.
struct DuplicateReason
{
    enum Kind : std::uint8_t {
        Same,
        Alike,
        SameName,
        Nickname,
        SoundsAlike,
        Initial,
        Swapped,
        Generation,
        Different,
        Linked
    };

    Kind kind = Same;
    FieldNumber field = 0;
    QString a; ///< the values, in the form in which they were compared
    QString b;
    double weight = 0; ///< log odds in nats: above zero speaks for one person
    QString text;      ///< "Same e-mail", a whole translated sentence
};

/// Two leads (rows of the table, a < b) that look like one person.
struct DuplicatePair
{
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    double confidence = 0;                ///< probability of one person, 0..1
    std::vector<DuplicateReason> reasons; ///< weightiest first
};

struct DuplicateOptions
{
    double threshold = 0.5; ///< pairs below this confidence are left out
    int threads = 2;
    /// Told the share done, 0..1, from the calling thread; returning false ends the search.
    std::function<bool(double)> progress;
};

/// Finds the pairs of leads that look like one person, judged by a model that is learned from these leads:
/// nothing is matched on an empty value, a rare value in common counts more than a common one, and a field in
/// which duplicates disagree all the time (the source) counts for nothing. Pairs come in the order of rows.
///
/// Memory: about the size of the texts again, plus 20 bytes a lead and field. A million leads take seconds to
/// a minute on two cores.
class DuplicateFinder
{
public:
    explicit DuplicateFinder(const LeadTable &table);
    ~DuplicateFinder();

    Result<std::vector<DuplicatePair>> find(const DuplicateOptions &options);
    /// The learned model; only after find().
    const DuplicateModel &model() const { return m_model; }

private:
    struct Found
    {
        std::uint32_t a;
        std::uint32_t b;
        float confidence;
        auto operator<=>(const Found &) const = default;
    };

    /// Adds the pairs of which both look like a third lead and nothing in the two speaks against it.
    void link(const PairScorer &scorer, double threshold, std::vector<Found> &found) const;
    Result<void> learn(const class DuplicateBlocks &blocks, const DuplicateOptions &options);
    Result<std::vector<Found>> search(const class DuplicateBlocks &blocks,
                                      const DuplicateOptions &options) const;

    PreparedLeads m_leads;
    DuplicateModel m_model;
};

/// How much two rows look like one person, and why. With a learned model this is the judgement that find()
/// makes; with DuplicateModel::usual() it needs nothing but the two leads.
DuplicatePair scorePair(const PreparedLeads &leads, const PairScorer &scorer, std::size_t a, std::size_t b);

/// The rows of `table` that look like its last row, best first: "does this new lead look like one that we
/// have". `model` may come from DuplicateFinder::model() of a table with the same fields, or be absent for
/// the usual one.
std::vector<DuplicatePair> leadsLikeTheLast(const LeadTable &table, const DuplicateModel *model,
                                            double threshold);

/// The reasons behind a comparison, weightiest first.
std::vector<DuplicateReason> duplicateReasons(const PreparedLeads &leads, const PairLikeness &pair,
                                              const PairWeights &weights);

} // namespace lead
