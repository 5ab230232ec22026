#pragma once

#include <QJsonObject>
#include <cstdint>
#include <span>
#include <vector>

namespace lead {

/// How good probabilities are that were given to leads which the model had not seen.
struct PredictionQuality
{
    /// Leads of like probability; ten bins of equal size.
    struct Bin
    {
        std::size_t count = 0;
        double from = 0;      ///< lowest and highest probability
        double to = 0;
        double predicted = 0; ///< mean probability
        double won = 0;       ///< share that was won
        bool operator==(const Bin &) const = default;
    };
    /// The best leads up to a share of all.
    struct Gain
    {
        double share = 0;    ///< of all leads
        double captured = 0; ///< share of the won leads among them
        double lift() const { return share > 0 ? captured / share : 1; }
        bool operator==(const Gain &) const = default;
    };
    /// What would come of calling every lead at or above a probability.
    struct Threshold
    {
        double at = 0;
        double precision = 0; ///< share of these that were won; 0 when there are none
        double recall = 0;    ///< share of the won leads that are among them
        double share = 0;     ///< of all leads
        bool operator==(const Threshold &) const = default;
    };

    std::size_t leads = 0;
    std::size_t positives = 0;
    double auc = 0.5;      ///< chance that a won lead ranks above a lost one
    double brier = 0;      ///< mean squared error
    double brierSkill = 0; ///< share of the error of the base rate that is saved
    double ece = 0;        ///< mean distance of predicted and observed over the bins
    double alift = 0.5;    ///< area under the cumulative gains (Moro et al. 2014); 0.5 is random
    bool hasSignal = false;
    std::vector<Bin> bins;
    std::vector<Gain> gains; ///< at 5 % steps
    std::vector<Threshold> thresholds;

    double baseRate() const { return leads > 0 ? static_cast<double>(positives) / static_cast<double>(leads) : 0; }
    /// `scores` are probabilities; `ranks` is what the leads are ordered by to tell whether there is a signal (the log-odds before
    /// calibration, which may have flattened them).
    static PredictionQuality measured(std::span<const std::uint8_t> won, std::span<const double> scores, std::span<const double> ranks);
    /// The share captured among the best `share`.
    double captured(double share) const;

    /// Whether it can have been measured: every share is one, and no more leads are won than there are. What is stored may be altered.
    bool isSound() const;

    QJsonObject toJson() const;
    static PredictionQuality fromJson(const QJsonObject &json);
    bool operator==(const PredictionQuality &) const = default;
};

/// From 0 to 1, give or take what adding up a million of them rounds.
bool isShare(double number);
/// Area under the receiver operating characteristic, ties counting half; 0.5 when one class is missing.
double areaUnderCurve(std::span<const std::uint8_t> won, std::span<const double> scores);
/// Whether an area is above 0.5 by more than chance explains (one-sided, 1 %; variance of the Mann-Whitney statistic).
bool isAboveChance(double area, std::size_t positives, std::size_t negatives);

} // namespace lead
