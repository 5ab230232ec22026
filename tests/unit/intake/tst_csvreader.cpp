#include "core/intake/csvlines.h"
#include "core/intake/csvreader.h"
#include "core/intake/delimitedfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace lead;
using namespace std::string_literals;

namespace {

using Rows = std::vector<std::vector<std::string>>;

// Rows as "a|b//c|d", to see at a glance in a failing test.
std::string shown(const Rows &rows)
{
    std::string text;
    for (const auto &row : rows) {
        if (&row != &rows.front())
            text += "//";
        for (std::size_t i = 0; i < row.size(); ++i)
            text += (i > 0 ? "|" : "") + row[i];
    }
    return text;
}

struct Seen
{
    std::string text;
    std::int64_t line = 0;
    RowIssue issue = RowIssue::None;
    std::string raw;
};

std::vector<Seen> seen(const std::string &text, const CsvDialect &dialect = {}, std::size_t expected = 0,
                       const CsvLimits &limits = {})
{
    CsvReader reader(TextSource::fromText(text), dialect, limits, expected);
    std::vector<Seen> rows;
    for (;;) {
        const auto row = reader.next();
        if (!row || !*row)
            return rows;
        rows.push_back({shown({{(*row)->cells.begin(), (*row)->cells.end()}}), (*row)->line, (*row)->issue,
                        std::string((*row)->raw)});
    }
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splits_data();
    void splits();
    void splitsOtherDialects_data();
    void splitsOtherDialects();
    void readsLoneCarriageReturnsAsLineEnds();
    void countsPhysicalLinesAndKeepsTheRawText();
    void skipsAndCountsBlankLines();
    void takesStrayQuotesForText_data();
    void takesStrayQuotesForText();
    void doesNotLetAnUnclosedQuoteSwallowTheFile();
    void doesNotLetManyUnclosedQuotesTakeForever();
    void endsACutCellWithItsLine_data();
    void endsACutCellWithItsLine();
    void keepsWholeCellsOfSeveralLines_data();
    void keepsWholeCellsOfSeveralLines();
    void keepsCleanRowsBetweenRowsOfStrayQuotes_data();
    void keepsCleanRowsBetweenRowsOfStrayQuotes();
    void tellsRowsFromTheInsideOfCells_data();
    void tellsRowsFromTheInsideOfCells();
    void doesNotTakeAFileOfCutCellsForOneRow_data();
    void doesNotTakeAFileOfCutCellsForOneRow();
    void keepsLongCellsWithinBlocksWhole();
    void cutsGiganticCells();
    void boundsTheNumberOfColumns();
    void givesTheSameRowsForAnyBlockBoundary();
    void takesRowsBack();
    void keepsRaggedRowsWithAReason();
    void dropsPreambleFooterAndRepeatedHeadings();
    void dropsTheFooterOfAFileOfManyBlocks();
    void joinsSeveralHeadingRows();
    void reportsDamagedBytes();
    void readsLinesOfAnotherEncoding_data();
    void readsLinesOfAnotherEncoding();
    void findsTheEncodingOfALateLetter();
    void refuses_data();
    void refuses();
    void refusesWhatCannotBeRead();
    void noticesAFileThatChanges();
    void computesTheChecksumOfAllBytes();
    void agreesWithTheCorpora();
};

void TestCsvReader::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rows");
    const auto add = [](const char *tag, const char *text, const char *rows) {
        QTest::newRow(tag) << QString::fromUtf8(text) << QString::fromUtf8(rows);
    };
    add("simple", "a,b,c\nd,e,f\n", "a|b|c//d|e|f");
    add("no line end at the end", "a,b\nc,d", "a|b//c|d");
    add("CR LF", "a,b\r\nc,d\r\n", "a|b//c|d");
    add("mixed line ends", "a,b\r\nc,d\ne,f\r\n", "a|b//c|d//e|f");
    add("CR at the end", "a,b\r", "a|b");
    add("quoted", "\"a\",\"b\"\n\"c\",d\n", "a|b//c|d");
    add("delimiter in quotes", "\"a,b\",c\n", "a,b|c");
    add("line end in quotes", "\"a\nb\",c\nd,e\n", "a\nb|c//d|e");
    add("CR LF in quotes", "\"a\r\nb\",c\r\n", "a\r\nb|c");
    add("doubled quotes", "\"a\"\"b\",c\n", "a\"b|c");
    add("only doubled quotes", "\"\"\"\"\"\",\"\"\n", "\"\"|");
    add("empty cells", ",,\n", "||");
    add("empty quoted", "\"\",\"\"\n", "|");
    add("trailing delimiter", "a,b,\n", "a|b|");
    add("trailing delimiter at the end", "a,b,", "a|b|");
    add("blanks kept", " a , b ,c \n", " a | b |c ");
    add("quotes inside", "a \"b\" c,5\" pipe\n", "a \"b\" c|5\" pipe");
    add("quote after a blank", "a, \"b\" ,c\n", "a| \"b\" |c");
    add("text after the closing quote", "\"ab\"c", "abc");
    add("blank after the closing quote", "\"a\" ,b\n", "a|b");
    add("quotes that are not doubled", "\"say \"hi\" now\",b\n", "say \"hi\" now|b");
    add("unclosed", "a,\"b,c\nd,e", "a|b,c\nd,e");
    add("lone quote at the end", "a,\"", "a|");
    add("UTF-8", "Zoë,山田\n😀,ß\n", "Zoë|山田//😀|ß");
    add("one column", "a\nb\n", "a//b");
    add("empty", "", "");
    add("two rows of one", "\"a\"\n\"b\"", "a//b");
}

void TestCsvReader::splits()
{
    QFETCH(QString, text);
    QFETCH(QString, rows);
    QCOMPARE(QString::fromStdString(shown(csvRows(text.toStdString()))), rows);
}

void TestCsvReader::splitsOtherDialects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("delimiter");
    QTest::addColumn<char>("quote");
    QTest::addColumn<int>("escape");
    QTest::addColumn<bool>("skipSpace");
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("semicolon") << QByteArray("a;1,5;c") << QByteArray(";") << '"' << -1 << false
                               << QByteArray("a|1,5|c");
    QTest::newRow("tab") << QByteArray("a\tb\n\"c\td\"\te") << QByteArray("\t") << '"' << -1 << false
                         << QByteArray("a|b//c\td|e");
    QTest::newRow("two characters") << QByteArray("a::b:c::\"d::e\"\n") << QByteArray("::") << '"' << -1
                                    << false << QByteArray("a|b:c|d::e");
    QTest::newRow("blank after the comma")
        << QByteArray("a, \"b, c\",  d\n") << QByteArray(",") << '"' << -1 << true << QByteArray("a|b, c|d");
    QTest::newRow("apostrophes") << QByteArray("'a,b',c\n'it's',d\n") << QByteArray(",") << '\'' << -1
                                 << false << QByteArray("a,b|c//it's|d");
    QTest::newRow("no quotes") << QByteArray("\"a,b\"\n") << QByteArray(",") << '\0' << -1 << false
                               << QByteArray("\"a|b\"");
    QTest::newRow("backslash") << QByteArray("\"a \\\"b\\\", c\",d\\,e,\"\\\\\"\n") << QByteArray(",") << '"'
                               << int('\\') << false << QByteArray("a \"b\", c|d,e|\\");
    QTest::newRow("NUL before quotes") << QByteArray("\"5\0\" pipe\",b\n", 13) << QByteArray(",") << '"' << 0
                                       << false << QByteArray("5\" pipe|b");
    QTest::newRow("nothing delimits")
        << QByteArray("a, b\nc; d\n") << QByteArray("") << '"' << -1 << false << QByteArray("a, b//c; d");
}

void TestCsvReader::splitsOtherDialects()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, delimiter);
    QFETCH(char, quote);
    QFETCH(int, escape);
    QFETCH(bool, skipSpace);
    QFETCH(QByteArray, rows);
    CsvDialect dialect;
    dialect.delimiter = delimiter.toStdString();
    dialect.quote = quote;
    if (escape >= 0)
        dialect.escape = static_cast<char>(escape);
    dialect.skipInitialSpace = skipSpace;
    QCOMPARE(shown(csvRows(text.toStdString(), dialect)), rows.toStdString());
}

void TestCsvReader::readsLoneCarriageReturnsAsLineEnds()
{
    CsvDialect dialect;
    QCOMPARE(shown(csvRows("a,b\rc,d\ne,f\n", dialect)), "a|b\rc|d//e|f"s);
    dialect.lineEnd = LineEnd::Cr;
    QCOMPARE(shown(csvRows("a,b\rc,d\r", dialect)), "a|b//c|d"s);
    QCOMPARE(shown(csvRows("a,b\nc,d\re,f\r\ng,h", dialect)), "a|b\nc|d//e|f//g|h"s);
    dialect.lineEnd = LineEnd::Mixed;
    QCOMPARE(shown(csvRows("a\rb\nc\r\nd", dialect)), "a//b//c//d"s);
}

void TestCsvReader::countsPhysicalLinesAndKeepsTheRawText()
{
    const auto rows = seen("a,b\r\n\r\n\"x\ny\",\"\"\"z\"\nlast,1");
    QCOMPARE(rows.size(), std::size_t{3});
    QCOMPARE(rows[1].line, std::int64_t{3});
    QCOMPARE(rows[1].text, "x\ny|\"z"s);
    QCOMPARE(rows[1].raw, "\"x\ny\",\"\"\"z\""s);
    QCOMPARE(rows[2].line, std::int64_t{5});
    QCOMPARE(rows[0].raw, "a,b"s);
}

void TestCsvReader::skipsAndCountsBlankLines()
{
    CsvReader reader(TextSource::fromText("\na,b\n\n\r\nc,d\n\n"), CsvDialect{});
    const auto batch = reader.nextBatch();
    QVERIFY(batch.isOk());
    QCOMPARE(batch->size(), std::size_t{2});
    QCOMPARE(reader.blankLines(), std::int64_t{4});
    CsvDialect keeping;
    keeping.blankLines = BlankLines::Keep;
    QCOMPARE(csvRows("a\n\nb\n", keeping).size(), std::size_t{3});
}

void TestCsvReader::takesStrayQuotesForText_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("cells");
    QTest::newRow("before an unquoted cell")
        << QStringLiteral("1,\"02:30,x,\"a, b\",e") << QStringLiteral("1|\"02:30|x|a, b|e");
    QTest::newRow("before the first cell")
        << QStringLiteral("\"1,02:30,x,\"a, b\",e") << QStringLiteral("\"1|02:30|x|a, b|e");
    QTest::newRow("at the end of the row")
        << QStringLiteral("1,2,3,\"a, b\",\"") << QStringLiteral("1|2|3|a, b|\"");
    QTest::newRow("not doubled before the end")
        << QStringLiteral("1,2,\"Round 48\"\",\"a, b\",e") << QStringLiteral("1|2|Round 48\"|a, b|e");
}

void TestCsvReader::takesStrayQuotesForText()
{
    QFETCH(QString, row);
    QFETCH(QString, cells);
    const std::string plain = "1,2,3,\"a, b\",e\n";
    const auto rows = seen(plain + row.toStdString() + "\n" + plain + plain, {}, 5);
    QCOMPARE(rows.size(), std::size_t{4});
    QCOMPARE(QString::fromStdString(rows[1].text), cells);
    QCOMPARE(rows[1].issue, RowIssue::StrayQuote);
    QCOMPARE(rows[2].text, "1|2|3|a, b|e"s);
    QCOMPARE(rows[3].line, std::int64_t{4});
}

void TestCsvReader::doesNotLetAnUnclosedQuoteSwallowTheFile()
{
    std::string text = "a,b,c\n1,\"oops,3\n";
    for (int i = 0; i < 5000; ++i)
        text += "4,5,6\n";
    const auto rows = seen(text, {}, 3);
    QCOMPARE(rows.size(), std::size_t{5002});
    QCOMPARE(rows[1].text, "1|\"oops|3"s);
    QCOMPARE(rows[1].issue, RowIssue::UnclosedQuote);
    QCOMPARE(rows[1].line, std::int64_t{2});
    QCOMPARE(rows[2].text, "4|5|6"s);
}

void TestCsvReader::doesNotLetManyUnclosedQuotesTakeForever()
{
    std::string text;
    for (int i = 0; i < 200000; ++i)
        text += "\"a\"b,\"c\"d,e\n";
    const auto rows = seen(text, {}, 3);
    QCOMPARE(rows.size(), std::size_t{200000});
}

void TestCsvReader::endsACutCellWithItsLine_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("cells");
    QTest::newRow("comma inside") << QStringLiteral("A,a@x.com,\"said, he") << QStringLiteral("A|a@x.com|said, he");
    QTest::newRow("no comma inside") << QStringLiteral("A,a@x.com,\"said") << QStringLiteral("A|a@x.com|\"said");
    QTest::newRow("in the middle") << QStringLiteral("A,\"a, b,c") << QStringLiteral("A|\"a| b|c");
}

void TestCsvReader::endsACutCellWithItsLine()
{
    QFETCH(QString, row);
    QFETCH(QString, cells);
    const std::string cut = row.toStdString() + "\n";
    for (const char *next : {"B,b@x.com,\"said, she\"\n", "\"B\",\"b@x.com\",\"said, she\"\n", "B,b@x.com,plain\n", "B,\"\",plain\n"}) {
        std::string text = "First,Email,Notes\n" + cut;
        for (int i = 0; i < 5; ++i)
            text += next;
        const auto rows = seen(text, {}, 3);
        QCOMPARE(rows.size(), std::size_t{7});
        QCOMPARE(QString::fromStdString(rows[1].text), cells);
        QVERIFY(rows[1].issue == RowIssue::UnclosedQuote || rows[1].issue == RowIssue::StrayQuote);
        QCOMPARE(rows[2].line, std::int64_t{3});
        QCOMPARE(rows[6].line, std::int64_t{7});
        QVERIFY(rows[2].text.starts_with("B|"));
    }
}

void TestCsvReader::keepsWholeCellsOfSeveralLines_data()
{
    QTest::addColumn<QString>("cell");
    QTest::newRow("lines") << QStringLiteral("\"one\ntwo\nthree\"");
    QTest::newRow("rows of another list") << QStringLiteral("\"see:\nB,b@x.com,note\nC,c@x.com,note\"");
    QTest::newRow("rows of another list, in quotes") << QStringLiteral("\"see:\n\"\"B\"\",\"\"b@x.com\"\",note\nC,c@x.com,\"\"note\"\"\"");
    QTest::newRow("quotes that are not doubled") << QStringLiteral("\"He said \"hi\" to me,\nand then, well, left\"");
    QTest::newRow("doubled before a comma") << QStringLiteral("\"He said \"\"hi\"\", then left,\nand came, or not\"");
}

void TestCsvReader::keepsWholeCellsOfSeveralLines()
{
    QFETCH(QString, cell);
    const std::string row = "A,a@x.com," + cell.toStdString() + "\n";
    const auto rows = csvRows("First,Email,Notes\n" + row + row + row + "B,b@x.com,\"short\"\n", {}, 3);
    QCOMPARE(rows.size(), std::size_t{5});
    for (std::size_t i = 1; i < 4; ++i)
        QCOMPARE(std::count(rows[i][2].begin(), rows[i][2].end(), '\n'), cell.count(u'\n'));
    QCOMPARE(shown({rows[4]}), "B|b@x.com|short"s);
}

void TestCsvReader::doesNotTakeAFileOfCutCellsForOneRow_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("tail");
    QTest::addColumn<int>("count");
    for (const int count : {2, 3, 5, 20, 50, 20000}) {
        QTest::addRow("cut, comma inside, %d", count) << QStringLiteral("First name,Email,Notes") << QStringLiteral("a@gmail.com,\"Wants a call, budget 0") << count;
        QTest::addRow("quotes inside quotes, %d", count) << QStringLiteral("First name,Notes") << QStringLiteral("\"x\"y\"z") << count;
        QTest::addRow("quotes inside quotes, in the middle, %d", count) << QStringLiteral("First name,Notes,Email") << QStringLiteral("\"x\"y\"z,a@gmail.com") << count;
        QTest::addRow("quotes inside quotes, doubled at the end, %d", count) << QStringLiteral("First name,Notes") << QStringLiteral("\"x\"y\"\"") << count;
        QTest::addRow("inches, %d", count) << QStringLiteral("First name,Notes") << QStringLiteral("\"5\"3 tall") << count;
    }
}

void TestCsvReader::doesNotTakeAFileOfCutCellsForOneRow()
{
    QFETCH(QString, head);
    QFETCH(QString, tail);
    QFETCH(int, count);
    std::string text = head.toStdString() + "\n";
    for (int i = 0; i < count; ++i)
        text += "Ann" + std::to_string(i) + "," + tail.toStdString() + "\n";
    auto file = DelimitedFile::fromText(text);
    QVERIFY(file);
    std::vector<std::string> names;
    for (;;) {
        const auto batch = file->nextBatch();
        QVERIFY(batch);
        if (batch->isEmpty())
            break;
        for (std::size_t i = 0; i < batch->size(); ++i) {
            names.emplace_back((*batch)[i][0]);
            QCOMPARE(static_cast<int>((*batch)[i].cells.size()), head.count(u',') + 1);
        }
    }
    QCOMPARE(static_cast<int>(names.size()), count);
    QCOMPARE(names.back(), "Ann" + std::to_string(count - 1));
    QCOMPARE(file->report().quoteRepairs, std::int64_t{count});
    QCOMPARE(file->report().firstQuoteRepairs.front(), std::int64_t{2});
}

void TestCsvReader::keepsCleanRowsBetweenRowsOfStrayQuotes_data()
{
    QTest::addColumn<QString>("odd");
    QTest::addColumn<QString>("cells");
    QTest::newRow("before a letter") << QStringLiteral("A,\"x\"y\"z") << QStringLiteral("A|\"x\"y\"z");
    QTest::newRow("before a blank") << QStringLiteral("A,\"x\" y") << QStringLiteral("A|\"x\" y");
    QTest::newRow("alone") << QStringLiteral("A,\"x") << QStringLiteral("A|\"x");
    QTest::newRow("closed again") << QStringLiteral("A,\"x\"y\"") << QStringLiteral("A|x\"y");
}

void TestCsvReader::keepsCleanRowsBetweenRowsOfStrayQuotes()
{
    QFETCH(QString, odd);
    QFETCH(QString, cells);
    for (const char *clean : {"B,plain", "B,\"quoted, too\"", "B,\"he said \"\"hi\"\"\""}) {
        std::string text = "First,Notes\n";
        for (int i = 0; i < 30; ++i)
            text += (i % 3 == 0 ? odd.toStdString() : std::string(clean)) + "\n";
        const auto rows = seen(text, {}, 2);
        QCOMPARE(rows.size(), std::size_t{31});
        for (std::size_t i = 1; i < rows.size(); ++i) {
            QCOMPARE(rows[i].line, static_cast<std::int64_t>(i + 1));
            if (i % 3 == 1)
                QCOMPARE(QString::fromStdString(rows[i].text), cells);
            else
                QVERIFY2(rows[i].text.starts_with("B|"), rows[i].text.c_str());
        }
    }
}

void TestCsvReader::tellsRowsFromTheInsideOfCells_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isRow");
    QTest::newRow("plain") << QStringLiteral("A,b,c") << true;
    QTest::newRow("too few cells") << QStringLiteral("and then, well") << false;
    QTest::newRow("quoted") << QStringLiteral("A,\"b, c\",d") << true;
    QTest::newRow("the end of a cell") << QStringLiteral("and then, well, left\"") << false;
    QTest::newRow("a cell that is cut") << QStringLiteral("A,b,\"said, he") << true;
    QTest::newRow("bare quotes") << QStringLiteral("A,\"x\"y\"z,c") << true;
    QTest::newRow("bare quotes at the end") << QStringLiteral("A,b,\"x\"y\"z") << true;
    QTest::newRow("doubled inside quotes") << QStringLiteral("\"\"B\"\",\"\"b@x.com\"\",note") << false;
    QTest::newRow("a doubled quote that is a cell") << QStringLiteral("A,\"\",c") << true;
    QTest::newRow("a doubled quote before a text") << QStringLiteral("A,\"\"x,c") << true;
    QTest::newRow("a quoted quote") << QStringLiteral("A,\"\"\"b\"\"\",c") << true;
}

void TestCsvReader::tellsRowsFromTheInsideOfCells()
{
    QFETCH(QString, line);
    QFETCH(bool, isRow);
    QCOMPARE(isRowOfItsOwn(line.toStdString(), CsvDialect(), 3), isRow);
}

void TestCsvReader::keepsLongCellsWithinBlocksWhole()
{
    const std::string cell(700000, 'x');
    const std::string lines = cell + "\n" + cell;
    const auto rows = csvRows("a,\"" + lines + "\",c\n" + cell + ",2,3\n", {}, 3);
    QCOMPARE(rows.size(), std::size_t{2});
    QVERIFY(rows[0][1] == lines);
    QVERIFY(rows[1][0] == cell);
}

void TestCsvReader::cutsGiganticCells()
{
    CsvLimits limits;
    limits.maxCellBytes = 100000;
    limits.maxRowBytes = 300000;
    const std::string gigantic(1000000, 'x');
    for (const std::string &cell :
         {gigantic, std::string(150000, 'y'), "\"" + std::string(150000, 'z') + "\""}) {
        const auto rows = seen("1,2\n" + cell + ",b\n3,4\n", {}, 2, limits);
        QCOMPARE(rows.size(), std::size_t{3});
        QCOMPARE(rows[1].issue, RowIssue::CellTooLarge);
        QVERIFY(rows[1].text.size() <= 100002);
        QCOMPARE(rows[2].text, "3|4"s);
        QCOMPARE(rows[2].line, std::int64_t{3});
    }
    const auto unclosed = seen("1,2\na,\"" + gigantic + "\n3,4\n", {}, 2, limits);
    QCOMPARE(unclosed.back().text, "3|4"s);
}

void TestCsvReader::boundsTheNumberOfColumns()
{
    CsvLimits limits;
    limits.maxColumns = 1000;
    const auto rows = seen(std::string(50000, ',') + "\n1,2\n", {}, 0, limits);
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(rows[0].issue, RowIssue::TooManyColumns);
    QCOMPARE(rows[0].text.size(), std::size_t{999});
    QCOMPARE(csvRows(std::string(9999, ','))[0].size(), std::size_t{10000});
}

void TestCsvReader::givesTheSameRowsForAnyBlockBoundary()
{
    const std::string unit =
        "\"q\"\"uo\r\nte\",plain,\"x, y\",é\r\n\r\nshort\r\n\"bare \"in\"side\",2,3,4\r\n";
    for (std::size_t shift = 0; shift < unit.size(); ++shift) {
        std::string text(131072 - 40 - shift, 'a');
        text += ",2,3,4\r\n" + unit + unit;
        const Rows rows = csvRows(text, {}, 4);
        QCOMPARE(rows.size(), std::size_t{7});
        QCOMPARE(shown({rows.begin() + 1, rows.begin() + 4}),
                 "q\"uo\r\nte|plain|x, y|é//short//bare \"in\"side|2|3|4"s);
        QVERIFY(std::equal(rows.begin() + 1, rows.begin() + 4, rows.begin() + 4));
    }
}

void TestCsvReader::takesRowsBack()
{
    CsvReader reader(TextSource::fromText("a,b\n\nc,d\n\ne,f\n"), CsvDialect{});
    auto batch = reader.nextBatch();
    QCOMPARE(batch->size(), std::size_t{3});
    reader.unread(*batch, 1);
    QCOMPARE(batch->size(), std::size_t{1});
    QVERIFY(!reader.atEnd());
    batch = reader.nextBatch(std::move(*batch));
    QCOMPARE(batch->size(), std::size_t{2});
    QCOMPARE((*batch)[0].line, std::int64_t{3});
    QCOMPARE(reader.blankLines(), std::int64_t{2});
    QVERIFY(reader.atEnd());
}

void TestCsvReader::keepsRaggedRowsWithAReason()
{
    auto file =
        DelimitedFile::fromText("name,email,phone\nAnn,ann@example.com,1\nBob,bob@example.com,2\nCid\nDee,"
                                "dee@example.com,4,,\nEve,eve@example.com,5,6\nFay,fay@example.com,7\n");
    QVERIFY(file.isOk());
    const auto batch = file->nextBatch();
    QCOMPARE(batch->size(), std::size_t{6});
    QCOMPARE((*batch)[2].issue, RowIssue::MissingCells);
    QCOMPARE((*batch)[2].cells.size(), std::size_t{1});
    QCOMPARE((*batch)[3].issue, RowIssue::None);
    QCOMPARE((*batch)[3].cells.size(), std::size_t{3});
    QCOMPARE((*batch)[4].issue, RowIssue::TooManyColumns);
    QCOMPARE((*batch)[4].line, std::int64_t{6});
    QCOMPARE(std::string(reasonCode((*batch)[4].issue)), "too_many_columns"s);
    QVERIFY(file->nextBatch()->isEmpty());
    QCOMPARE(file->report().missingCells, std::int64_t{1});
    QCOMPARE(file->report().tooManyColumns, std::int64_t{1});
    QCOMPARE(file->report().rows, std::int64_t{6});
}

void TestCsvReader::dropsPreambleFooterAndRepeatedHeadings()
{
    auto file = DelimitedFile::fromText(
        "Notes:\n\"Some addresses, are "
        "missing.\"\n\nName,Email,City\nAnn,ann@example.com,Ulm\nBob,bob@example.com,Bonn\n"
        "Name,Email,City\nCid,cid@example.com,Kiel\n\nCopyright (c) 2024\nConfidential\n");
    QVERIFY(file.isOk());
    QCOMPARE(file->header(), (std::vector<std::string>{"Name", "Email", "City"}));
    QCOMPARE(file->sniffed().shape.headerLine, std::int64_t{4});
    const auto batch = file->nextBatch();
    QCOMPARE(batch->size(), std::size_t{3});
    QCOMPARE((*batch)[2].line, std::int64_t{8});
    QVERIFY(file->nextBatch()->isEmpty());
    QCOMPARE(file->report().footerRows, std::int64_t{2});
    QCOMPARE(file->report().repeatedHeaders, std::int64_t{1});
    QCOMPARE(file->report().blankLines, std::int64_t{2});
}

void TestCsvReader::dropsTheFooterOfAFileOfManyBlocks()
{
    // The footer falls on every place around the end of a block.
    for (int shift = 0; shift < 60; ++shift) {
        std::string text = "Name,Email,City\n" + std::string(static_cast<std::size_t>(shift), 'x') + ",a@example.com,Ulm\n";
        while (text.size() < 131072 - 60)
            text += "Ann,ann@example.com,Ulm\n";
        const auto rows = std::count(text.begin(), text.end(), '\n') - 1;
        auto file = DelimitedFile::fromText(text + "\nOpen leads\nMarch of the year\nExample Org\n");
        QVERIFY(file.isOk());
        while (!file->nextBatch()->isEmpty()) {
        }
        QCOMPARE(file->report().rows, static_cast<std::int64_t>(rows));
        QCOMPARE(file->report().footerRows, std::int64_t{3});
    }
}

void TestCsvReader::joinsSeveralHeadingRows()
{
    auto file =
        DelimitedFile::fromText("Contact,,Deal,\nName,Email,Amount,Date\nAnn,ann@example.com,12.50,2024-01-"
                                "02\nBob,bob@example.com,8,2024-01-03\nCid,cid@example.com,9,2024-01-04\n");
    QVERIFY(file.isOk());
    QCOMPARE(file->header(), (std::vector<std::string>{"Contact Name", "Email", "Deal Amount", "Date"}));
    QCOMPARE(file->nextBatch()->size(), std::size_t{3});
}

void TestCsvReader::reportsDamagedBytes()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("damaged.csv"));
    QByteArray bytes("name,city\n");
    for (int i = 0; i < 20000; ++i)
        bytes += "Zoë,Köln\n";
    const qsizetype at = bytes.size() + 1;
    bytes += "K\xE4the,K\xC3\xB6ln\nAnn,Ulm\n";
    write(path, bytes);
    auto file = DelimitedFile::open(path);
    QVERIFY(file.isOk());
    std::string last;
    for (RowBatch batch = std::move(*file->nextBatch()); !batch.isEmpty();
         batch = std::move(*file->nextBatch()))
        last = std::string(batch[batch.size() - 2].cells[0]);
    QCOMPARE(last, "K\xEF\xBF\xBDthe"s);
    QCOMPARE(file->report().undecodable, std::int64_t{1});
    QCOMPARE(file->report().firstUndecodable, static_cast<std::int64_t>(at));
    QCOMPARE(file->report().rows, std::int64_t{20002});
}

void TestCsvReader::readsLinesOfAnotherEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("others");
    QTest::addColumn<int>("damaged");
    QByteArray good;
    for (int i = 0; i < 300; ++i)
        good += "Zo\xC3\xAB,K\xC3\xB6ln\n";
    QTest::newRow("one line") << "name,city\n" + good + "J\xF6rg,D\xFCren\nAnn,Ulm\n" << QByteArray("J\xC3\xB6rg") << 1 << 0;
    QTest::newRow("all, after a mark") << QByteArray("\xEF\xBB\xBFname,city\nUwe,Ulm\nUwe,Ulm\nJ\xF6rg,D\xFCren\nAnn,Ulm\n") << QByteArray("J\xC3\xB6rg") << 1 << 0;
    QTest::newRow("smart quotes") << "name,city\n" + good + "\x93Joe\x94,D\xFCren\nAnn,Ulm\n" << QByteArray("\xE2\x80\x9CJoe\xE2\x80\x9D") << 1 << 0;
    QTest::newRow("damage") << "name,city\n" + good + "J\xF6rg,D\xC3\xBCren\nAnn,Ulm\n" << QByteArray("J\xEF\xBF\xBDrg") << 0 << 1;
    QTest::newRow("UTF-16 with half a character") << QByteArray("\xFF\xFEn\0,\0c\0\n\0U\0,\0A\0\n\0A\0,\0B\0\n\0x", 27) << QByteArray("U") << 0 << 1;
}

void TestCsvReader::readsLinesOfAnotherEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, name);
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("mixed.csv"));
    write(path, bytes);
    auto file = DelimitedFile::open(path);
    QVERIFY(file.isOk());
    std::vector<std::string> names;
    for (RowBatch batch = std::move(*file->nextBatch()); !batch.isEmpty(); batch = std::move(*file->nextBatch()))
        for (std::size_t i = 0; i < batch.size(); ++i)
            names.emplace_back(batch[i].cells[0]);
    QVERIFY(names.size() >= 2);
    QCOMPARE(QByteArray::fromStdString(names[names.size() - 2]), name);
    QTEST(static_cast<int>(file->report().otherLines), "others");
    QTEST(static_cast<int>(file->report().undecodable), "damaged");
    if (file->report().otherLines > 0)
        QVERIFY(bytes.mid(file->report().firstOtherLine).startsWith('\xF6') || bytes.mid(file->report().firstOtherLine).startsWith('\x93'));
}

void TestCsvReader::findsTheEncodingOfALateLetter()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("late.csv"));
    QByteArray bytes("name,city\n");
    for (int i = 0; i < 300000; ++i)
        bytes += "Ann,Bonn\n";
    bytes += "J\xF6rg,K\xF6ln\nM\xFCller,D\xFCren\n";
    for (int i = 0; i < 300000; ++i)
        bytes += "Ann,Bonn\n";
    write(path, bytes);
    auto file = DelimitedFile::open(path);
    QVERIFY(file.isOk());
    bool found = false;
    for (RowBatch batch = std::move(*file->nextBatch()); !batch.isEmpty();
         batch = std::move(*file->nextBatch())) {
        for (std::size_t i = 0; i < batch.size(); ++i)
            found = found || batch[i].cells[1] == "Köln";
    }
    QVERIFY(found);
    QCOMPARE(file->report().undecodable, std::int64_t{0});
}

void TestCsvReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("xlsx") << QByteArray("PK\x03\x04 xl/workbook.xml") << QStringLiteral("CSV");
    QTest::newRow("pdf") << QByteArray("%PDF-1.4 ...") << QStringLiteral("PDF");
    QTest::newRow("sqlite") << QByteArray("SQLite format 3\0", 16) << QStringLiteral("SQLite");
}

void TestCsvReader::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("list.csv"));
    write(path, bytes);
    const auto file = DelimitedFile::open(path);
    QVERIFY(!file.isOk());
    QVERIFY2(file.error().message.contains(word), qPrintable(file.error().message));
    QVERIFY(file.error().message.contains(path));
}

void TestCsvReader::refusesWhatCannotBeRead()
{
    QTemporaryDir dir;
    const auto messageOf = [](const QString &path) {
        const auto file = DelimitedFile::open(path);
        return file.isOk() ? QString() : file.error().message;
    };
    QVERIFY(messageOf(dir.filePath(QStringLiteral("missing.csv"))).contains(QStringLiteral("no file")));
    QVERIFY(messageOf(dir.path()).contains(QStringLiteral("folder")));
    const QString pipe = dir.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    QVERIFY(messageOf(pipe).contains(QStringLiteral("pipe")));
    QVERIFY(messageOf(QStringLiteral("/dev/null")).contains(QStringLiteral("device")));
    const QString loop = dir.filePath(QStringLiteral("loop"));
    QCOMPARE(::symlink("loop", loop.toLocal8Bit().constData()), 0);
    QVERIFY(messageOf(loop).contains(QStringLiteral("itself")));
    if (::geteuid() != 0) {
        const QString secret = dir.filePath(QStringLiteral("secret.csv"));
        write(secret, "a,b\n");
        QCOMPARE(::chmod(secret.toLocal8Bit().constData(), 0), 0);
        QVERIFY(messageOf(secret).contains(QStringLiteral("permission")));
    }
}

void TestCsvReader::noticesAFileThatChanges()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("list.csv"));
    QByteArray bytes("a,b\n");
    for (int i = 0; i < 100000; ++i)
        bytes += "1,2\n";
    for (const auto &[size, change] : {std::pair<qsizetype, FileChange>(bytes.size() / 2, FileChange::Shrank),
                                       {bytes.size() + 4, FileChange::Grew}}) {
        write(path, bytes);
        auto file = DelimitedFile::open(path);
        QVERIFY(file.isOk());
        RowBatch batch = std::move(*file->nextBatch());
        QVERIFY(!batch.isEmpty());
        QVERIFY(QFile::resize(path, size));
        while (!batch.isEmpty())
            batch = std::move(*file->nextBatch(std::move(batch)));
        QCOMPARE(file->report().change, change);
        QVERIFY(file->report().rows <= 100000);
    }
}

void TestCsvReader::computesTheChecksumOfAllBytes()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("list.csv"));
    write(path, "\xEF\xBB\xBF"
                "a,b\n1,2\n");
    DelimitedOptions options;
    options.checksum = Checksum::Sha256;
    auto file = DelimitedFile::open(path, options);
    QVERIFY(file.isOk());
    while (!file->nextBatch()->isEmpty()) {
    }
    QCOMPARE(file->report().sha256, QCryptographicHash::hash("\xEF\xBB\xBF"
                                                             "a,b\n1,2\n",
                                                             QCryptographicHash::Sha256)
                                        .toHex());
}

void TestCsvReader::agreesWithTheCorpora()
{
    const QString corpora = qEnvironmentVariable("LEADWRIGHT_CORPORA");
    if (corpora.isEmpty())
        QSKIP("LEADWRIGHT_CORPORA is not set: 15 lead lists skipped");
    const QDir folder(corpora + QStringLiteral("/encodings/lead_lists"));
    const QStringList names = folder.entryList({QStringLiteral("*.csv")});
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QFile truth(folder.filePath(name.chopped(4) + QStringLiteral(".json")));
        QVERIFY(truth.open(QIODevice::ReadOnly));
        const QJsonArray expected = QJsonDocument::fromJson(truth.readAll()).array();
        const auto table = readTable(folder.filePath(name));
        QVERIFY(table.isOk());
        QJsonArray rows;
        for (const auto &row : *table) {
            QJsonArray cells;
            for (const std::string &cell : row)
                cells.append(QString::fromStdString(cell));
            rows.append(cells);
        }
        QVERIFY2(rows == expected, qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
