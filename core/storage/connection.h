#pragma once

#include "core/base/result.h"
#include "core/storage/statementcache.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>

struct sqlite3;

namespace lead {

/// An open connection to a workspace. Belongs to the thread that opened it.
class Connection
{
public:
    enum class Mode {
        Writer, ///< reads and writes; waits up to 10 s for another writer
        Reader, ///< read only; waits at most 250 ms, for threads that serve a window
    };

    /// Opens the SQLite file at `path` (which must exist) with the settings that keep it safe: WAL, full
    /// synchronisation, foreign keys, defensive mode. On network file systems, where WAL is unsafe, one exclusive user
    /// with a rollback journal. Checks that the file is a Leadwright workspace and not newer than this program.
    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    /// Creates the file with permissions for its owner only and opens it, empty. Fails when something is there.
    static Result<std::unique_ptr<Connection>> create(const QString &path);

    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    bool isOwnThread() const;

    /// Runs a statement without values and result.
    Result<void> exec(const QString &sql);
    /// The first column of the first row as a number; absent without a row.
    std::optional<qint64> number(const QString &sql);

    /// Changes whenever another connection committed; own commits do not change it.
    qint64 dataVersion();
    /// Sends the log back into the file and empties it; how SQLite ends well.
    void checkpoint();

    /// What an engine's error means for a person.
    Error errorFrom(const QSqlError &error) const;
    Error errorFrom(int sqliteCode, const QString &engineText) const;

    /// For Query alone.
    StatementCache &statements() { return m_statements; }
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }
    /// The driver's own handle: for bulk statements, backup and progress only.
    sqlite3 *handle() const;

private:
    Connection(QString path, QString name);
    enum class Content { Workspace, Nothing };
    static Result<std::unique_ptr<Connection>> openFile(const QString &path, Mode mode, Content content);
    Result<void> configure(Mode mode);
    Result<void> identify();
    Result<void> guardNewer();

    QString m_path;
    QString m_name;
    bool m_readOnly = false;
    StatementCache m_statements;
};

/// Marks a file as a Leadwright workspace ("LEAD").
inline constexpr qint64 ApplicationId = 0x4C454144;
/// The schema that this program writes; the number of the last migration.
inline constexpr int SchemaVersion = 4;

} // namespace lead
