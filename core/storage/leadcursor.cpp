#include "core/storage/leadcursor.h"

#include "core/base/text.h"
#include "core/domain/scoremodel.h"
#include "core/storage/workspace.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace lead {

namespace {
constexpr std::int64_t CountedTerms = 1 << 22;

QString visibleLeads()
{
    return QStringLiteral(" WHERE lead.deleted_at IS NULL AND (lead.import_id IS NULL OR lead.import_id IN (SELECT id FROM import WHERE state = 'complete'))");
}

QString joinDetail()
{
    return QStringLiteral(" LEFT JOIN lead_detail ON lead_detail.lead_id = lead.id");
}
} // namespace

LeadCursor::LeadCursor(Workspace &workspace, const std::vector<FieldNumber> &fields)
    : m_workspace(workspace)
{
    QString sql = QStringLiteral("SELECT lead.id");
    bool detail = false;
    for (FieldNumber number : fields) {
        const std::optional<LeadColumn> column = leadColumn(workspace.catalog().at(number));
        const bool isScored = std::find(scoredFields().begin(), scoredFields().end(), number) != scoredFields().end();
        m_scored.push_back(isScored ? number : 0);
        if (isScored && !m_scores)
            m_scores = std::make_unique<ScoreCursor>(workspace.connection(), std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max());
        if (!column) {
            m_coded.push_back(false);
            sql += QStringLiteral(", NULL");
            continue;
        }
        detail |= column->inDetail;
        m_coded.push_back(column->coded);
        sql += (column->inDetail ? QStringLiteral(", lead_detail.") : QStringLiteral(", lead.")) + column->name;
        if (column->coded)
            m_codedFields.push_back(number);
    }
    readTerms();
    m_sql = sql + QStringLiteral(" FROM lead") + (detail ? joinDetail() : QString()) + visibleLeads();
    m_statement = std::make_unique<BulkStatement>(m_workspace.connection(), m_sql + QStringLiteral(" ORDER BY lead.id"));
}

LeadCursor::~LeadCursor() = default;

Result<bool> LeadCursor::next()
{
    const Result<bool> row = m_statement->next();
    m_score.reset();
    if (row && *row && m_scores)
        if (const ScoreRow *stored = m_scores->seek(id().value))
            m_score = LeadScore::fromPacked(stored->packed);
    return row;
}

Result<bool> LeadCursor::seek(LeadId lead)
{
    m_score.reset();
    if (m_scores) {
        if (!m_soughtScores)
            m_soughtScores = std::make_unique<StoredScores>(m_workspace.connection());
        const Result<std::optional<LeadScore>> score = m_soughtScores->find(lead);
        if (!score)
            return score.error();
        m_score = *score;
    }
    if (!std::exchange(m_isSeeking, true))
        m_statement = std::make_unique<BulkStatement>(m_workspace.connection(), m_sql + QStringLiteral(" AND lead.id = ?1"));
    m_statement->reset();
    m_statement->bind(1, static_cast<std::int64_t>(lead.value));
    return m_statement->next();
}

std::string_view LeadCursor::text(std::size_t field) const
{
    if (m_score && m_scored[field] != 0) {
        m_scoreText = toUtf8(std::get<QString>(scored(field)));
        return m_scoreText;
    }
    if (!m_coded[field]) // as bytes: SQLite copies a text to put a zero behind it
        return m_statement->bytes(static_cast<int>(field) + 1);
    const std::int64_t term = number(field);
    if (termText(term).empty()) // of another process
        if (m_workspace.terms().refresh())
            readTerms();
    return termText(term);
}

std::string_view LeadCursor::termText(std::int64_t term) const
{
    if (term >= 0 && static_cast<std::size_t>(term) < m_terms.size())
        return m_terms[static_cast<std::size_t>(term)];
    const auto odd = m_oddTerms.find(term);
    return odd == m_oddTerms.end() ? std::string_view() : std::string_view(odd->second);
}

void LeadCursor::readTerms() const
{
    for (const FieldNumber field : m_codedFields)
        for (const auto &[id, text] : m_workspace.terms().termsOf(field)) {
            if (id < 0 || id >= CountedTerms) { // of a workspace that somebody changed; the table would be as long as the number
                m_oddTerms.try_emplace(id, toUtf8(text));
                continue;
            }
            const auto at = static_cast<std::size_t>(id);
            m_terms.resize(std::max(m_terms.size(), at + 1));
            if (m_terms[at].empty())
                m_terms[at] = toUtf8(text);
        }
}

Result<std::vector<FieldNumber>> LeadCursor::filledFields(Workspace &workspace)
{
    // Whole tables are looked through only as far as the first value of each column.
    std::vector<FieldNumber> filled;
    for (const LeadColumn &column : workspace.leadColumns()) {
        BulkStatement any(workspace.connection(), QStringLiteral("SELECT 1 FROM %1 WHERE %2 IS NOT NULL LIMIT 1")
                                                      .arg(column.inDetail ? QStringLiteral("lead_detail") : QStringLiteral("lead"), column.name));
        const Result<bool> row = any.next();
        if (!row)
            return row.error();
        if (*row)
            filled.push_back(column.field);
    }
    // What else follows from the score goes out when it is asked for: another program would take it for values of its own.
    if (std::find(filled.begin(), filled.end(), F::Score) == filled.end() && StoredScores(workspace.connection()).any())
        filled.push_back(F::Score);
    return filled;
}

} // namespace lead
