#include "core/intake/delimitedfile.h"
#include "core/intake/vcardreader.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace lead;

namespace {

using Table = std::vector<std::map<std::string, std::string>>;

Table rowsOf(const std::vector<std::vector<std::string>> &cells)
{
    Table rows;
    for (std::size_t i = 1; i < cells.size(); ++i) {
        rows.emplace_back();
        for (std::size_t c = 0; c < cells[0].size() && c < cells[i].size(); ++c)
            rows.back()[cells[0][c]] = cells[i][c];
    }
    return rows;
}

Table read(const QByteArray &text)
{
    static QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("contacts.vcf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("not written");
    file.close();
    const auto table = readTable(file.fileName());
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return rowsOf(*table);
}

} // namespace

class TestVcardReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryPartOfACard()
    {
        const Table rows = read("BEGIN:VCARD\r\nVERSION:3.0\r\nN:Sample;Ada;M.;Dr.;Jr.\r\nFN:Dr. Ada Sample\r\nORG:Initech\\, Inc.;Sales\r\nTITLE:Owner\r\n"
                                "item1.EMAIL;type=INTERNET:old@example.com\r\nEMAIL;TYPE=INTERNET,PREF:ada@example.com\r\nEMAIL:third@example.com\r\n"
                                "TEL;type=CELL:+1 202-555-0101\r\nTEL;TYPE=WORK,VOICE:+1 202-555-0102\r\nTEL;TYPE=WORK,FAX:+1 202-555-0103\r\n"
                                "ADR;TYPE=HOME:;;2 Side St;Elko;NV;89801;USA\r\nADR;TYPE=WORK,PREF:;Suite 5;1 Main St;Reno;NV;89501;USA\r\n"
                                "URL:http\\://example.com\r\nBDAY:19800322\r\nCATEGORIES:vip,north\r\nNOTE:Met at the fair\\; likes\r\n  tea\\nand cake\r\nPHOTO;ENCODING=b:AAAA\r\nEND:VCARD\r\n");
        QCOMPARE(rows.size(), std::size_t(1));
        const auto &row = rows.front();
        QCOMPARE(row.at("first_name"), "Ada M.");
        QCOMPARE(row.at("last_name"), "Sample Jr.");
        QCOMPARE(row.at("salutation"), "Dr.");
        QCOMPARE(row.at("company"), "Initech, Inc.");
        QCOMPARE(row.at("job_title"), "Owner");
        QCOMPARE(row.at("email"), "ada@example.com");
        QCOMPARE(row.at("email2"), "old@example.com");
        QCOMPARE(row.at("other_emails"), "third@example.com");
        QCOMPARE(row.at("mobile"), "+1 202-555-0101");
        QCOMPARE(row.at("phone"), "+1 202-555-0102");
        QCOMPARE(row.at("fax"), "+1 202-555-0103");
        QCOMPARE(row.at("street"), "1 Main St");
        QCOMPARE(row.at("street2"), "Suite 5");
        QCOMPARE(row.at("city"), "Reno");
        QCOMPARE(row.at("zip"), "89501");
        QCOMPARE(row.at("website"), "http://example.com");
        QCOMPARE(row.at("birthday"), "1980-03-22");
        QCOMPARE(row.at("tags"), "vip, north");
        QCOMPARE(row.at("notes"), "Department: Sales\nAddress: 2 Side St, Elko, NV, 89801, USA\nMet at the fair; likes tea\nand cake");
        QVERIFY(!row.contains("full_name"));
    }

    void readsTheOldAndTheNewVersion()
    {
        const Table rows = read("BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6r=\n=67;;;\nTEL;CELL;PREF:123456\nTEL;HOME:234567\n"
                                "NOTE;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Gr=FC=DFe\nAGENT:\nBEGIN:VCARD\nN:Other\nEND:VCARD\nEND:VCARD\n\n"
                                "begin:vcard\nversion:4.0\nfn:Only Name\nemail;pref=1:mailto:a@b.example\ntel;value=uri;type=\"voice,cell\":tel:+12025550102\nbday:--0322\nend:vcard\n");
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].at("last_name"), "Müller");
        QCOMPARE(rows[0].at("first_name"), "Jörg");
        QCOMPARE(rows[0].at("mobile"), "123456");
        QCOMPARE(rows[0].at("phone"), "234567");
        QCOMPARE(rows[0].at("notes"), "Grüße");
        QCOMPARE(rows[1].at("full_name"), "Only Name");
        QCOMPARE(rows[1].at("email"), "a@b.example");
        QCOMPARE(rows[1].at("mobile"), "+12025550102");
        QCOMPARE(rows[1].at("notes"), "Birthday: --0322");
    }

    void refusesWhatIsCutOffOrHoldsNobody_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("cut off") << QByteArray("BEGIN:VCARD\nN:Sample;Ada\n");
        QTest::newRow("empty cards") << QByteArray("BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n");
    }
    void refusesWhatIsCutOffOrHoldsNobody()
    {
        QFETCH(QByteArray, text);
        const Result<std::string> table = vcardTable(text.toStdString());
        QVERIFY(!table);
        QVERIFY(table.error().message.endsWith(u'.'));
    }

    void readsTheFilesOfPhonesAndMailPrograms_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("lastName");
        QTest::addColumn<QString>("phone");
        QTest::newRow("John_Doe_IPHONE.vcf") << "John_Doe_IPHONE.vcf" << "john.doe@ibm.com" << "Doe Sr." << "905-666-1234";
        QTest::newRow("John_Doe_EVOLUTION.vcf") << "John_Doe_EVOLUTION.vcf" << "john.doe@ibm.com" << "Doe Sr." << "905-555-1234";
        QTest::newRow("John_Doe_MS_OUTLOOK.vcf") << "John_Doe_MS_OUTLOOK.vcf" << "john.doe@ibm.cm" << "Doe Sr." << "(905) 555-1234";
        QTest::newRow("outlook-2007.vcf") << "outlook-2007.vcf" << "mike.angstadt@gmail.com" << "Angstadt Jr." << "(111) 555-1111";
    }
    void readsTheFilesOfPhonesAndMailPrograms()
    {
        QFETCH(QString, name);
        QFETCH(QString, email);
        QFETCH(QString, lastName);
        QFETCH(QString, phone);
        const QString folder = qEnvironmentVariable("LEADWRIGHT_CORPORA");
        if (folder.isEmpty())
            QSKIP("without LEADWRIGHT_CORPORA the files of other programs are not read");
        const auto table = readTable(folder + QStringLiteral("/vcard/") + name);
        QVERIFY2(table.isOk(), table ? "" : qPrintable(table.error().message));
        const Table rows = rowsOf(*table);
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(rows[0].at("email")), email);
        QCOMPARE(QString::fromStdString(rows[0].at("last_name")), lastName);
        QCOMPARE(QString::fromStdString(rows[0].at("phone")), phone);
    }
};

QTEST_GUILESS_MAIN(TestVcardReader)
#include "tst_vcardreader.moc"
