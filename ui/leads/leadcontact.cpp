#include "ui/leads/leadcontact.h"

#include "core/base/whendone.h"
#include "ui/leads/choicepicker.h"
#include "ui/leads/detail/composer.h"
#include "ui/leads/detail/duetimes.h"
#include "ui/leads/leadlistmodel.h"
#include "ui/leads/leadlistview.h"
#include "ui/leads/taskediting.h"
#include "ui/widgets/linkopener.h"
#include "ui/widgets/popover.h"

#include <QPointer>

namespace lead {

LeadContact::LeadContact(LeadService &service, const Clock &clock, LeadListView &view, LeadListModel &model, QWidget &page)
    : QObject(&page)
    , m_service(service)
    , m_clock(clock)
    , m_view(view)
    , m_model(model)
    , m_page(page)
{
    setLinks(new LinkOpener(this));
}

void LeadContact::setLinks(LinkOpener *links)
{
    m_links = links;
    connect(links, &LinkOpener::failed, this, &LeadContact::failed);
}

const LeadRow *LeadContact::current() const
{
    return m_service.info() ? m_model.row(m_view.currentIndex().row()) : nullptr;
}

void LeadContact::open(const QString &name, QWidget *content)
{
    const auto *picker = qobject_cast<ChoicePicker *>(content);
    auto *popover = new Popover(name, m_page.window());
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    if (picker)
        connect(picker, &ChoicePicker::chosen, popover, &QWidget::close);
    popover->setContent(content);
    const QRect row = m_view.visualRect(m_view.currentIndex().siblingAtColumn(LeadListModel::NameColumn));
    popover->openAt(QRect(m_view.viewport()->mapToGlobal(row.topLeft()), row.size()));
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
    const LeadRow *row = current();
    if (!row)
        return;
    const LeadRecord &lead = row->record;
    if (lead.refusesCalls()) {
        Q_EMIT failed(lead.hasWithdrawnConsent() ? tr("%1 has withdrawn consent.").arg(lead.name) : tr("%1 must not be called.").arg(lead.name));
        return;
    }
    std::optional<SafeLink> link = LinkOpener::phone(lead.typed(F::Phone));
    if (!link)
        link = LinkOpener::phone(lead.typed(F::Mobile));
    if (!link) {
        Q_EMIT said(tr("%1 has no telephone number that can be called.").arg(lead.name));
        return;
    }
    askOutcome(lead.id, lead.name);
    m_links->open(*link);
}

void LeadContact::askOutcome(LeadId lead, const QString &name)
{
    auto *outcomes = new ChoicePicker(tr("Outcomes"), tr("How did the call go?"));
    for (const auto &[shown, stored] : Composer::callOutcomes())
        outcomes->addChoice(shown, stored);
    outcomes->settle();
    connect(outcomes, &ChoicePicker::chosen, this, [this, lead, name](const QVariant &stored, const QString &shown) {
        follow(m_service.logCall(lead, stored.toString()), tr("Call with %1: %2").arg(name, shown));
    });
    open(tr("Call with %1").arg(name), outcomes);
}

void LeadContact::mail()
{
    const LeadRow *row = current();
    if (!row)
        return;
    const LeadRecord &lead = row->record;
    if (lead.refusesEmail()) {
        Q_EMIT failed(lead.hasWithdrawnConsent() ? tr("%1 has withdrawn consent.").arg(lead.name) : tr("%1 must not get e-mail.").arg(lead.name));
        return;
    }
    if (const std::optional<SafeLink> link = LinkOpener::mail(lead.typed(F::Email)))
        m_links->open(*link);
    else
        Q_EMIT said(tr("%1 has no e-mail address that can be written to.").arg(lead.name));
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
    for (const DueTime &time : DueTimes::at(m_clock.now(), m_service.info()->timeZone))
        times->addChoice(time.name, QVariant::fromValue(time.at));
    times->addChoice(tr("Pick a date and time…"), QVariant());
    times->settle();
    const QString title = row->record.nextStep->title;
    connect(times, &ChoicePicker::chosen, this, [this, title, task = row->record.nextStep->task](const QVariant &at, const QString &when) {
        if (!at.isValid()) {
            const QRect rect = m_view.visualRect(m_view.currentIndex());
            openTaskEditor(m_service, task, m_page, {m_view.viewport()->mapToGlobal(rect.topLeft()), rect.size()},
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
