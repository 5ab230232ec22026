// Workspaces whose tables are as Leadwright makes them, and whose rows say what nobody wrote: numbers that point nowhere, texts that are no
// JSON or another, blobs that are too short. Each is opened and used in a process of its own.
#include "tests/trust/everyuse.h"
#include "tests/trust/trustline.h"

#include <QJsonArray>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <cstdio>
#include <exception>
#include <functional>
#include <sqlite3.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace lead;

namespace {

constexpr rlim_t SecondsEach = 20; // of the processor; sanitizers are slow
constexpr rlim_t MostBytes = rlim_t(6) << 30;
#if defined(__SANITIZE_ADDRESS__)
constexpr bool isSanitized = true; // which reserves more room than any limit
#else
constexpr bool isSanitized = false;
#endif

struct Column
{
    QByteArray table;
    QByteArray name;
    QByteArray type;
};

struct Twist
{
    Column column;
    QByteArray value; ///< an expression of SQL
    QByteArray text() const { return column.table + '.' + column.name + " = " + value; }
};

// What each part of a JSON text becomes, one after the other.
enum class Other { Numbers, Negative, Texts, Empty, Null };

QJsonValue other(const QJsonValue &value, Other how)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &part : value.toArray())
            array.append(other(part, how));
        return how == Other::Empty ? QJsonArray() : array;
    }
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject from = value.toObject();
        for (auto it = from.begin(); it != from.end(); ++it)
            object.insert(it.key(), it.value().isObject() || it.value().isArray() || how != Other::Empty ? other(it.value(), how) : it.value());
        return object;
    }
    if (how == Other::Null)
        return QJsonValue();
    if (value.isDouble() && how == Other::Numbers)
        return 9e18;
    if (value.isDouble() && how == Other::Negative)
        return -1;
    if (value.isString() && how == Other::Texts)
        return QStringLiteral("?");
    return value;
}

// other(text, how) for SQL; a text that is no JSON stays as it is.
void twistJson(sqlite3_context *context, int, sqlite3_value **values)
{
    const QByteArray text(reinterpret_cast<const char *>(sqlite3_value_text(values[0])), sqlite3_value_bytes(values[0]));
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (document.isNull()) {
        sqlite3_result_value(context, values[0]);
        return;
    }
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QJsonValue changed = other(root, static_cast<Other>(sqlite3_value_int(values[1])));
    const QByteArray json = (changed.isArray() ? QJsonDocument(changed.toArray()) : QJsonDocument(changed.toObject())).toJson(QJsonDocument::Compact);
    sqlite3_result_text(context, json.constData(), static_cast<int>(json.size()), SQLITE_TRANSIENT);
}

void sql(sqlite3 *db, const QByteArray &text)
{
    char *problem = nullptr;
    if (sqlite3_exec(db, text.constData(), nullptr, nullptr, &problem) != SQLITE_OK)
        qFatal("%s: %s", text.constData(), problem);
}

void rows(sqlite3 *db, const QByteArray &text, const std::function<void(sqlite3_stmt *)> &row)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db, text.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", text.constData(), sqlite3_errmsg(db));
    while (sqlite3_step(statement) == SQLITE_ROW)
        row(statement);
    sqlite3_finalize(statement);
}

QByteArray textAt(sqlite3_stmt *statement, int column)
{
    return QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)), sqlite3_column_bytes(statement, column));
}

sqlite3 *openedRaw(const QString &path)
{
    sqlite3 *db = nullptr;
    if (sqlite3_open(QFile::encodeName(path).constData(), &db) != SQLITE_OK)
        qFatal("cannot open");
    // Whoever prepares a file is bound by nothing.
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sql(db, "PRAGMA ignore_check_constraints=ON; PRAGMA foreign_keys=OFF; PRAGMA synchronous=OFF");
    sqlite3_create_function(db, "other", 2, SQLITE_UTF8, nullptr, twistJson, nullptr, nullptr);
    return db;
}

const QList<QByteArray> &valuesFor(const QByteArray &type)
{
    static const QList<QByteArray> numbers{"-9223372036854775807 - 1", "9223372036854775807", "-1", "0", "4294967297", "253402300800001", "@ + 1"};
    static const QList<QByteArray> texts{"''", "'{'", "replace(hex(zeroblob(2000)), '0', '[')", "'[[1],{\"b\":null},\"x\",1e308,-1]'", "'{\"a\":{\"a\":[{}]}}'", "hex(zeroblob(10000))", "CAST(x'fffe00c380' AS TEXT)",
                                          "'-99999999999999999999'", "substr(@, 1, length(@) / 2)", "other(@, 0)", "other(@, 1)", "other(@, 2)", "other(@, 3)", "other(@, 4)"};
    static const QList<QByteArray> blobs{"x''", "x'00'", "zeroblob(16)", "randomblob(1000)", "substr(@, 1, length(@) - 1)", "CAST(@ || x'ff' AS BLOB)", "CAST(x'ffffffff' || substr(@, 5) AS BLOB)",
                                          "CAST(substr(@, 1, 4) || x'ffffffff' || substr(@, 9) AS BLOB)", "CAST(substr(@, 1, 8) || x'ffffffffffffff7f' || substr(@, 17) AS BLOB)"};
    static const QList<QByteArray> reals{"9e999", "-9e999", "0.0", "1e300"};
    return type == "TEXT" ? texts : type == "BLOB" ? blobs : type == "REAL" ? reals : numbers;
}

} // namespace

class TestHostileCells : public QObject
{
    Q_OBJECT

    ReferenceData m_reference; // before a process begins, so that none has to read it
    QTemporaryDir m_folder{trustFolderTemplate()};
    QByteArray m_good;
    std::vector<Column> m_columns;
    // Shared with the processes: which twist one is at, and how many of them a workspace opened with.
    struct Place
    {
        std::size_t at;
        qint64 opened;
    };
    Place *m_place = nullptr;

    QString path() const { return m_folder.filePath(QStringLiteral("hostile.leadwright")); }

    void put()
    {
        for (const char *suffix : {"-wal", "-shm", "-facts", "-reserve"})
            QFile::remove(path() + QLatin1String(suffix));
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(m_good) != m_good.size())
            qFatal("cannot write");
    }
    // A process that does something; how it ended: 0 or the signal, or 1000 and the code.
    static int apart(const std::function<void()> &work)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            if (!isSanitized) {
                const rlimit bytes{MostBytes, MostBytes};
                ::setrlimit(RLIMIT_AS, &bytes);
            }
            try {
                work();
            } catch (const std::exception &thrown) { // which would end the program
                std::fprintf(stderr, "thrown: %s\n", thrown.what());
                ::_exit(1);
            }
            ::_exit(0);
        }
        int status = 0;
        if (child < 0 || ::waitpid(child, &status, 0) != child)
            qFatal("lost a process");
        return WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status) == 0 ? 0 : 1000 + WEXITSTATUS(status);
    }
    // So much more of the processor from now on, and of the clock for who waits for something that never comes.
    static void allowTime()
    {
        ::alarm(static_cast<unsigned>(2 * SecondsEach));
        rusage used{};
        ::getrusage(RUSAGE_SELF, &used);
        rlimit seconds{};
        ::getrlimit(RLIMIT_CPU, &seconds);
        seconds.rlim_cur = static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec) + SecondsEach;
        ::setrlimit(RLIMIT_CPU, &seconds);
    }
    void tryOne(const Twist &twist)
    {
        put();
        sqlite3 *db = openedRaw(path());
        sql(db, "UPDATE OR IGNORE " + twist.column.table + " SET " + twist.column.name + " = " + QByteArray(twist.value).replace("@", twist.column.name));
        sqlite3_close(db);
        FixedClock clock(1772442000000);
        const auto workspace = Workspace::open(path(), clock, Connection::Mode::Writer);
        if (!workspace)
            return;
        ++m_place->opened;
        useEverything(**workspace, m_reference, m_folder.path(), isLongTrust() && twist.column.table.startsWith("lead"));
    }
    // All of them, in as many processes as it takes; what ended one is said.
    QStringList tryAll(const std::vector<Twist> &twists)
    {
        QStringList ended;
        *m_place = {};
        while (m_place->at < twists.size()) {
            const int how = apart([this, &twists] {
                for (; m_place->at < twists.size(); ++m_place->at) {
                    allowTime();
                    tryOne(twists[m_place->at]);
                }
            });
            if (how == 0)
                break;
            ended << QString::fromUtf8(twists[m_place->at].text()) + QStringLiteral(" ended with %1").arg(how);
            qWarning("%s", qPrintable(ended.last()));
            ++m_place->at;
        }
        return ended;
    }

private Q_SLOTS:
    void initTestCase()
    {
        void *shared = ::mmap(nullptr, sizeof(Place), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        QVERIFY(shared != MAP_FAILED);
        m_place = static_cast<Place *>(shared);
        const QString good = m_folder.filePath(QStringLiteral("good.leadwright"));
        // Made apart, too: this process must have no threads when it makes others.
        QCOMPARE(apart([&] {
            FixedClock clock(1772442000000);
            const auto made = Workspace::create(good, clock, QStringLiteral("sales"));
            if (!made)
                qFatal("no workspace");
            fillEveryTable(**made, m_reference, m_folder.path());
            (*made)->connection().checkpoint();
        }), 0);
        QFile file(good);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_good = file.readAll();
        put();
        sqlite3 *db = openedRaw(path());
        const auto closing = qScopeGuard([db] { sqlite3_close(db); });
        rows(db, "SELECT m.name, c.name, c.type FROM sqlite_master m, pragma_table_xinfo(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND c.hidden = 0 ORDER BY 1, c.cid",
             [this](sqlite3_stmt *row) { m_columns.push_back({textAt(row, 0), textAt(row, 1), textAt(row, 2)}); });
        QVERIFY(m_columns.size() > 250);
        // A table without rows would be no test.
        QStringList empty;
        QByteArray last;
        for (const Column &column : m_columns)
            if (std::exchange(last, column.table) != column.table)
                rows(db, "SELECT count(*) FROM " + column.table, [&](sqlite3_stmt *row) {
                    if (sqlite3_column_int64(row, 0) == 0)
                        empty << QString::fromUtf8(column.table);
                });
        QVERIFY2(empty.isEmpty(), qPrintable(empty.join(u' ')));
    }
    void cleanupTestCase() { ::munmap(m_place, sizeof(Place)); }

    // The control: one that crashes and one that never ends are seen, and the others are tried all the same.
    void seesACrashAndAnEndlessLoop()
    {
        QCOMPARE(apart([] {}), 0);
        QCOMPARE(apart([] {
            ::signal(SIGSEGV, SIG_DFL); // without the report of the test library
            ::raise(SIGSEGV);
        }), SIGSEGV);
        QCOMPARE(apart([] {
            const rlimit one{1, 2};
            ::setrlimit(RLIMIT_CPU, &one);
            while (::getppid() > 0) { } // for ever
        }), SIGXCPU);
    }

    void survivesEveryColumn()
    {
        // Those that pointed beside a table once.
        std::vector<Twist> twists{{{"match_key", "kind", "INTEGER"}, "77"}, {{"match_block", "kind", "INTEGER"}, "-1"}, {{"custom_field", "type", "INTEGER"}, "200"}, {{"custom_field", "number", "INTEGER"}, "@ - 995"},
                                  {{"lead_score", "packed", "INTEGER"}, "-1"}, {{"term", "id", "INTEGER"}, "9223372036854775807"}, {{"term", "id", "INTEGER"}, "@ - 100000"}, {{"change", "n", "INTEGER"}, "253402300800001"}};
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const QList<QByteArray> &values = valuesFor(m_columns[i].type);
            for (qsizetype k = 0; k < values.size(); ++k) // every day some columns with one value each
                if (isLongTrust() || (i % 16 == 3 && k == static_cast<qsizetype>(i / 16) % values.size()))
                    twists.push_back({m_columns[i], values[k]});
        }
        const QStringList ended = tryAll(twists);
        sayTrust({QStringLiteral("P10"), QStringLiteral("hostile workspaces: columns whose rows say what nobody wrote, opened and used"), qint64(twists.size()), ended.size(),
                  QStringLiteral("a workspace of %1 columns; %2 opened, the others were refused").arg(m_columns.size()).arg(m_place->opened)});
        QVERIFY2(ended.isEmpty(), qPrintable(ended.join(u'\n')));
        QVERIFY(m_place->opened > qint64(twists.size()) / 2);
    }
};

QTEST_GUILESS_MAIN(TestHostileCells)
#include "tst_hostilecells.moc"
