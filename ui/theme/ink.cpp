#include "ui/theme/ink.h"

namespace lead::ink {

namespace {
QColor blend(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int x, int y) { return static_cast<int>(x * share + y * (1 - share)); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}
} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor secondary(const QPalette &palette)
{
    return blend(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.68);
}

QColor problem(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xFF, 0x93, 0x8C) : QColor(0xB3, 0x22, 0x1D);
}

QColor messageBackground(const QPalette &palette)
{
    return blend(palette.color(QPalette::Highlight), palette.color(QPalette::Window),
                 isDark(palette) ? 0.25 : 0.12);
}

QColor border(const QPalette &palette)
{
    return blend(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.18);
}

} // namespace lead::ink
