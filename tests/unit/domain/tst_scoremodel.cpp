#include "core/domain/scoremodel.h"

#include <QJsonDocument>
#include <QtTest>

namespace lead {

class tst_ScoreModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrites();
    void startersCanBeRead_data();
    void startersCanBeRead();
    void saysWhereAModelIsWrong_data();
    void saysWhereAModelIsWrong();
    void keepsRulesOfARemovedFieldButCountsThemNoMore();
    void knowsWhatFollowsTheClock();
};

namespace {

QByteArray modelWith(const char *rule)
{
    return QByteArrayLiteral("{\"name\":\"M\",\"groups\":[{\"name\":\"Engagement\",\"kind\":\"engagement\",\"rules\":[") + rule + QByteArrayLiteral("]}]}");
}

} // namespace

void tst_ScoreModel::readsBackWhatItWrites()
{
    const FieldCatalog catalog;
    const QByteArray json = R"json({"format":"leadwright-score-model","version":1,"name":"Mine","limit":{"min":-10,"max":90},
        "temperature":{"hot":60,"warm":30,"hysteresis":4},"grade":{"A":75,"B":45,"1":60,"2":30},
        "groups":[{"name":"Fit","kind":"fit","min":0,"max":40,"rules":[
            {"name":"Big","when":"employees >= 50 and state in (CA, TX)","points":12.5},
            {"name":"Competitor","when":"email ends with \"@rival.com\"","disqualifies":true},
            {"name":"Off","on":false,"when":"zip is empty","points":-3}]},
          {"name":"Done","kind":"engagement","max":60,"rules":[
            {"name":"Called","event":"call","outcome":["interested"],"count":3,"points":10,"within_days":90,"half_life_days":14},
            {"name":"New","when":"created_at is not empty","since":"created_at","points":9,"steps":{"percent":50,"days":30}}]}],
        "profile":[{"name":"Size","field":"employees","from":50,"to":500,"falloff":100,"weight":3,"must":true},
            {"name":"No school","when":"industry = Education","excludes":true}],"profile_points":20})json";
    const Result<ScoreModel> model = scoreModelFromJson(json, catalog);
    QVERIFY2(model.isOk(), model ? "" : qPrintable(model.error().message));
    QCOMPARE(model->groups.size(), std::size_t(2));
    QCOMPARE(model->groups[0].rules[0].points, 12.5);
    QVERIFY(!model->groups[0].rules[2].isOn);
    QCOMPARE(model->groups[1].rules[0].atMost, 3);
    QCOMPARE(model->groups[1].rules[1].decay.stepPercent, 50.0);
    QCOMPARE(model->hot, 60);
    QVERIFY(model->profile[0].isMust);
    const Result<ScoreModel> again = scoreModelFromJson(scoreModelText(*model, catalog).toUtf8(), catalog);
    QVERIFY2(again.isOk(), again ? "" : qPrintable(again.error().message));
    QCOMPARE(*again, *model);
}

void tst_ScoreModel::startersCanBeRead_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"sales", "b2b"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_ScoreModel::startersCanBeRead()
{
    QFETCH(QString, name);
    const Result<ScoreModel> model = scoreModelFromJson(starterScoreModel(name).toUtf8(), FieldCatalog());
    QVERIFY2(model.isOk(), model ? "" : qPrintable(model.error().message));
    QCOMPARE(model->groups.size(), std::size_t(3));
    QVERIFY(model->hasEvents());
    QVERIFY(!model->asksTheClock());
}

void tst_ScoreModel::saysWhereAModelIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("says");
    const QString where = QStringLiteral("group “Engagement”, rule 1");
    QTest::newRow("no JSON") << QByteArrayLiteral("{\n\"name\": }") << QStringList{QStringLiteral("line 2")};
    QTest::newRow("another format") << QByteArrayLiteral("{\"format\":\"other\"}") << QStringList{QStringLiteral("other")};
    QTest::newRow("empty") << QByteArrayLiteral("{}") << QStringList{QStringLiteral("no rules")};
    QTest::newRow("unknown key") << modelWith(R"({"when":"zip is empty","point":3})") << QStringList{where, QStringLiteral("“point”")};
    QTest::newRow("no points") << modelWith(R"({"when":"zip is empty"})") << QStringList{where, QStringLiteral("points")};
    QTest::newRow("nothing asked") << modelWith(R"({"points":3})") << QStringList{where, QStringLiteral("asks for nothing")};
    QTest::newRow("unknown field") << modelWith(R"({"name":"Old","when":"colour = red","points":3})") << QStringList{where, QStringLiteral("(Old)"), QStringLiteral("colour")};
    QTest::newRow("of itself") << modelWith(R"({"when":"score >= 50","points":3})") << QStringList{where, QStringLiteral("circles")};
    QTest::newRow("of its grade") << modelWith(R"({"when":"grade = A1","points":3})") << QStringList{where, QStringLiteral("circles")};
    QTest::newRow("too many points") << modelWith(R"({"when":"zip is empty","points":1e9})") << QStringList{where, QStringLiteral("10000")};
    QTest::newRow("two decays") << modelWith(R"({"event":"call","points":3,"half_life_days":3,"steps":{"percent":50,"days":30}})") << QStringList{where, QStringLiteral("not by both")};
    QTest::newRow("fades from nothing") << modelWith(R"({"when":"zip is empty","points":3,"half_life_days":3})") << QStringList{where, QStringLiteral("since")};
    QTest::newRow("since no date") << modelWith(R"({"when":"zip is empty","points":3,"half_life_days":3,"since":"zip"})") << QStringList{where, QStringLiteral("date")};
    QTest::newRow("odd count") << modelWith(R"({"event":"call","points":3,"count":"often"})") << QStringList{where, QStringLiteral("“first”")};
    QTest::newRow("huge condition") << modelWith(QByteArray("{\"points\":1,\"when\":\"" + QByteArray("(").repeated(400) + "zip is empty" + QByteArray(")").repeated(400) + "\"}").constData()) << QStringList{where};
    QTest::newRow("limits crossed") << QByteArrayLiteral("{\"limit\":{\"min\":5,\"max\":5},\"groups\":[{\"rules\":[{\"event\":\"call\",\"points\":1}]}]}") << QStringList{QStringLiteral("limit"), QStringLiteral("below")};
    QTest::newRow("thresholds crossed") << QByteArrayLiteral("{\"temperature\":{\"hot\":5,\"warm\":50},\"groups\":[{\"rules\":[{\"event\":\"call\",\"points\":1}]}]}") << QStringList{QStringLiteral("temperature")};
    QTest::newRow("newer") << QByteArrayLiteral("{\"version\":2}") << QStringList{QStringLiteral("newer")};
}

void tst_ScoreModel::saysWhereAModelIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, says);
    const Result<ScoreModel> model = scoreModelFromJson(json, FieldCatalog());
    QVERIFY(!model.isOk());
    for (const QString &part : says)
        QVERIFY2(model.error().message.contains(part), qPrintable(model.error().message));
}

void tst_ScoreModel::keepsRulesOfARemovedFieldButCountsThemNoMore()
{
    Field field{FirstCustomField, QStringLiteral("colour"), QStringLiteral("Colour"), FieldType::Choice, QStringLiteral("c1000")};
    const FieldCatalog with(std::vector<Field>{field});
    const QByteArray json = modelWith(R"({"name":"Red","when":"colour = red","points":3},{"name":"Place","when":"zip is not empty","points":2})");
    const Result<ScoreModel> model = scoreModelFromJson(json, with);
    QVERIFY(model.isOk());
    const Result<ScoreModel> later = storedScoreModel(scoreModelText(*model, with), FieldCatalog());
    QVERIFY(later.isOk());
    QVERIFY(!later->groups[0].rules[0].isOn);
    QVERIFY(later->groups[0].rules[0].problem.contains(QStringLiteral("colour")));
    QVERIFY(later->groups[0].rules[1].isOn);
}

void tst_ScoreModel::knowsWhatFollowsTheClock()
{
    const FieldCatalog catalog;
    const auto asks = [&catalog](const char *rule) { return scoreModelFromJson(modelWith(rule), catalog)->asksTheClock(); };
    QVERIFY(asks(R"({"when":"created within last 30 days","points":3})"));
    QVERIFY(asks(R"json({"when":"not (zip is empty or created < 3 days ago)","points":3})json"));
    QVERIFY(!asks(R"({"when":"created > 2026-01-31","points":3})"));
    QVERIFY(!asks(R"({"event":"call","points":3,"half_life_days":3})"));
}

} // namespace lead

QTEST_GUILESS_MAIN(lead::tst_ScoreModel)
#include "tst_scoremodel.moc"
