#pragma once

#include <QAbstractTableModel>
#include <string>
#include <vector>

namespace lead {

struct SniffedFile;

/// The first rows of a file as they are split now.
class SampleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setFile(const SniffedFile &file);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<std::vector<std::string>> m_rows;
    std::vector<std::string> m_header;
    int m_columns = 0;
};

} // namespace lead
