#include "ui/board/boardpage.h"

#include "core/base/whendone.h"
#include "core/domain/conditiontext.h"
#include "ui/board/boardcards.h"
#include "ui/board/boardcolumnview.h"
#include "ui/board/boardcolumnwidget.h"
#include "ui/board/boardcommands.h"
#include "ui/board/boarddrag.h"
#include "ui/commands/commandregistry.h"
#include "ui/leads/leadcontact.h"
#include "ui/leads/leadfilterrow.h"
#include "ui/leads/leadsummary.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <algorithm>

namespace lead {

namespace {
// After a move: longer than the service takes to tell of it, also on a busy machine.
constexpr int AheadMillis = 5000;
} // namespace

BoardPage::BoardPage(const Tools &tools, QWidget *parent)
    : QWidget(parent)
    , m_tools(tools)
{
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(1000);
    m_askTimer.setSingleShot(true);
    m_askTimer.setInterval(0);
    m_aheadTimer.setSingleShot(true);
    m_aheadTimer.setInterval(AheadMillis);
    m_filters = new LeadFilterRow(tools.leads);
    m_filters->columnsButton()->hide();
    m_filters->moreButton()->hide();
    addToggles();
    buildStates();
    auto *foot = new Surface(Surface::Ground::Surface, Qt::TopEdge);
    foot->setFixedHeight(metrics::footerHeight());
    m_spoken = new TextLabel(QString(), TextStyle::Small, Ink::Text2);
    m_spoken->setElided(true);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(metrics::Page, 0, metrics::Page, 0);
    line->addWidget(m_spoken, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(m_filters);
    layout->addWidget(m_states->line());
    layout->addWidget(m_states, 1);
    layout->addWidget(foot);
    addActs();
    wire();
    addBoardCommands(*this, tools.commands);
    speak({});
    if (tools.leads.isOpen()) {
        loadState();
        reload();
    }
}

void BoardPage::wire()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        BoardQuery query = m_query;
        query.search = text;
        setQuery(query);
    });
    connect(m_filters, &LeadFilterRow::conditionChanged, this, [this](const Condition &condition) {
        BoardQuery query = m_query;
        query.condition = toText(condition, m_tools.leads.info()->catalog);
        setQuery(query);
    });
    connect(m_filters, &LeadFilterRow::sortWanted, this, &BoardPage::openSort);
    connect(m_pipeline, &QComboBox::activated, this, [this](int index) {
        BoardQuery query = m_query;
        query.pipeline = {m_pipeline->itemData(index).toLongLong()};
        setQuery(query);
    });
    connect(m_drag, &BoardDrag::dropped, this, [this](BoardColumnWidget *from, const std::vector<LeadId> &leads, BoardColumnWidget *to, const QPoint &at, int row) {
        int place = row < 0 ? -1 : 0; // counted without the cards themselves
        for (int i = 0; i < row; ++i)
            place += std::find(leads.begin(), leads.end(), to->cards().leadAt(i)) == leads.end();
        drop({from->stage().id, leads, to->stage().id, place, QRect(at, QSize(1, 1)), false});
    });
    m_drag->setRefusal([this](const BoardColumnWidget &from, const BoardColumnWidget &to, std::size_t cards) { return refusalOf(from, to, cards); });
    connect(m_drag, &BoardDrag::ended, this, &BoardPage::catchUp);
    connect(&m_saveTimer, &QTimer::timeout, this, &BoardPage::saveState);
    connect(&m_askTimer, &QTimer::timeout, this, &BoardPage::ask);
    connect(&m_aheadTimer, &QTimer::timeout, this, [this] {
        m_isAhead = false;
        reload();
    });
    connect(&m_tools.leads, &LeadService::leadsChanged, this, [this] {
        if (std::exchange(m_isAhead, false))
            ++m_request; // an answer that is still under way is of before the move
        m_aheadTimer.stop();
        for (BoardColumnWidget *column : m_columns)
            column->cards().outdate();
        reload();
    });
    connect(&m_tools.leads, &LeadService::infoChanged, this, &BoardPage::reload);
    connect(&m_tools.leads, &LeadService::opened, this, [this] {
        m_isShown = false;
        m_query = {};
        m_carried.reset(); // it points to columns that go now
        m_isAhead = m_isOutdated = false;
        m_aheadTimer.stop();
        makeColumns(0);
        m_summary->setText({});
        m_states->startOver();
        loadState();
        reload();
    });
}

void BoardPage::setQuery(const BoardQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_saveTimer.start();
    reload();
}

void BoardPage::clearFilters()
{
    BoardQuery query;
    query.pipeline = m_query.pipeline;
    query.order = m_query.order;
    setQuery(query);
}

void BoardPage::reload()
{
    m_askTimer.start();
}

// A newer question makes the answer to an older one void.
void BoardPage::ask()
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!info)
        return;
    const Result<Condition> condition = parseCondition(m_query.condition, info->catalog);
    if (condition)
        m_filters->setCondition(*condition);
    else
        m_filters->setUnread(m_query.condition);
    if (m_search->text() != m_query.search) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(m_query.search);
    }
    const std::array on{m_query.isMine, m_query.isOverdue, m_query.isWithoutStep, m_query.isRotting};
    for (std::size_t i = 0; i < on.size(); ++i) {
        const QSignalBlocker quiet(m_toggles[i]);
        m_toggles[i]->setChecked(on[i]);
    }
    static constexpr std::array orders{QT_TR_NOOP("Next step"), QT_TR_NOOP("Score"), QT_TR_NOOP("Value"), QT_TR_NOOP("Age"), QT_TR_NOOP("By hand")};
    m_filters->setSortText(tr(orders[static_cast<std::size_t>(m_query.order)]));
    m_drag->setByHand(m_query.order == BoardOrder::ByHand);
    showPipelines();
    m_states->setAsking(true);
    whenDone(m_tools.leads.board(m_query), this, [this, request = ++m_request](const Result<LeadBoard> &board) {
        if (request != m_request)
            return;
        m_states->setAsking(false);
        if (board)
            take(*board);
        else
            showRefused(board.error());
    });
}

void BoardPage::take(const LeadBoard &board)
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    m_isOutdated = isHeldUp();
    if (!info || m_isOutdated)
        return;
    BoardColumnWidget *focus = focused();
    const LeadId wanted = m_wantedLead.isValid() ? std::exchange(m_wantedLead, {}) : focus ? focus->view().current() : LeadId();
    const int row = focus ? focus->view().currentIndex().row() : 0;
    makeColumns(board.columns.size());
    for (std::size_t i = 0; i < board.columns.size(); ++i) {
        const auto stage = std::find_if(info->stages.begin(), info->stages.end(), [&](const Stage &s) { return s.id == board.columns[i].stage; });
        if (stage == info->stages.end())
            continue;
        m_columns[i]->showColumn(*stage, board.columns[i], *info);
        const auto has = [&](const std::vector<qint64> &ids) { return std::find(ids.begin(), ids.end(), stage->id.value) != ids.end(); };
        m_columns[i]->setCollapsed(stage->kind == StageKind::Open ? has(m_folded) : !has(m_unfolded));
    }
    fitColumns();
    if (focus) {
        const auto holder = std::find_if(m_columns.begin(), m_columns.end(), [wanted](const BoardColumnWidget *c) { return c->cards().rowOf(wanted) >= 0; });
        if (holder != m_columns.end() && !(*holder)->isCollapsed())
            (*holder)->focusColumn((*holder)->cards().rowOf(wanted));
        else
            focus->focusColumn(row);
    }
    showSummary(board);
    showState(board);
    m_isShown = true;
    if (std::exchange(m_wantsFocus, false))
        focusBoard();
    Q_EMIT shown();
}

// What is in the hand or under way keeps its place.
bool BoardPage::isHeldUp() const
{
    return m_drag->isActive() || m_carried || m_moves > 0 || m_isAhead;
}

// Asks for what was passed over, once nothing holds it up.
void BoardPage::catchUp()
{
    if (m_isOutdated && !isHeldUp())
        reload();
}

void BoardPage::makeColumns(std::size_t count)
{
    if (m_columns.size() == count)
        return;
    m_drag->setColumns({}); // nothing is dropped on a column that goes
    while (m_columns.size() > count) {
        delete m_columns.back();
        m_columns.pop_back();
    }
    while (m_columns.size() < count) {
        auto *column = new BoardColumnWidget(m_tools.leads, m_tools.clock);
        m_row->insertWidget(static_cast<int>(m_columns.size()), column);
        m_columns.push_back(column);
        wireColumn(column);
    }
    m_drag->setColumns(m_columns);
}

void BoardPage::wireColumn(BoardColumnWidget *column)
{
    BoardColumnView *view = &column->view();
    connect(view, &BoardColumnView::neighbourWanted, this, [this, column](int direction) { goTo(column, direction); });
    connect(view, &BoardColumnView::moveWanted, this, [this](int direction) { moveBy(direction); });
    connect(view, &BoardColumnView::reorderWanted, this, [this](int direction) { reorderBy(direction); });
    connect(view, &BoardColumnView::carryWanted, this, [this](int direction) { carryRow(direction); });
    connect(view, &BoardColumnView::pickUpWanted, this, [this, column] { pickUp(column); });
    connect(view, &BoardColumnView::entered, this, [this, column] {
        m_standing = column->stage().id;
        for (BoardColumnWidget *other : m_columns) // acts are on the cards of one column, and only those are shown as selected
            if (other != column)
                other->view().clearSelection();
    });
    connect(view, &BoardColumnView::callWanted, this, [this] { m_contact->call(); });
    connect(view, &BoardColumnView::doneWanted, this, [this] { m_contact->finishStep(); });
    connect(view, &BoardColumnView::menuWanted, this, [this](const QPoint &place) { openCardMenu(place); });
    view->setHint([this](BoardColumnView::Spot spot) {
        const char *id = spot == BoardColumnView::Spot::Call ? "board.call" : spot == BoardColumnView::Spot::Done ? "board.done" : nullptr;
        if (!id)
            return QString();
        const Command &command = m_tools.commands.command(QString::fromLatin1(id));
        const QString key = m_tools.commands.keyText(command.id);
        //: A command, its key
        return key.isEmpty() ? command.title : tr("%1 (%2)").arg(command.title, key);
    });
    connect(view, &BoardColumnView::cancelWanted, this, [this] { putDown(false); });
    connect(view, &BoardColumnView::opened, this, [this](LeadId lead) {
        if (m_carried)
            putDown(true);
        else
            Q_EMIT opened(lead);
    });
    connect(column, &BoardColumnWidget::moreWanted, this, [this] {
        BoardQuery query = m_query;
        query.limit += BoardQuery().limit;
        setQuery(query);
    });
    connect(column, &BoardColumnWidget::menuWanted, this, [this, column](QWidget *anchor) { openColumnMenu(column, anchor); });
    connect(column, &BoardColumnWidget::collapsedChanged, this, [this, column](bool collapsed) {
        std::vector<qint64> &list = column->stage().kind == StageKind::Open ? m_folded : m_unfolded;
        const bool isListed = column->stage().kind == StageKind::Open ? collapsed : !collapsed;
        std::erase(list, column->stage().id.value);
        if (isListed)
            list.push_back(column->stage().id.value);
        fitColumns();
        m_saveTimer.start();
    });
}

// Unfolded columns share the width that there is, within limits; beyond them the board scrolls.
void BoardPage::fitColumns()
{
    const int folded = static_cast<int>(std::count_if(m_columns.begin(), m_columns.end(), [](const BoardColumnWidget *c) { return c->isCollapsed(); }));
    const int open = static_cast<int>(m_columns.size()) - folded;
    if (m_columns.empty())
        return;
    const int gaps = m_row->spacing() * static_cast<int>(m_columns.size());
    const int room = m_scroll->viewport()->width() - 2 * metrics::Section - gaps - folded * scaled(metrics::CollapsedColumnWidth);
    const int width = std::clamp(open > 0 ? room / open : 0, scaled(metrics::BoardColumnMinimum), scaled(metrics::BoardColumnMaximum));
    for (BoardColumnWidget *column : m_columns)
        column->setFixedWidth(column->isCollapsed() ? scaled(metrics::CollapsedColumnWidth) : width);
}

void BoardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void BoardPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void BoardPage::showPipelines()
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (info->pipelines != m_pipelines) {
        m_pipelines = info->pipelines;
        m_pipeline->clear();
        for (const Pipeline &pipeline : m_pipelines)
            m_pipeline->addItem(pipeline.name, qlonglong(pipeline.id.value));
    }
    const int index = m_pipeline->findData(qlonglong(m_query.pipeline.value));
    m_pipeline->setCurrentIndex(std::max(index, 0));
    if (index < 0)
        m_query.pipeline = {}; // it was removed
    m_pipeline->setVisible(info->pipelines.size() > 1);
}

void BoardPage::showSummary(const LeadBoard &board)
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    LeadSums sums;
    for (const BoardColumn &column : board.columns) {
        sums.leads += column.sums.leads;
        sums.open += column.sums.open;
        sums.openAmount += column.sums.openAmount;
        sums.amount += column.sums.amount;
        sums.foreignAmounts += column.sums.foreignAmounts;
    }
    m_summary->setText(footerOf(sums, *info));
}

void BoardPage::showRefused(const Error &error)
{
    m_summary->setText({}); // of other leads
    if (!errorColumn(error)) {
        m_states->showError(tr("The board could not be shown"), error);
        return;
    }
    m_unreadable->showError(tr("This filter cannot be read"), error.message, error.detail);
    m_states->setCurrentWidget(m_unreadable);
}

void BoardPage::showState(const LeadBoard &board)
{
    const bool isEmpty = std::all_of(board.columns.begin(), board.columns.end(), [](const BoardColumn &c) { return c.sums.leads == 0; });
    if (!isEmpty) {
        m_states->setCurrentWidget(m_scroll);
        return;
    }
    if (!m_query.isFiltered()) {
        m_states->setCurrentWidget(m_empty);
        return;
    }
    m_noResults->setTexts(tr("No lead fits"), tr("No lead of this pipeline fits the search and the filters that are on."));
    m_states->setCurrentWidget(m_noResults);
}

} // namespace lead
