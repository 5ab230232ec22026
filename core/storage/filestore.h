#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace lead {

/// The contents of the files that belong to leads, each once under its SHA-256, in a folder beside the workspace that
/// only its owner can read. Contents are never changed; what nothing refers to any more stays until it is swept.
class FileStore
{
public:
    explicit FileStore(const QString &workspacePath);

    /// "<workspace>-files".
    static QString folderOf(const QString &workspacePath);
    static constexpr qint64 MostBytes = 100 * 1024 * 1024;

    struct Stored
    {
        QString sha256; ///< hexadecimal
        qint64 bytes = 0;
    };
    /// Copies a file in. On the disk before it returns.
    Result<Stored> take(const QString &path) const;
    /// Copies contents out to `path`, which must not exist, readable for its owner only. Error::Corrupt when they are
    /// not what they were, Error::NotFound when they are not there.
    Result<void> give(const QString &sha256, const QString &path) const;
    /// The first bytes of contents, `most` of them.
    Result<QByteArray> headOf(const QString &sha256, qint64 most) const;
    QString pathOf(const QString &sha256) const;
    QString folder() const { return m_folder; }
    enum class State { Whole, Missing, Damaged };
    /// Reads contents to their end; those that cannot be read are damaged.
    State stateOf(const QString &sha256) const;
    struct Copied
    {
        qint64 files = 0;
        qint64 bytes = 0;
        QStringList missing; ///< contents that are not there or damaged
    };
    /// Copies contents into the store of another workspace or backup, those that are not there yet or are
    /// damaged there.
    Result<Copied> copyTo(const FileStore &other, const QStringList &contents) const;
    /// Deletes contents; those that are not there are gone already.
    void remove(const QStringList &contents) const;
    /// All contents that lie in the store.
    QStringList contents() const;

private:
    Result<void> makeFolder() const;
    Error isGone(const QString &detail) const;

    QString m_folder;
};

} // namespace lead
