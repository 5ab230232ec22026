#include "core/scoring/scorecheck.h"

#include "core/facts/conditionevaluator.h"
#include "core/scoring/conditionlogic.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace lead {

namespace {

// Enough to see whether a rule ever changes a score.
constexpr std::size_t SampleBlocks = 4;
constexpr std::size_t MostPairs = 200;

struct ScoreCheckText
{
    Q_DECLARE_TR_FUNCTIONS(ScoreCheck)
};

class ModelCheck
{
public:
    ModelCheck(const ScoreModel &model, const ScoreSheet &sheet, const LeadFacts &facts, ScoreCheck &check)
        : m_model(model)
        , m_sheet(sheet)
        , m_facts(facts)
        , m_check(check)
    {
    }

    void addProblems();
    void addCounts(const BulkScores &scores, const std::vector<ResolvedCondition> &conditions);
    void addPairs(const std::vector<ResolvedCondition> &conditions);
    void addIdle(const FieldCatalog &catalog, const ResolveContext &context, const ScoreEvents &events);
    void addThresholds();

private:
    const QString &groupOf(std::size_t rule) const { return m_model.groups[m_sheet.rules()[rule].group].name; }
    int groupAt(std::size_t rule) const { return static_cast<int>(m_sheet.rules()[rule].group); }
    int ruleAt(std::size_t rule) const { return static_cast<int>(m_sheet.rules()[rule].place); }
    const QString &nameOf(std::size_t rule) const { return m_sheet.rules()[rule].rule.name; }
    void add(ScoreFinding::Kind kind, std::size_t rule, const QString &text, bool isNote = false, const QString &other = {})
    {
        m_check.findings.push_back({kind, groupOf(rule), nameOf(rule), other, text, isNote, groupAt(rule), ruleAt(rule)});
    }

    const ScoreModel &m_model;
    const ScoreSheet &m_sheet;
    const LeadFacts &m_facts;
    ScoreCheck &m_check;
};

void ModelCheck::addProblems()
{
    for (std::size_t g = 0; g < m_model.groups.size(); ++g)
        for (std::size_t r = 0; r < m_model.groups[g].rules.size(); ++r)
            if (const ScoreRule &rule = m_model.groups[g].rules[r]; !rule.problem.isEmpty())
                m_check.findings.push_back({ScoreFinding::Kind::Removed, m_model.groups[g].name, rule.name, {}, ScoreCheckText::tr("It counts nothing any more: %1 Change its condition, or remove the rule.").arg(rule.problem), false,
                                            static_cast<int>(g), static_cast<int>(r)});
    for (std::size_t c = 0; c < m_model.profile.size(); ++c)
        if (const FitCriterion &criterion = m_model.profile[c]; !criterion.problem.isEmpty())
            m_check.findings.push_back({ScoreFinding::Kind::Removed, ScoreCheckText::tr("Profile"), criterion.name, {}, ScoreCheckText::tr("It counts nothing any more: %1 Change its condition, or remove the criterion.").arg(criterion.problem), false,
                                        -1, static_cast<int>(c)});
}

void ModelCheck::addCounts(const BulkScores &scores, const std::vector<ResolvedCondition> &conditions)
{
    const std::size_t all = m_facts.size();
    for (std::size_t i = 0; i < m_sheet.rules().size(); ++i) {
        const auto leads = static_cast<qint64>(scores.ruleCounts[i]);
        m_check.counts.push_back({groupOf(i), nameOf(i), leads, all == 0 ? 0 : static_cast<double>(leads) / static_cast<double>(all), groupAt(i), ruleAt(i)});
        const ScoreRule &rule = m_sheet.rules()[i].rule;
        const bool asks = !rule.condition.isEverything();
        if (contradictsItself(conditions[i]))
            add(ScoreFinding::Kind::Never, i, ScoreCheckText::tr("Its condition contradicts itself: no lead can ever fit it. Change one of its parts, or join them with “or”."));
        else if (all > 0 && scores.ruleLeads[i] == 0)
            add(ScoreFinding::Kind::NoLead, i, ScoreCheckText::tr("No lead fits it now. Check the spelling of its values."));
        else if (all > 0 && leads == 0)
            add(ScoreFinding::Kind::NoLead, i, ScoreCheckText::tr("No lead has such an activity within its time."), true);
        else if (asks && holdsForAll(conditions[i]))
            add(ScoreFinding::Kind::Always, i, ScoreCheckText::tr("Its condition holds for every lead there could be. Ask for less."));
        else if (all > 1 && asks && scores.ruleLeads[i] == all)
            add(ScoreFinding::Kind::Always, i, ScoreCheckText::tr("Every lead fits it, so that it tells none from another."), rule.since != 0);
    }
}

void ModelCheck::addPairs(const std::vector<ResolvedCondition> &conditions)
{
    std::vector<RowSet> fits;
    std::vector<std::size_t> counts;
    for (const ResolvedCondition &condition : conditions) {
        fits.push_back(ConditionEvaluator(m_facts).matching(condition));
        counts.push_back(fits.back().count());
    }
    std::size_t found = 0;
    for (std::size_t i = 0; i < fits.size(); ++i) {
        const ScoreRule &a = m_sheet.rules()[i].rule;
        for (std::size_t j = i + 1; j < fits.size() && found < MostPairs; ++j) {
            const ScoreRule &b = m_sheet.rules()[j].rule;
            if (a.event || b.event || counts[i] == 0 || counts[j] == 0 || counts[i] == m_facts.size())
                continue;
            if (fits[i] == fits[j]) {
                add(ScoreFinding::Kind::Same, j, ScoreCheckText::tr("It fits exactly the same leads as “%1”. One of them may be left out.").arg(a.name), true, a.name);
                ++found;
                continue;
            }
            if (a.condition.usedFields() != b.condition.usedFields() || m_sheet.rules()[i].group != m_sheet.rules()[j].group)
                continue;
            bool meets = false;
            for (std::size_t w = 0; w < fits[i].words().size() && !meets; ++w)
                meets = (fits[i].words()[w] & fits[j].words()[w]) != 0;
            if (!meets) {
                add(ScoreFinding::Kind::Exclusive, j, ScoreCheckText::tr("It never counts together with “%1”: no lead fits both.").arg(a.name), true, a.name);
                ++found;
            }
        }
    }
}

// A rule without which every score is the same.
void ModelCheck::addIdle(const FieldCatalog &catalog, const ResolveContext &context, const ScoreEvents &events)
{
    LeadFacts::Parts parts = m_facts.parts();
    if (parts.blocks.size() > SampleBlocks) {
        std::vector<LeadFacts::Block> some;
        for (std::size_t i = 0; i < SampleBlocks; ++i)
            some.push_back(parts.blocks[i * parts.blocks.size() / SampleBlocks]);
        parts.blocks = std::move(some);
    }
    const LeadFacts sample(std::move(parts));
    const BulkScores with = BulkScorer(sample, catalog, context, m_sheet).run(events);
    for (std::size_t i = 0; i < m_sheet.rules().size(); ++i) {
        const ScoreSheet::Entry &entry = m_sheet.rules()[i];
        if (with.ruleCounts[i] == 0)
            continue;
        ScoreModel model = m_model;
        model.groups[entry.group].rules[entry.place].isOn = false;
        const ScoreSheet sheet(std::move(model));
        const BulkScores without = BulkScorer(sample, catalog, context, sheet).run(events);
        const bool isIdle = std::equal(with.rows.begin(), with.rows.end(), without.rows.begin(), [](const ScoreRow &a, const ScoreRow &b) { return a.packed == b.packed; });
        if (isIdle)
            add(ScoreFinding::Kind::NoEffect, i, entry.points == 0 && !entry.rule.disqualifies ? ScoreCheckText::tr("It gives no points.")
                                                                                               : ScoreCheckText::tr("It changes no score: its group or the model is at its limit for every lead that fits. Widen the limit, or remove the rule."));
    }
}

void ModelCheck::addThresholds()
{
    double most = m_model.profile.empty() ? 0 : std::max(0.0, m_model.profilePoints);
    for (const ScoreGroup &group : m_model.groups) {
        double sum = 0;
        bool isOpen = false;
        for (const ScoreRule &rule : group.rules)
            if (rule.isOn && rule.points > 0 && !rule.disqualifies) {
                isOpen |= rule.event && rule.atMost == 0;
                sum += rule.points * (rule.event ? std::max(1, rule.atMost) : 1);
            }
        most += isOpen ? group.high : std::clamp(sum, group.low, group.high);
    }
    most = std::min(most, m_model.high);
    for (const auto &[threshold, title] : {std::pair(m_model.hot, ScoreCheckText::tr("hot")), std::pair(m_model.warm, ScoreCheckText::tr("warm"))})
        if (threshold > most)
            m_check.findings.push_back({ScoreFinding::Kind::Unreachable, {}, {}, {}, ScoreCheckText::tr("No lead can become %1: that takes %2 points, and all rules together give at most %3.").arg(title, QString::number(threshold), QString::number(most)), false, -1, -1});
}

} // namespace

QString keyOf(ScoreFinding::Kind kind)
{
    constexpr std::array keys{"removed", "never", "no_lead", "always", "same", "exclusive", "no_effect", "unreachable"};
    return QString::fromLatin1(keys[static_cast<std::size_t>(kind)]);
}

Result<ScoreCheck> checkScoreModel(Workspace &workspace, const ScoreModel &model, LeadFactsPtr facts)
{
    const ScoreSheet sheet(model);
    ScoreKeeper keeper(workspace, std::move(facts));
    const Result<ScoreKeeper::Ready> ready = keeper.ready(sheet);
    if (!ready)
        return ready.error();
    const ResolveContext context = keeper.context();
    std::vector<ResolvedCondition> conditions;
    for (const ScoreSheet::Entry &entry : sheet.rules())
        conditions.push_back(resolve(entry.rule.condition, workspace.catalog(), context));
    ScoreCheck check;
    check.leads = static_cast<qint64>(ready->facts->size());
    ModelCheck found(model, sheet, *ready->facts, check);
    found.addProblems();
    found.addCounts(BulkScorer(*ready->facts, workspace.catalog(), context, sheet).run(ready->events), conditions);
    found.addPairs(conditions);
    found.addIdle(workspace.catalog(), context, ready->events);
    found.addThresholds();
    return check;
}

} // namespace lead
