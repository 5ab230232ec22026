#include "ui/leads/leadactions.h"

#include "core/base/numbertext.h"
#include "core/base/whendone.h"
#include "ui/leads/choicepicker.h"
#include "ui/leads/conditionparts.h"
#include "ui/leads/fieldpicker.h"
#include "ui/leads/fieldvaluepanel.h"
#include "ui/leads/leadlistmodel.h"
#include "ui/leads/leadlistview.h"
#include "ui/leads/stagequestion.h"
#include "ui/leads/tabseparated.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/popover.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QPointer>
#include <algorithm>

namespace lead {

namespace {
constexpr qint64 AskedFrom = 500;      // leads
constexpr qint64 MostCopied = 20000;   // leads
} // namespace

LeadActions::LeadActions(LeadService &service, const Clock &clock, JobList &jobs, LeadListView &view, LeadListModel &model, QWidget &page)
    : PickedLeadActs(service, clock, jobs, [this] { return picked(); }, page)
    , m_service(service)
    , m_view(view)
    , m_model(model)
    , m_page(page)
{
}

PickedLeadActs::Pick LeadActions::picked() const
{
    const QModelIndex name = m_view.currentIndex().siblingAtColumn(LeadListModel::NameColumn);
    const QRect row = m_view.visualRect(name);
    const LeadRow *current = m_model.row(name.row());
    Pick pick;
    pick.leads = targets();
    pick.count = targetCount();
    pick.current = m_model.leadAt(name.row());
    pick.name = name.data().toString();
    pick.isMarked = m_model.checks().isEmpty() && current && current->record.isDoNotContact;
    pick.anchor = {m_view.viewport()->mapToGlobal(row.topLeft()), row.size()};
    return pick;
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

void LeadActions::assignToMe()
{
    const WorkspaceInfoPtr info = m_service.info();
    if (info && hasTargets())
        run(m_service.assign(targets(), info->me), targetCount());
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
    question.go = [this, entering](const StageEntry &entry) { run(m_service.moveToStage(entering.leads, entering.stage.toString(), entry), entering.count); };
    question.failed = [this](const Error &error) { Q_EMIT failed(error.message); };
    askForStage(m_service, m_page, *stage, question);
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
            run(m_service.setField(leads, key, text), count);
    }, Qt::QueuedConnection); // what is asked next takes the focus from here
    open(popover, value, anchor);
}

void LeadActions::remove()
{
    const qint64 count = targetCount();
    if (count == 0)
        return;
    const LeadSelection leads = targets();
    if (count <= AskedFrom) {
        run(m_service.remove(leads), count);
        return;
    }
    const QString number = numberText(count);
    auto *dialog = new ConfirmDialog(tr("Delete %1 leads?").arg(number),
                                     tr("They leave every list and report. Undo brings them back."),
                                     tr("Delete %1 leads").arg(number), ConfirmDialog::Kind::Destructive, m_page.window());
    connect(dialog, &QDialog::accepted, this, [this, leads, count] { run(m_service.remove(leads), count); });
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
