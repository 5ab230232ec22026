#include "ui/leads/detail/standingcard.h"

#include "ui/leads/detail/predictionsummary.h"
#include "ui/leads/detail/qualificationview.h"
#include "ui/leads/detail/scoresummary.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

namespace lead {

StandingCard::StandingCard(OpenLead &lead, QWidget *parent)
    : Card(parent)
    , m_qualification(new QualificationView(lead))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Snug, metrics::Gap, metrics::Snug, metrics::Tight);
    layout->setSpacing(metrics::Tight);
    layout->addWidget(m_qualification);
    layout->addWidget(new ScoreSummary(lead));
    layout->addWidget(new PredictionSummary(lead));
}

} // namespace lead
