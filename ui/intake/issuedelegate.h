#pragma once

#include <QStyledItemDelegate>

namespace lead {

/// Draws one fault: its mark, its name, what is meant or what happens, how often, and what was decided.
class IssueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace lead
