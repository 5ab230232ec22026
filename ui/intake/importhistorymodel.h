#pragma once

#include "core/intake/importservice.h"

#include <QAbstractTableModel>

namespace lead {

/// The imports of a workspace, newest first.
class ImportHistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Who, When, Rows, Created, Updated, Skipped, Rejected, State, ColumnCount };
    enum Role { ToneRole = Qt::UserRole }; ///< ToneName of the state

    using QAbstractTableModel::QAbstractTableModel;

    void setImports(std::vector<PastImport> imports);
    const std::vector<PastImport> &imports() const { return m_imports; }
    /// Null when there is no such row.
    const PastImport *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(const PastImport &past, int column) const;

    std::vector<PastImport> m_imports;
};

} // namespace lead
