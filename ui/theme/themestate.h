#pragma once

#include "ui/theme/theme.h"

namespace lead {

/// What Theme decided, for those that paint. Private to ui/theme.
struct ThemeState
{
    bool isDark = false;
    bool increasesContrast = false;
    bool reducesMotion = false;
    Appearance::Density density = Appearance::Density::Comfortable;
    int textPercent = 100;
    int printing = 0; ///< how many Theme::Printing there are
};

ThemeState &themeState();
void setTokens(const Tokens &tokens);

} // namespace lead
