#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/settings/setupvalues.h"
#include "core/settings/workspacefiles.h"
#include "core/storage/importrepository.h"

#include <QFuture>
#include <QObject>
#include <memory>

namespace lead {

/// What a look at a whole workspace found, for people.
struct IntegrityReport
{
    bool isWhole = true;
    bool isDamaged = false; ///< the file itself: recover what can be read, or restore a backup
    QStringList problems;
    QStringList repairs;
};

/// Where everything was exported to.
struct ExportReport
{
    QString folder;
    QStringList files;
    qint64 leads = 0;
};

/// A backup that now stands in the place of the workspace.
struct RestoreReport
{
    QString kept;         ///< where the file that was there is now; empty when there was none
    QStringList problems; ///< sentences about attached files that did not come back
};

/// What could be read of a damaged workspace, which now stands in its place.
struct RecoveryReport
{
    qint64 leads = 0;
    qint64 leadsRead = 0; ///< of these, from the damaged file; the others from the backup
    QString backup;       ///< that filled the holes; empty without one
    QString kept;         ///< where the damaged file is now
    QStringList problems; ///< what a check still finds
};

/// The window's door to how a workspace is set up and kept. Lives on the GUI thread and never blocks it. See
/// WorkspaceSetup for what the acts do; every one that changed something is followed by changed().
class SettingsService : public QObject
{
    Q_OBJECT

public:
    explicit SettingsService(const Clock &clock, QObject *parent = nullptr);
    ~SettingsService() override;

    /// The workspace that the window shows. Opened when it is first needed; an empty path closes it.
    void setWorkspace(const QString &path);
    QString workspace() const { return m_path; }

    QFuture<Result<WorkspaceSetupState>> state();
    QFuture<Result<SetupCounts>> counts();
    /// The values of a choice field that leads have.
    QFuture<Result<std::vector<TermUse>>> values(FieldNumber field);

    /// Saved column mappings, the last used first.
    QFuture<Result<std::vector<SavedMapping>>> mappings();

    QFuture<Result<OperationId>> saveDetails(const WorkspaceDetails &before, const WorkspaceDetails &after);
    QFuture<Result<OperationId>> savePipelines(const std::vector<PipelineSetup> &before, const std::vector<PipelineSetup> &after, const StageMoves &moves);
    QFuture<Result<OperationId>> saveUsers(const std::vector<User> &before, const std::vector<User> &after, const LeadHandovers &handovers);
    /// See ProfileActs.
    QFuture<Result<OperationId>> identifyAs(UserId user);
    QFuture<Result<OperationId>> addField(const FieldWish &wish);
    QFuture<Result<OperationId>> changeField(FieldNumber field, const FieldWish &before, const FieldWish &after, const std::map<QString, QString> &renamed);
    QFuture<Result<OperationId>> removeField(FieldNumber field);
    QFuture<Result<OperationId>> restoreField(FieldNumber field);
    QFuture<Result<OperationId>> renameTag(const QString &from, const QString &to);
    QFuture<Result<OperationId>> removeTag(const QString &tag);
    QFuture<Result<OperationId>> renameMapping(const QString &from, const QString &to);
    QFuture<Result<OperationId>> removeMapping(const QString &name);

    QFuture<Result<std::vector<BackupFile>>> backups();
    /// A verified copy, in the folder of backups or, with a path, there.
    QFuture<Result<BackupFile>> backUp(const QString &path = {});
    /// The same, in one encrypted file that only the passphrase opens.
    QFuture<Result<BackupFile>> backUpSealed(const QString &path, const QByteArray &passphrase);
    static bool isSealed(const QString &backup);
    QFuture<Result<IntegrityReport>> check();
    /// Mends what can be worked out anew and reports the rest.
    QFuture<Result<IntegrityReport>> repair();
    /// Leads, activities, tasks, histories and the journal as files in a new folder below `folder`.
    QFuture<Result<ExportReport>> exportEverything(const QString &folder);

    /// Closes this service's connections and puts a verified backup in the place of the workspace, whose file is kept
    /// aside (an encrypted backup needs its passphrase); its new name is the result. Whoever else has it open must have closed it before.
    QFuture<Result<RestoreReport>> restore(const QString &backup, const QByteArray &passphrase = {});
    /// Whether something of a workspace that does not open may come back: it begins like a database, or has a backup.
    static bool canRecover(const QString &workspace);
    /// Closes this service's connections and makes a whole workspace of a damaged one, over its newest good backup. As above.
    QFuture<Result<RecoveryReport>> recover(const QString &workspace);
    /// Files in other places that have, or may have, what is in the workspace, and that erase() leaves.
    QFuture<Result<QStringList>> copiesElsewhere();
    /// Closes this service's connections and deletes the workspace for good. As above.
    QFuture<Result<void>> erase(bool withBackups);

Q_SIGNALS:
    void changed();

private:
    struct Threads;
    Threads &threads();
    template <typename Setup, typename Work>
    QFuture<Result<OperationId>> act(Work work);

    const Clock &m_clock;
    QString m_path;
    std::unique_ptr<Threads> m_threads;
};

} // namespace lead
