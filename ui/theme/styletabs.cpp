#include "ui/theme/styletabs.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QCache>
#include <QPainter>
#include <QStyleOption>

namespace lead::styletabs {

namespace {

constexpr int Padding = 11;
constexpr int UnderlineInset = 8;
constexpr int UnderlineHeight = 2;
constexpr int PartGap = 6;
constexpr int DotSize = 6;
constexpr int MostWidths = 500; // kept

bool lies(QTabBar::Shape shape)
{
    return shape == QTabBar::RoundedNorth || shape == QTabBar::TriangularNorth ||
           shape == QTabBar::RoundedSouth || shape == QTabBar::TriangularSouth;
}

struct Parts
{
    QString title;
    QString number;
    bool hasDot = false;

    explicit Parts(const QString &text)
    {
        const QStringList parts = text.split(u'\t');
        title = parts.constFirst();
        number = parts.value(1);
        hasDot = parts.size() > 2;
    }
};

int advance(const QFont &font, const QString &text)
{
    return QFontMetrics(font).horizontalAdvance(stylepaint::withoutMnemonic(text));
}

// A bar asks for the width of all its tabs whenever one of them changes.
int strongAdvance(const QString &text)
{
    static QFont font;
    static QCache<QString, int> widths(MostWidths);
    if (const QFont now = textFont(TextStyle::BodyStrong); now != font) {
        font = now;
        widths.clear();
    }
    if (const int *known = widths.object(text))
        return *known;
    const int width = advance(font, text);
    widths.insert(text, new int(width));
    return width;
}

// As wide as it is when it is the current one, so that the others stay where they are.
int contentWidth(const QStyleOptionTab &tab)
{
    const Parts parts(tab.text);
    int width = strongAdvance(parts.title);
    if (!parts.number.isEmpty())
        width += PartGap + strongAdvance(parts.number);
    if (parts.hasDot)
        width += PartGap + DotSize;
    return width + (tab.icon.isNull() ? 0 : metrics::IconSize + PartGap);
}

void drawShape(const QStyleOptionTab &tab, QPainter &painter)
{
    const Tokens &t = tokens();
    const bool isSelected = tab.state & QStyle::State_Selected;
    const QRectF inner = QRectF(tab.rect).adjusted(2, 4, -2, -5);
    if (!isSelected && stylepaint::isHovered(&tab))
        stylepaint::box(painter, inner, metrics::ControlRadius, t.hover);
    if (isSelected) {
        const QRect line(tab.rect.left() + UnderlineInset, tab.rect.bottom() + 1 - UnderlineHeight,
                         tab.rect.width() - 2 * UnderlineInset, UnderlineHeight);
        painter.fillRect(line, stylepaint::isEnabled(&tab) ? t.link : t.border);
    }
    if (isSelected && stylepaint::showsFocus(&tab))
        stylepaint::focusRing(painter, inner, metrics::ControlRadius);
}

void drawLabel(const QStyleOptionTab &tab, QPainter &painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    const Parts parts(tab.text);
    const bool isSelected = tab.state & QStyle::State_Selected;
    const QRect rect = tab.rect;
    const auto placed = [&](int x, int width) {
        return QStyle::visualRect(tab.direction, rect,
                                  QRect(x, rect.y(), width, rect.height() - UnderlineHeight));
    };
    const auto ink = [&tab](const QColor &colour) {
        return stylepaint::isEnabled(&tab) ? colour : stylepaint::faded(colour);
    };
    painter.save();
    painter.setFont(textFont(isSelected ? TextStyle::BodyStrong : TextStyle::BodyMedium));
    int x = rect.x() + Padding;
    if (!tab.icon.isNull()) {
        tab.icon.paint(&painter, placed(x, metrics::IconSize), Qt::AlignCenter);
        x += metrics::IconSize + PartGap;
    }
    painter.setPen(ink(isSelected ? t.text : t.text2));
    int width = advance(painter.font(), parts.title);
    stylepaint::text(painter, placed(x, width + 1), Qt::AlignVCenter | Qt::AlignLeft, parts.title, &tab,
                     widget);
    x += width + PartGap;
    if (!parts.number.isEmpty()) {
        width = advance(painter.font(), parts.number);
        painter.setPen(ink(isSelected ? t.text2 : t.text3));
        painter.drawText(placed(x, width + 1), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         parts.number);
        x += width + PartGap;
    }
    if (parts.hasDot) {
        const QRect place = placed(x, DotSize);
        stylepaint::box(painter,
                        {place.x() * 1.0, place.center().y() - DotSize / 2.0 + 0.5, DotSize, DotSize},
                        DotSize / 2.0, t.link);
    }
    painter.restore();
}

} // namespace

bool drawPrimitive(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter &painter)
{
    switch (element) {
    case QStyle::PE_FrameTabBarBase:
        painter.fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                         tokens().border);
        return true;
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_IndicatorTabTear:
    case QStyle::PE_IndicatorTabTearRight:
        return true;
    default:
        return false;
    }
}

bool drawControl(QStyle::ControlElement element, const QStyleOption *option, QPainter &painter,
                 const QWidget *widget)
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab || !lies(tab->shape))
        return false;
    if (element == QStyle::CE_TabBarTab || element == QStyle::CE_TabBarTabShape)
        drawShape(*tab, painter);
    if (element == QStyle::CE_TabBarTab || element == QStyle::CE_TabBarTabLabel)
        drawLabel(*tab, painter, widget);
    return element == QStyle::CE_TabBarTab || element == QStyle::CE_TabBarTabShape ||
           element == QStyle::CE_TabBarTabLabel;
}

std::optional<QSize> size(QStyle::ContentsType type, const QStyleOption *option)
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (type != QStyle::CT_TabBarTab || !tab || !lies(tab->shape))
        return std::nullopt;
    return QSize(contentWidth(*tab) + 2 * Padding, metrics::tabHeight());
}

} // namespace lead::styletabs
