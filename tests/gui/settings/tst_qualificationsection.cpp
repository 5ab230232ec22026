#include "core/leads/leadacts.h"
#include "core/leads/leadservice.h"
#include "core/quality/referencedata.h"
#include "tests/support/testwindow.h"
#include "tests/support/testworkspace.h"
#include "ui/settings/checklistedit.h"
#include "ui/settings/qualificationsection.h"
#include "ui/theme/theme.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/iconbutton.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>

using namespace lead;

namespace {

struct Fixture
{
    Fixture()
    {
        static const ReferenceData reference;
        const auto made = LeadActs(*file).create({{QStringLiteral("last_name"), QStringLiteral("Reyes")}, {QStringLiteral("city"), QStringLiteral("Reno")}}, reference);
        if (!made)
            qFatal("no lead");
        lead = made->lead;
        (void)leads.open(file.path());
        section.resize(720, 900);
        section.show();
    }
    bool isReady()
    {
        if (!QTest::qWaitFor([this] { return leads.isOpen(); }, 10000))
            return false;
        section.refresh();
        return QTest::qWaitFor([this] { return section.isEnabled() && editor("mql")->text() == u"score >= 50"; }, 10000);
    }
    QLineEdit *editor(const char *state) { return section.findChild<QLineEdit *>(QStringLiteral("definition-") + QString::fromLatin1(state)); }
    QString stateOfLead()
    {
        const Result<Lead> found = LeadActs(*file).require(lead);
        return found ? found->text(F::Lifecycle) : QStringLiteral("gone");
    }

    TestWorkspace file;
    LeadService leads{file.clock};
    LeadId lead;
    QualificationSection section{leads};
};

} // namespace

class TestQualificationSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void publishesADefinitionAfterSayingHowManyLeadsMove()
    {
        Fixture f;
        QVERIFY(f.isReady());
        QVERIFY(!f.section.hasChanges());
        f.editor("mql")->selectAll();
        QTest::keyClicks(f.editor("mql"), QStringLiteral("city = Reno"));
        QVERIFY(f.section.hasChanges());
        QSignalSpy done(&f.section, &SettingsSection::done);
        f.section.save();
        QTRY_VERIFY(f.section.findChild<ConfirmDialog *>());
        auto *dialog = f.section.findChild<ConfirmDialog *>();
        QStringList texts;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            texts << label->text();
        QVERIFY2(texts.join(u'\n').contains(u'1'), qPrintable(texts.join(u'\n')));
        QCOMPARE(f.stateOfLead(), QString());
        dialog->accept();
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(f.stateOfLead(), QStringLiteral("mql"));
        QTRY_VERIFY(f.section.isEnabled() && !f.section.hasChanges());
        QCOMPARE(f.editor("mql")->text(), QStringLiteral("city = Reno"));
    }

    void saysWhatIsWrongWithACondition()
    {
        Fixture f;
        QVERIFY(f.isReady());
        f.editor("sql")->selectAll();
        QTest::keyClicks(f.editor("sql"), QStringLiteral("town = Reno"));
        QVERIFY(!f.editor("sql")->accessibleDescription().isEmpty());
        QSignalSpy failed(&f.section, &SettingsSection::failed);
        f.section.save();
        QCOMPARE(failed.size(), 1);
        f.section.discard();
        QVERIFY(!f.section.hasChanges());
        QCOMPARE(f.editor("sql")->text(), QStringLiteral("checklist = complete"));
    }

    void addsMovesAndRemovesPointsOfTheChecklist()
    {
        Fixture f;
        QVERIFY(f.isReady());
        auto *list = f.section.findChild<ChecklistEdit *>();
        QCOMPARE(list->items().size(), std::size_t(4));
        QTest::mouseClick(list->findChild<QAbstractButton *>(QStringLiteral("addPoint")), Qt::LeftButton);
        QVERIFY2(!f.section.hasChanges(), "a point without a name is none");
        QTest::keyClicks(list->findChildren<QLineEdit *>().back(), QStringLiteral("Fit"));
        QVERIFY(f.section.hasChanges());
        for (IconButton *button : list->findChildren<IconButton *>())
            if (button->accessibleName() == u"Remove “Timing”") {
                button->click();
                break;
            }
        const Checklist items = list->items();
        QCOMPARE(items.size(), std::size_t(4));
        QCOMPARE(items.back().title, QStringLiteral("Fit"));
        f.section.discard();
        QCOMPARE(list->items().back().title, QStringLiteral("Timing"));
    }

    void savesTheTimeToAcceptWithoutAsking()
    {
        Fixture f;
        QVERIFY(f.isReady());
        QSignalSpy done(&f.section, &SettingsSection::done);
        f.section.findChildren<QSpinBox *>().front()->setValue(4);
        QVERIFY(f.section.hasChanges());
        f.section.save();
        QTRY_COMPARE(done.size(), 1);
        VERIFY_OK(f.file->reload());
        QCOMPARE(f.file->qualification().acceptance.withinHours, 4);
    }

    void namesEverythingForScreenReaders()
    {
        Fixture f;
        QVERIFY(f.isReady());
        QStringList nameless;
        for (QWidget *widget : f.section.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy() || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            if (!interface || interface->text(QAccessible::Name).isEmpty())
                nameless << QString::fromLatin1(widget->metaObject()->className());
        }
        QCOMPARE(nameless, QStringList());
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestQualificationSection)
#include "tst_qualificationsection.moc"
