#include "ui/leads/leadcontact.h"

#include "core/base/whendone.h"
#include "ui/leads/calloutcomeasker.h"
#include "ui/leads/choicepicker.h"
#include "ui/leads/detail/duetimes.h"
#include "ui/leads/leadcaller.h"
#include "ui/leads/leadrow.h"
#include "ui/leads/taskediting.h"
#include "ui/widgets/popover.h"

#include <QPointer>

namespace lead {

LeadContact::LeadContact(LeadService &service, const Clock &clock, std::function<Spot()> spot, QWidget &page)
    : QObject(&page)
    , m_service(service)
    , m_clock(clock)
    , m_spot(std::move(spot))
    , m_page(page)
    , m_caller(new LeadCaller(service, m_hours, page))
    , m_asker(new CallOutcomeAsker(service, page))
{
    connect(&service, &LeadService::leadsChanged, this, [this] { m_hours.forget(); });
    connect(m_caller, &LeadCaller::said, this, &LeadContact::said);
    connect(m_caller, &LeadCaller::failed, this, &LeadContact::failed);
    connect(m_caller, &LeadCaller::written, this, [this](LeadId, const QString &sentence, OperationId operation) { Q_EMIT done(sentence, operation); });
    connect(m_caller, &LeadCaller::dialled, this, [this](LeadId lead) {
        if (const LeadRow *row = current(); row && row->record.id == lead)
            m_asker->ask(row->record, anchor());
    });
    connect(m_asker, &CallOutcomeAsker::done, this, &LeadContact::done);
    connect(m_asker, &CallOutcomeAsker::failed, this, &LeadContact::failed);
}

void LeadContact::setLinks(LinkOpener *links)
{
    m_caller->setLinks(links);
}

const LeadRow *LeadContact::current() const
{
    return m_service.info() ? m_spot().row : nullptr;
}

void LeadContact::open(const QString &name, QWidget *content)
{
    const auto *picker = qobject_cast<ChoicePicker *>(content);
    auto *popover = new Popover(name, m_page.window());
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    if (picker)
        connect(picker, &ChoicePicker::chosen, popover, &QWidget::close);
    popover->setContent(content);
    popover->openAt(anchor());
}

void LeadContact::follow(const QFuture<Result<LeadService::Done>> &acting, const QString &sentence)
{
    whenDone(acting, this, [this, sentence](const Result<LeadService::Done> &result) {
        if (result)
            Q_EMIT done(sentence, result->operation);
        else
            Q_EMIT failed(result.error().message);
    });
}

void LeadContact::call()
{
    if (const LeadRow *row = current())
        m_caller->call(row->record, anchor());
}

void LeadContact::mail()
{
    if (const LeadRow *row = current())
        m_caller->mail(row->record, anchor());
}

void LeadContact::snooze()
{
    const LeadRow *row = current();
    if (!row)
        return;
    if (!row->record.nextStep) {
        Q_EMIT said(tr("%1 has no next step that could wait.").arg(row->record.name));
        return;
    }
    auto *times = new ChoicePicker(tr("Times"), tr("Put off until"));
    for (const DueTime &time : DueTimes::at(m_clock.now(), m_service.info()->timeZone, m_service.info()->workingDays))
        times->addChoice(time.name, QVariant::fromValue(time.at));
    times->addChoice(tr("Pick a date and time…"), QVariant());
    times->settle();
    const QString title = row->record.nextStep->title;
    connect(times, &ChoicePicker::chosen, this, [this, title, task = row->record.nextStep->task](const QVariant &at, const QString &when) {
        if (!at.isValid()) {
            openTaskEditor(m_service, task, m_page, anchor(),
                           [contact = QPointer(this)](const QFuture<Result<LeadService::Done>> &acting, const QString &sentence) {
                               if (contact)
                                   contact->follow(acting, sentence);
                           });
            return;
        }
        follow(m_service.snoozeTask(task, at.toLongLong()), tr("“%1” put off: %2", "task, time such as: tomorrow at 9:00").arg(title, when));
    });
    open(tr("Put off “%1”").arg(title), times);
}

void LeadContact::finishStep()
{
    const LeadRow *row = current();
    if (!row)
        return;
    if (row->record.nextStep)
        follow(m_service.completeTask(row->record.nextStep->task), tr("Done: %1", "task").arg(row->record.nextStep->title));
    else
        Q_EMIT said(tr("%1 has no next step that could be done.").arg(row->record.name));
}

} // namespace lead
