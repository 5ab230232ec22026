#pragma once

#include "core/scoring/scoresimulation.h"

#include <QWidget>
#include <optional>

namespace lead {

/// How many leads have which score, by the rules that count and by those that are tried: two bars in one place each.
class ScoreHistogram : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreHistogram(QWidget *parent = nullptr);

    void setSimulation(const std::optional<ScoreSimulation> &simulation);

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString rangeOf(std::size_t bin) const;
    QString countsOf(std::size_t bin) const;
    int plotHeight() const;
    void paintLegend(QPainter &painter, const QRectF &rect) const;

    std::optional<ScoreSimulation> m_simulation;
};

} // namespace lead
