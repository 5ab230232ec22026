#pragma once

#include "core/settings/setupvalues.h"
#include "ui/settings/settingssection.h"

class QComboBox;
class QLineEdit;

namespace lead {

class Avatar;
class Button;
class Settings;
class SettingsService;
class TextLabel;

/// Who sits here, as the others see them, and what belongs to them alone.
class ProfileSection : public SettingsSection
{
    Q_OBJECT

public:
    ProfileSection(SettingsService &service, Settings &settings, QWidget *parent = nullptr);

    void refresh() override;
    bool hasChanges() const override;
    void save() override;
    void discard() override;

private:
    void build();
    void show(const WorkspaceSetupState &state);
    void claim();
    const User *me(const std::vector<User> &users) const;
    std::vector<User> draft() const;

    SettingsService &m_service;
    Settings &m_settings;
    Avatar *m_avatar;
    TextLabel *m_role;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QComboBox *m_language;
    Button *m_hints;
    QWidget *m_strangerCard = nullptr;
    QWidget *m_personCard = nullptr;
    QComboBox *m_who; // who a stranger says to be
    Button *m_claim;
    std::vector<User> m_users; // as they were read
    UserId m_me;
};

} // namespace lead
