#include "app/cli/clitext.h"
#include "app/cli/usage.h"
#include "app/cli/verbs.h"

#include "core/intake/folderacts.h"
#include "core/intake/foldercapture.h"

#include <QFileInfo>
#include <QThread>

namespace lead {

namespace {

constexpr unsigned long LookEveryMillis = 1000;

int listFolders(Session &session, Workspace &workspace)
{
    WatchedFolderRepository repository(workspace);
    const auto folders = repository.folders();
    if (!folders)
        return session.fail(folders.error());
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const WatchedFolder &folder : *folders) {
        const auto files = repository.files(folder.id);
        if (!files)
            return session.fail(files.error());
        QJsonArray seen;
        for (const WatchedFile &file : *files)
            seen.append(QJsonObject{{QStringLiteral("file"), file.name}, {QStringLiteral("import_id"), file.import.isValid() ? QJsonValue(file.import.toString()) : QJsonValue()}, {QStringLiteral("message"), file.message}});
        array.append(QJsonObject{{QStringLiteral("folder"), folder.path}, {QStringLiteral("mapping"), folder.mapping}, {QStringLiteral("paused"), folder.state == WatchedFolder::Paused}, {QStringLiteral("files"), seen}});
        rows.push_back({folder.path, folder.mapping, QString::number(files->size())});
    }
    if (session.output().isJson())
        session.output().json(array);
    else
        session.output().table({Cli::tr("FOLDER"), Cli::tr("MAPPING"), Cli::tr("FILES") + u'>'}, rows);
    return Success;
}

int scanFolders(Session &session, Workspace &workspace, bool onAndOn)
{
    FileImport::Watch watch;
    watch.isCancelled = Session::isCancelled;
    FolderCapture capture(workspace, session.context().reference());
    int code = Success;
    do {
        const auto seen = capture.scan(watch);
        if (!seen)
            return session.fail(seen.error());
        QJsonArray array;
        for (const FolderCapture::Seen &s : *seen) {
            const qint64 rejected = s.outcome ? s.outcome->record.counts.rejected : 0;
            code = !s.outcome ? Failure : rejected > 0 && code == Success ? SomeRejected : code; // a file that did not come in weighs more than a row
            array.append(QJsonObject{{QStringLiteral("file"), s.file.name}, {QStringLiteral("import_id"), s.file.import.isValid() ? QJsonValue(s.file.import.toString()) : QJsonValue()},
                                     {QStringLiteral("created"), s.outcome ? QJsonValue(s.outcome->record.counts.created) : QJsonValue()}, {QStringLiteral("message"), s.file.message}});
            session.output().say(s.outcome ? Cli::tr("%1: %2 created, %3 updated, %4 rejected").arg(s.file.name, QString::number(s.outcome->record.counts.created), QString::number(s.outcome->record.counts.updated), QString::number(rejected))
                                           : QStringLiteral("%1: %2").arg(s.file.name, s.file.message));
        }
        if (session.output().isJson() && (!onAndOn || !array.isEmpty()))
            session.output().json(array);
        if (onAndOn && !Session::isCancelled())
            QThread::msleep(LookEveryMillis);
    } while (onAndOn && !Session::isCancelled());
    return Session::isCancelled() ? session.fail({Error::Cancelled, Cli::tr("Cancelled. What was imported until then is whole and can be undone.")}) : code;
}

int runFolder(Session &session, const Arguments &arguments)
{
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.fail(workspace.error());
    const QString what = arguments.word(0);
    if (what == u"list")
        return listFolders(session, **workspace);
    if (what == u"scan")
        return scanFolders(session, **workspace, arguments.has(QStringLiteral("watch")));
    if (what != u"add" && what != u"remove")
        return session.fail(usageError(Cli::tr("“%1” is nothing to do with folders. There are add, remove, list and scan.").arg(what)));
    if (arguments.words().size() < 2)
        return session.fail(usageError(Cli::tr("Which folder? Write leadwright-cli folder %1 PATH.").arg(what)));
    if (what == u"add") {
        IntakePlan plan;
        plan.source = arguments.value(QStringLiteral("source"));
        const Result<QString> onMatch = oneOf(arguments, QStringLiteral("on-match"), {QStringLiteral("merge"), QStringLiteral("update"), QStringLiteral("skip"), QStringLiteral("create"), QStringLiteral("review")}, QStringLiteral("merge"));
        if (!onMatch)
            return session.fail(onMatch.error());
        plan.onMatch = *onMatchFromKey(*onMatch);
        plan.onMatchChosen = arguments.has(QStringLiteral("on-match"));
        const Result<FolderActs::Added> added = FolderActs(**workspace).add(arguments.word(1), arguments.value(QStringLiteral("mapping")), plan);
        if (!added)
            return session.fail(added.error());
        session.output().say(Cli::tr("New files in %1 are imported by “folder scan” and by the window.").arg(added->folder.path));
        if (session.output().isJson())
            session.output().json(QJsonObject{{QStringLiteral("folder"), added->folder.path}});
        return Success;
    }
    WatchedFolderRepository repository(**workspace);
    const auto folders = repository.folders();
    if (!folders)
        return session.fail(folders.error());
    for (const WatchedFolder &folder : *folders) {
        if (folder.path != QFileInfo(arguments.word(1)).absoluteFilePath())
            continue;
        if (const Result<OperationId> done = FolderActs(**workspace).remove(folder.id); !done)
            return session.fail(done.error());
        session.output().say(Cli::tr("%1 is not watched any more.").arg(folder.path));
        return Success;
    }
    return session.fail({Error::NotFound, Cli::tr("%1 is not watched.").arg(arguments.word(1))});
}

} // namespace

std::vector<Verb> folderVerbs()
{
    return {{QStringLiteral("folder"),
             {{QStringLiteral("watch")}, {QStringLiteral("mapping"), QStringLiteral("on-match"), QStringLiteral("source")}, 1, 2,
              QStringLiteral("folder add PATH [--mapping NAME] [--on-match merge|update|skip|create|review] [--source S] | folder remove PATH | folder list | folder scan [--watch]")},
             runFolder, Cli::tr("Imports what appears in a folder, with a saved mapping.")}};
}

} // namespace lead
