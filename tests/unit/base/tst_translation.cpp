#include "core/base/translation.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace lead;

/// The languages that are compiled in.
class TestTranslation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void speaksTheLanguageOfTheLocale_data();
    void speaksTheLanguageOfTheLocale();
    void writesNumbersAsTheLanguageDoes();
};

// The translators belong to the application: take them away for the next row.
void TestTranslation::cleanup()
{
    const QList<QTranslator *> translators = qApp->findChildren<QTranslator *>();
    QVERIFY(!translators.isEmpty());
    qDeleteAll(translators);
}

void TestTranslation::speaksTheLanguageOfTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("oneDay");
    QTest::addColumn<QString>("twoDays");
    QTest::newRow("English has its plurals") << "en_US" << "1 day" << "2 days";
    QTest::newRow("German") << "de_DE" << "1 Tag" << "2 Tage";
    QTest::newRow("Spanish of Mexico") << "es_MX" << "1 día" << "2 días";
    QTest::newRow("a language without a translation is English") << "fi_FI" << "1 day" << "2 days";
}

void TestTranslation::speaksTheLanguageOfTheLocale()
{
    QFETCH(QString, locale);
    QFETCH(QString, oneDay);
    QFETCH(QString, twoDays);
    installTranslation(*qApp, QLocale(locale));
    QCOMPARE(QCoreApplication::translate("RelativeDate", "%n days", nullptr, 1), oneDay);
    QCOMPARE(QCoreApplication::translate("RelativeDate", "%n days", nullptr, 2), twoDays);
}

void TestTranslation::writesNumbersAsTheLanguageDoes()
{
    const QLocale before;
    for (const auto &[name, text] : {std::pair("es_ES", "2.195.900 días"), std::pair("de_DE", "2.195.900 Tage"), std::pair("en_US", "2,195,900 days")}) {
        const QLocale locale(QString::fromLatin1(name));
        QLocale::setDefault(locale);
        installTranslation(*qApp, locale);
        QCOMPARE(QCoreApplication::translate("RelativeDate", "%n days", nullptr, 2195900), QString::fromUtf8(text));
        qDeleteAll(qApp->findChildren<QTranslator *>());
    }
    QLocale::setDefault(before);
    installTranslation(*qApp, before); // for cleanup()
}

QTEST_GUILESS_MAIN(TestTranslation)
#include "tst_translation.moc"
