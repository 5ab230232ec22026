#include "ui/widgets/skeletoncolumns.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace lead {

namespace {

constexpr double HeadShare = 0.45; // of the width of a column: its name
constexpr double LineShare = 0.62; // of the width of a card: its first line
constexpr double ShortShare = 0.4; // and the one below

} // namespace

SkeletonColumns::SkeletonColumns(QWidget *parent)
    : Skeleton(parent)
{
}

void SkeletonColumns::setShape(const Shape &shape)
{
    m_shape = shape;
    update();
}

void SkeletonColumns::paintShape(QPainter &painter)
{
    const Tokens &t = tokens();
    const QColor ground = t.isDark ? t.surface : t.hover;
    const double head = metrics::boardHeadHeight();
    const double width = std::min<double>(m_shape.most, (this->width() - m_shape.gap) / double(m_shape.columns) - m_shape.gap);
    for (int i = 0; i < m_shape.columns; ++i) {
        const QRectF column(m_shape.gap + i * (width + m_shape.gap), m_shape.gap, width, height() - 2 * m_shape.gap);
        paintBox(painter, column, metrics::PanelRadius, ground);
        const double left = column.left() + metrics::Snug;
        const double room = column.width() - 2 * metrics::Snug;
        paintBox(painter, {left, column.top() + head / 2 - metrics::Tight, room * HeadShare, double(metrics::Gap)}, metrics::Tight, t.border);
        for (int row = 0; row < m_shape.cards; ++row) {
            const QRectF card(column.left() + metrics::Gap, column.top() + head + row * (m_shape.cardHeight + metrics::Gap), column.width() - 2 * metrics::Gap, m_shape.cardHeight);
            if (card.bottom() > column.bottom())
                break;
            paintBox(painter, card, metrics::CardRadius, t.isDark ? t.raised : t.surface, t.border);
            const double inside = card.left() + metrics::Snug;
            paintBar(painter, inside, card.top() + card.height() / 3, (card.width() - 2 * metrics::Snug) * LineShare);
            paintBar(painter, inside, card.top() + card.height() * 2 / 3, (card.width() - 2 * metrics::Snug) * ShortShare);
        }
    }
}

} // namespace lead
