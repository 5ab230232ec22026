#include "ui/leads/detail/taskrow.h"

#include "ui/leads/detail/duetimes.h"
#include "ui/leads/detail/openlead.h"
#include "ui/leads/moments.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>

namespace lead {

TaskRow::TaskRow(OpenLead &lead, const TaskItem &task, QWidget *parent)
    : QWidget(parent)
    , m_lead(lead)
    , m_task(task)
{
    auto *box = new QCheckBox;
    box->setChecked(task.doneAt.has_value());
    box->setAccessibleName(task.doneAt ? tr("Done: %1").arg(task.title) : tr("To do: %1").arg(task.title));
    connect(box, &QCheckBox::clicked, this, [this](bool isDone) {
        LeadService &service = m_lead.service();
        m_lead.follow(isDone ? service.completeTask(m_task.id) : service.reopenTask(m_task.id),
                      isDone ? tr("Task done") : tr("Task reopened"));
    });
    auto *title = new TextLabel(task.title, TextStyle::BodyMedium, task.doneAt ? Ink::Text3 : Ink::Text);
    title->setElided(true);
    QStringList parts;
    const bool isLate = !task.doneAt && task.dueAt && *task.dueAt < lead.now();
    if (task.doneAt)
        parts << tr("done %1").arg(agoText(*task.doneAt, lead.now(), lead.info()->timeZone));
    else if (task.dueAt)
        parts << momentText(*task.dueAt, lead.info()->timeZone) << dueText(*task.dueAt, lead.now());
    if (!task.owner.isEmpty())
        parts << task.owner;
    auto *note =
        new TextLabel(parts.join(QStringLiteral(" · ")), TextStyle::Small, isLate ? Ink::Danger : Ink::Text3);
    note->setElided(true);
    auto *more = new IconButton("ellipsis", tr("More for “%1”").arg(task.title));
    more->setSmall(true);
    connect(more, &QAbstractButton::clicked, this, [this, more] { showMenu(more); });
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(title);
    texts->addWidget(note);
    if (parts.isEmpty()) // shown without a parent it would be a window for a moment
        note->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, metrics::Tight, 0, metrics::Tight);
    row->setSpacing(metrics::Gap);
    row->addWidget(box, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(more, 0, Qt::AlignTop);
}

void TaskRow::showMenu(IconButton *button)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    LeadService &service = m_lead.service();
    if (!m_task.doneAt) {
        for (const DueTime &time : DueTimes::at(m_lead.now(), m_lead.info()->timeZone))
            menu->addAction(time.name, this, [this, &service, time] {
                m_lead.follow(service.snoozeTask(m_task.id, time.at), tr("Put off"));
            });
        menu->addSeparator();
        menu->addAction(tr("Rename…"), this, &TaskRow::rename);
    }
    menu->addAction(tr("Take away"), this, [this, &service] {
        m_lead.follow(service.removeTask(m_task.id), tr("Task taken away"));
    });
    menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
}

void TaskRow::rename()
{
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename the task"));
    dialog->setLabelText(tr("What is to be done"));
    dialog->setTextValue(m_task.title);
    // The row may be gone by then: its list is made anew when the lead changes.
    connect(dialog, &QInputDialog::textValueSelected, &m_lead,
            [lead = &m_lead, task = m_task.id](const QString &title) {
                lead->follow(lead->service().renameTask(task, title), tr("Task renamed"));
            });
    dialog->open();
}

} // namespace lead
