#include "core/leads/leadservice.h"
#include "core/settings/settings.h"
#include "ui/leads/leadlistmodel.h"
#include "ui/leads/leadlistview.h"
#include "ui/leads/leadsfooter.h"
#include "ui/leads/leadspage.h"
#include "ui/leads/leadviews.h"
#include "ui/leads/tabseparated.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/statestack.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QResizeEvent>
#include <QScrollBar>
#include <QSplitter>

namespace lead {

namespace {

constexpr int OverlaysBelow = 1180; // px of the window at 100 %: the detail lies over the list
constexpr int HintsFrom = 1300;
constexpr int RowsPreviewed = 4;
const auto StateName = QStringLiteral("leads");
const auto ViewsKey = QStringLiteral("views");
const auto ShownKey = QStringLiteral("shown");
const auto DetailKey = QStringLiteral("detail");
const auto LeadKey = QStringLiteral("lead");
const auto ConditionKey = QStringLiteral("condition");
const auto SearchKey = QStringLiteral("search");

} // namespace

void LeadsPage::pasteRows()
{
    const QString text = QGuiApplication::clipboard()->text();
    const int rows = rowCountOf(text);
    if (rows == 0) {
        Q_EMIT said(tr("There is no text on the clipboard. Copy rows in a spreadsheet first."));
        return;
    }
    QStringList lines = firstRows(text, RowsPreviewed);
    if (rows > RowsPreviewed)
        lines << tr("and %n more rows", nullptr, rows - RowsPreviewed);
    lines << QString() << tr("Headings are recognised, and leads that are known already are brought up to date. Undo takes "
                             "it back.");
    auto *dialog = new ConfirmDialog(tr("Add the %n rows of the clipboard as leads?", nullptr, rows), lines.join(u'\n'),
                                     tr("Add leads"), ConfirmDialog::Kind::Normal, window());
    connect(dialog, &QDialog::accepted, this, [this, text] { Q_EMIT pasteWanted(text); });
    dialog->open();
}

void LeadsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LeadsPage::focusList()
{
    m_isFocusWanted = m_states->isLoading();
    if (m_states->currentWidget() == m_view)
        m_view->setFocus(Qt::OtherFocusReason);
    else
        m_search->setFocus(Qt::OtherFocusReason);
}

LeadId LeadsPage::currentLead() const
{
    return m_model->leadAt(m_view->currentIndex().row());
}

void LeadsPage::setCurrentLead(LeadId lead)
{
    m_view->setCurrentLead(lead);
}

void LeadsPage::stepLead(int by)
{
    m_view->step(by);
}

void LeadsPage::setDetail(std::function<QWidget *()> make)
{
    m_makeDetail = std::move(make);
    placeDetail();
}

void LeadsPage::makeDetail()
{
    if (const auto make = std::exchange(m_makeDetail, nullptr)) {
        m_detail = make();
        placeDetail();
    }
}

bool LeadsPage::isDetailShown() const
{
    return m_detail && m_detail->isVisibleTo(this);
}

void LeadsPage::setDetailShown(bool shown)
{
    m_isDetailWanted = shown;
    placeDetail();
    m_saveTimer.start();
    if (shown)
        Q_EMIT currentLeadChanged(currentLead());
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

// Beside the list where there is room, over its right side where there is none.
void LeadsPage::placeDetail()
{
    const int width = window()->width() * 100 / textPercent();
    m_footer->setHintsShown(width >= HintsFrom);
    if (m_isDetailWanted)
        makeDetail();
    if (!m_detail)
        return;
    const bool overlays = width < OverlaysBelow;
    if (overlays && m_detail->parent() != this) {
        m_detail->setParent(this);
    } else if (!overlays && m_splitter->indexOf(m_detail) < 0) {
        m_splitter->addWidget(m_detail);
        m_splitter->setStretchFactor(1, 0);
        m_splitter->setSizes({m_splitter->width() - scaled(metrics::DetailWidth), scaled(metrics::DetailWidth)});
    }
    m_detail->setVisible(m_isDetailWanted);
    if (overlays && m_isDetailWanted) {
        const QPoint top = m_splitter->mapTo(this, QPoint(0, 0));
        const int taken = std::min(scaled(metrics::DetailWidth), width - 2 * metrics::Page);
        m_detail->setGeometry(this->width() - taken, top.y(), taken, height() - top.y());
        m_detail->raise();
    }
}

void LeadsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeDetail();
}

void LeadsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    saveState();
}

void LeadsPage::rememberPlace()
{
    const QModelIndex current = m_view->currentIndex();
    if (const LeadId lead = m_model->leadAt(current.row()); lead.isValid()) {
        m_placeLead = lead;
        m_placeColumn = current.column();
    }
    m_topLead = m_model->leadAt(m_view->topRow());
}

// The lead that was current stays it when the list changes around it, and the list stands where it stood. Another query
// begins at its top.
void LeadsPage::restorePlace()
{
    const bool isAnother = m_shownQuery != m_model->query();
    m_shownQuery = m_model->query();
    const int row = m_placeLead.isValid() ? m_model->rowOf(m_placeLead) : -1;
    const int column = std::max<int>(LeadListModel::NameColumn, m_placeColumn);
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0) {
        const QSignalBlocker quiet(m_view->verticalScrollBar());
        int first = row;
        for (int i = 0; first < 0 && i < m_model->rowCount(); ++i)
            first = m_model->isGroupRow(i) ? -1 : i;
        if (first >= 0)
            m_view->selectionModel()->setCurrentIndex(m_model->index(first, std::min(column, m_model->columnCount() - 1)),
                                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    if (isAnother && !m_isRestoring)
        m_view->verticalScrollBar()->setValue(0);
    else if (const int top = m_topLead.isValid() ? m_model->rowOf(m_topLead) : -1; top >= 0)
        m_view->scrollToRow(top);
    else if (row >= 0)
        m_view->scrollTo(m_view->currentIndex());
    m_isRestoring = false;
}

QJsonObject LeadsPage::place() const
{
    QJsonObject place;
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!info)
        return place;
    const LeadQuery query = m_views->state().query(info->catalog);
    place.insert(ShownKey, QString::number(m_views->view(m_views->current()).id.value));
    place.insert(ConditionKey, query.condition);
    place.insert(SearchKey, query.search);
    place.insert(LeadKey, currentLead().toString());
    return place;
}

void LeadsPage::restore(const QJsonObject &place)
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!info || place.isEmpty())
        return;
    m_views->select(std::max(0, m_views->indexOf(ViewId{place.value(ShownKey).toString().toLongLong()})));
    ViewBody body;
    body.condition = place.value(ConditionKey).toString();
    const LeadViewState read = LeadViewState::fromBody(body, info->catalog);
    LeadViewState state = m_views->state();
    state.condition = read.condition;
    state.unread = read.unread;
    state.search = place.value(SearchKey).toString();
    m_placeLead = LeadId{place.value(LeadKey).toString().toLongLong()};
    m_views->setState(state);
    m_view->setCurrentLead(m_placeLead);
}

void LeadsPage::saveState()
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!info || info->uuid.isEmpty())
        return;
    QJsonObject state;
    state.insert(ShownKey, QString::number(m_views->view(m_views->current()).id.value));
    state.insert(LeadKey, currentLead().toString());
    state.insert(ViewsKey, m_views->unsavedToJson(info->catalog));
    state.insert(DetailKey, m_isDetailWanted);
    m_tools.settings.setPageState(info->uuid, StateName, state);
}

void LeadsPage::loadState()
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!info || info->uuid.isEmpty())
        return;
    const QJsonObject state = m_tools.settings.pageState(info->uuid, StateName);
    m_placeLead = LeadId{state.value(LeadKey).toString().toLongLong()};
    m_isRestoring = m_placeLead.isValid();
    m_isDetailWanted = state.value(DetailKey).toBool();
    m_views->restoreUnsaved(state.value(ViewsKey).toObject(), info->catalog);
    if (const qint64 shown = state.value(ShownKey).toString().toLongLong(); shown > 0)
        m_views->select(std::max(0, m_views->indexOf(ViewId{shown})));
    placeDetail();
}

} // namespace lead
