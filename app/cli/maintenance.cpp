#include "app/cli/clitext.h"
#include "app/cli/passphrase.h"
#include "app/cli/usage.h"
#include "app/cli/verbs.h"

#include "core/storage/backup.h"
#include "core/storage/backupfolder.h"
#include "core/storage/backupmemory.h"
#include "core/storage/salvage.h"
#include "core/storage/sealedbackup.h"
#include "core/storage/workspacecheck.h"

#include <QFileInfo>

namespace lead {

namespace {

int runBackup(Session &session, const Arguments &arguments)
{
    const Result<Workspace *> workspace = session.workspace(Connection::Mode::Reader);
    if (!workspace)
        return session.fail(workspace.error());
    if (Result<void> may = (*workspace)->permissions().check(Right::Keep); !may)
        return session.fail(may.error());
    const bool isSealed = arguments.has(QStringLiteral("encrypt"));
    const Result<QByteArray> passphrase = isSealed ? askPassphrase(true) : Result<QByteArray>(QByteArray());
    if (!passphrase)
        return session.fail(passphrase.error());
    const Result<BackupManifest> manifest = isSealed ? SealedBackup::write(**workspace, arguments.word(0), *passphrase) : Backup::write(**workspace, arguments.word(0));
    if (!manifest)
        return session.fail(manifest.error());
    const Result<void> noted = BackupMemory::remember(session.workspacePath(), arguments.word(0));
    if (session.output().isJson()) {
        QJsonObject object = manifest->toJson();
        object.insert(QStringLiteral("file"), QFileInfo(arguments.word(0)).absoluteFilePath());
        object.insert(QStringLiteral("encrypted"), isSealed);
        object.insert(QStringLiteral("file_problems"), QJsonArray::fromStringList(manifest->fileProblems));
        session.output().json(object);
    } else {
        session.output().say((isSealed ? Cli::tr("Encrypted backup of %1 leads written to %2 and verified. Without the passphrase nobody can read it, not even you.")
                                       : Cli::tr("Backup of %1 leads written to %2 and verified."))
                                 .arg(QString::number(manifest->leads), arguments.word(0)));
        for (const QString &problem : manifest->fileProblems)
            session.output().say(problem);
        if (!noted)
            session.output().say(Cli::tr("An erasure cannot name this backup, because the workspace could not note it: %1").arg(noted.error().message));
    }
    return Success;
}

int runSalvage(Session &session, const QString &backup)
{
    const QString path = session.workspacePath();
    const Result<SalvageReport> report = Salvage::mend(path, backup.isEmpty() ? newestGoodBackup(path) : backup, session.context().clock());
    if (!report)
        return session.fail(report.error());
    if (session.output().isJson()) {
        session.output().json(QJsonObject{{QStringLiteral("leads"), report->leads},
                                          {QStringLiteral("rows"), report->rows},
                                          {QStringLiteral("refused"), report->refused},
                                          {QStringLiteral("holes"), report->holes},
                                          {QStringLiteral("lost_tables"), QJsonArray::fromStringList(report->lostTables)},
                                          {QStringLiteral("problems"), QJsonArray::fromStringList(report->problems)},
                                          {QStringLiteral("backup"), report->backup},
                                          {QStringLiteral("workspace"), path},
                                          {QStringLiteral("kept"), report->kept}});
        return Success;
    }
    session.output().say(Cli::tr("Salvaged %1 rows; the workspace has %2 leads now. Places where nothing could be read: %3.")
                             .arg(QString::number(report->rows), QString::number(report->leads), QString::number(report->holes)));
    session.output().say(report->backup.isEmpty() ? Cli::tr("There was no backup to fill the holes with.") : Cli::tr("The backup %1 filled the holes.").arg(report->backup));
    for (const QString &problem : report->problems)
        session.output().say(problem);
    session.output().say(Cli::tr("The damaged file is kept as %1.").arg(report->kept));
    return Success;
}

// A workspace that does not open has nobody who could say no: bringing it back is all that is left.
Result<void> mayReplace(Session &session)
{
    const Result<Workspace *> workspace = session.workspace(Connection::Mode::Reader);
    const Result<void> may = workspace ? (*workspace)->permissions().check(Right::Keep) : Result<void>();
    session.closeWorkspace();
    return may;
}

int restoreFrom(Session &session, const QString &backup)
{
    BackupManifest manifest;
    const Result<QString> kept = Backup::restore(backup, session.workspacePath(), session.context().clock(), &manifest);
    if (!kept)
        return session.fail(kept.error());
    if (session.output().isJson()) {
        QJsonObject object = manifest.toJson();
        object.insert(QStringLiteral("file_problems"), QJsonArray::fromStringList(manifest.fileProblems));
        object.insert(QStringLiteral("workspace"), session.workspacePath());
        object.insert(QStringLiteral("kept"), *kept);
        session.output().json(object);
    } else {
        session.output().say(Cli::tr("Restored %1 leads to %2.").arg(QString::number(manifest.leads), session.workspacePath()));
        if (!kept->isEmpty())
            session.output().say(Cli::tr("What was there before is kept as %1.").arg(*kept));
        for (const QString &problem : manifest.fileProblems)
            session.output().say(problem);
    }
    return manifest.fileProblems.isEmpty() ? Success : Failure;
}

int runRestore(Session &session, const Arguments &arguments)
{
    const QString file = arguments.word(0);
    if (Result<void> may = mayReplace(session); !may)
        return session.fail(may.error());
    if (arguments.has(QStringLiteral("salvage")))
        return runSalvage(session, file);
    if (file.isEmpty())
        return session.fail(usageError(Cli::tr("Name the backup to restore, or write --salvage to save what can be read of a damaged workspace.")));
    if (!SealedBackup::isSealed(file))
        return restoreFrom(session, file);
    const Result<QByteArray> passphrase = askPassphrase(false);
    if (!passphrase)
        return session.fail(passphrase.error());
    const UnsealedBackup unsealed(file, *passphrase, session.workspacePath());
    return unsealed.path() ? restoreFrom(session, *unsealed.path()) : session.fail(unsealed.path().error());
}

int runCheck(Session &session, const Arguments &arguments)
{
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.fail(workspace.error());
    if (arguments.has(QStringLiteral("repair")))
        if (Result<void> may = (*workspace)->permissions().check(Right::Keep); !may)
            return session.fail(may.error());
    WorkspaceCheck check(**workspace);
    const Result<CheckReport> report = arguments.has(QStringLiteral("repair")) ? check.repair() : arguments.has(QStringLiteral("quick")) ? check.quick() : check.run();
    if (!report)
        return session.fail(report.error());
    if (session.output().isJson()) {
        session.output().json(QJsonObject{{QStringLiteral("ok"), report->ok},
                                          {QStringLiteral("damaged"), report->isDamaged},
                                          {QStringLiteral("problems"), QJsonArray::fromStringList(report->problems)},
                                          {QStringLiteral("repairs"), QJsonArray::fromStringList(report->repairs)}});
    } else {
        for (const QString &line : report->repairs + report->problems)
            session.output().say(line);
        session.output().say(report->ok ? Cli::tr("The workspace is whole.") : Cli::tr("The workspace has problems."));
        if (report->isDamaged)
            session.output().say(Cli::tr("“leadwright-cli restore --salvage” saves what can be read of it; “restore FILE” goes back to a backup."));
    }
    return report->ok ? Success : Failure;
}

} // namespace

std::vector<Verb> maintenanceVerbs()
{
    return {
        {QStringLiteral("backup"), {{QStringLiteral("encrypt")}, {}, 1, 1, QStringLiteral("backup FILE [--encrypt]")}, runBackup,
         Cli::tr("Writes a verified copy of the workspace; --encrypt asks for a passphrase or takes it from LEADWRIGHT_PASSPHRASE.")},
        {QStringLiteral("restore"), {{QStringLiteral("salvage")}, {}, 0, 1, QStringLiteral("restore FILE | restore --salvage [BACKUP]")}, runRestore,
         Cli::tr("Puts a backup in the place of the workspace, which is kept aside; --salvage saves what can be read of a damaged one and fills the holes from the newest backup.")},
        {QStringLiteral("check"), {{QStringLiteral("quick"), QStringLiteral("repair")}, {}, 0, 0, QStringLiteral("check [--quick] [--repair]")}, runCheck,
         Cli::tr("Checks the workspace from end to end; --quick only whether the file is whole.")},
    };
}

} // namespace lead
