#pragma once

#include "core/domain/workingdays.h"
#include "ui/settings/settingssection.h"

class QDateEdit;
class QLineEdit;
class QTreeWidgetItem;

namespace lead {

class Button;
class LeadService;
class RecordList;
class TextLabel;

/// Days on which nobody works, typed or taken from a calendar file. A draft until it is saved.
class HolidaysSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit HolidaysSection(LeadService &leads, QWidget *parent = nullptr);

    void refresh() override;
    bool hasChanges() const override { return m_draft != m_saved; }
    void save() override;
    void discard() override;
    /// Adds the whole days of a calendar file to the draft.
    void importFrom(const QString &path);

private:
    void build();
    void fill(QDate current = {});
    void take(std::vector<Holiday> holidays, QDate current = {});
    void add();
    void removeCurrent();
    void removePast();
    void openImport();
    void renamed(QTreeWidgetItem *item);
    QDate today() const;

    LeadService &m_leads;
    QDateEdit *m_date;
    QLineEdit *m_name;
    Button *m_add;
    RecordList *m_list;
    TextLabel *m_note; ///< what came of an import
    Button *m_import;
    Button *m_remove;
    Button *m_removePast;
    std::vector<Holiday> m_saved; ///< as they were read
    std::vector<Holiday> m_draft;
};

} // namespace lead
