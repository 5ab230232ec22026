#include "core/base/whendone.h"
#include "core/intake/importservice.h"
#include "core/leads/leadservice.h"
#include "core/quality/referencedata.h"
#include "ui/commands/commandregistry.h"
#include "ui/intake/comparemodel.h"
#include "ui/intake/importhistorymodel.h"
#include "ui/intake/importpage.h"
#include "ui/intake/issuelistmodel.h"
#include "ui/intake/mappingmodel.h"
#include "ui/intake/previewmodel.h"
#include "ui/intake/reviewlistmodel.h"
#include "ui/intake/samplemodel.h"
#include "ui/widgets/tabstrip.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
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
        page.addCommands(commands);
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
    /// Imports behind the page's back.
    ImportOutcome import(const QString &path, OnMatch onMatch = OnMatch::Merge)
    {
        std::optional<ImportOutcome> outcome;
        QObject context;
        whenDone(imports.inspect(path), &context, [&](const Result<FileInspection> &inspection) {
            IntakePlan plan;
            plan.mapping = inspection->mapping;
            plan.onMatch = onMatch;
            plan.onMatchChosen = true;
            QObject::connect(imports.run(path, plan), &ImportJob::finished, &context, [&](const Result<ImportOutcome> &done) { outcome = *done; });
        });
        if (!QTest::qWaitFor([&] { return outcome && !imports.job(); }, 20000))
            qFatal("the import did not end");
        leads.catchUp();
        return *outcome;
    }
    /// The only lead of this first name, when it is shown; otherwise one without values.
    LeadRecord lead(const QString &firstName)
    {
        std::optional<LeadRecord> found;
        QObject context;
        LeadQuery query;
        query.search = firstName;
        whenDone(leads.list(query), &context, [&](const Result<LeadList> &list) {
            if (!list || list->ids->empty())
                found = LeadRecord();
            else
                whenDone(leads.records({list->ids->front()}), &context, [&](const Result<std::vector<LeadRecord>> &records) { found = records && !records->empty() ? records->front() : LeadRecord(); });
        });
        if (!QTest::qWaitFor([&] { return found.has_value(); }, 20000))
            qFatal("no answer");
        return *found;
    }
    void edit(LeadId id, const QString &field, const QString &text)
    {
        bool isDone = false;
        QObject context;
        whenDone(leads.edit(id, field, text), &context, [&](const Result<LeadService::Done> &done) { isDone = done.isOk(); });
        if (!QTest::qWaitFor([&] { return isDone; }, 20000))
            qFatal("not edited");
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
    CommandRegistry commands{page};
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
    void makesFieldsOfAllColumnsThatWereLeftOut();
    void keepsWhatWasPreparedAndOffersItAgain();
    void goesByKeyboardAlone();
    void importsAndUndoesByKeyboardAlone();
    void saysWhichRowsAreShown();
    void asksBeforeAnImportGoesWhoseLeadsWereWorked();
    void decidesRowsThatWereSetAside();
    void saysThatTheLeadOfARowIsGone();
    void matchesByNameAndZipCode();
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

void ImportPageTest::makesFieldsOfAllColumnsThatWereLeftOut()
{
    TestPage test;
    test.page.inspect(test.write(QStringLiteral("many.csv"), "First name,Email,Car make,Doors,Nothing,Contract\nAda,ada@example.com,Ford,3,,660737\nBob,bob@example.com,Kia,5,,660728\n"));
    test.press(QStringLiteral("Continue to columns"));
    auto *mapping = test.view<QTableView>("mapping");
    QTRY_COMPARE(mapping->model()->rowCount(), 6);
    const auto field = [&](const char *heading) { return mapping->model()->index(rowOf(mapping->model(), QString::fromLatin1(heading)), MappingModel::LeadField).data().toString(); };
    QCOMPARE(field("Car make"), QStringLiteral("Don’t import"));
    const auto actions = test.page.findChildren<QAction *>();
    const auto keep = std::find_if(actions.begin(), actions.end(), [](const QAction *action) { return QString(action->text()).remove(u'&').startsWith(QStringLiteral("Create fields for columns")); });
    QVERIFY(keep != actions.end());
    QTRY_VERIFY((*keep)->isEnabled());
    (*keep)->trigger();
    QTRY_COMPARE(field("Car make"), QStringLiteral("New field: Car make"));
    QCOMPARE(field("Doors"), QStringLiteral("New field: Doors"));
    QCOMPARE(field("Email"), QStringLiteral("E-mail"));
    QCOMPARE(field("Nothing"), QStringLiteral("Don’t import")); // it has no values
    // Numbers that name something are no numbers to reckon with.
    test.press(QStringLiteral("Continue to preview"));
    QTRY_VERIFY(test.button(QStringLiteral("Continue with 2 rows")));
    auto *rows = test.view<QTableView>("rows");
    const auto text = [rows](const QString &heading) {
        for (int column = 0; column < rows->model()->columnCount(); ++column)
            if (rows->model()->headerData(column, Qt::Horizontal).toString() == heading)
                return rows->model()->index(0, column).data().toString();
        return QString();
    };
    QTRY_COMPARE(text(QStringLiteral("Contract")), QStringLiteral("660737"));
    QCOMPARE(text(QStringLiteral("Doors")), QStringLiteral("3"));
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
    QVERIFY(QTest::qWaitForWindowActive(&test.page));
    QTest::keyClick(&test.page, Qt::Key_Return, Qt::ControlModifier);
    auto *mapping = test.view<QTableView>("mapping");
    QTRY_VERIFY(mapping->isVisible());
    QTest::keyClick(mapping, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(test.button(QStringLiteral("Continue with")) && test.button(QStringLiteral("Continue with"))->isEnabled());
    QTest::keyClick(test.view<QTableView>("rows"), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(mapping->isVisible());
    QTest::keyClick(mapping, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(test.view<QTableView>("samples")->isVisible());
    QCOMPARE(test.commands.reason(QStringLiteral("import.back")), QStringLiteral("This is the first step"));
    test.commands.trigger(QStringLiteral("import.cancel"));
    QTRY_VERIFY(test.button(QStringLiteral("Go on with it")));
    QVERIFY(!test.commands.reason(QStringLiteral("import.continue")).isEmpty());
}

// From the start to the undo without a mouse: what has the focus gets the keys.
void ImportPageTest::importsAndUndoesByKeyboardAlone()
{
    TestPage test;
    QVERIFY(QTest::qWaitForWindowActive(&test.page));
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(test.page.focusWidget() ? test.page.focusWidget() : &test.page, key, modifiers); };
    test.page.focusFirst();
    QCOMPARE(qobject_cast<QAbstractButton *>(test.page.focusWidget()), test.button(QStringLiteral("Choose a file")));
    test.page.inspect(test.write(QStringLiteral("messy.csv"), messy)); // as the dialog for files does
    QTRY_VERIFY(test.button(QStringLiteral("Continue to columns")));
    press(Qt::Key_Return, Qt::ControlModifier);
    auto *mapping = test.view<QTableView>("mapping");
    QTRY_VERIFY(mapping->hasFocus());
    // Map: the last column becomes the company.
    mapping->setCurrentIndex(mapping->model()->index(rowOf(mapping->model(), QStringLiteral("Car make")), MappingModel::LeadField));
    press(Qt::Key_F2);
    QTRY_VERIFY(test.page.focusWidget()->inherits("QComboBox") || test.page.focusWidget()->parentWidget()->inherits("QComboBox"));
    press(Qt::Key_Escape);
    QTRY_VERIFY(mapping->hasFocus());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(test.button(QStringLiteral("Continue with")) && test.button(QStringLiteral("Continue with"))->isEnabled());
    // Fix: the list of problems is one step back from the rows.
    auto *issues = test.view<QListView>("issues");
    for (int i = 0; i < 12 && !issues->hasFocus(); ++i)
        press(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(issues->hasFocus());
    press(Qt::Key_Home);
    press(Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(issues->model()->index(0, 0).data(IssueListModel::DecisionRole).toString(), QStringLiteral("Skipped"));
    QTRY_VERIFY(test.button(QStringLiteral("Continue with")) && test.button(QStringLiteral("Continue with"))->isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(test.button(QStringLiteral("Continue to summary")) && test.button(QStringLiteral("Continue to summary"))->isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(test.button(QStringLiteral("Import 3 lead")) && test.button(QStringLiteral("Import 3 lead"))->hasFocus());
    press(Qt::Key_Space);
    QTRY_VERIFY(test.button(QStringLiteral("Show the imported leads")));
    QTRY_VERIFY(test.button(QStringLiteral("Show the imported leads"))->hasFocus());
    QSignalSpy undone(&test.page, &ImportPage::undone);
    press(Qt::Key_U, Qt::AltModifier);
    QTRY_COMPARE(undone.size(), 1);
}

void ImportPageTest::saysWhichRowsAreShown()
{
    TestPage test;
    test.page.inspect(test.write(QStringLiteral("messy.csv"), messy));
    test.toRows();
    auto *issues = test.view<QListView>("issues");
    auto *rows = test.view<QTableView>("rows");
    TabStrip *tabs = nullptr;
    for (TabStrip *strip : test.page.findChildren<TabStrip *>())
        if (strip->isVisible())
            tabs = strip;
    QVERIFY(tabs);
    QCOMPARE(tabs->count(), 5);
    issues->setCurrentIndex(issues->model()->index(rowOf(issues->model(), QStringLiteral("E-mail mistyped")), 0));
    QCOMPARE(tabs->count(), 6);
    QCOMPARE(tabs->currentIndex(), 5);
    QCOMPARE(rows->model()->rowCount(), 3);
    tabs->setCurrentIndex(int(PreviewFilter::Errors));
    QCOMPARE(tabs->count(), 5);
    QCOMPARE(tabs->currentIndex(), int(PreviewFilter::Errors));
    QCOMPARE(rows->model()->rowCount(), 1);
    QVERIFY(!issues->currentIndex().isValid());
    tabs->setCurrentIndex(int(PreviewFilter::All));
    QCOMPARE(rows->model()->rowCount(), 5);
}

void ImportPageTest::asksBeforeAnImportGoesWhoseLeadsWereWorked()
{
    TestPage test;
    test.import(test.write(QStringLiteral("first.csv"), "First name,Email,City\nZoe,zoe@example.com,\n"));
    test.import(test.write(QStringLiteral("second.csv"), "First name,Email,City\nZoe,zoe@example.com,Rome\nYan,yan@example.com,\nXena,xena@example.com,\n"));
    QTRY_VERIFY(test.lead(QStringLiteral("Yan")).id.isValid());
    QCOMPARE(test.lead(QStringLiteral("Zoe")).shown(F::City), QStringLiteral("Rome"));
    test.edit(test.lead(QStringLiteral("Yan")).id, QStringLiteral("city"), QStringLiteral("Oslo"));
    test.page.hide();
    test.page.show(); // the list of imports is read anew
    auto *history = test.view<QTableView>("history");
    QTRY_COMPARE(history->model()->rowCount(), 2);
    history->setCurrentIndex(history->model()->index(0, 0));
    test.press(QStringLiteral("Undo import"));
    QTRY_VERIFY(test.page.findChild<QListWidget *>(QStringLiteral("conflicts")));
    auto *conflicts = test.page.findChild<QListWidget *>(QStringLiteral("conflicts"));
    QCOMPARE(conflicts->count(), 1);
    QVERIFY2(conflicts->item(0)->text().contains(QStringLiteral("Yan")), qPrintable(conflicts->item(0)->text()));
    QCOMPARE(test.nameless(), QStringList());
    QCOMPARE(test.lead(QStringLiteral("Zoe")).shown(F::City), QStringLiteral("Rome")); // nothing before the answer
    QSignalSpy undone(&test.page, &ImportPage::undone);
    for (QAbstractButton *button : conflicts->window()->findChildren<QAbstractButton *>())
        if (QString(button->text()).remove(u'&') == u"Undo untouched only")
            button->click();
    QTRY_COMPARE(undone.size(), 1);
    QTRY_VERIFY(!test.lead(QStringLiteral("Xena")).id.isValid()); // created: gone
    QTRY_VERIFY(test.lead(QStringLiteral("Zoe")).shown(F::City).isEmpty()); // updated: as before
    QTRY_COMPARE(test.lead(QStringLiteral("Yan")).shown(F::City), QStringLiteral("Oslo")); // worked: kept
    QTRY_COMPARE(history->model()->index(0, ImportHistoryModel::State).data().toString(), QStringLiteral("Undone, 1 kept"));
}

void ImportPageTest::decidesRowsThatWereSetAside()
{
    TestPage test;
    test.import(test.write(QStringLiteral("first.csv"), "First name,Email,City,Company\nZoe,zoe@example.com,London,\nYan,yan@example.com,Kyiv,\nXena,xena@example.com,Bern,\nWim,wim@example.com,,\n"));
    test.import(test.write(QStringLiteral("second.csv"), "First name,Email,City,Company\nZoe,zoe@example.com,Rome,Acme\nYan,yan@example.com,Oslo,\nXena,xena@example.com,Graz,Ajax\nWim,wim@example.com,Gent,\n"), OnMatch::Review);
    QTRY_COMPARE(test.imports.waitingReviews(), 4);
    test.page.hide();
    test.page.show();
    test.press(QStringLiteral("Decide…"));
    auto *rows = test.view<QListView>("reviews");
    QTRY_COMPARE(rows->model()->rowCount(), 4);
    QCOMPARE(test.nameless(), QStringList());
    auto *pair = test.view<QTableView>("reviewPair");
    QTRY_COMPARE(pair->model()->rowCount(), 4);
    const int city = rowOf(pair->model(), QStringLiteral("City"));
    QVERIFY(city >= 0 && city < 2); // what differs comes first
    QCOMPARE(pair->model()->index(city, 1).data().toString(), QStringLiteral("London"));
    QCOMPARE(pair->model()->index(city, 2).data().toString(), QStringLiteral("Rome"));
    QVERIFY(pair->model()->index(city, 2).data(CompareModel::DiffersRole).toBool());

    test.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&test.page));
    QTRY_COMPARE(test.page.focusWidget(), rows);
    QSignalSpy done(&test.page, &ImportPage::done);
    QTest::keyClick(rows, Qt::Key_F); // fill in: the city stays
    QTRY_COMPARE(done.size(), 1);
    QTRY_COMPARE(rows->model()->rowCount(), 3);
    QCOMPARE(test.imports.waitingReviews(), 3);
    QTRY_COMPARE(test.lead(QStringLiteral("Zoe")).shown(F::Company), QStringLiteral("Acme"));
    QCOMPARE(test.lead(QStringLiteral("Zoe")).shown(F::City), QStringLiteral("London"));

    // Two at once, by keyboard.
    QTRY_COMPARE(test.page.focusWidget(), rows);
    QTest::keyClick(rows, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(rows->selectionModel()->selectedIndexes().size(), 2);
    QTest::keyClick(rows, Qt::Key_U);
    QTRY_COMPARE(done.size(), 2);
    QTRY_COMPARE(rows->model()->rowCount(), 1);
    QTRY_COMPARE(test.lead(QStringLiteral("Yan")).shown(F::City), QStringLiteral("Oslo"));
    QCOMPARE(test.lead(QStringLiteral("Xena")).shown(F::City), QStringLiteral("Graz"));

    // Undone, they wait again.
    bool isUndone = false;
    QObject context;
    whenDone(test.leads.undo(done.at(1).at(1).value<OperationId>()), &context, [&](const Result<UndoDone> &result) { isUndone = result.isOk(); });
    QTRY_VERIFY(isUndone);
    test.imports.countReviews(); // as the window does when leads change
    QTRY_COMPARE(rows->model()->rowCount(), 3);
    test.press(QStringLiteral("Skip"));
    QTRY_COMPARE(rows->model()->rowCount(), 2);
    test.press(QStringLiteral("Create new lead"));
    QTRY_COMPARE(rows->model()->rowCount(), 1);
    test.press(QStringLiteral("Skip"));
    QTRY_VERIFY(test.button(QStringLiteral("Back to the imports")));
    QTRY_COMPARE(test.imports.waitingReviews(), 0);
    QVERIFY(!test.commands.reason(QStringLiteral("import.reviewSkip")).isEmpty());
    QCOMPARE(test.nameless(), QStringList());
}

void ImportPageTest::saysThatTheLeadOfARowIsGone()
{
    TestPage test;
    test.import(test.write(QStringLiteral("first.csv"), "First name,Email\nZoe,zoe@example.com\n"));
    test.import(test.write(QStringLiteral("second.csv"), "First name,Email,City\nZoe,zoe@example.com,Rome\n"), OnMatch::Review);
    QTRY_VERIFY(test.lead(QStringLiteral("Zoe")).id.isValid());
    LeadSelection selection;
    selection.ids = {test.lead(QStringLiteral("Zoe")).id};
    test.leads.remove(selection);
    QTRY_VERIFY(!test.lead(QStringLiteral("Zoe")).id.isValid());
    test.page.showReviews();
    auto *rows = test.view<QListView>("reviews");
    QTRY_COMPARE(rows->model()->rowCount(), 1);
    QVERIFY(rows->model()->index(0, 0).data(ReviewListModel::IsGoneRole).toBool());
    QTRY_VERIFY(test.button(QStringLiteral("Create new lead"))->isEnabled());
    QVERIFY(!test.button(QStringLiteral("Update the lead"))->isEnabled());
    QVERIFY(!test.button(QStringLiteral("Open the lead"))->isEnabled());
    test.press(QStringLiteral("Create new lead"));
    QTRY_VERIFY(test.lead(QStringLiteral("Zoe")).id.isValid());
}

void ImportPageTest::matchesByNameAndZipCode()
{
    TestPage test;
    test.import(test.write(QStringLiteral("first.csv"), "First name,Last name,ZIP\nZoe,Quist,02139\n"));
    test.page.inspect(test.write(QStringLiteral("second.csv"), "First name,Last name,ZIP,City\nZOE,Quist,02139-1111,Cambridge\nYan,Quist,02139,\n"));
    test.toRows();
    test.press(QStringLiteral("Continue with"));
    auto *matches = test.view<QListView>("matches");
    QTRY_VERIFY(test.button(QStringLiteral("Continue to summary")));
    QCOMPARE(matches->model()->rowCount(), 0);
    test.press(QStringLiteral("Whole name and ZIP code"));
    QTRY_COMPARE(matches->model()->rowCount(), 1);
    test.press(QStringLiteral("Continue to summary"));
    QTRY_VERIFY(test.button(QStringLiteral("Import 2 lead"))); // one of them is updated
}

void ImportPageTest::saysWhyAFileCannotBeImported_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0\x1f\x15\xc4\x89", 33);
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
    ReviewListModel reviews;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *>{&mapping, &rows, &issues, &samples, &compared, &history, &reviews})
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
    reviews.setRows({ReviewRow(), ReviewRow()});
    QCOMPARE(reviews.rowCount(), 2);
    history.setImports({PastImport()});
    QCOMPARE(history.rowCount(), 1);
}

QTEST_MAIN(ImportPageTest)
#include "tst_importpage.moc"
