// What LeadService does about predictions.
#include "core/leads/leadservice.h"
#include "core/leads/leadsession.h"
#include "core/leads/serviceanswer.h"
#include "core/scoring/predictor.h"

namespace lead {

// `answer(workspace, facts, model)` on the thread that keeps the facts; the model is null when there is none.
template <typename T, typename Answer>
QFuture<Result<T>> LeadService::askPrediction(Answer answer)
{
    if (!m_session)
        return nothingOpen<T>();
    // A session waits for its threads before it ends, so that its facts are there for them.
    return m_session->keeper().run([answer, live = m_prediction, store = &m_session->facts()](Workspace &workspace) -> Result<T> {
        const Result<bool> isTrained = LivePrediction::isTrained(workspace);
        if (!isTrained)
            return isTrained.error();
        // The texts that a prediction looks at cost memory, which a workspace without one need not have.
        const Result<LeadFactsPtr> facts = *isTrained ? Predictor::factsFor(workspace, *store) : store->catchUp(workspace);
        if (!facts)
            return facts.error();
        const Result<const PredictionModel *> model = live->model(workspace, *facts);
        return model ? answer(workspace, *facts, *model) : Result<T>(model.error());
    });
}

QFuture<Result<std::optional<PredictionModel>>> LeadService::prediction()
{
    using Kept = std::optional<PredictionModel>;
    return askPrediction<Kept>([](Workspace &, const LeadFactsPtr &, const PredictionModel *model) -> Result<Kept> { return model ? Kept(*model) : Kept(); });
}

QFuture<Result<std::vector<LeadPrediction>>> LeadService::predictions(const std::vector<LeadId> &leads)
{
    using Predictions = std::vector<LeadPrediction>;
    return askPrediction<Predictions>([leads](Workspace &workspace, const LeadFactsPtr &facts, const PredictionModel *model) -> Result<Predictions> {
        return model ? Predictor(workspace, facts).predict(*model, leads) : Result<Predictions>(Predictions());
    });
}

QFuture<Result<PredictionTraining>> LeadService::trainPrediction(const QSet<FieldNumber> &excluded, const ScoringWatch &watch)
{
    if (!m_session)
        return nothingOpen<PredictionTraining>();
    if (const Result<void> may = m_info ? m_info->permissions.check(Right::SetUp) : Result<void>(); !may)
        return QtFuture::makeReadyFuture(Result<PredictionTraining>(may.error()));
    const auto facts = m_session->keeper().run([store = &m_session->facts()](Workspace &workspace) { return Predictor::factsFor(workspace, *store); });
    // Learning takes seconds.
    return workedOut<PredictionTraining>(this, [this] { return m_session; }, facts, [excluded, watch](Workspace &workspace, const LeadFactsPtr &of) -> Result<PredictionTraining> {
        Predictor predictor(workspace, of);
        Result<PredictionTraining> learned = predictor.train(excluded, watch);
        if (learned && learned->model)
            if (const Result<void> saved = predictor.save(*learned->model); !saved)
                return saved.error();
        return learned;
    });
}

QFuture<Result<PredictionReview>> LeadService::predictionReview()
{
    struct Basis
    {
        LeadFactsPtr facts;
        std::optional<PredictionModel> model;
    };
    const auto basis = askPrediction<Basis>([](Workspace &, const LeadFactsPtr &facts, const PredictionModel *model) -> Result<Basis> { return Basis{facts, model ? std::optional(*model) : std::nullopt}; });
    // All leads are looked at.
    return workedOut<PredictionReview>(this, [this] { return m_session; }, basis,
                                       [](Workspace &workspace, const Basis &of) { return Predictor(workspace, of.facts).review(of.model ? &*of.model : nullptr); });
}

} // namespace lead
