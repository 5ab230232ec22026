#include "ui/theme/combodelegate.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>

namespace lead {

namespace {

constexpr int SeparatorHeight = 9;
constexpr int MarkSize = 14;
constexpr int RowMargin = 4; // of the list around the rounded row

// How QComboBox::insertSeparator() marks its row.
bool isSeparator(const QModelIndex &index)
{
    return index.data(Qt::AccessibleDescriptionRole).toString() == u"separator";
}

} // namespace

ComboDelegate::ComboDelegate(QComboBox &combo)
    : QStyledItemDelegate(combo.view())
    , m_combo(combo)
{
}

QSize ComboDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isSeparator(index))
        return {1, SeparatorHeight};
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    return {usual.width() + MarkSize + metrics::Section, std::max(usual.height(), scaled(30))};
}

void ComboDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Tokens &t = tokens();
    QRect row = option.rect;
    if (isSeparator(index)) {
        painter->fillRect(row.x(), row.center().y(), row.width(), 1, t.border);
        return;
    }
    const bool isEnabled = index.flags() & Qt::ItemIsEnabled;
    if (isEnabled && (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)))
        stylepaint::box(*painter, row.adjusted(RowMargin, 0, -RowMargin, 0), metrics::ControlRadius,
                        stylepaint::raisedHover());
    const bool isRight = option.direction == Qt::RightToLeft;
    row.adjust(metrics::Snug, 0, -metrics::Snug, 0);
    QRect mark(row.right() - MarkSize + 1, row.center().y() - MarkSize / 2, MarkSize, MarkSize);
    if (isRight)
        mark.moveLeft(row.left());
    if (index.row() == m_combo.currentIndex())
        paintIcon(*painter, mark, "check", t.link);
    QRect text = isRight ? row.adjusted(MarkSize + metrics::Gap, 0, 0, 0)
                         : row.adjusted(0, 0, -MarkSize - metrics::Gap, 0);
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull()) {
        QRect square(isRight ? text.right() - metrics::IconSize : text.left(),
                     text.center().y() - metrics::IconSize / 2, metrics::IconSize, metrics::IconSize);
        icon.paint(painter, square, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
        isRight ? text.setRight(square.left() - metrics::Gap) : text.setLeft(square.right() + metrics::Gap);
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->setFont(item.font);
    painter->setPen(isEnabled ? t.text : stylepaint::faded(t.text3));
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(text, static_cast<int>(side) | Qt::TextSingleLine,
                      item.fontMetrics.elidedText(item.text, Qt::ElideRight, text.width()));
}

} // namespace lead
