#include "ui/leads/leadlistmodel.h"

#include "core/base/whendone.h"
#include "core/leads/leadservice.h"
#include "ui/leads/leadsummary.h"
#include "ui/leads/moments.h"

#include <algorithm>

namespace lead {

namespace {
constexpr qint64 RowsAtFirst = 100; // more than a screen shows
} // namespace

LeadListModel::LeadListModel(LeadService &service, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_service(service)
    , m_clock(clock)
    , m_rows(service)
    , m_columns(defaultLeadColumns())
{
    connect(&m_rows, &LeadRows::arrived, this, &LeadListModel::showPage);
    connect(&m_service, &LeadService::leadsChanged, this, &LeadListModel::reload);
    connect(&m_service, &LeadService::closed, this, &LeadListModel::clear);
    connect(&m_service, &LeadService::opened, this, &LeadListModel::clear);
}

void LeadListModel::setColumns(const std::vector<FieldNumber> &columns)
{
    if (columns == m_columns)
        return;
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

int LeadListModel::columnOf(FieldNumber field) const
{
    if (field == F::FullName)
        return NameColumn;
    const auto it = std::find(m_columns.begin(), m_columns.end(), field);
    return it == m_columns.end() ? -1 : FirstField + static_cast<int>(it - m_columns.begin());
}

const FieldCatalog *LeadListModel::catalog() const
{
    const WorkspaceInfoPtr info = m_service.info();
    return info ? &info->catalog : nullptr;
}

const Field *LeadListModel::fieldOf(int column) const
{
    const FieldCatalog *fields = catalog();
    if (!fields || column < NameColumn || column >= columnCount())
        return nullptr;
    return fields->find(column == NameColumn ? F::FullName : m_columns[static_cast<std::size_t>(column - FirstField)]);
}

LeadCellPainter::Now LeadListModel::now() const
{
    const WorkspaceInfoPtr info = m_service.info();
    return {m_clock.now(), info ? info->timeZone : QTimeZone::utc()};
}

void LeadListModel::setQuery(const LeadQuery &query)
{
    if (query == m_query && m_isListed && !m_isAsking)
        return;
    m_query = query;
    ask();
}

void LeadListModel::reload()
{
    m_rows.outdate();
    // The answer that is on its way will be as of now.
    if (m_isAsking && !m_askAgain && m_askedRevision == m_service.revision())
        return;
    ask();
}

void LeadListModel::clear()
{
    beginResetModel();
    ++m_workspace;
    m_list = {};
    m_groups.clear();
    m_collapsed.clear();
    m_rowCount = 0;
    m_isListed = false;
    m_isWhole = false;
    m_askAgain = false;
    m_rows.clear();
    endResetModel();
    m_checks.clear();
    setAsking(false);
}

void LeadListModel::setAsking(bool asking)
{
    if (std::exchange(m_isAsking, asking) != asking)
        Q_EMIT askingChanged(asking);
}

// One question at a time; what is typed meanwhile is asked once it is answered, so that questions never queue up. The first
// time the top of the list is asked for before all of it, since to put a million leads in order takes longer than to
// find the first hundred.
void LeadListModel::ask()
{
    if (!m_service.isOpen())
        return;
    if (m_isAsking) {
        m_askAgain = true;
        return;
    }
    setAsking(true);
    // Once what happens now is over: a workspace that opens brings views, then columns and order.
    if (!std::exchange(m_isAskDue, true))
        QMetaObject::invokeMethod(this, &LeadListModel::askNow, Qt::QueuedConnection);
}

void LeadListModel::askNow()
{
    m_isAskDue = false;
    m_askAgain = false;
    if (!m_service.isOpen() || !m_isAsking)
        return;
    if (m_isListed || m_query.groupBy != 0)
        askWhole();
    else
        askTop();
}

void LeadListModel::askTop()
{
    m_askedRevision = m_service.revision();
    LeadQuery top = m_query;
    top.limit = RowsAtFirst;
    whenDone(m_service.list(top), this, [this, asked = m_query, workspace = m_workspace](const Result<LeadList> &list) {
        if (workspace != m_workspace)
            return;
        if (!list) { // whoever asks for all says why
            m_askAgain = false;
            askWhole();
            return;
        }
        if (std::exchange(m_askAgain, false) || asked != m_query) {
            if (m_query.groupBy != 0)
                askWhole();
            else
                askTop();
            return;
        }
        take(*list);
        if (m_isWhole)
            setAsking(false);
        else
            askWhole();
        Q_EMIT listed();
    });
}

void LeadListModel::askWhole()
{
    m_askedRevision = m_service.revision();
    whenDone(m_service.list(m_query), this, [this, workspace = m_workspace](const Result<LeadList> &list) {
        if (workspace != m_workspace)
            return;
        setAsking(false);
        if (std::exchange(m_askAgain, false)) {
            ask();
            return;
        }
        if (!list) {
            Q_EMIT refused(list.error());
            return;
        }
        take(*list);
        Q_EMIT listed();
    });
}

void LeadListModel::take(const LeadList &list)
{
    const bool isSame = m_isListed && list.groups.size() == m_list.groups.size() && *list.ids == *m_list.ids;
    m_isWhole = list.count() == list.matching;
    m_checks.setMatching(list.matching);
    if (isSame) {
        m_list = list;
        m_rows.setIds(list.ids);
        buildGroups();
        if (m_rowCount > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_rowCount - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_list = list;
    m_rows.setIds(list.ids);
    if (!std::exchange(m_isListed, true)) // later ones may be scrolled to anywhere
        m_rows.prefetch();
    buildGroups();
    endResetModel();
    if (m_isWhole)
        m_checks.keepOnly(*list.ids);
}

void LeadListModel::buildGroups()
{
    m_groups.clear();
    const WorkspaceInfoPtr info = m_service.info();
    for (const LeadGroup &group : m_list.groups) {
        const bool isCollapsed = std::find(m_collapsed.begin(), m_collapsed.end(), group.key) != m_collapsed.end();
        const QString label = group.label.isEmpty() ? tr("None") : group.label;
        m_groups.push_back({{label, group.count, info ? summaryOf(group.sums, *info) : QString(), isCollapsed},
                            group.key,
                            group.firstRow,
                            0});
    }
    placeGroups();
}

void LeadListModel::placeGroups()
{
    // Of a first answer only what it names: a header of a million rows takes longer to lay out than the rest to paint.
    m_rowCount = static_cast<int>(m_list.count());
    if (m_groups.empty())
        return;
    m_rowCount = 0;
    for (Group &group : m_groups) {
        group.row = m_rowCount;
        m_rowCount += 1 + (group.heading.isCollapsed ? 0 : static_cast<int>(group.heading.count));
    }
}

const LeadListModel::Group *LeadListModel::groupOf(int row) const
{
    if (m_groups.empty() || row < 0 || row >= m_rowCount)
        return nullptr;
    const auto next = std::upper_bound(m_groups.begin(), m_groups.end(), row,
                                       [](int wanted, const Group &group) { return wanted < group.row; });
    return &*std::prev(next);
}

const LeadGroupRow *LeadListModel::groupAt(int row) const
{
    const Group *group = groupOf(row);
    return group && group->row == row ? &group->heading : nullptr;
}

void LeadListModel::toggleGroup(int row)
{
    const Group *group = groupOf(row);
    if (!group)
        return;
    beginResetModel();
    if (std::erase(m_collapsed, group->key) == 0)
        m_collapsed.push_back(group->key);
    buildGroups();
    endResetModel();
}

void LeadListModel::collapseAll(bool collapsed)
{
    beginResetModel();
    m_collapsed.clear();
    for (const Group &group : m_groups)
        if (collapsed)
            m_collapsed.push_back(group.key);
    buildGroups();
    endResetModel();
}

qint64 LeadListModel::positionAt(int row) const
{
    if (m_groups.empty())
        return row;
    const Group *group = groupOf(row);
    return group && group->row != row ? group->first + row - group->row - 1 : -1;
}

LeadId LeadListModel::leadAt(int row) const
{
    const qint64 position = positionAt(row);
    return position >= 0 && position < m_list.count() ? (*m_list.ids)[static_cast<std::size_t>(position)] : LeadId{};
}

int LeadListModel::rowOf(LeadId lead) const
{
    const auto it = std::find(m_list.ids->begin(), m_list.ids->end(), lead);
    if (it == m_list.ids->end())
        return -1;
    const qint64 position = it - m_list.ids->begin();
    if (m_groups.empty())
        return static_cast<int>(position);
    for (const Group &group : m_groups)
        if (position >= group.first && position < group.first + group.heading.count)
            return group.heading.isCollapsed ? -1 : group.row + 1 + static_cast<int>(position - group.first);
    return -1;
}

const LeadRow *LeadListModel::row(int row) const
{
    return m_rows.at(positionAt(row));
}

void LeadListModel::showPage(qint64 first, qint64 count)
{
    if (m_rowCount == 0)
        return;
    int top = static_cast<int>(first);
    int bottom = static_cast<int>(first + count) - 1;
    if (!m_groups.empty()) { // at most as many headings stand between
        top = 0;
        bottom = m_rowCount - 1;
    }
    Q_EMIT dataChanged(index(top, 0), index(std::min(bottom, m_rowCount - 1), columnCount() - 1));
}

void LeadListModel::setChecked(int firstRow, int lastRow, bool checked)
{
    std::vector<LeadId> leads;
    for (int row = std::max(0, firstRow); row <= std::min(lastRow, m_rowCount - 1); ++row)
        leads.push_back(leadAt(row));
    m_checks.set(leads, checked);
}

void LeadListModel::checkPage(int firstRow, int lastRow)
{
    bool isWhole = m_checks.isAll();
    if (!isWhole) {
        isWhole = true;
        for (int row = firstRow; isWhole && row <= std::min(lastRow, m_rowCount - 1); ++row)
            isWhole = isGroupRow(row) || isChecked(row);
    }
    if (isWhole)
        m_checks.setAll(m_query, m_list.matching);
    else
        setChecked(firstRow, lastRow, true);
}

Qt::CheckState LeadListModel::checkStateOfAll() const
{
    if (m_checks.isEmpty())
        return Qt::Unchecked;
    return m_checks.count() >= m_list.matching ? Qt::Checked : Qt::PartiallyChecked;
}

int LeadListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int LeadListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstField + static_cast<int>(m_columns.size());
}

} // namespace lead
