#include "core/storage/connection.h"

#include "core/storage/fileuse.h"
#include "core/storage/query.h"
#include "core/storage/reservefile.h"
#include "core/storage/schemaguard.h"
#include "core/storage/soleuse.h"

#include <QAtomicInt>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QThread>
#include <QUrl>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace lead {

namespace {

struct ConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

bool isOnNetwork(const QString &path)
{
    static const QStringList kinds{QStringLiteral("nfs"), QStringLiteral("nfs4"), QStringLiteral("cifs"),
                                   QStringLiteral("smb"), QStringLiteral("smb2"), QStringLiteral("smb3"),
                                   QStringLiteral("smbfs"), QStringLiteral("9p"), QStringLiteral("fuse.sshfs"),
                                   QStringLiteral("vboxsf"), QStringLiteral("fuse.rclone")};
    return kinds.contains(QString::fromLatin1(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType()));
}

Result<void> checkReadable(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::NotFound, ConnectionText::tr("There is no workspace at %1. Check the name, or create one there.").arg(path)};
    if (info.isDir())
        return Error{Error::Invalid, ConnectionText::tr("%1 is a folder, not a workspace file. Choose the .leadwright file in it.").arg(path)};
    if (!info.isFile())
        return Error{Error::Invalid, ConnectionText::tr("%1 is not a regular file and cannot hold a workspace.").arg(path)};
    const std::optional<FileUse::Head> looked = FileUse::headOf(path, 16);
    if (!looked)
        return {}; // it is open already
    if (!looked->isReadable)
        return Error{Error::ReadOnly, ConnectionText::tr("You may not read %1. Ask its owner for access.").arg(path), looked->problem};
    const QByteArray &head = looked->bytes;
    if (!head.isEmpty() && head != QByteArray("SQLite format 3\0", 16))
        return Error{Error::Corrupt, ConnectionText::tr("%1 is not a Leadwright workspace (it does not begin like a database). "
                                         "To read a list of leads from it, import it instead.").arg(path)};
    if (head.isEmpty())
        return Error{Error::Corrupt, ConnectionText::tr("%1 is empty and not a Leadwright workspace. Delete it, or choose another name.").arg(path)};
    return {};
}

bool hasLog(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

// Bytes 18 and 19 of the file: how it is written and read. For a connection that could not read it.
bool isInWalMode(const QString &path)
{
    const std::optional<FileUse::Head> looked = FileUse::headOf(path, 20, 1);
    return looked && looked->bytes.mid(18) == QByteArray("\2\2", 2);
}

// SQLite's own waiting sleeps ever longer and so misses the short pauses between the transactions of an import or
// another long act; who asks every millisecond gets the first of them.
void waitForOthers(sqlite3 *db, std::intptr_t milliseconds)
{
    const auto ask = [](void *limit, int times) -> int {
        if (times >= reinterpret_cast<std::intptr_t>(limit))
            return 0;
        QThread::msleep(1);
        return 1;
    };
    sqlite3_busy_handler(db, ask, reinterpret_cast<void *>(milliseconds));
}

// As the header of the file has it; -1 when it cannot be read.
int schemaOf(sqlite3 *db)
{
    sqlite3_stmt *statement = nullptr;
    int version = -1;
    if (db && sqlite3_prepare_v2(db, "PRAGMA user_version", -1, &statement, nullptr) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW)
        version = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    return version;
}

} // namespace

Connection::Connection(QString path, QString name)
    : m_path(std::move(path))
    , m_name(std::move(name))
    , m_use(std::make_unique<FileUse>(m_path))
{
}

Connection::~Connection()
{
    m_statements.clear();
    m_engineStatements.clear();
    {
        QSqlDatabase db = database();
        db.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::openFile(const QString &path, Mode mode, Content content)
{
    static QAtomicInt counter;
    const QString name = QStringLiteral("leadwright-%1").arg(counter.fetchAndAddRelaxed(1));
    std::unique_ptr<Connection> connection(new Connection(path, name));
    QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    const bool writable = QFileInfo(path).isWritable() && QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    connection->m_readOnly = mode == Mode::Reader || !writable;
    if (Result<void> ok = writable ? connection->connect() : connection->openReadable(); !ok)
        return ok.error();
    waitForOthers(connection->handle(), mode == Mode::Writer ? 10000 : 250);
    // Another program's database is told before a setting such as the journal mode changes it.
    if (content == Content::Workspace) {
        Result<void> ok = connection->identify();
        // Made where logs work and brought to where they do not.
        if (!ok && writable && ok.error().code == Error::ReadOnly && isInWalMode(path) && connection->leaveWal())
            ok = connection->identify();
        if (!ok)
            return ok.error();
    }
    if (Result<void> ok = connection->configure(mode); !ok)
        return ok.error();
    if (Result<void> ok = connection->guardNewer(); !ok)
        return ok.error();
    if (content == Content::Workspace)
        if (Result<void> ok = connection->m_readOnly ? SchemaGuard::checkReadable(*connection) : SchemaGuard::check(*connection); !ok)
            return ok.error();
    return connection;
}

Result<void> Connection::connect()
{
    QSqlDatabase db = database();
    db.setDatabaseName(m_path);
    // A reader of a WAL file needs write access to the shared memory beside it; query_only guards it.
    db.setConnectOptions(QString());
    return db.open() ? Result<void>() : errorFrom(db.lastError());
}

// A file or folder that may not be written. Where SQLite cannot make the shared memory that a log needs, a file without a
// log is read as it is, and one with a log is copied aside together with it: read without, it would seem damaged.
Result<void> Connection::openReadable()
{
    QSqlDatabase db = database();
    db.setDatabaseName(m_path);
    db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (db.open() && sqlite3_exec(handle(), "SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    db.close();
    if (!hasLog(m_path)) {
        db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
        db.setDatabaseName(QString::fromUtf8(QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath()).toEncoded()) + QStringLiteral("?immutable=1"));
        return db.open() ? Result<void>() : errorFrom(db.lastError());
    }
    m_aside = std::make_unique<QTemporaryDir>();
    const QString copy = m_aside->filePath(QStringLiteral("copy.leadwright"));
    if (!m_aside->isValid() || !QFile::copy(m_path, copy) || !QFile::copy(m_path + QStringLiteral("-wal"), copy + QStringLiteral("-wal")))
        return Error{Error::NoSpace, ConnectionText::tr("%1 may only be read, and there is no room for the copy that this needs. Free some space and try again.").arg(m_path)};
    for (const char *suffix : {"", "-wal"})
        QFile::setPermissions(copy + QLatin1String(suffix), QFile::ReadOwner | QFile::WriteOwner);
    db.setDatabaseName(copy);
    db.setConnectOptions(QString());
    return db.open() ? Result<void>() : errorFrom(db.lastError());
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    if (Result<void> ok = checkReadable(path); !ok)
        return ok.error();
    return openFile(path, mode, Content::Workspace);
}

Result<std::unique_ptr<Connection>> Connection::create(const QString &path)
{
    if (QFileInfo::exists(path))
        return Error{Error::Conflict, ConnectionText::tr("There is already a file at %1. Open it, or choose another name.").arg(path)};
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return Error{Error::ReadOnly, ConnectionText::tr("The folder %1 cannot be made. Choose another place.").arg(folder)};
    // Made with its final permissions before SQLite sees it: the log and shared memory inherit them.
    const int fd = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (fd < 0)
        return Error{Error::ReadOnly, ConnectionText::tr("A workspace cannot be written to %1. Choose a folder that you may write to.").arg(folder),
                     QString::fromLocal8Bit(strerror(errno))};
    ::close(fd);
    return openFile(path, Mode::Writer, Content::Nothing);
}

Result<void> Connection::configure(Mode mode)
{
    sqlite3 *db = handle();
    if (!db)
        return Error{Error::Failed, ConnectionText::tr("The SQLite driver of Qt is missing. Install the package libqt6sql6-sqlite.")};
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_extended_result_codes(db, 1);
    QStringList pragmas{QStringLiteral("PRAGMA trusted_schema=OFF"), QStringLiteral("PRAGMA foreign_keys=ON"), QStringLiteral("PRAGMA secure_delete=ON"),
                        QStringLiteral("PRAGMA cell_size_check=ON"), QStringLiteral("PRAGMA mmap_size=0"),
                        QStringLiteral("PRAGMA temp_store=MEMORY"), QStringLiteral("PRAGMA cache_size=-%1").arg(mode == Mode::Writer ? 65536 : 8192)};
    for (const QString &pragma : std::as_const(pragmas))
        if (Result<void> ok = exec(pragma); !ok)
            return ok;
    if (!m_readOnly)
        return keepJournal();
    if (isOnNetwork(m_path) && mode == Mode::Reader)
        if (Result<void> mine = takeSoleUse(); !mine)
            return mine;
    return exec(QStringLiteral("PRAGMA query_only=ON"));
}

Result<void> Connection::takeSoleUse()
{
    Result<std::shared_ptr<SoleUse>> use = SoleUse::take(m_path);
    if (!use)
        return use.error();
    m_soleUse = *use;
    return {};
}

Result<void> Connection::keepJournal()
{
    QString mode;
    if (!isOnNetwork(m_path)) {
        if (Result<void> ok = exec(QStringLiteral("PRAGMA page_size=8192")); !ok)
            return ok;
        Query wal(*this, QStringLiteral("PRAGMA journal_mode=WAL"));
        if (Result<void> ok = wal.exec(); !ok)
            return ok;
        mode = wal.next() ? wal.text(0) : QString();
    }
    if (mode == u"wal")
        return exec(QStringLiteral("PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=4000; PRAGMA journal_size_limit=67108864"));
    if (Result<void> mine = takeSoleUse(); !mine)
        return mine;
    // Only EXTRA was without a loss here when the power failed: it also syncs the folder that the journal was deleted from.
    return exec(QStringLiteral("PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA"));
}

// Whoever is alone with a file needs no shared memory to take it out of WAL mode.
Result<void> Connection::leaveWal()
{
    return exec(QStringLiteral("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=DELETE; PRAGMA locking_mode=NORMAL; SELECT count(*) FROM sqlite_master"));
}

Result<void> Connection::identify()
{
    Query application(*this, QStringLiteral("PRAGMA application_id"));
    if (Result<void> done = application.exec(); !done)
        return done;
    if (!application.next() || application.int64(0) != ApplicationId)
        return Error{Error::Corrupt, ConnectionText::tr("%1 is a database, but not a Leadwright workspace. Choose another file.").arg(m_path)};
    return {};
}

// What a newer program wrote may be read, but not written with rules that this one does not know.
Result<void> Connection::guardNewer()
{
    if (m_readOnly || number(QStringLiteral("PRAGMA user_version")).value_or(0) <= SchemaVersion)
        return {};
    m_readOnly = true;
    return exec(QStringLiteral("PRAGMA query_only=ON"));
}

bool Connection::isOwnThread() const
{
    const QSqlDriver *driver = database().driver();
    return driver && driver->thread() == QThread::currentThread();
}

sqlite3 *Connection::handle() const
{
    const QVariant v = database().driver()->handle();
    return v.isValid() && qstrcmp(v.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3 *const *>(v.data()) : nullptr;
}

Result<void> Connection::exec(const QString &sql)
{
    char *message = nullptr;
    const int code = sqlite3_exec(handle(), sql.toUtf8().constData(), nullptr, nullptr, &message);
    const QString text = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code != SQLITE_OK)
        return errorFrom(sqlite3_extended_errcode(handle()), text);
    return {};
}

std::optional<qint64> Connection::number(const QString &sql)
{
    Query query(*this, sql);
    if (!query.exec() || !query.next())
        return std::nullopt;
    return query.optionalInt64(0);
}

qint64 Connection::dataVersion()
{
    return number(QStringLiteral("PRAGMA data_version")).value_or(0);
}

void Connection::checkpoint()
{
    sqlite3_wal_checkpoint_v2(handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
}

Error Connection::errorFrom(const QSqlError &error) const
{
    bool ok = false;
    int code = error.nativeErrorCode().toInt(&ok);
    if (!ok)
        code = handle() ? sqlite3_extended_errcode(handle()) : SQLITE_ERROR;
    return errorFrom(code, error.text());
}

Error Connection::errorFrom(int sqliteCode, const QString &engineText) const
{
    const Error error = meaningOf(sqliteCode, QStringLiteral("SQLite %1: %2").arg(sqliteCode).arg(engineText));
    const int kind = sqliteCode & 0xff;
    if (!m_readFailure && (kind == SQLITE_CORRUPT || kind == SQLITE_NOTADB || kind == SQLITE_IOERR))
        m_readFailure = error;
    return error;
}

Error Connection::meaningOf(int sqliteCode, const QString &detail) const
{
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Busy, ConnectionText::tr("Another program is writing to %1. Try again in a moment.").arg(m_path), detail};
    case SQLITE_READONLY:
        if (sqliteCode == SQLITE_READONLY_DBMOVED)
            return {Error::ReadOnly, ConnectionText::tr("%1 was moved or replaced while it was open. Nothing more is written; open it again.").arg(m_path), detail};
        if (const int schema = schemaOf(handle()); schema > SchemaVersion)
            return {Error::TooNew, ConnectionText::tr("%1 was written by a newer Leadwright (schema %2, this one knows %3), so it can only be read. Update Leadwright to change anything in it.")
                                       .arg(m_path, QString::number(schema), QString::number(SchemaVersion)), detail};
        return {Error::ReadOnly, ConnectionText::tr("%1 is read-only. Copy it to a folder that you may write to, or change its permissions.").arg(m_path), detail};
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return {Error::ReadOnly, ConnectionText::tr("%1 cannot be opened. Check that the folder exists and that you may write to it.").arg(m_path), detail};
    case SQLITE_FULL:
        if (ReserveFile::release(m_path))
            return {Error::NoSpace, ConnectionText::tr("The disk that holds %1 is full; nothing of this step was kept. A reserve of 16 MB was given up so that you can go on: "
                                        "delete what you do not need, or back up to another disk.").arg(m_path), detail};
        return {Error::NoSpace, ConnectionText::tr("The disk that holds %1 is full. Free some space and try again; nothing of this step was kept.").arg(m_path), detail};
    case SQLITE_CORRUPT:
        return {Error::Corrupt, ConnectionText::tr("%1 is damaged. Stop working in it and restore the newest backup.").arg(m_path), detail};
    case SQLITE_NOTADB:
        return {Error::Corrupt, ConnectionText::tr("%1 is not a Leadwright workspace. Choose another file.").arg(m_path), detail};
    case SQLITE_IOERR:
        return {Error::Failed, ConnectionText::tr("The disk that holds %1 reported an error. Check the disk before you go on.").arg(m_path), detail};
    case SQLITE_INTERRUPT:
        return {Error::Cancelled, ConnectionText::tr("Cancelled."), detail};
    case SQLITE_ERROR: // what is asked for is not there, such as a table
        return {Error::Failed, ConnectionText::tr("Something in %1 is not as it should be. Look at the workspace in the settings, under Data.").arg(m_path), detail};
    default:
        return {Error::Failed, ConnectionText::tr("%1 refused the change.").arg(m_path), detail};
    }
}

} // namespace lead
