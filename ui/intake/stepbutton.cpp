#include "ui/intake/stepbutton.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QPainter>

namespace lead {

namespace {

int disc()
{
    return scaled(metrics::Page);
}

} // namespace

StepButton::StepButton(int number, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
{
    setText(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepButton::setState(State state, bool isReachable, int total)
{
    m_state = state;
    setEnabled(isReachable || state == State::Current);
    setFocusPolicy(isReachable ? Qt::TabFocus : Qt::NoFocus);
    setCursor(isReachable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const QString what = state == State::Done ? tr("done") : state == State::Current ? tr("current step") : tr("to come");
    setAccessibleName(tr("Step %1 of %2: %3, %4").arg(QString::number(m_number), QString::number(total), text(), what));
    update();
}

QSize StepButton::sizeHint() const
{
    const int width = QFontMetrics(textFont(TextStyle::BodyStrong)).horizontalAdvance(text());
    return {disc() + metrics::Gap + width + 2 * metrics::Tight, disc() + 2 * metrics::Tight};
}

void StepButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void StepButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle(metrics::Tight, (height() - disc()) / 2.0, disc(), disc());
    const bool isCurrent = m_state == State::Current;
    const QColor fill = isCurrent ? t.accent : m_state == State::Done ? t.success.background : t.surface;
    painter.setBrush(fill);
    painter.setPen(m_state == State::Coming ? QPen(t.control, 1) : QPen(Qt::NoPen));
    painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5));
    if (m_state == State::Done) {
        const qreal inset = circle.width() * 0.22;
        paintIcon(painter, circle.adjusted(inset, inset, -inset, -inset), "check", t.success.text);
    } else {
        painter.setFont(textFont(TextStyle::SmallStrong));
        painter.setPen(isCurrent ? t.onAccent : t.text2);
        painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
    }
    painter.setFont(textFont(isCurrent ? TextStyle::BodyStrong : TextStyle::Body));
    painter.setPen(isCurrent || underMouse() ? t.text : t.text2);
    painter.drawText(QRectF(circle.right() + metrics::Gap, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (showsFocus(this))
        paintFocusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), metrics::ControlRadius);
}

} // namespace lead
