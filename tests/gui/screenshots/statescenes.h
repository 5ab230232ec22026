#pragma once

#include "tests/gui/screenshots/photographer.h"

namespace lead {

class LeadsPage;

/// What a window looks like on other days: without leads, with names that nobody expects, with errors, in a workspace that
/// can only be read.
class StateScenes
{
public:
    StateScenes(PictureWindow &scene, Photographer &photographer);

    void welcomeNarrow();
    void empty();
    void names();
    void readOnly();
    /// Of somebody whose role does not allow everything, in the sample team.
    void roles();
    /// Over the list of the sample team.
    void overlays();
    void errors();

private:
    void allDone();
    MainWindow &window() { return m_scene.window(); }
    LeadsPage &leads();
    QString write(const QString &name, const QByteArray &bytes) const;
    void go(const char *page, const QString &picture);
    /// Brings a list in, with a picture of the step in which rows are seen when it has a name.
    void import(const QString &file, const QString &picture);

    PictureWindow &m_scene;
    Photographer &m_photographer;
};

} // namespace lead
