#include "core/storage/schemareference.h"

#include "core/storage/connection.h"
#include "core/storage/migrator.h"
#include "core/storage/query.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <array>
#include <memory>
#include <mutex>
#include <sqlite3.h>

namespace lead {

namespace {

SchemaReference made(int version)
{
    SchemaReference reference;
    sqlite3 *db = nullptr;
    if (sqlite3_open_v2(":memory:", &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY, nullptr) != SQLITE_OK) {
        sqlite3_close(db);
        return reference;
    }
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> closing(db, sqlite3_close);
    const QDir schema(QStringLiteral(":/schema"));
    for (int step = 1; step <= version; ++step)
        for (const QString &name : schema.entryList({QStringLiteral("%1_*.sql").arg(step, 4, 10, QLatin1Char('0'))})) {
            QFile file(schema.filePath(name));
            if (!file.open(QIODevice::ReadOnly) || sqlite3_exec(db, schemaText(file.readAll()).toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
                return SchemaReference();
        }
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db, "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL", -1, &statement, nullptr) == SQLITE_OK)
        while (sqlite3_step(statement) == SQLITE_ROW) {
            const auto text = [statement](int column) { return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column))); };
            if (text(0) == u"table")
                reference.tables.insert(text(1), SchemaReference::plain(text(2)));
            else if (text(0) == u"index")
                reference.indexes.insert(text(1), SchemaReference::plain(text(2)));
            else if (text(0) == u"trigger")
                reference.triggers.insert(text(1), SchemaReference::plain(text(2)));
        }
    sqlite3_finalize(statement);
    return reference;
}

} // namespace

const SchemaReference &SchemaReference::of(int version)
{
    static std::mutex mutex;
    static std::array<std::unique_ptr<const SchemaReference>, SchemaVersion + 1> known;
    const std::size_t place = version < 1 || version > SchemaVersion ? 0 : static_cast<std::size_t>(version);
    const std::lock_guard lock(mutex);
    if (!known.at(place))
        known.at(place) = std::make_unique<const SchemaReference>(place == 0 ? SchemaReference() : made(version));
    return *known.at(place);
}

QByteArray SchemaReference::fingerprint(Connection &connection)
{
    Query query(connection, QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL "
                                           "AND NOT (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat4')) ORDER BY type, name"));
    if (!query.exec())
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (query.next())
        for (const QString &part : {query.text(0), query.text(1), query.text(2), plain(query.text(3))}) {
            hash.addData(part.toUtf8());
            hash.addData(QByteArrayView("\0", 1)); // no text of the engine has it
        }
    return hash.result().toHex();
}

QString SchemaReference::plain(const QString &sql)
{
    static const QRegularExpression custom(QStringLiteral(", c[0-9]{4,6} (TEXT|INTEGER|REAL)(?= ?[,)])"));
    return sql.simplified().remove(custom);
}

} // namespace lead
