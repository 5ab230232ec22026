#include "tests/support/testworkspace.h"

#include "core/storage/activityrepository.h"
#include "core/storage/importrepository.h"
#include "core/storage/leadbulkwriter.h"
#include "core/storage/leadrepository.h"
#include "core/storage/query.h"
#include "core/storage/undo.h"

#include <array>

using namespace lead;

class TestJournal : public QObject
{
    Q_OBJECT

    static LeadId createLead(Workspace &w, const FieldValues &values)
    {
        Act act(w, {QStringLiteral("create"), QStringLiteral("Add a lead")});
        const auto id = LeadRepository(w).create(act, values);
        if (!id || !act.commit())
            qFatal("no lead");
        return *id;
    }
    static Lead read(Workspace &w, LeadId id)
    {
        const auto lead = LeadRepository(w).find(id);
        return lead && *lead ? **lead : Lead();
    }
    static Result<OperationId> edit(Workspace &w, LeadId id, const FieldValues &changes)
    {
        Act act(w, {QStringLiteral("edit"), QStringLiteral("Edit a lead")});
        const auto done = LeadRepository(w).update(act, read(w, id), changes);
        if (!done)
            return done.error();
        return act.commit();
    }
    static FieldValues ada()
    {
        return {{F::FirstName, QStringLiteral("Ada")}, {F::LastName, QStringLiteral("Lovelace")}, {F::Email, QStringLiteral("Ada@example.com")},
                {F::Source, QStringLiteral("Web")}, {F::Amount, qint64(120000)}, {F::Industry, QStringLiteral("Computing")}};
    }

private Q_SLOTS:
    void readsBackWhatWasWritten()
    {
        TestWorkspace w;
        const Lead lead = read(*w, createLead(*w, ada()));
        for (const auto &[field, value] : ada())
            QCOMPARE(lead.value(field), value);
        QCOMPARE(lead.number(F::Stage), 1);
        QCOMPARE(lead.number(F::CreatedAt), w.clock.now());
        QCOMPARE(lead.displayName(), QStringLiteral("Ada Lovelace"));
    }

    void undoesAnEditFieldByField()
    {
        TestWorkspace w;
        const LeadId id = createLead(*w, ada());
        const auto operation = edit(*w, id, {{F::FirstName, QStringLiteral("Augusta")}, {F::Industry, QStringLiteral("Poetry")}});
        VERIFY_OK(operation);
        VERIFY_OK(edit(*w, id, {{F::Industry, QStringLiteral("Mathematics")}}));
        const auto report = Undo(*w).undo(*operation);
        VERIFY_OK(report);
        QCOMPARE(read(*w, id).text(F::FirstName), QStringLiteral("Ada"));
        QCOMPARE(read(*w, id).text(F::Industry), QStringLiteral("Mathematics"));
        QCOMPARE(report->conflicts.size(), size_t(1));
        QCOMPARE(report->conflicts.front().field, QStringLiteral("industry"));
        const auto again = Undo(*w).undo(*operation);
        QVERIFY(!again);
        const auto redone = Undo(*w).undo(report->operation);
        VERIFY_OK(redone);
        QCOMPARE(read(*w, id).text(F::FirstName), QStringLiteral("Augusta"));
    }

    void previewsAnUndoWithoutWriting()
    {
        TestWorkspace w;
        const LeadId id = createLead(*w, ada());
        const auto operation = edit(*w, id, {{F::FirstName, QStringLiteral("Augusta")}});
        VERIFY_OK(operation);
        const qint64 position = Journal(*w).position();
        const auto report = Undo(*w).preview(*operation);
        VERIFY_OK(report);
        QCOMPARE(report->restored, 1);
        QCOMPARE(read(*w, id).text(F::FirstName), QStringLiteral("Augusta"));
        QCOMPARE(Journal(*w).position(), position);
    }

    void undoesCreationUnlessTheLeadWasWorked()
    {
        TestWorkspace w;
        const LeadId id = createLead(*w, ada());
        const auto created = Journal(*w).lastUndoable();
        VERIFY_OK(created);
        VERIFY_OK(Undo(*w).undo((*created)->id));
        QCOMPARE(read(*w, id).id.value, 0);
        const LeadId other = createLead(*w, ada());
        const auto creation = Journal(*w).lastUndoable();
        VERIFY_OK(edit(*w, other, {{F::City, QStringLiteral("London")}}));
        const auto report = Undo(*w).undo((*creation)->id);
        VERIFY_OK(report);
        QCOMPARE(report->conflicts.size(), size_t(1));
        QCOMPARE(read(*w, other).text(F::City), QStringLiteral("London"));
    }

    void reportsAConflictInsteadOfOverwriting()
    {
        TestWorkspace w;
        const LeadId id = createLead(*w, ada());
        const Lead stale = read(*w, id);
        VERIFY_OK(edit(*w, id, {{F::City, QStringLiteral("London")}}));
        Act act(*w, {QStringLiteral("edit"), QStringLiteral("Edit")});
        const auto done = LeadRepository(*w).update(act, stale, {{F::City, QStringLiteral("Paris")}});
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Conflict);
    }

    void forgetsTermsOfARolledBackAct()
    {
        TestWorkspace w;
        const LeadId id = createLead(*w, ada());
        {
            Act act(*w, {QStringLiteral("edit"), QStringLiteral("Edit")});
            VERIFY_OK(LeadRepository(*w).update(act, read(*w, id), {{F::Source, QStringLiteral("Radio")}}));
        }
        VERIFY_OK(edit(*w, id, {{F::Source, QStringLiteral("Cinema")}}));
        VERIFY_OK(edit(*w, id, {{F::Source, QStringLiteral("Radio")}}));
        QCOMPARE(read(*w, id).text(F::Source), QStringLiteral("Radio"));
    }

    void chainsEveryActAndFindsTampering_data()
    {
        QTest::addColumn<QString>("tampering");
        QTest::newRow("none") << QString();
        QTest::newRow("summary") << QStringLiteral("UPDATE operation SET summary = 'x' WHERE seq = 2");
        QTest::newRow("body") << QStringLiteral("UPDATE change SET body = '{}' WHERE operation_id = (SELECT id FROM operation WHERE seq = 2)");
        QTest::newRow("removed change") << QStringLiteral("DELETE FROM change WHERE operation_id = (SELECT id FROM operation WHERE seq = 2)");
        QTest::newRow("removed act") << QStringLiteral("DELETE FROM operation WHERE seq = 2");
    }
    void chainsEveryActAndFindsTampering()
    {
        QFETCH(QString, tampering);
        TestWorkspace w;
        const LeadId id = createLead(*w, ada());
        VERIFY_OK(edit(*w, id, {{F::City, QStringLiteral("London")}}));
        VERIFY_OK(edit(*w, id, {{F::City, QStringLiteral("Paris")}}));
        if (!tampering.isEmpty()) {
            QVERIFY(!w->connection().exec(tampering)); // the triggers refuse
            for (const char *trigger : {"operation_no_delete", "operation_sealed", "change_no_delete", "change_sealed"})
                VERIFY_OK(w->connection().exec(QStringLiteral("DROP TRIGGER ") + QLatin1String(trigger)));
            VERIFY_OK(w->connection().exec(QStringLiteral("PRAGMA foreign_keys=OFF")));
            VERIFY_OK(w->connection().exec(tampering));
        }
        const auto report = Journal(*w).verify();
        VERIFY_OK(report);
        QCOMPARE(report->ok, tampering.isEmpty());
        if (tampering.isEmpty())
            QCOMPARE(report->operations, 3);
    }

    void movesStagesAndTakesThemBack()
    {
        TestWorkspace w;
        const LeadId id = createLead(*w, ada());
        w.clock.advance(3600000);
        ActivityRepository activities(*w);
        Act act(*w, {QStringLiteral("stage"), QStringLiteral("Move")});
        VERIFY_OK(LeadRepository(*w).update(act, read(*w, id), {{F::Stage, qint64(3)}}));
        VERIFY_OK(activities.enterStage(id, {1}, {3}, w.clock.now() - 3600000, w.clock.now()));
        const auto moved = act.commit();
        VERIFY_OK(moved);
        QCOMPARE(activities.visitsOf(id)->size(), size_t(2));
        VERIFY_OK(Undo(*w).undo(*moved));
        const auto visits = activities.visitsOf(id);
        QCOMPARE(visits->size(), size_t(1));
        QVERIFY(!visits->front().leftAt);
        QCOMPARE(read(*w, id).number(F::Stage), 1);
    }

    void hidesAnImportUntilItIsCompleteAndAfterItsUndo()
    {
        TestWorkspace w;
        ImportRepository imports(*w);
        ImportRecord record;
        std::vector<LeadId> ids;
        {
            Transaction transaction(w->connection());
            const auto started = imports.start({{}, {}, ImportState::Running, QStringLiteral("a.csv"), QStringLiteral("/a.csv")}, QStringLiteral("Import a.csv"));
            VERIFY_OK(started);
            record = *started;
            LeadBulkWriter writer(*w, {F::FirstName, F::Source, F::Industry}, record.id);
            VERIFY_OK(writer.prepared());
            VERIFY_OK(writer.addCode(1, QStringLiteral("Web")));
            VERIFY_OK(writer.addCode(2, QStringLiteral("Dental")));
            qint64 id = (*w->ids())->reserve(3);
            for (int i = 0; i < 3; ++i, id = IdGenerator::successor(id)) {
                const std::array row{DraftValue::of(std::string_view("Bob")), DraftValue::of(std::int64_t(0)), i ? DraftValue::of(std::int64_t(0)) : DraftValue()};
                VERIFY_OK(writer.insert({{id}, i + 2}, row));
                ids.push_back({id});
            }
            writer.addKey(MatchKind::Email, 77, ids[0]);
            VERIFY_OK(writer.flushKeys());
            VERIFY_OK(transaction.commit());
        }
        QVERIFY(LeadRepository(*w).find(ids)->empty());
        {
            Transaction transaction(w->connection());
            record.state = ImportState::Complete;
            record.counts = {3, 3, 0, 0, 0, 0};
            VERIFY_OK(imports.save(record));
            Journal journal(*w);
            VERIFY_OK(journal.record(record.operation, 0, {QStringLiteral("import"), record.id.value, {{QStringLiteral("state"), QJsonArray{QStringLiteral("undone"), QStringLiteral("complete")}}}}));
            VERIFY_OK(journal.seal(record.operation, 3));
            VERIFY_OK(transaction.commit());
        }
        const auto leads = LeadRepository(*w).find(ids);
        QCOMPARE(leads->size(), size_t(3));
        QCOMPARE(leads->at(1).text(F::Source), QStringLiteral("Web"));
        QCOMPARE(leads->at(1).text(F::Industry), QStringLiteral("Dental"));
        VERIFY_OK(edit(*w, ids[1], {{F::City, QStringLiteral("London")}}));
        const auto report = Undo(*w).undo(record.operation);
        VERIFY_OK(report);
        QCOMPARE(report->removed, 2);
        QCOMPARE(report->conflicts.size(), size_t(1));
        QCOMPARE(LeadRepository(*w).find(ids)->size(), size_t(1));
        VERIFY_OK(Undo(*w).undo(report->operation));
        QCOMPARE(LeadRepository(*w).find(ids)->size(), size_t(3));
        QVERIFY(Journal(*w).verify()->ok);
    }

    void knowsAnActByItsUuid()
    {
        TestWorkspace w;
        Act act(*w, {QStringLiteral("edit"), QStringLiteral("Edit"), QStringLiteral("11111111-2222-4333-8444-555555555555")});
        VERIFY_OK(act.commit());
        const auto found = Journal(*w).findByUuid(QStringLiteral("11111111-2222-4333-8444-555555555555"));
        QVERIFY(found && *found);
        Act twice(*w, {QStringLiteral("edit"), QStringLiteral("Edit"), QStringLiteral("11111111-2222-4333-8444-555555555555")});
        QVERIFY(!twice.begun());
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
