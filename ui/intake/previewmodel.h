#pragma once

#include "core/domain/fieldcatalog.h"
#include "core/intake/importsession.h"

#include <QAbstractTableModel>
#include <QCache>

namespace lead {

/// The rows of a file as they would come in: read when they are shown, corrected in place. The first column is the line of
/// the file, the others are the columns that fill a field.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        MarkRole = Qt::UserRole, ///< Mark
        IsOutRole,               ///< the row does not come in
    };
    enum class Mark : std::uint8_t { None, Error, Warning, Mended, Corrected };

    explicit PreviewModel(ImportSession &session, QObject *parent = nullptr);

    void setCatalog(const FieldCatalog &catalog) { m_catalog = catalog; }
    /// Shows these rows of the session's preview.
    void setRows(std::vector<std::uint32_t> rows);
    void setAllRows();
    /// Reads what is shown again; the rows stay.
    void reread();
    /// After the mapping changed; there are no rows then.
    void setColumns();

    /// Null for an index that is not valid.
    const PreviewRow *rowAt(int row) const;
    /// The column of the file, -1 for the first one of the table.
    int fileColumn(int column) const;
    int columnOf(int fileColumn) const;
    QString headingOf(int column) const;
    std::vector<const PreviewRow::Finding *> findingsAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::int64_t previewRow(int row) const;
    Mark markOf(const PreviewRow &row, int fileColumn) const;
    QString textOf(const PreviewRow &row, int fileColumn) const;
    QString tooltipOf(const QModelIndex &index) const;

    ImportSession &m_session;
    FieldCatalog m_catalog;
    std::vector<std::uint32_t> m_rows;
    bool m_showsAll = true;
    int m_allRows = 0;
    std::vector<int> m_columns;
    mutable QCache<std::int64_t, PreviewRow> m_cache;
};

} // namespace lead
