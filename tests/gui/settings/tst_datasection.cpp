#include "tests/support/testwindow.h"

#include "core/leads/leadacts.h"
#include "core/storage/workspacecheck.h"
#include "tests/support/testworkspace.h"
#include "ui/settings/datasection.h"
#include "ui/settings/erasedialog.h"
#include "ui/settings/passphrasedialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace lead;

namespace {

struct Fixture
{
    Fixture()
    {
        for (int i = 0; i < 60; ++i)
            if (!LeadActs(*file).create({{QStringLiteral("first_name"), QStringLiteral("Nora %1").arg(i)}, {QStringLiteral("notes"), QString(900, u'n')}}, reference))
                qFatal("no lead");
        file->connection().checkpoint();
        file.workspace.reset();
        opening = leads.open(file.path());
        service.setWorkspace(file.path());
        section.resize(900, 900);
        section.show();
    }
    bool isReady()
    {
        const bool isOpen = QTest::qWaitFor([this] { return leads.isOpen(); }, 10000);
        section.refresh();
        return isOpen;
    }
    QString texts() const
    {
        QStringList all;
        for (const QLabel *label : section.findChildren<QLabel *>())
            if (label->isVisible())
                all << label->text();
        return all.join(u'|');
    }
    QAbstractButton *button(const QString &text) { return TestWindow::button(&section, text); }
    template <typename Dialog>
    Dialog *dialog()
    {
        Dialog *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (Dialog *one : section.findChildren<Dialog *>())
                if (one->isVisible())
                    found = one;
            return found != nullptr;
        }, 5000);
        return found;
    }
    QLineEdit *edit(PassphraseDialog *dialog, const QString &name) const
    {
        for (auto *one : dialog->findChildren<QLineEdit *>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }
    void choose(const QString &path)
    {
        auto *place = dialog<QFileDialog>();
        QVERIFY(place);
        Q_EMIT place->fileSelected(path);
        place->close();
    }
    qint64 count()
    {
        qint64 total = -1;
        whenDone(leads.list({}), &section, [&total](const Result<LeadList> &list) { total = list ? list->total : -2; });
        (void)QTest::qWaitFor([&total] { return total != -1; }, 10000);
        return total;
    }

    ReferenceData reference;
    Theme theme{*qApp};
    TestWorkspace file;
    Settings settings{file.folder.filePath(QStringLiteral("settings.ini"))};
    LeadService leads{file.clock};
    SettingsService service{file.clock};
    DataSection section{service, leads, settings};
    QFuture<Result<void>> opening;
};

void damage(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 40 * 8192);
    QVERIFY(file.seek(20 * 8192) && file.write(QByteArray(6 * 8192, '\x55')) == 6 * 8192);
}

} // namespace

class TestDataSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesCopiesElsewhereBeforeItErases()
    {
        Fixture f;
        QVERIFY(f.isReady());
        const QString path = f.file.path();
        QTemporaryDir elsewhere;
        const QString away = elsewhere.filePath(QStringLiteral("away.leadwright"));
        const auto backup = f.service.backUp(away);
        QTRY_VERIFY(backup.isFinished());
        QVERIFY(backup.result().isOk());
        f.button(QStringLiteral("Erase"))->click();
        auto *dialog = f.dialog<EraseDialog>();
        QVERIFY(dialog);
        const auto *list = dialog->findChild<QPlainTextEdit *>(QStringLiteral("elsewhere"));
        QVERIFY(list && list->isVisible() && list->isReadOnly());
        QCOMPARE(list->toPlainText(), QDir::toNativeSeparators(away));
        QVERIFY2(f.texts().contains(QStringLiteral("They stay")) || f.texts().contains(QStringLiteral("It stays")), qPrintable(f.texts()));
        QCOMPARE(namelessWidgets(*dialog), QStringList());
        dialog->findChild<QLineEdit *>()->setText(f.leads.info()->name);
        QSignalSpy erased(&f.section, &DataSection::erased);
        TestWindow::button(dialog, QStringLiteral("Erase for ever"))->click();
        QTRY_COMPARE(erased.size(), 1);
        QVERIFY(!QFileInfo::exists(path) && QFileInfo::exists(away));
    }

    void makesAndRestoresAnEncryptedBackup()
    {
        Fixture f;
        QVERIFY(f.isReady());
        QSignalSpy done(&f.section, &SettingsSection::done);
        QSignalSpy failed(&f.section, &SettingsSection::failed);
        const QString sealed = f.file.folder.filePath(QStringLiteral("away.sealed"));
        f.button(QStringLiteral("Back up encrypted"))->click();
        auto *asking = f.dialog<PassphraseDialog>();
        QVERIFY(asking);
        QLineEdit *first = f.edit(asking, QStringLiteral("Passphrase"));
        QLineEdit *again = f.edit(asking, QStringLiteral("The same passphrase again"));
        QVERIFY(first && again);
        QCOMPARE(first->echoMode(), QLineEdit::Password);
        QCOMPARE(namelessWidgets(*asking), QStringList());
        QTest::keyClicks(first, QStringLiteral("short"));
        QTest::keyClicks(again, QStringLiteral("short"));
        QVERIFY(!asking->verbButton()->isEnabled());
        first->setText(QStringLiteral("correct horse"));
        again->setText(QStringLiteral("correct house"));
        QVERIFY(!asking->verbButton()->isEnabled());
        again->setText(QStringLiteral("correct horse"));
        QVERIFY(asking->verbButton()->isEnabled());
        asking->verbButton()->click();
        f.choose(sealed);
        QTRY_COMPARE_WITH_TIMEOUT(done.size() + failed.size(), 1, 90000);
        QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed.front().front().toString()));
        QVERIFY(SettingsService::isSealed(sealed));
        // Another passphrase opens nothing, and the workspace stays.
        const auto restoreWith = [&](const QString &passphrase) {
            f.button(QStringLiteral("Choose a file"))->click();
            f.choose(sealed);
            auto *opening = f.dialog<PassphraseDialog>();
            QVERIFY(opening);
            QVERIFY(!f.edit(opening, QStringLiteral("The same passphrase again"))->isVisible());
            QTest::keyClicks(f.edit(opening, QStringLiteral("Passphrase")), passphrase);
            opening->verbButton()->click();
            auto *question = f.dialog<ConfirmDialog>();
            QVERIFY(question);
            question->verbButton()->click();
        };
        restoreWith(QStringLiteral("wrong"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 90000);
        QVERIFY(failed.front().front().toString().contains(QStringLiteral("passphrase")));
        QTRY_VERIFY_WITH_TIMEOUT(f.leads.isOpen(), 10000);
        QCOMPARE(f.count(), 60);
        f.section.refresh();
        restoreWith(QStringLiteral("correct horse"));
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 2, 90000);
        QVERIFY(done.back().front().toString().contains(QStringLiteral("replaced-")));
        QTRY_VERIFY_WITH_TIMEOUT(f.leads.isOpen(), 10000);
        QCOMPARE(f.count(), 60);
        QCOMPARE(QDir(f.file.folder.path()).entryList({QStringLiteral(".unsealing*"), QStringLiteral(".sealing*")}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

    void recoversWhatCanBeRead()
    {
        Fixture f;
        QVERIFY(f.isReady());
        QVERIFY(!f.button(QStringLiteral("Recover what")));
        QSignalSpy done(&f.section, &SettingsSection::done);
        f.button(QStringLiteral("Back up now"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 20000);
        damage(f.file.path());
        f.button(QStringLiteral("Check"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(f.button(QStringLiteral("Recover what")), 20000);
        QVERIFY2(f.texts().contains(QStringLiteral("Stop working in it")), qPrintable(f.texts()));
        QVERIFY(!f.button(QStringLiteral("Repair")));
        QCOMPARE(namelessWidgets(f.section), QStringList());
        f.button(QStringLiteral("Recover what"))->click();
        auto *question = f.dialog<ConfirmDialog>();
        QVERIFY(question);
        question->verbButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(f.texts().contains(QStringLiteral("60 leads again")), 90000);
        QVERIFY(f.texts().contains(QStringLiteral("corrupt-")));
        QTRY_VERIFY_WITH_TIMEOUT(f.leads.isOpen(), 10000);
        QCOMPARE(f.count(), 60);
        const auto w = Workspace::open(f.file.path(), f.file.clock, Connection::Mode::Reader);
        VERIFY_OK(w);
        QVERIFY(!WorkspaceCheck(**w).run()->isDamaged);
        QVERIFY(!f.button(QStringLiteral("Recover what")));
    }

    // Without a keychain it says so and promises nothing.
    void saysWhereTheEndOfTheJournalIsKept()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        Fixture f;
        QVERIFY(f.isReady());
        QVERIFY2(f.texts().contains(QStringLiteral("Kept in the backups only.")), qPrintable(f.texts()));
        f.button(QStringLiteral("Keep in the keyring"))->click();
        const auto isTold = [&f] { return f.texts().contains(QStringLiteral("no keyring in this session")) || f.texts().contains(QStringLiteral("Kept in the keyring")); };
        QTRY_VERIFY_WITH_TIMEOUT(isTold(), 20000);
        if (f.texts().contains(QStringLiteral("no keyring")))
            QVERIFY(!f.settings.keepsJournalEnd(f.leads.info()->uuid));
    }
};

QTEST_MAIN(TestDataSection)
#include "tst_datasection.moc"
