#include "core/intake/encoding.h"
#include "core/intake/filekind.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lead;
using namespace std::string_literals;

namespace {

std::string text(const char *utf8)
{
    return utf8;
}

std::string encoded(std::u16string_view units, bool bigEndian)
{
    std::string bytes;
    for (char16_t c : units) {
        const char high = static_cast<char>(c >> 8);
        const char low = static_cast<char>(c & 0xFF);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

} // namespace

class TestEncoding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recognises_data();
    void recognises();
    void decodesWhatItRecognises_data();
    void decodesWhatItRecognises();
    void keepsUtf8WithOneDamagedByte();
    void decodesTheSameInPiecesOfAnySize();
    void replacesLoneSurrogates();
    void namesForeignFormats_data();
    void namesForeignFormats();
    void takesTextForText();
    void agreesWithTheLeadLists();
};

void TestEncoding::recognises_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("bom");
    const auto add = [](const char *tag, const std::string &bytes, const char *name, int bom) {
        QTest::newRow(tag) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()))
                           << QString::fromLatin1(name) << bom;
    };
    add("ascii", "a,b\n1,2\n", "utf-8", 0);
    add("utf-8", text("Name\nJosé\n"), "utf-8", 0);
    add("utf-8 mark",
        "\xEF\xBB\xBF"
        "a,b",
        "utf-8", 3);
    add("utf-16le mark", "\xFF\xFE"s + encoded(u"a,b\n", false), "utf-16-le", 2);
    add("utf-16be mark", "\xFE\xFF"s + encoded(u"a,b\n", true), "utf-16-be", 2);
    add("utf-32le mark", "\xFF\xFE\0\0a\0\0\0"s, "utf-32-le", 4);
    add("utf-32be mark", "\0\0\xFE\xFF\0\0\0a"s, "utf-32-be", 4);
    add("utf-16le", encoded(u"Name,City\nJosé,Köln\n", false), "utf-16-le", 0);
    add("utf-16be", encoded(u"Name,City\nJosé,Köln\n", true), "utf-16-be", 0);
    add("utf-32le", "a\0\0\0,\0\0\0b\0\0\0\n\0\0\0"s, "utf-32-le", 0);
    add("one NUL is no UTF-16", "a,b,c\n1,2,\0003\n"s, "utf-8", 0);
    add("empty", "", "utf-8", 0);
}

void TestEncoding::recognises()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(int, bom);
    const Encoding found =
        detectEncoding({bytes.constData(), static_cast<std::size_t>(bytes.size())}, Extent::Whole);
    QCOMPARE(QString::fromStdString(found.name), name);
    QCOMPARE(static_cast<int>(found.bomBytes), bom);
}

void TestEncoding::decodesWhatItRecognises_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("windows-1252") << QByteArray("Zo\xEB \xD8rsted;\x80"
                                                "500\nJos\xE9;N\xFA\xF1"
                                                "ez")
                                  << QString::fromUtf8("Zoë Ørsted;€500\nJosé;Núñez");
    QTest::newRow("mac roman") << QByteArray("Jos\x8E,N\x9C\x96"
                                             "ez,M\x87laga")
                               << QString::fromUtf8("José,Núñez,Málaga");
    QTest::newRow("one accent") << QByteArray("First,Last\nJos\xE9,Smith")
                                << QString::fromUtf8("First,Last\nJosé,Smith");
    QTest::newRow("windows-1250") << QByteArray("\xA3ukasz;\xAF\xF3\xB3\xE6;\xA3\xF3"
                                                "d\x9F")
                                  << QString::fromUtf8("Łukasz;Żółć;Łódź");
    QTest::newRow("windows-1254") << QByteArray("G\xF6k\xE7"
                                                "e;Y\xFDld\xFDr\xFDm;\xDEule;I\xFE\xFDk")
                                  << QString::fromUtf8("Gökçe;Yıldırım;Şule;Işık");
    QTest::newRow("windows-1251")
        << QByteArray("\xC8\xE2\xE0\xED;\xD9\xE5\xF0\xE1\xE0\xEA\xEE\xE2;\xCC\xEE\xF1\xEA\xE2\xE0")
        << QString::fromUtf8("Иван;Щербаков;Москва");
    QTest::newRow("koi8-r")
        << QByteArray("\xE9\xD7\xC1\xCE;\xFD\xC5\xD2\xC2\xC1\xCB\xCF\xD7;\xED\xCF\xD3\xCB\xD7\xC1")
        << QString::fromUtf8("Иван;Щербаков;Москва");
    QTest::newRow("shift jis") << QByteArray("\x8E\x52\x93\x63\x91\xBE\x98\x59,\x83\x65\x83\x58\x83\x67")
                               << QString::fromUtf8("山田太郎,テスト");
}

void TestEncoding::decodesWhatItRecognises()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const DecodedText decoded = decodeText(view, detectEncoding(view, Extent::Whole));
    QCOMPARE(QString::fromStdString(decoded.text), expected);
    QCOMPARE(decoded.replacements, 0);
}

void TestEncoding::keepsUtf8WithOneDamagedByte()
{
    const std::string bytes = text("Zoë,Müller\nJosé,Núñez\nK") + "\xE4" + text("the,Größe\n");
    const Encoding found = detectEncoding(bytes, Extent::Whole);
    QCOMPARE(found.name, "utf-8"s);
    const DecodedText decoded = decodeText(bytes, found);
    QCOMPARE(decoded.replacements, 1);
    QCOMPARE(decoded.firstReplacement, static_cast<std::int64_t>(bytes.find('\xE4')));
    QVERIFY(decoded.text.find("K\xEF\xBF\xBDthe") != std::string::npos);
}

void TestEncoding::decodesTheSameInPiecesOfAnySize()
{
    const std::string utf8 = text("Zoë 山田 😀 \xE4\xBD");
    const std::string utf16 = encoded(u"Zoë 山田 \xD83D\xDE00 x", false);
    for (const auto &[bytes, name] : {std::pair(utf8, "utf-8"), std::pair(utf16, "utf-16-le")}) {
        const std::string whole = decodeText(bytes, Encoding{name}).text;
        for (std::size_t step = 1; step < bytes.size(); ++step) {
            TextDecoder decoder(Encoding{name});
            std::string pieces;
            for (std::size_t i = 0; i < bytes.size(); i += step)
                decoder.decode(std::string_view(bytes).substr(i, step),
                               i + step >= bytes.size() ? Extent::Whole : Extent::Part, pieces);
            QCOMPARE(pieces, whole);
        }
    }
}

void TestEncoding::replacesLoneSurrogates()
{
    const DecodedText decoded = decodeText("a\0\x00\xD8"
                                           "b\0"s,
                                           Encoding{"utf-16-le"});
    QCOMPARE(decoded.text, "a\xEF\xBF\xBD"
                           "b"s);
    QCOMPARE(decoded.replacements, 1);
}

void TestEncoding::namesForeignFormats_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("word");
    QTest::newRow("xlsx") << QByteArray("PK\x03\x04 [Content_Types].xml xl/workbook.xml")
                          << QStringLiteral("Excel");
    QTest::newRow("xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more")
                         << QStringLiteral("Excel");
    QTest::newRow("zip") << QByteArray("PK\x03\x04 leads.csv") << QStringLiteral("ZIP");
    QTest::newRow("sqlite") << QByteArray("SQLite format 3\0 abc", 20) << QStringLiteral("SQLite");
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << QStringLiteral("PDF");
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1A\n") << QStringLiteral("PNG");
    QTest::newRow("jpeg") << QByteArray("\xFF\xD8\xFF\xE0") << QStringLiteral("JPEG");
    QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08") << QStringLiteral("compressed");
    QTest::newRow("elf") << QByteArray("\x7F"
                                       "ELF\x02\x01\x01")
                         << QStringLiteral("program");
    QByteArray noise;
    for (int i = 0; i < 4096; ++i)
        noise += static_cast<char>((i * 7919 + i / 3) & 0xFF);
    QTest::newRow("noise") << noise << QStringLiteral("binary");
}

void TestEncoding::namesForeignFormats()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, word);
    const auto format = foreignFormat({head.constData(), static_cast<std::size_t>(head.size())});
    QVERIFY(format);
    QVERIFY2(format->name.contains(word), qPrintable(format->name));
    QVERIFY(!format->remedy.isEmpty());
}

void TestEncoding::takesTextForText()
{
    QVERIFY(!foreignFormat("a,b\n1,2\n"));
    QVERIFY(!foreignFormat("BMW,MZ\n"));
    QVERIFY(!foreignFormat("MZ,BM\nx,\0y\n"s));
    QVERIFY(!foreignFormat(encoded(u"Name,City\n", false)));
    QVERIFY(!foreignFormat("\xFF\xFE"s + encoded(u"山田太郎", false)));
}

void TestEncoding::agreesWithTheLeadLists()
{
    const QString corpora = qEnvironmentVariable("LEADWRIGHT_CORPORA");
    if (corpora.isEmpty())
        QSKIP("LEADWRIGHT_CORPORA is not set: 15 lead lists skipped");
    const QDir folder(corpora + QStringLiteral("/encodings/lead_lists"));
    QFile truthFile(folder.filePath(QStringLiteral("truth.json")));
    QVERIFY(truthFile.open(QIODevice::ReadOnly));
    const QJsonObject truth = QJsonDocument::fromJson(truthFile.readAll()).object();
    const QHash<QString, QString> ours = {{QStringLiteral("cp1252"), QStringLiteral("windows-1252")},
                                          {QStringLiteral("latin-1"), QStringLiteral("windows-1252")},
                                          {QStringLiteral("cp1251"), QStringLiteral("windows-1251")},
                                          {QStringLiteral("cp1254"), QStringLiteral("windows-1254")},
                                          {QStringLiteral("cp866"), QStringLiteral("ibm866")},
                                          {QStringLiteral("mac_roman"), QStringLiteral("mac-roman")},
                                          {QStringLiteral("iso8859_2"), QStringLiteral("iso-8859-2")},
                                          {QStringLiteral("iso8859-2"), QStringLiteral("iso-8859-2")}};
    for (auto it = truth.begin(); it != truth.end(); ++it) {
        QFile file(folder.filePath(it.key()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const Encoding found =
            detectEncoding({bytes.constData(), static_cast<std::size_t>(bytes.size())}, Extent::Whole);
        const QString expected = it.value().toObject().value(QStringLiteral("encoding")).toString();
        QCOMPARE(QString::fromStdString(found.name), ours.value(expected, expected));
    }
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
