#include "core/storage/schemaguard.h"

#include "core/storage/connection.h"
#include "core/storage/migrator.h"
#include "core/storage/query.h"

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

} // namespace lead
