#include "ui/theme/tokens.h"

namespace lead {

const Tone &Tokens::tone(ToneName name) const
{
    switch (name) {
    case ToneName::Info:
        return info;
    case ToneName::Success:
        return success;
    case ToneName::Warning:
        return warning;
    case ToneName::Danger:
        return danger;
    case ToneName::Violet:
        return violet;
    case ToneName::Teal:
        return teal;
    case ToneName::Accent:
        return brand;
    case ToneName::Neutral:
        break;
    }
    return neutral;
}

Tokens lightTokens()
{
    Tokens t;
    t.app = "#F5F6F8";
    t.surface = "#FFFFFF";
    t.raised = "#FFFFFF";
    t.hover = "#F0F2F5";
    t.selected = "#ECEEFE";
    t.border = "#E2E5EA";
    t.outline = "#CFD4DC";
    t.control = "#818B9D";
    t.text = "#15181E";
    t.text2 = "#535C6B";
    t.text3 = "#606A79";
    t.onAccent = "#FFFFFF";
    t.accent = "#4B46E0";
    t.accentHover = "#3D38C7";
    t.link = "#4640D6";
    t.success = {"#136C35", "#DDF7E5", "#1B9A55"};
    t.warning = {"#8A4B08", "#FDF0CF", "#C27803"};
    t.danger = {"#B3221D", "#FDE4E3", "#D63A32"};
    t.info = {"#1B4DBF", "#DFEBFE", "#2F6FDE"};
    t.neutral = {"#4A5260", "#EBEDF1", "#818B9D"};
    t.violet = {"#6527BE", "#EFE7FE", "#7F45D6"};
    t.teal = {"#0B655C", "#D5F5F1", "#0F8F82"};
    t.brand = {"#4640D6", "#ECEEFE", "#4B46E0"};
    t.series = {"#4B46E0", "#0F9D8A", "#D9660A", "#A3195B", "#2B87D1", "#6B5D00"};
    t.ordinal = {"#E4E6FD", "#C3C6FA", "#9FA2F5", "#8280F0", "#4B46E0", "#322CA8"};
    t.avatars = {"#6B5D00", "#4B46E0", "#13703A", "#A8470C", "#B3221D", "#1F5FBF", "#8E1D82", "#0B655C"};
    t.tooltip = "#1B1F26";
    t.onTooltip = "#F4F5F7";
    t.shadow = QColor(16, 24, 40, 28);
    t.scrim = QColor(16, 24, 40, 90);
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.isDark = true;
    t.app = "#0E1014";
    t.surface = "#15181D";
    t.raised = "#1B1F25";
    t.hover = "#1E2229";
    t.selected = "#20233F";
    t.border = "#282D36";
    t.outline = "#3A404B";
    t.control = "#6F7988";
    t.text = "#E9EBEF";
    t.text2 = "#A8B0BD";
    t.text3 = "#8E97A5";
    t.onAccent = "#FFFFFF";
    t.accent = "#5D58EB";
    t.accentHover = "#544FDE";
    t.link = "#A2A3FF";
    t.success = {"#5CD68A", "#10301E", "#3FBF74"};
    t.warning = {"#F0B94A", "#37290A", "#DDA32F"};
    t.danger = {"#FF938C", "#3D1918", "#F0655C"};
    t.info = {"#8AB6FF", "#152A4F", "#6AA5FF"};
    t.neutral = {"#BAC2CE", "#262B33", "#6F7988"};
    t.violet = {"#C4A4FF", "#2D1E4C", "#A883F0"};
    t.teal = {"#5BD6C8", "#0C312E", "#2FBBA9"};
    t.brand = {"#A2A3FF", "#20233F", "#8B88FF"};
    t.series = {"#8B88FF", "#2FBBA9", "#F08A3C", "#E673C8", "#6AA5FF", "#C9B93B"};
    t.ordinal = {"#20234A", "#2C2F6E", "#3C3C9C", "#5652CF", "#8A87FF", "#B3B2FF"};
    t.avatars = {"#7A6B10", "#5D58EB", "#1B7A43", "#A8511C", "#B83A34", "#2F6BC4", "#9A3090", "#13736A"};
    t.tooltip = "#2A303A";
    t.onTooltip = "#F4F5F7";
    t.shadow = QColor(0, 0, 0, 110);
    t.scrim = QColor(0, 0, 0, 140);
    return t;
}

Tokens withMoreContrast(Tokens tokens)
{
    tokens.border = tokens.control;
    tokens.outline = tokens.control;
    tokens.text3 = tokens.text2;
    return tokens;
}

} // namespace lead
