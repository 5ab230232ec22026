#pragma once

#include "core/domain/localtime.h"
#include "core/leads/taskcalendar.h"

#include <QAbstractListModel>
#include <optional>

namespace lead {

/// Tasks as a list with a heading for each day.
class AgendaModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IsHeadingRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void setTasks(std::vector<CalendarTask> tasks, Millis now, const QTimeZone &zone);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Null for a heading.
    const CalendarTask *taskAt(const QModelIndex &index) const;
    Millis now() const { return m_now; }
    const QTimeZone &zone() const { return m_zone; }
    /// The first row of a day or of the next that has one; -1 when none.
    int rowOf(const QDate &day) const;
    QModelIndex indexOf(TaskId task) const;

private:
    struct Row
    {
        QDate day;
        std::optional<std::size_t> task; ///< none: the heading
    };

    std::vector<CalendarTask> m_tasks;
    std::vector<Row> m_rows;
    Millis m_now = 0;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace lead
