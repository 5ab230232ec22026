// Predictions and what is known of them, for people and programs.
#include "app/cli/predictionprint.h"

#include "app/cli/clitext.h"
#include "core/base/timestamp.h"

#include <algorithm>
#include <cmath>

namespace lead {

namespace {

constexpr double SmallestPoints = 0.05; // to have a line of its own
constexpr std::size_t MostMoved = 10;   // fields that are listed

QString levelCode(PopulationStability::Level level)
{
    switch (level) {
    case PopulationStability::Level::Shifted: return QStringLiteral("shifted");
    case PopulationStability::Level::Moved: return QStringLiteral("moved");
    case PopulationStability::Level::Stable: break;
    }
    return QStringLiteral("stable");
}

QString levelText(PopulationStability::Level level)
{
    switch (level) {
    case PopulationStability::Level::Shifted: return Cli::tr("another population");
    case PopulationStability::Level::Moved: return Cli::tr("moved");
    case PopulationStability::Level::Stable: break;
    }
    return Cli::tr("stable");
}

QJsonObject stabilityJson(const PopulationStability &stability)
{
    return {{QStringLiteral("psi"), stability.index}, {QStringLiteral("chance"), stability.chance}, {QStringLiteral("classes"), qint64(stability.classes)}, {QStringLiteral("level"), levelCode(stability.level())}};
}

QJsonObject groupJson(const OverrideStatistics::Group &group)
{
    return {{QStringLiteral("decisions"), qint64(group.decisions)}, {QStringLiteral("won"), qint64(group.won)}, {QStringLiteral("lost"), qint64(group.lost)}};
}

QJsonObject overridesJson(const OverrideStatistics &overrides)
{
    QJsonArray reasons;
    for (const OverrideStatistics::Reason &reason : overrides.reasons)
        reasons.append(QJsonObject{{QStringLiteral("reason"), reason.text}, {QStringLiteral("count"), qint64(reason.count)}});
    return {{QStringLiteral("cut_off"), overrides.cutOff},
            {QStringLiteral("decisions"), qint64(overrides.decisions())},
            {QStringLiteral("rate"), overrides.overrideRate()},
            {QStringLiteral("high_side_rate"), overrides.highSideRate()},
            {QStringLiteral("low_side_rate"), overrides.lowSideRate()},
            {QStringLiteral("accepted_above"), groupJson(overrides.acceptedAbove)},
            {QStringLiteral("rejected_above"), groupJson(overrides.rejectedAbove)},
            {QStringLiteral("accepted_below"), groupJson(overrides.acceptedBelow)},
            {QStringLiteral("rejected_below"), groupJson(overrides.rejectedBelow)},
            {QStringLiteral("reasons"), reasons}};
}

void sayStability(const Output &out, const PredictionReview &review)
{
    if (!review.score) {
        if (review.model)
            out.say(Cli::tr("Stability is told from %1 open leads on; there are %2.").arg(PredictionReview::FewestOpen).arg(review.open));
        return;
    }
    std::vector<FieldStability> fields = review.fields;
    std::stable_sort(fields.begin(), fields.end(), [](const FieldStability &a, const FieldStability &b) { return a.stability.index > b.stability.index; });
    fields.resize(std::min(fields.size(), MostMoved));
    std::vector<QStringList> rows{{Cli::tr("Lead quality"), QString::number(review.score->index, 'f', 3), QString::number(review.score->chance, 'f', 3), levelText(review.score->level())}};
    for (const FieldStability &field : fields)
        rows.push_back({field.label, QString::number(field.stability.index, 'f', 3), QString::number(field.stability.chance, 'f', 3), levelText(field.stability.level())});
    out.say(Cli::tr("Open leads compared with the closed ones that were learned from (population stability, the most moved fields):"));
    out.table({Cli::tr("Field"), Cli::tr("PSI>"), Cli::tr("By chance>"), QString()}, rows);
}

void sayOverrides(const Output &out, const OverrideStatistics &overrides)
{
    if (overrides.decisions() == 0)
        return;
    out.say(Cli::tr("People decided about %1 leads, %2 of them against what the prediction says of them today. From a lead quality of %3 on:").arg(overrides.decisions()).arg(percent(overrides.overrideRate()), percent(overrides.cutOff)));
    const auto row = [](const QString &title, const OverrideStatistics::Group &group) {
        return QStringList{title, QString::number(group.decisions), group.closed() > 0 ? percent(group.winRate()) : QString()};
    };
    out.table({QString(), Cli::tr("Leads>"), Cli::tr("Won of closed>")},
              {row(Cli::tr("accepted, predicted well"), overrides.acceptedAbove), row(Cli::tr("rejected, though predicted well"), overrides.rejectedAbove),
               row(Cli::tr("accepted, though predicted badly"), overrides.acceptedBelow), row(Cli::tr("rejected, predicted badly"), overrides.rejectedBelow)});
}

} // namespace

QString percent(double share)
{
    return QString::number(share * 100, 'f', 1) + QStringLiteral(" %");
}

QJsonObject predictionJson(const LeadPrediction &answer, const PredictionModel &model)
{
    const Prediction &prediction = answer.prediction;
    const auto termJson = [](const PredictionTerm &term) {
        return QJsonObject{{QStringLiteral("field"), term.key}, {QStringLiteral("label"), term.label}, {QStringLiteral("value"), term.value.isEmpty() ? QJsonValue() : QJsonValue(term.value)}, {QStringLiteral("points"), term.points}, {QStringLiteral("log_odds"), term.logOdds}};
    };
    QJsonArray terms;
    for (const PredictionTerm &term : prediction.terms)
        terms.append(termJson(term));
    return {{QStringLiteral("lead"), answer.lead.toString()},
            {QStringLiteral("base"), prediction.base},
            {QStringLiteral("quality"), prediction.quality},
            {QStringLiteral("win_probability"), prediction.winProbability},
            {QStringLiteral("signal"), model.quality.hasSignal},
            {QStringLiteral("trained_at"), isoString(model.trainedAt)},
            {QStringLiteral("n"), qint64(model.quality.leads)},
            {QStringLiteral("terms"), terms},
            {QStringLiteral("stage"), prediction.stage ? QJsonValue(termJson(*prediction.stage)) : QJsonValue()}};
}

void sayPrediction(const Output &out, const LeadPrediction &answer)
{
    const Prediction &prediction = answer.prediction;
    out.say(Cli::tr("Lead %1: quality %2, win probability %3. The average lead has %4; percentage points that the fields add:")
                .arg(answer.lead.toString(), percent(prediction.quality), percent(prediction.winProbability), percent(prediction.base)));
    const auto points = [](double value) -> QString { return (value < 0 ? QStringLiteral("−") : QStringLiteral("+")) + QString::number(std::abs(value), 'f', 1); };
    std::vector<QStringList> rows;
    double others = 0;
    for (const PredictionTerm &term : prediction.terms) {
        if (std::abs(term.points) < SmallestPoints)
            others += term.points;
        else
            rows.push_back({term.label, term.value, points(term.points)});
    }
    if (std::abs(others) >= SmallestPoints)
        rows.push_back({Cli::tr("All others"), QString(), points(others)});
    if (prediction.stage)
        rows.push_back({prediction.stage->label, QString(), points(prediction.stage->points)});
    out.table({Cli::tr("Field"), Cli::tr("Value"), Cli::tr("Points>")}, rows);
}

void addReview(QJsonObject &json, const PredictionReview &review)
{
    QJsonArray fields;
    for (const FieldStability &field : review.fields) {
        QJsonObject one = stabilityJson(field.stability);
        one.insert(QStringLiteral("field"), field.key);
        fields.append(one);
    }
    json.insert(QStringLiteral("leads_per_day"), review.leadsPerDay);
    json.insert(QStringLiteral("stability"), review.score ? QJsonValue(QJsonObject{{QStringLiteral("score"), stabilityJson(*review.score)}, {QStringLiteral("fields"), fields}}) : QJsonValue());
    json.insert(QStringLiteral("overrides"), review.model ? QJsonValue(overridesJson(review.overrides)) : QJsonValue());
}

void sayReview(const Output &out, const PredictionQuality &quality, const PredictionReview &review)
{
    std::vector<QStringList> rows;
    for (const PredictionQuality::Threshold &threshold : quality.thresholds)
        rows.push_back({percent(threshold.at), threshold.share > 0 ? percent(threshold.precision) : QString(), percent(threshold.recall), QString::number(threshold.share * review.leadsPerDay, 'f', 1)});
    out.table({Cli::tr("From>"), Cli::tr("Precision>"), Cli::tr("Recall>"), Cli::tr("Leads a day>")}, rows);
    sayStability(out, review);
    sayOverrides(out, review.overrides);
}

} // namespace lead
