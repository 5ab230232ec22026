#pragma once

#include "core/base/result.h"
#include "core/leads/leadvalues.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

namespace lead {

class LeadService;

/// The leads of a query as rows. Holds the ids of all of them; records come in pages from the service when a
/// view asks for them, and until then a cell shows a dash.
class LeadListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int PageRows = 128;

    explicit LeadListModel(LeadService &service, QObject *parent = nullptr);

    const std::vector<FieldNumber> &columns() const { return m_columns; }
    void setColumns(const std::vector<FieldNumber> &columns);
    const LeadQuery &query() const { return m_query; }
    /// Asks for another list; the old one stays until listed() or refused().
    void setQuery(const LeadQuery &query);
    /// Asks again, because leads changed.
    void reload();
    void clear();

    /// Whether the first answer is there.
    bool isListed() const { return m_isListed; }
    const LeadList &list() const { return m_list; }
    LeadId leadAt(int row) const;
    /// -1 when it is not in the list.
    int rowOf(LeadId lead) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// The query was answered.
    void listed();
    /// The query cannot be answered; the error of a condition says where.
    void refused(const lead::Error &error);
    void editRefused(const lead::Error &error);

private:
    struct Known
    {
        LeadRecord record;
        int generation = 0;
    };
    void ask();
    void take(const LeadList &list);
    const LeadRecord *record(int row) const;
    void fetchPages();
    void takePage(int firstRow, const std::vector<LeadId> &asked, std::vector<LeadRecord> records);
    const Field *fieldOf(int column) const;

    LeadService &m_service;
    std::vector<FieldNumber> m_columns;
    LeadQuery m_query;
    LeadList m_list;
    bool m_isListed = false;
    bool m_isAsking = false;
    bool m_askAgain = false;
    int m_workspace = 0;  // rises with every workspace, so that answers about another one are dropped
    int m_generation = 0; // rises when records may be stale
    mutable QCache<qint64, Known> m_known;
    mutable std::vector<int> m_wantedPages; // the latest last
    std::vector<int> m_pagesUnderWay;
    mutable QTimer m_fetch;
};

} // namespace lead
