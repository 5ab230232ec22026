#pragma once

#include "tests/gui/screenshots/photographer.h"
#include "tests/support/datagate.h"

namespace lead {

/// What pages show while their content is on its way, and when it cannot be had.
class WaitingScenes
{
public:
    WaitingScenes(PictureWindow &scene, DataGate &gate, Photographer &photographer);

    void loading();
    void failing();
    /// Scoring rules that this version cannot read.
    void unreadableRules();

private:
    MainWindow &window() { return m_scene.window(); }
    /// In a window that showed no page before.
    void inFreshWindow(const std::function<void(MainWindow &)> &look);

    PictureWindow &m_scene;
    DataGate &m_gate;
    Photographer &m_photographer;
};

} // namespace lead
