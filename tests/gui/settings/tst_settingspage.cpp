#include "tests/support/testwindow.h"

#include "core/intake/columnmapping.h"
#include "core/intake/folderservice.h"
#include "core/leads/leadacts.h"
#include "core/quality/referencedata.h"
#include "core/settings/settings.h"
#include "core/settings/settingsservice.h"
#include "core/storage/mappingrepository.h"
#include "tests/support/testworkspace.h"
#include "ui/commands/commandregistry.h"
#include "ui/settings/erasedialog.h"
#include "ui/settings/fielddialog.h"
#include "ui/settings/folderdialog.h"
#include "ui/settings/keysdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeWidget>

using namespace lead;

namespace {

const ReferenceData &reference()
{
    static const ReferenceData data;
    return data;
}

struct Fixture
{
    Fixture()
    {
        if (const auto made = LeadActs(*file).create({{QStringLiteral("first_name"), QStringLiteral("Nora")}, {QStringLiteral("tags"), QStringLiteral("vip")}}, reference()); !made)
            qFatal("no lead");
        saveTemplate();
        opening = leads.open(file.path());
        watching = folders.open(file.path());
        commands.add({QStringLiteral("test.new"), QStringLiteral("New lead"), CommandScope::Global, CommandMenu::None, {}, {QKeySequence(Qt::CTRL | Qt::Key_N)}}, [] {});
        commands.add({QStringLiteral("test.note"), QStringLiteral("Add a note"), CommandScope::Lead, CommandMenu::None, {}, {QKeySequence(Qt::Key_N)}}, [] {});
        window.resize(1100, 800);
        page.resize(window.size());
        window.show();
    }
    /// “Fair” maps two headings.
    void saveTemplate()
    {
        ColumnMapping mapping;
        mapping.name = "Fair";
        mapping.columns = {{0, "First name", F::FirstName}, {1, "E-mail", F::Email}};
        mapping.signature = headerSignature({"First name", "E-mail"});
        const QString body = QString::fromUtf8(QJsonDocument(toJson(mapping, file->catalog())).toJson());
        Act act(*file, {QStringLiteral("setup"), QStringLiteral("Save")});
        if (!act.begun() || !MappingRepository(*file).save(act, {0, QStringLiteral("Fair"), QString::fromStdString(mapping.signature), body, 0}) || !act.commit())
            qFatal("no template");
    }
    bool isOpen() { return QTest::qWaitFor([this] { return leads.isOpen(); }, 10000); }
    template <typename T>
    T *named(const QString &accessibleName)
    {
        for (T *widget : page.findChildren<T *>())
            if (widget->isVisible() && widget->accessibleName() == accessibleName)
                return widget;
        return nullptr;
    }
    QAbstractButton *button(const QString &text) { return TestWindow::button(&page, text); }
    QListWidget *list() { return named<QListWidget>(QStringLiteral("Settings")); }

    QTemporaryDir folder;
    TestWorkspace file;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    LeadService leads{file.clock};
    SettingsService service{file.clock};
    FolderService folders{file.clock, reference()};
    QWidget window;
    CommandRegistry commands{window};
    SettingsPage page{service, folders, leads, commands, settings, &window};
    QFuture<Result<void>> opening;
    QFuture<Result<void>> watching;
};

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appliesPersonalSettingsAtOnce()
    {
        Fixture f;
        QVERIFY(f.isOpen());
        f.page.showSection(QStringLiteral("appearance"));
        QVERIFY(f.button(QStringLiteral("Dark")));
        QTest::mouseClick(f.button(QStringLiteral("Dark")), Qt::LeftButton);
        QCOMPARE(f.settings.appearance().scheme, Appearance::Scheme::Dark);
        auto *size = f.named<QSlider>(QStringLiteral("Text size"));
        QVERIFY(size);
        QTest::keyClick(size, Qt::Key_End);
        QCOMPARE(f.settings.appearance().textPercent, 130);
        auto *motion = f.named<QCheckBox>(QStringLiteral("Reduce motion"));
        QVERIFY(motion);
        QTest::keyClick(motion, Qt::Key_Space);
        QVERIFY(f.settings.appearance().reducesMotion);
        QVERIFY(!f.page.hasChanges());
    }

    void findsASettingByItsNameAndByWhatPeopleCallIt()
    {
        Fixture f;
        QVERIFY(f.isOpen());
        f.page.focusSearch();
        auto *search = f.page.findChild<QLineEdit *>();
        QVERIFY(search);
        QTest::keyClicks(search, QStringLiteral("dark"));
        QCOMPARE(f.page.section(), QStringLiteral("appearance"));
        QCOMPARE(f.list()->count(), 2);
        QCOMPARE(f.list()->item(1)->text(), QStringLiteral("Colours"));
        search->setText(QStringLiteral("zebra crossing"));
        QCOMPARE(f.list()->count(), 1);
        QVERIFY(!(f.list()->item(0)->flags() & Qt::ItemIsEnabled));
        search->clear();
        QCOMPARE(f.list()->count(), f.page.sectionIds().size());
        QCOMPARE(f.page.section(), QStringLiteral("appearance"));
    }

    void keepsSharedSettingsAsADraftUntilTheyAreSaved()
    {
        Fixture f;
        QVERIFY(f.isOpen());
        QSignalSpy done(&f.page, &SettingsPage::done);
        f.page.showSection(QStringLiteral("pipelines"));
        // The rows are made anew once the leads are counted; the stage of a lead cannot change its kind.
        QTRY_VERIFY(f.named<QComboBox>(QStringLiteral("Kind of New")) && !f.named<QComboBox>(QStringLiteral("Kind of New"))->isEnabled());
        QTRY_VERIFY(f.named<QLineEdit>(QStringLiteral("Name of stage 1")));
        auto *name = f.named<QLineEdit>(QStringLiteral("Name of stage 1"));
        QVERIFY(!f.button(QStringLiteral("Save")));
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Fresh"));
        QVERIFY(f.page.hasChanges());
        QVERIFY(f.button(QStringLiteral("Discard")));
        QTest::mouseClick(f.button(QStringLiteral("Discard")), Qt::LeftButton);
        QVERIFY(!f.page.hasChanges());
        QTRY_VERIFY(f.named<QLineEdit>(QStringLiteral("Name of stage 1"))); // the rows are made anew
        QCOMPARE(f.named<QLineEdit>(QStringLiteral("Name of stage 1"))->text(), QStringLiteral("New"));
        name = f.named<QLineEdit>(QStringLiteral("Name of stage 1"));
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Fresh"));
        f.page.showSection(QStringLiteral("tags")); // the draft stays when one looks elsewhere
        f.page.showSection(QStringLiteral("pipelines"));
        QVERIFY(f.page.hasChanges());
        QTest::mouseClick(f.button(QStringLiteral("Save")), Qt::LeftButton);
        QTRY_COMPARE(done.count(), 1);
        QVERIFY(!f.page.hasChanges());
        QTRY_COMPARE(f.leads.info()->stages.front().name, QStringLiteral("Fresh"));
    }

    void saysWhatIsWrongWithADraft()
    {
        Fixture f;
        QVERIFY(f.isOpen());
        QSignalSpy failed(&f.page, &SettingsPage::failed);
        f.page.showSection(QStringLiteral("pipelines"));
        // The rows are made anew once the leads are counted; the stage of a lead cannot change its kind.
        QTRY_VERIFY(f.named<QComboBox>(QStringLiteral("Kind of New")) && !f.named<QComboBox>(QStringLiteral("Kind of New"))->isEnabled());
        QTRY_VERIFY(f.named<QLineEdit>(QStringLiteral("Name of stage 2")));
        auto *name = f.named<QLineEdit>(QStringLiteral("Name of stage 2"));
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("New"));
        QTest::mouseClick(f.button(QStringLiteral("Save")), Qt::LeftButton);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed.front().front().toString().contains(QStringLiteral("two stages named “New”")));
        QVERIFY(f.page.hasChanges());
    }

    void movesAStageByKeyboard()
    {
        Fixture f;
        QVERIFY(f.isOpen());
        f.page.showSection(QStringLiteral("pipelines"));
        // The rows are made anew once the leads are counted; the stage of a lead cannot change its kind.
        QTRY_VERIFY(f.named<QComboBox>(QStringLiteral("Kind of New")) && !f.named<QComboBox>(QStringLiteral("Kind of New"))->isEnabled());
        QTRY_VERIFY(f.named<QLineEdit>(QStringLiteral("Name of stage 2")));
        auto *name = f.named<QLineEdit>(QStringLiteral("Name of stage 2"));
        f.window.activateWindow();
        name->setFocus();
        QTest::keyClick(name, Qt::Key_Up, Qt::AltModifier);
        QTRY_VERIFY(f.named<QLineEdit>(QStringLiteral("Name of stage 1")));
        QCOMPARE(f.named<QLineEdit>(QStringLiteral("Name of stage 1"))->text(), QStringLiteral("Attempting"));
        QVERIFY(f.page.hasChanges());
        QTest::keyClick(f.named<QLineEdit>(QStringLiteral("Name of stage 1")), Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(!f.page.hasChanges());
    }

    void asksWhereTheLeadsOfAStageGo()
    {
        Fixture f;
        QVERIFY(f.isOpen());
        f.page.showSection(QStringLiteral("pipelines"));
        QTRY_VERIFY(f.named<QComboBox>(QStringLiteral("Kind of New")));
        QTRY_VERIFY(!f.named<QComboBox>(QStringLiteral("Kind of New"))->isEnabled()); // once the leads are counted
        QTest::mouseClick(f.named<QToolButton>(QStringLiteral("Remove the stage New")), Qt::LeftButton);
        auto *dialog = f.page.findChild<QDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->windowTitle().contains(QStringLiteral("New")));
        QVERIFY2(namelessWidgets(*dialog).isEmpty(), qPrintable(namelessWidgets(*dialog).join(u',')));
        dialog->accept();
        QVERIFY(!f.named<QComboBox>(QStringLiteral("Kind of New")));
        QSignalSpy done(&f.page, &SettingsPage::done);
        QTest::mouseClick(f.button(QStringLiteral("Save")), Qt::LeftButton);
        QTRY_COMPARE(done.count(), 1);
        QTRY_COMPARE(f.leads.info()->stages.front().name, QStringLiteral("Attempting"));
    }

    void givesACommandOtherKeysAndTakesThemFromWhoHadThem()
    {
        Fixture f;
        QVERIFY(f.isOpen());
        f.page.showSection(QStringLiteral("keyboard"));
        QTRY_VERIFY(f.named<QTreeWidget>(QStringLiteral("Commands and their keys")));
        auto *tree = f.named<QTreeWidget>(QStringLiteral("Commands and their keys"));
        QTRY_COMPARE(tree->findItems(QStringLiteral("Add a note"), Qt::MatchExactly | Qt::MatchRecursive).size(), 1);
        QTreeWidgetItem *note = tree->findItems(QStringLiteral("Add a note"), Qt::MatchExactly | Qt::MatchRecursive).constFirst();
        tree->setCurrentItem(note);
        QTest::mouseClick(f.button(QStringLiteral("Change keys")), Qt::LeftButton);
        auto *dialog = f.page.findChild<KeysDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QKeySequenceEdit *>()->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_N));
        QCOMPARE(dialog->holder(), QStringLiteral("test.new"));
        dialog->accept();
        QCOMPARE(f.settings.keys().value(QStringLiteral("test.note")), QStringList{QStringLiteral("Ctrl+N")});
        QCOMPARE(f.settings.keys().value(QStringLiteral("test.new"), {QStringLiteral("?")}), QStringList());
        QTest::mouseClick(f.button(QStringLiteral("Reset all keys")), Qt::LeftButton);
        QVERIFY(f.settings.keys().isEmpty());
    }

    void changesTheKeysOfWhatTheSearchFound()
    {
        Fixture f;
        QVERIFY(f.isOpen());
        f.page.showSection(QStringLiteral("keyboard"));
        QTRY_VERIFY(f.named<QTreeWidget>(QStringLiteral("Commands and their keys")));
        auto *tree = f.named<QTreeWidget>(QStringLiteral("Commands and their keys"));
        auto *search = f.named<QLineEdit>(QStringLiteral("Search commands"));
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("a note"));
        QVERIFY(tree->currentItem() && tree->currentItem()->text(0) == QLatin1String("Add a note")); // not one that is hidden
        QTest::keyClick(search, Qt::Key_Return);
        auto *dialog = f.page.findChild<KeysDialog *>();
        QVERIFY(dialog && dialog->windowTitle().contains(QStringLiteral("Add a note")));
        dialog->reject();
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(tree->hasFocus());
        search->setText(QStringLiteral("nothing is called so"));
        QVERIFY(!f.button(QStringLiteral("Change keys"))->isEnabled());
    }

    void keepsTheLastAdministrator()
    {
        Fixture f;
        QVERIFY(f.isOpen());
        QSignalSpy failed(&f.page, &SettingsPage::failed);
        f.page.showSection(QStringLiteral("users"));
        const QString role = QStringLiteral("Role of %1").arg(f.leads.info()->users.front().name);
        QTRY_VERIFY(f.named<QComboBox>(role));
        auto *box = f.named<QComboBox>(role);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Up);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed.front().front().toString().contains(QStringLiteral("last administrator")));
        QCOMPARE(box->currentData().toString(), QStringLiteral("admin"));
        QVERIFY(!f.page.hasChanges());
    }

    void addsAFieldAndMergesTags()
    {
        Fixture f;
        QVERIFY(f.isOpen());
        QSignalSpy done(&f.page, &SettingsPage::done);
        f.page.showSection(QStringLiteral("fields"));
        QTRY_VERIFY(f.button(QStringLiteral("Add field")) && f.button(QStringLiteral("Add field"))->isEnabled());
        QTest::mouseClick(f.button(QStringLiteral("Add field")), Qt::LeftButton);
        auto *dialog = f.page.findChild<FieldDialog *>();
        QVERIFY(dialog);
        QVERIFY(!TestWindow::button(dialog, QStringLiteral("Add field"))->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("Car make"));
        QVERIFY2(namelessWidgets(*dialog).isEmpty(), qPrintable(namelessWidgets(*dialog).join(u',')));
        QTest::mouseClick(TestWindow::button(dialog, QStringLiteral("Add field")), Qt::LeftButton);
        QTRY_COMPARE(done.count(), 1);
        QTRY_VERIFY(f.leads.info()->catalog.find(QStringLiteral("car_make")));
        f.page.showSection(QStringLiteral("tags"));
        QTRY_VERIFY(f.button(QStringLiteral("Rename or merge")) && f.button(QStringLiteral("Rename or merge"))->isEnabled());
    }

    void erasesOnlyAfterTheNameWasTyped()
    {
        Fixture f;
        QVERIFY(f.isOpen());
        EraseDialog dialog(QStringLiteral("Acme"), {QStringLiteral("/x")}, {}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *go = TestWindow::button(&dialog, QStringLiteral("Erase"));
        QVERIFY(go && !go->isEnabled());
        QTest::keyClicks(dialog.findChild<QLineEdit *>(), QStringLiteral("acme"));
        QVERIFY(!go->isEnabled());
        dialog.findChild<QLineEdit *>()->setText(QStringLiteral("Acme"));
        QVERIFY(go->isEnabled());
    }

    void renamesAndDeletesTemplatesAndShowsWhatTheyDo()
    {
        Fixture f;
        QVERIFY(f.isOpen());
        QSignalSpy done(&f.page, &SettingsPage::done);
        f.page.showSection(QStringLiteral("import"));
        auto *tree = f.page.findChild<QTreeWidget *>(QStringLiteral("templates"));
        QTRY_COMPARE(tree->topLevelItemCount(), 1);
        QCOMPARE(tree->topLevelItem(0)->text(0), QStringLiteral("Fair"));
        QCOMPARE(tree->topLevelItem(0)->text(1), QStringLiteral("First name, E-mail"));
        QCOMPARE(namelessWidgets(f.page), QStringList());

        QTest::keyClick(tree, Qt::Key_Return);
        auto *mapping = f.page.findChild<QDialog *>();
        QVERIFY(mapping);
        QCOMPARE(mapping->findChild<QTreeWidget *>()->topLevelItem(1)->text(0), QStringLiteral("E-mail"));
        mapping->accept();

        QTRY_VERIFY(!f.page.findChild<QDialog *>());
        QTest::mouseClick(f.button(QStringLiteral("Rename")), Qt::LeftButton);
        auto *rename = f.page.findChild<QDialog *>();
        QVERIFY(rename);
        auto *name = rename->findChild<QLineEdit *>();
        name->setText(QStringLiteral("  "));
        QVERIFY(!TestWindow::button(rename, QStringLiteral("Rename"))->isEnabled());
        name->setText(QStringLiteral("Trade fair"));
        QTest::mouseClick(TestWindow::button(rename, QStringLiteral("Rename")), Qt::LeftButton);
        QTRY_COMPARE(done.count(), 1);
        QTRY_COMPARE(tree->topLevelItem(0)->text(0), QStringLiteral("Trade fair"));

        QTRY_VERIFY(!f.page.findChild<QDialog *>());
        QTest::mouseClick(f.button(QStringLiteral("Delete")), Qt::LeftButton);
        QVERIFY(f.page.findChild<QDialog *>());
        f.page.findChild<QDialog *>()->accept();
        QTRY_COMPARE(done.count(), 2);
        QTRY_VERIFY(!tree->isVisible());
        auto undone = f.leads.undo(done.at(1).at(1).value<OperationId>());
        QTRY_VERIFY(undone.isFinished() && undone.result());
        f.page.showSection(QStringLiteral("tags"));
        f.page.showSection(QStringLiteral("import"));
        QTRY_COMPARE(tree->topLevelItemCount(), 1);
    }

    void watchesFoldersAndSwitchesThemOff()
    {
        Fixture f;
        QVERIFY(f.isOpen());
        QTemporaryDir inbox;
        auto added = f.folders.add(inbox.path(), QStringLiteral("Fair"), {});
        QTRY_VERIFY(added.isFinished() && added.result());
        QSignalSpy done(&f.page, &SettingsPage::done);
        f.page.showSection(QStringLiteral("import"));
        auto *tree = f.page.findChild<QTreeWidget *>(QStringLiteral("folders"));
        QTRY_COMPARE(tree->topLevelItemCount(), 1);
        QCOMPARE(tree->topLevelItem(0)->text(1), QStringLiteral("Fair"));
        QCOMPARE(tree->topLevelItem(0)->text(2), QStringLiteral("No file yet"));
        QVERIFY(f.button(QStringLiteral("Run now"))->isEnabled());
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Space);
        QTRY_COMPARE(done.count(), 1);
        QTRY_COMPARE(tree->topLevelItem(0)->checkState(0), Qt::Unchecked);
        QTRY_VERIFY(!f.button(QStringLiteral("Run now"))->isEnabled());
        QTest::mouseClick(f.button(QStringLiteral("Template")), Qt::LeftButton);
        QTRY_VERIFY(f.page.findChild<QDialog *>());
        f.page.findChild<QDialog *>()->accept(); // the first: by the headings
        QTRY_COMPARE(done.count(), 2);
        QTRY_COMPARE(tree->topLevelItem(0)->text(1), QStringLiteral("By the headings"));
        QTRY_VERIFY(!f.page.findChild<QDialog *>());
        QTest::mouseClick(f.button(QStringLiteral("Remove")), Qt::LeftButton);
        QVERIFY(f.page.findChild<QDialog *>());
        f.page.findChild<QDialog *>()->accept();
        QTRY_COMPARE(done.count(), 3);
        QTRY_VERIFY(!tree->isVisible());
        QCOMPARE(namelessWidgets(f.page), QStringList());
    }

    void asksHowFilesOfAFolderAreImported()
    {
        FolderDialog dialog(QStringLiteral("/srv/inbox"), {QStringLiteral("Fair"), QStringLiteral("Web")}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(dialog.mapping().isEmpty());
        QVERIFY(!dialog.plan().onMatchChosen);
        auto boxes = dialog.findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 2);
        QTest::keyClick(boxes[0], Qt::Key_End);
        QTest::keyClick(boxes[1], Qt::Key_End);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(), QStringLiteral("Partner"));
        QCOMPARE(dialog.mapping(), QStringLiteral("Web"));
        QCOMPARE(dialog.plan().onMatch, OnMatch::Review);
        QVERIFY(dialog.plan().onMatchChosen);
        QCOMPARE(dialog.plan().source, QStringLiteral("Partner"));
        QCOMPARE(namelessWidgets(dialog), QStringList());
    }

    void backsUpAndRestores()
    {
        Fixture f;
        QVERIFY(f.isOpen());
        QSignalSpy done(&f.page, &SettingsPage::done);
        f.page.showSection(QStringLiteral("data"));
        QTest::mouseClick(f.button(QStringLiteral("Back up now")), Qt::LeftButton);
        QTRY_COMPARE(done.count(), 1);
        QTRY_VERIFY(f.button(QStringLiteral("Restore")));
        f.file.workspace.reset();
        QTest::mouseClick(f.button(QStringLiteral("Restore")), Qt::LeftButton);
        auto *dialog = f.page.findChild<QDialog *>();
        QVERIFY(dialog);
        dialog->accept();
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 2, 10000);
        QTRY_VERIFY_WITH_TIMEOUT(f.leads.isOpen(), 10000);
        QVERIFY(done.back().front().toString().contains(QStringLiteral("replaced-")));
        QTest::mouseClick(f.button(QStringLiteral("Check")), Qt::LeftButton);
        QTRY_VERIFY(!f.page.findChildren<QLabel *>().isEmpty());
        const auto isWhole = [&] {
            const auto labels = f.page.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(QStringLiteral("whole.")); });
        };
        QTRY_VERIFY(isWhole());
    }

    void namesEveryControlOfEverySection()
    {
        Fixture f;
        QVERIFY(f.isOpen());
        for (const QString &id : f.page.sectionIds()) {
            f.page.showSection(id);
            QCOMPARE(f.page.section(), id);
            QTest::qWait(50);
            const QStringList nameless = namelessWidgets(f.page);
            QVERIFY2(nameless.isEmpty(), qPrintable(id + QStringLiteral(": ") + nameless.join(u',')));
        }
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme theme(app);
    TestSettingsPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_settingspage.moc"
