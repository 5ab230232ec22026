#include "ui/theme/leadstyle.h"

#include "ui/theme/combodelegate.h"
#include "ui/theme/compositor.h"
#include "ui/theme/icon.h"
#include "ui/theme/keyboardcues.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylebuttons.h"
#include "ui/theme/styleinputs.h"
#include "ui/theme/stylemenus.h"
#include "ui/theme/styletabs.h"
#include "ui/theme/styleviews.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextCharFormat>
#include <QTextEdit>

namespace lead {

namespace {

constexpr int TipDelay = 450; // ms
constexpr int TipStays = 200;
constexpr int TextAreaMargin = 8;
constexpr int ListMargin = 5;

// Corners can be round only in a window that lets through what is behind it.
bool hasRoundCorners(const QWidget *widget)
{
    return qobject_cast<const QMenu *>(widget) || widget->inherits("QComboBoxPrivateContainer") ||
           widget->inherits("QTipLabel");
}

void polishCombo(QComboBox *combo)
{
    QAbstractItemView *view = combo->view();
    if (view->itemDelegate() && view->itemDelegate()->inherits("QComboBoxDelegate"))
        view->setItemDelegate(new ComboDelegate(*combo));
    // The list lies on the panel that its window paints, a little below the round corners.
    view->viewport()->setAutoFillBackground(false);
    view->window()->setContentsMargins(1, ListMargin, 1, ListMargin);
}

// Qt gives the bar with the month the colour of a selection, and weekends one of its own.
void polishCalendar(QCalendarWidget *calendar)
{
    if (auto *bar = calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar")))
        bar->setBackgroundRole(QPalette::Base);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, QTextCharFormat());
}

// Headings stand over the begin of what they head, unless somebody said otherwise.
void polishHeader(QHeaderView *header)
{
    if (header->orientation() == Qt::Horizontal && header->defaultAlignment() == Qt::AlignCenter)
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

struct StandardIcon
{
    QStyle::StandardPixmap which;
    const char *name;
    Ink ink;
};

constexpr StandardIcon StandardIcons[] = {
    {QStyle::SP_MessageBoxInformation, "info", Ink::Link},
    {QStyle::SP_MessageBoxQuestion, "circle-help", Ink::Link},
    {QStyle::SP_MessageBoxWarning, "triangle-alert", Ink::Warning},
    {QStyle::SP_MessageBoxCritical, "circle-alert", Ink::Danger},
    {QStyle::SP_LineEditClearButton, "x", Ink::Text3},
    {QStyle::SP_ArrowBack, "chevron-left", Ink::Text2},
    {QStyle::SP_ArrowLeft, "chevron-left", Ink::Text2},
    {QStyle::SP_ArrowForward, "chevron-right", Ink::Text2},
    {QStyle::SP_ArrowRight, "chevron-right", Ink::Text2},
    {QStyle::SP_ArrowUp, "chevron-up", Ink::Text2},
    {QStyle::SP_ArrowDown, "chevron-down", Ink::Text2},
    {QStyle::SP_FileDialogToParent, "arrow-up", Ink::Text2},
    {QStyle::SP_FileDialogNewFolder, "plus", Ink::Text2},
    {QStyle::SP_FileDialogListView, "columns-2", Ink::Text2},
    {QStyle::SP_FileDialogDetailedView, "list", Ink::Text2},
    {QStyle::SP_DirIcon, "folder", Ink::Text2},
    {QStyle::SP_DirClosedIcon, "folder", Ink::Text2},
    {QStyle::SP_DirOpenIcon, "folder", Ink::Text2},
    {QStyle::SP_DirLinkIcon, "folder", Ink::Text2},
    {QStyle::SP_DirHomeIcon, "house", Ink::Text2},
    {QStyle::SP_FileIcon, "file", Ink::Text2},
    {QStyle::SP_FileLinkIcon, "file", Ink::Text2},
    {QStyle::SP_ComputerIcon, "monitor", Ink::Text2},
    {QStyle::SP_DesktopIcon, "monitor", Ink::Text2},
    {QStyle::SP_DriveHDIcon, "hard-drive", Ink::Text2},
    {QStyle::SP_ToolBarHorizontalExtensionButton, "ellipsis", Ink::Text2},
};

struct Measure
{
    QStyle::PixelMetric metric;
    int px;
};

// Those that do not grow with the text.
constexpr Measure Measures[] = {
    {QStyle::PM_ScrollBarExtent, 10},
    {QStyle::PM_ScrollBarSliderMin, 32},
    {QStyle::PM_ScrollView_ScrollBarSpacing, 0},
    {QStyle::PM_ComboBoxFrameWidth, 1},
    {QStyle::PM_SpinBoxFrameWidth, 1},
    {QStyle::PM_SplitterWidth, 1},
    {QStyle::PM_MenuPanelWidth, 1},
    {QStyle::PM_TabBarBaseHeight, 1},
    {QStyle::PM_CheckBoxLabelSpacing, metrics::Gap},
    {QStyle::PM_RadioButtonLabelSpacing, metrics::Gap},
    {QStyle::PM_LayoutHorizontalSpacing, metrics::Gap},
    {QStyle::PM_LayoutVerticalSpacing, metrics::Gap},
    {QStyle::PM_SmallIconSize, metrics::IconSize},
    {QStyle::PM_ButtonIconSize, metrics::IconSize},
    {QStyle::PM_ListViewIconSize, metrics::IconSize},
    {QStyle::PM_ToolBarIconSize, metrics::IconSize},
    {QStyle::PM_TabBarIconSize, metrics::IconSize},
    {QStyle::PM_MessageBoxIconSize, metrics::Wide},
    {QStyle::PM_ButtonShiftHorizontal, 0},
    {QStyle::PM_ButtonShiftVertical, 0},
    {QStyle::PM_TabBarTabShiftVertical, 0},
    {QStyle::PM_TabBarTabShiftHorizontal, 0},
    {QStyle::PM_TabBarTabOverlap, 0},
    {QStyle::PM_MenuBarPanelWidth, 0},
    {QStyle::PM_MenuHMargin, 5},
    {QStyle::PM_MenuVMargin, 5},
    {QStyle::PM_ToolTipLabelFrameWidth, 5},
    {QStyle::PM_MenuBarItemSpacing, 2},
    {QStyle::PM_HeaderMargin, 10},
    {QStyle::PM_FocusFrameHMargin, 9}, // Qt adds one: as far as the text of a heading
};

} // namespace

LeadStyle::LeadStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_cues(new KeyboardCues(this))
{
}

LeadStyle::~LeadStyle() = default;

void LeadStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(m_cues);
}

void LeadStyle::unpolish(QApplication *application)
{
    application->removeEventFilter(m_cues);
    QProxyStyle::unpolish(application);
}

void LeadStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (hasRoundCorners(widget) && hasCompositor())
        widget->setAttribute(Qt::WA_TranslucentBackground);
    if (auto *combo = qobject_cast<QComboBox *>(widget))
        polishCombo(combo);
    else if (auto *calendar = qobject_cast<QCalendarWidget *>(widget))
        polishCalendar(calendar);
    else if (auto *header = qobject_cast<QHeaderView *>(widget))
        polishHeader(header);
    else if (auto *rich = qobject_cast<QTextEdit *>(widget); rich && !rich->isReadOnly()) // what is only read has the margin of a page
        rich->document()->setDocumentMargin(TextAreaMargin);
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(widget))
        plain->document()->setDocumentMargin(TextAreaMargin);
}

int LeadStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth: // two, so that what is inside stays within the round corners
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 2 : 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(16);
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return scaled(18);
    case PM_TabBarScrollButtonWidth:
        return metrics::smallControlHeight();
    default:
        break;
    }
    for (const Measure &each : Measures)
        if (each.metric == metric)
            return each.px;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int LeadStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *more) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_ScrollBar_Transient:
    case SH_TabBar_PreferNoArrows:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_SloppySubMenus:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_ComboBox_PopupFrameStyle:
        return QFrame::StyledPanel | QFrame::Plain;
    case SH_ToolTip_WakeUpDelay:
        return TipDelay;
    case SH_ToolTip_FallAsleepDelay:
        return TipStays;
    case SH_Table_GridLineColor:
        return static_cast<int>(tokens().border.rgba());
    case SH_UnderlineShortcut:
        return m_cues->showsAccessKeys() ? 1 : 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, more);
    }
}

QIcon LeadStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    for (const StandardIcon &each : StandardIcons)
        if (each.which == which)
            return icon(each.name, each.ink);
    return QProxyStyle::standardIcon(which, option, widget);
}

void LeadStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const bool isDone = stylebuttons::drawPrimitive(element, option, *painter, widget) ||
                        styleinputs::drawPrimitive(element, option, *painter, widget) ||
                        styleviews::drawPrimitive(element, option, *painter, widget) ||
                        styletabs::drawPrimitive(element, option, *painter) ||
                        stylemenus::drawPrimitive(element, option, *painter);
    if (!isDone)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void LeadStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element == CE_ItemViewItem) {
        // A selected row is tinted only, so its text keeps its colour.
        QStyleOptionViewItem item = *qstyleoption_cast<const QStyleOptionViewItem *>(option);
        item.palette.setBrush(QPalette::HighlightedText, item.palette.brush(QPalette::Text));
        QProxyStyle::drawControl(element, &item, painter, widget);
        return;
    }
    const bool isDone = stylebuttons::drawControl(element, option, *painter, widget) ||
                        styleinputs::drawControl(element, option, *painter, widget) ||
                        styleviews::drawControl(element, option, *painter, widget) ||
                        styletabs::drawControl(element, option, *painter, widget) ||
                        stylemenus::drawControl(element, option, *painter, widget);
    if (!isDone)
        QProxyStyle::drawControl(element, option, painter, widget);
}

void LeadStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    const bool isDone = stylebuttons::drawComplexControl(control, option, *painter, widget) ||
                        styleinputs::drawComplexControl(control, option, *painter, widget) ||
                        styleviews::drawComplexControl(control, option, *painter, widget);
    if (!isDone)
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect LeadStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    if (const std::optional<QRect> rect = styleinputs::subControlRect(control, option, part))
        return visualRect(option->direction, option->rect, *rect);
    if (const std::optional<QRect> rect = styleviews::subControlRect(control, option, part))
        return *rect;
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect LeadStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        return option->rect.adjusted(metrics::Gap, 1, -metrics::Gap, -1);
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents)
        return option->rect;
    const QRect usual = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_ItemViewItemText)
        return styleviews::textRect(option, usual, widget);
    return usual;
}

QSize LeadStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                  const QWidget *widget) const
{
    if (const std::optional<QSize> size = stylebuttons::size(type, option, widget))
        return *size;
    if (const std::optional<QSize> size = styletabs::size(type, option))
        return *size;
    if (const std::optional<QSize> size = stylemenus::size(type, option, widget))
        return *size;
    const QSize usual = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (const std::optional<QSize> size = styleinputs::size(type, contents, usual, widget))
        return *size;
    if (const std::optional<QSize> size = styleviews::size(type, option, usual, widget))
        return *size;
    return usual;
}

} // namespace lead
