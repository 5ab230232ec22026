#include "core/quality/nicknames.h"
#include "core/quality/similarity.h"

#include <QTest>
#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace lead;

namespace {

/// The textbook table, to check the bit-parallel form against.
int slowDistance(const std::string &a, const std::string &b)
{
    std::vector<std::vector<int>> d(a.size() + 1, std::vector<int>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                d[i][j] = static_cast<int>(i + j);
                continue;
            }
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return d[a.size()][b.size()];
}

} // namespace

class TestSimilarity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEdits_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<int>("distance");
        QTest::newRow("equal") << QByteArray("smith") << QByteArray("smith") << 0;
        QTest::newRow("swapped neighbours") << QByteArray("smtih") << QByteArray("smith") << 1;
        QTest::newRow("missing") << QByteArray("smth") << QByteArray("smith") << 1;
        QTest::newRow("one empty") << QByteArray("") << QByteArray("abc") << 3;
        QTest::newRow("both empty") << QByteArray("") << QByteArray("") << 0;
        QTest::newRow("classic") << QByteArray("kitten") << QByteArray("sitting") << 3;
        QTest::newRow("longer than a word") << QByteArray(70, 'a') << QByteArray(64, 'a') << 6;
    }
    void countsEdits()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QTEST(editDistance(a.toStdString(), b.toStdString()), "distance");
        QTEST(editDistance(b.toStdString(), a.toStdString()), "distance");
    }

    void agreesWithTheTextbookOnRandomTexts()
    {
        std::mt19937 random(1);
        for (int i = 0; i < 5000; ++i) {
            std::string a(random() % 12, ' ');
            std::string b(random() % 12, ' ');
            std::generate(a.begin(), a.end(), [&] { return static_cast<char>('a' + random() % 4); });
            std::generate(b.begin(), b.end(), [&] { return static_cast<char>('a' + random() % 4); });
            QCOMPARE(editDistance(a, b), slowDistance(a, b));
            QCOMPARE(jaroWinkler(a, b), jaroWinkler(b, a));
            QCOMPARE(wordSetSimilarity(a, b), wordSetSimilarity(b, a));
        }
    }

    void givesTheKnownJaroWinklerValues()
    {
        QVERIFY(std::abs(jaroWinkler("martha", "marhta") - 0.9611) < 1e-4);
        QVERIFY(std::abs(jaroWinkler("dwayne", "duane") - 0.84) < 1e-4);
        QVERIFY(std::abs(jaroWinkler("dixon", "dicksonx") - 0.8133) < 1e-4);
        QCOMPARE(jaroWinkler("", ""), 0.0);
        QCOMPARE(jaroWinkler("abc", "xyz"), 0.0);
    }

    void comparesTextsAsSetsOfWords()
    {
        QCOMPARE(wordSetSimilarity("river medical", "medical river"), 1.0);
        QVERIFY(wordSetSimilarity("river medical", "river medcal") > 0.99);
        QVERIFY(wordSetSimilarity("river medical", "golden foods") < 0.01);
        QCOMPARE(wordSetSimilarity("", "a"), 0.0);
    }

    void codesNamesBySound_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<bool>("alike");
        QTest::newRow("ph and f") << QByteArray("phillips") << QByteArray("filips") << true;
        QTest::newRow("c and k") << QByteArray("catherine") << QByteArray("kathryn") << true;
        QTest::newRow("silent k") << QByteArray("knight") << QByteArray("night") << true;
        QTest::newRow("smith, smyth") << QByteArray("smith") << QByteArray("smyth") << true;
        QTest::newRow("other") << QByteArray("smith") << QByteArray("jones") << false;
        QTest::newRow("no letters") << QByteArray("123") << QByteArray("a") << false;
    }
    void codesNamesBySound()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QTEST(soundCode(a.toStdString()) == soundCode(b.toStdString()), "alike");
    }

    void knowsNicknames()
    {
        QVERIFY(areNicknames("robert", "bob"));
        QVERIFY(areNicknames("bob", "robert"));
        QVERIFY(areNicknames("bob", "rob"));
        QVERIFY(!areNicknames("bob", "bob"));
        QVERIFY(!areNicknames("bob", ""));
        QVERIFY(!areNicknames("", ""));
        QVERIFY(!areNicknames("robert", "helen"));
    }
};

QTEST_GUILESS_MAIN(TestSimilarity)
#include "tst_similarity.moc"
