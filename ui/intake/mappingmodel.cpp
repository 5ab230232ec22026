#include "ui/intake/mappingmodel.h"

#include "core/base/text.h"

#include <algorithm>

namespace lead {

namespace {
constexpr double SureEnough = 0.8;
constexpr std::size_t ShownExamples = 3;
} // namespace

MappingModel::MappingModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MappingModel::setMapping(const ColumnMapping &mapping, const FieldCatalog &catalog)
{
    beginResetModel();
    m_mapping = mapping;
    m_catalog = catalog;
    endResetModel();
}

int MappingModel::unmappedCount() const
{
    const auto &columns = m_mapping.columns;
    return static_cast<int>(
        std::count_if(columns.begin(), columns.end(), [](const MappedColumn &c) { return c.field == 0; }));
}

std::vector<FieldNumber> MappingModel::choices() const
{
    std::vector<FieldNumber> choices{0};
    for (const Field &field : m_catalog.fields())
        if (field.use & InImport)
            choices.push_back(field.number);
    return choices;
}

QString MappingModel::labelOf(FieldNumber number) const
{
    const Field *field = m_catalog.find(number);
    return field ? field->label : tr("Not imported");
}

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_mapping.columns.size());
}

int MappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MappingModel::headingOf(const MappedColumn &column) const
{
    return column.header.empty() ? tr("Column %1").arg(column.index + 1) : fromUtf8(column.header);
}

QString MappingModel::surenessOf(const MappedColumn &column) const
{
    if (column.field == 0)
        return column.reason;
    if (column.how == MappedBy::Saved)
        return tr("Chosen");
    const QString percent = tr("%1 %").arg(qRound(column.confidence * 100));
    return column.confidence < SureEnough ? tr("%1, please check").arg(percent) : percent;
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MappedColumn &column = m_mapping.columns[static_cast<std::size_t>(index.row())];
    if (role == Qt::EditRole && index.column() == LeadField)
        return column.field;
    if (role == Qt::AccessibleTextRole && index.column() == LeadField)
        return tr("%1 becomes %2").arg(headingOf(column), labelOf(column.field));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    switch (index.column()) {
    case FileColumn:
        text = headingOf(column);
        break;
    case Examples: {
        QStringList examples;
        for (const std::string &sample : column.samples)
            if (examples.size() < static_cast<qsizetype>(ShownExamples))
                examples << fromUtf8(sample).simplified();
        text = examples.join(QStringLiteral(" · "));
        break;
    }
    case LeadField:
        text = labelOf(column.field);
        break;
    default:
        text = surenessOf(column);
    }
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
}

bool MappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != LeadField ||
        !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const FieldNumber field = value.toInt();
    const auto row = static_cast<std::size_t>(index.row());
    if (m_mapping.columns[row].field == field)
        return true;
    for (MappedColumn &other : m_mapping.columns)
        if (field != 0 && other.field == field) {
            other.field = 0;
            other.how = MappedBy::Nothing;
            other.reason =
                tr("%1 is filled by “%2” now.").arg(labelOf(field), headingOf(m_mapping.columns[row]));
        }
    MappedColumn &column = m_mapping.columns[row];
    column.field = field;
    column.how = field == 0 ? MappedBy::Nothing : MappedBy::Saved;
    column.confidence = 1;
    column.reason.clear();
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
    return true;
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole
                   ? QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter))
                   : QVariant();
    switch (section) {
    case FileColumn:
        return tr("Column of the file");
    case Examples:
        return tr("Examples");
    case LeadField:
        return tr("Field of the lead");
    default:
        return tr("How sure");
    }
}

Qt::ItemFlags MappingModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == LeadField ? flags | Qt::ItemIsEditable : flags;
}

} // namespace lead
