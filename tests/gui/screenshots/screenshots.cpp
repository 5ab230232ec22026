// Pictures of every page from the running program: screenshots FOLDER light|dark [LANGUAGE [PERCENT [WORKSPACE [LIST]]]],
// in a language, with a size of text, of a workspace other than the sample team and of a list that comes in. QT_SCALE_FACTOR says how large. The
// clock stands still and the sample team is the same every time, so the pictures are, too.

#include "tests/gui/screenshots/photographer.h"
#include "tests/gui/screenshots/statescenes.h"
#include "tests/gui/screenshots/stepscenes.h"
#include "tests/gui/screenshots/waitingscenes.h"

#include "ui/calendar/calendarpage.h"
#include "ui/day/daypage.h"
#include "ui/day/outcomebar.h"
#include "ui/day/sessionview.h"
#include "ui/help/helpwindow.h"
#include "ui/leads/leadexporter.h"
#include "ui/leads/leadlistmodel.h"
#include "ui/leads/leadspage.h"
#include "ui/scoring/predictionlead.h"
#include "ui/scoring/predictionsection.h"
#include "ui/scoring/scoringpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/commandpalette.h"

#include <QDir>
#include <QLineEdit>
#include <QTextStream>

using namespace lead;

namespace {

constexpr int Patience = 60000;
constexpr int HoursToNoon = 9; // until it is noon in Chicago, where people may be called

/// The pages of the sample team and what opens over them.
class PagePhotographer
{
public:
    PagePhotographer(PictureWindow &scene, Photographer &photographer)
        : m_scene(scene)
        , m_photographer(photographer)
    {
    }

    void page(const QString &id)
    {
        m_scene.window().go(id);
        m_photographer.take(id);
        if (id == u"calendar")
            calendar();
        auto *settings = m_scene.window().findChild<SettingsPage *>();
        if (id != u"settings" || !settings)
            return;
        for (const QString &section : settings->sectionIds()) {
            settings->showSection(section);
            m_photographer.take(QStringLiteral("settings-%1").arg(section));
        }
    }

    // My Day in a narrow window, and its session.
    void day()
    {
        m_scene.window().go(QStringLiteral("day"));
        auto *page = m_scene.window().findChild<DayPage *>();
        m_scene.passTime(HoursToNoon);
        page->reload();
        m_photographer.take(QStringLiteral("day"));
        m_scene.window().resize(1024, 680);
        m_photographer.take(QStringLiteral("day-1024"));
        page->setDetailShown(true);
        m_photographer.take(QStringLiteral("day-1024-detail"));
        page->setDetailShown(false);
        m_scene.resetSize();
        page->openRules();
        m_photographer.over(QStringLiteral("day-rules"));
        page->startSession();
        if (!QTest::qWaitFor([page] { return page->session().isRunning(); }))
            qFatal("there is no session");
        m_photographer.take(QStringLiteral("day-session"));
        m_scene.window().resize(1024, 680);
        m_photographer.take(QStringLiteral("day-session-1024"));
        m_scene.resetSize();
        page->session().bar().choose(0);
        m_photographer.take(QStringLiteral("day-session-next"));
        page->session().bar().pause();
        m_photographer.take(QStringLiteral("day-session-paused"));
        page->session().end();
        m_photographer.take(QStringLiteral("day-session-end"));
    }

    void calendar()
    {
        auto *page = m_scene.window().findChild<CalendarPage *>();
        const std::pair<CalendarPage::Span, const char *> spans[] = {{CalendarPage::Span::Day, "day"}, {CalendarPage::Span::Month, "month"}, {CalendarPage::Span::Agenda, "agenda"}};
        for (const auto &[span, name] : spans) {
            page->setSpan(span);
            m_photographer.take(QStringLiteral("calendar-%1").arg(QLatin1String(name)));
        }
        page->setSpan(CalendarPage::Span::Week);
    }

    // What closed leads say about open ones, and of which of them.
    void prediction()
    {
        m_scene.window().go(QStringLiteral("scoring"));
        auto *page = m_scene.window().findChild<ScoringPage *>();
        page->showSection(QStringLiteral("prediction"));
        auto *section = page->findChild<PredictionSection *>();
        if (!QTest::qWaitFor([section] { return section->isReady(); }, Patience))
            qFatal("there is no prediction");
        m_photographer.take(QStringLiteral("prediction-none"));
        section->train();
        if (!QTest::qWaitFor([section] { return !section->isTraining() && section->isReady(); }, Patience))
            qFatal("the prediction learns for ever");
        m_photographer.take(QStringLiteral("prediction"));
        auto *list = m_scene.window().findChild<LeadsPage *>();
        section->oneLead().showLead(list->model().leadAt(0));
        section->showLeads();
        m_photographer.take(QStringLiteral("prediction-lead"));
        m_scene.window().resize(1024, 680);
        m_photographer.take(QStringLiteral("prediction-1024"));
        m_scene.resetSize();
    }

    // What opens over the list.
    void popups()
    {
        auto *page = m_scene.window().findChild<LeadsPage *>();
        page->model().setChecked(0, 3, true);
        m_photographer.take(QStringLiteral("leads-selected"));
        page->exporter().open();
        m_photographer.over(QStringLiteral("export"));
        page->model().checks().clear();
        m_scene.window().openHistory();
        m_photographer.over(QStringLiteral("history"));
        page->openColumns();
        m_photographer.over(QStringLiteral("leads-columns"));
        page->openSort();
        m_photographer.over(QStringLiteral("leads-sort"));
        page->addFilter();
        m_photographer.over(QStringLiteral("leads-filter"));
    }

private:
    PictureWindow &m_scene;
    Photographer &m_photographer;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/leadwright-256.png"))); // as the program does
    if (argc < 3)
        qFatal("screenshots FOLDER light|dark [LANGUAGE [PERCENT [WORKSPACE [LIST]]]]");
    const QString theme = QString::fromLocal8Bit(argv[2]);
    const auto scheme = theme == u"dark" ? Appearance::Scheme::Dark : Appearance::Scheme::Light;
    const QLocale locale = argc > 3 ? QLocale(QString::fromLocal8Bit(argv[3])) : QLocale(QLocale::English, QLocale::UnitedStates);
    DataGate gate; // before anything is opened
    PictureWindow scene(app, scheme, locale, QDir::home().filePath(QStringLiteral("Leadwright")));
    if (argc > 4)
        scene.setAppearance({.scheme = scheme, .textPercent = QByteArray(argv[4]).toInt()});
    if (const QList<QByteArray> size = qgetenv("LEADWRIGHT_SIZE").split('x'); size.size() == 2) // "1024x680", to see what a small window does
        scene.setSize({size[0].toInt(), size[1].toInt()});
    Photographer photographer(scene.window(), QString::fromLocal8Bit(argv[1]), theme);
    PagePhotographer pages(scene, photographer);
    StateScenes states(scene, photographer);
    StepScenes steps(scene, photographer);
    WaitingScenes waiting(scene, gate, photographer);
    photographer.take(QStringLiteral("welcome"));
    states.welcomeNarrow();
    scene.openEmpty();
    photographer.take(QStringLiteral("leads-empty"));
    states.empty();
    if (argc <= 5) {
        states.names();
        states.readOnly();
    }
    if (argc > 5)
        scene.open(QString::fromLocal8Bit(argv[5]));
    else
        scene.openSample();
    for (const PageSpec &spec : pageTable())
        pages.page(spec.id);
    if (argc <= 5)
        pages.prediction();
    scene.window().go(QStringLiteral("leads"));
    scene.window().findChild<LeadsPage *>()->setDetailShown(true);
    photographer.take(QStringLiteral("leads-detail"));
    scene.window().findChild<LeadsPage *>()->setDetailShown(false);
    for (const int width : {1024, 1180}) {
        scene.window().resize(width, 680);
        photographer.take(QStringLiteral("leads-%1").arg(width));
    }
    scene.resetSize();
    pages.popups();
    steps.groups();
    steps.leadWindow();
    if (argc <= 5) { // with tasks and rules, which another workspace may not have
        steps.calendar();
        steps.scoring();
        pages.day();
    }
    states.overlays();
    states.errors();
    waiting.loading();
    waiting.failing();
    if (argc <= 5)
        waiting.unreadableRules();
    if (argc <= 5) {
        steps.files();
        steps.tour();
    }
    steps.import(argc > 6 ? QString::fromLocal8Bit(argv[6]) : QString());
    scene.window().go(QStringLiteral("leads"));
    scene.window().openPalette(QStringLiteral("new"));
    photographer.take(QStringLiteral("palette"));
    QTest::keyClick(scene.window().findChild<CommandPalette *>()->findChild<QLineEdit *>(), Qt::Key_Escape);
    scene.window().openShortcuts();
    photographer.take(QStringLiteral("shortcuts"));
    HelpWindow help;
    help.open(QStringLiteral("getting-started"));
    photographer.take(QStringLiteral("help"), help);
    scene.window().openShortcuts(); // which closes them
    if (argc <= 5)
        states.roles();
    return 0;
}
