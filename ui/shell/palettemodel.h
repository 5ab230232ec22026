#pragma once

#include "ui/shell/paletteitem.h"

#include <QAbstractListModel>

namespace lead {

/// The items of the palette below the headings of their sections.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// The section with the best kind of match first and among equals in their order; within them the best first and among
    /// equals as they came.
    void setItems(PaletteItems items);
    /// Null for a heading.
    const PaletteItem *item(const QModelIndex &index) const;
    /// The next row of an item from `row` on in steps of `step`, around the end; -1 when there is none.
    int nextItem(int row, int step) const;
    int itemCount() const { return static_cast<int>(m_items.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        int item; ///< -1: a heading
        PaletteSection section;
    };

    PaletteItems m_items;
    std::vector<Row> m_rows;
};

} // namespace lead
