#pragma once

#include "core/base/result.h"
#include "core/settings/settingsservice.h"
#include "ui/settings/settingssection.h"

class QVBoxLayout;

namespace lead {

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
    void showBackups(const std::vector<BackupFile> &backups);
    void addBackupRow(QVBoxLayout &rows, const BackupFile &backup);
    void backUp();
    void backUpElsewhere();
    void backUpSealed();
    void backUpSealedTo(const QString &path, const QByteArray &passphrase);
    void restoreOther();
    void askRestore(const QString &backup, const QString &when, const QByteArray &passphrase = {});
    void askPassphrase(const QString &backup, const QString &name);
    void restore(const QString &backup, const QByteArray &passphrase = {});
    void recover();
    void reopen(const QString &path);
    void check();
    void repair();
    void showReport(const Result<IntegrityReport> &report);
    void exportEverything();
    void askErase();
    void erase(bool withBackups);
    void onBackUp(const Result<BackupFile> &backup);

    SettingsService &m_service;
    LeadService &m_leads;
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
