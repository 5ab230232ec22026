#pragma once

#include <QTreeWidget>

namespace lead {

/// A list in a section of the settings: a heading over each column, rows of one height, one row current as long as there
/// are any, no scrolling to the side.
class RecordTree : public QTreeWidget
{
    Q_OBJECT

public:
    /// The column `widest` takes the room that the others leave; these are as wide as what is in them.
    RecordTree(const QString &accessibleName, const QStringList &headings, int widest, QWidget *parent = nullptr);

    /// As high as so many rows.
    void setShownRows(int rows);
    /// `spoken` is what a screen reader says of the row.
    QTreeWidgetItem *addRow(const QStringList &texts, const QString &spoken);
    /// After the last row: makes the first one current unless another is.
    void settle();
    /// Hides the rows whose text in a column does not hold `search`. What is hidden is not current: the first that is shown is.
    void showMatching(const QString &search, int column);
    /// -1: none.
    int currentRow() const;

private:
    int m_widest;
};

} // namespace lead
