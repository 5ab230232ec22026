#include "core/facts/factscheck.h"

#include "core/storage/factsource.h"
#include "core/storage/storedscores.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>

namespace lead {

namespace {

struct FactsText
{
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

constexpr qsizetype MostSentences = 5;

Error isUnderWay()
{
    return {Error::Busy, FactsText::tr("Somebody is working in the workspace. Look again when nobody is.")};
}

} // namespace

FactsCheck::Table FactsCheck::tableOf(const LeadFacts &facts, bool withScores)
{
    Table table;
    const FactSlot &stage = *facts.slot(F::Stage);
    const FactSlot &owner = *facts.slot(F::Owner);
    const auto idOf = [&facts](const FactSlot &slot, std::int64_t code) {
        return code == NoNumber ? NoNumber : facts.dictionary(slot).id(static_cast<std::uint32_t>(code));
    };
    std::vector<std::int64_t> stages(BlockRows), owners(BlockRows), amounts(BlockRows), scores(BlockRows);
    for (const LeadFacts::Block &block : facts.blocks()) {
        block->numbers[stage.index].unpack(stages.data());
        block->numbers[owner.index].unpack(owners.data());
        block->numbers[facts.slot(F::Amount)->index].unpack(amounts.data());
        block->numbers[facts.slot(F::Score)->index].unpack(scores.data());
        for (std::size_t row = 0; row < block->count; ++row) {
            Sums &sums = table[{idOf(stage, stages[row]), idOf(owner, owners[row])}];
            ++sums.leads;
            sums.amounts += amounts[row] != NoNumber;
            sums.amount += amounts[row] != NoNumber ? amounts[row] : 0;
            if (!withScores || scores[row] == NoNumber)
                continue;
            ++sums.scores;
            sums.score += scores[row];
        }
    }
    return table;
}

Result<FactsCheck::Table> FactsCheck::tableOfWorkspace(qint64 position, bool withScores)
{
    const Result<StoredTotals> totals = FactSource(m_workspace.connection()).totals();
    if (!totals)
        return totals.error();
    if (totals->journalPosition != position || totals->isUnderWay)
        return isUnderWay();
    Table table;
    for (const StoredSums &sums : totals->sums)
        table[{sums.stage.value_or(NoNumber), sums.owner.value_or(NoNumber)}] = {sums.leads, sums.amounts, sums.amount, withScores ? sums.scores : 0, withScores ? sums.score : 0};
    return table;
}

QString FactsCheck::sentence(const Group &group, const Sums &facts, const Sums &workspace) const
{
    const Stage *stage = m_workspace.stage(StageId{group.first});
    const User *owner = m_workspace.user(UserId{group.second});
    const QString where = FactsText::tr("%1, %2", "stage, owner").arg(stage ? stage->name : FactsText::tr("no stage"), owner ? owner->name : FactsText::tr("nobody"));
    if (facts.leads != workspace.leads)
        return FactsText::tr("%1: the lists count %2 leads, the workspace %3.").arg(where, QString::number(facts.leads), QString::number(workspace.leads));
    return FactsText::tr("%1: values and scores add up differently in the lists.").arg(where);
}

Result<QStringList> FactsCheck::differences(const LeadFacts &facts)
{
    // What the model made is in no column of the leads.
    const bool withScores = !StoredScores(m_workspace.connection()).any();
    const Result<Table> found = tableOfWorkspace(facts.journalPosition(), withScores);
    if (!found)
        return found.error();
    const Table &workspace = *found;
    const Table table = tableOf(facts, withScores);
    QStringList sentences;
    const auto compare = [&](const Group &group) {
        const auto mine = table.find(group);
        const auto theirs = workspace.find(group);
        const Sums a = mine == table.end() ? Sums() : mine->second;
        const Sums b = theirs == workspace.end() ? Sums() : theirs->second;
        if (!(a == b) && sentences.size() < MostSentences)
            sentences << sentence(group, a, b);
    };
    for (const auto &[group, sums] : workspace)
        compare(group);
    for (const auto &[group, sums] : table)
        if (!workspace.contains(group))
            compare(group);
    return sentences;
}

} // namespace lead
