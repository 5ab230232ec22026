#include "ui/widgets/surface.h"

#include "ui/theme/tokens.h"

#include <QPainter>

namespace lead {

Surface::Surface(Ground ground, Qt::Edges lines, QWidget *parent)
    : QWidget(parent)
    , m_ground(ground)
    , m_lines(lines)
{
    setContentsMargins(lines & Qt::LeftEdge ? 1 : 0, lines & Qt::TopEdge ? 1 : 0,
                       lines & Qt::RightEdge ? 1 : 0, lines & Qt::BottomEdge ? 1 : 0);
}

void Surface::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), m_ground == Ground::App ? t.app : t.surface);
    if (m_lines & Qt::TopEdge)
        painter.fillRect(0, 0, width(), 1, t.border);
    if (m_lines & Qt::BottomEdge)
        painter.fillRect(0, height() - 1, width(), 1, t.border);
    if (m_lines & Qt::LeftEdge)
        painter.fillRect(0, 0, 1, height(), t.border);
    if (m_lines & Qt::RightEdge)
        painter.fillRect(width() - 1, 0, 1, height(), t.border);
}

} // namespace lead
