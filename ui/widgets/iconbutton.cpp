#include "ui/widgets/iconbutton.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/styleproperties.h"
#include "ui/widgets/plaintooltip.h"

#include <QVariant>

namespace lead {

IconButton::IconButton(const char *iconName, const QString &accessibleName, const QString &shortcutText,
                       QWidget *parent)
    : QToolButton(parent)
{
    setIconName(iconName);
    setMeaning(accessibleName, shortcutText);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setIconSize({metrics::IconSize, metrics::IconSize});
}

void IconButton::setIconName(const char *iconName)
{
    setIcon(lead::icon(iconName, Ink::Text2));
}

void IconButton::setMeaning(const QString &accessibleName, const QString &shortcutText)
{
    setAccessibleName(accessibleName);
    setToolTip(plainToolTip(shortcutText.isEmpty() ? accessibleName : tr("%1  (%2)").arg(accessibleName, shortcutText)));
}

void IconButton::setSmall(bool small)
{
    setProperty(property::Small, small);
    updateGeometry();
}

} // namespace lead
