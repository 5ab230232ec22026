#include "ui/shell/railpaint.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/paint.h"

#include <QAbstractButton>
#include <QPainter>

namespace lead::rail {

void paintGround(QPainter &painter, const QAbstractButton &button, bool isCurrent)
{
    const Tokens &t = tokens();
    const QRectF rect = button.rect();
    QColor shade = t.border; // on the ground of the window the colours for rows can hardly be seen
    shade.setAlphaF(t.isDark ? 0.55 : 0.6);
    if (isCurrent)
        paintBox(painter, rect, metrics::ControlRadius, t.isDark ? t.border : t.surface, t.isDark ? QColor() : t.border);
    else if (button.isDown() || button.underMouse())
        paintBox(painter, rect, metrics::ControlRadius, shade);
    if (showsFocus(&button))
        paintFocusRing(painter, rect, metrics::ControlRadius);
}

} // namespace lead::rail
