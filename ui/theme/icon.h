#pragma once

#include <QColor>
#include <QIcon>

class QPainter;
class QRectF;

namespace lead {

/// Which colour of the tokens an icon takes. Resolved when it is painted, so that icons follow the theme by
/// themselves.
enum class Ink : std::uint8_t { Text, Text2, Text3, Link, OnAccent, OnTooltip, Success, Warning, Danger };

/// An icon of Lucide by its name, for instance "phone". `name` must be in resources/icons/lucide (a test
/// holds every name in the sources to it).
QIcon icon(const char *name, Ink ink = Ink::Text2);
/// The colour of an ink now; faded when what it is for is switched off.
QColor colourOf(Ink ink, bool isEnabled = true);
/// In `rect`, device-independent pixels. Stays vectors on paper and in SVG.
void paintIcon(QPainter &painter, const QRectF &rect, const char *name, const QColor &colour);

} // namespace lead
