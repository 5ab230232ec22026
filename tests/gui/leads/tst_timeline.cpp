#include "ui/leads/detail/timeline.h"
#include "ui/leads/detail/timelinemodel.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QScrollArea>
#include <QtTest>
#include <ctime>

using namespace lead;

namespace {

constexpr Millis Now = 1772442000000; // 2026-03-02T09:00:00Z
constexpr Millis Hour = 3600000;

StoryItem note(qint64 key, Millis at, const QString &body = QStringLiteral("Asked for a quote."))
{
    StoryItem item;
    item.key = key;
    item.kind = StoryKind::Note;
    item.at = at;
    item.who = QStringLiteral("Maya");
    item.what = QStringLiteral("wrote a note");
    item.body = body;
    return item;
}

StoryItem automatic(qint64 key, Millis at)
{
    StoryItem item;
    item.key = key;
    item.kind = StoryKind::Import;
    item.at = at;
    item.who = QStringLiteral("Import");
    item.what = QStringLiteral("changed it");
    item.isAutomatic = true;
    return item;
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void groupsByDayWithTheNewestFirst();
    void keepsWhatIsPinnedOnTop();
    void foldsThreeAutomaticEventsOfOneKind();
    void showsMoreOfALongTextByKeyboard();
    void filtersByKind();
    void staysQuickWithThousandsOfEntriesAndAMegabyteNote();
    void showsHostileTextsAsTheyAre();
    void copiesTheTextOfAnEntry();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestTimeline::groupsByDayWithTheNewestFirst()
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStory({note(3, Now - Hour), note(2, Now - 20 * Hour), note(1, Now - 24 * 40 * Hour)}, Now,
                   QTimeZone::utc());
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.row(0).heading, QStringLiteral("TODAY"));
    QCOMPARE(model.row(2).heading, QStringLiteral("YESTERDAY"));
    QCOMPARE(model.row(4).heading, QStringLiteral("Jan 21"));
    QVERIFY(!(model.index(0).flags() & Qt::ItemIsEnabled));
    QVERIFY(model.index(1)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(QStringLiteral("Maya wrote a note, ")));
}

void TestTimeline::keepsWhatIsPinnedOnTop()
{
    TimelineModel model;
    StoryItem pinned = note(1, Now - 48 * Hour);
    pinned.isPinned = true;
    model.setStory({note(2, Now - Hour), pinned}, Now, QTimeZone::utc());
    QCOMPARE(model.row(0).heading, QStringLiteral("PINNED"));
    QCOMPARE(model.itemAt(1).key, 1);
    QCOMPARE(model.rowCount(), 4);
}

void TestTimeline::foldsThreeAutomaticEventsOfOneKind()
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStory({automatic(4, Now - Hour), automatic(3, Now - 2 * Hour), automatic(2, Now - 3 * Hour),
                    note(1, Now - 4 * Hour)},
                   Now, QTimeZone::utc());
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.row(1).type == TimelineModel::Row::Type::Group);
    QCOMPARE(model.row(1).count, 3);
    model.toggleGroup(1);
    QCOMPARE(model.rowCount(), 6);
    // A newer event of the kind joins it and it stays open.
    model.setStory({automatic(5, Now), automatic(4, Now - Hour), automatic(3, Now - 2 * Hour),
                    automatic(2, Now - 3 * Hour), note(1, Now - 4 * Hour)},
                   Now, QTimeZone::utc());
    QCOMPARE(model.row(1).count, 4);
    QVERIFY(model.row(1).isOpen);
    model.toggleGroup(1);
    QCOMPARE(model.rowCount(), 3);
}

void TestTimeline::showsMoreOfALongTextByKeyboard()
{
    TimelineModel model;
    Timeline timeline(model);
    timeline.resize(360, 400);
    const QString body = QStringLiteral("A line of a long note that goes on.\n").repeated(30);
    model.setStory({note(1, Now, body)}, Now, QTimeZone::utc());
    timeline.show();
    const int folded = timeline.height();
    timeline.setFocus();
    timeline.setCurrentIndex(model.index(1));
    QTest::keyClick(&timeline, Qt::Key_Return);
    QTRY_VERIFY(timeline.height() > folded + 200);
    QTest::keyClick(&timeline, Qt::Key_Return);
    QTRY_COMPARE(timeline.height(), folded);
}

void TestTimeline::filtersByKind()
{
    TimelineModel model;
    StoryItem call = note(2, Now - Hour);
    call.kind = StoryKind::MissedCall;
    model.setStory({note(3, Now), call, automatic(1, Now - 2 * Hour)}, Now, QTimeZone::utc());
    QCOMPARE(model.countOf(StoryFilter::Calls), 1);
    model.setFilter(StoryFilter::Calls);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.itemAt(1).key, 2);
    model.setFilter(StoryFilter::StageAndOwner);
    QCOMPARE(model.rowCount(), 0);
}

void TestTimeline::staysQuickWithThousandsOfEntriesAndAMegabyteNote()
{
    TimelineModel model;
    std::vector<StoryItem> items;
    items.push_back(note(1, Now, QStringLiteral("word ").repeated(200000)));
    for (int i = 0; i < 5000; ++i)
        items.push_back(
            note(10 + i, Now - i * Hour,
                 QStringLiteral("Talked about the roof.\nIt needs work before the panels can go up.")));
    QScrollArea area;
    auto *timeline = new Timeline(model);
    area.setWidgetResizable(true);
    area.setWidget(timeline);
    area.resize(400, 800);
    // Time of the processor, which other programs do not change.
    const auto milliseconds = [from = std::clock()] { return (std::clock() - from) * 1000 / CLOCKS_PER_SEC; };
    model.setStory(std::move(items), Now, QTimeZone::utc());
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    QVERIFY(!area.grab().isNull());
    const auto opening = milliseconds();
    area.ensureVisible(0, timeline->height() / 2);
    QVERIFY(!area.grab().isNull());
    const auto scrolling = milliseconds() - opening;
    QVERIFY2(opening < 2000, qPrintable(QString::number(opening)));
    QVERIFY2(scrolling < 500, qPrintable(QString::number(scrolling)));
}

void TestTimeline::showsHostileTextsAsTheyAre()
{
    TimelineModel model;
    Timeline timeline(model);
    timeline.resize(360, 400);
    StoryItem item =
        note(1, Now, QStringLiteral("<img src='file:///etc/passwd'><b>bold</b> \u202Egnp.exe \u2066x"));
    item.who = QStringLiteral("<h1>\u202Ewho</h1>");
    model.setStory({item}, Now, QTimeZone::utc());
    timeline.show();
    QVERIFY(!timeline.grab().isNull());
    QVERIFY(model.index(1).data().toString().contains(QStringLiteral("<b>bold</b>")));
    // A tooltip guesses whether it is HTML, so nobody's text is in it.
    QVERIFY(!model.index(1).data(Qt::ToolTipRole).toString().contains(u'<'));
}

void TestTimeline::copiesTheTextOfAnEntry()
{
    TimelineModel model;
    Timeline timeline(model);
    model.setStory({note(1, Now, QStringLiteral("Call after five."))}, Now, QTimeZone::utc());
    timeline.show();
    timeline.setCurrentIndex(model.index(1));
    QTest::keyClick(&timeline, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Call after five."));
}

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
