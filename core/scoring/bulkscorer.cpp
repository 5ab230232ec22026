#include "core/scoring/bulkscorer.h"

#include "core/base/clock.h"
#include "core/facts/conditionevaluator.h"
#include "core/facts/parallel.h"
#include "core/facts/scorecolumns.h"
#include "core/scoring/contactpresence.h"
#include "core/scoring/knownscores.h"
#include "core/storage/leadmatch.h"
#include "core/storage/leadscorer.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace lead {

namespace {

// Whether an activity or a date has a part in a rule.
bool isOfTime(const ScoreSheet::Entry &entry)
{
    return entry.rule.event || entry.rule.since != 0;
}

bool has(const RowSet &rows, std::size_t block, std::size_t row)
{
    return (rows.block(block)[row / 64] >> (row % 64) & 1) != 0;
}

} // namespace

/// What one thread works with.
struct BulkScorer::Worker
{
    std::vector<std::vector<MilliPoints>> sums; // by group
    std::vector<std::uint8_t> disqualified = std::vector<std::uint8_t>(BlockRows);
    std::vector<std::int64_t> ids = std::vector<std::int64_t>(BlockRows);
    std::vector<std::int64_t> temperatures = std::vector<std::int64_t>(BlockRows);
    std::array<std::vector<std::int64_t>, ScoreColumns::Count> columns;
    std::vector<std::vector<std::int64_t>> since; // by rule; empty without
    std::vector<std::size_t> counts;
    std::optional<KnownScores> known;
    ScoreInput input;
    ScoreTally tally;
    std::vector<MilliPoints> groups;
};

Condition anyKnown(const Condition &condition)
{
    std::vector<Condition> parts;
    for (const FieldNumber field : LeadMatch::storedFields(condition.usedFields()))
        if (field != F::Outcome && field != F::FullName)
            parts.push_back(Condition::test(field, Operator::IsNotEmpty));
    return Condition::any(std::move(parts));
}

BulkScorer::BulkScorer(const LeadFacts &facts, const FieldCatalog &catalog, const ResolveContext &context, const ScoreSheet &sheet)
    : m_facts(facts)
    , m_sheet(sheet)
    , m_points(sheet)
    , m_now(context.now)
{
    const LeadFacts::Dictionary &temperatures = facts.parts().dictionaries[facts.slot(F::Temperature)->index];
    for (std::uint32_t code = 0; code < temperatures->size(); ++code)
        m_temperatures.push_back(static_cast<Temperature>(temperatures->id(code) - 1));
    for (const ScoreSheet::Entry &entry : sheet.rules()) {
        m_rules.push_back(resolve(entry.rule.condition, catalog, context));
        m_since.push_back(entry.rule.since != 0 ? facts.slot(entry.rule.since) : nullptr);
        m_hasSince |= entry.rule.since != 0;
    }
    for (const FitCriterion &criterion : sheet.criteria()) {
        m_criteria.push_back(resolve(criterion.condition, catalog, context));
        m_known.push_back(resolve(anyKnown(criterion.condition), catalog, context));
        const Field *field = catalog.find(criterion.field);
        m_units.push_back(field && field->type == FieldType::Money ? std::pow(10, context.moneyDigits) : 1);
    }
}

std::vector<FieldNumber> BulkScorer::missingFields() const
{
    std::vector<FieldNumber> missing;
    const ConditionEvaluator evaluator(m_facts);
    for (const std::vector<ResolvedCondition> *conditions : {&m_rules, &m_criteria, &m_known})
        for (const ResolvedCondition &condition : *conditions)
            for (const FieldNumber field : evaluator.missingFields(condition))
                if (std::find(missing.begin(), missing.end(), field) == missing.end())
                    missing.push_back(field);
    return missing;
}

BulkScorer::Fits BulkScorer::fits(const std::function<bool()> &isStopped) const
{
    Fits fits;
    const ConditionEvaluator evaluator(m_facts);
    const auto matching = [&](const ResolvedCondition &condition) { return isStopped && isStopped() ? RowSet(m_facts.blocks().size()) : evaluator.matching(condition); };
    const ContactPresence presence(m_rules, m_facts);
    for (std::size_t i = 0; i < m_rules.size(); ++i)
        fits.rules.push_back(presence.answers(i) ? RowSet() : matching(m_rules[i]));
    presence.fill(fits.rules);
    for (std::size_t i = 0; i < m_criteria.size(); ++i) {
        Criterion criterion;
        criterion.unit = m_units[i];
        if (const FieldNumber field = m_sheet.criteria()[i].field; field != 0) {
            criterion.range = m_facts.slot(field);
        } else {
            criterion.known = matching(m_known[i]);
            criterion.fits = matching(m_criteria[i]);
        }
        fits.criteria.push_back(std::move(criterion));
    }
    return fits;
}

BulkScores BulkScorer::run(const ScoreEvents &events, const std::function<bool()> &isStopped) const
{
    return scores(fits(isStopped), events, true, isStopped);
}

BulkScores BulkScorer::judged(const Fits &fits, const ScoreEvents &events, const std::function<bool()> &isStopped) const
{
    return scores(fits, events, false, isStopped);
}

BulkScorer::Worker BulkScorer::newWorker(const ScoreColumns &columns) const
{
    Worker worker;
    const std::size_t rules = m_rules.size();
    worker.sums.assign(m_sheet.model().groups.size(), std::vector<MilliPoints>(BlockRows));
    worker.columns.fill(std::vector<std::int64_t>(BlockRows));
    worker.since.resize(rules);
    worker.counts.resize(rules);
    if (m_criteria.empty()) // the profile makes of each lead something else
        worker.known.emplace(m_sheet, columns);
    worker.input.fits.resize(rules);
    worker.input.since.resize(rules);
    worker.input.match.resize(m_criteria.size());
    worker.groups.resize(m_sheet.model().groups.size());
    return worker;
}

BulkScores BulkScorer::scores(const Fits &fits, const ScoreEvents &events, bool toKeep, const std::function<bool()> &isStopped) const
{
    BulkScores out;
    out.rows.resize(m_facts.size());
    LeadFacts::Parts parts = m_facts.parts();
    const ScoreColumns columns(m_facts.schema(), parts.dictionaries);
    std::array<Worker, MostWorkers> workers{newWorker(columns), newWorker(columns)};
    std::vector<std::size_t> starts;
    for (std::size_t start = 0; const LeadFacts::Block &block : m_facts.blocks()) {
        starts.push_back(start);
        start += block->count;
    }
    forEachBlock(m_facts.blocks().size(), [&](std::size_t worker, std::size_t b) {
        if (isStopped && isStopped())
            return;
        scoreBlock(fits, events, b, columns, toKeep, workers[worker], out.rows.data() + starts[b]);
        if (toKeep)
            parts.blocks[b] = std::make_shared<const FactBlock>(columns.with(*m_facts.blocks()[b], workers[worker].columns));
    });
    const std::vector<ScoreSheet::Entry> &rules = m_sheet.rules();
    for (std::size_t i = 0; i < rules.size(); ++i)
        out.ruleCounts.push_back(isOfTime(rules[i]) ? workers[0].counts[i] + workers[1].counts[i] : fits.rules[i].count());
    if (toKeep)
        out.facts = std::make_shared<const LeadFacts>(std::move(parts));
    return out;
}

// Rules that neither time nor an activity has a part in.
void BulkScorer::addColumns(const Fits &fits, std::size_t block, Worker &worker) const
{
    for (std::vector<MilliPoints> &sums : worker.sums)
        std::fill(sums.begin(), sums.end(), 0);
    m_points.add(fits.rules, block, worker.sums);
    std::fill(worker.disqualified.begin(), worker.disqualified.end(), 0);
    for (std::size_t i = 0; i < m_rules.size(); ++i)
        if (const ScoreSheet::Entry &entry = m_sheet.rules()[i]; entry.rule.disqualifies && !isOfTime(entry))
            RowSet::forEachIn(fits.rules[i].block(block), [&](std::size_t row) { worker.disqualified[row] = 1; });
}

void BulkScorer::addProfile(const Fits &fits, std::size_t b, std::size_t row, Worker &worker) const
{
    const FactBlock &block = *m_facts.blocks()[b];
    for (std::size_t i = 0; i < fits.criteria.size(); ++i) {
        const Criterion &criterion = fits.criteria[i];
        std::optional<double> &match = worker.input.match[i];
        match.reset();
        if (!criterion.range) {
            if (criterion.known.blockCount() > 0 && has(criterion.known, b, row))
                match = has(criterion.fits, b, row) ? 1.0 : 0.0;
            continue;
        }
        if (criterion.range->kind == FactKind::Real) {
            if (const double value = block.reals[criterion.range->index].at(row); !std::isnan(value))
                match = LeadScorer::matchOf(m_sheet.criteria()[i], value);
        } else if (const std::int64_t value = block.numbers[criterion.range->index].at(row); value != NoNumber) {
            match = LeadScorer::matchOf(m_sheet.criteria()[i], static_cast<double>(value) / criterion.unit);
        }
    }
}

bool BulkScorer::changesByTime(const Fits &fits, std::span<const ScoredEvent> own, std::size_t block, std::size_t row) const
{
    bool changes = !own.empty();
    for (std::size_t i = 0; i < m_rules.size() && !changes && m_hasSince; ++i)
        changes = m_since[i] && has(fits.rules[i], block, row);
    return changes;
}

// What tally() needs of a lead.
void BulkScorer::fillInput(const Fits &fits, std::span<const ScoredEvent> own, std::size_t block, std::size_t row, Worker &worker) const
{
    worker.input.events.assign(own.begin(), own.end());
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        worker.input.fits[i] = has(fits.rules[i], block, row);
        worker.input.since[i].reset();
        if (m_since[i])
            if (const std::int64_t at = worker.since[i][row]; at != NoNumber)
                worker.input.since[i] = m_since[i]->type == FieldType::Date ? at * DayMillis : at;
    }
    if (!m_criteria.empty())
        addProfile(fits, block, row, worker);
}

void BulkScorer::unpackBlock(std::size_t b, Worker &worker) const
{
    const FactBlock &block = *m_facts.blocks()[b];
    block.ids.unpack(worker.ids.data());
    block.numbers[m_facts.slot(F::Temperature)->index].unpack(worker.temperatures.data());
    for (std::size_t i = 0; i < m_rules.size(); ++i)
        if (m_since[i]) {
            worker.since[i].resize(BlockRows);
            block.numbers[m_since[i]->index].unpack(worker.since[i].data());
        }
}

Temperature BulkScorer::temperatureOf(std::int64_t code) const
{
    return m_startsCold || code == NoNumber ? Temperature::Cold : m_temperatures[static_cast<std::size_t>(code)];
}

void BulkScorer::scoreBlock(const Fits &fits, const ScoreEvents &events, std::size_t b, const ScoreColumns &columns, bool toKeep, Worker &worker, ScoreRow *out) const
{
    unpackBlock(b, worker);
    addColumns(fits, b, worker);
    const std::size_t count = m_facts.blocks()[b]->count;
    ScoreEvents::Walk walk(events, count > 0 ? worker.ids[0] : 0);
    const bool looksAtTime = m_hasSince || (m_sheet.hasEvents() && !events.isEmpty());
    std::array<std::int64_t *, ScoreColumns::Count> values;
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = worker.columns[i].data();
    const auto put = [&values](std::size_t row, const ScoreColumns::Values &of) {
        for (std::size_t i = 0; i < of.size(); ++i)
            values[i][row] = of[i];
    };
    for (std::size_t row = 0; row < count; ++row) {
        const Temperature before = temperatureOf(worker.temperatures[row]);
        const std::span<const ScoredEvent> own = walk.of(worker.ids[row]);
        if (looksAtTime && changesByTime(fits, own, b, row)) {
            fillInput(fits, own, b, row, worker);
            const ScoreTally tally = m_sheet.tally(worker.input, events.types(), m_now);
            const LeadScore score = toKeep ? m_sheet.now(tally, m_now, before) : m_sheet.at(tally, m_now, before);
            for (const std::uint32_t rule : tally.timed)
                ++worker.counts[rule];
            out[row] = {worker.ids[row], score.packed(), score.changesAt};
            put(row, columns.valuesOf(score));
            continue;
        }
        const bool isDisqualified = worker.disqualified[row] != 0;
        for (std::size_t g = 0; g < worker.groups.size(); ++g)
            worker.groups[g] = worker.sums[g][row];
        if (worker.known) {
            const KnownScores::Score &known = worker.known->of(worker.groups.data(), isDisqualified, before);
            out[row] = {worker.ids[row], known.packed, 0};
            put(row, known.values);
            continue;
        }
        addProfile(fits, b, row, worker);
        worker.tally.isDisqualified = isDisqualified;
        worker.tally.profileFit.reset();
        m_sheet.addProfile(worker.input.match, worker.tally);
        const LeadScore score = m_sheet.finished(worker.groups.data(), worker.tally, before);
        out[row] = {worker.ids[row], score.packed(), 0};
        put(row, columns.valuesOf(score));
    }
}

std::vector<std::size_t> BulkScorer::ruleCounts(const Fits &fits, const ScoreEvents &events) const
{
    std::vector<std::size_t> counts;
    std::vector<std::size_t> ofEvents; // rules
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        counts.push_back(isOfTime(m_sheet.rules()[i]) ? 0 : fits.rules[i].count());
        if (m_sheet.rules()[i].rule.event)
            ofEvents.push_back(i);
        for (std::size_t b = 0; m_since[i] && b < m_facts.blocks().size(); ++b)
            RowSet::forEachIn(fits.rules[i].block(b), [&](std::size_t row) { counts[i] += m_facts.blocks()[b]->numbers[m_since[i]->index].at(row) != NoNumber; });
    }
    constexpr std::size_t most = 64; // a bit each
    for (std::size_t begin = 0; begin < ofEvents.size(); begin += most) {
        const std::span some = std::span(ofEvents).subspan(begin, std::min(most, ofEvents.size() - begin));
        std::vector<std::uint64_t> rulesOf; // by type
        for (const ScoreEventType &type : events.types()) {
            rulesOf.push_back(0);
            for (std::size_t i = 0; i < some.size(); ++i)
                rulesOf.back() |= std::uint64_t(type.fits(*m_sheet.rules()[some[i]].rule.event)) << i;
        }
        std::array<std::vector<std::size_t>, MostWorkers> found;
        found.fill(std::vector<std::size_t>(some.size()));
        std::array<std::vector<std::int64_t>, MostWorkers> ids;
        ids.fill(std::vector<std::int64_t>(BlockRows));
        forEachBlock(m_facts.blocks().size(), [&](std::size_t worker, std::size_t b) {
            m_facts.blocks()[b]->ids.unpack(ids[worker].data());
            ScoreEvents::Walk walk(events, ids[worker][0]);
            for (std::size_t row = 0; row < m_facts.blocks()[b]->count; ++row) {
                std::uint64_t rules = 0;
                for (const ScoredEvent &event : walk.of(ids[worker][row]))
                    rules |= event.at <= m_now ? rulesOf[event.type] : 0;
                for (; rules != 0; rules &= rules - 1) {
                    const auto i = static_cast<std::size_t>(std::countr_zero(rules));
                    found[worker][i] += has(fits.rules[some[i]], b, row);
                }
            }
        });
        for (std::size_t i = 0; i < some.size(); ++i)
            counts[some[i]] = found[0][i] + found[1][i];
    }
    return counts;
}

void BulkScorer::correct(std::vector<std::size_t> &ruleCounts, const Fits &fits, Row row, const ScoreInput &input) const
{
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        if (m_sheet.rules()[i].rule.event)
            continue;
        const bool had = fits.rules[i].contains(row) && (!m_since[i] || m_facts.number(*m_since[i], row) != NoNumber);
        const bool gets = input.fits[i] && (m_sheet.rules()[i].rule.since == 0 || input.since[i]);
        ruleCounts[i] += static_cast<std::size_t>(gets) - static_cast<std::size_t>(had);
    }
}

// With the input of the lead filled in.
void BulkScorer::tryWithout(const Fits &fits, const ScoreEvents &events, std::size_t block, std::size_t row, Worker &worker, std::vector<Effect> &effects) const
{
    const Temperature before = temperatureOf(worker.temperatures[row]);
    const ScoreTally with = m_sheet.tally(worker.input, events.types(), m_now);
    const std::uint64_t packed = m_sheet.at(with, m_now, before).packed();
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        const bool counts = isOfTime(m_sheet.rules()[i]) ? std::find(with.timed.begin(), with.timed.end(), i) != with.timed.end() : has(fits.rules[i], block, row);
        if (!counts || effects[i] == Effect::Some)
            continue;
        worker.input.fits[i] = 0;
        const ScoreTally without = m_sheet.tally(worker.input, events.types(), m_now);
        effects[i] = m_sheet.at(without, m_now, before).packed() == packed ? Effect::None : Effect::Some;
        worker.input.fits[i] = 1;
    }
}

std::vector<BulkScorer::Effect> BulkScorer::effects(const Fits &fits, const ScoreEvents &events, const std::vector<std::size_t> &blocks) const
{
    std::vector<Effect> effects(m_rules.size(), Effect::Untried);
    const ScoreColumns columns(m_facts.schema(), m_facts.parts().dictionaries);
    Worker worker = newWorker(columns);
    for (const std::size_t b : blocks) {
        unpackBlock(b, worker);
        ScoreEvents::Walk walk(events, worker.ids[0]);
        for (std::size_t row = 0; row < m_facts.blocks()[b]->count; ++row) {
            const std::span<const ScoredEvent> own = walk.of(worker.ids[row]);
            bool isAny = false;
            for (std::size_t i = 0; i < m_rules.size() && !isAny; ++i)
                isAny = effects[i] != Effect::Some && has(fits.rules[i], b, row);
            if (!isAny)
                continue;
            fillInput(fits, own, b, row, worker);
            tryWithout(fits, events, b, row, worker, effects);
        }
    }
    return effects;
}

} // namespace lead
