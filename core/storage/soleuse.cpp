#include "core/storage/soleuse.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QMutex>

namespace lead {

SoleUse::SoleUse(const QString &path)
    : m_lock(path)
{
    m_lock.setStaleLockTime(0); // a lock is given up when its process is gone, never because of its age
}

Result<std::shared_ptr<SoleUse>> SoleUse::take(const QString &workspace)
{
    static QMutex mutex;
    static QHash<QString, std::weak_ptr<SoleUse>> held;
    const QString path = QFileInfo(workspace).absoluteFilePath() + QStringLiteral("-lock");
    const QMutexLocker locker(&mutex);
    if (std::shared_ptr<SoleUse> use = held.value(path).lock())
        return use;
    auto use = std::make_shared<SoleUse>(path);
    if (use->m_lock.tryLock(0)) {
        held.insert(path, use);
        return use;
    }
    qint64 process = 0;
    QString host;
    QString program;
    if (use->m_lock.error() == QLockFile::LockFailedError && use->m_lock.getLockInfo(&process, &host, &program))
        return Error{Error::Busy, QCoreApplication::translate("Connection", "%1 is open on the computer %2 (%3, process %4). On this drive only one program at a time can have a workspace open. "
                                                                            "Close it there, or delete %5 if that computer was switched off.")
                                      .arg(workspace, host, program, QString::number(process), path)};
    return Error{Error::ReadOnly, QCoreApplication::translate("Connection", "%1 cannot be written, so it is not known who else has the workspace open. Check the permissions of the folder.").arg(path)};
}

} // namespace lead
