#include "ui/leads/leadspage.h"

#include "core/leads/leadservice.h"
#include "core/privacy/privacyservice.h"
#include "core/settings/settings.h"
#include "ui/commands/commandregistry.h"
#include "ui/leads/leadactions.h"
#include "ui/leads/leadcelldelegate.h"
#include "ui/leads/leadcommands.h"
#include "ui/leads/leadcontact.h"
#include "ui/leads/leadexporter.h"
#include "ui/leads/leadfilterrow.h"
#include "ui/leads/leadlistmodel.h"
#include "ui/leads/leadlistview.h"
#include "ui/leads/leadsfooter.h"
#include "ui/leads/leadviewbar.h"
#include "ui/leads/leadviews.h"
#include "ui/leads/privacyactions.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/bulkbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/region.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/skeletonrows.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>

namespace lead {

namespace {
constexpr int SearchWidth = 260;
constexpr int CurrentDelay = 80; // ms: the detail waits while somebody runs through the list
constexpr int SumDelay = 60;
constexpr int SaveDelay = 1000;
constexpr int DetailDelay = 500; // ms after a list is shown
} // namespace

LeadsPage::LeadsPage(const Tools &tools, QWidget *parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_model(new LeadListModel(tools.leads, tools.clock, this))
    , m_views(new LeadViews(tools.leads, this))
{
    for (QTimer *timer : {&m_currentTimer, &m_sumTimer, &m_saveTimer, &m_detailTimer})
        timer->setSingleShot(true);
    m_currentTimer.setInterval(CurrentDelay);
    m_sumTimer.setInterval(SumDelay);
    m_saveTimer.setInterval(SaveDelay);
    m_detailTimer.setInterval(DetailDelay);
    buildUi();
    wire();
    addLeadCommands(*this, tools.commands);
    if (tools.leads.isOpen()) {
        loadState();
        applyState();
    }
}

void LeadsPage::buildUi()
{
    m_view = new LeadListView(*m_model);
    m_view->setItemDelegate(new LeadCellDelegate(m_tools.leads, *m_model, m_view));
    m_viewBar = new LeadViewBar(*m_views);
    m_filters = new LeadFilterRow(m_tools.leads);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(m_viewBar);
    layout->addWidget(m_filters);
    layout->addWidget(buildBody(), 1);
    buildBulkBar();
    markRegion(m_viewBar, tr("Views"));
    markRegion(m_filters, tr("Filters and columns"));
    markRegion(m_states, tr("Leads"));
    m_actions = new LeadActions(m_tools.leads, m_tools.clock, m_tools.jobs, *m_view, *m_model, *this);
    auto *privacy = new PrivacyService(m_tools.clock, this);
    m_privacy = new PrivacyActions(*privacy, m_tools.leads, *m_actions, *this);
    const auto follow = [this, privacy] { privacy->setWorkspace(m_tools.leads.info() ? m_tools.leads.info()->path : QString()); };
    connect(&m_tools.leads, &LeadService::opened, privacy, follow);
    connect(&m_tools.leads, &LeadService::closed, privacy, follow);
    follow();
    const auto spot = [this] {
        const QRect row = m_view->visualRect(m_view->currentIndex().siblingAtColumn(LeadListModel::NameColumn));
        return LeadContact::Spot{m_model->row(m_view->currentIndex().row()), {m_view->viewport()->mapToGlobal(row.topLeft()), row.size()}};
    };
    m_contact = new LeadContact(m_tools.leads, m_tools.clock, spot, *this);
    m_exporter = new LeadExporter({m_tools.leads, m_tools.settings, m_tools.jobs, *m_model, *m_views}, *this);
}

QWidget *LeadsPage::buildHeader()
{
    auto *header = new Surface;
    header->setFixedHeight(metrics::pageHeaderHeight());
    markRegion(header, tr("Search and add"));
    m_total = new TextLabel(QString(), TextStyle::Body, Ink::Text3);
    auto *search = new SearchField(tr("Search leads"));
    search->setObjectName(QStringLiteral("search"));
    search->setKeyHint(QStringLiteral("/"));
    search->setFixedWidth(scaled(SearchWidth));
    search->setList(*m_view);
    search->setAcceptDrops(false); // files are dropped on the window
    m_search = search;
    auto *import = new Button(tr("Import"), Button::Kind::Secondary, "upload");
    auto *add = new Button(tr("Add lead"), Button::Kind::Primary, "plus");
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(metrics::Page, 0, metrics::Roomy, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(new TextLabel(tr("Leads"), TextStyle::PageTitle));
    layout->addSpacing(metrics::Tight);
    layout->addWidget(m_total);
    layout->addStretch();
    layout->addWidget(m_search);
    layout->addWidget(import);
    layout->addWidget(add);
    connect(import, &QAbstractButton::clicked, this, &LeadsPage::importWanted);
    connect(add, &QAbstractButton::clicked, this, &LeadsPage::addLead);
    m_bound.push_back({import, Right::Import});
    m_bound.push_back({add, Right::WorkLeads});
    return header;
}

QWidget *LeadsPage::buildBody()
{
    buildStates();
    m_footer = new LeadsFooter;
    const auto showHints = [this] { m_footer->setHints(m_states->currentWidget() == m_view ? leadHints(m_tools.commands) : QString()); };
    connect(m_states, &StateStack::currentChanged, m_footer, showHints);
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_states->line());
    // The bar of what is checked lies in what is around the states: of a stack, screen readers see the pages only.
    auto *stage = new QWidget;
    auto *onStage = new QVBoxLayout(stage);
    onStage->setContentsMargins(0, 0, 0, 0);
    onStage->addWidget(m_states);
    layout->addWidget(stage, 1);
    layout->addWidget(m_footer);
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(list);
    m_splitter->setStretchFactor(0, 1);
    return m_splitter;
}

void LeadsPage::buildStates()
{
    m_empty = new EmptyState("users", tr("No leads yet"),
                             tr("Drop a list of leads on this window, or choose a file. CSV, text and tab-separated "
                                "files of any program will do; the columns are recognised."));
    Button *import = m_empty->addButton(tr("&Import a list…"), Button::Kind::Primary, "upload");
    connect(import, &QAbstractButton::clicked, this, &LeadsPage::importWanted);
    m_bound.push_back({import, Right::Import});
    Button *sample = m_empty->addButton(tr("Look at the &sample team"));
    connect(sample, &QAbstractButton::clicked, this, &LeadsPage::sampleWanted);
    m_noResults = new EmptyState("search", tr("No lead fits"), QString());
    Button *clear = m_noResults->addButton(tr("&Clear filters"), Button::Kind::Primary);
    connect(clear, &QAbstractButton::clicked, this, [this] {
        clearFilters();
        focusSearch();
    });
    Button *all = m_noResults->addButton(tr("Search &all leads"));
    connect(all, &QAbstractButton::clicked, this, [this] {
        const QString search = m_search->text();
        m_views->select(m_views->indexOfAll());
        LeadViewState state = m_views->state();
        state.condition = {};
        state.unread.clear();
        state.search = search;
        m_views->setState(state);
    });
    m_unreadable = new ErrorState;
    Button *edit = m_unreadable->addButton(tr("&Edit the filter…"), Button::Kind::Primary, "pencil");
    connect(edit, &QAbstractButton::clicked, this, &LeadsPage::openBuilder);
    Button *drop = m_unreadable->addButton(tr("&Clear filters"));
    connect(drop, &QAbstractButton::clicked, this, [this] {
        clearFilters();
        focusSearch();
    });
    m_states = new StateStack(new SkeletonRows, {m_view, m_empty, m_noResults, m_unreadable});
    connect(m_states, &StateStack::retryWanted, m_model, &LeadListModel::reload);
}

void LeadsPage::buildBulkBar()
{
    m_bulk = new BulkBar(m_states->parentWidget());
    markRegion(m_bulk, m_bulk->accessibleName());
    const auto add = [this](const QString &text, const char *icon, void (LeadActions::*act)(QWidget *)) {
        Button *button = m_bulk->addButton(text, icon);
        m_bound.push_back({button, Right::WorkLeads});
        connect(button, &QAbstractButton::clicked, this, [this, button, act] { (m_actions->*act)(button); });
    };
    add(tr("Assign"), "users", &LeadActions::assign);
    add(tr("Move stage"), "square-kanban", &LeadActions::moveStage);
    add(tr("Tag"), "tag", &LeadActions::tag);
    add(tr("Task"), "calendar-clock", &LeadActions::addTask);
    Button *exports = m_bulk->addButton(tr("Export"), "download");
    m_bound.push_back({exports, Right::Export});
    connect(exports, &QAbstractButton::clicked, this, [this] { m_exporter->open(); });
    auto *more = new QMenu(m_bulk);
    more->setToolTipsVisible(true);
    const auto offer = [this, more](const QString &text, Right right, const std::function<void()> &act) {
        m_bound.push_back({more->addAction(text, this, act), right});
    };
    offer(tr("Set a &field…"), Right::WorkLeads, [this] { m_actions->setField(m_bulk); });
    offer(tr("&Copy the rows"), Right::Read, [this] { m_actions->copyRows(false); });
    offer(tr("Copy with &headings"), Right::Read, [this] { m_actions->copyRows(true); });
    offer(tr("&Merge…"), Right::WorkLeads, [this] { m_actions->merge(); });
    offer(tr("Do &not contact"), Right::WorkLeads, [this] { m_actions->doNotContact(); });
    more->addSeparator();
    offer(tr("&Delete"), Right::WorkLeads, [this] { m_actions->remove(); });
    more->addSeparator();
    offer(tr("E&xport everything about them…"), Right::Export, [this] { m_privacy->exportPerson(); });
    offer(tr("&Erase for good…"), Right::Erase, [this] { m_privacy->erase(); });
    m_bulk->addMenu(tr("More"), more, "ellipsis");
    connect(m_bulk, &BulkBar::allWanted, this,
            [this] { m_model->checks().setAll(m_model->query(), m_model->list().matching); });
    connect(m_bulk, &BulkBar::cleared, this, [this] { m_model->checks().clear(); });
}

// Buttons and entries of menus can be used as far as the person's role and the file allow it, and say why not.
void LeadsPage::applyPermissions()
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    for (const auto &[control, right] : m_bound) {
        QString whyNot = info ? info->permissions.whyNot(right) : QString();
        if (info && info->isReadOnly && right != Right::Read && right != Right::Export)
            whyNot = tr("This workspace can only be read.");
        control->setProperty("enabled", whyNot.isEmpty());
        control->setProperty("toolTip", whyNot);
    }
}

void LeadsPage::wire()
{
    connect(&m_tools.leads, &LeadService::opened, this, &LeadsPage::applyPermissions);
    connect(&m_tools.leads, &LeadService::infoChanged, this, &LeadsPage::applyPermissions);
    applyPermissions();
    connect(m_search, &QLineEdit::textChanged, this, &LeadsPage::changeSearch);
    connect(m_views, &LeadViews::selected, this, &LeadsPage::applyState);
    connect(m_views, &LeadViews::stateChanged, this, &LeadsPage::applyState);
    connect(m_views, &LeadViews::failed, this, [this](const Error &error) { Q_EMIT failed(error.message); });
    connect(m_filters, &LeadFilterRow::conditionChanged, this, [this](const Condition &condition) {
        LeadViewState state = m_views->state();
        state.condition = condition;
        state.unread.clear();
        m_views->setState(state);
    });
    connect(m_filters, &LeadFilterRow::sortWanted, this, &LeadsPage::openSort);
    connect(m_filters, &LeadFilterRow::columnsWanted, this, &LeadsPage::openColumns);
    connect(m_filters, &LeadFilterRow::moreWanted, this, &LeadsPage::openMore);
    connect(m_view, &LeadListView::sortAsked, this, &LeadsPage::sortBy);
    connect(m_view, &LeadListView::columnsChanged, this, [this] {
        LeadViewState state = m_views->state();
        state.columns = m_view->columns();
        m_views->setState(state);
    });
    connect(m_view, &LeadListView::opened, this, &LeadsPage::opened);
    connect(m_view, &LeadListView::peekAsked, this, [this] { setDetailShown(!isDetailShown()); });
    connect(m_view, &LeadListView::deleteAsked, this, [this] { m_tools.commands.trigger(QStringLiteral("lead.delete")); });
    connect(m_view, &LeadListView::menuAsked, this, &LeadsPage::openRowMenu);
    connect(m_view, &LeadListView::editNotPossible, this, &LeadsPage::said);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, &m_currentTimer,
            qOverload<>(&QTimer::start));
    connect(&m_currentTimer, &QTimer::timeout, this, [this] {
        if (isDetailShown()) // to read a lead that nobody sees would be in the way of the list
            Q_EMIT currentLeadChanged(currentLead());
    });
    connect(m_model, &LeadListModel::askingChanged, m_states, &StateStack::setAsking);
    connect(m_model, &LeadListModel::modelAboutToBeReset, this, &LeadsPage::rememberPlace);
    connect(m_model, &LeadListModel::listed, this, &LeadsPage::showListed);
    connect(m_model, &LeadListModel::listed, &m_detailTimer, qOverload<>(&QTimer::start));
    connect(&m_detailTimer, &QTimer::timeout, this, &LeadsPage::makeDetail);
    connect(m_model, &LeadListModel::refused, this, &LeadsPage::showRefused);
    connect(m_model, &LeadListModel::edited, this, [this](const QString &summary, const LeadService::Done &act) {
        if (!act.operation.isValid())
            return;
        m_tools.leads.catchUp();
        Q_EMIT done(summary, act.operation);
    });
    connect(m_model, &LeadListModel::stageTyped, m_actions, &LeadActions::enterTypedStage);
    connect(m_model, &LeadListModel::editRefused, this, [this](const Error &error) { Q_EMIT failed(error.message); });
    connect(&m_model->checks(), &LeadChecks::changed, this, &LeadsPage::showChecks);
    connect(m_actions, &LeadActions::done, this, &LeadsPage::done);
    connect(m_actions, &LeadActions::said, this, &LeadsPage::said);
    connect(m_privacy, &PrivacyActions::said, this, &LeadsPage::said);
    connect(m_privacy, &PrivacyActions::failed, this, &LeadsPage::failed);
    connect(m_privacy, &PrivacyActions::erased, this, [this](const std::vector<LeadId> &people) {
        for (const LeadId person : people)
            m_tools.settings.setDraft(m_tools.leads.info() ? m_tools.leads.info()->uuid : QString(), person, {});
    });
    connect(m_actions, &LeadActions::failed, this, &LeadsPage::failed);
    connect(m_contact, &LeadContact::done, this, &LeadsPage::done);
    connect(m_contact, &LeadContact::said, this, &LeadsPage::said);
    connect(m_contact, &LeadContact::failed, this, &LeadsPage::failed);
    connect(m_exporter, &LeadExporter::exported, this, &LeadsPage::exported);
    connect(m_exporter, &LeadExporter::said, this, &LeadsPage::said);
    connect(m_exporter, &LeadExporter::failed, this, &LeadsPage::failed);
    connect(m_actions, &LeadActions::mergeWanted, this, &LeadsPage::mergeWanted);
    connect(&m_sumTimer, &QTimer::timeout, this, &LeadsPage::askSums);
    connect(&m_saveTimer, &QTimer::timeout, this, &LeadsPage::saveState);
    connect(&m_tools.leads, &LeadService::opened, this, [this] {
        m_states->startOver();
        loadState();
        applyState();
    });
}

} // namespace lead
