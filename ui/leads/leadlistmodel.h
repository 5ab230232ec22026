#pragma once

#include "core/base/result.h"
#include "core/leads/leadservice.h"
#include "ui/leads/leadcellpainter.h"
#include "ui/leads/leadchecks.h"
#include "ui/leads/leadgrouprow.h"
#include "ui/leads/leadrows.h"

#include <QAbstractTableModel>

namespace lead {

/// The leads of a query as rows: a box to check them, their name, and a column for each of columns(). Holds the ids of all
/// of them; records come in pages when a view asks for them, and until then a cell shows a dash. Grouped leads stand
/// under a heading of their group, which is a row too.
class LeadListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CheckColumn, NameColumn, FirstField };

    LeadListModel(LeadService &service, const Clock &clock, QObject *parent = nullptr);

    /// Fields behind the name.
    const std::vector<FieldNumber> &columns() const { return m_columns; }
    void setColumns(const std::vector<FieldNumber> &columns);
    /// -1 when the field is no column.
    int columnOf(FieldNumber field) const;
    /// Null for the check box and while nothing is open.
    const Field *fieldOf(int column) const;
    /// Null while nothing is open.
    const FieldCatalog *catalog() const;
    /// The person's.
    Permissions permissions() const;

    const LeadQuery &query() const { return m_query; }
    /// Asks for another list; the old one stays until listed() or refused().
    void setQuery(const LeadQuery &query);
    /// Asks again, because leads changed.
    void reload();
    void clear();
    /// Whether an answer is being waited for.
    bool isAsking() const { return m_isAsking; }

    /// Whether the first answer is there.
    bool isListed() const { return m_isListed; }
    /// Whether all leads of the list are known. At first only those at its top are, so that it can be seen at once; the rows
    /// below have no lead yet.
    bool isWhole() const { return m_isWhole; }
    const LeadList &list() const { return m_list; }
    /// Invalid for a group's heading.
    LeadId leadAt(int row) const;
    /// -1 when it is not in the list or its group is collapsed.
    int rowOf(LeadId lead) const;
    /// Null while its record is on the way.
    const LeadRow *row(int row) const;
    LeadCellPainter::Now now() const;

    bool isGroupRow(int row) const { return groupAt(row) != nullptr; }
    /// Null for a lead.
    const LeadGroupRow *groupAt(int row) const;
    void toggleGroup(int row);
    void collapseAll(bool collapsed);

    LeadChecks &checks() { return m_checks; }
    const LeadChecks &checks() const { return m_checks; }
    bool isChecked(int row) const { return m_checks.contains(leadAt(row)); }
    void setChecked(int firstRow, int lastRow, bool checked);
    /// Checks these rows; when they are checked already, all that the query finds.
    void checkPage(int firstRow, int lastRow);
    Qt::CheckState checkStateOfAll() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Shows what was typed at once; it stands back when the service refuses it.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// An answer is being waited for, or not any more.
    void askingChanged(bool asking);
    /// The query was answered.
    void listed();
    /// The query cannot be answered; the error of a condition says where.
    void refused(const lead::Error &error);
    /// A cell was saved, as `summary` says.
    void edited(const QString &summary, const lead::LeadService::Done &done);
    void editRefused(const lead::Error &error);
    /// A stage that there is was typed into a cell: it may ask for something, so nothing is written yet.
    void stageTyped(lead::LeadId lead, lead::StageId from, lead::StageId stage);

private:
    struct Group
    {
        LeadGroupRow heading;
        qint64 key = 0;
        qint64 first = 0; // position of its first lead in the list
        int row = 0;      // of its heading
    };
    void ask();
    void askNow();
    void askTop();
    void askWhole();
    void setAsking(bool asking);
    void take(const LeadList &list);
    void buildGroups();
    void placeGroups();
    const Group *groupOf(int row) const;
    qint64 positionAt(int row) const;
    void showPage(qint64 first, qint64 count);
    bool tellStage(LeadId lead, const QString &typed);
    void keepTyped(LeadId lead, const Field &field, const QString &text);
    QVariant leadData(const LeadRow *lead, const Field &field, int column, int role) const;

    LeadService &m_service;
    const Clock &m_clock;
    LeadRows m_rows;
    LeadChecks m_checks;
    std::vector<FieldNumber> m_columns;
    LeadQuery m_query;
    LeadList m_list;
    std::vector<Group> m_groups;
    std::vector<qint64> m_collapsed; // keys of groups
    int m_rowCount = 0;
    int m_workspace = 0; // rises with every workspace, so that answers about another one are dropped
    quint64 m_askedRevision = 0; // of the leads, when the question was asked that is being answered
    bool m_isListed = false;
    bool m_isWhole = false;
    bool m_isAsking = false;
    bool m_isAskDue = false;
    bool m_askAgain = false;
};

} // namespace lead
