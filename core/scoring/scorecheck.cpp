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

// Spread over all of them.
std::vector<std::size_t> someBlocks(std::size_t all)
{
    std::vector<std::size_t> some;
    const std::size_t count = std::min(all, SampleBlocks);
    for (std::size_t i = 0; i < count; ++i)
        some.push_back(i * all / count);
    return some;
}

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
    void addCounts(const std::vector<std::size_t> &given, const std::vector<std::size_t> &fitting, const std::vector<ResolvedCondition> &conditions);
    void addPairs(const std::vector<RowSet> &fits, const std::vector<std::size_t> &fitting);
    void addIdle(const std::vector<BulkScorer::Effect> &effects);
    void addThresholds();
    void addCriteria(const BulkScorer::Fits &fits, const FieldCatalog &catalog, const ResolveContext &context);

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

// `given`: leads that a rule gives something; `fitting`: for which its condition holds.
void ModelCheck::addCounts(const std::vector<std::size_t> &given, const std::vector<std::size_t> &fitting, const std::vector<ResolvedCondition> &conditions)
{
    const std::size_t all = m_facts.size();
    for (std::size_t i = 0; i < m_sheet.rules().size(); ++i) {
        const auto leads = static_cast<qint64>(given[i]);
        m_check.counts.push_back({groupOf(i), nameOf(i), leads, all == 0 ? 0 : static_cast<double>(leads) / static_cast<double>(all), groupAt(i), ruleAt(i)});
        const ScoreRule &rule = m_sheet.rules()[i].rule;
        const bool asks = !rule.condition.isEverything();
        if (contradictsItself(conditions[i]))
            add(ScoreFinding::Kind::Never, i, ScoreCheckText::tr("Its condition contradicts itself: no lead can ever fit it. Change one of its parts, or join them with “or”."));
        else if (all > 0 && fitting[i] == 0)
            add(ScoreFinding::Kind::NoLead, i, ScoreCheckText::tr("No lead fits it now. Check the spelling of its values."));
        else if (all > 0 && leads == 0)
            add(ScoreFinding::Kind::NoLead, i, ScoreCheckText::tr("No lead has such an activity within its time."), true);
        else if (asks && holdsForAll(conditions[i]))
            add(ScoreFinding::Kind::Always, i, ScoreCheckText::tr("Its condition holds for every lead there could be. Ask for less."));
        else if (all > 1 && asks && fitting[i] == all)
            add(ScoreFinding::Kind::Always, i, ScoreCheckText::tr("Every lead fits it, so that it tells none from another."), rule.since != 0);
    }
}

void ModelCheck::addPairs(const std::vector<RowSet> &fits, const std::vector<std::size_t> &fitting)
{
    std::size_t found = 0;
    for (std::size_t i = 0; i < fits.size(); ++i) {
        const ScoreRule &a = m_sheet.rules()[i].rule;
        for (std::size_t j = i + 1; j < fits.size() && found < MostPairs; ++j) {
            const ScoreRule &b = m_sheet.rules()[j].rule;
            if (a.event || b.event || fitting[i] == 0 || fitting[j] == 0 || fitting[i] == m_facts.size())
                continue;
            if (fitting[i] == fitting[j] && fits[i] == fits[j]) {
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

// Rules without which every score is the same.
void ModelCheck::addIdle(const std::vector<BulkScorer::Effect> &effects)
{
    for (std::size_t i = 0; i < m_sheet.rules().size(); ++i) {
        const ScoreSheet::Entry &entry = m_sheet.rules()[i];
        if (effects[i] == BulkScorer::Effect::None)
            add(ScoreFinding::Kind::NoEffect, i, entry.points == 0 && !entry.rule.disqualifies ? ScoreCheckText::tr("It gives no points.")
                                                                                               : ScoreCheckText::tr("It changes no score: its group or the model is at its limit for every lead that fits. Widen the limit, or remove the rule."));
    }
}

void ModelCheck::addCriteria(const BulkScorer::Fits &fits, const FieldCatalog &catalog, const ResolveContext &context)
{
    const ConditionEvaluator evaluator(m_facts);
    std::size_t sound = 0; // the sheet has those alone
    for (const FitCriterion &criterion : m_model.profile) {
        ScoreCriterionCount count{-1, -1};
        if (criterion.problem.isEmpty()) {
            const BulkScorer::Criterion &known = fits.criteria[sound++];
            const bool isRange = criterion.field != 0;
            count.known = static_cast<qint64>(isRange ? evaluator.count(resolve(Condition::test(criterion.field, Operator::IsNotEmpty), catalog, context)) : known.known.count());
            if (!isRange)
                count.leads = static_cast<qint64>(known.fits.count());
        }
        m_check.criteria.push_back(count);
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

Result<ScoreCheck> checkScoreModel(Workspace &workspace, const ScoreModel &model, LeadFactsPtr facts, ScoreEventStore *events)
{
    const ScoreSheet sheet(model);
    ScoreKeeper keeper(workspace, std::move(facts));
    keeper.useEvents(events);
    const Result<ScoreKeeper::Ready> ready = keeper.ready(sheet);
    if (!ready)
        return ready.error();
    const ResolveContext context = keeper.context();
    const FieldCatalog &catalog = workspace.catalog();
    std::vector<ResolvedCondition> conditions;
    for (const ScoreSheet::Entry &entry : sheet.rules())
        conditions.push_back(resolve(entry.rule.condition, catalog, context));
    const BulkScorer scorer(*ready->facts, catalog, context, sheet);
    const BulkScorer::Fits fits = scorer.fits();
    std::vector<std::size_t> fitting;
    for (const RowSet &rows : fits.rules)
        fitting.push_back(rows.count());
    ScoreCheck check;
    check.leads = static_cast<qint64>(ready->facts->size());
    ModelCheck found(model, sheet, *ready->facts, check);
    found.addProblems();
    found.addCounts(scorer.ruleCounts(fits, *ready->events), fitting, conditions);
    found.addPairs(fits.rules, fitting);
    found.addIdle(scorer.effects(fits, *ready->events, someBlocks(ready->facts->blocks().size())));
    found.addThresholds();
    found.addCriteria(fits, catalog, context);
    return check;
}

} // namespace lead
