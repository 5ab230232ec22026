// The figures beside a prediction: how far leads moved, and decisions against it. Numbers worked out by hand from the formulas of
// Siddiqi, Credit Risk Scorecards (2006), chapters on stability and override reports.
#include "core/scoring/overridestatistics.h"
#include "core/scoring/populationstability.h"

#include <QtTest>
#include <cmath>
#include <numeric>

using namespace lead;

class TestPredictionReview : public QObject
{
    Q_OBJECT

    using Counts = std::vector<std::size_t>;
    using Outcome = LeadDecision::Outcome;

    static bool isNear(double value, double expected, double distance = 1e-6) { return std::abs(value - expected) < distance; }

private Q_SLOTS:
    void sumsTheDivergenceOfTheShares()
    {
        // (0.4 - 0.5) ln(0.4 / 0.5) + (0.3 - 0.3) ln(1) + (0.3 - 0.2) ln(0.3 / 0.2) = 0.02231436 + 0 + 0.04054651
        const PopulationStability stability = PopulationStability::of(Counts{50, 30, 20}, Counts{40, 30, 30});
        QVERIFY2(isNear(stability.index, 0.06286087), qPrintable(QString::number(stability.index, 'f', 8)));
        QCOMPARE(stability.classes, std::size_t(3));
        QCOMPARE(stability.level(), PopulationStability::Level::Stable);
        // The same both ways.
        QVERIFY(isNear(PopulationStability::of(Counts{40, 30, 30}, Counts{50, 30, 20}).index, stability.index));
    }
    void countsAnEmptyClassAsHalfALead()
    {
        // (0.5 - 1) ln(0.5 / 1) + (0.5 - 0.05) ln(0.5 / 0.05) = 0.34657359 + 1.03616329
        const PopulationStability stability = PopulationStability::of(Counts{10, 0}, Counts{5, 5});
        QVERIFY2(isNear(stability.index, 1.38273688), qPrintable(QString::number(stability.index, 'f', 8)));
        // A class that nobody falls into on either side is none.
        const PopulationStability same = PopulationStability::of(Counts{10, 0, 5}, Counts{20, 0, 10});
        QCOMPARE(same.index, 0.0);
        QCOMPARE(same.classes, std::size_t(2));
    }
    void cutsNumbersAtTheTenthsOfThen()
    {
        std::vector<double> then(100);
        std::iota(then.begin(), then.end(), 1.0);
        const PopulationStability same = PopulationStability::of(then, then);
        QCOMPARE(same.classes, std::size_t(10));
        QCOMPARE(same.index, 0.0);
        // All above the ninth tenth: 9 (0.005 - 0.1) ln(0.005 / 0.1) + (1 - 0.1) ln(1 / 0.1) = 2.56135107 + 2.07232658
        const PopulationStability moved = PopulationStability::of(then, std::vector<double>(100, 95.0));
        QVERIFY2(isNear(moved.index, 4.63367765, 1e-5), qPrintable(QString::number(moved.index, 'f', 8)));
        QCOMPARE(moved.level(), PopulationStability::Level::Shifted);
        // One value for all is one class.
        QCOMPARE(PopulationStability::of(std::vector<double>(50, 0.2), std::vector<double>(30, 0.2)).index, 0.0);
    }
    void allowsForChance()
    {
        // Chi-square with 2 degrees of freedom exceeds 5.991 once in twenty times; (1/100 + 1/100) of it.
        const PopulationStability few = PopulationStability::of(Counts{50, 30, 20}, Counts{37, 30, 33});
        QVERIFY2(isNear(few.chance, 0.02 * 5.991, 0.02 * 5.991 * 0.01), qPrintable(QString::number(few.chance)));
        QVERIFY(few.index > PopulationStability::Little && few.index < few.chance);
        QCOMPARE(few.level(), PopulationStability::Level::Stable);
        // The same shares of a hundred times as many leads are no chance.
        QCOMPARE(PopulationStability::of(Counts{5000, 3000, 2000}, Counts{3700, 3000, 3300}).level(), PopulationStability::Level::Moved);
    }
    void saysNothingOfNobody()
    {
        QCOMPARE(PopulationStability::of(Counts{}, Counts{}).index, 0.0);
        QCOMPARE(PopulationStability::of(Counts{5, 5}, Counts{0, 0}).index, 0.0);
        QCOMPARE(PopulationStability::of(std::vector<double>(), std::vector<double>{1.0}).index, 0.0);
        QCOMPARE(OverrideStatistics::of({}, 0.5).overrideRate(), 0.0);
        QCOMPARE(OverrideStatistics::of({}, 0.5).highSideRate(), 0.0);
    }
    void tellsDecisionsAgainstThePrediction()
    {
        const std::vector<LeadDecision> decisions{
            {0.9, true, {}, Outcome::Won},  {0.5, true, {}, Outcome::Won},  {0.3, true, {}, Outcome::Open}, // at the cut-off it says accept
            {0.8, false, QStringLiteral("Budget"), Outcome::Lost}, {0.7, false, QStringLiteral("budget"), Outcome::Open}, {0.6, false, QStringLiteral("Timing"), Outcome::Open},
            {0.2, true, {}, Outcome::Won},  {0.1, true, {}, Outcome::Lost},
            {0.1, false, QStringLiteral("Student"), Outcome::Open}, {0.2, false, {}, Outcome::Open}};
        const OverrideStatistics statistics = OverrideStatistics::of(decisions, 0.3);
        QCOMPARE(statistics.decisions(), std::size_t(10));
        QCOMPARE(statistics.acceptedAbove, (OverrideStatistics::Group{3, 2, 0}));
        QCOMPARE(statistics.rejectedAbove, (OverrideStatistics::Group{3, 0, 1}));
        QCOMPARE(statistics.acceptedBelow, (OverrideStatistics::Group{2, 1, 1}));
        QCOMPARE(statistics.rejectedBelow, (OverrideStatistics::Group{2, 0, 0}));
        QVERIFY(isNear(statistics.overrideRate(), 5.0 / 10));
        QVERIFY(isNear(statistics.highSideRate(), 3.0 / 6));
        QVERIFY(isNear(statistics.lowSideRate(), 2.0 / 4));
        QVERIFY(isNear(statistics.acceptedBelow.winRate(), 1.0 / 2));
        QCOMPARE(statistics.rejectedBelow.winRate(), 0.0);
        // Of the good leads that were rejected, most frequent first, however it is spelt.
        QCOMPARE(statistics.reasons, (std::vector<OverrideStatistics::Reason>{{QStringLiteral("Budget"), 2}, {QStringLiteral("Timing"), 1}}));
    }
};

QTEST_GUILESS_MAIN(TestPredictionReview)
#include "tst_predictionreview.moc"
