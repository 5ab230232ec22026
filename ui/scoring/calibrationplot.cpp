#include "ui/scoring/calibrationplot.h"

#include "ui/scoring/predictiontexts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/plaintooltip.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <array>

namespace lead {

namespace {

constexpr int UsualWidth = 320;
constexpr int UsualHeight = 248;
constexpr double PointRadius = 4;
constexpr double Reach = 14; // of the mouse around a point
constexpr double LineWidth = 2;

} // namespace

QString sentenceOf(const PredictionQuality::Bin &bin)
{
    return CalibrationPlot::tr("%n lead(s): %1 predicted, %2 won", nullptr, static_cast<int>(bin.count)).arg(percentText(bin.predicted), percentText(bin.won));
}

CalibrationPlot::CalibrationPlot(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::Chart);
    setAccessibleName(tr("Predicted probability against the share that was won"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CalibrationPlot::setBins(const std::vector<PredictionQuality::Bin> &bins)
{
    m_bins = bins;
    double most = 0;
    QStringList sentences;
    for (const PredictionQuality::Bin &bin : m_bins) {
        most = std::max({most, bin.predicted, bin.won});
        sentences << sentenceOf(bin);
    }
    setAccessibleDescription(sentences.join(QStringLiteral("; ")));
    static constexpr std::array steps{0.01, 0.02, 0.05, 0.1, 0.2, 0.25};
    m_step = steps.back();
    for (const double step : steps)
        if (step * 4 >= most) {
            m_step = step;
            break;
        }
    m_most = std::min(1.0, m_step * 4);
    update();
}

QSize CalibrationPlot::sizeHint() const
{
    return {scaled(UsualWidth), scaled(UsualHeight)};
}

QSize CalibrationPlot::minimumSizeHint() const
{
    return {scaled(UsualWidth) / 2, scaled(UsualHeight)};
}

QRectF CalibrationPlot::plot() const
{
    const QFontMetricsF small(textFont(TextStyle::Small));
    const double left = small.horizontalAdvance(percentText(1)) + metrics::Gap;
    return QRectF(rect()).adjusted(left, small.height() + metrics::Tight, -small.horizontalAdvance(percentText(1)) / 2, -2 * small.height() - metrics::Tight);
}

QPointF CalibrationPlot::placeOf(double predicted, double won) const
{
    const QRectF area = plot();
    return {area.left() + area.width() * predicted / m_most, area.bottom() - area.height() * won / m_most};
}

void CalibrationPlot::paintAxes(QPainter &painter, const QRectF &plot) const
{
    const Tokens &t = tokens();
    const QFont small = textFont(TextStyle::Small);
    const QFontMetricsF measure(small);
    painter.setFont(small);
    for (double at = 0; at <= m_most + m_step / 2; at += m_step) {
        const QPointF left = placeOf(0, at);
        painter.setPen(QPen(t.border, 1));
        const double y = std::round(left.y()) + 0.5;
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(t.text3);
        const QString text = percentText(at);
        painter.drawText(QRectF(0, y - measure.height() / 2, plot.left() - metrics::Gap, measure.height()), Qt::AlignRight | Qt::AlignVCenter, text);
        const double x = placeOf(at, 0).x();
        painter.drawText(QRectF(x - plot.left(), plot.bottom() + metrics::Tight, 2 * plot.left(), measure.height()), Qt::AlignHCenter | Qt::AlignTop, text);
    }
    painter.setPen(t.text2);
    painter.drawText(QRectF(0, 0, width(), measure.height()), Qt::AlignLeft | Qt::AlignTop, tr("Won", "share of leads"));
    painter.drawText(QRectF(plot.left(), height() - measure.height(), plot.width(), measure.height()), Qt::AlignRight | Qt::AlignTop, tr("Predicted"));
    painter.setPen(QPen(t.text3, 1, Qt::DashLine));
    painter.drawLine(placeOf(0, 0), placeOf(m_most, m_most));
}

void CalibrationPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    paintAxes(painter, area);
    QPolygonF line;
    for (const PredictionQuality::Bin &bin : m_bins)
        line << placeOf(bin.predicted, bin.won);
    const Tokens &t = tokens();
    painter.setPen(QPen(t.series[0], LineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(QPen(t.surface, LineWidth));
    painter.setBrush(t.series[0]);
    for (const QPointF &point : line)
        painter.drawEllipse(point, PointRadius + 1, PointRadius + 1);
}

void CalibrationPlot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

bool CalibrationPlot::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const PredictionQuality::Bin *nearest = nullptr;
    double least = Reach;
    for (const PredictionQuality::Bin &bin : m_bins)
        if (const double distance = QLineF(placeOf(bin.predicted, bin.won), help->pos()).length(); distance < least) {
            least = distance;
            nearest = &bin;
        }
    if (nearest)
        QToolTip::showText(help->globalPos(), plainToolTip(sentenceOf(*nearest)), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace lead
