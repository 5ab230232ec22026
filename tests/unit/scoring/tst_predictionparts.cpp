// The parts that a prediction is made of, each against numbers worked out by hand or by another way.
#include "core/scoring/additivefit.h"
#include "core/scoring/calibration.h"
#include "core/scoring/evidencecounts.h"
#include "core/scoring/fieldbins.h"
#include "core/scoring/predictionquality.h"
#include "core/scoring/stageevidence.h"
#include "core/scoring/weightfit.h"
#include "tests/unit/scoring/odoofrequency.h"

#include <QtTest>
#include <cmath>
#include <numeric>
#include <random>

using namespace lead;

namespace {

constexpr Millis Day = 86'400'000;

PredictionColumn numbers(std::vector<double> values)
{
    PredictionColumn column;
    column.field.form = PredictionForm::Number;
    column.numbers = std::move(values);
    return column;
}

PredictionRows allRows(std::size_t count)
{
    PredictionRows rows(count);
    std::iota(rows.begin(), rows.end(), 0u);
    return rows;
}

OdooFrequency odooOfTheBook()
{
    OdooFrequency odoo({QStringLiteral("New"), QStringLiteral("Qualified"), QStringLiteral("Proposal"), QStringLiteral("Won")});
    const auto values = [](const char *country, const char *source) {
        return OdooFrequency::Values{{QStringLiteral("country"), QString::fromLatin1(country)}, {QStringLiteral("source"), QString::fromLatin1(source)}};
    };
    for (const auto &[country, source] : {std::pair("US", "Web"), {"US", "Ref"}, {"DE", "Ref"}, {"US", "Web"}})
        odoo.won(values(country, source));
    for (const auto &[country, source, stage] : {std::tuple("US", "Web", "New"), {"DE", "Web", "New"}, {"DE", "Web", "Qualified"}, {"FR", "Web", "Proposal"}, {"US", "Ref", "Qualified"}, {"DE", "Web", "New"}})
        odoo.lost(values(country, source), QString::fromLatin1(stage));
    return odoo;
}

} // namespace

class TestPredictionParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void odooGivesTheVectorsOfTheBook_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("source");
        QTest::addColumn<double>("percent");
        QTest::newRow("new") << "New" << "US" << "Web" << 46.91;
        QTest::newRow("qualified") << "Qualified" << "US" << "Web" << 63.49;
        QTest::newRow("proposal") << "Proposal" << "US" << "Web" << 83.05;
        QTest::newRow("one lost lead") << "New" << "FR" << "Web" << 5.16;
        QTest::newRow("never seen") << "New" << "JP" << "Ref" << 65.45;
    }
    void odooGivesTheVectorsOfTheBook()
    {
        QFETCH(QString, stage);
        QFETCH(QString, country);
        QFETCH(QString, source);
        QFETCH(double, percent);
        QCOMPARE(odooOfTheBook().probability({{QStringLiteral("country"), country}, {QStringLiteral("source"), source}}, stage), percent);
    }
    void odooGivesTheTermsOfTheBook()
    {
        const auto terms = odooOfTheBook().terms({{QStringLiteral("country"), QStringLiteral("US")}, {QStringLiteral("source"), QStringLiteral("Web")}}, QStringLiteral("New"));
        const std::array wanted{-0.397, 0.0, 0.771, -0.498};
        QCOMPARE(terms.size(), wanted.size());
        for (std::size_t i = 0; i < wanted.size(); ++i)
            QVERIFY2(std::abs(terms[i].logOdds - wanted[i]) < 0.0005, qPrintable(terms[i].variable));
    }
    // The same leads as above: one lost French lead must not take a lead to 5 %.
    void shrinksRareValuesWhereOdooSwings()
    {
        EvidenceCounts counts({4}, 0); // country: none, US, DE, FR
        const auto add = [&counts](std::uint16_t country, bool won) { counts.add({{&country, 1}, won, 0, 1}); };
        for (const std::uint16_t country : {1, 1, 2, 1})
            add(country, true);
        for (const std::uint16_t country : {1, 2, 2, 3, 1, 2})
            add(country, false);
        const std::vector<double> terms = counts.terms(0, false);
        // ln((3 + 5 * 0.5) / 9 / ((2 + 5 * 0.5) / 11))
        QVERIFY(std::abs(terms[1] - std::log(5.5 / 9 / (4.5 / 11))) < 1e-12);
        // ln((0 + 5 * 0.1) / 9 / ((1 + 5 * 0.1) / 11)), where Odoo has ln(0.1 / 4.3 / (1.1 / 6.3)) = -2.0
        QVERIFY(std::abs(terms[3] - std::log(0.5 / 9 / (1.5 / 11))) < 1e-12);
        QVERIFY(terms[3] > -1);
        QCOMPARE(terms[0], 0.0);
        QVERIFY(std::abs(counts.prior() - std::log(4.0 / 6)) < 1e-12);
    }
    void halvesALeadWithEachYear()
    {
        const EvidenceCounts counts({1}, 1000 * Day);
        QCOMPARE(counts.weightOf(1000 * Day), 1.0);
        QCOMPARE(counts.weightOf(635 * Day), 0.5);
        QCOMPARE(counts.weightOf(270 * Day), 0.25);
    }
    void forgetsALeadThatIsOpenedAgain()
    {
        EvidenceCounts counts({3, 2}, 500 * Day);
        const std::array<std::uint16_t, 2> first{1, 0}, second{2, 1};
        counts.add({first, true, 400 * Day, 7});
        const QJsonObject before = counts.toJson();
        counts.add({second, false, 123 * Day, 7});
        QVERIFY(counts.toJson() != before);
        counts.remove({second, false, 123 * Day, 7});
        QVERIFY(std::abs(counts.total().lost) < 1e-12);
        QVERIFY(std::abs(counts.of(0)[1].won - std::exp2(-100.0 / 365)) < 1e-12);
        QCOMPARE(EvidenceCounts::fromJson(before).toJson(), before);
    }
    void drawsThePriorOfASmallPipelineToThatOfAll()
    {
        EvidenceCounts counts({1}, 0);
        const std::uint16_t none = 0;
        for (int i = 0; i < 100; ++i)
            counts.add({{&none, 1}, i % 2 == 0, 0, 1});
        for (int i = 0; i < 5; ++i)
            counts.add({{&none, 1}, true, 0, 2});
        const double pooled = 55.0 / 105;
        const double share = (5 + 20 * pooled) / 25;
        QVERIFY(std::abs(counts.prior(2) - std::log(share / (1 - share))) < 1e-12);
        QVERIFY(counts.prior(2) > counts.prior(1));
        QCOMPARE(counts.prior(99), counts.prior());
    }
    void countsAMissingValueOnlyWhereItTells()
    {
        EvidenceCounts telling({2}, 0), idle({2}, 0);
        for (int i = 0; i < 400; ++i) {
            const std::uint16_t filled = i % 2 ? 1 : 0;
            telling.add({{&filled, 1}, filled ? i % 3 == 0 : i % 20 == 0, 0, 1});
            idle.add({{&filled, 1}, i % 4 < 2, 0, 1});
        }
        QVERIFY(telling.isMissingTelling(0));
        QVERIFY(!idle.isMissingTelling(0));
        QVERIFY(telling.terms(0, true)[0] < -0.5);
        QCOMPARE(telling.terms(0, false)[0], 0.0);
    }
    void givesAFrequentNumberABinOfItsOwn()
    {
        std::vector<double> values(1000, 0.0);
        for (int i = 0; i < 1000; ++i)
            values.push_back(i % 500 + 1);
        values.push_back(std::nan(""));
        const PredictionColumn column = numbers(values);
        const FieldBins bins = FieldBins::learned(column, allRows(values.size()), std::vector<std::uint8_t>(values.size(), 0));
        QCOMPARE(bins.binOf(std::nan("")), FieldBins::Missing);
        QVERIFY(bins.binOf(0.0) != bins.binOf(1.0));
        QVERIFY(bins.binOf(0.0) == bins.binOf(-5.0));
        QVERIFY(bins.count() > 10 && bins.count() <= 36);
        for (int i = 1; i < 500; ++i)
            QVERIFY(bins.binOf(i) <= bins.binOf(i + 1));
        QVERIFY(bins.cellCount() <= FieldBins::MostCells);
        QCOMPARE(FieldBins::fromJson(bins.toJson(), true), bins);
    }
    void groupsNumbersWhereTheOutcomeChanges()
    {
        std::mt19937 random(2);
        std::vector<double> values;
        std::vector<std::uint8_t> won;
        for (int i = 0; i < 2000; ++i) {
            values.push_back(i % 200);
            won.push_back(random() / 4294967296.0 < (i % 200 < 100 ? 0.1 : 0.6));
        }
        const FieldBins bins = FieldBins::learned(numbers(values), allRows(values.size()), won);
        QVERIFY(bins.groupCount() >= 3 && bins.groupCount() <= 5); // none, below, above, and at most a group or two by chance
        QVERIFY(bins.group(bins.binOf(20)) != bins.group(bins.binOf(180)));
    }
    void putsRareAndUnknownValuesTogether()
    {
        PredictionColumn column;
        for (const char *value : {"web", "fair", "rare"})
            column.values.push_back(QString::fromLatin1(value));
        for (int i = 0; i < 100; ++i)
            column.codes.push_back(i == 0 ? 2 : i == 1 ? -1 : i % 2);
        const FieldBins bins = FieldBins::learned(column, allRows(100), std::vector<std::uint8_t>(100, 0));
        QCOMPARE(bins.binOf(QStringLiteral("rare")), FieldBins::Other);
        QCOMPARE(bins.binOf(QStringLiteral("never seen")), FieldBins::Other);
        QVERIFY(bins.binOf(QStringLiteral("web")) > FieldBins::Other);
        QCOMPARE(bins.binned(column)[1], FieldBins::Missing);
        QCOMPARE(FieldBins::fromJson(bins.toJson(), false), bins);
    }
    void findsTheTableThatMadeTheOutcomesAndNoOther()
    {
        std::mt19937 random(5);
        const std::size_t count = 8000;
        const std::array truth{-1.5, 0.0, 1.0};
        std::vector<std::uint16_t> telling(count), idle(count);
        std::vector<std::uint8_t> won(count);
        for (std::size_t i = 0; i < count; ++i) {
            telling[i] = static_cast<std::uint16_t>(random() % 3);
            idle[i] = static_cast<std::uint16_t>(random() % 10);
            won[i] = random() / 4294967296.0 < probabilityOf(truth[telling[i]]);
        }
        const std::vector<double> even(count, 1.0), none(count, 0.0);
        AdditiveFit fit(won, even, none);
        fit.add({telling, 3});
        fit.add({idle, 10});
        fit.run();
        const std::vector<double> &table = fit.terms()[0].table;
        QVERIFY(std::abs(table[2] - table[1] - 1.0) < 0.15);
        QVERIFY(std::abs(table[1] - table[0] - 1.5) < 0.15);
        for (const double entry : fit.terms()[1].table)
            QVERIFY(std::abs(entry) < 0.06);
    }
    void sharesTheWeightOfInputsThatSayTheSame()
    {
        std::mt19937 random(9);
        std::vector<std::vector<double>> terms(3, std::vector<double>(4000));
        std::vector<std::uint8_t> won(4000);
        for (std::size_t i = 0; i < won.size(); ++i) {
            terms[0][i] = terms[1][i] = random() % 2 ? 1 : -1;
            terms[2][i] = random() % 2 ? 1 : -1;
            won[i] = random() / 4294967296.0 < probabilityOf(terms[0][i]);
        }
        const std::vector<double> even(won.size(), 1.0), none(won.size(), 0.0);
        const EvidenceWeights fitted = EvidenceWeights::fitted(terms, none, won, even);
        QVERIFY(std::abs(fitted.weights[0] + fitted.weights[1] - 1) < 0.1);
        QVERIFY(fitted.weights[2] < 0.1);
        const EvidenceWeights few = EvidenceWeights::byCorrelation(terms);
        QVERIFY(std::abs(few.weights[0] - 1 / std::sqrt(2.0)) < 1e-9);
        QCOMPARE(few.weights[2], 1.0);
    }
    void takesBackConfidenceThatIsTooGreat()
    {
        std::mt19937 random(3);
        std::vector<double> raw(5000);
        std::vector<std::uint8_t> won(raw.size()), coin(raw.size());
        for (std::size_t i = 0; i < raw.size(); ++i) {
            const double truth = random() / 4294967296.0 * 4 - 2;
            raw[i] = 2 * truth;
            won[i] = random() / 4294967296.0 < probabilityOf(truth - 1);
            coin[i] = random() / 4294967296.0 < 0.2 + (raw[i] < 0 ? 0.05 : 0.0);
        }
        const std::vector<double> even(raw.size(), 1.0);
        const Calibration line = Calibration::fitted(raw, won, even);
        QVERIFY(std::abs(line.slope - 0.5) < 0.05);
        QVERIFY(std::abs(line.intercept + 1) < 0.1);
        // What ranks the wrong way round tells nothing; all get the base rate.
        const Calibration flat = Calibration::fitted(raw, coin, even);
        QCOMPARE(flat.slope, 0.0);
        QVERIFY(std::abs(probabilityOf(flat.logOdds(1)) - 0.225) < 0.02);
    }
    void measuresWithTiesAsTheBookDoes()
    {
        const std::vector<std::uint8_t> won{1, 0, 1, 0, 0, 1, 0, 0, 0, 0};
        const std::vector<double> scores{0.9, 0.9, 0.8, 0.4, 0.4, 0.4, 0.1, 0.1, 0.1, 0.05};
        // Pairs: 21; the first two won leads win 6.5 and 6, the third 4 and two halves.
        QVERIFY(std::abs(areaUnderCurve(won, scores) - (6.5 + 6 + 5) / 21) < 1e-12);
        const PredictionQuality quality = PredictionQuality::measured(won, scores, scores);
        // Corners (0, 0), (0.2, 1/3), (0.3, 2/3), (0.6, 1), (0.9, 1), (1, 1)
        QVERIFY(std::abs(quality.alift - (0.2 / 6 + 0.1 / 2 + 0.3 * 5 / 6 + 0.4)) < 1e-12);
        QVERIFY(std::abs(quality.captured(0.1) - 1.0 / 6) < 1e-12);
        QVERIFY(std::abs(quality.captured(0.3) - 2.0 / 3) < 1e-12);
        QCOMPARE(quality.bins.size(), std::size_t(10));
        QCOMPARE(quality.thresholds[8].precision, 0.5); // at 0.9
        QCOMPARE(PredictionQuality::fromJson(quality.toJson()), quality);
    }
    void asksForMoreThanChanceBeforeItSpeaksOfASignal()
    {
        // 2,473 lost and 4,238 won leads: one percent of pure chance goes beyond 0.5171.
        QVERIFY(!isAboveChance(0.515, 4238, 2473));
        QVERIFY(isAboveChance(0.518, 4238, 2473));
        QVERIFY(!isAboveChance(0.6, 15, 15));
        QVERIFY(!isAboveChance(1.0, 0, 30));
    }
    void raisesTheOddsAlongThePipeline()
    {
        StageEvidence stages;
        for (int i = 0; i < 40; ++i)
            stages.add(1, true, -1, 1);
        for (int i = 0; i < 80; ++i)
            stages.add(1, false, i % 4 == 0 ? 2 : i % 4 == 1 ? 1 : 0, 1);
        stages.add(1, false, -1, 50); // how far these came nobody knows
        QVERIFY(std::abs(stages.term(1, 0)) < 1e-12);
        QVERIFY(stages.term(1, 1) > 0.5);
        QVERIFY(stages.term(1, 2) > stages.term(1, 1));
        QCOMPARE(stages.term(2, 2), 0.0);
        QCOMPARE(StageEvidence::fromJson(stages.toJson()), stages);
    }
};

QTEST_GUILESS_MAIN(TestPredictionParts)
#include "tst_predictionparts.moc"
