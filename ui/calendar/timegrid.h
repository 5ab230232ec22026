#pragma once

#include "core/domain/workingdays.h"
#include "ui/calendar/dayslots.h"

#include <QAbstractScrollArea>
#include <optional>

namespace lead {

/// Days beside each other with their hours below: tasks as blocks, which are dragged to another time or made longer. The
/// keyboard has a place of its own (a day and a time): arrows move it, Space picks up the task there, Enter opens or adds.
/// Screen readers hear the place as the description of the grid; the agenda shows the same as a list.
class TimeGrid : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimeGrid(QWidget *parent = nullptr);

    void setRange(const QDate &first, int days, const QTimeZone &zone);
    /// Other days are dimmed, and holidays named.
    void setWorkingDays(const WorkingDays &days);
    void setTasks(std::vector<CalendarTask> tasks);
    void setNow(Millis now);
    const std::vector<CalendarTask> &tasks() const { return m_tasks; }
    /// Whether a task is in the hand, of mouse or keyboard.
    bool isCarrying() const { return m_carried.has_value(); }
    /// The place of the keyboard.
    QDate day() const { return m_first.addDays(m_day); }
    LocalMoment moment() const;
    void setDay(const QDate &day);
    /// The task at that place, or null.
    const CalendarTask *current() const;
    /// On the screen; the place of the keyboard when there is no task.
    QRect globalRectOfCurrent() const;
    /// Of a task's first block in the viewport; empty when it is not shown.
    QRect rectOf(TaskId task) const;
    QRect rectOfMoment(const QDate &day, int minute) const;
    /// Shows the hours around a minute of the day.
    void scrollTo(int minute);

Q_SIGNALS:
    void opened(const lead::CalendarTask &task, const QRect &globalRect);
    void newWanted(const lead::LocalMoment &at, const QRect &globalRect);
    void moved(const lead::CalendarTask &task, const lead::LocalMoment &to);
    void resized(const lead::CalendarTask &task, qint64 minutes);
    void leadsDropped(const std::vector<lead::LeadId> &leads, const lead::LocalMoment &at);
    /// More blocks than fit beside each other.
    void dayWanted(const QDate &day);
    /// The arrows went over the edge: days further.
    void stepWanted(int days);
    /// For screen readers.
    void spoken(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
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
    bool viewportEvent(QEvent *event) override;

private:
    /// A task that is on its way, by mouse or keyboard.
    struct Carried
    {
        std::size_t task = 0;
        bool isResized = false;
        bool byKeyboard = false;
        int day = 0;
        int minute = 0;
        int length = 30;
    };
    struct Press
    {
        QPoint at;
        std::size_t task = 0;
        int grip = 0; ///< minutes between the start of the task and where it was taken
        bool isEdge = false;
    };

    int gutter() const;
    int head() const;
    int hourHeight() const;
    QRectF columnRect(int day) const;
    double yOf(int minute) const;
    int dayAt(int x) const;
    int minuteAt(int y) const;
    int lanesThatFit() const;
    QRectF rectOfBlock(const TimeBlock &block) const;
    const TimeBlock *blockAt(const QPoint &at) const;
    LocalMoment momentOf(int day, int minute) const;
    void fitScrollBar();
    void arrange();
    void paintHead(QPainter &painter) const;
    void paintHours(QPainter &painter) const;
    void paintClockChange(QPainter &painter, int day) const;
    void paintBlocks(QPainter &painter) const;
    void paintNow(QPainter &painter) const;
    void paintPlace(QPainter &painter) const;
    void moveMinutes(int minutes);
    void moveDays(int days);
    void stepTask(int step);
    void pickUp();
    void carry(int days, int minutes);
    void drop();
    void release(const Carried &carried);
    void tellPlace();

    QDate m_first;
    WorkingDays m_workingDays;
    int m_days = 7;
    QTimeZone m_zone;
    Millis m_now = 0;
    std::vector<CalendarTask> m_tasks;
    std::vector<TimeBlock> m_blocks;
    std::vector<ClockChange> m_changes; // a day
    int m_day = 0;
    int m_minute = 9 * 60;
    TaskId m_current;
    std::optional<Press> m_press;
    std::optional<Carried> m_carried;
    std::optional<std::pair<int, int>> m_dropAt; // day and minute of leads that are dragged over
    bool m_wasScrolled = false;
};

} // namespace lead
