#pragma once

#include "core/leads/taskcalendar.h"

#include <QTimeZone>
#include <QWidget>

namespace lead {

class Button;

/// What a popover shows of a task, and what can be done with it.
class TaskCard : public QWidget
{
    Q_OBJECT

public:
    TaskCard(const CalendarTask &task, Millis now, const QTimeZone &zone, QWidget *parent = nullptr);

Q_SIGNALS:
    void doneWanted(bool isDone);
    /// `anchor` is the button, for a menu.
    void snoozeWanted(QWidget *anchor);
    void editWanted();
    void leadWanted();
    void removalWanted();
};

} // namespace lead
