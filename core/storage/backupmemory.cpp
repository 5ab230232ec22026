#include "core/storage/backupmemory.h"

#include "core/storage/backupfolder.h"
#include "core/storage/connection.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace lead {

namespace {

constexpr qsizetype MostPaths = 500;

} // namespace

Result<void> BackupMemory::remember(const QString &workspace, const QString &backup)
{
    const QString path = QFileInfo(backup).absoluteFilePath();
    if (QFileInfo(path).absolutePath() == QFileInfo(backupFolder(workspace)).absoluteFilePath())
        return {};
    const Result<std::unique_ptr<Connection>> opened = Connection::open(workspace, Connection::Mode::Writer);
    if (!opened)
        return opened.error();
    Connection &connection = **opened;
    if (connection.isReadOnly())
        return {};
    Transaction transaction(connection);
    if (!transaction.begun())
        return transaction.begun();
    QStringList paths;
    for (const QString &known : remembered(connection))
        if (known != path && QFileInfo::exists(known))
            paths << known;
    paths << path;
    paths = paths.mid(std::max<qsizetype>(0, paths.size() - MostPaths));
    Query note(connection, QStringLiteral("INSERT INTO setting (workspace_id, name, value) VALUES (1, 'backups_elsewhere', :paths)"
                                          " ON CONFLICT (workspace_id, name) DO UPDATE SET value = :paths"));
    note.bind(QLatin1StringView(":paths"), QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(paths)).toJson(QJsonDocument::Compact)));
    if (Result<void> done = note.exec(); !done)
        return done;
    return transaction.commit();
}

QStringList BackupMemory::remembered(Connection &workspace)
{
    Query query(workspace, QStringLiteral("SELECT value FROM setting WHERE workspace_id = 1 AND name = 'backups_elsewhere'"));
    QStringList paths;
    if (query.exec() && query.next())
        for (const QJsonValue path : QJsonDocument::fromJson(query.text(0).toUtf8()).array())
            paths << path.toString();
    return paths;
}

bool BackupMemory::isOf(const QString &path, const QString &uuid)
{
    const Result<std::unique_ptr<Connection>> opened = Connection::open(path, Connection::Mode::Reader);
    if (!opened)
        return false;
    Query query(**opened, QStringLiteral("SELECT uuid FROM workspace WHERE id = 1"));
    return query.exec() && query.next() && query.text(0) == uuid;
}

} // namespace lead
