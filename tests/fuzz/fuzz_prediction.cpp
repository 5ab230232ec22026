// What is kept of a prediction, and somebody may have changed: what is let in has no number that points beside a table.
#include "core/scoring/predictionmodel.h"

#include <QJsonDocument>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>

using namespace lead;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void lookUp(const PredictionModel::Input &input, const std::vector<double> &terms)
{
    std::vector<std::uint16_t> bins;
    if (input.bins.isNumeric())
        for (const double value : {0.0, -1.0, 1e9, -std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()})
            bins.push_back(input.bins.binOf(value));
    else
        for (const char *value : {"", "Web", "a"})
            bins.push_back(input.bins.binOf(QString::fromLatin1(value)));
    for (const std::uint16_t bin : bins) {
        require(bin < input.bins.count() && bin < input.shape.size());
        require(input.bins.group(bin) < input.bins.groupCount() && input.bins.group(bin) < terms.size());
        require(input.bins.cell(bin) < input.bins.cellCount());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0 || size > 16384)
        return 0;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!document.isObject())
        return 0;
    const Result<PredictionModel> model = PredictionModel::fromJson(document.object());
    if (!model) {
        require(!model.error().message.isEmpty());
        return 0;
    }
    for (std::size_t i = 0; i < model->inputs.size(); ++i) {
        const std::vector<double> terms = model->counts.terms(i, model->inputs[i].countsMissing);
        lookUp(model->inputs[i], terms);
        (void)model->counts.isMissingTelling(i);
    }
    for (const PredictionModel::Pair &pair : model->pairs)
        for (std::size_t a = 0; a < model->inputs[pair.first].bins.cellCount(); ++a)
            for (std::size_t b = 0; b < model->inputs[pair.second].bins.cellCount(); ++b)
                require(a * model->inputs[pair.second].bins.cellCount() + b < pair.shape.size());
    for (const PredictionWarning &warning : model->warnings)
        require(!warning.reason().isEmpty());
    (void)model->counts.prior(1);
    (void)model->stages.term(1, 2);
    const Result<PredictionModel> again = PredictionModel::fromJson(model->toJson());
    require(again.isOk() && again->toJson() == model->toJson());
    return 0;
}
