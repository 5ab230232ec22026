#include "core/leads/activityacts.h"
#include "core/leads/leadacts.h"
#include "core/leads/leadservice.h"
#include "core/quality/referencedata.h"
#include "core/sample/sampleteam.h"
#include "core/settings/settings.h"
#include "core/storage/leadrepository.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/testworkspace.h"
#include "ui/commands/commandregistry.h"
#include "ui/day/daypage.h"
#include "ui/day/dayqueuemodel.h"
#include "ui/day/dayqueueview.h"
#include "ui/day/dayreasons.h"
#include "ui/day/dayrowpainter.h"
#include "ui/day/outcomebar.h"
#include "ui/day/sessionview.h"
#include "ui/leads/detail/leaddetailview.h"
#include "ui/leads/leadcontact.h"
#include "ui/leads/leadrow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linkopener.h"
#include "ui/widgets/popover.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>

using namespace lead;

/// My Day over a real service, worked as a person does.
class DayPageTest : public QObject
{
    Q_OBJECT

    static constexpr Millis Minute = 60'000;
    static constexpr Millis Hour = 60 * Minute;

    std::unique_ptr<Theme> m_theme;
    ReferenceData m_reference;
    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LeadService> m_service;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<CommandRegistry> m_commands;
    DayPage *m_page = nullptr;
    QList<QUrl> m_dialled;
    LeadId m_new, m_callback, m_late, m_later, m_idle, m_asleep;

    DayQueueModel &model() { return m_page->model(); }
    DayQueueView &view() { return m_page->view(); }
    SessionView &session() { return m_page->session(); }
    OutcomeBar &bar() { return session().bar(); }
    qint64 count(DaySection section) { return model().day().count(section); }
    QString nameOf(LeadId lead)
    {
        const LeadRow *row = model().leadRow(model().rowOf(lead));
        return row ? row->record.name : QString();
    }

    LeadId add(const QString &name, const QString &state)
    {
        const auto done = LeadActs(**m_workspace).create({{QStringLiteral("last_name"), name},
                                                          {QStringLiteral("phone"), QStringLiteral("+1 212 555 0142")},
                                                          {QStringLiteral("state"), state},
                                                          {QStringLiteral("country"), QStringLiteral("US")},
                                                          {QStringLiteral("owner"), (*m_workspace)->user((*m_workspace)->actingUser())->name}},
                                                         m_reference);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return done->lead;
    }
    void plan(LeadId lead, const QString &title, Millis due, const QString &kind = {})
    {
        if (const auto done = ActivityActs(**m_workspace).addTask(lead, title, due, kind); !done)
            qFatal("%s", qPrintable(done.error().message));
    }
    void fill()
    {
        const Millis now = m_workspace->clock.now() + 9 * Hour; // 18:00 UTC, the afternoon of New York
        m_workspace->clock.set(now - 48 * Hour);
        m_callback = add(QStringLiteral("Callback"), QStringLiteral("NY"));
        m_late = add(QStringLiteral("Late"), QStringLiteral("NY"));
        m_later = add(QStringLiteral("Later"), QStringLiteral("NY"));
        m_idle = add(QStringLiteral("Idle"), QStringLiteral("NY"));
        m_asleep = add(QStringLiteral("Asleep"), QStringLiteral("GU"));
        m_workspace->clock.set(now - Minute);
        m_new = add(QStringLiteral("New"), QStringLiteral("NY"));
        m_workspace->clock.set(now);
        plan(m_callback, QStringLiteral("Call back"), now - 2 * Minute, QStringLiteral("call"));
        plan(m_late, QStringLiteral("Send the offer"), now - 3 * Hour, QStringLiteral("email"));
        plan(m_asleep, QStringLiteral("Call back"), now - 26 * Hour, QStringLiteral("call"));
        plan(m_later, QStringLiteral("Follow up"), now + 2 * Hour, QStringLiteral("call"));
    }
    void makePage()
    {
        m_window = std::make_unique<QMainWindow>();
        m_commands = std::make_unique<CommandRegistry>(*m_window);
        m_page = new DayPage({*m_service, *m_settings, *m_commands});
        m_dialled.clear();
        m_page->contact().setLinks(new LinkOpener(m_page, [this](const QUrl &url) {
            m_dialled << url;
            return true;
        }));
        m_page->session().bar().setCountdown(20);
        m_window->setCentralWidget(m_page);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void settle()
    {
        QSignalSpy shown(m_page, &DayPage::shown);
        m_page->reload();
        QVERIFY(shown.wait());
    }
    Popover *popover()
    {
        for (Popover *one : m_window->findChildren<Popover *>())
            if (one->isVisible())
                return one;
        return nullptr;
    }
    void startSession()
    {
        QTest::keyClick(&view(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(session().isRunning());
        QTRY_COMPARE(session().detail().leadId(), session().current());
    }
    void press(const QString &text)
    {
        for (Button *button : m_page->findChildren<Button *>())
            if (button->isVisible() && button->text() == text) {
                button->click();
                return;
            }
        QFAIL(qPrintable(text));
    }
    bool isEmptyShown()
    {
        const QList<EmptyState *> states = m_page->findChildren<EmptyState *>();
        return std::any_of(states.begin(), states.end(), [](const EmptyState *state) { return state->isVisible(); });
    }
    // Somebody else, in another program.
    std::unique_ptr<Workspace> colleague()
    {
        {
            Act act(**m_workspace, {QStringLiteral("user"), QStringLiteral("Add a user")});
            if (!(*m_workspace)->addUser(QStringLiteral("Dan Reed"), {}, QStringLiteral("rep")) || !act.commit())
                qFatal("no user");
        }
        Result<std::unique_ptr<Workspace>> other = Workspace::open(m_workspace->path(), m_workspace->clock, Connection::Mode::Writer);
        if (!other || !(*other)->actAs(QStringLiteral("Dan Reed")))
            qFatal("no colleague");
        m_service->catchUp();
        return std::move(*other);
    }
    LeadRecord record(LeadId lead)
    {
        const auto records = m_service->records({lead});
        if (!QTest::qWaitFor([&records] { return records.isFinished(); }) || !records.result() || records.result()->empty())
            return {};
        return records.result()->front();
    }

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_workspace = std::make_unique<TestWorkspace>();
        VERIFY_OK((*m_workspace)->connection().exec(QStringLiteral("PRAGMA synchronous = OFF")));
        fill();
        m_settings = std::make_unique<Settings>(m_workspace->folder.filePath(QStringLiteral("settings.ini")));
        m_service = std::make_unique<LeadService>(m_workspace->clock);
        makePage();
        QSignalSpy shown(m_page, &DayPage::shown);
        (void)m_service->open(m_workspace->path());
        QVERIFY(shown.wait());
        QTRY_VERIFY(!nameOf(m_new).isEmpty());
        view().setFocus();
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

    void saysFromWhichScoreALeadIsHot()
    {
        const ScoreThresholds model{QStringLiteral("Solar"), 70, 40, 5};
        QCOMPARE(hotMeaning(0, model), QStringLiteral("Hot from a score of 70, as the scoring model “Solar” says. It stays hot until the score is below 65."));
        QCOMPARE(hotMeaning(85, model), QStringLiteral("Hot for you from a score of 85, as Goals and rules says."));
        QCOMPARE(hotMeaning(0, {}), QStringLiteral("Hot from a score of 80."));
        LeadRow row;
        row.record.score = 84;
        QCOMPARE(reasonOf({LeadId{1}, DayReasonKind::Hot, 0, 0}, &row, 0, QTimeZone::utc()).text, QStringLiteral("Hot score 84 · not tried yet"));
        QCOMPARE(reasonOf({LeadId{1}, DayReasonKind::Hot, 0, 0}, nullptr, 0, QTimeZone::utc()).text, QStringLiteral("Hot · not tried yet"));
    }

    void sortsByScoreFromTheRulesOfTheDay()
    {
        m_page->openRules();
        QTRY_VERIFY(popover());
        auto *hot = popover()->findChild<QSpinBox *>(QStringLiteral("hotScore"));
        QCOMPARE(hot->text(), QStringLiteral("Usual (80)")); // there is no model
        auto *byScore = popover()->findChild<QAbstractButton *>(QStringLiteral("byScore"));
        byScore->setFocus(Qt::TabFocusReason);
        QTest::keyClick(byScore, Qt::Key_Space);
        for (Button *button : popover()->findChildren<Button *>())
            button->click();
        QVERIFY(m_page->isSortedByScore());
        m_page->sortByScore(false);
        QVERIFY(!m_page->isSortedByScore());
    }

    void pullsTheNextLeadsThatNobodyHas()
    {
        std::vector<LeadId> pool;
        for (int i = 0; i < DayPage::PulledAtOnce + 2; ++i) {
            const auto made = LeadActs(**m_workspace).create({{QStringLiteral("last_name"), QStringLiteral("Hot %1").arg(i)}}, m_reference);
            VERIFY_OK(made);
            pool.push_back(made->lead);
            Act act(**m_workspace, {QStringLiteral("score"), QStringLiteral("Score")}); // as the scoring does
            LeadRepository leads(**m_workspace);
            const auto found = leads.find(made->lead);
            QVERIFY(found && *found);
            VERIFY_OK(leads.update(act, **found, {{F::Score, qint64(85 + i)}}));
            VERIFY_OK(act.commit());
        }
        QSignalSpy changed(m_service.get(), &LeadService::leadsChanged);
        m_service->catchUp();
        QVERIFY(changed.wait());
        QSignalSpy done(m_page, &DayPage::done);
        m_page->pullNext();
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(done.front().front().toString(), QStringLiteral("Take 10 leads that nobody had"));
        QTRY_VERIFY(model().rowOf(pool.back()) >= 0); // the hottest are there
        QCOMPARE(record(pool.front()).owner, QString());
        m_page->pullNext();
        QTRY_COMPARE(done.size(), 2);
        QSignalSpy said(m_page, &DayPage::said);
        m_page->pullNext();
        QTRY_COMPARE(said.size(), 1);
        QVERIFY2(said.front().front().toString().contains(QStringLiteral("Hot & untouched")), qPrintable(said.front().front().toString()));
    }

    void showsWhoElseIsOnALeadAndPassesItOver()
    {
        const std::unique_ptr<Workspace> dan = colleague();
        VERIFY_OK(PresenceBoard(*dan).stand(m_new));
        settle();
        QTRY_COMPARE(model().takenText(model().rowOf(m_new)), QStringLiteral("Dan Reed is on this lead"));
        QVERIFY(model().index(model().rowOf(m_new), 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Dan Reed")));
        QSignalSpy said(m_page, &DayPage::said);
        startSession();
        QVERIFY(session().current() != m_new);
        QVERIFY(!said.isEmpty() && said.front().front().toString().contains(QStringLiteral("Dan Reed is on New")));
        QTRY_COMPARE(PresenceBoard(*dan).others()->size(), std::size_t(1));
        QCOMPARE(PresenceBoard(*dan).others()->front().lead, session().current());
        session().end();
        QTRY_VERIFY(PresenceBoard(*dan).others()->empty());
    }

    void showsWhatWaitsInItsOrder()
    {
        QCOMPARE(count(DaySection::CallNow), 2);
        QCOMPARE(count(DaySection::Overdue), 2);
        QCOMPARE(count(DaySection::LaterToday), 1);
        QCOMPARE(count(DaySection::NoNextStep), 1);
        QStringList rows;
        for (int row = 0; row < model().rowCount(); ++row)
            rows << model().index(row, 0).data().toString();
        QCOMPARE(rows, QStringList({QStringLiteral("Call now"), QStringLiteral("New"), QStringLiteral("Callback"), QStringLiteral("Overdue"), QStringLiteral("Late"), QStringLiteral("Asleep"),
                                    QStringLiteral("Later today"), QStringLiteral("Later"), QStringLiteral("No next step")}));
        QCOMPARE(view().current(), m_new);
        const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(m_page->detail().leadId(), m_new);
    }

    void saysWhy()
    {
        const auto reason = [this](LeadId lead) {
            const int row = model().rowOf(lead);
            return reasonOf(*model().dayRow(row), model().leadRow(row), model().now(), model().zone());
        };
        QCOMPARE(reason(m_new).text, QStringLiteral("New · 1 min waiting"));
        QCOMPARE(reason(m_new).tone, ToneName::Warning);
        QCOMPARE(reason(m_late).text, QStringLiteral("Send the offer · 3 h late"));
        m_workspace->clock.advance(3 * Minute);
        QCOMPARE(reason(m_new).text, QStringLiteral("New · 4 min waiting"));
        QCOMPARE(reason(m_new).tone, ToneName::Danger); // one minute is left
        QVERIFY(model().index(model().rowOf(m_new), 0).data(Qt::AccessibleTextRole).toString().contains(u"New · 4 min waiting"));
    }

    void saysWhenTheDayOfALeadBegins()
    {
        QVERIFY(model().waitText(model().rowOf(m_new)).isEmpty());
        QCOMPARE(model().waitText(model().rowOf(m_asleep)), QStringLiteral("opens %1 local").arg(QLocale().toString(QTime(8, 0), QLocale::ShortFormat))); // 4:00 on Guam
    }

    void foldsSections()
    {
        QVERIFY(model().isFolded(DaySection::NoNextStep));
        QTest::keyClick(&view(), Qt::Key_End);
        QVERIFY(model().isHeading(view().currentIndex().row()));
        QTest::keyClick(&view(), Qt::Key_Right);
        QVERIFY(!model().isFolded(DaySection::NoNextStep));
        QTRY_COMPARE(nameOf(m_idle), QStringLiteral("Idle"));
        QTest::keyClick(&view(), Qt::Key_Return);
        QVERIFY(model().isFolded(DaySection::NoNextStep));
        QTest::keyClick(&view(), Qt::Key_Space);
        QVERIFY(!model().isFolded(DaySection::NoNextStep));
        // A click folds as well, and what is folded is kept.
        const QRect heading = view().visualRect(model().index(model().headingOf(DaySection::Overdue), 0));
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, heading.center());
        QVERIFY(model().isFolded(DaySection::Overdue));
        DayPage again({*m_service, *m_settings, *std::make_unique<CommandRegistry>(*new QWidget(m_page)).release()});
        QVERIFY(again.model().isFolded(DaySection::Overdue));
    }

    void walksByKeyboard()
    {
        QTest::keyClick(&view(), Qt::Key_J);
        QCOMPARE(view().current(), m_callback);
        QTest::keyClick(&view(), Qt::Key_J);
        QCOMPARE(view().current(), m_late); // past the heading
        QTest::keyClick(&view(), Qt::Key_K);
        QCOMPARE(view().current(), m_callback);
        QTest::keyClick(&view(), Qt::Key_Down);
        QVERIFY(model().isHeading(view().currentIndex().row()));
        QTest::keyClick(&view(), Qt::Key_Down);
        QSignalSpy opened(m_page, &DayPage::opened);
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<LeadId>(), m_late);
        QTest::keyClick(&view(), Qt::Key_Space);
        QVERIFY(!m_page->isDetailShown());
        QTest::keyClick(&view(), Qt::Key_Space);
        QTRY_COMPARE(m_page->detail().leadId(), m_late);
    }

    void ticksTheNextStepOff()
    {
        view().setCurrent(m_late);
        QSignalSpy done(m_page, &DayPage::done);
        QTest::keyClick(&view(), Qt::Key_D);
        QTRY_COMPARE(done.size(), 1);
        QTRY_COMPARE(count(DaySection::Overdue), 1);
        QTRY_COMPARE(count(DaySection::NoNextStep), 2); // nothing else is planned for it
        const auto undone = m_service->undo(done.first().at(1).value<OperationId>());
        QVERIFY(QTest::qWaitFor([&undone] { return undone.isFinished(); }));
        QTRY_COMPARE(count(DaySection::Overdue), 2);
        // The mouse reaches the same.
        view().scrollToTop();
        const QRectF card = DayRowPainter::cardIn(view().visualRect(model().index(model().rowOf(m_late), 0)));
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, DayRowPainter::doneIn(card).center().toPoint());
        QTRY_COMPARE(count(DaySection::Overdue), 1);
    }

    void writesANoteInThePanel()
    {
        QTest::keyClick(&view(), Qt::Key_N);
        auto *text = m_page->detail().findChild<QPlainTextEdit *>(QStringLiteral("composerText"));
        QTRY_VERIFY(text && text->hasFocus());
        QTest::keyClicks(text, QStringLiteral("jd 12"));
        QCOMPARE(text->toPlainText(), QStringLiteral("jd 12")); // letters are letters there
        QCOMPARE(view().current(), m_new);
        QSignalSpy done(m_page, &DayPage::done);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(!m_page->isInSession());
    }

    void dialsAndAsksHowItWent()
    {
        view().setCurrent(m_callback);
        QTest::keyClick(&view(), Qt::Key_C);
        QCOMPARE(m_dialled, QList<QUrl>{QUrl(QStringLiteral("tel:+12125550142"))});
        QTRY_VERIFY(popover());
        QSignalSpy done(m_page, &DayPage::done);
        QTest::keyClicks(popover()->findChild<QLineEdit *>(), QStringLiteral("voice"));
        QTest::keyClick(popover()->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(popover() && popover()->accessibleName() == u"Next step");
        QTest::keyClicks(popover()->findChild<QLineEdit *>(), QStringLiteral("tomorrow"));
        QTest::keyClick(popover()->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(done.size(), 1);
        QTRY_COMPARE(count(DaySection::DoneToday), 1);
        QCOMPARE(model().day().progress.calls, 1);
        const Millis due = record(m_callback).nextStep->dueAt.value_or(0);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(due, m_service->info()->timeZone).time(), QTime(9, 0));
    }

    void callsAgainstARuleOnlyForAReason()
    {
        view().setCurrent(m_asleep);
        QTest::keyClick(&view(), Qt::Key_C);
        QVERIFY(m_dialled.isEmpty());
        QTRY_VERIFY(popover());
        auto *reason = popover()->findChild<QLineEdit *>(QStringLiteral("overrideReason"));
        QVERIFY(reason && reason->hasFocus());
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(popover()); // an empty one is none
        QTest::keyClicks(reason, QStringLiteral("asked for a call at four"));
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(m_dialled.size(), 1);
        const auto detail = m_service->detail(m_asleep);
        QVERIFY(QTest::qWaitFor([&detail] { return detail.isFinished(); }));
        VERIFY_OK(detail.result());
        const std::vector<TimelineEntry> timeline = detail.result()->timeline;
        QVERIFY(std::any_of(timeline.begin(), timeline.end(), [](const TimelineEntry &entry) { return entry.body.contains(u"asked for a call at four"); }));
    }

    void neverDialsSomebodyWhoWantsNoCalls()
    {
        QSignalSpy done(m_page, &DayPage::done);
        QTest::keyClick(&view(), Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(done.size(), 1);
        QTRY_VERIFY(model().leadRow(model().rowOf(m_new)) && model().leadRow(model().rowOf(m_new))->record.isDoNotContact);
        QTest::keyClick(&view(), Qt::Key_C);
        QVERIFY(m_dialled.isEmpty());
        QTRY_VERIFY(popover());
        QTest::keyClick(popover(), Qt::Key_Escape);
        QVERIFY(m_dialled.isEmpty());
    }

    void worksThroughASession()
    {
        startSession();
        QVERIFY(m_page->isInSession());
        QCOMPARE(session().left(), 3); // who sleeps is left for later
        QCOMPARE(session().current(), m_new);
        QCOMPARE(session().tally().later, std::vector<LeadId>{m_asleep});
        QTest::keyClick(&session(), Qt::Key_C);
        QCOMPARE(m_dialled.size(), 1);
        m_workspace->clock.advance(90'000);
        QSignalSpy done(m_page, &DayPage::done);
        QTest::keyClick(&session(), Qt::Key_5);
        QCOMPARE(bar().state(), OutcomeBar::State::AskingNext);
        QTest::keyClick(&session(), Qt::Key_3); // tomorrow morning
        QTRY_COMPARE(done.size(), 1);
        QTRY_COMPARE(session().current(), m_callback);
        const LeadRecord called = record(m_new);
        QCOMPARE(called.nextStep->title, QStringLiteral("Follow up"));
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(*called.nextStep->dueAt, m_service->info()->timeZone).time(), QTime(9, 0));
        // What has no follow-up is written down at once.
        QTest::keyClick(&session(), Qt::Key_7);
        QTRY_COMPARE(done.size(), 2);
        QTRY_COMPARE(session().current(), m_late);
        QCOMPARE(record(m_callback).stageKind, StageKind::Lost);
        QTest::keyClick(&session(), Qt::Key_0);
        QTRY_VERIFY(!session().isRunning());
        QCOMPARE(session().tally().calls, 2);
        QCOMPARE(session().tally().contacts, 2);
        QCOMPARE(session().tally().streak, 2);
        QCOMPARE(session().tally().later, (std::vector<LeadId>{m_asleep, m_late}));
        // One act for each call, taken back as a whole.
        const auto undone = m_service->undo(done.last().at(1).value<OperationId>());
        QVERIFY(QTest::qWaitFor([&undone] { return undone.isFinished(); }));
        const LeadRecord back = record(m_callback);
        QCOMPARE(back.stageKind, StageKind::Open);
        QVERIFY(back.nextStep && back.nextStep->title == u"Call back");
        QTRY_COMPARE(model().day().progress.calls, 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // back to My Day
        QVERIFY(!m_page->isInSession());
        QVERIFY(view().hasFocus());
    }

    void goesBackAndPausesWithEscape()
    {
        startSession();
        QTest::keyClick(&session(), Qt::Key_1);
        QCOMPARE(bar().state(), OutcomeBar::State::AskingNext);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(bar().state(), OutcomeBar::State::Choosing);
        QTest::keyClick(&session(), Qt::Key_Escape);
        QCOMPARE(bar().state(), OutcomeBar::State::Paused);
        QTest::keyClick(&session(), Qt::Key_1);
        QCOMPARE(bar().state(), OutcomeBar::State::Paused);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(bar().state(), OutcomeBar::State::Choosing);
        QCOMPARE(session().current(), m_new);
    }

    void waitsForWhoIsTyping()
    {
        startSession();
        bar().setCountdown(60'000);
        session().detail().compose(Composer::Kind::Note);
        auto *text = session().detail().findChild<QPlainTextEdit *>(QStringLiteral("composerText"));
        QTRY_VERIFY(text && text->hasFocus());
        QTest::keyClicks(text, QStringLiteral("12"));
        QCOMPARE(bar().state(), OutcomeBar::State::Choosing); // digits are digits there
        bar().choose(7);
        QTRY_COMPARE(bar().state(), OutcomeBar::State::Holding);
        QTest::keyClicks(text, QStringLiteral("3"));
        QCOMPARE(session().current(), m_new);
        session().setFocus();
        QTest::keyClick(&session(), Qt::Key_Return);
        QCOMPARE(session().current(), m_callback);
        // Who begins to type while the next lead is on its way keeps this one.
        bar().choose(7);
        QTRY_COMPARE(bar().state(), OutcomeBar::State::Waiting);
        QTRY_VERIFY(!session().detail().leadName().isEmpty());
        session().detail().compose(Composer::Kind::Note);
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, QStringLiteral("x"));
        QCOMPARE(bar().state(), OutcomeBar::State::Holding);
        QCOMPARE(session().current(), m_callback);
    }

    void worksAView()
    {
        SavedView everybody;
        everybody.name = QStringLiteral("Everybody");
        everybody.body.condition = QStringLiteral("state = NY");
        m_page->startView(everybody);
        QTRY_VERIFY(session().isRunning());
        QCOMPARE(session().left(), 5);
    }

    void keepsAScriptForEachStage()
    {
        startSession();
        QPlainTextEdit *editor = nullptr;
        for (auto *edit : session().findChildren<QPlainTextEdit *>())
            if (edit->accessibleName() == u"Script")
                editor = edit;
        QVERIFY(editor);
        press(QStringLiteral("Write"));
        QTRY_VERIFY(editor->hasFocus());
        QTest::keyClicks(editor, QStringLiteral("Hello 1"));
        press(QStringLiteral("Save script"));
        QTRY_COMPARE(m_service->info()->texts.scripts.size(), std::size_t(1));
        QCOMPARE(m_service->info()->texts.scripts.begin()->second, QStringLiteral("Hello 1"));
    }

    void takesOtherGoalsAndRules()
    {
        m_page->openRules();
        QTRY_VERIFY(popover());
        const QList<QSpinBox *> numbers = popover()->findChildren<QSpinBox *>();
        QCOMPARE(numbers.size(), 5);
        for (QSpinBox *number : numbers)
            if (number->accessibleName().contains(u"new lead"))
                number->setValue(1);
        for (Button *button : popover()->findChildren<Button *>())
            button->click();
        QTRY_COMPARE(count(DaySection::Overdue), 3); // its minute is over
        QCOMPARE(count(DaySection::CallNow), 1);
        QCOMPARE(DayRules::fromJson(m_settings->pageState(m_service->info()->uuid, DayRules::settingsKey())).firstResponseMinutes, 1);
    }

    void changesWithTheTimeAlone()
    {
        m_workspace->clock.advance(5 * Minute);
        settle();
        QCOMPARE(count(DaySection::CallNow), 1);
        QCOMPARE(count(DaySection::Overdue), 3);
        QCOMPARE(view().current(), m_new); // it stays current where it went
        m_workspace->clock.advance(24 * Hour);
        settle();
        QCOMPARE(count(DaySection::LaterToday), 0);
    }

    void saysThatAllIsClear()
    {
        for (const LeadId lead : {m_new, m_callback, m_late, m_later, m_idle, m_asleep}) {
            const auto moved = m_service->moveToStage(lead, (*m_workspace)->firstStage(StageKind::Won)->name);
            QVERIFY(QTest::qWaitFor([&moved] { return moved.isFinished(); }));
        }
        m_service->catchUp();
        QTRY_VERIFY(isEmptyShown());
        QSignalSpy list(m_page, &DayPage::listWanted);
        m_page->focusList();
        press(QStringLiteral("&Show leads"));
        QCOMPARE(list.size(), 1);
    }

    void opensASampleWithEverySectionAlive()
    {
        m_workspace->clock.advance(-9 * Hour); // in the morning
        VERIFY_OK(SampleTeam(**m_workspace).fill({2000, 1}));
        QSignalSpy shown(m_page, &DayPage::shown);
        (void)m_service->open(m_workspace->path());
        QVERIFY(shown.wait());
        QTRY_VERIFY(count(DaySection::Overdue) > 2); // more than those that were there before
        for (std::size_t i = 0; i < DaySections; ++i)
            QVERIFY2(count(static_cast<DaySection>(i)) > 0, qPrintable(keyOf(static_cast<DaySection>(i))));
    }

    void namesItsControls()
    {
        QCOMPARE(namelessWidgets(*m_page), QStringList());
        startSession();
        QCOMPARE(namelessWidgets(*m_page), QStringList());
        QTest::keyClick(&session(), Qt::Key_1);
        QCOMPARE(namelessWidgets(*m_page), QStringList());
    }
};

QTEST_MAIN(DayPageTest)
#include "tst_daypage.moc"
