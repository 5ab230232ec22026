// The custom fields of a workspace: made, and brought back.

#include "core/storage/query.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <algorithm>

namespace lead {

namespace {

// The column type of a custom field's values.
QString columnType(FieldType type)
{
    if (type == FieldType::Decimal)
        return QStringLiteral("REAL");
    return isTextual(type) && type != FieldType::Choice ? QStringLiteral("TEXT") : QStringLiteral("INTEGER");
}

constexpr int MostCustomFields = 500;

} // namespace

// One that was removed, by the undo of the import that made it or by hand, and of which no lead that people see has a value.
Result<std::optional<Field>> Workspace::revivedField(const QString &label, FieldType type, const QStringList &options)
{
    Query removed(*m_connection, QStringLiteral("SELECT number, key FROM custom_field WHERE workspace_id = 1 AND deleted_at IS NOT NULL AND label = :label AND type = :type ORDER BY number LIMIT 1"));
    if (Result<void> done = removed.bind(QLatin1StringView(":label"), label).bind(QLatin1StringView(":type"), qint64(type)).exec(); !done)
        return done.error();
    if (!removed.next())
        return std::optional<Field>();
    Field field;
    field.number = static_cast<FieldNumber>(removed.int64(0));
    field.key = removed.text(1);
    removed.finish();
    field.label = label;
    field.type = type;
    field.column = QStringLiteral("c%1").arg(field.number);
    field.options = options;
    Query used(*m_connection, QStringLiteral("SELECT 1 FROM main.lead WHERE %1 IS NOT NULL AND deleted_at IS NULL" // a rehearsal covers it
                                             " AND NOT EXISTS (SELECT 1 FROM main.import WHERE import.id = lead.import_id AND import.state <> 'complete') LIMIT 1").arg(field.column));
    if (Result<void> done = used.exec(); !done)
        return done.error();
    if (used.next())
        return std::optional<Field>();
    used.finish();
    Query revive(*m_connection, QStringLiteral("UPDATE custom_field SET deleted_at = NULL, hidden_in = 0, options = :options, row_version = row_version + 1 WHERE number = :number"));
    if (Result<void> done = revive.bind(QLatin1StringView(":options"), options.join(u'\n')).bind(QLatin1StringView(":number"), qint64(field.number)).exec(); !done)
        return done.error();
    return std::optional(field);
}

Result<void> Workspace::takeCustomField(const Field &field)
{
    if (Result<void> done = noteSetup(); !done)
        return done;
    std::vector<Field> custom{field};
    for (const Field &f : m_catalog.fields())
        if (f.isCustom())
            custom.push_back(f);
    std::sort(custom.begin(), custom.end(), [](const Field &a, const Field &b) { return a.number < b.number; });
    takeCatalog(FieldCatalog(custom));
    return {};
}

Result<Field> Workspace::addCustomField(const QString &label, FieldType type, const QStringList &options)
{
    const Result<std::optional<Field>> revived = revivedField(label, type, options);
    if (!revived)
        return revived.error();
    if (*revived) {
        const Result<void> done = takeCustomField(**revived);
        return done ? Result<Field>(**revived) : done.error();
    }
    const qint64 last = m_connection->number(QStringLiteral("SELECT max(number) FROM custom_field")).value_or(FirstCustomField - 1);
    if (last + 1 - FirstCustomField >= MostCustomFields)
        return Error{Error::Invalid, QCoreApplication::translate("Workspace", "A workspace holds at most %1 custom fields. Leave out the columns that you do not need.").arg(MostCustomFields)};
    Field field;
    field.number = static_cast<FieldNumber>(last + 1);
    field.key = m_catalog.freeKey(label);
    // A removed field keeps its key, since it may come back.
    Query taken(*m_connection, QStringLiteral("SELECT 1 FROM custom_field WHERE workspace_id = 1 AND key = :key"));
    const QString wanted = field.key;
    for (int n = 2;; ++n) {
        if (Result<void> done = taken.bind(QLatin1StringView(":key"), field.key).exec(); !done)
            return done.error();
        if (!taken.next())
            break;
        field.key = QStringLiteral("%1_%2").arg(wanted).arg(n);
    }
    taken.finish();
    field.label = label;
    field.type = type;
    field.column = QStringLiteral("c%1").arg(field.number);
    field.options = options;
    Query insert(*m_connection, QStringLiteral("INSERT INTO custom_field (number, workspace_id, row_version, key, label, type, options, created_at)"
                                               " VALUES (:number, 1, 1, :key, :label, :type, :options, :at)"));
    insert.bind(QLatin1StringView(":number"), qint64(field.number))
        .bind(QLatin1StringView(":key"), field.key)
        .bind(QLatin1StringView(":label"), field.label)
        .bind(QLatin1StringView(":type"), qint64(type))
        .bind(QLatin1StringView(":options"), options.join(u'\n'))
        .bind(QLatin1StringView(":at"), m_clock.now());
    if (Result<void> done = insert.exec(); !done)
        return done.error();
    // A column made only of a number: the one place where a statement is composed at run time.
    if (Result<void> done = m_connection->exec(QStringLiteral("ALTER TABLE lead ADD COLUMN c%1 %2").arg(field.number).arg(columnType(type))); !done)
        return done.error();
    const Result<void> done = takeCustomField(field);
    return done ? Result<Field>(field) : done.error();
}

} // namespace lead
