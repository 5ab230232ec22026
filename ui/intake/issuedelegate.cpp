#include "ui/intake/issuedelegate.h"

#include "core/quality/issue.h"
#include "ui/intake/issuelistmodel.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/paint.h"

#include <QAbstractItemView>
#include <QPainter>

namespace lead {

QSize IssueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(textFont(TextStyle::BodyMedium)).height() + QFontMetrics(textFont(TextStyle::Small)).height();
    return {option.rect.width(), lines + 2 * metrics::Gap + metrics::Tight};
}

void IssueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, isSelected ? t.selected : (option.state & QStyle::State_MouseOver) ? t.hover : t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
    const QString decision = index.data(IssueListModel::DecisionRole).toString();
    const auto severity = static_cast<Severity>(index.data(IssueListModel::SeverityRole).toInt());
    const char *mark = severity == Severity::Blocking ? "circle-alert" : severity == Severity::Warning ? "triangle-alert" : "info";
    QColor colour = severity == Severity::Blocking ? t.danger.text : severity == Severity::Warning ? t.warning.text : t.text3;
    if (!decision.isEmpty()) {
        mark = "circle-check";
        colour = t.success.text;
    }
    QRect rect = option.rect.adjusted(metrics::Snug, metrics::Gap, -metrics::Snug, -metrics::Gap);
    const QFont strong = textFont(TextStyle::BodyMedium);
    const QFont small = textFont(TextStyle::Small);
    const int line = QFontMetrics(strong).height();
    paintIcon(*painter, QRectF(rect.left(), rect.top() + (line - metrics::IconSize) / 2.0, metrics::IconSize, metrics::IconSize), mark, colour);
    rect.setLeft(rect.left() + metrics::IconSize + metrics::Gap);
    const QString count = index.data(IssueListModel::CountRole).toString();
    const int countWidth = QFontMetrics(small).horizontalAdvance(count);
    painter->setFont(small);
    painter->setPen(t.text2);
    painter->drawText(QRect(rect.right() - countWidth, rect.top(), countWidth, line), Qt::AlignRight | Qt::AlignVCenter, count);
    painter->setFont(strong);
    painter->setPen(t.text);
    const int titleWidth = rect.width() - countWidth - metrics::Gap;
    painter->drawText(QRect(rect.left(), rect.top(), titleWidth, line), Qt::AlignLeft | Qt::AlignVCenter, elided(index.data().toString(), strong, titleWidth));
    const int top = rect.top() + line + metrics::Tight;
    int room = rect.width();
    if (!decision.isEmpty()) {
        const int width = pillWidth(decision);
        paintPill(*painter, QRectF(rect.right() - width + 1, top - metrics::Tight / 2.0, width, metrics::pillHeight()), decision, ToneName::Success, isSelected);
        room -= width + metrics::Gap;
    }
    painter->setFont(small);
    painter->setPen(t.text2);
    painter->drawText(QRect(rect.left(), top, room, QFontMetrics(small).height()), Qt::AlignLeft | Qt::AlignVCenter,
                      elided(index.data(IssueListModel::DetailRole).toString(), small, room));
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && showsFocus(view) && view->currentIndex() == index)
        paintFocusRing(*painter, QRectF(option.rect).adjusted(2, 2, -2, -3), metrics::ControlRadius);
    painter->restore();
}

} // namespace lead
