#include "tests/gui/screenshots/waitingscenes.h"

#include "ui/board/boardpage.h"
#include "ui/calendar/calendarpage.h"
#include "ui/leads/leadlistmodel.h"
#include "ui/leads/leadspage.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/skeleton.h"

namespace lead {

namespace {

constexpr int Patience = 20000;
constexpr int NarrowWidth = 1024;
constexpr int NarrowHeight = 680;

template <typename T>
T *shown(const QWidget &in)
{
    for (T *widget : in.findChildren<T *>())
        if (widget->isVisible())
            return widget;
    return nullptr;
}

void waitFor(const std::function<bool()> &what, const QString &name)
{
    if (!QTest::qWaitFor(what, Patience))
        qFatal("%s is not seen", qPrintable(name));
}

void waitForSkeleton(const QWidget &in, const QString &name)
{
    waitFor([&in] { return shown<Skeleton>(in) && shown<Skeleton>(in)->isSeen(); }, name);
}

} // namespace

WaitingScenes::WaitingScenes(PictureWindow &scene, DataGate &gate, Photographer &photographer)
    : m_scene(scene)
    , m_gate(gate)
    , m_photographer(photographer)
{
}

void WaitingScenes::inFreshWindow(const std::function<void(MainWindow &)> &look)
{
    MainWindow *fresh = m_scene.windows().openMain();
    fresh->resize(window().size());
    look(*fresh);
    m_gate.open();
    fresh->close();
    window().activateWindow();
}

void WaitingScenes::loading()
{
    window().go(QStringLiteral("calendar"));
    auto *calendar = window().findChild<CalendarPage *>();
    m_gate.close();
    calendar->reload();
    waitFor(
        [calendar] {
            const auto lines = calendar->findChildren<ProgressLine *>();
            return std::any_of(lines.begin(), lines.end(), [](const ProgressLine *line) { return line->isVisible() && line->isSeen(); });
        },
        QStringLiteral("the line"));
    m_photographer.take(QStringLiteral("calendar-refreshing"));
    m_gate.open();
    window().go(QStringLiteral("leads"));
    auto *leads = window().findChild<LeadsPage *>();
    waitFor([leads] { return leads->model().row(0) != nullptr; }, QStringLiteral("the list"));
    leads->stepLead(3); // to one that was not read yet
    m_gate.close();
    leads->setDetailShown(true);
    waitForSkeleton(*leads, QStringLiteral("the shape of a lead"));
    m_photographer.take(QStringLiteral("leads-detail-loading"));
    leads->setDetailShown(false);
    m_gate.open();
    inFreshWindow([this](MainWindow &fresh) {
        m_gate.close();
        for (const char *page : {"day", "calendar", "import", "scoring", "settings"}) {
            fresh.go(QLatin1String(page));
            if (qstrcmp(page, "settings") == 0)
                fresh.findChild<SettingsPage *>()->showSection(QStringLiteral("users"));
            waitForSkeleton(fresh, QLatin1String(page));
            m_photographer.take(QStringLiteral("%1-loading").arg(QLatin1String(page)), fresh);
        }
        fresh.resize(NarrowWidth, NarrowHeight);
        fresh.go(QStringLiteral("calendar"));
        waitForSkeleton(fresh, QStringLiteral("calendar"));
        m_photographer.take(QStringLiteral("calendar-loading-1024"), fresh);
    });
}

void WaitingScenes::failing()
{
    const QString workspace = window().services().leads.info()->path;
    const std::pair<const char *, const char *> pages[] = {{"calendar", "task"}, {"day", "activity"}, {"scoring", "definition"}};
    for (const auto &failing : pages)
        inFreshWindow([&](MainWindow &fresh) {
            const QString page = QLatin1String(failing.first);
            fresh.go(QStringLiteral("settings"));
            const MissingTable missing(workspace, failing.second);
            fresh.go(page);
            waitFor([&fresh] { return shown<ErrorState>(fresh) != nullptr; }, page);
            m_photographer.take(QStringLiteral("%1-error").arg(page), fresh);
        });
    inFreshWindow([&](MainWindow &fresh) {
        const MissingTable missing(workspace, "term");
        fresh.go(QStringLiteral("settings"));
        fresh.findChild<SettingsPage *>()->showSection(QStringLiteral("tags"));
        waitFor([&fresh] { return shown<ErrorState>(fresh) != nullptr; }, QStringLiteral("settings"));
        m_photographer.take(QStringLiteral("settings-error"), fresh);
    });
    auto *leads = window().findChild<LeadsPage *>();
    window().go(QStringLiteral("leads"));
    {
        const MissingTable missing(workspace, "activity");
        leads->setDetailShown(true);
        waitFor([leads] { return shown<ErrorState>(*leads) != nullptr; }, QStringLiteral("the lead"));
        m_photographer.take(QStringLiteral("leads-detail-error"));
    }
    leads->setDetailShown(false);
    window().go(QStringLiteral("board"));
    auto *board = window().findChild<BoardPage *>();
    BoardQuery query = board->query();
    query.condition = QStringLiteral("no_such_field >= 5");
    board->setQuery(query);
    waitFor([board] { return shown<ErrorState>(*board) != nullptr; }, QStringLiteral("the board"));
    m_photographer.take(QStringLiteral("board-error"));
    query.condition = QStringLiteral("score > 99 and score < 2");
    board->setQuery(query);
    waitFor([board] { return !shown<ErrorState>(*board); }, QStringLiteral("the board"));
    m_photographer.take(QStringLiteral("board-no-results"));
    board->clearFilters();
}

void WaitingScenes::unreadableRules()
{
    const QString workspace = window().services().leads.info()->path;
    runSql(workspace, "UPDATE definition SET body = '?' || body WHERE name = 'score'");
    inFreshWindow([this](MainWindow &fresh) {
        fresh.go(QStringLiteral("scoring"));
        waitFor([&fresh] { return shown<ErrorState>(fresh) != nullptr; }, QStringLiteral("the rules"));
        m_photographer.take(QStringLiteral("scoring-unreadable"), fresh);
    });
    runSql(workspace, "UPDATE definition SET body = substr(body, 2) WHERE name = 'score'");
}

} // namespace lead
