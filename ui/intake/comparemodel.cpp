#include "ui/intake/comparemodel.h"

#include "core/quality/phonetext.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/plaintooltip.h"

namespace lead {

void CompareModel::setLines(std::vector<Line> lines, const QString &thereTitle, const QString &rowTitle)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_thereTitle = thereTitle;
    m_rowTitle = rowTitle;
    endResetModel();
}

QString CompareModel::textOf(FieldNumber field, const QString &shown)
{
    const bool isPhone = field == F::Phone || field == F::Mobile || field == F::Phone2 || field == F::Fax;
    return isPhone ? phoneText(shown) : shown;
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    const bool differs = !line.row.isEmpty() && line.there.compare(line.row, Qt::CaseInsensitive) != 0;
    const QString text = index.column() == 0 ? line.field : index.column() == 1 ? line.there : line.row;
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return plainToolTip(text);
    case DiffersRole:
        return differs;
    case Qt::ForegroundRole:
        return index.column() == 0 ? tokens().text2 : differs && index.column() == 2 ? tokens().warning.text : tokens().text;
    case Qt::FontRole:
        return textFont(differs && index.column() == 2 ? TextStyle::BodyStrong : TextStyle::Body);
    case Qt::AccessibleTextRole:
        return differs ? tr("%1: %2, differs").arg(line.field, text) : tr("%1: %2").arg(line.field, text);
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Field") : section == 1 ? m_thereTitle : m_rowTitle;
}

} // namespace lead
