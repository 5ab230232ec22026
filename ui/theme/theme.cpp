#include "ui/theme/theme.h"

#include "ui/theme/leadstyle.h"
#include "ui/theme/systemappearance.h"
#include "ui/theme/themestate.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPalette>
#include <QToolTip>
#include <QWidget>

namespace lead {

namespace {

constexpr const char *FontFiles[] = {"Regular", "Medium", "SemiBold", "Bold"};
constexpr double DisabledShare = 0.6; // of a caption's opacity

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(QPalette::All, role, colour);
    };
    set(QPalette::Window, t.app);
    set(QPalette::Base, t.surface);
    set(QPalette::AlternateBase, t.hover);
    set(QPalette::Button, t.surface);
    set(QPalette::Text, t.text);
    set(QPalette::WindowText, t.text);
    set(QPalette::ButtonText, t.text);
    set(QPalette::BrightText, t.danger.text);
    set(QPalette::PlaceholderText, t.text3);
    set(QPalette::Highlight, t.accent);
    set(QPalette::HighlightedText, t.onAccent);
    set(QPalette::Link, t.link);
    set(QPalette::LinkVisited, t.violet.text);
    set(QPalette::ToolTipBase, t.tooltip);
    set(QPalette::ToolTipText, t.onTooltip);
    set(QPalette::Light, t.raised);
    set(QPalette::Midlight, t.border);
    set(QPalette::Mid, t.border);
    set(QPalette::Dark, t.control);
    set(QPalette::Shadow, t.shadow);
    QColor disabled = t.text3;
    disabled.setAlphaF(DisabledShare);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

void tellAllWidgets(QEvent::Type type)
{
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent event(type);
        QCoreApplication::sendEvent(widget, &event);
    }
}

void applyTokens()
{
    const ThemeState &state = themeState();
    Tokens tokens = state.isDark && state.printing == 0 ? darkTokens() : lightTokens();
    if (state.increasesContrast)
        tokens = withMoreContrast(tokens);
    if (state.printing > 0)
        tokens.app = tokens.surface;
    setTokens(tokens);
    const QPalette palette = paletteOf(tokens);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    // Qt tells the widgets when it comes to it, which is too late for printing.
    tellAllWidgets(QEvent::ApplicationPaletteChange);
}

struct ClassFont
{
    const char *className;
    TextStyle style;
};

// Fonts of kinds of widgets, so that their measures are right without the style's doing.
constexpr ClassFont ClassFonts[] = {
    {"QPushButton", TextStyle::BodyMedium}, {"QToolButton", TextStyle::BodyMedium},
    {"QTabBar", TextStyle::BodyMedium},     {"QHeaderView", TextStyle::SmallMedium},
    {"QGroupBox", TextStyle::BodyStrong},
};

void applyFonts()
{
    QApplication::setFont(textFont(TextStyle::Body));
    for (const ClassFont &each : ClassFonts)
        QApplication::setFont(textFont(each.style), each.className);
    QToolTip::setFont(textFont(TextStyle::Small));
}

} // namespace

Theme::Theme(QApplication &)
    : m_system(new SystemAppearance(this))
{
    for (const char *file : FontFiles)
        QFontDatabase::addApplicationFont(
            QStringLiteral(":/fonts/InterLead-%1.otf").arg(QLatin1String(file)));
    QApplication::setStyle(new LeadStyle);
    connect(m_system, &SystemAppearance::changed, this, &Theme::apply);
    apply();
}

Theme::~Theme()
{
    QApplication::setPalette(QPalette()); // the platform's again
}

void Theme::setAppearance(const Appearance &appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    apply();
}

bool Theme::reducesMotion()
{
    return themeState().reducesMotion;
}

bool Theme::increasesContrast()
{
    return themeState().increasesContrast;
}

Appearance::Density Theme::density()
{
    return themeState().density;
}

void Theme::apply()
{
    ThemeState &state = themeState();
    const ThemeState before = state;
    state.isDark = m_appearance.scheme == Appearance::Scheme::Dark ||
                   (m_appearance.scheme == Appearance::Scheme::System && m_system->prefersDark());
    state.increasesContrast = m_appearance.increasesContrast || m_system->increasesContrast();
    state.reducesMotion = m_appearance.reducesMotion || m_system->reducesMotion();
    state.density = m_appearance.density;
    state.textPercent = m_appearance.textPercent;
    if (m_isNew || before.textPercent != state.textPercent)
        applyFonts();
    applyTokens();
    // Heights of rows and focus rings show in neither the palette nor the font.
    if (before.density != state.density || before.increasesContrast != state.increasesContrast)
        tellAllWidgets(QEvent::StyleChange);
    m_isNew = false;
    Q_EMIT changed();
}

Theme::Printing::Printing()
{
    ++themeState().printing;
    applyTokens();
}

Theme::Printing::~Printing()
{
    --themeState().printing;
    applyTokens();
}

} // namespace lead
