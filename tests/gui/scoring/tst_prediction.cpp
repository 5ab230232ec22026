#include "core/leads/leadacts.h"
#include "core/leads/leadservice.h"
#include "core/quality/referencedata.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/testworkspace.h"
#include "ui/commands/commandregistry.h"
#include "ui/commands/joblist.h"
#include "ui/scoring/calibrationplot.h"
#include "ui/scoring/predictionlead.h"
#include "ui/scoring/predictionsection.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/barlist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QMainWindow>
#include <QSignalSpy>
#include <QtTest>

using namespace lead;

/// The page of the prediction over a real service and workspace, by keyboard.
class PredictionTest : public QObject
{
    Q_OBJECT

    static constexpr int Patience = 30'000;

    std::unique_ptr<Theme> m_theme;
    ReferenceData m_reference;
    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<LeadService> m_service;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<CommandRegistry> m_commands;
    std::unique_ptr<JobList> m_jobs;
    PredictionSection *m_section = nullptr;

    LeadId add(int number, const QString &source, const QString &stage)
    {
        const auto made = LeadActs(**m_workspace).create({{QStringLiteral("last_name"), QStringLiteral("Lead %1").arg(number)}, {QStringLiteral("source"), source}, {QStringLiteral("industry"), number % 3 ? QStringLiteral("Solar") : QStringLiteral("Roofs")}}, m_reference);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        if (!stage.isEmpty() && !LeadActs(**m_workspace).moveToStage(made->lead, stage))
            qFatal("no stage");
        return made->lead;
    }
    // Leads of the fair are won four times of five, those from the web once; or nothing tells.
    void close(int count, bool hasSignal = true)
    {
        for (int i = 0; i < count; ++i) {
            const bool isWon = i % 2 == 0;
            const bool isFair = hasSignal ? isWon == (i % 10 < 8) : i % 4 < 2;
            add(i, isFair ? QStringLiteral("Fair") : QStringLiteral("Web"), (*m_workspace)->firstStage(isWon ? StageKind::Won : StageKind::Lost)->name);
            m_workspace->clock.advance(60'000);
        }
    }
    void show()
    {
        m_service = std::make_unique<LeadService>(m_workspace->clock);
        QSignalSpy opened(m_service.get(), &LeadService::opened);
        (void)m_service->open(m_workspace->path());
        QVERIFY(opened.wait(Patience));
        m_window = std::make_unique<QMainWindow>();
        m_commands = std::make_unique<CommandRegistry>(*m_window);
        m_jobs = std::make_unique<JobList>();
        m_section = new PredictionSection(*m_service, *m_commands, *m_jobs);
        m_window->setCentralWidget(m_section);
        m_window->resize(1224, 2400);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    Button *button(const char *name) { return m_section->findChild<Button *>(QLatin1StringView(name)); }
    bool says(const QString &text)
    {
        const QList<TextLabel *> labels = m_section->findChildren<TextLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const TextLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    FigureTable *fields() { return m_section->findChild<FigureTable *>(QStringLiteral("predictionFields")); }
    QTreeWidgetItem *field(const QString &label)
    {
        const QList<QTreeWidgetItem *> items = fields()->findItems(label, Qt::MatchExactly, 0);
        return items.isEmpty() ? nullptr : items.front();
    }
    void press(QWidget *widget)
    {
        widget->setFocus(Qt::TabFocusReason);
        QTest::keyClick(widget, Qt::Key_Space);
    }
    void train()
    {
        QTRY_VERIFY_WITH_TIMEOUT(button("trainFirst")->isVisible(), Patience);
        press(button("trainFirst"));
        QTRY_VERIFY_WITH_TIMEOUT(button("train")->isVisible(), Patience);
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        VERIFY_OK((*m_workspace)->connection().exec(QStringLiteral("PRAGMA synchronous = OFF")));
    }
    void cleanup()
    {
        m_commands.reset();
        m_window.reset();
        m_jobs.reset();
        m_service.reset();
        m_workspace.reset();
    }
    void saysWhatIsMissingWithTooFewLeads()
    {
        close(12);
        show();
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Not enough data")), Patience);
        QVERIFY(says(QStringLiteral("6 leads are won and 6 lost")));
        QVERIFY(says(QStringLiteral("at least 30 closed leads, and 5 of either kind")));
        QVERIFY(!button("trainFirst")->isVisible());
        QCOMPARE(namelessWidgets(*m_section), QStringList());
    }
    void trainsByKeyboardAndShowsHowGoodItIs()
    {
        close(80);
        for (int i = 100; i < 140; ++i)
            add(i, QStringLiteral("Fair"), {});
        show();
        QSignalSpy said(m_section, &PredictionSection::said);
        train();
        QCOMPARE(said.size(), 1);
        QVERIFY(m_jobs->isEmpty());
        QVERIFY(says(QStringLiteral("From 80 closed leads, 40 of them won (50.0 %)")));
        QVERIFY(says(QStringLiteral("The chance that a won lead ranks above a lost one")));
        QVERIFY(says(QStringLiteral("Are the probabilities right?")));
        // The charts say their figures to screen readers.
        const auto *plot = m_section->findChild<CalibrationPlot *>();
        QVERIFY(plot->isVisible());
        QCOMPARE(plot->accessibleDescription().count(QStringLiteral("predicted")), 10);
        const QList<BarList *> bars = m_section->findChildren<BarList *>();
        QVERIFY(std::any_of(bars.begin(), bars.end(), [](const BarList *list) { return list->isVisible() && list->accessibleDescription().contains(QStringLiteral("Best 10 %")); }));
        // And stand in a table.
        press(button("calibrationTable"));
        QVERIFY(!plot->isVisible());
        QTRY_COMPARE(button("calibrationTable")->text(), QStringLiteral("Show as a chart"));
        // All open leads come from the fair.
        QVERIFY(says(QStringLiteral("The lead quality of the 40 open leads")));
        QVERIFY(says(QStringLiteral("Nobody has accepted or rejected a lead by hand yet")));
        QVERIFY(field(QStringLiteral("Source")));
        QCOMPARE(field(QStringLiteral("Source"))->text(1), QStringLiteral("100 %"));
        QCOMPARE(field(QStringLiteral("Source"))->text(3), QStringLiteral("Another population"));
        QCOMPARE(namelessWidgets(*m_section), QStringList());
    }
    void leavesAFieldOutThatWasTickedOff()
    {
        close(80);
        show();
        train();
        QSignalSpy changes(m_section, &PredictionSection::changesChanged);
        QTreeWidgetItem *source = field(QStringLiteral("Source"));
        QVERIFY(source);
        fields()->setFocus(Qt::TabFocusReason);
        fields()->setCurrentItem(source);
        QTest::keyClick(fields(), Qt::Key_Space);
        QCOMPARE(source->checkState(0), Qt::Unchecked);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(button("train")->text(), QStringLiteral("Train with these fields"));
        press(button("train"));
        QTRY_COMPARE_WITH_TIMEOUT(button("train")->text(), QStringLiteral("Train anew"), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(field(QStringLiteral("Source")) && field(QStringLiteral("Source"))->text(3) == u"Left out by you", Patience);
        QCOMPARE(field(QStringLiteral("Source"))->checkState(0), Qt::Unchecked);
        QVERIFY(says(QStringLiteral("No signal")));
    }
    void saysPlainlyThatThereIsNoSignal()
    {
        close(80, false);
        show();
        train();
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("No signal: the fields do not tell won from lost leads better than chance does.")), Patience);
    }
    void explainsALead()
    {
        close(80);
        const LeadId lead = add(200, QStringLiteral("Fair"), {});
        show();
        train();
        m_section->oneLead().showLead(lead);
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Lead 200")), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("The average closed lead has a chance of")), Patience);
        const QList<BarList *> bars = m_section->oneLead().findChildren<BarList *>();
        QCOMPARE(bars.size(), 1);
        QVERIFY2(bars.front()->accessibleDescription().contains(QStringLiteral("Source, Fair: +")), qPrintable(bars.front()->accessibleDescription()));
        QSignalSpy opened(m_section, &PredictionSection::opened);
        for (Button *open : m_section->oneLead().findChildren<Button *>())
            if (open->accessibleName() == u"Open the lead")
                press(open);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().value<LeadId>(), lead);
    }
    void canBeStoppedWhileItLearns()
    {
        close(60);
        show();
        QTRY_VERIFY_WITH_TIMEOUT(button("trainFirst")->isVisible(), Patience);
        QSignalSpy said(m_section, &PredictionSection::said);
        m_section->train();
        QVERIFY(m_section->isTraining());
        QVERIFY(!button("trainFirst")->isEnabled());
        QCOMPARE(m_jobs->jobs().size(), std::size_t(1));
        QVERIFY(button("stopFirst")->isVisible());
        press(button("stopFirst"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_section->isTraining(), Patience);
        QVERIFY(m_jobs->isEmpty());
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.front().front().toString().contains(QStringLiteral("was stopped")), qPrintable(said.front().front().toString()));
        QVERIFY(button("trainFirst")->isEnabled());
    }
};

QTEST_MAIN(PredictionTest)
#include "tst_prediction.moc"
