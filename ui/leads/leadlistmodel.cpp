#include "ui/leads/leadlistmodel.h"

#include "core/base/whendone.h"
#include "core/leads/leadservice.h"
#include "ui/leads/leadcolumns.h"

#include <algorithm>

namespace lead {

namespace {
constexpr int MostKnown = 8192;
constexpr std::size_t MostWantedPages = 6;
constexpr std::size_t MostPagesUnderWay = 2;
} // namespace

LeadListModel::LeadListModel(LeadService &service, QObject *parent)
    : QAbstractTableModel(parent)
    , m_service(service)
    , m_columns(defaultLeadColumns())
    , m_known(MostKnown)
{
    m_fetch.setSingleShot(true);
    m_fetch.setInterval(0);
    connect(&m_fetch, &QTimer::timeout, this, &LeadListModel::fetchPages);
    connect(&m_service, &LeadService::leadsChanged, this, &LeadListModel::reload);
    connect(&m_service, &LeadService::closed, this, &LeadListModel::clear);
    connect(&m_service, &LeadService::opened, this, &LeadListModel::clear);
}

void LeadListModel::setColumns(const std::vector<FieldNumber> &columns)
{
    beginResetModel();
    m_columns = columns;
    endResetModel();
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
    ++m_generation;
    ask();
}

void LeadListModel::clear()
{
    beginResetModel();
    ++m_workspace;
    m_list = {};
    m_isListed = false;
    m_isAsking = false;
    m_askAgain = false;
    m_known.clear();
    m_wantedPages.clear();
    m_pagesUnderWay.clear();
    endResetModel();
}

// One question at a time; what is typed meanwhile is asked once it is answered, so that questions never queue
// up.
void LeadListModel::ask()
{
    if (!m_service.isOpen())
        return;
    if (m_isAsking) {
        m_askAgain = true;
        return;
    }
    m_isAsking = true;
    whenDone(m_service.list(m_query), this, [this, workspace = m_workspace](const Result<LeadList> &list) {
        if (workspace != m_workspace)
            return;
        m_isAsking = false;
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
    m_wantedPages.clear();
    if (m_isListed && *list.ids == *m_list.ids) {
        m_list = list;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_list = list;
    m_isListed = true;
    endResetModel();
}

LeadId LeadListModel::leadAt(int row) const
{
    return row >= 0 && row < m_list.count() ? (*m_list.ids)[static_cast<std::size_t>(row)] : LeadId{};
}

int LeadListModel::rowOf(LeadId lead) const
{
    const auto it = std::find(m_list.ids->begin(), m_list.ids->end(), lead);
    return it == m_list.ids->end() ? -1 : static_cast<int>(it - m_list.ids->begin());
}

int LeadListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.count());
}

int LeadListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const Field *LeadListModel::fieldOf(int column) const
{
    const WorkspaceInfoPtr info = m_service.info();
    if (!info || column < 0 || column >= columnCount())
        return nullptr;
    return info->catalog.find(m_columns[static_cast<std::size_t>(column)]);
}

// A stale record is shown until the new one is there.
const LeadRecord *LeadListModel::record(int row) const
{
    const Known *known = m_known.object(leadAt(row).value);
    if (!known || known->generation != m_generation) {
        const int page = row / PageRows;
        std::erase(m_wantedPages, page);
        m_wantedPages.push_back(page);
        if (m_wantedPages.size() > MostWantedPages)
            m_wantedPages.erase(m_wantedPages.begin());
        if (!m_fetch.isActive())
            m_fetch.start();
    }
    return known ? &known->record : nullptr;
}

void LeadListModel::fetchPages()
{
    while (m_pagesUnderWay.size() < MostPagesUnderWay && !m_wantedPages.empty()) {
        const int page = m_wantedPages.back();
        m_wantedPages.pop_back();
        if (std::find(m_pagesUnderWay.begin(), m_pagesUnderWay.end(), page) != m_pagesUnderWay.end())
            continue;
        const int first = page * PageRows;
        const int last = std::min(first + PageRows, rowCount());
        if (first >= last)
            continue;
        m_pagesUnderWay.push_back(page);
        const std::vector<LeadId> ids(m_list.ids->begin() + first, m_list.ids->begin() + last);
        whenDone(m_service.records(ids), this,
                 [this, page, first, ids, workspace = m_workspace,
                  generation = m_generation](Result<std::vector<LeadRecord>> records) {
                     if (workspace != m_workspace)
                         return;
                     std::erase(m_pagesUnderWay, page);
                     // A reader that was busy is asked again by the next paint.
                     if (records && generation == m_generation)
                         takePage(first, ids, std::move(*records));
                     else if (records)
                         m_wantedPages.push_back(page);
                     fetchPages();
                 });
    }
}

void LeadListModel::takePage(int firstRow, const std::vector<LeadId> &asked, std::vector<LeadRecord> records)
{
    // Those that are gone are remembered as empty, or else they would be asked for for ever.
    for (const LeadId id : asked)
        m_known.insert(id.value, new Known{LeadRecord{id, {}, {}}, m_generation});
    for (LeadRecord &record : records) {
        const qint64 id = record.id.value;
        m_known.insert(id, new Known{std::move(record), m_generation});
    }
    const int last = std::min(firstRow + static_cast<int>(asked.size()), rowCount()) - 1;
    if (last >= firstRow)
        Q_EMIT dataChanged(index(firstRow, 0), index(last, columnCount() - 1));
}

QVariant LeadListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Field *field = fieldOf(index.column());
    if (!field)
        return {};
    switch (role) {
    case Qt::DisplayRole: {
        const LeadRecord *lead = record(index.row());
        return lead ? QString(lead->shown(field->number)).replace(u'\n', u' ') : QStringLiteral("–");
    }
    case Qt::EditRole: {
        const LeadRecord *lead = record(index.row());
        return lead ? lead->typed(field->number) : QString();
    }
    case Qt::AccessibleTextRole: {
        const LeadRecord *lead = record(index.row());
        return lead ? tr("%1, %2: %3").arg(lead->name, field->label, lead->shown(field->number))
                    : tr("Loading");
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isRightAligned(field->type) ? Qt::AlignRight : Qt::AlignLeft)));
    default:
        return {};
    }
}

bool LeadListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Field *field = fieldOf(index.column());
    const LeadId lead = leadAt(index.row());
    if (role != Qt::EditRole || !field || !lead.isValid() ||
        value.toString() == data(index, Qt::EditRole).toString())
        return false;
    whenDone(m_service.edit(lead, field->key, value.toString()), this,
             [this](const Result<LeadActs::Done> &done) {
                 if (!done)
                     Q_EMIT editRefused(done.error());
             });
    // What was typed stands there until the lead is read again.
    if (Known *known = m_known.object(lead.value))
        known->record.texts[field->number] = {value.toString(), value.toString()};
    Q_EMIT dataChanged(index, index);
    return true;
}

QVariant LeadListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const Field *field = fieldOf(section);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return field ? field->label : QString();
    if (role == Qt::TextAlignmentRole && field)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isRightAligned(field->type) ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

Qt::ItemFlags LeadListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const Field *field = fieldOf(index.column());
    if (field && isCellEditable(*field) && m_known.contains(leadAt(index.row()).value))
        flags |= Qt::ItemIsEditable;
    return flags;
}

void LeadListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    LeadQuery query = m_query;
    query.sorts = {{m_columns[static_cast<std::size_t>(column)], order}};
    setQuery(query);
}

} // namespace lead
