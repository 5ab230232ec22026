#include "core/storage/lifecyclebatch.h"

#include "core/base/text.h"
#include "core/domain/scoremodel.h"
#include "core/storage/lifecyclefollower.h"
#include "core/storage/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <utility>

namespace lead {

namespace {

constexpr std::size_t LeadsAtOnce = 500; // leads that are written together

bool isFieldOfScore(FieldNumber field)
{
    return std::find(scoredFields().begin(), scoredFields().end(), field) != scoredFields().end();
}

// The stored ones that a look at a lead may ask for.
std::vector<FieldNumber> lifecycleFields(const FieldCatalog &catalog, const Qualification &qualification)
{
    std::vector<FieldNumber> fields = LifecycleMatch::writtenFields();
    for (const std::vector<FieldNumber> &more : {LifecycleMatch::readFields(), qualification.usedFields()})
        fields.insert(fields.end(), more.begin(), more.end());
    std::erase_if(fields, [&catalog](FieldNumber number) {
        const Field *field = catalog.find(number);
        return !field || !leadColumn(*field);
    });
    return fields;
}

std::string compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

LifecycleBatch::LifecycleBatch(Workspace &workspace)
    : m_workspace(workspace)
    , m_match(workspace)
    , m_asksForScores(false)
    , m_stored(workspace, lifecycleFields(workspace.catalog(), m_match.qualification()))
    , m_visits(workspace)
{
    const std::vector<FieldNumber> used = m_match.qualification().usedFields();
    m_asksForScores = std::any_of(used.begin(), used.end(), isFieldOfScore);
    for (const FieldNumber field : LifecycleMatch::writtenFields())
        m_keys.emplace_back(toUtf8(workspace.catalog().at(field).key), field);
    std::sort(m_keys.begin(), m_keys.end());
}

void LifecycleBatch::begin(LeadId first, LeadId last)
{
    if (m_asksForScores)
        m_scores = std::make_unique<ScoreCursor>(m_workspace.connection(), first.value - 1, last.value);
}

Result<void> LifecycleBatch::end()
{
    m_scores.reset();
    m_stored.release();
    const Result<void> done = writeCollected();
    return done ? m_visits.flush() : done;
}

Result<void> LifecycleBatch::writeCollected()
{
    m_collectedLeads = 0;
    for (const auto &[changes, leads] : std::exchange(m_collected, {}))
        if (Result<void> done = m_stored.write(leads, changes); !done)
            return done;
    return {};
}

// Most definitions ask for little: what they do not ask for is not made a value of.
FieldValue LifecycleBatch::value(FieldNumber field)
{
    if (m_score && isFieldOfScore(field))
        return scoredValue(*m_score, field);
    if (const auto known = m_read.find(field); known != m_read.end())
        return known->second;
    if (!m_stored.holdsField(field))
        return {};
    Result<FieldValue> value = m_stored.value(field);
    if (!value) {
        m_fault = value.error();
        return {};
    }
    return m_read.emplace(field, std::move(*value)).first->second;
}

Result<LifecycleBatch::Told> LifecycleBatch::recheck(LeadId lead)
{
    m_read.clear();
    m_score.reset();
    const Result<bool> row = m_stored.read(lead);
    if (!row)
        return row.error();
    if (!*row || !m_stored.isVisible())
        return Told();
    if (const ScoreRow *scored = m_scores ? m_scores->seek(lead.value) : nullptr)
        m_score = LeadScore::fromPacked(scored->packed);
    else if (m_scores && !m_scores->fault())
        return m_scores->fault().error();
    LifecycleCase asked;
    asked.now = asked.before = [this](FieldNumber field) { return value(field); };
    asked.isAnew = true;
    LifecycleStep step = m_match.step(asked, LifecycleMatch::Fits::Now);
    LifecycleVisits::Past past;
    if (step.rule) { // nothing else moves a lead of which nothing changed
        const Result<LifecycleVisits::Past> known = m_visits.pastOf(lead);
        if (!known)
            return known.error();
        past = *known;
        if (past.wasMovedBack)
            step = m_match.step(asked, LifecycleMatch::Fits::OnlyNow);
    }
    const FieldValues real = realChanges(step.changes);
    if (!m_fault)
        return m_fault.error();
    return real.empty() ? Result<Told>(Told()) : take(lead, step, real, past);
}

FieldValues LifecycleBatch::realChanges(const FieldValues &changes)
{
    FieldValues real;
    for (const auto &[field, value] : changes) {
        const FieldValue old = this->value(field);
        if (old != value && !(isEmpty(old) && isEmpty(value)))
            real.emplace(field, value);
    }
    return real;
}

Result<LifecycleBatch::Told> LifecycleBatch::take(LeadId lead, const LifecycleStep &step, const FieldValues &real, const LifecycleVisits::Past &past)
{
    if (const auto moved = real.find(F::Lifecycle); moved != real.end()) {
        const LifecycleVisit visit{std::get<QString>(moved->second), m_workspace.clock().now(), {}, m_workspace.actingUser(), step.rule ? step.rule->definition : 0};
        const FieldValue stood = value(F::Lifecycle);
        const FieldValue createdAt = value(F::CreatedAt);
        if (Result<void> done = m_visits.collect(lead, past, isEmpty(stood) ? QString() : std::get<QString>(stood), isEmpty(createdAt) ? 0 : std::get<qint64>(createdAt), visit); !done)
            return done.error();
    }
    Told told{bodyOf(real), {}};
    if (step.rule)
        told.because = becauseOf(*step.rule);
    const auto [alike, isFirst] = m_collected.try_emplace(real);
    alike->second.push_back(lead);
    if (isFirst) // terms get their numbers in the order of the leads
        for (const auto &[field, value] : real)
            if (const QString *text = std::get_if<QString>(&value); text && isCoded(m_workspace.catalog().at(field)))
                if (const Result<qint64> term = m_workspace.terms().findOrAdd(field, *text); !term)
                    return term.error();
    if (++m_collectedLeads == LeadsAtOnce)
        if (Result<void> done = writeCollected(); !done)
            return done.error();
    return told;
}

// As changeBody() makes it, whose keys are in the order of their letters.
std::string_view LifecycleBatch::bodyOf(const FieldValues &changes)
{
    m_body.assign(1, '{');
    for (const auto &[key, field] : m_keys) {
        const auto change = changes.find(field);
        if (change == changes.end())
            continue;
        m_body += m_body.size() > 1 ? ",\"" : "\"";
        (m_body += key) += "\":[";
        (m_body += jsonOf(value(field))) += ',';
        (m_body += jsonOf(change->second)) += ']';
    }
    return m_body += '}';
}

const std::string &LifecycleBatch::jsonOf(const FieldValue &value)
{
    static const std::string null = "null";
    if (isEmpty(value))
        return null;
    if (const qint64 *number = std::get_if<qint64>(&value))
        return m_number = std::to_string(*number);
    std::string &text = m_texts[std::get<QString>(value)];
    if (text.empty()) {
        text = QJsonDocument(QJsonArray{std::get<QString>(value)}).toJson(QJsonDocument::Compact).toStdString();
        text = text.substr(1, text.size() - 2); // without the brackets
    }
    return text;
}

const std::string &LifecycleBatch::becauseOf(const LifecycleRule &rule)
{
    std::string &because = m_because[rule.definition];
    if (because.empty())
        because = compactJson({{LifecycleFollower::becauseKey(), QJsonArray{QJsonValue(), LifecycleMatch::becauseOf(rule)}}});
    return because;
}

} // namespace lead
