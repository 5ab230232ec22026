#include "ui/leads/leadheader.h"
#include "ui/leads/leadlistmodel.h"
#include "ui/leads/leadlistview.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace lead {

void LeadListView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const LeadGroupRow *group = current.isValid() ? m_model.groupAt(current.row()) : nullptr;
    const bool isShift = event->modifiers() == Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Space:
        if (group)
            m_model.toggleGroup(current.row());
        else
            Q_EMIT peekAsked();
        return;
    case Qt::Key_Enter:
    case Qt::Key_Return:
        if (event->modifiers() & ~Qt::KeypadModifier)
            break;
        if (group)
            m_model.toggleGroup(current.row());
        else if (current.column() > LeadListModel::NameColumn)
            editCurrent();
        else if (current.isValid())
            Q_EMIT opened(m_model.leadAt(current.row()));
        return;
    case Qt::Key_Delete:
        Q_EMIT deleteAsked();
        return;
    case Qt::Key_F2: // also where no registry has it
        editCurrent();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (group && group->isCollapsed == (event->key() == Qt::Key_Right)) {
            m_model.toggleGroup(current.row());
            return;
        }
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isShift) {
            extendCheck(event->key() == Qt::Key_Up ? -1 : 1);
            return;
        }
        break;
    case Qt::Key_Escape:
        event->ignore();
        return;
    default:
        break;
    }
    // Letters without a command do nothing; they belong to nobody else here.
    QTableView::keyPressEvent(event);
}

QModelIndex LeadListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int column = std::max<int>(LeadListModel::NameColumn, currentIndex().column());
    if (m_model.rowCount() == 0)
        return {};
    if (action == MoveHome)
        return m_model.index(0, column);
    if (action == MoveEnd)
        return m_model.index(m_model.rowCount() - 1, column);
    const QModelIndex moved = QTableView::moveCursor(action, modifiers);
    return moved.column() == LeadListModel::CheckColumn ? moved.siblingAtColumn(LeadListModel::NameColumn) : moved;
}

void LeadListView::extendCheck(int direction)
{
    const int from = currentIndex().row();
    if (from >= 0 && !m_model.isGroupRow(from))
        m_model.setChecked(from, from, true);
    step(direction);
    const int to = currentIndex().row();
    if (to >= 0)
        m_model.setChecked(to, to, true);
    m_lastCheckedRow = to;
}

void LeadListView::toggleCheck(int row, bool extends)
{
    if (extends && m_lastCheckedRow >= 0)
        m_model.setChecked(std::min(row, m_lastCheckedRow), std::max(row, m_lastCheckedRow), true);
    else
        m_model.setChecked(row, row, !m_model.isChecked(row));
    m_lastCheckedRow = row;
}

void LeadListView::toggleCheckOfCurrent()
{
    const int row = currentIndex().row();
    if (row >= 0 && !m_model.isGroupRow(row))
        toggleCheck(row, false);
}

void LeadListView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid()) {
        if (m_model.isGroupRow(index.row())) {
            m_model.toggleGroup(index.row());
            return;
        }
        if (index.column() == LeadListModel::CheckColumn) {
            toggleCheck(index.row(), event->modifiers() & Qt::ShiftModifier);
            return;
        }
        if (event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)) {
            toggleCheck(index.row(), event->modifiers() & Qt::ShiftModifier);
            setCurrentIndex(index);
            return;
        }
    }
    QTableView::mousePressEvent(event);
}

void LeadListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || m_model.isGroupRow(index.row()) || index.column() == LeadListModel::CheckColumn)
        return;
    setCurrentIndex(index);
    if (index.column() == LeadListModel::NameColumn)
        Q_EMIT opened(m_model.leadAt(index.row()));
    else
        editCurrent();
}

void LeadListView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(indexAt(event->position().toPoint()).row());
    if (!event->buttons())
        QTableView::mouseMoveEvent(event);
}

void LeadListView::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QTableView::leaveEvent(event);
}

void LeadListView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->reason() == QContextMenuEvent::Mouse && index.isValid() && !m_model.isGroupRow(index.row())) {
        setCurrentIndex(index);
        Q_EMIT menuAsked(event->globalPos());
    } else {
        openMenu();
    }
}

void LeadListView::openMenu()
{
    const QModelIndex current = currentIndex().siblingAtColumn(LeadListModel::NameColumn);
    if (current.isValid() && !m_model.isGroupRow(current.row()))
        Q_EMIT menuAsked(viewport()->mapToGlobal(visualRect(current).bottomLeft()));
}

void LeadListView::editCurrent()
{
    const QModelIndex index = currentIndex();
    const Field *field = m_model.fieldOf(index.column());
    if (!index.isValid() || m_model.isGroupRow(index.row()) || !field)
        return;
    if (const QString why = whyNotEditable(*field, m_model.permissions()); !why.isEmpty()) {
        Q_EMIT editNotPossible(why);
        return;
    }
    if (!(m_model.flags(index) & Qt::ItemIsEditable))
        return; // its record is on its way
    scrollTo(index);
    QTableView::edit(index, AllEditTriggers, nullptr);
}

QModelIndex LeadListView::editableAfter(const QModelIndex &index, int direction) const
{
    int row = index.row();
    int column = index.column() + direction;
    while (row >= 0 && row < m_model.rowCount()) {
        for (; column >= LeadListModel::FirstField && column < m_model.columnCount(); column += direction) {
            const QModelIndex next = m_model.index(row, column);
            if (!m_header->isSectionHidden(column) && (m_model.flags(next) & Qt::ItemIsEditable))
                return next;
        }
        row += direction;
        column = direction > 0 ? int(LeadListModel::FirstField) : m_model.columnCount() - 1;
        if (std::abs(row - index.row()) > 1)
            break;
    }
    return {};
}

void LeadListView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex edited = currentIndex();
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (hint != QAbstractItemDelegate::EditNextItem && hint != QAbstractItemDelegate::EditPreviousItem)
        return;
    const QModelIndex next = editableAfter(edited, hint == QAbstractItemDelegate::EditNextItem ? 1 : -1);
    if (!next.isValid())
        return;
    setCurrentIndex(next);
    editCurrent();
}

} // namespace lead
