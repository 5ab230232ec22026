#include "ui/intake/issuelistmodel.h"

#include "ui/widgets/plaintooltip.h"

#include "core/base/numbertext.h"
#include "core/base/text.h"
#include "core/intake/issuetitle.h"

#include <QLocale>

namespace lead {

IssueListModel::IssueListModel(ImportSession &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(&session, &ImportSession::editsChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

void IssueListModel::refresh()
{
    beginResetModel();
    m_preview = m_session.preview();
    endResetModel();
}

const PreviewGroup *IssueListModel::group(int row) const
{
    return row >= 0 && row < rowCount() ? &m_preview->groups()[static_cast<std::size_t>(row)] : nullptr;
}

int IssueListModel::rowOf(const RowEdits::Fault &fault) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (group(row)->fault == fault)
            return row;
    return -1;
}

QString IssueListModel::titleOf(const PreviewGroup &group) const
{
    const Field *field = m_catalog.find(group.field);
    QString label = field ? field->label : QString();
    if (!field && group.fault.column >= 0 && static_cast<std::size_t>(group.fault.column) < m_session.draft().mapping.columns.size())
        label = fromUtf8(m_session.draft().mapping.columns[static_cast<std::size_t>(group.fault.column)].header);
    return issueTitle(group.fault, label);
}

QString IssueListModel::detailOf(const PreviewGroup &group) const
{
    if (group.suggestion.empty())
        return issueConsequence(group.fault.code);
    if (group.fault.detail.empty() || group.count() == 1)
        return tr("%1 → %2").arg(fromUtf8(group.raw).simplified(), fromUtf8(group.suggestion));
    const std::string meant = repairDetail(group.fault.code, group.suggestion);
    return tr("%1 → %2").arg(fromUtf8(group.fault.detail).simplified(), fromUtf8(meant.empty() ? group.suggestion : meant));
}

std::optional<RepairAction> IssueListModel::decision(const PreviewGroup &group) const
{
    return m_session.edits().now().repairOf(group.fault);
}

int IssueListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_preview ? 0 : static_cast<int>(m_preview->groups().size());
}

QVariant IssueListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PreviewGroup &fault = *group(index.row());
    const auto decided = [&]() -> QString {
        const auto action = decision(fault);
        if (!action)
            return {};
        return *action == RepairAction::Suggestion ? tr("Fixed") : *action == RepairAction::SkipRows ? tr("Skipped") : tr("Without value");
    };
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(fault);
    case Qt::ToolTipRole:
        return plainToolTip(titleOf(fault) + u'\n' + detailOf(fault));
    case DetailRole:
        return detailOf(fault);
    case CountRole:
        return numberText(fault.count());
    case SeverityRole:
        return static_cast<int>(fault.severity);
    case DecisionRole:
        return decided();
    case Qt::AccessibleTextRole: {
        const QString kind = fault.severity == Severity::Blocking ? tr("Error") : fault.severity == Severity::Warning ? tr("Warning") : tr("Note");
        return QStringList{kind, titleOf(fault), numberText(fault.count()), detailOf(fault), decided()}.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

} // namespace lead
