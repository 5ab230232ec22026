// What widgets and delegates paint alike.

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace lead;

class PaintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesThePainterAsItWas();
    void outlinesAPillOnASelectedRow();
    void keepsAPillWithinItsCell();
    void showsScoresByNumberAndTone();
    void namesAPersonByInitials_data();
    void namesAPersonByInitials();
    void readsTextOfButtonsWithoutAccessKeys();
};

namespace {

QImage painted(const std::function<void(QPainter &)> &paint)
{
    QImage image(200, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    return image;
}

} // namespace

void PaintTest::leavesThePainterAsItWas()
{
    const Theme theme(*qApp);
    painted([](QPainter &painter) {
        const QPen pen = painter.pen();
        const QFont font = painter.font();
        const QPainter::RenderHints hints = painter.renderHints();
        const QRectF rect(0, 0, 100, 30);
        paintPill(painter, rect, QStringLiteral("Won"), ToneName::Success, true);
        paintAvatar(painter, rect, QStringLiteral("Maya Torres"));
        paintScore(painter, rect, 80);
        paintKeyHint(painter, rect, QStringLiteral("Ctrl+K"));
        paintBox(painter, rect, 4, tokens().accent, tokens().border);
        paintFocusRing(painter, rect, 4);
        paintShadow(painter, rect, 4, 8);
        QCOMPARE(painter.pen(), pen);
        QCOMPARE(painter.font(), font);
        QCOMPARE(painter.renderHints(), hints);
    });
}

void PaintTest::outlinesAPillOnASelectedRow()
{
    const Theme theme(*qApp);
    const auto pill = [](bool isSelected) {
        return painted([isSelected](QPainter &painter) {
            paintPill(painter, {10, 5, 100, 22}, QStringLiteral("Appointment"), ToneName::Accent, isSelected);
        });
    };
    QVERIFY(pill(true) != pill(false));
    QCOMPARE(pill(false).pixelColor(60, 6), tokens().brand.background);
    QVERIFY(pill(true).pixelColor(60, 5) != tokens().brand.background);
}

void PaintTest::keepsAPillWithinItsCell()
{
    const Theme theme(*qApp);
    const QImage image = painted([](QPainter &painter) {
        paintPillIn(painter, {0, 0, 60, 40}, QStringLiteral("Kostenvoranschlag ausstehend"), ToneName::Info);
    });
    QCOMPARE(image.pixelColor(62, 20), QColor(Qt::white));
    QCOMPARE(image.pixelColor(30, 2), QColor(Qt::white)); // not higher than pills are
    QVERIFY(pillWidth(QStringLiteral("Kostenvoranschlag ausstehend")) > 100);
}

void PaintTest::showsScoresByNumberAndTone()
{
    const Theme theme(*qApp);
    QCOMPARE(scoreTone(100), ToneName::Success);
    QCOMPARE(scoreTone(75), ToneName::Success);
    QCOMPARE(scoreTone(74), ToneName::Warning);
    QCOMPARE(scoreTone(45), ToneName::Warning);
    QCOMPARE(scoreTone(44), ToneName::Danger);
    const auto filled = [](int score) {
        const QImage image = painted([score](QPainter &painter) {
            paintScore(painter, {0, 0, 100, 40}, score);
        });
        int count = 0;
        for (int x = 30; x < 100; ++x)
            count += image.pixelColor(x, 20) == tokens().tone(scoreTone(score)).solid;
        return count;
    };
    QVERIFY(filled(100) > filled(80));
    QVERIFY(filled(80) > filled(10));
    QCOMPARE(filled(0), 0);
}

void PaintTest::namesAPersonByInitials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two") << QStringLiteral("Maya Torres") << QStringLiteral("MT");
    QTest::newRow("three") << QStringLiteral("anna maria weiß") << QStringLiteral("AW");
    QTest::newRow("one") << QStringLiteral("Łucja") << QStringLiteral("Ł");
    QTest::newRow("nothing") << QStringLiteral("  ") << QStringLiteral("?");
    QTest::newRow("outside of the first plane") << QStringLiteral("𝒜da") << QStringLiteral("𝒜");
}

void PaintTest::namesAPersonByInitials()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(initials(name), expected);
}

void PaintTest::readsTextOfButtonsWithoutAccessKeys()
{
    QCOMPARE(withoutMnemonic(QStringLiteral("&Save")), QStringLiteral("Save"));
    QCOMPARE(withoutMnemonic(QStringLiteral("R&&D &now")), QStringLiteral("R&D now"));
    QCOMPARE(withoutMnemonic(QStringLiteral("End&")), QStringLiteral("End"));
}

QTEST_MAIN(PaintTest)
#include "tst_paint.moc"
