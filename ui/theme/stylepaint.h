#pragma once

#include <QColor>
#include <QStyleOption>

class QPainter;
class QRectF;
class QWidget;

namespace lead::stylepaint {

/// What the parts of the style and the widgets draw with.

/// A rounded rectangle with a hair line inside its edge. An invalid colour leaves that part out.
void box(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line = {});
void focusRing(QPainter &painter, const QRectF &rect, qreal radius);
void shadow(QPainter &painter, const QRectF &rect, qreal radius, int reach);

/// Focus shows when it came by keyboard, and always when the person asks for contrast.
bool showsFocusIn(const QWidget *window);
bool showsFocus(const QStyleOption *option);
bool isEnabled(const QStyleOption *option);
bool isHovered(const QStyleOption *option);

/// What lies below the pointer on something raised, such as an item of a menu.
QColor raisedHover();
/// `colour` as something switched off has it.
QColor faded(QColor colour);
QString withoutMnemonic(const QString &text);
/// Text on one line, with the access key underlined while Alt is held.
void text(QPainter &painter, const QRectF &rect, int alignment, const QString &text,
          const QStyleOption *option, const QWidget *widget);

} // namespace lead::stylepaint
