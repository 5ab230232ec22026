#pragma once

#include <QStyledItemDelegate>

namespace lead {

/// Draws a row of the mapping: the heading, samples, the field as a drop-down list, the check with its mark, and what can
/// be done about it as a button. Edits the field in a list that can be searched by typing.
class MappingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the button of the last column is, in a cell of this rectangle.
    static QRect buttonRect(const QRect &cell, const QString &text);

private:
    void paintField(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCheck(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintButton(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace lead
