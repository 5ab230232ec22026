#include "ui/intake/importpage.h"

#include "core/base/whendone.h"
#include "core/intake/importservice.h"
#include "core/leads/leadservice.h"
#include "ui/intake/importplanview.h"
#include "ui/intake/importprogressview.h"
#include "ui/intake/importresultview.h"
#include "ui/widgets/emptystate.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lead {

ImportPage::ImportPage(ImportService &imports, LeadService &leads, QWidget *parent)
    : QWidget(parent)
    , m_imports(imports)
    , m_leads(leads)
{
    buildUi();
    connect(m_plan, &ImportPlanView::accepted, this,
            [this] { follow(m_imports.run(m_path, m_plan->plan())); });
    connect(m_plan, &ImportPlanView::cancelled, this, [this] {
        m_steps->setCurrentWidget(m_start);
        Q_EMIT closeWanted();
    });
    connect(m_progress, &ImportProgressView::cancelled, this, [this] {
        if (ImportJob *job = m_imports.job())
            job->cancel();
    });
    connect(m_progress, &ImportProgressView::leadsWanted, this, &ImportPage::closeWanted);
    connect(m_result, &ImportResultView::leadsWanted, this, [this] {
        Q_EMIT leadsWanted(QStringLiteral("import = %1").arg(m_result->outcome().record.id.value));
    });
    connect(m_result, &ImportResultView::undoWanted, this, &ImportPage::undo);
    connect(m_result, &ImportResultView::rejectsWanted, this, &ImportPage::saveRejects);
    connect(m_result, &ImportResultView::anotherWanted, this, &ImportPage::chooseFile);
    connect(&leads, &LeadService::opened, this, [this] { m_steps->setCurrentWidget(m_start); });
}

void ImportPage::buildUi()
{
    m_steps = new QStackedWidget;
    m_start = new EmptyState(
        tr("Import a list"),
        tr("Drop a list of leads on this window, or choose a file. Nothing is written before you have "
           "seen how its columns are understood."));
    connect(m_start->addButton(tr("Choose a &file…")), &QPushButton::clicked, this, &ImportPage::chooseFile);
    m_looking = new EmptyState(tr("Looking at the file"), {});
    m_problem = new EmptyState(tr("This file cannot be imported"), {});
    connect(m_problem->addButton(tr("Choose another &file…")), &QPushButton::clicked, this,
            &ImportPage::chooseFile);
    connect(m_problem->addButton(tr("&Back to the leads")), &QPushButton::clicked, this,
            &ImportPage::closeWanted);
    m_plan = new ImportPlanView;
    m_progress = new ImportProgressView;
    m_result = new ImportResultView;
    for (QWidget *step :
         std::initializer_list<QWidget *>{m_start, m_looking, m_problem, m_plan, m_progress, m_result})
        m_steps->addWidget(step);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_steps);
}

QFileDialog *ImportPage::newFileDialog(const QString &title)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void ImportPage::chooseFile()
{
    if (m_imports.job())
        return;
    QFileDialog *dialog = newFileDialog(tr("Import a list"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Lists (*.csv *.tsv *.txt *.tab *.psv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::inspect);
    dialog->open();
}

void ImportPage::inspect(const QString &path)
{
    if (m_imports.job())
        return;
    m_path = path;
    m_looking->setTexts(tr("Looking at %1").arg(QFileInfo(path).fileName()), {});
    m_steps->setCurrentWidget(m_looking);
    whenDone(m_imports.inspect(path), this,
             [this, request = ++m_request](const Result<FileInspection> &inspection) {
                 if (request == m_request && !m_imports.job())
                     showInspection(inspection);
             });
}

void ImportPage::showInspection(const Result<FileInspection> &inspection)
{
    if (!inspection) {
        m_problem->setTexts(tr("%1 cannot be imported").arg(QFileInfo(m_path).fileName()),
                            inspection.error().message);
        m_steps->setCurrentWidget(m_problem);
        return;
    }
    const WorkspaceInfoPtr info = m_leads.info();
    if (!info)
        return;
    m_steps->setCurrentWidget(m_plan);
    m_plan->setFile(QFileInfo(m_path).fileName(), *inspection, info->catalog);
}

void ImportPage::resume(const InterruptedImport &interrupted)
{
    follow(m_imports.resume(interrupted));
}

void ImportPage::follow(ImportJob *job)
{
    if (!job)
        return;
    m_steps->setCurrentWidget(m_progress);
    m_progress->begin(job->fileName());
    connect(job, &ImportJob::progressed, m_progress, &ImportProgressView::setProgress);
    connect(job, &ImportJob::finished, this, &ImportPage::showOutcome);
}

void ImportPage::showOutcome(const Result<ImportOutcome> &outcome)
{
    m_leads.catchUp();
    if (!outcome) {
        m_problem->setTexts(tr("The import did not work"), outcome.error().message);
        m_steps->setCurrentWidget(m_problem);
        return;
    }
    if (const WorkspaceInfoPtr info = m_leads.info()) {
        m_steps->setCurrentWidget(m_result);
        m_result->setOutcome(*outcome, info->catalog);
    }
}

void ImportPage::undo()
{
    whenDone(m_leads.undo(m_result->outcome().record.operation), this, [this](const Result<UndoDone> &done) {
        if (!done) {
            m_result->setNote(done.error().message);
            return;
        }
        m_result->setUndone();
        const QLocale locale;
        QString note = tr("%1 changes were taken back.").arg(locale.toString(done->changed));
        if (!done->conflicts.isEmpty())
            note += u' ' + tr("%1 were left alone because somebody worked on them since.")
                               .arg(locale.toString(done->conflicts.size()));
        m_result->setNote(note);
        Q_EMIT undone(done->operation);
    });
}

void ImportPage::saveRejects()
{
    QFileDialog *dialog = newFileDialog(tr("Save the rejected rows"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(
        tr("%1 rejected.csv").arg(QFileInfo(m_result->outcome().record.fileName).completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        whenDone(m_imports.saveRejects(m_result->outcome().record.id, path), this,
                 [this, path](const Result<qint64> &saved) {
                     m_result->setNote(
                         saved ? tr("%1 rejected rows are saved in %2.").arg(QLocale().toString(*saved), path)
                               : saved.error().message);
                 });
    });
    dialog->open();
}

} // namespace lead
