#include "ui/intake/historydelegate.h"

#include "ui/intake/importhistorymodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/paint.h"

#include <QAbstractItemView>
#include <QPainter>
#include <cmath>

namespace lead {

namespace {

QFont fontOf(const QModelIndex &index)
{
    return textFont(index.column() == ImportHistoryModel::File ? TextStyle::BodyMedium : TextStyle::Body);
}

} // namespace

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const int width = index.column() == ImportHistoryModel::State ? pillWidth(text) : static_cast<int>(std::ceil(QFontMetricsF(fontOf(index)).horizontalAdvance(text)));
    return {width + 2 * Margin, metrics::rowHeight()};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, isSelected ? t.selected : t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
    const QRect rect = option.rect.adjusted(Margin, 0, -Margin, -1);
    if (index.column() == ImportHistoryModel::State) {
        paintPillIn(*painter, rect, index.data().toString(), static_cast<ToneName>(index.data(ImportHistoryModel::ToneRole).toInt()), isSelected);
    } else {
        const QFont font = fontOf(index);
        painter->setFont(font);
        painter->setPen(index.column() == ImportHistoryModel::File ? t.text : t.text2);
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        painter->drawText(rect, static_cast<int>(alignment), elided(index.data().toString(), font, rect.width()));
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && showsFocus(view) && view->currentIndex() == index)
        paintFocusRing(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), metrics::Tight);
    painter->restore();
}

} // namespace lead
