#pragma once

#include "core/scoring/predictionreview.h"

#include <QWidget>

namespace lead {

class BarList;
class Button;
class CalibrationPlot;
class Card;
class FigureTable;
class TextLabel;

/// How good a prediction is, for leads that it had not seen: measures, calibration, lift and what would come of calling from a
/// threshold on.
class PredictionFigures : public QWidget
{
    Q_OBJECT

public:
    explicit PredictionFigures(QWidget *parent = nullptr);

    void showReview(const PredictionReview &review);

private:
    struct Measure
    {
        Card *card = nullptr;
        TextLabel *number = nullptr;
        TextLabel *note = nullptr;
        QString name;
    };
    Measure measure(const QString &name);
    static void show(const Measure &measure, const QString &number, const QString &note);
    Card *buildCalibration();
    Card *buildLift();
    void showMeasures(const PredictionQuality &quality);
    void showCalibration(const PredictionQuality &quality);
    void showLift(const PredictionQuality &quality, double leadsPerDay);
    void setCalibrationTable(bool isTable);

    Measure m_auc;
    Measure m_brier;
    Measure m_ece;
    Measure m_lift;
    CalibrationPlot *m_plot;
    FigureTable *m_bins;
    Button *m_switch;
    BarList *m_gains;
    FigureTable *m_thresholds;
    TextLabel *m_arrivals;
};

} // namespace lead
