#pragma once

#include "core/base/result.h"
#include "core/settings/settingsservice.h"
#include "ui/settings/recordlist.h"

namespace lead {

class Button;
class LeadService;

/// The saved column mappings of imports: what headings select each, look into it, rename and delete it.
class TemplateList : public RecordList
{
    Q_OBJECT

public:
    TemplateList(SettingsService &service, LeadService &leads, QWidget *parent = nullptr);

    void refresh();
    QWidget *renameButton() const;

private:
    void showTemplates(const Result<std::vector<SavedMapping>> &mappings);
    void updateButtons();
    QStringList headingsOf(const SavedMapping &mapping) const;
    const SavedMapping *current() const;
    void look();
    void rename();
    void remove();

    SettingsService &m_service;
    LeadService &m_leads;
    Button *m_look;
    Button *m_rename;
    Button *m_remove;
    std::vector<SavedMapping> m_mappings;
    int m_request = 0;
};

} // namespace lead
