#pragma once

#include "core/domain/fieldcatalog.h"
#include "core/intake/columncheck.h"

#include <QAbstractTableModel>

namespace lead {

class ImportSession;

/// The columns of a file and the field that each fills, to be looked at and corrected.
class MappingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FileColumn, Examples, LeadField, Check, Action, ColumnCount };
    enum Role {
        ToneRole = Qt::UserRole, ///< ColumnTone
        FileIndexRole,           ///< number of the column in the mapping
        NeedsDateRole,           ///< the order of day and month is to be chosen
        IsGuessRole,
    };
    static constexpr FieldNumber NewFieldChoice = -1; ///< "Create custom field…" among the choices

    explicit MappingModel(ImportSession &session, QObject *parent = nullptr);

    void setCatalog(const FieldCatalog &catalog);
    const FieldCatalog &catalog() const { return m_catalog; }
    void setOnlyToReview(bool only);
    int count(ColumnTone tone) const;
    /// What may be chosen for a column: 0 (nothing) first, NewFieldChoice last.
    std::vector<FieldNumber> choices() const;
    QString labelOf(FieldNumber field) const;
    QString headingOf(int column) const;
    int rowOf(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The field's number for LeadField.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A field of its own was chosen for this column of the mapping.
    void newFieldWanted(int column);

private:
    void refresh();
    void collectRows();
    ColumnTone toneOf(const MappedColumn &column) const;
    QString fieldText(const MappedColumn &column) const;
    QString checkText(const MappedColumn &column) const;
    QString actionText(const MappedColumn &column) const;
    QString examplesOf(const MappedColumn &column) const;
    const MappedColumn &columnAt(int row) const;

    ImportSession &m_session;
    FieldCatalog m_catalog;
    std::vector<int> m_rows; // columns of the mapping that are shown
    bool m_onlyToReview = false;
};

} // namespace lead
