#include "ui/widgets/iconlabel.h"

#include "ui/widgets/accessiblerole.h"

#include <QPainter>

namespace lead {

IconLabel::IconLabel(const char *iconName, Ink ink, int px, QWidget *parent)
    : QWidget(parent)
    , m_name(iconName)
    , m_ink(ink)
    , m_px(px)
{
    setAccessibleRole(this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIconName(const char *iconName)
{
    m_name = iconName;
    update();
}

void IconLabel::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    paintIcon(painter, {(width() - m_px) / 2.0, (height() - m_px) / 2.0, double(m_px), double(m_px)},
              m_name.constData(), colourOf(m_ink, isEnabled()));
}

} // namespace lead
