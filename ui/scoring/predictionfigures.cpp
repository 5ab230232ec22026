#include "ui/scoring/predictionfigures.h"

#include "ui/scoring/calibrationplot.h"
#include "ui/scoring/predictiontexts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/barlist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace lead {

namespace {

constexpr std::array liftShares{0.1, 0.2, 0.3};

QVBoxLayout *columnOf(Card *card)
{
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, metrics::Section);
    column->setSpacing(metrics::Gap);
    return column;
}

TextLabel *note(const QString &text)
{
    auto *label = new TextLabel(text, TextStyle::Small, Ink::Text2);
    label->setWordWrap(true);
    return label;
}

} // namespace

PredictionFigures::PredictionFigures(QWidget *parent)
    : QWidget(parent)
    , m_auc(measure(tr("AUC")))
    , m_brier(measure(tr("Brier")))
    , m_ece(measure(tr("Calibration error")))
    , m_lift(measure(tr("Lift of the best 10 %")))
{
    auto *measures = new QHBoxLayout;
    measures->setSpacing(metrics::Section);
    for (const Measure &one : {m_auc, m_brier, m_ece, m_lift})
        measures->addWidget(one.card, 1);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(metrics::Section);
    charts->addWidget(buildCalibration(), 1);
    charts->addWidget(buildLift(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Section);
    layout->addLayout(measures);
    layout->addLayout(charts);
}

PredictionFigures::Measure PredictionFigures::measure(const QString &name)
{
    Measure measure{new Card, new TextLabel(QString(), TextStyle::Number), note(QString()), name};
    auto *column = columnOf(measure.card);
    column->setSpacing(0);
    column->addWidget(new TextLabel(name, TextStyle::BodyMedium, Ink::Text2));
    column->addWidget(measure.number);
    column->addWidget(measure.note);
    column->addStretch();
    return measure;
}

void PredictionFigures::show(const Measure &measure, const QString &number, const QString &note)
{
    measure.number->setText(number);
    measure.note->setText(note);
    measure.card->setAccessibleName(tr("%1: %2. %3", "measure, figure, what it means").arg(measure.name, number, note));
}

Card *PredictionFigures::buildCalibration()
{
    auto *card = new Card;
    m_plot = new CalibrationPlot;
    m_bins = new FigureTable(tr("Predicted and won, by groups of leads"), {tr("Probability"), tr("Leads"), tr("Predicted"), tr("Won")});
    m_switch = new Button(QString(), Button::Kind::Ghost);
    m_switch->setObjectName(QStringLiteral("calibrationTable"));
    m_switch->setSmall(true);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Are the probabilities right?"), TextStyle::CardTitle), 1);
    head->addWidget(m_switch);
    auto *column = columnOf(card);
    column->addLayout(head);
    column->addWidget(note(tr("Ten groups of equal size, by probability. On the dashed line as many were won as was predicted.")));
    column->addWidget(m_plot, 1);
    column->addWidget(m_bins);
    column->addStretch();
    connect(m_switch, &QAbstractButton::clicked, this, [this] { setCalibrationTable(m_bins->isHidden()); });
    setCalibrationTable(false);
    return card;
}

void PredictionFigures::setCalibrationTable(bool isTable)
{
    m_plot->setVisible(!isTable);
    m_bins->setVisible(isTable);
    m_switch->setText(isTable ? tr("Show as a chart") : tr("Show as a table"));
}

Card *PredictionFigures::buildLift()
{
    auto *card = new Card;
    m_gains = new BarList(tr("Lift"), BarList::Colours::Series);
    m_thresholds = new FigureTable(tr("What comes of calling from a probability on"), {tr("Call from"), tr("Precision"), tr("Recall"), tr("Leads a day")});
    m_arrivals = note(QString());
    auto *column = columnOf(card);
    column->addWidget(new TextLabel(tr("Whom to call first?"), TextStyle::CardTitle));
    column->addWidget(note(tr("How many times more won leads are among the best than among all. The dashed line is chance.")));
    column->addWidget(m_gains);
    column->addSpacing(metrics::Gap);
    column->addWidget(m_arrivals);
    column->addWidget(m_thresholds);
    column->addStretch();
    return card;
}

void PredictionFigures::showReview(const PredictionReview &review)
{
    const PredictionQuality &quality = review.model->quality;
    showMeasures(quality);
    showCalibration(quality);
    showLift(quality, review.leadsPerDay);
}

void PredictionFigures::showMeasures(const PredictionQuality &quality)
{
    show(m_auc, decimalText(quality.auc, 2), tr("The chance that a won lead ranks above a lost one. 0.5 is guessing."));
    show(m_brier, decimalText(quality.brier, 3), quality.brierSkill > 0 ? tr("The squared error: %1 less than by the share of won leads alone.").arg(percentText(quality.brierSkill, 1))
                                                                       : tr("The squared error: no less than by the share of won leads alone."));
    show(m_ece, percentText(quality.ece, 1), tr("How far probabilities are from the shares that were won, on average."));
    show(m_lift, tr("%1 ×", "times").arg(decimalText(quality.captured(0.1) / 0.1, 1)), tr("So many times more won leads than among all."));
}

void PredictionFigures::showCalibration(const PredictionQuality &quality)
{
    m_plot->setBins(quality.bins);
    m_bins->clear();
    for (const PredictionQuality::Bin &bin : quality.bins)
        m_bins->addRow({tr("%1 to %2", "probabilities").arg(percentText(bin.from, 1), percentText(bin.to, 1)), QLocale().toString(static_cast<qulonglong>(bin.count)), percentText(bin.predicted, 1), percentText(bin.won, 1)},
                       sentenceOf(bin));
    m_bins->settle();
}

void PredictionFigures::showLift(const PredictionQuality &quality, double leadsPerDay)
{
    std::vector<BarList::Row> rows;
    for (const double share : liftShares) {
        const double captured = quality.captured(share);
        rows.push_back({tr("Best %1", "share of leads").arg(percentText(share)), tr("%1 of the won leads").arg(percentText(captured)), captured / share, tr("%1 ×", "times").arg(decimalText(captured / share, 1))});
    }
    m_gains->setRows(std::move(rows));
    m_gains->setReference(1);
    m_arrivals->setText(tr("%1 leads come in a day. Of those at or above a probability: how many are won (precision), and how many of all that are won these are (recall).").arg(decimalText(leadsPerDay, 1)));
    m_thresholds->clear();
    for (const PredictionQuality::Threshold &threshold : quality.thresholds) {
        if (threshold.share <= 0) // no lead comes so far, nor further
            break;
        const QString precision = percentText(threshold.precision);
        const QString daily = decimalText(threshold.share * leadsPerDay, 1);
        m_thresholds->addRow({percentText(threshold.at), precision, percentText(threshold.recall), daily},
                             tr("From %1: precision %2, recall %3, %4 leads a day").arg(percentText(threshold.at), precision, percentText(threshold.recall), daily));
    }
    m_thresholds->settle();
}

} // namespace lead
