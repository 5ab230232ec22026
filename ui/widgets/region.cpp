#include "ui/widgets/region.h"

#include <QLatin1String>
#include <QVariant>
#include <QWidget>
#include <algorithm>

namespace lead {

namespace {

constexpr auto RegionProperty = QLatin1String("region");

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

} // namespace

void markRegion(QWidget *widget, const QString &name)
{
    widget->setProperty(RegionProperty.data(), true);
    if (widget->accessibleName().isEmpty())
        widget->setAccessibleName(name);
}

QList<QWidget *> regionsOf(const QWidget &root)
{
    QList<QWidget *> regions;
    for (QWidget *widget : root.findChildren<QWidget *>())
        if (widget->property(RegionProperty.data()).toBool() && widget->isVisible())
            regions << widget;
    std::stable_sort(regions.begin(), regions.end(), [&root](const QWidget *a, const QWidget *b) {
        const QPoint first = a->mapTo(&root, QPoint());
        const QPoint second = b->mapTo(&root, QPoint());
        // What stands beside each other is read from the left, a bar above a list before the list.
        if (first.y() != second.y() && !(first.x() >= second.x() + b->width() || second.x() >= first.x() + a->width()))
            return first.y() < second.y();
        return first.x() < second.x();
    });
    return regions;
}

bool enterRegion(QWidget &region)
{
    // focusWidget() remembers the last one of a subtree.
    if (QWidget *last = region.focusWidget(); last && last != &region && takesFocus(last)) {
        last->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    if (takesFocus(&region)) {
        region.setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    for (QWidget *widget = region.nextInFocusChain(); widget != &region; widget = widget->nextInFocusChain())
        if (region.isAncestorOf(widget) && takesFocus(widget)) {
            widget->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    return false;
}

void cycleRegions(const QWidget &root, int step)
{
    const QList<QWidget *> regions = regionsOf(root);
    if (regions.isEmpty())
        return;
    const QWidget *focus = root.window()->focusWidget();
    qsizetype at = step > 0 ? -1 : 0;
    for (qsizetype i = 0; i < regions.size(); ++i)
        if (focus && (regions[i] == focus || regions[i]->isAncestorOf(focus)))
            at = i;
    for (qsizetype tried = 0; tried < regions.size(); ++tried) {
        at = (at + step + regions.size()) % regions.size();
        if (enterRegion(*regions[at]))
            return;
    }
}

} // namespace lead
