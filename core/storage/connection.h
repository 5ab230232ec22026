#pragma once

#include "core/base/result.h"
#include "core/storage/enginestatement.h"
#include "core/storage/statementcache.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>
#include <memory>
#include <optional>
#include <utility>

class QTemporaryDir;
struct sqlite3;

namespace lead {

class FileUse;
class SoleUse;

/// An open connection to a workspace. Belongs to the thread that opened it.
class Connection
{
public:
    enum class Mode {
        Writer, ///< reads and writes; waits up to 10 s for another writer
        Reader, ///< read only; waits at most 250 ms, for threads that serve a window
    };

    /// Opens the SQLite file at `path` (which must exist) with the settings that keep it safe: WAL, full
    /// synchronisation, foreign keys, defensive mode. On network file systems, where WAL is unsafe, one program at a time
    /// with a rollback journal. What may only be read is opened so, also beside a log that cannot be used in its place.
    /// Checks that the file is a Leadwright workspace and not newer than this program.
    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    /// Creates the file with permissions for its owner only and opens it, empty. Fails when something is there.
    static Result<std::unique_ptr<Connection>> create(const QString &path);

    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    /// Whether the file system does not do what sharing needs, so that no other program can have the workspace open.
    bool isSoleUser() const { return m_soleUse != nullptr; }
    bool isOwnThread() const;

    /// Runs a statement without values and result.
    Result<void> exec(const QString &sql);
    /// The first column of the first row as a number; absent without a row.
    std::optional<qint64> number(const QString &sql);

    /// Changes whenever another connection committed; own commits do not change it.
    qint64 dataVersion();
    /// Sends the log back into the file and empties it; how SQLite ends well.
    void checkpoint();

    /// The first error since the last call that says that the file is damaged or the disk fails. Whoever read what was
    /// there up to it has read too little: acts then do not commit, and answers to a window become this error.
    std::optional<Error> takeReadFailure() { return std::exchange(m_readFailure, std::nullopt); }

    /// What an engine's error means for a person. On a full disk it gives up the reserve (ReserveFile).
    Error errorFrom(const QSqlError &error) const;
    Error errorFrom(int sqliteCode, const QString &engineText) const;

    /// For Query alone.
    StatementCache &statements() { return m_statements; }
    /// For EngineStatement alone.
    EngineStatements &engineStatements() { return m_engineStatements; }
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }
    /// The driver's own handle: for bulk statements, backup and progress only.
    sqlite3 *handle() const;

private:
    Connection(QString path, QString name);
    enum class Content { Workspace, Nothing };
    static Result<std::unique_ptr<Connection>> openFile(const QString &path, Mode mode, Content content);
    Result<void> connect();
    Result<void> openReadable();
    Result<void> configure(Mode mode);
    Result<void> keepJournal();
    Result<void> identify();
    Result<void> guardNewer();
    Result<void> leaveWal();
    Result<void> takeSoleUse();
    Error meaningOf(int sqliteCode, const QString &detail) const;

    QString m_path;
    QString m_name;
    std::unique_ptr<FileUse> m_use; // outlives the database
    bool m_readOnly = false;
    mutable std::optional<Error> m_readFailure;
    std::shared_ptr<SoleUse> m_soleUse;
    std::unique_ptr<QTemporaryDir> m_aside; // of a file that can only be read beside its log
    StatementCache m_statements;
    EngineStatements m_engineStatements;
};

/// Marks a file as a Leadwright workspace ("LEAD").
inline constexpr qint64 ApplicationId = 0x4C454144;
/// The schema that this program writes; the number of the last migration.
inline constexpr int SchemaVersion = 8;

} // namespace lead
