#include "ui/shell/navigationrail.h"

#include "ui/commands/commandregistry.h"
#include "ui/shell/navigationbutton.h"
#include "ui/shell/personbutton.h"
#include "ui/shell/railsearch.h"
#include "ui/shell/workspaceswitcher.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <algorithm>

namespace lead {

NavigationRail::NavigationRail(const std::vector<PageSpec> &pages, CommandRegistry &commands, Settings &settings,
                               QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_switcher(new WorkspaceSwitcher(commands, settings))
    , m_search(new RailSearch)
    , m_person(new PersonButton)
    , m_bell(new IconButton("bell", tr("Notifications")))
    , m_menu(new IconButton("ellipsis", tr("Menu")))
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Navigation"));
    m_search->setObjectName(QStringLiteral("railSearch"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Snug, metrics::Gap, metrics::Snug + 1, metrics::Gap);
    layout->setSpacing(2);
    layout->addWidget(m_switcher);
    layout->addSpacing(metrics::Tight);
    layout->addWidget(m_search);
    layout->addSpacing(metrics::Gap);
    addPages(*layout, pages, false);
    layout->addStretch();
    addPages(*layout, pages, true);
    buildFoot(*layout);
    fitWidth();

    connect(m_search, &QAbstractButton::clicked, this, &NavigationRail::searchWanted);
    connect(m_bell, &QAbstractButton::clicked, this, &NavigationRail::bellClicked);
    connect(m_menu, &QAbstractButton::clicked, this, &NavigationRail::menuWanted);
    connect(m_person, &QAbstractButton::clicked, this, &NavigationRail::personClicked);
    // A window that is made changes hundreds of commands one after the other.
    m_keysTimer.setSingleShot(true);
    connect(&m_keysTimer, &QTimer::timeout, this, &NavigationRail::updateKeys);
    connect(&commands, &CommandRegistry::changed, &m_keysTimer, qOverload<>(&QTimer::start));
}

void NavigationRail::addPages(QVBoxLayout &layout, const std::vector<PageSpec> &pages, bool atBottom)
{
    PageGroup group = PageGroup::Work;
    for (const PageSpec &page : pages) {
        if ((page.group == PageGroup::Bottom) != atBottom)
            continue;
        if (page.group != group && !atBottom) {
            auto *heading = new TextLabel(titleOf(page.group).toUpper(), TextStyle::Caption, Ink::Text3);
            heading->setContentsMargins(metrics::Gap + 2, metrics::Snug, 0, metrics::Tight);
            layout.addWidget(heading);
            m_headings.push_back({heading, page.group});
        }
        group = page.group;
        auto *button = new NavigationButton(page.icon, page.title, CommandRegistry::textOf(page.goKey));
        button->setObjectName(QStringLiteral("go-") + page.id);
        button->setAutoExclusive(false);
        layout.addWidget(button);
        m_buttons.insert(page.id, {button, page.group, page.needs});
        connect(button, &QAbstractButton::clicked, this, [this, id = page.id, button] {
            button->setChecked(true); // a click on the current page leaves it current
            Q_EMIT pageWanted(id);
        });
    }
}

void NavigationRail::buildFoot(QVBoxLayout &layout)
{
    m_foot = new QWidget;
    m_foot->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *foot = new QBoxLayout(QBoxLayout::LeftToRight, m_foot);
    foot->setContentsMargins(0, metrics::Tight, 0, 0);
    foot->setSpacing(0);
    foot->addWidget(m_person, 1);
    foot->addWidget(m_bell, 0, Qt::AlignCenter);
    foot->addWidget(m_menu, 0, Qt::AlignCenter);
    layout.addWidget(m_foot);
}

void NavigationRail::updateKeys()
{
    m_search->setShortcutText(m_commands.action(QStringLiteral("window.palette"))
                                  ? m_commands.keyText(QStringLiteral("window.palette"))
                                  : QString());
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        if (const QString id = QStringLiteral("go.") + it.key(); m_commands.action(id))
            it.value().button->setShortcutText(m_commands.keyText(id));
}

void NavigationRail::setPagesVisible(bool visible)
{
    m_arePagesVisible = visible;
    showButtons();
}

void NavigationRail::setPermissions(const Permissions &permissions)
{
    m_permissions = permissions;
    showButtons();
}

bool NavigationRail::isOffered(const PageButton &page) const
{
    return m_arePagesVisible && m_permissions.may(page.needs);
}

void NavigationRail::showButtons()
{
    for (const PageButton &page : std::as_const(m_buttons))
        page.button->setVisible(isOffered(page));
    for (const Heading &heading : m_headings)
        heading.label->setVisible(!m_isCollapsed && std::any_of(m_buttons.begin(), m_buttons.end(), [&](const PageButton &page) {
            return page.group == heading.group && isOffered(page);
        }));
}

void NavigationRail::setCurrent(const QString &page)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value().button->setChecked(it.key() == page);
}

void NavigationRail::setBadge(const QString &page, const QString &badge)
{
    if (const auto it = m_buttons.constFind(page); it != m_buttons.cend())
        it->button->setBadge(badge);
}

void NavigationRail::setUnread(int count)
{
    m_bell->setMeaning(count > 0 ? tr("Notifications, %n new", nullptr, count) : tr("Notifications"));
    m_bell->setIconName(count > 0 ? "bell-dot" : "bell");
}

void NavigationRail::fitWidth()
{
    setFixedWidth(scaled(m_isCollapsed ? metrics::CollapsedRailWidth : metrics::RailWidth));
}

void NavigationRail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

void NavigationRail::setCollapsed(bool collapsed)
{
    if (collapsed == m_isCollapsed)
        return;
    m_isCollapsed = collapsed;
    fitWidth();
    m_switcher->setCollapsed(collapsed);
    m_search->setCollapsed(collapsed);
    m_person->setCollapsed(collapsed);
    for (const PageButton &page : std::as_const(m_buttons))
        page.button->setCollapsed(collapsed);
    showButtons();
    static_cast<QBoxLayout *>(m_foot->layout())
        ->setDirection(collapsed ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().app);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens().border);
}

} // namespace lead
