#pragma once

#include "core/base/id.h"
#include "ui/commands/commandregistry.h"
#include "ui/shell/navigationhistory.h"
#include "ui/shell/pagetable.h"
#include "ui/shell/services.h"

#include <QFuture>
#include <QMainWindow>
#include <QTimer>

namespace lead {

class Banner;
class CommandPalette;
class NavigationRail;
class NotificationCentre;
class PageStack;
class PaletteSource;
class ShortcutSheet;
class ToastHost;
class Tour;
class WindowMenus;
class WindowSet;
struct InterruptedImport;
struct Notification;

/// One window: its navigation, its pages and what floats above them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(WindowSet &windows, QWidget *parent = nullptr);
    ~MainWindow() override;

    WindowSet &windows() { return m_windows; }
    const Services &services() const;
    CommandRegistry &commands() { return m_commands; }

    /// To a page, as one left it; nothing happens without an open workspace.
    void go(const QString &page);
    QString currentPage() const;
    void goBack();
    void goForward();
    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }
    /// Something on the page in view changed that is a step for back and forward, such as its view.
    void placeChanged();

    void showLeads(const QString &condition) { showFound(condition, {}); }
    void showFound(const QString &condition, const QString &search);
    void showLead(LeadId lead);
    void showView(ViewId view);
    /// Asks for a new lead, on the page of leads.
    void addLead();
    /// A section of the settings, by its id.
    void showSettings(const QString &section);
    /// Looks into a list; with an empty path lets one be chosen.
    void showImport(const QString &path);
    /// The rows that imports set aside.
    void showReviews();
    void resumeImport(const InterruptedImport &interrupted);

    /// Below the name of who works here: whether everything is saved, or can be.
    void showSaveState();
    void showToast(const Notification &notification);
    /// Above the page until it is closed; for what waits for an answer.
    void complain(const QString &sentence);
    /// To what complain() said of a damaged workspace: a way to save what can be read.
    void offerToRecover(const QString &workspace);
    void openPalette(const QString &typed = {});
    void openShortcuts();
    void openNotifications();
    void openMenu();
    void openHistory();
    void startTour();
    void toggleRail();
    void toggleTheme();

    /// Where the window was the last time with this workspace; an empty path or an unknown one: in the middle.
    void restorePlace(const QString &workspacePath);
    /// Makes the page that will be shown once the workspace is open, as far as it can be without.
    void preparePage(const QString &workspacePath);

Q_SIGNALS:
    /// Another page, or back and forward became possible or impossible.
    void moved();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildUi();
    void connectShared();
    void showDoor();
    void showWaiting();
    void onOpened();
    QString pageAtFirst(const QString &uuid) const;
    void updateWorkspace();
    void applyPermissions(const Permissions &permissions);
    void updateRail();
    void countLeads();
    void countDay();
    void rememberPlace();
    void enter(const Place &place);
    Place place() const;

    WindowSet &m_windows;
    CommandRegistry m_commands;
    std::vector<PageSpec> m_pageTable;
    Permissions m_permissions; // as applied
    NavigationHistory m_history;
    WindowMenus *m_menus = nullptr;
    NavigationRail *m_rail = nullptr;
    Banner *m_banner = nullptr;
    PageStack *m_pages = nullptr;
    ToastHost *m_toasts = nullptr;
    PaletteSource *m_paletteSource = nullptr;
    CommandPalette *m_palette = nullptr;
    ShortcutSheet *m_shortcuts = nullptr;
    NotificationCentre *m_notifications = nullptr;
    Tour *m_tour = nullptr;
    int m_countRequest = 0;
    int m_dayRequest = 0;
    QTimer m_dayTimer; // counts what is due, soon after a change and once in a while
    bool m_wantsRailCollapsed = false;
};

/// A lead in a window of its own beside `beside`.
void openLeadWindow(MainWindow &beside, LeadId lead);

} // namespace lead
