#include "core/leads/qualificationacts.h"
#include "core/storage/definitionrepository.h"
#include "core/storage/leadbatch.h"
#include "core/storage/leadrepository.h"
#include "core/storage/longact.h"
#include "core/storage/query.h"
#include "tests/unit/scoring/scorefixture.h"

#include <QRandomGenerator>

namespace lead {

class tst_LifecycleBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesEveryTableAsOneByOneDoes();
    void movesNobodyWhoWasMovedBack();
    void goesOnInTheNextTransaction();
    void isUndoneAsOne();
};

namespace {

// What differs from run to run: chance, and who holds the file.
const QSet<QString> &byChance()
{
    static const QSet<QString> columns{QStringLiteral("uuid"), QStringLiteral("salt"), QStringLiteral("hash"), QStringLiteral("prev_hash"), QStringLiteral("body_hash"), QStringLiteral("changes_hash"), QStringLiteral("holder")};
    return columns;
}

QStringList rowsOf(Workspace &workspace, const QString &table)
{
    Query names(workspace.connection(), QStringLiteral("SELECT name FROM pragma_table_info('%1') ORDER BY cid").arg(table));
    QStringList columns;
    if (names.exec())
        while (names.next())
            if (!byChance().contains(names.text(0)))
                columns << QStringLiteral("quote(%1)").arg(names.text(0));
    QStringList rows;
    Query query(workspace.connection(), QStringLiteral("SELECT %1 FROM %2 ORDER BY 1, 2").arg(columns.join(QStringLiteral(" || ', ' || ")) + QStringLiteral(", 0"), table));
    if (!query.exec())
        qFatal("%s cannot be read", qPrintable(table));
    while (query.next())
        rows << query.text(0);
    return rows;
}

QStringList tablesOf(Workspace &workspace)
{
    Query query(workspace.connection(), QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"));
    QStringList tables;
    if (query.exec())
        while (query.next())
            tables << query.text(0);
    return tables;
}

// Leads of all kinds in whatever state, with scores that nobody looked at, and definitions that fit many of them.
std::vector<LeadId> fill(TestWorkspace &workspace, int count)
{
    QRandomGenerator random(8);
    const UserId owner = addUser(*workspace, QStringLiteral("Mary"));
    std::vector<LeadId> leads;
    std::vector<ScoreRow> scores;
    const QStringList states{QString(), QString(), QString(), QStringLiteral("prospect"), QStringLiteral("inquiry"), QStringLiteral("mql"), QStringLiteral("sql"), QStringLiteral("recycled"), QStringLiteral("disqualified")};
    const QStringList answers{QString(), QStringLiteral("budget: yes\nauthority: yes\nneed: yes\ntiming: yes"), QStringLiteral("budget: yes, ten"), QStringLiteral("need: no")};
    Act act(*workspace, {QStringLiteral("create"), QStringLiteral("Many")});
    for (int i = 0; i < count; ++i) {
        FieldValues values{{F::FirstName, QStringLiteral("F%1").arg(i % 7)}, {F::LastName, QStringLiteral("“L” \\%1").arg(i)}};
        const auto put = [&](FieldNumber field, const FieldValue &value) {
            if (!isEmpty(value))
                values.insert_or_assign(field, value);
        };
        put(F::Lifecycle, states.at(random.bounded(static_cast<int>(states.size()))));
        put(F::Owner, random.bounded(2) ? FieldValue(qint64(owner.value)) : FieldValue());
        put(F::Company, random.bounded(2) ? FieldValue(QStringLiteral("C")) : FieldValue());
        put(F::Amount, random.bounded(3) ? FieldValue() : FieldValue(qint64(random.bounded(500000))));
        put(F::ChecklistAnswers, answers.at(random.bounded(static_cast<int>(answers.size()))));
        put(F::WakeAt, random.bounded(4) ? FieldValue() : FieldValue(qint64(20500 + random.bounded(40))));
        put(F::CreatedAt, qint64(workspace.clock.now() - random.bounded(90) * DayMillis));
        const Result<LeadId> lead = LeadRepository(*workspace).create(act, values);
        if (!lead)
            qFatal("%s", qPrintable(lead.error().message));
        leads.push_back(*lead);
        if (random.bounded(10) == 0)
            continue;
        LeadScore score{random.bounded(100)};
        score.temperature = static_cast<Temperature>(random.bounded(3));
        score.isDisqualified = random.bounded(12) == 0;
        scores.push_back({lead->value, score.packed(), 0});
    }
    if (!act.commit())
        qFatal("no leads");
    Transaction transaction(workspace->connection());
    if (!StoredScores(workspace->connection()).replaceAll(scores) || !StoredScores(workspace->connection()).put(leads.at(3), LeadScore{99}) || !transaction.commit())
        qFatal("no scores");
    for (int i = 0; i < count; i += 50) // whom somebody takes forward and back again
        for (const Lifecycle state : {Lifecycle::Sql, Lifecycle::Prospect}) {
            workspace.clock.advance(SecondMillis);
            (void)QualificationActs(*workspace).move(leads[static_cast<std::size_t>(i)], state, QStringLiteral("Said so"));
        }
    if (const Result<LeadActs::Done> gone = LeadActs(*workspace).remove({leads.at(5), leads.at(77)}); !gone)
        qFatal("not removed");
    return leads;
}

void define(Workspace &workspace, const std::vector<std::pair<QString, QString>> &bodies)
{
    const Result<std::vector<Definition>> known = DefinitionActs(workspace).all();
    std::vector<DefinitionDraft> drafts;
    for (const auto &[name, body] : bodies) {
        const Definition *current = known ? currentOf(*known, name) : nullptr;
        drafts.push_back({name, body, current ? current->version : 0});
    }
    if (const Result<LeadJobDone> done = DefinitionActs(workspace).publish(drafts, {}); !done) // nobody is looked at
        qFatal("%s", qPrintable(done.error().message));
}

const std::vector<std::pair<QString, QString>> &definitions()
{
    static const std::vector<std::pair<QString, QString>> bodies{{QStringLiteral("inquiry"), QStringLiteral("company is not empty")},
                                                                 {QStringLiteral("mql"), QStringLiteral("score >= 40 and disqualified is false")},
                                                                 {QStringLiteral("sql"), QStringLiteral("checklist = complete")},
                                                                 {QStringLiteral("opportunity"), QStringLiteral("amount > 500 and temperature = hot and full_name contains \"F\"")},
                                                                 {QStringLiteral("customer"), QStringLiteral("outcome = won")}};
    return bodies;
}

/// The same workspace as another has it, at the same moment.
struct Copy
{
    explicit Copy(TestWorkspace &of)
        : clock(of.clock.now())
    {
        if (!of->connection().exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")) || !QFile::copy(of.path(), folder.filePath(QStringLiteral("copy.leadwright"))))
            qFatal("no copy");
        Result<std::unique_ptr<Workspace>> opened = Workspace::open(folder.filePath(QStringLiteral("copy.leadwright")), clock, Connection::Mode::Writer);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        workspace = std::move(*opened);
    }

    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<Workspace> workspace;
};

OperationId judge(Workspace &workspace, const std::vector<LeadId> &leads, bool oneByOne)
{
    LongAct act(workspace, {QStringLiteral("lifecycle"), QStringLiteral("Judge")});
    for (std::span<const LeadId> rest = leads; !rest.empty();) {
        if (!act.beginBatch())
            qFatal("no transaction");
        std::size_t next = 0;
        if (oneByOne) {
            for (; next < rest.size(); ++next)
                if (!act.recheck(rest[next]))
                    qFatal("not rechecked");
        } else {
            const Result<std::size_t> done = act.recheck(rest);
            if (!done)
                qFatal("%s", qPrintable(done.error().message));
            next = *done;
        }
        rest = rest.subspan(next);
        if (!act.commitBatch())
            qFatal("not committed");
    }
    const Result<OperationId> operation = act.seal(QStringLiteral("Judge"));
    if (!operation)
        qFatal("not sealed");
    return *operation;
}

} // namespace

void tst_LifecycleBatch::leavesEveryTableAsOneByOneDoes()
{
    TestWorkspace workspace;
    const std::vector<LeadId> leads = fill(workspace, 3000);
    define(*workspace, definitions());
    workspace.clock.advance(HourMillis);
    Copy single(workspace);
    Copy batched(workspace);
    const qint64 visits = workspace->connection().number(QStringLiteral("SELECT count(*) FROM lifecycle_visit")).value_or(0);
    judge(*single.workspace, leads, true);
    judge(*batched.workspace, leads, false);
    QVERIFY(batched.workspace->connection().number(QStringLiteral("SELECT count(*) FROM lifecycle_visit")).value_or(0) > visits + 2000);
    for (const char *state : {"inquiry", "mql", "sql", "opportunity"})
        QVERIFY2(batched.workspace->connection().number(QStringLiteral("SELECT count(*) FROM lifecycle_visit WHERE state = '%1' AND definition_id > 0").arg(QLatin1String(state))).value_or(0) > 20, state);
    const QStringList tables = tablesOf(*single.workspace);
    QVERIFY(tables.size() > 20);
    for (const QString &table : tables) {
        const QStringList ours = rowsOf(*batched.workspace, table);
        const QStringList theirs = rowsOf(*single.workspace, table);
        QCOMPARE(ours.size(), theirs.size());
        for (qsizetype i = 0; i < ours.size(); ++i)
            QVERIFY2(ours.at(i) == theirs.at(i), qPrintable(QStringLiteral("%1: %2 | %3").arg(table, ours.at(i), theirs.at(i))));
    }
    const Result<AuditReport> audit = Journal(*batched.workspace).verify();
    VERIFY_OK(audit);
    QVERIFY2(audit->ok, qPrintable(audit->reason));
}

void tst_LifecycleBatch::movesNobodyWhoWasMovedBack()
{
    TestWorkspace workspace;
    const LeadId lead = addLead(*workspace, {{QStringLiteral("last_name"), QStringLiteral("Lovelace")}, {QStringLiteral("company"), QStringLiteral("Engines")}});
    for (const Lifecycle state : {Lifecycle::Mql, Lifecycle::Prospect}) {
        workspace.clock.advance(SecondMillis);
        VERIFY_OK(QualificationActs(*workspace).move(lead, state, QStringLiteral("Too early")));
    }
    define(*workspace, {{QStringLiteral("mql"), QStringLiteral("company is not empty")}});
    judge(*workspace, {lead}, false);
    QCOMPARE(shown(*workspace, lead, F::Lifecycle), QStringLiteral("prospect"));
}

void tst_LifecycleBatch::goesOnInTheNextTransaction()
{
    TestWorkspace workspace;
    const std::vector<LeadId> leads = fill(workspace, 300);
    define(*workspace, definitions());
    Copy whole(workspace);
    Copy cut(workspace);
    judge(*whole.workspace, leads, false);
    LongAct act(*cut.workspace, {QStringLiteral("lifecycle"), QStringLiteral("Judge")});
    for (std::size_t i = 0; i < leads.size(); i += 7) {
        VERIFY_OK(act.beginBatch());
        const Result<std::size_t> done = act.recheck(std::span(leads).subspan(i, std::min<std::size_t>(7, leads.size() - i)));
        VERIFY_OK(done);
        QCOMPARE(*done, std::min<std::size_t>(7, leads.size() - i));
        if (i == 70) { // as if the disk had been full
            act.dropBatch();
            VERIFY_OK(act.beginBatch());
            VERIFY_OK(act.recheck(std::span(leads).subspan(i, 7)));
        }
        VERIFY_OK(act.commitBatch());
    }
    VERIFY_OK(act.seal(QStringLiteral("Judge")));
    for (const char *table : {"lifecycle_visit", "lead_detail", "lead", "change"})
        QCOMPARE(rowsOf(*cut.workspace, QLatin1String(table)), rowsOf(*whole.workspace, QLatin1String(table)));
    QVERIFY(Journal(*cut.workspace).verify()->ok);
}

void tst_LifecycleBatch::isUndoneAsOne()
{
    TestWorkspace workspace;
    const std::vector<LeadId> leads = fill(workspace, 2500);
    define(*workspace, definitions());
    const QString states = QStringLiteral("SELECT group_concat(coalesce(lifecycle_id, 0) || ' ' || coalesce(accept_by, 0) || ' ' || coalesce(checklist_id, 0)) FROM (SELECT * FROM lead_detail ORDER BY lead_id)");
    const auto now = [&] {
        Query query(workspace->connection(), states);
        return query.exec() && query.next() ? query.text(0) : QString();
    };
    // Those without details have none in either case.
    VERIFY_OK(workspace->connection().exec(QStringLiteral("INSERT OR IGNORE INTO lead_detail (workspace_id, lead_id) SELECT 1, id FROM lead")));
    const QString before = now();
    workspace.clock.advance(HourMillis);
    const OperationId judged = judge(*workspace, leads, false);
    QVERIFY(now() != before);
    QVERIFY(*Undo(*workspace).isLong(judged));
    const Result<UndoReport> undone = Undo(*workspace).undo(judged);
    VERIFY_OK(undone);
    QVERIFY(undone->conflicts.empty());
    QCOMPARE(now(), before);
    const qint64 open = workspace->connection().number(QStringLiteral("SELECT count(*) FROM lifecycle_visit WHERE definition_id IS NOT NULL AND left_at IS NULL")).value_or(-1);
    QCOMPARE(open, 0);
    QVERIFY(Journal(*workspace).verify()->ok);
}

} // namespace lead

QTEST_GUILESS_MAIN(lead::tst_LifecycleBatch)
#include "tst_lifecyclebatch.moc"
