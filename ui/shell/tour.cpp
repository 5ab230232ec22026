#include "ui/shell/tour.h"

#include "core/settings/settings.h"
#include "ui/commands/commandregistry.h"
#include "ui/shell/navigationrail.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace lead {

namespace {
constexpr int Width = 300;
constexpr std::size_t Most = 4;
constexpr int Reach = 12; // of the shadow, and of the arrow
} // namespace

Tour::Tour(Settings &settings, QWidget &window)
    : QWidget(&window)
    , m_settings(settings)
    , m_title(new TextLabel({}, TextStyle::CardTitle))
    , m_text(new TextLabel({}, TextStyle::Body, Ink::Text2))
    , m_count(new TextLabel({}, TextStyle::Small, Ink::Text3))
    , m_skip(new Button(tr("Skip"), Button::Kind::Ghost))
    , m_next(new Button(tr("Next"), Button::Kind::Primary))
{
    hide();
    setAccessibleName(tr("Hint"));
    m_text->setWordWrap(true);
    m_skip->setSmall(true);
    m_next->setSmall(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metrics::Gap);
    foot->addWidget(m_count);
    foot->addStretch();
    foot->addWidget(m_skip);
    foot->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    const int margin = metrics::Section + Reach;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(metrics::Tight);
    layout->addLayout(foot);
    connect(m_skip, &QAbstractButton::clicked, this, &Tour::finish);
    connect(m_next, &QAbstractButton::clicked, this, [this] { showHint(m_current + 1); });
    window.installEventFilter(this);
}

void Tour::start(std::vector<Hint> hints)
{
    std::erase_if(hints, [](const Hint &hint) { return !hint.anchor || !hint.anchor->isVisible(); });
    if (hints.size() > Most)
        hints.resize(Most);
    m_hints = std::move(hints);
    showHint(0);
}

void Tour::finish()
{
    m_settings.dismiss(Settings::Hint::Tour);
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    if (hadFocus && !m_hints.empty() && m_hints.front().anchor)
        m_hints.front().anchor->setFocus();
}

void Tour::showHint(std::size_t number)
{
    if (number >= m_hints.size()) {
        finish();
        return;
    }
    m_current = number;
    const Hint &hint = m_hints[number];
    m_title->setText(hint.title);
    m_text->setText(hint.text);
    m_count->setText(tr("%1 of %2").arg(number + 1).arg(m_hints.size()));
    const bool isLast = number + 1 == m_hints.size();
    m_next->setText(isLast ? tr("Got it") : tr("Next"));
    m_skip->setVisible(!isLast);
    setAccessibleDescription(hint.title + QStringLiteral(". ") + hint.text);
    place();
    show();
    raise();
    QAccessibleEvent spoken(m_title, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void Tour::place()
{
    if (m_current >= m_hints.size() || !m_hints[m_current].anchor)
        return;
    const QWidget *anchor = m_hints[m_current].anchor;
    const QRect at(anchor->mapTo(parentWidget(), QPoint(0, 0)), anchor->size());
    const int width = scaled(Width) + 2 * Reach;
    m_text->setFixedWidth(scaled(Width) - 2 * metrics::Section);
    layout()->activate();
    const int height = layout()->totalHeightForWidth(width) > 0 ? layout()->totalHeightForWidth(width) : sizeHint().height();
    m_pointsLeft = at.width() < parentWidget()->width() / 2;
    const int y = m_pointsLeft ? at.top() - Reach : at.top() + metrics::Page;
    const int x = m_pointsLeft ? at.right() : at.center().x() - width / 2;
    setGeometry(std::clamp(x, 0, std::max(0, parentWidget()->width() - width)),
                std::clamp(y, 0, std::max(0, parentWidget()->height() - height)), width, height);
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    // It does not take the focus, so Esc reaches it from wherever nothing else has a use for it.
    if (watched == parentWidget() && event->type() == QEvent::KeyPress && isVisible() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        finish();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        finish();
    else
        QWidget::keyPressEvent(event);
}

void Tour::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    const QRectF card = QRectF(rect()).adjusted(Reach, Reach, -Reach, -Reach);
    paintShadow(painter, card, metrics::PanelRadius, Reach);
    paintBox(painter, card, metrics::PanelRadius, t.raised, t.border);
    if (!m_pointsLeft || m_hints.empty() || !m_hints[m_current].anchor)
        return;
    // The arrow to the anchor.
    const QWidget *anchor = m_hints[m_current].anchor;
    const qreal y = std::clamp<qreal>(anchor->mapTo(parentWidget(), QPoint(0, anchor->height() / 2)).y() - this->y(),
                                      card.top() + metrics::Section, card.bottom() - metrics::Section);
    const qreal half = metrics::Gap - 1;
    QPainterPath arrow(QPointF(card.left() + 1, y - half));
    arrow.lineTo(card.left() - half, y);
    arrow.lineTo(card.left() + 1, y + half);
    painter.setPen(QPen(t.border, 1));
    painter.setBrush(t.raised);
    painter.drawPath(arrow);
}

std::vector<Tour::Hint> windowHints(const NavigationRail &rail, QWidget &pages, const CommandRegistry &commands)
{
    const auto key = [&commands](const char *id) { return commands.keyText(QString::fromLatin1(id)); };
    return {
        {rail.findChild<QWidget *>(QStringLiteral("railSearch")), Tour::tr("One field for everything"),
         Tour::tr("%1 finds leads, commands and places from anywhere. Type > for commands only.")
             .arg(key("window.palette"))},
        {&pages, Tour::tr("Bring in a list"),
         Tour::tr("Drop a CSV file anywhere on this window. Nothing is written before you have seen what becomes of it.")},
        {&rail.menuButton(), Tour::tr("Every command has a key"),
         Tour::tr("%1 shows them all. Letters work wherever you are not typing.").arg(key("help.shortcuts"))},
        {&rail.bell(), Tour::tr("Nothing is lost"),
         Tour::tr("%1 takes back what you did, also an import. What happened is kept under the bell.")
             .arg(key("edit.undo"))},
    };
}

} // namespace lead
