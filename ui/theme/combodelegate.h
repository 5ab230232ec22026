#pragma once

#include <QStyledItemDelegate>

class QComboBox;

namespace lead {

/// The rows of a combo box's list, painted by the style, with a check mark at the one that is chosen.
class ComboDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ComboDelegate(QComboBox &combo);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    QComboBox &m_combo;
};

} // namespace lead
