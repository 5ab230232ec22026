#include "ui/intake/mappingmodel.h"

#include "core/base/text.h"
#include "core/intake/importsession.h"
#include "ui/widgets/plaintooltip.h"

#include <algorithm>

namespace lead {

namespace {
constexpr std::size_t ShownExamples = 3;
} // namespace

MappingModel::MappingModel(ImportSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &ImportSession::mappingChanged, this, &MappingModel::refresh);
    connect(&session, &ImportSession::checkChanged, this, [this] {
        if (m_onlyToReview)
            refresh();
        else if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, Check), index(rowCount() - 1, Action));
    });
}

void MappingModel::setCatalog(const FieldCatalog &catalog)
{
    m_catalog = catalog;
    refresh();
}

void MappingModel::setOnlyToReview(bool only)
{
    m_onlyToReview = only;
    refresh();
}

// Rows come and go only with the file, derived columns and the filter; everything else is a change of what they say.
void MappingModel::refresh()
{
    const std::vector<int> before = m_rows;
    collectRows();
    if (before == m_rows) {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    std::vector<int> after = m_rows;
    m_rows = before;
    beginResetModel();
    m_rows = std::move(after);
    endResetModel();
}

void MappingModel::collectRows()
{
    m_rows.clear();
    for (const MappedColumn &column : m_session.draft().mapping.columns)
        if (!m_onlyToReview || toneOf(column) == ColumnTone::ToReview)
            m_rows.push_back(column.index);
}

const MappedColumn &MappingModel::columnAt(int row) const
{
    return m_session.draft().mapping.columns[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)])];
}

int MappingModel::rowOf(int column) const
{
    const auto it = std::find(m_rows.begin(), m_rows.end(), column);
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

ColumnTone MappingModel::toneOf(const MappedColumn &column) const
{
    if (m_session.draft().newFields.contains(column.index))
        return ColumnTone::Mapped;
    static const PlanCheck none;
    const PlanCheck *check = m_session.check();
    return columnTone(column, m_catalog.find(column.field), check ? *check : none, m_session.draft().dateOrder);
}

int MappingModel::count(ColumnTone tone) const
{
    const auto &columns = m_session.draft().mapping.columns;
    return static_cast<int>(std::count_if(columns.begin(), columns.end(), [&](const MappedColumn &column) { return toneOf(column) == tone; }));
}

std::vector<FieldNumber> MappingModel::choices() const
{
    std::vector<FieldNumber> choices{0};
    for (const Field &field : m_catalog.fields())
        if (field.use & InImport)
            choices.push_back(field.number);
    choices.push_back(NewFieldChoice);
    return choices;
}

QString MappingModel::labelOf(FieldNumber number) const
{
    if (number == NewFieldChoice)
        return tr("Create custom field…");
    const Field *field = m_catalog.find(number);
    return field ? field->label : tr("Don’t import");
}

QString MappingModel::headingOf(int column) const
{
    const auto &columns = m_session.draft().mapping.columns;
    const std::string &header = columns[static_cast<std::size_t>(column)].header;
    return trimmed(header).empty() ? tr("Column %1").arg(column + 1) : fromUtf8(header).simplified();
}

QString MappingModel::fieldText(const MappedColumn &column) const
{
    const auto &fields = m_session.draft().newFields;
    if (const auto it = fields.find(column.index); it != fields.end())
        return tr("New field: %1").arg(it->second.label);
    return labelOf(column.field);
}

QString MappingModel::checkText(const MappedColumn &column) const
{
    if (m_session.draft().newFields.contains(column.index))
        return tr("Becomes a custom field");
    return columnCheckText(column, m_catalog.find(column.field), m_session.check(), m_session.draft().dateOrder);
}

QString MappingModel::actionText(const MappedColumn &column) const
{
    if (toneOf(column) != ColumnTone::ToReview)
        return {};
    const PlanCheck *check = m_session.check();
    return check && needsDateOrder(m_catalog.find(column.field), *check, m_session.draft().dateOrder) ? tr("Choose format") : tr("Confirm");
}

QString MappingModel::examplesOf(const MappedColumn &column) const
{
    QStringList examples;
    for (const std::string &sample : column.samples)
        if (examples.size() < static_cast<qsizetype>(ShownExamples))
            examples << fromUtf8(sample).simplified();
    return examples.join(QStringLiteral(", "));
}

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MappedColumn &column = columnAt(index.row());
    switch (role) {
    case ToneRole:
        return static_cast<int>(toneOf(column));
    case FileIndexRole:
        return column.index;
    case NeedsDateRole:
        return m_session.check() && needsDateOrder(m_catalog.find(column.field), *m_session.check(), m_session.draft().dateOrder);
    case IsGuessRole:
        return !actionText(column).isEmpty();
    case Qt::EditRole:
        return column.field;
    case Qt::AccessibleTextRole:
        return tr("%1 becomes %2. %3").arg(headingOf(column.index), fieldText(column), checkText(column));
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        break;
    default:
        return {};
    }
    QString text;
    if (index.column() == FileColumn)
        text = headingOf(column.index);
    else if (index.column() == Examples)
        text = examplesOf(column);
    else if (index.column() == LeadField)
        text = fieldText(column);
    else if (index.column() == Check)
        text = checkText(column);
    else
        text = actionText(column);
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

bool MappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != LeadField || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const int column = columnAt(index.row()).index;
    const FieldNumber field = value.toInt();
    if (field == NewFieldChoice) {
        Q_EMIT newFieldWanted(column);
        return true;
    }
    m_session.setField(column, field);
    return true;
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn:
        return tr("File column");
    case Examples:
        return tr("Sample values");
    case LeadField:
        return tr("Lead field");
    case Check:
        return tr("Check");
    default:
        return QString();
    }
}

Qt::ItemFlags MappingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == LeadField ? flags | Qt::ItemIsEditable : flags;
}

} // namespace lead
