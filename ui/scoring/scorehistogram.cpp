#include "ui/scoring/scorehistogram.h"

#include "core/base/numbertext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/plaintooltip.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace lead {

namespace {
constexpr int PlotHeight = 128;
constexpr int Least = 220;
constexpr double OldShare = 0.9; // of the width of a bin
constexpr double NewShare = 0.5;
constexpr int Swatch = 10;
} // namespace

ScoreHistogram::ScoreHistogram(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSimulation({});
}

void ScoreHistogram::setSimulation(const std::optional<ScoreSimulation> &simulation)
{
    m_simulation = simulation;
    QStringList texts;
    if (m_simulation)
        for (std::size_t bin = 0; bin < m_simulation->after.histogram.size(); ++bin)
            texts << countsOf(bin);
    setAccessibleName(tr("Distribution of the scores"));
    setAccessibleDescription(texts.join(u' '));
    update();
}

QSize ScoreHistogram::sizeHint() const
{
    const int line = QFontMetrics(textFont(TextStyle::Small)).height();
    return {Least, scaled(PlotHeight) + 2 * line + 2 * metrics::Gap};
}

int ScoreHistogram::plotHeight() const
{
    const int line = QFontMetrics(textFont(TextStyle::Small)).height();
    return height() - 2 * line - 2 * metrics::Gap;
}

QString ScoreHistogram::rangeOf(std::size_t bin) const
{
    const int from = m_simulation->low + static_cast<int>(bin) * m_simulation->binWidth;
    const bool isLast = bin + 1 == m_simulation->after.histogram.size();
    return isLast ? tr("%1 and more").arg(numberText(qint64(from))) : tr("%1 to %2").arg(numberText(qint64(from)), numberText(qint64(from + m_simulation->binWidth - 1)));
}

QString ScoreHistogram::countsOf(std::size_t bin) const
{
    const QString now = numberText(m_simulation->after.histogram[bin]);
    return m_simulation->before ? tr("Score %1: %2 leads now, %3 with the changes.").arg(rangeOf(bin), numberText(m_simulation->before->histogram[bin]), now)
                                : tr("Score %1: %2 leads.").arg(rangeOf(bin), now);
}

void ScoreHistogram::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int plot = plotHeight();
    painter.fillRect(QRect(0, plot, width(), 1), t.border);
    if (!m_simulation)
        return;
    const std::vector<qint64> &now = m_simulation->after.histogram;
    qint64 most = 1;
    for (std::size_t bin = 0; bin < now.size(); ++bin)
        most = std::max({most, now[bin], m_simulation->before ? m_simulation->before->histogram[bin] : 0});
    const double each = double(width()) / double(now.size());
    const auto bar = [&](std::size_t bin, qint64 count, double share, const QColor &colour) {
        if (count <= 0)
            return;
        const double high = std::max(2.0, double(plot) * double(count) / double(most)); // few is not none
        painter.fillRect(QRectF(each * (double(bin) + (1 - share) / 2), plot - high, each * share, high), colour);
    };
    painter.setFont(textFont(TextStyle::Caption));
    for (std::size_t bin = 0; bin < now.size(); ++bin) {
        if (m_simulation->before)
            bar(bin, m_simulation->before->histogram[bin], OldShare, t.neutral.solid);
        bar(bin, now[bin], NewShare, t.accent);
        painter.setPen(t.text3);
        painter.drawText(QRectF(each * double(bin), plot + metrics::Tight, each, painter.fontMetrics().height()), Qt::AlignLeft,
                         QString::number(m_simulation->low + static_cast<int>(bin) * m_simulation->binWidth));
    }
    paintLegend(painter, QRectF(0, height() - QFontMetrics(textFont(TextStyle::Small)).height(), width(), QFontMetrics(textFont(TextStyle::Small)).height()));
}

void ScoreHistogram::paintLegend(QPainter &painter, const QRectF &rect) const
{
    const Tokens &t = tokens();
    painter.setFont(textFont(TextStyle::Small));
    double x = rect.left();
    const auto entry = [&](const QColor &colour, const QString &text) {
        painter.fillRect(QRectF(x, rect.center().y() - Swatch / 2.0, Swatch, Swatch), colour);
        x += Swatch + metrics::Gap;
        painter.setPen(t.text2);
        painter.drawText(QRectF(x, rect.top(), rect.right() - x, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += painter.fontMetrics().horizontalAdvance(text) + metrics::Section;
    };
    if (m_simulation->before)
        entry(t.neutral.solid, tr("Active rules"));
    entry(t.accent, tr("With the changes"));
}

bool ScoreHistogram::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_simulation)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::size_t bins = m_simulation->after.histogram.size();
    const auto bin = std::min(bins - 1, static_cast<std::size_t>(std::max(0, help->pos().x()) * static_cast<int>(bins) / std::max(1, width())));
    QToolTip::showText(help->globalPos(), plainToolTip(countsOf(bin)), this);
    return true;
}

void ScoreHistogram::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace lead
