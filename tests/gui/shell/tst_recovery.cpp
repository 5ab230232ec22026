#include "tests/support/testwindow.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"

#include <QDir>

using namespace lead;

/// A workspace that does not open any more: what the window offers then.
class RecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersToRecoverAWorkspaceThatDoesNotOpen();
    void offersNothingForWhatNeverWasAWorkspace();
};

void RecoveryTest::offersToRecoverAWorkspaceThatDoesNotOpen()
{
    TestWindow test;
    test.createWorkspace();
    test.importRows("first name,last name\nAda,Lovelace\nBen,Bitdiddle\n");
    const QString path = test.leads.info()->path;
    bool isBackedUp = false;
    test.setup.setWorkspace(path);
    whenDone(test.setup.backUp(), &test.window, [&isBackedUp](const Result<BackupFile> &backup) { isBackedUp = backup.isOk(); });
    QTRY_VERIFY_WITH_TIMEOUT(isBackedUp, 20000);
    test.setup.setWorkspace({});
    test.leads.close();
    QTRY_VERIFY(!test.leads.isOpen());
    // The last connection takes its log with it; one that closed later would write over the damage.
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(path + QStringLiteral("-wal")), 20000);
    {
        QFile file(path); // the tables of the file cannot be found any more
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(100) && file.write(QByteArray(8000, '\x55')) == 8000);
    }
    test.windows.door().open(path);
    QTRY_VERIFY_WITH_TIMEOUT(test.button(&test.window, QStringLiteral("Recover what can be read")), 20000);
    QVERIFY2(test.texts().contains(QStringLiteral("damaged")) || test.texts().contains(QStringLiteral("not a Leadwright workspace")), qPrintable(test.texts()));
    QVERIFY(!test.leads.isOpen());
    QVERIFY(test.press(QStringLiteral("Recover what can be read")));
    auto *question = test.window.findChild<ConfirmDialog *>();
    QVERIFY(question);
    QCOMPARE(namelessWidgets(*question), QStringList());
    question->verbButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(test.leads.isOpen() && test.leads.info()->path == path, 90000);
    qint64 total = -1;
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
        whenDone(test.leads.list({}), &test.window, [&total](const Result<LeadList> &list) { total = list ? list->total : -1; });
        QTest::qWait(20);
        return total == 2;
    })(), 10000);
    QVERIFY(!QDir(QFileInfo(path).absolutePath()).entryList({QStringLiteral("*.corrupt-*")}).isEmpty());
}

void RecoveryTest::offersNothingForWhatNeverWasAWorkspace()
{
    TestWindow test;
    const QString path = test.write(QStringLiteral("list.leadwright"), "first name,last name\nAda,Lovelace\n");
    test.windows.door().open(path);
    QTRY_VERIFY_WITH_TIMEOUT(test.texts().contains(QStringLiteral("not a Leadwright workspace")), 20000);
    QVERIFY(!test.button(&test.window, QStringLiteral("Recover what can be read")));
}

QTEST_MAIN(RecoveryTest)
#include "tst_recovery.moc"
