#include "ui/widgets/skeletonrows.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace lead {

namespace {

constexpr int BarHeight = 10;
constexpr int HintRows = 6;
// Shares of the width: begin and length of the bars of a row. The first lengths vary so that it does not look
// like a table.
constexpr double Columns[][2] = {{0.0, 0.18}, {0.26, 0.12}, {0.45, 0.22}, {0.78, 0.10}};
constexpr double Variation[] = {1.0, 0.72, 0.88, 0.6, 0.8};

} // namespace

SkeletonRows::SkeletonRows(int rowHeight, QWidget *parent)
    : QWidget(parent)
    , m_rowHeight(rowHeight)
{
    setAccessibleRole(this, QAccessible::StaticText);
    setAccessibleName(tr("Loading"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize SkeletonRows::sizeHint() const
{
    return {metrics::ReadingWidth, HintRows * (m_rowHeight > 0 ? m_rowHeight : metrics::rowHeight())};
}

void SkeletonRows::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const int rowHeight = m_rowHeight > 0 ? m_rowHeight : metrics::rowHeight();
    const int circle = std::min(rowHeight - metrics::Snug, scaled(28));
    const double left = metrics::Section + circle + metrics::Snug;
    const double room = width() - left - metrics::Section;
    int row = 0;
    for (int top = 0; top < height(); top += rowHeight, ++row) {
        const double middle = top + rowHeight / 2.0;
        paintBox(painter, {double(metrics::Section), middle - circle / 2.0, double(circle), double(circle)},
                 circle / 2.0, t.hover);
        for (const auto &[begin, length] : Columns) {
            const double wide = room * length * Variation[row % std::size(Variation)];
            paintBox(painter, {left + room * begin, middle - BarHeight / 2.0, wide, double(BarHeight)},
                     BarHeight / 2.0, t.hover);
        }
    }
}

} // namespace lead
