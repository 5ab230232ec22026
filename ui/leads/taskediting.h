#pragma once

#include "core/leads/leadservice.h"

#include <functional>

class QMenu;
class QRect;
class QWidget;

namespace lead {

/// Takes an act that has begun and the sentence that tells of it.
using TaskActing = std::function<void(const QFuture<Result<LeadActs::Done>> &acting, const QString &sentence)>;

/// The editor for a task that is there, in a popover at a place of the screen. `acting` may be called after `parent` is gone.
void openTaskEditor(LeadService &service, TaskId task, QWidget &parent, const QRect &globalAnchor, const TaskActing &acting);
/// The same for a new one, which begins as `task`.
void openNewTask(LeadService &service, const Task &task, QWidget &parent, const QRect &globalAnchor, const TaskActing &acting);
/// When a task can be put off to; the last one opens the editor.
void addSnoozes(QMenu &menu, LeadService &service, TaskId task, QWidget &parent, const QRect &globalAnchor, const TaskActing &acting);
/// Where a widget is on the screen.
QRect globalRect(const QWidget &widget);

} // namespace lead
