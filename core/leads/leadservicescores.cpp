// What LeadService does about scoring models that are being written.
#include "core/leads/leadservice.h"
#include "core/leads/leadsession.h"
#include "core/leads/serviceanswer.h"
#include "core/scoring/fitlearning.h"
#include "core/scoring/modelfile.h"
#include "core/scoring/predictor.h"
#include "core/scoring/scorecheck.h"
#include "core/scoring/scoresimulation.h"
#include "core/scoring/scoretrial.h"

#include <QtConcurrent>

namespace lead {

// `work(workspace, facts)` on the worker's thread, with the facts that a model asks for: neither lists nor records wait for it.
template <typename T, typename Work>
QFuture<Result<T>> LeadService::askScores(const ScoreModel &model, Work work)
{
    if (!m_session)
        return nothingOpen<T>();
    const auto facts = m_session->keeper().run([store = &m_session->facts(), fields = model.usedFields()](Workspace &workspace) -> Result<LeadFactsPtr> {
        if (const Result<LeadFactsPtr> known = store->current() ? store->catchUp(workspace) : store->open(workspace); !known)
            return known.error();
        return store->require(workspace, fields);
    });
    return workedOut<T>(this, [this] { return m_session; }, facts, [work](Workspace &workspace, const LeadFactsPtr &of) -> Result<T> {
        if (const Result<void> fresh = workspace.refreshIfStale(); !fresh)
            return fresh.error();
        return work(workspace, of);
    });
}

// Its session waits for the worker, the only one that uses it, before it ends.
ScoreEventStore *LeadService::scoreEvents() const
{
    return m_session ? &m_session->scoreEvents() : nullptr;
}

void LeadService::endScoreTests()
{
    if (m_session)
        m_session->worker().run([events = scoreEvents()](Workspace &) -> Result<void> {
            events->forget();
            return {};
        });
}

QFuture<Result<ScoreCheck>> LeadService::checkScores(const ScoreModel &model)
{
    return askScores<ScoreCheck>(model, [model, events = scoreEvents()](Workspace &workspace, const LeadFactsPtr &facts) { return checkScoreModel(workspace, model, facts, events); });
}

QFuture<Result<ScoreSimulation>> LeadService::simulateScores(const ScoreModel &model, bool isAtCapture, std::size_t mostLeads, const ScoringWatch &watch)
{
    const auto basis = isAtCapture ? ScoreSimulator::Basis::AtCapture : ScoreSimulator::Basis::Now;
    return askScores<ScoreSimulation>(model, [model, basis, mostLeads, watch, events = scoreEvents()](Workspace &workspace, const LeadFactsPtr &facts) {
        return ScoreSimulator(workspace, facts, events).run(model, basis, mostLeads, watch);
    });
}

QFuture<Result<std::vector<ScoreTrial>>> LeadService::tryScores(const ScoreModel &model, const std::vector<LeadId> &leads)
{
    return askScores<std::vector<ScoreTrial>>(model, [model, leads](Workspace &workspace, const LeadFactsPtr &) { return tryScoreModel(workspace, model, leads); });
}

QFuture<Result<std::vector<ScoreTrial>>> LeadService::tryScoresByChance(const ScoreModel &model, std::size_t count, quint32 seed)
{
    return askScores<std::vector<ScoreTrial>>(model, [model, count, seed](Workspace &workspace, const LeadFactsPtr &facts) {
        return tryScoreModel(workspace, model, leadsByChance(*facts, count, seed));
    });
}

QFuture<Result<ScoreModel>> LeadService::readModel(const QString &path)
{
    if (!m_info)
        return nothingOpen<ScoreModel>();
    return QtConcurrent::run([path, catalog = m_info->catalog] { return readModelFile(path, catalog); });
}

QFuture<Result<void>> LeadService::writeModel(const QString &path, const ScoreModel &model)
{
    if (!m_info)
        return nothingOpen<void>();
    return QtConcurrent::run([path, model, catalog = m_info->catalog] { return writeModelFile(path, model, catalog); });
}

QFuture<Result<LearnedProfile>> LeadService::learnFit()
{
    return askScores<LearnedProfile>(ScoreModel(), [](Workspace &workspace, const LeadFactsPtr &facts) -> Result<LearnedProfile> {
        if (const Result<void> done = workspace.terms().refresh(); !done)
            return done.error();
        return learnProfile(*facts, workspace.catalog(), workspace.terms().texts());
    });
}

} // namespace lead
