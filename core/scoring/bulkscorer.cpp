#include "core/scoring/bulkscorer.h"

#include "core/base/clock.h"
#include "core/facts/conditionevaluator.h"
#include "core/facts/parallel.h"
#include "core/facts/scorecolumns.h"
#include "core/storage/leadmatch.h"
#include "core/storage/leadscorer.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lead {

namespace {

bool has(const RowSet &rows, std::size_t block, std::size_t row)
{
    return (rows.block(block)[row / 64] >> (row % 64) & 1) != 0;
}

void addPoints(RowSet::ConstWords words, MilliPoints points, MilliPoints *sums)
{
    for (std::size_t w = 0; w < words.size(); ++w) {
        const std::uint64_t word = words[w];
        if (word == 0)
            continue;
        MilliPoints *at = sums + w * 64;
        for (std::size_t i = 0; i < 64; ++i) // without branches: most rules fit either few leads or about half of them
            at[i] += points & -static_cast<MilliPoints>(word >> i & 1);
    }
}

/// A rule that asks no more than whether one piece of the contact text is there.
struct PresenceRule
{
    std::size_t rule = 0;
    std::size_t piece = 0;
    bool wantsValue = true;
};

std::vector<PresenceRule> presenceRules(const std::vector<ResolvedCondition> &rules, const LeadFacts &facts)
{
    std::vector<PresenceRule> found;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const ResolvedTest &test = rules[i].test;
        if (rules[i].kind != ResolvedCondition::Kind::Test || test.primitive != ResolvedTest::Primitive::IsEmpty)
            continue;
        const FactSlot *slot = facts.slot(test.field);
        if (slot && slot->kind == FactKind::Contact && slot->index < 64)
            found.push_back({i, slot->index, test.negated});
    }
    return found;
}

// Which of the first 64 pieces of a contact text are there, a bit each.
std::uint64_t presentPieces(std::string_view text, std::size_t last)
{
    std::uint64_t present = 0;
    for (std::size_t piece = 0; piece <= last && !text.empty(); ++piece) {
        const std::size_t end = text.find(PieceEnd);
        present |= std::uint64_t(end != 0) << piece;
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(end + 1);
    }
    return present;
}

// One walk over the contact texts answers all of them.
void fillPresence(const std::vector<PresenceRule> &presence, const LeadFacts &facts, std::vector<RowSet> &fits)
{
    if (presence.empty())
        return;
    std::size_t last = 0;
    for (const PresenceRule &rule : presence)
        last = std::max(last, rule.piece);
    for (const PresenceRule &rule : presence)
        fits[rule.rule] = RowSet(facts.blocks().size());
    forEachBlock(facts.blocks().size(), [&](std::size_t, std::size_t b) {
        const FactBlock &block = *facts.blocks()[b];
        for (std::size_t row = 0; row < block.count; ++row) {
            const std::uint64_t present = presentPieces(block.contact.at(row), last);
            for (const PresenceRule &rule : presence)
                fits[rule.rule].block(b)[row / 64] |= std::uint64_t((present >> rule.piece & 1) == std::uint64_t(rule.wantsValue)) << (row % 64);
        }
    });
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
    , m_now(context.now)
{
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

BulkScorer::Prepared BulkScorer::prepare() const
{
    Prepared prepared;
    const ConditionEvaluator evaluator(m_facts);
    const std::vector<PresenceRule> presence = presenceRules(m_rules, m_facts);
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        const bool isPresence = std::any_of(presence.begin(), presence.end(), [i](const PresenceRule &rule) { return rule.rule == i; });
        prepared.fits.push_back(isPresence ? RowSet() : evaluator.matching(m_rules[i]));
    }
    fillPresence(presence, m_facts, prepared.fits);
    for (std::size_t i = 0; i < m_criteria.size(); ++i) {
        Criterion criterion;
        criterion.unit = m_units[i];
        if (const FieldNumber field = m_sheet.criteria()[i].field; field != 0) {
            criterion.range = m_facts.slot(field);
        } else {
            criterion.known = evaluator.matching(m_known[i]);
            criterion.fits = evaluator.matching(m_criteria[i]);
        }
        prepared.criteria.push_back(std::move(criterion));
    }
    std::size_t start = 0;
    for (const LeadFacts::Block &block : m_facts.blocks()) {
        prepared.starts.push_back(start);
        start += block->count;
    }
    return prepared;
}

BulkScores BulkScorer::run(const ScoreEvents &events, const std::function<bool()> &isStopped) const
{
    const Prepared prepared = prepare();
    BulkScores out;
    out.rows.resize(m_facts.size());
    const std::vector<ScoreSheet::Entry> &rules = m_sheet.rules();
    std::array<Worker, MostWorkers> workers;
    for (Worker &worker : workers) {
        worker.sums.assign(m_sheet.model().groups.size(), std::vector<MilliPoints>(BlockRows));
        worker.columns.fill(std::vector<std::int64_t>(BlockRows));
        worker.since.resize(rules.size());
        worker.counts.resize(rules.size());
        worker.input.fits.resize(rules.size());
        worker.input.since.resize(rules.size());
        worker.input.match.resize(m_criteria.size());
        worker.groups.resize(m_sheet.model().groups.size());
    }
    LeadFacts::Parts parts = m_facts.parts();
    const ScoreColumns columns(m_facts.schema(), parts.dictionaries);
    forEachBlock(m_facts.blocks().size(), [&](std::size_t worker, std::size_t b) {
        if (isStopped && isStopped())
            return;
        scoreBlock(prepared, events, b, columns, workers[worker], out);
        parts.blocks[b] = std::make_shared<const FactBlock>(columns.with(*m_facts.blocks()[b], workers[worker].columns));
    });
    for (std::size_t i = 0; i < rules.size(); ++i) {
        out.ruleLeads.push_back(prepared.fits[i].count());
        const bool isOfTime = rules[i].rule.event || rules[i].rule.since != 0;
        out.ruleCounts.push_back(isOfTime ? workers[0].counts[i] + workers[1].counts[i] : out.ruleLeads.back());
    }
    out.facts = std::make_shared<const LeadFacts>(std::move(parts));
    return out;
}

// Rules that neither time nor an activity has a part in.
void BulkScorer::addColumns(const Prepared &prepared, std::size_t block, Worker &worker) const
{
    for (std::vector<MilliPoints> &sums : worker.sums)
        std::fill(sums.begin(), sums.end(), 0);
    std::fill(worker.disqualified.begin(), worker.disqualified.end(), 0);
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        const ScoreSheet::Entry &entry = m_sheet.rules()[i];
        if (entry.rule.event || entry.rule.since != 0)
            continue;
        if (entry.rule.disqualifies)
            RowSet::forEachIn(prepared.fits[i].block(block), [&](std::size_t row) { worker.disqualified[row] = 1; });
        else
            addPoints(prepared.fits[i].block(block), entry.points, worker.sums[entry.group].data());
    }
}

void BulkScorer::addProfile(const Prepared &prepared, std::size_t b, std::size_t row, Worker &worker) const
{
    const FactBlock &block = *m_facts.blocks()[b];
    for (std::size_t i = 0; i < prepared.criteria.size(); ++i) {
        const Criterion &criterion = prepared.criteria[i];
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

// What tally() needs of a lead; false when nothing of it changes by time.
bool BulkScorer::fillInput(const Prepared &prepared, const ScoreEvents &events, std::size_t block, std::size_t row, Worker &worker) const
{
    const std::span<const ScoredEvent> own = events.of(worker.ids[row]);
    bool isOfTime = !own.empty();
    for (std::size_t i = 0; i < m_rules.size() && !isOfTime; ++i)
        isOfTime = m_since[i] && has(prepared.fits[i], block, row);
    if (!isOfTime)
        return false;
    worker.input.events.assign(own.begin(), own.end());
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        worker.input.fits[i] = has(prepared.fits[i], block, row);
        worker.input.since[i].reset();
        if (m_since[i])
            if (const std::int64_t at = worker.since[i][row]; at != NoNumber)
                worker.input.since[i] = m_since[i]->type == FieldType::Date ? at * DayMillis : at;
    }
    return true;
}

void BulkScorer::scoreBlock(const Prepared &prepared, const ScoreEvents &events, std::size_t b, const ScoreColumns &columns, Worker &worker, BulkScores &out) const
{
    const FactBlock &block = *m_facts.blocks()[b];
    const FactSlot &temperature = *m_facts.slot(F::Temperature);
    block.ids.unpack(worker.ids.data());
    block.numbers[temperature.index].unpack(worker.temperatures.data());
    for (std::size_t i = 0; i < m_rules.size(); ++i)
        if (m_since[i]) {
            worker.since[i].resize(BlockRows);
            block.numbers[m_since[i]->index].unpack(worker.since[i].data());
        }
    addColumns(prepared, b, worker);
    const bool looksAtTime = m_hasSince || (m_sheet.hasEvents() && !events.isEmpty());
    for (std::size_t row = 0; row < block.count; ++row) {
        const std::int64_t code = worker.temperatures[row];
        const Temperature before = code == NoNumber ? Temperature::Cold : static_cast<Temperature>(m_facts.dictionary(temperature).id(static_cast<std::uint32_t>(code)) - 1);
        ScoreRow &result = out.rows[prepared.starts[b] + row];
        result.lead = worker.ids[row];
        if (!m_criteria.empty())
            addProfile(prepared, b, row, worker);
        LeadScore score;
        if (looksAtTime && fillInput(prepared, events, b, row, worker)) {
            const ScoreTally tally = m_sheet.tally(worker.input, events.types(), m_now);
            score = m_sheet.now(tally, m_now, before);
            for (const std::uint32_t rule : tally.timed)
                ++worker.counts[rule];
        } else {
            worker.tally.isDisqualified = worker.disqualified[row] != 0;
            worker.tally.profileFit.reset();
            if (!m_criteria.empty())
                m_sheet.addProfile(worker.input.match, worker.tally);
            for (std::size_t g = 0; g < worker.groups.size(); ++g)
                worker.groups[g] = worker.sums[g][row];
            score = m_sheet.finished(worker.groups.data(), worker.tally, before);
        }
        result.packed = score.packed();
        result.changesAt = score.changesAt;
        const ScoreColumns::Values values = columns.valuesOf(score);
        for (std::size_t i = 0; i < ScoreColumns::Count; ++i)
            worker.columns[i][row] = values[i];
    }
}

} // namespace lead
