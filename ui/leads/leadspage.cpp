#include "ui/leads/leadspage.h"

#include "core/domain/conditiontext.h"
#include "core/leads/leadservice.h"
#include "ui/leads/columnsmenu.h"
#include "ui/leads/conditionedit.h"
#include "ui/leads/leaddialog.h"
#include "ui/leads/leadlistmodel.h"
#include "ui/leads/leadlistview.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace lead {

LeadsPage::LeadsPage(LeadService &service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_model(new LeadListModel(service, this))
{
    buildUi();
    connect(m_search, &QLineEdit::textChanged, this, &LeadsPage::applyFilters);
    connect(m_condition, &QLineEdit::textChanged, this, &LeadsPage::applyFilters);
    connect(m_model, &LeadListModel::modelAboutToBeReset, this, &LeadsPage::rememberPlace);
    connect(m_model, &LeadListModel::listed, this, &LeadsPage::showListed);
    connect(m_model, &LeadListModel::refused, this, &LeadsPage::showRefused);
    connect(m_model, &LeadListModel::editRefused, this, [this](const Error &error) {
        m_model->reload();
        Q_EMIT failed(error.message);
    });
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex &index) { openLead(m_model->leadAt(index.row())); });
    connect(&service, &LeadService::opened, this, [this] {
        clearFilters();
        m_states->setCurrentWidget(m_loading);
    });
}

void LeadsPage::buildUi()
{
    m_view = new LeadListView(*m_model);
    m_view->sizeColumns();
    m_states = new QStackedWidget;
    buildStates();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildFilters());
    layout->addWidget(m_states, 1);
}

QWidget *LeadsPage::buildFilters()
{
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Search names, companies, e-mail, phone (press /)"));
    m_search->setClearButtonEnabled(true);
    m_search->setAcceptDrops(false); // files are dropped on the window
    m_condition = new ConditionEdit(m_service);
    m_condition->setObjectName(QStringLiteral("condition"));
    m_condition->setAccessibleName(tr("Condition"));
    m_condition->setPlaceholderText(
        tr("Condition, such as: source = \"Google Ads\" and captured in last 30 days"));
    m_condition->setClearButtonEnabled(true);
    auto *columns = new QToolButton;
    columns->setText(tr("Co&lumns"));
    columns->setAccessibleName(tr("Columns"));
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setFocusPolicy(Qt::StrongFocus);
    columns->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto *menu = new ColumnsMenu(m_service, *m_model, columns);
    columns->setMenu(menu);
    connect(menu, &ColumnsMenu::columnsChosen, this, &LeadsPage::setColumns);
    m_count = new TextLabel(TextLabel::Role::Note);
    m_count->setWordWrap(false);
    m_problem = new TextLabel(TextLabel::Role::Problem);
    m_problem->setObjectName(QStringLiteral("conditionProblem"));
    m_problem->hide();

    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Gap);
    row->addWidget(m_search, 2);
    row->addWidget(m_condition, 3);
    row->addWidget(columns);
    row->addSpacing(metrics::Gap);
    row->addWidget(m_count);
    auto *bar = new QWidget;
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(metrics::Section, metrics::Gap, metrics::Section, metrics::Gap);
    layout->setSpacing(metrics::Tight);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    return bar;
}

void LeadsPage::buildStates()
{
    m_loading = new EmptyState(tr("Reading the leads"), tr("This takes a moment the first time."));
    m_empty = new EmptyState(
        tr("No leads yet"),
        tr("Drop a list of leads on this window, or choose a file. CSV, text and tab-separated "
           "files of any program will do; the columns are recognised."));
    QPushButton *import = m_empty->addButton(tr("&Import a list…"));
    connect(import, &QPushButton::clicked, this, &LeadsPage::importWanted);
    m_noResults =
        new EmptyState(tr("No lead fits"), tr("Nothing matches the search and the condition together."));
    QPushButton *clear = m_noResults->addButton(tr("&Clear search and condition"));
    connect(clear, &QPushButton::clicked, this, [this] {
        clearFilters();
        focusSearch();
    });
    for (QWidget *state : std::initializer_list<QWidget *>{m_loading, m_view, m_empty, m_noResults})
        m_states->addWidget(state);
}

void LeadsPage::showCondition(const QString &condition)
{
    m_search->clear();
    m_condition->setText(condition);
}

void LeadsPage::clearFilters()
{
    m_search->clear();
    m_condition->clear();
}

void LeadsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LeadsPage::applyFilters()
{
    LeadQuery query = m_model->query();
    query.search = m_search->text();
    query.condition = m_condition->text();
    m_model->setQuery(query);
}

void LeadsPage::showListed()
{
    m_problem->hide();
    const LeadList &list = m_model->list();
    const QLocale locale;
    if (list.count() > 0)
        m_states->setCurrentWidget(m_view);
    else
        m_states->setCurrentWidget(list.total > 0 ? m_noResults : m_empty);
    const QString total = locale.toString(list.total);
    if (list.count() != list.total)
        m_count->setText(tr("%1 of %2 leads").arg(locale.toString(list.count()), total));
    else
        m_count->setText(list.total == 1 ? tr("1 lead") : tr("%1 leads").arg(total));
    const double milliseconds = static_cast<double>(list.microseconds) / 1000;
    const int decimals = milliseconds < 10 ? 1 : 0;
    const QString status =
        tr("%1 · %2 ms").arg(m_count->text(), locale.toString(milliseconds, 'f', decimals));
    Q_EMIT statusChanged(list.total > 0 ? status : QString());
    restorePlace();
}

void LeadsPage::showRefused(const Error &error)
{
    const bool isCondition = errorColumn(error).has_value();
    if (isCondition) {
        m_problem->setText(error.message);
        m_problem->show();
    } else {
        Q_EMIT failed(error.message);
    }
}

void LeadsPage::setColumns(const std::vector<FieldNumber> &columns)
{
    m_model->setColumns(columns);
    m_view->sizeColumns();
    m_view->showOrder();
    restorePlace();
}

void LeadsPage::openLead(LeadId lead)
{
    if (!lead.isValid())
        return;
    for (LeadDialog *dialog : findChildren<LeadDialog *>())
        if (dialog->leadId() == lead) {
            dialog->raise();
            dialog->activateWindow();
            return;
        }
    auto *dialog = new LeadDialog(m_service, lead, this);
    dialog->show();
}

void LeadsPage::rememberPlace()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    m_currentLead = m_model->leadAt(current.row());
    m_currentColumn = current.column();
}

// The lead that was current stays it when the list changes around it.
void LeadsPage::restorePlace()
{
    if (m_view->currentIndex().isValid() || !m_currentLead.isValid())
        return;
    const int row = m_model->rowOf(m_currentLead);
    if (row >= 0)
        m_view->setCurrentIndex(m_model->index(row, std::min(m_currentColumn, m_model->columnCount() - 1)));
}

} // namespace lead
