// What the small parts of the window do by mouse and by keyboard, and what they tell screen readers.

#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/fillingstack.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/inputfield.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/scorering.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/skeletonrows.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/tabstrip.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>
#include <memory>

using namespace lead;

namespace {

QString nameOf(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
}

QAccessible::Role roleOf(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->role();
}

void activate(QWidget &window)
{
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

} // namespace

class WidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void removesAChipByKeyAndByItsCross();
    void opensAChipByClickAndByEnter();
    void tellsTabsWithNumbersAndUnsavedChanges();
    void movesTabsByKeyboardOnlyWhenAllowed();
    void offersTabsThatDoNotFitInAMenu();
    void clearsASearchBeforeEscapePasses();
    void pressesAButtonByEnterAlsoOutsideOfDialogs();
    void goesFromASearchToItsList();
    void choosesASegmentByArrows();
    void goesBackOnlyToStepsThatAreDone();
    void saysAProblemBelowAFieldAndToScreenReaders();
    void hasRolesAndNames();
    void showsFocusOnlyAfterTheKeyboard();
    void shortensALabelAndNeverReadsHtml();
    void keepsTheKeyboardAmongTheStatesOfAPage();
    void asksTheShownPageAloneForItsSize();
    void copiesTheDetailsOfAnError();

private:
    std::unique_ptr<Theme> m_theme;
};

void WidgetsTest::removesAChipByKeyAndByItsCross()
{
    Chip chip(QStringLiteral("Owner"), QStringLiteral("is"), QStringLiteral("Maya Torres"));
    chip.resize(chip.sizeHint());
    activate(chip);
    QSignalSpy removed(&chip, &Chip::removeRequested);
    QSignalSpy clicked(&chip, &Chip::clicked);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QTest::keyClick(&chip, Qt::Key_Backspace);
    QCOMPARE(removed.count(), 2);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 12, chip.height() / 2));
    QCOMPARE(removed.count(), 3);
    QCOMPARE(clicked.count(), 0);
    chip.setRemovable(false);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.count(), 3);
    QCOMPARE(nameOf(chip), QStringLiteral("Owner is Maya Torres"));
}

void WidgetsTest::opensAChipByClickAndByEnter()
{
    Chip chip(QStringLiteral("Score"), QStringLiteral("≥"), QStringLiteral("40"));
    chip.resize(chip.sizeHint());
    activate(chip);
    QSignalSpy clicked(&chip, &Chip::clicked);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(12, chip.height() / 2));
    QTest::keyClick(&chip, Qt::Key_Return);
    QTest::keyClick(&chip, Qt::Key_Space);
    QCOMPARE(clicked.count(), 3);
}

void WidgetsTest::tellsTabsWithNumbersAndUnsavedChanges()
{
    TabStrip strip(QStringLiteral("Views"));
    strip.addTab(QStringLiteral("R&D"), 1017, 7);
    strip.addTab(QStringLiteral("New today"));
    strip.resize(900, strip.sizeHint().height());
    activate(strip);
    QTabBar &bar = *strip.findChild<QTabBar *>();
    QCOMPARE(roleOf(bar), QAccessible::PageTabList);
    QCOMPARE(nameOf(strip), QStringLiteral("Views"));
    const auto tabName = [&bar](int index) {
        return QAccessible::queryAccessibleInterface(&bar)->child(index)->text(QAccessible::Name);
    };
    QVERIFY(tabName(0).startsWith(QStringLiteral("R&D 1")));
    strip.setUnsaved(0, true);
    QVERIFY(tabName(0).contains(QStringLiteral("unsaved")));
    QCOMPARE(strip.title(0), QStringLiteral("R&D"));
    QCOMPARE(strip.data(0).toInt(), 7);
    strip.setNumber(0, {});
    QVERIFY(strip.isUnsaved(0));
    QVERIFY(!tabName(0).contains(QStringLiteral("1")));
    QSignalSpy changes(&strip, &TabStrip::currentChanged);
    QTest::keyClick(&bar, Qt::Key_Right);
    QCOMPARE(strip.currentIndex(), 1);
    QCOMPARE(changes.count(), 1);
}

void WidgetsTest::movesTabsByKeyboardOnlyWhenAllowed()
{
    TabStrip strip(QStringLiteral("Views"));
    for (const char *title : {"One", "Two", "Three"})
        strip.addTab(QLatin1String(title));
    activate(strip);
    QTabBar &bar = *strip.findChild<QTabBar *>();
    QSignalSpy moves(&strip, &TabStrip::moved);
    QTest::keyClick(&bar, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(moves.count(), 0);
    strip.setReorderable(true);
    QTest::keyClick(&bar, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(moves.count(), 1);
    QCOMPARE(strip.title(1), QStringLiteral("One"));
    QCOMPARE(strip.currentIndex(), 1);
    QTest::keyClick(&bar, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&bar, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(moves.count(), 2); // there is nothing before the first
    QCOMPARE(strip.title(0), QStringLiteral("One"));
}

void WidgetsTest::offersTabsThatDoNotFitInAMenu()
{
    TabStrip strip(QStringLiteral("Views"));
    for (int i = 0; i < 12; ++i)
        strip.addTab(QStringLiteral("A view with a name %1").arg(i), i);
    strip.setAddText(QStringLiteral("New view"));
    strip.resize(400, strip.sizeHint().height());
    activate(strip);
    QToolButton *more = nullptr;
    for (QToolButton *button : strip.findChildren<QToolButton *>())
        if (button->menu() && button->isVisible())
            more = button;
    QVERIFY(more);
    QVERIFY(more->geometry().right() < strip.width());
    Q_EMIT more->menu()->aboutToShow();
    QCOMPARE(more->menu()->actions().size(), 12);
    more->menu()->actions().constLast()->trigger();
    QCOMPARE(strip.currentIndex(), 11);
    const QTabBar &bar = *strip.findChild<QTabBar *>();
    QVERIFY2(bar.tabRect(11).right() <= bar.width(), "the chosen tab is out of sight");
    strip.resize(4000, strip.height());
    QTRY_VERIFY(!more->isVisible());
}

void WidgetsTest::clearsASearchBeforeEscapePasses()
{
    QWidget window;
    auto *field = new SearchField(QStringLiteral("Search leads"));
    field->setKeyHint(QStringLiteral("/"));
    (new QVBoxLayout(&window))->addWidget(field);
    activate(window);
    QCOMPARE(nameOf(*field), QStringLiteral("Search leads"));
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("Jonas"));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->text().isEmpty());
    QKeyEvent again(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(field, &again);
    QVERIFY(!again.isAccepted());
}

void WidgetsTest::pressesAButtonByEnterAlsoOutsideOfDialogs()
{
    Button button(QStringLiteral("Take yours"));
    activate(button);
    QSignalSpy clicked(&button, &Button::clicked);
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Space);
    QTest::keyClick(&button, Qt::Key_Return, Qt::ControlModifier); // which means something else
    QCOMPARE(clicked.count(), 2);
}

void WidgetsTest::goesFromASearchToItsList()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *field = new SearchField(QStringLiteral("Search"));
    auto *list = new QListWidget;
    list->addItems({QStringLiteral("First"), QStringLiteral("Second")});
    column->addWidget(field);
    column->addWidget(list);
    field->setList(*list);
    activate(window);
    field->setFocus();
    QSignalSpy activated(list, &QListWidget::itemActivated);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(activated.count(), 0);
    list->setCurrentRow(1);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(list->hasFocus());
    QCOMPARE(list->currentRow(), 1);
}

void WidgetsTest::choosesASegmentByArrows()
{
    Segmented period(QStringLiteral("Period"),
                     {QStringLiteral("Today"), QStringLiteral("7 days"), QStringLiteral("30 days")});
    activate(period);
    QSignalSpy changes(&period, &Segmented::currentChanged);
    QCOMPARE(period.currentIndex(), 0);
    QCOMPARE(roleOf(*period.segment(0)), QAccessible::RadioButton);
    period.segment(0)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(period.segment(0), Qt::Key_Right);
    QCOMPARE(period.currentIndex(), 1);
    period.setCurrentIndex(2);
    QCOMPARE(changes.count(), 2);
    QCOMPARE(changes.constLast().constFirst().toInt(), 2);
    QTest::mouseClick(period.segment(0), Qt::LeftButton);
    QCOMPARE(period.currentIndex(), 0);
}

void WidgetsTest::goesBackOnlyToStepsThatAreDone()
{
    Stepper stepper({QStringLiteral("File"), QStringLiteral("Map"), QStringLiteral("Summary")});
    activate(stepper);
    stepper.setCurrent(1);
    QSignalSpy chosen(&stepper, &Stepper::stepChosen);
    const QList<QAbstractButton *> steps = stepper.findChildren<QAbstractButton *>();
    QCOMPARE(steps.size(), 3);
    for (QAbstractButton *step : steps)
        step->click();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toInt(), 0);
    QVERIFY(nameOf(*steps[1]).contains(QStringLiteral("current")));
    stepper.setBackAllowed(false);
    steps[0]->click();
    QCOMPARE(chosen.count(), 1);
}

void WidgetsTest::saysAProblemBelowAFieldAndToScreenReaders()
{
    auto *edit = new QLineEdit;
    InputField field(QStringLiteral("&Telephone"), edit);
    field.setHint(QStringLiteral("With its area code"));
    activate(field);
    QCOMPARE(nameOf(*edit), QStringLiteral("Telephone"));
    const auto texts = [&field] {
        QStringList shown;
        for (const QLabel *label : field.findChildren<QLabel *>())
            if (label->isVisible())
                shown << label->text();
        return shown;
    };
    QVERIFY(texts().contains(QStringLiteral("With its area code")));
    setProblem(edit, QStringLiteral("Too few digits"));
    QVERIFY(texts().contains(QStringLiteral("Too few digits")));
    QVERIFY(!texts().contains(QStringLiteral("With its area code")));
    QCOMPARE(edit->accessibleDescription(), QStringLiteral("Too few digits"));
    setProblem(edit, {});
    QVERIFY(texts().contains(QStringLiteral("With its area code")));
    QLineEdit alone;
    setProblem(&alone, QStringLiteral("Too few digits"));
    QCOMPARE(alone.accessibleDescription(), QStringLiteral("Too few digits"));
}

void WidgetsTest::hasRolesAndNames()
{
    Pill pill(QStringLiteral("Won"), ToneName::Success);
    QCOMPARE(roleOf(pill), QAccessible::StaticText);
    QCOMPARE(nameOf(pill), QStringLiteral("Won"));
    pill.setText(QStringLiteral("Lost"));
    QCOMPARE(nameOf(pill), QStringLiteral("Lost"));
    Avatar avatar(QStringLiteral("Maya Torres"), 28);
    QCOMPARE(roleOf(avatar), QAccessible::Graphic);
    QCOMPARE(nameOf(avatar), QStringLiteral("Maya Torres"));
    ScoreRing ring(95);
    QVERIFY(nameOf(ring).contains(QStringLiteral("95")));
    ring.setScore({});
    QVERIFY(!nameOf(ring).contains(QStringLiteral("95")));
    KeyHint hint(QStringLiteral("Ctrl+K"));
    QCOMPARE(nameOf(hint), QStringLiteral("Ctrl+K"));
    Divider divider;
    QCOMPARE(roleOf(divider), QAccessible::Separator);
    ProgressLine line;
    QCOMPARE(roleOf(line), QAccessible::ProgressBar);
    line.setActive(true);
    line.setShare(0.25);
    QVERIFY2(!line.isSeen(), "what is over in a moment is not worth a word");
    QTRY_VERIFY(line.isSeen());
    QVERIFY(nameOf(line).contains(QStringLiteral("25")));
    IconButton button("phone", QStringLiteral("Call"), QStringLiteral("C"));
    QCOMPARE(nameOf(button), QStringLiteral("Call"));
    QCOMPARE(button.toolTip(), QStringLiteral("Call  (C)"));
    Button primary(QStringLiteral("&Save"), Button::Kind::Primary);
    QCOMPARE(roleOf(primary), QAccessible::Button);
    QCOMPARE(nameOf(primary), QStringLiteral("Save"));
}

void WidgetsTest::showsFocusOnlyAfterTheKeyboard()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *first = new Button(QStringLiteral("First"));
    auto *second = new Button(QStringLiteral("Second"));
    layout->addWidget(first);
    layout->addWidget(second);
    activate(window);
    QTest::mouseClick(first, Qt::LeftButton);
    first->setFocus();
    QVERIFY(!showsFocus(first));
    const QImage resting = second->grab().toImage();
    QTest::keyClick(first, Qt::Key_Tab);
    QVERIFY(second->hasFocus());
    QVERIFY(showsFocus(second));
    QVERIFY2(second->grab().toImage() != resting, "the ring is missing");
    QTest::mouseClick(first, Qt::LeftButton);
    QVERIFY(!showsFocus(second));
    second->setFocus();
    m_theme->setAppearance({.increasesContrast = true});
    QVERIFY(showsFocus(second));
    m_theme->setAppearance({});
}

void WidgetsTest::shortensALabelAndNeverReadsHtml()
{
    TextLabel label(QStringLiteral("<b>Kraftfahrzeughaftpflichtversicherung</b>"), TextStyle::BodyStrong);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    const int whole = label.minimumSizeHint().width();
    label.setElided(true);
    QVERIFY(label.minimumSizeHint().width() < whole / 2);
    label.resize(80, label.sizeHint().height());
    const QImage cut = label.grab().toImage();
    label.resize(whole + 4, label.height());
    QVERIFY(cut != label.grab(QRect(0, 0, 80, label.height())).toImage());
    QCOMPARE(elided(QStringLiteral("short"), label.font(), 500), QStringLiteral("short"));
    QVERIFY(elided(label.text(), label.font(), 80).endsWith(u'…'));
}

void WidgetsTest::keepsTheKeyboardAmongTheStatesOfAPage()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *content = new Button(QStringLiteral("Content"));
    StateStack states(new SkeletonRows, {content});
    layout->addWidget(new Button(QStringLiteral("Before")));
    layout->addWidget(states.line());
    layout->addWidget(&states, 1);
    layout->addWidget(new Button(QStringLiteral("After")));
    activate(window);
    QVERIFY(states.isLoading());
    states.setAsking(true);
    QVERIFY2(!states.line()->isActive(), "the shape of the content says as much");
    states.setCurrentWidget(content);
    QVERIFY2(states.line()->isActive(), "what is shown stays while newer is asked for");
    states.setAsking(false);
    QVERIFY(!states.line()->isActive());
    content->setFocus();
    states.showError(QStringLiteral("It could not be read"), {Error::Failed, QStringLiteral("The file is locked."), QStringLiteral("BUSY 5")});
    QVERIFY(states.isFailed() && !content->isVisible());
    QVERIFY2(states.isAncestorOf(QApplication::focusWidget()), "the keyboard left the page");
    QSignalSpy retries(&states, &StateStack::retryWanted);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(retries.count(), 1);
    states.setCurrentWidget(content);
    QVERIFY(content->hasFocus());
}

void WidgetsTest::asksTheShownPageAloneForItsSize()
{
    FillingStack stack(nullptr, FillingStack::Height::Fits);
    auto *text = new TextLabel(QStringLiteral("A paragraph that takes several lines where there is little room. ").repeated(4), TextStyle::Body);
    text->setWordWrap(true);
    auto *large = new QWidget;
    large->setFixedSize(900, 700);
    stack.addWidget(text);
    stack.addWidget(large);
    QVERIFY(stack.sizeHint().height() < 700);
    QVERIFY(stack.hasHeightForWidth());
    QVERIFY(stack.heightForWidth(200) > stack.heightForWidth(600));
    stack.setCurrentIndex(1);
    QCOMPARE(stack.sizeHint(), QSize(900, 700));
}

void WidgetsTest::copiesTheDetailsOfAnError()
{
    ErrorState error;
    error.showError(QStringLiteral("The leads could not be read"), QStringLiteral("The file is locked."),
                    QStringLiteral("BUSY 5"));
    activate(error);
    QSignalSpy retries(&error, &ErrorState::retryWanted);
    const QList<Button *> buttons = error.findChildren<Button *>();
    QCOMPARE(buttons.size(), 2);
    buttons[0]->click();
    QCOMPARE(retries.count(), 1);
    buttons[1]->click();
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("BUSY 5")));
    error.showError(QStringLiteral("The leads could not be read"), QStringLiteral("The file is locked."));
    QVERIFY(!buttons[1]->isVisible());
    // Where there is another way on, to try again would only fail the same way.
    const Button *way = error.addButton(QStringLiteral("Edit"), Button::Kind::Primary);
    QVERIFY(!buttons[0]->isVisible());
    QTRY_VERIFY(way->isVisible());
}

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
