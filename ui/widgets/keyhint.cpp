#include "ui/widgets/keyhint.h"

#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QPainter>

namespace lead {

KeyHint::KeyHint(const QString &text, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void KeyHint::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const
{
    return {keyHintWidth(m_text), scaled(20)};
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyHint(painter, rect(), m_text);
}

void KeyHint::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace lead
