#pragma once

#include "core/settings/appearance.h"
#include "ui/settings/settingssection.h"

class QCheckBox;
class QSlider;

namespace lead {

class Segmented;
class Settings;
class TextLabel;

/// How the window looks. Applies at once.
class AppearanceSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit AppearanceSection(Settings &settings, QWidget *parent = nullptr);

    void refresh() override;

private:
    void build();
    void apply();
    Appearance chosen() const;
    void showPercent();

    Settings &m_settings;
    Segmented *m_scheme;
    Segmented *m_density;
    QSlider *m_text;
    TextLabel *m_percent;
    QCheckBox *m_motion;
    QCheckBox *m_contrast;
    bool m_isFilling = false;
};

} // namespace lead
