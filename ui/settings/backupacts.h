#pragma once

#include "core/base/result.h"
#include "core/settings/settingsservice.h"

#include <QObject>

class QWidget;

namespace lead {

class LeadService;

/// Backs the open workspace up and puts backups in its place; asks where and with which passphrase, in dialogs over a widget.
class BackupActs : public QObject
{
    Q_OBJECT

public:
    BackupActs(SettingsService &service, LeadService &leads, QWidget &over);

    void backUp();
    void backUpElsewhere();
    /// Encrypted, to a file that the person names.
    void backUpSealed();
    /// Restores a file that the person chooses.
    void chooseToRestore();
    /// `when` is what the question calls the backup.
    void askRestore(const QString &backup, const QString &when, const QByteArray &passphrase = {});
    /// Opens the workspace again after everything let go of its file.
    void reopen(const QString &path);

Q_SIGNALS:
    void busyChanged(bool isBusy);
    /// The workspace or its backups are other ones now.
    void changed();
    void done(const QString &sentence);
    void failed(const QString &sentence);

private:
    void askPassphrase(const QString &backup, const QString &name);
    void restore(const QString &backup, const QByteArray &passphrase);
    void follow(const QFuture<Result<BackupFile>> &backup);

    SettingsService &m_service;
    LeadService &m_leads;
    QWidget &m_over;
};

} // namespace lead
