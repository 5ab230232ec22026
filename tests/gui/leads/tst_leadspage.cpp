#include "core/leads/leadacts.h"
#include "core/leads/leadservice.h"
#include "core/quality/referencedata.h"
#include "core/settings/settings.h"
#include "core/settings/workspacesetup.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/testwindow.h"
#include "tests/support/testworkspace.h"
#include "ui/commands/commandregistry.h"
#include "ui/commands/joblist.h"
#include "ui/leads/conditiondialog.h"
#include "ui/leads/leadactions.h"
#include "ui/leads/leadheader.h"
#include "ui/leads/leadlistmodel.h"
#include "ui/leads/leadlistview.h"
#include "ui/leads/leadsfooter.h"
#include "ui/leads/leadspage.h"
#include "ui/leads/leadviews.h"
#include "ui/leads/stageentrypanel.h"
#include "ui/leads/testedit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bulkbar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/segmented.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QScrollBar>

using namespace lead;

/// The page over a real service, worked as a person does.
class LeadsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsAndCounts();
    void searchesAndSaysWhenNothingFits();
    void showsAndRemovesChips();
    void addsAFilterByKeyboard();
    void sortsByAHeadingAndASecondWithShift();
    void editsACellAndKeepsTheFocusOnWhatIsWrong();
    void tellsOfAnEditedCellWithAWayBack();
    void asksInPlaceForWhatAStageThatIsTypedAsksFor();
    void saysThatAFilterCannotBeRead();
    void saysWhyACellCannotBeEdited();
    void checksWithTheKeyboardAndActs();
    void movesManyToAStageAndUndoes();
    void copiesRowsAsTabSeparatedText();
    void savesAView();
    void keepsTheNameInPlaceWhileScrolling();
    void leavesOutColumnsWhereThereIsNoRoom();
    void findsItsStateAgain();
    void namesEverythingThatTheKeyboardReaches();

private:
    static constexpr int Leads = 60;
    LeadListView &view() { return m_page->view(); }
    QString cell(int row, FieldNumber field) const
    {
        const LeadListModel &model = m_page->model();
        return model.index(row, model.columnOf(field)).data().toString();
    }
    void focusRow(int row, FieldNumber field = F::FullName)
    {
        view().setFocus();
        view().setCurrentIndex(m_page->model().index(row, m_page->model().columnOf(field)));
    }
    std::vector<Chip *> chips() const
    {
        std::vector<Chip *> shown;
        for (Chip *chip : m_page->findChildren<Chip *>())
            if (chip->isVisibleTo(m_page))
                shown.push_back(chip);
        return shown;
    }
    static Popover *popover() { return qobject_cast<Popover *>(QApplication::activePopupWidget()); }
    void makePage();

    std::unique_ptr<Theme> m_theme;
    ReferenceData m_reference;
    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LeadService> m_service;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<CommandRegistry> m_commands;
    std::unique_ptr<JobList> m_jobs;
    LeadsPage *m_page = nullptr;
};

void LeadsPageTest::init()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_workspace = std::make_unique<TestWorkspace>();
    VERIFY_OK((*m_workspace)->connection().exec(QStringLiteral("PRAGMA synchronous = OFF")));
    LeadActs acts(**m_workspace);
    for (int i = 0; i < Leads; ++i) {
        m_workspace->clock.advance(1000);
        VERIFY_OK(acts.create({{QStringLiteral("last_name"), QStringLiteral("Lead %1").arg(i, 2, 10, QLatin1Char('0'))},
                               {QStringLiteral("amount"), QString::number(1000 + i)},
                               {QStringLiteral("source"), i % 3 == 0 ? QStringLiteral("Bing") : QStringLiteral("Ads")}},
                              m_reference));
    }
    m_settings = std::make_unique<Settings>(m_workspace->folder.filePath(QStringLiteral("settings.ini")));
    m_service = std::make_unique<LeadService>(m_workspace->clock);
    m_jobs = std::make_unique<JobList>();
    makePage();
    (void)m_service->open(m_workspace->path());
    QTRY_COMPARE(m_page->model().rowCount(), Leads);
    QTRY_COMPARE(cell(0, F::FullName), QStringLiteral("Lead 59"));
}

void LeadsPageTest::makePage()
{
    m_window = std::make_unique<QMainWindow>();
    m_commands = std::make_unique<CommandRegistry>(*m_window);
    m_page = new LeadsPage({*m_service, m_workspace->clock, *m_settings, *m_commands, *m_jobs});
    m_window->setCentralWidget(m_page);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void LeadsPageTest::cleanup()
{
    m_commands.reset();
    m_window.reset();
    m_service.reset();
    m_jobs.reset();
    m_settings.reset();
    m_workspace.reset();
    m_theme.reset();
}

void LeadsPageTest::listsAndCounts()
{
    auto *footer = m_page->findChild<LeadsFooter *>();
    QTRY_VERIFY2(footer->text().startsWith(QStringLiteral("60 leads")), qPrintable(footer->text()));
    QVERIFY2(footer->text().contains(QStringLiteral("open value")), qPrintable(footer->text()));
    QTRY_COMPARE(m_page->views().number(m_page->views().indexOfAll()), std::optional<qint64>(Leads));
}

void LeadsPageTest::searchesAndSaysWhenNothingFits()
{
    m_commands->trigger(QStringLiteral("list.search"));
    auto *search = m_page->findChild<QLineEdit *>(QStringLiteral("search"));
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("lead 59"));
    QTRY_COMPARE(m_page->model().rowCount(), 1);
    QTest::keyClicks(search, QStringLiteral("xyz"));
    QTRY_VERIFY(!view().isVisible());
    m_page->clearFilters();
    QTRY_COMPARE(m_page->model().rowCount(), Leads);
    QTRY_VERIFY(view().isVisible());
    QVERIFY(search->text().isEmpty());
}

void LeadsPageTest::showsAndRemovesChips()
{
    m_page->showCondition(QStringLiteral("source = Bing and amount >= 1030"));
    QTRY_COMPARE(m_page->model().rowCount(), 10);
    QCOMPARE(chips().size(), std::size_t(2));
    chips()[1]->setFocus();
    QTest::keyClick(chips()[1], Qt::Key_Delete);
    QTRY_COMPARE(m_page->model().rowCount(), 20);
    QCOMPARE(chips().size(), std::size_t(1));
    QCOMPARE(m_page->model().query().condition, QStringLiteral("source = Bing"));
}

void LeadsPageTest::addsAFilterByKeyboard()
{
    m_commands->trigger(QStringLiteral("list.filter"));
    QTRY_VERIFY(popover());
    auto *find = popover()->findChild<QLineEdit *>();
    QTest::keyClicks(find, QStringLiteral("sourc"));
    QTest::keyClick(find, Qt::Key_Return);
    QTRY_VERIFY(popover() && popover()->findChild<TestEdit *>()); // in place of the fields
    auto *values = popover()->findChild<TestEdit *>()->findChild<QListWidget *>();
    QVERIFY(values);
    QTRY_COMPARE(values->count(), 2);
    values->setFocus();
    values->setCurrentRow(0);
    const QString value = values->item(0)->text();
    QTest::keyClick(values, Qt::Key_Space);
    QTRY_COMPARE(m_page->model().query().condition, QStringLiteral("source = %1").arg(value));
    QTest::keyClick(values, Qt::Key_Return);
    QTRY_VERIFY(!popover());
    QTRY_COMPARE(chips().size(), std::size_t(1));
}

void LeadsPageTest::sortsByAHeadingAndASecondWithShift()
{
    Q_EMIT view().sortAsked(F::Source, false);
    QTRY_COMPARE(cell(0, F::Source), QStringLiteral("Ads"));
    Q_EMIT view().sortAsked(F::Amount, true);
    QTRY_COMPARE(cell(0, F::FullName), QStringLiteral("Lead 59"));
    QCOMPARE(m_page->model().query().sorts.size(), std::size_t(2));
    Q_EMIT view().sortAsked(F::Amount, true);
    QTRY_COMPARE(cell(0, F::FullName), QStringLiteral("Lead 01"));
    Q_EMIT view().sortAsked(F::Amount, false);
    QTRY_COMPARE(m_page->model().query().sorts.size(), std::size_t(1));
}

void LeadsPageTest::editsACellAndKeepsTheFocusOnWhatIsWrong()
{
    focusRow(0, F::Amount);
    m_commands->trigger(QStringLiteral("list.edit"));
    auto *editor = view().viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("lots"));
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(view().viewport()->findChild<QLineEdit *>()); // still there, with what is wrong
    QVERIFY(!editor->accessibleDescription().isEmpty());
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("2500"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY2(cell(0, F::Amount).contains(QStringLiteral("2,500")), qPrintable(cell(0, F::Amount)));
}

void LeadsPageTest::tellsOfAnEditedCellWithAWayBack()
{
    QSignalSpy done(m_page, &LeadsPage::done);
    LeadListModel &model = m_page->model();
    QVERIFY(model.setData(model.index(0, model.columnOf(F::Source)), QStringLiteral("Trade fair")));
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(done[0][0].toString(), QStringLiteral("Source of Lead 59 saved"));
    const auto act = done[0][1].value<OperationId>();
    QVERIFY(act.isValid());
    QTRY_COMPARE(cell(0, F::Source), QStringLiteral("Trade fair"));
    (void)m_service->undo(act);
    QTRY_COMPARE(cell(0, F::Source), QStringLiteral("Ads"));
}

void LeadsPageTest::asksInPlaceForWhatAStageThatIsTypedAsksFor()
{
    const QString target = m_service->info()->stages[1].name;
    WorkspaceSetup setup(**m_workspace);
    const auto state = setup.state();
    std::vector<PipelineSetup> after = state->pipelines;
    after.front().stages[1].required = {F::City};
    VERIFY_OK(setup.savePipelines(state->pipelines, after, {}));
    m_service->catchUp();
    QTRY_VERIFY(m_service->info()->stages[1].asksForSomething());
    const QString before = cell(0, F::Stage);
    LeadListModel &model = m_page->model();
    QSignalSpy done(m_page, &LeadsPage::done);
    QSignalSpy failed(m_page, &LeadsPage::failed);
    focusRow(0, F::Stage);
    QVERIFY(model.setData(model.index(0, model.columnOf(F::Stage)), target));
    StageEntryPanel *panel = nullptr;
    QTRY_VERIFY((panel = m_window->findChild<StageEntryPanel *>()));
    QCOMPARE(cell(0, F::Stage), before); // nothing is written yet
    QTest::keyClick(panel, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<StageEntryPanel *>());
    QCOMPARE(cell(0, F::Stage), before);
    // And given, in place.
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    focusRow(0, F::Stage);
    QVERIFY(model.setData(model.index(0, model.columnOf(F::Stage)), target));
    QTRY_VERIFY((panel = m_window->findChild<StageEntryPanel *>()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Reno"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(done.count(), 1);
    QTRY_COMPARE(cell(0, F::Stage), target);
    QCOMPARE(failed.count(), 0);
    (void)m_service->undo(done[0][1].value<OperationId>());
    QTRY_COMPARE(cell(0, F::Stage), before);
}

void LeadsPageTest::saysThatAFilterCannotBeRead()
{
    const auto *footer = m_page->findChild<LeadsFooter *>();
    QTRY_VERIFY(!footer->text().isEmpty());
    const auto shown = [this]() -> ErrorState * {
        for (auto *state : m_page->findChildren<ErrorState *>())
            if (state->isVisible())
                return state;
        return nullptr;
    };
    m_page->showCondition(QStringLiteral("no_such_field >= 5"));
    QTRY_VERIFY(shown());
    QVERIFY2(shown()->reason().contains(QStringLiteral("no_such_field")), qPrintable(shown()->reason()));
    QVERIFY(!view().isVisible());
    QVERIFY2(footer->text().isEmpty(), qPrintable(footer->text())); // the sums were of other leads
    // The text can be mended; while it cannot be read, no leads fit it.
    TestWindow::button(shown(), QStringLiteral("Edit the filter…"))->click();
    auto *dialog = m_window->findChild<ConditionDialog *>();
    QVERIFY(dialog);
    auto *text = dialog->findChild<QLineEdit *>(QStringLiteral("condition"));
    QVERIFY(text->isVisible());
    QCOMPARE(text->text(), QStringLiteral("no_such_field >= 5"));
    const auto says = [dialog](const QString &words) {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    QVERIFY(!says(QStringLiteral("fit")) && !says(QStringLiteral("Every lead")));
    // The builder would lose it.
    auto *forms = dialog->findChild<Segmented *>();
    forms->setCurrentIndex(0);
    QCOMPARE(forms->currentIndex(), 1);
    QVERIFY(text->isVisible());
    text->setText(QStringLiteral("score >= 5"));
    QTRY_VERIFY(says(QStringLiteral("fit")));
    dialog->reject();
    TestWindow::button(shown(), QStringLiteral("Clear filters"))->click();
    QTRY_VERIFY(view().isVisible());
    QCOMPARE(m_page->model().rowCount(), Leads);
    QTRY_VERIFY(!footer->text().isEmpty());
}

void LeadsPageTest::saysWhyACellCannotBeEdited()
{
    QSignalSpy said(m_page, &LeadsPage::said);
    focusRow(0, F::NextActionAt);
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(said.count(), 1);
    QVERIFY(said[0][0].toString().contains(QStringLiteral("earliest open task")));
}

void LeadsPageTest::checksWithTheKeyboardAndActs()
{
    focusRow(0);
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_page->model().checks().count(), qint64(3));
    auto *bulk = m_page->findChild<BulkBar *>();
    QVERIFY(bulk->isVisible());
    QTest::keyClick(&view(), Qt::Key_X); // the registry's key
    QTRY_COMPARE(m_page->model().checks().count(), qint64(2));
    m_commands->trigger(QStringLiteral("list.uncheck"));
    QVERIFY(!bulk->isVisible());
    QTest::keyClick(&view(), Qt::Key_End);
    QCOMPARE(view().currentIndex().row(), Leads - 1);
    QTest::keyClick(&view(), Qt::Key_K);
    QCOMPARE(view().currentIndex().row(), Leads - 2);
}

void LeadsPageTest::movesManyToAStageAndUndoes()
{
    const QString before = cell(0, F::Stage);
    const QString target = m_service->info()->stages[1].name;
    QVERIFY(before != target);
    QSignalSpy done(m_page, &LeadsPage::done);
    m_page->model().setChecked(0, 3, true);
    m_commands->trigger(QStringLiteral("lead.stage"));
    QTRY_VERIFY(popover());
    auto *find = popover()->findChild<QLineEdit *>();
    QTest::keyClicks(find, target);
    QTest::keyClick(find, Qt::Key_Return);
    QTRY_COMPARE(done.count(), 1);
    QTRY_COMPARE(cell(3, F::Stage), target);
    QVERIFY2(done[0][0].toString().contains(QStringLiteral("4")), qPrintable(done[0][0].toString()));
    (void)m_service->undo(done[0][1].value<OperationId>());
    QTRY_COMPARE(cell(3, F::Stage), before);
}

void LeadsPageTest::copiesRowsAsTabSeparatedText()
{
    m_page->model().setChecked(0, 1, true);
    QSignalSpy said(m_page, &LeadsPage::said);
    m_commands->trigger(QStringLiteral("list.copyHeadings"));
    QTRY_COMPARE(said.count(), 1);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(QStringLiteral("Name\tStage\t")));
    QCOMPARE(lines[1].count(u'\t'), static_cast<qsizetype>(m_page->model().columns().size()));
}

void LeadsPageTest::savesAView()
{
    m_page->showCondition(QStringLiteral("source = Bing"));
    QTRY_COMPARE(m_page->model().rowCount(), 20);
    LeadViews &views = m_page->views();
    const int all = views.indexOfAll();
    const int before = views.count();
    QCOMPARE(views.current(), all);
    QCOMPARE(views.changes(all), QStringList{QStringLiteral("filter")});
    views.saveAs(QStringLiteral("From Bing"));
    QTRY_COMPARE(views.count(), before + 1);
    QTRY_COMPARE(views.view(views.current()).name, QStringLiteral("From Bing"));
    const int made = views.current();
    QTRY_COMPARE(views.number(made), std::optional<qint64>(20));
    QVERIFY(views.changes(made).isEmpty());
    QVERIFY(views.changes(all).isEmpty()); // what was changed there is saved here
    m_commands->trigger(QStringLiteral("list.view%1").arg(all + 1));
    QTRY_COMPARE(m_page->model().rowCount(), Leads);
    m_commands->trigger(QStringLiteral("list.view%1").arg(made + 1));
    QTRY_COMPARE(m_page->model().rowCount(), 20);
    views.remove(made);
    QTRY_COMPARE(views.count(), before);
}

void LeadsPageTest::keepsTheNameInPlaceWhileScrolling()
{
    LeadViewState state = m_page->views().state();
    for (const FieldNumber field : {F::Email, F::Phone, F::Company, F::City, F::Website, F::Campaign})
        state.columns.fields.push_back(field);
    m_page->views().setState(state);
    QTRY_VERIFY(view().horizontalScrollBar()->maximum() > 0);
    const QModelIndex name = m_page->model().index(2, LeadListModel::NameColumn);
    const QRect before = view().visualRect(name);
    view().horizontalScrollBar()->setValue(view().horizontalScrollBar()->maximum());
    QCOMPARE(view().visualRect(name), before);
    QCOMPARE(view().indexAt(before.center()), name);
    // A column that is scrolled to stands clear of those that do not move.
    view().scrollTo(m_page->model().index(2, LeadListModel::FirstField));
    QVERIFY(view().visualRect(m_page->model().index(2, LeadListModel::FirstField)).left() >= before.right());
}

void LeadsPageTest::leavesOutColumnsWhereThereIsNoRoom()
{
    const auto isShown = [this](FieldNumber field) {
        return !view().isColumnHidden(m_page->model().columnOf(field));
    };
    QVERIFY(isShown(F::Owner));
    m_window->resize(860, 700);
    QTRY_VERIFY(!isShown(F::Owner));
    QVERIFY(isShown(F::Stage));
    QCOMPARE(view().horizontalScrollBar()->maximum(), 0);
    m_window->resize(1440, 900);
    QTRY_VERIFY(isShown(F::Owner));
}

void LeadsPageTest::findsItsStateAgain()
{
    LeadViewState state = m_page->views().state();
    state.columns.fields = {F::Stage, F::Email};
    state.columns.widths.insert(F::Email, 300);
    state.sorts = {{F::FullName, Qt::AscendingOrder}};
    m_page->views().setState(state);
    QTRY_COMPARE(cell(0, F::FullName), QStringLiteral("Lead 00"));
    state.search = QStringLiteral("Lead 07"); // whom somebody looked for is in no file
    m_page->views().setState(state);
    QTRY_COMPARE(m_page->model().rowCount(), 1);
    m_page->hide();
    m_commands.reset();
    m_window.reset();
    m_settings.reset(); // which writes it
    QFile file(m_workspace->folder.filePath(QStringLiteral("settings.ini")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("leads") && !written.contains("Lead 07"));
    file.close();
    m_settings = std::make_unique<Settings>(file.fileName());
    makePage();
    QTRY_COMPARE(m_page->model().rowCount(), Leads);
    QCOMPARE(m_page->model().columns(), (std::vector<FieldNumber>{F::Stage, F::Email}));
    QTRY_COMPARE(cell(0, F::FullName), QStringLiteral("Lead 00"));
    QCOMPARE(m_page->views().state().columns.widths.value(F::Email), 300);
}

void LeadsPageTest::namesEverythingThatTheKeyboardReaches()
{
    m_page->model().setChecked(0, 1, true);
    m_page->showCondition(QStringLiteral("source = Bing"));
    QTRY_COMPARE(m_page->model().rowCount(), 20);
    QCOMPARE(namelessWidgets(*m_page), QStringList());
}

QTEST_MAIN(LeadsPageTest)
#include "tst_leadspage.moc"
