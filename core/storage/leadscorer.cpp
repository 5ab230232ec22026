#include "core/storage/leadscorer.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/storage/bulkstatement.h"
#include "core/storage/workspace.h"

#include <algorithm>
#include <cmath>

namespace lead {

namespace {

std::optional<double> numberOf(const FieldValue &value)
{
    if (const qint64 *whole = std::get_if<qint64>(&value))
        return static_cast<double>(*whole);
    if (const double *real = std::get_if<double>(&value))
        return *real;
    return std::nullopt;
}

FieldValue valueIn(const FieldValues &values, FieldNumber field)
{
    const auto it = values.find(field);
    return it == values.end() ? FieldValue() : it->second;
}

bool knowsAny(const FieldValues &values, const std::vector<FieldNumber> &fields)
{
    return std::any_of(fields.begin(), fields.end(), [&values](FieldNumber field) { return !isEmpty(valueIn(values, field)); });
}

} // namespace

LeadScorer::LeadScorer(Workspace &workspace, std::shared_ptr<const ScoreSheet> sheet)
    : m_workspace(workspace)
    , m_sheet(std::move(sheet))
    , m_match(workspace)
    , m_batch(workspace, {}, LeadMatch::storedFields(m_sheet->model().usedFields()))
{
    for (const ScoreSheet::Entry &entry : m_sheet->rules())
        m_rules.push_back(m_match.resolved(entry.rule.condition));
    for (const FitCriterion &criterion : m_sheet->criteria()) {
        m_criteria.push_back(m_match.resolved(criterion.condition));
        const Field *field = workspace.catalog().find(criterion.field);
        m_units.push_back(field && field->type == FieldType::Money ? std::pow(10, m_match.context().moneyDigits) : 1);
    }
}

double LeadScorer::matchOf(const FitCriterion &criterion, double value)
{
    const double beyond = value < criterion.from ? criterion.from - value : value > criterion.to ? value - criterion.to : 0;
    if (beyond <= 0)
        return 1;
    return criterion.falloff > 0 ? std::max(0.0, 1 - beyond / criterion.falloff) : 0;
}

void LeadScorer::setNow(Millis now)
{
    m_match.setNow(now);
    for (std::size_t i = 0; i < m_rules.size(); ++i)
        if (const Condition &condition = m_sheet->rules()[i].rule.condition; asksTheClock(condition))
            m_rules[i] = m_match.resolved(condition);
    for (std::size_t i = 0; i < m_criteria.size(); ++i)
        if (const Condition &condition = m_sheet->criteria()[i].condition; asksTheClock(condition))
            m_criteria[i] = m_match.resolved(condition);
}

Result<void> LeadScorer::readEvents(LeadId lead, Case &result)
{
    BulkStatement query(m_workspace.connection(), QStringLiteral("SELECT at, id, kind, coalesce(outcome, '') FROM activity WHERE lead_id = ?1 AND deleted_at IS NULL ORDER BY at, id"));
    if (!query.prepared())
        return query.prepared();
    query.bind(1, std::int64_t(lead.value));
    Result<bool> more = query.next();
    for (; more && *more; more = query.next()) {
        const ScoreEventType type{fromUtf8(query.text(2)), fromUtf8(query.text(3))};
        const auto known = std::find(result.types.begin(), result.types.end(), type);
        const auto index = static_cast<std::uint32_t>(known - result.types.begin());
        if (known == result.types.end())
            result.types.push_back(type);
        result.input.events.push_back({query.int64(0), query.int64(1), index});
    }
    return more ? Result<void>() : more.error();
}

Result<std::optional<LeadScorer::Case>> LeadScorer::scored(LeadId id, Temperature before)
{
    if (!m_batch.prepared())
        return m_batch.prepared().error();
    const Result<std::optional<Lead>> lead = m_batch.find(id);
    if (!lead)
        return lead.error();
    if (!*lead)
        return std::optional<Case>();
    Case read;
    if (m_sheet->hasEvents())
        if (Result<void> done = readEvents(id, read); !done)
            return done.error();
    return std::optional(scored((*lead)->values, std::move(read.input.events), std::move(read.types), before));
}

LeadScorer::Case LeadScorer::scored(const FieldValues &values, std::vector<ScoredEvent> events, std::vector<ScoreEventType> types, Temperature before) const
{
    Case result;
    result.types = std::move(types);
    result.input.events = std::move(events);
    const std::vector<ScoreSheet::Entry> &rules = m_sheet->rules();
    result.input.fits.resize(rules.size());
    result.input.since.resize(rules.size());
    for (std::size_t i = 0; i < rules.size(); ++i) {
        result.input.fits[i] = m_match.isMatching(m_rules[i], values);
        if (const FieldNumber since = rules[i].rule.since; since != 0)
            if (const auto number = numberOf(valueIn(values, since))) {
                const auto at = static_cast<Millis>(*number);
                result.input.since[i] = m_workspace.catalog().at(since).type == FieldType::Date ? at * DayMillis : at;
            }
    }
    for (std::size_t i = 0; i < m_sheet->criteria().size(); ++i) {
        const FitCriterion &criterion = m_sheet->criteria()[i];
        std::optional<double> match;
        if (criterion.field != 0) {
            if (const auto number = numberOf(valueIn(values, criterion.field)))
                match = matchOf(criterion, *number / m_units[i]);
        } else if (knowsAny(values, LeadMatch::storedFields(criterion.condition.usedFields()))) {
            match = m_match.isMatching(m_criteria[i], values) ? 1.0 : 0.0;
        }
        result.input.match.push_back(match);
    }
    result.tally = m_sheet->tally(result.input, result.types, now());
    result.score = m_sheet->now(result.tally, now(), before);
    return result;
}

} // namespace lead
