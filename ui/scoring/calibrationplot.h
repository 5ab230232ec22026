#pragma once

#include "core/scoring/predictionquality.h"

#include <QWidget>

namespace lead {

/// Predicted probabilities against the share that was won, a point for each group of leads. On the diagonal they agree.
class CalibrationPlot : public QWidget
{
    Q_OBJECT

public:
    explicit CalibrationPlot(QWidget *parent = nullptr);

    void setBins(const std::vector<PredictionQuality::Bin> &bins);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF plot() const;
    QPointF placeOf(double predicted, double won) const;
    void paintAxes(QPainter &painter, const QRectF &plot) const;

    std::vector<PredictionQuality::Bin> m_bins;
    double m_most = 1; ///< end of both axes
    double m_step = 0.25;
};

/// "120 leads with 10 % to 14 % predicted: 12 % predicted, 13 % won".
QString sentenceOf(const PredictionQuality::Bin &bin);

} // namespace lead
