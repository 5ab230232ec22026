#pragma once

#include "core/settings/setupvalues.h"
#include "ui/settings/settingssection.h"

class QGridLayout;
class QComboBox;
class QVBoxLayout;

namespace lead {

class Button;
class SettingsService;

/// Who works here. A draft until it is saved; nobody is ever deleted, since history names them.
class UsersSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit UsersSection(SettingsService &service, QWidget *parent = nullptr);

    void refresh() override;
    bool hasChanges() const override;
    void save() override;
    void discard() override;

private:
    void load(const WorkspaceSetupState &state);
    void rebuild();
    void addUserRow(std::size_t index);
    void addPerson();
    void switchOff(std::size_t index);
    void switchOn(std::size_t index);
    qint64 leadsOf(UserId user) const;
    void touch();
    void addRoles();
    void setRole(std::size_t index, QComboBox &box);

    SettingsService &m_service;
    QVBoxLayout *m_card;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_rowsLayout = nullptr;
    Button *m_add;
    std::vector<User> m_users; // as they were read
    std::vector<User> m_draft;
    LeadHandovers m_handovers;
    std::map<UserId, qint64> m_counts;
    UserId m_me;
    bool m_isReadOnly = false;
    int m_request = 0;
};

} // namespace lead
