#pragma once

#include "tests/support/pictures.h"

#include <functional>

namespace lead {

/// Goes through everything that the window can show with the sample team: pages, sections of the settings, steps of an
/// import, what commands and buttons open. Calls `look` at each stop with the window that shows it and its name.
class WindowTour
{
public:
    using Look = std::function<void(QWidget &window, const QString &name)>;

    WindowTour(PictureWindow &scene, Look look);

    /// Before a workspace is open.
    void welcome();
    /// Pages without leads.
    void emptyPages();
    void pages();
    void settings();
    void lead();
    void commands();
    void filters();
    void importSteps(const QString &list);
    void overlays();

private:
    MainWindow &window() { return m_scene.window(); }
    void stop(const QString &name);
    void stop(QWidget &window, const QString &name);
    /// Looks at what lies over the window, if anything does, and closes it; true when there was something.
    bool lookOver(const QString &name);
    void closeAll();
    /// Presses what can be pressed in there, one after the other, and looks at what opens.
    void pressButtons(QWidget &in, const QString &name);
    void settle();

    PictureWindow &m_scene;
    Look m_look;
};

} // namespace lead
