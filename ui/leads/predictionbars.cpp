#include "ui/leads/predictionbars.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/barlist.h"
#include "ui/widgets/textlabel.h"

#include <QLocale>
#include <QVBoxLayout>
#include <cmath>

namespace lead {

namespace {

constexpr double LeastPoints = 0.05; // to have a row of its own
constexpr double WholeFrom = 0.1;

// As the lead is shown: the model knows folded texts and amounts in cents.
QString valueOf(const PredictionTerm &term, const LeadRecord &lead, const FieldCatalog &catalog)
{
    const Field *field = catalog.find(term.key);
    return field ? lead.shown(field->number).simplified() : QString();
}

} // namespace

QString probabilityText(double probability)
{
    return PredictionBars::tr("%1 %", "a share").arg(QLocale().toString(probability * 100, 'f', probability < WholeFrom ? 1 : 0));
}

QString pointsText(double points)
{
    const double shown = std::round(points * 10) / 10;
    const QString text = QLocale().toString(std::abs(shown), 'f', 1);
    return shown > 0 ? u'+' + text : shown < 0 ? QChar(0x2212) + text : text;
}

PredictionBars::PredictionBars(std::size_t most, QWidget *parent)
    : QWidget(parent)
    , m_most(most)
    , m_base(new TextLabel(QString(), TextStyle::Small, Ink::Text2))
    , m_bars(new BarList(tr("Percentage points by field"), BarList::Colours::Signs))
{
    m_base->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_base);
    layout->addWidget(m_bars);
}

void PredictionBars::setPrediction(const Prediction &prediction, bool hasSignal, const LeadRecord &lead, const FieldCatalog &catalog)
{
    std::vector<BarList::Row> rows;
    double others = 0;
    int hidden = 0;
    for (const PredictionTerm &term : prediction.terms) {
        if (rows.size() < m_most && std::abs(term.points) >= LeastPoints) {
            rows.push_back({term.label, valueOf(term, lead, catalog), term.points, pointsText(term.points)});
        } else {
            others += term.points;
            ++hidden;
        }
    }
    if (std::abs(others) >= LeastPoints)
        rows.push_back({tr("%n other field(s)", nullptr, hidden), {}, others, pointsText(others)});
    if (prediction.stage)
        rows.push_back({prediction.stage->label, {}, prediction.stage->points, pointsText(prediction.stage->points)});
    m_base->setText(hasSignal ? tr("The average closed lead has a chance of %1. Percentage points that the fields of this lead add:").arg(probabilityText(prediction.base))
                              : tr("The fields do not tell won from lost leads, so that every lead has the same quality."));
    m_bars->setVisible(!rows.empty());
    m_bars->setRows(std::move(rows));
}

} // namespace lead
