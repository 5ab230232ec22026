#include "ui/calendar/agendamodel.h"

#include "ui/calendar/taskpaint.h"
#include "ui/widgets/plaintooltip.h"

#include <QDateTime>
#include <QLocale>

namespace lead {

void AgendaModel::setTasks(std::vector<CalendarTask> tasks, Millis now, const QTimeZone &zone)
{
    beginResetModel();
    m_tasks = std::move(tasks);
    m_now = now;
    m_zone = zone;
    m_rows.clear();
    QDate day;
    for (std::size_t i = 0; i < m_tasks.size(); ++i) {
        const QDate date = QDateTime::fromMSecsSinceEpoch(m_tasks[i].task.dueAt.value_or(0), zone).date();
        if (date != day)
            m_rows.push_back({date, std::nullopt});
        day = date;
        m_rows.push_back({date, i});
    }
    endResetModel();
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const CalendarTask *AgendaModel::taskAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    return row.task ? &m_tasks[*row.task] : nullptr;
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == IsHeadingRole)
        return !row.task.has_value();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    if (row.task)
        return role == Qt::ToolTipRole ? plainToolTip(taskSentence(m_tasks[*row.task], m_now, m_zone)) : taskSentence(m_tasks[*row.task], m_now, m_zone);
    if (role == Qt::ToolTipRole)
        return {};
    const qint64 days = QDateTime::fromMSecsSinceEpoch(m_now, m_zone).date().daysTo(row.day);
    const QString date = QLocale().toString(row.day, QLocale::LongFormat);
    return days == 0 ? tr("Today · %1").arg(date) : days == 1 ? tr("Tomorrow · %1").arg(date) : date;
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return taskAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemNeverHasChildren;
}

int AgendaModel::rowOf(const QDate &day) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].task && m_rows[i].day >= day)
            return static_cast<int>(i);
    return -1;
}

QModelIndex AgendaModel::indexOf(TaskId task) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].task && m_tasks[*m_rows[i].task].task.id == task)
            return index(static_cast<int>(i));
    return {};
}

} // namespace lead
