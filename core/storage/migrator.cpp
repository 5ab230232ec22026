#include "core/storage/migrator.h"

#include "core/storage/connection.h"
#include "core/storage/databasecopy.h"
#include "core/storage/safefile.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace lead {

QString schemaText(const QByteArray &file)
{
    QString text = QString::fromUtf8(file);
    text.replace(QStringLiteral("{int}"), QStringLiteral("INTEGER"));
    text.replace(QStringLiteral("{real}"), QStringLiteral("REAL"));
    text.replace(QStringLiteral("{blob}"), QStringLiteral("BLOB"));
    text.replace(QStringLiteral("{strict_without_rowid}"), QStringLiteral("STRICT, WITHOUT ROWID"));
    text.replace(QStringLiteral("{strict}"), QStringLiteral("STRICT"));
    return text;
}

Migrator::Migrator(Connection &connection)
    : m_connection(connection)
{
}

int Migrator::currentVersion() const
{
    return static_cast<int>(m_connection.number(QStringLiteral("PRAGMA user_version")).value_or(0));
}

Result<void> Migrator::migrate(const AndThen &andThen)
{
    const int from = currentVersion();
    if (from >= SchemaVersion)
        return {};
    if (from > 0)
        if (Result<void> kept = keepCopy(from); !kept)
            return kept;
    for (int version = from + 1; version <= SchemaVersion; ++version)
        if (Result<void> done = apply(version, andThen); !done)
            return done;
    return {};
}

Result<void> Migrator::keepCopy(int version)
{
    const QString name = QStringLiteral("%1.before-v%2").arg(m_connection.path()).arg(version + 1);
    QString free = name;
    for (int n = 2; QFile::exists(free); ++n) // an earlier one, of a backup that was restored since
        free = QStringLiteral("%1-%2").arg(name).arg(n);
    const QString temporary = free + QStringLiteral(".part");
    const PrivateFiles restricted;
    const Result<BackupManifest> copied = DatabaseCopy::make(m_connection, temporary);
    if (!copied)
        return copied.error();
    if (!DatabaseCopy::writeManifest(*copied, free) || !QFile::rename(temporary, free)) {
        QFile::remove(temporary);
        return Error{Error::ReadOnly, QCoreApplication::translate("Migrator", "%1 has to be brought up to date, but a copy of it cannot be kept as %2. Check the permissions of its folder.").arg(m_connection.path(), free)};
    }
    flushToDisk(QFileInfo(free).absolutePath());
    return {};
}

Result<void> Migrator::apply(int version, const AndThen &andThen)
{
    const QDir schema(QStringLiteral(":/schema"));
    const QStringList names = schema.entryList({QStringLiteral("%1_*.sql").arg(version, 4, 10, QLatin1Char('0'))});
    QFile file(names.isEmpty() ? QString() : schema.filePath(names.first()));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Failed, QCoreApplication::translate("Migrator", "This copy of Leadwright lacks schema %1. Install it again.").arg(version)};
    // Foreign keys can only be switched outside a transaction; a migration may rebuild tables.
    if (Result<void> off = m_connection.exec(QStringLiteral("PRAGMA foreign_keys=OFF")); !off)
        return off;
    const Result<void> done = runAtOnce(version, schemaText(file.readAll()), andThen);
    const Result<void> on = m_connection.exec(QStringLiteral("PRAGMA foreign_keys=ON"));
    return done ? on : done;
}

Result<void> Migrator::runAtOnce(int version, const QString &schema, const AndThen &andThen)
{
    Transaction transaction(m_connection);
    if (!transaction.begun())
        return transaction.begun();
    if (currentVersion() >= version) // another process was faster
        return {};
    if (Result<void> done = m_connection.exec(schema); !done)
        return done;
    if (Result<void> done = m_connection.exec(QStringLiteral("PRAGMA application_id=%1; PRAGMA user_version=%2").arg(ApplicationId).arg(version)); !done)
        return done;
    if (andThen)
        if (Result<void> done = andThen(version); !done)
            return done;
    return transaction.commit();
}

} // namespace lead
