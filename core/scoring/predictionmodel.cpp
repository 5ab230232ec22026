#include "core/scoring/predictionmodel.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <array>

namespace lead {

namespace {

constexpr std::array formKeys{"category", "number", "presence", "tag", "since_capture"};
constexpr std::array warningKeys{"after_outcome", "only_closed", "too_good"};
constexpr std::array whyKeys{"excluded", "constant", "running_number", "sensitive"};

template <typename Enum, std::size_t N>
Enum fromKey(const std::array<const char *, N> &keys, const QJsonValue &value)
{
    for (std::size_t i = 0; i < N; ++i)
        if (value.toString() == QLatin1StringView(keys[i]))
            return static_cast<Enum>(i);
    return Enum();
}

template <typename Enum, std::size_t N>
QString keyIn(const std::array<const char *, N> &keys, Enum value)
{
    return QString::fromLatin1(keys[static_cast<std::size_t>(value)]);
}

QJsonArray numbers(const std::vector<double> &values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

std::vector<double> numbersFrom(const QJsonValue &json)
{
    std::vector<double> values;
    for (const QJsonValue &value : json.toArray())
        values.push_back(value.toDouble());
    return values;
}

QJsonObject inputJson(const PredictionModel::Input &input)
{
    return {{QStringLiteral("field"), input.field.number},
            {QStringLiteral("key"), input.field.key},
            {QStringLiteral("label"), input.field.label},
            {QStringLiteral("form"), keyIn(formKeys, input.field.form)},
            {QStringLiteral("tag"), input.field.tag},
            {QStringLiteral("bins"), input.bins.toJson()},
            {QStringLiteral("weight"), input.weight},
            {QStringLiteral("counts_missing"), input.countsMissing},
            {QStringLiteral("shape"), numbers(input.shape)},
            {QStringLiteral("center"), input.center}};
}

PredictionModel::Input inputFrom(const QJsonObject &json)
{
    PredictionModel::Input input;
    input.field = {json.value(QLatin1StringView("field")).toInt(), json.value(QLatin1StringView("key")).toString(), json.value(QLatin1StringView("label")).toString(),
                   fromKey<PredictionForm>(formKeys, json.value(QLatin1StringView("form"))), json.value(QLatin1StringView("tag")).toString()};
    input.bins = FieldBins::fromJson(json.value(QLatin1StringView("bins")).toObject(), input.field.isNumeric());
    input.weight = json.value(QLatin1StringView("weight")).toDouble();
    input.countsMissing = json.value(QLatin1StringView("counts_missing")).toBool();
    input.shape = numbersFrom(json.value(QLatin1StringView("shape")));
    input.center = json.value(QLatin1StringView("center")).toDouble();
    return input;
}

bool isSound(const PredictionModel &model)
{
    if (model.counts.inputCount() != model.inputs.size())
        return false;
    for (std::size_t i = 0; i < model.inputs.size(); ++i) {
        const PredictionModel::Input &input = model.inputs[i];
        if (!input.bins.isSound() || input.shape.size() != input.bins.count() || model.counts.of(i).size() != input.bins.groupCount())
            return false;
    }
    for (const PredictionModel::Pair &pair : model.pairs)
        if (pair.first >= model.inputs.size() || pair.second >= model.inputs.size()
            || pair.shape.size() != model.inputs[pair.first].bins.cellCount() * model.inputs[pair.second].bins.cellCount())
            return false;
    return model.quality.isSound() && std::ranges::all_of(model.warnings, [](const PredictionWarning &warning) { return isShare(warning.share); });
}

} // namespace

QString PredictionWarning::code() const
{
    return keyIn(warningKeys, kind);
}

QString PredictionWarning::reason() const
{
    const QString percent = QString::number(qRound(share * 100));
    switch (kind) {
    case Kind::AfterOutcome:
        return QCoreApplication::translate("Prediction", "“%1” was filled in only when or after the lead was closed, in %2 % of the leads whose history tells. It may say how leads ended, not how they will end.").arg(label, percent);
    case Kind::OnlyClosed:
        return QCoreApplication::translate("Prediction", "“%1” is filled in for closed leads, and %2 % of them would be without it if they were like the open ones. It is probably entered at the end.").arg(label, percent);
    case Kind::TooGood: break;
    }
    return QCoreApplication::translate("Prediction", "“%1” alone ranks %2 % of the pairs of a won and a lost lead rightly, which is too good to be true. It is probably entered once the outcome is known.").arg(label, percent);
}

QString UnusedField::code() const
{
    return keyIn(whyKeys, why);
}

std::vector<PredictionField> PredictionModel::fields() const
{
    std::vector<PredictionField> fields;
    for (const Input &input : inputs)
        fields.push_back(input.field);
    return fields;
}

QJsonObject PredictionModel::toJson() const
{
    QJsonArray inputArray, pairArray, warningArray, unusedArray;
    for (const Input &input : inputs)
        inputArray.append(inputJson(input));
    for (const Pair &pair : pairs)
        pairArray.append(QJsonObject{{QStringLiteral("first"), qint64(pair.first)}, {QStringLiteral("second"), qint64(pair.second)}, {QStringLiteral("shape"), numbers(pair.shape)}, {QStringLiteral("center"), pair.center}});
    for (const PredictionWarning &warning : warnings)
        warningArray.append(QJsonObject{{QStringLiteral("kind"), warning.code()}, {QStringLiteral("key"), warning.key}, {QStringLiteral("label"), warning.label}, {QStringLiteral("share"), warning.share}});
    for (const UnusedField &field : unused)
        unusedArray.append(QJsonObject{{QStringLiteral("why"), field.code()}, {QStringLiteral("key"), field.key}, {QStringLiteral("label"), field.label}});
    return {{QStringLiteral("format"), Format},
            {QStringLiteral("trained_at"), qint64(trainedAt)},
            {QStringLiteral("inputs"), inputArray},
            {QStringLiteral("pairs"), pairArray},
            {QStringLiteral("counts"), counts.toJson()},
            {QStringLiteral("stages"), stages.toJson()},
            {QStringLiteral("intercept"), intercept},
            {QStringLiteral("calibration"), QJsonArray{calibration.intercept, calibration.slope}},
            {QStringLiteral("quality"), quality.toJson()},
            {QStringLiteral("warnings"), warningArray},
            {QStringLiteral("unused"), unusedArray}};
}

Result<PredictionModel> PredictionModel::fromJson(const QJsonObject &json)
{
    const int format = json.value(QLatin1StringView("format")).toInt();
    if (format > Format)
        return Error{Error::TooNew, QCoreApplication::translate("Prediction", "The prediction was trained by a newer version of Leadwright. Train it again, or use that version.")};
    PredictionModel model;
    for (const QJsonValue &input : json.value(QLatin1StringView("inputs")).toArray())
        model.inputs.push_back(inputFrom(input.toObject()));
    for (const QJsonValue &value : json.value(QLatin1StringView("pairs")).toArray()) {
        const QJsonObject pair = value.toObject();
        model.pairs.push_back({static_cast<std::size_t>(pair.value(QLatin1StringView("first")).toInteger()), static_cast<std::size_t>(pair.value(QLatin1StringView("second")).toInteger()),
                               numbersFrom(pair.value(QLatin1StringView("shape"))), pair.value(QLatin1StringView("center")).toDouble()});
    }
    model.counts = EvidenceCounts::fromJson(json.value(QLatin1StringView("counts")).toObject());
    model.stages = StageEvidence::fromJson(json.value(QLatin1StringView("stages")).toObject());
    model.intercept = json.value(QLatin1StringView("intercept")).toDouble();
    const QJsonArray line = json.value(QLatin1StringView("calibration")).toArray();
    model.calibration = {line.at(0).toDouble(), line.at(1).toDouble(1)};
    model.quality = PredictionQuality::fromJson(json.value(QLatin1StringView("quality")).toObject());
    model.trainedAt = json.value(QLatin1StringView("trained_at")).toInteger();
    for (const QJsonValue &value : json.value(QLatin1StringView("warnings")).toArray()) {
        const QJsonObject warning = value.toObject();
        model.warnings.push_back({fromKey<PredictionWarning::Kind>(warningKeys, warning.value(QLatin1StringView("kind"))), warning.value(QLatin1StringView("key")).toString(),
                                  warning.value(QLatin1StringView("label")).toString(), warning.value(QLatin1StringView("share")).toDouble()});
    }
    for (const QJsonValue &value : json.value(QLatin1StringView("unused")).toArray()) {
        const QJsonObject field = value.toObject();
        model.unused.push_back({fromKey<UnusedField::Why>(whyKeys, field.value(QLatin1StringView("why"))), field.value(QLatin1StringView("key")).toString(), field.value(QLatin1StringView("label")).toString()});
    }
    if (format < 1 || !isSound(model))
        return Error{Error::Corrupt, QCoreApplication::translate("Prediction", "What is stored of the prediction cannot be read. Train it again.")};
    return model;
}

} // namespace lead
