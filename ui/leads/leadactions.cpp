#include "ui/leads/leadactions.h"

#include "core/base/numbertext.h"
#include "core/base/whendone.h"
#include "ui/commands/joblist.h"
#include "ui/leads/choicepicker.h"
#include "ui/leads/conditionparts.h"
#include "ui/leads/fieldpicker.h"
#include "ui/leads/fieldvaluepanel.h"
#include "ui/leads/leadlistmodel.h"
#include "ui/leads/leadlistview.h"
#include "ui/leads/notepanel.h"
#include "ui/leads/stagequestion.h"
#include "ui/leads/tabseparated.h"
#include "ui/leads/taskeditor.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/popover.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QPointer>
#include <algorithm>

namespace lead {

namespace {
constexpr qint64 ShownAsJobFrom = 200; // leads
constexpr qint64 AskedFrom = 500;      // leads
constexpr qint64 MostCopied = 20000;   // leads
} // namespace

LeadActions::LeadActions(LeadService &service, const Clock &clock, JobList &jobs, LeadListView &view,
                         LeadListModel &model, QWidget &page)
    : QObject(&page)
    , m_service(service)
    , m_clock(clock)
    , m_jobs(jobs)
    , m_view(view)
    , m_model(model)
    , m_page(page)
{
}

LeadSelection LeadActions::targets() const
{
    if (!m_model.checks().isEmpty())
        return m_model.checks().selection();
    const LeadId current = m_model.leadAt(m_view.currentIndex().row());
    return current.isValid() ? LeadSelection{{current}, {}, {}} : LeadSelection();
}

qint64 LeadActions::targetCount() const
{
    if (!m_model.checks().isEmpty())
        return m_model.checks().count();
    return m_model.leadAt(m_view.currentIndex().row()).isValid() ? 1 : 0;
}

Popover *LeadActions::popoverCalled(const QString &name)
{
    auto *popover = new Popover(name, m_page.window());
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    return popover;
}

void LeadActions::open(Popover *popover, QWidget *content, QWidget *anchor)
{
    popover->setContent(content);
    popover->openAt(anchorOf(anchor));
}

QRect LeadActions::anchorOf(const QWidget *anchor) const
{
    if (anchor)
        return {anchor->mapToGlobal(QPoint()), anchor->size()};
    const QRect row = m_view.visualRect(m_view.currentIndex().siblingAtColumn(LeadListModel::NameColumn));
    const QWidget *port = m_view.viewport();
    return {port->mapToGlobal(row.topLeft()), row.size()};
}

void LeadActions::run(LeadJob *job)
{
    int shown = 0;
    if (targetCount() > ShownAsJobFrom) {
        const QPointer<LeadJob> running(job);
        shown = m_jobs.begin(job->text(), [running] {
            if (running)
                running->cancel();
        });
        connect(job, &LeadJob::progressed, this,
                [this, shown](qint64 done, qint64 total) { m_jobs.setProgress(shown, done, total); });
    }
    connect(job, &LeadJob::finished, this, [this, shown](const Result<LeadJobDone> &done) {
        if (shown != 0)
            m_jobs.end(shown);
        finish(done);
    });
}

void LeadActions::finish(const Result<LeadJobDone> &result)
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
        Q_EMIT done(tr("%1. Stopped after %n leads.", nullptr, static_cast<int>(result->changed)).arg(result->summary),
                    result->operation);
    else
        Q_EMIT done(result->summary, result->operation);
    if (!result->left.isEmpty())
        Q_EMIT said(result->left);
}

void LeadActions::assign(QWidget *anchor)
{
    const WorkspaceInfoPtr info = m_service.info();
    const LeadSelection leads = targets();
    if (!info || leads.isEmpty())
        return;
    Popover *popover = popoverCalled(tr("Assign"));
    auto *people = new ChoicePicker(tr("People"), tr("Assign to"));
    for (const User &user : info->users)
        if (user.active)
            people->addChoice(user.name, QVariant::fromValue(user.id.value));
    people->addChoice(tr("Nobody"), QVariant::fromValue(qint64(0)));
    people->settle();
    connect(people, &ChoicePicker::chosen, popover, [this, popover, leads](const QVariant &id) {
        popover->close();
        run(m_service.assign(leads, UserId{id.toLongLong()}));
    });
    open(popover, people, anchor);
}

void LeadActions::assignToMe()
{
    const WorkspaceInfoPtr info = m_service.info();
    if (info && hasTargets())
        run(m_service.assign(targets(), info->me));
}

void LeadActions::moveStage(QWidget *anchor)
{
    const WorkspaceInfoPtr info = m_service.info();
    const LeadSelection leads = targets();
    if (!info || leads.isEmpty())
        return;
    Popover *popover = popoverCalled(tr("Move to a stage"));
    auto *stages = new ChoicePicker(tr("Stages"), tr("Move to"));
    for (const Stage &stage : info->stages)
        stages->addChoice(stage.name, QVariant::fromValue(stage.id.value));
    stages->settle();
    connect(stages, &ChoicePicker::chosen, popover, [this, popover, leads, count = targetCount(), anchor](const QVariant &id, const QString &) {
        const QRect place = anchorOf(anchor);
        popover->close();
        enterStage({leads, count, {}, StageId{id.toLongLong()}, place});
    }, Qt::QueuedConnection); // what is asked next takes the focus from here
    open(popover, stages, anchor);
}

void LeadActions::enterTypedStage(LeadId lead, StageId from, StageId stage)
{
    LeadSelection leads;
    leads.ids = {lead};
    const QRect cell = m_view.visualRect(m_view.currentIndex());
    enterStage({leads, 1, from, stage, {m_view.viewport()->mapToGlobal(cell.topLeft()), cell.size()}});
}

void LeadActions::enterStage(const Entering &entering)
{
    const WorkspaceInfoPtr info = m_service.info();
    if (!info)
        return;
    const auto stage = std::find_if(info->stages.begin(), info->stages.end(), [&entering](const Stage &s) { return s.id == entering.stage; });
    if (stage == info->stages.end()) {
        Q_EMIT failed(tr("This stage was removed. Nothing was moved."));
        return;
    }
    StageQuestion question;
    question.leads = entering.leads;
    question.count = entering.count;
    question.from = entering.from;
    question.anchor = entering.anchor;
    question.go = [this, entering](const StageEntry &entry) { run(m_service.moveToStage(entering.leads, entering.stage.toString(), entry)); };
    question.failed = [this](const Error &error) { Q_EMIT failed(error.message); };
    askForStage(m_service, m_page, *stage, question);
}

void LeadActions::tag(QWidget *anchor)
{
    const WorkspaceInfoPtr info = m_service.info();
    const LeadSelection leads = targets();
    if (!info || leads.isEmpty())
        return;
    Popover *popover = popoverCalled(tr("Add a tag"));
    auto *tags = new ChoicePicker(tr("Tags"), tr("Add a tag"));
    for (const QString &tag : info->knownValues.value(F::Tags))
        tags->addChoice(tag, tag);
    tags->setAllowsNew(tr("New tag “%1”"));
    tags->settle();
    connect(tags, &ChoicePicker::chosen, popover, [this, popover, leads](const QVariant &, const QString &tag) {
        popover->close();
        run(m_service.addTag(leads, tag));
    });
    open(popover, tags, anchor);
}

void LeadActions::addTask(QWidget *anchor)
{
    const WorkspaceInfoPtr info = m_service.info();
    const LeadSelection leads = targets();
    if (!info || leads.isEmpty())
        return;
    Popover *popover = popoverCalled(tr("Add a next step"));
    auto *task = new TaskEditor(*info, m_clock.now(), targetCount());
    connect(task, &TaskEditor::given, popover, [this, popover, leads](const Task &wanted, const std::optional<TaskSpread> &spread) {
        popover->close();
        run(m_service.addTasks(leads, wanted, spread));
    });
    open(popover, task, anchor);
}

void LeadActions::addNote(QWidget *anchor)
{
    const LeadId lead = m_model.leadAt(m_view.currentIndex().row());
    if (!lead.isValid())
        return;
    Popover *popover = popoverCalled(tr("Add a note"));
    auto *note = new NotePanel(m_view.currentIndex().siblingAtColumn(LeadListModel::NameColumn).data().toString());
    connect(note, &NotePanel::given, popover, [this, popover, lead](const QString &text) {
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

void LeadActions::setField(QWidget *anchor)
{
    const WorkspaceInfoPtr info = m_service.info();
    const LeadSelection leads = targets();
    if (!info || leads.isEmpty())
        return;
    Popover *popover = popoverCalled(tr("Set a field"));
    auto *fields = new FieldPicker(info->catalog, Editable | InList);
    connect(
        fields, &FieldPicker::fieldChosen, popover,
        [this, popover, leads, info, anchor](FieldNumber number) {
            if (const Field *field = info->catalog.find(number))
                fillFieldValue(popover, leads, *field, anchor);
        },
        Qt::QueuedConnection);
    open(popover, fields, anchor);
}

void LeadActions::fillFieldValue(Popover *popover, const LeadSelection &leads, const Field &field, QWidget *anchor)
{
    const WorkspaceInfoPtr info = m_service.info();
    auto *value = new FieldValuePanel(info, field);
    connect(value, &FieldValuePanel::given, popover, [this, popover, leads, info, count = targetCount(), key = field.key, number = field.number, anchor = QPointer(anchor)](const QString &text) {
        const QRect place = anchorOf(anchor);
        popover->close();
        const auto stage = std::find_if(info->stages.begin(), info->stages.end(), [&text](const Stage &s) { return s.name.compare(text.trimmed(), Qt::CaseInsensitive) == 0; });
        if (number == F::Stage && stage != info->stages.end())
            enterStage({leads, count, {}, stage->id, place});
        else
            run(m_service.setField(leads, key, text));
    }, Qt::QueuedConnection); // what is asked next takes the focus from here
    open(popover, value, anchor);
}

void LeadActions::doNotContact()
{
    if (!hasTargets())
        return;
    const LeadRow *row = m_model.row(m_view.currentIndex().row());
    const bool isOff = m_model.checks().isEmpty() && row && row->record.isDoNotContact;
    run(m_service.setDoNotContact(targets(), !isOff));
}

void LeadActions::remove()
{
    const qint64 count = targetCount();
    if (count == 0)
        return;
    const LeadSelection leads = targets();
    if (count <= AskedFrom) {
        run(m_service.remove(leads));
        return;
    }
    const QString number = numberText(count);
    auto *dialog = new ConfirmDialog(tr("Delete %1 leads?").arg(number),
                                     tr("They leave every list and report. Undo brings them back."),
                                     tr("Delete %1 leads").arg(number), ConfirmDialog::Kind::Destructive, m_page.window());
    connect(dialog, &QDialog::accepted, this, [this, leads] { run(m_service.remove(leads)); });
    dialog->open();
}

void LeadActions::merge()
{
    const LeadSelection leads = targets();
    if (leads.all || leads.ids.size() != 2) {
        Q_EMIT said(tr("Check the two leads that are the same person to merge them."));
        return;
    }
    Q_EMIT mergeWanted(leads.ids[0], leads.ids[1]);
}

// In the order of the list, with the columns that it shows.
void LeadActions::copyRows(bool withHeadings)
{
    const LeadSelection leads = targets();
    if (leads.isEmpty())
        return;
    const qint64 count = targetCount();
    if (count > MostCopied) {
        Q_EMIT failed(tr("More than %1 leads do not fit into the clipboard. Export them to a file instead.")
                          .arg(numberText(MostCopied)));
        return;
    }
    whenDone(m_service.ids(leads, m_model.query().order()), this, [this, withHeadings](const Result<std::vector<LeadId>> &ids) {
        if (!ids) {
            Q_EMIT failed(ids.error().message);
            return;
        }
        whenDone(m_service.records(*ids), this, [this, withHeadings](const Result<std::vector<LeadRecord>> &records) {
            if (records)
                copyRecords(*records, withHeadings);
            else
                Q_EMIT failed(records.error().message);
        });
    });
}

void LeadActions::copyRecords(const std::vector<LeadRecord> &records, bool withHeadings)
{
    std::vector<FieldNumber> fields{F::FullName};
    fields.insert(fields.end(), m_model.columns().begin(), m_model.columns().end());
    QGuiApplication::clipboard()->setText(tabSeparated(records, fields, withHeadings ? m_model.catalog() : nullptr));
    Q_EMIT said(tr("Copied %n leads", nullptr, static_cast<int>(records.size())));
}

} // namespace lead
