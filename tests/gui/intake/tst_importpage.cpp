#include "core/base/whendone.h"
#include "core/intake/importservice.h"
#include "core/leads/leadservice.h"
#include "core/quality/referencedata.h"
#include "ui/intake/comparemodel.h"
#include "ui/intake/importhistorymodel.h"
#include "ui/intake/importpage.h"
#include "ui/intake/issuelistmodel.h"
#include "ui/intake/mappingmodel.h"
#include "ui/intake/previewmodel.h"
#include "ui/intake/samplemodel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace lead;

namespace {

constexpr const char *messy = "ID,First name,Last name,Email,Phone,State,Car make\n"
                              "1,Ada,Lovelace,ada@gmial.com,(212) 555-0142,NY,Ford\n"
                              "2,Bob,Jones,bob@example.com,555-12,Flurida,Kia\n"
                              "3,Cleo,Smith,cleo@gmial.com,(212) 555-0144,TX,Ford\n"
                              "4,Dan,Brown,dan@example.com,(212) 555-0145,CA,BMW,surplus\n"
                              ",Ada,Lovelace,ada@gmial.com,,,\n";

/// The page with real services over a workspace of its own.
struct TestPage
{
    TestPage()
    {
        QStandardPaths::setTestModeEnabled(true);
        page.resize(1200, 800);
        page.show();
        bool isOpen = false;
        QObject context;
        whenDone(leads.create(file(QStringLiteral("w.leadwright")), QStringLiteral("sales")), &context, [&](const Result<void> &) { isOpen = true; });
        if (!QTest::qWaitFor([&] { return isOpen && leads.info(); }, 20000))
            qFatal("the workspace did not open");
        isOpen = false;
        whenDone(imports.open(file(QStringLiteral("w.leadwright"))), &context, [&](const auto &) { isOpen = true; });
        if (!QTest::qWaitFor([&] { return isOpen; }, 20000))
            qFatal("the workspace did not open for imports");
    }
    QString file(const QString &name) const { return folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return out.fileName();
    }
    QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *button : page.findChildren<QAbstractButton *>())
            if (button->isVisible() && QString(button->text()).remove(u'&').startsWith(text))
                return button;
        return nullptr;
    }
    /// Presses the button as soon as it says this and can be pressed.
    void press(const QString &text) const
    {
        QTRY_VERIFY2(button(text) && button(text)->isEnabled(), qPrintable(text));
        button(text)->click();
    }
    template <typename View>
    View *view(const char *name) const
    {
        return page.findChild<View *>(QString::fromLatin1(name));
    }
    QStringList nameless() const
    {
        QStringList nameless;
        for (QWidget *widget : page.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy() || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            if (!interface || interface->text(QAccessible::Name).isEmpty())
                nameless << QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
        }
        return nameless;
    }
    void toRows() const
    {
        press(QStringLiteral("Continue to columns"));
        press(QStringLiteral("Continue to preview"));
        QTRY_VERIFY(button(QStringLiteral("Continue with")) && button(QStringLiteral("Continue with"))->isEnabled());
    }

    QTemporaryDir folder;
    SystemClock clock;
    ReferenceData reference;
    LeadService leads{clock};
    ImportService imports{clock, reference};
    ImportPage page{imports, leads};
};

int rowOf(const QAbstractItemModel *model, const QString &text)
{
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data().toString().startsWith(text))
            return row;
    return -1;
}

} // namespace

/// The way of a messy list through the page.
class ImportPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesFromTheFileToTheLeadsAndBack();
    void mendsEverythingOfAKindAtOnceAndTakesItBack();
    void correctsACellInPlace();
    void makesACustomFieldOfAColumn();
    void keepsWhatWasPreparedAndOffersItAgain();
    void goesByKeyboardAlone();
    void saysWhyAFileCannotBeImported_data();
    void saysWhyAFileCannotBeImported();
    void keepsItsModelsInOrder();
};

void ImportPageTest::goesFromTheFileToTheLeadsAndBack()
{
    TestPage test;
    QCOMPARE(test.nameless(), QStringList());
    test.page.inspect(test.write(QStringLiteral("messy.csv"), messy));
    QTRY_VERIFY(test.button(QStringLiteral("Continue to columns")));
    QCOMPARE(test.view<QTableView>("samples")->model()->rowCount(), 5);
    QCOMPARE(test.nameless(), QStringList());
    test.press(QStringLiteral("Continue to columns"));
    QTRY_COMPARE(test.view<QTableView>("mapping")->model()->rowCount(), 7);
    QCOMPARE(test.nameless(), QStringList());
    test.press(QStringLiteral("Continue to preview"));
    QTRY_VERIFY(test.button(QStringLiteral("Continue with 4 rows (1 skipped)")));
    QCOMPARE(test.view<QTableView>("rows")->model()->rowCount(), 5);
    QCOMPARE(test.nameless(), QStringList());
    test.press(QStringLiteral("Continue with"));
    QTRY_COMPARE(test.view<QListView>("matches")->model()->rowCount(), 1);
    QCOMPARE(test.nameless(), QStringList());
    test.press(QStringLiteral("Continue to summary"));
    QTRY_VERIFY(test.button(QStringLiteral("Import 3 lead")));
    QCOMPARE(test.nameless(), QStringList());
    test.press(QStringLiteral("Import 3 lead"));
    QTRY_VERIFY(test.button(QStringLiteral("Show the imported leads")));
    QCOMPARE(test.nameless(), QStringList());
    QSignalSpy undone(&test.page, &ImportPage::undone);
    test.press(QStringLiteral("Undo this import"));
    QTRY_COMPARE(undone.size(), 1);
    test.press(QStringLiteral("Import another list"));
    auto *history = test.view<QTableView>("history");
    QTRY_COMPARE(history->model()->rowCount(), 1);
    QTRY_COMPARE(history->model()->index(0, ImportHistoryModel::State).data().toString(), QStringLiteral("Undone"));
    QTRY_VERIFY(test.button(QStringLiteral("Redo import")));
    test.press(QStringLiteral("Redo import"));
    QTRY_COMPARE(history->model()->index(0, ImportHistoryModel::State).data().toString(), QStringLiteral("Complete"));
    QCOMPARE(test.nameless(), QStringList());
}

void ImportPageTest::mendsEverythingOfAKindAtOnceAndTakesItBack()
{
    TestPage test;
    test.page.inspect(test.write(QStringLiteral("messy.csv"), messy));
    test.toRows();
    auto *issues = test.view<QListView>("issues");
    auto *rows = test.view<QTableView>("rows");
    const int typo = rowOf(issues->model(), QStringLiteral("E-mail mistyped"));
    QVERIFY(typo >= 0);
    issues->setCurrentIndex(issues->model()->index(typo, 0));
    QCOMPARE(rows->model()->rowCount(), 3); // the rows of the fault
    test.press(QStringLiteral("Fix all 3"));
    QTRY_COMPARE(issues->model()->index(typo, 0).data(IssueListModel::DecisionRole).toString(), QStringLiteral("Fixed"));
    QTRY_COMPARE(rows->model()->index(0, 4).data().toString(), QStringLiteral("ada@gmail.com"));
    QTest::keyClick(rows, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(issues->model()->index(typo, 0).data(IssueListModel::DecisionRole).toString(), QString());
    QTest::keyClick(rows, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(issues->model()->index(typo, 0).data(IssueListModel::DecisionRole).toString(), QStringLiteral("Fixed"));
    issues->setCurrentIndex(issues->model()->index(rowOf(issues->model(), QStringLiteral("More cells")), 0));
    test.press(QStringLiteral("Cut surplus cells"));
    QTRY_VERIFY(test.button(QStringLiteral("Continue with 5 rows")));
}

void ImportPageTest::correctsACellInPlace()
{
    TestPage test;
    test.page.inspect(test.write(QStringLiteral("messy.csv"), messy));
    test.toRows();
    auto *rows = test.view<QTableView>("rows");
    const QModelIndex phone = rows->model()->index(1, 5);
    QCOMPARE(phone.data().toString(), QStringLiteral("555-12"));
    QCOMPARE(phone.data(PreviewModel::MarkRole).toInt(), int(PreviewModel::Mark::Warning));
    rows->setCurrentIndex(phone);
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_F2);
    QTRY_VERIFY(rows->viewport()->findChild<QLineEdit *>());
    auto *edit = rows->viewport()->findChild<QLineEdit *>();
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("(212) 555-0199"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(rows->model()->index(1, 5).data().toString(), QStringLiteral("(212) 555-0199"));
    QCOMPARE(rows->model()->index(1, 5).data(PreviewModel::MarkRole).toInt(), int(PreviewModel::Mark::Corrected));
    QTRY_VERIFY(rowOf(test.view<QListView>("issues")->model(), QStringLiteral("Phone too short")) < 0);
}

void ImportPageTest::makesACustomFieldOfAColumn()
{
    TestPage test;
    test.page.inspect(test.write(QStringLiteral("messy.csv"), messy));
    test.press(QStringLiteral("Continue to columns"));
    auto *mapping = test.view<QTableView>("mapping");
    QTRY_COMPARE(mapping->model()->rowCount(), 7);
    const int car = rowOf(mapping->model(), QStringLiteral("Car make"));
    mapping->model()->setData(mapping->model()->index(car, MappingModel::LeadField), MappingModel::NewFieldChoice);
    QTRY_VERIFY(test.page.findChild<QDialog *>());
    for (QAbstractButton *button : test.page.findChild<QDialog *>()->findChildren<QAbstractButton *>())
        if (QString(button->text()).remove(u'&') == u"Create field")
            button->click();
    QTRY_COMPARE(mapping->model()->index(car, MappingModel::LeadField).data().toString(), QStringLiteral("New field: Car make"));
    test.press(QStringLiteral("Continue to preview"));
    QTRY_VERIFY(test.button(QStringLiteral("Continue with 4 rows")));
    auto *rows = test.view<QTableView>("rows");
    QCOMPARE(rows->model()->headerData(7, Qt::Horizontal).toString(), QStringLiteral("Car make"));
    QCOMPARE(rows->model()->index(0, 7).data().toString(), QStringLiteral("Ford"));
}

void ImportPageTest::keepsWhatWasPreparedAndOffersItAgain()
{
    TestPage test;
    test.page.inspect(test.write(QStringLiteral("messy.csv"), messy));
    test.toRows();
    auto *rows = test.view<QTableView>("rows");
    QVERIFY(rows->model()->setData(rows->model()->index(0, 3), QStringLiteral("Byron")));
    test.press(QStringLiteral("Cancel"));
    QTRY_VERIFY(test.button(QStringLiteral("Go on with it")));
    test.press(QStringLiteral("Go on with it"));
    QTRY_VERIFY(test.button(QStringLiteral("Continue with")));
    QTRY_COMPARE(rows->model()->index(0, 3).data().toString(), QStringLiteral("Byron"));
    test.press(QStringLiteral("Cancel"));
    test.press(QStringLiteral("Discard it"));
    QTRY_VERIFY(!test.button(QStringLiteral("Go on with it")));
}

void ImportPageTest::goesByKeyboardAlone()
{
    TestPage test;
    test.page.inspect(test.write(QStringLiteral("messy.csv"), messy));
    QTRY_VERIFY(test.button(QStringLiteral("Continue to columns")));
    QTest::keyClick(&test.page, Qt::Key_Return, Qt::ControlModifier);
    auto *mapping = test.view<QTableView>("mapping");
    QTRY_VERIFY(mapping->isVisible());
    QTest::keyClick(mapping, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(test.button(QStringLiteral("Continue with")) && test.button(QStringLiteral("Continue with"))->isEnabled());
    QTest::keyClick(test.view<QTableView>("rows"), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(mapping->isVisible());
}

void ImportPageTest::saysWhyAFileCannotBeImported_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0\x1f\x15\xc4\x89", 45);
}

void ImportPageTest::saysWhyAFileCannotBeImported()
{
    QFETCH(QByteArray, bytes);
    TestPage test;
    test.page.inspect(test.write(QStringLiteral("list.csv"), bytes));
    QTRY_VERIFY(test.button(QStringLiteral("Choose another file")));
    QVERIFY(!test.button(QStringLiteral("Continue")));
    QCOMPARE(test.nameless(), QStringList());
    test.page.inspect(test.folder.path()); // a folder
    QTRY_VERIFY(test.button(QStringLiteral("Choose another file")));
}

void ImportPageTest::keepsItsModelsInOrder()
{
    TestPage test;
    ImportSession session(test.imports);
    MappingModel mapping(session);
    mapping.setCatalog(test.leads.info()->catalog);
    PreviewModel rows(session);
    rows.setCatalog(test.leads.info()->catalog);
    IssueListModel issues(session);
    SampleModel samples;
    CompareModel compared;
    ImportHistoryModel history;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *>{&mapping, &rows, &issues, &samples, &compared, &history})
        testers.push_back(std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::QtTest));
    session.open(test.write(QStringLiteral("messy.csv"), messy));
    QTRY_VERIFY(session.isOpen());
    samples.setFile(session.inspection().file);
    QCOMPARE(samples.columnCount(), 8); // the surplus cell is seen
    session.wantPreview();
    QTRY_VERIFY(session.isPreviewFresh());
    rows.setColumns();
    rows.setAllRows();
    issues.refresh();
    QCOMPARE(rows.rowCount(), 5);
    rows.setRows(session.preview()->rows(PreviewFilter::Errors));
    QCOMPARE(rows.rowCount(), 1);
    session.addDerived({DerivedColumn::Kind::Joined, {1, 2}, " ", "Whole name"});
    QCOMPARE(mapping.rowCount(), 8);
    session.removeDerived(7);
    QCOMPARE(mapping.rowCount(), 7);
    mapping.setOnlyToReview(true);
    compared.setLines({{QStringLiteral("City"), QStringLiteral("Rome"), QStringLiteral("Paris")}}, QStringLiteral("a"), QStringLiteral("b"));
    QVERIFY(compared.index(0, 2).data(CompareModel::DiffersRole).toBool());
    history.setImports({PastImport()});
    QCOMPARE(history.rowCount(), 1);
}

QTEST_MAIN(ImportPageTest)
#include "tst_importpage.moc"
