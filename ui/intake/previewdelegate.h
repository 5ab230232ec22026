#pragma once

#include <QStyledItemDelegate>

namespace lead {

/// Draws a cell of the preview: what is wrong is ringed, what was corrected has a ground of its own, rows that do not come
/// in are dim.
class PreviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace lead
