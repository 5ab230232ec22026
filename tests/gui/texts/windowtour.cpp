#include "tests/gui/texts/windowtour.h"

#include "ui/intake/importpage.h"
#include "ui/leads/detail/leadwindow.h"
#include "ui/leads/fieldpicker.h"
#include "ui/leads/leadlistmodel.h"
#include "ui/leads/leadspage.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingssection.h"
#include "ui/shell/commandpalette.h"
#include "ui/widgets/tabstrip.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

namespace lead {

namespace {

// What would leave the window or the program, or ask the desktop.
const QSet<QString> &leftOut()
{
    static const QSet<QString> ids{
        QStringLiteral("window.quit"),      QStringLiteral("window.close"),     QStringLiteral("window.new"), QStringLiteral("workspace.sample"),
        QStringLiteral("workspace.open"),   QStringLiteral("import.choose"),    QStringLiteral("lead.call"),  QStringLiteral("lead.email"),
        QStringLiteral("import.continue"),  QStringLiteral("import.back"),      QStringLiteral("view.theme"), QStringLiteral("view.rail"),
        QStringLiteral("lead.exportPerson"), QStringLiteral("view.fullScreen")};
    return ids;
}

// Where everything stands, to see when it has come to rest.
size_t shapeOf()
{
    size_t shape = 0;
    for (const QWidget *widget : QApplication::allWidgets()) {
        if (!widget->isVisible())
            continue;
        const QRect place(widget->mapToGlobal(QPoint()), widget->size());
        shape += qHashMulti(0, quintptr(widget), place.x(), place.y(), place.width(), place.height());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            shape += qHash(label->text());
    }
    return shape;
}

QWidget *overWindow()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    return QApplication::activeModalWidget();
}

bool isLookedAt(const QWidget &over)
{
    return !qobject_cast<const QFileDialog *>(&over); // texts and layout are Qt's
}

} // namespace

WindowTour::WindowTour(PictureWindow &scene, Look look)
    : m_scene(scene)
    , m_look(std::move(look))
{
}

// Until nothing moves any more.
void WindowTour::settle()
{
    constexpr int Pause = 8; // ms
    constexpr int Tries = 40;
    size_t before = 0;
    for (int i = 0, same = 0; i < Tries && same < 2; ++i) {
        QTest::qWait(Pause);
        const size_t now = shapeOf();
        same = now == before ? same + 1 : 0;
        before = now;
    }
}

void WindowTour::stop(const QString &name)
{
    stop(window(), name);
}

void WindowTour::stop(QWidget &window, const QString &name)
{
    settle();
    m_look(window, name);
}

bool WindowTour::lookOver(const QString &name)
{
    settle();
    QWidget *over = overWindow();
    if (!over)
        return false;
    if (isLookedAt(*over))
        m_look(*over, name);
    closeAll();
    return true;
}

void WindowTour::closeAll()
{
    constexpr int Deepest = 8;
    for (int i = 0; i < Deepest && overWindow(); ++i) {
        overWindow()->close();
        settle();
    }
}

void WindowTour::pressButtons(QWidget &in, const QString &name)
{
    QList<QPointer<QAbstractButton>> buttons;
    for (QAbstractButton *button : in.findChildren<QAbstractButton *>())
        if (button->isVisible() && button->isEnabled() && !button->isCheckable())
            buttons << button;
    const QPointer<QWidget> place(&in);
    for (const QPointer<QAbstractButton> &button : buttons) {
        if (!place || !place->isVisible())
            return;
        if (!button || !button->isVisible() || !button->isEnabled())
            continue;
        const QString text = button->text().isEmpty() ? button->accessibleName() : button->text();
        // A menu of a button runs a loop of its own when the button opens it.
        if (auto *push = qobject_cast<QPushButton *>(button.data()); push && push->menu())
            push->menu()->popup(push->mapToGlobal(QPoint()));
        else if (auto *tool = qobject_cast<QToolButton *>(button.data()); tool && tool->menu())
            tool->menu()->popup(tool->mapToGlobal(QPoint()));
        else
            button->click();
        if (!lookOver(name + QStringLiteral(" > ") + text))
            stop(name + QStringLiteral(" after ") + text);
    }
}

void WindowTour::welcome()
{
    stop(QStringLiteral("welcome"));
}

void WindowTour::emptyPages()
{
    for (const PageSpec &page : pageTable()) {
        window().go(page.id);
        stop(page.id + QStringLiteral(" without leads"));
    }
}

void WindowTour::pages()
{
    for (const PageSpec &page : pageTable()) {
        window().go(page.id);
        stop(page.id);
    }
}

void WindowTour::settings()
{
    window().go(QStringLiteral("settings"));
    auto *settings = window().findChild<SettingsPage *>();
    for (const QString &section : settings->sectionIds()) {
        settings->showSection(section);
        stop(QStringLiteral("settings, ") + section);
        QWidget *shown = nullptr;
        for (SettingsSection *each : settings->findChildren<SettingsSection *>())
            if (each->isVisible())
                shown = each;
        if (shown && section != u"appearance")
            pressButtons(*shown, QStringLiteral("settings, ") + section);
    }
}

void WindowTour::lead()
{
    window().go(QStringLiteral("leads"));
    auto *page = window().findChild<LeadsPage *>();
    page->setDetailShown(true);
    stop(QStringLiteral("lead beside the list"));
    for (TabStrip *tabs : page->findChildren<TabStrip *>()) {
        if (!tabs->isVisible() || tabs->parentWidget() == page)
            continue;
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            stop(QStringLiteral("lead beside the list, tab %1").arg(i + 1));
        }
        tabs->setCurrentIndex(0);
    }
    page->setDetailShown(false);
    m_scene.windows().openLead(page->currentLead());
    settle();
    for (QWidget *top : QApplication::topLevelWidgets())
        if (auto *own = qobject_cast<LeadWindow *>(top)) {
            own->resize(window().size());
            stop(*own, QStringLiteral("lead in its own window"));
            own->close();
        }
    settle();
}

void WindowTour::commands()
{
    window().go(QStringLiteral("leads"));
    auto *page = window().findChild<LeadsPage *>();
    settle();
    for (const QString &id : window().commands().ids()) {
        if (leftOut().contains(id))
            continue;
        if (window().currentPage() != u"leads") {
            window().go(QStringLiteral("leads"));
            settle();
        }
        page->model().checks().clear();
        page->model().setChecked(0, id == u"lead.merge" ? 2 : 3, true);
        settle();
        window().commands().trigger(id);
        if (!lookOver(id))
            stop(id);
        if (id == u"window.palette" || id == u"help.shortcuts")
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window(), Qt::Key_Escape);
        for (QWidget *top : QApplication::topLevelWidgets())
            if (top != &window() && top->isVisible() && top->isWindow()) {
                m_look(*top, id);
                top->close();
            }
        page->clearFilters();
    }
    page->model().checks().clear();
}

// The editor of a condition on each field, which differ by the type of the field.
void WindowTour::filters()
{
    window().go(QStringLiteral("leads"));
    auto *page = window().findChild<LeadsPage *>();
    page->clearFilters();
    settle();
    for (int row = 0;; ++row) {
        page->addFilter();
        settle();
        QWidget *over = overWindow();
        auto *list = over ? over->findChild<QAbstractItemView *>() : nullptr;
        if (!list || row >= list->model()->rowCount()) {
            closeAll();
            return;
        }
        const QModelIndex field = list->model()->index(row, 0);
        const QString name = QStringLiteral("filter by ") + field.data().toString();
        list->setCurrentIndex(field);
        QTest::keyClick(list, Qt::Key_Return);
        if (!lookOver(name))
            stop(name);
    }
}

void WindowTour::importSteps(const QString &list)
{
    window().showImport(list);
    auto *page = window().findChild<ImportPage *>();
    for (int step = 1; step <= 5; ++step) {
        settle();
        QTest::qWait(50);
        stop(QStringLiteral("import, step %1").arg(step));
        const QString name = QStringLiteral("import, step %1").arg(step);
        for (TabStrip *tabs : page->findChildren<TabStrip *>())
            for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                stop(QStringLiteral("%1, tab %2").arg(name).arg(i + 1));
            }
        const QAction *on = window().commands().action(QStringLiteral("import.continue"));
        if (!QTest::qWaitFor([&] { return on->isEnabled(); }, 20000))
            qFatal("the import does not go on after step %d: %s", step, qPrintable(window().commands().reason(QStringLiteral("import.continue"))));
        window().commands().trigger(QStringLiteral("import.continue"));
    }
    if (!QTest::qWaitFor([&] { return !m_scene.imports().job(); }, 60000))
        qFatal("the import does not end");
    stop(QStringLiteral("import, result"));
    window().go(QStringLiteral("leads"));
    window().go(QStringLiteral("import"));
    stop(QStringLiteral("import, history"));
}

void WindowTour::overlays()
{
    window().go(QStringLiteral("leads"));
    window().openNotifications();
    lookOver(QStringLiteral("notifications"));
    window().openMenu();
    lookOver(QStringLiteral("menu"));
    window().openPalette(QStringLiteral("a"));
    stop(QStringLiteral("palette"));
    QTest::keyClick(window().findChild<CommandPalette *>()->findChild<QLineEdit *>(), Qt::Key_Escape);
    window().startTour();
    for (int hint = 0; hint < 4; ++hint) {
        stop(QStringLiteral("tour, hint %1").arg(hint + 1));
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window(), Qt::Key_Return);
    }
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window(), Qt::Key_Escape);
}

} // namespace lead
