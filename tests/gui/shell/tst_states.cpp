#include "tests/support/datagate.h"
#include "tests/support/testwindow.h"

#include "ui/calendar/calendarpage.h"
#include "ui/calendar/timegrid.h"
#include "ui/leads/leadlistmodel.h"
#include "ui/leads/leadspage.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/skeleton.h"

#include <QClipboard>

using namespace lead;

/// What the pages of the window show while their content is on its way, and when it cannot be had.
class TestStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheShapeOfWhatIsOnItsWay_data();
    void showsTheShapeOfWhatIsOnItsWay();
    void showsTheShapeOfALead();
    void keepsWhatIsShownUnderALine();
    void saysWhyAPageCannotBeShownAndTriesAgain_data();
    void saysWhyAPageCannotBeShownAndTriesAgain();
    void saysWhyALeadCannotBeShown();
    void offersTheFirstStepWhereThereIsNothing_data();
    void offersTheFirstStepWhereThereIsNothing();
};

namespace {

template <typename T>
T *shown(const QWidget &in)
{
    for (T *widget : in.findChildren<T *>())
        if (widget->isVisible())
            return widget;
    return nullptr;
}

bool isSkeletonSeen(const QWidget &in)
{
    const Skeleton *skeleton = shown<Skeleton>(in);
    return skeleton && skeleton->isSeen();
}

QByteArray people()
{
    return "First Name,Last Name,E-Mail,Phone\r\nAda,Lovelace,ada@example.com,(212) 555-0101\r\nGrace,Hopper,grace@example.com,(212) 555-0102\r\n";
}

/// A window with a few leads that shows none of the pages that are asked for.
struct Opened
{
    explicit Opened(bool withLeads = true)
    {
        test.createWorkspace();
        if (withLeads)
            test.importRows(people());
        test.window.go(QStringLiteral("settings"));
        test.window.resize(1440, 900);
    }
    ~Opened() { gate.open(); } // nothing could be closed

    DataGate gate; // before anything is opened, and gone after it
    TestWindow test;
};

} // namespace

void TestStates::showsTheShapeOfWhatIsOnItsWay_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"day", "calendar", "import", "scoring"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestStates::showsTheShapeOfWhatIsOnItsWay()
{
    QFETCH(QString, page);
    Opened opened;
    opened.gate.close();
    opened.test.window.go(page);
    const Skeleton *skeleton = shown<Skeleton>(opened.test.window);
    QVERIFY2(skeleton, "nothing says that the content is on its way");
    QVERIFY(!skeleton->isSeen()); // which for the first moment nobody needs to know
    QTRY_VERIFY(skeleton->isSeen());
    QVERIFY(!shown<EmptyState>(opened.test.window));
    QVERIFY(!shown<ErrorState>(opened.test.window));
    QCOMPARE(namelessWidgets(opened.test.window), QStringList());
    opened.gate.open();
    QTRY_VERIFY(!shown<Skeleton>(opened.test.window));
}

void TestStates::showsTheShapeOfALead()
{
    Opened opened;
    opened.test.window.go(QStringLiteral("leads"));
    auto *page = opened.test.window.findChild<LeadsPage *>();
    QTRY_VERIFY(page->model().row(0));
    opened.gate.close();
    page->setDetailShown(true);
    QTRY_VERIFY(isSkeletonSeen(opened.test.window));
    QVERIFY(!shown<ErrorState>(opened.test.window));
    opened.gate.open();
    QTRY_VERIFY(!shown<Skeleton>(opened.test.window));
}

void TestStates::keepsWhatIsShownUnderALine()
{
    Opened opened;
    opened.test.window.go(QStringLiteral("calendar"));
    auto *page = opened.test.window.findChild<CalendarPage *>();
    QTRY_VERIFY(page->grid().isVisible());
    opened.gate.close();
    page->reload();
    const auto isLineSeen = [page] {
        const auto lines = page->findChildren<ProgressLine *>();
        return std::any_of(lines.begin(), lines.end(), [](const ProgressLine *line) { return line->isVisible() && line->isSeen(); });
    };
    QTRY_VERIFY(isLineSeen());
    QVERIFY(page->grid().isVisible());
    QVERIFY(!shown<Skeleton>(*page));
    opened.gate.open();
    QTRY_VERIFY(!isLineSeen());
}

void TestStates::saysWhyAPageCannotBeShownAndTriesAgain_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("calendar") << QStringLiteral("calendar") << QByteArray("task");
    QTest::newRow("day") << QStringLiteral("day") << QByteArray("activity");
    QTest::newRow("import") << QStringLiteral("import") << QByteArray("import_review");
    QTest::newRow("scoring") << QStringLiteral("scoring") << QByteArray("definition");
}

void TestStates::saysWhyAPageCannotBeShownAndTriesAgain()
{
    QFETCH(QString, page);
    QFETCH(QByteArray, table);
    Opened opened;
    const QString path = opened.test.file(QStringLiteral("mine.leadwright"));
    auto missing = std::make_unique<MissingTable>(path, table);
    opened.test.window.go(page);
    QTRY_VERIFY(shown<ErrorState>(opened.test.window));
    const ErrorState *error = shown<ErrorState>(opened.test.window);
    QVERIFY(!error->reason().isEmpty());
    QVERIFY2(!shown<EmptyState>(opened.test.window), "an error is not to be taken for an empty page");
    QCOMPARE(namelessWidgets(opened.test.window), QStringList());
    QVERIFY(opened.test.press(QStringLiteral("Copy details")));
    QVERIFY2(QGuiApplication::clipboard()->text().contains(QLatin1StringView(table)), qPrintable(QGuiApplication::clipboard()->text()));
    missing.reset();
    QVERIFY(opened.test.press(QStringLiteral("Try again")));
    QTRY_VERIFY(!shown<ErrorState>(opened.test.window));
}

void TestStates::saysWhyALeadCannotBeShown()
{
    Opened opened;
    opened.test.window.go(QStringLiteral("leads"));
    auto *page = opened.test.window.findChild<LeadsPage *>();
    QTRY_VERIFY(page->model().row(0));
    auto missing = std::make_unique<MissingTable>(opened.test.file(QStringLiteral("mine.leadwright")), "activity");
    page->setDetailShown(true);
    QTRY_VERIFY(shown<ErrorState>(*page));
    missing.reset();
    QVERIFY(opened.test.press(QStringLiteral("Try again")));
    QTRY_VERIFY(!shown<ErrorState>(*page));
}

void TestStates::offersTheFirstStepWhereThereIsNothing_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("button");
    QTest::newRow("leads") << QStringLiteral("leads") << QStringLiteral("Import a list");
    QTest::newRow("board") << QStringLiteral("board") << QStringLiteral("Import a list");
    QTest::newRow("day") << QStringLiteral("day") << QStringLiteral("Show leads");
}

void TestStates::offersTheFirstStepWhereThereIsNothing()
{
    QFETCH(QString, page);
    QFETCH(QString, button);
    Opened opened(false);
    opened.test.window.go(page);
    QTRY_VERIFY(shown<EmptyState>(opened.test.window));
    QVERIFY(!shown<Skeleton>(opened.test.window));
    QVERIFY2(TestWindow::button(shown<EmptyState>(opened.test.window), button), qPrintable(opened.test.texts()));
}

QTEST_MAIN(TestStates)
#include "tst_states.moc"
