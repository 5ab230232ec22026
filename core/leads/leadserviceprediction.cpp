// What LeadService does about predictions.
#include "core/base/whendone.h"
#include "core/leads/leadservice.h"
#include "core/leads/leadsession.h"
#include "core/leads/serviceanswer.h"
#include "core/scoring/predictor.h"

#include <QPromise>

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

QFuture<Result<PredictionTraining>> LeadService::trainPrediction(const QSet<FieldNumber> &excluded, const PredictionWatch &watch)
{
    if (!m_session)
        return nothingOpen<PredictionTraining>();
    if (const Result<void> may = m_info ? m_info->permissions.check(Right::SetUp) : Result<void>(); !may)
        return QtFuture::makeReadyFuture(Result<PredictionTraining>(may.error()));
    auto promise = std::make_shared<QPromise<Result<PredictionTraining>>>();
    QFuture<Result<PredictionTraining>> future = promise->future();
    promise->start();
    const auto finish = [promise](const Result<PredictionTraining> &training) {
        promise->addResult(training);
        promise->finish();
    };
    const auto facts = m_session->keeper().run([store = &m_session->facts()](Workspace &workspace) { return Predictor::factsFor(workspace, *store); });
    // Learning takes seconds, which the facts must not wait for.
    whenDone(facts, this, [this, excluded, watch, finish, session = std::weak_ptr(m_session)](const Result<LeadFactsPtr> &found) {
        if (!found)
            return finish(found.error());
        if (!m_session || session.lock() != m_session)
            return finish(Error{Error::Cancelled, tr("The workspace was closed.")});
        const auto training = m_session->worker().run([excluded, watch, of = *found](Workspace &workspace) -> Result<PredictionTraining> {
            Predictor predictor(workspace, of);
            Result<PredictionTraining> learned = predictor.train(excluded, watch);
            if (learned && learned->model)
                if (const Result<void> saved = predictor.save(*learned->model); !saved)
                    return saved.error();
            return learned;
        });
        whenDone(training, this, finish);
    });
    return future;
}

QFuture<Result<PredictionReview>> LeadService::predictionReview()
{
    struct Basis
    {
        LeadFactsPtr facts;
        std::optional<PredictionModel> model;
    };
    auto promise = std::make_shared<QPromise<Result<PredictionReview>>>();
    QFuture<Result<PredictionReview>> future = promise->future();
    promise->start();
    const auto finish = [promise](const Result<PredictionReview> &review) {
        promise->addResult(review);
        promise->finish();
    };
    const auto basis = askPrediction<Basis>([](Workspace &, const LeadFactsPtr &facts, const PredictionModel *model) -> Result<Basis> { return Basis{facts, model ? std::optional(*model) : std::nullopt}; });
    // All leads are looked at, which the facts must not wait for.
    whenDone(basis, this, [this, finish, session = std::weak_ptr(m_session)](const Result<Basis> &found) {
        if (!found)
            return finish(found.error());
        if (!m_session || session.lock() != m_session)
            return finish(Error{Error::Cancelled, tr("The workspace was closed.")});
        const auto review = m_session->worker().run([of = *found](Workspace &workspace) { return Predictor(workspace, of.facts).review(of.model ? &*of.model : nullptr); });
        whenDone(review, this, finish);
    });
    return future;
}

} // namespace lead
