#include "core/storage/backup.h"

#include "core/storage/attachmentrepository.h"
#include "core/storage/filestore.h"
#include "core/storage/journal.h"
#include "core/storage/leadrepository.h"
#include "core/storage/query.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStorageInfo>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lead {

namespace {

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

Result<QString> checksum(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{Error::Failed, BackupText::tr("%1 cannot be read to its end.").arg(path), file.errorString()};
    return QString::fromLatin1(hash.result().toHex());
}

// fsync of a file or folder: a rename is on the disk only when its folder is.
void flushToDisk(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return;
    ::fsync(fd);
    ::close(fd);
}

QString manifestPath(const QString &path)
{
    return path + QStringLiteral(".json");
}

// Permissions of new files while this lives: for the owner only.
class PrivateFiles
{
public:
    PrivateFiles() : m_old(::umask(077)) {}
    ~PrivateFiles() { ::umask(m_old); }
    PrivateFiles(const PrivateFiles &) = delete;
    PrivateFiles &operator=(const PrivateFiles &) = delete;

private:
    mode_t m_old;
};

Result<BackupManifest> describe(const QString &path)
{
    SystemClock clock;
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
    manifest.leads = connection.number(QStringLiteral("SELECT count(*) FROM lead")).value_or(0);
    manifest.operations = connection.number(QStringLiteral("SELECT count(*) FROM operation WHERE seq IS NOT NULL")).value_or(0);
    manifest.schemaVersion = static_cast<int>(connection.number(QStringLiteral("PRAGMA user_version")).value_or(0));
    Query head(connection, QStringLiteral("SELECT hash FROM operation WHERE seq IS NOT NULL ORDER BY seq DESC LIMIT 1"));
    if (head.exec() && head.next())
        manifest.auditHead = QString::fromLatin1(head.bytes(0).toHex());
    return manifest;
}

Result<FileStore::Copied> copyFiles(Workspace &workspace, const QString &backup)
{
    const Result<QStringList> contents = AttachmentRepository(workspace).contents();
    return contents ? FileStore(workspace.path()).copyTo(FileStore(backup), *contents) : contents.error();
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

Result<BackupManifest> Backup::write(Workspace &workspace, const QString &path)
{
    const QFileInfo target(path);
    if (target.exists())
        return Error{Error::Conflict, BackupText::tr("There is already a file at %1. Choose another name.").arg(path)};
    const QStorageInfo disk(target.absolutePath());
    const qint64 needed = QFileInfo(workspace.path()).size() + QFileInfo(workspace.path() + QStringLiteral("-wal")).size();
    if (disk.isValid() && disk.bytesAvailable() < needed)
        return Error{Error::NoSpace, BackupText::tr("The disk at %1 has too little room: %2 MB are needed.").arg(target.absolutePath()).arg(needed / 1000000 + 1)};
    const QString temporary = path + QStringLiteral(".part");
    QFile::remove(temporary);
    const PrivateFiles restricted;
    // Writing the copy counts as a write, also from a connection that may only read this workspace.
    Connection &connection = workspace.connection();
    if (Result<void> off = connection.exec(QStringLiteral("PRAGMA query_only=OFF")); !off)
        return off.error();
    Query copy(connection, QStringLiteral("VACUUM INTO :file"));
    Result<void> done = copy.bind(QLatin1StringView(":file"), temporary).exec();
    if (workspace.isReadOnly())
        if (Result<void> on = connection.exec(QStringLiteral("PRAGMA query_only=ON")); !on)
            done = on;
    Result<BackupManifest> manifest = done ? describe(temporary) : Result<BackupManifest>(done.error());
    Result<QString> sum = manifest ? checksum(temporary) : Result<QString>(manifest.error());
    if (!sum) {
        QFile::remove(temporary);
        return sum.error();
    }
    manifest->sha256 = *sum;
    manifest->bytes = QFileInfo(temporary).size();
    flushToDisk(temporary);
    // Named after the copy was made, so that none of its files is left out.
    const Result<FileStore::Copied> files = copyFiles(workspace, path);
    if (!files) {
        QFile::remove(temporary);
        return files.error();
    }
    manifest->files = files->files;
    manifest->fileBytes = files->bytes;
    manifest->missingFiles = files->missing;
    QSaveFile sidecar(manifestPath(path));
    const QByteArray json = QJsonDocument(manifest->toJson()).toJson();
    if (!sidecar.open(QIODevice::WriteOnly) || sidecar.write(json) != json.size() || !sidecar.commit() || !QFile::rename(temporary, path)) {
        QFile::remove(temporary);
        return Error{Error::ReadOnly, BackupText::tr("The backup cannot be written to %1. Choose another place.").arg(path), sidecar.errorString()};
    }
    flushToDisk(target.absolutePath());
    return manifest;
}

Result<BackupManifest> Backup::verify(const QString &path)
{
    Result<BackupManifest> manifest = describe(path);
    if (!manifest)
        return manifest;
    const Result<QString> sum = checksum(path);
    if (!sum)
        return sum.error();
    manifest->sha256 = *sum;
    manifest->bytes = QFileInfo(path).size();
    const FileStore files(path);
    for (const QString &contents : files.contents()) {
        ++manifest->files;
        manifest->fileBytes += QFileInfo(files.pathOf(contents)).size();
    }
    QFile sidecar(manifestPath(path));
    if (sidecar.open(QIODevice::ReadOnly)) {
        const QString expected = QJsonDocument::fromJson(sidecar.readAll()).object().value(QStringLiteral("sha256")).toString();
        if (!expected.isEmpty() && expected != *sum)
            return Error{Error::Corrupt, BackupText::tr("%1 is not what was written as a backup: its checksum differs. Take an older backup.").arg(path)};
    }
    return manifest;
}

Result<QString> Backup::restore(const QString &backup, const QString &workspace, const Clock &clock)
{
    if (Result<BackupManifest> good = verify(backup); !good)
        return good.error();
    const PrivateFiles restricted;
    const QString temporary = workspace + QStringLiteral(".restoring");
    QFile::remove(temporary);
    if (!QFile::copy(backup, temporary))
        return Error{Error::NoSpace, BackupText::tr("The backup cannot be copied beside %1. Check free space and permissions.").arg(workspace)};
    QFile::setPermissions(temporary, QFile::ReadOwner | QFile::WriteOwner);
    flushToDisk(temporary);
    const FileStore files(backup);
    if (const Result<FileStore::Copied> copied = files.copyTo(FileStore(workspace), files.contents()); !copied)
        return copied.error();
    QString kept;
    if (QFileInfo::exists(workspace)) {
        kept = workspace + QStringLiteral(".replaced-") + QDateTime::fromMSecsSinceEpoch(clock.now(), Qt::UTC).toString(QStringLiteral("yyyyMMdd-HHmmss"));
        for (const char *suffix : {"", "-wal", "-shm"}) {
            const QString name = workspace + QLatin1String(suffix);
            if (QFileInfo::exists(name) && !QFile::rename(name, kept + QLatin1String(suffix))) {
                QFile::remove(temporary);
                return Error{Error::ReadOnly, BackupText::tr("%1 cannot be moved aside. Close the programs that use it and try again.").arg(name)};
            }
        }
    }
    if (!QFile::rename(temporary, workspace))
        return Error{Error::ReadOnly, BackupText::tr("The restored workspace cannot be put at %1; it is at %2.").arg(workspace, temporary)};
    QFile::remove(workspace + QStringLiteral("-facts"));
    flushToDisk(QFileInfo(workspace).absolutePath());
    return kept;
}

namespace {

struct Rule
{
    const char *count;   // statement that counts what is wrong
    const char *problem; // sentence with %1
    const char *repair;  // statement that mends it; null when only a person can
};
constexpr Rule rules[] = {
    {"SELECT count(*) FROM lead_detail WHERE lead_id NOT IN (SELECT id FROM lead)",
     QT_TRANSLATE_NOOP("Backup", "%1 details belong to no lead."), "DELETE FROM lead_detail WHERE lead_id NOT IN (SELECT id FROM lead)"},
    {"SELECT count(*) FROM match_key WHERE lead_id NOT IN (SELECT id FROM lead)",
     QT_TRANSLATE_NOOP("Backup", "%1 match keys belong to no lead."), "DELETE FROM match_key WHERE lead_id NOT IN (SELECT id FROM lead)"},
    {"SELECT count(*) FROM lead WHERE stage_id NOT IN (SELECT id FROM stage)",
     QT_TRANSLATE_NOOP("Backup", "%1 leads stand in a stage that does not exist."), nullptr},
    {"SELECT count(*) FROM lead WHERE owner_id IS NOT NULL AND owner_id NOT IN (SELECT id FROM user_account)",
     QT_TRANSLATE_NOOP("Backup", "%1 leads have an owner who does not exist."), nullptr},
    {"SELECT count(*) FROM lead WHERE source_id IS NOT NULL AND source_id NOT IN (SELECT id FROM term)",
     QT_TRANSLATE_NOOP("Backup", "%1 leads have a source without a name."), nullptr},
    {"SELECT count(*) FROM activity WHERE lead_id NOT IN (SELECT id FROM lead)", QT_TRANSLATE_NOOP("Backup", "%1 notes and calls belong to no lead."), nullptr},
    {"SELECT count(*) FROM import WHERE state = 'complete' AND rows_read <> created + updated + unchanged + skipped + rejected",
     QT_TRANSLATE_NOOP("Backup", "The counts of %1 imports do not add up to their rows."), nullptr},
};

} // namespace

WorkspaceCheck::WorkspaceCheck(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<CheckReport> WorkspaceCheck::look()
{
    Connection &connection = m_workspace.connection();
    CheckReport report;
    Query integrity(connection, QStringLiteral("PRAGMA integrity_check(20)"));
    if (Result<void> done = integrity.exec(); !done)
        return done.error();
    while (integrity.next())
        if (integrity.text(0) != u"ok")
            report.problems << BackupText::tr("The file is damaged: %1").arg(integrity.text(0));
    integrity.finish();
    Query foreign(connection, QStringLiteral("PRAGMA foreign_key_check"));
    if (Result<void> done = foreign.exec(); !done)
        return done.error();
    while (foreign.next())
        report.problems << BackupText::tr("A row of the table %1 refers to one that does not exist.").arg(foreign.text(0));
    foreign.finish();
    for (const Rule &rule : rules)
        if (const qint64 n = connection.number(QString::fromLatin1(rule.count)).value_or(0))
            report.problems << BackupText::tr(rule.problem).arg(n);
    const Result<AuditReport> audit = Journal(m_workspace).verify();
    if (!audit)
        return audit.error();
    if (!audit->ok)
        report.problems << BackupText::tr("The journal does not fit its chain from operation %1 on. %2").arg(audit->firstBad.toString(), audit->reason);
    report.ok = report.problems.isEmpty();
    return report;
}

Result<CheckReport> WorkspaceCheck::run()
{
    return look();
}

Result<CheckReport> WorkspaceCheck::repair()
{
    Connection &connection = m_workspace.connection();
    QStringList repairs;
    {
        Transaction transaction(connection);
        if (!transaction.begun())
            return transaction.begun().error();
        for (const Rule &rule : rules) {
            const qint64 n = rule.repair ? connection.number(QString::fromLatin1(rule.count)).value_or(0) : 0;
            if (n == 0)
                continue;
            if (Result<void> done = connection.exec(QString::fromLatin1(rule.repair)); !done)
                return done.error();
            repairs << BackupText::tr("Mended: %1").arg(BackupText::tr(rule.problem).arg(n));
        }
        if (Result<void> done = transaction.commit(); !done)
            return done.error();
    }
    Result<CheckReport> report = look();
    if (report)
        report->repairs = repairs;
    return report;
}

} // namespace lead
