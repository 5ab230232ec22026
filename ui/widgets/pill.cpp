#include "ui/widgets/pill.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QPainter>

namespace lead {

Pill::Pill(const QString &text, ToneName tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
{
    setAccessibleRole(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setText(text);
}

void Pill::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Pill::setTone(ToneName tone)
{
    m_tone = tone;
    update();
}

QSize Pill::sizeHint() const
{
    return {pillWidth(m_text), metrics::pillHeight()};
}

QSize Pill::minimumSizeHint() const
{
    return {std::min(pillWidth(m_text), metrics::pillHeight() * 2), metrics::pillHeight()};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, rect(), m_text, m_tone);
}

void Pill::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace lead
