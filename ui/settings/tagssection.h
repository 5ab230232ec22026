#pragma once

#include "core/domain/termuse.h"
#include "ui/settings/settingssection.h"

namespace lead {

class Button;
class RecordList;
class SearchField;
class SettingsService;

/// Every tag with the number of its leads: rename, merge, remove.
class TagsSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit TagsSection(SettingsService &service, QWidget *parent = nullptr);

    void refresh() override;

private:
    void fill();
    void filter();
    void updateButtons();
    QString current() const;
    void rename();
    void remove();

    SettingsService &m_service;
    SearchField *m_search;
    RecordList *m_list;
    Button *m_rename;
    Button *m_remove;
    std::vector<TermUse> m_tags;
};

} // namespace lead
