#include "ui/board/boardcards.h"

#include "ui/widgets/plaintooltip.h"

#include "core/leads/leadservice.h"

#include <algorithm>
#include <unordered_set>

namespace lead {

BoardCards::BoardCards(LeadService &service, QObject *parent)
    : QAbstractListModel(parent)
    , m_service(service)
    , m_rows(service)
{
    m_rows.setIds(m_column.ids);
    connect(&m_rows, &LeadRows::arrived, this, [this](qint64 first, qint64 count) {
        if (first < rowCount())
            Q_EMIT dataChanged(index(static_cast<int>(first)), index(std::min(static_cast<int>(first + count), rowCount()) - 1));
    });
}

void BoardCards::setColumn(const BoardColumn &column, const QString &stage)
{
    m_stage = stage;
    if (*column.ids == *m_column.ids) {
        m_column = column;
        m_rows.setIds(column.ids);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_column = column;
    m_rows.setIds(column.ids);
    endResetModel();
}

LeadId BoardCards::leadAt(int row) const
{
    return row >= 0 && row < rowCount() ? (*m_column.ids)[static_cast<std::size_t>(row)] : LeadId();
}

int BoardCards::rowOf(LeadId lead) const
{
    const auto it = std::find(m_column.ids->begin(), m_column.ids->end(), lead);
    return it == m_column.ids->end() ? -1 : static_cast<int>(it - m_column.ids->begin());
}

void BoardCards::replaceIds(std::vector<LeadId> ids)
{
    beginResetModel();
    m_column.ids = std::make_shared<const std::vector<LeadId>>(std::move(ids));
    m_rows.setIds(m_column.ids);
    endResetModel();
}

void BoardCards::takeAway(const std::vector<LeadId> &leads)
{
    std::vector<LeadId> ids = *m_column.ids;
    std::erase_if(ids, [&leads](LeadId lead) { return std::find(leads.begin(), leads.end(), lead) != leads.end(); });
    m_column.sums.leads -= static_cast<qint64>(m_column.ids->size() - ids.size());
    replaceIds(std::move(ids));
}

void BoardCards::putAt(int row, const std::vector<LeadId> &leads)
{
    std::vector<LeadId> ids = *m_column.ids;
    std::erase_if(ids, [&leads](LeadId lead) { return std::find(leads.begin(), leads.end(), lead) != leads.end(); });
    m_column.sums.leads += static_cast<qint64>(leads.size() + ids.size()) - static_cast<qint64>(m_column.ids->size());
    ids.insert(ids.begin() + std::clamp<std::ptrdiff_t>(row, 0, static_cast<std::ptrdiff_t>(ids.size())), leads.begin(), leads.end());
    replaceIds(std::move(ids));
}

int BoardCards::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_column.ids->size());
}

QVariant BoardCards::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LeadRow *lead = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return lead ? lead->record.name : QString();
    case Qt::AccessibleTextRole:
        //: A lead, the name of a column, its place in it
        return lead ? tr("%1. %2, %3 of %4").arg(sentenceOf(*lead, m_service.clock().now()), m_stage, QString::number(index.row() + 1), QString::number(m_column.sums.leads))
                    : QString();
    case Qt::ToolTipRole:
        return lead ? plainToolTip(lead->record.name) : QString();
    default:
        return {};
    }
}

} // namespace lead
