#include "ui/leads/detail/predictioncard.h"

#include "core/base/whendone.h"
#include "ui/leads/detail/openlead.h"
#include "ui/leads/predictionbars.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lead {

namespace {
constexpr std::size_t MostFields = 6;
} // namespace

PredictionCard::PredictionCard(OpenLead &lead, QWidget *parent)
    : Card(parent)
    , m_lead(lead)
{
    buildUi();
    hide();
    connect(&lead, &OpenLead::changed, this, &PredictionCard::ask);
    connect(&lead, &OpenLead::switched, this, [this] {
        hide();
        setOpen(false);
    });
    ask();
}

void PredictionCard::buildUi()
{
    m_summary = new TextLabel(QString(), TextStyle::BodyMedium, Ink::Text);
    m_summary->setElided(true);
    m_toggle = new Button(QString(), Button::Kind::Ghost);
    m_toggle->setObjectName(QStringLiteral("explainPrediction"));
    m_toggle->setSmall(true);
    connect(m_toggle, &QAbstractButton::clicked, this, [this] { setOpen(!m_isOpen); });
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::Gap);
    auto *title = new TextLabel(tr("Prediction"), TextStyle::Small, Ink::Text2);
    title->setToolTip(plainToolTip(tr("Quality: how likely it is to be won by what is known of it. Chance: with how far it has come as well.")));
    head->addWidget(title);
    head->addWidget(m_summary, 1);
    head->addWidget(m_toggle);
    m_bars = new PredictionBars(MostFields);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Snug, metrics::Tight, metrics::Snug, metrics::Tight);
    layout->setSpacing(metrics::Tight);
    layout->addLayout(head);
    layout->addWidget(m_bars);
    setOpen(false);
}

void PredictionCard::setOpen(bool open)
{
    m_isOpen = open;
    m_bars->setVisible(open);
    m_toggle->setText(open ? tr("Hide") : tr("Why?"));
    m_toggle->setAccessibleName(open ? tr("Hide what the prediction is made of") : tr("Show what the prediction is made of"));
}

// Another answer than to the newest question is void.
void PredictionCard::ask()
{
    if (m_lead.state() != OpenLead::State::Shown || !m_lead.detail()) {
        setVisible(false);
        return;
    }
    whenDone(m_lead.service().predictions({m_lead.id()}), this, [this, request = ++m_request](const Result<std::vector<LeadPrediction>> &predictions) {
        if (request != m_request)
            return;
        const bool isThere = predictions && !predictions->empty();
        if (isThere)
            take(predictions->front().prediction);
        setVisible(isThere);
    });
}

void PredictionCard::take(const Prediction &prediction)
{
    m_summary->setText(prediction.stage ? tr("Quality %1 · chance %2", "two probabilities").arg(probabilityText(prediction.quality), probabilityText(prediction.winProbability))
                                        : tr("Quality %1", "a probability").arg(probabilityText(prediction.quality)));
    m_bars->setPrediction(prediction, !prediction.terms.empty(), m_lead.record(), m_lead.info()->catalog);
}

} // namespace lead
