#include "ui/leads/detail/checklistchip.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/plaintooltip.h"

#include <QEvent>
#include <QPainter>

namespace lead {

namespace {

constexpr int Padding = 7;
constexpr int Slack = 2; // widths of texts are no whole numbers
int iconSide()
{
    return scaled(14);
}
int chipHeight()
{
    return scaled(26);
}

const char *iconOf(Answer answer)
{
    return answer == Answer::Yes ? "circle-check" : answer == Answer::No ? "circle-x" : "circle-dashed";
}

ToneName toneOf(Answer answer)
{
    return answer == Answer::Yes ? ToneName::Success : answer == Answer::No ? ToneName::Danger : ToneName::Neutral;
}

} // namespace

QString titleOf(Answer answer)
{
    return answer == Answer::Yes  ? ChecklistChip::tr("Yes")
           : answer == Answer::No ? ChecklistChip::tr("No")
                                  : ChecklistChip::tr("Not known");
}

ChecklistChip::ChecklistChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ChecklistChip::setPoint(const ChecklistPoint &point)
{
    m_point = point;
    setText(point.title);
    setAccessibleName(tr("%1: %2", "point of the checklist, answer").arg(point.title, titleOf(point.answer)));
    setAccessibleDescription(point.note);
    setToolTip(plainToolTip(point.note.isEmpty() ? titleOf(point.answer) : tr("%1: %2", "answer, note").arg(titleOf(point.answer), point.note)));
    updateGeometry();
    update();
}

QSize ChecklistChip::sizeHint() const
{
    const int word = QFontMetrics(textFont(TextStyle::SmallMedium)).horizontalAdvance(text());
    const int dot = m_point.note.isEmpty() ? 0 : metrics::Tight + iconSide();
    return {word + Slack + iconSide() + metrics::Tight + 2 * Padding + dot, chipHeight()};
}

void ChecklistChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tone &tone = tokens().tone(toneOf(m_point.answer));
    const bool isKnown = m_point.answer != Answer::Unknown;
    const QRectF box = QRectF(rect());
    const qreal radius = box.height() / 2;
    paintBox(painter, box, radius, isKnown ? tone.background : QColor(), underMouse() ? tone.text : isKnown ? QColor() : tokens().border);
    const auto side = qreal(iconSide());
    const QRectF icon(Padding, (height() - side) / 2, side, side);
    paintIcon(painter, icon, iconOf(m_point.answer), tone.text);
    const QFont font = textFont(TextStyle::SmallMedium);
    painter.setFont(font);
    painter.setPen(isKnown ? tone.text : tokens().text2);
    QRectF room = box.adjusted(icon.right() + metrics::Tight, 0, -Padding, 0);
    if (!m_point.note.isEmpty()) {
        room.setRight(room.right() - side - metrics::Tight);
        paintIcon(painter, QRectF(room.right() + metrics::Tight, icon.top(), side, side), "sticky-note", tone.text);
    }
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, elided(text(), font, room.width()));
    if (showsFocus(this))
        paintFocusRing(painter, box, radius);
}

void ChecklistChip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace lead
