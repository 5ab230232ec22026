// How things share the room that there is.

#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/flowlayout.h"

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>
#include <QtTest>
#include <memory>

using namespace lead;

class LayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void goesOnInTheNextLine();
    void givesALongMessageTheLinesThatItNeeds();

private:
    std::unique_ptr<Theme> m_theme;
};

void LayoutTest::goesOnInTheNextLine()
{
    QWidget page;
    auto *flow = new FlowLayout(&page);
    for (int i = 0; i < 4; ++i) {
        auto *box = new QWidget;
        box->setFixedSize(100, 20);
        flow->addWidget(box);
    }
    QCOMPARE(flow->heightForWidth(500), 20);
    QCOMPARE(flow->heightForWidth(220), 20 + flow->spacing() + 20);
    QCOMPARE(flow->heightForWidth(100), 4 * 20 + 3 * flow->spacing());
    auto *inserted = new QWidget;
    inserted->setFixedSize(100, 20);
    flow->insertWidget(0, inserted);
    QCOMPARE(flow->count(), 5);
    QCOMPARE(flow->itemAt(0)->widget(), inserted);
    flow->itemAt(1)->widget()->hide();
    QCOMPARE(flow->heightForWidth(500), 20);
    delete flow->takeAt(0);
    QCOMPARE(flow->count(), 4);
    QVERIFY(!flow->itemAt(9));
}

void LayoutTest::givesALongMessageTheLinesThatItNeeds()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *banner = new Banner;
    banner->showText(
        QStringLiteral("An import was interrupted. What it brought so far is kept until you decide what "
                       "is to become of it, and nothing else of it is shown."));
    banner->addButton(QStringLiteral("Go on with it"));
    auto *choice = new ChoiceButton(QStringLiteral("Import"),
                                    QStringLiteral("A file from any program; its columns are recognised and "
                                                   "can be corrected before anything happens."));
    column->addWidget(banner);
    column->addWidget(choice);
    column->addWidget(new QWidget, 1);
    page.resize(380, 600);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCoreApplication::sendPostedEvents();
    const auto *text = banner->findChild<QLabel *>();
    QTRY_VERIFY2(text->height() >= text->heightForWidth(text->width()), "its text is cut");
    const int narrow = banner->height();
    const int lines = choice->height();
    page.resize(1200, 600);
    QTRY_VERIFY(banner->height() < narrow);
    QTRY_VERIFY(choice->height() < lines);
    QVERIFY(banner->height() < 2 * banner->findChild<Button *>()->height());
}

QTEST_MAIN(LayoutTest)
#include "tst_layout.moc"
