#include "tests/support/testworkspace.h"

#include "core/storage/query.h"

using namespace lead;

class TestQuery : public QObject
{
    Q_OBJECT

private:
    static QString values() { return QStringLiteral("SELECT n FROM t WHERE n > :least ORDER BY n"); }
    static void fill(Connection &c)
    {
        QVERIFY(c.exec(QStringLiteral("CREATE TABLE t (n INTEGER); INSERT INTO t VALUES (1), (2), (3)")));
    }

private Q_SLOTS:
    void forgetsWhatAnEarlierQueryOfTheSameTextBound()
    {
        TestWorkspace w;
        fill(w->connection());
        {
            Query first(w->connection(), values());
            QVERIFY(first.bind(QLatin1StringView(":least"), 1).exec());
        }
        Query second(w->connection(), values());
        const Result<void> done = second.exec();
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(u":least"));
    }

    void keepsTwoReadersOfTheSameTextApart()
    {
        TestWorkspace w;
        fill(w->connection());
        Query outer(w->connection(), values());
        QVERIFY(outer.bind(QLatin1StringView(":least"), 0).exec());
        QVERIFY(outer.next());
        {
            Query inner(w->connection(), values());
            QVERIFY(inner.bind(QLatin1StringView(":least"), 2).exec());
            QVERIFY(inner.next());
            QCOMPARE(inner.int64(0), 3);
        }
        QVERIFY(outer.next());
        QCOMPARE(outer.int64(0), 2);
    }

    void letsGoOfWhatItDidNotReadToTheEnd()
    {
        TestWorkspace w;
        fill(w->connection());
        {
            Query query(w->connection(), values());
            QVERIFY(query.bind(QLatin1StringView(":least"), 0).exec());
            QVERIFY(query.next());
        }
        QVERIFY(w->connection().exec(QStringLiteral("DROP TABLE t"))); // locked while a statement reads it
        Query gone(w->connection(), values());
        QVERIFY(!gone.bind(QLatin1StringView(":least"), 0).exec());
    }

    void seesAColumnThatCameLater()
    {
        TestWorkspace w;
        fill(w->connection());
        const QString all = QStringLiteral("SELECT * FROM t WHERE n = 2");
        {
            Query before(w->connection(), all);
            QVERIFY(before.exec() && before.next());
        }
        QVERIFY(w->connection().exec(QStringLiteral("ALTER TABLE t ADD COLUMN later TEXT DEFAULT 'new'")));
        Query after(w->connection(), all);
        QVERIFY(after.exec() && after.next());
        QCOMPARE(after.text(1), QStringLiteral("new"));
    }

    void runsAgainAfterAFault()
    {
        TestWorkspace w;
        fill(w->connection());
        QVERIFY(w->connection().exec(QStringLiteral("CREATE UNIQUE INDEX t_n ON t (n)")));
        const QString insert = QStringLiteral("INSERT INTO t VALUES (:n)");
        for (int n : {3, 4}) {
            Query query(w->connection(), insert);
            QCOMPARE(query.bind(QLatin1StringView(":n"), n).exec().isOk(), n == 4);
        }
        QCOMPARE(*w->connection().number(QStringLiteral("SELECT count(*) FROM t")), 4);
    }
};

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
