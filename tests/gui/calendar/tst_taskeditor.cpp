#include "core/leads/leadvalues.h"
#include "tests/support/accessiblenames.h"
#include "ui/leads/taskeditor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest>

using namespace lead;

namespace {

WorkspaceInfo infoIn(const char *zone)
{
    WorkspaceInfo info;
    info.timeZone = QTimeZone(zone);
    info.me = {1};
    info.users = {{{1}, QStringLiteral("Ann"), {}, QStringLiteral("rep"), true}, {{2}, QStringLiteral("Dan"), {}, QStringLiteral("rep"), true}};
    return info;
}

const Millis now = QDateTime(QDate(2026, 3, 4), QTime(15, 0), Qt::UTC).toMSecsSinceEpoch(); // a Wednesday, 10:00 in New York

template <typename T>
T *called(const QWidget &editor, const QString &name)
{
    for (T *child : editor.findChildren<T *>())
        if (child->accessibleName() == name)
            return child;
    return nullptr;
}

QPushButton *button(const QWidget &editor, const QString &text)
{
    for (QPushButton *child : editor.findChildren<QPushButton *>())
        if (child->text() == text)
            return child;
    return nullptr;
}

} // namespace

class TaskEditorTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<Theme>(*qApp);
    }

    void givesWhatWasTyped()
    {
        TaskEditor editor(infoIn("America/New_York"), now);
        editor.show();
        QSignalSpy given(&editor, &TaskEditor::given);
        QTest::keyClicks(editor.title(), QStringLiteral("Meeting on site"));
        QCOMPARE(editor.findChild<Segmented *>()->currentIndex(), 3); // the title says what kind it is
        called<QComboBox>(editor, QStringLiteral("Length"))->setCurrentIndex(4);
        called<QComboBox>(editor, QStringLiteral("Priority"))->setCurrentIndex(0);
        called<QComboBox>(editor, QStringLiteral("Repeat"))->setCurrentIndex(3);
        called<QComboBox>(editor, QStringLiteral("Reminder"))->setCurrentIndex(3);
        called<QComboBox>(editor, QStringLiteral("Owner"))->setCurrentIndex(2);
        QTest::keyClicks(called<QLineEdit>(editor, QStringLiteral("Place")), QStringLiteral("Reno"));
        QTest::keyClick(editor.title(), Qt::Key_Return);
        QCOMPARE(given.size(), 1);
        const Task task = given.front().at(0).value<Task>();
        QCOMPARE(task.kind, QStringLiteral("meeting"));
        QCOMPARE(task.minutes, std::optional<qint64>(60));
        QCOMPARE(task.priority, TaskPriority::High);
        QCOMPARE(task.recurrence, QStringLiteral("FREQ=WEEKLY"));
        QCOMPARE(task.remindBefore, std::optional<qint64>(10));
        QCOMPARE(task.owner, UserId{2});
        QCOMPARE(task.place, QStringLiteral("Reno"));
        // Tomorrow at nine, where the person is.
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(*task.dueAt, QTimeZone("America/New_York")).toString(QStringLiteral("yyyy-MM-dd HH:mm")), QStringLiteral("2026-03-05 09:00"));
        QVERIFY2(namelessWidgets(editor).isEmpty(), qPrintable(namelessWidgets(editor).join(u'\n')));
    }

    void givesBackATaskUntouched()
    {
        Task task;
        task.id = {7};
        task.lead = {8};
        task.title = QStringLiteral("Demo");
        task.kind = QStringLiteral("meeting");
        task.dueAt = now;
        task.minutes = 50; // not among the choices
        task.recurrence = QStringLiteral("FREQ=MONTHLY;BYDAY=2TU");
        task.remindBefore = 45;
        task.owner = {2};
        task.place = QStringLiteral("Room 1");
        TaskEditor editor(infoIn("America/New_York"), now);
        editor.setTask(task);
        QVERIFY(editor.task() == task);
        QVERIFY(button(editor, QStringLiteral("Save")));
    }

    void saysWhenTheClockSkipsTheTime()
    {
        TaskEditor editor(infoIn("America/New_York"), now);
        editor.show();
        editor.findChild<QDateTimeEdit *>()->setDateTime(QDateTime(QDate(2026, 3, 8), QTime(2, 30), Qt::UTC));
        bool isSaid = false;
        for (const QLabel *label : editor.findChildren<QLabel *>())
            isSaid |= label->isVisible() && label->text().contains(QStringLiteral("3:30"));
        QVERIFY(isSaid);
        QCOMPARE(*editor.task().dueAt, QDateTime(QDate(2026, 3, 8), QTime(7, 30), Qt::UTC).toMSecsSinceEpoch());
    }

    void asksForATitle()
    {
        TaskEditor editor(infoIn("UTC"), now);
        editor.show();
        QSignalSpy given(&editor, &TaskEditor::given);
        QTest::mouseClick(button(editor, QStringLiteral("Add task")), Qt::LeftButton);
        QCOMPARE(given.size(), 0);
        QVERIFY(!editor.title()->accessibleDescription().isEmpty());
    }

    void dealsTasksOfSeveralLeadsOut()
    {
        TaskEditor editor(infoIn("UTC"), now, 40);
        editor.show();
        QSignalSpy given(&editor, &TaskEditor::given);
        QTest::keyClicks(editor.title(), QStringLiteral("Call"));
        editor.findChild<QSpinBox *>()->setValue(4);
        called<QComboBox>(editor, QStringLiteral("Hours"))->setCurrentIndex(2);
        QTest::keyClick(editor.title(), Qt::Key_Return);
        QCOMPARE(given.size(), 1);
        const auto spread = given.front().at(1).value<std::optional<TaskSpread>>();
        QVERIFY(spread);
        QCOMPARE(*spread, (TaskSpread{QDate(2026, 3, 5), 4, DayPart::Morning}));
    }
};

QTEST_MAIN(TaskEditorTest)
#include "tst_taskeditor.moc"
