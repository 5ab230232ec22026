#include "ui/widgets/bulkbar.h"

#include "core/base/numbertext.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/styleproperties.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QVariant>

namespace lead {

namespace {

constexpr int ShadowReach = 10;

Button *inverse(const QString &text, const char *iconName)
{
    auto *button = new Button(text, Button::Kind::Inverse, iconName);
    button->setSmall(true);
    return button;
}

} // namespace

BulkBar::BulkBar(QWidget *page)
    : QWidget(page)
    , m_page(page)
    , m_parts(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttons(new QHBoxLayout)
    , m_text(new TextLabel({}, TextStyle::BodyStrong, Ink::OnTooltip))
    , m_all(inverse({}, nullptr))
    , m_clear(new IconButton("x", tr("Clear the selection"), tr("Esc")))
{
    setAccessibleRole(this, QAccessible::ToolBar);
    setAccessibleName(tr("Actions on what is selected"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(ShadowReach + metrics::Section, ShadowReach + metrics::Gap,
                               ShadowReach + metrics::Gap, ShadowReach + metrics::Gap);
    layout->setSpacing(metrics::Tight);
    auto *count = new QHBoxLayout;
    count->setSpacing(metrics::Tight);
    count->addWidget(m_text);
    count->addWidget(m_all);
    count->addStretch();
    m_buttons->setSpacing(metrics::Tight);
    m_parts->setSpacing(metrics::Snug);
    m_parts->addLayout(count);
    m_parts->addLayout(m_buttons);
    layout->addLayout(m_parts);
    layout->addSpacing(metrics::Tight);
    m_clear->setIcon(icon("x", Ink::OnTooltip));
    m_clear->setProperty(property::Variant, QLatin1String(variant::Inverse));
    m_clear->setSmall(true);
    layout->addWidget(m_clear);
    connect(m_all, &Button::clicked, this, &BulkBar::allWanted);
    connect(m_clear, &IconButton::clicked, this, &BulkBar::cleared);
    page->installEventFilter(this);
    hide();
}

Button *BulkBar::addButton(const QString &text, const char *iconName)
{
    Button *button = inverse(text, iconName);
    m_buttons->addWidget(button);
    return button;
}

Button *BulkBar::addMenu(const QString &text, QMenu *menu, const char *iconName)
{
    Button *button = addButton(text, iconName);
    button->setMenu(menu);
    return button;
}

void BulkBar::setCount(qint64 checked, qint64 matching)
{
    const QLocale locale;
    m_text->setText(tr("%1 selected").arg(numberText(checked, locale)));
    m_all->setText(tr("Select all %1").arg(numberText(matching, locale)));
    m_all->setVisible(matching > checked);
    const bool wasHidden = isHidden();
    setVisible(checked > 0);
    place();
    if (checked > 0 && wasHidden)
        raise();
}

void BulkBar::place()
{
    if (isHidden())
        return;
    // Side by side, or the buttons below the count where the page is narrow.
    for (const auto direction : {QBoxLayout::LeftToRight, QBoxLayout::TopToBottom}) {
        m_parts->setDirection(direction);
        m_parts->setSpacing(direction == QBoxLayout::LeftToRight ? metrics::Snug : metrics::Tight);
        layout()->activate();
        if (sizeHint().width() <= m_page->width())
            break;
    }
    const QSize size = sizeHint();
    const int width = std::min(size.width(), m_page->width());
    setGeometry((m_page->width() - width) / 2, m_page->height() - size.height() - metrics::Section, width,
                size.height());
}

bool BulkBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void BulkBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        place();
}

void BulkBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const QRectF panel = QRectF(rect()).adjusted(ShadowReach, ShadowReach, -ShadowReach, -ShadowReach);
    paintShadow(painter, panel, metrics::PanelRadius, ShadowReach);
    paintBox(painter, panel, metrics::PanelRadius, t.tooltip, t.isDark ? t.outline : QColor());
}

} // namespace lead
