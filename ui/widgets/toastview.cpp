#include "ui/widgets/toastview.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/styleproperties.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPropertyAnimation>
#include <QStyle>
#include <QVariant>

namespace lead {

namespace {

constexpr int ShadowReach = 8;
constexpr int WidestText = 420;
constexpr int FadeMillis = 120;

const char *iconOf(ToneName tone)
{
    switch (tone) {
    case ToneName::Success:
        return "circle-check";
    case ToneName::Warning:
        return "triangle-alert";
    case ToneName::Danger:
        return "circle-alert";
    default:
        return nullptr;
    }
}

} // namespace

ToastView::ToastView(const Toast &toast, int millis, QWidget *page)
    : QWidget(page)
    , m_text(new TextLabel(toast.text, TextStyle::BodyMedium, Ink::OnTooltip))
    , m_left(millis)
    , m_tone(toast.tone)
{
    setAccessibleRole(this, QAccessible::AlertMessage);
    setAccessibleName(toast.text);
    setAttribute(Qt::WA_Hover);
    auto *layout = new QHBoxLayout(this);
    const int mark = iconOf(m_tone) ? metrics::IconSize + metrics::Gap : 0;
    layout->setContentsMargins(ShadowReach + metrics::Section + mark, ShadowReach + metrics::Tight,
                               ShadowReach + metrics::Gap, ShadowReach + metrics::Tight);
    layout->setSpacing(metrics::Gap);
    // A label that wraps would choose a narrower shape by itself.
    const int widest = std::min(scaled(WidestText), page->width() / 2);
    if (m_text->sizeHint().width() > widest) {
        m_text->setWordWrap(true);
        m_text->setFixedWidth(widest);
        m_text->setContentsMargins(0, metrics::Tight, 0, metrics::Tight); // lines of text need more air than a button
    }
    layout->addWidget(m_text, 1);
    if (!toast.actionText.isEmpty()) {
        m_action = new Button(toast.actionText, Button::Kind::Inverse);
        m_action->setSmall(true);
        layout->addWidget(m_action);
        connect(m_action, &Button::clicked, this, [this, run = toast.onAction] {
            if (run)
                run();
            Q_EMIT over();
        });
    }
    auto *close = new IconButton("x", tr("Close this message"));
    close->setIcon(icon("x", Ink::OnTooltip));
    close->setProperty(property::Variant, QLatin1String(variant::Inverse));
    close->setSmall(true);
    layout->addWidget(close);
    connect(close, &IconButton::clicked, this, &ToastView::over);
    for (QWidget *child : findChildren<QWidget *>())
        child->installEventFilter(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ToastView::over);
    m_timer.start(m_left);
}

QString ToastView::text() const
{
    return m_text->text();
}

void ToastView::setPaused(bool paused)
{
    if (paused && m_timer.isActive()) {
        m_left = std::max(m_timer.remainingTime(), 0);
        m_timer.stop();
    } else if (!paused && !m_timer.isActive()) {
        m_timer.start(m_left);
    }
}

void ToastView::appear()
{
    show();
    raise();
    if (Theme::reducesMotion())
        return;
    auto *effect = new QGraphicsOpacityEffect(this);
    effect->setOpacity(0);
    setGraphicsEffect(effect);
    auto *fade = new QPropertyAnimation(effect, "opacity", effect);
    fade->setDuration(FadeMillis);
    fade->setEndValue(1.0);
    connect(fade, &QPropertyAnimation::finished, this, [this] { setGraphicsEffect(nullptr); });
    fade->start();
}

// The pointer on it or the focus in it.
void ToastView::listen()
{
    const QWidget *focused = QApplication::focusWidget();
    const bool has = underMouse() || (focused && isAncestorOf(focused));
    if (has == std::exchange(m_hasAttention, has))
        return;
    Q_EMIT attended(has);
}

bool ToastView::event(QEvent *event)
{
    const bool result = QWidget::event(event);
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        listen();
    return result;
}

bool ToastView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        listen();
    return QWidget::eventFilter(watched, event);
}

void ToastView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT over();
    else
        QWidget::keyPressEvent(event);
}

void ToastView::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const QRectF panel = QRectF(rect()).adjusted(ShadowReach, ShadowReach, -ShadowReach, -ShadowReach);
    paintShadow(painter, panel, metrics::CardRadius, ShadowReach);
    paintBox(painter, panel, metrics::CardRadius, t.tooltip, t.isDark ? t.outline : QColor());
    if (const char *name = iconOf(m_tone)) {
        const int side = metrics::IconSize;
        const QRect mark(ShadowReach + metrics::Section, (height() - side) / 2, side, side);
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), mark), name, t.onTooltip);
    }
}

} // namespace lead
