#include "tests/gui/texts/textsurvey.h"
#include "tests/gui/texts/windowtour.h"

#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>

using namespace lead;

/// No text of the window is cut, in the language that LEADWRIGHT_LANGUAGE names (English without it), at both ends of the
/// sizes of text and of windows that are promised.
class TestCutTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void seesWhatIsCut();
    void showsEveryTextWhole_data();
    void showsEveryTextWhole();
    void init() { m_survey = {}; }

private:
    QUrl m_opened;
    TextSurvey m_survey;

public Q_SLOTS:
    void open(const QUrl &url) { m_opened = url; }
};

namespace {

constexpr qsizetype FewestTexts = 600; // different ones, of one size; fewer: the tour went astray

QByteArray list()
{
    return "Full Name,E-Mail,Phone,State,Deal Size,Signed up,Favourite colour\r\n"
           "Ada Lovelace,ada@gmial.com,(212) 555-0101,NY,1200.50,2026-01-04,blue\r\n"
           "Grace Hopper,grace@example.com,(212) 555-0102,Calif.,800,2026-01-05,green\r\n"
           "Katherine Johnson,kj at example,12,Atlantis,75.25,2026-01-06,\r\n"
           "Ada Lovelace,ada@gmial.com,(212) 555-0101,NY,1200.50,2026-01-04,red\r\n";
}

QLocale language()
{
    const QString name = qEnvironmentVariable("LEADWRIGHT_LANGUAGE", QStringLiteral("en"));
    return name == u"en" ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale(name);
}

} // namespace

void TestCutTexts::initTestCase()
{
    for (const char *scheme : {"https", "http", "file", "mailto", "tel"})
        QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "open");
}

// The survey itself, on a window in which some texts are cut.
void TestCutTexts::seesWhatIsCut()
{
    const Theme theme(*qApp);
    QWidget window;
    window.resize(400, 200);
    const auto place = [&window](QWidget *widget, const QRect &rect) {
        widget->setParent(&window);
        widget->setGeometry(rect);
    };
    const QString sentence = QStringLiteral("A sentence that needs room");
    place(new TextLabel(sentence), {0, 0, 300, 20});
    place(new TextLabel(sentence + QStringLiteral(", more than there is")), {0, 20, 80, 20});
    place(new TextLabel(sentence + QStringLiteral(", outside")), {300, 40, 300, 20});
    auto *elided = new TextLabel(sentence + QStringLiteral(", shortened with a tooltip"));
    elided->setElided(true);
    place(elided, {0, 60, 80, 20});
    place(new QPushButton(QStringLiteral("A button with many words")), {0, 80, 80, 32});
    place(new QCheckBox(QStringLiteral("A box with many words")), {100, 80, 80, 32});
    window.show();
    m_survey.look(window, QStringLiteral("test"));
    QCOMPARE(m_survey.looked(), 5);
    QCOMPARE(m_survey.cuts().size(), 4);
}

void TestCutTexts::showsEveryTextWhole_data()
{
    QTest::addColumn<int>("textPercent");
    QTest::addColumn<QSize>("size");
    QTest::addRow("100 %% at 1440") << 100 << QSize(1440, 900);
    QTest::addRow("130 %% at 1024") << 130 << QSize(1024, 680); // the least room for the largest text
}

void TestCutTexts::showsEveryTextWhole()
{
    QFETCH(int, textPercent);
    QFETCH(QSize, size);
    PictureWindow scene(*qApp, Appearance::Scheme::Light, language());
    scene.setAppearance({.scheme = Appearance::Scheme::Light, .textPercent = textPercent, .reducesMotion = true});
    scene.setSize(size);
    WindowTour tour(scene, [this](QWidget &window, const QString &name) { m_survey.look(window, name); });
    tour.welcome();
    scene.openEmpty();
    tour.emptyPages();
    scene.openSample();
    tour.pages();
    tour.lead();
    tour.filters();
    tour.overlays();
    tour.commands();
    QFile file(scene.file(QStringLiteral("people.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(list()) > 0);
    file.close();
    tour.importSteps(file.fileName());
    tour.settings();
    QCOMPARE(scene.window().size(), size);
    qInfo("%lld texts", static_cast<long long>(m_survey.looked()));
    QVERIFY2(m_survey.looked() > FewestTexts, qPrintable(QString::number(m_survey.looked())));
    for (const QString &cut : m_survey.cuts()) // more than fits into one message
        qInfo("%s", qPrintable(cut));
    QVERIFY2(m_survey.cuts().isEmpty(), qPrintable(QStringLiteral("%1 texts are cut").arg(m_survey.cuts().size())));
}

// Dialogs are no larger than two thirds of the screen, and the one of the offscreen platform is small.
int main(int argc, char **argv)
{
    QTemporaryDir folder;
    if (qEnvironmentVariable("QT_QPA_PLATFORM") == u"offscreen") {
        QFile file(folder.filePath(QStringLiteral("screen.json")));
        const QJsonObject screen{{QStringLiteral("name"), QStringLiteral("screen")}, {QStringLiteral("x"), 0}, {QStringLiteral("y"), 0},
                                 {QStringLiteral("width"), 1440}, {QStringLiteral("height"), 900}, {QStringLiteral("logicalDpi"), 96},
                                 {QStringLiteral("logicalBaseDpi"), 96}, {QStringLiteral("dpr"), 1}};
        if (!file.open(QIODevice::WriteOnly))
            return 1;
        file.write(QJsonDocument(QJsonObject{{QStringLiteral("screens"), QJsonArray{screen}}}).toJson());
        file.close();
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(file.fileName()));
    }
    QApplication app(argc, argv);
    TestCutTexts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_cuttexts.moc"
