#include "core/leads/leadservice.h"
#include "core/settings/settings.h"
#include "core/settings/settingsservice.h"
#include "ui/commands/commandregistry.h"
#include "ui/settings/settingspage.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"


#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QImage>
#include <QLineEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <QtTest>
#include <array>
#include <memory>

using namespace lead;

namespace {

constexpr double MostDifferent = 0.1; // percent of the pixels
constexpr int SameColour = 12;        // of 255 and channel: what another version of FreeType may do to the edge of a letter

double differentPercent(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return 100;
    qint64 different = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            different += qAbs(qRed(p) - qRed(q)) > SameColour || qAbs(qGreen(p) - qGreen(q)) > SameColour || qAbs(qBlue(p) - qBlue(q)) > SameColour;
        }
    return 100.0 * static_cast<double>(different) / (static_cast<double>(a.width()) * a.height());
}

void addRow(QVBoxLayout &column, const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Gap);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    column.addLayout(row);
}

QWidget *buttonsScene()
{
    auto *scene = new Card;
    auto *column = new QVBoxLayout(scene);
    auto *off = new Button(QStringLiteral("Off"));
    off->setEnabled(false);
    addRow(*column, {new Button(QStringLiteral("Import"), Button::Kind::Secondary, "upload"), new Button(QStringLiteral("Add lead"), Button::Kind::Primary, "plus"),
                     new Button(QStringLiteral("Columns"), Button::Kind::Ghost), new Button(QStringLiteral("Delete"), Button::Kind::Danger), off});
    addRow(*column, {new Pill(QStringLiteral("New"), ToneName::Info), new Pill(QStringLiteral("Attempting"), ToneName::Warning), new Pill(QStringLiteral("Won"), ToneName::Success),
                     new Pill(QStringLiteral("Lost"), ToneName::Neutral), new Avatar(QStringLiteral("Maya Torres"), 32),
                     new Chip(QStringLiteral("Owner"), QStringLiteral("is"), QStringLiteral("Maya Torres"))});
    scene->resize(640, 120);
    return scene;
}

QWidget *inputsScene()
{
    auto *scene = new Card;
    auto *column = new QVBoxLayout(scene);
    auto *line = new QLineEdit(QStringLiteral("Jonas Reyes"));
    auto *combo = new QComboBox;
    combo->addItem(QStringLiteral("Qualified"));
    auto *number = new QSpinBox;
    number->setValue(45);
    auto *check = new QCheckBox(QStringLiteral("Do not call"));
    check->setChecked(true);
    auto *choice = new Segmented(QStringLiteral("Period"), {QStringLiteral("Today"), QStringLiteral("7 days"), QStringLiteral("30 days")});
    addRow(*column, {line, combo, number, check});
    addRow(*column, {new SearchField(QStringLiteral("Search leads")), choice});
    scene->resize(640, 120);
    return scene;
}

QWidget *emptyScene()
{
    auto *scene = new EmptyState(QStringLiteral("No leads yet"), QStringLiteral("Import a list, or add a lead by hand."));
    scene->addButton(QStringLiteral("Import a list"));
    scene->resize(480, 260);
    return scene;
}

struct Scene
{
    const char *name;
    QWidget *(*make)();
};
constexpr std::array scenes{Scene{"buttons", &buttonsScene}, Scene{"inputs", &inputsScene}, Scene{"empty", &emptyScene}};

} // namespace

/// Pictures of what hardly changes, held against committed ones. LEADWRIGHT_GOLDEN=write writes them anew; look at them
/// before they are committed.
class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_isWriting = qEnvironmentVariable("LEADWRIGHT_GOLDEN") == u"write";
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void looksAsItDid_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<bool>("dark");
        for (std::size_t i = 0; i < scenes.size(); ++i)
            for (const bool dark : {false, true})
                QTest::addRow("%s-%s", scenes[i].name, dark ? "dark" : "light") << static_cast<int>(i) << dark;
    }
    void looksAsItDid()
    {
        QFETCH(int, scene);
        QFETCH(bool, dark);
        dress(dark);
        const std::unique_ptr<QWidget> widget(scenes[static_cast<std::size_t>(scene)].make());
        compare(*widget, QString::fromLatin1(QTest::currentDataTag()));
    }

    void settingsLookAsTheyDid_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("settings-light") << false;
        QTest::newRow("settings-dark") << true;
    }
    void settingsLookAsTheyDid()
    {
        QFETCH(bool, dark);
        dress(dark);
        const FixedClock clock(1772442000000);
        QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        LeadService leads(clock);
        SettingsService service(clock);
        QWidget window;
        CommandRegistry commands(window);
        SettingsPage page(service, leads, commands, settings);
        page.showSection(QStringLiteral("appearance"));
        page.resize(900, 520);
        compare(page, QString::fromLatin1(QTest::currentDataTag()));
    }

private:
    void dress(bool dark)
    {
        Appearance appearance;
        appearance.scheme = dark ? Appearance::Scheme::Dark : Appearance::Scheme::Light;
        m_theme.setAppearance(appearance);
    }
    void compare(QWidget &widget, const QString &name)
    {
        widget.show();
        widget.setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
        const QImage now = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QString file = QStringLiteral(GOLDEN_FOLDER "/%1.png").arg(name);
        if (m_isWriting) {
            QVERIFY(now.save(file));
            return;
        }
        const QImage before = QImage(file).convertToFormat(QImage::Format_RGB32);
        const double percent = differentPercent(before, now);
        if (percent <= MostDifferent)
            return;
        const QString kept = QDir(QDir::tempPath()).filePath(QStringLiteral("leadwright-golden"));
        QVERIFY(QDir().mkpath(kept) && now.save(QDir(kept).filePath(name + QStringLiteral(".png"))));
        QFAIL(qPrintable(QStringLiteral("%1: %2 % of the pixels differ; what it looks like now is in %3").arg(name).arg(percent, 0, 'f', 2).arg(kept)));
    }

    Theme m_theme{*qApp};
    bool m_isWriting = false;
};

QTEST_MAIN(TestGolden)
#include "tst_golden.moc"
