#include "ui/board/boardacts.h"

#include "core/base/whendone.h"
#include "ui/leads/choicepicker.h"
#include "ui/leads/leadcontact.h"
#include "ui/leads/leadrow.h"
#include "ui/leads/notepanel.h"
#include "ui/leads/taskeditor.h"
#include "ui/widgets/popover.h"

namespace lead {

namespace {

LeadSelection selectionOf(const std::vector<LeadId> &leads)
{
    LeadSelection selection;
    selection.ids = leads;
    return selection;
}

} // namespace

BoardActs::BoardActs(LeadService &service, const Clock &clock, std::function<Pick()> pick, QWidget &page)
    : QObject(&page)
    , m_service(service)
    , m_clock(clock)
    , m_pick(std::move(pick))
    , m_page(page)
{
    const auto spot = [this] {
        const Pick current = m_pick();
        return LeadContact::Spot{current.row, current.anchor};
    };
    m_contact = new LeadContact(service, clock, spot, page);
    connect(m_contact, &LeadContact::done, this, &BoardActs::done);
    connect(m_contact, &LeadContact::said, this, &BoardActs::said);
    connect(m_contact, &LeadContact::failed, this, &BoardActs::failed);
}

Popover *BoardActs::popoverCalled(const QString &name)
{
    auto *popover = new Popover(name, m_page.window());
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    connect(&m_service, &LeadService::opened, popover, &QWidget::close); // its choices are those of a workspace
    return popover;
}

void BoardActs::open(Popover *popover, QWidget *content)
{
    popover->setContent(content);
    popover->openAt(m_pick().anchor);
}

void BoardActs::run(LeadJob *job)
{
    connect(job, &LeadJob::finished, this, [this](const Result<LeadJobDone> &result) {
        if (!result)
            Q_EMIT failed(result.error().message);
        else if (result->operation.isValid())
            Q_EMIT done(result->summary, result->operation);
        else
            Q_EMIT said(tr("Nothing had to change."));
    });
}

void BoardActs::addNote()
{
    const Pick pick = m_pick();
    if (!pick.row)
        return;
    Popover *popover = popoverCalled(tr("Add a note"));
    auto *note = new NotePanel(pick.row->record.name);
    connect(note, &NotePanel::given, popover, [this, popover, lead = pick.row->record.id](const QString &text) {
        popover->close();
        whenDone(m_service.addNote(lead, text), this, [this](const Result<LeadService::Done> &result) {
            if (result)
                Q_EMIT done(tr("Note saved"), result->operation);
            else
                Q_EMIT failed(result.error().message);
        });
    });
    open(popover, note);
}

void BoardActs::planTask()
{
    const WorkspaceInfoPtr info = m_service.info();
    const Pick pick = m_pick();
    if (!info || pick.leads.empty())
        return;
    Popover *popover = popoverCalled(tr("Add a next step"));
    auto *editor = new TaskEditor(*info, m_clock.now(), static_cast<qint64>(pick.leads.size()));
    connect(editor, &TaskEditor::given, popover, [this, popover, leads = selectionOf(pick.leads)](const Task &task, const std::optional<TaskSpread> &spread) {
        popover->close();
        run(m_service.addTasks(leads, task, spread));
    });
    open(popover, editor);
}

void BoardActs::assign()
{
    const WorkspaceInfoPtr info = m_service.info();
    const Pick pick = m_pick();
    if (!info || pick.leads.empty())
        return;
    Popover *popover = popoverCalled(tr("Assign"));
    auto *people = new ChoicePicker(tr("People"), tr("Assign to"));
    for (const User &user : info->users)
        if (user.active)
            people->addChoice(user.name, QVariant::fromValue(user.id.value));
    people->addChoice(tr("Nobody"), QVariant::fromValue(qint64(0)));
    people->settle();
    connect(people, &ChoicePicker::chosen, popover, [this, popover, leads = selectionOf(pick.leads)](const QVariant &id) {
        popover->close();
        run(m_service.assign(leads, UserId{id.toLongLong()}));
    });
    open(popover, people);
}

void BoardActs::tag()
{
    const WorkspaceInfoPtr info = m_service.info();
    const Pick pick = m_pick();
    if (!info || pick.leads.empty())
        return;
    Popover *popover = popoverCalled(tr("Add a tag"));
    auto *tags = new ChoicePicker(tr("Tags"), tr("Add a tag"));
    for (const QString &tag : info->knownValues.value(F::Tags))
        tags->addChoice(tag, tag);
    tags->setAllowsNew(tr("New tag “%1”"));
    tags->settle();
    connect(tags, &ChoicePicker::chosen, popover, [this, popover, leads = selectionOf(pick.leads)](const QVariant &, const QString &tag) {
        popover->close();
        run(m_service.addTag(leads, tag));
    });
    open(popover, tags);
}

void BoardActs::doNotContact()
{
    const Pick pick = m_pick();
    if (m_service.info() && pick.row)
        run(m_service.setDoNotContact(selectionOf(pick.leads), !pick.row->record.isDoNotContact));
}

} // namespace lead
