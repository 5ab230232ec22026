#include "tests/support/testwindow.h"

#include "ui/leads/detail/leadwindow.h"
#include "ui/leads/leadlistmodel.h"
#include "ui/leads/leadlistview.h"
#include "ui/widgets/chip.h"

#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QTableView>
#include <QTreeWidget>

using namespace lead;

/// Visits every page: each thing that the keyboard reaches has a name. When LEADWRIGHT_SHOTS names a folder,
/// pictures of the pages are left there.
class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEverythingThatTheKeyboardReaches_data();
    void namesEverythingThatTheKeyboardReaches();

private:
    void look(const QWidget &page, const QString &name);

    QString m_theme;
};

namespace {

QByteArray manyLeads(int count)
{
    static const QByteArrayList first{"Ada",   "Grace", "Katherine", "Dorothy", "Mary",
                                      "Annie", "Radia", "Barbara",   "Frances", "Margaret"};
    static const QByteArrayList last{"Lovelace", "Hopper",  "Johnson", "Vaughan", "Jackson",
                                     "Easley",   "Perlman", "Liskov",  "Allen",   "Hamilton"};
    static const QByteArrayList sources{"Google Ads", "Referral", "Trade show", "Newsletter"};
    static const QByteArrayList states{"CA", "TX", "NY", "WA"};
    QByteArray csv =
        "First Name,Last Name,Company,Email,Phone,Lead Source,State,Amount,Created Date,Favourite colour\r\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray n = QByteArray::number(i);
        csv += first[i % 10] + ',' + last[(i / 10) % 10] + ",Company " + QByteArray::number(i % 977) +
               ",lead" + n + "@example.com,(" + QByteArray::number(212 + i / 9000) + ") 555-" +
               QByteArray::number(1000 + i % 9000) + ',' + sources[i % 4] + ',' + states[i % 4] + ',' +
               QByteArray::number(100 + i % 5000) + ".50,2026-0" + QByteArray::number(1 + i % 9) + "-1" +
               QByteArray::number(i % 10) + ",blue\r\n";
    }
    return csv;
}

QByteArray troubledLeads()
{
    QByteArray csv = "First Name,Last Name,Email,Phone,State\r\n";
    for (int i = 0; i < 40; ++i)
        csv += "Ada,Lovelace" + QByteArray::number(i) + ",ada" + QByteArray::number(i) +
               (i % 5 ? "@example.com" : " at example") + ',' +
               (i % 4 ? "(212) 555-01" + QByteArray::number(10 + i) : QByteArray("12")) + ',' +
               (i % 7 ? "CA" : "Atlantis") + (i % 13 == 5 ? ",one cell,too many\r\n" : "\r\n");
    return csv;
}

} // namespace

void PagesTest::look(const QWidget &page, const QString &name)
{
    const QStringList nameless = namelessWidgets(page);
    QVERIFY2(nameless.isEmpty(),
             qPrintable(QString(name + QStringLiteral(": ") + nameless.join(QStringLiteral(", ")))));
    if (const QString folder = qEnvironmentVariable("LEADWRIGHT_SHOTS"); !folder.isEmpty()) {
        QDir().mkpath(folder);
        QVERIFY(const_cast<QWidget &>(page).grab().save(
            QStringLiteral("%1/%2-%3.png").arg(folder, name, m_theme)));
    }
}

void PagesTest::namesEverythingThatTheKeyboardReaches_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void PagesTest::namesEverythingThatTheKeyboardReaches()
{
    QFETCH(bool, isDark);
    m_theme = isDark ? QStringLiteral("dark") : QStringLiteral("light");
    TestWindow test;
    test.theme.setAppearance({.scheme = isDark ? Appearance::Scheme::Dark : Appearance::Scheme::Light});
    look(test.window, QStringLiteral("welcome"));

    test.action(QStringLiteral("New workspace…"))->trigger();
    QTRY_VERIFY(test.visible<QDialog>());
    look(*test.visible<QDialog>(), QStringLiteral("newworkspace"));
    test.visible<QDialog>()->reject();
    QTRY_VERIFY(!test.visible<QDialog>());

    test.windows.door().open(test.file(QStringLiteral("nothing.leadwright")));
    QTRY_VERIFY(TestWindow::button(&test.window, QStringLiteral("New workspace")));
    look(test.window, QStringLiteral("openerror"));

    // A list that cannot be read, one with much to say about, one with many leads.
    test.drop(test.write(QStringLiteral("empty.csv"), {}));
    QTRY_VERIFY(TestWindow::button(&test.window, QStringLiteral("Choose another file")));
    look(test.window, QStringLiteral("fileerror"));
    TestWindow::button(&test.window, QStringLiteral("Back to the leads"))->click();
    QTRY_VERIFY(TestWindow::button(&test.window, QStringLiteral("Import a list")));
    look(test.window, QStringLiteral("empty"));

    test.drop(test.write(QStringLiteral("troubled.csv"), troubledLeads()));
    QVERIFY2(test.goThroughImport(), qPrintable(test.texts()));
    QVERIFY2(test.press(QStringLiteral("Import ")), qPrintable(test.texts()));
    QTRY_VERIFY2(TestWindow::button(&test.window, QStringLiteral("Save the rejected rows")),
                 qPrintable(test.texts()));
    test.visible<QTreeWidget>()->expandItem(test.visible<QTreeWidget>()->topLevelItem(1));
    look(test.window, QStringLiteral("result"));

    test.drop(test.write(QStringLiteral("many.csv"), manyLeads(100000)));
    QVERIFY(test.press(QStringLiteral("Continue to columns")));
    look(test.window, QStringLiteral("mapping"));
    QVERIFY(test.press(QStringLiteral("Continue to preview")));
    QVERIFY(test.press(QStringLiteral("Continue with")));
    QVERIFY(test.press(QStringLiteral("Continue to summary")));
    look(test.window, QStringLiteral("summary"));
    QVERIFY(test.press(QStringLiteral("Import ")));
    QTRY_VERIFY(test.visible<QProgressBar>() && test.visible<QProgressBar>()->value() > 0);
    look(test.window, QStringLiteral("progress"));
    TestWindow::button(&test.window, QStringLiteral("Go on working"))->click();
    look(test.window, QStringLiteral("listwhileimporting"));
    QTRY_VERIFY_WITH_TIMEOUT(!test.imports.job(), 60000);

    auto *view = test.window.findChild<LeadListView *>();
    QTRY_VERIFY(view->isVisible());
    QTRY_COMPARE(view->model()->rowCount(), 100037);
    view->setCurrentIndex(view->model()->index(2, LeadListModel::NameColumn));
    const QModelIndex name = view->model()->index(0, LeadListModel::NameColumn);
    QTRY_VERIFY(name.data().toString() != QStringLiteral("–"));
    QTRY_VERIFY(!name.data().toString().isEmpty());
    look(test.window, QStringLiteral("list"));

    test.window.showLeads(QStringLiteral("source = \"Google Ads\" and stat"));
    QTRY_VERIFY(test.window.findChild<Chip *>());
    look(test.window, QStringLiteral("conditionerror"));
    test.window.showLeads(QStringLiteral("source = \"Google Ads\" and state = TX"));
    QTRY_VERIFY(TestWindow::button(&test.window, QStringLiteral("Clear filters")));
    look(test.window, QStringLiteral("noresults"));
    TestWindow::button(&test.window, QStringLiteral("Clear filters"))->click();
    QTRY_VERIFY(view->isVisible());

    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, LeadListModel::NameColumn));
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_VERIFY(test.window.findChild<LeadWindow *>());
    QTRY_VERIFY(test.window.findChild<LeadWindow *>()->windowTitle() != QStringLiteral("Lead"));
    look(*test.window.findChild<LeadWindow *>(), QStringLiteral("lead"));
}

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
