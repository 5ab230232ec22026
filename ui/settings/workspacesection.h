#pragma once

#include "core/settings/setupvalues.h"
#include "ui/settings/settingssection.h"

class QComboBox;
class QLineEdit;

namespace lead {

class SettingsService;

/// What the workspace says of itself. Everybody in it shares that.
class WorkspaceSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit WorkspaceSection(SettingsService &service, QWidget *parent = nullptr);

    void refresh() override;
    bool hasChanges() const override;
    void save() override;
    void discard() override;

private:
    void build();
    void show(const WorkspaceDetails &details);
    WorkspaceDetails draft() const;

    SettingsService &m_service;
    QLineEdit *m_name;
    QComboBox *m_currency;
    QComboBox *m_country;
    QComboBox *m_zone;
    WorkspaceDetails m_details; // as they were read
    bool m_isLoaded = false;
};

} // namespace lead
