#pragma once

#include "tests/gui/screenshots/photographer.h"

namespace lead {

/// What a person comes to while working: the steps of an import, what opens over the calendar, the rules of scoring being edited, a list in groups, a lead in a
/// window of its own, its files, the hints of the first day.
class StepScenes
{
public:
    StepScenes(PictureWindow &scene, Photographer &photographer);

    /// Of a list with mistakes in it, or of one that is given.
    void import(QString list);
    void calendar();
    void groups();
    void scoring();
    void leadWindow();
    void files();
    void tour();

private:
    MainWindow &window() { return m_scene.window(); }
    QString write(const QString &name, const QByteArray &bytes) const;

    PictureWindow &m_scene;
    Photographer &m_photographer;
};

} // namespace lead
