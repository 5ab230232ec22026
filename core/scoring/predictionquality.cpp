#include "core/scoring/predictionquality.h"

#include <QJsonArray>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace lead {

namespace {

constexpr std::size_t Bins = 10;
constexpr double OneInAHundred = 2.326; // normal quantile

std::vector<std::size_t> ascending(std::span<const double> scores)
{
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&scores](std::size_t a, std::size_t b) { return scores[a] < scores[b]; });
    return order;
}

/// A corner of the cumulative gains, from the best lead on; leads of equal score make one step.
struct Corner
{
    double share;
    double captured;
};

std::vector<Corner> gainsOf(std::span<const std::uint8_t> won, std::span<const double> scores, const std::vector<std::size_t> &order, std::size_t positives)
{
    std::vector<Corner> corners{{0, 0}};
    const auto count = static_cast<double>(order.size());
    std::size_t wins = 0;
    for (std::size_t i = order.size(); i-- > 0;) {
        wins += won[order[i]];
        if (i == 0 || scores[order[i - 1]] != scores[order[i]])
            corners.push_back({static_cast<double>(order.size() - i) / count, static_cast<double>(wins) / static_cast<double>(positives)});
    }
    return corners;
}

double capturedAt(const std::vector<Corner> &corners, double share)
{
    for (std::size_t i = 1; i < corners.size(); ++i) {
        const Corner &a = corners[i - 1];
        const Corner &b = corners[i];
        if (b.share >= share)
            return a.captured + (b.captured - a.captured) * (share - a.share) / (b.share - a.share);
    }
    return 1;
}

PredictionQuality::Threshold thresholdAt(double at, std::span<const std::uint8_t> won, std::span<const double> scores, std::size_t positives)
{
    std::size_t above = 0;
    std::size_t wins = 0;
    for (std::size_t i = 0; i < scores.size(); ++i)
        if (scores[i] >= at) {
            ++above;
            wins += won[i];
        }
    const auto ratio = [](std::size_t part, std::size_t whole) { return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0; };
    return {at, ratio(wins, above), ratio(wins, positives), ratio(above, scores.size())};
}

QJsonObject binJson(const PredictionQuality::Bin &bin)
{
    return {{QStringLiteral("count"), static_cast<qint64>(bin.count)}, {QStringLiteral("from"), bin.from}, {QStringLiteral("to"), bin.to}, {QStringLiteral("predicted"), bin.predicted}, {QStringLiteral("won"), bin.won}};
}

} // namespace

double areaUnderCurve(std::span<const std::uint8_t> won, std::span<const double> scores)
{
    const std::vector<std::size_t> order = ascending(scores);
    double rankSum = 0;
    double positives = 0;
    for (std::size_t i = 0; i < order.size();) {
        std::size_t end = i;
        double wins = 0;
        for (; end < order.size() && scores[order[end]] == scores[order[i]]; ++end)
            wins += won[order[end]];
        rankSum += wins * (static_cast<double>(i + end + 1) / 2);
        positives += wins;
        i = end;
    }
    const double negatives = static_cast<double>(order.size()) - positives;
    if (positives == 0 || negatives == 0)
        return 0.5;
    return (rankSum - positives * (positives + 1) / 2) / (positives * negatives);
}

bool isShare(double number)
{
    constexpr double Rounding = 1e-6;
    return number >= -Rounding && number <= 1 + Rounding;
}

bool isAboveChance(double area, std::size_t positives, std::size_t negatives)
{
    if (positives == 0 || negatives == 0)
        return false;
    const auto p = static_cast<double>(positives);
    const auto n = static_cast<double>(negatives);
    return area - 0.5 > OneInAHundred * std::sqrt((p + n + 1) / (12 * p * n));
}

PredictionQuality PredictionQuality::measured(std::span<const std::uint8_t> won, std::span<const double> scores, std::span<const double> ranks)
{
    PredictionQuality quality;
    quality.leads = won.size();
    for (const std::uint8_t w : won)
        quality.positives += w;
    if (quality.positives == 0 || quality.positives == quality.leads)
        return quality;
    const auto count = static_cast<double>(quality.leads);
    const double base = quality.baseRate();
    quality.auc = areaUnderCurve(won, scores);
    quality.hasSignal = isAboveChance(areaUnderCurve(won, ranks), quality.positives, quality.leads - quality.positives);
    for (std::size_t i = 0; i < scores.size(); ++i)
        quality.brier += (scores[i] - won[i]) * (scores[i] - won[i]) / count;
    quality.brierSkill = 1 - quality.brier / (base * (1 - base));
    const std::vector<std::size_t> order = ascending(scores);
    for (std::size_t b = 0; b < Bins; ++b) {
        Bin bin;
        for (std::size_t i = b * order.size() / Bins; i < (b + 1) * order.size() / Bins; ++i) {
            bin.from = bin.count == 0 ? scores[order[i]] : bin.from;
            bin.to = scores[order[i]];
            bin.predicted += scores[order[i]];
            bin.won += won[order[i]];
            ++bin.count;
        }
        if (bin.count == 0)
            continue;
        quality.ece += std::abs(bin.predicted - bin.won) / count;
        bin.predicted /= static_cast<double>(bin.count);
        bin.won /= static_cast<double>(bin.count);
        quality.bins.push_back(bin);
    }
    const std::vector<Corner> corners = gainsOf(won, scores, order, quality.positives);
    quality.alift = 0;
    for (std::size_t i = 1; i < corners.size(); ++i)
        quality.alift += (corners[i].share - corners[i - 1].share) * (corners[i].captured + corners[i - 1].captured) / 2;
    for (int percent = 0; percent <= 100; percent += 5)
        quality.gains.push_back({percent / 100.0, capturedAt(corners, percent / 100.0)});
    for (int percent = 10; percent < 100; percent += 10)
        quality.thresholds.push_back(thresholdAt(percent / 100.0, won, scores, quality.positives));
    return quality;
}

double PredictionQuality::captured(double share) const
{
    for (const Gain &gain : gains)
        if (std::abs(gain.share - share) < 1e-9)
            return gain.captured;
    return share;
}

bool PredictionQuality::isSound() const
{
    const bool isSkill = brierSkill <= 1 && brierSkill >= -2.0 * static_cast<double>(leads); // one won among n: base rate's error is (n - 1) / n²
    return positives <= leads && leads <= std::numeric_limits<std::uint32_t>::max() && isSkill && isShare(auc) && isShare(brier) && isShare(ece) && isShare(alift)
           && std::ranges::all_of(bins, [](const Bin &bin) { return isShare(bin.from) && isShare(bin.to) && isShare(bin.predicted) && isShare(bin.won); })
           && std::ranges::all_of(gains, [](const Gain &gain) { return isShare(gain.share) && isShare(gain.captured); })
           && std::ranges::all_of(thresholds, [](const Threshold &t) { return isShare(t.at) && isShare(t.precision) && isShare(t.recall) && isShare(t.share); });
}

QJsonObject PredictionQuality::toJson() const
{
    QJsonArray binArray;
    for (const Bin &bin : bins)
        binArray.append(binJson(bin));
    QJsonArray gainArray;
    for (const Gain &gain : gains)
        gainArray.append(QJsonArray{gain.share, gain.captured});
    QJsonArray thresholdArray;
    for (const Threshold &t : thresholds)
        thresholdArray.append(QJsonObject{{QStringLiteral("at"), t.at}, {QStringLiteral("precision"), t.precision}, {QStringLiteral("recall"), t.recall}, {QStringLiteral("share"), t.share}});
    return {{QStringLiteral("n"), static_cast<qint64>(leads)}, {QStringLiteral("positives"), static_cast<qint64>(positives)}, {QStringLiteral("auc"), auc},
            {QStringLiteral("brier"), brier}, {QStringLiteral("brier_skill"), brierSkill}, {QStringLiteral("ece"), ece}, {QStringLiteral("alift"), alift},
            {QStringLiteral("signal"), hasSignal}, {QStringLiteral("bins"), binArray}, {QStringLiteral("gains"), gainArray}, {QStringLiteral("thresholds"), thresholdArray}};
}

PredictionQuality PredictionQuality::fromJson(const QJsonObject &json)
{
    PredictionQuality quality;
    const auto number = [](const QJsonObject &from, const char *name) { return from.value(QLatin1StringView(name)).toDouble(); };
    quality.leads = static_cast<std::size_t>(json.value(QLatin1StringView("n")).toInteger());
    quality.positives = static_cast<std::size_t>(json.value(QLatin1StringView("positives")).toInteger());
    quality.auc = number(json, "auc");
    quality.brier = number(json, "brier");
    quality.brierSkill = number(json, "brier_skill");
    quality.ece = number(json, "ece");
    quality.alift = number(json, "alift");
    quality.hasSignal = json.value(QLatin1StringView("signal")).toBool();
    for (const QJsonValue &value : json.value(QLatin1StringView("bins")).toArray()) {
        const QJsonObject bin = value.toObject();
        quality.bins.push_back({static_cast<std::size_t>(bin.value(QLatin1StringView("count")).toInteger()), number(bin, "from"), number(bin, "to"), number(bin, "predicted"), number(bin, "won")});
    }
    for (const QJsonValue &value : json.value(QLatin1StringView("gains")).toArray())
        quality.gains.push_back({value.toArray().at(0).toDouble(), value.toArray().at(1).toDouble()});
    for (const QJsonValue &value : json.value(QLatin1StringView("thresholds")).toArray()) {
        const QJsonObject t = value.toObject();
        quality.thresholds.push_back({number(t, "at"), number(t, "precision"), number(t, "recall"), number(t, "share")});
    }
    return quality;
}

} // namespace lead
