#include "leadspagefixture.h"

#include "tests/support/accessiblenames.h"
#include "ui/leads/leadexporter.h"
#include "ui/leads/leadviews.h"
#include "ui/widgets/bulkbar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QRadioButton>

using namespace lead;

/// Leads into files: which ones, which columns, and that a file is whole or not there.
class LeadExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void exportsTheViewWithItsColumns();
    void exportsWhatIsChecked();
    void exportsInTheOrderOfTheList();
    void exportsEverythingAsJsonLines();
    void writesAWorkbookOverAnOlderOne();
    void asksWhichHowAndWhereTo();
    void leavesOutWhoMustNotBeContactedUnlessToldOtherwise();
    void leavesNoFileWhenItIsStopped();
    void saysWhyAFileCannotBeWritten();

private:
    static constexpr int Leads = 300;
    QString path(const QString &name) const { return m_all->workspace.folder.filePath(name); }
    QList<QByteArray> linesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QList<QByteArray>();
    }
    LeadExporter &exporter() const { return m_all->page->exporter(); }

    std::unique_ptr<LeadsPageFixture> m_all;
};

void LeadExportTest::init()
{
    m_all = std::make_unique<LeadsPageFixture>();
    for (int i = 0; i < Leads; ++i)
        m_all->add({{QStringLiteral("first_name"), QStringLiteral("Ada")},
                    {QStringLiteral("last_name"), QStringLiteral("Lead %1").arg(i, 3, 10, QLatin1Char('0'))},
                    {QStringLiteral("email"), QStringLiteral("lead%1@example.com").arg(i)},
                    {QStringLiteral("source"), i % 3 == 0 ? QStringLiteral("Bing") : QStringLiteral("Ads")}});
    m_all->open(Leads);
}

void LeadExportTest::cleanup()
{
    m_all.reset();
}

void LeadExportTest::exportsTheViewWithItsColumns()
{
    LeadViewState state = m_all->page->views().state();
    state.columns.fields = {F::Email, F::Source, F::Phone};
    m_all->page->views().setState(state);
    m_all->page->showCondition(QStringLiteral("source = Bing"));
    QTRY_COMPARE(m_all->page->model().rowCount(), 100);
    state = m_all->page->views().state();
    state.columns.fields = {F::Email, F::Source, F::Phone};
    m_all->page->views().setState(state);
    QSignalSpy exported(m_all->page, &LeadsPage::exported);
    exporter().run({ExportChoice::Leads::View, ExportFormat::ExactCsv, false}, path(QStringLiteral("view.csv")));
    QTRY_COMPARE(exported.count(), 1);
    QCOMPARE(exported[0][0].toString(), QStringLiteral("Exported 100 leads to view.csv"));
    QCOMPARE(exported[0][1].toString(), path(QStringLiteral("view.csv")));
    const QList<QByteArray> lines = linesOf(QStringLiteral("view.csv"));
    QCOMPARE(lines.size(), 101);
    QCOMPARE(lines[0].trimmed(), QByteArray("first_name,last_name,email,source,phone"));
    QCOMPARE(lines[1].trimmed(), QByteArray("Ada,Lead 297,lead297@example.com,Bing,")); // the newest first, as in the list
}

void LeadExportTest::exportsWhatIsChecked()
{
    m_all->page->model().setChecked(0, 2, true); // the newest three
    QSignalSpy exported(m_all->page, &LeadsPage::exported);
    exporter().run({ExportChoice::Leads::Checked, ExportFormat::SpreadsheetCsv, false}, path(QStringLiteral("three.csv")));
    QTRY_COMPARE(exported.count(), 1);
    const QList<QByteArray> lines = linesOf(QStringLiteral("three.csv"));
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[1].contains("Lead 299"), lines[1].constData()); // as they stand in the list
    QVERIFY2(lines[3].contains("Lead 297"), lines[3].constData());
}

void LeadExportTest::exportsInTheOrderOfTheList()
{
    LeadViewState state = m_all->page->views().state();
    state.sorts = {{F::Source, Qt::DescendingOrder}, {F::LastName, Qt::AscendingOrder}};
    m_all->page->views().setState(state);
    QTRY_COMPARE(m_all->page->model().query().sorts, state.sorts);
    QSignalSpy exported(m_all->page, &LeadsPage::exported);
    exporter().run({ExportChoice::Leads::View, ExportFormat::ExactCsv, false}, path(QStringLiteral("sorted.csv")));
    QTRY_COMPARE(exported.count(), 1);
    const QList<QByteArray> lines = linesOf(QStringLiteral("sorted.csv"));
    QCOMPARE(lines.size(), Leads + 1);
    QVERIFY2(lines[1].contains("Lead 000") && lines[2].contains("Lead 003"), lines[1].constData()); // those of Bing
    QVERIFY2(lines[101].contains("Lead 001") && lines[102].contains("Lead 002"), lines[101].constData());
    // And as they are grouped.
    state.groupBy = F::Source;
    state.sorts = {{F::LastName, Qt::DescendingOrder}};
    m_all->page->views().setState(state);
    QTRY_COMPARE(m_all->page->model().query().groupBy, F::Source);
    exporter().run({ExportChoice::Leads::View, ExportFormat::ExactCsv, false}, path(QStringLiteral("grouped.csv")));
    QTRY_COMPARE(exported.count(), 2);
    const QList<QByteArray> grouped = linesOf(QStringLiteral("grouped.csv"));
    QCOMPARE(grouped.size(), Leads + 1);
    QVERIFY2(grouped[1].contains("Lead 299") && grouped[200].contains("Lead 001"), grouped[1].constData()); // those of Ads
    QVERIFY2(grouped[201].contains("Lead 297"), grouped[201].constData());
}

void LeadExportTest::exportsEverythingAsJsonLines()
{
    m_all->page->showCondition(QStringLiteral("source = Bing"));
    QTRY_COMPARE(m_all->page->model().rowCount(), 100);
    QSignalSpy exported(m_all->page, &LeadsPage::exported);
    exporter().run({ExportChoice::Leads::All, ExportFormat::JsonLines, true}, path(QStringLiteral("all.jsonl")));
    QTRY_COMPARE(exported.count(), 1);
    const QList<QByteArray> lines = linesOf(QStringLiteral("all.jsonl"));
    QCOMPARE(lines.size(), Leads);
    const QJsonObject last = QJsonDocument::fromJson(lines.first()).object(); // the newest, as in the list
    QCOMPARE(last.value(QStringLiteral("last_name")).toString(), QStringLiteral("Lead 299"));
    QVERIFY(last.contains(QStringLiteral("id")));
    QVERIFY(last.contains(QStringLiteral("created_at")));
}

void LeadExportTest::writesAWorkbookOverAnOlderOne()
{
    QFile older(path(QStringLiteral("leads.xlsx")));
    QVERIFY(older.open(QIODevice::WriteOnly) && older.write("older") == 5);
    older.close();
    QSignalSpy exported(m_all->page, &LeadsPage::exported);
    exporter().run({ExportChoice::Leads::View, ExportFormat::Xlsx, false}, older.fileName());
    QTRY_COMPARE(exported.count(), 1);
    QVERIFY(older.open(QIODevice::ReadOnly));
    QCOMPARE(older.read(2), QByteArray("PK"));
    QVERIFY(!QFile::exists(older.fileName() + QStringLiteral(".part")));
}

void LeadExportTest::asksWhichHowAndWhereTo()
{
    m_all->page->model().setChecked(0, 4, true);
    QTest::keyClick(&m_all->page->view(), Qt::Key_E, Qt::ControlModifier);
    auto *dialog = m_all->window.findChild<ExportDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(namelessWidgets(*dialog), QStringList());
    QCOMPARE(dialog->choice(), (ExportChoice{ExportChoice::Leads::Checked, ExportFormat::SpreadsheetCsv, false}));
    auto *format = dialog->findChild<QComboBox *>();
    format->setCurrentIndex(format->findData(static_cast<int>(ExportFormat::JsonLines)));
    for (QRadioButton *radio : dialog->findChildren<QRadioButton *>())
        if (radio->text().contains(QStringLiteral("300")))
            radio->click();
    QCOMPARE(dialog->choice().leads, ExportChoice::Leads::View);
    dialog->accept();
    QFileDialog *chooser = nullptr;
    QTRY_VERIFY((chooser = m_all->window.findChild<QFileDialog *>()));
    QCOMPARE(chooser->defaultSuffix(), QStringLiteral("jsonl"));
    QSignalSpy exported(m_all->page, &LeadsPage::exported);
    Q_EMIT chooser->fileSelected(path(QStringLiteral("chosen.jsonl")));
    chooser->close();
    QTRY_COMPARE(exported.count(), 1);
    QCOMPARE(linesOf(QStringLiteral("chosen.jsonl")).size(), Leads);
    QCOMPARE(m_all->jobs.jobs().size(), std::size_t(0));
    // The next time it begins with what was chosen.
    QTRY_VERIFY(!m_all->window.findChild<ExportDialog *>());
    exporter().open();
    QCOMPARE(m_all->window.findChild<ExportDialog *>()->choice().format, ExportFormat::JsonLines);
}

void LeadExportTest::leavesOutWhoMustNotBeContactedUnlessToldOtherwise()
{
    m_all->add({{QStringLiteral("last_name"), QStringLiteral("Quiet")}, {QStringLiteral("email"), QStringLiteral("quiet@example.com")}, {QStringLiteral("do_not_call"), QStringLiteral("yes")}});
    m_all->add({{QStringLiteral("last_name"), QStringLiteral("Gone")}, {QStringLiteral("email"), QStringLiteral("gone@example.com")}, {QStringLiteral("consent"), QStringLiteral("withdrawn")}});
    m_all->service.catchUp();
    QTRY_COMPARE(m_all->page->model().rowCount(), Leads + 2);
    QSignalSpy exported(m_all->page, &LeadsPage::exported);
    exporter().open();
    auto *dialog = m_all->window.findChild<ExportDialog *>();
    auto *leavesOut = dialog->findChild<QCheckBox *>();
    QVERIFY(leavesOut && leavesOut->isChecked());
    QVERIFY(dialog->choice().leavesOut);
    leavesOut->click();
    QVERIFY(!dialog->choice().leavesOut);
    dialog->reject();
    exporter().run({ExportChoice::Leads::View, ExportFormat::ExactCsv, true}, path(QStringLiteral("without.csv")));
    QTRY_COMPARE(exported.count(), 1);
    QCOMPARE(exported[0][0].toString(), QStringLiteral("Exported 300 leads to without.csv. 2 that must not be contacted were left out."));
    QCOMPARE(linesOf(QStringLiteral("without.csv")).size(), Leads + 1);
    exporter().run({ExportChoice::Leads::View, ExportFormat::ExactCsv, false, false}, path(QStringLiteral("with.csv")));
    QTRY_COMPARE(exported.count(), 2);
    const QList<QByteArray> lines = linesOf(QStringLiteral("with.csv"));
    QCOMPARE(lines.size(), Leads + 3);
    QVERIFY2(lines[0].contains("do_not_call") && lines[0].contains("consent"), lines[0].constData());
    QVERIFY2(lines[1].contains("withdrawn") && lines[2].contains("yes"), QByteArray(lines[1] + lines[2]).constData());
}

void LeadExportTest::leavesNoFileWhenItIsStopped()
{
    QSignalSpy said(m_all->page, &LeadsPage::said);
    QSignalSpy exported(m_all->page, &LeadsPage::exported);
    exporter().run({ExportChoice::Leads::View, ExportFormat::ExactCsv, false}, path(QStringLiteral("stopped.csv")));
    QCOMPARE(m_all->jobs.jobs().size(), std::size_t(1));
    m_all->jobs.cancel(m_all->jobs.jobs().front().id);
    QTRY_COMPARE(said.count(), 1);
    QCOMPARE(exported.count(), 0);
    QVERIFY(m_all->jobs.isEmpty());
    QCOMPARE(QDir(m_all->workspace.folder.path()).entryList({QStringLiteral("stopped*")}), QStringList());
}

void LeadExportTest::saysWhyAFileCannotBeWritten()
{
    QSignalSpy failed(m_all->page, &LeadsPage::failed);
    exporter().run({ExportChoice::Leads::View, ExportFormat::ExactCsv, false}, path(QStringLiteral("nowhere/leads.csv")));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed[0][0].toString().contains(QStringLiteral("leads.csv")));
}

QTEST_MAIN(LeadExportTest)
#include "tst_leadexport.moc"
