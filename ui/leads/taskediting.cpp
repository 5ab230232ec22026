#include "ui/leads/taskediting.h"

#include "core/base/whendone.h"
#include "core/domain/snooze.h"
#include "ui/leads/taskeditor.h"
#include "ui/widgets/popover.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMenu>
#include <QPointer>

namespace lead {

namespace {

struct TaskEditing
{
    Q_DECLARE_TR_FUNCTIONS(TaskEditing)
};

Popover *popoverFor(QWidget &parent, const QString &name)
{
    auto *popover = new Popover(name, &parent);
    QObject::connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    return popover;
}

void showEditor(LeadService &service, const Task &before, QWidget &parent, const QRect &anchor, const TaskActing &acting)
{
    const WorkspaceInfoPtr info = service.info();
    if (!info)
        return;
    const bool isNew = !before.id.isValid();
    Popover *popover = popoverFor(parent, isNew ? TaskEditing::tr("Add a next step") : TaskEditing::tr("Change the task"));
    auto *editor = new TaskEditor(*info, service.clock().now());
    editor->setTask(before);
    QObject::connect(editor, &TaskEditor::given, popover, [&service, popover, acting, before, isNew](const Task &task) {
        popover->close();
        if (isNew)
            acting(service.addTask(task), TaskEditing::tr("Task added: %1").arg(task.title));
        else
            acting(service.changeTask(before, task), TaskEditing::tr("Task changed: %1").arg(task.title));
    });
    QObject::connect(editor, &TaskEditor::removalWanted, popover, [&service, popover, acting, before] {
        popover->close();
        acting(service.removeTask(before.id), TaskEditing::tr("Task taken away: %1").arg(before.title));
    });
    popover->setContent(editor);
    popover->openAt(anchor);
}

} // namespace

QRect globalRect(const QWidget &widget)
{
    return {widget.mapToGlobal(QPoint(0, 0)), widget.size()};
}

void openTaskEditor(LeadService &service, TaskId task, QWidget &parent, const QRect &globalAnchor, const TaskActing &acting)
{
    QWidget *window = parent.window(); // the parent may be made anew meanwhile
    whenDone(service.task(task), window, [&service, window, globalAnchor, acting](const Result<std::optional<CalendarTask>> &found) {
        if (found && *found)
            showEditor(service, (*found)->task, *window, globalAnchor, acting);
    });
}

void openNewTask(LeadService &service, const Task &task, QWidget &parent, const QRect &globalAnchor, const TaskActing &acting)
{
    showEditor(service, task, *parent.window(), globalAnchor, acting);
}

void addSnoozes(QMenu &menu, LeadService &service, TaskId task, QWidget &parent, const QRect &globalAnchor, const TaskActing &acting)
{
    const WorkspaceInfoPtr info = service.info();
    if (!info)
        return;
    const Millis now = service.clock().now();
    const QDate tomorrow = QDateTime::fromMSecsSinceEpoch(now, info->timeZone).date().addDays(1);
    const std::pair<QString, Snooze> presets[] = {{TaskEditing::tr("Later today"), Snooze::LaterToday},
                                                  {info->workingDays.isWorked(tomorrow) ? TaskEditing::tr("Tomorrow morning") : TaskEditing::tr("Next working day"), Snooze::NextMorning},
                                                  {TaskEditing::tr("Next week"), Snooze::NextWeek}};
    for (const auto &[name, preset] : presets) {
        const std::optional<LocalMoment> moment = snoozedTo(preset, now, info->timeZone, info->workingDays);
        if (!moment)
            continue;
        const QString when = dueTimeText(moment->at, now, info->timeZone);
        // The tab sets the moment apart, as it does shortcuts.
        menu.addAction(QString(name + u'\t' + when), &menu, [&service, task, acting, at = moment->at, when, wasMoved = moment->wasMoved] {
            acting(service.snoozeTask(task, at), wasMoved ? TaskEditing::tr("Put off to %1, as the clock skips the time before").arg(when) : TaskEditing::tr("Put off to %1").arg(when));
        });
    }
    menu.addAction(TaskEditing::tr("Pick a date and time…"), &menu, [&service, task, window = QPointer(parent.window()), globalAnchor, acting] {
        if (window)
            openTaskEditor(service, task, *window, globalAnchor, acting);
    });
}

} // namespace lead
