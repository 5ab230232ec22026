#include "ui/leads/pickedleadacts.h"

#include "core/base/whendone.h"
#include "ui/commands/joblist.h"
#include "ui/leads/choicepicker.h"
#include "ui/leads/notepanel.h"
#include "ui/leads/taskeditor.h"
#include "ui/widgets/popover.h"

#include <QPointer>

namespace lead {

namespace {
constexpr qint64 ShownAsJobFrom = 200; // leads
} // namespace

PickedLeadActs::PickedLeadActs(LeadService &service, const Clock &clock, JobList &jobs, std::function<Pick()> pick, QWidget &page)
    : QObject(&page)
    , m_service(service)
    , m_clock(clock)
    , m_jobs(jobs)
    , m_pick(std::move(pick))
    , m_page(page)
{
}

Popover *PickedLeadActs::popoverCalled(const QString &name)
{
    auto *popover = new Popover(name, m_page.window());
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    connect(&m_service, &LeadService::opened, popover, &QWidget::close); // its choices are those of a workspace
    return popover;
}

void PickedLeadActs::open(Popover *popover, QWidget *content, QWidget *anchor)
{
    popover->setContent(content);
    popover->openAt(anchorOf(anchor));
}

QRect PickedLeadActs::anchorOf(const QWidget *anchor) const
{
    return anchor ? QRect(anchor->mapToGlobal(QPoint()), anchor->size()) : m_pick().anchor;
}

void PickedLeadActs::run(LeadJob *job, qint64 count)
{
    int shown = 0;
    if (count > ShownAsJobFrom) {
        const QPointer<LeadJob> running(job);
        shown = m_jobs.begin(job->text(), [running] {
            if (running)
                running->cancel();
        });
        connect(job, &LeadJob::progressed, this, [this, shown](qint64 done, qint64 total) { m_jobs.setProgress(shown, done, total); });
    }
    connect(job, &LeadJob::finished, this, [this, shown](const Result<LeadJobDone> &done) {
        if (shown != 0)
            m_jobs.end(shown);
        finish(done);
    });
}

void PickedLeadActs::finish(const Result<LeadJobDone> &result)
{
    if (!result) {
        Q_EMIT failed(result.error().message);
        return;
    }
    if (!result->operation.isValid()) {
        Q_EMIT said(result->left.isEmpty() ? tr("Nothing had to change.") : result->left);
        return;
    }
    if (result->isCancelled)
        Q_EMIT done(tr("%1. Stopped after %n leads.", nullptr, static_cast<int>(result->changed)).arg(result->summary), result->operation);
    else
        Q_EMIT done(result->summary, result->operation);
    if (!result->left.isEmpty())
        Q_EMIT said(result->left);
}

void PickedLeadActs::assign(QWidget *anchor)
{
    const WorkspaceInfoPtr info = m_service.info();
    const Pick picked = m_pick();
    if (!info || picked.leads.isEmpty())
        return;
    Popover *popover = popoverCalled(tr("Assign"));
    auto *people = new ChoicePicker(tr("People"), tr("Assign to"));
    for (const User &user : info->users)
        if (user.active)
            people->addChoice(user.name, QVariant::fromValue(user.id.value));
    people->addChoice(tr("Nobody"), QVariant::fromValue(qint64(0)));
    people->settle();
    connect(people, &ChoicePicker::chosen, popover, [this, popover, picked](const QVariant &id) {
        popover->close();
        run(m_service.assign(picked.leads, UserId{id.toLongLong()}), picked.count);
    });
    open(popover, people, anchor);
}

void PickedLeadActs::tag(QWidget *anchor)
{
    const WorkspaceInfoPtr info = m_service.info();
    const Pick picked = m_pick();
    if (!info || picked.leads.isEmpty())
        return;
    Popover *popover = popoverCalled(tr("Add a tag"));
    auto *tags = new ChoicePicker(tr("Tags"), tr("Add a tag"));
    for (const QString &tag : info->knownValues.value(F::Tags))
        tags->addChoice(tag, tag);
    tags->setAllowsNew(tr("New tag “%1”"));
    tags->settle();
    connect(tags, &ChoicePicker::chosen, popover, [this, popover, picked](const QVariant &, const QString &tag) {
        popover->close();
        run(m_service.addTag(picked.leads, tag), picked.count);
    });
    open(popover, tags, anchor);
}

void PickedLeadActs::addTask(QWidget *anchor)
{
    const WorkspaceInfoPtr info = m_service.info();
    const Pick picked = m_pick();
    if (!info || picked.leads.isEmpty())
        return;
    Popover *popover = popoverCalled(tr("Add a next step"));
    auto *task = new TaskEditor(*info, m_clock.now(), picked.count);
    connect(task, &TaskEditor::given, popover, [this, popover, picked](const Task &wanted, const std::optional<TaskSpread> &spread) {
        popover->close();
        run(m_service.addTasks(picked.leads, wanted, spread), picked.count);
    });
    open(popover, task, anchor);
}

void PickedLeadActs::addNote(QWidget *anchor)
{
    const Pick picked = m_pick();
    if (!m_service.info() || !picked.current.isValid())
        return;
    Popover *popover = popoverCalled(tr("Add a note"));
    auto *note = new NotePanel(picked.name);
    connect(note, &NotePanel::given, popover, [this, popover, lead = picked.current](const QString &text) {
        popover->close();
        whenDone(m_service.addNote(lead, text), this, [this](const Result<LeadService::Done> &result) {
            if (result)
                Q_EMIT done(tr("Note saved"), result->operation);
            else
                Q_EMIT failed(result.error().message);
        });
    });
    open(popover, note, anchor);
}

void PickedLeadActs::doNotContact()
{
    const Pick picked = m_pick();
    if (m_service.info() && !picked.leads.isEmpty())
        run(m_service.setDoNotContact(picked.leads, !picked.isMarked), picked.count);
}

} // namespace lead
