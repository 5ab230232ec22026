#include "ui/leads/detail/taskrow.h"

#include "ui/leads/detail/openlead.h"
#include "ui/leads/moments.h"
#include "ui/leads/taskeditor.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>

namespace lead {

TaskRow::TaskRow(OpenLead &lead, const TaskItem &task, QWidget *parent)
    : QWidget(parent)
    , m_lead(lead)
    , m_task(task)
{
    auto *box = new QCheckBox;
    box->setChecked(task.doneAt.has_value());
    box->setEnabled(!lead.isReadOnly());
    box->setAccessibleName(task.doneAt ? tr("Done: %1").arg(task.title) : tr("To do: %1").arg(task.title));
    connect(box, &QCheckBox::clicked, this, [this](bool isDone) {
        LeadService &service = m_lead.service();
        m_lead.follow(isDone ? service.completeTask(m_task.id) : service.reopenTask(m_task.id),
                      isDone ? tr("Task done") : tr("Task reopened"));
    });
    auto *title = new TextLabel(task.isHigh ? tr("! %1", "task that matters much").arg(task.title) : task.title, TextStyle::BodyMedium, task.doneAt ? Ink::Text3 : Ink::Text);
    title->setElided(true);
    QStringList parts;
    const bool isLate = !task.doneAt && task.dueAt && *task.dueAt < lead.now();
    if (task.doneAt)
        parts << tr("done %1").arg(agoText(*task.doneAt, lead.now(), lead.info()->timeZone));
    else if (task.dueAt)
        parts << momentText(*task.dueAt, lead.info()->timeZone) << dueText(*task.dueAt, lead.now());
    if (task.minutes && !task.doneAt)
        parts << minutesText(*task.minutes);
    for (const QString &part : {task.place, task.repeats, task.owner})
        if (!part.isEmpty())
            parts << part;
    auto *note =
        new TextLabel(parts.join(QStringLiteral(" · ")), TextStyle::Small, isLate ? Ink::Danger : Ink::Text3);
    note->setElided(true);
    auto *more = new IconButton("ellipsis", tr("More for “%1”").arg(task.title));
    more->setSmall(true);
    more->setEnabled(!lead.isReadOnly());
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
        addSnoozes(*menu, service, m_task.id, *this, globalRect(*this), followed());
        menu->addSeparator();
        menu->addAction(tr("Edit…"), this, &TaskRow::edit);
    }
    menu->addAction(tr("Take away"), this, [this, &service] {
        m_lead.follow(service.removeTask(m_task.id), tr("Task taken away"));
    });
    menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
}

void TaskRow::edit()
{
    openTaskEditor(m_lead.service(), m_task.id, *this, globalRect(*this), followed());
}

// The row may be gone by then: its list is made anew when the lead changes.
TaskActing TaskRow::followed() const
{
    return [lead = QPointer(&m_lead)](const QFuture<Result<LeadActs::Done>> &acting, const QString &sentence) {
        if (lead)
            lead->follow(acting, sentence);
    };
}

} // namespace lead
