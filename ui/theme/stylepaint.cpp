#include "ui/theme/stylepaint.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>
#include <cmath>

namespace lead::stylepaint {

namespace {
constexpr double DisabledShare = 0.5;
constexpr double RingWidth = 2;
} // namespace

void box(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (line.isValid()) {
        painter.setPen(QPen(line, 1));
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

void focusRing(QPainter &painter, const QRectF &rect, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens().link, RingWidth));
    const double inset = RingWidth / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

void shadow(QPainter &painter, const QRectF &rect, qreal radius, int reach)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor colour = tokens().shadow;
    colour.setAlphaF(colour.alphaF() * 1.2 / reach); // the layers add up to about the token
    painter.setBrush(colour);
    // What throws the shadow covers it: to paint all layers there too would take most of the time of a large one.
    const int rounded = static_cast<int>(std::ceil(radius)) + 1;
    const QRect around = rect.toAlignedRect().adjusted(-2 * reach, -2 * reach, 2 * reach, 2 * reach);
    const QRect covered = rect.toRect().adjusted(rounded, rounded, -rounded, -rounded);
    painter.setClipRegion(QRegion(around) - covered, Qt::IntersectClip);
    for (int step = reach; step > 0; --step) {
        const double grow = step * 0.9;
        painter.drawRoundedRect(rect.adjusted(-grow, -grow, grow, grow).translated(0, reach / 4.0),
                                radius + grow, radius + grow);
    }
    painter.restore();
}

bool showsFocusIn(const QWidget *window)
{
    return Theme::increasesContrast() || window->testAttribute(Qt::WA_KeyboardFocusChange);
}

bool showsFocus(const QStyleOption *option)
{
    return (option->state & QStyle::State_HasFocus) &&
           (Theme::increasesContrast() || (option->state & QStyle::State_KeyboardFocusChange));
}

bool isEnabled(const QStyleOption *option)
{
    return option->state & QStyle::State_Enabled;
}

bool isHovered(const QStyleOption *option)
{
    return isEnabled(option) && (option->state & QStyle::State_MouseOver);
}

// In the dark, `hover` and `raised` are hardly different.
QColor raisedHover()
{
    const Tokens &t = tokens();
    return t.isDark ? t.neutral.background : t.hover;
}

QColor faded(QColor colour)
{
    colour.setAlphaF(colour.alphaF() * DisabledShare);
    return colour;
}

QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'&')
            plain += text[i];
        else if (i + 1 < text.size() && text[i + 1] == u'&')
            plain += text[i++];
    }
    return plain;
}

void text(QPainter &painter, const QRectF &rect, int alignment, const QString &text,
          const QStyleOption *option, const QWidget *widget)
{
    const QStyle *style = widget ? widget->style() : nullptr;
    const bool underlines = style && style->styleHint(QStyle::SH_UnderlineShortcut, option, widget);
    const int mnemonic = underlines ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter.drawText(rect, alignment | Qt::TextSingleLine | mnemonic, text);
}

} // namespace lead::stylepaint
