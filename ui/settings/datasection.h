#pragma once

#include "core/base/result.h"
#include "core/settings/settingsservice.h"
#include "ui/settings/settingssection.h"

class QVBoxLayout;

namespace lead {

class BackupActs;
class Button;
class JournalEnd;
class LeadService;
class Settings;
class TextLabel;

/// Where the workspace lies, its backups, and what can be done with all of it at once.
class DataSection : public SettingsSection
{
    Q_OBJECT

public:
    DataSection(SettingsService &service, LeadService &leads, Settings &settings, QWidget *parent = nullptr);

    void refresh() override;

Q_SIGNALS:
    void erased();

private:
    void build();
    void buildBackups();
    void buildCare();
    void showBackups(const Result<std::vector<BackupFile>> &found);
    void addBackupRow(QVBoxLayout &rows, const BackupFile &backup);
    void recover();
    void check();
    void repair();
    void showReport(const Result<IntegrityReport> &report);
    void exportEverything();
    void askErase();
    void erase(bool withBackups);

    SettingsService &m_service;
    LeadService &m_leads;
    Settings &m_settings;
    BackupActs *m_acts;
    TextLabel *m_path;
    Button *m_backUp;
    Button *m_elsewhere;
    Button *m_sealed;
    Button *m_other;
    QWidget *m_backups = nullptr;
    QVBoxLayout *m_backupCard = nullptr;
    Button *m_check;
    Button *m_repair;
    Button *m_recover;
    JournalEnd *m_end;
    TextLabel *m_report;
    Button *m_export;
    Button *m_erase;
    int m_request = 0;
};

} // namespace lead
