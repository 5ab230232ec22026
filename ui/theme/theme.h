#pragma once

#include "core/settings/appearance.h"
#include "ui/theme/tokens.h"

#include <QObject>

class QApplication;

namespace lead {

class SystemAppearance;

/// Gives the application its tokens, palette, font and style, and keeps them in step with the system and with
/// what the person chose. One at a time, made after the QApplication. A change reaches widgets as
/// QEvent::PaletteChange and QEvent::FontChange, of the density as QEvent::StyleChange, and whoever has no
/// widget by changed().
class Theme : public QObject
{
    Q_OBJECT

public:
    /// The application is asked for so that there is one.
    explicit Theme(QApplication &application);
    ~Theme() override;

    const Appearance &appearance() const { return m_appearance; }
    void setAppearance(const Appearance &appearance);
    /// With what the system says taken into account.
    static bool reducesMotion();
    static bool increasesContrast();
    static Appearance::Density density();

    /// While one exists everything is painted in light colours on white, for paper and pictures.
    class Printing
    {
    public:
        Printing();
        ~Printing();
        Q_DISABLE_COPY_MOVE(Printing)
    };

Q_SIGNALS:
    void changed();

private:
    void apply();

    SystemAppearance *m_system;
    Appearance m_appearance;
    bool m_isNew = true;
};

} // namespace lead
