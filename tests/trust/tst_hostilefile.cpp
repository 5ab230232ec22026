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
#include <csignal>
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
            // It can be looked at, and its rows come over into a clean one.
            VERIFY_OK(Workspace::open(path(), clock, Connection::Mode::Reader));
            if (qstrcmp(name, "lead") == 0)
                continue;
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
        QElapsedTimer timer;
        timer.start();
        constexpr int times = 100;
        for (int i = 0; i < times; ++i)
            VERIFY_OK(SchemaGuard::check(**good));
        const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6 / times;
        sayTrust({QStringLiteral("P10"), QStringLiteral("hostile workspaces: foreign triggers and views, refused by name"), qint64(std::size(prepared)), let, QStringLiteral("a look takes %1 ms").arg(milliseconds, 0, 'f', 3)});
        QCOMPARE(let, 0);
        QVERIFY2(milliseconds < 1, qPrintable(QString::number(milliseconds)));
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
