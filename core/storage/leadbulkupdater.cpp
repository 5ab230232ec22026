#include "core/storage/leadbulkupdater.h"

#include "core/base/text.h"
#include "core/storage/workspace.h"

namespace lead {

namespace {
constexpr std::size_t MostStatements = 64; // rows of one file change the same few fields
}

LeadBulkUpdater::LeadBulkUpdater(Workspace &workspace, const std::vector<FieldNumber> &fields)
    : m_workspace(workspace)
{
    QString sql = QStringLiteral("SELECT lead.id, lead.row_version, lead.deleted_at IS NULL"
                                 " AND NOT EXISTS (SELECT 1 FROM import WHERE import.id = lead.import_id AND import.state <> 'complete')");
    bool hasDetail = false;
    for (FieldNumber field : fields) {
        const auto column = leadColumn(workspace.catalog().at(field));
        if (!column || m_columns.contains(field))
            continue;
        m_columns.insert({field, {*column, FirstPlace + static_cast<int>(m_columns.size())}});
        sql += (column->inDetail ? QStringLiteral(", lead_detail.") : QStringLiteral(", lead.")) + column->name;
        hasDetail |= column->inDetail;
    }
    sql += QStringLiteral(" FROM lead") + (hasDetail ? QStringLiteral(" LEFT JOIN lead_detail ON lead_detail.lead_id = lead.id") : QString()) + QStringLiteral(" WHERE lead.id = ?");
    m_read = std::make_unique<BulkStatement>(workspace.connection(), sql);
    m_prepared = m_read->prepared();
}

Result<bool> LeadBulkUpdater::read(LeadId lead)
{
    m_read->reset();
    m_read->bind(1, static_cast<std::int64_t>(lead.value));
    return m_read->next();
}

bool LeadBulkUpdater::holds(FieldNumber field, const DraftValue &value) const
{
    const int at = place(field);
    switch (value.kind()) {
    case DraftValue::None:
        return m_read->isNull(at);
    case DraftValue::Text:
        return !m_read->isNull(at) && m_read->text(at) == value.text();
    case DraftValue::Number:
        return !m_read->isNull(at) && m_read->int64(at) == value.number();
    case DraftValue::Real:
        return !m_read->isNull(at) && m_read->real(at) == value.real();
    }
    return false;
}

Result<FieldValue> LeadBulkUpdater::value(FieldNumber field) const
{
    const Column &column = m_columns.at(field);
    if (m_read->isNull(column.place))
        return FieldValue();
    if (column.stored.coded) {
        QString text = m_workspace.terms().text(m_read->int64(column.place));
        if (text.isEmpty()) { // a term of another process
            if (Result<void> done = m_workspace.terms().refresh(); !done)
                return done.error();
            text = m_workspace.terms().text(m_read->int64(column.place));
        }
        return FieldValue(text);
    }
    if (column.stored.type == FieldType::Decimal)
        return FieldValue(m_read->real(column.place));
    return isTextual(column.stored.type) ? FieldValue(fromUtf8(m_read->text(column.place))) : FieldValue(qint64(m_read->int64(column.place)));
}

Result<BulkStatement *> LeadBulkUpdater::statementFor(const Fields &fields, Table table, Many many)
{
    if (m_writes.size() >= MostStatements && !m_writes.contains({fields, many}))
        m_writes.clear();
    std::unique_ptr<BulkStatement> &statement = m_writes[{fields, many}];
    if (statement)
        return statement.get();
    const bool isDetail = table == Table::Detail;
    QString names, holders, sets;
    for (FieldNumber field : fields) {
        const QString name = leadColumn(m_workspace.catalog().at(field))->name;
        names += QStringLiteral(", ") + name;
        holders += QStringLiteral(", ?");
        sets += (sets.isEmpty() ? QString() : QStringLiteral(", ")) + name + (isDetail ? QStringLiteral(" = excluded.") + name : QStringLiteral(" = ?"));
    }
    const QString ids = QStringLiteral("json_each(?)");
    const QString detail = many == Many::Yes ? QStringLiteral("INSERT INTO lead_detail (workspace_id%1, lead_id) SELECT 1%2, value FROM %4 WHERE true ON CONFLICT (lead_id) DO UPDATE SET %3").arg(names, holders, sets, ids)
                                             : QStringLiteral("INSERT INTO lead_detail (workspace_id%1, lead_id) VALUES (1%2, ?) ON CONFLICT (lead_id) DO UPDATE SET %3").arg(names, holders, sets);
    const QString own = QStringLiteral("UPDATE lead SET row_version = row_version + 1, %1 WHERE id %2").arg(sets, many == Many::Yes ? QStringLiteral("IN (SELECT value FROM %1)").arg(ids) : QStringLiteral("= ?"));
    statement = std::make_unique<BulkStatement>(m_workspace.connection(), isDetail ? detail : own);
    if (!statement->prepared())
        return statement->prepared().error();
    return statement.get();
}

// How many parameters that were.
Result<int> LeadBulkUpdater::bindValues(BulkStatement &statement, const FieldValues &changes, const Fields &fields)
{
    m_texts.clear();
    m_texts.reserve(fields.size()); // nothing may move while it is bound
    int parameter = 0;
    for (FieldNumber field : fields) {
        ++parameter;
        const FieldValue &value = changes.at(field);
        const QString *text = std::get_if<QString>(&value);
        if (isEmpty(value)) {
            statement.bindNull(parameter);
        } else if (text && isCoded(m_workspace.catalog().at(field))) {
            const Result<qint64> term = m_workspace.terms().findOrAdd(field, *text);
            if (!term)
                return term.error();
            statement.bind(parameter, static_cast<std::int64_t>(*term));
        } else if (text) {
            m_texts.push_back(toUtf8(*text));
            statement.bind(parameter, std::string_view(m_texts.back()));
        } else if (const double *real = std::get_if<double>(&value)) {
            statement.bind(parameter, *real);
        } else {
            statement.bind(parameter, static_cast<std::int64_t>(std::get<qint64>(value)));
        }
    }
    return parameter;
}

Result<void> LeadBulkUpdater::run(const FieldValues &changes, const Fields &fields, Table table, Many many, const std::function<void(BulkStatement &, int)> &bindLeads)
{
    const Result<BulkStatement *> statement = statementFor(fields, table, many);
    if (!statement)
        return statement.error();
    const Result<int> bound = bindValues(**statement, changes, fields);
    if (!bound)
        return bound.error();
    bindLeads(**statement, *bound + 1);
    return (*statement)->run();
}

Result<void> LeadBulkUpdater::writeTo(const FieldValues &changes, Many many, const std::function<void(BulkStatement &, int)> &bindLeads)
{
    FieldValues all = changes;
    all.insert_or_assign(F::UpdatedAt, qint64(m_workspace.clock().now()));
    Fields own, detail;
    for (const auto &[field, value] : all)
        if (const auto column = leadColumn(m_workspace.catalog().at(field)))
            (column->inDetail ? detail : own).push_back(field);
    m_read->reset(); // a statement that is read would hold its row while that is written
    if (Result<void> done = run(all, own, Table::Lead, many, bindLeads); !done || detail.empty())
        return done;
    return run(all, detail, Table::Detail, many, bindLeads);
}

Result<void> LeadBulkUpdater::write(LeadId lead, const FieldValues &changes)
{
    return writeTo(changes, Many::No, [lead](BulkStatement &statement, int parameter) { statement.bind(parameter, static_cast<std::int64_t>(lead.value)); });
}

Result<void> LeadBulkUpdater::write(const std::vector<LeadId> &leads, const FieldValues &changes)
{
    std::string list = "[";
    for (const LeadId lead : leads)
        list += (list.size() > 1 ? "," : "") + std::to_string(lead.value);
    list += ']';
    return writeTo(changes, Many::Yes, [&list](BulkStatement &statement, int parameter) { statement.bind(parameter, std::string_view(list)); });
}

} // namespace lead
