#pragma once

#include "ui/theme/metrics.h"

#include <QStyledItemDelegate>

namespace lead {

/// Draws a cell of the past imports; the state is a pill.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int Margin = metrics::Gap + 2; ///< on either side of a cell

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace lead
