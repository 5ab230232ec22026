#pragma once

#include "ui/settings/settingssection.h"

namespace lead {

class FolderList;
class FolderService;
class LeadService;
class SettingsService;
class TemplateList;

/// What imports remember and do by themselves: templates of column mappings, and watched folders.
class ImportSection : public SettingsSection
{
    Q_OBJECT

public:
    ImportSection(SettingsService &service, FolderService &folders, LeadService &leads, QWidget *parent = nullptr);

    void refresh() override;

private:
    TemplateList *m_templates;
    FolderList *m_folders;
};

} // namespace lead
