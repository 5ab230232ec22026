#include "tests/support/testwindow.h"

#include "core/leads/leadacts.h"
#include "core/privacy/privacyservice.h"
#include "core/settings/workspacefiles.h"
#include "core/storage/backup.h"
#include "tests/support/testworkspace.h"
#include "ui/settings/privacysection.h"
#include "ui/settings/retentiondialog.h"
#include "ui/widgets/confirmdialog.h"

#include <QSignalSpy>
#include <QSpinBox>

using namespace lead;

namespace {

struct Fixture
{
    Fixture()
    {
        for (const char *name : {"Nora", "Otto"})
            if (!LeadActs(*file).create({{QStringLiteral("first_name"), QString::fromLatin1(name)}}, reference))
                qFatal("no lead");
        file.clock.advance(qint64(40) * 31 * 86400000);
        opening = leads.open(file.path());
        service.setWorkspace(file.path());
        section.resize(900, 700);
        section.show();
    }
    bool isReady()
    {
        const bool isOpen = QTest::qWaitFor([this] { return leads.isOpen(); }, 10000);
        section.refresh();
        return isOpen && QTest::qWaitFor([this] { return TestWindow::button(&section, QStringLiteral("Add a rule")); }, 10000);
    }
    QString texts() const
    {
        QStringList all;
        for (const QLabel *label : section.findChildren<QLabel *>())
            if (label->isVisible())
                all << label->text();
        return all.join(u'|');
    }
    template <typename Dialog>
    Dialog *dialog()
    {
        Dialog *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = section.findChild<Dialog *>()) && found->isVisible(); }, 5000);
        return found;
    }

    ReferenceData reference;
    Theme theme{*qApp};
    TestWorkspace file;
    LeadService leads{file.clock};
    PrivacyService service{file.clock};
    PrivacySection section{service, leads};
    QFuture<Result<void>> opening;
};

} // namespace

class TestPrivacySection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsRulesLooksAndErases()
    {
        Fixture f;
        QVERIFY(f.isReady());
        QSignalSpy done(&f.section, &SettingsSection::done);
        TestWindow::button(&f.section, QStringLiteral("Add a rule"))->click();
        auto *dialog = f.dialog<RetentionDialog>();
        QVERIFY(dialog);
        const QList<QLineEdit *> edits = dialog->findChildren<QLineEdit *>();
        QLineEdit *condition = nullptr;
        for (QLineEdit *edit : edits)
            if (edit->text() == u"outcome = lost")
                condition = edit;
        QVERIFY(condition);
        QAbstractButton *keep = TestWindow::button(dialog, QStringLiteral("Keep the rule"));
        condition->setText(QStringLiteral("charm = 3"));
        QVERIFY(!keep->isEnabled());
        condition->setText(QStringLiteral("first_name = Nora"));
        QVERIFY(keep->isEnabled());
        keep->click();
        QTRY_COMPARE(done.size(), 1);
        QTRY_VERIFY(f.texts().contains(QStringLiteral("first_name = Nora")));

        QTRY_VERIFY(TestWindow::button(&f.section, QStringLiteral("Look"))->isEnabled());
        TestWindow::button(&f.section, QStringLiteral("Look"))->click();
        QTRY_VERIFY(f.texts().contains(QStringLiteral("Nora")) && TestWindow::button(&f.section, QStringLiteral("Erase…")));
        TestWindow::button(&f.section, QStringLiteral("Erase…"))->click();
        auto *confirm = f.dialog<ConfirmDialog>();
        QVERIFY(confirm);
        confirm->accept();
        QTRY_COMPARE(done.size(), 2);
        QCOMPARE(f.file->connection().number(QStringLiteral("SELECT count(*) FROM lead")), std::optional<qint64>(1));

        TestWindow::button(&f.section, QStringLiteral("Remove"))->click();
        QTRY_COMPARE(done.size(), 3);
        QTRY_VERIFY(!TestWindow::button(&f.section, QStringLiteral("Remove")));
    }

    void verifiesTheJournalAgainstTheBackups()
    {
        Fixture f;
        QVERIFY(f.isReady());
        const auto path = newBackupPath(f.file.path(), f.file.clock);
        VERIFY_OK(path);
        VERIFY_OK(Backup::write(*f.file, *path));
        TestWindow::button(&f.section, QStringLiteral("Verify"))->click();
        QTRY_VERIFY(f.texts().contains(QStringLiteral("as they were written")));
        VERIFY_OK(f.file->connection().exec(QStringLiteral("DROP TRIGGER operation_sealed; UPDATE operation SET at = at + 1 WHERE seq = 1")));
        TestWindow::button(&f.section, QStringLiteral("Verify"))->click();
        QTRY_VERIFY(f.texts().contains(QStringLiteral("This act was altered.")));
    }

    void namesEverythingForScreenReaders()
    {
        Fixture f;
        QVERIFY(f.isReady());
        QVERIFY2(namelessWidgets(f.section).isEmpty(), qPrintable(namelessWidgets(f.section).join(u'\n')));
    }
};

QTEST_MAIN(TestPrivacySection)
#include "tst_privacysection.moc"
