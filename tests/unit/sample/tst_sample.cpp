#include "core/base/text.h"
#include "core/facts/factsstore.h"
#include "core/intake/fileimport.h"
#include "core/leads/undohistory.h"
#include "core/quality/referencedata.h"
#include "core/sample/sampleteam.h"
#include "core/storage/importrepository.h"
#include "core/storage/query.h"
#include "tests/support/testworkspace.h"

#include <QSqlQuery>
#include <QSqlRecord>
#include <array>
#include <cmath>
#include <memory>

using namespace lead;

namespace {

constexpr qint64 Leads = 3000;
constexpr qint64 Newcomers = 40;
constexpr qint64 Known = 8;

/// A file of sample data, made once for all tests that only read.
std::unique_ptr<TestWorkspace> made;
TestWorkspace &filled()
{
    if (made)
        return *made;
    made = std::make_unique<TestWorkspace>();
    if (const Result<SampleReport> report = SampleTeam(**made).fill({Leads, 7}); !report)
        qFatal("%s %s", qPrintable(report.error().message), qPrintable(report.error().detail));
    return *made;
}

qint64 number(Workspace &workspace, const QString &sql)
{
    return workspace.connection().number(sql).value_or(-1);
}

// Every row of the tables that sample data consists of, as text.
QStringList dump(Workspace &workspace)
{
    QStringList rows;
    for (const char *sql :
         {"SELECT * FROM lead ORDER BY id", "SELECT * FROM lead_detail ORDER BY lead_id",
          "SELECT * FROM activity ORDER BY id", "SELECT * FROM task ORDER BY id",
          "SELECT * FROM stage_visit ORDER BY lead_id, entered_at", "SELECT * FROM term ORDER BY id",
          "SELECT * FROM match_block", "SELECT number, key, label, type, options FROM custom_field", "SELECT name, signature, body, used_at FROM import_mapping",
          "SELECT id, state, file_name, file_size, file_sha256, started_at, finished_at, rows_read, created, updated, unchanged, skipped, rejected FROM import",
          "SELECT line, code, message, raw FROM import_reject ORDER BY line", "SELECT id, at, kind, summary FROM operation WHERE kind <> 'sample' ORDER BY id",
          "SELECT operation_id, n, entity, entity_id, body FROM change ORDER BY operation_id, n",
          "SELECT id, name, email, role, created_at FROM user_account WHERE id > 1 ORDER BY id"}) {
        QSqlQuery query(workspace.connection().database());
        if (!query.exec(QString::fromLatin1(sql)))
            qFatal("%s", sql);
        while (query.next()) {
            QStringList cells;
            for (int column = 0; column < query.record().count(); ++column)
                cells += query.value(column).toString();
            rows += cells.join(u'|');
        }
    }
    return rows;
}

} // namespace

class TestSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { made.reset(); } // a connection closes only while the application lives

    void isWholeOrAbsent()
    {
        TestWorkspace w;
        const Result<std::unique_ptr<Workspace>> other = Workspace::open(w.path(), w.clock, Connection::Mode::Reader);
        VERIFY_OK(other);
        bool wasSeen = false;
        qint64 most = 0;
        // More than the keys of one block, so that a chunk would have been written by the time of the last look.
        const auto report = SampleTeam(*w).fill({12000, 3}, [&](std::int64_t leads) {
            most = leads;
            wasSeen |= number(**other, QStringLiteral("SELECT (SELECT count(*) FROM lead) + (SELECT count(*) FROM operation) + (SELECT count(*) FROM term)")) > 0;
            return true;
        });
        VERIFY_OK(report);
        QVERIFY(most > 10000);
        QVERIFY2(!wasSeen, "a part of the sample was visible before all of it was there");
        QCOMPARE(number(**other, QStringLiteral("SELECT count(*) FROM lead")), 12000);
        QCOMPARE(number(**other, QStringLiteral("SELECT count(*) FROM operation WHERE seq IS NULL")), 0);
    }

private Q_SLOTS:
    void givesTheSameDataForTheSameSeedAtAnyTimeOfTheDay()
    {
        TestWorkspace morning;
        TestWorkspace evening;
        evening.clock.advance(9 * 3600 * 1000);
        VERIFY_OK(SampleTeam(*morning).fill({500, 42}));
        VERIFY_OK(SampleTeam(*evening).fill({500, 42}));
        QCOMPARE(dump(*morning), dump(*evening));
    }

    void givesOtherDataForAnotherSeed()
    {
        TestWorkspace one;
        TestWorkspace two;
        VERIFY_OK(SampleTeam(*one).fill({200, 1}));
        VERIFY_OK(SampleTeam(*two).fill({200, 2}));
        QVERIFY(dump(*one) != dump(*two));
    }

    void makesAsManyLeadsAsAskedFor_data()
    {
        QTest::addColumn<qint64>("leads");
        for (const qint64 leads : {1, 2, 37, 199, 200, 333, 2000, 25000})
            QTest::addRow("%lld", static_cast<long long>(leads)) << leads;
    }
    void makesAsManyLeadsAsAskedFor()
    {
        QFETCH(qint64, leads);
        TestWorkspace workspace;
        const auto report = SampleTeam(*workspace).fill({leads, 1});
        VERIFY_OK(report);
        QCOMPARE(report->leads, leads);
        QCOMPARE(number(*workspace, QStringLiteral("SELECT count(*) FROM lead")), leads);
    }

    void refusesNoLeads()
    {
        TestWorkspace workspace;
        QVERIFY(!SampleTeam(*workspace).fill({0, 1}));
    }

    void isThreeSealedActsOfTheJournal()
    {
        TestWorkspace &workspace = filled();
        const auto acts = Journal(*workspace).list(10);
        VERIFY_OK(acts);
        QStringList kinds;
        for (const Operation &act : *acts)
            kinds << act.kind;
        QCOMPARE(kinds, QStringList({QStringLiteral("sample"), QStringLiteral("setup"), QStringLiteral("import")}));
        QCOMPARE(acts->front().leadCount, Leads - Newcomers);
        QCOMPARE(acts->back().leadCount, Newcomers + Known);
        QVERIFY(acts->front().at > acts->back().at);
        const auto audit = Journal(*workspace).verify();
        VERIFY_OK(audit);
        QVERIFY(audit->ok);
    }

    void importsAListThatBringsNewAndKnownPeople()
    {
        TestWorkspace &workspace = filled();
        const auto imports = ImportRepository(*workspace).history(10);
        VERIFY_OK(imports);
        QCOMPARE(imports->size(), size_t(1));
        const PastImport &list = imports->front();
        QCOMPARE(list.record.fileName, QStringLiteral("Expo West badge scans.csv"));
        QCOMPARE(list.record.state, ImportState::Complete);
        QCOMPARE(list.record.counts, (ImportCounts{.rows = Newcomers + Known + 3, .created = Newcomers, .updated = Known, .unchanged = 1, .rejected = 2}));
        QCOMPARE(list.rejectsKept, 2);
        const User *importer = workspace->user(list.who);
        QVERIFY(importer && importer->role == u"manager" && importer->id != workspace->actingUser());
        // It came before the history ends, and everything about it did, too.
        QVERIFY(list.record.startedAt < 1772442000000 / 86400000 * 86400000);
        const auto codes = ImportRepository(*workspace).rejectedReasons(list.record.id);
        VERIFY_OK(codes);
        QCOMPARE(*codes, (std::map<QString, qint64>{{QStringLiteral("nothing_to_identify"), 1}, {QStringLiteral("too_many_columns"), 1}}));
        QCOMPARE(number(*workspace, QStringLiteral("SELECT count(*) FROM lead WHERE import_id IS NOT NULL AND stage_id = 1 AND owner_id IS NULL")), Newcomers);
        QVERIFY(number(*workspace, QStringLiteral("SELECT count(*) FROM lead WHERE import_id IS NOT NULL AND length(zip) < 5")) <= 0);
        QCOMPARE(number(*workspace, QStringLiteral("SELECT count(*) FROM lead WHERE import_id IS NOT NULL AND phone IS NOT NULL AND phone NOT LIKE '+1%'")), 1);
    }

    void leavesNothingToUndoForWhoLooksAtIt()
    {
        TestWorkspace workspace;
        VERIFY_OK(SampleTeam(*workspace).fill({400, 1}));
        UndoHistory history(*workspace);
        const auto stacks = history.stacks();
        VERIFY_OK(stacks);
        QVERIFY(!stacks->undoable && !stacks->redoable);
        // The import is taken back from where it stands, with the field that it made.
        const auto imports = ImportRepository(*workspace).history(1);
        VERIFY_OK(imports);
        QVERIFY(workspace->catalog().find(u"interested_in"));
        const auto done = history.undo(imports->front().record.operation, UndoPolicy::KeepOthers);
        VERIFY_OK(done);
        QVERIFY2(done->conflicts.isEmpty(), qPrintable(done->conflicts.join(u'|')));
        VERIFY_OK(workspace->reload());
        QVERIFY(!workspace->catalog().find(u"interested_in"));
        FactsStore facts;
        const auto now = facts.load(*workspace);
        VERIFY_OK(now);
        QCOMPARE((*now)->size(), std::size_t(400 - 16));
        QVERIFY(Journal(*workspace).verify()->ok);
    }

    void keepsTheMappingOfTheListAsATemplate()
    {
        TestWorkspace &workspace = filled();
        const auto mappings = ImportRepository(*workspace).mappings();
        VERIFY_OK(mappings);
        QCOMPARE(mappings->size(), size_t(1));
        QCOMPARE(mappings->front().name, QStringLiteral("Badge scans"));
        // The next list with these headings is recognised by it.
        const QString path = workspace.folder.filePath(QStringLiteral("next.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Badge ID,First Name,Last Name,Company,Job Title,E-mail,Phone,City,State,Zip,Scanned,Interested in,Remarks\nEW-9,Ada,Lovelace,,,ada@example.com,,,,,2026-03-01 10:00,Live demo,\n");
        file.close();
        const ReferenceData reference;
        const auto inspection = FileImport(*workspace, reference).inspect(path);
        VERIFY_OK(inspection);
        QCOMPARE(fromUtf8(inspection->mapping.name), mappings->front().name);
        const Field *interest = workspace->catalog().find(u"interested_in");
        QVERIFY(interest && interest->type == FieldType::Choice);
        QVERIFY(inspection->mapping.columnFor(interest->number) && inspection->mapping.columnFor(F::CreatedAt));
        QCOMPARE(inspection->mapping.constants.at(F::Campaign), std::string("Expo West"));
    }

    void hasFieldsOfItsOwnWithValues()
    {
        TestWorkspace &workspace = filled();
        const Field *provider = workspace->catalog().find(u"current_provider");
        const Field *ends = workspace->catalog().find(u"contract_ends");
        QVERIFY(provider && provider->type == FieldType::Choice && provider->options.size() == 6);
        QVERIFY(ends && ends->type == FieldType::Date);
        const auto share = [&](const QString &column) { return 100 * number(*workspace, QStringLiteral("SELECT count(*) FROM lead WHERE %1 IS NOT NULL").arg(column)) / Leads; };
        QVERIFY2(share(provider->column) > 20 && share(provider->column) < 60, qPrintable(QString::number(share(provider->column))));
        QVERIFY2(share(ends->column) > 8 && share(ends->column) < 40, qPrintable(QString::number(share(ends->column))));
        // Only who has a provider has a contract, and both come in every choice.
        QCOMPARE(number(*workspace, QStringLiteral("SELECT count(*) FROM lead WHERE %1 IS NOT NULL AND %2 IS NULL").arg(ends->column, provider->column)), 0);
        QCOMPARE(number(*workspace, QStringLiteral("SELECT count(DISTINCT %1) FROM lead").arg(provider->column)), 6);
    }

    void bringsNoListWhereThereAreLeads()
    {
        TestWorkspace workspace;
        VERIFY_OK(SampleTeam(*workspace).fill({50, 1})); // too few for one
        VERIFY_OK(SampleTeam(*workspace).fill({400, 2}));
        QCOMPARE(number(*workspace, QStringLiteral("SELECT count(*) FROM import")), 0);
        QCOMPARE(number(*workspace, QStringLiteral("SELECT count(*) FROM lead")), 450);
        QCOMPARE(number(*workspace, QStringLiteral("SELECT count(*) FROM custom_field")), 2);
    }

    void addsToWhatIsThereAlready()
    {
        TestWorkspace workspace;
        VERIFY_OK(SampleTeam(*workspace).fill({300, 1}));
        const qint64 users = number(*workspace, QStringLiteral("SELECT count(*) FROM user_account"));
        VERIFY_OK(SampleTeam(*workspace).fill({300, 1}));
        QCOMPARE(number(*workspace, QStringLiteral("SELECT count(*) FROM lead")), 600);
        QCOMPARE(number(*workspace, QStringLiteral("SELECT count(*) FROM user_account")), users);
    }

    void agreesOnHolidaysAndLimitsWhereNobodyDid()
    {
        TestWorkspace workspace;
        VERIFY_OK(workspace->connection().exec(QStringLiteral("UPDATE stage SET wip_limit = 7 WHERE name = 'Appointment'")));
        VERIFY_OK(SampleTeam(*workspace).fill({400, 1}));
        const std::vector<Holiday> &holidays = workspace->holidays();
        QVERIFY(std::any_of(holidays.begin(), holidays.end(), [](const Holiday &day) { return day.date == QDate(2026, 11, 26) && day.name == u"Thanksgiving"; }));
        QVERIFY(holidays == tidiedHolidays(holidays));
        int limited = 0;
        for (const Stage &stage : workspace->stages()) {
            limited += stage.wipLimit > 0;
            QVERIFY(stage.name != u"Appointment" || stage.wipLimit == 7);
        }
        QCOMPARE(limited, 2);
    }

    void reachesListsThatAreOpen()
    {
        TestWorkspace workspace;
        FactsStore facts;
        QVERIFY(facts.load(*workspace));
        QVERIFY(SampleTeam(*workspace).fill({200, 7}));
        const Result<LeadFactsPtr> now = facts.catchUp(*workspace);
        QVERIFY(now);
        QCOMPARE((*now)->size(), std::size_t(200));
    }

    void worksWithEveryTemplate()
    {
        for (const QString &name : Workspace::templateNames()) {
            QTemporaryDir folder;
            const FixedClock clock(1772442000000);
            auto workspace = Workspace::create(folder.filePath(QStringLiteral("w.leadwright")), clock, name);
            VERIFY_OK(workspace);
            VERIFY_OK(SampleTeam(**workspace).fill({400, 3}));
            QCOMPARE(number(**workspace, QStringLiteral("SELECT count(DISTINCT stage_id) FROM lead")),
                     qint64((*workspace)->stages().size()));
        }
    }

    void endsEarlyWhenToldTo()
    {
        TestWorkspace workspace;
        const auto report =
            SampleTeam(*workspace).fill({2000, 1}, [](std::int64_t leads) { return leads < 100; });
        VERIFY_OK(report);
        QVERIFY(report->leads >= 100 && report->leads < 2000);
        QCOMPARE(number(*workspace, QStringLiteral("SELECT count(*) FROM lead")), report->leads);
        QVERIFY(Journal(*workspace).verify()->ok);
    }

    void keepsEveryStoryConsistent_data()
    {
        QTest::addColumn<QString>("offenders");
        const qint64 end = 1772442000000 / 86400000 * 86400000;
        const auto row = [](const char *name, const char *sql) {
            QTest::newRow(name) << QString::fromLatin1(sql);
        };
        row("the stage is that of the last visit",
            "SELECT count(*) FROM lead l JOIN stage_visit v ON v.lead_id = l.id AND v.left_at IS NULL WHERE "
            "v.stage_id <> l.stage_id");
        row("one visit under way", "SELECT count(*) FROM (SELECT lead_id FROM stage_visit GROUP BY lead_id "
                                   "HAVING sum(left_at IS NULL) <> 1)");
        row("visits join up",
            "SELECT count(*) FROM stage_visit a WHERE left_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
            "stage_visit b WHERE b.lead_id = a.lead_id AND b.entered_at = a.left_at)");
        row("visits begin with the capture",
            "SELECT count(*) FROM (SELECT l.created_at c, min(v.entered_at) e FROM lead l JOIN stage_visit v "
            "ON v.lead_id = l.id GROUP BY l.id) WHERE c <> e");
        row("without visits in the first stage",
            "SELECT count(*) FROM lead WHERE stage_id <> 1 AND id NOT IN (SELECT lead_id FROM stage_visit)");
        row("closed when won or lost", "SELECT count(*) FROM lead l JOIN stage s ON s.id = l.stage_id WHERE "
                                       "(l.converted_at IS NOT NULL) <> (s.kind <> 'open')");
        row("closed at the last move", "SELECT count(*) FROM lead l JOIN stage_visit v ON v.lead_id = l.id "
                                       "AND v.left_at IS NULL WHERE l.converted_at <> v.entered_at");
        row("a reason when lost",
            "SELECT count(*) FROM lead l JOIN stage s ON s.id = l.stage_id LEFT JOIN lead_detail d ON "
            "d.lead_id = l.id WHERE (d.lost_reason_id IS NOT NULL) <> (s.kind = 'lost')");
        row("assigned after capture", "SELECT count(*) FROM lead WHERE assigned_at < created_at");
        row("an owner when assigned",
            "SELECT count(*) FROM lead WHERE (owner_id IS NULL) <> (assigned_at IS NULL)");
        row("contacts in order",
            "SELECT count(*) FROM lead WHERE first_contacted_at < assigned_at OR last_contacted_at < "
            "first_contacted_at OR (last_contacted_at IS NULL) <> (first_contacted_at IS NULL)");
        row("the first contact is a call or a reply",
            "SELECT count(*) FROM lead l WHERE first_contacted_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
            "activity a WHERE a.lead_id = l.id AND a.at = l.first_contacted_at"
            " AND a.outcome IN ('interested', 'callback', 'not interested', 'do not contact', 'replied', "
            "'appointment'))");
        row("no talk without contact",
            "SELECT count(*) FROM activity a JOIN lead l ON l.id = a.lead_id WHERE a.outcome IN "
            "('interested', 'callback', 'not interested', 'replied', 'appointment')"
            " AND (l.first_contacted_at IS NULL OR a.at < l.first_contacted_at OR a.at > "
            "l.last_contacted_at)");
        row("nothing before capture",
            "SELECT count(*) FROM activity a JOIN lead l ON l.id = a.lead_id WHERE a.at < l.created_at");
        row("closed leads have no next step",
            "SELECT count(*) FROM lead WHERE converted_at IS NOT NULL AND next_action_at IS NOT NULL");
        row("closed leads have no open task", "SELECT count(*) FROM task t JOIN lead l ON l.id = t.lead_id "
                                              "WHERE t.done_at IS NULL AND l.converted_at IS NOT NULL");
        row("the next step is the open task",
            "SELECT count(*) FROM lead l WHERE next_action_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM task "
            "t WHERE t.lead_id = l.id AND t.done_at IS NULL AND t.due_at = l.next_action_at)");
        row("tasks are due and done after they were made",
            "SELECT count(*) FROM task WHERE due_at < created_at OR done_at < created_at");
        row("somebody to reach", "SELECT count(*) FROM lead WHERE email IS NULL AND phone IS NULL");
        row("only addresses that reach nobody",
            "SELECT count(*) FROM lead WHERE email NOT LIKE '%.example' AND email NOT LIKE '%@example.com' "
            "AND email NOT LIKE '%@example.net' AND email NOT LIKE '%@example.org'");
        row("only American numbers for fiction",
            "SELECT count(*) FROM lead WHERE phone LIKE '+1%' AND substr(phone, 6, 3) <> '555'");
        row("an import of a trade show", "SELECT count(*) FROM lead l LEFT JOIN term t ON t.id = l.source_id WHERE import_id IS NOT NULL AND t.value IS NOT 'Trade show'");
        row("no user that is not there",
            "SELECT count(*) FROM activity WHERE user_id NOT IN (SELECT id FROM user_account)");
        row("nobody worked before the first day", "SELECT count(*) FROM activity a JOIN user_account u ON "
                                                  "u.id = a.user_id WHERE a.at < u.created_at");
        row("last changed after everything",
            "SELECT count(*) FROM lead l WHERE updated_at < coalesce(converted_at, 0) OR updated_at < "
            "created_at OR updated_at < (SELECT coalesce(max(at), 0) FROM activity WHERE lead_id = l.id)");
        QTest::newRow("nothing lies in the future")
            << QStringLiteral("SELECT (SELECT count(*) FROM lead WHERE max(created_at, updated_at) > %1) + "
                              "(SELECT count(*) FROM activity WHERE at > %1)"
                              " + (SELECT count(*) FROM stage_visit WHERE entered_at > %1 OR left_at > %1) + "
                              "(SELECT count(*) FROM task WHERE created_at > %1 OR done_at > %1 + 1800000)") // ticked off as today began
                   .arg(end);
    }
    void keepsEveryStoryConsistent()
    {
        QFETCH(QString, offenders);
        QCOMPARE(number(*filled(), offenders), 0);
    }

    void makesSourcesThatDifferForReal()
    {
        Query query(filled()->connection(),
                    QStringLiteral("SELECT count(*), sum(s.kind = 'won'), sum(l.first_contacted_at IS NOT "
                                   "NULL) FROM lead l JOIN stage s ON s.id = l.stage_id"
                                   " JOIN term t ON t.id = l.source_id WHERE t.value = :source"));
        const auto rates = [&](const QString &source) {
            if (!query.bind(QLatin1StringView(":source"), source).exec() || !query.next())
                qFatal("no rates");
            return std::array{double(query.int64(0)), double(query.int64(1)), double(query.int64(2))};
        };
        const auto good = rates(QStringLiteral("Referral"));
        query.finish();
        const auto bad = rates(QStringLiteral("Meta Lead Form"));
        query.finish();
        // Two-proportion z test, far beyond chance.
        for (const std::size_t part : {1, 2}) {
            const double pooled = (good[part] + bad[part]) / (good[0] + bad[0]);
            const double z = (good[part] / good[0] - bad[part] / bad[0]) /
                             std::sqrt(pooled * (1 - pooled) * (1 / good[0] + 1 / bad[0]));
            QVERIFY2(z > 3.3, qPrintable(QString::number(z)));
        }
    }

    void hasRatesThatAManagerRecognises()
    {
        Workspace &workspace = *filled();
        const qint64 contacted =
            number(workspace,
                   QStringLiteral("SELECT 100 * sum(first_contacted_at IS NOT NULL) / count(*) FROM lead"));
        const qint64 won =
            number(workspace, QStringLiteral("SELECT 100 * sum(stage_id = 6) / count(*) FROM lead"));
        QVERIFY2(contacted >= 35 && contacted <= 70, qPrintable(QString::number(contacted)));
        QVERIFY2(won >= 5 && won <= 20, qPrintable(QString::number(won)));
        // With whoever looks at the sample there are eight at least.
        QVERIFY(number(workspace, QStringLiteral("SELECT count(*) FROM user_account WHERE role = 'rep'")) >=
                7);
        QVERIFY(number(workspace,
                       QStringLiteral(
                           "SELECT count(*) FROM task WHERE done_at IS NULL AND due_at < 1772442000000")) >
                20);
        QVERIFY(number(workspace, QStringLiteral("SELECT count(*) FROM (SELECT phone FROM lead WHERE phone IS NOT NULL"
                                                 " GROUP BY phone HAVING count(*) > 1)")) > 30);
        // The second half of the history brings more than the first.
        QVERIFY(number(workspace,
                       QStringLiteral("SELECT sum(created_at > (SELECT (max(created_at) + min(created_at)) / "
                                      "2 FROM lead)) * 100 / count(*) FROM lead")) > 52);
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
