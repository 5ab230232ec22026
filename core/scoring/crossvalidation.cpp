#include "core/scoring/crossvalidation.h"

#include "core/scoring/predictionscorer.h"
#include "core/scoring/predictiontrainer.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <numeric>
#include <set>
#include <thread>

namespace lead {

namespace {

constexpr int Folds = 5;

// Each call on whichever of two threads is free; which one makes no difference to the result.
template <typename Work>
void onTwoThreads(std::size_t count, Work work)
{
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        for (std::size_t i = next.fetch_add(1); i < count; i = next.fetch_add(1))
            work(i);
    };
    std::thread second;
    if (count > 1 && std::thread::hardware_concurrency() > 1)
        second = std::thread(run);
    run();
    if (second.joinable())
        second.join();
}

struct Split
{
    PredictionRows inside;
    PredictionRows outside;
};

Split splitBy(const std::vector<int> &folds, int fold)
{
    Split split;
    for (std::uint32_t row = 0; row < folds.size(); ++row)
        (folds[row] == fold ? split.inside : split.outside).push_back(row);
    return split;
}

bool hasBothClasses(const PredictionData &data, const PredictionRows &rows)
{
    const auto wins = static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [&data](std::uint32_t row) { return data.won[row] != 0; }));
    return wins > 0 && wins < rows.size();
}

std::vector<double> weightsOf(const PredictionData &data)
{
    if (data.size() == 0)
        return {};
    const EvidenceCounts counts({}, *std::max_element(data.closedAt.begin(), data.closedAt.end()));
    std::vector<double> weights;
    for (const Millis at : data.closedAt)
        weights.push_back(counts.weightOf(at));
    return weights;
}

Calibration calibratedOn(const PredictionRows &rows, const PredictionData &data, const std::vector<double> &raw, const std::vector<double> &weights)
{
    std::vector<double> someRaw, someWeights;
    std::vector<std::uint8_t> won;
    for (const std::uint32_t row : rows) {
        someRaw.push_back(raw[row]);
        won.push_back(data.won[row]);
        someWeights.push_back(weights[row]);
    }
    return Calibration::fitted(someRaw, won, someWeights);
}

// Puts the log-odds of `rows` by a model of `learned` into `raw`.
void predictInto(std::vector<double> &raw, const PredictionData &data, const PredictionRows &learned, const PredictionRows &rows)
{
    if (!hasBothClasses(data, learned))
        return;
    const PredictionModel model = PredictionTrainer(data).trained(learned);
    const std::vector<double> found = PredictionScorer(model).rawLogOdds(data, rows);
    for (std::size_t i = 0; i < found.size(); ++i)
        raw[rows[i]] = found[i];
}

/// Log-odds for the rows of each fold by a model of the others, and, asked for, a model of all, at the same time.
std::vector<double> rawOutOfFold(const PredictionData &data, const std::vector<int> &folds, const std::vector<int> &judged, PredictionModel *ofAll, const ScoringWatch &watch)
{
    std::vector<double> raw(data.size());
    std::atomic<int> done = 0;
    const auto tell = [&] {
        const int step = ++done;
        if (watch.progress)
            watch.progress(step, trainingSteps());
    };
    onTwoThreads(judged.size() + (ofAll ? 1 : 0), [&](std::size_t i) {
        if (watch.wantsToStop())
            return;
        if (i == judged.size()) {
            PredictionRows all(data.size());
            std::iota(all.begin(), all.end(), 0u);
            *ofAll = PredictionTrainer(data).trained(all);
            tell();
            return;
        }
        const Split split = splitBy(folds, judged[i]);
        predictInto(raw, data, split.outside, split.inside);
        tell();
    });
    return raw;
}

// By cross-validation among the rows that a fold is predicted from.
Calibration calibratedWithin(const PredictionRows &rows, const PredictionData &data, const std::vector<double> &weights)
{
    const std::vector<int> folds = foldsByKey(data);
    std::vector<double> raw(data.size());
    onTwoThreads(Folds, [&](std::size_t i) {
        PredictionRows learned, predicted;
        for (const std::uint32_t row : rows)
            (folds[row] == static_cast<int>(i) ? predicted : learned).push_back(row);
        predictInto(raw, data, learned, predicted);
    });
    return calibratedOn(rows, data, raw, weights);
}

std::vector<int> judgedFolds(const std::vector<int> &folds)
{
    std::set<int> different(folds.begin(), folds.end());
    different.erase(different.begin(), different.lower_bound(0));
    return {different.begin(), different.end()};
}

CrossValidation validated(const PredictionData &data, std::vector<int> folds, PredictionModel *ofAll, const ScoringWatch &watch = {})
{
    CrossValidation result;
    result.folds = std::move(folds);
    const std::vector<int> judged = judgedFolds(result.folds);
    result.raw = rawOutOfFold(data, result.folds, judged, ofAll, watch);
    result.scores.resize(data.size());
    const std::vector<double> weights = weightsOf(data);
    std::vector<std::uint8_t> won;
    std::vector<double> scores, ranks;
    for (const int fold : judged) {
        const Split split = splitBy(result.folds, fold);
        PredictionRows others;
        std::copy_if(split.outside.begin(), split.outside.end(), std::back_inserter(others), [&](std::uint32_t row) { return result.folds[row] >= 0; });
        const Calibration calibration = others.empty() ? calibratedWithin(split.outside, data, weights) : calibratedOn(others, data, result.raw, weights);
        for (const std::uint32_t row : split.inside) {
            result.scores[row] = probabilityOf(calibration.logOdds(result.raw[row]));
            won.push_back(data.won[row]);
            scores.push_back(result.scores[row]);
            ranks.push_back(result.raw[row]);
        }
    }
    result.quality = PredictionQuality::measured(won, scores, ranks);
    return result;
}

} // namespace

std::vector<int> foldsByKey(const PredictionData &data)
{
    std::vector<int> folds;
    for (const std::uint64_t key : data.keys)
        folds.push_back(static_cast<int>(key % Folds));
    return folds;
}

CrossValidation crossValidated(const PredictionData &data, std::vector<int> folds)
{
    return validated(data, std::move(folds), nullptr);
}

int trainingSteps()
{
    return Folds + 1; // and the model of all
}

PredictionModel trainedModel(const PredictionData &data, Millis now, const ScoringWatch &watch)
{
    PredictionModel model;
    const CrossValidation validation = validated(data, foldsByKey(data), &model, watch);
    if (watch.wantsToStop())
        return {};
    model.calibration = Calibration::fitted(validation.raw, data.won, weightsOf(data));
    model.quality = validation.quality;
    model.trainedAt = now;
    return model;
}

} // namespace lead
