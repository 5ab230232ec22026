#pragma once

#include "core/domain/fieldcatalog.h"
#include "core/intake/importsession.h"

#include <QAbstractListModel>

namespace lead {

/// The faults of a file, by what mends them: errors, then warnings, then what is mended anyway.
class IssueListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< "gmial.com → gmail.com", or what happens to the values
        CountRole,
        SeverityRole,
        DecisionRole, ///< what was decided; empty: nothing
    };

    explicit IssueListModel(ImportSession &session, QObject *parent = nullptr);

    void setCatalog(const FieldCatalog &catalog) { m_catalog = catalog; }
    /// Takes the groups of the session's preview.
    void refresh();
    const PreviewGroup *group(int row) const;
    int rowOf(const RowEdits::Fault &fault) const;
    QString titleOf(const PreviewGroup &group) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::optional<RepairAction> decision(const PreviewGroup &group) const;
    QString detailOf(const PreviewGroup &group) const;

    ImportSession &m_session;
    FieldCatalog m_catalog;
    ImportPreviewPtr m_preview; // whose groups these are
};

} // namespace lead
