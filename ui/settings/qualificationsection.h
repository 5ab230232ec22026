#pragma once

#include "core/domain/qualification.h"
#include "core/leads/definitionacts.h"
#include "ui/settings/settingssection.h"

class QSpinBox;

namespace lead {

class ChecklistEdit;
class DayHoursEdit;
class DefinitionRow;
class LeadService;
class WeekdayEdit;

/// What the states of the lifecycle mean, what has to be known of a lead, and how soon it is accepted. A draft until it is
/// published; how many leads move is said before.
class QualificationSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit QualificationSection(LeadService &leads, QWidget *parent = nullptr);

    void refresh() override;
    bool hasChanges() const override;
    void save() override;
    void discard() override;

private:
    void buildAcceptance();
    void take(const std::vector<Definition> &definitions, bool isReset);
    void explain();
    void edited();
    AcceptanceRules acceptance() const;
    std::vector<DefinitionDraft> drafts() const;
    void publish(const std::vector<DefinitionDraft> &drafts);
    QString sinceText(const std::vector<Definition> &definitions, Lifecycle state) const;

    LeadService &m_leads;
    std::vector<DefinitionRow *> m_rows;
    ChecklistEdit *m_checklist;
    QSpinBox *m_within;
    WeekdayEdit *m_days;
    DayHoursEdit *m_hours;
    QSpinBox *m_wake;
    std::vector<Definition> m_definitions;
    Qualification m_saved;
    bool m_isLoaded = false;
    bool m_isPublishing = false;
};

} // namespace lead
