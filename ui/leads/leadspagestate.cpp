#include "core/base/whendone.h"
#include "core/base/numbertext.h"
#include "core/domain/conditiontext.h"
#include "core/leads/leadservice.h"
#include "core/settings/settings.h"
#include "ui/commands/commandregistry.h"
#include "ui/leads/columnsedit.h"
#include "ui/leads/leadactions.h"
#include "ui/leads/leadexporter.h"
#include "ui/leads/leadfilterrow.h"
#include "ui/leads/leadlistmodel.h"
#include "ui/leads/leadlistview.h"
#include "ui/leads/leadsfooter.h"
#include "ui/leads/leadspage.h"
#include "ui/leads/leadviewbar.h"
#include "ui/leads/leadviews.h"
#include "ui/leads/newleadpanel.h"
#include "ui/leads/sortedit.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/bulkbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/textlabel.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>

namespace lead {

namespace {

Popover *popoverOn(QWidget *page, const QString &name)
{
    auto *popover = new Popover(name, page->window());
    QObject::connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    return popover;
}

} // namespace

// Everything on the page follows the state of the view that is shown.
void LeadsPage::applyState()
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!info)
        return;
    const LeadViewState &state = m_views->state();
    if (m_search->text() != state.search) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(state.search);
        m_search->update();
    }
    if (state.unread.isEmpty())
        m_filters->setCondition(state.condition);
    else
        m_filters->setUnread(state.unread);
    if (m_view->columns() != state.columns)
        m_view->setColumns(state.columns);
    m_view->setDensity(state.density.value_or(Theme::density()));
    const LeadQuery query = state.query(info->catalog);
    if (query != m_model->query())
        m_model->checks().clear();
    m_model->setQuery(query);
    m_view->showOrder();
    const Field *sorted = state.sorts.empty() ? nullptr : info->catalog.find(state.sorts.front().field);
    m_filters->setSortText(sorted ? sorted->label : tr("Sort"));
    m_saveTimer.start();
}

void LeadsPage::changeSearch()
{
    LeadViewState state = m_views->state();
    state.search = m_search->text();
    m_views->setState(state);
}

void LeadsPage::showCondition(const QString &condition, const QString &search)
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!info)
        return;
    m_views->select(m_views->indexOfAll());
    LeadViewState state = m_views->state();
    ViewBody asked;
    asked.condition = condition;
    const LeadViewState read = LeadViewState::fromBody(asked, info->catalog);
    state.condition = read.condition;
    state.unread = read.unread;
    state.search = search;
    m_views->setState(state);
}

void LeadsPage::clearFilters()
{
    LeadViewState state = m_views->state();
    state.condition = {};
    state.unread.clear();
    state.search.clear();
    m_views->setState(state);
}

// A click sorts, the next one the other way; with Shift the field decides among those that are equal.
void LeadsPage::sortBy(FieldNumber field, bool asSecond)
{
    LeadViewState state = m_views->state();
    const WorkspaceInfoPtr info = m_tools.leads.info();
    const Field *known = info ? info->catalog.find(field) : nullptr;
    if (!known)
        return;
    const bool downFirst = isRightAligned(*known) || field == F::Score || isDateType(known->type);
    const auto there = std::find_if(state.sorts.begin(), state.sorts.end(),
                                    [field](const ListSort &sort) { return sort.field == field; });
    ListSort sort{field, downFirst && field != F::NextActionAt ? Qt::DescendingOrder : Qt::AscendingOrder};
    if (there != state.sorts.end() && (asSecond || there == state.sorts.begin()))
        sort.order = there->order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (!asSecond) {
        state.sorts = {sort};
    } else if (there != state.sorts.end()) {
        *there = sort;
    } else {
        state.sorts.resize(std::min<std::size_t>(state.sorts.size(), 1));
        state.sorts.push_back(sort);
    }
    m_views->setState(state);
}

void LeadsPage::addFilter()
{
    m_filters->addFilter();
}

void LeadsPage::openBuilder()
{
    m_filters->openBuilder();
}

void LeadsPage::saveView()
{
    m_viewBar->saveAs();
}

void LeadsPage::openSort()
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!info)
        return;
    Popover *popover = popoverOn(this, tr("Sort and group"));
    auto *edit = new SortEdit(info->catalog, m_views->state().sorts, m_views->state().groupBy);
    connect(edit, &SortEdit::sortsChosen, this, [this](const std::vector<ListSort> &sorts) {
        LeadViewState state = m_views->state();
        state.sorts = sorts;
        m_views->setState(state);
    });
    connect(edit, &SortEdit::groupChosen, this, [this](FieldNumber field) {
        LeadViewState state = m_views->state();
        state.groupBy = field;
        m_views->setState(state);
    });
    popover->setContent(edit);
    popover->openUnder(m_filters->sortButton());
}

void LeadsPage::openColumns()
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!info)
        return;
    Popover *popover = popoverOn(this, tr("Columns"));
    auto *edit = new ColumnsEdit(info->catalog, m_views->state().columns,
                                 m_views->state().density.value_or(Theme::density()));
    connect(edit, &ColumnsEdit::columnsChosen, this, [this](const LeadColumns &columns) {
        LeadViewState state = m_views->state();
        state.columns = columns;
        m_views->setState(state);
    });
    connect(edit, &ColumnsEdit::densityChosen, this, [this](Appearance::Density density) {
        LeadViewState state = m_views->state();
        state.density = density;
        m_views->setState(state);
    });
    popover->setContent(edit);
    popover->openUnder(m_filters->columnsButton());
}

void LeadsPage::openMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Export…"), this, [this] { m_exporter->open(); });
    menu->addSeparator();
    menu->addAction(tr("&Copy the rows"), this, [this] { m_actions->copyRows(false); });
    menu->addAction(tr("Copy with &headings"), this, [this] { m_actions->copyRows(true); });
    menu->addSeparator();
    menu->addAction(tr("&Save as a new view…"), this, [this] { m_viewBar->saveAs(); });
    if (m_views->state().groupBy != 0) {
        menu->addSeparator();
        menu->addAction(tr("&Expand all groups"), this, [this] { m_model->collapseAll(false); });
        menu->addAction(tr("Co&llapse all groups"), this, [this] { m_model->collapseAll(true); });
    }
    menu->popup(m_filters->moreButton()->mapToGlobal(QPoint(0, m_filters->moreButton()->height())));
}

// Beside what only a row can do, the commands of leads, with their keys.
void LeadsPage::openRowMenu(const QPoint &globalPlace)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addAction(tr("&Open"), this, [this] { Q_EMIT opened(currentLead()); });
    menu->addSeparator();
    for (const QString &id : m_tools.commands.ids(CommandScope::Lead))
        menu->addAction(m_tools.commands.action(id));
    menu->addSeparator();
    menu->addAction(m_tools.commands.action(QStringLiteral("list.copy")));
    menu->addAction(m_tools.commands.action(QStringLiteral("list.check")));
    menu->popup(globalPlace);
}

void LeadsPage::addLead()
{
    if (!m_tools.leads.info())
        return;
    Popover *popover = popoverOn(this, tr("Add a lead"));
    auto *panel = new NewLeadPanel(m_tools.leads.info());
    connect(panel, &NewLeadPanel::given, popover,
            [this, popover](const std::vector<std::pair<QString, QString>> &values) {
                popover->close();
                std::vector<LeadActs::Assignment> assignments;
                for (const auto &[field, text] : values)
                    assignments.push_back({field, text});
                whenDone(m_tools.leads.create(assignments), this, [this](const Result<LeadService::Done> &made) {
                    if (!made) {
                        Q_EMIT failed(made.error().message);
                        return;
                    }
                    m_placeLead = made->lead;
                    Q_EMIT done(tr("Lead added"), made->operation);
                });
            });
    popover->setContent(panel);
    popover->openUnder(m_search);
}

void LeadsPage::showListed()
{
    const LeadList &list = m_model->list();
    const QLocale locale;
    // The top alone is no use to somebody who comes back to a lead further down.
    if (!m_model->isWhole() && m_placeLead.isValid() && m_model->rowOf(m_placeLead) < 0)
        return;
    if (list.count() > 0) {
        m_states->setCurrentWidget(m_view);
    } else if (list.total > 0) {
        const WorkspaceInfoPtr info = m_tools.leads.info();
        const QString sentence = info ? toSentence(m_views->state().condition, info->catalog) : QString();
        QStringList because;
        if (!sentence.isEmpty())
            because << tr("The filter: %1.").arg(sentence);
        if (!m_search->text().isEmpty())
            because << tr("The search: “%1”.").arg(m_search->text());
        m_noResults->setTexts(tr("No lead fits"), because.join(u'\n'));
        m_states->setCurrentWidget(m_noResults);
    } else {
        m_states->setCurrentWidget(m_empty);
    }
    m_total->setText(list.total > 0 ? numberText(list.total, locale) : QString());
    restorePlace();
    showChecks();
    if (std::exchange(m_isFocusWanted, false) && m_states->currentWidget() == m_view && m_search->hasFocus() && !m_search->isModified())
        m_view->setFocus(Qt::OtherFocusReason);
}

void LeadsPage::showRefused(const Error &error)
{
    const bool isFilter = errorColumn(error).has_value();
    if (isFilter) {
        m_unreadable->showError(tr("This filter cannot be read"), error.message, error.detail);
        m_states->setCurrentWidget(m_unreadable);
    } else {
        m_states->showError(tr("The leads could not be listed"), error);
    }
    // What stood there, rows and sums, fits another filter.
    m_sumTimer.stop();
    ++m_sumRequest;
    m_footer->clear();
}

void LeadsPage::showChecks()
{
    m_bulk->setCount(m_model->checks().count(), m_model->list().matching);
    m_sumTimer.start();
}

void LeadsPage::askSums()
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!info || !m_model->isListed())
        return;
    const bool ofChecked = !m_model->checks().isEmpty();
    LeadSelection selection;
    if (ofChecked)
        selection = m_model->checks().selection();
    else
        selection.all = m_model->query();
    whenDone(m_tools.leads.sums(selection), this,
             [this, ofChecked, request = ++m_sumRequest](const Result<LeadSums> &sums) {
                 const WorkspaceInfoPtr now = m_tools.leads.info();
                 if (request != m_sumRequest)
                     return;
                 if (sums && now)
                     m_footer->setSums(*sums, *now, ofChecked);
                 else
                     m_footer->clear();
             });
}

} // namespace lead
