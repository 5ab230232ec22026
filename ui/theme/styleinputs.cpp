#include "ui/theme/styleinputs.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/styleproperties.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QAbstractItemView>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>
#include <QVariant>

namespace lead::styleinputs {

using stylepaint::box;
using stylepaint::faded;
using stylepaint::focusRing;
using stylepaint::isEnabled;
using stylepaint::isHovered;
using stylepaint::showsFocus;

namespace {

constexpr int ChevronSize = 14;
constexpr int SmallChevron = 10;
constexpr int ComboArrow = 26;
constexpr int SpinButtons = 22;
constexpr int TextInset = 10; // of the text of a combo box; an edit has 8 and its cursor's 2
constexpr int GrooveHeight = 4;

bool has(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

void drawField(const QStyleOption *option, QPainter &painter, const QWidget *widget, bool isReadOnly,
               bool hasFocus)
{
    const Tokens &t = tokens();
    const bool isOff = !isEnabled(option) || isReadOnly;
    const QColor line = isOff ? t.border : t.control;
    box(painter, option->rect, metrics::ControlRadius, isOff ? t.hover : t.raised, line);
    if (has(widget, property::Problem)) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.danger.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), metrics::ControlRadius - 1,
                                metrics::ControlRadius - 1);
        painter.restore();
    } else if (hasFocus) {
        focusRing(painter, option->rect, metrics::ControlRadius);
    }
}

// An editor in a cell has no frame of its own, but one has to see that the cell is being edited.
bool isInCell(const QWidget *widget)
{
    return widget && widget->parentWidget() &&
           qobject_cast<const QAbstractItemView *>(widget->parentWidget()->parentWidget());
}

void drawLineEdit(const QStyleOption *option, QPainter &painter, const QWidget *widget)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool hasFocus = option->state & QStyle::State_HasFocus;
    if (has(widget, property::Bare))
        return;
    if (frame && frame->lineWidth <= 0) {
        if (!isInCell(widget))
            return;
        painter.fillRect(option->rect, tokens().raised);
        focusRing(painter, option->rect, metrics::Tight);
        return;
    }
    drawField(option, painter, widget, option->state & QStyle::State_ReadOnly, hasFocus);
}

// The frame around what scrolls; text areas look like line edits.
bool drawScrollFrame(const QStyleOption *option, QPainter &painter, const QWidget *widget)
{
    if (widget && widget->inherits("QComboBoxPrivateContainer")) {
        box(painter, option->rect, metrics::CardRadius, tokens().raised, tokens().outline);
        return true;
    }
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    if (!area)
        return false;
    if (area->frameShape() == QFrame::NoFrame)
        return true;
    const auto *rich = qobject_cast<const QTextEdit *>(area);
    const auto *plain = qobject_cast<const QPlainTextEdit *>(area);
    if (rich || plain) {
        const bool isReadOnly = rich ? rich->isReadOnly() : plain->isReadOnly();
        if (isReadOnly)
            box(painter, option->rect, metrics::ControlRadius, tokens().surface, tokens().border);
        else
            drawField(option, painter, widget, false, area->hasFocus());
        return true;
    }
    box(painter, option->rect, metrics::ControlRadius, tokens().surface, tokens().border);
    return true;
}

void drawCombo(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    const bool isGhost =
        widget && widget->property(property::Variant).toString() == QLatin1String(variant::Ghost);
    const bool isOpen = option.state & (QStyle::State_On | QStyle::State_Sunken);
    if (isGhost) {
        if (isHovered(&option) || isOpen)
            box(painter, option.rect, metrics::ControlRadius, t.hover);
        if (showsFocus(&option))
            focusRing(painter, option.rect, metrics::ControlRadius);
    } else {
        const bool hasFocus =
            option.editable ? bool(option.state & QStyle::State_HasFocus) : showsFocus(&option);
        drawField(&option, painter, widget, false, hasFocus);
        if (isHovered(&option) && !option.editable && !hasFocus)
            box(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), metrics::ControlRadius - 1,
                stylepaint::raisedHover());
    }
    const QRectF arrow(option.rect.right() - ComboArrow + 5.0,
                       option.rect.y() + (option.rect.height() - ChevronSize) / 2.0, ChevronSize,
                       ChevronSize);
    paintIcon(painter, QStyle::visualRect(option.direction, option.rect, arrow.toRect()), "chevron-down",
              isEnabled(&option) ? t.text2 : faded(t.text3));
}

bool drawComboLabel(const QStyleOption *option, QPainter &painter, const QWidget *widget)
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!combo)
        return false;
    QRect rect = option->rect.adjusted(TextInset, 0, -ComboArrow, 0);
    if (!combo->currentIcon.isNull()) {
        const QRect square(rect.x(), rect.y() + (rect.height() - metrics::IconSize) / 2, metrics::IconSize,
                           metrics::IconSize);
        combo->currentIcon.paint(&painter, QStyle::visualRect(option->direction, option->rect, square),
                                 Qt::AlignCenter, isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
        rect.adjust(metrics::IconSize + metrics::Gap, 0, 0, 0);
    }
    if (combo->editable)
        return true;
    // A placeholder is painted through the palette.
    painter.setPen(isEnabled(option) ? option->palette.color(QPalette::ButtonText) : faded(tokens().text));
    const QRect placed = QStyle::visualRect(option->direction, option->rect, rect);
    const Qt::Alignment side = QStyle::visualAlignment(option->direction, Qt::AlignLeft | Qt::AlignVCenter);
    Q_UNUSED(widget)
    painter.drawText(placed, static_cast<int>(side) | Qt::TextSingleLine,
                     option->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, placed.width()));
    return true;
}

void drawSpin(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    if (option.frame)
        drawField(&option, painter, widget, option.state & QStyle::State_ReadOnly,
                  option.state & QStyle::State_HasFocus);
    else if (isInCell(widget))
        painter.fillRect(option.rect, t.raised);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto half = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step, const char *icon) {
        const QRect rect = QStyle::visualRect(option.direction, option.rect,
                                              *subControlRect(QStyle::CC_SpinBox, &option, part));
        const bool isUsable = isEnabled(&option) && (option.stepEnabled & step);
        if (isUsable && isHovered(&option) && (option.activeSubControls & part))
            box(painter, QRectF(rect).adjusted(2, 1, -2, -1), metrics::Tight, t.hover);
        const QRectF arrow(rect.x() + (rect.width() - SmallChevron) / 2.0,
                           rect.y() + (rect.height() - SmallChevron) / 2.0, SmallChevron, SmallChevron);
        paintIcon(painter, arrow, icon, isUsable ? t.text2 : faded(t.text3));
    };
    half(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, "chevron-up");
    half(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, "chevron-down");
}

bool drawSlider(const QStyleOptionComplex *option, QPainter &painter, const QWidget *widget)
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider || slider->orientation != Qt::Horizontal || slider->tickPosition != QSlider::NoTicks)
        return false;
    const Tokens &t = tokens();
    const QStyle *style = widget ? widget->style() : nullptr;
    if (!style)
        return false;
    const QRectF handle = style->subControlRect(QStyle::CC_Slider, option, QStyle::SC_SliderHandle, widget);
    const QRectF groove(option->rect.x(), option->rect.y() + (option->rect.height() - GrooveHeight) / 2.0,
                        option->rect.width(), GrooveHeight);
    box(painter, groove, GrooveHeight / 2.0, t.neutral.background);
    QRectF filled = groove;
    slider->upsideDown ? filled.setLeft(handle.center().x()) : filled.setRight(handle.center().x());
    box(painter, filled, GrooveHeight / 2.0, isEnabled(option) ? t.accent : faded(t.accent));
    const QRectF knob = handle.adjusted(1, 1, -1, -1);
    box(painter, knob, knob.height() / 2, isHovered(option) ? t.hover : t.raised, t.control);
    if (showsFocus(option))
        focusRing(painter, handle, handle.height() / 2);
    return true;
}

// The title stands above the frame.
std::optional<QRect> groupRect(const QStyleOptionComplex *option, QStyle::SubControl part)
{
    const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option);
    if (!group)
        return std::nullopt;
    const bool hasCheck = group->subControls & QStyle::SC_GroupBoxCheckBox;
    const bool hasTitle = hasCheck || !group->text.isEmpty();
    const QRect rect = option->rect;
    const int title = hasTitle ? option->fontMetrics.height() + metrics::Gap : 0;
    const int check = hasCheck ? scaled(16) + metrics::Gap : 0;
    const QRect frame = rect.adjusted(0, title, 0, 0);
    switch (part) {
    case QStyle::SC_GroupBoxFrame:
        return frame;
    case QStyle::SC_GroupBoxContents:
        return frame.adjusted(metrics::Tight, metrics::Tight, -metrics::Tight, -metrics::Tight);
    case QStyle::SC_GroupBoxCheckBox:
        return QRect(rect.x() + 1, rect.y(), scaled(16), title - metrics::Tight);
    case QStyle::SC_GroupBoxLabel: {
        const int width = option->fontMetrics.horizontalAdvance(stylepaint::withoutMnemonic(group->text));
        return QRect(rect.x() + check, rect.y(), width + metrics::Tight, title - metrics::Tight);
    }
    default:
        return std::nullopt;
    }
}

std::optional<QRect> spinRect(const QStyleOptionComplex *option, QStyle::SubControl part)
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin)
        return std::nullopt;
    const QRect rect = option->rect;
    const int buttons = spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : SpinButtons;
    const int middle = rect.y() + rect.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxEditField:
        return rect.adjusted(1, 1, -1 - buttons, -1);
    case QStyle::SC_SpinBoxUp:
        return buttons ? QRect(rect.right() - buttons, rect.y() + 2, buttons, middle - rect.y() - 2)
                       : QRect();
    case QStyle::SC_SpinBoxDown:
        return buttons ? QRect(rect.right() - buttons, middle, buttons, rect.bottom() - middle - 1) : QRect();
    case QStyle::SC_SpinBoxFrame:
        return rect;
    default:
        return std::nullopt;
    }
}

} // namespace

bool drawPrimitive(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter &painter,
                   const QWidget *widget)
{
    switch (element) {
    case QStyle::PE_PanelLineEdit:
        drawLineEdit(option, painter, widget);
        return true;
    case QStyle::PE_FrameLineEdit:
        return true;
    case QStyle::PE_Frame:
        return drawScrollFrame(option, painter, widget);
    case QStyle::PE_FrameGroupBox:
        box(painter, option->rect, metrics::CardRadius, {}, tokens().border);
        return true;
    default:
        return false;
    }
}

bool drawControl(QStyle::ControlElement element, const QStyleOption *option, QPainter &painter,
                 const QWidget *widget)
{
    return element == QStyle::CE_ComboBoxLabel && drawComboLabel(option, painter, widget);
}

bool drawComplexControl(QStyle::ComplexControl control, const QStyleOptionComplex *option, QPainter &painter,
                        const QWidget *widget)
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == QStyle::CC_ComboBox) {
        drawCombo(*combo, painter, widget);
        return true;
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == QStyle::CC_SpinBox) {
        drawSpin(*spin, painter, widget);
        return true;
    }
    return control == QStyle::CC_Slider && drawSlider(option, painter, widget);
}

std::optional<QRect> subControlRect(QStyle::ComplexControl control, const QStyleOptionComplex *option,
                                    QStyle::SubControl part)
{
    if (control == QStyle::CC_SpinBox)
        return spinRect(option, part);
    if (control == QStyle::CC_GroupBox)
        return groupRect(option, part);
    if (control != QStyle::CC_ComboBox)
        return std::nullopt;
    const QRect rect = option->rect;
    if (part == QStyle::SC_ComboBoxEditField)
        return rect.adjusted(1, 1, -ComboArrow, -1);
    if (part == QStyle::SC_ComboBoxArrow)
        return QRect(rect.right() - ComboArrow, rect.y(), ComboArrow, rect.height());
    return std::nullopt;
}

std::optional<QSize> size(QStyle::ContentsType type, const QSize &contents, const QSize &usual,
                          const QWidget *widget)
{
    const int height =
        has(widget, property::Small) ? metrics::smallControlHeight() : metrics::controlHeight();
    switch (type) {
    case QStyle::CT_LineEdit:
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget); edit && !edit->hasFrame())
            return std::nullopt;
        return QSize(usual.width(), std::max(height, contents.height() + metrics::Gap));
    case QStyle::CT_ComboBox:
        return QSize(contents.width() + 2 * TextInset + ComboArrow, height);
    case QStyle::CT_SpinBox:
        if (const auto *date = qobject_cast<const QDateTimeEdit *>(widget); date && date->calendarPopup())
            return QSize(contents.width() + 2 * TextInset + ComboArrow, height); // it has the arrow of a combo box
        return QSize(contents.width() + 2 * metrics::Gap + SpinButtons, height);
    case QStyle::CT_Slider:
        return QSize(usual.width(), std::max(usual.height(), scaled(20)));
    case QStyle::CT_CheckBox:
    case QStyle::CT_RadioButton:
        return QSize(usual.width(), std::max(usual.height(), scaled(24)));
    default:
        return std::nullopt;
    }
}

} // namespace lead::styleinputs
