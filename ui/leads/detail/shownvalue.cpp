#include "ui/leads/detail/shownvalue.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/plaintooltip.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QPainter>

namespace lead {

namespace {
constexpr int SavedMilliseconds = 2000;
constexpr qsizetype MostInTooltip = 1000;
constexpr qsizetype MostWrapped = 20000; // characters; the rest is in the editor
int signSide()
{
    return scaled(14);
}
} // namespace

int ShownValue::lineHeight()
{
    return scaled(28);
}

ShownValue::ShownValue(const QString &label, QWidget *parent)
    : QAbstractButton(parent)
    , m_label(label)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_saved.setSingleShot(true);
    m_saved.setInterval(SavedMilliseconds);
    connect(&m_saved, &QTimer::timeout, this, [this] {
        explain();
        update();
    });
    connect(this, &QAbstractButton::clicked, this, &ShownValue::editWanted);
    explain();
}

void ShownValue::setLook(const Look &look)
{
    if (look == m_look)
        return;
    m_look = look;
    explain();
    updateGeometry();
    update();
}

void ShownValue::showSaved()
{
    m_saved.start();
    explain();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    update();
}

void ShownValue::explain()
{
    const QString value = m_look.pills.isEmpty() ? m_look.text : m_look.pills.join(QStringLiteral(", "));
    QString name = value.isEmpty()
                       ? tr("%1: empty", "a field").arg(m_label)
                       : tr("%1: %2", "a field and its value").arg(m_label, value.left(MostInTooltip));
    if (!m_look.signText.isEmpty())
        name += QStringLiteral(". ") + m_look.signText;
    if (m_saved.isActive())
        name += QStringLiteral(". ") + tr("Saved");
    setAccessibleName(name);
    QStringList tip{value.left(MostInTooltip), m_look.signText};
    tip.removeAll(QString());
    setToolTip(plainToolTip(tip.join(u'\n')));
}

QFont ShownValue::valueFont() const
{
    return textFont(m_look.text.isEmpty() ? TextStyle::Body : TextStyle::BodyMedium);
}

QSize ShownValue::sizeHint() const
{
    return {scaled(160), m_look.wraps ? heightForWidth(width()) : lineHeight()};
}

QSize ShownValue::minimumSizeHint() const
{
    return {scaled(60), lineHeight()};
}

int ShownValue::heightForWidth(int width) const
{
    if (!m_look.wraps || m_look.text.isEmpty())
        return lineHeight();
    const QFontMetrics metrics(valueFont());
    const QRect room(0, 0, std::max(scaled(60), width - 2 * Inset - signSide() - metrics::Gap),
                     QWIDGETSIZE_MAX);
    const int height =
        metrics.boundingRect(room, Qt::TextWrapAnywhere | Qt::TextWordWrap, m_look.text.left(MostWrapped))
            .height();
    return std::max(lineHeight(), height + 2 * Inset);
}

int ShownValue::trailing() const
{
    int width = 0;
    if (m_look.sign != Sign::None)
        width += signSide() + metrics::Tight;
    if (m_saved.isActive() || (!m_look.isReadOnly && (underMouse() || showsFocus(this))))
        width += signSide() + metrics::Gap;
    return width;
}

QRect ShownValue::textRect() const
{
    return rect().adjusted(Inset, 0, -Inset - trailing(), 0);
}

void ShownValue::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() && !m_look.isReadOnly)
        paintBox(painter, QRectF(rect()), metrics::ControlRadius, tokens().hover);
    if (m_look.pills.isEmpty())
        paintText(painter);
    else
        paintPills(painter);
    const int side = signSide();
    const qreal top = m_look.wraps ? (lineHeight() - side) / 2.0 : (height() - side) / 2.0;
    if (m_saved.isActive())
        paintIcon(painter, QRectF(width() - Inset - side, top, side, side), "check", tokens().success.text);
    else if (!m_look.isReadOnly && (underMouse() || showsFocus(this)))
        paintIcon(painter, QRectF(width() - Inset - side, top, side, side), "pencil", tokens().text3);
    if (showsFocus(this))
        paintFocusRing(painter, QRectF(rect()), metrics::ControlRadius);
}

void ShownValue::paintText(QPainter &painter)
{
    const QFont font = valueFont();
    const QRect room = textRect();
    painter.setFont(font);
    if (m_look.text.isEmpty()) {
        painter.setPen(tokens().text3);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         elided(m_look.placeholder, font, room.width()));
        return;
    }
    painter.setPen(colourOf(m_look.isLink ? Ink::Link : m_look.ink));
    if (m_look.wraps) {
        painter.drawText(room.adjusted(0, Inset, 0, 0),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere | Qt::TextWordWrap,
                         m_look.text.left(MostWrapped));
        return;
    }
    const QString text = elided(QString(m_look.text).replace(u'\n', u' '), font, room.width());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (m_look.sign == Sign::None)
        return;
    const int side = signSide();
    const QRectF place(room.left() + QFontMetrics(font).horizontalAdvance(text) + metrics::Tight + 2,
                       (height() - side) / 2.0, side, side);
    const bool isGood = m_look.sign == Sign::Good;
    paintIcon(painter, place, isGood ? "circle-check" : "triangle-alert",
              isGood ? tokens().success.text : tokens().warning.text);
}

void ShownValue::paintPills(QPainter &painter)
{
    QRect room = textRect();
    const int height = metrics::pillHeight();
    qsizetype left = m_look.pills.size();
    for (const QString &pill : m_look.pills) {
        const int wanted = pillWidth(pill);
        const QString rest = QStringLiteral("+%1").arg(left);
        const bool isLast = left == 1;
        const int reserved = isLast ? 0 : pillWidth(rest) + metrics::Tight;
        if (wanted > room.width() - reserved && left != m_look.pills.size()) {
            paintPillIn(painter, QRectF(room.left(), (this->height() - height) / 2.0, room.width(), height),
                        rest, ToneName::Neutral);
            return;
        }
        const QRectF at(room.left(), (this->height() - height) / 2.0,
                        std::min(wanted, room.width() - reserved), height);
        paintPillIn(painter, at, pill, ToneName::Neutral);
        room.setLeft(room.left() + qRound(at.width()) + metrics::Tight);
        --left;
    }
}

void ShownValue::mouseMoveEvent(QMouseEvent *event)
{
    QAbstractButton::mouseMoveEvent(event);
    const QString text = elided(m_look.text, valueFont(), textRect().width());
    const bool isOnLink =
        m_look.isLink && event->position().x() < Inset + QFontMetrics(valueFont()).horizontalAdvance(text);
    setCursor(isOnLink ? Qt::PointingHandCursor : m_look.isReadOnly ? Qt::ArrowCursor : Qt::IBeamCursor);
}

void ShownValue::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wasDown = isDown();
    if (event->button() == Qt::LeftButton && wasDown && rect().contains(event->pos()) &&
        cursor().shape() == Qt::PointingHandCursor) {
        setDown(false);
        event->accept();
        Q_EMIT linkClicked();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void ShownValue::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT editWanted();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void ShownValue::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuWanted(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                                  : mapToGlobal(rect().bottomLeft()));
}

void ShownValue::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        update();
    }
}

} // namespace lead
