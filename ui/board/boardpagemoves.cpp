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
#include <map>

namespace lead {

namespace {

QString stageCondition(const std::vector<Stage> &stages)
{
    QStringList names;
    for (const Stage &stage : stages)
        names << valueInText(stage.name);
    return names.size() == 1 ? QStringLiteral("stage = %1").arg(names.front()) : QStringLiteral("stage in (%1)").arg(names.join(QStringLiteral(", ")));
}

// As StageDealer measures it: each stage has its own days since the last contact, or since the lead came.
QString rottingCondition(const std::vector<Stage> &stages)
{
    std::map<int, std::vector<Stage>> byDays;
    for (const Stage &stage : stages)
        if (stage.rottingDays > 0)
            byDays[stage.rottingDays].push_back(stage);
    QStringList groups;
    for (const auto &[days, some] : byDays)
        groups << QStringLiteral("(%1 and (last_contacted_at is not empty and not (last_contacted_at within last %2 days)"
                                 " or last_contacted_at is empty and not (created_at within last %2 days)))")
                      .arg(stageCondition(some), QString::number(days));
    if (groups.isEmpty())
        return QStringLiteral("stage is empty and stage is not empty"); // where nothing rots there are none
    return groups.size() == 1 ? groups.front() : QStringLiteral("(%1)").arg(groups.join(QStringLiteral(" or ")));
}

} // namespace

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

// What the board shows, or one stage of it, as a condition for the list.
QString BoardPage::listCondition(const BoardColumnWidget *column) const
{
    std::vector<Stage> stages;
    for (const BoardColumnWidget *one : m_columns)
        if (!column || column == one)
            stages.push_back(one->stage());
    QStringList parts;
    if (!m_query.condition.trimmed().isEmpty())
        parts << QStringLiteral("(%1)").arg(m_query.condition);
    if (m_query.isRotting)
        parts << rottingCondition(stages);
    else if (column || m_pipelines.size() > 1)
        parts << stageCondition(stages);
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
