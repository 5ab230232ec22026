#include "ui/settings/backupacts.h"

#include "core/base/whendone.h"
#include "core/leads/leadservice.h"
#include "ui/settings/passphrasedialog.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/filedialog.h"

#include <QFileInfo>

namespace lead {

BackupActs::BackupActs(SettingsService &service, LeadService &leads, QWidget &over)
    : QObject(&over)
    , m_service(service)
    , m_leads(leads)
    , m_over(over)
{
}

void BackupActs::backUp()
{
    follow(m_service.backUp());
}

void BackupActs::backUpElsewhere()
{
    auto *dialog = new FileDialog(&m_over, tr("Back up to"), QFileInfo(m_service.workspace()).completeBaseName() + QStringLiteral(".leadwright"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("leadwright"));
    dialog->setNameFilter(tr("Leadwright workspaces (*.leadwright)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { follow(m_service.backUp(path)); });
    dialog->open();
}

void BackupActs::backUpSealed()
{
    auto *dialog = new PassphraseDialog(PassphraseDialog::Purpose::New, {}, &m_over);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        auto *place = new FileDialog(&m_over, tr("Back up encrypted to"), QFileInfo(m_service.workspace()).completeBaseName() + QStringLiteral(".sealed"));
        place->setAttribute(Qt::WA_DeleteOnClose);
        place->setAcceptMode(QFileDialog::AcceptSave);
        place->setDefaultSuffix(QStringLiteral("sealed"));
        place->setNameFilter(tr("Encrypted backups (*.sealed)"));
        connect(place, &QFileDialog::fileSelected, this, [this, passphrase = dialog->passphrase()](const QString &path) { follow(m_service.backUpSealed(path, passphrase)); });
        place->open();
    });
    dialog->open();
}

void BackupActs::follow(const QFuture<Result<BackupFile>> &backup)
{
    Q_EMIT busyChanged(true);
    whenDone(backup, this, [this](const Result<BackupFile> &made) {
        Q_EMIT busyChanged(false);
        if (made)
            Q_EMIT done(tr("Backed up %n lead(s), checked.", nullptr, static_cast<int>(made->leads)));
        if (made && !made->fileProblems.isEmpty())
            Q_EMIT failed(made->fileProblems.join(u' '));
        if (!made)
            Q_EMIT failed(made.error().message);
        Q_EMIT changed();
    });
}

void BackupActs::chooseToRestore()
{
    auto *dialog = new FileDialog(&m_over, tr("Choose a backup"), backupFolder(m_service.workspace()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Backups (*.leadwright *.sealed)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (SettingsService::isSealed(path))
            askPassphrase(path, QFileInfo(path).fileName());
        else
            askRestore(path, QFileInfo(path).fileName());
    });
    dialog->open();
}

void BackupActs::askPassphrase(const QString &backup, const QString &name)
{
    auto *dialog = new PassphraseDialog(PassphraseDialog::Purpose::Known, name, &m_over);
    connect(dialog, &QDialog::accepted, this, [this, dialog, backup, name] { askRestore(backup, name, dialog->passphrase()); });
    dialog->open();
}

void BackupActs::askRestore(const QString &backup, const QString &when, const QByteArray &passphrase)
{
    auto *dialog = new ConfirmDialog(tr("Restore “%1”?").arg(when),
                                     tr("What was entered since is not in it. The file of today is kept beside the workspace, so that you can go back."),
                                     tr("Restore"), ConfirmDialog::Kind::Destructive, &m_over);
    connect(dialog, &QDialog::accepted, this, [this, backup, passphrase] { restore(backup, passphrase); });
    dialog->open();
}

void BackupActs::restore(const QString &backup, const QByteArray &passphrase)
{
    const QString path = m_service.workspace();
    m_leads.close(); // every connection lets go of the file first
    m_service.setWorkspace(path);
    whenDone(m_service.restore(backup, passphrase), this, [this, path](const Result<RestoreReport> &restored) {
        if (!restored)
            Q_EMIT failed(restored.error().message);
        else
            Q_EMIT done(tr("The backup is restored. What was there is kept as %1.").arg(QFileInfo(restored->kept).fileName()));
        if (restored && !restored->problems.isEmpty())
            Q_EMIT failed(restored->problems.join(u' '));
        reopen(path);
    });
}

void BackupActs::reopen(const QString &path)
{
    whenDone(m_leads.open(path), this, [this](const Result<void> &opened) {
        if (!opened)
            Q_EMIT failed(opened.error().message);
        Q_EMIT changed();
    });
}

} // namespace lead
