#pragma once

#include "core/settings/setupvalues.h"
#include "ui/settings/settingssection.h"

namespace lead {

class Button;
class RecordList;
class SettingsService;

/// The fields that this workspace added to those that Leadwright brings.
class FieldsSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit FieldsSection(SettingsService &service, QWidget *parent = nullptr);

    void refresh() override;

private:
    void fill(const WorkspaceSetupState &state);
    void updateButtons();
    const Field *current() const;
    void add();
    void edit();
    void remove();
    void restore();

    SettingsService &m_service;
    RecordList *m_list;
    Button *m_add;
    Button *m_edit;
    Button *m_remove;
    Button *m_restore;
    FieldCatalog m_catalog;
    std::vector<RemovedField> m_removed;
    bool m_isReadOnly = false;
};

} // namespace lead
