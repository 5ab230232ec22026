// Pictures of every page from the running program: screenshots FOLDER light|dark [LANGUAGE [PERCENT [WORKSPACE]]], in a
// language, with a size of text and of a workspace other than the sample team. QT_SCALE_FACTOR says how large. The
// clock stands still and the sample team is the same every time, so the pictures are, too.

#include "tests/support/pictures.h"

#include "ui/day/daypage.h"
#include "ui/day/outcomebar.h"
#include "ui/day/sessionview.h"
#include "ui/help/helpwindow.h"
#include "ui/leads/leadexporter.h"
#include "ui/leads/leadlistmodel.h"
#include "ui/leads/leadspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/commandpalette.h"

#include <QDir>
#include <QLineEdit>
#include <QTextStream>

using namespace lead;

namespace {

constexpr int HoursToNoon = 9; // until it is noon in Chicago, where people may be called

class Photographer
{
public:
    Photographer(PictureWindow &scene, QString folder, QString theme)
        : m_scene(scene)
        , m_folder(std::move(folder))
        , m_theme(std::move(theme))
    {
    }

    void take(const QString &name, QWidget &widget)
    {
        const qreal scale = widget.devicePixelRatioF();
        const QString file = QStringLiteral("%1-%2%3.png").arg(name, m_theme, scale > 1 ? QStringLiteral("@%1x").arg(scale) : QString());
        if (!stillPicture(widget).save(QDir(m_folder).filePath(file)))
            qFatal("%s cannot be written", qPrintable(file));
        QTextStream(stdout) << file << '\n';
    }
    void take(const QString &name) { take(name, m_scene.window()); }

    void page(const QString &id)
    {
        m_scene.window().go(id);
        take(id);
        auto *settings = m_scene.window().findChild<SettingsPage *>();
        if (id != u"settings" || !settings)
            return;
        for (const QString &section : settings->sectionIds()) {
            settings->showSection(section);
            take(QStringLiteral("settings-%1").arg(section));
        }
    }

    // My Day in a narrow window, and its session.
    void day()
    {
        m_scene.window().go(QStringLiteral("day"));
        auto *page = m_scene.window().findChild<DayPage *>();
        m_scene.passTime(HoursToNoon);
        page->reload();
        take(QStringLiteral("day"));
        m_scene.window().resize(1024, 680);
        take(QStringLiteral("day-1024"));
        page->setDetailShown(true);
        take(QStringLiteral("day-1024-detail"));
        page->setDetailShown(false);
        m_scene.resetSize();
        page->openRules();
        popover(QStringLiteral("day-rules"));
        page->startSession();
        if (!QTest::qWaitFor([page] { return page->session().isRunning(); }))
            qFatal("there is no session");
        take(QStringLiteral("day-session"));
        m_scene.window().resize(1024, 680);
        take(QStringLiteral("day-session-1024"));
        m_scene.resetSize();
        page->session().bar().choose(0);
        take(QStringLiteral("day-session-next"));
        page->session().bar().pause();
        take(QStringLiteral("day-session-paused"));
        page->session().end();
        take(QStringLiteral("day-session-end"));
    }

    // What opens over the list.
    void popups()
    {
        auto *page = m_scene.window().findChild<LeadsPage *>();
        page->model().setChecked(0, 3, true);
        take(QStringLiteral("leads-selected"));
        page->exporter().open();
        dialog(QStringLiteral("export"));
        page->model().checks().clear();
        m_scene.window().openHistory();
        dialog(QStringLiteral("history"));
        page->openColumns();
        popover(QStringLiteral("leads-columns"));
        page->openSort();
        popover(QStringLiteral("leads-sort"));
        page->addFilter();
        popover(QStringLiteral("leads-filter"));
    }

private:
    void dialog(const QString &name)
    {
        QWidget *open = QApplication::activeModalWidget();
        take(name, *open);
        open->close();
    }
    void popover(const QString &name)
    {
        QWidget *open = QApplication::activePopupWidget();
        take(name, *open);
        open->close();
    }

    PictureWindow &m_scene;
    QString m_folder;
    QString m_theme;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc < 3)
        qFatal("screenshots FOLDER light|dark [LANGUAGE [PERCENT [WORKSPACE]]]");
    const QString theme = QString::fromLocal8Bit(argv[2]);
    const auto scheme = theme == u"dark" ? Appearance::Scheme::Dark : Appearance::Scheme::Light;
    PictureWindow scene(app, scheme, argc > 3 ? QLocale(QString::fromLocal8Bit(argv[3])) : QLocale(QLocale::English, QLocale::UnitedStates));
    if (argc > 4)
        scene.setAppearance({.scheme = scheme, .textPercent = QByteArray(argv[4]).toInt()});
    Photographer photographer(scene, QString::fromLocal8Bit(argv[1]), theme);
    photographer.take(QStringLiteral("welcome"));
    scene.openEmpty();
    photographer.take(QStringLiteral("leads-empty"));
    if (argc > 5)
        scene.open(QString::fromLocal8Bit(argv[5]));
    else
        scene.openSample();
    for (const PageSpec &spec : pageTable())
        photographer.page(spec.id);
    scene.window().go(QStringLiteral("leads"));
    scene.window().findChild<LeadsPage *>()->setDetailShown(true);
    photographer.take(QStringLiteral("leads-detail"));
    scene.window().findChild<LeadsPage *>()->setDetailShown(false);
    for (const int width : {1024, 1180}) {
        scene.window().resize(width, 680);
        photographer.take(QStringLiteral("leads-%1").arg(width));
    }
    scene.resetSize();
    photographer.popups();
    photographer.day();
    scene.window().openPalette(QStringLiteral("new"));
    photographer.take(QStringLiteral("palette"));
    QTest::keyClick(scene.window().findChild<CommandPalette *>()->findChild<QLineEdit *>(), Qt::Key_Escape);
    scene.window().openShortcuts();
    photographer.take(QStringLiteral("shortcuts"));
    HelpWindow help;
    help.open(QStringLiteral("getting-started"));
    photographer.take(QStringLiteral("help"), help);
    return 0;
}
