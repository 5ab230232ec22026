#pragma once

#include "core/domain/localtime.h"
#include "core/domain/workingdays.h"
#include "core/leads/taskcalendar.h"

#include <QWidget>
#include <optional>

namespace lead {

/// The weeks of a month: of each day as many tasks as there is room for, and how many more. Tasks are dragged to other days
/// and keep their time. Arrows go by days, Ctrl+arrows by the tasks of a day, Space picks up, Enter opens.
class MonthGrid : public QWidget
{
    Q_OBJECT

public:
    explicit MonthGrid(QWidget *parent = nullptr);

    /// `first` is the first day shown, `month` any day of the month that is meant.
    void setRange(const QDate &first, int weeks, const QDate &month, const QTimeZone &zone);
    /// Other days are dimmed, and holidays named.
    void setWorkingDays(const WorkingDays &days);
    void setTasks(std::vector<CalendarTask> tasks);
    void setNow(Millis now);
    /// Whether a task is in the hand, of mouse or keyboard.
    bool isCarrying() const { return m_carried.has_value(); }
    QDate day() const { return m_day; }
    void setDay(const QDate &day);
    /// The task that the keyboard is on, or null.
    const CalendarTask *current() const;
    QRect globalRectOfCurrent() const;
    QRect rectOfDay(const QDate &day) const;

Q_SIGNALS:
    void opened(const lead::CalendarTask &task, const QRect &globalRect);
    void newWanted(const QDate &day, const QRect &globalRect);
    void moved(const lead::CalendarTask &task, const QDate &to);
    void leadsDropped(const std::vector<lead::LeadId> &leads, const QDate &day);
    void dayWanted(const QDate &day);
    void stepWanted(int days);
    void spoken(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    int head() const;
    int lineHeight() const;
    int linesThatFit() const;
    QDate dayAt(const QPoint &at) const;
    /// Indexes of the tasks of a day.
    std::vector<std::size_t> tasksOn(const QDate &day) const;
    QRect lineRect(const QDate &day, int line) const;
    std::optional<std::size_t> taskAt(const QPoint &at) const;
    bool isMoreAt(const QPoint &at) const;
    void paintDay(QPainter &painter, const QDate &day) const;
    void release(std::size_t index, const QDate &to);
    void goTo(const QDate &day);
    void tellPlace();

    QDate m_first;
    WorkingDays m_workingDays;
    int m_weeks = 6;
    QDate m_month;
    QTimeZone m_zone;
    Millis m_now = 0;
    std::vector<CalendarTask> m_tasks;
    QHash<QDate, std::vector<std::size_t>> m_byDay;
    QDate m_day;
    int m_line = -1; // of the day; -1: the day itself
    std::optional<std::size_t> m_pressed;
    QPoint m_pressedAt;
    std::optional<std::size_t> m_carried;
    QDate m_over; // of what is dragged
};

} // namespace lead
