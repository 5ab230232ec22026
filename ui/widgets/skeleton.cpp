#include "ui/widgets/skeleton.h"

#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QPainter>

namespace lead {

namespace {
constexpr int BarHeight = 10;
} // namespace

Skeleton::Skeleton(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::StaticText);
    setAccessibleName(tr("Loading"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMillis);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isSeen = true;
        update();
    });
}

void Skeleton::paintBar(QPainter &painter, double left, double middle, double width)
{
    paintBox(painter, {left, middle - BarHeight / 2.0, width, double(BarHeight)}, BarHeight / 2.0, tokens().border);
}

void Skeleton::paintEvent(QPaintEvent *)
{
    if (!m_isSeen)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintShape(painter);
}

void Skeleton::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        m_patience.start();
}

void Skeleton::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return;
    m_patience.stop();
    m_isSeen = false;
}

} // namespace lead
