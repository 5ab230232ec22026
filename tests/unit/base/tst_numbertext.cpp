#include "core/base/numbertext.h"

#include <QtTest>

using namespace lead;

class TestNumberText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsThousands_data();
    void groupsThousands();
    void groupsAmountsAndFractions();
};

void TestNumberText::groupsThousands_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *language, qint64 number, const char *text) {
        QTest::addRow("%s %lld", language, static_cast<long long>(number)) << QString::fromLatin1(language) << number << QString::fromUtf8(text);
    };
    row("en_US", 0, "0");
    row("en_US", 2195900, "2,195,900");
    row("de_DE", 2195900, "2.195.900");
    row("es_ES", 999, "999");
    row("es_ES", 2195, "2195"); // four digits stand together
    row("es_ES", 21959, "21.959");
    row("es_ES", 219590, "219.590");
    row("es_ES", 2195900, "2.195.900");
    row("es_ES", -2195900, "-2.195.900");
    row("es_ES", 21959000, "21.959.000");
    row("es_ES", 2195900123, "2.195.900.123");
    row("pl_PL", 2195900, "2\u00a0195\u00a0900");
    row("hi_IN", 2195900, "21,95,900");
}

void TestNumberText::groupsThousands()
{
    QFETCH(QString, language);
    QFETCH(qint64, number);
    QFETCH(QString, text);
    QCOMPARE(numberText(number, QLocale(language)), text);
}

void TestNumberText::groupsAmountsAndFractions()
{
    const QLocale spain(QStringLiteral("es_ES"));
    QCOMPARE(numberText(2195900.5, 'f', 2, spain), QStringLiteral("2.195.900,50"));
    QCOMPARE(moneyText(2195900, QStringLiteral("€"), 0, spain), QStringLiteral("2.195.900\u00a0€"));
    QCOMPARE(moneyText(-2195900.5, QStringLiteral("€"), 2, spain), QStringLiteral("-2.195.900,50\u00a0€"));
    QCOMPARE(moneyText(2195900, QStringLiteral("$"), 0, QLocale(QStringLiteral("en_US"))), QStringLiteral("$2,195,900"));
}

QTEST_APPLESS_MAIN(TestNumberText)
#include "tst_numbertext.moc"
