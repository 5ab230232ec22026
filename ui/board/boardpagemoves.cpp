#include "core/domain/conditiontext.h"
#include "ui/board/boardcards.h"
#include "ui/board/boardcolumnview.h"
#include "ui/board/boardcolumnwidget.h"
#include "ui/board/boardpage.h"
#include "ui/leads/leadfilterrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QActionGroup>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <algorithm>

namespace lead {

void BoardPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void BoardPage::focusBoard()
{
    for (BoardColumnWidget *column : m_columns)
        if (!column->isCollapsed() && column->cards().rowCount() > 0) {
            column->focusColumn(std::max(column->view().currentIndex().row(), 0));
            return;
        }
    m_wantsFocus = !m_isShown; // before the first answer there is nothing to stand on
    if (m_isShown)
        m_search->setFocus(Qt::OtherFocusReason);
}

void BoardPage::addFilter()
{
    m_filters->addFilter();
}

void BoardPage::openSort()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillOrderMenu(*menu);
    QWidget *button = m_filters->sortButton();
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void BoardPage::fillOrderMenu(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    const std::array texts{tr("&Next step"), tr("&Score"), tr("&Value"), tr("&Age"), tr("By &hand")};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        QAction *action = menu.addAction(texts[i], this, [this, i] { setOrder(static_cast<BoardOrder>(i)); });
        action->setCheckable(true);
        action->setChecked(static_cast<std::size_t>(m_query.order) == i);
        group->addAction(action);
    }
}

void BoardPage::setOrder(BoardOrder order)
{
    BoardQuery query = m_query;
    query.order = order;
    setQuery(query);
}

BoardColumnWidget *BoardPage::focused() const
{
    const QWidget *focus = QApplication::focusWidget();
    const auto it = std::find_if(m_columns.begin(), m_columns.end(), [focus](const BoardColumnWidget *c) { return focus && c->isAncestorOf(focus); });
    return it == m_columns.end() ? nullptr : *it;
}

BoardColumnWidget *BoardPage::standing() const
{
    BoardColumnWidget *column = focused();
    return column ? column : columnOf(m_standing);
}

BoardColumnWidget *BoardPage::neighbour(const BoardColumnWidget *column, int direction) const
{
    const auto it = std::find(m_columns.begin(), m_columns.end(), column);
    const auto at = it - m_columns.begin() + direction;
    return it == m_columns.end() || at < 0 || at >= static_cast<std::ptrdiff_t>(m_columns.size()) ? nullptr : m_columns[static_cast<std::size_t>(at)];
}

void BoardPage::toggleColumn()
{
    BoardColumnWidget *column = focused();
    if (!column)
        return;
    column->setCollapsed(!column->isCollapsed());
    column->focusColumn(0);
}

// To the card at the same height; a folded column on the way is passed over.
void BoardPage::goTo(BoardColumnWidget *from, int direction)
{
    if (m_carried) {
        carry(direction);
        return;
    }
    BoardColumnWidget *to = neighbour(from, direction);
    while (to && to->isCollapsed() && neighbour(to, direction))
        to = neighbour(to, direction);
    if (!to)
        return;
    const BoardColumnView &view = from->view();
    const int y = view.visualRect(view.currentIndex()).center().y();
    const QModelIndex level = to->view().indexAt(QPoint(to->view().viewport()->width() / 2, y));
    to->focusColumn(level.isValid() ? level.row() : to->cards().rowCount() - 1);
    m_scroll->ensureWidgetVisible(to);
}

// What the board shows as a condition for the list; rotting, which each stage measures for itself, has none.
QString BoardPage::listCondition(const QString &stage) const
{
    QStringList parts;
    if (!m_query.condition.trimmed().isEmpty())
        parts << QStringLiteral("(%1)").arg(m_query.condition);
    if (!stage.isEmpty())
        parts << QStringLiteral("stage = %1").arg(valueInText(stage));
    if (m_query.isMine)
        parts << QStringLiteral("owner = me");
    if (m_query.isOverdue)
        parts << QStringLiteral("next_action_at < now");
    if (m_query.isWithoutStep)
        parts << QStringLiteral("next_action_at is empty");
    return parts.join(QStringLiteral(" and "));
}

// Shown at the foot of the board and said by a screen reader.
void BoardPage::speak(const QString &sentence)
{
    if (sentence.isEmpty()) {
        m_spoken->setText(tr("←→↑↓ go to a card   Ctrl+←→ move it   Space pick up   Enter open   C call   D done   . more"));
        return;
    }
    m_spoken->setText(sentence);
    QAccessibleEvent alert(m_spoken, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace lead
