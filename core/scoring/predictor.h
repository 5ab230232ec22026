#pragma once

#include "core/facts/factsstore.h"
#include "core/scoring/crossvalidation.h"
#include "core/scoring/predictionreview.h"
#include "core/scoring/predictionscorer.h"
#include "core/scoring/predictiontracker.h"

#include <QSet>

namespace lead {

class PredictionReader;

/// The prediction of one workspace: trained from its closed leads, kept in it, asked about its leads.
class Predictor
{
public:
    /// `facts` are those of factsFor(), which has to be called on the thread that keeps the facts; the rest may be done on any
    /// thread with a workspace of its own.
    Predictor(Workspace &workspace, LeadFactsPtr facts)
        : m_workspace(workspace)
        , m_facts(std::move(facts))
    {
    }
    /// Facts of now, with the texts that predictions look at.
    static Result<LeadFactsPtr> factsFor(Workspace &workspace, FactsStore &store);

    /// Error::Cancelled when the watch wants it to stop.
    Result<PredictionTraining> train(const QSet<FieldNumber> &excluded, const ScoringWatch &watch = {});
    /// Keeps a model in the workspace, in place of the one before. Forbidden to who may not set it up.
    Result<void> save(const PredictionModel &model);
    struct Question
    {
        QSet<FieldNumber> excluded;
        std::optional<std::unordered_map<std::string, int>> folds; ///< by external id; leads without one are only learned from
        double holdout = 0;                                        ///< share of the latest leads that are judged by a model of the others; 0: five folds
    };
    struct Evaluation
    {
        std::size_t won = 0;
        std::size_t lost = 0;
        std::optional<CrossValidation> validation; ///< absent: not enough data
        std::vector<QString> externalIds;          ///< of each row
        std::vector<std::uint8_t> outcomes;        ///< 1: won
    };
    Result<Evaluation> evaluate(const Question &question);

    /// How the leads of now compare with those that were learned from, and what people made of predictions.
    Result<PredictionReview> review(const PredictionModel *model);

    Result<std::vector<LeadPrediction>> predict(const PredictionModel &model, const std::vector<LeadId> &leads) const;

private:
    Result<PredictionReader> reader();
    Result<std::vector<LeadDecision>> decided(const PredictionModel &model, const PredictionReader &reader);

    Workspace &m_workspace;
    LeadFactsPtr m_facts;
};

/// The prediction that is kept in a workspace, with its counts as the facts have them. Remembers both, so that asking again costs
/// only what changed. On one thread.
class LivePrediction
{
public:
    /// Cheap: without facts.
    static Result<bool> isTrained(Workspace &workspace);
    /// Null when none was trained. The model stays as it is until the next call.
    Result<const PredictionModel *> model(Workspace &workspace, const LeadFactsPtr &facts);

private:
    QString m_text; // as it is kept
    std::unique_ptr<PredictionTracker> m_tracker;
};

} // namespace lead
