#pragma once

#include "core/base/id.h"
#include "ui/commands/joblist.h"
#include "core/privacy/journalkeeper.h"
#include "core/settings/workspacecare.h"
#include "ui/shell/assignmentteller.h"
#include "ui/shell/mentionteller.h"
#include "ui/shell/notificationlog.h"
#include "ui/shell/reminderteller.h"
#include "ui/shell/services.h"
#include "ui/shell/undoredo.h"
#include "ui/shell/workspacedoor.h"

#include <QObject>
#include <QPointer>
#include <vector>

namespace lead {

class MainWindow;
struct FolderImport;
struct ImportOutcome;

/// All windows of the program and what they share: the workspace that is open, undo, jobs, notifications.
class WindowSet : public QObject
{
    Q_OBJECT

public:
    WindowSet(const Services &services, const Places &places, QObject *parent = nullptr);
    ~WindowSet() override;

    const Services &services() const { return m_services; }
    WorkspaceDoor &door() { return m_door; }
    UndoRedo &undo() { return m_undo; }
    NotificationLog &notifications() { return m_notifications; }
    JobList &jobs() { return m_jobs; }

    /// Opens the first window with a workspace (none: the welcome) and lists to import. When another program has the
    /// workspace already it takes over, and this one quits.
    void start(const QString &workspace, const QStringList &filesToImport);
    /// Another main window, shown. `workspace` is the one that it will show, so that it comes where it was.
    MainWindow *openMain(const QString &workspace = {});
    /// The one that was used last; null when there is none.
    MainWindow *active() const;
    std::size_t count() const { return m_windows.size(); }
    /// It goes.
    void forget(MainWindow &window);
    /// Nothing can be written to the workspace, as far as is known: that is looked at soon after it is open.
    bool isReadOnly() const { return m_isReadOnly; }
    /// A lead in a window of its own.
    void openLead(LeadId lead);
    /// Tells in the window that was used last, and keeps it in the notifications of all.
    void tell(const Notification &notification);
    /// Whether a window may close: not the last one while something runs. Then the person is asked, and it closes itself
    /// when the answer is yes.
    bool mayClose(MainWindow &window);

private:
    void raise(const QByteArray &activationToken);
    void followUndo();
    void followImport();
    void followCare();
    void followReminders();
    void followFolders();
    void tellFile(const FolderImport &file);
    void tellOutcome(const ImportOutcome &outcome);
    void closeWhenDone(MainWindow &window);

    Services m_services;
    JobList m_jobs;
    NotificationLog m_notifications;
    UndoRedo m_undo;
    WorkspaceDoor m_door;
    WorkspaceCare m_care;
    JournalKeeper m_journalEnd;
    bool m_isCutTold = false;
    bool m_isReadOnly = false;
    ReminderTeller m_reminders;
    MentionTeller m_mentions;
    AssignmentTeller m_assignments;
    std::vector<MainWindow *> m_windows; // the one used last at the end
    bool m_isAsking = false;
    QString m_folderTrouble; // as it was told last
};

} // namespace lead
