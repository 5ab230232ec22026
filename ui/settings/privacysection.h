#pragma once

#include "core/privacy/retention.h"
#include "ui/settings/settingssection.h"

class QVBoxLayout;

namespace lead {

class Button;
class LeadService;
class PrivacyService;
class TextLabel;
struct AuditReport;

/// How long leads are kept, and the proof that nobody changed the journal.
class PrivacySection : public SettingsSection
{
    Q_OBJECT

public:
    PrivacySection(PrivacyService &service, LeadService &leads, QWidget *parent = nullptr);

    void refresh() override;

private:
    void build();
    void showRules(const std::vector<RetentionRule> &rules);
    void addRuleRow(QVBoxLayout &rows, std::size_t place);
    void addRule();
    void removeRule(std::size_t place);
    void saveRules(std::vector<RetentionRule> rules, const QString &sentence);
    void look();
    void showDue(const Result<std::vector<RetentionMatch>> &matches);
    void askErase();
    void erase();
    void verify();
    void showAudit(const Result<AuditReport> &report, std::size_t backups);

    PrivacyService &m_service;
    LeadService &m_leads;
    std::vector<RetentionRule> m_rules;
    qint64 m_due = 0;
    QVBoxLayout *m_card = nullptr;
    QWidget *m_rows = nullptr;
    Button *m_add;
    Button *m_look;
    Button *m_erase;
    TextLabel *m_found;
    Button *m_verify;
    TextLabel *m_audit;
};

} // namespace lead
