#include "tests/trust/workload.h"

#include "core/domain/matchkey.h"
#include "core/intake/fileimport.h"
#include "core/leads/activityacts.h"
#include "core/leads/bulkacts.h"
#include "core/leads/leadacts.h"
#include "core/storage/workspacecheck.h"
#include "core/storage/journal.h"
#include "core/storage/migrator.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"
#include "core/storage/undo.h"

#include <QDir>
#include <QFile>

namespace lead {

namespace {

Result<void> done(const Result<LeadActs::Done> &act)
{
    return act ? Result<void>() : act.error();
}

Result<LeadId> nthSeen(Workspace &workspace, std::size_t n)
{
    const std::vector<LeadId> leads = leadsSeen(workspace);
    if (leads.empty())
        return Error{Error::NotFound, QStringLiteral("no lead to work with")};
    return leads[n % leads.size()];
}

Result<void> tagTwenty(Workspace &workspace, int round)
{
    std::vector<LeadId> leads = leadsSeen(workspace);
    leads.resize(std::min<std::size_t>(leads.size(), 20));
    BulkAct act{BulkAct::AddTag};
    act.text = QStringLiteral("round %1").arg(round);
    const Result<LeadJobDone> result = BulkActs(workspace).run(act, leads);
    return result ? Result<void>() : result.error();
}

Result<void> undoLast(Workspace &workspace)
{
    const Result<std::optional<Operation>> last = Journal(workspace).lastUndoable();
    if (!last || !*last)
        return last ? Error{Error::NotFound, QStringLiteral("nothing to undo")} : last.error();
    const Result<UndoReport> undone = Undo(workspace).undo((*last)->id);
    return undone ? Result<void>() : undone.error();
}

} // namespace

std::vector<LeadId> leadsSeen(Workspace &workspace)
{
    Query query(workspace.connection(), QStringLiteral("SELECT l.id FROM lead l LEFT JOIN import i ON i.id = l.import_id"
                                                       " WHERE l.deleted_at IS NULL AND (l.import_id IS NULL OR i.state = 'complete') ORDER BY l.id"));
    std::vector<LeadId> leads;
    if (query.exec())
        while (query.next())
            leads.push_back({query.int64(0)});
    return leads;
}

void writeList(const QString &path, qint64 rows, qint64 first)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    QByteArray text("First Name,Last Name,Email,Phone,City,State,Lead Source,Deal value\n");
    for (qint64 i = first; i < first + rows; ++i)
        text += QStringLiteral("Pat%1,Miller%1,pat%1@example.com,(212) 555-%2,Springfield,%3,Web,\"$1,2%4.50\"\n")
                    .arg(i)
                    .arg(i % 10000, 4, 10, QLatin1Char('0'))
                    .arg(i % 2 ? QStringLiteral("NY") : QStringLiteral("CA"))
                    .arg(i % 90 + 10)
                    .toUtf8();
    if (file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

Result<void> importList(Workspace &workspace, const ReferenceData &reference, const QString &path)
{
    FileImport import(workspace, reference);
    const Result<FileInspection> inspection = import.inspect(path);
    if (!inspection)
        return inspection.error();
    IntakePlan plan;
    plan.mapping = inspection->mapping;
    plan.matchPhone = false;
    const Result<ImportOutcome> outcome = import.run(path, plan, {});
    return outcome ? Result<void>() : outcome.error();
}

std::vector<WorkStep> workSteps(int rounds, const QString &folder, const ReferenceData &reference)
{
    std::vector<WorkStep> steps;
    const ReferenceData *ref = &reference;
    for (int round = 0; round < rounds; ++round) {
        const auto n = static_cast<std::size_t>(round);
        const QString list = QDir(folder).filePath(QStringLiteral("list%1.csv").arg(round));
        writeList(list, 30, round * 20); // a third of the rows are known from the round before
        const auto add = [ref, round](Workspace &w) {
            return done(LeadActs(w).create({{QStringLiteral("first_name"), QStringLiteral("Ada%1").arg(round)},
                                            {QStringLiteral("last_name"), QStringLiteral("Lovelace")},
                                            {QStringLiteral("email"), QStringLiteral("ada%1@example.com").arg(round)},
                                            {QStringLiteral("notes"), QString(600, u'n')}},
                                           *ref));
        };
        const auto withLead = [n](auto act) {
            return [n, act](Workspace &w) -> Result<void> {
                const Result<LeadId> lead = nthSeen(w, n * 7);
                return lead ? act(w, *lead) : lead.error();
            };
        };
        steps.push_back({QStringLiteral("add"), true, add});
        steps.push_back({QStringLiteral("edit"), true, withLead([round](Workspace &w, LeadId id) {
                             return done(LeadActs(w).edit(id, {{QStringLiteral("city"), QStringLiteral("City %1").arg(round)},
                                                               {QStringLiteral("company"), QStringLiteral("Company %1").arg(round)}}));
                         })});
        steps.push_back({QStringLiteral("import"), false, [ref, list](Workspace &w) { return importList(w, *ref, list); }});
        steps.push_back({QStringLiteral("stage"), true, withLead([round](Workspace &w, LeadId id) {
                             return done(LeadActs(w).moveToStage(id, round % 2 ? QStringLiteral("Qualified") : QStringLiteral("Contacted")));
                         })});
        steps.push_back({QStringLiteral("note"), true, withLead([](Workspace &w, LeadId id) { return done(ActivityActs(w).addNote(id, QString(900, u'o'))); })});
        steps.push_back({QStringLiteral("task"), true, withLead([](Workspace &w, LeadId id) {
                             return done(ActivityActs(w).addTask(id, QStringLiteral("Call again"), w.clock().now() + 86400000));
                         })});
        steps.push_back({QStringLiteral("bulk"), false, [round](Workspace &w) { return tagTwenty(w, round); }});
        if (round % 2)
            steps.push_back({QStringLiteral("undo"), false, undoLast});
        steps.push_back({QStringLiteral("merge"), true, [](Workspace &w) -> Result<void> {
                             const std::vector<LeadId> leads = leadsSeen(w);
                             return leads.size() < 2 ? Result<void>(Error{Error::NotFound, QStringLiteral("too few leads")}) : done(LeadActs(w).merge(leads[0], {leads[1]}));
                         }});
        if (round % 3 == 2)
            steps.push_back({QStringLiteral("undo a merge"), true, undoLast});
        steps.push_back({QStringLiteral("delete"), true, withLead([](Workspace &w, LeadId id) { return done(LeadActs(w).remove({id})); })});
        if (round % 3 == 1)
            steps.push_back({QStringLiteral("checkpoint"), true, [](Workspace &w) {
                                 w.connection().checkpoint();
                                 return Result<void>();
                             }});
    }
    return steps;
}

std::unique_ptr<Workspace> importedWorkspace(const QString &path, const Clock &clock, const ReferenceData &reference, qint64 rows)
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::create(path, clock, QStringLiteral("sales"));
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().message));
    const QString list = path + QStringLiteral(".csv");
    writeList(list, rows);
    if (rows > 0 && !importList(**workspace, reference, list))
        qFatal("no import");
    return std::move(*workspace);
}

void makeFirstSchemaWorkspace(const QString &path, qint64 leads)
{
    const Result<std::unique_ptr<Connection>> made = Connection::create(path);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    Connection &connection = **made;
    const auto run = [&](const QString &sql) {
        if (const Result<void> ran = connection.exec(sql); !ran)
            qFatal("%s", qPrintable(ran.error().message + ran.error().detail));
    };
    const QDir schema(QStringLiteral(":/schema"));
    QFile file(schema.filePath(schema.entryList({QStringLiteral("0001_*.sql")}, QDir::Files).value(0)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no schema");
    run(schemaText(file.readAll()));
    run(QStringLiteral("PRAGMA application_id=%1; PRAGMA user_version=1;"
                       "INSERT INTO workspace VALUES (1, 'u', 'old', 1772000000000, 'USD', 'US', 'UTC');"
                       "INSERT INTO pipeline VALUES (1, 1, 'Sales', 1);"
                       "INSERT INTO stage VALUES (1, 1, 1, 1, 'New', 1, 'open', 5, 3), (2, 1, 1, 1, 'Won', 2, 'won', 100, NULL);"
                       "INSERT INTO user_account VALUES (1, 1, 1, 'maya', '', 'admin', 1, 1772000000000);")
            .arg(ApplicationId));
    run(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
                       " INSERT INTO lead (id, workspace_id, row_version, first_name, email, stage_id, created_at, updated_at, notes)"
                       " SELECT i * 4096, 1, 1, 'Pat' || i, 'pat' || i || '@example.com', 1, 1772000000000 + i, 1772000000000 + i, hex(zeroblob(100)) FROM n")
            .arg(leads));
    run(QStringLiteral("BEGIN IMMEDIATE"));
    for (qint64 i = 1; i <= leads; ++i)
        run(QStringLiteral("INSERT INTO match_key VALUES (1, %1, %2)").arg(emailMatchKey(QStringLiteral("pat%1@example.com").arg(i).toStdString())).arg(i * 4096));
    run(QStringLiteral("COMMIT"));
    run(QStringLiteral("INSERT INTO task SELECT id, 1, 1, id, 1, 'Call', 1772000000000, NULL, 1772000000000, NULL FROM lead;"
                       "INSERT INTO activity SELECT id, 1, 1, id, 'note', 1772000000000, 1, NULL, NULL, 'A note', NULL FROM lead"));
}

QString faultsOf(Workspace &workspace)
{
    const Result<CheckReport> report = WorkspaceCheck(workspace).run();
    if (!report)
        return report.error().message + u' ' + report.error().detail;
    return report->problems.join(u' ');
}

} // namespace lead
