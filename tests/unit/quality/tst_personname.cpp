#include "core/base/text.h"
#include "core/quality/personname.h"
#include "corpora.h"

#include <QXmlStreamReader>

using namespace lead;

class TestPersonName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("parts"); // salutation | first | last | suffix
        auto row = [](const char *name, const char *parts) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(parts);
        };
        row("RUSH, WILLIE H", "|WILLIE H|RUSH|");
        row("  Ken   Placeholder ", "|Ken|Placeholder|");
        row("Dr. Anna-Maria van der Berg Jr.", "Dr.|Anna-Maria|van der Berg|Jr.");
        row("O'Neal, Shaquille", "|Shaquille|O'Neal|");
        row("Shaquille O'Neal", "|Shaquille|O'Neal|");
        row("Shaquille \"Big Aristotle\" O'Neal", "|Shaquille|O'Neal|");
        row("María García López", "|María|García López|");
        row("Maria José García López", "|Maria José|García López|");
        row("Mary Ann Smith", "|Mary Ann|Smith|");
        row("HOOPER SR, BARRON", "|BARRON|HOOPER|SR");
        row("Mr LEWIS E SELLERS III", "Mr|LEWIS E|SELLERS|III");
        row("Dr & Mrs ERIC JOHN TRUEBLOOD MD", "Dr & Mrs|ERIC JOHN|TRUEBLOOD|MD");
        row("Prof. Dr. Karl von Habsburg", "Prof. Dr.|Karl|von Habsburg|");
        row("John Smith, MD, Ph.D.", "|John|Smith|MD Ph.D.");
        row("Smith, John, Jr.", "|John|Smith|Jr.");
        row("Van Morrison", "|Van|Morrison|");
        row("van der Berg", "||van der Berg|");
        row("Ludwig van Beethoven", "|Ludwig|van Beethoven|");
        row("Yo-Yo Ma", "|Yo-Yo|Ma|");
        row("Madonna", "|Madonna||");
        row("Mrs. Robinson", "Mrs.||Robinson|");
        row("J. R. R. Tolkien", "|J. R. R.|Tolkien|");
        row("Vasco da Gama", "|Vasco|da Gama|");
        row("CINDY MAC KENDRICK", "|CINDY|MAC KENDRICK|");
        row("José Ortega y Gasset", "|José|Ortega y Gasset|");
        row("Null", "|Null||");
        row("", "|||");
        row(",", "|||");
    }
    void splitsNames()
    {
        QFETCH(QString, name);
        const PersonName n = splitName(toUtf8(name));
        QTEST(fromUtf8(n.salutation + '|' + n.first + '|' + n.last + '|' + n.suffix), "parts");
        QVERIFY(!n.isCompany);
    }

    void noticesCompanies()
    {
        for (const char *name : {"Acme LLC", "FRANK CULJAK, INC.", "Grace Lutheran Church",
                                 "VIKI ENGINEERING PTE. LTD.", "Müller GmbH"})
            QVERIFY2(splitName(name).isCompany, name);
    }

    void mendsTheCaseOnlyWhereThereIsNone()
    {
        QCOMPARE(withNameCase("RUSH"), std::string("Rush"));
        QCOMPARE(withNameCase("o'neal"), std::string("O'Neal"));
        QCOMPARE(withNameCase("ANNA-MARIA"), std::string("Anna-Maria"));
        QCOMPARE(withNameCase("VAN DER BERG"), std::string("van der Berg"));
        QCOMPARE(withNameCase("MCDONALD"), std::string("McDonald"));
        QCOMPARE(withNameCase("ÉMILE"), std::string("Émile"));
        QCOMPARE(withNameCase("DeVito"), std::string("DeVito"));
        QCOMPARE(withNameCase("J"), std::string("J"));
    }

    void collapsesBlanks()
    {
        std::string buffer;
        QCOMPARE(collapsed("  a  b\t\nc ", buffer), std::string_view("a b c"));
        const std::string_view plain = "a b";
        QVERIFY(collapsed(plain, buffer).data() == plain.data());
        QCOMPARE(collapsed("a\u00a0\u2003b", buffer), std::string_view("a b"));
    }

    void agreesWithLabelledNames()
    {
        const QByteArray xml = corpusFile("names/probablepeople_test_labeled.xml");
        if (xml.isEmpty())
            QSKIP("1 corpus skipped: LEADWRIGHT_CORPORA is not set");
        int people = 0, right = 0, companies = 0, found = 0;
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement() || reader.name() != u"Name")
                continue;
            QStringList all, first, last;
            bool company = false;
            while (!(reader.readNext() == QXmlStreamReader::EndElement && reader.name() == u"Name")) {
                if (!reader.isStartElement())
                    continue;
                const QString label = reader.name().toString();
                const QString word = reader.readElementText();
                all << word;
                company = company || label.startsWith(u"Corporation");
                if (label == u"GivenName" || label.startsWith(u"Middle"))
                    first << word;
                if (label == u"Surname")
                    last << word;
            }
            const PersonName name = splitName(toUtf8(all.join(u' ')));
            const QString wantedLast = last.join(u' ').remove(u',');
            bool ok = company ? name.isCompany
                              : fromUtf8(name.first) == first.join(u' ').remove(u',') &&
                                    fromUtf8(name.last) == wantedLast;
            (company ? companies : people)++;
            (company ? found : right) += ok;
            if (!ok)
                qInfo("%s: %s | %s %s", qPrintable(all.join(u' ')), name.first.c_str(), name.last.c_str(),
                      name.isCompany ? "(company)" : "");
        }
        qInfo("people split right: %d of %d; companies noticed: %d of %d", right, people, found, companies);
        QVERIFY(right * 100 >= people * 95);
    }
};

QTEST_APPLESS_MAIN(TestPersonName)
#include "tst_personname.moc"
