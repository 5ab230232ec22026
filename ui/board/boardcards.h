#pragma once

#include "core/leads/leadboard.h"
#include "ui/leads/leadrows.h"

#include <QAbstractListModel>

namespace lead {

class LeadService;

/// The leads of one column as rows. Holds the ids; records come in pages when a view asks for them.
class BoardCards : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit BoardCards(LeadService &service, QObject *parent = nullptr);

    void setColumn(const BoardColumn &column, const QString &stage);
    const BoardColumn &column() const { return m_column; }
    LeadId leadAt(int row) const;
    /// -1 when it is not among them.
    int rowOf(LeadId lead) const;
    /// Null while its record is on the way.
    const LeadRow *row(int row) const { return m_rows.at(row); }
    /// What is shown of leads may be different by now.
    void outdate() { m_rows.outdate(); }

    /// Takes leads away or puts them in before the service has moved them, so that a move is on screen at once. What
    /// the service says next replaces it.
    void takeAway(const std::vector<LeadId> &leads);
    /// Before the card at a row; the rows are counted without the leads, should some be among them already.
    void putAt(int row, const std::vector<LeadId> &leads);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void replaceIds(std::vector<LeadId> ids);

    LeadService &m_service;
    LeadRows m_rows;
    BoardColumn m_column;
    QString m_stage;
};

} // namespace lead
