#include "ui/intake/previewmodel.h"

#include "core/base/numbertext.h"
#include "core/base/text.h"

#include <QLocale>
#include <algorithm>

namespace lead {

namespace {

constexpr int CachedRows = 1000;
constexpr qsizetype LongestCell = 300;

QString shownText(const std::string &text)
{
    QString shown = fromUtf8(std::string_view(text).substr(0, 4 * LongestCell)).simplified();
    if (shown.size() > LongestCell)
        shown = shown.left(LongestCell) + QChar(0x2026);
    return shown;
}

} // namespace

PreviewModel::PreviewModel(ImportSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_cache(CachedRows)
{
    connect(&session, &ImportSession::mappingChanged, this, &PreviewModel::setColumns);
}

void PreviewModel::setColumns()
{
    beginResetModel();
    m_columns.clear();
    m_rows.clear();
    m_showsAll = true;
    m_allRows = 0; // until the preview of this mapping is there
    const ImportDraft &draft = m_session.draft();
    for (const MappedColumn &column : draft.mapping.columns)
        if (column.field != 0 || draft.newFields.contains(column.index))
            m_columns.push_back(column.index);
    m_cache.clear();
    endResetModel();
}

void PreviewModel::setRows(std::vector<std::uint32_t> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_showsAll = false;
    m_cache.clear();
    endResetModel();
}

void PreviewModel::setAllRows()
{
    beginResetModel();
    m_rows.clear();
    m_showsAll = true;
    m_allRows = m_session.preview() ? static_cast<int>(m_session.preview()->rowCount()) : 0;
    m_cache.clear();
    endResetModel();
}

void PreviewModel::reread()
{
    m_cache.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::int64_t PreviewModel::previewRow(int row) const
{
    return m_showsAll ? row : static_cast<std::int64_t>(m_rows[static_cast<std::size_t>(row)]);
}

const PreviewRow *PreviewModel::rowAt(int row) const
{
    if (row < 0 || row >= rowCount() || !m_session.preview())
        return nullptr;
    const std::int64_t at = previewRow(row);
    if (const PreviewRow *known = m_cache.object(at))
        return known;
    auto *read = new PreviewRow(m_session.preview()->row(at, m_session.edits().now()));
    m_cache.insert(at, read);
    return read;
}

int PreviewModel::fileColumn(int column) const
{
    return column > 0 && static_cast<std::size_t>(column) <= m_columns.size() ? m_columns[static_cast<std::size_t>(column) - 1] : RowEdits::Row;
}

int PreviewModel::columnOf(int fileColumn) const
{
    const auto it = std::find(m_columns.begin(), m_columns.end(), fileColumn);
    return it == m_columns.end() ? 0 : static_cast<int>(it - m_columns.begin()) + 1;
}

QString PreviewModel::headingOf(int column) const
{
    const int at = fileColumn(column);
    if (at < 0 || static_cast<std::size_t>(at) >= m_session.draft().mapping.columns.size())
        return tr("Line");
    const MappedColumn &mapped = m_session.draft().mapping.columns[static_cast<std::size_t>(at)];
    const auto &fields = m_session.draft().newFields;
    if (const auto it = fields.find(at); it != fields.end())
        return it->second.label;
    const Field *field = m_catalog.find(mapped.field);
    return field ? field->label : fromUtf8(mapped.header);
}

std::vector<const PreviewRow::Finding *> PreviewModel::findingsAt(const QModelIndex &index) const
{
    std::vector<const PreviewRow::Finding *> findings;
    if (const PreviewRow *row = rowAt(index.row()))
        for (const PreviewRow::Finding &finding : row->findings)
            if (finding.column == fileColumn(index.column()))
                findings.push_back(&finding);
    return findings;
}

PreviewModel::Mark PreviewModel::markOf(const PreviewRow &row, int fileColumn) const
{
    Mark mark = Mark::None;
    for (const PreviewRow::Finding &finding : row.findings) {
        if (finding.column != fileColumn)
            continue;
        if (finding.repair)
            mark = Mark::Mended;
        else if (issueSeverity(finding.code) == Severity::Blocking)
            return Mark::Error;
        else if (issueSeverity(finding.code) == Severity::Warning)
            return Mark::Warning;
        else if (mark == Mark::None)
            mark = Mark::Mended;
    }
    if (mark == Mark::None && fileColumn >= 0 && m_session.edits().now().cell(row.line, fileColumn))
        return Mark::Corrected;
    return mark;
}

QString PreviewModel::textOf(const PreviewRow &row, int fileColumn) const
{
    if (fileColumn < 0)
        return numberText(row.line);
    const auto at = static_cast<std::size_t>(fileColumn);
    const bool isRepaired = std::any_of(row.findings.begin(), row.findings.end(),
                                        [&](const PreviewRow::Finding &f) { return f.column == fileColumn && f.repair; });
    if (isRepaired && at < row.after.size())
        return row.after[at];
    return at < row.cells.size() ? shownText(row.cells[at]) : QString();
}

QString PreviewModel::tooltipOf(const QModelIndex &index) const
{
    QStringList lines;
    const PreviewRow *row = rowAt(index.row());
    for (const PreviewRow::Finding *finding : findingsAt(index))
        lines << issueMessage({finding->field, finding->code, finding->raw, finding->suggestion}, headingOf(index.column())).toHtmlEscaped();
    const int column = fileColumn(index.column());
    if (lines.isEmpty() && row && column >= 0)
        lines << textOf(*row, column).toHtmlEscaped();
    return lines.join(QStringLiteral("<br>"));
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_showsAll ? m_allRows : static_cast<int>(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PreviewRow *row = rowAt(index.row());
    if (!row)
        return {};
    const int column = fileColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*row, column);
    case Qt::EditRole:
        return column >= 0 && static_cast<std::size_t>(column) < row->cells.size() ? fromUtf8(row->cells[static_cast<std::size_t>(column)]) : QString();
    case MarkRole:
        return static_cast<int>(markOf(*row, column));
    case IsOutRole:
        return row->isLeftOut || row->isRejected;
    case Qt::ToolTipRole:
        return tooltipOf(index);
    case Qt::AccessibleTextRole: {
        QString text = tr("%1: %2").arg(headingOf(index.column()), textOf(*row, column));
        for (const PreviewRow::Finding *finding : findingsAt(index))
            text += u' ' + issueMessage({finding->field, finding->code, finding->raw, finding->suggestion}, headingOf(index.column()));
        return text;
    }
    default:
        return {};
    }
}

bool PreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int column = fileColumn(index.column());
    const PreviewRow *row = rowAt(index.row());
    if (role != Qt::EditRole || column < 0 || !row)
        return false;
    const std::string text = toUtf8(value.toString());
    const auto at = static_cast<std::size_t>(column);
    if (at >= row->original.size() || text == row->cells[at])
        return false;
    RowEdits edits = m_session.edits().now();
    if (text == row->original[at])
        edits.resetCell(row->line, column);
    else
        edits.setCell(row->line, column, text);
    m_session.apply(std::move(edits), tr("Correct %1 in line %2").arg(headingOf(index.column()), numberText(row->line)));
    return true;
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return headingOf(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    return {};
}

Qt::ItemFlags PreviewModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const int column = fileColumn(index.column());
    return column >= 0 && static_cast<std::size_t>(column) < m_session.fileColumns() ? flags | Qt::ItemIsEditable : flags;
}

} // namespace lead
