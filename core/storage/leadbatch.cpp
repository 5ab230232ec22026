#include "core/storage/leadbatch.h"

#include "core/base/text.h"
#include "core/storage/leadrepository.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace lead {

namespace {
constexpr std::array keyed{F::Email, F::Email2, F::OtherEmails, F::Phone, F::Mobile, F::Phone2, F::OtherPhones};
}

LeadBatch::LeadBatch(Workspace &workspace, std::vector<FieldNumber> written, std::vector<FieldNumber> read)
    : m_workspace(workspace)
{
    const auto isKeyed = [](FieldNumber field) { return std::find(keyed.begin(), keyed.end(), field) != keyed.end(); };
    m_hasKeys = std::any_of(written.begin(), written.end(), isKeyed);
    if (m_hasKeys) // keys follow from all of them together
        read.insert(read.end(), keyed.begin(), keyed.end());
    const auto add = [this](FieldNumber number) {
        const Field *field = m_workspace.catalog().find(number);
        const auto column = field ? leadColumn(*field) : std::nullopt;
        const bool isKnown = std::any_of(m_columns.begin(), m_columns.end(), [number](const LeadColumn &c) { return c.field == number; });
        if (column && !isKnown)
            m_columns.push_back(*column);
    };
    std::for_each(written.begin(), written.end(), add);
    m_written = m_columns.size();
    std::for_each(read.begin(), read.end(), add);

    QString select = QStringLiteral("SELECT lead.id, lead.row_version, lead.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM import WHERE import.id = lead.import_id AND import.state <> 'complete')");
    QString sets = QStringLiteral("row_version = row_version + 1, updated_at = ?2");
    QString names;
    QString holders;
    QString excluded;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const LeadColumn &column = m_columns[i];
        select += (column.inDetail ? QStringLiteral(", lead_detail.") : QStringLiteral(", lead.")) + column.name;
        if (i >= m_written)
            continue;
        const QString parameter = QStringLiteral("?%1").arg(i + 3);
        if (!column.inDetail) {
            sets += QStringLiteral(", %1 = %2").arg(column.name, parameter);
            continue;
        }
        names += QStringLiteral(", ") + column.name;
        holders += QStringLiteral(", ") + parameter;
        excluded += (excluded.isEmpty() ? QString() : QStringLiteral(", ")) + QStringLiteral("%1 = excluded.%1").arg(column.name);
    }
    select += QStringLiteral(" FROM lead LEFT JOIN lead_detail ON lead_detail.lead_id = lead.id WHERE lead.id = ?1");
    Connection &connection = workspace.connection();
    m_find = std::make_unique<BulkStatement>(connection, select);
    m_update = std::make_unique<BulkStatement>(connection, QStringLiteral("UPDATE lead SET %1 WHERE id = ?1").arg(sets));
    if (!names.isEmpty())
        m_detail = std::make_unique<BulkStatement>(connection, QStringLiteral("INSERT INTO lead_detail (lead_id, workspace_id%1) VALUES (?1, 1%2) ON CONFLICT (lead_id) DO UPDATE SET %3")
                                                                   .arg(names, holders, excluded));
    for (const BulkStatement *statement : {m_find.get(), m_update.get(), m_detail.get()})
        if (statement && !statement->prepared())
            m_prepared = statement->prepared();
}

FieldValue LeadBatch::valueAt(int index, const LeadColumn &column)
{
    if (m_find->isNull(index))
        return {};
    if (column.coded)
        return m_workspace.terms().text(m_find->int64(index));
    if (isTextual(column.type))
        return fromUtf8(m_find->text(index));
    return column.type == FieldType::Decimal ? FieldValue(m_find->real(index)) : FieldValue(qint64(m_find->int64(index)));
}

Result<std::optional<Lead>> LeadBatch::find(LeadId id, Which which)
{
    m_find->bind(1, id.value);
    const Result<bool> row = m_find->next();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Lead>();
    std::optional<Lead> lead;
    if (which == Which::Any || m_find->int64(2) != 0) {
        lead = Lead{id, m_find->int64(1), {}};
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            FieldValue value = valueAt(static_cast<int>(i) + 3, m_columns[i]);
            if (m_columns[i].coded && std::holds_alternative<QString>(value) && std::get<QString>(value).isEmpty()) { // a term of another process
                if (Result<void> fresh = m_workspace.terms().refresh(); !fresh)
                    return fresh.error();
                value = valueAt(static_cast<int>(i) + 3, m_columns[i]);
            }
            if (!isEmpty(value))
                lead->values.emplace(m_columns[i].field, std::move(value));
        }
    }
    m_find->reset();
    return lead;
}

Result<void> LeadBatch::bind(BulkStatement &statement, int parameter, const LeadColumn &column, const FieldValue &value)
{
    if (isEmpty(value)) {
        statement.bindNull(parameter);
    } else if (column.coded) {
        const Result<qint64> term = m_workspace.terms().findOrAdd(column.field, std::get<QString>(value));
        if (!term)
            return term.error();
        statement.bind(parameter, std::int64_t(*term));
    } else if (const QString *text = std::get_if<QString>(&value)) {
        m_texts.push_back(text->toUtf8());
        statement.bind(parameter, std::string_view(m_texts.back().constData(), static_cast<std::size_t>(m_texts.back().size())));
    } else if (const double *real = std::get_if<double>(&value)) {
        statement.bind(parameter, *real);
    } else {
        statement.bind(parameter, std::int64_t(std::get<qint64>(value)));
    }
    return {};
}

Result<bool> LeadBatch::update(ChangeRecorder &act, const Lead &before, const FieldValues &changes)
{
    FieldValues real;
    for (const auto &[field, value] : changes) {
        const FieldValue old = before.value(field);
        if (old != value && !(isEmpty(old) && isEmpty(value)))
            real.insert({field, value});
    }
    if (real.empty())
        return false;
    if (Result<void> done = act.record({QStringLiteral("lead"), before.id.value, changeBody(m_workspace.catalog(), before, real)}); !done)
        return done.error();
    m_texts.clear();
    m_texts.reserve(m_columns.size());
    m_update->bind(1, before.id.value);
    m_update->bind(2, std::int64_t(m_workspace.clock().now()));
    bool isDetail = false;
    if (m_detail)
        m_detail->bind(1, before.id.value);
    for (std::size_t i = 0; i < m_written; ++i) {
        const LeadColumn &column = m_columns[i];
        const auto it = real.find(column.field);
        isDetail |= column.inDetail && it != real.end();
        if (Result<void> done = bind(column.inDetail ? *m_detail : *m_update, static_cast<int>(i) + 3, column, it == real.end() ? before.value(column.field) : it->second); !done)
            return done.error();
    }
    if (Result<void> done = m_update->run(); !done)
        return done.error();
    if (isDetail)
        if (Result<void> done = m_detail->run(); !done)
            return done.error();
    if (m_hasKeys) {
        Lead after = before;
        for (const auto &[field, value] : real)
            after.values.insert_or_assign(field, value);
        if (Result<void> done = LeadRepository(m_workspace).rekey(before, after); !done)
            return done.error();
    }
    act.touchLead();
    return true;
}

} // namespace lead
