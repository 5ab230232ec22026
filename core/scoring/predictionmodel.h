#pragma once

#include "core/base/result.h"
#include "core/scoring/calibration.h"
#include "core/scoring/evidencecounts.h"
#include "core/scoring/fieldbins.h"
#include "core/scoring/predictionquality.h"
#include "core/scoring/stageevidence.h"

namespace lead {

/// Something to think about before a field is believed.
struct PredictionWarning
{
    enum class Kind : std::uint8_t {
        AfterOutcome, ///< the history says that it is filled in when or after a lead is closed
        OnlyClosed,   ///< closed leads have it and open ones do not
        TooGood,      ///< alone it tells nearly as much as, or more than, all others
    };
    Kind kind = Kind::TooGood;
    QString key;
    QString label;
    double share = 0; ///< of the leads concerned; of TooGood the area under the curve of the field alone

    QString reason() const; ///< a sentence for people
    QString code() const;   ///< "after_outcome", "only_closed", "too_good"
    bool operator==(const PredictionWarning &) const = default;
};

/// A field that the prediction leaves out.
struct UnusedField
{
    enum class Why : std::uint8_t {
        Excluded,      ///< the person said so
        Constant,      ///< one value, or none, among the closed leads
        RunningNumber, ///< rises or falls with the order in which leads came
        Sensitive,
    };
    Why why = Why::Excluded;
    QString key;
    QString label;

    QString code() const; ///< "excluded", "constant", "running_number", "sensitive"
    bool operator==(const UnusedField &) const = default;
};

/// What was learned from closed leads: for each input how its values fall into bins, the counts, how much of their evidence counts,
/// and tables of log-odds that correct them; tables of two inputs; a calibration; and the evidence of the stages. A value that
/// is stored with the workspace; see domain.md and "help prediction" for what the numbers mean.
struct PredictionModel
{
    static constexpr int Format = 1;
    static constexpr std::size_t FewestLeads = 30;
    static constexpr std::size_t FewestOfClass = 5;

    struct Input
    {
        PredictionField field;
        FieldBins bins;
        double weight = 0;          ///< of the evidence of the counts, 0 to 1
        bool countsMissing = false; ///< "no value" tells something
        std::vector<double> shape;  ///< correction by bin, log-odds
        double center = 0;          ///< mean over the closed leads of what the input adds, log-odds
    };
    struct Pair
    {
        std::size_t first = 0; ///< inputs
        std::size_t second = 0;
        std::vector<double> shape; ///< by cell of the first times the cells of the second
        double center = 0;
    };

    std::vector<Input> inputs;
    std::vector<Pair> pairs;
    EvidenceCounts counts; ///< by groups of the inputs
    StageEvidence stages;
    double intercept = 0;
    Calibration calibration;
    PredictionQuality quality; ///< out of fold
    std::vector<PredictionWarning> warnings;
    std::vector<UnusedField> unused;
    Millis trainedAt = 0;

    std::vector<PredictionField> fields() const;
    std::size_t lost() const { return quality.leads - quality.positives; }
    /// Whether there are enough closed leads to say anything.
    static bool isEnough(std::size_t won, std::size_t lost) { return won + lost >= FewestLeads && won >= FewestOfClass && lost >= FewestOfClass; }

    QJsonObject toJson() const;
    /// Refuses what was not written by toJson().
    static Result<PredictionModel> fromJson(const QJsonObject &json);
};

} // namespace lead
