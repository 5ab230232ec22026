#include "core/settings/knowncopies.h"

#include "core/settings/workspacefiles.h"
#include "core/storage/backupmanifest.h"
#include "core/storage/backupmemory.h"
#include "core/storage/outputfile.h"
#include "core/storage/sealedbackup.h"
#include "core/storage/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace lead {

namespace {

// Files of the program's own beside a database, which go with it.
bool isPart(const QString &name)
{
    for (const char *ending : {".json", "-wal", "-shm", "-journal", "-facts", "-reserve", ".part"})
        if (name.endsWith(QLatin1String(ending)))
            return true;
    return false;
}

} // namespace

std::vector<KnownCopy> knownCopies(Workspace &workspace)
{
    const QString path = QFileInfo(workspace.path()).absoluteFilePath();
    std::vector<KnownCopy> copies;
    QSet<QString> seen{path, QFileInfo(path).canonicalFilePath()};
    const auto add = [&](const QString &copy, bool isOurs) {
        if (!seen.contains(copy) && !seen.contains(QFileInfo(copy).canonicalFilePath())) {
            seen << copy << QFileInfo(copy).canonicalFilePath();
            copies.push_back({copy, isOurs});
        }
    };
    const QStringList live = filesOf(path, false);
    for (const QString &file : filesOf(path, true))
        if (!live.contains(file) && QFileInfo(file).isFile() && !isPart(file) && !QFileInfo(file).path().endsWith(u"-files"))
            add(file, true);
    for (const QString &file : BackupMemory::remembered(workspace.connection()))
        if (QFileInfo(file).isFile() && !isSameFile(file, path) && (SealedBackup::isSealed(file) || BackupMemory::isOf(file, workspace.uuid())))
            add(file, true);
    for (const QFileInfo &beside : QFileInfo(path).absoluteDir().entryInfoList(QDir::Files | QDir::Hidden)) {
        const QString file = beside.absoluteFilePath();
        if (isPart(file) || seen.contains(file) || seen.contains(beside.canonicalFilePath()) || isSameFile(file, path))
            continue;
        if (SealedBackup::isSealed(file))
            add(file, false); // nobody can tell of which workspace without its passphrase
        else if (BackupMemory::isOf(file, workspace.uuid()))
            add(file, QFileInfo::exists(BackupManifest::pathOf(file)));
    }
    return copies;
}

} // namespace lead
