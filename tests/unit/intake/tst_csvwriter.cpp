#include "core/intake/csvreader.h"
#include "core/base/csvwriter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lead;
using namespace std::string_literals;

class TestCsvWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quotesOnlyWhatMustBeQuoted();
    void guardsFormulas_data();
    void guardsFormulas();
    void readsBackExactlyWhatItWrote();
    void readsBackWhatWasWrittenForSpreadsheets();
};

void TestCsvWriter::quotesOnlyWhatMustBeQuoted()
{
    std::string out;
    const std::vector<std::string> cells = {"plain", "with, comma", "say \"hi\"", "two\nlines", "", " lead"};
    appendCsvRow(out, std::span<const std::string>(cells));
    QCOMPARE(out, "plain,\"with, comma\",\"say \"\"hi\"\"\",\"two\nlines\",,\" lead\"\r\n"s);
}

void TestCsvWriter::guardsFormulas_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<bool>("guarded");
    for (const char *cell : {"=1+1", "+1 (555) 1", "-x", "@SUM(A1)", "|x", " =1", "\t=1", "\n", "+1.5.2",
                             "--1", "+", "\uFF1D1", "\r"})
        QTest::newRow(qPrintable(QString::fromUtf8(cell))) << QByteArray(cell) << true;
    for (const char *cell : {"", "a=b", "+15551234567", "-12.50", "-3", "1E5", "00123", "'tis", "José", "  "})
        QTest::newRow(qPrintable(QStringLiteral("free:") + QString::fromUtf8(cell)))
            << QByteArray(cell) << false;
}

void TestCsvWriter::guardsFormulas()
{
    QFETCH(QByteArray, cell);
    QFETCH(bool, guarded);
    const std::string written = spreadsheetCell(cell.toStdString());
    QCOMPARE(written, (guarded ? "'"s : ""s) + cell.toStdString());
    QCOMPARE(std::string(fromSpreadsheetCell(written)), cell.toStdString());
}

namespace {

std::vector<std::vector<std::string>> randomTable(QRandomGenerator &random)
{
    constexpr std::string_view alphabet = "ab=+-@|'\"\",;\t\n\r \x01"
                                          "1.\xC3\xA9";
    std::vector<std::vector<std::string>> table(1 + random.bounded(5));
    const int width = 1 + random.bounded(5);
    for (auto &row : table) {
        for (int c = 0; c < width; ++c) {
            std::string cell;
            for (int i = random.bounded(8); i > 0; --i) {
                const char letter =
                    alphabet[static_cast<std::size_t>(random.bounded(static_cast<int>(alphabet.size()) - 2))];
                cell += letter;
            }
            if (random.bounded(4) == 0)
                cell += "\xC3\xA9";
            row.push_back(cell);
        }
    }
    return table;
}

} // namespace

void TestCsvWriter::readsBackExactlyWhatItWrote()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 5000; ++round) {
        const auto table = randomTable(random);
        std::string out;
        for (const auto &row : table)
            appendCsvRow(out, std::span<const std::string>(row));
        CsvDialect dialect;
        dialect.lineEnd = LineEnd::CrLf;
        QVERIFY2(csvRows(out, dialect) == table, out.c_str());
        QVERIFY2(csvRows(out, dialect, table[0].size()) == table, out.c_str());
    }
}

void TestCsvWriter::readsBackWhatWasWrittenForSpreadsheets()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 5000; ++round) {
        const auto table = randomTable(random);
        std::string out;
        for (const auto &row : table)
            appendCsvRow(out, std::span<const std::string>(row), CsvStyle::Spreadsheet);
        auto read = csvRows(out, {}, table[0].size());
        for (auto &row : read) {
            for (std::string &cell : row)
                cell = std::string(fromSpreadsheetCell(cell));
        }
        QVERIFY2(read == table, out.c_str());
    }
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
