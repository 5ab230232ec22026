#include "app/cli/clitext.h"
#include "app/cli/importoptions.h"
#include "app/cli/importprint.h"
#include "app/cli/scoresettle.h"
#include "app/cli/usage.h"
#include "app/cli/verbs.h"

#include "core/base/text.h"
#include "core/intake/rejectsfile.h"
#include "core/storage/automaticbackup.h"
#include "core/storage/outputfile.h"

#include <QJsonDocument>
#include <unistd.h>

namespace lead {

namespace {

int finishImport(Session &session, const Result<ImportOutcome> &outcome, const FieldCatalog &catalog, bool dryRun)
{
    if (isatty(STDERR_FILENO))
        fprintf(stderr, "\r\033[K");
    if (!outcome)
        return session.fail(outcome.error());
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.fail(workspace.error());
    if (session.output().isJson())
        session.output().json(outcomeJson(*outcome, **workspace, dryRun));
    else
        printOutcome(session.output(), *outcome, catalog, dryRun);
    if (outcome->wasCancelled)
        return session.fail({Error::Cancelled, dryRun ? Cli::tr("Cancelled. Nothing was written.") : Cli::tr("Cancelled after %1 rows. What came in is whole; “leadwright-cli undo %2” takes it back.").arg(QString::number(outcome->record.counts.rows), outcome->record.operation.toString())});
    return outcome->record.counts.rejected > 0 ? SomeRejected : Success;
}

FileImport::Watch watchFor(RejectsFile *rejects)
{
    FileImport::Watch watch;
    if (isatty(STDERR_FILENO))
        watch.progress = showProgress;
    if (rejects)
        watch.rejected = [rejects](const RejectedRow &row) { rejects->add(row); };
    watch.isCancelled = Session::isCancelled;
    return watch;
}

// What came in is scored, unless that was not wanted; a failure of it says so by its own code.
int scoreImported(Session &session, const Arguments &arguments, Workspace &workspace, const ImportOutcome &outcome, int code)
{
    if (arguments.has(QStringLiteral("no-score")) || outcome.wasCancelled)
        return code;
    const int scored = settleScores(session, workspace);
    return scored == Success ? code : scored;
}

int runImport(Session &session, const Arguments &arguments)
{
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.fail(workspace.error());
    FileImport import(**workspace, session.context().reference());
    std::optional<RejectsFile> rejects;
    if (arguments.has(QStringLiteral("errors")) && !arguments.words().isEmpty())
        if (const Result<DelimitedFile> file = DelimitedFile::open(arguments.word(0)))
            rejects.emplace(file->header(), file->sniffed().dialect);
    const FileImport::Watch watch = watchFor(rejects ? &*rejects : nullptr);
    if (arguments.has(QStringLiteral("resume"))) {
        const auto id = ImportId::fromString(arguments.value(QStringLiteral("resume")));
        if (!id)
            return session.fail(usageError(Cli::tr("--resume takes the number of an interrupted import. “imports” lists them.")));
        const Result<ImportOutcome> resumed = import.resume(*id, watch);
        const int code = finishImport(session, resumed, (*workspace)->catalog(), false);
        return resumed ? scoreImported(session, arguments, **workspace, *resumed, code) : code;
    }
    if (arguments.words().isEmpty()) {
        session.output().error({Error::Invalid, Cli::tr("Which file? Write leadwright-cli import FILE.")});
        return WrongUsage;
    }
    const Result<IntakePlan> plan = planFrom(session, arguments, **workspace);
    if (!plan)
        return session.fail(plan.error());
    if (Result<void> kept = plan->dryRun ? Result<void>() : AutomaticBackup::ensureBefore(**workspace, arguments.word(0)); !kept)
        return session.fail(kept.error());
    const Result<ImportOutcome> outcome = import.run(arguments.word(0), *plan, watch);
    if (outcome && rejects)
        if (Result<void> saved = rejects->save(arguments.value(QStringLiteral("errors"))); !saved)
            return session.fail(saved.error());
    if (outcome && !plan->dryRun && arguments.has(QStringLiteral("save-mapping"))) {
        ColumnMapping mapping = plan->mapping;
        mapping.name = toUtf8(arguments.value(QStringLiteral("save-mapping")));
        const QString body = QString::fromUtf8(QJsonDocument(toJson(mapping, (*workspace)->catalog())).toJson(QJsonDocument::Compact));
        if (Result<void> saved = ImportRepository(**workspace).saveMapping({0, fromUtf8(mapping.name), fromUtf8(mapping.signature), body, session.context().clock().now()}); !saved)
            return session.fail(saved.error());
    }
    const int code = finishImport(session, outcome, (*workspace)->catalog(), plan->dryRun);
    return outcome && !plan->dryRun ? scoreImported(session, arguments, **workspace, *outcome, code) : code;
}

// Where rejected rows go is looked at before anything is imported; a resumed import writes all that it ever rejected.
int runImportKeepingRejects(Session &session, const Arguments &arguments)
{
    const QString errors = arguments.value(QStringLiteral("errors"));
    if (isSameFile(errors, arguments.word(0)))
        return session.fail(usageError(Cli::tr("%1 is the list itself, which its rejected rows would be written over. Choose another name for --errors.").arg(errors)));
    if (arguments.has(QStringLiteral("errors")))
        if (Result<void> writable = RejectsFile::checkPlace(errors); !writable)
            return session.fail(writable.error());
    const int code = runImport(session, arguments);
    const auto resumed = ImportId::fromString(arguments.value(QStringLiteral("resume")));
    if (!resumed || errors.isEmpty() || (code != Success && code != SomeRejected))
        return code;
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.fail(workspace.error());
    const Result<qint64> saved = saveRejects(**workspace, *resumed, errors);
    return saved ? code : session.fail(saved.error());
}

int runImports(Session &session, const Arguments &)
{
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.fail(workspace.error());
    ImportRepository imports(**workspace);
    if (const auto interrupted = imports.findInterrupted(); !interrupted)
        return session.fail(interrupted.error());
    const auto list = imports.list(100);
    if (!list)
        return session.fail(list.error());
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const ImportRecord &r : *list) {
        array.append(QJsonObject{{QStringLiteral("import_id"), r.id.toString()}, {QStringLiteral("operation"), r.operation.toString()}, {QStringLiteral("state"), importStateKey(r.state)},
                                 {QStringLiteral("file"), r.filePath}, {QStringLiteral("rows"), r.counts.rows}, {QStringLiteral("created"), r.counts.created}, {QStringLiteral("updated"), r.counts.updated},
                                 {QStringLiteral("unchanged"), r.counts.unchanged}, {QStringLiteral("skipped"), r.counts.skipped}, {QStringLiteral("rejected"), r.counts.rejected}});
        rows.push_back({r.id.toString(), r.fileName, importStateKey(r.state), QString::number(r.counts.created), QString::number(r.counts.updated), QString::number(r.counts.rejected), r.operation.toString()});
    }
    if (session.output().isJson())
        session.output().json(array);
    else
        session.output().table({Cli::tr("IMPORT"), Cli::tr("FILE"), Cli::tr("STATE"), Cli::tr("CREATED") + u'>', Cli::tr("UPDATED") + u'>', Cli::tr("REJECTED") + u'>', Cli::tr("OPERATION")}, rows);
    return Success;
}

int runRejects(Session &session, const Arguments &arguments)
{
    const Result<Workspace *> workspace = session.workspace(Connection::Mode::Reader);
    if (!workspace)
        return session.fail(workspace.error());
    const auto id = ImportId::fromString(arguments.word(0));
    if (!id)
        return session.fail(usageError(Cli::tr("“%1” is not the number of an import. “imports” lists them.").arg(arguments.word(0))));
    const auto known = ImportRepository(**workspace).find(*id);
    if (known && !*known)
        return session.fail({Error::NotFound, Cli::tr("There is no import with the number %1. “imports” lists them.").arg(arguments.word(0))});
    if (arguments.has(QStringLiteral("errors"))) {
        const QString path = arguments.value(QStringLiteral("errors"));
        const Result<qint64> saved = saveRejects(**workspace, *id, path);
        if (!saved)
            return session.fail(saved.error());
        session.output().say(Cli::tr("%n rejected row(s) written to %1", nullptr, static_cast<int>(*saved)).arg(path));
        if (session.output().isJson())
            session.output().json(QJsonObject{{QStringLiteral("rows"), *saved}, {QStringLiteral("file"), path}});
        return Success;
    }
    const auto rejects = ImportRepository(**workspace).rejects(*id);
    if (!rejects)
        return session.fail(rejects.error());
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const RejectedRow &r : *rejects) {
        array.append(QJsonObject{{QStringLiteral("line"), r.line}, {QStringLiteral("reason"), r.code}, {QStringLiteral("message"), r.message}, {QStringLiteral("original"), r.raw}});
        rows.push_back({QString::number(r.line), r.code, r.raw});
    }
    if (session.output().isJson())
        session.output().json(array);
    else
        session.output().table({Cli::tr("LINE") + u'>', Cli::tr("REASON"), Cli::tr("ORIGINAL")}, rows);
    return Success;
}

} // namespace

std::vector<Verb> importVerbs()
{
    return {
        {QStringLiteral("import"),
         {{QStringLiteral("dry-run"), QStringLiteral("no-score"), QStringLiteral("no-route")},
          {QStringLiteral("mapping"), QStringLiteral("preset"), QStringLiteral("match"), QStringLiteral("on-match"), QStringLiteral("policy"), QStringLiteral("source"), QStringLiteral("country"),
           QStringLiteral("unmapped"), QStringLiteral("outcome"), QStringLiteral("errors"), QStringLiteral("date-order"), QStringLiteral("save-mapping"), QStringLiteral("resume")},
          0, 1,
          QStringLiteral("import FILE [--mapping M.json] [--preset NAME] [--match email,phone,name_zip,external_id|none] [--on-match merge|update|skip|create|review] [--policy FIELD=keep|overwrite|fill]..."
                         " [--source S] [--country US] [--unmapped ignore|custom] [--outcome COLUMN=WONVALUE] [--date-order dmy|mdy|ymd] [--errors FILE] [--save-mapping NAME] [--dry-run]"
                         " [--no-score] [--no-route] | import --resume IMPORT"),
          presetHelp()},
         runImportKeepingRejects, Cli::tr("Imports a list of leads; undo takes it back.")},
        {QStringLiteral("imports"), {{}, {}, 0, 0, QStringLiteral("imports")}, runImports, Cli::tr("Lists the imports, also interrupted ones.")},
        {QStringLiteral("rejects"), {{}, {QStringLiteral("errors")}, 1, 1, QStringLiteral("rejects IMPORT [--errors FILE]")}, runRejects, Cli::tr("Shows the rows that an import rejected, or writes them to a file.")},
    };
}

} // namespace lead
