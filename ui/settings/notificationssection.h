#pragma once

#include "ui/settings/settingssection.h"

class QCheckBox;
class QTimeEdit;

namespace lead {

class Settings;

/// What comes to the person outside of the window, and when not. Applies at once.
class NotificationsSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit NotificationsSection(Settings &settings, QWidget *parent = nullptr);

    void refresh() override;

private:
    void apply();

    Settings &m_settings;
    QCheckBox *m_desktop;
    QCheckBox *m_quiet;
    QTimeEdit *m_from;
    QTimeEdit *m_until;
    bool m_isFilling = false;
};

} // namespace lead
