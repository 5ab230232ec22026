#include "core/storage/leadbulkwriter.h"

#include "core/storage/leadcolumns.h"
#include "core/storage/workspace.h"

#include <algorithm>
#include <limits>

namespace lead {

namespace {
// Parameters of the lead statement that no slot provides.
enum : int { IdParameter = 1, ImportParameter, LineParameter, DuplicateParameter, FirstSlotParameter };
constexpr std::size_t KeysPerBlock = 4096;
} // namespace

LeadBulkWriter::LeadBulkWriter(Workspace &workspace, std::vector<FieldNumber> slotFields, ImportId import)
    : m_workspace(workspace)
    , m_import(import)
    , m_fields(std::move(slotFields))
    , m_slots(m_fields.size())
    , m_codes(m_fields.size())
    , m_now(workspace.clock().now())
{
    QString names = QStringLiteral("id, import_id, import_line, duplicate_of, workspace_id, row_version");
    QString holders = QStringLiteral("?, ?, ?, ?, 1, 1");
    QString detailNames = QStringLiteral("lead_id, workspace_id");
    QString detailHolders = QStringLiteral("?, 1");
    int parameter = FirstSlotParameter;
    int detailParameter = 2;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const auto column = leadColumn(workspace.catalog().at(m_fields[i]));
        if (!column) {
            m_prepared = Error{Error::Failed, QStringLiteral("The field %1 is not stored.").arg(m_fields[i])};
            return;
        }
        m_slots[i].coded = column->coded;
        m_hasStage |= m_fields[i] == F::Stage;
        m_hasCreated |= m_fields[i] == F::CreatedAt;
        m_hasUpdated |= m_fields[i] == F::UpdatedAt;
        m_hasDetail |= column->inDetail;
        (column->inDetail ? detailNames : names) += QStringLiteral(", ") + column->name;
        (column->inDetail ? detailHolders : holders) += QStringLiteral(", ?");
        (column->inDetail ? m_slots[i].detailParameter : m_slots[i].leadParameter) = column->inDetail ? detailParameter++ : parameter++;
    }
    const Stage *first = workspace.firstStage();
    if (!m_hasStage)
        names += QStringLiteral(", stage_id"), holders += QStringLiteral(", %1").arg(first ? first->id.value : 1);
    if (!m_hasCreated)
        names += QStringLiteral(", created_at"), holders += QStringLiteral(", %1").arg(m_now);
    if (!m_hasUpdated)
        names += QStringLiteral(", updated_at"), holders += QStringLiteral(", %1").arg(m_now);
    Connection &connection = workspace.connection();
    m_lead = std::make_unique<BulkStatement>(connection, QStringLiteral("INSERT INTO lead (%1) VALUES (%2)").arg(names, holders));
    m_key = std::make_unique<BulkStatement>(connection, QStringLiteral("INSERT INTO match_block (import_id, kind, n, keys) VALUES (?, ?, ?, ?)"));
    if (m_hasDetail)
        m_detail = std::make_unique<BulkStatement>(connection, QStringLiteral("INSERT INTO lead_detail (%1) VALUES (%2)").arg(detailNames, detailHolders));
    for (const BulkStatement *statement : {m_lead.get(), m_key.get(), m_detail.get()})
        if (statement && !statement->prepared())
            m_prepared = statement->prepared();
    if (import.isValid())
        m_lead->bind(ImportParameter, import.value);
}

void LeadBulkWriter::addCodedId(std::size_t slot, qint64 id)
{
    m_slots[slot].coded = true;
    m_codes[slot].push_back(id);
}

Result<void> LeadBulkWriter::addCode(std::size_t slot, const QString &text)
{
    Result<qint64> term = m_workspace.terms().findOrAdd(m_fields[slot], text);
    if (!term)
        return term.error();
    m_codes[slot].push_back(*term);
    return {};
}

void LeadBulkWriter::bindValue(BulkStatement &statement, int parameter, const DraftValue &value, std::size_t slot)
{
    switch (value.kind()) {
    case DraftValue::None:
        statement.bindNull(parameter);
        break;
    case DraftValue::Text:
        statement.bind(parameter, value.text());
        break;
    case DraftValue::Number:
        statement.bind(parameter, m_slots[slot].coded ? static_cast<std::int64_t>(term(slot, value.number())) : value.number());
        break;
    case DraftValue::Real:
        statement.bind(parameter, value.real());
        break;
    }
}

Result<void> LeadBulkWriter::insert(const Place &place, std::span<const DraftValue> row)
{
    m_lead->bind(IdParameter, place.id.value);
    if (place.line > 0)
        m_lead->bind(LineParameter, place.line);
    else
        m_lead->bindNull(LineParameter);
    if (place.duplicateOf.isValid())
        m_lead->bind(DuplicateParameter, place.duplicateOf.value);
    else
        m_lead->bindNull(DuplicateParameter);
    bool detail = false;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (m_slots[i].leadParameter) {
            // A stage and the moment of capture are never absent.
            if (row[i].isEmpty() && m_fields[i] == F::Stage)
                m_lead->bind(m_slots[i].leadParameter, m_workspace.firstStage()->id.value);
            else if (row[i].isEmpty() && (m_fields[i] == F::CreatedAt || m_fields[i] == F::UpdatedAt))
                m_lead->bind(m_slots[i].leadParameter, m_now);
            else
                bindValue(*m_lead, m_slots[i].leadParameter, row[i], i);
        } else {
            detail |= !row[i].isEmpty();
            bindValue(*m_detail, m_slots[i].detailParameter, row[i], i);
        }
    }
    if (Result<void> done = m_lead->run(); !done)
        return done;
    if (!detail)
        return {};
    m_detail->bind(1, place.id.value);
    return m_detail->run();
}

void LeadBulkWriter::addKey(MatchKind kind, std::int64_t key, LeadId lead)
{
    m_keys[static_cast<std::size_t>(kind) - 1].push_back({key, lead.value});
}

Result<void> LeadBulkWriter::dropKeys()
{
    BulkStatement drop(m_workspace.connection(), QStringLiteral("DELETE FROM match_block WHERE import_id = ?"));
    if (!drop.prepared())
        return drop.prepared();
    drop.bind(1, m_import.value);
    return drop.run();
}

Result<void> LeadBulkWriter::flushKeys()
{
    const Result<bool> done = flushKeys(std::numeric_limits<std::size_t>::max());
    return done ? Result<void>() : done.error();
}

Result<bool> LeadBulkWriter::flushKeys(std::size_t blocks)
{
    if (m_nextBlock < 0)
        m_nextBlock = m_workspace.connection().number(QStringLiteral("SELECT max(n) FROM match_block")).value_or(0);
    m_key->bind(1, m_import.value);
    for (std::size_t kind = 0; kind < m_keys.size(); ++kind) {
        std::vector<Key> &keys = m_keys[kind];
        std::size_t &from = m_flushed[kind];
        m_key->bind(2, static_cast<std::int64_t>(kind + 1));
        for (; from < keys.size(); --blocks) {
            if (blocks == 0)
                return false;
            const std::size_t count = std::min(KeysPerBlock, keys.size() - from);
            m_key->bind(3, ++m_nextBlock);
            m_key->bindBytes(4, {reinterpret_cast<const char *>(keys.data() + from), count * sizeof(Key)});
            if (Result<void> done = m_key->run(); !done)
                return done.error();
            from += count;
        }
        keys.clear();
        from = 0;
    }
    return true;
}

} // namespace lead
