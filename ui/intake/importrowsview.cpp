#include "ui/intake/importrowsview.h"

#include "core/base/numbertext.h"
#include "core/leads/leadservice.h"
#include "ui/intake/cellstrip.h"
#include "ui/intake/importtable.h"
#include "ui/intake/issuedelegate.h"
#include "ui/intake/issuelistmodel.h"
#include "ui/intake/previewdelegate.h"
#include "ui/intake/previewmodel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/tabstrip.h"
#include "ui/widgets/textlabel.h"

#include <QHeaderView>
#include <QListView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace lead {

namespace {
constexpr int GroupTab = static_cast<int>(PreviewFilter::LeftOut) + 1;
} // namespace

ImportRowsView::ImportRowsView(ImportSession &session, LeadService &leads, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_leads(leads)
    , m_model(new PreviewModel(session, this))
    , m_issues(new IssueListModel(session, this))
{
    buildUi();
    connect(&session, &ImportSession::previewStarted, this, [this] { m_progress->setActive(true); });
    connect(&session, &ImportSession::previewProgressed, this, [this](const ImportProgress &progress) {
        if (progress.totalBytes > 0)
            m_progress->setShare(static_cast<double>(progress.bytes) / static_cast<double>(progress.totalBytes));
    });
    connect(&session, &ImportSession::previewChanged, this, &ImportRowsView::showPreview);
    connect(&session, &ImportSession::previewFailed, this, [this](const Error &error) {
        m_progress->setActive(false);
        m_note->showText(error.message, Banner::Kind::Danger);
    });
    connect(&session, &ImportSession::editsChanged, this, [this] {
        m_model->reread();
        showDecisions();
        showCell();
    });
}

void ImportRowsView::buildUi()
{
    m_note = new Banner;
    m_progress = new ProgressLine;
    m_progress->setAccessibleName(tr("Looking through the rows"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::Section);
    columns->addWidget(buildIssues());
    columns->addWidget(buildRows(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(metrics::Page, metrics::Section, metrics::Page, metrics::Page);
    inside->setSpacing(metrics::Snug);
    inside->addWidget(m_note);
    inside->addLayout(columns, 1);
    layout->addLayout(inside, 1);
}

QWidget *ImportRowsView::buildIssues()
{
    m_issueTitle = new TextLabel({}, TextStyle::CardTitle);
    m_noIssues = new TextLabel(tr("Every value can be read. Continue to the duplicates."), TextStyle::Body, Ink::Text2);
    m_noIssues->setWordWrap(true);
    m_noIssues->setContentsMargins(metrics::Section, 0, metrics::Section, metrics::Section);
    m_issueList = new QListView;
    m_issueList->setObjectName(QStringLiteral("issues"));
    m_issueList->setAccessibleName(tr("What is wrong, by what mends it"));
    m_issueList->setFrameShape(QFrame::NoFrame);
    m_issueList->setModel(m_issues);
    m_issueList->setItemDelegate(new IssueDelegate(m_issueList));
    m_issueList->setMouseTracking(true);
    m_issueList->setUniformItemSizes(true);
    m_issueList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_issueList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_issueList->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportRowsView::showGroup);
    m_fix = new Button(tr("&Fix all"), Button::Kind::Secondary, "wand-sparkles");
    m_skip = new Button(tr("&Skip rows"));
    m_without = new Button(tr("Import &without value"));
    m_reset = new Button(tr("&Undo decision"), Button::Kind::Secondary, "undo-2");
    connect(m_fix, &Button::clicked, this, [this] { decide(RepairAction::Suggestion); });
    connect(m_skip, &Button::clicked, this, [this] { decide(RepairAction::SkipRows); });
    connect(m_without, &Button::clicked, this, [this] { decide(RepairAction::WithoutValue); });
    connect(m_reset, &Button::clicked, this, [this] { decide(std::nullopt); });
    m_decisions = new Surface(Surface::Ground::Surface, Qt::TopEdge);
    auto *actions = new QGridLayout(m_decisions);
    actions->setContentsMargins(metrics::Snug, metrics::Gap, metrics::Snug, metrics::Snug);
    actions->setSpacing(metrics::Gap);
    actions->addWidget(m_fix, 0, 0);
    actions->addWidget(m_skip, 0, 1);
    actions->addWidget(m_without, 1, 0, 1, 2);
    actions->addWidget(m_reset, 2, 0, 1, 2);

    auto *card = new Card;
    card->setFixedWidth(scaled(344));
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto *title = new QHBoxLayout;
    title->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, metrics::Snug);
    title->addWidget(m_issueTitle);
    layout->addLayout(title);
    layout->addWidget(m_noIssues);
    layout->addWidget(new Divider);
    layout->addWidget(m_issueList, 1);
    layout->addWidget(m_decisions);
    return card;
}

QWidget *ImportRowsView::buildRows()
{
    m_filters = new TabStrip(tr("Which rows are shown"));
    for (const QString &name : {tr("All"), tr("Errors"), tr("Warnings"), tr("Changed"), tr("Left out")})
        m_filters->addTab(name, 0);
    connect(m_filters, &TabStrip::currentChanged, this, [this](int tab) {
        if (!m_isChangingTabs && tab != GroupTab)
            showFilter(tab);
    });
    m_table = newImportTable(m_model, tr("Rows of the file as they come in"));
    m_table->setObjectName(QStringLiteral("rows"));
    m_table->setItemDelegate(new PreviewDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->horizontalHeader()->setDefaultSectionSize(scaled(160));
    m_table->horizontalHeader()->setMaximumSectionSize(scaled(480));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &, const QModelIndex &) { showCell(); });
    m_cell = new CellStrip(m_session, *m_model);
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_filters);
    layout->addWidget(m_table, 1);
    layout->addWidget(new Divider);
    layout->addWidget(m_cell);
    return card;
}

void ImportRowsView::open()
{
    if (const WorkspaceInfoPtr info = m_leads.info()) {
        m_model->setCatalog(info->catalog);
        m_issues->setCatalog(info->catalog);
    }
    m_model->setColumns();
    m_table->setColumnWidth(0, scaled(64));
    m_session.wantPreview();
}

// Not the list of faults: that would choose the first of them and leave out all other rows.
void ImportRowsView::focusFirst()
{
    m_table->setFocus();
}

void ImportRowsView::showPreview()
{
    if (!m_session.preview())
        return;
    m_progress->setActive(false);
    m_note->showText({});
    const PreviewGroup *before = m_issues->group(m_issueList->currentIndex().row());
    const std::optional<RowEdits::Fault> fault = before ? std::optional(before->fault) : std::nullopt;
    const QModelIndex cell = m_table->currentIndex();
    const PreviewRow *row = cell.isValid() ? m_model->rowAt(cell.row()) : nullptr;
    const std::int64_t line = row ? row->line : -1;
    const int column = cell.column();
    const bool showsGroup = m_showsGroup;
    m_issues->refresh();
    showNumbers();
    const int again = fault ? m_issues->rowOf(*fault) : -1;
    if (again >= 0 && showsGroup) {
        m_issueList->setCurrentIndex(m_issues->index(again));
    } else {
        showFilter(m_filters->currentIndex() == GroupTab ? static_cast<int>(PreviewFilter::All) : m_filters->currentIndex());
    }
    // The cell that somebody is at stays the current one.
    for (int i = 0; line >= 0 && i < std::min(m_model->rowCount(), 2000); ++i)
        if (const PreviewRow *shown = m_model->rowAt(i); shown && shown->line == line) {
            m_table->setCurrentIndex(m_model->index(i, std::min(column, m_model->columnCount() - 1)));
            break;
        }
    showDecisions();
}

void ImportRowsView::showNumbers()
{
    const ImportPreview &preview = *m_session.preview();
    for (int i = 0; i < GroupTab; ++i)
        m_filters->setNumber(i, preview.count(static_cast<PreviewFilter>(i)));
    qint64 blocking = 0;
    qint64 warnings = 0;
    for (const PreviewGroup &group : preview.groups()) {
        blocking += group.severity == Severity::Blocking ? group.count() : 0;
        warnings += group.severity == Severity::Warning ? group.count() : 0;
    }
    const QLocale locale;
    QStringList parts;
    if (blocking > 0)
        parts << tr("%1 errors").arg(numberText(blocking, locale));
    if (warnings > 0)
        parts << tr("%1 warnings").arg(numberText(warnings, locale));
    m_issueTitle->setText(parts.isEmpty() ? tr("Nothing to fix") : parts.join(QStringLiteral(", ")));
    m_noIssues->setVisible(m_issues->rowCount() == 0);
}

void ImportRowsView::showFilter(int filter)
{
    if (!m_session.preview())
        return;
    m_showsGroup = false;
    m_issueList->selectionModel()->clear();
    showGroupTab(nullptr);
    const auto kind = static_cast<PreviewFilter>(filter);
    if (kind == PreviewFilter::All)
        m_model->setAllRows();
    else
        m_model->setRows(m_session.preview()->rows(kind));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, std::min(1, m_model->columnCount() - 1)));
    showDecisions();
    showCell();
}

void ImportRowsView::showGroup()
{
    const PreviewGroup *group = m_issues->group(m_issueList->currentIndex().row());
    if (!group)
        return;
    m_showsGroup = true;
    m_model->setRows(m_session.preview()->rows(*group));
    showGroupTab(group);
    if (m_model->rowCount() > 0) {
        const QModelIndex first = m_model->index(0, m_model->columnOf(group->fault.column));
        m_table->setCurrentIndex(first);
        m_table->scrollTo(first, QAbstractItemView::PositionAtCenter);
    }
    showDecisions();
}

// While the rows of one problem are shown, a tab of their own says so.
void ImportRowsView::showGroupTab(const PreviewGroup *group)
{
    m_isChangingTabs = true;
    if (group && m_filters->count() == GroupTab)
        m_filters->addTab(tr("Chosen problem"), m_model->rowCount());
    if (group) {
        m_filters->setNumber(GroupTab, m_model->rowCount());
        m_filters->setCurrentIndex(GroupTab);
    } else if (m_filters->count() > GroupTab) {
        if (m_filters->currentIndex() == GroupTab)
            m_filters->setCurrentIndex(static_cast<int>(PreviewFilter::All));
        m_filters->removeTab(GroupTab);
    }
    m_isChangingTabs = false;
}

void ImportRowsView::showDecisions()
{
    const PreviewGroup *group = m_issues->group(m_issueList->currentIndex().row());
    const auto decided = group ? m_session.edits().now().repairOf(group->fault) : std::nullopt;
    const bool isNote = group && group->severity == Severity::Note;
    const bool isRow = group && group->fault.column == RowEdits::Row;
    const bool isAny = m_issues->rowCount() > 0;
    m_decisions->setVisible(isAny);
    m_fix->setVisible(!decided);
    m_skip->setVisible(!decided);
    m_without->setVisible(!decided);
    m_reset->setVisible(decided.has_value());
    m_fix->setEnabled(group && group->hasSuggestions && !isNote);
    m_skip->setEnabled(group && !isNote);
    m_without->setEnabled(group && !isNote && (!isRow || group->fault.code == IssueCode::TooManyColumns));
    m_fix->setText(group ? tr("&Fix all %1").arg(numberText(group->count())) : tr("&Fix all"));
    m_without->setText(group && group->fault.code == IssueCode::TooManyColumns ? tr("Cut sur&plus cells") : tr("Import &without value"));
}

void ImportRowsView::decide(std::optional<RepairAction> action)
{
    const PreviewGroup *group = m_issues->group(m_issueList->currentIndex().row());
    if (!group)
        return;
    RowEdits edits = m_session.edits().now();
    edits.setRepair(group->fault, action);
    const QString title = m_issues->titleOf(*group);
    const QString name = !action                                    ? tr("Decide anew about “%1”")
                         : *action == RepairAction::Suggestion ? tr("Fix “%1”")
                         : *action == RepairAction::SkipRows   ? tr("Skip rows with “%1”")
                                                               : tr("Import without “%1”");
    m_session.apply(std::move(edits), name.arg(title));
}

void ImportRowsView::showCell()
{
    m_cell->showCell(m_table->currentIndex());
}

} // namespace lead
