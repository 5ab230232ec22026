#include "tests/gui/golden/goldenscenes.h"
#include "tests/gui/golden/picturedifference.h"
#include "tests/support/pictures.h"

#include "ui/intake/importpage.h"
#include "ui/leads/detail/leadwindow.h"
#include "ui/leads/leadlistmodel.h"
#include "ui/leads/leadspage.h"
#include "ui/settings/settingspage.h"
#include "ui/theme/themestate.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"

#include <QDir>
#include <QLayout>
#include <QPainter>
#include <QTableView>
#include <array>
#include <memory>

using namespace lead;

/// Pictures of the widgets and of some pages, held against committed ones in pictures/. LEADWRIGHT_GOLDEN=write writes them
/// anew; look at them before they are committed. What differs is left in a folder that the failure names.
class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsWidgetsAsBefore_data();
    void showsWidgetsAsBefore();
    void showsThePagesAsBefore_data();
    void showsThePagesAsBefore();
    void seesWhatMoved();
    void seesAnotherColour();
    void overlooksHowEdgesAreSmoothed();

private:
    void compare(QWidget &widget, const QString &name);
    void wear(Appearance::Scheme scheme, int textPercent = 100);
    QWidget *page(const QString &name);

    std::unique_ptr<PictureWindow> m_scene;
    bool m_isWriting = false;
};

namespace {

constexpr QSize PageSize(1280, 760);
constexpr int BiggerText = 130;

QDir pictures()
{
    return QDir(QStringLiteral(GOLDEN_FOLDER "/pictures"));
}

QByteArray list()
{
    return "Full Name,E-Mail,Phone,State,Deal Size,Signed up,Favourite colour\r\n"
           "Ada Lovelace,ada@example.com,(212) 555-0101,NY,1200.50,2026-01-04,blue\r\n"
           "Grace Hopper,grace@example.com,(212) 555-0102,CA,800,2026-01-05,green\r\n"
           "Katherine Johnson,kj at example,12,Atlantis,75.25,2026-01-06,\r\n";
}

struct Scene
{
    const char *name;
    QWidget *(*make)();
};
constexpr std::array scenes{Scene{"buttons", &buttonsScene}, Scene{"inputs", &inputsScene}, Scene{"states", &statesScene}};

QImage pictureOf(QWidget &widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

} // namespace

void TestGolden::initTestCase()
{
    m_isWriting = qEnvironmentVariable("LEADWRIGHT_GOLDEN") == u"write";
    m_scene = std::make_unique<PictureWindow>(*qApp, Appearance::Scheme::Light);
    m_scene->openSample();
}

void TestGolden::wear(Appearance::Scheme scheme, int textPercent)
{
    m_scene->setAppearance({.scheme = scheme, .textPercent = textPercent, .reducesMotion = true});
}

void TestGolden::compare(QWidget &widget, const QString &name)
{
    const QImage now = stillPicture(widget).convertToFormat(QImage::Format_RGB32);
    const QString file = name + QStringLiteral(".png");
    if (m_isWriting) {
        QVERIFY(now.save(pictures().filePath(file), "PNG", 0)); // 0: pressed as small as it goes
        return;
    }
    const QImage before(pictures().filePath(file));
    QVERIFY2(!before.isNull(), qPrintable(QStringLiteral("%1 is not there; LEADWRIGHT_GOLDEN=write writes it").arg(pictures().filePath(file))));
    const PictureDifference difference = differenceOf(before, now);
    if (difference.isSame())
        return;
    const QString kept = qEnvironmentVariable("LEADWRIGHT_GOLDEN_KEPT", QDir::temp().filePath(QStringLiteral("leadwright-golden")));
    QVERIFY(QDir().mkpath(kept));
    const QDir folder(kept);
    QVERIFY(before.save(folder.filePath(name + QStringLiteral("-before.png"))));
    QVERIFY(now.save(folder.filePath(name + QStringLiteral("-now.png"))));
    QVERIFY(difference.marked.save(folder.filePath(name + QStringLiteral("-difference.png"))));
    const QPoint place = difference.worstBlock.center();
    QFAIL(qPrintable(difference.isOtherSize
                         ? QStringLiteral("%1 has another size; see %2").arg(name, kept)
                         : QStringLiteral("%1 differs, most around %2, %3 with %4 pixels; see %5").arg(name).arg(place.x()).arg(place.y()).arg(difference.mostInBlock).arg(kept)));
}

void TestGolden::showsWidgetsAsBefore_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<bool>("dark");
    for (std::size_t i = 0; i < scenes.size(); ++i)
        for (const bool dark : {false, true})
            QTest::addRow("%s-%s", scenes[i].name, dark ? "dark" : "light") << static_cast<int>(i) << dark;
}

void TestGolden::showsWidgetsAsBefore()
{
    QFETCH(int, scene);
    QFETCH(bool, dark);
    wear(dark ? Appearance::Scheme::Dark : Appearance::Scheme::Light);
    const std::unique_ptr<QWidget> widget(scenes[static_cast<std::size_t>(scene)].make());
    widget->show();
    widget->setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
    compare(*widget, QString::fromLatin1(QTest::currentDataTag()));
}

void TestGolden::showsThePagesAsBefore_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("textPercent");
    QTest::newRow("leads-light") << QStringLiteral("leads") << false << 100;
    QTest::newRow("leads-dark") << QStringLiteral("leads") << true << 100;
    QTest::newRow("leads-bigger") << QStringLiteral("leads") << false << BiggerText;
    QTest::newRow("lead-light") << QStringLiteral("lead") << false << 100;
    QTest::newRow("import-light") << QStringLiteral("import") << false << 100;
    QTest::newRow("settings-light") << QStringLiteral("settings") << false << 100;
    QTest::newRow("settings-dark") << QStringLiteral("settings") << true << 100;
}

void TestGolden::showsThePagesAsBefore()
{
    QFETCH(QString, page);
    QFETCH(bool, dark);
    QFETCH(int, textPercent);
    wear(dark ? Appearance::Scheme::Dark : Appearance::Scheme::Light, textPercent);
    QWidget *shown = this->page(page);
    QVERIFY(shown);
    shown->resize(PageSize);
    compare(*shown, QString::fromLatin1(QTest::currentDataTag()));
    if (shown != &m_scene->window())
        shown->close();
}

// The window with the page in it, or a window of its own.
QWidget *TestGolden::page(const QString &name)
{
    MainWindow &window = m_scene->window();
    if (name == u"import") {
        QFile file(m_scene->file(QStringLiteral("spring-fair.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(list()) < 0)
            return nullptr;
        file.close();
        window.showImport(file.fileName());
        const auto next = [&window] {
            for (Button *button : window.findChildren<Button *>())
                if (button->isVisible() && button->text().startsWith(u"Continue to columns"))
                    return button;
            return static_cast<Button *>(nullptr);
        };
        if (!QTest::qWaitFor([&next] { return next() && next()->isEnabled(); }, 20000))
            return nullptr;
        next()->click();
        return &window;
    }
    window.go(name == u"lead" ? QStringLiteral("leads") : name);
    if (auto *settings = window.findChild<SettingsPage *>(); settings && name == u"settings")
        settings->showSection(QStringLiteral("appearance"));
    auto *leads = window.findChild<LeadsPage *>();
    if (name == u"settings" || !leads)
        return &window;
    const auto *table = leads->findChild<QTableView *>();
    if (!QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }, 20000))
        return nullptr;
    leads->setDetailShown(name == u"leads");
    if (name == u"leads")
        return &window;
    openLeadWindow(window, qobject_cast<LeadListModel *>(table->model())->leadAt(0));
    return window.findChild<LeadWindow *>();
}

void TestGolden::seesWhatMoved()
{
    wear(Appearance::Scheme::Light);
    for (const Scene &scene : scenes) {
        const std::unique_ptr<QWidget> widget(scene.make());
        widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
        const QImage before = pictureOf(*widget);
        QVERIFY(differenceOf(before, pictureOf(*widget)).isSame());
        widget->layout()->setEnabled(false);
        for (QWidget *child : widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!child->isVisible())
                continue;
            for (const QPoint &step : {QPoint(2, 0), QPoint(0, 2)}) {
                child->move(child->pos() + step);
                QVERIFY2(!differenceOf(before, pictureOf(*widget)).isSame(), qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(scene.name), QLatin1String(child->metaObject()->className()))));
                child->move(child->pos() - step);
            }
        }
        QVERIFY(differenceOf(before, pictureOf(*widget)).isSame());
    }
}

void TestGolden::seesAnotherColour()
{
    wear(Appearance::Scheme::Light);
    const std::unique_ptr<QWidget> widget(buttonsScene());
    widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
    const QImage before = pictureOf(*widget);
    const Tokens usual = tokens();
    Tokens other = usual;
    other.accent = usual.accentHover;
    setTokens(other);
    const QImage now = pictureOf(*widget);
    setTokens(usual);
    QVERIFY(!differenceOf(before, now).isSame());
    QVERIFY(differenceOf(before, pictureOf(*widget)).isSame());
}

void TestGolden::overlooksHowEdgesAreSmoothed()
{
    wear(Appearance::Scheme::Light);
    QImage before(300, 60, QImage::Format_RGB32);
    QImage now = before;
    const auto write = [](QImage &picture, qreal by) {
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(textFont(TextStyle::PageTitle));
        painter.translate(by, 0);
        painter.drawText(QPointF(12, 36), QStringLiteral("Jonas Reyes, Northline"));
        painter.drawEllipse(QPointF(270, 30), 12, 12);
    };
    write(before, 0);
    write(now, 0.3);
    QVERIFY(before != now);
    QVERIFY(differenceOf(before, now).isSame());
    write(now, 2);
    QVERIFY(!differenceOf(before, now).isSame());
}

// Whatever the machine is set to: the font that the program brings, drawn one way, at one size, in one place and language.
int main(int argc, char **argv)
{
    qputenv("FONTCONFIG_FILE", GOLDEN_FOLDER "/fonts.conf");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("LEADWRIGHT_USER", "Maya Torres");
    for (const char *name : {"QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "DBUS_SESSION_BUS_ADDRESS"})
        qunsetenv(name);
    QApplication app(argc, argv);
    TestGolden test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_golden.moc"
