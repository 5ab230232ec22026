// What lies over a page: popovers, toasts, the bulk bar and questions.

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bulkbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/toasthost.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QtTest>
#include <memory>

using namespace lead;

namespace {

constexpr int Soon = 200; // ms
constexpr int NotInThisTest = 60000;

Button *buttonOf(const QWidget &in, const QString &text)
{
    for (Button *button : in.findChildren<Button *>())
        if (button->text() == text)
            return button;
    return nullptr;
}

} // namespace

class OverlaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_page.reset(); }
    void givesTheFocusBackWhenAPopoverCloses();
    void keepsAPopoverOnTheScreen();
    void takesAToastAwayAfterAWhile();
    void waitsWhileAToastHasTheFocus();
    void runsTheActionOfAToastOnce();
    void showsThreeToastsAtMost();
    void keepsToastsAtTheLowerLeft();
    void keepsToastsAboveABarThatComesLater();
    void fadesOnlyWhereMotionIsWelcome();
    void offersEverythingThatMatches();
    void cancelsByEnterWhereSomethingIsDestroyed();
    void acceptsByEnterWhereNothingIsDestroyed();
    void asksForAWordBeforeTheWorst();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_page;
    Button *m_button = nullptr;
};

void OverlaysTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setAppearance({.reducesMotion = true});
}

void OverlaysTest::init()
{
    m_page = std::make_unique<QWidget>();
    m_page->resize(900, 600);
    m_button = new Button(QStringLiteral("Filter"), Button::Kind::Secondary, nullptr, m_page.get());
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_button->setFocus();
}

void OverlaysTest::givesTheFocusBackWhenAPopoverCloses()
{
    Popover popover(QStringLiteral("New filter"), m_page.get());
    auto *content = new QWidget;
    auto *edit = new QLineEdit;
    (new QVBoxLayout(content))->addWidget(edit);
    popover.setContent(content);
    QSignalSpy closed(&popover, &Popover::closed);
    popover.openUnder(m_button);
    QTRY_VERIFY(popover.isVisible());
    QCOMPARE(popover.focusWidget(), edit);
    QCOMPARE(QAccessible::queryAccessibleInterface(&popover)->role(), QAccessible::Dialog);
    QCOMPARE(QAccessible::queryAccessibleInterface(&popover)->text(QAccessible::Name),
             QStringLiteral("New filter"));
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!popover.isVisible());
    QCOMPARE(closed.count(), 1);
    QTRY_VERIFY(m_button->hasFocus());
}

void OverlaysTest::keepsAPopoverOnTheScreen()
{
    Popover popover(QStringLiteral("New filter"), m_page.get());
    auto *content = new QWidget;
    content->setFixedSize(300, 200);
    popover.setContent(content);
    const QRect screen = m_page->screen()->availableGeometry();
    popover.openAt(QRect(screen.right() - 40, screen.bottom() - 30, 40, 30));
    QVERIFY(screen.contains(popover.geometry()));
    QVERIFY(popover.geometry().bottom() < screen.bottom() - 10); // above its anchor
    popover.close();
}

void OverlaysTest::takesAToastAwayAfterAWhile()
{
    ToastHost host(m_page.get());
    host.setShownMillis(Soon);
    host.show({.text = QStringLiteral("Moved Jonas to Qualified")});
    QCOMPARE(host.texts(), QStringList{QStringLiteral("Moved Jonas to Qualified")});
    QVERIFY(host.latest()->isVisible());
    QCOMPARE(QAccessible::queryAccessibleInterface(host.latest())->role(), QAccessible::AlertMessage);
    QTRY_VERIFY(host.texts().isEmpty());
}

void OverlaysTest::waitsWhileAToastHasTheFocus()
{
    ToastHost host(m_page.get());
    host.setShownMillis(Soon);
    host.show({.text = QStringLiteral("Deleted"), .actionText = QStringLiteral("Undo")});
    buttonOf(*host.latest(), QStringLiteral("Undo"))->setFocus(Qt::TabFocusReason);
    // Another one, whose time runs out after the first one's would have: it waits as well.
    host.show({.text = QStringLiteral("Moved")});
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY(timer.elapsed() > 2 * Soon);
    QVERIFY(host.texts().contains(QStringLiteral("Deleted")));
    m_button->setFocus();
    QTRY_VERIFY(host.texts().isEmpty());
}

void OverlaysTest::runsTheActionOfAToastOnce()
{
    ToastHost host(m_page.get());
    host.setShownMillis(NotInThisTest);
    int runs = 0;
    host.show({.text = QStringLiteral("Deleted"), .actionText = QStringLiteral("Undo"), .onAction = [&runs] {
                   ++runs;
               }});
    QTest::mouseClick(buttonOf(*host.latest(), QStringLiteral("Undo")), Qt::LeftButton);
    QCOMPARE(runs, 1);
    QVERIFY(host.texts().isEmpty());
    host.show({.text = QStringLiteral("Moved")});
    QTest::keyClick(host.latest(), Qt::Key_Escape);
    QVERIFY(host.texts().isEmpty());
}

void OverlaysTest::showsThreeToastsAtMost()
{
    ToastHost host(m_page.get());
    host.setShownMillis(NotInThisTest);
    for (int i = 1; i <= 4; ++i)
        host.show({.text = QStringLiteral("Toast %1").arg(i)});
    QCOMPARE(host.texts(),
             (QStringList{QStringLiteral("Toast 2"), QStringLiteral("Toast 3"), QStringLiteral("Toast 4")}));
}

void OverlaysTest::keepsToastsAboveABarThatComesLater()
{
    ToastHost host(m_page.get());
    host.show({.text = QStringLiteral("Moved")});
    auto *bar = new QWidget(m_page.get());
    bar->setProperty(ToastHost::StayAbove, true);
    bar->setGeometry(0, m_page->height() - 120, m_page->width(), 120);
    bar->hide();
    host.raise(); // as when another page is gone to
    bar->show();
    QTRY_VERIFY(host.latest()->geometry().bottom() < bar->geometry().top());
    bar->hide();
    QTRY_VERIFY(host.latest()->geometry().bottom() > m_page->height() - 120);
}

void OverlaysTest::keepsToastsAtTheLowerLeft()
{
    ToastHost host(m_page.get());
    host.setShownMillis(NotInThisTest);
    host.show({.text = QStringLiteral("Short")});
    host.show(
        {.text = QStringLiteral(
             "A sentence that is far too long for one line of a toast, which therefore goes on in the next "
             "line and perhaps in one more")});
    const QWidget *toast = host.latest();
    QVERIFY(toast->geometry().left() < 20);
    // Above the foot of a page, where sums and keys are.
    const int below = m_page->height() - toast->geometry().bottom();
    QVERIFY(below > metrics::footerHeight() && below < metrics::footerHeight() + 20);
    for (const QLabel *label : toast->findChildren<QLabel *>())
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), "its text is cut");
    BulkBar bar(m_page.get());
    host.show({.text = QStringLiteral("Moved")});
    bar.setCount(4);
    QTRY_VERIFY(!bar.geometry().intersects(host.latest()->geometry()));
    bar.setCount(0);
    m_page->resize(500, 400);
    QTRY_VERIFY(m_page->rect().contains(toast->geometry()));
}

void OverlaysTest::fadesOnlyWhereMotionIsWelcome()
{
    ToastHost host(m_page.get());
    host.setShownMillis(NotInThisTest);
    host.show({.text = QStringLiteral("Still")});
    QVERIFY(!host.latest()->graphicsEffect());
    m_theme->setAppearance({});
    host.show({.text = QStringLiteral("Fading")});
    QVERIFY(host.latest()->graphicsEffect());
    QTRY_VERIFY(!host.latest()->graphicsEffect());
    m_theme->setAppearance({.reducesMotion = true});
}

void OverlaysTest::offersEverythingThatMatches()
{
    BulkBar bar(m_page.get());
    QVERIFY(!bar.isVisible());
    bar.addButton(QStringLiteral("Assign"), "user");
    bar.setCount(4, 128);
    QVERIFY(bar.isVisible());
    QVERIFY(std::abs(bar.geometry().center().x() - m_page->rect().center().x()) <= 1);
    QSignalSpy all(&bar, &BulkBar::allWanted);
    QSignalSpy cleared(&bar, &BulkBar::cleared);
    Button *offer = buttonOf(bar, QStringLiteral("Select all 128"));
    QVERIFY(offer && offer->isVisible());
    offer->click();
    QCOMPARE(all.count(), 1);
    bar.setCount(128, 128);
    QVERIFY(!offer->isVisible());
    bar.findChild<IconButton *>()->click();
    QCOMPARE(cleared.count(), 1);
    bar.setCount(0, 128);
    QVERIFY(!bar.isVisible());
}

void OverlaysTest::cancelsByEnterWhereSomethingIsDestroyed()
{
    QPointer<ConfirmDialog> dialog = new ConfirmDialog(
        QStringLiteral("Delete 42 leads for ever?"), QStringLiteral("They cannot be brought back."),
        QStringLiteral("Delete 42 leads"), ConfirmDialog::Kind::Destructive, m_page.get());
    QSignalSpy accepted(dialog, &QDialog::accepted);
    QSignalSpy rejected(dialog, &QDialog::rejected);
    dialog->open();
    QTRY_VERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(accepted.count(), 0);
    QCOMPARE(rejected.count(), 1);
    QTRY_VERIFY(!dialog);
}

void OverlaysTest::acceptsByEnterWhereNothingIsDestroyed()
{
    QPointer<ConfirmDialog> dialog =
        new ConfirmDialog(QStringLiteral("Assign 600 leads to Maya?"), QStringLiteral("She is told once."),
                          QStringLiteral("Assign"), ConfirmDialog::Kind::Normal, m_page.get());
    QSignalSpy accepted(dialog, &QDialog::accepted);
    dialog->open();
    QTRY_VERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
}

void OverlaysTest::asksForAWordBeforeTheWorst()
{
    QPointer<ConfirmDialog> dialog = new ConfirmDialog(
        QStringLiteral("Delete the workspace?"), QStringLiteral("All its leads go."),
        QStringLiteral("Delete the workspace"), ConfirmDialog::Kind::Destructive, m_page.get());
    dialog->requireWord(QStringLiteral("Northline"));
    dialog->open();
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(!dialog->verbButton()->isEnabled());
    auto *edit = dialog->findChild<QLineEdit *>();
    QTest::keyClicks(edit, QStringLiteral("Northlin"));
    QVERIFY(!dialog->verbButton()->isEnabled());
    QTest::keyClicks(edit, QStringLiteral("e"));
    QVERIFY(dialog->verbButton()->isEnabled());
    QSignalSpy accepted(dialog, &QDialog::accepted);
    dialog->verbButton()->click();
    QCOMPARE(accepted.count(), 1);
}

QTEST_MAIN(OverlaysTest)
#include "tst_overlays.moc"
