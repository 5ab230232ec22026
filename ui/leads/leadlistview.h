#pragma once

#include "ui/leads/leadcellpainter.h"
#include "ui/leads/leadcolumns.h"
#include "ui/theme/theme.h"

#include <QTableView>

namespace lead {

class LeadHeader;
class LeadListModel;

/// The table of leads. Rows have one height and are painted here, a whole row at a time; the check box and the name stand
/// still while the other columns scroll. Columns are the person's: order, widths and what a narrow window leaves out.
class LeadListView : public QTableView
{
    Q_OBJECT

public:
    explicit LeadListView(LeadListModel &model, QWidget *parent = nullptr);

    const LeadColumns &columns() const { return m_columns; }
    void setColumns(const LeadColumns &columns);
    void setDensity(Appearance::Density density);
    /// The first row that can be seen.
    int topRow() const { return verticalOffset() / m_rowHeight; }
    void scrollToRow(int row);
    /// Asks for the menu of the current row, below its name.
    void openMenu();
    /// Puts the arrows where the model's order comes from.
    void showOrder();
    /// Moves the current row by so many leads, past group headings.
    void step(int rows);
    void setCurrentLead(LeadId lead);
    /// Begins to edit the current cell, or says why that is not possible.
    void editCurrent();
    void toggleCheckOfCurrent();
    /// Checks the rows on the screen; when they are checked already, all that match.
    void checkAll();
    LeadHeader &header() { return *m_header; }

    QModelIndex indexAt(const QPoint &point) const override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void keyboardSearch(const QString &) override {} // letters are commands

Q_SIGNALS:
    /// A person chose other widths or another order.
    void columnsChanged();
    void sortAsked(lead::FieldNumber field, bool asSecond);
    void opened(lead::LeadId lead);
    void peekAsked();
    void deleteAsked();
    void menuAsked(const QPoint &globalPlace);
    /// Why a cell cannot be edited.
    void editNotPossible(const QString &why);

protected:
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void buildHeader();
    void dress();
    void fitColumns();
    void fitSection(int section);
    void takeWidth(int section, int width);
    void takeOrder();
    void updateRow(int row);
    std::pair<int, int> shownRows() const;
    void setHovered(int row);
    void toggleCheck(int row, bool extends);
    void extendCheck(int direction);
    QModelIndex editableAfter(const QModelIndex &index, int direction) const;
    void paintRow(QPainter &painter, int row, const QRect &rect, const QRect &dirty);
    void paintCells(QPainter &painter, int row, const QRect &rect, int from, int to, bool frozen);
    void paintCheckBox(QPainter &painter, const QRect &cell, int row);

    LeadListModel &m_model;
    LeadHeader *m_header;
    LeadColumns m_columns;
    LeadCellPainter m_painter;
    Appearance::Density m_density = Appearance::Density::Comfortable;
    int m_rowHeight = 1;
    int m_hoveredRow = -1;
    int m_lastCheckedRow = -1;
    bool m_isLayingOut = false;
};

} // namespace lead
