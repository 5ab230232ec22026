#pragma once

#include "core/intake/importreview.h"

#include <QAbstractListModel>

namespace lead {

/// Rows of one import that wait for a decision.
class ReviewListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        LineRole = Qt::UserRole, ///< "Line 12"
        DetailRole,              ///< why it matched and how much differs
        IsGoneRole,              ///< the lead that it matched is no longer there
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<ReviewRow> rows);
    const std::vector<ReviewRow> &rows() const { return m_rows; }
    /// Null when there is no such row.
    const ReviewRow *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    static QString nameOf(const ReviewRow &row);
    static QString detailOf(const ReviewRow &row);

    std::vector<ReviewRow> m_rows;
};

} // namespace lead
