#pragma once

#include "core/facts/factsstore.h"
#include "core/scoring/crossvalidation.h"
#include "core/scoring/predictionscorer.h"

#include <QSet>

namespace lead {

class PredictionReader;

/// The prediction of one workspace: trained from its closed leads, kept in it, asked about its leads. On the thread of the
/// workspace; the facts must have PredictionPlan::texts() loaded, see facts().
class Predictor
{
public:
    Predictor(Workspace &workspace, FactsStore &store)
        : m_workspace(workspace)
        , m_store(store)
    {
    }

    /// How many leads are closed, and a model where they are enough.
    struct Training
    {
        std::size_t won = 0;
        std::size_t lost = 0;
        std::optional<PredictionModel> model; ///< absent: not enough data
    };
    Result<Training> train(const QSet<FieldNumber> &excluded);
    /// Keeps a model in the workspace, in place of the one before.
    Result<void> save(const PredictionModel &model);
    /// Absent when none was trained. Its counts are those of the leads that are closed by now.
    Result<std::optional<PredictionModel>> load();

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

    struct Answer
    {
        LeadId lead;
        Prediction prediction;
    };
    Result<std::vector<Answer>> predict(const PredictionModel &model, const std::vector<LeadId> &leads);

private:
    Result<LeadFactsPtr> facts();
    Result<PredictionReader> readerOf(const LeadFacts &facts);

    Workspace &m_workspace;
    FactsStore &m_store;
};

} // namespace lead
