#include "core/storage/schemaguard.h"

#include "core/storage/connection.h"
#include "core/storage/migrator.h"
#include "core/storage/query.h"
#include "core/storage/schemareference.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace lead {

namespace {

struct ConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

// As the engine keeps them, without the semicolon; also those that a later version replaced.
QSet<QString> shippedTriggers()
{
    static const QRegularExpression trigger(QStringLiteral("CREATE TRIGGER .*?\\bEND(?=;)"), QRegularExpression::DotMatchesEverythingOption);
    QSet<QString> texts;
    const QDir schema(QStringLiteral(":/schema"));
    for (const QString &name : schema.entryList({QStringLiteral("*.sql")})) {
        QFile file(schema.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = schemaText(file.readAll());
        for (auto matches = trigger.globalMatch(text); matches.hasNext();)
            texts.insert(matches.next().captured().simplified());
    }
    return texts;
}

} // namespace

Result<void> SchemaGuard::check(Connection &connection)
{
    if (SchemaReference::fingerprint(connection) == SchemaFingerprint)
        return {};
    const Result<void> code = checkCode(connection);
    return code ? checkTables(connection) : code;
}

Result<void> SchemaGuard::checkReadable(Connection &connection)
{
    Query query(connection, QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'view' OR (type = 'table' AND sql LIKE 'CREATE VIRTUAL%')"));
    if (Result<void> done = query.exec(); !done)
        return done;
    while (query.next())
        if (SchemaReference::of(SchemaVersion).tables.contains(query.text(0)))
            return Error{Error::Corrupt, ConnectionText::tr("In %1 something else stands in the place of the table “%2”, which cannot be read safely. Recovering it copies the other rows into a clean workspace.").arg(connection.path(), query.text(0)), query.text(1)};
    return {};
}

// What runs by itself.
Result<void> SchemaGuard::checkCode(Connection &connection)
{
    static const QSet<QString> shipped = shippedTriggers();
    Query query(connection, QStringLiteral("SELECT type, name, sql FROM sqlite_master WHERE type IN ('trigger', 'view')"));
    if (Result<void> done = query.exec(); !done)
        return done;
    while (query.next()) {
        const bool isView = query.text(0) == u"view";
        if (!isView && shipped.contains(query.text(2).simplified()))
            continue;
        const QString text = isView ? ConnectionText::tr("%1 has a view “%2” in it that is not Leadwright’s and could pass off other data as your leads. Nothing is written to it. "
                                                         "It can still be read and exported by leadwright-cli; recovering it copies its rows into a clean workspace.")
                                    : ConnectionText::tr("%1 has a trigger “%2” in it that is not Leadwright’s and could change your leads unseen. Nothing is written to it. "
                                                         "It can still be read and exported by leadwright-cli; recovering it copies its rows into a clean workspace.");
        return Error{Error::Corrupt, text.arg(connection.path(), query.text(1).simplified().left(80)), query.text(2)};
    }
    return {};
}

// An index that somebody added to find things faster with another tool: of columns as they are, that refuses nothing and works nothing out.
Result<bool> SchemaGuard::isPlainIndex(Connection &connection, const QString &index, const QString &table)
{
    Query query(connection, QStringLiteral("SELECT l.\"unique\" = 0 AND l.partial = 0 AND NOT EXISTS (SELECT 1 FROM pragma_index_xinfo(:index) c WHERE c.cid < -1 OR c.coll NOT IN ('BINARY', 'NOCASE', 'RTRIM'))"
                                           " FROM pragma_index_list(:table) l WHERE l.name = :index"));
    if (Result<void> done = query.bind(QLatin1StringView(":index"), index).bind(QLatin1StringView(":table"), table).exec(); !done)
        return done.error();
    return query.next() && query.int64(0) != 0;
}

Result<void> SchemaGuard::checkTables(Connection &connection)
{
    const SchemaReference &wanted = SchemaReference::of(Migrator(connection).currentVersion());
    Query query(connection, QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_master WHERE type IN ('table', 'index', 'trigger') AND sql IS NOT NULL"));
    if (Result<void> done = query.exec(); !done)
        return done;
    QSet<QString> seen;
    while (query.next()) {
        const QString name = query.text(1);
        // Tables of others are of no concern to anybody, nor are their indexes.
        if (!wanted.tables.contains(query.text(2)))
            continue;
        if (query.text(0) == u"index" && !wanted.indexes.contains(name)) {
            const Result<bool> isPlain = isPlainIndex(connection, name, query.text(2));
            if (!isPlain)
                return isPlain.error();
            if (*isPlain)
                continue;
        }
        const QString expected = (query.text(0) == u"table" ? wanted.tables : query.text(0) == u"index" ? wanted.indexes : wanted.triggers).value(name);
        if (SchemaReference::plain(query.text(3)) != expected)
            return Error{Error::Corrupt, ConnectionText::tr("“%2” in %1 is not as Leadwright makes it, and could refuse, change or hide what is written to it. Nothing is written to it. "
                                                            "It can still be read and exported by leadwright-cli; recovering it copies its rows into a clean workspace.")
                                             .arg(connection.path(), name.simplified().left(80)), query.text(3)};
        seen.insert(name);
    }
    for (const QHash<QString, QString> *parts : {&wanted.tables, &wanted.indexes, &wanted.triggers})
        for (auto it = parts->cbegin(); it != parts->cend(); ++it)
            if (!seen.contains(it.key()))
                return Error{Error::Corrupt, ConnectionText::tr("%1 lacks “%2”, without which nothing can be written to it. It can still be read and exported by leadwright-cli as far as "
                                                                "it goes; recovering it copies its rows into a clean workspace.").arg(connection.path(), it.key())};
    return {};
}

} // namespace lead
