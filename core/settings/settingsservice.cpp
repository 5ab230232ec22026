#include "core/settings/settingsservice.h"

#include "core/leads/leadexport.h"
#include "core/settings/knowncopies.h"
#include "core/settings/mappingsetup.h"
#include "core/settings/profileacts.h"
#include "core/settings/workspacesetup.h"
#include "core/storage/backup.h"
#include "core/storage/backupmemory.h"
#include "core/storage/databasethread.h"
#include "core/storage/fileuse.h"
#include "core/storage/salvage.h"
#include "core/storage/sealedbackup.h"
#include "core/storage/tabledump.h"
#include "core/storage/termrepository.h"
#include "core/storage/workspacecheck.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QtConcurrent>

namespace lead {

namespace {

struct SettingsServiceText
{
    Q_DECLARE_TR_FUNCTIONS(SettingsService)
};

IntegrityReport reportFrom(const CheckReport &report)
{
    return {report.ok, report.isDamaged, report.problems, report.repairs};
}

Result<BackupFile> backUpTo(Workspace &workspace, const QString &path, const Clock &clock)
{
    if (Result<void> may = workspace.permissions().check(Right::Keep); !may)
        return may.error();
    Result<QString> target = path.isEmpty() ? newBackupPath(workspace.path(), clock) : Result<QString>(path);
    if (!target)
        return target.error();
    const Result<BackupManifest> written = Backup::write(workspace, *target);
    if (!written)
        return written.error();
    (void)BackupMemory::remember(workspace.path(), *target); // the backup is good also when it cannot be noted
    return BackupFile{*target, clock.now(), written->bytes, written->leads, false, {}, written->fileProblems};
}

Result<RestoreReport> restorePlain(const QString &backup, const QString &workspace, const Clock &clock)
{
    BackupManifest restored;
    const Result<QString> kept = Backup::restore(backup, workspace, clock, &restored);
    return kept ? Result<RestoreReport>(RestoreReport{*kept, restored.fileProblems}) : kept.error();
}

Result<RestoreReport> restoreFrom(const QString &backup, const QByteArray &passphrase, const QString &workspace, const Clock &clock)
{
    if (!SealedBackup::isSealed(backup))
        return restorePlain(backup, workspace, clock);
    const UnsealedBackup unsealed(backup, passphrase, workspace);
    return unsealed.path() ? restorePlain(*unsealed.path(), workspace, clock) : unsealed.path().error();
}

Result<ExportReport> exportTo(Workspace &workspace, const QString &parent, const Clock &clock)
{
    const QString stamp = QDateTime::fromMSecsSinceEpoch(clock.now(), workspace.timeZone()).toString(QStringLiteral("yyyy-MM-dd HHmmss"));
    const QDir folder(QDir(parent).filePath(QStringLiteral("%1 %2").arg(QFileInfo(workspace.path()).completeBaseName(), stamp)));
    if (folder.exists() || !QDir().mkpath(folder.path()))
        return Error{Error::ReadOnly, SettingsServiceText::tr("The folder %1 cannot be made. Choose another place.").arg(folder.path())};
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    ExportReport report{folder.path(), {}, 0};
    for (const auto &[name, format] : {std::pair(QStringLiteral("leads.csv"), ExportFormat::ExactCsv), std::pair(QStringLiteral("leads.xlsx"), ExportFormat::Xlsx)}) {
        const Result<LeadExport::Written> written = LeadExport(workspace).run({folder.filePath(name), format});
        if (!written)
            return written.error();
        report.leads = written->leads;
        report.files << name;
    }
    for (const QString &name : TableDump::names()) {
        const QString file = name + QStringLiteral(".csv");
        if (const Result<qint64> written = TableDump::write(workspace, name, folder.filePath(file)); !written)
            return written.error();
        report.files << file;
    }
    return report;
}

// A workspace that does not open has nobody who could say no: bringing it back is all that is left.
Result<void> mayReplace(const QString &path, const Clock &clock, Right right)
{
    const Result<std::unique_ptr<Workspace>> opened = Workspace::open(path, clock, Connection::Mode::Reader);
    return opened ? (*opened)->permissions().check(right) : Result<void>();
}

} // namespace

// Acts wait for nobody who reads for long.
struct SettingsService::Threads
{
    DatabaseThread writer;
    DatabaseThread reader;
};

SettingsService::SettingsService(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

SettingsService::~SettingsService() = default;

void SettingsService::setWorkspace(const QString &path)
{
    if (path == m_path)
        return;
    m_threads.reset();
    m_path = path;
}

SettingsService::Threads &SettingsService::threads()
{
    if (m_threads)
        return *m_threads;
    m_threads = std::make_unique<Threads>();
    if (m_path.isEmpty())
        return *m_threads;
    const auto opener = [path = m_path, clock = &m_clock](Connection::Mode mode) {
        return [path, clock, mode] { return Workspace::open(path, *clock, mode); };
    };
    (void)m_threads->writer.open(opener(Connection::Mode::Writer));
    (void)m_threads->reader.open(opener(Connection::Mode::Reader));
    return *m_threads;
}

template <typename Setup, typename Work>
QFuture<Result<OperationId>> SettingsService::act(Work work)
{
    return threads().writer.run([this, work](Workspace &workspace) -> Result<OperationId> {
        if (workspace.isReadOnly())
            return Error{Error::ReadOnly, SettingsServiceText::tr("This workspace can only be read, so it cannot be set up. Its file or folder is write-protected.")};
        if (Result<void> fresh = workspace.refreshIfStale(); !fresh)
            return fresh.error();
        Setup setup(workspace);
        const Result<OperationId> done = work(setup);
        if (done && done->isValid())
            QMetaObject::invokeMethod(this, &SettingsService::changed, Qt::QueuedConnection);
        return done;
    });
}

QFuture<Result<WorkspaceSetupState>> SettingsService::state()
{
    return threads().writer.run([](Workspace &workspace) { return WorkspaceSetup(workspace).state(); });
}

QFuture<Result<SetupCounts>> SettingsService::counts()
{
    return threads().reader.run([](Workspace &workspace) { return WorkspaceSetup(workspace).counts(); });
}

QFuture<Result<std::vector<TermUse>>> SettingsService::values(FieldNumber field)
{
    return threads().reader.run([field](Workspace &workspace) -> Result<std::vector<TermUse>> {
        if (Result<void> fresh = workspace.refreshIfStale(); !fresh)
            return fresh.error();
        return TermRepository(workspace).uses(field);
    });
}

QFuture<Result<OperationId>> SettingsService::saveDetails(const WorkspaceDetails &before, const WorkspaceDetails &after)
{
    return act<WorkspaceSetup>([=](WorkspaceSetup &setup) { return setup.saveDetails(before, after); });
}

QFuture<Result<OperationId>> SettingsService::savePipelines(const std::vector<PipelineSetup> &before, const std::vector<PipelineSetup> &after,
                                                            const StageMoves &moves)
{
    return act<WorkspaceSetup>([=](WorkspaceSetup &setup) { return setup.savePipelines(before, after, moves); });
}

QFuture<Result<OperationId>> SettingsService::saveUsers(const std::vector<User> &before, const std::vector<User> &after, const LeadHandovers &handovers)
{
    return act<WorkspaceSetup>([=](WorkspaceSetup &setup) { return setup.saveUsers(before, after, handovers); });
}

QFuture<Result<OperationId>> SettingsService::identifyAs(UserId user)
{
    return act<ProfileActs>([user](ProfileActs &profile) { return profile.identifyAs(user); });
}

QFuture<Result<OperationId>> SettingsService::addField(const FieldWish &wish)
{
    return act<WorkspaceSetup>([=](WorkspaceSetup &setup) { return setup.addField(wish); });
}

QFuture<Result<OperationId>> SettingsService::changeField(FieldNumber field, const FieldWish &before, const FieldWish &after,
                                                          const std::map<QString, QString> &renamed)
{
    return act<WorkspaceSetup>([=](WorkspaceSetup &setup) { return setup.changeField(field, before, after, renamed); });
}

QFuture<Result<OperationId>> SettingsService::removeField(FieldNumber field)
{
    return act<WorkspaceSetup>([=](WorkspaceSetup &setup) { return setup.removeField(field); });
}

QFuture<Result<OperationId>> SettingsService::restoreField(FieldNumber field)
{
    return act<WorkspaceSetup>([=](WorkspaceSetup &setup) { return setup.restoreField(field); });
}

QFuture<Result<OperationId>> SettingsService::renameTag(const QString &from, const QString &to)
{
    return act<WorkspaceSetup>([=](WorkspaceSetup &setup) { return setup.renameTag(from, to); });
}

QFuture<Result<OperationId>> SettingsService::removeTag(const QString &tag)
{
    return act<WorkspaceSetup>([=](WorkspaceSetup &setup) { return setup.removeTag(tag); });
}

QFuture<Result<OperationId>> SettingsService::renameMapping(const QString &from, const QString &to)
{
    return act<MappingSetup>([=](MappingSetup &setup) { return setup.rename(from, to); });
}

QFuture<Result<OperationId>> SettingsService::removeMapping(const QString &name)
{
    return act<MappingSetup>([=](MappingSetup &setup) { return setup.remove(name); });
}

QFuture<Result<std::vector<SavedMapping>>> SettingsService::mappings()
{
    return threads().reader.run([](Workspace &workspace) { return ImportRepository(workspace).mappings(); });
}

QFuture<Result<std::vector<BackupFile>>> SettingsService::backups()
{
    return QtConcurrent::run([path = m_path] { return Result<std::vector<BackupFile>>(backupsOf(path)); });
}

QFuture<Result<BackupFile>> SettingsService::backUp(const QString &path)
{
    return threads().reader.run([path, clock = &m_clock](Workspace &workspace) { return backUpTo(workspace, path, *clock); });
}

QFuture<Result<IntegrityReport>> SettingsService::check()
{
    return threads().reader.run([](Workspace &workspace) -> Result<IntegrityReport> {
        const Result<CheckReport> report = WorkspaceCheck(workspace).run();
        return report ? Result<IntegrityReport>(reportFrom(*report)) : report.error();
    });
}

QFuture<Result<IntegrityReport>> SettingsService::repair()
{
    return threads().writer.run([](Workspace &workspace) -> Result<IntegrityReport> {
        if (Result<void> may = workspace.permissions().check(Right::Keep); !may)
            return may.error();
        const Result<CheckReport> report = WorkspaceCheck(workspace).repair();
        return report ? Result<IntegrityReport>(reportFrom(*report)) : report.error();
    });
}

QFuture<Result<ExportReport>> SettingsService::exportEverything(const QString &folder)
{
    return threads().reader.run([folder, clock = &m_clock](Workspace &workspace) -> Result<ExportReport> {
        if (Result<void> fresh = workspace.refreshIfStale(); !fresh)
            return fresh.error();
        return exportTo(workspace, folder, *clock);
    });
}

QFuture<Result<BackupFile>> SettingsService::backUpSealed(const QString &path, const QByteArray &passphrase)
{
    return threads().reader.run([path, passphrase, clock = &m_clock](Workspace &workspace) -> Result<BackupFile> {
        if (Result<void> may = workspace.permissions().check(Right::Keep); !may)
            return may.error();
        const Result<BackupManifest> written = SealedBackup::write(workspace, path, passphrase);
        if (written)
            (void)BackupMemory::remember(workspace.path(), path);
        return written ? Result<BackupFile>(BackupFile{path, clock->now(), written->bytes, written->leads, false, {}, written->fileProblems}) : written.error();
    });
}

bool SettingsService::isSealed(const QString &backup)
{
    return SealedBackup::isSealed(backup);
}

QFuture<Result<RestoreReport>> SettingsService::restore(const QString &backup, const QByteArray &passphrase)
{
    m_threads.reset();
    return QtConcurrent::run([backup, passphrase, path = m_path, clock = &m_clock]() -> Result<RestoreReport> {
        if (Result<void> may = mayReplace(path, *clock, Right::Keep); !may)
            return may.error();
        return restoreFrom(backup, passphrase, path, *clock);
    });
}

bool SettingsService::canRecover(const QString &workspace)
{
    const std::optional<FileUse::Head> head = FileUse::headOf(workspace, 16);
    return (head && head->bytes.startsWith("SQLite format 3")) || !backupsOf(workspace).empty();
}

QFuture<Result<RecoveryReport>> SettingsService::recover(const QString &workspace)
{
    m_threads.reset();
    return QtConcurrent::run([workspace, clock = &m_clock]() -> Result<RecoveryReport> {
        const Result<SalvageReport> report = Salvage::mend(workspace, newestGoodBackup(workspace), *clock);
        return report ? Result<RecoveryReport>(RecoveryReport{report->leads, report->leadsRead, report->backup, report->kept, report->problems}) : report.error();
    });
}

QFuture<Result<QStringList>> SettingsService::copiesElsewhere()
{
    return threads().reader.run([](Workspace &workspace) -> Result<QStringList> {
        const QStringList own = filesOf(QFileInfo(workspace.path()).absoluteFilePath(), true);
        QStringList copies;
        for (const KnownCopy &copy : knownCopies(workspace))
            if (!own.contains(copy.path))
                copies << copy.path;
        return copies;
    });
}

QFuture<Result<void>> SettingsService::erase(bool withBackups)
{
    m_threads.reset();
    return QtConcurrent::run([path = m_path, withBackups, clock = &m_clock]() -> Result<void> {
        if (Result<void> may = mayReplace(path, *clock, Right::Erase); !may)
            return may;
        return eraseFiles(path, withBackups);
    });
}

} // namespace lead
