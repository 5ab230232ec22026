#include "ui/leads/detail/predictionsummary.h"

#include "core/base/whendone.h"
#include "ui/leads/detail/openlead.h"
#include "ui/leads/predictionbars.h"
#include "ui/widgets/textlabel.h"

namespace lead {

namespace {
constexpr std::size_t MostFields = 6;
} // namespace

PredictionSummary::PredictionSummary(OpenLead &lead, QWidget *parent)
    : PredictionSummary(lead, new PredictionBars(MostFields), parent)
{
}

PredictionSummary::PredictionSummary(OpenLead &lead, PredictionBars *bars, QWidget *parent)
    : ExplainedLine(lead,
                    {tr("Prediction"), tr("Quality: how likely it is to be won by what is known of it. Chance: with how far it has come as well."), QStringLiteral("explainPrediction"), tr("Show what the prediction is made of"),
                     tr("Hide what the prediction is made of")},
                    bars, parent)
    , m_bars(bars)
{
    hide();
    connect(&lead, &OpenLead::changed, this, &PredictionSummary::ask);
    connect(&lead, &OpenLead::switched, this, &QWidget::hide);
    ask();
}

// Another answer than to the newest question is void.
void PredictionSummary::ask()
{
    if (lead().state() != OpenLead::State::Shown || !lead().detail()) {
        setVisible(false);
        return;
    }
    whenDone(lead().service().predictions({lead().id()}), this, [this, request = ++m_request](const Result<std::vector<LeadPrediction>> &predictions) {
        if (request != m_request)
            return;
        const bool isThere = predictions && !predictions->empty();
        if (isThere)
            take(predictions->front().prediction);
        setVisible(isThere);
    });
}

void PredictionSummary::take(const Prediction &prediction)
{
    summary()->setText(prediction.stage ? tr("Quality %1 · chance %2", "two probabilities").arg(probabilityText(prediction.quality), probabilityText(prediction.winProbability))
                                        : tr("Quality %1", "a probability").arg(probabilityText(prediction.quality)));
    m_bars->setPrediction(prediction, !prediction.terms.empty(), lead().record(), lead().info()->catalog);
}

} // namespace lead
