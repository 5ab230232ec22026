#include "tests/support/testworkspace.h"

#include "core/storage/query.h"
#include "core/storage/schemareference.h"
#include "core/storage/transaction.h"
#include "core/storage/writable.h"

using namespace lead;

class TestWorkspaceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isCreatedForItsOwnerOnly()
    {
        TestWorkspace w;
        QCOMPARE(QFile(w.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
        for (const char *suffix : {"-wal", "-shm"}) {
            QVERIFY(QFile::exists(w.path() + QLatin1String(suffix)));
            QCOMPARE(QFile(w.path() + QLatin1String(suffix)).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        }
    }

    void hasTheSchemaWhoseFingerprintIsKept()
    {
        TestWorkspace w;
        QCOMPARE(SchemaReference::fingerprint(w->connection()), QByteArray(SchemaFingerprint));
        for (const char *sql : {"ALTER TABLE lead ADD COLUMN c1000 TEXT", "ANALYZE"}) // a custom field; statistics
            VERIFY_OK(Query(w->connection(), QLatin1String(sql)).exec());
        QCOMPARE(SchemaReference::fingerprint(w->connection()), QByteArray(SchemaFingerprint));
        VERIFY_OK(Query(w->connection(), QStringLiteral("ALTER TABLE lead ADD COLUMN spy TEXT")).exec());
        QVERIFY(SchemaReference::fingerprint(w->connection()) != QByteArray(SchemaFingerprint));
    }

    void hasTheSafeSettings()
    {
        TestWorkspace w;
        Connection &c = w->connection();
        QCOMPARE(*c.number(QStringLiteral("PRAGMA foreign_keys")), 1);
        QCOMPARE(*c.number(QStringLiteral("PRAGMA synchronous")), 2);
        QCOMPARE(*c.number(QStringLiteral("PRAGMA trusted_schema")), 0);
        QCOMPARE(*c.number(QStringLiteral("PRAGMA application_id")), ApplicationId);
        QCOMPARE(*c.number(QStringLiteral("PRAGMA user_version")), SchemaVersion);
    }

    void refusesWhatIsNoWorkspace_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("text") << QByteArray("name,email\nAda,ada@example.com\n") << QStringLiteral("not a Leadwright workspace");
        QTest::newRow("damaged") << QByteArray("SQLite format 3\0garbage garbage garbage", 39) << QStringLiteral("not a Leadwright workspace");
    }
    void refusesWhatIsNoWorkspace()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.leadwright"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        SystemClock clock;
        const auto opened = Workspace::open(path, clock, Connection::Mode::Writer);
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(says) && opened.error().message.contains(path), qPrintable(opened.error().message));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
        QVERIFY(!QFile::exists(path + QStringLiteral("-wal")));
    }

    void refusesFoldersAndMissingFiles()
    {
        QTemporaryDir folder;
        SystemClock clock;
        const auto directory = Workspace::open(folder.path(), clock, Connection::Mode::Writer);
        QVERIFY(!directory);
        QVERIFY(directory.error().message.contains(QStringLiteral("folder")));
        const auto missing = Workspace::open(folder.filePath(QStringLiteral("none")), clock, Connection::Mode::Writer);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, Error::NotFound);
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("none"))));
    }

    void opensANewerFileReadOnly()
    {
        TestWorkspace w;
        VERIFY_OK(w->connection().exec(QStringLiteral("PRAGMA user_version=99")));
        w.workspace.reset();
        const auto opened = Workspace::open(w.path(), w.clock, Connection::Mode::Writer);
        VERIFY_OK(opened);
        QVERIFY((*opened)->isReadOnly());
        const auto written = (*opened)->connection().exec(QStringLiteral("DELETE FROM stage"));
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::TooNew);
        QVERIFY(written.error().message.contains(QStringLiteral("schema 99")));
        QVERIFY(written.error().message.contains(QStringLiteral("Update Leadwright")));
        QCOMPARE(checkWritable(**opened).error().code, Error::TooNew);
    }

    void refusesPlaceholdersThatAreMisspeltOrForgotten()
    {
        TestWorkspace w;
        Query misspelt(w->connection(), QStringLiteral("SELECT :value"));
        QVERIFY(!misspelt.bind(QLatin1StringView(":valeu"), 1).exec());
        Query forgotten(w->connection(), QStringLiteral("SELECT :value"));
        QVERIFY(!forgotten.exec());
    }

    void addsCustomFieldsWithKeysOfTheirOwn()
    {
        TestWorkspace w;
        Transaction transaction(w->connection());
        const auto first = w->addCustomField(QStringLiteral("Car make"), FieldType::Choice);
        VERIFY_OK(first);
        QCOMPARE(first->key, QStringLiteral("car_make"));
        const auto second = w->addCustomField(QStringLiteral("Car make!"), FieldType::Text);
        VERIFY_OK(second);
        QCOMPARE(second->key, QStringLiteral("car_make_2"));
        VERIFY_OK(transaction.commit());
        VERIFY_OK(w->reload());
        QVERIFY(w->catalog().find(u"car_make"));
    }

    void makesIdsThatRiseWhenTheClockStepsBack()
    {
        FixedClock clock(1772442000000);
        IdGenerator ids(clock, 7);
        qint64 last = 0;
        for (int i = 0; i < 10000; ++i) {
            if (i % 100 == 0)
                clock.advance(i % 200 ? -5000 : 3000);
            const qint64 id = ids.next();
            QVERIFY(id > last);
            QCOMPARE(IdGenerator::nodeOf(id), 7);
            last = id;
        }
        const qint64 first = ids.reserve(5000);
        QVERIFY(first > last);
        qint64 id = first;
        for (int i = 1; i < 5000; ++i)
            id = IdGenerator::successor(id);
        QCOMPARE(ids.next(), IdGenerator::successor(id));
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceFile)
#include "tst_workspace.moc"
