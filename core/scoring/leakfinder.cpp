#include "core/scoring/leakfinder.h"

#include "core/scoring/weightfit.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lead {

namespace {

constexpr int FewestHistories = 10;
constexpr double LateShare = 0.2;
constexpr std::size_t FewestOpen = 50;
constexpr double FilledShare = 0.3;
// Alone this good is not a fact about a lead that is known early.
constexpr double AloneTooGood = 0.9;
// From here on it is suspicious to be better than everything else together.
constexpr double AloneSuspicious = 0.78;
constexpr double Margin = 0.01;

// Tags of one field have its key and label before a colon.
QString fieldKeyOf(const PredictionField &field)
{
    return field.form == PredictionForm::Tag ? field.key.section(u':', 0, 0) : field.key;
}

QString fieldLabelOf(const PredictionField &field)
{
    return field.form == PredictionForm::Tag ? field.label.section(u':', 0, 0) : field.label;
}

double filledShare(const PredictionColumn &column)
{
    std::size_t filled = 0;
    for (const std::int32_t code : column.codes)
        filled += code >= 0;
    for (const double number : column.numbers)
        filled += !std::isnan(number);
    const std::size_t all = column.codes.size() + column.numbers.size();
    return all > 0 ? static_cast<double>(filled) / static_cast<double>(all) : 0;
}

/// What each input says of each lead by counts of the other four folds.
std::vector<std::vector<double>> crossEvidence(const PredictionData &data)
{
    constexpr std::size_t folds = 5;
    PredictionRows rows(data.size());
    std::iota(rows.begin(), rows.end(), 0u);
    std::vector<std::vector<double>> evidence;
    for (const PredictionColumn &column : data.columns) {
        const FieldBins bins = FieldBins::learned(column, rows, data.won);
        const std::vector<std::uint16_t> binned = bins.binned(column);
        EvidenceCounts all({bins.groupCount()}, 0);
        std::vector<EvidenceCounts> parts(folds, all);
        std::uint16_t group = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            group = bins.group(binned[i]);
            const EvidenceCounts::Lead lead{{&group, 1}, data.won[i] != 0, 0, 0};
            all.add(lead);
            parts[data.keys[i] % folds].add(lead);
        }
        std::vector<std::vector<double>> terms;
        for (const EvidenceCounts &part : parts) {
            EvidenceCounts others = all;
            others.subtract(part);
            terms.push_back(others.terms(0, true));
        }
        std::vector<double> &of = evidence.emplace_back(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            of[i] = terms[data.keys[i] % folds][bins.group(binned[i])];
    }
    return evidence;
}

// How well these inputs rank together.
double areaOf(const std::vector<std::size_t> &inputs, const std::vector<std::vector<double>> &evidence, const PredictionData &data)
{
    if (inputs.empty())
        return 0.5;
    if (inputs.size() == 1)
        return areaUnderCurve(data.won, evidence[inputs.front()]);
    std::vector<std::vector<double>> some;
    for (const std::size_t input : inputs)
        some.push_back(evidence[input]);
    const std::vector<double> even(data.size(), 1.0);
    const std::vector<double> none(data.size(), 0.0);
    const EvidenceWeights weights = EvidenceWeights::fitted(some, none, data.won, even);
    std::vector<double> sums(data.size());
    for (std::size_t k = 0; k < some.size(); ++k)
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] += weights.weights[k] * some[k][i];
    return areaUnderCurve(data.won, sums);
}

/// The columns of one field; several when it is a list of tags.
struct FieldInputs
{
    QString key;
    QString label;
    std::vector<std::size_t> own;
    std::vector<std::size_t> others;
};

std::vector<FieldInputs> byField(const PredictionData &data)
{
    std::vector<FieldInputs> fields;
    for (std::size_t i = 0; i < data.columns.size(); ++i) {
        const PredictionField &field = data.columns[i].field;
        if (i > 0 && data.columns[i - 1].field.number == field.number)
            continue;
        FieldInputs inputs{fieldKeyOf(field), fieldLabelOf(field), {}, {}};
        for (std::size_t k = 0; k < data.columns.size(); ++k)
            (data.columns[k].field.number == field.number ? inputs.own : inputs.others).push_back(k);
        fields.push_back(std::move(inputs));
    }
    return fields;
}

} // namespace

std::vector<OutcomeHistory::Closed> LeakFinder::newest() const
{
    std::vector<std::size_t> order(m_closed.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) { return m_closed.closedAt[a] > m_closed.closedAt[b]; });
    order.resize(std::min(order.size(), MostHistories));
    std::vector<OutcomeHistory::Closed> leads;
    for (const std::size_t i : order)
        leads.push_back({m_closed.ids[i], m_closed.closedAt[i]});
    return leads;
}

std::vector<PredictionWarning> LeakFinder::tooGood() const
{
    std::vector<PredictionWarning> warnings;
    const std::vector<std::vector<double>> evidence = crossEvidence(m_closed);
    for (const FieldInputs &field : byField(m_closed)) {
        const double alone = areaOf(field.own, evidence, m_closed);
        if (alone < AloneSuspicious || (alone < AloneTooGood && alone < areaOf(field.others, evidence, m_closed) + Margin))
            continue;
        warnings.push_back({PredictionWarning::Kind::TooGood, field.key, field.label, alone});
    }
    return warnings;
}

std::vector<PredictionWarning> LeakFinder::found(const QHash<QString, OutcomeHistory::FilledIn> &history) const
{
    std::vector<PredictionWarning> warnings;
    const auto isWarnedOf = [&warnings](const QString &key) { return std::any_of(warnings.begin(), warnings.end(), [&key](const PredictionWarning &w) { return w.key == key; }); };
    for (const PredictionColumn &column : m_closed.columns) {
        const QString key = fieldKeyOf(column.field);
        const OutcomeHistory::FilledIn filled = history.value(key);
        if (filled.late >= FewestHistories && filled.late >= LateShare * filled.all && !isWarnedOf(key))
            warnings.push_back({PredictionWarning::Kind::AfterOutcome, key, fieldLabelOf(column.field), static_cast<double>(filled.late) / filled.all});
    }
    for (std::size_t i = 0; i < m_closed.columns.size() && m_open.size() >= FewestOpen; ++i) {
        const PredictionField &field = m_closed.columns[i].field;
        const double closed = filledShare(m_closed.columns[i]);
        const double open = filledShare(m_open.columns[i]);
        if (field.form != PredictionForm::Tag && closed >= FilledShare && open <= closed / 10 && !isWarnedOf(field.key))
            warnings.push_back({PredictionWarning::Kind::OnlyClosed, field.key, field.label, 1 - open / closed});
    }
    for (PredictionWarning &warning : tooGood())
        if (!isWarnedOf(warning.key))
            warnings.push_back(std::move(warning));
    return warnings;
}

} // namespace lead
