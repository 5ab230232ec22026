#include "ui/intake/reviewdelegate.h"

#include "ui/intake/reviewlistmodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/paint.h"

#include <QAbstractItemView>
#include <QPainter>

namespace lead {

QSize ReviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(textFont(TextStyle::BodyMedium)).height() + QFontMetrics(textFont(TextStyle::Small)).height();
    return {option.rect.width(), lines + 2 * metrics::Gap + metrics::Tight};
}

void ReviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSelected = option.state & QStyle::State_Selected;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrent = view && view->currentIndex() == index;
    painter->fillRect(option.rect, isSelected ? t.selected : (option.state & QStyle::State_MouseOver) ? t.hover : t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
    // Of several that are chosen, the one whose values stand at the right.
    if (isCurrent)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), metrics::Tight - 1, option.rect.height() - 1), t.accent);
    const QRect rect = option.rect.adjusted(metrics::Section, metrics::Gap, -metrics::Snug, -metrics::Gap);
    const QFont strong = textFont(TextStyle::BodyMedium);
    const QFont small = textFont(TextStyle::Small);
    const int height = QFontMetrics(strong).height();
    const QString line = index.data(ReviewListModel::LineRole).toString();
    const int lineWidth = QFontMetrics(small).horizontalAdvance(line);
    painter->setFont(small);
    painter->setPen(t.text2);
    painter->drawText(QRect(rect.right() - lineWidth, rect.top(), lineWidth + 1, height), Qt::AlignRight | Qt::AlignVCenter, line);
    painter->setFont(strong);
    painter->setPen(t.text);
    const int nameWidth = rect.width() - lineWidth - metrics::Gap;
    painter->drawText(QRect(rect.left(), rect.top(), nameWidth, height), Qt::AlignLeft | Qt::AlignVCenter, elided(index.data().toString(), strong, nameWidth));
    painter->setFont(small);
    painter->setPen(index.data(ReviewListModel::IsGoneRole).toBool() ? t.warning.text : t.text2);
    painter->drawText(QRect(rect.left(), rect.top() + height + metrics::Tight, rect.width(), QFontMetrics(small).height()), Qt::AlignLeft | Qt::AlignVCenter,
                      elided(index.data(ReviewListModel::DetailRole).toString(), small, rect.width()));
    if (view && showsFocus(view) && isCurrent)
        paintFocusRing(*painter, QRectF(option.rect).adjusted(2, 2, -2, -3), metrics::ControlRadius);
    painter->restore();
}

} // namespace lead
