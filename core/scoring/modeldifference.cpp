#include "core/scoring/modeldifference.h"

#include "core/base/numbertext.h"
#include "core/scoring/ruletext.h"

#include <QCoreApplication>
#include <algorithm>

namespace lead {

namespace {

struct DifferenceText
{
    Q_DECLARE_TR_FUNCTIONS(ModelDifference)
};

QString limits(double low, double high)
{
    return DifferenceText::tr("%1 to %2").arg(numberText(low, 'g', 8), numberText(high, 'g', 8));
}

QString percent(int value)
{
    return DifferenceText::tr("%1 %").arg(value);
}

// Which thing of `before` each of `after` is: the very same one, or else the first of the same name; -1 for a new one.
template <typename Thing>
std::vector<int> matched(const std::vector<Thing> &before, const std::vector<Thing> &after)
{
    std::vector<int> of(after.size(), -1);
    std::vector<bool> isTaken(before.size(), false);
    const auto pass = [&](const auto &isSame) {
        for (std::size_t i = 0; i < after.size(); ++i)
            for (std::size_t j = 0; j < before.size() && of[i] < 0; ++j)
                if (!isTaken[j] && isSame(before[j], after[i])) {
                    of[i] = static_cast<int>(j);
                    isTaken[j] = true;
                }
    };
    pass([](const Thing &a, const Thing &b) { return a == b; });
    pass([](const Thing &a, const Thing &b) { return a.name == b.name; });
    pass([](const Thing &a, Thing b) {
        b.name = a.name;
        return a == b;
    });
    return of;
}

class Comparison
{
public:
    explicit Comparison(const FieldCatalog &catalog)
        : m_catalog(catalog)
    {
    }

    void compare(const ScoreModel &before, const ScoreModel &after);
    std::vector<ModelDifference> take() { return std::move(m_found); }

private:
    void change(const QString &what, const QString &before, const QString &after)
    {
        if (before != after)
            m_found.push_back({ModelDifference::Kind::Changed, what, before, after});
    }
    template <typename Thing, typename Text>
    void compareLists(const QString &place, const std::vector<Thing> &before, const std::vector<Thing> &after, const Text &text);
    void compareGroups(const std::vector<ScoreGroup> &before, const std::vector<ScoreGroup> &after);
    void compareFrame(const ScoreModel &before, const ScoreModel &after);
    QString criterion(const FitCriterion &criterion) const;
    std::pair<QString, QString> changedTexts(const FitCriterion &before, const FitCriterion &after) const { return {criterion(before), criterion(after)}; }
    // What stayed is left out, so that what changed is seen.
    std::pair<QString, QString> changedTexts(const ScoreRule &before, const ScoreRule &after) const
    {
        if (ruleQuestion(before, m_catalog) == ruleQuestion(after, m_catalog))
            return {ruleGift(before, m_catalog), ruleGift(after, m_catalog)};
        if (ruleGift(before, m_catalog) == ruleGift(after, m_catalog))
            return {ruleQuestion(before, m_catalog), ruleQuestion(after, m_catalog)};
        return {ruleText(before, m_catalog), ruleText(after, m_catalog)};
    }

    const FieldCatalog &m_catalog;
    std::vector<ModelDifference> m_found;
};

template <typename Thing, typename Text>
void Comparison::compareLists(const QString &place, const std::vector<Thing> &before, const std::vector<Thing> &after, const Text &text)
{
    const std::vector<int> of = matched(before, after);
    for (std::size_t j = 0; j < before.size(); ++j)
        if (std::find(of.begin(), of.end(), static_cast<int>(j)) == of.end())
            m_found.push_back({ModelDifference::Kind::Removed, DifferenceText::tr("%1: %2").arg(place, before[j].name), text(before[j]), {}});
    for (std::size_t i = 0; i < after.size(); ++i) {
        const QString what = DifferenceText::tr("%1: %2").arg(place, after[i].name);
        if (of[i] < 0) {
            m_found.push_back({ModelDifference::Kind::Added, what, {}, text(after[i])});
            continue;
        }
        const Thing &was = before[static_cast<std::size_t>(of[i])];
        if (was == after[i])
            continue;
        const auto [earlier, now] = was.name == after[i].name ? changedTexts(was, after[i]) : std::pair(was.name, after[i].name);
        change(what, earlier, now); // of a problem nothing is said; it is no change of a person
    }
    std::vector<int> known;
    std::copy_if(of.begin(), of.end(), std::back_inserter(known), [](int at) { return at >= 0; });
    if (!std::is_sorted(known.begin(), known.end()))
        m_found.push_back({ModelDifference::Kind::Changed, DifferenceText::tr("%1: order").arg(place), {}, {}});
}

void Comparison::compareGroups(const std::vector<ScoreGroup> &before, const std::vector<ScoreGroup> &after)
{
    const auto text = [this](const ScoreRule &rule) { return ruleText(rule, m_catalog); };
    const std::vector<int> of = matched(before, after);
    for (std::size_t j = 0; j < before.size(); ++j)
        if (std::find(of.begin(), of.end(), static_cast<int>(j)) == of.end())
            m_found.push_back({ModelDifference::Kind::Removed, DifferenceText::tr("Group “%1”").arg(before[j].name), DifferenceText::tr("%n rules", nullptr, static_cast<int>(before[j].rules.size())), {}});
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (of[i] < 0) {
            m_found.push_back({ModelDifference::Kind::Added, DifferenceText::tr("Group “%1”").arg(after[i].name), {}, DifferenceText::tr("%n rules", nullptr, static_cast<int>(after[i].rules.size()))});
            continue;
        }
        const ScoreGroup &was = before[static_cast<std::size_t>(of[i])];
        const QString group = DifferenceText::tr("Group “%1”").arg(after[i].name);
        change(DifferenceText::tr("%1: name").arg(group), was.name, after[i].name);
        change(DifferenceText::tr("%1: kind").arg(group), titleOf(was.kind), titleOf(after[i].kind));
        change(DifferenceText::tr("%1: limit").arg(group), limits(was.low, was.high), limits(after[i].low, after[i].high));
        compareLists(after[i].name, was.rules, after[i].rules, text);
    }
    std::vector<int> known;
    std::copy_if(of.begin(), of.end(), std::back_inserter(known), [](int at) { return at >= 0; });
    if (!std::is_sorted(known.begin(), known.end()))
        m_found.push_back({ModelDifference::Kind::Changed, DifferenceText::tr("Order of the groups"), {}, {}});
}

QString Comparison::criterion(const FitCriterion &criterion) const
{
    QStringList parts{criterionText(criterion, m_catalog), DifferenceText::tr("weight %1").arg(numberText(criterion.weight, 'g', 6))};
    if (criterion.falloff > 0)
        parts << DifferenceText::tr("falls off over %1").arg(numberText(criterion.falloff, 'g', 8));
    if (criterion.isMust)
        parts << DifferenceText::tr("must be met");
    if (criterion.excludes)
        parts << DifferenceText::tr("disqualifies");
    return parts.join(QStringLiteral(", "));
}

void Comparison::compareFrame(const ScoreModel &before, const ScoreModel &after)
{
    const auto number = [](int value) { return numberText(qint64(value)); };
    change(DifferenceText::tr("Name of the model"), before.name, after.name);
    change(DifferenceText::tr("Limit of the score"), limits(before.low, before.high), limits(after.low, after.high));
    change(DifferenceText::tr("Hot from"), number(before.hot), number(after.hot));
    change(DifferenceText::tr("Warm from"), number(before.warm), number(after.warm));
    change(DifferenceText::tr("Cools down below, by"), number(before.hysteresis), number(after.hysteresis));
    change(DifferenceText::tr("Grade A from a fit of"), percent(before.fitA), percent(after.fitA));
    change(DifferenceText::tr("Grade B from a fit of"), percent(before.fitB), percent(after.fitB));
    change(DifferenceText::tr("Grade 1 from an engagement of"), percent(before.engagement1), percent(after.engagement1));
    change(DifferenceText::tr("Grade 2 from an engagement of"), percent(before.engagement2), percent(after.engagement2));
    change(DifferenceText::tr("Points for the ideal customer"), signedPoints(before.profilePoints), signedPoints(after.profilePoints));
}

void Comparison::compare(const ScoreModel &before, const ScoreModel &after)
{
    compareGroups(before.groups, after.groups);
    compareLists(DifferenceText::tr("Ideal customer"), before.profile, after.profile, [this](const FitCriterion &one) { return criterion(one); });
    compareFrame(before, after);
    if (m_found.empty() && !(before == after))
        m_found.push_back({ModelDifference::Kind::Changed, DifferenceText::tr("Details of a rule"), {}, {}});
}

} // namespace

std::vector<ModelDifference> differencesOf(const ScoreModel &before, const ScoreModel &after, const FieldCatalog &catalog)
{
    Comparison comparison(catalog);
    comparison.compare(before, after);
    return comparison.take();
}

} // namespace lead
