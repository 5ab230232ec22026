#include "ui/shell/windowset.h"

#include "core/base/whendone.h"
#include "core/intake/folderservice.h"
#include "core/leads/leadservice.h"
#include "core/settings/settingsservice.h"
#include "core/settings/settings.h"
#include "ui/leads/detail/leadwindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/undoquestion.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/toasthost.h"

#include <QApplication>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>
#include <limits>

namespace lead {

WindowSet::WindowSet(const Services &services, const Places &places, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_notifications(services.clock)
    , m_undo(services.leads)
    , m_door(services, places)
    , m_care(services.clock)
    , m_journalEnd(services.clock)
    , m_reminders(services.leads, services.settings)
    , m_mentions(services.leads, services.settings)
    , m_assignments(services.leads, services.settings)
{
    followUndo();
    followCare();
    followReminders();
    followFolders();
    connect(&services.imports, &ImportService::leadsChanged, &services.leads, &LeadService::catchUp);
    // An undo may have brought back rows that were set aside.
    connect(&services.leads, &LeadService::leadsChanged, &services.imports, &ImportService::countReviews);
    connect(&services.imports, &ImportService::jobChanged, this, &WindowSet::followImport);
    connect(&services.leads, &LeadService::failed, this,
            [this](const Error &error) { tell({.text = error.message, .tone = ToneName::Danger}); });
    connect(&m_door, &WorkspaceDoor::raised, this, &WindowSet::raise);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        const auto is = [window = now ? now->window() : nullptr](const auto &one) { return one.data() == window; };
        if (const auto it = std::find_if(m_windows.begin(), m_windows.end(), is); it != m_windows.end())
            std::rotate(it, it + 1, m_windows.end());
    });
}

WindowSet::~WindowSet()
{
    for (const QPointer<MainWindow> &window : m_windows)
        delete window;
}

void WindowSet::followCare()
{
    connect(&m_services.leads, &LeadService::opened, &m_care, [this] {
        m_isReadOnly = false;
        m_care.setWorkspace(m_services.leads.info()->path);
    });
    connect(&m_care, &WorkspaceCare::foundReadOnly, this, [this] {
        m_isReadOnly = true;
        for (const QPointer<MainWindow> &window : m_windows)
            if (window) // else closed
                window->showSaveState();
    });
    connect(&m_services.leads, &LeadService::closed, &m_care, [this] {
        m_isReadOnly = false;
        m_care.setWorkspace({});
        m_journalEnd.setWorkspace({});
    });
    // The keychain learns how far the journal is, where a person wanted that.
    connect(&m_care, &WorkspaceCare::rested, this, [this] {
        const WorkspaceInfoPtr info = m_services.leads.info();
        if (!info || !m_services.settings.keepsJournalEnd(info->uuid))
            return;
        m_journalEnd.setWorkspace(info->path);
        m_journalEnd.keep();
    });
    connect(&m_journalEnd, &JournalKeeper::found, this, [this](JournalKeeper::State state) {
        if (state == JournalKeeper::State::Cut && !std::exchange(m_isCutTold, true))
            tell({.text = tr("The keyring knows acts that are not in this workspace. Look at Settings, Data, End of the journal."), .tone = ToneName::Danger});
    });
    connect(&m_care, &WorkspaceCare::lookedAtEverything, &m_services.leads, &LeadService::verifyFacts);
    connect(&m_care, &WorkspaceCare::told, this, [this](const QString &sentence, bool isDamage) {
        // No toast beside: it stands above the page until somebody closes it.
        m_notifications.add({.text = sentence, .tone = isDamage ? ToneName::Danger : ToneName::Warning});
        for (const QPointer<MainWindow> &window : m_windows) {
            if (!window) // closed
                continue;
            window->complain(sentence);
            if (isDamage && m_services.leads.isOpen())
                window->offerToRecover(m_services.leads.info()->path);
        }
    });
}

void WindowSet::followReminders()
{
    connect(&m_reminders, &ReminderTeller::told, this, &WindowSet::tell);
    connect(&m_reminders, &ReminderTeller::windowWanted, this, &WindowSet::raise);
    connect(&m_mentions, &MentionTeller::told, this, &WindowSet::tell);
    connect(&m_assignments, &AssignmentTeller::told, this, &WindowSet::tell);
    connect(&m_assignments, &AssignmentTeller::windowWanted, this, &WindowSet::raise);
    const auto show = [this](LeadId lead) {
        if (MainWindow *window = active())
            window->showLead(lead);
    };
    connect(&m_reminders, &ReminderTeller::leadWanted, this, show);
    connect(&m_mentions, &MentionTeller::leadWanted, this, show);
    connect(&m_assignments, &AssignmentTeller::leadWanted, this, show);
    connect(&m_assignments, &AssignmentTeller::leadsWanted, this, [this](const QString &condition) {
        if (MainWindow *window = active())
            window->showLeads(condition);
    });
}

void WindowSet::start(const QString &workspace, const QStringList &filesToImport)
{
    if (workspace.isEmpty()) {
        openMain();
        for (const QString &file : filesToImport)
            m_door.wantFile(file);
        return;
    }
    // No window before it is known that this program has the workspace.
    connect(&m_door, &WorkspaceDoor::claimed, this, [this](const QString &path) {
        if (count() == 0)
            openMain(path)->preparePage(path);
    });
    connect(&m_door, &WorkspaceDoor::handedOver, this, [this] {
        if (count() == 0)
            QCoreApplication::quit();
    });
    connect(&m_door, &WorkspaceDoor::failed, this, [this](const QString &sentence) {
        if (count() == 0)
            openMain()->complain(sentence);
    });
    m_door.open(workspace, filesToImport);
}

MainWindow *WindowSet::openMain(const QString &workspace)
{
    auto *window = new MainWindow(*this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.push_back(window);
    window->restorePlace(workspace);
    window->show();
    return window;
}

MainWindow *WindowSet::active() const
{
    for (auto it = m_windows.rbegin(); it != m_windows.rend(); ++it)
        if (*it)
            return *it;
    return nullptr;
}

std::size_t WindowSet::count() const
{
    return static_cast<std::size_t>(std::count_if(m_windows.begin(), m_windows.end(), [](const auto &one) { return one; }));
}

void WindowSet::openLead(LeadId lead)
{
    if (const WorkspaceInfoPtr info = m_services.leads.info())
        m_services.settings.noteLead(info->uuid, lead);
    if (MainWindow *window = active())
        openLeadWindow(*window, lead);
}

void WindowSet::tell(const Notification &notification)
{
    m_notifications.add(notification);
    if (auto *lead = qobject_cast<LeadWindow *>(QApplication::activeWindow()))
        lead->showToast({notification.text, notification.actionText, notification.open, notification.tone});
    else if (MainWindow *window = active())
        window->showToast(notification);
}

void WindowSet::raise(const QByteArray &activationToken)
{
    MainWindow *window = active();
    if (!window)
        return;
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken); // Wayland lets a window come forward only with it
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

void WindowSet::followUndo()
{
    connect(&m_undo, &UndoRedo::undone, this, [this](const QString &summary) {
        tell({.text = tr("Undone: %1").arg(summary), .actionText = tr("Redo"), .open = [this] { m_undo.redo(); }});
    });
    connect(&m_undo, &UndoRedo::redone, this, [this](const QString &summary) {
        tell({.text = tr("Done again: %1").arg(summary), .actionText = tr("Undo"), .open = [this] { m_undo.undo(); }});
    });
    connect(&m_undo, &UndoRedo::clashed, this, [this](const UndoPreview &preview) {
        QWidget *asked = qobject_cast<LeadWindow *>(QApplication::activeWindow());
        auto *question = new UndoQuestion(preview, asked ? asked : active());
        connect(question, &UndoQuestion::decided, &m_undo, &UndoRedo::decide);
        question->open();
    });
    connect(&m_undo, &UndoRedo::failed, this,
            [this](const QString &sentence) { tell({.text = sentence, .tone = ToneName::Danger}); });
}

void WindowSet::followImport()
{
    ImportJob *job = m_services.imports.job();
    if (!job)
        return;
    const auto open = [this] {
        if (MainWindow *window = active())
            window->go(QStringLiteral("import"));
    };
    const auto cancel = [running = QPointer(job)] {
        if (running)
            running->cancel();
    };
    const int id = m_jobs.begin(tr("Importing %1").arg(job->fileName()), cancel, open);
    connect(job, &ImportJob::progressed, this, [this, id](const ImportProgress &progress) {
        m_jobs.setProgress(id, progress.bytes, progress.totalBytes);
    });
    connect(job, &ImportJob::finished, this, [this, id](const Result<ImportOutcome> &outcome) {
        if (outcome)
            tellOutcome(*outcome);
        else if (outcome.error().code != Error::Cancelled)
            tell({.text = outcome.error().message, .tone = ToneName::Danger});
        m_jobs.end(id);
    });
    connect(job, &QObject::destroyed, this, [this, id] { m_jobs.end(id); });
}

// Watched folders belong to the workspace that is open.
void WindowSet::followFolders()
{
    FolderService &folders = m_services.folders;
    LeadService &leads = m_services.leads;
    const auto trouble = [this](const Error &error) {
        if (std::exchange(m_folderTrouble, error.message) != error.message)
            tell({.text = error.message, .tone = ToneName::Danger});
    };
    connect(&m_door, &WorkspaceDoor::opened, this, [this, &folders, &leads, trouble] {
        m_folderTrouble.clear();
        whenDone(folders.open(leads.info()->path), this, [trouble](const Result<void> &opened) {
            if (!opened)
                trouble(opened.error());
        });
    });
    // Whoever replaces or erases the file needs every connection closed.
    connect(&leads, &LeadService::closed, &folders, &FolderService::close);
    connect(&leads, &LeadService::closed, &m_services.imports, &ImportService::close);
    connect(&m_services.setup, &SettingsService::changed, &folders, &FolderService::look);
    connect(&folders, &FolderService::leadsChanged, &leads, &LeadService::catchUp);
    connect(&folders, &FolderService::leadsChanged, &m_services.imports, &ImportService::countReviews);
    connect(&folders, &FolderService::failed, this, trouble);
    connect(&folders, &FolderService::fileSeen, this, &WindowSet::tellFile);
}

void WindowSet::tellFile(const FolderImport &file)
{
    const QString folder = QFileInfo(file.folder).fileName();
    if (!file.file.import.isValid()) {
        tell({.text = tr("%1 in the watched folder %2 was left alone. %3", "file, folder, why").arg(file.file.name, folder, file.file.message),
              .tone = ToneName::Warning,
              .actionText = tr("Show the folders"),
              .open = [this] {
                  if (MainWindow *window = active())
                      window->showSettings(QStringLiteral("import"));
              }});
        return;
    }
    const qint64 taken = file.counts.created + file.counts.updated;
    tell({.text = tr("%1 from the watched folder %2 is imported: %n leads.", "file, folder", static_cast<int>(std::min<qint64>(taken, std::numeric_limits<int>::max())))
                      .arg(file.file.name, folder),
          .tone = ToneName::Success,
          .actionText = tr("Show the leads"),
          .open = [this, id = file.file.import] {
              if (MainWindow *window = active())
                  window->showLeads(QStringLiteral("import = %1").arg(id.value));
          }});
}

void WindowSet::tellOutcome(const ImportOutcome &outcome)
{
    const qint64 taken = outcome.record.counts.created + outcome.record.counts.updated;
    const int shown = static_cast<int>(std::min<qint64>(taken, std::numeric_limits<int>::max()));
    const QString text = outcome.wasCancelled
                             ? tr("The import of %1 was stopped; %n leads are in.", nullptr, shown).arg(outcome.record.fileName)
                             : tr("%1 is imported: %n leads.", nullptr, shown).arg(outcome.record.fileName);
    tell({.text = text,
          .tone = outcome.wasCancelled ? ToneName::Warning : ToneName::Success,
          .actionText = tr("Show the leads"),
          .open = [this, id = outcome.record.id] {
              if (MainWindow *window = active())
                  window->showLeads(QStringLiteral("import = %1").arg(id.value));
          }});
}

bool WindowSet::mayClose(MainWindow &window)
{
    if (m_jobs.isEmpty() || count() > 1)
        return true;
    if (m_isAsking)
        return false;
    m_isAsking = true;
    const int jobs = static_cast<int>(m_jobs.jobs().size());
    auto *question = new ConfirmDialog(
        jobs == 1 ? tr("%1 is not finished. Stop it and quit?").arg(m_jobs.jobs().front().title)
                  : tr("%n jobs are not finished. Stop them and quit?", nullptr, jobs),
        tr("What is done until now stays and can be undone."), tr("Stop and quit"), ConfirmDialog::Kind::Destructive,
        &window);
    connect(question, &QDialog::accepted, this, [this, target = QPointer(&window)] {
        if (target)
            closeWhenDone(*target);
    });
    connect(question, &QDialog::finished, this, [this] { m_isAsking = false; });
    question->open();
    return false;
}

void WindowSet::closeWhenDone(MainWindow &window)
{
    connect(&m_jobs, &JobList::changed, &window, [this, target = QPointer(&window)] {
        if (m_jobs.isEmpty() && target)
            target->close();
    });
    const std::vector<Job> running = m_jobs.jobs(); // cancelling may end them at once
    for (const Job &job : running)
        m_jobs.cancel(job.id);
    if (m_jobs.isEmpty())
        window.close();
}

} // namespace lead
