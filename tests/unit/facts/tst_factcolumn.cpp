#include "core/facts/factcolumn.h"
#include "core/facts/radixsort.h"
#include "core/facts/substring.h"

#include <QTest>
#include <algorithm>
#include <random>

using namespace lead;

class TstFactColumn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packsAnyNumbersWithoutLoss_data();
    void packsAnyNumbersWithoutLoss();
    void takesNoRoomForNothing();
    void findsWhatTheLibraryFinds();
    void sortsLikeTheLibrary();
};

void TstFactColumn::packsAnyNumbersWithoutLoss_data()
{
    using V = std::vector<qint64>;
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    QTest::addColumn<V>("values");
    QTest::addColumn<int>("bytesEach");
    QTest::newRow("small") << V{1, 2, 200, NoNumber} << 1;
    QTest::newRow("a byte is full") << V{0, 254} << 1;
    QTest::newRow("one more than a byte") << V{0, 255} << 2;
    QTest::newRow("negative") << V{-5, NoNumber, 60'000} << 2;
    QTest::newRow("far from zero") << V{1'700'000'000'000, 1'700'000'000'100} << 1;
    QTest::newRow("whole seconds") << V{0, 1000, 200'000} << 1;
    QTest::newRow("whole days of three years") << V{1'700'006'400'000, 1'794'614'400'000, NoNumber} << 2;
    QTest::newRow("wide") << V{0, 5'000'000'001} << 8;
    QTest::newRow("the widest") << V{NoNumber + 1, most, 0, NoNumber} << 8;
    QTest::newRow("negative multiples") << V{-86'400'000'000, 86'400'000'000, 0} << 2;
    QTest::newRow("constant") << V{7, 7, 7} << 0;
    QTest::newRow("constant with a gap") << V{7, NoNumber, 7} << 1;
    QTest::newRow("nothing") << V{NoNumber, NoNumber} << 0;
}

void TstFactColumn::packsAnyNumbersWithoutLoss()
{
    QFETCH(std::vector<qint64>, values);
    QFETCH(int, bytesEach);
    const std::vector<std::int64_t> input(values.begin(), values.end());
    const NumberColumn column = NumberColumn::pack(input);
    std::vector<std::int64_t> output(input.size());
    column.unpack(output.data());
    QCOMPARE(output, input);
    for (std::size_t i = 0; i < input.size(); ++i)
        QCOMPARE(column.at(i), input[i]);
    QCOMPARE(column.bytes(), static_cast<std::size_t>(bytesEach) * input.size());
}

void TstFactColumn::takesNoRoomForNothing()
{
    const std::vector<double> reals(5, std::numeric_limits<double>::quiet_NaN());
    QVERIFY(RealColumn::pack(reals).isEmpty());
    const std::vector<std::uint32_t> offsets{0, 0, 0};
    const TextColumn texts = TextColumn::pack({}, offsets);
    QVERIFY(texts.isEmpty());
    QCOMPARE(texts.at(1), std::string_view());
}

void TstFactColumn::findsWhatTheLibraryFinds()
{
    std::mt19937 random(3);
    for (int round = 0; round < 3000; ++round) {
        std::string hay(random() % 200, ' ');
        for (char &c : hay)
            c = static_cast<char>('a' + random() % 3);
        std::string needle(1 + random() % 6, ' ');
        for (char &c : needle)
            c = static_cast<char>('a' + random() % 3);
        const std::size_t expected = hay.find(needle);
        const char *end = hay.data() + hay.size();
        for (const char *found : {findBytes(hay.data(), end, needle), findBytesPortably(hay.data(), end, needle)})
            QCOMPARE(found ? static_cast<std::size_t>(found - hay.data()) : std::string::npos, expected);
    }
}

void TstFactColumn::sortsLikeTheLibrary()
{
    std::mt19937_64 random(5);
    for (const int bits : {3, 11, 12, 33, 64}) {
        std::vector<std::uint64_t> keys(5000);
        std::vector<KeyedIndex> items;
        for (std::uint64_t &key : keys) {
            key = random() >> (64 - bits);
            items.push_back({key, static_cast<std::uint32_t>(items.size())});
        }
        std::vector<std::uint64_t> expected = keys;
        std::sort(expected.begin(), expected.end());
        std::vector<KeyedIndex> stable = items;
        std::stable_sort(stable.begin(), stable.end(), [](const KeyedIndex &a, const KeyedIndex &b) { return a.key < b.key; });
        radixSort(keys);
        radixSort(items);
        QCOMPARE(keys, expected);
        for (std::size_t i = 0; i < items.size(); ++i)
            QCOMPARE(items[i].index, stable[i].index);
    }
}

QTEST_APPLESS_MAIN(TstFactColumn)
#include "tst_factcolumn.moc"
