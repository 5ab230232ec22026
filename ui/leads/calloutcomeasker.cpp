#include "ui/leads/calloutcomeasker.h"

#include "core/base/whendone.h"
#include "ui/leads/calloutcomes.h"
#include "ui/leads/choicepicker.h"
#include "ui/widgets/popover.h"

namespace lead {

CallOutcomeAsker::CallOutcomeAsker(LeadService &service, QWidget &page)
    : QObject(&page)
    , m_service(service)
    , m_page(page)
{
}

void CallOutcomeAsker::ask(const LeadRecord &lead, const QRect &globalAnchor)
{
    auto *picker = new ChoicePicker(tr("Outcomes"), tr("How did the call go?"));
    const std::vector<CallOutcome> &outcomes = callOutcomes();
    for (std::size_t i = 0; i < outcomes.size(); ++i)
        if (outcomes[i].after != CallOutcome::After::Skip)
            picker->addChoice(outcomes[i].title, static_cast<int>(i));
    picker->settle();
    auto *popover = new Popover(tr("Call with %1").arg(lead.name), m_page.window());
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    popover->setContent(picker);
    popover->openAt(globalAnchor);
    connect(
        picker, &ChoicePicker::chosen, popover,
        [this, popover, lead](const QVariant &place, const QString &) {
            const auto outcome = static_cast<std::size_t>(place.toInt());
            if (callOutcomes()[outcome].after == CallOutcome::After::AskNext) {
                askNext(popover, lead, outcome);
                return;
            }
            popover->close();
            write(lead, outcome, {});
        },
        Qt::QueuedConnection); // what is asked next takes the place of the sender
}

void CallOutcomeAsker::askNext(Popover *popover, const LeadRecord &lead, std::size_t outcome)
{
    const WorkspaceInfoPtr info = m_service.info();
    if (!info)
        return;
    auto *picker = new ChoicePicker(tr("Times"), tr("When is “%1”?", "next step").arg(callOutcomes()[outcome].nextTitle));
    for (const NextTime &time : nextTimes(m_service.clock().now(), info->timeZone, info->workingDays))
        picker->addChoice(time.title, QVariant::fromValue(time.at));
    picker->addChoice(tr("No next step"), QVariant());
    picker->settle();
    connect(picker, &ChoicePicker::chosen, popover, [this, popover, lead, outcome](const QVariant &at, const QString &) {
        popover->close();
        write(lead, outcome, at.isValid() ? std::optional(at.toLongLong()) : std::nullopt);
    });
    popover->setAccessibleName(tr("Next step"));
    popover->setContent(picker);
    picker->setFocus(Qt::OtherFocusReason);
}

void CallOutcomeAsker::write(const LeadRecord &lead, std::size_t place, std::optional<Millis> nextAt)
{
    const WorkspaceInfoPtr info = m_service.info();
    if (!info)
        return;
    const CallOutcome &outcome = callOutcomes()[place];
    const QString sentence = tr("Call with %1: %2", "lead, outcome").arg(lead.name, outcome.title);
    whenDone(m_service.finishCall(lead.id, resultOf(outcome, nextAt, *info, lead.stage)), this, [this, sentence](const Result<LeadService::Done> &written) {
        if (written)
            Q_EMIT done(sentence, written->operation);
        else
            Q_EMIT failed(written.error().message);
    });
}

} // namespace lead
