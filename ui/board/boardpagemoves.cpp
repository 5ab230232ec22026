#include "core/domain/conditiontext.h"
#include "ui/board/boardcards.h"
#include "ui/board/boardcolumnview.h"
#include "ui/board/boardcolumnwidget.h"
#include "ui/board/boardpage.h"
#include "ui/leads/choicepicker.h"
#include "ui/leads/leadfilterrow.h"
#include "ui/leads/taskeditor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/popover.h"
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
    auto *group = new QActionGroup(menu);
    const std::array texts{tr("&Next step"), tr("&Score"), tr("&Value"), tr("&Age")};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        QAction *action = menu->addAction(texts[i], this, [this, i] {
            BoardQuery query = m_query;
            query.order = static_cast<BoardOrder>(i);
            setQuery(query);
        });
        action->setCheckable(true);
        action->setChecked(static_cast<std::size_t>(m_query.order) == i);
        group->addAction(action);
    }
    QWidget *button = m_filters->sortButton();
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void BoardPage::openColumnMenu(BoardColumnWidget *column, QWidget *anchor)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Fold"), column, [column] { column->setCollapsed(true); });
    menu->addAction(tr("Select &all"), column, [column] {
        column->view().setFocus(Qt::OtherFocusReason);
        column->view().selectAll();
    });
    menu->addAction(tr("Show as a &list"), this, [this, column] {
        Q_EMIT listWanted(listCondition(column->stage().name));
    });
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

BoardColumnWidget *BoardPage::focused() const
{
    const QWidget *focus = QApplication::focusWidget();
    const auto it = std::find_if(m_columns.begin(), m_columns.end(), [focus](const BoardColumnWidget *c) { return focus && c->isAncestorOf(focus); });
    return it == m_columns.end() ? nullptr : *it;
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

void BoardPage::moveBy(int direction)
{
    BoardColumnWidget *from = focused();
    if (!from || m_carried)
        return;
    const std::vector<LeadId> leads = from->view().picked();
    BoardColumnWidget *to = neighbour(from, direction);
    if (leads.empty() || !to)
        return;
    const QRect card = from->view().visualRect(from->view().currentIndex());
    drop(from, leads, to, QRect(from->view().viewport()->mapToGlobal(card.topLeft()), card.size()), true);
}

void BoardPage::planTask()
{
    BoardColumnWidget *from = focused();
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!from || m_carried || !info)
        return;
    LeadSelection leads;
    leads.ids = from->view().picked();
    if (leads.isEmpty())
        return;
    auto *popover = new Popover(tr("Add a next step"), this);
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    auto *editor = new TaskEditor(*info, m_tools.clock.now(), static_cast<qint64>(leads.ids.size()));
    connect(editor, &TaskEditor::given, popover, [this, popover, leads](const Task &task, const std::optional<TaskSpread> &spread) {
        popover->close();
        connect(m_tools.leads.addTasks(leads, task, spread), &LeadJob::finished, this, [this](const Result<LeadJobDone> &result) {
            if (!result)
                Q_EMIT failed(result.error().message);
            else if (result->operation.isValid())
                Q_EMIT done(result->summary, result->operation);
        });
    });
    popover->setContent(editor);
    const QRect card = from->view().visualRect(from->view().currentIndex());
    popover->openAt(QRect(from->view().viewport()->mapToGlobal(card.topLeft()), card.size()));
}

void BoardPage::pickUp(BoardColumnWidget *column)
{
    if (m_carried) {
        putDown(true);
        return;
    }
    const std::vector<LeadId> leads = column->view().picked();
    if (leads.empty())
        return;
    const int row = column->view().currentIndex().row();
    const QString name = leads.size() == 1 ? column->view().currentIndex().data().toString() : tr("%n leads", nullptr, static_cast<int>(leads.size()));
    m_carried = Carried{column, column, leads, name};
    speak(tr("Picked up %1. %2, %3 of %4. Arrows choose the stage, Enter drops, Esc puts back.")
              .arg(name, column->stage().name)
              .arg(row + 1)
              .arg(column->cards().column().sums.leads));
}

void BoardPage::carry(int direction)
{
    BoardColumnWidget *to = neighbour(m_carried->to, direction);
    if (!to)
        return;
    m_carried->to->setDropTarget(false);
    m_carried->to = to;
    to->setDropTarget(to != m_carried->from);
    m_scroll->ensureWidgetVisible(to);
    speak(tr("%1 over %2, %n leads there.", nullptr, static_cast<int>(to->cards().column().sums.leads)).arg(m_carried->name, to->stage().name));
}

void BoardPage::putDown(bool isDropped)
{
    if (!m_carried)
        return;
    const Carried carried = *std::exchange(m_carried, std::nullopt);
    catchUp();
    carried.to->setDropTarget(false);
    if (!isDropped || carried.to == carried.from) {
        speak(tr("%1 stays in %2.").arg(carried.name, carried.from->stage().name));
        return;
    }
    const QRect card = carried.from->view().visualRect(carried.from->view().currentIndex());
    speak(tr("%1 dropped in %2.").arg(carried.name, carried.to->stage().name));
    drop(carried.from, carried.leads, carried.to, QRect(carried.from->view().viewport()->mapToGlobal(card.topLeft()), card.size()), true);
}

void BoardPage::drop(BoardColumnWidget *from, const std::vector<LeadId> &leads, BoardColumnWidget *to, const QRect &anchor, bool keepsFocus)
{
    if (to->stage().kind == StageKind::Lost)
        askLostReason(from, leads, to, anchor, keepsFocus);
    else
        move(from, leads, to, {}, keepsFocus);
}

void BoardPage::askLostReason(BoardColumnWidget *from, const std::vector<LeadId> &leads, BoardColumnWidget *to, const QRect &anchor, bool keepsFocus)
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!info)
        return;
    auto *popover = new Popover(tr("Why were they lost?"), window());
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    ChoicePicker *reasons = lostReasonPicker(info->knownValues.value(F::LostReason));
    connect(reasons, &ChoicePicker::chosen, popover, [this, popover, from, leads, to, keepsFocus](const QVariant &known, const QString &text) {
        popover->close();
        move(from, leads, to, reasonFrom(known, text), keepsFocus);
    });
    popover->setContent(reasons);
    popover->openAt(anchor);
}

// On screen at once; the service's answer confirms it or puts the cards back.
void BoardPage::move(BoardColumnWidget *from, const std::vector<LeadId> &leads, BoardColumnWidget *to, const QString &reason, bool keepsFocus)
{
    const int row = from->view().currentIndex().row();
    from->cards().takeAway(leads);
    to->cards().putOnTop(leads);
    from->showCount();
    to->showCount();
    if (keepsFocus) {
        if (to->isCollapsed()) {
            from->focusColumn(row);
        } else {
            m_wantedLead = leads.front();
            to->focusColumn(0);
        }
    }
    const Stage stage = to->stage();
    const qint64 now = to->cards().column().sums.leads;
    ++m_moves;
    LeadJob *job = m_tools.leads.moveToStage(LeadSelection{leads, {}, {}}, stage.id.toString(), reason);
    connect(job, &LeadJob::finished, this, [this, stage, now](const Result<LeadJobDone> &result) {
        --m_moves;
        if (!result)
            Q_EMIT failed(result.error().message);
        if (result && result->operation.isValid()) { // what another move is ahead by stays
            m_isAhead = true;
            m_aheadTimer.start();
        } else {
            m_isOutdated = true; // the cards go back to where they are
        }
        catchUp();
        if (!result)
            return;
        if (result->operation.isValid())
            Q_EMIT done(result->summary, result->operation);
        else
            Q_EMIT said(tr("Nothing had to change."));
        if (stage.wipLimit > 0 && now > stage.wipLimit)
            Q_EMIT said(tr("%1 is over its limit: %2 of %3.").arg(stage.name).arg(now).arg(stage.wipLimit));
    });
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
        m_spoken->setText(tr("←→↑↓ go to a card   Ctrl+←→ move it   Space pick up   Enter open   O fold the column"));
        return;
    }
    m_spoken->setText(sentence);
    QAccessibleEvent alert(m_spoken, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace lead
