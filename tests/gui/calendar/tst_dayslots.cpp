#include "ui/calendar/dayslots.h"

#include <QtTest>

using namespace lead;

namespace {

const QTimeZone newYork("America/New_York");

CalendarTask taskAt(const QDate &date, const QTime &time, int minutes)
{
    CalendarTask task;
    task.task.title = time.toString();
    task.task.dueAt = momentAt(date, time, newYork).at;
    if (minutes > 0)
        task.task.minutes = minutes;
    return task;
}

} // namespace

class DaySlotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsWhatOverlapsSideBySide()
    {
        const QDate day(2026, 3, 2);
        const std::vector<TimeBlock> blocks = blocksOf({taskAt(day, QTime(9, 0), 60), taskAt(day, QTime(9, 30), 60), taskAt(day, QTime(10, 0), 60), taskAt(day, QTime(12, 0), 0)}, day, 1, newYork);
        QCOMPARE(blocks.size(), std::size_t(4));
        QCOMPARE(blocks[0], (TimeBlock{0, 0, 540, 600, 0, 2}));
        QCOMPARE(blocks[1], (TimeBlock{1, 0, 570, 630, 1, 2}));
        QCOMPARE(blocks[2], (TimeBlock{2, 0, 600, 660, 0, 2}));
        QCOMPARE(blocks[3], (TimeBlock{3, 0, 720, 750, 0, 1}));
    }

    void givesTheSameMomentsLanesOfTheirOwn()
    {
        const QDate day(2026, 3, 2);
        const std::vector<TimeBlock> blocks = blocksOf({taskAt(day, QTime(9, 0), 0), taskAt(day, QTime(9, 0), 0), taskAt(day, QTime(9, 0), 0)}, day, 1, newYork);
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            QCOMPARE(blocks[i].lane, static_cast<int>(i));
            QCOMPARE(blocks[i].lanes, 3);
        }
    }

    void cutsWhatLastsOverMidnightAndBeyondTheRange()
    {
        const QDate day(2026, 3, 2);
        const std::vector<TimeBlock> blocks = blocksOf({taskAt(day, QTime(23, 0), 3 * 24 * 60)}, day.addDays(1), 2, newYork);
        QCOMPARE(blocks.size(), std::size_t(2));
        QCOMPARE(blocks[0], (TimeBlock{0, 0, 0, MinutesOfDay, 0, 1, false}));
        QCOMPARE(blocks[1], (TimeBlock{0, 1, 0, MinutesOfDay, 0, 1, false}));
        QCOMPARE(blocksOf({taskAt(day, QTime(23, 0), 60)}, day, 2, newYork).size(), std::size_t(1)); // ends at midnight
    }

    void keepsTheLastHalfHourInsideTheDay()
    {
        const QDate day(2026, 3, 2);
        const std::vector<TimeBlock> blocks = blocksOf({taskAt(day, QTime(23, 50), 0)}, day, 1, newYork);
        QCOMPARE(blocks.front().until, MinutesOfDay);
        QCOMPARE(blocks.front().from, MinutesOfDay - 30);
    }

    void knowsWhatTheClockDoes()
    {
        QCOMPARE(clockChangeOn(QDate(2026, 3, 8), newYork), (ClockChange{120, 180, false}));
        QCOMPARE(clockChangeOn(QDate(2026, 11, 1), newYork), (ClockChange{60, 120, true}));
        QVERIFY(clockChangeOn(QDate(2026, 3, 9), newYork).isNone());
        QVERIFY(clockChangeOn(QDate(2026, 3, 8), QTimeZone::utc()).isNone());
        QCOMPARE(clockChangeOn(QDate(2026, 4, 5), QTimeZone("Australia/Lord_Howe")), (ClockChange{90, 120, true}));
    }

    void drawsADayOnWhichTheClockChangesByTheWall()
    {
        const QDate day(2026, 3, 8);
        const std::vector<TimeBlock> blocks = blocksOf({taskAt(day, QTime(1, 30), 60)}, day, 1, newYork); // until 3:30 on the wall
        QCOMPARE(blocks.front().from, 90);
        QCOMPARE(blocks.front().until, 210);
    }
};

QTEST_GUILESS_MAIN(DaySlotsTest)
#include "tst_dayslots.moc"
