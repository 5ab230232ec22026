#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <utility>

namespace lead {

/// That this process has a database open, as long as it lives. POSIX takes all locks of a process on a file away as soon as it
/// closes the file through whatever descriptor; other programs then take the database for unused, delete its log and
/// lose what is written to it. So whoever looks into a database without SQLite asks here first.
class FileUse
{
public:
    explicit FileUse(const QString &path);
    ~FileUse();
    Q_DISABLE_COPY_MOVE(FileUse)

    /// The first bytes of a file; absent while more than `own` connections of this process use it.
    struct Head
    {
        bool isReadable = false;
        QByteArray bytes;
        QString problem; ///< the system's, when it is not readable
    };
    static std::optional<Head> headOf(const QString &path, qsizetype bytes, int own = 0);

private:
    std::pair<quint64, quint64> m_file; // device and inode
};

} // namespace lead
