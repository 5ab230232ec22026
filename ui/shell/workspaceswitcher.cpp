#include "ui/shell/workspaceswitcher.h"

#include "core/settings/settings.h"
#include "ui/commands/commandregistry.h"
#include "ui/shell/railpaint.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/plaintooltip.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace lead {

WorkspaceSwitcher::WorkspaceSwitcher(CommandRegistry &commands, Settings &settings, QWidget *parent)
    : QAbstractButton(parent)
    , m_commands(commands)
    , m_settings(settings)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &WorkspaceSwitcher::openMenu);
    setWorkspace({}, {});
}

void WorkspaceSwitcher::setWorkspace(const QString &name, const QString &path)
{
    m_path = path;
    setText(name.isEmpty() ? QStringLiteral("Leadwright") : name);
    setAccessibleName(name.isEmpty() ? tr("Choose a workspace") : tr("Workspace %1; choose another").arg(name));
    setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
    update();
}

void WorkspaceSwitcher::setCollapsed(bool collapsed)
{
    m_isCollapsed = collapsed;
    updateGeometry();
    update();
}

QSize WorkspaceSwitcher::sizeHint() const
{
    const int height = metrics::navItemHeight() + metrics::Gap;
    return {m_isCollapsed ? metrics::navItemHeight() : scaled(metrics::RailWidth) - 2 * metrics::Snug, height};
}

QSize WorkspaceSwitcher::minimumSizeHint() const
{
    return {metrics::navItemHeight(), sizeHint().height()};
}

void WorkspaceSwitcher::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &path : m_settings.recentWorkspaces()) {
        const QFileInfo info(path);
        if (path == m_path || !info.exists())
            continue;
        QAction *action = menu->addAction(lead::icon("layers"), info.completeBaseName().replace(u'&', QStringLiteral("&&")));
        action->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT workspaceWanted(path); });
    }
    menu->setToolTipsVisible(true);
    menu->addSeparator();
    for (const char *id : {"workspace.new", "workspace.open", "workspace.sample"})
        if (QAction *action = m_commands.action(QString::fromLatin1(id)))
            menu->addAction(action);
    menu->popup(mapToGlobal(QPoint(0, height() + metrics::Tight)));
}

void WorkspaceSwitcher::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    rail::paintGround(painter, *this, false);
    const int side = rail::TileSide;
    const QRectF tile(m_isCollapsed ? (width() - side) / 2.0 : metrics::Tight, (height() - side) / 2.0, side, side);
    QLinearGradient lit(tile.topLeft(), tile.bottomRight());
    lit.setColorAt(0, t.accent.lighter(118));
    lit.setColorAt(1, t.accent.darker(118));
    painter.setPen(Qt::NoPen);
    painter.setBrush(lit);
    painter.drawRoundedRect(tile, metrics::CardRadius, metrics::CardRadius);
    const qreal inset = (side - metrics::IconSize) / 2.0;
    paintIcon(painter, tile.adjusted(inset, inset, -inset, -inset), "zap", t.onAccent);
    if (m_isCollapsed)
        return;
    const qreal chevron = metrics::IconSize - 2;
    const QRectF chevronRect(width() - chevron - metrics::Gap, (height() - chevron) / 2, chevron, chevron);
    paintIcon(painter, chevronRect, "chevron-down", t.text3);
    const QFont font = textFont(TextStyle::CardTitle);
    painter.setFont(font);
    painter.setPen(t.text);
    const int left = static_cast<int>(tile.right()) + metrics::Gap + 2;
    const QRect room(left, 0, static_cast<int>(chevronRect.left()) - left - metrics::Tight, height());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, elided(text(), font, room.width()));
}

void WorkspaceSwitcher::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace lead
