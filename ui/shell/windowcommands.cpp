#include "ui/shell/windowcommands.h"

#include "core/leads/leadservice.h"
#include "ui/commands/commandregistry.h"
#include "ui/help/helppages.h"
#include "ui/help/helpwindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowset.h"
#include "ui/shell/workspacequestions.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/region.h"

#include <QApplication>

namespace lead {

namespace {

/// What the functions below have in common: words, and the window that they add to.
class WindowCommands : public QObject
{
    Q_OBJECT

public:
    explicit WindowCommands(MainWindow &window)
        : QObject(&window)
        , m_window(window)
        , m_commands(window.commands())
    {
    }

    void addAll(const std::vector<PageSpec> &pages);

private:
    void addWorkspace();
    void addEdit();
    void addPlaces(const std::vector<PageSpec> &pages);
    void addView();
    void addHelp();
    void updateUndo();
    void updatePlaces();
    void updateImport();

    MainWindow &m_window;
    CommandRegistry &m_commands;
    QStringList m_needWorkspace;
};

void WindowCommands::addAll(const std::vector<PageSpec> &pages)
{
    addWorkspace();
    addEdit();
    addPlaces(pages);
    addView();
    addHelp();
    connect(&m_window.windows().undo(), &UndoRedo::changed, this, &WindowCommands::updateUndo);
    connect(&m_window, &MainWindow::moved, this, &WindowCommands::updatePlaces);
    connect(&m_window.services().imports, &ImportService::jobChanged, this, &WindowCommands::updateImport);
    connect(&m_window.services().imports, &ImportService::reviewsChanged, this, &WindowCommands::updateImport);
    updateUndo();
    updatePlaces();
    updateImport();
}

void WindowCommands::addWorkspace()
{
    MainWindow &window = m_window;
    m_commands.add({.id = QStringLiteral("workspace.new"),
                    .title = tr("New workspace…"),
                    .menu = CommandMenu::Workspace,
                    .icon = "plus",
                    .synonyms = {tr("Create a file")}},
                   [&window] { askForNewWorkspace(window, window.windows().door()); });
    m_commands.add({.id = QStringLiteral("workspace.open"),
                    .title = tr("Open a workspace…"),
                    .menu = CommandMenu::Workspace,
                    .icon = "inbox",
                    .keys = {QKeySequence(QKeySequence::Open)}},
                   [&window] { askForWorkspace(window, window.windows().door()); });
    m_commands.add({.id = QStringLiteral("workspace.sample"),
                    .title = tr("Open the sample team"),
                    .menu = CommandMenu::Workspace,
                    .icon = "users",
                    .synonyms = {tr("Demo"), tr("Example")}},
                   [&window] { window.windows().door().openSample(); });
    m_commands.add({.id = QStringLiteral("import.choose"),
                    .title = tr("Import a list…"),
                    .menu = CommandMenu::Workspace,
                    .icon = "upload",
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_I)},
                    .synonyms = {QStringLiteral("CSV"), tr("Bring in leads"), tr("Upload")}},
                   [&window] { window.windows().door().wantImport(); });
    m_commands.add({.id = QStringLiteral("import.review"),
                    .title = tr("Decide rows that were set aside…"),
                    .menu = CommandMenu::Workspace,
                    .icon = "square-check-big",
                    .synonyms = {tr("Review"), tr("Duplicates")}},
                   [&window] { window.showReviews(); });
    m_commands.add({.id = QStringLiteral("leads.add"),
                    .title = tr("Add a lead…"),
                    .menu = CommandMenu::Lead,
                    .icon = "user-plus",
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_N)},
                    .synonyms = {tr("New lead"), tr("Create a lead")}},
                   [&window] { window.addLead(); });
    m_needWorkspace << QStringLiteral("leads.add");
    m_commands.add({.id = QStringLiteral("window.new"),
                    .title = tr("New window"),
                    .menu = CommandMenu::Workspace,
                    .icon = "monitor",
                    .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}},
                   [&window] { window.windows().openMain(); });
    m_commands.add({.id = QStringLiteral("window.close"),
                    .title = tr("Close window"),
                    .menu = CommandMenu::Workspace,
                    .icon = "x",
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_W)}},
                   [&window] { window.close(); });
    m_commands.add({.id = QStringLiteral("window.quit"),
                    .title = tr("Quit"),
                    .menu = CommandMenu::Workspace,
                    .icon = "log-out",
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_Q)},
                    .synonyms = {tr("Exit")}},
                   [] { QApplication::closeAllWindows(); });
}

void WindowCommands::addEdit()
{
    UndoRedo &undo = m_window.windows().undo();
    m_commands.add({.id = QStringLiteral("edit.undo"),
                    .title = tr("Undo"),
                    .menu = CommandMenu::Edit,
                    .icon = "undo-2",
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_Z)},
                    .synonyms = {tr("Take back")}},
                   [&undo] { undo.undo(); });
    m_commands.add({.id = QStringLiteral("edit.redo"),
                    .title = tr("Redo"),
                    .menu = CommandMenu::Edit,
                    .icon = "redo-2",
                    .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
                    .synonyms = {tr("Do again")}},
                   [&undo] { undo.redo(); });
    m_commands.add({.id = QStringLiteral("edit.history"),
                    .title = tr("History…"),
                    .menu = CommandMenu::Edit,
                    .icon = "history",
                    .synonyms = {tr("What was done"), tr("Who changed what")}},
                   [&window = m_window] { window.openHistory(); });
    m_needWorkspace << QStringLiteral("edit.history");
}

void WindowCommands::addPlaces(const std::vector<PageSpec> &pages)
{
    MainWindow &window = m_window;
    for (const PageSpec &page : pages) {
        const QString id = QStringLiteral("go.") + page.id;
        m_commands.add({.id = id,
                        .title = page.title,
                        .scope = CommandScope::GoTo,
                        .menu = CommandMenu::View,
                        .icon = page.icon,
                        .keys = {page.goKey}},
                       [&window, page = page.id] { window.go(page); });
        m_needWorkspace << id;
    }
    m_commands.add({.id = QStringLiteral("view.back"),
                    .title = tr("Back"),
                    .menu = CommandMenu::View,
                    .icon = "chevron-left",
                    .keys = {QKeySequence(Qt::ALT | Qt::Key_Left)}},
                   [&window] { window.goBack(); });
    m_commands.add({.id = QStringLiteral("view.forward"),
                    .title = tr("Forward"),
                    .menu = CommandMenu::View,
                    .icon = "chevron-right",
                    .keys = {QKeySequence(Qt::ALT | Qt::Key_Right)}},
                   [&window] { window.goForward(); });
}

void WindowCommands::addView()
{
    MainWindow &window = m_window;
    m_commands.add({.id = QStringLiteral("window.palette"),
                    .title = tr("Search and commands…"),
                    .menu = CommandMenu::View,
                    .icon = "search",
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_K)}},
                   [&window] { window.openPalette(); });
    m_commands.add({.id = QStringLiteral("view.rail"),
                    .title = tr("Collapse the navigation"),
                    .menu = CommandMenu::View,
                    .icon = "panel-left",
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_Backslash)},
                    .synonyms = {tr("Sidebar"), tr("Expand the navigation")}},
                   [&window] { window.toggleRail(); });
    m_commands.add({.id = QStringLiteral("view.theme"),
                    .title = tr("Light or dark"),
                    .menu = CommandMenu::View,
                    .icon = "moon",
                    .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
                    .synonyms = {tr("Theme"), tr("Appearance"), tr("Night")}},
                   [&window] { window.toggleTheme(); });
    m_commands.add({.id = QStringLiteral("view.refresh"),
                    .title = tr("Refresh"),
                    .menu = CommandMenu::View,
                    .icon = "refresh-cw",
                    .keys = {QKeySequence(Qt::Key_F5)},
                    .synonyms = {tr("Reload")}},
                   [&window] { window.services().leads.catchUp(); });
    m_commands.add({.id = QStringLiteral("view.region"),
                    .title = tr("Next part of the window"),
                    .menu = CommandMenu::View,
                    .icon = "columns-2",
                    .keys = {QKeySequence(Qt::Key_F6)}},
                   [&window] { cycleRegions(*window.centralWidget(), 1); });
    m_commands.add({.id = QStringLiteral("view.regionBefore"),
                    .title = tr("Previous part of the window"),
                    .icon = "columns-2",
                    .keys = {QKeySequence(Qt::SHIFT | Qt::Key_F6)}},
                   [&window] { cycleRegions(*window.centralWidget(), -1); });
    m_commands.add({.id = QStringLiteral("view.notifications"),
                    .title = tr("Notifications"),
                    .menu = CommandMenu::View,
                    .icon = "bell",
                    .synonyms = {tr("What happened")}},
                   [&window] { window.openNotifications(); });
    m_commands.add({.id = QStringLiteral("view.fullScreen"),
                    .title = tr("Full screen"),
                    .menu = CommandMenu::View,
                    .icon = "monitor",
                    .keys = {QKeySequence(Qt::Key_F11)}},
                   [&window] { window.setWindowState(window.windowState() ^ Qt::WindowFullScreen); });
}

void WindowCommands::addHelp()
{
    MainWindow &window = m_window;
    m_commands.add({.id = QStringLiteral("help.open"),
                    .title = tr("Help"),
                    .menu = CommandMenu::Help,
                    .icon = "circle-help",
                    .keys = {QKeySequence(QKeySequence::HelpContents)},
                    .synonyms = {tr("Manual"), tr("Explain"), tr("Definitions")}},
                   [&window] {
                       auto *help = window.findChild<HelpWindow *>();
                       (help ? help : new HelpWindow(&window))->open(helpFor(window.currentPage()));
                   });
    m_commands.add({.id = QStringLiteral("help.shortcuts"),
                    .title = tr("Keyboard shortcuts"),
                    .menu = CommandMenu::Help,
                    .icon = "command",
                    .keys = {QKeySequence(Qt::Key_Question)},
                    .synonyms = {tr("Keys"), tr("Hotkeys")}},
                   [&window] { window.openShortcuts(); });
    m_commands.add({.id = QStringLiteral("help.tour"),
                    .title = tr("Show the hints again"),
                    .menu = CommandMenu::Help,
                    .icon = "info",
                    .synonyms = {tr("Tour"), tr("First steps")}},
                   [&window] { window.startTour(); });
}

void WindowCommands::updateUndo()
{
    const UndoRedo &undo = m_window.windows().undo();
    const auto show = [this](const QString &id, const QString &plain, const QString &verb,
                             const std::optional<UndoableAct> &act, const QString &whyNot) {
        const QString text = act ? verb.arg(QString(act->summary).replace(u'&', QStringLiteral("&&"))) : plain;
        m_commands.action(id)->setText(text);
        m_commands.action(id)->setToolTip(plainToolTip(text)); // else Qt makes one of the text, names of leads and all
        m_commands.setReason(id, act ? QString() : whyNot);
    };
    show(QStringLiteral("edit.undo"), tr("Undo"), tr("Undo “%1”"), undo.undoable(), tr("There is nothing to undo"));
    show(QStringLiteral("edit.redo"), tr("Redo"), tr("Redo “%1”"), undo.redoable(), tr("There is nothing to redo"));
}

void WindowCommands::updatePlaces()
{
    const bool isOpen = m_window.services().leads.isOpen() && !m_window.windows().door().isBusy();
    for (const QString &id : std::as_const(m_needWorkspace))
        m_commands.setReason(id, isOpen ? QString() : tr("Open a workspace first"));
    m_commands.setReason(QStringLiteral("view.back"), m_window.canGoBack() ? QString() : tr("There is nothing to go back to"));
    m_commands.setReason(QStringLiteral("view.forward"),
                         m_window.canGoForward() ? QString() : tr("There is nothing to go forward to"));
}

void WindowCommands::updateImport()
{
    m_commands.setReason(QStringLiteral("import.choose"),
                         m_window.services().imports.job() ? tr("Another import is running") : QString());
    m_commands.setReason(QStringLiteral("import.review"),
                         m_window.services().imports.waitingReviews() > 0 ? QString() : tr("No row waits for a decision"));
}

} // namespace

void addWindowCommands(MainWindow &window, const std::vector<PageSpec> &pages)
{
    (new WindowCommands(window))->addAll(pages);
}

} // namespace lead

#include "windowcommands.moc"
