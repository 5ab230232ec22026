#include "ui/intake/importhistorymodel.h"

#include "core/base/numbertext.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/plaintooltip.h"

#include <QDateTime>
#include <QLocale>

namespace lead {

void ImportHistoryModel::setImports(std::vector<PastImport> imports)
{
    beginResetModel();
    m_imports = std::move(imports);
    endResetModel();
}

const PastImport *ImportHistoryModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_imports[static_cast<std::size_t>(row)] : nullptr;
}

int ImportHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_imports.size());
}

int ImportHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportHistoryModel::textOf(const PastImport &past, int column) const
{
    const QLocale locale;
    const ImportCounts &counts = past.record.counts;
    switch (column) {
    case File:
        return past.record.fileName == past.file ? past.file : tr("%1 (%2)").arg(past.record.fileName, past.file);
    case Who:
        return past.who;
    case When:
        return locale.toString(QDateTime::fromMSecsSinceEpoch(past.record.startedAt), QLocale::ShortFormat);
    case Rows:
        return numberText(counts.rows, locale);
    case Created:
        return numberText(counts.created, locale);
    case Updated:
        return numberText(counts.updated, locale);
    case Skipped:
        return numberText(counts.skipped + counts.unchanged, locale);
    case Rejected:
        return numberText(counts.rejected, locale);
    default:
        break;
    }
    switch (past.record.state) {
    case ImportState::Running:
        return tr("Running");
    case ImportState::Interrupted:
        return tr("Interrupted");
    case ImportState::Complete:
        return past.waiting > 0 ? tr("%n to decide", nullptr, static_cast<int>(past.waiting)) : tr("Complete");
    case ImportState::Undone:
        return past.leadsKept > 0 ? tr("Undone, %1 kept").arg(numberText(past.leadsKept, locale)) : tr("Undone");
    }
    return {};
}

QVariant ImportHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PastImport &past = m_imports[static_cast<std::size_t>(index.row())];
    const bool isNumber = index.column() >= Rows && index.column() <= Rejected;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(past, index.column());
    case Qt::ToolTipRole:
        return index.column() == File ? plainToolTip(past.record.filePath) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case ToneRole: {
        const ImportState state = past.record.state;
        const ToneName tone = state == ImportState::Complete ? (past.waiting > 0 ? ToneName::Warning : ToneName::Success) : state == ImportState::Undone ? ToneName::Neutral : ToneName::Warning;
        return static_cast<int>(tone);
    }
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), textOf(past, index.column()));
    default:
        return {};
    }
}

QVariant ImportHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((section >= Rows && section <= Rejected ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Who:
        return tr("Who");
    case When:
        return tr("When");
    case Rows:
        return tr("Rows");
    case Created:
        return tr("Created");
    case Updated:
        return tr("Updated");
    case Skipped:
        return tr("Skipped");
    case Rejected:
        return tr("Rejected");
    default:
        return tr("State");
    }
}

} // namespace lead
