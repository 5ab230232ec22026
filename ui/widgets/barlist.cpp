#include "ui/widgets/barlist.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/plaintooltip.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace lead {

namespace {

constexpr int RowHeight = 26;
constexpr int BarHeight = 10;
constexpr int LeastBars = 60;
constexpr double BarRadius = 2;
constexpr double ShortestBar = 1.5; // that is seen at all
constexpr double LabelShare = 0.46;
constexpr int UsualWidth = 300;

int rowHeight()
{
    return scaled(RowHeight);
}

QString sentenceOf(const BarList::Row &row)
{
    return row.detail.isEmpty() ? BarList::tr("%1: %2", "name, figure").arg(row.label, row.figure) : BarList::tr("%1, %2: %3", "name, value, figure").arg(row.label, row.detail, row.figure);
}

} // namespace

BarList::BarList(const QString &name, Colours colours, QWidget *parent)
    : QWidget(parent)
    , m_colours(colours)
{
    setAccessibleRole(this, QAccessible::Chart);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarList::setRows(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    QStringList sentences;
    for (const Row &row : m_rows)
        sentences << sentenceOf(row);
    setAccessibleDescription(sentences.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void BarList::setReference(std::optional<double> value)
{
    m_reference = value;
    update();
}

QSize BarList::sizeHint() const
{
    return {scaled(UsualWidth), rowHeight() * static_cast<int>(m_rows.size())};
}

QSize BarList::minimumSizeHint() const
{
    return {scaled(UsualWidth) / 2, sizeHint().height()};
}

double BarList::low() const
{
    double low = 0;
    for (const Row &row : m_rows)
        low = std::min(low, row.value);
    return low;
}

double BarList::high() const
{
    double high = m_reference.value_or(0);
    for (const Row &row : m_rows)
        high = std::max(high, row.value);
    return high;
}

double BarList::placeOf(double value, const QRectF &bars) const
{
    const double span = high() - low();
    return span > 0 ? bars.left() + bars.width() * (value - low()) / span : bars.left();
}

BarList::Columns BarList::columns() const
{
    const QFontMetricsF strong(textFont(TextStyle::SmallStrong));
    double figure = 0;
    for (const Row &row : m_rows)
        figure = std::max(figure, strong.horizontalAdvance(row.figure));
    const QFontMetricsF small(textFont(TextStyle::Small));
    double label = 0;
    for (const Row &row : m_rows)
        label = std::max(label, small.horizontalAdvance(row.label) + (row.detail.isEmpty() ? 0 : metrics::Gap + small.horizontalAdvance(row.detail)));
    const double most = std::max(width() * LabelShare, width() - figure - 2 * metrics::Snug - scaled(LeastBars) * 3);
    label = std::min(label + 1, most);
    Columns columns;
    columns.label = QRectF(0, 0, label, rowHeight());
    columns.figure = QRectF(width() - figure - 1, 0, figure + 1, rowHeight());
    columns.bars = QRectF(columns.label.right() + metrics::Snug, 0, columns.figure.left() - columns.label.right() - 2 * metrics::Snug, rowHeight());
    return columns;
}

void BarList::paintRow(QPainter &painter, const Row &row, int top, const Columns &columns) const
{
    const Tokens &t = tokens();
    const QFont small = textFont(TextStyle::Small);
    const QFontMetricsF measure(small);
    QRectF label = columns.label.translated(0, top);
    painter.setFont(small);
    painter.setPen(t.text);
    const double detail = row.detail.isEmpty() ? 0 : std::min(measure.horizontalAdvance(row.detail), label.width() / 2) + metrics::Gap;
    const QString name = elided(row.label, small, label.width() - detail);
    painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, name);
    label.setLeft(label.left() + measure.horizontalAdvance(name) + metrics::Gap);
    painter.setPen(t.text3);
    if (!row.detail.isEmpty())
        painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, elided(row.detail, small, label.width()));
    const QRectF bars = columns.bars.translated(0, top);
    const double zero = placeOf(0, bars);
    const double end = placeOf(row.value, bars);
    const bool isBelow = row.value < 0;
    const double length = std::max(std::abs(end - zero), row.value == 0 ? 0 : ShortestBar);
    const double thick = scaled(BarHeight);
    const QRectF bar(isBelow ? zero - length : zero, bars.center().y() - thick / 2, length, thick);
    if (length > 0)
        paintBox(painter, bar, BarRadius, m_colours == Colours::Series ? t.series[0] : isBelow ? t.danger.solid : t.success.solid);
    painter.setFont(textFont(TextStyle::SmallStrong));
    painter.setPen(m_colours == Colours::Series || row.value == 0 ? t.text : isBelow ? t.danger.text : t.success.text);
    painter.drawText(columns.figure.translated(0, top), Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, row.figure);
}

void BarList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Columns columns = this->columns();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        paintRow(painter, m_rows[i], static_cast<int>(i) * rowHeight(), columns);
    const auto line = [&](double value, const QColor &colour, Qt::PenStyle style) {
        const double x = std::round(placeOf(value, columns.bars)) + 0.5;
        painter.setPen(QPen(colour, 1, style));
        painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    };
    if (m_rows.empty())
        return;
    if (low() < 0)
        line(0, tokens().control, Qt::SolidLine);
    if (m_reference)
        line(*m_reference, tokens().text3, Qt::DashLine);
}

void BarList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

bool BarList::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = help->pos().y() / rowHeight();
        if (row >= 0 && row < static_cast<int>(m_rows.size()))
            QToolTip::showText(help->globalPos(), plainToolTip(sentenceOf(m_rows[static_cast<std::size_t>(row)])), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace lead
