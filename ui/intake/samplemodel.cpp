#include "ui/intake/samplemodel.h"

#include "core/base/text.h"
#include "core/intake/delimitedfile.h"

#include <algorithm>

namespace lead {

namespace {
constexpr std::size_t LongestCell = 400;
} // namespace

void SampleModel::setFile(const SniffedFile &file)
{
    beginResetModel();
    m_rows = file.samples;
    m_header = file.shape.header;
    std::size_t columns = std::max(file.shape.columns, m_header.size());
    for (const std::vector<std::string> &row : m_rows)
        columns = std::max(columns, row.size());
    m_columns = static_cast<int>(columns);
    endResetModel();
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || role != Qt::DisplayRole)
        return {};
    const std::vector<std::string> &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    return column < row.size() ? fromUtf8(std::string_view(row[column]).substr(0, LongestCell)).simplified() : QString();
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const auto at = static_cast<std::size_t>(section);
    const QString heading = at < m_header.size() ? fromUtf8(m_header[at]).simplified() : QString();
    return heading.isEmpty() ? tr("Column %1").arg(section + 1) : heading;
}

} // namespace lead
