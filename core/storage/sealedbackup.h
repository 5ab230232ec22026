#pragma once

#include "core/base/result.h"
#include "core/storage/backupmanifest.h"

#include <QByteArray>
#include <QTemporaryDir>

namespace lead {

class Workspace;

/// A backup in one file that only a passphrase opens, for those that leave the machine: the database, its manifest and the
/// attached files. The key is made of the passphrase by Argon2id, and every 64 KB are encrypted and authenticated
/// (libsodium's secretstream, XChaCha20-Poly1305), so that a changed, cut or reordered file is refused.
class SealedBackup
{
public:
    /// How hard a passphrase is to try out. Ordinary takes about a second and 256 MB, as a person chooses it; Quick is for
    /// tests. The file says which was used.
    enum class Effort : std::uint8_t { Ordinary, Quick };

    /// Writes a verified backup and seals it to `path`, which must not exist. Read again and compared before it gets its
    /// name. Nothing unencrypted is left behind, nor ever written outside the folder of the workspace.
    static Result<BackupManifest> write(Workspace &workspace, const QString &path, const QByteArray &passphrase, Effort effort = Effort::Ordinary);
    static bool isSealed(const QString &path);
    /// Unpacks into a folder; gives the path of the backup there, which then can be verified and restored.
    static Result<QString> unpack(const QString &path, const QByteArray &passphrase, const QString &folder);
};

/// What a sealed backup holds, unpacked beside a workspace, where it is private and on the same disk, for as long as this is there.
class UnsealedBackup
{
public:
    UnsealedBackup(const QString &path, const QByteArray &passphrase, const QString &workspace);

    /// The plain backup, to be verified and restored.
    const Result<QString> &path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    Result<QString> m_path;
};

} // namespace lead
