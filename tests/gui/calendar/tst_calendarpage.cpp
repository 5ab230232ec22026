#include "core/leads/activityacts.h"
#include "core/leads/undohistory.h"
#include "core/quality/referencedata.h"
#include "core/settings/settings.h"
#include "core/storage/activityrepository.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/testworkspace.h"
#include "ui/calendar/agendamodel.h"
#include "ui/calendar/agendaview.h"
#include "ui/calendar/calendarpage.h"
#include "ui/leads/leadpicker.h"
#include "ui/calendar/monthgrid.h"
#include "ui/calendar/taskcard.h"
#include "ui/calendar/taskpaint.h"
#include "ui/calendar/timegrid.h"
#include "ui/calendar/unplannedlist.h"
#include "ui/commands/commandregistry.h"
#include "ui/leads/taskeditor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/segmented.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace lead;

/// The calendar over a real service, worked as a person does. The clock stands at Monday, 2026-03-02, 9:00 UTC.
class CalendarPageTest : public QObject
{
    Q_OBJECT

    static constexpr Millis Minute = 60000;
    static constexpr Millis Hour = 60 * Minute;
    static constexpr Millis Day = 24 * Hour;

    std::unique_ptr<Theme> m_theme;
    ReferenceData m_reference;
    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LeadService> m_service;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<CommandRegistry> m_commands;
    CalendarPage *m_page = nullptr;
    LeadId m_ada;
    LeadId m_bob;

    LeadId add(const QString &first, const QString &last)
    {
        const auto done = LeadActs(**m_workspace).create({{QStringLiteral("first_name"), first}, {QStringLiteral("last_name"), last}}, m_reference);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return done->lead;
    }
    void plan(LeadId lead, const QString &title, Millis at, std::optional<qint64> minutes = {})
    {
        Task task;
        task.lead = lead;
        task.title = title;
        task.dueAt = at;
        task.minutes = minutes;
        const auto done = ActivityActs(**m_workspace).addTask(task);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
    Task taskOf(LeadId lead)
    {
        const auto tasks = ActivityRepository(**m_workspace).tasksOf(lead);
        return tasks && !tasks->empty() ? tasks->front() : Task();
    }
    void open()
    {
        m_service = std::make_unique<LeadService>(m_workspace->clock);
        QSignalSpy opened(m_service.get(), &LeadService::opened);
        (void)m_service->open(m_workspace->path());
        QVERIFY(opened.wait());
        m_window = std::make_unique<QMainWindow>();
        m_commands = std::make_unique<CommandRegistry>(*m_window);
        m_page = new CalendarPage({*m_service, m_workspace->clock, *m_settings, *m_commands});
        m_window->setCentralWidget(m_page);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        settle();
    }
    void settle()
    {
        QSignalSpy shown(m_page, &CalendarPage::shown);
        m_page->reload();
        QVERIFY(shown.wait());
    }
    void show(CalendarPage::Span span)
    {
        QSignalSpy shown(m_page, &CalendarPage::shown);
        m_page->setSpan(span);
        QVERIFY(shown.wait());
    }
    TimeGrid &grid() { return m_page->grid(); }
    // Press, more than the drag distance in steps, and let go.
    void drag(QWidget *port, const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(port, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i) {
            const QPoint at = from + (to - from) * i / 4;
            QMouseEvent move(QEvent::MouseMove, at, port->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(port, &move);
        }
        QTest::mouseRelease(port, Qt::LeftButton, {}, to);
    }
    static QPushButton *button(QWidget *parent, const QString &text)
    {
        for (QPushButton *child : parent->findChildren<QPushButton *>())
            if (child->text() == text)
                return child;
        return nullptr;
    }
    template <typename T>
    static T *inPopup()
    {
        QWidget *popup = QApplication::activePopupWidget();
        return popup ? popup->findChild<T *>() : nullptr;
    }
    void dropLeads(QWidget *port, const QPoint &at, const std::vector<LeadId> &leads)
    {
        QByteArray ids;
        for (const LeadId lead : leads)
            ids += QByteArray::number(qint64(lead.value)) + ' ';
        QMimeData data;
        data.setData(QLatin1StringView(LeadMimeType), ids.trimmed());
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(port, &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(port, &move);
        QVERIFY(move.isAccepted());
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(port, &drop);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<Theme>(*qApp);
    }
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        VERIFY_OK((*m_workspace)->connection().exec(QStringLiteral("UPDATE workspace SET time_zone = 'America/New_York'")));
        VERIFY_OK((*m_workspace)->reload());
        m_workspace->clock.set(QDateTime(QDate(2026, 3, 4), QTime(15, 0), Qt::UTC).toMSecsSinceEpoch()); // a Wednesday, 10:00
        m_settings = std::make_unique<Settings>(m_workspace->folder.filePath(QStringLiteral("settings.ini")));
        m_ada = add(QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        m_bob = add(QStringLiteral("Bob"), QStringLiteral("Byrd"));
    }
    void cleanup()
    {
        m_commands.reset(); // the window would take it along
        m_window.reset();
        m_service.reset();
        m_settings.reset();
        m_workspace.reset();
    }

    void movesATaskByDraggingIt()
    {
        const Millis due = m_workspace->clock.now() + Hour; // 11:00
        plan(m_ada, QStringLiteral("Demo"), due, 60);
        open();
        const Task task = taskOf(m_ada);
        const QRect from = grid().rectOf(task.id);
        QVERIFY(!from.isEmpty());
        const QRect friday = grid().rectOfMoment(QDate(2026, 3, 6), 14 * 60);
        QSignalSpy done(m_page, &CalendarPage::done);
        QPoint to = friday.topLeft() + QPoint(10, 12);
        drag(grid().viewport(), from.topLeft() + QPoint(10, 12), to);
        QVERIFY(done.wait());
        const QDateTime moved = QDateTime::fromMSecsSinceEpoch(*taskOf(m_ada).dueAt, QTimeZone("America/New_York"));
        QCOMPARE(moved.date(), QDate(2026, 3, 6));
        QCOMPARE(moved.time(), QTime(14, 0));
        QVERIFY(done.front().at(0).toString().contains(QStringLiteral("Fri")));
        // The toast takes it back.
        VERIFY_OK(UndoHistory(**m_workspace).undo(done.front().at(1).value<OperationId>(), UndoPolicy::KeepOthers));
        QCOMPARE(taskOf(m_ada).dueAt, std::optional<Millis>(due));
    }

    void makesAnAppointmentLongerAtItsLowerEdge()
    {
        plan(m_ada, QStringLiteral("Demo"), m_workspace->clock.now() + Hour, 60);
        open();
        const QRect rect = grid().rectOf(taskOf(m_ada).id);
        QSignalSpy done(m_page, &CalendarPage::done);
        drag(grid().viewport(), QPoint(rect.center().x(), rect.bottom() - 2), QPoint(rect.center().x(), rect.bottom() + rect.height() / 2));
        QVERIFY(done.wait());
        QCOMPARE(taskOf(m_ada).minutes, std::optional<qint64>(90));
        QCOMPARE(taskOf(m_ada).dueAt, std::optional<Millis>(m_workspace->clock.now() + Hour));
    }

    void movesATaskByKeyboardAndPutsItBackWithEscape()
    {
        plan(m_ada, QStringLiteral("Call back"), m_workspace->clock.now() + Hour);
        open();
        m_page->focusCalendar();
        QTest::keyClick(&grid(), Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(grid().current());
        QVERIFY(grid().accessibleDescription().contains(QStringLiteral("Call back")));
        QTest::keyClick(&grid(), Qt::Key_Space);
        QTest::keyClick(&grid(), Qt::Key_Right);
        QTest::keyClick(&grid(), Qt::Key_Escape);
        QCOMPARE(taskOf(m_ada).dueAt, std::optional<Millis>(m_workspace->clock.now() + Hour));
        QSignalSpy done(m_page, &CalendarPage::done);
        QTest::keyClick(&grid(), Qt::Key_Space);
        QTest::keyClick(&grid(), Qt::Key_Right);
        QTest::keyClick(&grid(), Qt::Key_Down);
        QTest::keyClick(&grid(), Qt::Key_Return);
        QVERIFY(done.wait());
        QCOMPARE(taskOf(m_ada).dueAt, std::optional<Millis>(m_workspace->clock.now() + Hour + Day + 15 * Minute));
    }

    void movesADropIntoASkippedHourForwardAndSaysSo()
    {
        plan(m_ada, QStringLiteral("Call back"), m_workspace->clock.now() + 2 * Day);
        open();
        m_page->setDate(QDate(2026, 3, 8));
        settle();
        QSignalSpy done(m_page, &CalendarPage::done);
        Q_EMIT grid().moved({taskOf(m_ada), QStringLiteral("Ada Lovelace"), {}, false}, momentAt(QDate(2026, 3, 8), QTime(2, 30), QTimeZone("America/New_York")));
        QVERIFY(done.wait());
        QVERIFY2(done.front().at(0).toString().contains(QStringLiteral("skips")), qPrintable(done.front().at(0).toString()));
        QVERIFY(done.front().at(0).toString().contains(QStringLiteral("3:30")));
    }

    void plansALeadThatIsDroppedOnATime()
    {
        open();
        QSignalSpy listed(&m_page->side(), &UnplannedList::shown);
        m_page->side().setMine(false);
        QVERIFY(listed.wait());
        QCOMPARE(m_page->side().view()->model()->rowCount(), 2);
        QSignalSpy done(m_page, &CalendarPage::done);
        dropLeads(grid().viewport(), grid().rectOfMoment(QDate(2026, 3, 5), 9 * 60).center(), {m_bob});
        QVERIFY(done.wait());
        const Task task = taskOf(m_bob);
        QCOMPARE(task.kind, QStringLiteral("call"));
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(*task.dueAt, QTimeZone("America/New_York")).date(), QDate(2026, 3, 5));
        QTRY_COMPARE(m_page->side().view()->model()->rowCount(), 1);
        show(CalendarPage::Span::Month);
        dropLeads(&m_page->month(), m_page->month().rectOfDay(QDate(2026, 3, 12)).center(), {m_ada});
        QTRY_COMPARE(QDateTime::fromMSecsSinceEpoch(taskOf(m_ada).dueAt.value_or(0), QTimeZone("America/New_York")).date(), QDate(2026, 3, 12));
    }

    void movesWhatHasNoRoomInANarrowWindowToTheMenu()
    {
        open();
        const auto *whose = m_page->findChild<Segmented *>(QStringLiteral("whose"));
        QVERIFY(whose->isVisible());
        m_window->resize(700, 680);
        QTRY_VERIFY(!whose->isVisible());
        QCOMPARE(m_window->width(), 700);
        m_window->resize(1440, 900);
        QTRY_VERIFY(whose->isVisible());
    }

    void asksForUnplannedLeadsWhenSomebodySeesThem()
    {
        open();
        m_page->setSideShown(false);
        QSignalSpy listed(&m_page->side(), &UnplannedList::shown);
        m_page->side().setMine(false);
        QVERIFY(!listed.wait(200));
        m_page->setSideShown(true);
        QTRY_COMPARE(m_page->side().view()->model()->rowCount(), 2);
    }

    void addsATaskForALeadThatIsLookedFor()
    {
        open();
        m_page->focusCalendar();
        m_commands->trigger(QStringLiteral("calendar.new"));
        auto *picker = inPopup<LeadPicker>();
        QVERIFY(picker);
        QSignalSpy chosen(picker, &LeadPicker::chosen);
        QTest::keyClicks(picker->search(), QStringLiteral("ada"));
        auto *list = picker->findChild<QListView *>();
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(picker->search(), Qt::Key_Return);
        QTRY_VERIFY(inPopup<TaskEditor>());
        auto *editor = inPopup<TaskEditor>();
        QVERIFY2(namelessWidgets(*editor).isEmpty(), qPrintable(namelessWidgets(*editor).join(u'\n')));
        QTest::keyClicks(editor->title(), QStringLiteral("Send proposal"));
        QSignalSpy done(m_page, &CalendarPage::done);
        QTest::keyClick(editor->title(), Qt::Key_Return);
        QVERIFY(done.wait());
        QCOMPARE(taskOf(m_ada).title, QStringLiteral("Send proposal"));
        QCOMPARE(taskOf(m_ada).kind, QStringLiteral("email"));
    }

    void opensATaskAndTicksItOff()
    {
        plan(m_ada, QStringLiteral("Demo"), m_workspace->clock.now() + Hour, 60);
        open();
        const QRect rect = grid().rectOf(taskOf(m_ada).id);
        QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, rect.center());
        auto *card = inPopup<TaskCard>();
        QVERIFY(card);
        QVERIFY2(namelessWidgets(*card).isEmpty(), qPrintable(namelessWidgets(*card).join(u'\n')));
        QSignalSpy opened(m_page, &CalendarPage::opened);
        QSignalSpy done(m_page, &CalendarPage::done);
        QTest::mouseClick(button(card, QStringLiteral("&Done")), Qt::LeftButton);
        QVERIFY(done.wait());
        QVERIFY(taskOf(m_ada).doneAt);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        settle();
        Q_EMIT grid().opened({taskOf(m_ada), QStringLiteral("Ada Lovelace"), {}, false}, QRect(100, 100, 10, 10));
        card = inPopup<TaskCard>();
        QVERIFY(card && button(card, QStringLiteral("&Reopen")));
        QTest::mouseClick(button(card, QStringLiteral("Ada Lovelace")), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().at(0).value<LeadId>(), m_ada);
    }

    void movesATaskToAnotherDayOfTheMonthAndKeepsItsTime()
    {
        plan(m_ada, QStringLiteral("Demo"), m_workspace->clock.now() + Hour, 60);
        open();
        show(CalendarPage::Span::Month);
        MonthGrid &month = m_page->month();
        const QRect from = month.rectOfDay(QDate(2026, 3, 4));
        const QRect to = month.rectOfDay(QDate(2026, 3, 20));
        QSignalSpy done(m_page, &CalendarPage::done);
        drag(&month, from.topLeft() + QPoint(30, 36), to.center());
        QVERIFY(done.wait());
        const QDateTime moved = QDateTime::fromMSecsSinceEpoch(*taskOf(m_ada).dueAt, QTimeZone("America/New_York"));
        QCOMPARE(moved, QDateTime(QDate(2026, 3, 20), QTime(11, 0), QTimeZone("America/New_York")));
        month.setFocus();
        month.setDay(QDate(2026, 3, 20));
        settle();
        QTest::keyClick(&month, Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(month.current());
        QTest::keyClick(&month, Qt::Key_Space);
        QTest::keyClick(&month, Qt::Key_Left);
        QTest::keyClick(&month, Qt::Key_Return);
        QTRY_COMPARE(QDateTime::fromMSecsSinceEpoch(*taskOf(m_ada).dueAt, QTimeZone("America/New_York")).date(), QDate(2026, 3, 19));
    }

    void listsTasksByDay()
    {
        plan(m_ada, QStringLiteral("Demo"), m_workspace->clock.now() + Hour, 60);
        plan(m_bob, QStringLiteral("Call back"), m_workspace->clock.now() + Day);
        open();
        QAbstractItemModelTester tester(m_page->agenda().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        show(CalendarPage::Span::Agenda);
        const QAbstractItemModel *model = m_page->agenda().model();
        QCOMPARE(model->rowCount(), 4);
        QVERIFY(model->index(0, 0).data().toString().startsWith(QStringLiteral("Today")));
        QVERIFY(model->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Ada Lovelace")));
        m_page->agenda().setFocus();
        QTest::keyClick(&m_page->agenda(), Qt::Key_Down);
        QVERIFY(m_page->agenda().current());
        QCOMPARE(m_page->agenda().current()->task.title, QStringLiteral("Call back")); // over the heading
        QSignalSpy done(m_page, &CalendarPage::done);
        m_commands->trigger(QStringLiteral("calendar.done"));
        QVERIFY(done.wait());
        QVERIFY(taskOf(m_bob).doneAt);
    }

    void saysThatNothingIsPlanned()
    {
        open();
        show(CalendarPage::Span::Agenda);
        QVERIFY(button(m_page, QStringLiteral("&Add a task…"))->isVisible());
    }

    void goesThroughTimeAndComesBackToToday()
    {
        open();
        m_page->step(1);
        settle();
        QCOMPARE(m_page->date(), QDate(2026, 3, 11));
        m_commands->trigger(QStringLiteral("calendar.today"));
        QCOMPARE(m_page->date(), QDate(2026, 3, 4));
        show(CalendarPage::Span::Month);
        m_commands->trigger(QStringLiteral("calendar.previous"));
        settle();
        QCOMPARE(m_page->date(), QDate(2026, 2, 1));
        const QJsonObject place = m_page->place();
        m_page->goToday();
        m_page->restore(place);
        QCOMPARE(m_page->date(), QDate(2026, 2, 1));
        QCOMPARE(m_page->span(), CalendarPage::Span::Month);
    }

    void showsOnesOwnOrEverybodys()
    {
        plan(m_ada, QStringLiteral("Mine"), m_workspace->clock.now() + Hour, 60);
        {
            Act act(**m_workspace, {QStringLiteral("user"), QStringLiteral("Add a user")});
            const auto dan = (*m_workspace)->addUser(QStringLiteral("Dan"), {}, QStringLiteral("rep"));
            VERIFY_OK(dan);
            VERIFY_OK(act.commit());
            VERIFY_OK((*m_workspace)->reload());
            Task task;
            task.lead = m_bob;
            task.title = QStringLiteral("His");
            task.owner = *dan;
            task.dueAt = m_workspace->clock.now() + 2 * Hour;
            VERIFY_OK(ActivityActs(**m_workspace).addTask(task));
        }
        open();
        QCOMPARE(grid().tasks().size(), std::size_t(1));
        m_page->setMine(false);
        QTRY_COMPARE(grid().tasks().size(), std::size_t(2));
    }

    void namesEverythingForScreenReaders()
    {
        plan(m_ada, QStringLiteral("Demo"), m_workspace->clock.now() + Hour, 60);
        open();
        for (const CalendarPage::Span span : {CalendarPage::Span::Day, CalendarPage::Span::Week, CalendarPage::Span::Month, CalendarPage::Span::Agenda}) {
            show(span);
            QVERIFY2(namelessWidgets(*m_page).isEmpty(), qPrintable(namelessWidgets(*m_page).join(u'\n')));
        }
    }
};

QTEST_MAIN(CalendarPageTest)
#include "tst_calendarpage.moc"
