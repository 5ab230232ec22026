#pragma once

#include "core/leads/leadrecord.h"

#include <QAbstractListModel>
#include <vector>

namespace lead {

/// The leads of a session in the order in which they are worked; the first is the one at work.
class SessionList : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLeads(std::vector<LeadRecord> leads);
    bool isEmpty() const { return m_leads.empty(); }
    const LeadRecord &front() const { return m_leads.front(); }
    const LeadRecord &at(int row) const { return m_leads[static_cast<std::size_t>(row)]; }
    LeadRecord takeFront();
    /// Works this one next.
    void toFront(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<LeadRecord> m_leads;
};

} // namespace lead
