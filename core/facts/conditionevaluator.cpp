#include "core/facts/conditionevaluator.h"

#include "core/facts/parallel.h"
#include "core/facts/testprogram.h"

namespace lead {

namespace {

/// A condition with everything worked out that is the same for all leads.
struct Program
{
    ResolvedCondition::Kind kind = ResolvedCondition::Kind::All;
    std::vector<Program> parts;
    std::optional<TestProgram> test;
};

Program compile(const ResolvedCondition &condition, const LeadFacts &facts)
{
    Program program;
    program.kind = condition.kind;
    if (condition.kind == ResolvedCondition::Kind::Test)
        program.test.emplace(condition.test, facts);
    for (const ResolvedCondition &part : condition.parts)
        program.parts.push_back(compile(part, facts));
    // Cheap tests first: they leave less to the others.
    std::stable_sort(program.parts.begin(), program.parts.end(), [](const Program &a, const Program &b) {
        const auto cost = [](const Program &p) { return p.test ? p.test->cost() : 100; };
        return cost(a) < cost(b);
    });
    return program;
}

using Words = std::array<std::uint64_t, RowSet::WordsPerBlock>;

bool isNone(const Words &rows)
{
    return std::all_of(rows.begin(), rows.end(), [](std::uint64_t word) { return word == 0; });
}

// Keeps of `rows` those for which the program holds.
void keep(const Program &program, const FactBlock &block, TestProgram::Scratch &scratch, Words &rows)
{
    switch (program.kind) {
    case ResolvedCondition::Kind::Test:
        program.test->keep(block, scratch, rows);
        return;
    case ResolvedCondition::Kind::All:
        for (const Program &part : program.parts) {
            if (isNone(rows))
                return;
            keep(part, block, scratch, rows);
        }
        return;
    case ResolvedCondition::Kind::Any:
        Words open = rows;
        for (const Program &part : program.parts) {
            if (isNone(open))
                break;
            Words fitting = open;
            keep(part, block, scratch, fitting);
            for (std::size_t i = 0; i < open.size(); ++i)
                open[i] &= ~fitting[i];
        }
        for (std::size_t i = 0; i < open.size(); ++i)
            rows[i] &= ~open[i];
    }
}

void collectMissing(const ResolvedCondition &condition, const LeadFacts &facts, std::vector<FieldNumber> &missing)
{
    for (const ResolvedCondition &part : condition.parts)
        collectMissing(part, facts, missing);
    if (condition.kind != ResolvedCondition::Kind::Test)
        return;
    const FactSlot *slot = facts.slot(condition.test.field);
    if (slot && !facts.isLoaded(*slot) && std::find(missing.begin(), missing.end(), slot->field) == missing.end())
        missing.push_back(slot->field);
}

} // namespace

std::vector<FieldNumber> ConditionEvaluator::missingFields(const ResolvedCondition &condition) const
{
    std::vector<FieldNumber> missing;
    collectMissing(condition, m_facts, missing);
    return missing;
}

RowSet ConditionEvaluator::matching(const ResolvedCondition &condition) const
{
    return matching(condition, m_facts.everything());
}

RowSet ConditionEvaluator::matching(const ResolvedCondition &condition, const RowSet &within) const
{
    if (condition.isEverything())
        return within;
    const Program program = compile(condition, m_facts);
    RowSet result = within;
    std::array<TestProgram::Scratch, MostWorkers> scratch;
    forEachBlock(m_facts.blocks().size(), [&](std::size_t worker, std::size_t b) {
        const RowSet::Words target = result.block(b);
        Words rows;
        std::copy(target.begin(), target.end(), rows.begin());
        if (!isNone(rows))
            keep(program, *m_facts.blocks()[b], scratch[worker], rows);
        std::copy(rows.begin(), rows.end(), target.begin());
    });
    return result;
}

} // namespace lead
