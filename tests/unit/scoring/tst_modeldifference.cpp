#include "core/scoring/modeldifference.h"
#include "core/scoring/ruletext.h"
#include "core/scoring/scorecheck.h"
#include "core/scoring/scoretrial.h"
#include "tests/unit/scoring/scorefixture.h"

#include <set>

namespace lead {

/// What an editor of rules works with: differences of models, rules as text, and single leads by a model that is not published.
class tst_ModelDifference : public QObject
{
    Q_OBJECT

    static Result<ScoreModel> model()
    {
        return scoreModelFromJson(R"json({"name":"M","groups":[
            {"name":"Fit","kind":"fit","max":50,"rules":[
                {"name":"company","when":"company is not empty","points":10},
                {"name":"california","when":"state = CA","points":5}]},
            {"name":"Doing","kind":"engagement","max":60,"rules":[{"name":"answered","event":"reply","points":25,"count":3,"half_life_days":14}]}],
            "profile":[{"name":"big","field":"employees","from":50,"weight":2},{"name":"west","when":"state = CA","weight":1}],
            "profile_points":20})json", FieldCatalog());
    }
    static std::vector<ModelDifference> changed(const std::function<void(ScoreModel &)> &change)
    {
        ScoreModel after = *model();
        change(after);
        return differencesOf(*model(), after, FieldCatalog());
    }

private Q_SLOTS:
    void findsNothingBetweenEqualModels()
    {
        VERIFY_OK(model());
        QVERIFY(differencesOf(*model(), *model(), FieldCatalog()).empty());
    }

    void namesEachThingThatChanged()
    {
        const auto points = changed([](ScoreModel &m) { m.groups[0].rules[0].points = 15; });
        QCOMPARE(points.size(), std::size_t(1));
        QCOMPARE(points[0].kind, ModelDifference::Kind::Changed);
        QVERIFY(points[0].what.contains(QStringLiteral("company")));
        QVERIFY(points[0].before.contains(QStringLiteral("+10")) && points[0].after.contains(QStringLiteral("+15")));
        const auto gone = changed([](ScoreModel &m) { m.groups[0].rules.erase(m.groups[0].rules.begin()); });
        QCOMPARE(gone.size(), std::size_t(1));
        QCOMPARE(gone[0].kind, ModelDifference::Kind::Removed);
        const auto renamed = changed([](ScoreModel &m) { m.groups[0].rules[1].name = QStringLiteral("the west"); });
        QCOMPARE(renamed.size(), std::size_t(1));
        QCOMPARE(renamed[0].after, QStringLiteral("the west"));
        const auto order = changed([](ScoreModel &m) { std::swap(m.groups[0].rules[0], m.groups[0].rules[1]); });
        QCOMPARE(order.size(), std::size_t(1));
        const auto several = changed([](ScoreModel &m) {
            m.hot = 80;
            m.groups[1].high = 40;
            m.profile[0].weight = 3;
            m.groups.push_back({QStringLiteral("New"), ScoreGroupKind::Own, 0, 10, {}});
        });
        QCOMPARE(several.size(), std::size_t(4));
    }

    void writesARuleAsOneLine()
    {
        const ScoreModel m = *model();
        const QString text = ruleText(m.groups[1].rules[0], FieldCatalog());
        QVERIFY2(text.contains(QStringLiteral("Replies")) && text.contains(QStringLiteral("at most 3")) && text.contains(QStringLiteral("+25")) && text.contains(QStringLiteral("halves every 14 days")), qPrintable(text));
        QCOMPARE(criterionText(m.profile[0], FieldCatalog()), QStringLiteral("Employees from 50 on"));
        QCOMPARE(signedPoints(-5), QStringLiteral("\u22125"));
        QCOMPARE(signedPoints(0), QStringLiteral("0"));
    }

    void findingsAndCountsKnowTheirPlace()
    {
        TestWorkspace workspace;
        for (int i = 0; i < 4; ++i)
            addLead(*workspace, {{QStringLiteral("last_name"), QStringLiteral("L%1").arg(i)}, {QStringLiteral("state"), i < 1 ? QStringLiteral("CA") : QStringLiteral("TX")}});
        ScoreModel m = *model();
        m.groups[0].rules[0].isOn = false;
        const Result<ScoreCheck> check = checkScoreModel(*workspace, m);
        VERIFY_OK(check);
        QCOMPARE(check->counts.size(), std::size_t(2)); // of those that are on
        QCOMPARE(check->counts[0].groupAt, 0);
        QCOMPARE(check->counts[0].ruleAt, 1);
        QCOMPARE(check->counts[0].leads, qint64(1));
        QCOMPARE(check->criteria.size(), std::size_t(2));
        QCOMPARE(check->criteria[0].leads, qint64(-1)); // a range
        QCOMPARE(check->criteria[0].known, qint64(0));
        QCOMPARE(check->criteria[1].leads, qint64(1));
        QCOMPARE(check->criteria[1].known, qint64(4));
        const auto silent = std::find_if(check->findings.begin(), check->findings.end(), [](const ScoreFinding &f) { return f.rule == u"answered"; });
        QVERIFY(silent != check->findings.end());
        QCOMPARE(silent->groupAt, 1);
        QCOMPARE(silent->ruleAt, 0);
    }

    void triesSingleLeadsWithoutSaving()
    {
        TestWorkspace workspace;
        const LeadId lead = addLead(*workspace, {{QStringLiteral("last_name"), QStringLiteral("Ada")}, {QStringLiteral("state"), QStringLiteral("CA")}, {QStringLiteral("company"), QStringLiteral("Acme")}});
        publishModel(*workspace, testModel());
        ScoreModel m = *model();
        m.profile.clear();
        const auto trials = tryScoreModel(*workspace, m, {lead, LeadId{42}});
        VERIFY_OK(trials);
        QCOMPARE(trials->size(), std::size_t(1)); // the other is not there
        QCOMPARE(trials->front().after.score.score, 15);
        QVERIFY(trials->front().before); // by the model that is published
        const Result<ScoreReceipt> stored = scoreReceiptOf(*workspace, lead);
        VERIFY_OK(stored);
        QCOMPARE(trials->front().before->score.score, stored->score.score);
    }

    void picksLeadsByChanceButTheSameAgain()
    {
        TestWorkspace workspace;
        for (int i = 0; i < 50; ++i)
            addLead(*workspace, {{QStringLiteral("last_name"), QStringLiteral("L%1").arg(i)}});
        ScoreKeeper keeper(*workspace);
        const auto ready = keeper.ready(ScoreSheet(*model()));
        VERIFY_OK(ready);
        const std::vector<LeadId> some = leadsByChance(*ready->facts, 10, 7);
        QCOMPARE(some.size(), std::size_t(10));
        QCOMPARE(std::set<LeadId>(some.begin(), some.end()).size(), std::size_t(10));
        QCOMPARE(leadsByChance(*ready->facts, 10, 7), some);
        QVERIFY(leadsByChance(*ready->facts, 10, 8) != some);
        QCOMPARE(leadsByChance(*ready->facts, 1000, 1).size(), std::size_t(50));
    }
};

} // namespace lead

QTEST_GUILESS_MAIN(lead::tst_ModelDifference)
#include "tst_modeldifference.moc"
