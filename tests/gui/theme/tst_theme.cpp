// The table of colours by the formula of WCAG 2.1, and that what a person or the system chooses arrives
// everywhere.

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QPushButton>
#include <QToolTip>
#include <QtTest>
#include <cmath>

using namespace lead;

namespace {

constexpr double ForText = 4.5;
constexpr double ForShapes = 3.0;

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

struct Pair
{
    QString name;
    QColor colour;
};

QList<Pair> surfaces(const Tokens &t)
{
    return {{QStringLiteral("app"), t.app},
            {QStringLiteral("surface"), t.surface},
            {QStringLiteral("raised"), t.raised},
            {QStringLiteral("hover"), t.hover},
            {QStringLiteral("selected"), t.selected}};
}

struct NamedTone
{
    const char *name;
    Tone tone;
};

QList<NamedTone> tones(const Tokens &t)
{
    return {{"success", t.success}, {"warning", t.warning}, {"danger", t.danger}, {"info", t.info},
            {"neutral", t.neutral}, {"violet", t.violet},   {"teal", t.teal},     {"brand", t.brand}};
}

/// Counts events of one type.
class Listener : public QWidget
{
public:
    explicit Listener(QEvent::Type type)
        : m_type(type)
    {
    }
    int count = 0;

protected:
    bool event(QEvent *event) override
    {
        count += event->type() == m_type;
        return QWidget::event(event);
    }

private:
    QEvent::Type m_type;
};

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresContrastByTheFormula();
    void writesTextThatCanBeRead_data();
    void writesTextThatCanBeRead();
    void drawsShapesThatCanBeSeen_data() { writesTextThatCanBeRead_data(); }
    void drawsShapesThatCanBeSeen();
    void fillsThePaletteFromTheTokens();
    void switchesWhatIsOpen();
    void growsWithTheText_data();
    void growsWithTheText();
    void changesTheDensity();
    void printsInLightColours();
    void takesAfterADarkPlatform();
    void givesBackThePaletteOfThePlatform();

private:
    void hold(double ratio, double least, const QString &what);
};

void ThemeTest::hold(double ratio, double least, const QString &what)
{
    QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1: %2").arg(what).arg(ratio, 0, 'f', 2)));
}

void ThemeTest::measuresContrastByTheFormula()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100),
             448); // the known grey that just fails
    QVERIFY(contrast(QColor(0xff, 0, 0), Qt::white) < ForText);
}

void ThemeTest::writesTextThatCanBeRead_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("hasMoreContrast");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("light, more contrast") << false << true;
    QTest::newRow("dark, more contrast") << true << true;
}

void ThemeTest::writesTextThatCanBeRead()
{
    QFETCH(bool, isDark);
    QFETCH(bool, hasMoreContrast);
    Tokens t = isDark ? darkTokens() : lightTokens();
    if (hasMoreContrast)
        t = withMoreContrast(t);
    const QList<Pair> inks{
        {QStringLiteral("text"), t.text},           {QStringLiteral("text2"), t.text2},
        {QStringLiteral("text3"), t.text3},         {QStringLiteral("link"), t.link},
        {QStringLiteral("danger"), t.danger.text},  {QStringLiteral("warning"), t.warning.text},
        {QStringLiteral("success"), t.success.text}};
    for (const Pair &ink : inks)
        for (const Pair &surface : surfaces(t))
            hold(contrast(ink.colour, surface.colour), ForText,
                 ink.name + QStringLiteral(" on ") + surface.name);
    for (const NamedTone &each : tones(t))
        hold(contrast(each.tone.text, each.tone.background), ForText, QLatin1String(each.name));
    hold(contrast(t.text2, t.neutral.background), ForText, QStringLiteral("text2 on the track of a choice"));
    hold(contrast(t.onAccent, t.accent), ForText, QStringLiteral("on the accent"));
    hold(contrast(t.onAccent, t.accentHover), ForText, QStringLiteral("on the accent below the pointer"));
    hold(contrast(t.onTooltip, t.tooltip), ForText, QStringLiteral("tooltip"));
    for (std::size_t i = 0; i < t.avatars.size(); ++i)
        hold(contrast(t.onAccent, t.avatars[i]), ForText, QStringLiteral("avatar %1").arg(i));
    for (std::size_t i = 0; i < t.ordinal.size(); ++i)
        hold(std::max(contrast(t.ordinal[i], Qt::white), contrast(t.ordinal[i], lightTokens().text)), ForText,
             QStringLiteral("the better ink on step %1").arg(i));
}

void ThemeTest::drawsShapesThatCanBeSeen()
{
    QFETCH(bool, isDark);
    QFETCH(bool, hasMoreContrast);
    Tokens t = isDark ? darkTokens() : lightTokens();
    if (hasMoreContrast)
        t = withMoreContrast(t);
    for (const Pair &surface : surfaces(t)) {
        hold(contrast(t.link, surface.colour), ForShapes, QStringLiteral("focus ring on ") + surface.name);
        if (surface.name != QStringLiteral("selected"))
            hold(contrast(t.control, surface.colour), ForShapes,
                 QStringLiteral("outline of an input on ") + surface.name);
    }
    for (const NamedTone &each : tones(t))
        hold(contrast(each.tone.solid, t.surface), ForShapes, QLatin1String(each.name));
    for (std::size_t i = 0; i < t.series.size(); ++i)
        hold(contrast(t.series[i], t.surface), ForShapes, QStringLiteral("series %1").arg(i));
    if (hasMoreContrast)
        hold(contrast(t.outline, t.surface), ForShapes, QStringLiteral("outline of a button"));
}

void ThemeTest::fillsThePaletteFromTheTokens()
{
    Theme theme(*qApp);
    for (const Appearance::Scheme scheme : {Appearance::Scheme::Light, Appearance::Scheme::Dark}) {
        theme.setAppearance({.scheme = scheme});
        const QPalette palette = QApplication::palette();
        const Tokens &t = tokens();
        QCOMPARE(t.isDark, scheme == Appearance::Scheme::Dark);
        QCOMPARE(palette.color(QPalette::Window), t.app);
        QCOMPARE(palette.color(QPalette::Base), t.surface);
        QCOMPARE(palette.color(QPalette::Text), t.text);
        QCOMPARE(palette.color(QPalette::PlaceholderText), t.text3);
        QCOMPARE(palette.color(QPalette::Highlight), t.accent);
        QCOMPARE(palette.color(QPalette::Link), t.link);
        QCOMPARE(QToolTip::palette().color(QPalette::ToolTipBase), t.tooltip);
        QVERIFY(palette.color(QPalette::Disabled, QPalette::Text) != t.text);
    }
}

void ThemeTest::switchesWhatIsOpen()
{
    Theme theme(*qApp);
    theme.setAppearance({.scheme = Appearance::Scheme::Light});
    TextLabel label(QStringLiteral("Note"), TextStyle::Body, Ink::Text2);
    Listener widget(QEvent::PaletteChange);
    widget.show();
    label.show();
    const QIcon phone = icon("phone", Ink::Text);
    const auto inkOf = [&phone] { return phone.pixmap(64).toImage(); };
    QCOMPARE(label.palette().color(QPalette::WindowText), lightTokens().text2);
    const QImage lightIcon = inkOf();
    QSignalSpy changes(&theme, &Theme::changed);
    const int before = widget.count;
    theme.setAppearance({.scheme = Appearance::Scheme::Dark});
    QCOMPARE(changes.count(), 1);
    QVERIFY(widget.count > before);
    QCOMPARE(label.palette().color(QPalette::WindowText), darkTokens().text2);
    QVERIFY2(inkOf() != lightIcon, "an icon keeps its colour");
    theme.setAppearance({.scheme = Appearance::Scheme::Dark});
    QCOMPARE(changes.count(), 1); // nothing is new
}

void ThemeTest::growsWithTheText_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("body");
    QTest::addColumn<int>("control");
    QTest::newRow("90") << 90 << 12 << 29;
    QTest::newRow("100") << 100 << 13 << 32;
    QTest::newRow("130") << 130 << 17 << 42;
}

void ThemeTest::growsWithTheText()
{
    QFETCH(int, percent);
    QFETCH(int, body);
    QFETCH(int, control);
    Theme theme(*qApp);
    theme.setAppearance({.textPercent = percent});
    QCOMPARE(QApplication::font().pixelSize(), body);
    QCOMPARE(metrics::controlHeight(), control);
    QPushButton button(QStringLiteral("Ägypten & Übergrößen"));
    button.ensurePolished();
    QCOMPARE(button.font().weight(), QFont::Medium);
    QCOMPARE(button.sizeHint().height(), control);
    QVERIFY(button.fontMetrics().height() < control - 4);
}

void ThemeTest::changesTheDensity()
{
    Theme theme(*qApp);
    theme.setAppearance({.density = Appearance::Density::Comfortable});
    QCOMPARE(metrics::rowHeight(), 44);
    Listener widget(QEvent::StyleChange);
    theme.setAppearance({.density = Appearance::Density::Compact});
    QCOMPARE(metrics::rowHeight(), 36);
    QCOMPARE(widget.count, 1);
}

void ThemeTest::printsInLightColours()
{
    Theme theme(*qApp);
    theme.setAppearance({.scheme = Appearance::Scheme::Dark});
    TextLabel label(QStringLiteral("Note"), TextStyle::Body, Ink::Text2);
    {
        const Theme::Printing outer;
        const Theme::Printing inner;
        QVERIFY(!tokens().isDark);
        QCOMPARE(tokens().app, QColor(Qt::white));
        QCOMPARE(QApplication::palette().color(QPalette::Text), lightTokens().text);
        QCOMPARE(label.palette().color(QPalette::WindowText),
                 lightTokens().text2); // at once, without an event loop
    }
    QVERIFY(tokens().isDark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().app);
}

void ThemeTest::takesAfterADarkPlatform()
{
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(dark);
    const Theme theme(*qApp);
    // With a desktop's portal on the bus it is the portal that decides.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        QVERIFY(tokens().isDark);
}

void ThemeTest::givesBackThePaletteOfThePlatform()
{
    const QColor before = QApplication::palette().color(QPalette::Window);
    {
        Theme theme(*qApp);
        theme.setAppearance({.scheme = Appearance::Scheme::Dark});
        QVERIFY(QApplication::palette().color(QPalette::Window) != before);
    }
    QCOMPARE(QApplication::palette().color(QPalette::Window), before);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
