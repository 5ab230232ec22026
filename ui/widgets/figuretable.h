#pragma once

#include <QTreeWidget>

namespace lead {

/// A small table of figures, as high as its rows: the first column takes the room that the others leave, these stand at the right.
class FigureTable : public QTreeWidget
{
    Q_OBJECT

public:
    FigureTable(const QString &accessibleName, const QStringList &headings, QWidget *parent = nullptr);

    /// Columns whose texts are words stand at the left.
    void setWordColumn(int column);
    /// `spoken` is what a screen reader says of the row.
    QTreeWidgetItem *addRow(const QStringList &texts, const QString &spoken);
    /// After the last row. `most`: more rows than that scroll; 0: none do.
    void settle(int most = 0);
};

} // namespace lead
