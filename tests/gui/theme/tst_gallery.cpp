// Every widget in every state on three pages, in each look. With LEADWRIGHT_SHOTS set to a folder it leaves
// pictures there.

#include "galleryparts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QSet>
#include <QToolButton>
#include <QtTest>
#include <memory>

using namespace lead;

namespace {

struct Page
{
    const char *name;
    QWidget *(*make)();
};

constexpr Page Pages[] = {
    {"controls", galleryOfControls}, {"views", galleryOfViews}, {"widgets", galleryOfWidgets}};

QStringList nameless(const QWidget &page)
{
    QStringList found;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy() ||
            widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            found << QLatin1String(widget->metaObject()->className());
    }
    return found;
}

/// Labels and buttons that have less room than their text needs.
QStringList clipped(const QWidget &page)
{
    QStringList found;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const auto *label = qobject_cast<QLabel *>(widget);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const auto *tool = qobject_cast<const QToolButton *>(widget);
        const bool isWrapped =
            (label && label->wordWrap()) || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly);
        const QString text = label ? label->text() : button ? button->text() : QString();
        if (text.isEmpty() || isWrapped)
            continue;
        const QSize wanted = widget->minimumSizeHint();
        if (widget->width() < wanted.width() || widget->height() < wanted.height())
            found << QStringLiteral("%1 has %2x%3 of %4x%5")
                         .arg(text)
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(wanted.width())
                         .arg(wanted.height());
    }
    return found;
}

constexpr double MostDifference = 0.001;

/// The share of pixels that differ.
double difference(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return 1;
    qint64 count = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            count += one.pixel(x, y) != other.pixel(x, y);
    return double(count) / (double(one.width()) * one.height());
}

} // namespace

class GalleryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryWidgetInEveryLook_data();
    void showsEveryWidgetInEveryLook();
    void followsAChangeWhileOpen();
    void showsWhatFloats_data();
    void showsWhatFloats();
};

void GalleryTest::showsEveryWidgetInEveryLook_data()
{
    QTest::addColumn<Appearance>("appearance");
    using Scheme = Appearance::Scheme;
    QTest::newRow("light") << Appearance{.scheme = Scheme::Light};
    QTest::newRow("dark") << Appearance{.scheme = Scheme::Dark};
    QTest::newRow("light-90") << Appearance{.scheme = Scheme::Light, .textPercent = 90};
    QTest::newRow("light-130") << Appearance{.scheme = Scheme::Light, .textPercent = 130};
    QTest::newRow("light-contrast") << Appearance{.scheme = Scheme::Light, .increasesContrast = true};
    QTest::newRow("dark-contrast") << Appearance{.scheme = Scheme::Dark, .increasesContrast = true};
    QTest::newRow("light-compact") << Appearance{.scheme = Scheme::Light,
                                                 .density = Appearance::Density::Compact};
}

void GalleryTest::showsEveryWidgetInEveryLook()
{
    QFETCH(Appearance, appearance);
    Theme theme(*qApp);
    theme.setAppearance(appearance);
    const QString folder = qEnvironmentVariable("LEADWRIGHT_SHOTS");
    for (const Page &each : Pages) {
        const std::unique_ptr<QWidget> page(each.make());
        page->resize(page->sizeHint().expandedTo({1180, 760}));
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        const QImage picture = page->grab().toImage();
        QVERIFY(!picture.isNull());
        if (!folder.isEmpty()) {
            QDir().mkpath(folder);
            QVERIFY(picture.save(
                QStringLiteral("%1/gallery-%2-%3.png")
                    .arg(folder, QLatin1String(each.name), QLatin1String(QTest::currentDataTag()))));
        }
        QVERIFY2(nameless(*page).isEmpty(), qPrintable(nameless(*page).join(QStringLiteral(", "))));
        QVERIFY2(clipped(*page).isEmpty(), qPrintable(clipped(*page).join(QStringLiteral("; "))));
        // An empty page has one colour.
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); y += 3)
            for (int x = 0; x < picture.width(); x += 3)
                colours.insert(picture.pixel(x, y));
        QVERIFY2(colours.size() > 20, qPrintable(QString::number(colours.size())));
    }
}

void GalleryTest::followsAChangeWhileOpen()
{
    Theme theme(*qApp);
    theme.setAppearance({.scheme = Appearance::Scheme::Light});
    for (const Page &each : Pages) {
        const std::unique_ptr<QWidget> page(each.make());
        page->resize(1600, 1300);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        theme.setAppearance({.scheme = Appearance::Scheme::Dark, .textPercent = 130});
        const std::unique_ptr<QWidget> fresh(each.make());
        fresh->resize(page->size());
        fresh->show();
        QVERIFY(QTest::qWaitForWindowExposed(fresh.get()));
        QTRY_VERIFY2(clipped(*page).isEmpty(), qPrintable(clipped(*page).join(QStringLiteral("; "))));
        // What was open looks as what is opened now. (The other pages have tables and areas of heights that
        // stay.)
        if (each.make == galleryOfWidgets)
            QTRY_VERIFY(difference(page->grab().toImage(), fresh->grab().toImage()) < MostDifference);
        theme.setAppearance({.scheme = Appearance::Scheme::Light});
    }
}

void GalleryTest::showsWhatFloats_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void GalleryTest::showsWhatFloats()
{
    QFETCH(bool, isDark);
    Theme theme(*qApp);
    theme.setAppearance(
        {.scheme = isDark ? Appearance::Scheme::Dark : Appearance::Scheme::Light, .reducesMotion = true});
    const QString folder = qEnvironmentVariable("LEADWRIGHT_SHOTS");
    QWidget page;
    page.resize(1180, 760);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    for (const Floating &each : makeFloating(&page)) {
        each.open();
        QTRY_VERIFY2(each.widget->isVisible(), each.name);
        QVERIFY2(clipped(*each.widget).isEmpty(),
                 qPrintable(clipped(*each.widget).join(QStringLiteral("; "))));
        if (!folder.isEmpty())
            QVERIFY(each.widget->grab().save(
                QStringLiteral("%1/floating-%2-%3.png")
                    .arg(folder, QLatin1String(each.name), QLatin1String(QTest::currentDataTag()))));
        if (each.widget->isWindow())
            each.widget->close();
    }
    if (!folder.isEmpty())
        QVERIFY(page.grab().save(
            QStringLiteral("%1/floating-page-%2.png").arg(folder, QLatin1String(QTest::currentDataTag()))));
}

QTEST_MAIN(GalleryTest)
#include "tst_gallery.moc"
