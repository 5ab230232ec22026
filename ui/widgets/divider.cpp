#include "ui/widgets/divider.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/accessiblerole.h"

#include <QPainter>

namespace lead {

Divider::Divider(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::Separator);
    const bool lies = orientation == Qt::Horizontal;
    setSizePolicy(lies ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                  lies ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

void Divider::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().border);
}

} // namespace lead
