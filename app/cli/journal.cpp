#include "app/cli/clitext.h"
#include "app/cli/scoresettle.h"
#include "app/cli/usage.h"
#include "app/cli/verbs.h"

#include "core/base/timestamp.h"
#include "core/storage/storedscores.h"
#include "core/storage/undo.h"
#include "core/storage/writable.h"

namespace lead {

namespace {

// Of an act about somebody who was erased only its kind is left.
QString shownSummary(const Operation &operation)
{
    return operation.summary.isEmpty() ? Cli::tr("(erased: %1)").arg(operation.kind) : operation.summary;
}

int runLog(Session &session, const Arguments &arguments)
{
    const Result<Workspace *> workspace = session.workspace(Connection::Mode::Reader);
    if (!workspace)
        return session.fail(workspace.error());
    LeadId lead;
    if (arguments.has(QStringLiteral("lead"))) {
        const Result<LeadId> id = leadIdFrom(arguments.value(QStringLiteral("lead")));
        if (!id)
            return session.fail(id.error());
        lead = *id;
    }
    const Result<qint64> limit = wholeNumber(arguments, QStringLiteral("limit"), 50, 1, std::numeric_limits<int>::max());
    if (!limit)
        return session.fail(limit.error());
    const Result<std::vector<Operation>> operations = Journal(**workspace).list(static_cast<int>(*limit), lead);
    if (!operations)
        return session.fail(operations.error());
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const Operation &o : *operations) {
        const User *user = (*workspace)->user(o.user);
        const QString who = user ? user->name : o.user.toString();
        array.append(QJsonObject{{QStringLiteral("operation"), o.id.toString()},
                                 {QStringLiteral("at"), isoString(o.at)},
                                 {QStringLiteral("user"), who},
                                 {QStringLiteral("kind"), o.kind},
                                 {QStringLiteral("summary"), o.summary},
                                 {QStringLiteral("leads"), o.leadCount},
                                 {QStringLiteral("import_id"), o.import.isValid() ? QJsonValue(o.import.toString()) : QJsonValue()},
                                 {QStringLiteral("undo_of"), o.undoOf.isValid() ? QJsonValue(o.undoOf.toString()) : QJsonValue()},
                                 {QStringLiteral("undone"), o.undone}});
        rows.push_back({o.id.toString(), isoString(o.at), who, shownSummary(o) + (o.undone ? Cli::tr(" (undone)") : QString()), QString::number(o.leadCount)});
    }
    if (session.output().isJson())
        session.output().json(array);
    else
        session.output().table({Cli::tr("OPERATION"), Cli::tr("AT"), Cli::tr("USER"), Cli::tr("ACT"), Cli::tr("LEADS") + u'>'}, rows);
    return Success;
}

QJsonArray conflictsJson(const UndoReport &report)
{
    QJsonArray conflicts;
    for (const UndoConflict &c : report.conflicts)
        conflicts.append(QJsonObject{{QStringLiteral("lead"), c.lead.toString()}, {QStringLiteral("field"), c.field}, {QStringLiteral("reason"), c.reason}});
    return conflicts;
}

void printUndo(const Session &session, const UndoReport &report, OperationId operation, bool dryRun)
{
    const qint64 undone = report.restored + report.removed;
    if (session.output().isJson()) {
        session.output().json(QJsonObject{{QStringLiteral("undone"), undone},
                                          {QStringLiteral("removed"), report.removed},
                                          {QStringLiteral("restored"), report.restored},
                                          {QStringLiteral("operation"), dryRun ? QJsonValue() : QJsonValue(report.operation.toString())},
                                          {QStringLiteral("undone_operation"), operation.toString()},
                                          {QStringLiteral("dry_run"), dryRun},
                                          {QStringLiteral("conflicts"), conflictsJson(report)}});
        return;
    }
    session.output().say((dryRun ? Cli::tr("Would undo “%1”: %2 removed, %3 restored, %4 conflicts.") : Cli::tr("Undid “%1”: %2 removed, %3 restored, %4 conflicts."))
                             .arg(report.summary, QString::number(report.removed), QString::number(report.restored), QString::number(report.conflicts.size())));
    for (const UndoConflict &c : report.conflicts)
        session.output().say(QStringLiteral("  %1  %2: %3").arg(c.lead.toString(), c.field, c.reason));
}

int runUndo(Session &session, const Arguments &arguments)
{
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.fail(workspace.error());
    if (Result<void> writable = checkWritable(**workspace); !writable)
        return session.fail(writable.error());
    OperationId operation;
    if (arguments.words().isEmpty()) {
        const Result<std::optional<Operation>> last = Journal(**workspace).lastUndoable();
        if (!last)
            return session.fail(last.error());
        if (!*last)
            return session.fail({Error::NotFound, Cli::tr("There is nothing to undo.")});
        operation = (*last)->id;
    } else if (const auto id = OperationId::fromString(arguments.word(0))) {
        operation = *id;
    } else {
        return session.fail(usageError(Cli::tr("“%1” is not the number of an operation. “log” lists them.").arg(arguments.word(0))));
    }
    const bool dryRun = arguments.has(QStringLiteral("dry-run"));
    // Where nothing was scored yet, an undo leaves nothing to be scored anew.
    const bool wereScored = StoredScores((*workspace)->connection()).state().definition != 0;
    Undo undo(**workspace);
    const Result<UndoReport> report = dryRun ? undo.preview(operation) : undo.undo(operation);
    if (!report)
        return session.fail(report.error());
    printUndo(session, *report, operation, dryRun);
    return dryRun || !wereScored ? int(Success) : settleScores(session, **workspace);
}

} // namespace

std::vector<Verb> journalVerbs()
{
    return {
        {QStringLiteral("log"), {{}, {QStringLiteral("limit"), QStringLiteral("lead")}, 0, 0, QStringLiteral("log [--limit N] [--lead ID]")}, runLog, Cli::tr("Lists what was done, newest first.")},
        {QStringLiteral("undo"), {{QStringLiteral("dry-run")}, {}, 0, 1, QStringLiteral("undo [OPERATION] [--dry-run]")}, runUndo, Cli::tr("Takes an operation back; the last one when none is named.")},
    };
}

} // namespace lead
