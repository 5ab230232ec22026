#include "core/leads/activityacts.h"
#include "core/leads/definitionacts.h"
#include "core/leads/leadacts.h"
#include "core/leads/leadservice.h"
#include "core/quality/referencedata.h"
#include "core/settings/settings.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/datagate.h"
#include "tests/support/testworkspace.h"
#include "ui/commands/commandregistry.h"
#include "ui/commands/joblist.h"
#include "ui/scoring/comparedialog.h"
#include "ui/scoring/groupcard.h"
#include "ui/scoring/pointsedit.h"
#include "ui/scoring/profilecard.h"
#include "ui/scoring/ruledialog.h"
#include "ui/scoring/rulerow.h"
#include "ui/scoring/rulesfile.h"
#include "ui/scoring/rulessection.h"
#include "ui/scoring/scoredleads.h"
#include "ui/scoring/scoreeditor.h"
#include "ui/scoring/scoringpage.h"
#include "ui/scoring/simulationview.h"
#include "ui/scoring/trialview.h"
#include "ui/scoring/versionlist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/segmented.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace lead;

/// The editor of scoring rules over a real service, worked as a person does.
class ScoringPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    ReferenceData m_reference;
    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LeadService> m_service;
    std::unique_ptr<JobList> m_jobs;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<CommandRegistry> m_commands;
    ScoringPage *m_page = nullptr;

    RulesSection &rules() { return m_page->rules(); }
    ScoreEditor &editor() { return rules().editor(); }
    RuleTable &table() { return rules().table(); }
    RuleRow *row(int group, int rule) { return table().row({group, rule}); }
    const ScoreRule &rule(int group, int at) { return editor().model().groups[static_cast<std::size_t>(group)].rules[static_cast<std::size_t>(at)]; }

    void add(const QString &name, const QString &company)
    {
        const auto done = LeadActs(**m_workspace).create({{QStringLiteral("last_name"), name}, {QStringLiteral("company"), company}, {QStringLiteral("phone"), QStringLiteral("+1 212 555 0142")}}, m_reference);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
    void publishBody(const QString &name, const QString &body)
    {
        const auto all = DefinitionActs(**m_workspace).all();
        const Definition *now = currentOf(*all, name);
        const auto done = DefinitionActs(**m_workspace).publish({{name, body, now ? now->version : 0}}, {});
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
    void publishModel(const QByteArray &json) { publishBody(Definition::scoreName(), QString::fromUtf8(json)); }

    void openPage()
    {
        m_service = std::make_unique<LeadService>(m_workspace->clock);
        QSignalSpy opened(m_service.get(), &LeadService::opened);
        (void)m_service->open(m_workspace->path());
        QVERIFY(opened.wait());
        m_jobs = std::make_unique<JobList>();
        m_window = std::make_unique<QMainWindow>();
        m_commands = std::make_unique<CommandRegistry>(*m_window);
        m_page = new ScoringPage({*m_service, *m_settings, *m_commands, *m_jobs});
        m_window->setCentralWidget(m_page);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(editor().state() != ScoreEditor::State::Loading);
    }
    void openReady()
    {
        openPage();
        QCOMPARE(editor().state(), ScoreEditor::State::Ready);
        QTRY_VERIFY(editor().isCheckCurrent());
    }
    void closePage()
    {
        delete m_page; // before what it works with
        m_page = nullptr;
        m_commands.reset();
        m_window.reset();
        m_service.reset();
        m_jobs.reset();
    }
    template <typename Dialog>
    Dialog *dialog()
    {
        for (QWidget *top : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<Dialog *>(top); found && found->isVisible())
                return found;
        return nullptr;
    }
    QAbstractButton *button(const QWidget *in, const QString &text)
    {
        for (QAbstractButton *one : in->findChildren<QAbstractButton *>())
            if (one->isVisible() && QString(one->text()).remove(u'&').startsWith(text))
                return one;
        return nullptr;
    }
    bool shows(const QWidget *in, const QString &text)
    {
        for (const QLabel *label : in->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    static QByteArray simple()
    {
        return R"json({"name":"Simple","temperature":{"hot":30,"warm":15,"hysteresis":5},"groups":[
            {"name":"Fit","kind":"fit","max":50,"rules":[
                {"name":"Company","when":"company is not empty","points":10},
                {"name":"Texas","when":"state = TX","points":5},
                {"name":"Reachable","when":"phone is not empty","points":10}]},
            {"name":"Doing","kind":"engagement","max":60,"rules":[{"name":"Answered","event":"reply","points":25,"count":3,"half_life_days":14}]}]})json";
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        QStandardPaths::setTestModeEnabled(true);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
        m_workspace = std::make_unique<TestWorkspace>();
        for (int i = 0; i < 8; ++i)
            add(QStringLiteral("Lead%1").arg(i), i < 2 ? QStringLiteral("Acme") : QString());
    }
    void cleanup()
    {
        closePage();
        m_workspace.reset();
        m_settings.reset();
    }

    void showsTheRulesWithTheLeadsThatTheyMatch()
    {
        publishModel(simple());
        openReady();
        QCOMPARE(table().cards().size(), std::size_t(2));
        QVERIFY(shows(row(0, 0), QStringLiteral("25 %")));
        QVERIFY(shows(row(0, 1), QStringLiteral("No lead fits it now"))); // at the rule, with the reason
        QVERIFY(!shows(row(0, 0), QStringLiteral("No lead fits it now")));
        QVERIFY(!rules().editor().hasChanges());
        QCOMPARE(namelessWidgets(*m_page), QStringList());
    }

    void changesPointsAndTakesThemBack()
    {
        publishModel(simple());
        openReady();
        auto *points = row(0, 0)->findChild<PointsEdit *>();
        points->spin()->setFocus();
        QTest::keyClick(points->spin(), Qt::Key_Up);
        QTest::keyClick(points->spin(), Qt::Key_Up);
        QCOMPARE(rule(0, 0).points, 12.0);
        QCOMPARE(editor().changes().size(), std::size_t(1));
        QVERIFY(shows(m_page, QStringLiteral("1 unsaved change")));
        QTest::keySequence(points->spin(), QKeySequence(QKeySequence::Undo)); // the steps of one field are one
        QCOMPARE(rule(0, 0).points, 10.0);
        QVERIFY(!editor().hasChanges());
        QTest::keySequence(points->spin(), QKeySequence(QKeySequence::Redo));
        QCOMPARE(rule(0, 0).points, 12.0);
    }

    void movesRulesByKeyboardAlsoToAnotherGroup()
    {
        publishModel(simple());
        openReady();
        table().setCurrent({0, 0});
        table().focusCurrent();
        QSignalSpy said(&table(), &RuleTable::said);
        m_commands->trigger(QStringLiteral("scoring.moveDown"));
        QCOMPARE(rule(0, 1).name, QStringLiteral("Company"));
        QVERIFY(said.takeFirst().at(0).toString().contains(QStringLiteral("position 2 of 3 in Fit")));
        m_commands->trigger(QStringLiteral("scoring.moveDown"));
        m_commands->trigger(QStringLiteral("scoring.moveDown"));
        QCOMPARE(rule(1, 0).name, QStringLiteral("Company"));
        QCOMPARE(table().current(), (RuleTable::Place{1, 0}));
        m_commands->trigger(QStringLiteral("scoring.moveUp"));
        QCOMPARE(rule(0, 2).name, QStringLiteral("Company"));
        QTest::keyClick(row(0, 2), Qt::Key_Up);
        QCOMPARE(table().current(), (RuleTable::Place{0, 1}));
        QTest::keyClick(row(0, 1), Qt::Key_Space);
        QVERIFY(!rule(0, 1).isOn);
        QTest::keyClick(row(0, 1), Qt::Key_Delete);
        QCOMPARE(editor().model().groups[0].rules.size(), std::size_t(2));
    }

    void movesARuleByItsHandle()
    {
        publishModel(simple());
        openReady();
        QWidget *handle = row(0, 0)->handle();
        const QPoint from = handle->rect().center();
        const QPoint below = handle->mapFromGlobal(row(0, 2)->mapToGlobal(QPoint(4, row(0, 2)->height() - 2)));
        QTest::mousePress(handle, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i) {
            const QPoint at = from + (below - from) * i / 4;
            QMouseEvent move(QEvent::MouseMove, at, handle->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(handle, &move);
        }
        QTest::mouseRelease(handle, Qt::LeftButton, {}, below);
        QCOMPARE(rule(0, 2).name, QStringLiteral("Company"));
        QCOMPARE(rule(0, 0).name, QStringLiteral("Texas"));
    }

    void addsARuleByItsDialog()
    {
        publishModel(simple());
        openReady();
        rules().addRuleTo(1);
        auto *made = dialog<RuleDialog>();
        QVERIFY(made);
        QCOMPARE(made->problem(), QString());
        QCOMPARE(made->rule().event->kind, QStringLiteral("reply"));
        QCOMPARE(namelessWidgets(*made), QStringList());
        button(made, QStringLiteral("Add rule"))->click();
        QCOMPARE(editor().model().groups[1].rules.size(), std::size_t(2));
        QCOMPARE(table().current(), (RuleTable::Place{1, 1}));
        QTRY_VERIFY(!dialog<RuleDialog>());
        rules().addRuleTo(0);
        auto *condition = dialog<RuleDialog>();
        QVERIFY(condition && !condition->problem().isEmpty()); // it asks for nothing yet
        QVERIFY(!button(condition, QStringLiteral("Add rule"))->isEnabled());
        condition->close();
    }

    void savesADraftThatDoesNotCount()
    {
        publishModel(simple());
        openReady();
        editor().edit([](ScoreModel &model) { model.groups[0].rules[0].points = 40; });
        QSignalSpy done(m_page, &ScoringPage::done);
        m_commands->trigger(QStringLiteral("scoring.saveDraft"));
        QVERIFY(done.wait());
        QTRY_VERIFY(editor().hasDraft() && !editor().hasChanges());
        QVERIFY(editor().differsFromPublished());
        QCOMPARE(editor().published()->groups[0].rules[0].points, 10.0);
        QVERIFY(shows(m_page, QStringLiteral("This draft is saved")));
        closePage();
        openReady(); // it is there again
        QCOMPARE(rule(0, 0).points, 40.0);
    }

    void publishesAfterSayingWhatFollows()
    {
        publishModel(simple());
        openReady();
        editor().edit([](ScoreModel &model) { model.groups[0].rules[0].points = 40; });
        rules().publish();
        QTRY_VERIFY(dialog<ConfirmDialog>());
        QVERIFY(shows(dialog<ConfirmDialog>(), QStringLiteral("2 become hot")));
        QSignalSpy done(m_page, &ScoringPage::done);
        QSignalSpy jobs(m_jobs.get(), &JobList::changed);
        dialog<ConfirmDialog>()->verbButton()->click();
        QVERIFY(done.wait());
        QVERIFY(jobs.count() >= 2); // came and went
        QVERIFY(m_jobs->isEmpty());
        QVERIFY(done.first().at(1).value<OperationId>().isValid());
        QTRY_VERIFY(!editor().differsFromPublished());
        QCOMPARE(editor().published()->groups[0].rules[0].points, 40.0);
        const qsizetype versions = static_cast<qsizetype>(editor().versions().size());
        QVERIFY(versions >= 2);
    }

    void worksByKeyboardAlone()
    {
        publishModel(simple());
        openReady();
        const auto press = [](Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
            QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus);
            QTest::keyClick(focus, key, with);
        };
        m_page->focusFirst();
        press(Qt::Key_Home);
        press(Qt::Key_N); // a rule in the group of the current one
        RuleDialog *made = nullptr;
        QTRY_VERIFY((made = dialog<RuleDialog>()) != nullptr);
        QTRY_VERIFY(made->isActiveWindow());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Called back"));
        press(Qt::Key_Backtab, Qt::ShiftModifier); // the two forms stand before the name
        press(Qt::Key_Right);
        QVERIFY(made->rule().event);
        QCOMPARE(made->problem(), QString());
        press(Qt::Key_Return);
        QTRY_VERIFY(!dialog<RuleDialog>());
        m_window->activateWindow(); // which a window manager does
        QTRY_VERIFY(m_window->isActiveWindow());
        QCOMPARE(rule(0, 3).name, QStringLiteral("Called back"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor().model().groups[0].rules.size(), std::size_t(3));
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(editor().model().groups[0].rules.size(), std::size_t(4));
        press(Qt::Key_T);
        QTRY_VERIFY(rules().simulation().simulation() && !rules().simulation().isRunning());
        press(Qt::Key_Return, Qt::ControlModifier);
        ConfirmDialog *ask = nullptr;
        QTRY_VERIFY((ask = dialog<ConfirmDialog>()) != nullptr);
        QTRY_VERIFY(ask->isActiveWindow());
        QSignalSpy done(m_page, &ScoringPage::done);
        press(Qt::Key_Return);
        QVERIFY(done.wait());
        QTRY_COMPARE(editor().published()->groups[0].rules.size(), std::size_t(4));
    }

    void keepsWhatIsEditedWhileItPublishes()
    {
        publishModel(simple());
        openReady();
        editor().edit([](ScoreModel &model) { model.groups[0].rules[0].points = 40; });
        QSignalSpy done(m_page, &ScoringPage::done);
        editor().publish();
        QVERIFY(editor().isBusy());
        editor().edit([](ScoreModel &model) { model.hot = 44; });
        QVERIFY(done.wait());
        QTRY_COMPARE(editor().published()->groups[0].rules[0].points, 40.0);
        QTRY_COMPARE(editor().changes().size(), std::size_t(1)); // the limit alone
        QVERIFY(!editor().isOvertaken()); // it was this person
        publishModel(QByteArray(simple()).replace("\"points\":10", "\"points\":20"));
        QTRY_VERIFY(editor().isOvertaken());
    }

    void bringsAnEarlierVersionBack()
    {
        publishModel(simple());
        publishModel(QByteArray(simple()).replace("\"points\":10", "\"points\":20"));
        openReady();
        QCOMPARE(rule(0, 0).points, 20.0);
        const int before = editor().versions()[1].version;
        rules().rollBack(before);
        QCOMPARE(rule(0, 0).points, 10.0);
        QTRY_VERIFY(dialog<ConfirmDialog>());
        QSignalSpy done(m_page, &ScoringPage::done);
        dialog<ConfirmDialog>()->verbButton()->click();
        QVERIFY(done.wait());
        QTRY_COMPARE(editor().published()->groups[0].rules[0].points, 10.0);
        QCOMPARE(editor().versions().front().version, before + 2); // a version of its own
        rules().compare(before + 1);
        auto *compare = dialog<CompareDialog>();
        QVERIFY(compare);
        QCOMPARE(compare->findChild<QTreeWidget *>()->topLevelItemCount(), 2); // both rules that had 10
        QCOMPARE(namelessWidgets(*compare), QStringList());
        compare->close();
    }

    void leadsOutOfRulesThatCannotBeRead()
    {
        publishModel(simple());
        publishModel(QByteArray(simple()).replace("Simple", "Second"));
        runSql(m_workspace->path(), "UPDATE definition SET body = '?' || body WHERE name = 'score' AND version = 2");
        openPage();
        QCOMPARE(editor().state(), ScoreEditor::State::Failed);
        QVERIFY(shows(m_page, QStringLiteral("could not be read")));
        QVERIFY2(!button(m_page, QStringLiteral("Try again")), "it would only fail the same way");
        QVERIFY(button(m_page, QStringLiteral("Open rules from a file")));
        QCOMPARE(namelessWidgets(*m_page), QStringList());
        button(m_page, QStringLiteral("Use version 1 again"))->click();
        QCOMPARE(editor().state(), ScoreEditor::State::Ready);
        QTRY_VERIFY(dialog<ConfirmDialog>());
        // Without publishing, what stood there before stands there again.
        dialog<ConfirmDialog>()->reject();
        rules().discard();
        QCOMPARE(editor().state(), ScoreEditor::State::Failed);
        button(m_page, QStringLiteral("Use version 1 again"))->click();
        QTRY_VERIFY(dialog<ConfirmDialog>());
        dialog<ConfirmDialog>()->accept();
        QTRY_VERIFY(editor().isPublished() && editor().current()->version == 3);
        QCOMPARE(editor().published()->name, QStringLiteral("Simple"));
    }

    void keepsWhatIsNotSavedForTheNextTime()
    {
        publishModel(simple());
        openReady();
        editor().edit([](ScoreModel &model) { model.hot = 44; });
        m_service->close();
        closePage();
        openReady();
        QCOMPARE(editor().model().hot, 44);
        QVERIFY(editor().hasChanges());
        rules().discard();
        QCOMPARE(editor().model().hot, 30);
    }

    void saysThatSomebodyElsePublished()
    {
        publishModel(simple());
        openReady();
        editor().edit([](ScoreModel &model) { model.hot = 44; });
        publishModel(QByteArray(simple()).replace("\"points\":10", "\"points\":20"));
        QTRY_VERIFY(editor().isOvertaken());
        QCOMPARE(editor().model().hot, 44);
        QTRY_VERIFY(button(m_page, QStringLiteral("Take theirs")));
        button(m_page, QStringLiteral("Take theirs"))->click();
        QTRY_COMPARE(rule(0, 0).points, 20.0);
        QVERIFY(!editor().isOvertaken());
        QTRY_VERIFY(!button(m_page, QStringLiteral("Take theirs")));
    }

    void testsAllLeadsAndSingleOnes()
    {
        publishModel(simple());
        openReady();
        QTRY_VERIFY(rules().simulation().simulation());
        editor().edit([](ScoreModel &model) { model.groups[0].rules[0].points = 40; });
        QTRY_COMPARE(rules().simulation().simulation()->becomeHot, qint64(2));
        auto *names = rules().simulation().findChild<ScoredLeads *>();
        QTRY_COMPARE(names->count(), 2);
        QVERIFY(names->topLevelItem(0)->text(1).contains(QStringLiteral("20 → 50")));
        QSignalSpy opened(m_page, &ScoringPage::opened);
        Q_EMIT names->itemActivated(names->topLevelItem(0), 0);
        QCOMPARE(opened.count(), 1);
        rules().showTest(1);
        QTRY_COMPARE(rules().trials().trials().size(), std::size_t(8));
        QCOMPARE(namelessWidgets(*m_page), QStringList());
    }

    void asksForAFieldThatIsGone()
    {
        publishModel(simple());
        openReady();
        editor().edit([](ScoreModel &model) {
            model.groups[0].rules[1].condition = {};
            model.groups[0].rules[1].isOn = false;
            model.groups[0].rules[1].problem = QStringLiteral("There is no field “gone”.");
        });
        QTRY_VERIFY(shows(row(0, 1), QStringLiteral("It counts nothing any more")));
        QVERIFY(!editor().whyNotSaved().isEmpty());
        QVERIFY(!button(m_page, QStringLiteral("Publish"))->isEnabled());
        table().setCurrent({0, 1});
        m_commands->trigger(QStringLiteral("scoring.remove"));
        QCOMPARE(editor().whyNotSaved(), QString());
    }

    void beginsWithAStarterWhereNothingIs()
    {
        publishBody(Definition::scoreName(), {});
        openPage();
        QCOMPARE(editor().state(), ScoreEditor::State::None);
        QAbstractButton *start = button(m_page, QStringLiteral("Start with sales to companies"));
        QVERIFY(start);
        QCOMPARE(namelessWidgets(*m_page), QStringList());
        start->click();
        QCOMPARE(editor().state(), ScoreEditor::State::Ready);
        QVERIFY(editor().hasChanges());
        QVERIFY(!editor().model().groups.empty());
        QVERIFY(button(m_page, QStringLiteral("Publish"))->isEnabled());
        rules().discard();
        QCOMPARE(editor().state(), ScoreEditor::State::None);
    }

    void takesRulesToAFileAndBack()
    {
        publishModel(simple());
        openReady();
        const QString path = m_folder->filePath(QStringLiteral("rules.json"));
        QSignalSpy said(m_page, &ScoringPage::said);
        rules().file().saveTo(path);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(QFile::exists(path));
        editor().edit([](ScoreModel &model) { model.groups[0].rules[0].points = 44; });
        rules().file().openFrom(path);
        QTRY_COMPARE(rule(0, 0).points, 10.0);
        editor().undo(); // taking a file in is one step
        QCOMPARE(rule(0, 0).points, 44.0);
    }

    void refusesAFileFromElsewhereAndLeavesTheRules()
    {
        publishModel(simple());
        openReady();
        QSignalSpy failed(m_page, &ScoringPage::failed);
        const QList<QByteArray> foreign{"", "not json", "[1,2]", "{\"rules\":{\"a\":1}}", R"json({"groups":[{"name":"G","rules":[{"when":"no_such_field = 1","points":1}]}]})json",
                                        R"json({"groups":[{"name":"G","rules":[{"when":"score > 10","points":1}]}]})json", R"json({"groups":[{"name":"G","rules":[{"when":"employees > 1e400","points":1e99}]}]})json", QByteArray(1, '\0')};
        for (const QByteArray &bytes : foreign) {
            QFile file(m_folder->filePath(QStringLiteral("foreign.json")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            failed.clear();
            rules().file().openFrom(file.fileName());
            QTRY_COMPARE(failed.size(), 1);
            QVERIFY2(failed.front().front().toString().contains(QStringLiteral("foreign.json")), qPrintable(failed.front().front().toString()));
            QVERIFY(!editor().hasChanges());
        }
    }

    void switchesScoringOffAndOnAgain()
    {
        publishModel(simple());
        openReady();
        rules().switchOff();
        ConfirmDialog *ask = nullptr;
        QTRY_VERIFY((ask = dialog<ConfirmDialog>()));
        ask->verbButton()->click();
        QTRY_COMPARE(editor().state(), ScoreEditor::State::None);
        QVERIFY(shows(m_page, QStringLiteral("Scoring is switched off")));
        QVERIFY(!(*m_workspace)->scoreSheet() || (*m_workspace)->reload().isOk());
        QAbstractButton *again = nullptr;
        QTRY_VERIFY((again = button(m_page, QStringLiteral("Use version 1 again"))));
        again->click();
        QTRY_VERIFY((ask = dialog<ConfirmDialog>()));
        ask->verbButton()->click();
        QTRY_VERIFY(editor().current() && !editor().current()->body.isEmpty() && !editor().isBusy());
        QCOMPARE(editor().model().name, QStringLiteral("Simple"));
        QCOMPARE(editor().versions().size(), std::size_t(3));
    }

    void stopsATestOfLeadsAsTheyCameIn()
    {
        for (int i = 0; i < 40; ++i)
            add(QStringLiteral("L%1").arg(i), QStringLiteral("C"));
        publishModel(simple());
        openReady();
        SimulationView &view = rules().simulation();
        QTRY_VERIFY(view.simulation() && !view.isRunning());
        auto *basis = view.findChild<Segmented *>();
        basis->segment(1)->click();
        QVERIFY(view.isRunning());
        QCOMPARE(m_jobs->jobs().size(), std::size_t(1));
        m_jobs->cancel(m_jobs->jobs().front().id);
        QTRY_VERIFY(!view.isRunning());
        QVERIFY(m_jobs->isEmpty());
        if (!view.simulation()) { // it was quicker otherwise
            QAbstractButton *again = button(&view, QStringLiteral("Work it out again"));
            QVERIFY(again);
            again->click();
        }
        QTRY_VERIFY(view.simulation() && view.simulation()->isAtCapture);
        basis->segment(0)->click();
        basis->segment(1)->click();
        rules().setTestShown(false); // who goes elsewhere does not wait
        QTRY_VERIFY(!view.isRunning());
        QVERIFY(m_jobs->isEmpty());
        rules().setTestShown(true);
        QTRY_VERIFY(view.simulation() && !view.isRunning());
    }

    void hasRoomForTheRulesInANarrowWindow()
    {
        publishModel(simple());
        openReady();
        QVERIFY(rules().areVersionsShown() && rules().isTestShown());
        m_window->resize(1024, 680);
        QVERIFY(!rules().areVersionsShown());
        QVERIFY(rules().isTestShown());
        rules().setVersionsShown(true); // there is room for one of them
        QVERIFY(rules().areVersionsShown() && !rules().isTestShown());
        QTRY_VERIFY(m_page->minimumSizeHint().width() <= 1024 - metrics::CollapsedRailWidth);
    }

    void learnsWithTooFewClosedLeadsBySayingSo()
    {
        publishModel(simple());
        openReady();
        QSignalSpy failed(m_page, &ScoringPage::failed);
        rules().profile().learn();
        QVERIFY(failed.wait());
        QVERIFY(!failed.first().at(0).toString().isEmpty());
    }
};

QTEST_MAIN(ScoringPageTest)
#include "tst_scoringpage.moc"
