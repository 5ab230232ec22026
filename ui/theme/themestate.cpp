#include "ui/theme/themestate.h"

namespace lead {

namespace {
Tokens &inForce()
{
    static Tokens tokens = lightTokens();
    return tokens;
}
} // namespace

ThemeState &themeState()
{
    static ThemeState state;
    return state;
}

void setTokens(const Tokens &tokens)
{
    inForce() = tokens;
}

const Tokens &tokens()
{
    return inForce();
}

} // namespace lead
