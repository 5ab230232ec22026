// Cards in the hand, and on their way to another stage or place.
#include "ui/board/boardcards.h"
#include "ui/board/boardcolumnview.h"
#include "ui/board/boardcolumnwidget.h"
#include "ui/board/boardpage.h"
#include "ui/leads/choicepicker.h"
#include "ui/leads/stagequestion.h"
#include "ui/widgets/popover.h"

#include <QScrollArea>
#include <algorithm>

namespace lead {

namespace {

// The rows of a column that stand before a row, without cards that are moved themselves.
int rowWithout(const BoardCards &cards, const std::vector<LeadId> &leads, int row)
{
    int before = 0;
    for (int i = 0; i < std::min(row, cards.rowCount()); ++i)
        before += std::find(leads.begin(), leads.end(), cards.leadAt(i)) == leads.end();
    return before;
}

// And back: the row of the column as it is shown.
int shownRow(const BoardCards &cards, const std::vector<LeadId> &leads, int row)
{
    int shown = 0;
    for (int before = 0; shown < cards.rowCount(); ++shown) {
        const bool isMoved = std::find(leads.begin(), leads.end(), cards.leadAt(shown)) != leads.end();
        if (!isMoved && before == row)
            break;
        before += !isMoved;
    }
    return shown;
}

HandPlace placeAt(const BoardCards &cards, const std::vector<LeadId> &leads, int row)
{
    HandPlace place;
    for (int i = 0; i < cards.rowCount(); ++i) {
        const LeadId lead = cards.leadAt(i);
        if (std::find(leads.begin(), leads.end(), lead) != leads.end())
            continue;
        if (static_cast<int>(place.above.size()) == row) {
            place.below = lead;
            break;
        }
        place.above.push_back(lead);
    }
    return place;
}

// Whether cards stand there already, one after the other.
bool isInPlace(const BoardCards &cards, const std::vector<LeadId> &leads, int row)
{
    for (std::size_t i = 0; i < leads.size(); ++i)
        if (cards.leadAt(row + static_cast<int>(i)) != leads[i])
            return false;
    return true;
}

QRect currentCard(const BoardColumnWidget &column)
{
    const QRect card = column.view().visualRect(column.view().currentIndex());
    return {column.view().viewport()->mapToGlobal(card.topLeft()), card.size()};
}

} // namespace

BoardColumnWidget *BoardPage::columnOf(StageId stage) const
{
    const auto it = std::find_if(m_columns.begin(), m_columns.end(), [stage](const BoardColumnWidget *column) { return column->stage().id == stage; });
    return it == m_columns.end() ? nullptr : *it;
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
    const int row = m_query.order == BoardOrder::ByHand ? 0 : -1;
    drop({from->stage().id, leads, to->stage().id, row, currentCard(*from), true});
}

void BoardPage::reorderBy(int direction)
{
    BoardColumnWidget *column = focused();
    if (!column || m_carried)
        return;
    if (m_query.order != BoardOrder::ByHand) {
        speak(tr("Cards are put up and down in the order “By hand” only. S chooses it."));
        return;
    }
    const std::vector<LeadId> leads = column->view().picked();
    if (leads.empty())
        return;
    const BoardCards &cards = column->cards();
    const int first = rowWithout(cards, leads, cards.rowOf(direction < 0 ? leads.front() : leads.back()));
    const int last = cards.rowCount() - static_cast<int>(leads.size());
    const int row = std::clamp(first + direction, 0, last);
    if (isInPlace(cards, leads, row)) {
        speak(direction < 0 ? tr("It is the first already.") : tr("It is the last already."));
        return;
    }
    drop({column->stage().id, leads, column->stage().id, row, currentCard(*column), true});
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
    m_carried = Carried{column, column, leads, name, rowWithout(column->cards(), leads, row)};
    column->view().setCarrying(true);
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
    m_carried->to->view().setInsertion(-1);
    m_carried->to = to;
    m_carried->row = std::min(m_carried->row, rowWithout(to->cards(), m_carried->leads, to->cards().rowCount()));
    const QString refusal = refusalOf(*m_carried->from, *to, m_carried->leads.size());
    to->setDropTarget(to != m_carried->from, refusal);
    m_scroll->ensureWidgetVisible(to);
    showCarried();
    if (!refusal.isEmpty())
        speak(refusal);
}

void BoardPage::carryRow(int direction)
{
    if (!m_carried)
        return;
    if (m_query.order != BoardOrder::ByHand || m_carried->to->isCollapsed()) {
        speak(tr("Cards are put up and down in the order “By hand” only. S chooses it."));
        return;
    }
    const BoardCards &cards = m_carried->to->cards();
    m_carried->row = std::clamp(m_carried->row + direction, 0, rowWithout(cards, m_carried->leads, cards.rowCount()));
    showCarried();
}

// Where what is in the hand would be put down.
void BoardPage::showCarried()
{
    const BoardColumnWidget &to = *m_carried->to;
    const qint64 there = to.cards().column().sums.leads;
    if (m_query.order != BoardOrder::ByHand || to.isCollapsed()) {
        speak(tr("%1 over %2, %n leads there.", nullptr, static_cast<int>(there)).arg(m_carried->name, to.stage().name));
        return;
    }
    const int shown = shownRow(to.cards(), m_carried->leads, m_carried->row);
    to.view().setInsertion(shown);
    to.view().scrollTo(to.cards().index(std::min(shown, to.cards().rowCount() - 1)));
    const qint64 total = m_carried->to == m_carried->from ? there : there + static_cast<qint64>(m_carried->leads.size());
    speak(tr("%1, position %2 of %3.").arg(to.stage().name, QString::number(m_carried->row + 1), QString::number(total)));
}

void BoardPage::putDown(bool isDropped)
{
    if (!m_carried)
        return;
    const Carried carried = *std::exchange(m_carried, std::nullopt);
    carried.from->view().setCarrying(false);
    carried.to->setDropTarget(false);
    carried.to->view().setInsertion(-1);
    const int row = m_query.order == BoardOrder::ByHand && !carried.to->isCollapsed() ? carried.row : -1;
    const bool stays = carried.to == carried.from && (row < 0 || isInPlace(carried.to->cards(), carried.leads, row));
    const Move wanted{carried.from->stage().id, carried.leads, carried.to->stage().id, row, currentCard(*carried.from), true};
    if (!isDropped || stays) {
        speak(carried.leads.size() == 1 ? tr("%1 stays in %2.").arg(carried.name, carried.from->stage().name)
                                        : tr("%n leads stay in %1.", nullptr, static_cast<int>(carried.leads.size())).arg(carried.from->stage().name));
        catchUp();
        return;
    }
    drop(wanted);
    catchUp();
}

void BoardPage::chooseStage()
{
    const BoardColumnWidget *from = standing();
    const std::vector<LeadId> leads = from && !m_carried ? from->view().picked() : std::vector<LeadId>();
    if (leads.empty())
        return;
    auto *stages = new ChoicePicker(tr("Stages"), tr("Move to"));
    for (const BoardColumnWidget *column : m_columns)
        if (column != from)
            stages->addChoice(column->stage().name, QVariant::fromValue(column->stage().id.value));
    stages->settle();
    auto *popover = new Popover(tr("Move to a stage"), window());
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    connect(&m_tools.leads, &LeadService::opened, popover, &QWidget::close);
    const Move wanted{from->stage().id, leads, {}, -1, currentCard(*from), true};
    connect(stages, &ChoicePicker::chosen, popover, [this, popover, wanted](const QVariant &id, const QString &) {
        popover->close();
        Move chosen = wanted;
        chosen.to = StageId{id.toLongLong()};
        drop(chosen);
    }, Qt::QueuedConnection); // what is asked next takes the focus from here
    popover->setContent(stages);
    popover->openAt(wanted.anchor);
}

QString BoardPage::refusalOf(const BoardColumnWidget &from, const BoardColumnWidget &to, std::size_t cards) const
{
    const Stage &stage = to.stage();
    const qint64 there = to.cards().column().sums.leads;
    if (const WorkspaceInfoPtr info = m_tools.leads.info(); info && info->isReadOnly)
        return tr("This workspace can only be read. Nothing is moved.");
    if (&from != &to && stage.isLimitHard && stage.wipLimit > 0 && !m_query.isFiltered() && there + static_cast<qint64>(cards) > stage.wipLimit)
        return tr("“%1” holds %2 of %3. Nothing enters beyond its limit.").arg(stage.name, QString::number(there), QString::number(stage.wipLimit));
    return {};
}

void BoardPage::drop(const Move &wanted)
{
    const BoardColumnWidget *to = columnOf(wanted.to);
    const BoardColumnWidget *from = columnOf(wanted.from);
    if (!to || !from) {
        Q_EMIT failed(tr("The stage was removed meanwhile. The cards stay where they are."));
        return;
    }
    if (const QString refusal = refusalOf(*from, *to, wanted.leads.size()); !refusal.isEmpty()) {
        Q_EMIT failed(refusal);
        return;
    }
    if (from == to) {
        if (isInPlace(to->cards(), wanted.leads, wanted.row))
            return;
        StageEntry entry;
        entry.from = wanted.from;
        move(wanted, entry);
        return;
    }
    StageQuestion question;
    question.leads.ids = wanted.leads;
    question.count = static_cast<qint64>(wanted.leads.size());
    question.from = wanted.from;
    question.anchor = wanted.anchor;
    question.go = [this, wanted](const StageEntry &entry) { move(wanted, entry); };
    question.cancelled = [this, wanted] {
        if (const BoardColumnWidget *stays = columnOf(wanted.from))
            speak(tr("Nothing was moved. %n leads stay in %1.", nullptr, static_cast<int>(wanted.leads.size())).arg(stays->stage().name));
    };
    question.failed = [this](const Error &error) {
        Q_EMIT failed(error.message);
        reload();
    };
    askForStage(m_tools.leads, *this, to->stage(), question);
}

// On screen at once; the service's answer confirms it or puts the cards back.
void BoardPage::move(const Move &wanted, StageEntry entry)
{
    BoardColumnWidget *from = columnOf(wanted.from);
    BoardColumnWidget *to = columnOf(wanted.to);
    if (!to) {
        Q_EMIT failed(tr("The stage was removed meanwhile. The cards stay where they are."));
        return;
    }
    const int row = from ? from->view().currentIndex().row() : 0;
    const QModelIndex first = from ? from->cards().index(from->cards().rowOf(wanted.leads.front())) : QModelIndex();
    if (from == to)
        speak(tr("%1, position %2 of %3.").arg(to->stage().name, QString::number(wanted.row + 1), QString::number(to->cards().column().sums.leads)));
    else
        speak(wanted.leads.size() == 1 && first.isValid() ? tr("%1 dropped in %2.").arg(first.data().toString(), to->stage().name)
                                                          : tr("%n leads dropped in %1.", nullptr, static_cast<int>(wanted.leads.size())).arg(to->stage().name));
    if (wanted.row >= 0)
        entry.place = placeAt(to->cards(), wanted.leads, wanted.row);
    if (from && from != to)
        from->cards().takeAway(wanted.leads);
    to->cards().putAt(std::max(wanted.row, 0), wanted.leads);
    if (from)
        from->showCount();
    to->showCount();
    if (wanted.keepsFocus) {
        m_wantedLead = wanted.leads.front();
        if (!to->isCollapsed())
            to->focusColumn(to->cards().rowOf(wanted.leads.front()));
        else if (from)
            from->focusColumn(row);
    }
    const Stage stage = to->stage();
    const qint64 leads = from == to ? 0 : to->cards().column().sums.leads;
    ++m_moves;
    LeadJob *job = m_tools.leads.moveToStage(LeadSelection{wanted.leads, {}, {}}, stage.id.toString(), entry);
    connect(job, &LeadJob::finished, this, [this, stage, leads](const Result<LeadJobDone> &result) { finishMove(result, stage, leads); });
}

void BoardPage::finishMove(const Result<LeadJobDone> &result, const Stage &stage, qint64 leads)
{
    --m_moves;
    if (!result)
        Q_EMIT failed(result.error().message);
    if (result && result->operation.isValid()) { // what another move is ahead by stays
        m_isAhead = true;
        m_aheadTimer.start();
    } else {
        m_isOutdated = true; // the cards go to where they are
    }
    catchUp();
    if (!result)
        return;
    if (result->operation.isValid())
        Q_EMIT done(result->summary, result->operation);
    else
        Q_EMIT said(tr("Nothing had to change."));
    if (!result->left.isEmpty())
        Q_EMIT said(result->left);
    if (stage.wipLimit > 0 && leads > stage.wipLimit)
        Q_EMIT said(tr("%1 is over its limit: %2 of %3.").arg(stage.name, QString::number(leads), QString::number(stage.wipLimit)));
}

} // namespace lead
