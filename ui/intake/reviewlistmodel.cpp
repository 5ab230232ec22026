#include "ui/intake/reviewlistmodel.h"

#include "ui/widgets/plaintooltip.h"

#include "core/base/numbertext.h"

#include <QLocale>

namespace lead {

void ReviewListModel::setRows(std::vector<ReviewRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const ReviewRow *ReviewListModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int ReviewListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString ReviewListModel::nameOf(const ReviewRow &row)
{
    const Lead lead{row.lead, 0, row.values};
    const QString name = lead.displayName();
    return name == row.lead.toString() && row.stored ? row.stored->displayName() : name;
}

QString ReviewListModel::detailOf(const ReviewRow &row)
{
    if (!row.stored)
        return tr("The lead that it matched is gone");
    const int differences = static_cast<int>(row.differences.size());
    return differences == 0 ? tr("Nothing new · %1").arg(row.reason) : tr("%n difference(s) · %1", nullptr, differences).arg(row.reason);
}

QVariant ReviewListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReviewRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const QString line = tr("Line %1").arg(numberText(row.line));
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(row);
    case LineRole:
        return line;
    case DetailRole:
        return detailOf(row);
    case IsGoneRole:
        return !row.stored;
    case Qt::ToolTipRole:
        return plainToolTip(nameOf(row) + u'\n' + detailOf(row));
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3", "name, line, why").arg(nameOf(row), line, detailOf(row));
    default:
        return {};
    }
}

} // namespace lead
