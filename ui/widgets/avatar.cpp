#include "ui/widgets/avatar.h"

#include "ui/theme/typography.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QPainter>

namespace lead {

Avatar::Avatar(const QString &name, int px, QWidget *parent)
    : QWidget(parent)
    , m_px(px)
{
    setAccessibleRole(this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    update();
}

QSize Avatar::sizeHint() const
{
    return {scaled(m_px), scaled(m_px)};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_name);
}

void Avatar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace lead
