#include "core/domain/conditiontext.h"
#include "core/leads/activityacts.h"
#include "core/leads/leadacts.h"
#include "core/leads/leadservice.h"
#include "core/quality/referencedata.h"
#include "core/settings/settings.h"
#include "core/settings/workspacesetup.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/testworkspace.h"
#include "ui/board/boardcards.h"
#include "ui/board/cardpainter.h"
#include "ui/board/stagelimitspanel.h"
#include "ui/leads/stageentrypanel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/pill.h"
#include "ui/board/boardcolumnview.h"
#include "ui/board/boardcolumnwidget.h"
#include "ui/board/boardpage.h"
#include "ui/commands/commandregistry.h"
#include "ui/commands/joblist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>

using namespace lead;

/// The board over a real service, worked as a person does.
class BoardPageTest : public QObject
{
    Q_OBJECT

    static constexpr int Leads = 30;

    std::unique_ptr<Theme> m_theme;
    ReferenceData m_reference;
    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LeadService> m_service;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<CommandRegistry> m_commands;
    JobList m_jobs;
    BoardPage *m_page = nullptr;

    BoardColumnWidget &column(std::size_t i) { return *m_page->columns().at(i); }
    BoardColumnView &view(std::size_t i) { return column(i).view(); }
    qint64 leadsIn(std::size_t i) { return column(i).cards().column().sums.leads; }
    QString stageOf(LeadId lead)
    {
        const QFuture<Result<std::vector<LeadRecord>>> records = m_service->records({lead});
        if (!QTest::qWaitFor([&records] { return records.isFinished(); }) || !records.result() || records.result()->empty())
            return {};
        return records.result()->front().stage;
    }
    void settle()
    {
        QSignalSpy shown(m_page, &BoardPage::shown);
        m_page->reload();
        QVERIFY(shown.wait());
        QTRY_VERIFY(column(0).cards().rowCount() == 0 || column(0).cards().row(0));
    }
    void makePage()
    {
        m_window = std::make_unique<QMainWindow>();
        m_commands = std::make_unique<CommandRegistry>(*m_window);
        m_page = new BoardPage({*m_service, m_workspace->clock, *m_settings, *m_commands, m_jobs});
        m_window->setCentralWidget(m_page);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    // As in the settings; the page sees it when the service does.
    template <typename Change>
    void setStage(std::size_t i, Change change)
    {
        WorkspaceSetup setup(**m_workspace);
        const auto state = setup.state();
        std::vector<PipelineSetup> after = state->pipelines;
        change(after.front().stages[i]);
        const Stage wanted = after.front().stages[i];
        VERIFY_OK(setup.savePipelines(state->pipelines, after, {}));
        m_service->catchUp();
        QTRY_VERIFY(column(i).stage() == wanted);
    }
    void setByHand()
    {
        BoardQuery query = m_page->query();
        query.order = BoardOrder::ByHand;
        QSignalSpy shown(m_page, &BoardPage::shown);
        m_page->setQuery(query);
        QVERIFY(shown.wait());
    }
    bool isSpoken(const QString &text) const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            if (label->text() == text)
                return true;
        return false;
    }
    // Press, more than the drag distance in steps, and hold.
    void dragTo(BoardColumnView &from, int row, const QPoint &global)
    {
        QWidget *port = from.viewport();
        const QPoint start = from.visualRect(from.model()->index(row, 0)).center();
        QTest::mousePress(port, Qt::LeftButton, {}, start);
        const QPoint end = port->mapFromGlobal(global);
        for (int step = 1; step <= 5; ++step)
            QTest::mouseMove(port, start + (end - start) * step / 5);
    }

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_workspace = std::make_unique<TestWorkspace>();
        VERIFY_OK((*m_workspace)->connection().exec(QStringLiteral("PRAGMA synchronous = OFF")));
        LeadActs acts(**m_workspace);
        const std::vector<Stage> &stages = (*m_workspace)->stages();
        for (int i = 0; i < Leads; ++i) {
            m_workspace->clock.advance(1000);
            VERIFY_OK(acts.create({{QStringLiteral("last_name"), QStringLiteral("Lead %1").arg(i, 2, 10, QLatin1Char('0'))},
                                   {QStringLiteral("amount"), QString::number(1000 + i)},
                                   {QStringLiteral("source"), i % 3 == 0 ? QStringLiteral("Bing") : QStringLiteral("Ads")},
                                   {QStringLiteral("stage"), stages[static_cast<std::size_t>(i) % 3].name}},
                                  m_reference));
        }
        m_settings = std::make_unique<Settings>(m_workspace->folder.filePath(QStringLiteral("settings.ini")));
        m_service = std::make_unique<LeadService>(m_workspace->clock);
        makePage();
        QSignalSpy shown(m_page, &BoardPage::shown);
        (void)m_service->open(m_workspace->path());
        QVERIFY(shown.wait());
        QTRY_VERIFY(column(0).cards().row(0));
    }
    void cleanup()
    {
        m_commands.reset();
        m_window.reset();
        m_service.reset();
        m_settings.reset();
        m_workspace.reset();
        m_theme.reset();
    }

    void showsAColumnForEachStage()
    {
        const std::vector<Stage> stages = m_service->info()->stages;
        QCOMPARE(m_page->columns().size(), stages.size());
        for (std::size_t i = 0; i < stages.size(); ++i) {
            QCOMPARE(column(i).stage().name, stages[i].name);
            QCOMPARE(leadsIn(i), i < 3 ? Leads / 3 : 0);
            QCOMPARE(column(i).isCollapsed(), stages[i].kind != StageKind::Open);
            const QAbstractItemModelTester tester(&column(i).cards(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        }
    }

    void searchesAndFilters()
    {
        QLineEdit *search = m_page->findChild<QLineEdit *>();
        QVERIFY(search);
        search->setText(QStringLiteral("Lead 03"));
        QTRY_COMPARE(leadsIn(0), 1);
        QCOMPARE(leadsIn(1), 0);
        search->clear();
        BoardQuery query = m_page->query();
        query.condition = QStringLiteral("source = Bing");
        m_page->setQuery(query);
        QTRY_COMPARE(leadsIn(0), Leads / 3);
        QTRY_COMPARE(leadsIn(1), 0);
        m_page->clearFilters();
        QTRY_COMPARE(leadsIn(1), Leads / 3);
    }

    void ordersTheCards()
    {
        BoardQuery query = m_page->query();
        query.order = BoardOrder::Value;
        m_page->setQuery(query);
        QTRY_VERIFY(column(0).cards().row(0) && column(0).cards().row(0)->record.name == u"Lead 27");
        query.order = BoardOrder::Age;
        m_page->setQuery(query);
        QTRY_VERIFY(column(0).cards().row(0) && column(0).cards().row(0)->record.name == u"Lead 00");
    }

    void movesACardWithTheKeyboard()
    {
        column(0).focusColumn(1);
        const LeadId lead = view(0).current();
        QSignalSpy done(m_page, &BoardPage::done);
        QTest::keyClick(&view(0), Qt::Key_Right, Qt::ControlModifier);
        // On screen at once, with the keyboard on the card.
        QCOMPARE(leadsIn(0), Leads / 3 - 1);
        QCOMPARE(leadsIn(1), Leads / 3 + 1);
        QCOMPARE(view(1).current(), lead);
        QTRY_COMPARE(done.size(), 1);
        QTRY_COMPARE(stageOf(lead), column(1).stage().name);
        settle();
        QCOMPARE(view(1).current(), lead);
        QVERIFY(view(1).hasFocus());
    }

    void goesToTheCardBeside()
    {
        column(0).focusColumn(2);
        QTest::keyClick(&view(0), Qt::Key_Right);
        QVERIFY(view(1).hasFocus());
        QCOMPARE(view(1).currentIndex().row(), 2);
        QTest::keyClick(&view(1), Qt::Key_Left);
        QVERIFY(view(0).hasFocus());
    }

    void picksUpAndPutsDown()
    {
        column(0).focusColumn(0);
        const LeadId lead = view(0).current();
        QTest::keyClick(&view(0), Qt::Key_Space);
        QTest::keyClick(&view(0), Qt::Key_Right);
        QTest::keyClick(&view(0), Qt::Key_Right);
        QTest::keyClick(&view(0), Qt::Key_Escape);
        QCOMPARE(leadsIn(0), Leads / 3);
        QTest::keyClick(&view(0), Qt::Key_Space);
        QTest::keyClick(&view(0), Qt::Key_Right);
        QTest::keyClick(&view(0), Qt::Key_Right);
        QTest::keyClick(&view(0), Qt::Key_Return);
        QCOMPARE(leadsIn(2), Leads / 3 + 1);
        QTRY_COMPARE(stageOf(lead), column(2).stage().name);
    }

    void selectsOnlyWhatIsPressed()
    {
        const auto press = [this](std::size_t i, int row, Qt::KeyboardModifiers keys) {
            QTest::mouseClick(view(i).viewport(), Qt::LeftButton, keys, view(i).cardRect(view(i).model()->index(row, 0)).center() - QPoint(20, 20));
        };
        const auto leads = [this](std::size_t i, std::initializer_list<int> rows) {
            std::vector<LeadId> ids;
            for (const int row : rows)
                ids.push_back(column(i).cards().leadAt(row));
            return ids;
        };
        press(1, 2, Qt::ControlModifier); // in a column where nobody was yet
        QVERIFY(view(1).picked() == leads(1, {2}));
        press(1, 0, Qt::ControlModifier);
        QVERIFY(view(1).picked() == leads(1, {0, 2}));
        press(0, 1, Qt::NoModifier);
        QVERIFY(view(1).selectionModel()->selectedIndexes().isEmpty()); // acts are on the cards of one column
        QVERIFY(view(0).picked() == leads(0, {1}));
        QTest::keyClick(&view(0), Qt::Key_Right);
        QTRY_VERIFY(view(1).hasFocus());
        QCOMPARE(view(1).picked().size(), std::size_t(1));
    }

    void dragsSeveralCardsWithTheMouse()
    {
        view(0).setFocus();
        QTest::mouseClick(view(0).viewport(), Qt::LeftButton, {}, view(0).visualRect(view(0).model()->index(0, 0)).center());
        QTest::mouseClick(view(0).viewport(), Qt::LeftButton, Qt::ShiftModifier, view(0).visualRect(view(0).model()->index(2, 0)).center());
        const std::vector<LeadId> leads = view(0).picked();
        QCOMPARE(leads.size(), std::size_t(3));
        QSignalSpy done(m_page, &BoardPage::done);
        const QPoint target = column(2).mapToGlobal(column(2).rect().center());
        dragTo(view(0), 1, target);
        QTest::mouseRelease(view(0).viewport(), Qt::LeftButton, {}, view(0).viewport()->mapFromGlobal(target));
        QCOMPARE(leadsIn(0), Leads / 3 - 3);
        QCOMPARE(leadsIn(2), Leads / 3 + 3);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(done.front().front().toString(), QStringLiteral("Move 3 leads to %1").arg(column(2).stage().name));
        for (const LeadId lead : leads)
            QCOMPARE(stageOf(lead), column(2).stage().name);
    }

    void dropsOnTheColumnThatScrolledUnderTheMouse()
    {
        m_window->resize(760, 700);
        auto *board = m_page->findChild<QScrollArea *>();
        QTRY_VERIFY(board->horizontalScrollBar()->maximum() > 100);
        const QPoint edge = board->viewport()->mapToGlobal(QPoint(board->viewport()->width() - 30, 200));
        dragTo(view(0), 0, edge);
        QTRY_COMPARE(board->horizontalScrollBar()->value(), board->horizontalScrollBar()->maximum());
        const std::size_t last = m_page->columns().size() - 1;
        QCOMPARE(column(last).stage().kind, StageKind::Lost);
        QVERIFY(column(last).rect().contains(column(last).mapFromGlobal(edge)));
        QTest::mouseRelease(view(0).viewport(), Qt::LeftButton, {}, view(0).viewport()->mapFromGlobal(edge));
        auto *asked = qobject_cast<Popover *>(QApplication::activePopupWidget()); // why it is lost
        QVERIFY(asked);
        QTest::keyClick(asked, Qt::Key_Escape);
    }

    void escEndsADrag()
    {
        const QPoint target = column(2).mapToGlobal(column(2).rect().center());
        dragTo(view(0), 1, target);
        QTest::keyClick(&view(0), Qt::Key_Escape);
        QTest::mouseRelease(view(0).viewport(), Qt::LeftButton, {}, view(0).viewport()->mapFromGlobal(target));
        settle();
        QCOMPARE(leadsIn(0), Leads / 3);
        QCOMPARE(leadsIn(2), Leads / 3);
    }

    void showsWhatChangedWhileACardWasInTheHand()
    {
        const LeadId other = column(1).cards().leadAt(0);
        column(0).focusColumn(0);
        QTest::keyClick(&view(0), Qt::Key_Space);
        const auto moved = m_service->moveToStage(other, column(2).stage().name);
        QTRY_VERIFY(moved.isFinished());
        m_service->catchUp();
        QTest::qWait(300); // the answer comes and has to wait
        QCOMPARE(leadsIn(1), Leads / 3);
        QTest::keyClick(&view(0), Qt::Key_Escape);
        QTRY_COMPARE(leadsIn(1), Leads / 3 - 1);
        QCOMPARE(leadsIn(2), Leads / 3 + 1);
    }

    void neverShowsAMovedCardWhereItCameFrom()
    {
        column(0).focusColumn(0);
        const LeadId lead = view(0).current();
        QSignalSpy done(m_page, &BoardPage::done);
        int returned = 0;
        connect(m_page, &BoardPage::shown, this, [&] { returned += column(0).cards().rowOf(lead) >= 0; });
        QTest::keyClick(&view(0), Qt::Key_Right, Qt::ControlModifier);
        m_page->reload(); // asks while the move is under way
        QTRY_COMPARE(done.size(), 1);
        settle();
        QCOMPARE(returned, 0);
        QVERIFY(column(1).cards().rowOf(lead) >= 0);
    }

    void hasTheSameFiltersInTheList()
    {
        QSignalSpy wanted(m_page, &BoardPage::listWanted);
        BoardQuery query = m_page->query();
        query.condition = QStringLiteral("source = Bing");
        query.isMine = true;
        query.isWithoutStep = true;
        query.search = QStringLiteral("ada");
        m_page->setQuery(query);
        Segmented *kind = m_page->findChild<Segmented *>();
        kind->setCurrentIndex(1);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().back().toString(), QStringLiteral("ada"));
        const QString condition = wanted.front().front().toString();
        QCOMPARE(condition, QStringLiteral("(source = Bing) and owner = me and next_action_at is empty"));
        VERIFY_OK(parseCondition(condition, m_service->info()->catalog));
    }

    // Each stage has its own days, since the last contact or since the lead came.
    void showsTheSameRottingLeadsInTheList()
    {
        setStage(0, [](Stage &stage) { stage.rottingDays = 3; });
        setStage(1, [](Stage &stage) { stage.rottingDays = 1; });
        const LeadId called = column(0).cards().leadAt(0);
        QVERIFY(called.isValid());
        m_workspace->clock.advance(2 * DayMillis);
        const auto logged = m_service->logCall(called, QStringLiteral("no_answer"));
        QTRY_VERIFY(logged.isFinished());
        m_workspace->clock.advance(2 * DayMillis);
        m_service->catchUp();
        BoardQuery query = m_page->query();
        query.isRotting = true;
        QSignalSpy shown(m_page, &BoardPage::shown);
        m_page->setQuery(query);
        QVERIFY(shown.wait());
        qint64 onBoard = 0;
        for (const BoardColumnWidget *one : m_page->columns())
            onBoard += one->cards().column().sums.leads;
        QVERIFY(onBoard > 0);
        QVERIFY(column(0).cards().rowOf(called) < 0);
        QSignalSpy wanted(m_page, &BoardPage::listWanted);
        m_page->findChild<Segmented *>()->setCurrentIndex(1);
        LeadQuery list;
        list.condition = wanted.front().front().toString();
        const auto listed = m_service->list(list);
        QTRY_VERIFY(listed.isFinished());
        VERIFY_OK(listed.result());
        QCOMPARE(listed.result()->matching, onBoard);
    }

    void keepsTheNameOfAStageWholeBesideItsLimit()
    {
        setStage(4, [](Stage &stage) { stage.wipLimit = 40; });
        m_window->resize(1440 - 216, 900); // what the window leaves it at 1440
        settle();
        for (const BoardColumnWidget *one : m_page->columns())
            for (const TextLabel *label : one->findChildren<TextLabel *>())
                if (label->isVisible() && label->text() == one->stage().name)
                    QVERIFY2(label->width() >= label->fontMetrics().horizontalAdvance(label->text()), qPrintable(label->text()));
        const auto says = [this](const QString &text) {
            for (const TextLabel *label : column(4).findChildren<TextLabel *>())
                if (label->text().contains(text))
                    return true;
            return column(4).findChild<Pill *>()->text().contains(QStringLiteral("/40"));
        };
        QVERIFY(says(QStringLiteral("limit 40")));
    }

    void offersAWayOutOfAFilterThatCannotBeRead()
    {
        BoardQuery query = m_page->query();
        query.condition = QStringLiteral("no_such_field >= 5");
        m_page->setQuery(query);
        const auto error = [this]() -> ErrorState * {
            for (ErrorState *state : m_page->findChildren<ErrorState *>())
                if (state->isVisible())
                    return state;
            return nullptr;
        };
        QTRY_VERIFY(error());
        QVERIFY(!error()->reason().isEmpty());
        QSignalSpy shown(m_page, &BoardPage::shown);
        for (Button *button : error()->findChildren<Button *>())
            if (button->text() == u"&Clear filters")
                button->click();
        QVERIFY(shown.wait());
        QVERIFY(!error());
        QVERIFY(m_page->query().condition.isEmpty());
    }

    void asksWhyALeadIsLostAndReturnsItOnCancel()
    {
        std::size_t lost = 0;
        while (column(lost).stage().kind != StageKind::Lost)
            ++lost;
        const QPoint target = column(lost).mapToGlobal(column(lost).rect().center());
        const auto drop = [&] {
            dragTo(view(0), 0, target);
            QTest::mouseRelease(view(0).viewport(), Qt::LeftButton, {}, view(0).viewport()->mapFromGlobal(target));
            return qobject_cast<Popover *>(QApplication::activePopupWidget());
        };
        const LeadId lead = column(0).cards().leadAt(0);
        Popover *asked = drop();
        QVERIFY(asked);
        QTest::keyClick(asked, Qt::Key_Escape);
        QCOMPARE(leadsIn(0), Leads / 3);
        asked = drop();
        QVERIFY(asked);
        QLineEdit *reason = asked->findChild<QLineEdit *>();
        QVERIFY(reason);
        QTest::keyClicks(reason, QStringLiteral("Too far away"));
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(stageOf(lead), column(lost).stage().name);
        QCOMPARE(leadsIn(lost), 1);
        const auto records = m_service->records({lead});
        QTRY_VERIFY(records.isFinished());
        QCOMPARE(records.result()->front().shown(F::LostReason), QStringLiteral("Too far away"));
    }

    void asksForWhatAStageNeedsOfThoseThatLackIt()
    {
        setStage(3, [](Stage &stage) { stage.required = {F::City}; });
        const LeadId lead = column(2).cards().leadAt(0);
        const auto asked = [this] {
            column(2).focusColumn(0);
            QTest::keyClick(&view(2), Qt::Key_Right, Qt::ControlModifier);
            const auto opened = [] { return qobject_cast<Popover *>(QApplication::activePopupWidget()); };
            return QTest::qWaitFor([&opened] { return opened() != nullptr; }) ? opened() : nullptr;
        };
        Popover *popover = asked();
        QVERIFY(popover);
        QCOMPARE(leadsIn(2), Leads / 3); // it stays until it may go
        QCOMPARE(namelessWidgets(*popover), QStringList());
        QTest::keyClick(popover->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        QCOMPARE(leadsIn(2), Leads / 3);
        QCOMPARE(leadsIn(3), 0);
        popover = asked();
        QVERIFY(popover);
        auto *city = popover->findChild<QLineEdit *>();
        QVERIFY(city);
        QTest::keyClick(city, Qt::Key_Return); // nothing in it yet
        QVERIFY(popover->isVisible());
        QTest::keyClicks(city, QStringLiteral("Reno"));
        QTest::keyClick(city, Qt::Key_Return);
        QTRY_COMPARE(stageOf(lead), column(3).stage().name);
        const auto records = m_service->records({lead});
        QTRY_VERIFY(records.isFinished());
        QCOMPARE(records.result()->front().shown(F::City), QStringLiteral("Reno"));
        // Who has it is not asked.
        column(3).focusColumn(0);
        QTest::keyClick(&view(3), Qt::Key_Left, Qt::ControlModifier);
        QTRY_COMPARE(stageOf(lead), column(2).stage().name);
        settle();
        QTRY_VERIFY(column(2).cards().rowOf(lead) >= 0);
        column(2).focusColumn(column(2).cards().rowOf(lead));
        QTRY_COMPARE(view(2).current(), lead);
        QTest::keyClick(&view(2), Qt::Key_Right, Qt::ControlModifier);
        QTRY_COMPARE(stageOf(lead), column(3).stage().name);
    }

    void saysWhyAFullStageTakesNothing()
    {
        setStage(1, [](Stage &stage) {
            stage.wipLimit = Leads / 3;
            stage.isLimitHard = true;
        });
        QSignalSpy failed(m_page, &BoardPage::failed);
        const QPoint target = column(1).mapToGlobal(column(1).rect().center());
        dragTo(view(0), 0, target);
        const QString reason = QStringLiteral("“%1” holds 10 of 10. Nothing enters beyond its limit.").arg(column(1).stage().name);
        QVERIFY(isSpoken(reason));
        QTest::mouseRelease(view(0).viewport(), Qt::LeftButton, {}, view(0).viewport()->mapFromGlobal(target));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.front().front().toString(), reason);
        QCOMPARE(leadsIn(0), Leads / 3);
    }

    void saysWhyNothingMovesWhereOnlyReadingIsPossible()
    {
        VERIFY_OK((*m_workspace)->connection().exec(QStringLiteral("PRAGMA user_version = %1").arg(SchemaVersion + 1))); // as a newer program leaves it
        QSignalSpy shown(m_page, &BoardPage::shown);
        (void)m_service->open(m_workspace->path());
        QVERIFY(shown.wait());
        QTRY_VERIFY(m_service->info()->isReadOnly);
        QTRY_VERIFY(column(0).cards().rowCount() > 0 && column(0).cards().row(0));
        QSignalSpy failed(m_page, &BoardPage::failed);
        column(0).focusColumn(0);
        QTest::keyClick(&view(0), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.front().front().toString(), QStringLiteral("This workspace can only be read. Nothing is moved."));
        QCOMPARE(leadsIn(0), Leads / 3);
    }

    void putsCardsByHandWithTheKeyboard()
    {
        column(0).focusColumn(2);
        QTest::keyClick(&view(0), Qt::Key_Up, Qt::ControlModifier);
        QVERIFY(isSpoken(QStringLiteral("Cards are put up and down in the order “By hand” only. S chooses it.")));
        setByHand();
        column(0).focusColumn(2);
        const LeadId lead = view(0).current();
        const LeadId top = column(0).cards().leadAt(0);
        QSignalSpy done(m_page, &BoardPage::done);
        QTest::keyClick(&view(0), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(column(0).cards().rowOf(lead), 1); // at once
        QVERIFY(isSpoken(QStringLiteral("%1, position 2 of 10.").arg(column(0).stage().name)));
        QTRY_COMPARE(done.size(), 1);
        settle();
        QCOMPARE(column(0).cards().rowOf(lead), 1);
        QCOMPARE(column(0).cards().rowOf(top), 0);
        QCOMPARE(view(0).current(), lead);
        // In the hand: two down, and one stage on.
        QTest::keyClick(&view(0), Qt::Key_Space);
        QTest::keyClick(&view(0), Qt::Key_Right);
        QTest::keyClick(&view(0), Qt::Key_Down);
        QVERIFY(isSpoken(QStringLiteral("%1, position 3 of 11.").arg(column(1).stage().name)));
        const LeadId above = column(1).cards().leadAt(1);
        QTest::keyClick(&view(0), Qt::Key_Return);
        QTRY_COMPARE(done.size(), 2);
        settle();
        QCOMPARE(column(1).cards().rowOf(lead), 2);
        QCOMPARE(column(1).cards().rowOf(above), 1);
    }

    void putsCardsBetweenOthersWithTheMouse()
    {
        setByHand();
        const LeadId lead = column(0).cards().leadAt(0);
        const LeadId third = column(0).cards().leadAt(2);
        QSignalSpy done(m_page, &BoardPage::done);
        const QRect card = view(0).visualRect(view(0).model()->index(2, 0));
        const QPoint target = view(0).viewport()->mapToGlobal(QPoint(card.center().x(), card.bottom() - 4));
        dragTo(view(0), 0, target);
        QTest::mouseRelease(view(0).viewport(), Qt::LeftButton, {}, view(0).viewport()->mapFromGlobal(target));
        QCOMPARE(column(0).cards().rowOf(third), 1);
        QCOMPARE(column(0).cards().rowOf(lead), 2);
        QTRY_COMPARE(done.size(), 1);
        settle();
        QCOMPARE(column(0).cards().rowOf(lead), 2);
        QCOMPARE(leadsIn(0), Leads / 3);
    }

    void saysWhoMovedTheCardMeanwhile()
    {
        const LeadId lead = column(0).cards().leadAt(0);
        column(0).focusColumn(0);
        QTest::keyClick(&view(0), Qt::Key_Space);
        const QString name = view(0).currentIndex().data().toString();
        // Somebody else moves it on while it is in the hand.
        VERIFY_OK(LeadActs(**m_workspace).moveToStage(lead, column(3).stage().name));
        QSignalSpy failed(m_page, &BoardPage::failed);
        QTest::keyClick(&view(0), Qt::Key_Right);
        QTest::keyClick(&view(0), Qt::Key_Return);
        QTRY_COMPARE(failed.size(), 1);
        const QString sentence = failed.front().front().toString();
        QVERIFY2(sentence.contains(QStringLiteral("moved %1 to %2").arg(name, column(3).stage().name)), qPrintable(sentence));
        QTRY_VERIFY(column(3).cards().rowOf(lead) >= 0); // the card is where it really is
        QCOMPARE(column(1).cards().rowOf(lead), -1);
    }

    void answersAMenuWhoseStageWasRemoved()
    {
        QSignalSpy failed(m_page, &BoardPage::failed);
        Q_EMIT column(4).menuWanted(&column(4));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QAction *fold = menu->actions().front();
        WorkspaceSetup setup(**m_workspace);
        const auto state = setup.state();
        std::vector<PipelineSetup> after = state->pipelines;
        after.front().stages.erase(after.front().stages.begin() + 4);
        VERIFY_OK(setup.savePipelines(state->pipelines, after, {}));
        m_service->catchUp();
        const std::size_t before = state->pipelines.front().stages.size();
        QTRY_COMPARE(m_page->columns().size(), before - 1);
        fold->trigger();
        menu->close();
        QCOMPARE(failed.size(), 1);
        for (const BoardColumnWidget *shown : m_page->columns())
            QCOMPARE(shown->isCollapsed(), shown->stage().kind != StageKind::Open);
    }

    void returnsTheCardWhenTheStageIsGone()
    {
        const LeadId lead = column(0).cards().leadAt(0);
        QSignalSpy failed(m_page, &BoardPage::failed);
        // Another program takes the stage away, and this one has not seen it yet.
        VERIFY_OK((*m_workspace)->connection().exec(QStringLiteral("UPDATE stage SET deleted_at = 1 WHERE id = %1").arg(column(3).stage().id.value)));
        VERIFY_OK((*m_workspace)->noteSetup());
        column(0).focusColumn(0);
        QTest::keyClick(&view(0), Qt::Key_Space);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&view(0), Qt::Key_Right);
        QTest::keyClick(&view(0), Qt::Key_Return);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed.front().front().toString().isEmpty());
        QTRY_COMPARE(column(0).cards().rowOf(lead) >= 0, true);
    }

    void keepsFoldedColumns()
    {
        column(1).focusColumn(0);
        QTest::keyClick(&view(1), Qt::Key_O);
        QVERIFY(column(1).isCollapsed());
        QTRY_VERIFY(!m_settings->pageState(m_service->info()->uuid, QStringLiteral("board")).isEmpty());
        m_commands.reset();
        makePage();
        QTRY_VERIFY(m_page->columns().size() > 1 && column(1).isCollapsed());
        QVERIFY(!column(0).isCollapsed());
    }

    void offersWhatCanBeDoneUnderTheMouse()
    {
        const LeadId lead = column(0).cards().leadAt(1);
        VERIFY_OK(ActivityActs(**m_workspace).addTask(lead, QStringLiteral("Call back"), m_workspace->clock.now() + 3'600'000, QStringLiteral("call")));
        m_service->catchUp();
        QTRY_VERIFY(column(0).cards().row(column(0).cards().rowOf(lead)) && column(0).cards().row(column(0).cards().rowOf(lead))->hasStep());
        const int row = column(0).cards().rowOf(lead);
        const QRect card = view(0).cardRect(column(0).cards().index(row));
        const LeadRow &shown = *column(0).cards().row(row);
        const QPoint call = CardPainter::callIn(card, shown, false).center().toPoint();
        const QPoint tick = CardPainter::doneIn(card, shown, false).center().toPoint();
        QCOMPARE(view(0).spotAt(call), BoardColumnView::Spot::Call);
        QCOMPARE(view(0).spotAt(tick), BoardColumnView::Spot::Done);
        QCOMPARE(view(0).spotAt(card.center()), BoardColumnView::Spot::Card);
        const QImage before = view(0).viewport()->grab(card).toImage();
        QTest::mouseMove(view(0).viewport(), card.topLeft() + QPoint(20, 10));
        QTRY_VERIFY(view(0).viewport()->grab(card).toImage() != before);
        // Neither opens the lead, nor takes it into the hand.
        QSignalSpy opened(m_page, &BoardPage::opened);
        QSignalSpy failed(m_page, &BoardPage::failed);
        QSignalSpy said(m_page, &BoardPage::said);
        QTest::mouseClick(view(0).viewport(), Qt::LeftButton, {}, call);
        QTRY_COMPARE(failed.size() + said.size(), 1); // it has no number
        QSignalSpy done(m_page, &BoardPage::done);
        QTest::mouseClick(view(0).viewport(), Qt::LeftButton, {}, tick);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(done.front().front().toString(), QStringLiteral("Done: Call back"));
        QTest::mousePress(view(0).viewport(), Qt::LeftButton, {}, call);
        QTest::mouseMove(view(0).viewport(), call + QPoint(200, 60));
        QTest::mouseRelease(view(0).viewport(), Qt::LeftButton, {}, call + QPoint(200, 60));
        QCOMPARE(opened.size(), 0);
        QCOMPARE(stageOf(lead), column(0).stage().name);
    }

    void doesTheSameByKeyboardAndMenu()
    {
        column(0).focusColumn(2);
        const LeadId lead = view(0).current();
        QSignalSpy done(m_page, &BoardPage::done);
        QTest::keyClick(&view(0), Qt::Key_N);
        Popover *popover = nullptr;
        QTRY_VERIFY((popover = qobject_cast<Popover *>(QApplication::activePopupWidget())));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Wants an offer"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(done.size(), 1);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        column(0).focusColumn(column(0).cards().rowOf(lead));
        m_page->openCardMenu();
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
        QVERIFY(menu->actions().contains(m_commands->action(QStringLiteral("board.call"))));
        QVERIFY(menu->actions().contains(m_commands->action(QStringLiteral("board.done"))));
        menu->close();
        m_page->chooseStage();
        QTRY_VERIFY((popover = qobject_cast<Popover *>(QApplication::activePopupWidget())));
        QTest::keyClicks(QApplication::focusWidget(), column(2).stage().name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(done.size(), 2);
        QTRY_COMPARE(stageOf(lead), column(2).stage().name);
    }

    void hasACommandForEveryFilterAndColumn()
    {
        const auto run = [this](const char *id) { m_commands->action(QString::fromLatin1(id))->trigger(); };
        const std::pair<const char *, bool BoardQuery::*> filters[] = {{"board.mine", &BoardQuery::isMine}, {"board.overdue", &BoardQuery::isOverdue},
                                                                      {"board.withoutStep", &BoardQuery::isWithoutStep}, {"board.rotting", &BoardQuery::isRotting}};
        for (const auto &[id, filter] : filters) {
            run(id);
            QVERIFY2(m_page->query().*filter, id);
            run(id);
            QVERIFY2(!(m_page->query().*filter), id);
        }
        settle();
        column(1).focusColumn(0);
        run("board.selectAll");
        QCOMPARE(view(1).picked().size(), std::size_t(Leads / 3));
        for (const char *id : {"board.add", "board.limits"}) {
            run(id);
            QPointer<QWidget> asked = QApplication::activePopupWidget();
            QVERIFY2(asked, id);
            asked->close();
            QTRY_VERIFY(!asked);
        }
    }

    void changesTheLimitsOfAColumnInPlace()
    {
        QSignalSpy done(m_page, &BoardPage::done);
        column(1).findChild<IconButton *>()->click();
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
        QAction *limits = nullptr;
        for (QAction *action : menu->actions())
            if (action->text().remove(QLatin1Char('&')).contains(QStringLiteral("Limit")))
                limits = action;
        QVERIFY(limits);
        menu->close();
        limits->trigger();
        StageLimitsPanel *panel = nullptr;
        QTRY_VERIFY((panel = m_window->findChild<StageLimitsPanel *>()));
        QCOMPARE(namelessWidgets(*panel), QStringList());
        const QList<QSpinBox *> numbers = panel->findChildren<QSpinBox *>();
        QCOMPARE(numbers.size(), 2);
        numbers[0]->setValue(4);
        numbers[1]->setValue(9);
        QTest::keyClick(numbers[1], Qt::Key_Return);
        QTRY_COMPARE(done.size(), 1);
        QTRY_COMPARE(column(1).stage().wipLimit, 4);
        QCOMPARE(column(1).stage().rottingDays, 9);
        bool isCounted = false;
        for (const Pill *pill : column(1).findChildren<Pill *>())
            isCounted = isCounted || pill->text() == QStringLiteral("%1/4").arg(Leads / 3);
        QVERIFY(isCounted);
        const auto undone = m_service->undo(done.front().at(1).value<OperationId>());
        QVERIFY(QTest::qWaitFor([&] { return undone.isFinished(); }));
        QTRY_COMPARE(column(1).stage().wipLimit, 0);
    }

    void closesItsQuestionsWithTheWorkspace()
    {
        setStage(1, [](Stage &stage) { stage.required = {F::City}; });
        column(0).focusColumn(0);
        QTest::keyClick(&view(0), Qt::Key_Right, Qt::ControlModifier);
        QTRY_VERIFY(m_window->findChild<StageEntryPanel *>());
        m_service->close();
        QTRY_VERIFY(!m_window->findChild<StageEntryPanel *>());
    }

    void saysPositionsToScreenReaders()
    {
        const QString sentence = column(0).cards().index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(sentence.contains(column(0).stage().name) && sentence.contains(QStringLiteral("1 of %1").arg(Leads / 3)), qPrintable(sentence));
    }

    void saysWhatIsMissing()
    {
        BoardQuery query = m_page->query();
        query.search = QStringLiteral("Nobodyatall");
        m_page->setQuery(query);
        const auto shown = [this](const QString &text) {
            for (QLabel *label : m_page->findChildren<QLabel *>())
                if (label->isVisible() && label->text() == text)
                    return true;
            return false;
        };
        QTRY_VERIFY(shown(QStringLiteral("No lead fits")));
        query.search.clear();
        query.condition = QStringLiteral("nonsense !");
        m_page->setQuery(query);
        QTRY_VERIFY(shown(QStringLiteral("This filter cannot be read")));
    }

    void namesEverythingThatTheKeyboardReaches()
    {
        QCOMPARE(namelessWidgets(*m_page), QStringList());
    }
};

QTEST_MAIN(BoardPageTest)
#include "tst_boardpage.moc"
