#include "core/scoring/fitlearning.h"

#include "core/base/text.h"
#include "core/domain/conditiontext.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

namespace lead {

namespace {

constexpr qint64 FewestClosed = 40;
constexpr double Significant = 1.96;
constexpr double MostWeight = 10;
constexpr std::size_t MostCriteria = 20;
constexpr std::size_t Quarters = 4;

struct FitLearningText
{
    Q_DECLARE_TR_FUNCTIONS(FitLearning)
};

// Known of a lead before anybody worked it.
constexpr std::array choices{F::Source, F::Campaign, F::Medium, F::Publisher, F::State, F::Country, F::Industry, F::JobTitle, F::Language, F::TimeZone, F::Salutation};
constexpr std::array sizes{F::Employees, F::AnnualRevenue};
constexpr std::array presences{F::Phone, F::Mobile, F::Email, F::Company, F::Website, F::LinkedinUrl, F::City, F::Zip};

struct Closed
{
    Row row = 0;
    bool isWon = false;
};

struct Tally
{
    qint64 won = 0;
    qint64 lost = 0;
};

class Learner
{
public:
    Learner(const LeadFacts &facts, const FieldCatalog &catalog, const QHash<qint64, QString> &names)
        : m_facts(facts)
        , m_catalog(catalog)
        , m_names(names)
    {
        for (std::size_t b = 0; b < facts.blocks().size(); ++b)
            for (std::size_t i = 0; i < facts.blocks()[b]->count; ++i) {
                const auto row = static_cast<Row>(b * BlockRows + i);
                const StageKind outcome = facts.outcome(row);
                if (outcome == StageKind::Open)
                    continue;
                m_closed.push_back({row, outcome == StageKind::Won});
                ++(outcome == StageKind::Won ? m_all.won : m_all.lost);
            }
    }

    const Tally &all() const { return m_all; }
    std::vector<LearnedCriterion> learned()
    {
        for (const Field &field : m_catalog.fields()) {
            const FactSlot *slot = m_facts.slot(field.number);
            if (!slot)
                continue;
            if (slot->kind == FactKind::Coded && (among(choices, field.number) || (field.isCustom() && field.type == FieldType::Choice)))
                learnChoices(field, *slot);
            else if (slot->kind == FactKind::Number && (among(sizes, field.number) || (field.isCustom() && (field.type == FieldType::Integer || field.type == FieldType::Money))))
                learnRanges(field, *slot);
            else if (slot->kind == FactKind::Contact && among(presences, field.number))
                learnPresence(field, *slot);
        }
        finish();
        return std::move(m_found);
    }

private:
    template <typename List>
    static bool among(const List &list, FieldNumber field)
    {
        return std::find(list.begin(), list.end(), field) != list.end();
    }
    // The log-odds between won and lost, with half a lead added to each cell.
    void consider(FitCriterion criterion, const Tally &with)
    {
        if (with.won + with.lost < FewestLearnedCases)
            return;
        const auto cell = [](qint64 count) { return static_cast<double>(count) + 0.5; };
        const double a = cell(with.won), b = cell(with.lost), c = cell(m_all.won - with.won), d = cell(m_all.lost - with.lost);
        LearnedCriterion learned{std::move(criterion), {}, with.won, with.lost, std::log(a / b) - std::log(c / d), 0};
        learned.z = learned.logOdds / std::sqrt(1 / a + 1 / b + 1 / c + 1 / d);
        if (std::abs(learned.z) < Significant)
            return;
        learned.condition = toText(learned.criterion.condition, m_catalog);
        m_found.push_back(std::move(learned));
    }
    void learnChoices(const Field &field, const FactSlot &slot)
    {
        std::vector<Tally> byCode(m_facts.dictionary(slot).size());
        for (const Closed &lead : m_closed)
            if (const std::int64_t code = m_facts.number(slot, lead.row); code != NoNumber)
                ++(lead.isWon ? byCode[static_cast<std::size_t>(code)].won : byCode[static_cast<std::size_t>(code)].lost);
        for (std::uint32_t code = 0; code < byCode.size(); ++code) {
            const QString folded = fromUtf8(m_facts.dictionary(slot).text(code));
            const QString text = m_names.value(m_facts.dictionary(slot).id(code), folded);
            FitCriterion criterion;
            criterion.condition = Condition::test(field.number, Operator::Equal, {text});
            criterion.name = FitLearningText::tr("%1: %2").arg(field.label, text);
            consider(std::move(criterion), byCode[code]);
        }
    }
    void learnPresence(const Field &field, const FactSlot &slot)
    {
        Tally with;
        std::string buffer;
        for (const Closed &lead : m_closed)
            if (!m_facts.text(slot, lead.row, buffer).empty())
                ++(lead.isWon ? with.won : with.lost);
        FitCriterion criterion;
        criterion.condition = Condition::test(field.number, Operator::IsNotEmpty);
        criterion.name = FitLearningText::tr("%1 is known").arg(field.label);
        consider(std::move(criterion), with);
    }
    // The quarters of what is known; those next to each other that both tell something stay apart.
    void learnRanges(const Field &field, const FactSlot &slot)
    {
        std::vector<std::pair<std::int64_t, bool>> known;
        for (const Closed &lead : m_closed)
            if (const std::int64_t value = m_facts.number(slot, lead.row); value != NoNumber)
                known.emplace_back(value, lead.isWon);
        if (known.size() < Quarters * static_cast<std::size_t>(FewestLearnedCases))
            return;
        std::sort(known.begin(), known.end());
        const double unit = field.type == FieldType::Money ? 100 : 1;
        for (std::size_t q = 0; q < Quarters; ++q) {
            const std::int64_t low = known[q * known.size() / Quarters].first;
            const std::int64_t high = known[std::min(known.size() - 1, (q + 1) * known.size() / Quarters)].first;
            Tally with;
            for (const auto &[value, isWon] : known)
                if (value >= low && value <= high)
                    ++(isWon ? with.won : with.lost);
            FitCriterion criterion;
            criterion.field = field.number;
            criterion.from = static_cast<double>(low) / unit;
            criterion.to = static_cast<double>(high) / unit;
            criterion.falloff = (criterion.to - criterion.from) / 2;
            criterion.name = FitLearningText::tr("%1 from %2 to %3").arg(field.label, QString::number(criterion.from, 'g', 10), QString::number(criterion.to, 'g', 10));
            consider(std::move(criterion), with);
        }
    }
    // Those that speak for a customer become criteria; weights are in proportion, the strongest has the most.
    void finish()
    {
        std::stable_sort(m_found.begin(), m_found.end(), [](const LearnedCriterion &a, const LearnedCriterion &b) { return std::abs(a.logOdds) > std::abs(b.logOdds); });
        if (m_found.size() > MostCriteria)
            m_found.resize(MostCriteria);
        const double strongest = m_found.empty() ? 1 : std::abs(m_found.front().logOdds);
        for (LearnedCriterion &learned : m_found) {
            learned.criterion.weight = std::max(0.1, std::round(std::abs(learned.logOdds) / strongest * MostWeight * 10) / 10);
            // What lost leads have more often is turned round: not to have it fits.
            if (learned.logOdds < 0 && learned.criterion.field == 0) {
                learned.criterion.condition = Condition::negation(learned.criterion.condition);
                learned.criterion.name = FitLearningText::tr("Not: %1").arg(learned.criterion.name);
                learned.condition = toText(learned.criterion.condition, m_catalog);
            }
        }
        std::erase_if(m_found, [](const LearnedCriterion &learned) { return learned.logOdds < 0 && learned.criterion.field != 0; });
    }

    const LeadFacts &m_facts;
    const FieldCatalog &m_catalog;
    const QHash<qint64, QString> &m_names;
    std::vector<Closed> m_closed;
    Tally m_all;
    std::vector<LearnedCriterion> m_found;
};

} // namespace

Result<LearnedProfile> learnProfile(const LeadFacts &facts, const FieldCatalog &catalog, const QHash<qint64, QString> &names)
{
    Learner learner(facts, catalog, names);
    const Tally all = learner.all();
    if (all.won + all.lost < FewestClosed || std::min(all.won, all.lost) < FewestLearnedCases)
        return Error{Error::Invalid, FitLearningText::tr("There is not enough to learn from: %1 won and %2 lost leads. It takes at least %3 of each.").arg(all.won).arg(all.lost).arg(FewestLearnedCases)};
    return LearnedProfile{all.won, all.lost, learner.learned()};
}

} // namespace lead
