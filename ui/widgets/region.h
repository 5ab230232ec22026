#pragma once

#include <QList>

class QString;
class QWidget;

namespace lead {

/// A part of a page that F6 goes to: navigation, toolbar, list, detail. `name` is what a screen reader says of it.
void markRegion(QWidget *widget, const QString &name);
/// The visible regions below `root`, in reading order.
QList<QWidget *> regionsOf(const QWidget &root);
/// Gives the keyboard to what had it last in this region, or to the first that can have it; false when nothing can.
bool enterRegion(QWidget &region);
/// From the region that has the keyboard to the next below `root`, or with -1 to the one before, around the end.
void cycleRegions(const QWidget &root, int step);

} // namespace lead
