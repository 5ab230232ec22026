#include "ui/widgets/chip.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/plaintooltip.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace lead {

namespace {
constexpr int CrossSize = 12;
constexpr int Padding = 10;
constexpr int WordGap = 5;
constexpr int WidestValue = 220; // longer values are cut; the tooltip has them whole

int advance(TextStyle style, const QString &text)
{
    return qCeil(QFontMetricsF(textFont(style)).horizontalAdvance(text));
}
} // namespace

Chip::Chip(const QString &field, const QString &operation, const QString &value, QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setParts(field, operation, value);
    setRemovable(true);
}

void Chip::setParts(const QString &field, const QString &operation, const QString &value)
{
    m_field = field;
    m_operation = operation;
    m_value = value;
    const QString whole = condition() + (value.isEmpty() ? QString() : u' ' + value);
    setAccessibleName(whole);
    setToolTip(plainToolTip(whole));
    updateGeometry();
    update();
}

void Chip::setRemovable(bool removable)
{
    m_isRemovable = removable;
    setAccessibleDescription(removable ? tr("Press Delete to remove this condition.") : QString());
    updateGeometry();
    update();
}

void Chip::setWidestValue(int px)
{
    m_widestValue = px;
    updateGeometry();
}

QString Chip::condition() const
{
    return m_operation.isEmpty() ? m_field : m_field + u' ' + m_operation;
}

// With the gap before the value; a filter that cannot be read is a value alone.
int Chip::conditionWidth() const
{
    return condition().isEmpty() ? 0 : advance(TextStyle::Small, condition()) + WordGap;
}

QSize Chip::sizeHint() const
{
    int width = 2 * Padding + conditionWidth();
    if (!m_value.isEmpty())
        width += std::min(advance(TextStyle::SmallStrong, m_value), m_widestValue > 0 ? m_widestValue : scaled(WidestValue));
    if (m_isRemovable)
        width += CrossSize + metrics::Gap;
    return {width, metrics::smallControlHeight()};
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

// As high as the chip and somewhat wider than the cross, so that it can be hit.
QRect Chip::crossRect() const
{
    const int width = CrossSize + Padding + metrics::Gap;
    return m_isRemovable ? QRect(this->width() - width, 0, width, height()) : QRect();
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    paintBox(painter, rect(), metrics::ControlRadius, underMouse() || isDown() ? t.hover : t.surface,
             t.outline);
    QRect inner = rect().adjusted(Padding, 0, -Padding, 0);
    if (m_isRemovable) {
        const QRectF cross(inner.right() + 1 - CrossSize, (height() - CrossSize) / 2.0, CrossSize, CrossSize);
        paintIcon(painter, cross, "x", m_isOverCross ? t.danger.text : t.text3);
        inner.setRight(inner.right() - CrossSize - metrics::Gap);
    }
    const int alignment = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine;
    painter.setFont(textFont(TextStyle::Small));
    painter.setPen(t.text2);
    painter.drawText(inner, alignment, condition());
    inner.setLeft(inner.left() + conditionWidth());
    painter.setFont(textFont(TextStyle::SmallStrong));
    painter.setPen(t.text);
    painter.drawText(inner, alignment, elided(m_value, painter.font(), inner.width()));
    if (showsFocus(this))
        paintFocusRing(painter, rect(), metrics::ControlRadius);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_isRemovable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    m_isPressedOnCross =
        event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint());
    if (!m_isPressedOnCross)
        QAbstractButton::mousePressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_isPressedOnCross, false))
        QAbstractButton::mouseReleaseEvent(event);
    else if (crossRect().contains(event->position().toPoint()))
        Q_EMIT removeRequested();
}

void Chip::mouseMoveEvent(QMouseEvent *event)
{
    const bool over = crossRect().contains(event->position().toPoint());
    if (over != std::exchange(m_isOverCross, over))
        update();
    QAbstractButton::mouseMoveEvent(event);
}

void Chip::leaveEvent(QEvent *event)
{
    m_isOverCross = false;
    QAbstractButton::leaveEvent(event);
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace lead
