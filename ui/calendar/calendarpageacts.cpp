// What is done on the calendar page.
#include "core/base/whendone.h"
#include "ui/calendar/agendaview.h"
#include "ui/calendar/calendarpage.h"
#include "ui/leads/leadpicker.h"
#include "ui/calendar/monthgrid.h"
#include "ui/calendar/taskcard.h"
#include "ui/calendar/timegrid.h"
#include "ui/leads/taskeditor.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QDateTime>
#include <QLocale>
#include <QMenu>
#include <QPointer>

namespace lead {

const CalendarTask *CalendarPage::current() const
{
    return m_span == Span::Month ? m_month->current() : m_span == Span::Agenda ? m_agenda->current() : m_grid->current();
}

QRect CalendarPage::currentRect() const
{
    return m_span == Span::Month ? m_month->globalRectOfCurrent() : m_span == Span::Agenda ? m_agenda->globalRectOfCurrent() : m_grid->globalRectOfCurrent();
}

QString CalendarPage::whenText(const LocalMoment &moment) const
{
    return dueTimeText(moment.at, m_tools.clock.now(), m_tools.leads.info()->timeZone);
}

void CalendarPage::follow(const QFuture<Result<LeadActs::Done>> &acting, const QString &sentence)
{
    whenDone(acting, this, [this, sentence](const Result<LeadActs::Done> &result) {
        if (!result) {
            Q_EMIT failed(result.error().message);
            reload(); // what was dragged goes back
            return;
        }
        if (!result->operation.isValid())
            return;
        Q_EMIT done(result->nextDueAt ? tr("%1. Next time: %2").arg(sentence, whenText({*result->nextDueAt})) : sentence, result->operation);
    });
}

TaskActing CalendarPage::following()
{
    return [page = QPointer(this)](const QFuture<Result<LeadActs::Done>> &acting, const QString &sentence) {
        if (page)
            page->follow(acting, sentence);
    };
}

void CalendarPage::openCard(const CalendarTask &task, const QRect &at)
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!info)
        return;
    auto *popover = new Popover(task.task.title, this);
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    auto *card = new TaskCard(task, m_tools.clock.now(), info->timeZone);
    LeadService &leads = m_tools.leads;
    const Task shown = task.task;
    connect(card, &TaskCard::doneWanted, popover, [this, popover, shown, &leads](bool isDone) {
        popover->close();
        follow(isDone ? leads.completeTask(shown.id) : leads.reopenTask(shown.id), isDone ? tr("Done: %1", "task").arg(shown.title) : tr("Open again: %1", "task").arg(shown.title));
    });
    connect(card, &TaskCard::snoozeWanted, popover, [this, popover, shown, at](QWidget *anchor) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const QPoint place = anchor->mapToGlobal(anchor->rect().bottomLeft());
        addSnoozes(*menu, m_tools.leads, shown.id, *this, at, following());
        popover->close();
        menu->popup(place);
    });
    connect(card, &TaskCard::editWanted, popover, [this, popover, shown, at] {
        popover->close();
        openTaskEditor(m_tools.leads, shown.id, *this, at, following());
    });
    connect(card, &TaskCard::leadWanted, popover, [this, popover, shown] {
        popover->close();
        Q_EMIT opened(shown.lead);
    });
    connect(card, &TaskCard::removalWanted, popover, [this, popover, shown, &leads] {
        popover->close();
        follow(leads.removeTask(shown.id), tr("Task taken away: %1").arg(shown.title));
    });
    popover->setContent(card);
    popover->openAt(at);
}

void CalendarPage::openNew(std::optional<LeadId> lead, const LocalMoment &at, const QRect &anchor)
{
    if (!m_tools.leads.info())
        return;
    if (!lead) {
        chooseLead(at, anchor);
        return;
    }
    Task task;
    task.lead = *lead;
    task.dueAt = std::max(at.at, m_tools.clock.now());
    openNewTask(m_tools.leads, task, *this, anchor, following());
}

void CalendarPage::chooseLead(const LocalMoment &at, const QRect &anchor)
{
    auto *popover = new Popover(tr("New task"), this);
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    auto *picker = new LeadPicker(m_tools.leads, tr("New task, %1: for which lead?", "time").arg(whenText(at)));
    connect(
        picker, &LeadPicker::chosen, popover,
        [this, popover, at, anchor](LeadId lead) {
            popover->close();
            openNew(lead, at, anchor);
        },
        Qt::QueuedConnection);
    popover->setContent(picker);
    popover->openAt(anchor);
}

// A lead goes where it was dropped with a call, which is what it most often needs; several follow each other.
void CalendarPage::planLeads(const std::vector<LeadId> &leads, const LocalMoment &at)
{
    if (leads.size() == 1) {
        Task task;
        task.lead = leads.front();
        task.title = tr("Call");
        task.kind = QStringLiteral("call");
        task.dueAt = at.at;
        follow(m_tools.leads.addTask(task), at.wasMoved ? tr("Call planned for %1, as the clock skips the time before").arg(whenText(at)) : tr("Call planned for %1").arg(whenText(at)));
        return;
    }
    LeadSelection selection;
    selection.ids = leads;
    Task task;
    task.title = tr("Call");
    task.kind = QStringLiteral("call");
    task.dueAt = at.at;
    LeadJob *job = m_tools.leads.addTasks(selection, task, std::nullopt);
    connect(job, &LeadJob::finished, this, [this](const Result<LeadJobDone> &result) {
        if (!result)
            Q_EMIT failed(result.error().message);
        else if (result->operation.isValid())
            Q_EMIT done(result->summary, result->operation);
    });
}

void CalendarPage::moveTask(const CalendarTask &task, const LocalMoment &to)
{
    Task after = task.task;
    after.dueAt = to.at;
    const QString when = whenText(to);
    follow(m_tools.leads.changeTask(task.task, after), to.wasMoved ? tr("“%1” moved to %2, as the clock skips the time before").arg(task.task.title, when) : tr("“%1” moved to %2", "task, time").arg(task.task.title, when));
}

void CalendarPage::addTask()
{
    if (m_span == Span::Day || m_span == Span::Week)
        openNew({}, m_grid->moment(), m_grid->globalRectOfCurrent());
    else if (const WorkspaceInfoPtr info = m_tools.leads.info())
        openNew({}, momentAt(m_span == Span::Month ? m_month->day() : m_date, QTime(9, 0), info->timeZone), currentRect());
}

void CalendarPage::finishCurrent()
{
    const CalendarTask *task = current();
    if (!task || task->isForeseen)
        Q_EMIT said(tr("There is no task here that could be done."));
    else if (!task->task.doneAt)
        follow(m_tools.leads.completeTask(task->task.id), tr("Done: %1", "task").arg(task->task.title));
}

void CalendarPage::snoozeCurrent()
{
    const CalendarTask *task = current();
    if (!task || task->task.doneAt || task->isForeseen) {
        Q_EMIT said(tr("There is no task here that could wait."));
        return;
    }
    auto *menu = new QMenu(tr("Put off until"), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSnoozes(*menu, m_tools.leads, task->task.id, *this, currentRect(), following());
    menu->popup(currentRect().bottomLeft());
}

// Shown at the foot and said by a screen reader.
void CalendarPage::speak(const QString &sentence)
{
    if (sentence.isEmpty()) {
        m_spoken->setText(tr("←→↑↓ go to a time   Ctrl+↑↓ go to a task   Space pick up   Enter open   N new   T today"));
        return;
    }
    m_spoken->setText(sentence);
    QAccessibleEvent alert(m_spoken, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace lead
