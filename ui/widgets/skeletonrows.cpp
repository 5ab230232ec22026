#include "ui/widgets/skeletonrows.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace lead {

namespace {

constexpr int HintRows = 6;
// Shares of the width: begin and length of the bars of a row. The first lengths vary so that it does not look
// like a table.
constexpr double Columns[][2] = {{0.0, 0.18}, {0.26, 0.12}, {0.45, 0.22}, {0.78, 0.10}};
constexpr double Variation[] = {1.0, 0.72, 0.88, 0.6, 0.8};

} // namespace

SkeletonRows::SkeletonRows(int rowHeight, QWidget *parent)
    : Skeleton(parent)
    , m_rowHeight(rowHeight)
{
}

QSize SkeletonRows::sizeHint() const
{
    return {metrics::ReadingWidth, HintRows * (m_rowHeight > 0 ? m_rowHeight : metrics::rowHeight())};
}

void SkeletonRows::paintShape(QPainter &painter)
{
    const int rowHeight = m_rowHeight > 0 ? m_rowHeight : metrics::rowHeight();
    const int circle = std::min(rowHeight - metrics::Snug, scaled(28));
    const double left = metrics::Section + circle + metrics::Snug;
    const double room = width() - left - metrics::Section;
    int row = 0;
    for (int top = 0; top < height(); top += rowHeight, ++row) {
        const double middle = top + rowHeight / 2.0;
        paintBox(painter, {double(metrics::Section), middle - circle / 2.0, double(circle), double(circle)},
                 circle / 2.0, tokens().border);
        for (const auto &[begin, length] : Columns)
            paintBar(painter, left + room * begin, middle, room * length * Variation[row % std::size(Variation)]);
    }
}

} // namespace lead
