#pragma once

#include "core/domain/fieldcatalog.h"
#include "core/intake/columnmapping.h"

#include <QAbstractTableModel>

namespace lead {

/// The columns of a file and the field that each fills, to be looked at and corrected.
class MappingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FileColumn, Examples, LeadField, Sureness, ColumnCount };

    explicit MappingModel(QObject *parent = nullptr);

    void setMapping(const ColumnMapping &mapping, const FieldCatalog &catalog);
    const ColumnMapping &mapping() const { return m_mapping; }
    const FieldCatalog &catalog() const { return m_catalog; }
    /// Columns that fill no field.
    int unmappedCount() const;
    /// What may be chosen for a column: 0 (nothing) first.
    std::vector<FieldNumber> choices() const;
    QString labelOf(FieldNumber field) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The field's number for LeadField; another column that filled it is left without one.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString headingOf(const MappedColumn &column) const;
    QString surenessOf(const MappedColumn &column) const;

    ColumnMapping m_mapping;
    FieldCatalog m_catalog;
};

} // namespace lead
