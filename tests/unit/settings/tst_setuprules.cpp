#include "core/settings/setuprules.h"

#include <QtTest>

using namespace lead;

namespace {

std::vector<PipelineSetup> onePipeline()
{
    const PipelineId sales{1};
    return {{{sales, QStringLiteral("Sales"), 1},
             {{{1}, sales, QStringLiteral("New"), 1, StageKind::Open, 5},
              {{2}, sales, QStringLiteral("Won"), 2, StageKind::Won, 100},
              {{3}, sales, QStringLiteral("Lost"), 3, StageKind::Lost, 0}}}};
}

QString said(const Result<void> &result)
{
    return result ? QString() : result.error().message;
}

} // namespace

class TestSetupRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsAnOrdinaryPipeline() { QCOMPARE(said(checkPipelines(onePipeline())), QString()); }

    void wantsEachKindOfStage()
    {
        for (std::size_t missing = 0; missing < 3; ++missing) {
            auto pipelines = onePipeline();
            pipelines.front().stages.erase(pipelines.front().stages.begin() + static_cast<std::ptrdiff_t>(missing));
            QVERIFY(said(checkPipelines(pipelines)).contains(QStringLiteral("needs an open stage")));
        }
        QVERIFY(!checkPipelines({}));
    }

    void wantsNamesThatDifferOverAllPipelines()
    {
        auto pipelines = onePipeline();
        pipelines.push_back(onePipeline().front());
        pipelines.back().pipeline.name = QStringLiteral("Partners");
        const QString sentence = said(checkPipelines(pipelines));
        QVERIFY2(sentence.contains(QStringLiteral("“New”")) && sentence.contains(QStringLiteral("Partners")), qPrintable(sentence));
        pipelines.back().pipeline.name = QStringLiteral("SALES");
        QVERIFY(said(checkPipelines(pipelines)).contains(QStringLiteral("two pipelines")));
    }

    void refusesValuesOutOfRange()
    {
        auto pipelines = onePipeline();
        pipelines.front().stages.front().probability = 101;
        QVERIFY(!checkPipelines(pipelines));
        pipelines = onePipeline();
        pipelines.front().stages.front().name = QStringLiteral("  ");
        QVERIFY(said(checkPipelines(pipelines)).contains(QStringLiteral("no name")));
        pipelines = onePipeline();
        pipelines.front().stages.front().name = QString(101, u'x');
        QVERIFY(said(checkPipelines(pipelines)).contains(QStringLiteral("too long")));
    }

    void putsPlacesAndProbabilitiesInOrder()
    {
        auto pipelines = onePipeline();
        std::swap(pipelines.front().stages[0], pipelines.front().stages[1]);
        pipelines.front().stages[0].probability = 40; // of won
        pipelines = tidied(pipelines);
        QCOMPARE(pipelines.front().stages[0].position, 1);
        QCOMPARE(pipelines.front().stages[0].probability, 100);
        QCOMPARE(pipelines.front().stages[1].position, 2);
        QCOMPARE(pipelines.front().stages[1].probability, 5);
    }

    void wantsAnActiveAdministrator()
    {
        std::vector<User> users{{{1}, QStringLiteral("Ann"), {}, QStringLiteral("admin"), true}, {{2}, QStringLiteral("Ben"), {}, QStringLiteral("rep"), true}};
        QCOMPARE(said(checkUsers(users)), QString());
        users[0].active = false;
        QVERIFY(said(checkUsers(users)).contains(QStringLiteral("administrator")));
        users[0].active = true;
        users[1].name = QStringLiteral("ANN");
        QVERIFY(said(checkUsers(users)).contains(QStringLiteral("two users")));
    }

    void readsDetailsStrictly_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<bool>("good");
        QTest::newRow("good") << "EUR" << "DE" << "Europe/Berlin" << true;
        QTest::newRow("no currency") << "euro" << "DE" << "Europe/Berlin" << false;
        QTest::newRow("no country") << "EUR" << "Q9" << "Europe/Berlin" << false;
        QTest::newRow("no zone") << "EUR" << "DE" << "Berlin" << false;
    }
    void readsDetailsStrictly()
    {
        QFETCH(QString, currency);
        QFETCH(QString, country);
        QFETCH(QString, zone);
        QTEST(checkDetails({QStringLiteral("Acme"), currency, country, zone}).isOk(), "good");
    }

    void refusesFieldsThatCollide()
    {
        const FieldCatalog catalog;
        QVERIFY(checkField({QStringLiteral("Car make"), FieldType::Choice, {QStringLiteral("Audi"), QStringLiteral("BMW")}}, catalog));
        QVERIFY(said(checkField({QStringLiteral("company"), FieldType::Text, {}}, catalog)).contains(QStringLiteral("already a field")));
        QVERIFY(!checkField({QStringLiteral(" "), FieldType::Text, {}}, catalog));
        QVERIFY(!checkField({QStringLiteral("Stage of it"), FieldType::Stage, {}}, catalog));
        QVERIFY(said(checkField({QStringLiteral("Make"), FieldType::Choice, {QStringLiteral("Audi"), QStringLiteral("AUDI")}}, catalog)).contains(QStringLiteral("twice")));
    }

    void namesEveryTypeThatAFieldMayHave()
    {
        QSet<QString> labels;
        for (const FieldType type : customFieldTypes())
            labels.insert(fieldTypeLabel(type));
        QCOMPARE(labels.size(), static_cast<qsizetype>(customFieldTypes().size()));
        QVERIFY(!labels.contains(QString()));
    }

    void refusesTagsThatAListCouldNotHold()
    {
        QVERIFY(checkTag(QStringLiteral("hot lead")));
        QVERIFY(!checkTag(QStringLiteral("hot, lead")));
        QVERIFY(!checkTag(QStringLiteral("  ")));
    }
};

QTEST_GUILESS_MAIN(TestSetupRules)
#include "tst_setuprules.moc"
