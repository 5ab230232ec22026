#include "app/cli/clitext.h"
#include "app/cli/verbs.h"

#include "core/storage/backup.h"
#include "core/storage/workspacecheck.h"

#include <QFileInfo>

namespace lead {

namespace {

int runBackup(Session &session, const Arguments &arguments)
{
    const Result<Workspace *> workspace = session.workspace(Connection::Mode::Reader);
    if (!workspace)
        return session.fail(workspace.error());
    const Result<BackupManifest> manifest = Backup::write(**workspace, arguments.word(0));
    if (!manifest)
        return session.fail(manifest.error());
    if (session.output().isJson()) {
        QJsonObject object = manifest->toJson();
        object.insert(QStringLiteral("file"), QFileInfo(arguments.word(0)).absoluteFilePath());
        session.output().json(object);
    } else {
        session.output().say(Cli::tr("Backup of %1 leads written to %2 and verified.").arg(QString::number(manifest->leads), arguments.word(0)));
    }
    return Success;
}

int runRestore(Session &session, const Arguments &arguments)
{
    const Result<BackupManifest> manifest = Backup::verify(arguments.word(0));
    if (!manifest)
        return session.fail(manifest.error());
    const Result<QString> kept = Backup::restore(arguments.word(0), session.workspacePath(), session.context().clock());
    if (!kept)
        return session.fail(kept.error());
    if (session.output().isJson()) {
        QJsonObject object = manifest->toJson();
        object.insert(QStringLiteral("workspace"), session.workspacePath());
        object.insert(QStringLiteral("kept"), *kept);
        session.output().json(object);
    } else {
        session.output().say(Cli::tr("Restored %1 leads to %2.").arg(QString::number(manifest->leads), session.workspacePath()));
        if (!kept->isEmpty())
            session.output().say(Cli::tr("What was there before is kept as %1.").arg(*kept));
    }
    return Success;
}

int runCheck(Session &session, const Arguments &arguments)
{
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.fail(workspace.error());
    WorkspaceCheck check(**workspace);
    const Result<CheckReport> report = arguments.has(QStringLiteral("repair")) ? check.repair() : check.run();
    if (!report)
        return session.fail(report.error());
    if (session.output().isJson()) {
        session.output().json(QJsonObject{{QStringLiteral("ok"), report->ok},
                                          {QStringLiteral("problems"), QJsonArray::fromStringList(report->problems)},
                                          {QStringLiteral("repairs"), QJsonArray::fromStringList(report->repairs)}});
    } else {
        for (const QString &line : report->repairs + report->problems)
            session.output().say(line);
        session.output().say(report->ok ? Cli::tr("The workspace is whole.") : Cli::tr("The workspace has problems."));
    }
    return report->ok ? Success : Failure;
}

} // namespace

std::vector<Verb> maintenanceVerbs()
{
    return {
        {QStringLiteral("backup"), {{}, {}, 1, 1, QStringLiteral("backup FILE")}, runBackup, Cli::tr("Writes a verified copy of the workspace.")},
        {QStringLiteral("restore"), {{}, {}, 1, 1, QStringLiteral("restore FILE")}, runRestore, Cli::tr("Puts a backup in the place of the workspace, which is kept aside.")},
        {QStringLiteral("check"), {{QStringLiteral("repair")}, {}, 0, 0, QStringLiteral("check [--repair]")}, runCheck, Cli::tr("Checks the workspace from end to end.")},
    };
}

} // namespace lead
