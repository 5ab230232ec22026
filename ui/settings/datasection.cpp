#include "ui/settings/datasection.h"

#include "core/base/whendone.h"
#include "core/leads/leadservice.h"
#include "core/settings/settings.h"
#include "ui/settings/backupacts.h"
#include "ui/settings/erasedialog.h"
#include "ui/settings/journalend.h"
#include "ui/settings/recovery.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/textlabel.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>

namespace lead {

namespace {

constexpr std::size_t MostBackups = 8;

QString momentOf(Millis at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), QLocale::ShortFormat);
}

} // namespace

DataSection::DataSection(SettingsService &service, LeadService &leads, Settings &settings, QWidget *parent)
    : SettingsSection(tr("Data"), tr("A workspace is one file on this computer. Nothing of it is anywhere else unless you put it there."), parent)
    , m_service(service)
    , m_leads(leads)
    , m_settings(settings)
    , m_acts(new BackupActs(service, leads, *this))
    , m_path(new TextLabel(QString(), TextStyle::Body, Ink::Text2))
    , m_backUp(new Button(tr("&Back up now")))
    , m_elsewhere(new Button(tr("Back up &to…"), Button::Kind::Ghost))
    , m_sealed(new Button(tr("Back up &encrypted…")))
    , m_other(new Button(tr("&Choose a file…")))
    , m_check(new Button(tr("C&heck")))
    , m_repair(new Button(tr("&Repair")))
    , m_recover(new Button(tr("Recover &what can be read…"), Button::Kind::Primary))
    , m_end(new JournalEnd(leads, settings))
    , m_report(new TextLabel(QString(), TextStyle::Body, Ink::Text2))
    , m_export(new Button(tr("E&xport…")))
    , m_erase(new Button(tr("E&rase…"), Button::Kind::Danger))
{
    build();
    connect(m_backUp, &QPushButton::clicked, m_acts, &BackupActs::backUp);
    connect(m_elsewhere, &QPushButton::clicked, m_acts, &BackupActs::backUpElsewhere);
    connect(m_sealed, &QPushButton::clicked, m_acts, &BackupActs::backUpSealed);
    connect(m_recover, &QPushButton::clicked, this, &DataSection::recover);
    connect(m_other, &QPushButton::clicked, m_acts, &BackupActs::chooseToRestore);
    connect(m_check, &QPushButton::clicked, this, &DataSection::check);
    connect(m_repair, &QPushButton::clicked, this, &DataSection::repair);
    connect(m_export, &QPushButton::clicked, this, &DataSection::exportEverything);
    connect(m_erase, &QPushButton::clicked, this, &DataSection::askErase);
    connect(m_acts, &BackupActs::busyChanged, this, [this](bool isBusy) {
        for (Button *button : {m_backUp, m_elsewhere, m_sealed})
            button->setEnabled(!isBusy);
    });
    connect(m_acts, &BackupActs::changed, this, &DataSection::refresh);
    connect(m_acts, &BackupActs::done, this, [this](const QString &sentence) { Q_EMIT done(sentence, {}); });
    connect(m_acts, &BackupActs::failed, this, &DataSection::failed);
}

void DataSection::build()
{
    QVBoxLayout *place = addCard();
    auto *folder = new Button(tr("Show &folder"));
    addRow(place, tr("This workspace"), {}, folder, {tr("file"), tr("where"), tr("location")});
    m_path->setContentsMargins(metrics::Section, 0, metrics::Section, metrics::Snug);
    m_path->setWordWrap(true);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    place->addWidget(m_path);
    connect(folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_service.workspace()).absolutePath())); });
    buildBackups();
    buildCare();
}

void DataSection::buildBackups()
{
    m_backupCard = addCard(tr("Backups"));
    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_elsewhere);
    layout->addWidget(m_backUp);
    buttons->setFocusProxy(m_backUp);
    addRow(m_backupCard, tr("Back up"), tr("A copy that is read again and checked before it counts. Work goes on meanwhile."), buttons, {tr("copy"), tr("save")});
    addRow(m_backupCard, tr("Encrypted backup"), tr("One file that only a passphrase opens, for a copy that leaves this computer."), m_sealed,
           {tr("passphrase"), tr("password"), tr("encryption")});
    addRow(m_backupCard, tr("Restore"), tr("Puts a backup in the place of this workspace. The file that is there now is kept aside."), m_other,
           {tr("recover"), tr("go back")});
}

void DataSection::buildCare()
{
    QVBoxLayout *care = addCard(tr("Care"));
    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_recover);
    layout->addWidget(m_repair);
    layout->addWidget(m_check);
    m_repair->hide();
    m_recover->hide();
    buttons->setFocusProxy(m_check);
    addRow(care, tr("Integrity"), tr("Looks at the whole file, at what refers to what, and at the chain of the journal."), buttons,
           {tr("damage"), tr("corrupt"), tr("verify")});
    m_report->setContentsMargins(metrics::Section, 0, metrics::Section, metrics::Snug);
    m_report->setWordWrap(true);
    m_report->hide();
    care->addWidget(m_report);
    addRow(care, tr("End of the journal"), tr("Known elsewhere, it shows when somebody cuts acts off the end of the journal."), m_end, {tr("keyring"), tr("keychain"), tr("audit")});
    m_end->note()->setContentsMargins(metrics::Section, 0, metrics::Section, metrics::Snug);
    care->addWidget(m_end->note());
    addRow(care, tr("Export everything"), tr("Leads as CSV and Excel, and activities, tasks, stage history and journal as CSV, in a new folder."), m_export,
           {tr("download"), tr("move away"), tr("Excel")});
    QVBoxLayout *end = addCard(tr("The end"));
    addRow(end, tr("Erase this workspace"), tr("Deletes the file for good. There is no undo."), m_erase, {tr("delete"), tr("destroy")});
}

void DataSection::refresh()
{
    const bool isOpen = m_leads.isOpen();
    setEnabled(isOpen);
    m_path->setText(isOpen ? tr("%1, %2").arg(QDir::toNativeSeparators(m_service.workspace()), QLocale().formattedDataSize(QFileInfo(m_service.workspace()).size()))
                           : tr("No workspace is open."));
    m_end->refresh();
    const int request = ++m_request;
    whenDone(m_service.backups(), this, [this, request](const Result<std::vector<BackupFile>> &backups) {
        if (request == m_request)
            showBackups(backups);
    });
}

// The section stays when they cannot be read: what helps then is here.
void DataSection::showBackups(const Result<std::vector<BackupFile>> &found)
{
    const std::vector<BackupFile> backups = found ? *found : std::vector<BackupFile>();
    delete m_backups;
    m_backups = new QWidget;
    auto *rows = new QVBoxLayout(m_backups);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (std::size_t i = 0; i < backups.size() && i < MostBackups; ++i)
        addBackupRow(*rows, backups[i]);
    rows->addWidget(new Divider);
    auto *note = new TextLabel(!found ? tr("The backups could not be looked at. %1").arg(found.error().message)
                               : backups.empty() ? tr("There is no backup yet.")
                               : backups.size() > MostBackups ? tr("%n older backup(s) lie in the same folder.", nullptr, static_cast<int>(backups.size() - MostBackups))
                                                              : tr("Backups lie in %1.").arg(QDir::toNativeSeparators(backupFolder(m_service.workspace()))),
                               TextStyle::Small, found ? Ink::Text2 : Ink::Danger);
    note->setWordWrap(true);
    note->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, metrics::Snug);
    rows->addWidget(note);
    m_backupCard->addWidget(m_backups);
}

void DataSection::addBackupRow(QVBoxLayout &rows, const BackupFile &backup)
{
    rows.addWidget(new Divider);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(metrics::Section, metrics::Gap, metrics::Section, metrics::Gap);
    layout->setSpacing(metrics::Section);
    const QString when = momentOf(backup.madeAt);
    layout->addWidget(new TextLabel(when, TextStyle::BodyMedium));
    QString what = QLocale().formattedDataSize(backup.bytes);
    if (backup.leads >= 0)
        what = tr("%1, %n lead(s)", nullptr, static_cast<int>(backup.leads)).arg(what);
    layout->addWidget(new TextLabel(what, TextStyle::Small, Ink::Text2));
    layout->addStretch(1);
    auto *button = new Button(tr("Restore…"), Button::Kind::Ghost);
    button->setSmall(true);
    button->setAccessibleName(tr("Restore the backup of %1").arg(when));
    connect(button, &QPushButton::clicked, m_acts, [this, path = backup.path, when] { m_acts->askRestore(path, when); });
    layout->addWidget(button);
    rows.addWidget(row);
}

void DataSection::recover()
{
    const QString path = m_service.workspace();
    ConfirmDialog *question = askToRecover(path, this);
    connect(question, &QDialog::accepted, this, [this, path] {
        m_leads.close(); // every connection lets go of the file first
        m_service.setWorkspace(path);
        m_recover->setEnabled(false);
        whenDone(m_service.recover(path), this, [this, path](const Result<RecoveryReport> &report) {
            m_recover->setEnabled(true);
            m_recover->setVisible(!report.isOk());
            m_report->setInk(report ? Ink::Success : Ink::Danger);
            m_report->setText(report ? recoveryText(*report) : report.error().message);
            m_acts->reopen(path);
        });
    });
    question->open();
}

void DataSection::check()
{
    m_check->setEnabled(false);
    m_report->setText(tr("Looking at everything…"));
    m_report->show();
    whenDone(m_service.check(), this, [this](const Result<IntegrityReport> &report) { showReport(report); });
}

void DataSection::repair()
{
    m_repair->setEnabled(false);
    whenDone(m_service.repair(), this, [this](const Result<IntegrityReport> &report) {
        m_repair->setEnabled(true);
        showReport(report);
    });
}

void DataSection::showReport(const Result<IntegrityReport> &report)
{
    m_check->setEnabled(true);
    m_report->show();
    const bool isDamaged = report ? report->isDamaged : report.error().code == Error::Corrupt;
    m_repair->setVisible(report && !report->isWhole && !isDamaged);
    m_recover->setVisible(isDamaged);
    if (!report) {
        m_report->setInk(Ink::Danger);
        m_report->setText(report.error().message);
        return;
    }
    m_report->setInk(report->isWhole ? Ink::Success : Ink::Danger);
    QStringList lines = report->repairs + report->problems;
    lines << (report->isWhole ? tr("The workspace is whole.")
              : isDamaged     ? tr("Stop working in it. Recover what can be read, or restore a backup.")
                              : tr("Restore a backup if repairing does not help."));
    m_report->setText(lines.join(u'\n'));
}

void DataSection::exportEverything()
{
    auto *dialog = new FileDialog(this, tr("Export into a new folder in"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_export->setEnabled(false);
        whenDone(m_service.exportEverything(folder), this, [this](const Result<ExportReport> &report) {
            m_export->setEnabled(true);
            if (report)
                Q_EMIT done(tr("Exported %n lead(s) to %1.", nullptr, static_cast<int>(report->leads)).arg(QDir::toNativeSeparators(report->folder)), {});
            else
                Q_EMIT failed(report.error().message);
        });
    });
    dialog->open();
}

void DataSection::askErase()
{
    const WorkspaceInfoPtr info = m_leads.info();
    if (!info)
        return;
    whenDone(m_service.copiesElsewhere(), this, [this, name = info->name](const Result<QStringList> &copies) {
        auto *dialog = new EraseDialog(name, filesOf(m_service.workspace(), true), copies ? *copies : QStringList(), this);
        connect(dialog, &QDialog::accepted, this, [this, dialog] { erase(dialog->withBackups()); });
        dialog->open();
    });
}

void DataSection::erase(bool withBackups)
{
    const QString path = m_service.workspace();
    m_leads.close();
    m_service.setWorkspace(path);
    whenDone(m_service.erase(withBackups), this, [this, path](const Result<void> &gone) {
        if (!gone) {
            Q_EMIT failed(gone.error().message);
            return;
        }
        m_service.setWorkspace({});
        m_settings.forgetWorkspace(path);
        Q_EMIT done(tr("The workspace %1 is erased.").arg(QFileInfo(path).completeBaseName()), {});
        Q_EMIT erased();
    });
}

} // namespace lead
