#include "ui/leads/leadexporter.h"

#include "core/domain/filename.h"
#include "core/settings/settings.h"
#include "ui/commands/joblist.h"
#include "ui/leads/leadlistmodel.h"
#include "ui/leads/leadviews.h"
#include "ui/widgets/filedialog.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

namespace lead {

namespace {

constexpr qint64 ShownAsJobFrom = 200; // leads
const auto StateName = QStringLiteral("export");
const auto FormatKey = QStringLiteral("format");
const auto AllColumnsKey = QStringLiteral("allColumns");
const auto FolderKey = QStringLiteral("folder");

} // namespace

LeadExporter::LeadExporter(const Tools &tools, QWidget &page)
    : QObject(&page)
    , m_tools(tools)
    , m_page(page)
{
}

void LeadExporter::open()
{
    const LeadList &list = m_tools.model.list();
    if (!m_tools.leads.info() || list.total == 0) {
        Q_EMIT said(tr("There are no leads to export."));
        return;
    }
    ExportDialog::Offer offer;
    offer.checked = m_tools.model.checks().count();
    offer.inView = list.matching;
    offer.all = list.total;
    offer.columns = static_cast<int>(m_tools.views.state().columns.fields.size()) + 1;
    offer.isFiltered = m_tools.model.query().isFiltered();
    auto *dialog = new ExportDialog(offer, lastChoice(), m_page.window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] { chooseFile(dialog->choice()); });
    dialog->open();
}

void LeadExporter::chooseFile(const ExportChoice &choice)
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!info)
        return;
    const QString suffix = exportSuffix(choice.format);
    const bool isView = choice.leads == ExportChoice::Leads::View;
    const QString name = safeFileName(isView ? m_tools.views.view(m_tools.views.current()).name : tr("Leads"));
    QString folder = m_tools.settings.pageState(info->uuid, StateName).value(FolderKey).toString();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new FileDialog(m_page.window(), tr("Export leads"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix.mid(1));
    dialog->setNameFilters({QStringLiteral("*") + suffix, tr("All files (*)")});
    dialog->selectFile(name + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, choice](const QString &path) {
        remember(choice, path);
        run(choice, path);
    });
    dialog->open();
}

LeadSelection LeadExporter::selectionOf(ExportChoice::Leads leads) const
{
    LeadSelection selection;
    if (leads == ExportChoice::Leads::Checked)
        return m_tools.model.checks().selection();
    selection.all = leads == ExportChoice::Leads::View ? m_tools.model.query() : LeadQuery();
    return selection;
}

void LeadExporter::run(const ExportChoice &choice, const QString &path)
{
    LeadExport::Request request;
    request.path = path;
    request.format = choice.format;
    request.uncontactable = choice.leavesOut ? Uncontactable::LeaveOut : Uncontactable::Include;
    if (!choice.hasAllColumns) {
        const std::vector<FieldNumber> &shown = m_tools.views.state().columns.fields;
        request.columns = {F::FullName};
        request.columns.insert(request.columns.end(), shown.begin(), shown.end());
    }
    const LeadList &list = m_tools.model.list();
    const qint64 count = choice.leads == ExportChoice::Leads::Checked ? m_tools.model.checks().count()
                         : choice.leads == ExportChoice::Leads::View  ? list.matching
                                                                      : list.total;
    LeadJob *job = m_tools.leads.exportTo(selectionOf(choice.leads), request, m_tools.model.query().order());
    int shown = 0;
    if (count > ShownAsJobFrom) {
        shown = m_tools.jobs.begin(job->text(), [running = QPointer(job)] {
            if (running)
                running->cancel();
        });
        connect(job, &LeadJob::progressed, this, [this, shown](qint64 done, qint64 total) { m_tools.jobs.setProgress(shown, done, total); });
    }
    connect(job, &LeadJob::finished, this, [this, shown, path](const Result<LeadJobDone> &done) {
        if (shown != 0)
            m_tools.jobs.end(shown);
        if (done)
            Q_EMIT exported(done->summary, path);
        else if (done.error().code == Error::Cancelled)
            Q_EMIT said(tr("The export was stopped. No file was written."));
        else
            Q_EMIT failed(done.error().message);
    });
}

ExportChoice LeadExporter::lastChoice() const
{
    const QJsonObject state = m_tools.settings.pageState(m_tools.leads.info()->uuid, StateName);
    ExportChoice choice;
    choice.format = exportFormatFromKey(state.value(FormatKey).toString()).value_or(choice.format);
    choice.hasAllColumns = state.value(AllColumnsKey).toBool();
    return choice;
}

void LeadExporter::remember(const ExportChoice &choice, const QString &path)
{
    m_tools.settings.setPageState(m_tools.leads.info()->uuid, StateName,
                                  {{FormatKey, exportFormatKey(choice.format)},
                                   {AllColumnsKey, choice.hasAllColumns},
                                   {FolderKey, QFileInfo(path).absolutePath()}});
}

} // namespace lead
