#pragma once

#include "core/domain/field.h"

#include <QAbstractTableModel>
#include <vector>

namespace lead {

/// A row of the file beside what it stands for, field by field.
class CompareModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Line
    {
        QString field;
        QString there;
        QString row;
    };
    enum Role { DiffersRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// A value of a lead as it is compared: telephone numbers as people write them.
    static QString textOf(FieldNumber field, const QString &shown);

    /// `thereTitle` heads the column of what is there already.
    void setLines(std::vector<Line> lines, const QString &thereTitle, const QString &rowTitle);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Line> m_lines;
    QString m_thereTitle;
    QString m_rowTitle;
};

} // namespace lead
