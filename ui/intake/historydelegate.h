#pragma once

#include <QStyledItemDelegate>

namespace lead {

/// Draws a cell of the past imports; the state is a pill.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace lead
