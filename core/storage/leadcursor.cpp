#include "core/storage/leadcursor.h"

#include "core/base/text.h"
#include "core/storage/workspace.h"

#include <algorithm>
#include <utility>

namespace lead {

namespace {
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

Result<bool> LeadCursor::seek(LeadId lead)
{
    if (!std::exchange(m_isSeeking, true))
        m_statement = std::make_unique<BulkStatement>(m_workspace.connection(), m_sql + QStringLiteral(" AND lead.id = ?1"));
    m_statement->reset();
    m_statement->bind(1, static_cast<std::int64_t>(lead.value));
    return m_statement->next();
}

std::string_view LeadCursor::text(std::size_t field) const
{
    if (!m_coded[field]) // as bytes: SQLite copies a text to put a zero behind it
        return m_statement->bytes(static_cast<int>(field) + 1);
    const auto term = static_cast<std::size_t>(number(field));
    if (term >= m_terms.size() || m_terms[term].empty()) // of another process
        if (m_workspace.terms().refresh())
            readTerms();
    return term < m_terms.size() ? std::string_view(m_terms[term]) : std::string_view();
}

void LeadCursor::readTerms() const
{
    for (const FieldNumber field : m_codedFields)
        for (const auto &[id, text] : m_workspace.terms().termsOf(field)) {
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
    return filled;
}

} // namespace lead
