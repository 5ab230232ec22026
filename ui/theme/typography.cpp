#include "ui/theme/typography.h"

#include "ui/theme/themestate.h"

#include <QHash>

namespace lead {

namespace {

struct Look
{
    int px;
    QFont::Weight weight;
};

Look lookOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Caption:
        return {11, QFont::DemiBold};
    case TextStyle::Small:
        return {12, QFont::Normal};
    case TextStyle::SmallMedium:
        return {12, QFont::Medium};
    case TextStyle::SmallStrong:
        return {12, QFont::DemiBold};
    case TextStyle::Body:
        return {13, QFont::Normal};
    case TextStyle::BodyMedium:
        return {13, QFont::Medium};
    case TextStyle::BodyStrong:
        return {13, QFont::DemiBold};
    case TextStyle::CardTitle:
        return {14, QFont::DemiBold};
    case TextStyle::PanelTitle:
        return {16, QFont::DemiBold};
    case TextStyle::PageTitle:
        return {18, QFont::DemiBold};
    case TextStyle::Number:
        return {26, QFont::DemiBold};
    }
    return {13, QFont::Normal};
}

constexpr int TightFromPx = 18; // large letters stand a little closer
constexpr double TightPercent = 98.5;

} // namespace

QFont textFont(TextStyle style)
{
    static QHash<int, QFont> made;
    const int key = static_cast<int>(style) * 1000 + textPercent();
    if (const auto it = made.constFind(key); it != made.cend())
        return *it;
    const Look look = lookOf(style);
    QFont font(
        QStringList{QStringLiteral("Inter Lead"), QStringLiteral("Inter"), QStringLiteral("Noto Sans")});
    font.setPixelSize(scaled(look.px));
    font.setWeight(look.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    if (look.px >= TightFromPx)
        font.setLetterSpacing(QFont::PercentageSpacing, TightPercent);
    made.insert(key, font);
    return font;
}

int textPercent()
{
    return themeState().textPercent;
}

int scaled(int px)
{
    return (px * textPercent() + 50) / 100;
}

} // namespace lead
