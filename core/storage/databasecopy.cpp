#include "core/storage/databasecopy.h"

#include "core/storage/backuptext.h"
#include "core/storage/connection.h"
#include "core/storage/query.h"
#include "core/storage/safefile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStorageInfo>

namespace lead {

namespace {

Error tooLittleRoom(const QString &folder, qint64 needed)
{
    return {Error::NoSpace, BackupText::tr("The disk at %1 has too little room: %2 MB are needed.").arg(folder).arg(needed / 1000000 + 1)};
}

// What the engine says of the copy it says of the workspace.
Error copyError(const Error &error, const QString &folder, qint64 needed)
{
    if (error.code == Error::NoSpace)
        return tooLittleRoom(folder, needed);
    if (error.code == Error::ReadOnly)
        return {Error::ReadOnly, BackupText::tr("The copy cannot be written to the folder %1. Check that it is there and that you may write to it, or choose another place.").arg(folder), error.detail};
    return error;
}

Result<void> vacuumInto(Connection &connection, const QString &path)
{
    // Writing the copy counts as a write, also from a connection that may only read this workspace.
    if (Result<void> off = connection.exec(QStringLiteral("PRAGMA query_only=OFF")); !off)
        return off;
    Query copy(connection, QStringLiteral("VACUUM INTO :file"));
    Result<void> done = copy.bind(QLatin1StringView(":file"), path).exec();
    if (connection.isReadOnly())
        if (Result<void> on = connection.exec(QStringLiteral("PRAGMA query_only=ON")); !on)
            done = on;
    return done;
}

} // namespace

QJsonObject BackupManifest::toJson() const
{
    return {{QStringLiteral("leads"), leads},
            {QStringLiteral("operations"), operations},
            {QStringLiteral("audit_head"), auditHead},
            {QStringLiteral("schema_version"), schemaVersion},
            {QStringLiteral("sha256"), sha256},
            {QStringLiteral("bytes"), bytes},
            {QStringLiteral("files"), files},
            {QStringLiteral("file_bytes"), fileBytes},
            {QStringLiteral("missing_files"), QJsonArray::fromStringList(missingFiles)}};
}

Result<BackupManifest> DatabaseCopy::describe(const QString &path)
{
    const Result<std::unique_ptr<Connection>> opened = Connection::open(path, Connection::Mode::Reader);
    if (!opened)
        return opened.error();
    Connection &connection = **opened;
    Query check(connection, QStringLiteral("PRAGMA quick_check(1)"));
    if (Result<void> done = check.exec(); !done)
        return done.error();
    if (!check.next() || check.text(0) != u"ok")
        return Error{Error::Corrupt, BackupText::tr("%1 is damaged and cannot serve as a backup.").arg(path), check.text(0)};
    check.finish();
    BackupManifest manifest;
    manifest.leads = connection.number(QStringLiteral("SELECT count(*) FROM lead WHERE deleted_at IS NULL"
                                                        " AND NOT EXISTS (SELECT 1 FROM import WHERE import.id = lead.import_id AND import.state <> 'complete')")).value_or(0);
    manifest.operations = connection.number(QStringLiteral("SELECT count(*) FROM operation WHERE seq IS NOT NULL")).value_or(0);
    manifest.schemaVersion = static_cast<int>(connection.number(QStringLiteral("PRAGMA user_version")).value_or(0));
    Query head(connection, QStringLiteral("SELECT hash FROM operation WHERE seq IS NOT NULL ORDER BY seq DESC LIMIT 1"));
    if (head.exec() && head.next())
        manifest.auditHead = QString::fromLatin1(head.bytes(0).toHex());
    if (const std::optional<Error> failure = connection.takeReadFailure())
        return *failure;
    return manifest;
}

bool DatabaseCopy::writeManifest(const BackupManifest &manifest, const QString &copy)
{
    QSaveFile file(BackupManifest::pathOf(copy));
    const QByteArray json = QJsonDocument(manifest.toJson()).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit();
}

Result<BackupManifest> DatabaseCopy::make(Connection &connection, const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const qint64 needed = QFileInfo(connection.path()).size() + QFileInfo(connection.path() + QStringLiteral("-wal")).size();
    if (const QStorageInfo disk(folder); disk.isValid() && disk.bytesAvailable() < needed)
        return tooLittleRoom(folder, needed);
    const PrivateFiles restricted;
    QFile::remove(path);
    Result<BackupManifest> manifest = BackupManifest();
    if (const Result<void> done = vacuumInto(connection, path); !done)
        manifest = copyError(done.error(), folder, needed);
    else
        manifest = describe(path);
    Result<QString> sum = manifest ? fileChecksum(path) : Result<QString>(manifest.error());
    if (!sum) {
        QFile::remove(path); // a failed VACUUM INTO leaves an empty file
        return sum.error();
    }
    manifest->sha256 = *sum;
    manifest->bytes = QFileInfo(path).size();
    flushToDisk(path);
    return manifest;
}

} // namespace lead
