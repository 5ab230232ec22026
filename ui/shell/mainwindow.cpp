#include "ui/shell/mainwindow.h"

#include "core/base/whendone.h"
#include "core/intake/importservice.h"
#include "core/leads/leadservice.h"
#include "core/sample/sampleservice.h"
#include "ui/intake/importpage.h"
#include "ui/intake/importprogressview.h"
#include "ui/leads/leadspage.h"
#include "ui/shell/newworkspacedialog.h"
#include "ui/shell/welcomepage.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textlabel.h"

#include <QCloseEvent>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace lead {

MainWindow::MainWindow(const Services &services, Places places, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_places(std::move(places))
{
    setAcceptDrops(true);
    resize(metrics::WindowWidth, metrics::WindowHeight);
    buildUi();
    buildWorkspaceMenu();
    buildEditMenu();
    buildViewMenu();
    connectServices();
    updateActions();
    showPage(m_welcome);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildUi()
{
    m_banner = new Banner;
    m_welcome = new WelcomePage;
    m_opening = new EmptyState(tr("Opening the workspace"), {});
    m_leadsPage = new LeadsPage(m_services.leads);
    m_importPage = new ImportPage(m_services.imports, m_services.leads);
    m_pages = new QStackedWidget;
    for (QWidget *page : std::initializer_list<QWidget *>{m_welcome, m_opening, m_leadsPage, m_importPage})
        m_pages->addWidget(page);
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_pages, 1);
    setCentralWidget(central);
    auto *status = new TextLabel(TextLabel::Role::Note);
    status->setWordWrap(false);
    status->setContentsMargins(metrics::Section - metrics::Tight, 0, 0, 0);
    m_status = status;
    m_job = new QPushButton;
    m_job->setFlat(true);
    m_job->hide();
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_job);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::buildWorkspaceMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Workspace"));
    const auto add = [&](const QString &text, const QKeySequence &keys, void (MainWindow::*slot)()) {
        QAction *action = menu->addAction(text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add(tr("&New…"), QKeySequence::New, &MainWindow::newWorkspace);
    add(tr("&Open…"), QKeySequence::Open, &MainWindow::chooseWorkspace);
    m_recentMenu = menu->addMenu(tr("Open &recent"));
    connect(menu, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    add(tr("Open the &sample team"), {}, &MainWindow::openSample);
    menu->addSeparator();
    m_import = add(tr("&Import a list…"), QKeySequence(Qt::CTRL | Qt::Key_I), &MainWindow::wantImport);
    menu->addSeparator();
    QAction *quit = menu->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = menu->addAction(tr("&Undo"));
    m_undo->setShortcut(QKeySequence::Undo);
    connect(m_undo, &QAction::triggered, this, &MainWindow::undoLast);
    m_redo = menu->addAction(tr("&Redo"));
    m_redo->setShortcut(QKeySequence::Redo);
    connect(m_redo, &QAction::triggered, this, &MainWindow::redoLast);
    menu->addSeparator();
    m_find = menu->addAction(tr("&Find"));
    m_find->setShortcuts({QKeySequence(QKeySequence::Find), QKeySequence(Qt::Key_Slash)});
    connect(m_find, &QAction::triggered, this, [this] {
        showPage(m_leadsPage);
        m_leadsPage->focusSearch();
    });
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    m_showLeads = menu->addAction(tr("&Leads"));
    m_showLeads->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_1));
    connect(m_showLeads, &QAction::triggered, this, [this] { showPage(m_leadsPage); });
    m_showImport = menu->addAction(tr("&Import"));
    m_showImport->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_2));
    connect(m_showImport, &QAction::triggered, this, [this] { showPage(m_importPage); });
}

void MainWindow::fillRecent()
{
    m_recentMenu->clear();
    for (const QString &path : m_recent.paths()) {
        QAction *action =
            m_recentMenu->addAction(QDir::toNativeSeparators(path).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, path] { openWorkspace(path); });
    }
    m_recentMenu->setEnabled(!m_recentMenu->isEmpty());
}

void MainWindow::connectServices()
{
    connect(m_welcome, &WelcomePage::sampleWanted, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::importWanted, this, &MainWindow::wantImport);
    connect(m_welcome, &WelcomePage::newWorkspaceWanted, this, &MainWindow::newWorkspace);
    connect(&m_services.leads, &LeadService::opened, this, &MainWindow::onOpened);
    connect(&m_services.leads, &LeadService::infoChanged, this, &MainWindow::updateActions);
    connect(&m_services.leads, &LeadService::failed, this,
            [this](const Error &error) { complain(error.message); });
    connect(&m_services.leads, &LeadService::loading, this, [this](qint64 leads) {
        m_opening->setTexts(tr("Opening the workspace"),
                            tr("%1 leads are read.").arg(QLocale().toString(leads)));
    });
    connect(&m_services.samples, &SampleService::progressed, this, [this](qint64 leads) {
        m_opening->setTexts(tr("Making the sample team"),
                            tr("%1 leads are invented.").arg(QLocale().toString(leads)));
    });
    connect(&m_services.imports, &ImportService::leadsChanged, &m_services.leads, &LeadService::catchUp);
    connect(&m_services.imports, &ImportService::jobChanged, this, &MainWindow::updateJob);
    connect(m_job, &QPushButton::clicked, this, [this] { showPage(m_importPage); });
    connect(m_leadsPage, &LeadsPage::importWanted, this, &MainWindow::wantImport);
    connect(m_leadsPage, &LeadsPage::failed, this, &MainWindow::complain);
    connect(m_leadsPage, &LeadsPage::statusChanged, m_status, &QLabel::setText);
    connect(m_importPage, &ImportPage::closeWanted, this, [this] {
        showPage(m_services.leads.isOpen() ? static_cast<QWidget *>(m_leadsPage) : m_welcome);
    });
    connect(m_importPage, &ImportPage::failed, this, &MainWindow::complain);
    connect(m_importPage, &ImportPage::leadsWanted, this, [this](const QString &condition) {
        m_leadsPage->showCondition(condition);
        showPage(m_leadsPage);
    });
}

void MainWindow::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    m_status->setVisible(page == m_leadsPage);
    updateJob();
    if (page == m_leadsPage)
        m_leadsPage->focusSearch();
}

void MainWindow::complain(const QString &sentence)
{
    m_banner->showText(sentence);
}

void MainWindow::openWorkspace(const QString &path)
{
    follow(path, m_services.leads.open(path));
}

void MainWindow::createWorkspace(const QString &path, const QString &templateName)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    follow(path, m_services.leads.create(path, templateName));
}

void MainWindow::follow(const QString &path, const QFuture<Result<void>> &opening)
{
    m_banner->showText({});
    m_opening->setTexts(tr("Opening %1").arg(QFileInfo(path).completeBaseName()), {});
    showPage(m_opening);
    whenDone(opening, this, [this](const Result<void> &opened) {
        if (opened || opened.error().code == Error::Cancelled)
            return;
        m_fileToImport.clear();
        m_chooseWhenOpen = false;
        showPage(m_services.leads.isOpen() ? static_cast<QWidget *>(m_leadsPage) : m_welcome);
        complain(opened.error().message);
    });
}

void MainWindow::openSample()
{
    m_banner->showText({});
    m_opening->setTexts(tr("Making the sample team"), {});
    showPage(m_opening);
    whenDone(m_services.samples.make(m_places.sample), this, [this](const Result<void> &made) {
        if (made) {
            openWorkspace(m_places.sample);
            return;
        }
        showPage(m_services.leads.isOpen() ? static_cast<QWidget *>(m_leadsPage) : m_welcome);
        complain(made.error().message);
    });
}

void MainWindow::newWorkspace()
{
    auto *dialog = new NewWorkspaceDialog(m_places.folder, this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { createWorkspace(dialog->path(), dialog->templateName()); });
    dialog->open();
}

void MainWindow::chooseWorkspace()
{
    auto *dialog = new QFileDialog(this, tr("Open a workspace"), m_places.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Leadwright workspaces (*.leadwright)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openWorkspace);
    dialog->open();
}

void MainWindow::wantImport()
{
    if (m_services.leads.isOpen()) {
        showPage(m_importPage);
        m_importPage->chooseFile();
        return;
    }
    m_chooseWhenOpen = true;
    if (QFileInfo::exists(m_places.workspace))
        openWorkspace(m_places.workspace);
    else
        createWorkspace(m_places.workspace, QStringLiteral("sales"));
}

void MainWindow::importFile(const QString &path)
{
    if (m_services.leads.isOpen()) {
        showPage(m_importPage);
        m_importPage->inspect(path);
        return;
    }
    m_fileToImport = path;
    if (m_pages->currentWidget() == m_opening)
        return;
    if (QFileInfo::exists(m_places.workspace))
        openWorkspace(m_places.workspace);
    else
        createWorkspace(m_places.workspace, QStringLiteral("sales"));
}

void MainWindow::onOpened()
{
    const WorkspaceInfoPtr info = m_services.leads.info();
    m_recent.add(info->path);
    m_redoable.clear();
    const QString name = info->name.isEmpty() ? QFileInfo(info->path).completeBaseName() : info->name;
    setWindowTitle(tr("%1 – Leadwright").arg(name));
    setWindowFilePath(info->path);
    showPage(m_leadsPage);
    whenDone(m_services.imports.open(info->path), this,
             [this](const Result<std::vector<InterruptedImport>> &interrupted) {
                 if (!interrupted)
                     complain(interrupted.error().message);
                 else if (!interrupted->empty())
                     offerInterrupted(interrupted->front());
                 if (const QString file = std::exchange(m_fileToImport, {}); !file.isEmpty())
                     importFile(file);
                 else if (std::exchange(m_chooseWhenOpen, false))
                     wantImport();
             });
}

void MainWindow::offerInterrupted(const InterruptedImport &interrupted)
{
    m_banner->showText(tr("The import of %1 was cut off after %2 rows. None of them are visible yet.")
                           .arg(interrupted.fileName, QLocale().toString(interrupted.rows)));
    connect(m_banner->addButton(tr("&Go on with it")), &QPushButton::clicked, this, [this, interrupted] {
        m_banner->showText({});
        showPage(m_importPage);
        m_importPage->resume(interrupted);
    });
    connect(m_banner->addButton(tr("&Take it back")), &QPushButton::clicked, this, [this, interrupted] {
        m_banner->showText({});
        whenDone(m_services.imports.abandon(interrupted.id), this, [this](const Result<void> &done) {
            if (!done)
                complain(done.error().message);
            m_services.leads.catchUp();
        });
    });
}

void MainWindow::undoLast()
{
    const WorkspaceInfoPtr info = m_services.leads.info();
    if (info && info->undoable)
        runUndo(info->undoable->id, false);
}

void MainWindow::redoLast()
{
    if (m_redoable.empty())
        return;
    const OperationId undo = m_redoable.back().id;
    m_redoable.pop_back();
    runUndo(undo, true);
}

void MainWindow::runUndo(OperationId operation, bool isRedo)
{
    if (std::exchange(m_isUndoing, true))
        return;
    updateActions();
    whenDone(m_services.leads.undo(operation), this, [this, isRedo](const Result<UndoDone> &done) {
        m_isUndoing = false;
        if (!done)
            complain(done.error().message);
        else if (!isRedo)
            m_redoable.push_back({done->operation, done->summary});
        if (done && !done->conflicts.isEmpty())
            complain(tr("%1 values were left alone because somebody changed them since. %2")
                         .arg(QLocale().toString(done->conflicts.size()), done->conflicts.first()));
        updateActions();
    });
}

void MainWindow::updateActions()
{
    const WorkspaceInfoPtr info = m_services.leads.info();
    const auto title = [](const QString &verb, const QString &act) {
        return verb.arg(QString(act).replace(u'&', QStringLiteral("&&")));
    };
    const bool canUndo = info && info->undoable;
    m_undo->setEnabled(canUndo && !m_isUndoing);
    m_undo->setText(canUndo ? title(tr("&Undo “%1”"), info->undoable->summary) : tr("&Undo"));
    const bool canRedo = info && !m_redoable.empty();
    m_redo->setEnabled(canRedo && !m_isUndoing);
    m_redo->setText(canRedo ? title(tr("&Redo “%1”"), m_redoable.back().summary) : tr("&Redo"));
    for (QAction *action : {m_showLeads, m_showImport, m_find})
        action->setEnabled(info != nullptr);
}

void MainWindow::updateJob()
{
    ImportJob *job = m_services.imports.job();
    m_import->setEnabled(!job);
    m_job->setVisible(job && m_pages->currentWidget() != m_importPage);
    if (!job) {
        if (m_closeWhenImported)
            close();
        return;
    }
    const auto describe = [this, job] {
        m_job->setText(tr("Importing %1: %2").arg(job->fileName(), progressText(job->progress())));
    };
    describe();
    m_job->setAccessibleName(tr("Show the running import"));
    connect(job, &ImportJob::progressed, m_job, describe);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile()) {
            event->acceptProposedAction();
            return;
        }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (!url.isLocalFile())
            continue;
        event->acceptProposedAction();
        const QString path = url.toLocalFile();
        if (path.endsWith(QStringLiteral(".leadwright")))
            openWorkspace(path);
        else
            importFile(path);
        return;
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    ImportJob *job = m_services.imports.job();
    if (!job) {
        event->accept();
        return;
    }
    event->ignore();
    if (m_closeWhenImported)
        return;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Leadwright"),
                                     tr("Stop the import of %1 and quit?").arg(job->fileName()),
                                     QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("The rows read until now stay and can be undone."));
    QPushButton *stop = question->addButton(tr("&Stop and quit"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(tr("&Go on importing"), QMessageBox::RejectRole));
    connect(stop, &QPushButton::clicked, this, [this] {
        m_closeWhenImported = true;
        if (ImportJob *running = m_services.imports.job())
            running->cancel();
        else
            close();
    });
    question->open();
}

} // namespace lead
