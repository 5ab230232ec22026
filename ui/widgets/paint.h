#pragma once

#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QString>

class QPainter;
class QRectF;
class QWidget;

namespace lead {

/// What widgets and delegates paint alike. Painters come back as they were.

/// Where a pill stands on a selected row it gets an outline, since the row has nearly its colour.
void paintPill(QPainter &painter, const QRectF &rect, const QString &text, ToneName tone,
               bool selected = false);
int pillWidth(const QString &text);
/// A pill on the line of `rect` at its left, as wide as its text needs and never wider than `rect`.
void paintPillIn(QPainter &painter, const QRectF &rect, const QString &text, ToneName tone,
                 bool selected = false);

/// Initials on a colour that goes with the name.
void paintAvatar(QPainter &painter, const QRectF &rect, const QString &name);
/// Of the first and the last word, upper case; "?" for nothing.
QString initials(const QString &name);

/// A score from 0 to 100: the number, and a bar where there is room for one.
void paintScore(QPainter &painter, const QRectF &rect, int score);
/// From 75 good, from 45 middling.
ToneName scoreTone(int score);

/// A key as it stands on the keyboard, at the right end of `rect`. Returns its width.
int paintKeyHint(QPainter &painter, const QRectF &rect, const QString &text);
int keyHintWidth(const QString &text);

/// A rounded rectangle with a hair line around it that stays sharp. An invalid colour leaves that part out.
void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
              const QColor &line = {});
/// The ring around what has the focus.
void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius);
/// Whether a widget that paints itself has to show that it has the focus.
bool showsFocus(const QWidget *widget);
/// The soft shadow of something that floats, outside of `rect`.
void paintShadow(QPainter &painter, const QRectF &rect, qreal radius, int reach);

/// The text that fits into `width`, with an ellipsis when it is cut.
QString elided(const QString &text, const QFont &font, qreal width);
/// The text of a button without the marks of its access key.
QString withoutMnemonic(const QString &text);

} // namespace lead
