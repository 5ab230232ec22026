#include "core/intake/delimitedfile.h"
#include "core/intake/dialectsniffer.h"

#include <QDir>
#include <QTest>

using namespace lead;
using namespace std::string_literals;

class TestDialectSniffer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheDelimiter_data();
    void findsTheDelimiter();
    void findsQuotesAndEscapes();
    void findsLineEnds();
    void obeysTheSeparatorLine();
    void tellsHeadingsFromData_data();
    void tellsHeadingsFromData();
    void findsWhereTheTableBegins_data();
    void findsWhereTheTableBegins();
    void keepsALastRowThatIsCut();
    void readsTheVendorExports_data();
    void readsTheVendorExports();
};

void TestDialectSniffer::findsTheDelimiter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("delimiter");
    const auto add = [](const char *tag, const char *text, const char *delimiter) {
        QTest::newRow(tag) << QString::fromUtf8(text) << QString::fromUtf8(delimiter);
    };
    add("comma", "name,email\nAnn,ann@example.com\n", ",");
    add("semicolon with decimal commas", "name;price;tax\nAnn;1,50;0,19\nBob;2,75;0,19\nCid;3,10;0,19\n",
        ";");
    add("semicolon with two decimal commas only", "1,5;2,5\n3,5;4,5\n5,5;6,5\n", ";");
    add("tab with commas in the text", "name\tnotes\nAnn\tcall, then write\nBob\tno, never, ever\n", "\t");
    add("bar", "a|b|c\n1|2|3\n4|5|6\n", "|");
    add("comma with times", "time,value\n10:30:00,5\n10:31:00,6\n10:32:00,7\n", ",");
    add("comma with links", "name,url\nA,https://example.com/a:b\nB,https://example.com/c:d\n", ",");
    add("one column of times", "time\n08:30\n09:15\n10:45\n", ",");
    add("one column of names", "Full Name\nJohn Smith\nAnn Lee\nBob Ray\n", ",");
    add("one column of addresses", "email\nann@example.com\nbob@example.com\n", ",");
    add("free text with commas", "Notes\nWell, yes\nNo\nCall, write, wait\nHm, ok, fine, yes\nNothing\n", "");
    add("one row", "a;b;c", ";");
    add("one cell", "hello world", ",");
    add("colons", "city:state:people\nUlm:BW:126000\nBonn:NW:331000\nKiel:SH:247000\n", ":");
    add("double colons", "a::b::c\n1:2::3::4\n5:6::7::8\n", "::");
    add("double bars", "a||b||c\n1||||3\n4||5||6\n", "||");
    add("tilde", "a~b~c\n1~2~3\n4~5~6\n", "~");
    add("caret", "a^b^c\n1^2^3\n4^5^6\n", "^");
    add("quoted semicolons", "a,b\n\"x;y\",1\n\"z;w\",2\n\"u;v\",3\n", ",");
    add("empty", "", ",");
}

void TestDialectSniffer::findsTheDelimiter()
{
    QFETCH(QString, text);
    QFETCH(QString, delimiter);
    QCOMPARE(QString::fromStdString(sniffDialect(text.toStdString(), Extent::Whole).dialect.delimiter),
             delimiter);
}

void TestDialectSniffer::findsQuotesAndEscapes()
{
    const auto apostrophes =
        sniffDialect("a,b,c\n'x, y',1,it's\n'don't, no',2,z\n'k','l','m'\n", Extent::Whole).dialect;
    QCOMPARE(apostrophes.quote, '\'');
    const auto names =
        sniffDialect("name,city\nO'Neil,'s-Hertogenbosch\nD'Arcy,Ulm\n", Extent::Whole).dialect;
    QCOMPARE(names.quote, '"');
    const auto backslash = sniffDialect("a,b\n\"say \\\"hi\\\", ok\",1\n\"x\",2\n", Extent::Whole).dialect;
    QCOMPARE(backslash.escape, std::optional('\\'));
    const auto path = sniffDialect("a,b\n\"C:\\data\\\",1\n\"say \"\"hi\"\"\",2\n", Extent::Whole).dialect;
    QVERIFY(!path.escape);
    const auto spaced = sniffDialect("a, b, c\n1, \"x, y\", 3\n4, z, 6\n", Extent::Whole).dialect;
    QVERIFY(spaced.skipInitialSpace);
    const auto notSpaced = sniffDialect("foo,bar,baz\n1, leading space,3\n", Extent::Whole).dialect;
    QVERIFY(!notSpaced.skipInitialSpace);
}

void TestDialectSniffer::findsLineEnds()
{
    QCOMPARE(sniffDialect("a,b\n1,2\n", Extent::Whole).dialect.lineEnd, LineEnd::Lf);
    QCOMPARE(sniffDialect("a,b\r\n1,2\r\n", Extent::Whole).dialect.lineEnd, LineEnd::CrLf);
    QCOMPARE(sniffDialect("a,b\r1,2\r", Extent::Whole).dialect.lineEnd, LineEnd::Cr);
    QCOMPARE(sniffDialect("a,b\r1,x\ny\r2,z\nw\r3,v\r", Extent::Whole).dialect.lineEnd, LineEnd::Cr);
    QCOMPARE(sniffDialect("a,b\n1,x\ry\n2,z\n3,v\n", Extent::Whole).dialect.lineEnd, LineEnd::Lf);
}

void TestDialectSniffer::obeysTheSeparatorLine()
{
    auto file = DelimitedFile::fromText("sep=;\r\nName;Betrag\r\nAnn;1,5\r\nBob;2,5\r\n");
    QVERIFY(file.isOk());
    QCOMPARE(file->sniffed().dialect.delimiter, ";"s);
    QCOMPARE(file->header(), (std::vector<std::string>{"Name", "Betrag"}));
    const auto batch = file->nextBatch();
    QCOMPARE(batch->size(), std::size_t{2});
    QCOMPARE((*batch)[0].line, std::int64_t{3});
    QCOMPARE(sniffDialect("\"sep=|\"\na|b\n", Extent::Whole).dialect.delimiter, "|"s);
}

void TestDialectSniffer::tellsHeadingsFromData_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rows");
    QTest::newRow("headings") << QStringLiteral("name,email\nAnn,ann@example.com\n") << 1;
    QTest::newRow("data only")
        << QStringLiteral("Ann,ann@example.com,12\nBob,bob@example.com,13\nCid,cid@example.com,14\n") << 0;
    QTest::newRow("numbers only") << QStringLiteral("1,2\n3,4\n5,6\n") << 0;
    QTest::newRow("text only") << QStringLiteral("Vorname,Ort\nAnn,Ulm\nBob,Bonn\n") << 1;
    QTest::newRow("years") << QStringLiteral("Year,2000,2001,2002\nA,10,12,13\nB,11,15,18\nC,1,2,3\n") << 1;
    QTest::newRow("headings alone") << QStringLiteral("a,b,c\n") << 1;
    QTest::newRow("two rows of headings")
        << QStringLiteral(
               "Date,Qty,Price\nstart,pieces,USD\n2024-01-01,1,2.5\n2024-01-02,2,3.5\n2024-01-03,3,4.5\n")
        << 2;
}

void TestDialectSniffer::tellsHeadingsFromData()
{
    QFETCH(QString, text);
    QFETCH(int, rows);
    const auto file = DelimitedFile::fromText(text.toStdString());
    QVERIFY(file.isOk());
    QCOMPARE(static_cast<int>(file->sniffed().shape.headerRows), rows);
}

void TestDialectSniffer::findsWhereTheTableBegins_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    const QString table = QStringLiteral("Name,Email,City,Zip\nAnn,ann@example.com,Ulm,1\nBob,bob@example."
                                         "com,Bonn,2\nCid,cid@example.com,Kiel,3\n");
    QTest::newRow("at once") << table << 1;
    QTest::newRow("title") << QStringLiteral("Leads of March\n\n") + table << 3;
    QTest::newRow("title with empty cells") << QStringLiteral("Leads of March,,,\n,,,\n") + table << 3;
    QTest::newRow("comments") << QStringLiteral("# exported, by, a, machine, today\n# x\n") + table << 3;
    QTest::newRow("blank lines") << QStringLiteral("\n\n") + table << 3;
    QTest::newRow("notes in quotes") << QStringLiteral("Notes:\n\"Some are missing, as\nyou know.\"\n\n") +
                                            table
                                     << 5;
    QTest::newRow("first row short") << QStringLiteral("Name,Email,City\nAnn,ann@example.com,Ulm,1\nBob,bob@"
                                                       "example.com,Bonn,2\nCid,cid@example.com,Kiel,3\n")
                                     << 1;
}

void TestDialectSniffer::findsWhereTheTableBegins()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    auto file = DelimitedFile::fromText(text.toStdString());
    QVERIFY(file.isOk());
    QCOMPARE(static_cast<int>(file->sniffed().shape.headerLine), line);
    QCOMPARE(file->nextBatch()->size(), std::size_t{3});
}

void TestDialectSniffer::keepsALastRowThatIsCut()
{
    auto file = DelimitedFile::fromText(
        "Name,Email,City\nAnn,a@example.com,Ulm\nBob,b@example.com,Bonn\nCid,c@example.com,Kiel\nDee");
    QVERIFY(file.isOk());
    const auto batch = file->nextBatch();
    QCOMPARE(batch->size(), std::size_t{4});
    QCOMPARE((*batch)[3].issue, RowIssue::MissingCells);
}

void TestDialectSniffer::readsTheVendorExports_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("delimiter");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("headerLine");
    const auto add = [](const char *name, const char *encoding, const char *delimiter, int columns,
                        int headerLine) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(encoding)
                            << QString::fromLatin1(delimiter) << columns << headerLine;
    };
    add("excel_damaged.csv", "utf-8", ",", 8, 1);
    add("excel_de_sep_line.csv", "utf-8", ";", 9, 2);
    add("facebook_leads_utf16le.csv", "utf-16-le", "\t", 17, 1);
    add("hubspot_contacts.csv", "utf-8", ",", 10, 1);
    add("insurance_vendor_pipe.txt", "utf-8", "|", 11, 1);
    add("linkedin_connections_preamble.csv", "utf-8", ",", 7, 4);
    add("salesforce_report_cp1252.csv", "windows-1252", ",", 9, 1);
}

void TestDialectSniffer::readsTheVendorExports()
{
    const QString corpora = qEnvironmentVariable("LEADWRIGHT_CORPORA");
    if (corpora.isEmpty())
        QSKIP("LEADWRIGHT_CORPORA is not set: 7 vendor exports skipped");
    QFETCH(QString, name);
    QFETCH(QString, encoding);
    QFETCH(QString, delimiter);
    QFETCH(int, columns);
    QFETCH(int, headerLine);
    const auto sniffed = inspectDelimitedFile(corpora + QStringLiteral("/vendor_exports/") + name);
    QVERIFY(sniffed.isOk());
    QCOMPARE(QString::fromStdString(sniffed->encoding.name), encoding);
    QCOMPARE(QString::fromStdString(sniffed->dialect.delimiter), delimiter);
    QCOMPARE(static_cast<int>(sniffed->shape.columns), columns);
    QCOMPARE(static_cast<int>(sniffed->shape.headerLine), headerLine);
    QCOMPARE(sniffed->rows, std::int64_t{40});
}

QTEST_GUILESS_MAIN(TestDialectSniffer)
#include "tst_dialectsniffer.moc"
