#include "core/storage/salvage.h"

#include "core/storage/backup.h"
#include "core/storage/damagedtable.h"
#include "core/storage/migrator.h"
#include "core/storage/query.h"
#include "core/storage/safefile.h"
#include "core/storage/transaction.h"
#include "core/storage/workspace.h"
#include "core/storage/workspacecheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUrl>
#include <sqlite3.h>

namespace lead {

namespace {

struct SalvageText
{
    Q_DECLARE_TR_FUNCTIONS(Salvage)
};

struct Column
{
    QByteArray name;
    QByteArray type;
    int key = 0; ///< place in the primary key, from 1
};

struct Table
{
    QByteArray name;
    bool hasRowId = true;
    std::vector<Column> columns;

    bool has(const QByteArray &column) const
    {
        return std::any_of(columns.begin(), columns.end(), [&](const Column &c) { return c.name == column; });
    }
};

QByteArray quoted(const QByteArray &name)
{
    return '"' + QByteArray(name).replace('"', "\"\"") + '"';
}

// Rows as texts; what cannot be read ends them.
std::vector<std::vector<QByteArray>> rowsOf(sqlite3 *db, const QByteArray &sql)
{
    std::vector<std::vector<QByteArray>> rows;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db, sql.constData(), -1, &statement, nullptr) == SQLITE_OK)
        while (sqlite3_step(statement) == SQLITE_ROW) {
            std::vector<QByteArray> row;
            for (int i = 0; i < sqlite3_column_count(statement); ++i)
                row.emplace_back(reinterpret_cast<const char *>(sqlite3_column_text(statement, i)), sqlite3_column_bytes(statement, i));
            rows.push_back(std::move(row));
        }
    sqlite3_finalize(statement);
    return rows;
}

std::vector<Table> tablesOf(sqlite3 *db)
{
    std::vector<Table> tables;
    for (const auto &row : rowsOf(db, "SELECT name, wr FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name NOT LIKE 'sqlite%' ORDER BY name")) {
        Table table{row[0], row[1] == "0", {}};
        for (const auto &column : rowsOf(db, "SELECT name, type, pk FROM pragma_table_info(" + quoted(table.name) + ")"))
            table.columns.push_back({column[0], column[1], column[2].toInt()});
        tables.push_back(std::move(table));
    }
    return tables;
}

// A copy of the damaged file that may be written, so that its log is played back; without the log where that fails.
class DamagedFile
{
public:
    explicit DamagedFile(const QString &path)
        : m_folder(QFileInfo(path).absolutePath() + QStringLiteral("/.salvage-XXXXXX"))
    {
        const QString copy = m_folder.filePath(QStringLiteral("damaged"));
        if (!m_folder.isValid() || !QFile::copy(path, copy))
            return;
        QFile::copy(path + QStringLiteral("-wal"), copy + QStringLiteral("-wal"));
        for (const char *suffix : {"", "-wal"})
            QFile::setPermissions(copy + QLatin1String(suffix), QFile::ReadOwner | QFile::WriteOwner);
        m_isCopied = true;
        if (open(QFile::encodeName(copy), SQLITE_OPEN_READWRITE))
            return;
        QFile::remove(copy + QStringLiteral("-wal"));
        open(QUrl::fromLocalFile(copy).toEncoded() + "?immutable=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
    }
    ~DamagedFile() { sqlite3_close(m_db); }
    DamagedFile(const DamagedFile &) = delete;
    DamagedFile &operator=(const DamagedFile &) = delete;

    bool isCopied() const { return m_isCopied; }
    /// Null when not even the list of tables can be read.
    sqlite3 *handle() const { return m_db; }

private:
    bool open(const QByteArray &name, int flags)
    {
        if (sqlite3_open_v2(name.constData(), &m_db, flags, nullptr) == SQLITE_OK) {
            sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
            sqlite3_exec(m_db, "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0", nullptr, nullptr, nullptr);
            if (!rowsOf(m_db, "SELECT count(*) FROM sqlite_master WHERE name = 'lead'").empty())
                return true;
        }
        sqlite3_close(m_db);
        m_db = nullptr;
        return false;
    }

    QTemporaryDir m_folder;
    bool m_isCopied = false;
    sqlite3 *m_db = nullptr;
};

// How a row goes over one that is there already: the higher version wins; acts never change; of the rest the damaged file,
// which is newer, knows better.
QByteArray insertSql(const Table &table, const std::vector<QByteArray> &columns)
{
    QByteArray names;
    QByteArray places;
    QByteArray updates;
    for (const QByteArray &column : columns) {
        names += (names.isEmpty() ? "" : ", ") + quoted(column);
        places += places.isEmpty() ? "?" : ", ?";
        updates += (updates.isEmpty() ? "" : ", ") + quoted(column) + " = excluded." + quoted(column);
    }
    const QByteArray into = " INTO " + quoted(table.name) + " (" + names + ") VALUES (" + places + ")";
    if (table.name == "operation" || table.name == "change")
        return "INSERT OR IGNORE" + into;
    if (!table.has("row_version"))
        return "INSERT OR REPLACE" + into;
    QByteArray key;
    for (const Column &column : table.columns)
        if (column.key == 1)
            key = column.name;
    return "INSERT" + into + " ON CONFLICT (" + quoted(key) + ") DO UPDATE SET " + updates + " WHERE excluded.row_version >= " + quoted(table.name) + ".row_version";
}

// Fields that somebody made since the backup are columns that it lacks.
Result<void> addMissingColumns(Connection &target, const std::vector<Table> &damaged)
{
    static const QRegularExpression custom(QStringLiteral("^c[0-9]{4,6}$"));
    const auto isLead = [](const Table &table) { return table.name == "lead"; };
    const std::vector<Table> tables = tablesOf(target.handle());
    const auto from = std::find_if(damaged.begin(), damaged.end(), isLead);
    const auto to = std::find_if(tables.begin(), tables.end(), isLead);
    if (from == damaged.end() || to == tables.end())
        return {};
    for (const Column &column : from->columns)
        if (!to->has(column.name) && custom.match(QString::fromUtf8(column.name)).hasMatch())
            if (Result<void> done = target.exec(QStringLiteral("ALTER TABLE lead ADD COLUMN %1 %2")
                                                    .arg(QString::fromUtf8(column.name), column.type == "REAL" || column.type == "INTEGER" ? QString::fromUtf8(column.type) : QStringLiteral("TEXT")));
                !done)
                return done;
    return {};
}

void copyTable(sqlite3 *from, sqlite3 *to, const Table &table, const Table &damaged, SalvageReport &report)
{
    std::vector<QByteArray> columns;
    std::vector<QByteArray> quotedColumns;
    QByteArray key = "rowid";
    for (const Column &column : table.columns) {
        if (!table.hasRowId && column.key == 1)
            key = quoted(column.name);
        if (damaged.has(column.name)) {
            columns.push_back(column.name);
            quotedColumns.push_back(quoted(column.name));
        }
    }
    sqlite3_stmt *insert = nullptr;
    const QByteArray sql = insertSql(table, columns);
    if (columns.empty() || sqlite3_prepare_v2(to, sql.constData(), -1, &insert, nullptr) != SQLITE_OK) {
        sqlite3_finalize(insert);
        report.lostTables << QString::fromUtf8(table.name);
        return;
    }
    DamagedTable walked(from, quoted(table.name), key, quotedColumns);
    walked.walk([&](sqlite3_stmt *row) {
        for (int i = 0; i < static_cast<int>(columns.size()); ++i)
            sqlite3_bind_value(insert, i + 1, sqlite3_column_value(row, i + 1));
        report.refused += sqlite3_step(insert) != SQLITE_DONE;
        sqlite3_reset(insert);
    });
    sqlite3_finalize(insert);
    report.rows += walked.rows();
    if (table.name == "lead")
        report.leadsRead = walked.rows();
    report.holes += walked.holes();
    if (walked.rows() == 0 && walked.holes() > 0)
        report.lostTables << QString::fromUtf8(table.name);
}

Result<void> copyTables(sqlite3 *from, Connection &target, SalvageReport &report)
{
    const std::vector<Table> damaged = tablesOf(from);
    if (Result<void> off = target.exec(QStringLiteral("PRAGMA foreign_keys=OFF")); !off)
        return off;
    Transaction transaction(target);
    if (!transaction.begun())
        return transaction.begun();
    if (Result<void> done = addMissingColumns(target, damaged); !done)
        return done;
    for (const Table &table : tablesOf(target.handle())) {
        if (table.name == "node") // who has it open; nobody has
            continue;
        const auto found = std::find_if(damaged.begin(), damaged.end(), [&](const Table &t) { return t.name == table.name; });
        if (found == damaged.end() || found->columns.empty())
            report.lostTables << QString::fromUtf8(table.name);
        else
            copyTable(from, target.handle(), table, *found, report);
    }
    return transaction.commit();
}

// What the salvaged rows go into: the backup, or an empty workspace.
Result<void> prepare(const QString &target, const QString &backup, const Clock &clock)
{
    QFile::remove(target);
    if (backup.isEmpty()) {
        const Result<std::unique_ptr<Connection>> made = Connection::create(target);
        return made ? Migrator(**made).migrate() : made.error();
    }
    if (const Result<BackupManifest> good = Backup::verify(backup); !good)
        return good.error();
    if (!QFile::copy(backup, target))
        return Error{Error::NoSpace, SalvageText::tr("There is no room beside %1 for what can be salvaged. Free some space and try again.").arg(target)};
    QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    const Result<std::unique_ptr<Workspace>> upToDate = Workspace::open(target, clock, Connection::Mode::Writer);
    return upToDate ? Result<void>() : upToDate.error();
}

// Keys of external ids stand nowhere but in their blocks. Without any, imports read the ids of the leads themselves; with
// some, they would not.
Result<void> dropIncompleteBlocks(Connection &connection, const SalvageReport &report)
{
    return report.holes > 0 ? connection.exec(QStringLiteral("DELETE FROM match_block WHERE kind = 3")) : Result<void>();
}

Result<void> checkWhole(const QString &damaged, const QString &target, const Clock &clock, SalvageReport &report)
{
    const Result<std::unique_ptr<Workspace>> opened = Workspace::open(target, clock, Connection::Mode::Writer);
    if (!opened)
        return opened.error();
    if (Result<void> done = dropIncompleteBlocks((*opened)->connection(), report); !done)
        return done;
    const Result<CheckReport> checked = WorkspaceCheck(**opened, damaged).repair();
    if (!checked)
        return checked.error();
    if (checked->isDamaged)
        return Error{Error::Corrupt, SalvageText::tr("What could be read of %1 does not make a whole workspace. Restore a backup.").arg(target), checked->problems.join(u' ')};
    report.problems = checked->problems;
    report.leads = (*opened)->connection().number(QStringLiteral("SELECT count(*) FROM lead")).value_or(0);
    (*opened)->connection().checkpoint();
    return {};
}

} // namespace

Result<SalvageReport> Salvage::read(const QString &damaged, const QString &backup, const QString &target, const Clock &clock)
{
    const PrivateFiles restricted;
    SalvageReport report;
    report.backup = backup;
    const DamagedFile file(damaged);
    if (!file.isCopied())
        return Error{Error::NoSpace, SalvageText::tr("%1 cannot be copied, which salvaging needs. Check free space and permissions.").arg(damaged)};
    if (!file.handle() && backup.isEmpty())
        return Error{Error::Corrupt, SalvageText::tr("Nothing of %1 can be read, not even which tables it has, and there is no backup.").arg(damaged)};
    if (Result<void> ready = prepare(target, backup, clock); !ready)
        return ready.error();
    {
        const Result<std::unique_ptr<Connection>> connection = Connection::open(target, Connection::Mode::Writer);
        if (!connection)
            return connection.error();
        if (file.handle())
            if (Result<void> done = copyTables(file.handle(), **connection, report); !done)
                return done.error();
    }
    if (Result<void> whole = checkWhole(damaged, target, clock, report); !whole)
        return whole.error();
    for (const char *suffix : {"-wal", "-shm", "-reserve", "-facts"})
        QFile::remove(target + QLatin1String(suffix));
    return report;
}

Result<SalvageReport> Salvage::mend(const QString &workspace, const QString &backup, const Clock &clock)
{
    const QString target = workspace + QStringLiteral(".salvaged");
    Result<SalvageReport> report = read(workspace, backup, target, clock);
    const Result<QString> kept = report ? Backup::replace(workspace, target, QStringLiteral("corrupt"), clock) : Result<QString>(report.error());
    if (!kept) {
        for (const char *suffix : {"", "-wal", "-shm", "-reserve"})
            QFile::remove(target + QLatin1String(suffix));
        return kept.error();
    }
    report->kept = *kept;
    return report;
}

} // namespace lead
