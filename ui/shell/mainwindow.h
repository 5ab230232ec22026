#pragma once

#include "core/base/result.h"
#include "core/leads/leadvalues.h"
#include "ui/shell/recentworkspaces.h"

#include <QFuture>
#include <QMainWindow>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace lead {

class Banner;
class EmptyState;
class ImportPage;
class ImportService;
class LeadService;
class LeadsPage;
class SampleService;
class WelcomePage;
struct InterruptedImport;

/// The window: its menu, its pages, and files that are dropped on it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    struct Services
    {
        LeadService &leads;
        ImportService &imports;
        SampleService &samples;
    };
    struct Places
    {
        QString workspace; ///< where lists are imported to by somebody who has no workspace yet
        QString sample;
        QString folder; ///< where new workspaces are proposed to be
    };

    MainWindow(const Services &services, Places places, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openWorkspace(const QString &path);
    void openSample();
    /// Looks into a list; without a workspace the one of `Places` is opened or created first.
    void importFile(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildUi();
    void buildWorkspaceMenu();
    void buildEditMenu();
    void buildViewMenu();
    void fillRecent();
    void connectServices();
    void createWorkspace(const QString &path, const QString &templateName);
    void newWorkspace();
    void chooseWorkspace();
    void wantImport();
    void follow(const QString &path, const QFuture<Result<void>> &opening);
    void onOpened();
    void offerInterrupted(const InterruptedImport &interrupted);
    void undoLast();
    void redoLast();
    void runUndo(OperationId operation, bool isRedo);
    void updateActions();
    void updateJob();
    void showPage(QWidget *page);
    void complain(const QString &sentence);

    Services m_services;
    Places m_places;
    RecentWorkspaces m_recent;
    Banner *m_banner;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    EmptyState *m_opening;
    LeadsPage *m_leadsPage;
    ImportPage *m_importPage;
    QLabel *m_status;
    QPushButton *m_job;
    QMenu *m_recentMenu = nullptr;
    QAction *m_import = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_showLeads = nullptr;
    QAction *m_showImport = nullptr;
    QAction *m_find = nullptr;
    std::vector<UndoableAct> m_redoable; // undos of this session, the latest last
    bool m_isUndoing = false;
    QString m_fileToImport; // once the workspace is open
    bool m_chooseWhenOpen = false;
    bool m_closeWhenImported = false;
};

} // namespace lead
