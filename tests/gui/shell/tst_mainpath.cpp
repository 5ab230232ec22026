#include "tests/support/testwindow.h"

#include "ui/leads/detail/leadwindow.h"
#include "ui/leads/leadlistmodel.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QTableView>

using namespace lead;

/// The way of somebody's first hour, clicked from one end to the other.
class MainPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsAListAndTakesItBack();
    void saysInPlaceWhyAFileCannotBeImported();
};

namespace {

// "Remark" holds cities here, so that somebody has to say it.
QByteArray list()
{
    QByteArray csv = "First Name,Last Name,Email,Phone,Remark\r\n";
    const QByteArrayList names{"Ada,Lovelace", "Grace,Hopper", "Katherine,Johnson", "Dorothy,Vaughan",
                               "Mary,Jackson"};
    int number = 0;
    for (const QByteArray &name : names) {
        const QByteArray n = QByteArray::number(++number);
        csv += name + ",lead" + n + "@example.com,(212) 555-010" + n + ",Berlin " + n + "\r\n";
    }
    return csv + ",,,,\r\n";
}

int rowOf(const QAbstractItemModel *model, const QString &heading)
{
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data().toString() == heading)
            return row;
    return -1;
}

// Opens the editor of a cell with the keyboard and chooses an entry by its name.
void choose(QTableView *table, int row, const QString &entry)
{
    table->setFocus();
    table->setCurrentIndex(table->model()->index(row, 2));
    auto *box = table->viewport()->findChild<QComboBox *>();
    if (!box) {
        QTest::keyClick(table, Qt::Key_F2);
        QTRY_VERIFY((box = table->viewport()->findChild<QComboBox *>()));
    }
    box->setCurrentIndex(box->findText(entry));
    Q_EMIT box->activated(box->currentIndex());
    QTRY_COMPARE(table->model()->index(row, 2).data().toString(), entry);
}

} // namespace

void MainPathTest::importsAListAndTakesItBack()
{
    TestWindow test;
    const QString csv = test.write(QStringLiteral("people.csv"), list());

    // A new workspace.
    QAbstractButton *choice = TestWindow::button(&test.window, QStringLiteral("New workspace"));
    QVERIFY(choice);
    choice->click();
    QTRY_VERIFY(test.visible<QDialog>());
    QDialog *dialog = test.visible<QDialog>();
    dialog->findChild<QLineEdit *>(QStringLiteral("workspacePath"))
        ->setText(test.file(QStringLiteral("mine.leadwright")));
    TestWindow::button(dialog, QStringLiteral("Create"))->click();
    QTRY_VERIFY(TestWindow::button(&test.window, QStringLiteral("Import a list")));
    QVERIFY(test.leads.isOpen());
    QVERIFY(test.window.windowTitle().contains(QStringLiteral("Leadwright")));

    // The file, its mapping, one correction.
    test.drop(csv);
    QVERIFY2(test.press(QStringLiteral("Continue to columns")), qPrintable(test.texts()));
    QTRY_VERIFY(test.window.findChild<QTableView *>(QStringLiteral("mapping"))->isVisible());
    auto *mapping = test.window.findChild<QTableView *>(QStringLiteral("mapping"));
    QCOMPARE(mapping->model()->rowCount(), 5);
    const int last = rowOf(mapping->model(), QStringLiteral("Last Name"));
    QCOMPARE(mapping->model()->index(last, 2).data().toString(), QStringLiteral("Last name"));
    choose(mapping, rowOf(mapping->model(), QStringLiteral("Remark")), QStringLiteral("City"));

    // The import.
    QVERIFY2(test.press(QStringLiteral("Continue to preview")), qPrintable(test.texts()));
    QVERIFY2(test.press(QStringLiteral("Continue with 5 rows")), qPrintable(test.texts()));
    QVERIFY2(test.press(QStringLiteral("Continue to summary")), qPrintable(test.texts()));
    QVERIFY2(test.press(QStringLiteral("Import 5 lead")), qPrintable(test.texts()));
    QTRY_VERIFY2(TestWindow::button(&test.window, QStringLiteral("Show the imported leads")),
                 qPrintable(test.texts()));
    QTRY_VERIFY(TestWindow::button(&test.window, QStringLiteral("Undo this import"))->isEnabled());
    TestWindow::button(&test.window, QStringLiteral("Show the imported leads"))->click();
    auto *leads = qobject_cast<QTableView *>(test.visible<QTableView>());
    QTRY_VERIFY((leads = test.visible<QTableView>()));
    QTRY_COMPARE(leads->model()->rowCount(), 5);

    // Three letters of a name.
    auto *search = test.window.findChild<QLineEdit *>(QStringLiteral("search"));
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("lov"));
    QTRY_COMPARE(leads->model()->rowCount(), 1);
    QTRY_COMPARE(leads->model()->index(0, LeadListModel::NameColumn).data().toString(), QStringLiteral("Ada Lovelace"));

    // The lead itself, with the corrected field.
    leads->setFocus();
    leads->setCurrentIndex(leads->model()->index(0, LeadListModel::NameColumn));
    QTest::keyClick(leads, Qt::Key_Return);
    QTRY_VERIFY(test.window.findChild<LeadWindow *>());
    auto *detail = test.window.findChild<LeadWindow *>();
    const auto shows = [detail](const QString &text) {
        const QList<QLabel *> labels = detail->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](QLabel *label) { return label->text() == text; });
    };
    QTRY_VERIFY(shows(QStringLiteral("Berlin 1")));
    detail->close();

    // An edit in the list.
    search->clear();
    QTRY_COMPARE(leads->model()->rowCount(), 5);
    const int column = qobject_cast<LeadListModel *>(leads->model())->columnOf(F::Source);
    const QModelIndex source = leads->model()->index(0, column);
    QTRY_VERIFY(source.flags() & Qt::ItemIsEditable);
    const QString before = source.data().toString();
    leads->setCurrentIndex(source);
    leads->setFocus();
    QTest::keyClick(leads, Qt::Key_F2);
    QTRY_VERIFY(leads->viewport()->findChild<QLineEdit *>());
    QTest::keyClicks(leads->viewport()->findChild<QLineEdit *>(), QStringLiteral("Acme"));
    QTest::keyClick(leads->viewport()->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY(test.isEnabled(QStringLiteral("Undo “Change")));
    test.action(QStringLiteral("Undo “Change"))->trigger();
    QTRY_VERIFY(test.isEnabled(QStringLiteral("Redo “Change")));
    QTRY_COMPARE(leads->model()->index(0, column).data().toString(), before);

    // Everything taken back.
    QTRY_VERIFY(test.isEnabled(QStringLiteral("Undo “Import people.csv")));
    QTRY_VERIFY(test.isEnabled(QStringLiteral("Undo “Import people.csv")));
    test.action(QStringLiteral("Undo “Import people.csv"))->trigger();
    QTRY_COMPARE(leads->model()->rowCount(), 0);
    QTRY_VERIFY(TestWindow::button(&test.window, QStringLiteral("Import a list")));
}

void MainPathTest::saysInPlaceWhyAFileCannotBeImported()
{
    TestWindow test;
    test.drop(test.write(
        QStringLiteral("picture.csv"),
        QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0\x1f\x15\xc4\x89", 33)));
    QTRY_VERIFY(TestWindow::button(&test.window, QStringLiteral("Choose another file")));
    QVERIFY(!TestWindow::button(&test.window, QStringLiteral("Undo this import")));
    TestWindow::button(&test.window, QStringLiteral("Back to the leads"))->click();
    QTRY_VERIFY(TestWindow::button(&test.window, QStringLiteral("Import a list")));
}

QTEST_MAIN(MainPathTest)
#include "tst_mainpath.moc"
