#include "ui/widgets/card.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace lead {

Card::Card(QWidget *parent)
    : QWidget(parent)
    , m_radius(metrics::CardRadius)
{
    setContentsMargins(1, 1, 1, 1); // what fills the card keeps off its edge
}

void Card::setRadius(int radius)
{
    m_radius = radius;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), m_radius, tokens().surface, tokens().border);
}

} // namespace lead
