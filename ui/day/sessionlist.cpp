#include "ui/day/sessionlist.h"

namespace lead {

void SessionList::setLeads(std::vector<LeadRecord> leads)
{
    beginResetModel();
    m_leads = std::move(leads);
    endResetModel();
}

LeadRecord SessionList::takeFront()
{
    beginRemoveRows({}, 0, 0);
    LeadRecord lead = std::move(m_leads.front());
    m_leads.erase(m_leads.begin());
    endRemoveRows();
    return lead;
}

void SessionList::toFront(int row)
{
    if (row <= 0 || row >= rowCount())
        return;
    beginResetModel();
    LeadRecord lead = std::move(m_leads[static_cast<std::size_t>(row)]);
    m_leads.erase(m_leads.begin() + row);
    m_leads.insert(m_leads.begin(), std::move(lead));
    endResetModel();
}

int SessionList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_leads.size());
}

QVariant SessionList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const LeadRecord &lead = at(index.row());
    if (role == Qt::DisplayRole)
        return lead.name;
    if (role == Qt::AccessibleTextRole)
        return lead.stage.isEmpty() ? lead.name : QString(lead.name + QStringLiteral(", ") + lead.stage);
    return {};
}

} // namespace lead
