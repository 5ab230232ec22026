#pragma once

#include <QWidget>

namespace lead {

/// From cold over warm to hot: the span of the score with the two thresholds, which the mouse drags. The keyboard has the fields
/// beside it, so that the bar itself takes no focus.
class ThresholdBar : public QWidget
{
    Q_OBJECT

public:
    explicit ThresholdBar(QWidget *parent = nullptr);

    void setValues(double low, double high, int warm, int hot, int hysteresis);

    QSize sizeHint() const override;

Q_SIGNALS:
    void warmDragged(int warm);
    void hotDragged(int hot);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    enum class Handle : std::uint8_t { None, Warm, Hot };
    double xOf(double score) const;
    int scoreAt(double x) const;

    double m_low = 0;
    double m_high = 100;
    int m_warm = 40;
    int m_hot = 70;
    int m_hysteresis = 0;
    Handle m_dragged = Handle::None;
};

} // namespace lead
