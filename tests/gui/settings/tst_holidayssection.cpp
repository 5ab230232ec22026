#include "core/leads/leadservice.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/testworkspace.h"
#include "ui/settings/holidayssection.h"
#include "ui/settings/recordtree.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QLineEdit>
#include <QSignalSpy>

using namespace lead;

/// The holidays of the settings over a real service.
class TestHolidaysSection : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TestWorkspace> m_file;
    std::unique_ptr<LeadService> m_leads;
    std::unique_ptr<HolidaysSection> m_section;

    RecordTree &tree() { return *m_section->findChild<RecordTree *>(); }
    QLineEdit *nameEdit()
    {
        for (QLineEdit *edit : m_section->findChildren<QLineEdit *>())
            if (edit->accessibleName() == QStringLiteral("Name"))
                return edit;
        return nullptr;
    }
    void press(const QString &text)
    {
        for (Button *button : m_section->findChildren<Button *>())
            if (button->text() == text) {
                button->click();
                return;
            }
        QFAIL(qPrintable(text));
    }
    void add(const QDate &date, const QString &called)
    {
        m_section->findChild<QDateEdit *>()->setDate(date);
        nameEdit()->setText(called);
        QTest::keyClick(nameEdit(), Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_file = std::make_unique<TestWorkspace>();
        m_leads = std::make_unique<LeadService>(m_file->clock);
        m_section = std::make_unique<HolidaysSection>(*m_leads);
        QSignalSpy opened(m_leads.get(), &LeadService::opened);
        (void)m_leads->open(m_file->path());
        QVERIFY(opened.wait());
        m_section->resize(720, 800);
        m_section->show();
        QTRY_VERIFY(m_section->isEnabled());
    }
    void cleanup()
    {
        m_section.reset();
        m_leads.reset();
        m_file.reset();
        m_theme.reset();
    }

    void keepsADraftAndSavesItAsOneAct()
    {
        const QAbstractItemModelTester tester(tree().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        add(QDate(2026, 12, 25), QStringLiteral("Christmas"));
        add(QDate(2026, 7, 4), QStringLiteral("Independence Day"));
        add(QDate(2026, 12, 25), QStringLiteral("Christmas Day")); // the same day again has another name
        QCOMPARE(tree().topLevelItemCount(), 2);
        QCOMPARE(tree().topLevelItem(0)->text(2), QStringLiteral("Independence Day"));
        QCOMPARE(tree().topLevelItem(1)->text(2), QStringLiteral("Christmas Day"));
        QVERIFY(m_section->hasChanges());
        QVERIFY(m_leads->info()->workingDays.holidays.empty());
        QSignalSpy done(m_section.get(), &SettingsSection::done);
        m_section->save();
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(!m_section->hasChanges());
        QTRY_COMPARE(m_leads->info()->workingDays.holidays.size(), std::size_t(2));
        // Undo is seen here, too.
        const auto undone = m_leads->undo(done.front().at(1).value<OperationId>());
        QVERIFY(QTest::qWaitFor([&] { return undone.isFinished(); }));
        QTRY_COMPARE(tree().topLevelItemCount(), 0);
    }

    void showsWholeDates()
    {
        add(QDate(2026, 12, 25), QStringLiteral("Christmas"));
        const QString date = tree().topLevelItem(0)->text(0);
        QTRY_VERIFY2(tree().columnWidth(0) >= tree().fontMetrics().horizontalAdvance(date), qPrintable(date));
    }

    void renamesAndRemoves()
    {
        add(QDate(2026, 1, 1), QStringLiteral("New Year"));
        add(QDate(2026, 12, 25), QStringLiteral("Christmas"));
        tree().topLevelItem(1)->setText(2, QStringLiteral("First day of Christmas"));
        QCOMPARE(tree().topLevelItem(1)->text(2), QStringLiteral("First day of Christmas"));
        press(QStringLiteral("Remove those that are &over"));
        QCOMPARE(tree().topLevelItemCount(), 1);
        tree().setCurrentItem(tree().topLevelItem(0));
        press(QStringLiteral("Re&move"));
        QCOMPARE(tree().topLevelItemCount(), 0);
        QVERIFY(!m_section->hasChanges());
    }

    void takesACalendarFileIntoTheDraft()
    {
        const QString path = m_file->folder.filePath(QStringLiteral("days.ics"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Thanksgiving\r\nDTSTART;VALUE=DATE:20261126\r\nDTEND;VALUE=DATE:20261128\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        file.close();
        m_section->importFrom(path);
        QTRY_COMPARE(tree().topLevelItemCount(), 2);
        QVERIFY(m_section->hasChanges());
        m_section->discard();
        QCOMPARE(tree().topLevelItemCount(), 0);
        QSignalSpy failed(m_section.get(), &SettingsSection::failed);
        m_section->importFrom(m_file->path());
        QTRY_COMPARE(failed.size(), 1);
    }

    void forgetsItsDraftWithTheWorkspace()
    {
        add(QDate(2026, 12, 25), QStringLiteral("Christmas"));
        m_leads->close();
        QVERIFY(!m_section->hasChanges());
        QVERIFY(!m_section->isEnabled());
    }

    void namesEverythingThatTheKeyboardReaches()
    {
        add(QDate(2026, 12, 25), QStringLiteral("Christmas"));
        QCOMPARE(namelessWidgets(*m_section), QStringList());
    }
};

QTEST_MAIN(TestHolidaysSection)
#include "tst_holidayssection.moc"
