#pragma once

#include <QAccessible>
#include <QWidget>

namespace lead {

/// The widgets that the keyboard reaches but a screen reader could not name; empty when all is well.
inline QStringList namelessWidgets(const QWidget &page)
{
    QStringList nameless;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
            continue;
        // Parts of a widget that is named as a whole.
        if (widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            nameless << QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()),
                                                    widget->objectName());
    }
    return nameless;
}

} // namespace lead
