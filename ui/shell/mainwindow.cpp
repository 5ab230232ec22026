#include "ui/shell/mainwindow.h"

#include "core/base/numbertext.h"
#include "core/base/whendone.h"
#include "core/leads/leadservice.h"
#include "core/settings/settings.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/dropoverlay.h"
#include "ui/shell/historydialog.h"
#include "ui/shell/interruptedoffer.h"
#include "ui/shell/jobbar.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/notificationcentre.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/palettesource.h"
#include "ui/shell/personbutton.h"
#include "ui/shell/recoveryoffer.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/tour.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/windowcommands.h"
#include "ui/shell/windowmenus.h"
#include "ui/shell/windowset.h"
#include "ui/shell/workspacequestions.h"
#include "ui/shell/workspaceswitcher.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/region.h"
#include "ui/widgets/toasthost.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QTimer>

namespace lead {

namespace {
// How long after a change, and how often anyway, the rail counts what is due.
constexpr int DaySoonMillis = 400;
constexpr int DayCountMillis = 60'000;
} // namespace

MainWindow::MainWindow(WindowSet &windows, QWidget *parent)
    : QMainWindow(parent)
    , m_windows(windows)
    , m_commands(*this)
    , m_pageTable(pageTable())
{
    setMinimumSize(metrics::MinimumWindowWidth, metrics::MinimumWindowHeight);
    resize(metrics::WindowWidth, metrics::WindowHeight);
    m_commands.follow(services().settings);
    buildUi();
    addWindowCommands(*this, m_pageTable);
    m_menus = new WindowMenus(*this);
    connectShared();
    showDoor();
}

MainWindow::~MainWindow()
{
    m_windows.forget(*this);
    delete m_menus; // watches events of the whole program
    // The pages end while the registry that they registered with is still there.
    delete takeCentralWidget();
}

const Services &MainWindow::services() const
{
    return m_windows.services();
}

void MainWindow::buildUi()
{
    m_rail = new NavigationRail(m_pageTable, m_commands, services().settings);
    m_banner = new Banner;
    m_pages = new PageStack(m_pageTable, *this);
    m_pages->setObjectName(QStringLiteral("pages"));
    auto *central = new QWidget;
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_banner->setFlush(true);
    column->addWidget(m_banner);
    // Toasts lie in what is around the pages: of a stack, screen readers see the pages only.
    auto *stage = new QWidget;
    auto *onStage = new QVBoxLayout(stage);
    onStage->setContentsMargins(0, 0, 0, 0);
    onStage->addWidget(m_pages);
    column->addWidget(stage, 1);
    column->addWidget(new JobBar(m_windows.jobs()));
    layout->addWidget(m_rail);
    layout->addLayout(column, 1);
    setCentralWidget(central);
    markRegion(m_rail, tr("Navigation"));
    m_toasts = new ToastHost(stage);
    connect(m_pages, &PageStack::currentChanged, m_toasts, &ToastHost::raise);
    m_notifications = new NotificationCentre(m_windows.notifications(), this);
    m_tour = new Tour(services().settings, *this);
    m_paletteSource = new PaletteSource(services(), m_commands, this);
    m_palette = new CommandPalette(*m_paletteSource, *this);
    m_shortcuts = new ShortcutSheet(m_commands, *this);
    connect(m_shortcuts, &ShortcutSheet::keyboardSettingsWanted, this, [this] { showSettings(QStringLiteral("keyboard")); });
    auto *drop = new DropOverlay(*this);
    connect(drop, &DropOverlay::dropped, this, [this](const QString &path) {
        if (path.endsWith(QStringLiteral(".leadwright")))
            m_windows.door().open(path);
        else
            m_windows.door().wantFile(path);
    });
}

void MainWindow::connectShared()
{
    WorkspaceDoor &door = m_windows.door();
    connect(&door, &WorkspaceDoor::changed, this, &MainWindow::showDoor);
    connect(&door, &WorkspaceDoor::failed, this, &MainWindow::complain);
    connect(&door, &WorkspaceDoor::claimed, this, &MainWindow::preparePage);
    connect(&door, &WorkspaceDoor::damaged, this, &MainWindow::offerToRecover);
    connect(&door, &WorkspaceDoor::handedOver, this, [this](const QString &path) {
        complain(tr("%1 is open in another Leadwright, which came to the front.").arg(QFileInfo(path).completeBaseName()));
    });
    connect(&door, &WorkspaceDoor::importReady, this, [this](const QString &path) {
        if (m_windows.active() == this)
            showImport(path);
    });
    connect(&door, &WorkspaceDoor::interruptedFound, this, [this](const InterruptedImport &interrupted) {
        if (m_windows.active() == this)
            offerInterrupted(*this, *m_banner, interrupted);
    });
    connect(&services().imports, &ImportService::reviewsChanged, this, &MainWindow::showWaiting);
    showWaiting();
    connect(&services().leads, &LeadService::infoChanged, this, &MainWindow::updateWorkspace);
    connect(&services().leads, &LeadService::failed, this,
            [this] { m_rail->person().setState(tr("Not up to date"), ToneName::Danger); });
    connect(&services().leads, &LeadService::leadsChanged, this, [this] {
        showSaveState();
        countLeads();
        m_dayTimer.start(DaySoonMillis);
    });
    connect(&m_dayTimer, &QTimer::timeout, this, &MainWindow::countDay);

    WelcomePage &welcome = m_pages->welcome();
    connect(&welcome, &WelcomePage::sampleWanted, &door, &WorkspaceDoor::openSample);
    connect(&welcome, &WelcomePage::importWanted, &door, &WorkspaceDoor::wantImport);
    connect(&welcome, &WelcomePage::newWorkspaceWanted, this,
            [this] { askForNewWorkspace(*this, m_windows.door()); });
    connect(m_rail, &NavigationRail::pageWanted, this, &MainWindow::go);
    connect(m_rail, &NavigationRail::searchWanted, this, [this] { openPalette(); });
    connect(m_rail, &NavigationRail::personClicked, this, [this] { showSettings(QStringLiteral("profile")); });
    connect(m_rail, &NavigationRail::bellClicked, this, &MainWindow::openNotifications);
    connect(m_rail, &NavigationRail::menuWanted, this, &MainWindow::openMenu);
    connect(&m_rail->switcher(), &WorkspaceSwitcher::workspaceWanted, &door, [&door](const QString &path) { door.open(path); });
    connect(&m_windows.notifications(), &NotificationLog::changed, this,
            [this] { m_rail->setUnread(m_windows.notifications().unread()); });
    connect(m_paletteSource, &PaletteSource::leadWanted, this, &MainWindow::showLead);
    connect(m_paletteSource, &PaletteSource::leadWindowWanted, &m_windows, &WindowSet::openLead);
    connect(m_paletteSource, &PaletteSource::conditionWanted, this, &MainWindow::showLeads);
    connect(m_paletteSource, &PaletteSource::viewWanted, this, &MainWindow::showView);
    connect(m_paletteSource, &PaletteSource::settingsWanted, this, &MainWindow::showSettings);
}

// At the page that decides them: how many rows imports set aside.
void MainWindow::showWaiting()
{
    const qint64 waiting = services().imports.waitingReviews();
    m_rail->setBadge(QStringLiteral("import"), waiting > 0 ? numberText(waiting) : QString());
}

void MainWindow::showDoor()
{
    const WorkspaceDoor &door = m_windows.door();
    const bool isOpen = services().leads.isOpen();
    m_rail->setPagesVisible(isOpen && !door.isBusy());
    if (door.isBusy())
        m_pages->showOpening(door.doing(), door.progress());
    else if (!isOpen)
        m_pages->showWelcome();
    else if (m_pages->current().isEmpty())
        onOpened();
    updateWorkspace();
    Q_EMIT moved();
}

void MainWindow::onOpened()
{
    m_banner->showText({});
    m_history.clear();
    restorePlace(services().leads.info()->path);
    enter({pageAtFirst(services().leads.info()->uuid), {}});
    m_history.visit(place());
    updateWorkspace();
    if (!services().settings.isDismissed(Settings::Hint::Tour))
        startTour();
}

QString MainWindow::pageAtFirst(const QString &uuid) const
{
    const std::optional<WindowPlace> before = services().settings.windowPlace(uuid);
    return before && m_pages->spec(before->page) && m_pages->isAllowed(before->page) ? before->page : QStringLiteral("leads");
}

void MainWindow::preparePage(const QString &workspacePath)
{
    // Not before the workspace is being read: nothing else is to do here meanwhile.
    QTimer::singleShot(0, this, [this, workspacePath] {
        if (m_windows.door().isBusy() && m_windows.door().progress().isEmpty())
            m_pages->showWaiting(pageAtFirst(services().settings.uuidOf(workspacePath)));
    });
}

void MainWindow::showSaveState()
{
    const WorkspaceInfoPtr info = services().leads.info();
    if (m_windows.isReadOnly() || (info && !info->permissions.may(Right::WorkLeads)))
        m_rail->person().setState(tr("Read-only"), ToneName::Neutral);
    else
        m_rail->person().setState(tr("All saved"), ToneName::Success);
}

void MainWindow::updateWorkspace()
{
    const WorkspaceInfoPtr info = services().leads.info();
    applyPermissions(info ? info->permissions : Permissions());
    if (!info) {
        setWindowTitle(QStringLiteral("Leadwright"));
        m_rail->switcher().setWorkspace({}, {});
        m_rail->person().setPerson({});
        return;
    }
    // A workspace that nobody named has the name of its file.
    const QFileInfo file(info->path);
    const QString name = info->name.isEmpty() || info->name == file.fileName() ? file.completeBaseName() : info->name;
    setWindowTitle(tr("%1 – Leadwright").arg(name));
    setWindowFilePath(info->path);
    m_rail->switcher().setWorkspace(name, info->path);
    m_rail->person().setPerson(info->permissions.stranger());
    for (const User &user : info->users)
        if (user.id == info->me && !info->permissions.isStranger())
            m_rail->person().setPerson(user.name);
}

void MainWindow::applyPermissions(const Permissions &permissions)
{
    if (permissions == m_permissions)
        return;
    m_permissions = permissions;
    m_commands.setPermissions(permissions);
    m_rail->setPermissions(permissions);
    showSaveState();
    if (!m_pages->current().isEmpty())
        m_pages->show(m_pages->current());
}

void MainWindow::showToast(const Notification &notification)
{
    m_toasts->show({notification.text, notification.actionText, notification.open, notification.tone});
}

void MainWindow::complain(const QString &sentence)
{
    m_banner->showText(sentence, Banner::Kind::Warning);
}

void MainWindow::offerToRecover(const QString &workspace)
{
    offerRecovery(*this, *m_banner, workspace);
}

void MainWindow::openPalette(const QString &typed)
{
    if (m_palette->isOpen())
        m_palette->closeOver();
    else
        m_palette->open(typed);
}

void MainWindow::openShortcuts()
{
    if (m_shortcuts->isOpen())
        m_shortcuts->closeOver();
    else
        m_shortcuts->open();
}

void MainWindow::openNotifications()
{
    m_notifications->openUnderBell(&m_rail->bell());
}

void MainWindow::openHistory()
{
    if (!services().leads.isOpen())
        return;
    auto *history = new HistoryDialog(services().leads, m_windows.undo(), services().clock, this);
    history->open();
}

void MainWindow::startTour()
{
    m_tour->start(windowHints(*m_rail, *m_pages, m_commands));
}

void MainWindow::openMenu()
{
    m_menus->popup(m_rail->menuButton());
}

void MainWindow::toggleRail()
{
    m_wantsRailCollapsed = !m_rail->isCollapsed();
    updateRail();
}

void MainWindow::toggleTheme()
{
    Appearance appearance = services().settings.appearance();
    appearance.scheme = tokens().isDark ? Appearance::Scheme::Light : Appearance::Scheme::Dark;
    services().settings.setAppearance(appearance);
}

void MainWindow::updateRail()
{
    m_rail->setCollapsed(m_wantsRailCollapsed || width() < scaled(metrics::WidthForRail));
}

void MainWindow::countLeads()
{
    whenDone(services().leads.counts({LeadQuery()}), this, [this, request = ++m_countRequest](const Result<std::vector<qint64>> &counts) {
        if (request != m_countRequest)
            return;
        const qint64 leads = counts && !counts->empty() ? counts->front() : 0;
        m_rail->setBadge(QStringLiteral("leads"), leads > 0 ? numberText(leads) : QString());
    });
}

// At My Day: how many leads wait there now.
void MainWindow::countDay()
{
    m_dayTimer.stop();
    const WorkspaceInfoPtr info = services().leads.info();
    if (!info)
        return;
    m_dayTimer.start(DayCountMillis); // some become due by time alone
    const DayRules rules = DayRules::fromJson(services().settings.pageState(info->uuid, DayRules::settingsKey()));
    whenDone(services().leads.day({rules, {}}), this, [this, request = ++m_dayRequest](const Result<LeadDay> &day) {
        if (request == m_dayRequest)
            m_rail->setBadge(QStringLiteral("day"), day && day->due() > 0 ? numberText(day->due()) : QString());
    });
}

void MainWindow::restorePlace(const QString &workspacePath)
{
    const QString uuid = services().settings.uuidOf(workspacePath);
    const std::optional<WindowPlace> place = uuid.isEmpty() ? std::nullopt : services().settings.windowPlace(uuid);
    if (!place)
        return;
    // A second window of a workspace would cover the first.
    if (m_windows.count() <= 1 && !isVisible())
        restoreGeometry(place->geometry);
    m_wantsRailCollapsed = place->isRailCollapsed;
    updateRail();
}

void MainWindow::rememberPlace()
{
    if (const WorkspaceInfoPtr info = services().leads.info())
        services().settings.setWindowPlace(info->uuid, {saveGeometry(), m_pages->current(), m_wantsRailCollapsed});
}

// Larger text makes the same window a narrow one.
void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_rail)
        updateRail();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    updateRail();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberPlace();
    event->setAccepted(m_windows.mayClose(*this));
}

} // namespace lead
