#include "core/base/whendone.h"
#include "core/leads/leadservice.h"
#include "ui/leads/leadlistmodel.h"
#include "ui/leads/moments.h"
#include "ui/widgets/plaintooltip.h"

#include <algorithm>

namespace lead {

namespace {

QString dash()
{
    return QStringLiteral("–");
}

} // namespace

QVariant LeadListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (const LeadGroupRow *group = groupAt(index.row())) {
        if (role == Qt::DisplayRole)
            return index.column() == NameColumn ? group->label : QString();
        if (role != Qt::AccessibleTextRole)
            return {};
        const QString leads = tr("%n leads", nullptr, static_cast<int>(group->count));
        return group->isCollapsed ? tr("%1, %2, collapsed").arg(group->label, leads)
                                  : tr("%1, %2, expanded").arg(group->label, leads);
    }
    if (index.column() == CheckColumn) {
        if (role == Qt::CheckStateRole)
            return isChecked(index.row()) ? Qt::Checked : Qt::Unchecked;
        if (role != Qt::AccessibleTextRole)
            return {};
        const LeadRow *lead = row(index.row());
        if (!lead)
            return tr("Loading");
        return isChecked(index.row()) ? tr("%1, checked", "a lead").arg(lead->record.name) : tr("%1, not checked", "a lead").arg(lead->record.name);
    }
    const Field *field = fieldOf(index.column());
    return field ? leadData(row(index.row()), *field, index.column(), role) : QVariant();
}

QVariant LeadListModel::leadData(const LeadRow *lead, const Field &field, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (!lead)
            return dash();
        if (column == NameColumn)
            return lead->record.name;
        if (field.number == F::NextActionAt)
            return lead->hasStep() ? lead->record.nextStep->title : QString();
        return QString(lead->record.shown(field.number)).replace(u'\n', u' ');
    case Qt::EditRole:
        return lead ? lead->record.typed(field.number) : QString();
    case Qt::AccessibleTextRole:
        if (!lead)
            return tr("Loading");
        if (column == NameColumn)
            return sentenceOf(*lead, now().at);
        return tr("%1, %2: %3").arg(lead->record.name, field.label, lead->record.shown(field.number));
    case Qt::ToolTipRole:
        if (!lead)
            return {};
        if (columnKindOf(field) == ColumnKind::NextStep)
            return lead->hasStep() ? plainToolTip(tr("%1, %2").arg(lead->record.nextStep->title, momentText(lead->stepAt(), now().zone)))
                                   : QString();
        if (columnKindOf(field) == ColumnKind::Moment)
            return lead->record.shown(field.number);
        return column == NameColumn ? QString() : whyNotEditable(field, permissions());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isRightAligned(field) ? Qt::AlignRight : Qt::AlignLeft)));
    default:
        return {};
    }
}

bool LeadListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role == Qt::CheckStateRole && index.column() == CheckColumn) {
        setChecked(index.row(), index.row(), value.toInt() == Qt::Checked);
        return true;
    }
    const Field *field = fieldOf(index.column());
    const LeadId lead = leadAt(index.row());
    const QString typed = value.toString();
    if (role != Qt::EditRole || !field || !lead.isValid() || typed == data(index, Qt::EditRole).toString())
        return false;
    if (field->number == F::Stage && tellStage(lead, typed))
        return true;
    const QString expected = data(index, Qt::EditRole).toString();
    const LeadRow *row = m_rows.known(lead);
    const QString summary = row ? tr("%1 of %2 saved", "field, lead").arg(field->label, row->record.name) : tr("%1 saved").arg(field->label);
    whenDone(m_service.edit(lead, field->key, typed, expected), this, [this, summary](const Result<LeadService::Done> &done) {
        if (done) {
            Q_EMIT edited(summary, *done);
            return;
        }
        // What stands there is not so.
        m_rows.outdate();
        reload();
        Q_EMIT editRefused(done.error());
    });
    keepTyped(lead, *field, typed);
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    return true;
}

// False for a text that names no stage, which is refused like every other wrong text.
bool LeadListModel::tellStage(LeadId lead, const QString &typed)
{
    const WorkspaceInfoPtr info = m_service.info();
    const LeadRow *row = m_rows.known(lead);
    if (!info || !row)
        return false;
    const auto called = [&info](const QString &name) {
        const auto stage = std::find_if(info->stages.begin(), info->stages.end(), [&name](const Stage &s) { return s.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0; });
        return stage == info->stages.end() ? StageId() : stage->id;
    };
    const StageId stage = called(typed);
    if (!stage.isValid())
        return false;
    Q_EMIT stageTyped(lead, called(row->record.stage), stage);
    return true;
}

// What was typed stands there until the lead is read again.
void LeadListModel::keepTyped(LeadId lead, const Field &field, const QString &text)
{
    LeadRow *known = m_rows.known(lead);
    const WorkspaceInfoPtr info = m_service.info();
    if (!known || !info)
        return;
    LeadRecord record = known->record;
    record.texts[field.number] = {text, text};
    if (field.number == F::Stage)
        record.stage = text;
    if (field.number == F::Owner)
        record.owner = text;
    const int generation = known->generation;
    *known = lead::rowOf(std::move(record), *info);
    known->generation = generation;
}

QVariant LeadListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const Field *field = fieldOf(section);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        if (section == CheckColumn)
            return role == Qt::DisplayRole ? QString() : tr("Check all");
        const QString label = field ? field->label : QString();
        return role == Qt::ToolTipRole ? plainToolTip(label) : label;
    }
    if (role == Qt::TextAlignmentRole && field)
        return int(Qt::AlignVCenter | (isRightAligned(*field) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

Permissions LeadListModel::permissions() const
{
    return m_service.info() ? m_service.info()->permissions : Permissions();
}

Qt::ItemFlags LeadListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (isGroupRow(index.row()))
        return flags;
    if (index.column() == CheckColumn)
        return flags | Qt::ItemIsUserCheckable;
    const Field *field = fieldOf(index.column());
    if (field && whyNotEditable(*field, permissions()).isEmpty() && m_rows.known(leadAt(index.row())))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace lead
