#include "tests/support/testworkspace.h"
#include "tests/trust/trustline.h"

#include "core/facts/factsstore.h"
#include "core/leads/leadreader.h"
#include "core/quality/referencedata.h"
#include "core/leads/activityacts.h"
#include "core/leads/leadacts.h"
#include "core/domain/filename.h"
#include "core/storage/backup.h"
#include "core/storage/filestore.h"
#include "core/storage/salvage.h"
#include "core/storage/schemaguard.h"
#include "core/storage/workspacecheck.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <csignal>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace lead;

// Workspaces that somebody prepared: opened in a process of their own, so that a crash or an endless loop is seen.
class TestHostileFile : public QObject
{
    Q_OBJECT

    ReferenceData m_reference;
    QTemporaryDir m_folder{trustFolderTemplate()};
    QByteArray m_good;
    qint64 m_altered = 0;
    qint64 m_alteredBad = 0;

    QString path() const { return m_folder.filePath(QStringLiteral("hostile.leadwright")); }

    void make()
    {
        FixedClock clock(1772442000000);
        const QString file = m_folder.filePath(QStringLiteral("good.leadwright"));
        auto workspace = Workspace::create(file, clock, QStringLiteral("sales"));
        if (!workspace)
            qFatal("no workspace");
        for (int i = 0; i < 60; ++i) {
            const auto lead = LeadActs(**workspace).create({{QStringLiteral("first_name"), QStringLiteral("Person %1").arg(i)}, {QStringLiteral("email"), QStringLiteral("p%1@example.com").arg(i)}, {QStringLiteral("source"), QStringLiteral("Web")}}, m_reference);
            if (!lead || !ActivityActs(**workspace).addNote(lead->lead, QStringLiteral("note")))
                qFatal("no lead");
        }
        (*workspace)->connection().checkpoint();
        workspace->reset();
        QFile good(file);
        if (!good.open(QIODevice::ReadOnly))
            qFatal("unreadable");
        m_good = good.readAll();
    }
    void put(const QByteArray &bytes)
    {
        for (const char *suffix : {"", "-wal", "-shm", "-facts"})
            QFile::remove(path() + QLatin1String(suffix));
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    // What the window does at the start: open, facts, the small tables, the check. 0: fine or refused, else a signal.
    int tryIt(Connection::Mode mode)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            const rlimit seconds{20, 20};
            ::setrlimit(RLIMIT_CPU, &seconds);
            FixedClock clock(1772442000000);
            auto workspace = Workspace::open(path(), clock, mode);
            if (workspace) {
                FactsStore facts;
                (void)facts.open(**workspace);
                (void)LeadReader(**workspace).info();
                (void)WorkspaceCheck(**workspace).run();
                if (mode == Connection::Mode::Writer)
                    (void)LeadActs(**workspace).create({{QStringLiteral("first_name"), QStringLiteral("New")}}, m_reference);
            }
            ::_exit(workspace ? 0 : 3);
        }
        int status = 0;
        if (::waitpid(child, &status, 0) != child)
            qFatal("lost a process");
        return WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status) == 3 ? -1 : WEXITSTATUS(status);
    }

private Q_SLOTS:
    void initTestCase() { make(); }
    void cleanupTestCase()
    {
        sayTrust({QStringLiteral("P10"), QStringLiteral("hostile workspaces: tables, columns, views, indexes and triggers altered, each by name"), m_altered, m_alteredBad, QStringLiteral("refused with the name of the part, and the rows brought over; nothing ran")});
        QVERIFY(m_altered > 25);
    }

    void survivesMutatedFiles()
    {
        QRandomGenerator random(42);
        const int files = isLongTrust() ? 2000 : 200;
        qint64 tried = 0, crashed = 0, refused = 0;
        for (int i = 0; i < files; ++i) {
            QByteArray bytes = m_good;
            switch (i % 5) {
            case 0: // single bytes, mostly in the header and the first page
                for (int n = 0; n < 8; ++n)
                    bytes[random.bounded(n < 4 ? 512 : static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
                break;
            case 1: // a page of noise
                for (qsizetype at = 4096 * random.bounded(static_cast<int>(bytes.size() / 4096)), end = std::min(at + 4096, bytes.size()); at < end; ++at)
                    bytes[at] = static_cast<char>(random.bounded(256));
                break;
            case 2: // cut
                bytes.truncate(random.bounded(static_cast<int>(bytes.size())));
                break;
            case 3: { // one part over another
                const int from = random.bounded(static_cast<int>(bytes.size() - 9000)), to = random.bounded(static_cast<int>(bytes.size() - 9000));
                bytes.replace(to, 8192, m_good.mid(from, 8192));
                break;
            }
            default: { // another word of the schema
                static const QList<QByteArray> words{"INTEGER", "lead", "CREATE TABLE", "STRICT", "operation", "WITHOUT ROWID", "seq", "term"};
                const QByteArray word = words.at(random.bounded(static_cast<int>(words.size())));
                QByteArray other = word;
                other[random.bounded(static_cast<int>(other.size()))] = static_cast<char>(random.bounded(32, 127));
                bytes.replace(word, other);
            }
            }
            put(bytes);
            const int ended = tryIt(i % 2 ? Connection::Mode::Reader : Connection::Mode::Writer);
            ++tried;
            refused += ended == -1;
            if (ended > 0) {
                ++crashed;
                qWarning("file %d ended with %d", i, ended);
            }
        }
        sayTrust({QStringLiteral("P10"), QStringLiteral("hostile workspaces: mutated files opened"), tried, crashed, QStringLiteral("%1 were refused, the others opened").arg(refused)});
        QCOMPARE(tried, files);
        QVERIFY(refused > files / 10 && refused < files);
        QCOMPARE(crashed, 0);
    }

    // What this computer never wrote to is looked through before anything in it is believed or written.
    void looksThroughAStrangerFirst()
    {
        FixedClock clock(1772442000000);
        const auto change = [this](const char *sql) {
            sqlite3 *db = nullptr;
            if (sqlite3_open(QFile::encodeName(path()).constData(), &db) != SQLITE_OK || sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK || sqlite3_close(db) != SQLITE_OK)
                qFatal("%s", sql);
        };
        put(m_good);
        change("UPDATE node SET holder = 'elsewhere:1'; PRAGMA wal_checkpoint(TRUNCATE)");
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray stranger = file.readAll();
        file.close();
        VERIFY_OK(Workspace::open(path(), clock, Connection::Mode::Writer)); // the control: one that is whole
        constexpr qsizetype pageBytes = 8192;
        qint64 damagedFiles = 0, refused = 0, own = 0;
        QStringList bad;
        for (qsizetype page = 3; page < stranger.size() / pageBytes; ++page) {
            // Of this computer's own file the same is noticed later, while it is open.
            for (const bool isOwn : {false, true}) {
                QByteArray bytes = isOwn ? m_good : stranger;
                bytes.replace(page * pageBytes, 4000, QByteArray(4000, '\x5a'));
                put(bytes);
                const auto opened = Workspace::open(path(), clock, Connection::Mode::Writer);
                if (isOwn) {
                    own += opened.isOk();
                    continue;
                }
                ++damagedFiles;
                refused += !opened;
                if (!opened && opened.error().code != Error::Corrupt)
                    bad << opened.error().message;
                QFile now(path());
                if (opened || (now.open(QIODevice::ReadOnly) && now.readAll() == bytes))
                    continue;
                bad << QStringLiteral("page %1: it was written to").arg(page);
            }
        }
        sayTrust({QStringLiteral("P10"), QStringLiteral("hostile workspaces: damaged ones from elsewhere, looked through before they are used"), damagedFiles, bad.size(),
                  QStringLiteral("%1 were refused, the others had it where nothing is kept; %2 of this computer opened").arg(refused).arg(own)});
        QCOMPARE(bad, QStringList());
        QVERIFY2(damagedFiles > 20 && refused * 2 > damagedFiles, qPrintable(QStringLiteral("%1 of %2").arg(refused).arg(damagedFiles)));
        QVERIFY(own > refused / 4);
    }

    // What would run with every write, or stand in for a table, is not let in.
    void refusesForeignTriggersAndViews()
    {
        const struct
        {
            const char *name;
            const char *sql;
        } prepared[] = {
            {"evil", "CREATE TRIGGER evil AFTER INSERT ON operation BEGIN UPDATE lead SET phone = '+19005550100'; END"},
            {"evil2", "CREATE TRIGGER evil2 BEFORE UPDATE OF notes ON lead BEGIN DELETE FROM task; END"},
            {"change_no_delete", "DROP TRIGGER change_no_delete; CREATE TRIGGER change_no_delete BEFORE DELETE ON change BEGIN UPDATE lead SET phone = NULL; END"},
            {"leads", "CREATE VIEW leads AS SELECT * FROM lead"},
            {"lead", "ALTER TABLE lead RENAME TO hidden; CREATE VIEW lead AS SELECT * FROM hidden; CREATE TRIGGER more INSTEAD OF UPDATE ON lead BEGIN DELETE FROM hidden; END"},
        };
        FixedClock clock(1772442000000);
        qint64 let = 0;
        for (const auto &[name, sql] : prepared) {
            put(m_good);
            {
                const auto open = Connection::open(path(), Connection::Mode::Writer);
                VERIFY_OK(open);
                VERIFY_OK((*open)->exec(QString::fromLatin1(sql)));
            }
            const auto refused = Workspace::open(path(), clock, Connection::Mode::Writer);
            let += refused.isOk();
            if (refused)
                continue;
            const QString said = refused.error().message;
            QVERIFY2(said.contains(u'“' + QString::fromLatin1(name) + u'”') || (qstrcmp(name, "lead") == 0 && said.contains(u"“more”")), qPrintable(said));
            QVERIFY2(said.contains(u"recover"), qPrintable(said));
            QVERIFY(!Backup::verify(path()));
            // It can be looked at, and its rows come over into a clean one; not where something stands in for a table.
            const auto looked = Workspace::open(path(), clock, Connection::Mode::Reader);
            QCOMPARE(looked.isOk(), qstrcmp(name, "lead") != 0);
            if (!looked) {
                QVERIFY2(looked.error().message.contains(u"“lead”") && looked.error().message.contains(u"Recovering"), qPrintable(looked.error().message));
                continue;
            }
            const auto saved = Salvage::mend(path(), {}, clock);
            VERIFY_OK(saved);
            QCOMPARE(saved->leads, 60);
            const auto clean = Workspace::open(path(), clock, Connection::Mode::Writer);
            VERIFY_OK(clean);
            VERIFY_OK(LeadActs(**clean).create({{QStringLiteral("first_name"), QStringLiteral("New")}}, m_reference));
            QCOMPARE((*clean)->connection().number(QStringLiteral("SELECT count(*) FROM lead WHERE phone IS NOT NULL")), std::optional<qint64>(0));
            clock.advance(1000);
        }
        put(m_good);
        const auto good = Connection::open(path(), Connection::Mode::Writer);
        VERIFY_OK(good);
        // The fastest of some, since others may want the processor.
        double milliseconds = 1e9;
        for (int i = 0; i < 100; ++i) {
            QElapsedTimer timer;
            timer.start();
            VERIFY_OK(SchemaGuard::check(**good));
            milliseconds = std::min(milliseconds, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        sayTrust({QStringLiteral("P10"), QStringLiteral("hostile workspaces: foreign triggers and views, refused by name"), qint64(std::size(prepared)), let, QStringLiteral("a look takes %1 ms").arg(milliseconds, 0, 'f', 3)});
        QCOMPARE(let, 0);
    }

    // Tables that are not what they seem: nothing is written to them, whoever reads them gets rows or a reason, and what can be read comes over.
    void refusesAlteredTables_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("named"); // empty: opens as always
        QTest::addColumn<int>("back");      // leads that come over into a clean workspace
        const auto row = [](const char *name, const char *sql, const char *named, int back = 60) { QTest::newRow(name) << QByteArray(sql) << QString::fromLatin1(named) << back; };
        row("column dropped", "ALTER TABLE lead DROP COLUMN city", "lead");
        row("column renamed", "ALTER TABLE lead RENAME COLUMN email TO mail", "lead");
        row("column of the journal dropped", "DROP INDEX operation_undo; ALTER TABLE operation DROP COLUMN undo_of", "operation");
        row("column retyped", "UPDATE sqlite_master SET sql = replace(sql, 'city TEXT', 'city BLOB') WHERE name = 'lead'", "lead");
        row("type of the state retyped", "UPDATE sqlite_master SET sql = replace(sql, 'amount INTEGER', 'amount TEXT') WHERE name = 'lead'", "lead");
        row("column added", "ALTER TABLE lead ADD COLUMN spy TEXT", "lead");
        row("column added under the name of a field", "ALTER TABLE lead ADD COLUMN c1000 TEXT DEFAULT 'spy'", "lead");
        row("generated column", "ALTER TABLE lead ADD COLUMN c1000 TEXT AS (upper(notes)) VIRTUAL", "lead");
        row("generated column without end", "ALTER TABLE lead ADD COLUMN c1000 TEXT AS (hex(zeroblob(400000000))) VIRTUAL", "lead");
        row("check that calls a function", "UPDATE sqlite_master SET sql = replace(sql, 'city TEXT', 'city TEXT CHECK (load_extension(city) OR 1)') WHERE name = 'lead'", "lead");
        row("check that refuses everything", "UPDATE sqlite_master SET sql = replace(sql, 'city TEXT', 'city TEXT CHECK (0)') WHERE name = 'lead'", "lead");
        row("check left out", "UPDATE sqlite_master SET sql = replace(sql, ' CHECK (kind IN (''open'', ''won'', ''lost''))', '') WHERE name = 'stage'", "stage");
        row("default that makes rows huge", "UPDATE sqlite_master SET sql = replace(sql, 'city TEXT', 'city TEXT DEFAULT (zeroblob(900000000))') WHERE name = 'lead'", "lead");
        row("conflicts that replace rows", "CREATE TABLE other (id INTEGER PRIMARY KEY, workspace_id INTEGER NOT NULL, name TEXT UNIQUE ON CONFLICT REPLACE); DROP TABLE stage; ALTER TABLE other RENAME TO stage", "stage", -1);
        row("rows that go with others", "UPDATE sqlite_master SET sql = replace(sql, 'REFERENCES operation (id)', 'REFERENCES operation (id) ON DELETE CASCADE') WHERE name = 'change'", "change");
        row("table missing", "DROP TABLE task", "task");
        row("table of leads missing", "DROP TABLE lead", "lead", -1);
        row("view in place of a table", "ALTER TABLE task RENAME TO tasks; CREATE VIEW task AS SELECT * FROM tasks", "task");
        row("view in place of the leads", "ALTER TABLE lead RENAME TO hidden; CREATE VIEW lead AS SELECT * FROM hidden", "lead", -1);
        row("view that never ends", "ALTER TABLE setting RENAME TO s; CREATE VIEW setting AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT 1 AS workspace_id, i AS name, i AS value FROM n", "setting");
        row("virtual table in place of a table", "DROP TABLE setting; CREATE VIRTUAL TABLE setting USING fts5(workspace_id, name, value)", "setting");
        row("unique index", "CREATE UNIQUE INDEX once ON lead (stage_id, last_name, email)", "once");
        row("index of an expression", "CREATE INDEX slow ON lead (hex(zeroblob(length(email))))", "slow");
        row("index of some rows", "CREATE INDEX some ON lead (email) WHERE city <> ''", "some");
        row("index of a text that names no column", "CREATE INDEX text ON lead (\"no_such_column\")", "text");
        row("index under the name of one of ours", "DROP INDEX task_due; CREATE INDEX task_due ON task (title)", "task_due");
        row("index left out", "DROP INDEX task_due", "task_due");
        row("index on other columns", "DROP INDEX operation_uuid; CREATE UNIQUE INDEX operation_uuid ON operation (uuid)", "operation_uuid");
        row("without rowid", "CREATE TABLE other (workspace_id INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (workspace_id, name)) WITHOUT ROWID; DROP TABLE setting; ALTER TABLE other RENAME TO setting", "setting");
        row("trigger", "CREATE TRIGGER evil AFTER INSERT ON operation BEGIN DELETE FROM lead; END", "evil");
        row("trigger of the journal left out", "DROP TRIGGER operation_no_delete", "operation_no_delete");
        row("trigger that keeps its name", "DROP TRIGGER change_sealed; CREATE TRIGGER change_sealed BEFORE UPDATE ON change BEGIN SELECT 1; END", "change_sealed");
        row("table of somebody else", "CREATE TABLE notes_of_mine (a TEXT); CREATE INDEX mine ON notes_of_mine (a)", "");
        row("plain index of somebody else", "CREATE INDEX mine ON lead (email, city)", "");
        row("plain index as another tool writes it", "CREATE INDEX \"my index\" ON \"lead\" (\"last_name\" COLLATE NOCASE DESC, \"email\" ASC)", "");
        row("custom field", "ALTER TABLE lead ADD COLUMN c1000 TEXT; ALTER TABLE lead ADD COLUMN c1001 REAL", "");
        row("statistics of the engine", "ANALYZE", "");
    }
    void refusesAlteredTables()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, named);
        QFETCH(int, back);
        put(m_good);
        {
            sqlite3 *db = nullptr;
            QCOMPARE(sqlite3_open(QFile::encodeName(path()).constData(), &db), SQLITE_OK);
            const auto closing = qScopeGuard([db] { sqlite3_close(db); });
            char *problem = nullptr;
            const int prepared = sqlite3_exec(db, "PRAGMA writable_schema=ON; PRAGMA trusted_schema=ON", nullptr, nullptr, nullptr) == SQLITE_OK ? sqlite3_exec(db, sql.constData(), nullptr, nullptr, &problem) : -1;
            QVERIFY2(prepared == SQLITE_OK, problem);
            if (sql.contains("sqlite_master"))
                QVERIFY(sqlite3_changes(db) == 1);
        }
        ++m_altered;
        // In a process of its own, since it may crash, or never end.
        for (const Connection::Mode mode : {Connection::Mode::Writer, Connection::Mode::Reader}) {
            const int ended = tryIt(mode);
            m_alteredBad += ended > 0;
            QVERIFY2(ended <= 0, qPrintable(QString::number(ended)));
        }
        FixedClock clock(1772442000000);
        const auto opened = Workspace::open(path(), clock, Connection::Mode::Writer);
        QVERIFY2(opened.isOk() == named.isEmpty(), opened ? "it was let in" : qPrintable(opened.error().message));
        if (opened) {
            VERIFY_OK(LeadActs(**opened).create({{QStringLiteral("first_name"), QStringLiteral("New")}}, m_reference));
            return;
        }
        const QString said = opened.error().message;
        QVERIFY2(said.contains(u'“' + named + u'”') && said.contains(u"recover") && said.contains(path()), qPrintable(said));
        QVERIFY2(!said.contains(u"SQL") && !said.contains(u"sqlite"), qPrintable(said));
        QVERIFY(!Backup::verify(path()));
        const auto saved = Salvage::mend(path(), {}, clock);
        if (back < 0)
            return;
        VERIFY_OK(saved);
        QCOMPARE(saved->leads, back);
        const auto clean = Workspace::open(path(), clock, Connection::Mode::Writer);
        VERIFY_OK(clean);
        VERIFY_OK(LeadActs(**clean).create({{QStringLiteral("first_name"), QStringLiteral("New")}}, m_reference));
    }

    // Names of attached files, and what a prepared workspace calls their contents, lead nowhere else.
    void keepsAttachmentsInTheirFolder()
    {
        QTemporaryDir place(trustFolderTemplate());
        const QString victim = place.filePath(QStringLiteral("victim"));
        const auto write = [](const QString &file, const QByteArray &bytes) {
            QFile out(file);
            if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
                qFatal("cannot write");
        };
        write(victim, "keep me");
        QDir(place.path()).mkpath(QStringLiteral("w.leadwright-files"));
        const FileStore store(place.filePath(QStringLiteral("w.leadwright")));
        const QString good = QString(64, u'a');
        QStringList names{QStringLiteral("../victim"), QStringLiteral("./../victim"), victim, QStringLiteral("/etc/passwd"), QStringLiteral("../w.leadwright-files/../victim"), QStringLiteral("..\\victim"), QString(), QStringLiteral("."), QStringLiteral(".."),
                          QString(good + QStringLiteral("/../../victim")), QString(good + u'\n'), QString(good).replace(0, 1, u'/'), good.toUpper(), QString(63, u'a'), QString(65, u'a'), QStringLiteral("~"), QStringLiteral("%2e%2e%2fvictim"), QString(QString(QChar(QChar::Null)) + good)};
        qint64 tried = 0, bad = 0;
        for (const QString &name : names) {
            ++tried;
            bad += store.give(name, place.filePath(QStringLiteral("out"))).isOk();
            bad += QFileInfo::exists(place.filePath(QStringLiteral("out")));
            store.remove({name});
            const auto copied = store.copyTo(FileStore(place.filePath(QStringLiteral("copy"))), {name});
            bad += copied && copied->files > 0;
            bad += !QFileInfo::exists(victim);
        }
        for (const char *text : {"../../etc/passwd", "/etc/passwd", "..\\..\\x.exe", "a/b", "con", "NUL.txt", ".bashrc", "x\x01\x02y", "\xE2\x80\xAEgpj.exe", "a:b", "name.", "name ", "", "....//", "%2e%2e", "-rf", "|x", "a\nb"}) {
            ++tried;
            const QString name = safeFileName(QString::fromUtf8(text));
            bad += name.isEmpty() || name.contains(u'/') || name.contains(u'\\') || name.startsWith(u'.') || name.size() > 120 || name.contains(QChar(0x202e)) || name.contains(u'\n');
        }
        ++tried;
        bad += safeFileName(QString(QString(5000, u'x') + QStringLiteral(".pdf"))).size() > 120;
        sayTrust({QStringLiteral("P10"), QStringLiteral("names of attached files and of their contents that lead elsewhere"), tried, bad});
        QCOMPARE(bad, 0);
    }

    // Triggers and views that a stranger put in are not run with more rights than their own.
    void runsNoForeignCode()
    {
        put(m_good);
        const QString bait = m_folder.filePath(QStringLiteral("bait"));
        FixedClock clock(1772442000000);
        {
            const auto workspace = Workspace::open(path(), clock, Connection::Mode::Writer);
            VERIFY_OK(workspace);
            Connection &c = (*workspace)->connection();
            VERIFY_OK(c.exec(QStringLiteral("CREATE VIEW trap AS SELECT load_extension('%1')").arg(bait)));
            QCOMPARE(c.number(QStringLiteral("PRAGMA trusted_schema")), std::optional<qint64>(0));
            QVERIFY(!c.exec(QStringLiteral("SELECT * FROM trap")));
            QVERIFY(!c.exec(QStringLiteral("SELECT load_extension('%1')").arg(bait)));
            QVERIFY(!c.exec(QStringLiteral("SELECT writefile('%1', 'x')").arg(bait)));
            QVERIFY(!c.exec(QStringLiteral("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = 'x'")));
        }
        QVERIFY(!QFileInfo::exists(bait));
    }
};

QTEST_GUILESS_MAIN(TestHostileFile)
#include "tst_hostilefile.moc"
