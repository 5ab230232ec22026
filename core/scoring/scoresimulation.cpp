#include "core/scoring/scoresimulation.h"

#include "core/storage/capturevalues.h"
#include "core/storage/leadscorer.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace lead {

namespace {

constexpr int Bins = 10;

struct ScoreSimulationText
{
    Q_DECLARE_TR_FUNCTIONS(ScoreSimulation)
};

Error stopped()
{
    return {Error::Cancelled, ScoreSimulationText::tr("The test was stopped. Nothing was changed by it.")};
}

int scoreOf(const ScoreRow &row)
{
    return LeadScore::fromPacked(row.packed).score;
}

bool isHot(const ScoreRow &row)
{
    return LeadScore::fromPacked(row.packed).temperature == Temperature::Hot;
}

} // namespace

std::optional<double> chanceAbove(std::vector<int> high, std::vector<int> low)
{
    if (high.empty() || low.empty())
        return std::nullopt;
    std::sort(high.begin(), high.end());
    std::sort(low.begin(), low.end());
    double above = 0;
    auto below = low.begin();
    for (std::size_t i = 0; i < high.size();) {
        const auto same = std::upper_bound(high.begin() + static_cast<std::ptrdiff_t>(i), high.end(), high[i]);
        const auto count = static_cast<double>(same - high.begin()) - static_cast<double>(i);
        below = std::lower_bound(below, low.end(), high[i]);
        const auto ties = static_cast<double>(std::upper_bound(below, low.end(), high[i]) - below);
        above += count * (static_cast<double>(below - low.begin()) + ties / 2);
        i = static_cast<std::size_t>(same - high.begin());
    }
    return above / (static_cast<double>(high.size()) * static_cast<double>(low.size()));
}

Result<ScoreSimulator::Run> ScoreSimulator::runNow(const ScoreModel &model)
{
    const ScoreSheet sheet(model);
    const Result<ScoreKeeper::Ready> ready = m_keeper.ready(sheet);
    if (!ready)
        return m_watch.wantsToStop() ? stopped() : ready.error();
    const BulkScorer scorer(*ready->facts, m_workspace.catalog(), m_keeper.context(), sheet);
    BulkScores scores = scorer.judged(scorer.fits(m_watch.isCancelled), *ready->events, m_watch.isCancelled);
    if (m_watch.wantsToStop())
        return stopped();
    return Run{std::move(scores.rows), std::move(scores.ruleCounts)};
}

Result<ScoreSimulator::Run> ScoreSimulator::runAtCapture(const ScoreModel &model, std::size_t part, std::size_t parts)
{
    const auto sheet = std::make_shared<const ScoreSheet>(model);
    const Result<ScoreKeeper::Ready> ready = m_keeper.ready(*sheet);
    if (!ready)
        return m_watch.wantsToStop() ? stopped() : ready.error();
    const LeadFacts &facts = *ready->facts;
    BulkScorer bulk(facts, m_workspace.catalog(), m_keeper.context(), *sheet);
    bulk.startCold(); // nothing was known of its temperature either
    const BulkScorer::Fits fits = bulk.fits(m_watch.isCancelled);
    BulkScores scores = bulk.judged(fits, ScoreEvents(), m_watch.isCancelled);
    const Result<std::map<qint64, FieldValues>> earlier = valuesAtCapture(m_workspace, LeadMatch::storedFields(model.usedFields()), m_watch.isCancelled);
    if (!earlier)
        return earlier.error();
    const bool isOfItsTime = model.asksTheClock() || std::any_of(sheet->rules().begin(), sheet->rules().end(), [](const auto &entry) { return entry.rule.since != 0; });
    LeadScorer scorer(m_workspace, sheet);
    const FactSlot &captured = *facts.slot(F::CreatedAt);
    Row row = 0;
    std::size_t place = 0;
    for (std::size_t b = 0; b < facts.blocks().size(); ++b) {
        if (m_watch.wantsToStop())
            return stopped();
        if (m_watch.progress)
            m_watch.progress(static_cast<int>(part * facts.size() + place), static_cast<int>(parts * facts.size()));
        row = static_cast<Row>(b * BlockRows);
        for (std::size_t i = 0; i < facts.blocks()[b]->count; ++i, ++row, ++place) {
            const auto changed = earlier->find(scores.rows[place].lead);
            if (!isOfItsTime && changed == earlier->end())
                continue;
            const Result<std::optional<Lead>> lead = scorer.read({scores.rows[place].lead});
            if (!lead)
                return lead.error();
            if (!*lead)
                continue;
            FieldValues values = (*lead)->values;
            if (changed != earlier->end())
                for (const auto &[field, value] : changed->second)
                    values.insert_or_assign(field, value);
            if (isOfItsTime)
                scorer.setNow(facts.number(captured, row));
            const LeadScorer::Case then = scorer.scored(values, {}, {}, Temperature::Cold);
            scores.rows[place].packed = then.score.packed();
            bulk.correct(scores.ruleCounts, fits, row, then.input);
        }
    }
    return Run{std::move(scores.rows), std::move(scores.ruleCounts)};
}

void ScoreSimulator::describe(const Rows &rows, const ScoreModel &model, const ScoreSimulation &frame, SimulatedVersion &version) const
{
    const LeadFacts &facts = *m_keeper.facts();
    version.name = model.name;
    version.histogram.assign(Bins, 0);
    std::vector<int> won, lost;
    double sum = 0;
    for (const ScoreRow &row : rows) {
        const LeadScore score = LeadScore::fromPacked(row.packed);
        ++(score.temperature == Temperature::Hot ? version.hot : score.temperature == Temperature::Warm ? version.warm : version.cold);
        version.disqualified += score.isDisqualified;
        sum += score.score;
        ++version.histogram[static_cast<std::size_t>(std::clamp((score.score - frame.low) / frame.binWidth, 0, Bins - 1))];
        const std::optional<Row> at = facts.find({row.lead});
        if (!at)
            continue;
        const StageKind outcome = facts.outcome(*at);
        if (outcome != StageKind::Open)
            (outcome == StageKind::Won ? won : lost).push_back(score.score);
    }
    version.mean = rows.empty() ? 0 : sum / static_cast<double>(rows.size());
    version.auc = chanceAbove(std::move(won), std::move(lost));
}

Result<ScoreSimulation> ScoreSimulator::run(const ScoreModel &model, Basis basis, std::size_t mostLeads, const ScoringWatch &watch)
{
    m_watch = watch;
    m_keeper.stopWhen(watch.isCancelled);
    const std::shared_ptr<const ScoreSheet> published = m_workspace.scoreSheet();
    const auto scored = [&](const ScoreModel &which, std::size_t part) { return basis == Basis::Now ? runNow(which) : runAtCapture(which, part, published ? 2 : 1); };
    const Result<Run> after = scored(model, 0);
    if (!after)
        return after.error();
    Result<Run> before = published ? scored(published->model(), 1) : Run();
    if (!before)
        return before.error();
    ScoreSimulation simulation;
    simulation.isAtCapture = basis == Basis::AtCapture;
    simulation.leads = static_cast<qint64>(after->rows.size());
    const double low = published ? std::min(model.low, published->model().low) : model.low;
    const double high = published ? std::max(model.high, published->model().high) : model.high;
    simulation.low = static_cast<int>(std::floor(low));
    simulation.binWidth = std::max(1, static_cast<int>(std::ceil((high - low) / Bins)));
    describe(after->rows, model, simulation, simulation.after);
    if (published) {
        simulation.before.emplace();
        describe(before->rows, published->model(), simulation, *simulation.before);
    }
    const LeadFacts &facts = *m_keeper.facts();
    for (const ScoreRow &row : after->rows)
        if (const std::optional<Row> at = facts.find({row.lead})) {
            simulation.won += facts.outcome(*at) == StageKind::Won;
            simulation.lost += facts.outcome(*at) == StageKind::Lost;
        }
    for (std::size_t i = 0, j = 0; i < after->rows.size(); ++i) {
        const ScoreRow &now = after->rows[i];
        while (j < before->rows.size() && before->rows[j].lead < now.lead)
            ++j;
        const ScoreRow *was = j < before->rows.size() && before->rows[j].lead == now.lead ? &before->rows[j] : nullptr;
        const bool wasHot = was && isHot(*was);
        simulation.ceaseHot += wasHot && !isHot(now);
        if (wasHot || !isHot(now))
            continue;
        ++simulation.becomeHot;
        simulation.becomingHot.push_back({{now.lead}, was ? scoreOf(*was) : 0, scoreOf(now)});
    }
    std::stable_sort(simulation.becomingHot.begin(), simulation.becomingHot.end(), [](const SimulatedLead &a, const SimulatedLead &b) { return a.after > b.after; });
    if (simulation.becomingHot.size() > mostLeads)
        simulation.becomingHot.resize(mostLeads);
    const ScoreSheet sheet(model);
    for (std::size_t i = 0; i < sheet.rules().size(); ++i)
        simulation.rules.push_back({model.groups[sheet.rules()[i].group].name, sheet.rules()[i].rule.name, static_cast<qint64>(after->ruleCounts[i])});
    return simulation;
}

} // namespace lead
