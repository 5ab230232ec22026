#pragma once

#include <QStyledItemDelegate>

namespace lead {

/// Paints the rows of the palette, whose model is a PaletteModel.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static int headingHeight();
    static int rowHeight();
};

} // namespace lead
