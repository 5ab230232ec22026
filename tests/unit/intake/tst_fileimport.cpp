#include "tests/support/testworkspace.h"

#include "core/intake/fileimport.h"
#include "core/quality/referencedata.h"
#include "core/storage/leadrepository.h"
#include "core/storage/query.h"
#include "core/storage/setuprepository.h"
#include "core/storage/undo.h"

#include <algorithm>

using namespace lead;

class TestFileImport : public QObject
{
    Q_OBJECT

    ReferenceData m_reference;

    static QString write(const QTemporaryDir &folder, const QByteArray &text, const QString &name = QStringLiteral("list.csv"))
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName();
    }

    IntakePlan planFor(Workspace &w, const QString &path)
    {
        const Result<FileInspection> inspection = FileImport(w, m_reference).inspect(path);
        if (!inspection)
            qFatal("%s", qPrintable(inspection.error().message));
        IntakePlan plan;
        plan.mapping = inspection->mapping;
        return plan;
    }
    Result<ImportOutcome> import(Workspace &w, const QString &path, const IntakePlan &plan, const FileImport::Watch &watch = {})
    {
        return FileImport(w, m_reference).run(path, plan, watch);
    }
    static std::vector<Lead> leadsOf(Workspace &w)
    {
        Query query(w.connection(), QStringLiteral("SELECT id FROM lead ORDER BY id"));
        std::vector<LeadId> ids;
        if (query.exec())
            while (query.next())
                ids.push_back({query.int64(0)});
        const auto leads = LeadRepository(w).find(ids);
        return leads ? *leads : std::vector<Lead>();
    }
    static Lead named(Workspace &w, const QString &firstName)
    {
        for (const Lead &lead : leadsOf(w))
            if (lead.text(F::FirstName) == firstName)
                return lead;
        return {};
    }
    static bool addsUp(const ImportCounts &c, qint64 rows) { return c.rows == rows && c.addUp(); }

private Q_SLOTS:
    void cleansAndStoresEveryValue()
    {
        TestWorkspace w;
        const QString path = write(w.folder, "First Name,Last Name,Email,Phone,State,Lead Source,Deal value,Created\n"
                                             "Ada,Lovelace,ADA@EXAMPLE.COM,(212) 555-0142,new york,Web,\"$1,200.50\",2024-09-04 11:37\n"
                                             "Bob,Jones,bob at example,12,Calif.,Web,n/a,\n");
        const auto outcome = import(*w, path, planFor(*w, path));
        VERIFY_OK(outcome);
        QVERIFY(addsUp(outcome->record.counts, 2));
        QCOMPARE(outcome->record.counts.created, 2);
        const Lead ada = named(*w, QStringLiteral("Ada"));
        QCOMPARE(ada.text(F::Email), QStringLiteral("ada@example.com"));
        QCOMPARE(ada.text(F::Phone), QStringLiteral("+12125550142"));
        QCOMPARE(ada.text(F::State), QStringLiteral("NY"));
        QCOMPARE(ada.number(F::Amount), 120050);
        const Lead bob = named(*w, QStringLiteral("Bob"));
        QCOMPARE(bob.text(F::Email), QStringLiteral("bob at example")); // kept as typed, with a warning
        QCOMPARE(bob.text(F::Phone), QStringLiteral("12"));
        QCOMPARE(bob.text(F::State), QStringLiteral("CA"));
        QVERIFY(isEmpty(bob.value(F::Amount)));
        QVERIFY(outcome->issues.count(IssueCode::EmailInvalid) == 1);
    }

    void keepsWhatItCannotReadInTheNotes()
    {
        TestWorkspace w;
        const QString path = write(w.folder, "Name,Email,Phone,Birthday\nAda Lovelace,ada@example.com,2.12555E+09,30 February 1990\n");
        VERIFY_OK(import(*w, path, planFor(*w, path)));
        const Lead ada = named(*w, QStringLiteral("Ada"));
        QVERIFY(isEmpty(ada.value(F::Phone)));
        QVERIFY(ada.text(F::Notes).contains(QStringLiteral("2.12555E+09")));
        QVERIFY(ada.text(F::Notes).contains(QStringLiteral("30 February 1990")));
    }

    void rejectsRowsWithTheirLineReasonAndText()
    {
        TestWorkspace w;
        const QString path = write(w.folder, "ID,First name,Email\n1,Ada,ada@example.com\n2,Bob,bob@example.com,too,many\n,,\n3,Cleo,cleo@example.com\n");
        std::vector<RejectedRow> seen;
        FileImport::Watch watch;
        watch.rejected = [&seen](const RejectedRow &row) { seen.push_back(row); };
        const auto outcome = import(*w, path, planFor(*w, path), watch);
        VERIFY_OK(outcome);
        QVERIFY(outcome->record.counts.addUp());
        QCOMPARE(outcome->record.counts.created, 2);
        QCOMPARE(outcome->record.counts.rejected, 1);
        QCOMPARE(seen.size(), size_t(1));
        QCOMPARE(seen.front().line, 3);
        QCOMPARE(seen.front().code, QStringLiteral("too_many_columns"));
        QCOMPARE(seen.front().raw, QStringLiteral("2,Bob,bob@example.com,too,many"));
        const auto kept = ImportRepository(*w).rejects(outcome->record.id);
        VERIFY_OK(kept);
        QCOMPARE(*kept, seen);
    }

    void neverErasesWithABlank_data()
    {
        QTest::addColumn<int>("onMatch");
        QTest::addColumn<QString>("city");
        QTest::addColumn<QString>("company");
        QTest::newRow("merge fills only blanks") << int(OnMatch::Merge) << QStringLiteral("London") << QStringLiteral("Engines Ltd");
        QTest::newRow("update replaces") << int(OnMatch::Update) << QStringLiteral("Paris") << QStringLiteral("Engines Ltd");
        QTest::newRow("skip changes nothing") << int(OnMatch::Skip) << QStringLiteral("London") << QString();
    }
    void neverErasesWithABlank()
    {
        QFETCH(int, onMatch);
        QFETCH(QString, city);
        QFETCH(QString, company);
        TestWorkspace w;
        const QString first = write(w.folder, "First name,Email,City,Company,Job title\nAda,ada@example.com,London,,Countess\n");
        VERIFY_OK(import(*w, first, planFor(*w, first)));
        const QString second = write(w.folder, "First name,Email,City,Company,Job title\nAda,ADA@example.com,Paris,Engines Ltd,\n", QStringLiteral("second.csv"));
        IntakePlan plan = planFor(*w, second);
        plan.onMatch = static_cast<OnMatch>(onMatch);
        plan.onMatchChosen = true;
        const auto outcome = import(*w, second, plan);
        VERIFY_OK(outcome);
        QVERIFY(addsUp(outcome->record.counts, 1));
        QCOMPARE(outcome->record.counts.created, 0);
        const Lead ada = named(*w, QStringLiteral("Ada"));
        QCOMPARE(ada.text(F::City), city);
        QCOMPARE(ada.text(F::Company), company);
        QCOMPARE(ada.text(F::JobTitle), QStringLiteral("Countess"));
        QCOMPARE(leadsOf(*w).size(), size_t(1));
    }

    void updatesValuesOfEveryKindAndUndoRestoresThem()
    {
        TestWorkspace w;
        // Of both tables: text, coded, number, money, date, list and custom fields; "a \"b\"\\" has to survive the journal.
        const QByteArray heading = "First name,Email,Company,State,Industry,Employees,Deal value,Birthday,Tags,Website,Shoe size,Phone\n";
        const QString first = write(w.folder, heading + "Ada,ada@example.com,\"a \"\"b\"\"\\\",NY,Steel,12,$5.00,1990-04-03,hot,https://a.example,38.5,212-555-0142\n"
                                                        "Bob,bob@example.com,Looms,CA,Cloth,1,,,,,40.5,\n");
        IntakePlan plan = planFor(*w, first);
        plan.unmapped = Unmapped::Custom;
        VERIFY_OK(import(*w, first, plan));
        const std::vector<Lead> before = leadsOf(*w);
        QCOMPARE(before.size(), size_t(2));
        const QString second = write(w.folder, heading + "Ada,ada@example.com,Engines\tLtd,CA,Iron,13,$6.50,1990-04-04,new,https://b.example,39.25,310-555-0199\n"
                                                         "Bob,bob@example.com,Looms,CA,Cloth,1,,,,,40.5,\n", QStringLiteral("second.csv"));
        plan = planFor(*w, second);
        plan.onMatch = OnMatch::Update;
        plan.onMatchChosen = true;
        plan.unmapped = Unmapped::Custom;
        const auto outcome = import(*w, second, plan);
        VERIFY_OK(outcome);
        QCOMPARE(outcome->record.counts.updated, 1);
        QCOMPARE(outcome->record.counts.unchanged, 1);
        const Lead ada = named(*w, QStringLiteral("Ada"));
        QCOMPARE(ada.text(F::Company), QStringLiteral("Engines Ltd"));
        QCOMPARE(ada.text(F::State), QStringLiteral("CA"));
        QCOMPARE(ada.text(F::Industry), QStringLiteral("Iron"));
        QCOMPARE(ada.number(F::Employees), 13);
        QCOMPARE(ada.number(F::Amount), 650);
        QCOMPARE(ada.text(F::Tags), QStringLiteral("hot\nnew"));
        QCOMPARE(ada.text(F::Website), QStringLiteral("https://b.example"));
        QCOMPARE(ada.text(F::Phone), QStringLiteral("+13105550199"));
        QCOMPARE(ada.rowVersion, 2);
        VERIFY_OK(Undo(*w).undo(outcome->record.operation));
        std::vector<Lead> after = leadsOf(*w);
        for (std::size_t i = 0; i < after.size(); ++i) {
            after[i].rowVersion = before[i].rowVersion;
            after[i].values[F::UpdatedAt] = before[i].values.at(F::UpdatedAt);
        }
        QCOMPARE(after, before);
        const auto audit = Journal(*w).verify();
        VERIFY_OK(audit);
        QVERIFY2(audit->ok, qPrintable(audit->reason));
    }

    void cleansConstantsOfAnyTypeLikeCells()
    {
        TestWorkspace w;
        const QString path = write(w.folder, "First name,Email,Phone,City\nAda,ada@example.com,030 12345678,\nBob,bob@example.com,,Bonn\n");
        IntakePlan plan = planFor(*w, path);
        plan.source = QStringLiteral("Fair");
        plan.mapping.constants = {{F::Tags, "fair; 2026"}, {F::Amount, "$1,200"}, {F::Country, "Germany"}, {F::City, "Berlin"}, {F::Owner, "Grace Hopper"}, {F::Stage, "won"}, {F::DoNotCall, "yes"}};
        VERIFY_OK(import(*w, path, plan));
        const Lead ada = named(*w, QStringLiteral("Ada"));
        QCOMPARE(ada.text(F::Tags), QStringLiteral("fair\n2026"));
        QCOMPARE(ada.number(F::Amount), 120000);
        QCOMPARE(ada.text(F::Country), QStringLiteral("DE"));
        QCOMPARE(ada.text(F::Phone), QStringLiteral("+493012345678")); // read by the country that every row has
        QCOMPARE(ada.text(F::City), QStringLiteral("Berlin"));
        QCOMPARE(ada.text(F::Source), QStringLiteral("Fair"));
        QCOMPARE(ada.number(F::DoNotCall), 1);
        QCOMPARE(ada.number(F::Stage), w->firstStage(StageKind::Won)->id.value);
        QCOMPARE(w->user(UserId{ada.number(F::Owner)})->name, QStringLiteral("Grace Hopper"));
        QCOMPARE(named(*w, QStringLiteral("Bob")).text(F::City), QStringLiteral("Bonn"));
    }

    void followsThePolicyOfAField()
    {
        TestWorkspace w;
        const QString first = write(w.folder, "First name,Email,City,Company\nAda,ada@example.com,London,Engines\n");
        VERIFY_OK(import(*w, first, planFor(*w, first)));
        const QString second = write(w.folder, "First name,Email,City,Company\nAda,ada@example.com,Paris,Looms\n", QStringLiteral("second.csv"));
        IntakePlan plan = planFor(*w, second);
        plan.onMatch = OnMatch::Update;
        plan.onMatchChosen = true;
        plan.policies.insert({F::City, FieldPolicy::Keep});
        VERIFY_OK(import(*w, second, plan));
        QCOMPARE(named(*w, QStringLiteral("Ada")).text(F::City), QStringLiteral("London"));
        QCOMPARE(named(*w, QStringLiteral("Ada")).text(F::Company), QStringLiteral("Looms"));
    }

    void matchesNothingOnEmptyValues()
    {
        TestWorkspace w;
        const QString path = write(w.folder, "First name,Email,Phone\nAda,,\nBob,,\nCleo,,\n");
        const auto outcome = import(*w, path, planFor(*w, path));
        VERIFY_OK(outcome);
        QCOMPARE(outcome->record.counts.created, 3);
    }

    void keepsAHouseholdApart()
    {
        TestWorkspace w;
        const QString path = write(w.folder, "First name,Last name,Phone\nAda,Byron,(212) 555-0142\nGeorge,Byron,212-555-0142\nA.,Byron,+1 212 555 0142\n");
        const auto outcome = import(*w, path, planFor(*w, path));
        VERIFY_OK(outcome);
        QCOMPARE(outcome->record.counts.created, 2);
        QCOMPARE(outcome->record.counts.unchanged + outcome->record.counts.updated, 1);
    }

    void matchesByNameAndZipCodeWhenAsked()
    {
        TestWorkspace w;
        const QString first = write(w.folder, "First name,Last name,ZIP,Email\nAda,Lovelace,02139,\nBob,Jones,,\nCleo,Smith,10001,cleo@example.com\n");
        VERIFY_OK(import(*w, first, planFor(*w, first)));
        const QString second = write(w.folder, "First name,Last name,ZIP,City\nADA,lovelace,02139-1234,Cambridge\nBob,Jones,,Rome\nAda,Byron,02139,\nCleo,Smith,10002,\nAda,Lovelace,02139,Boston\nDan,Poe,60601,\nDan,Poe,60601,Chicago\n",
                                     QStringLiteral("second.csv"));
        IntakePlan plan = planFor(*w, second);
        plan.dryRun = true;
        const auto without = import(*w, second, plan);
        VERIFY_OK(without);
        QCOMPARE(without->record.counts.created, 7);
        plan.matchNameZip = true;
        const auto tried = import(*w, second, plan);
        VERIFY_OK(tried);
        QCOMPARE(tried->record.counts.created, 4); // Bob without a code, the others of another name or code, Dan once
        QCOMPARE(tried->record.counts.updated, 2);
        QCOMPARE(tried->record.counts.unchanged, 1); // the city is filled only once
        plan.dryRun = false;
        const auto done = import(*w, second, plan);
        VERIFY_OK(done);
        QCOMPARE(done->record.counts, tried->record.counts);
        QCOMPARE(named(*w, QStringLiteral("Ada")).text(F::City), QStringLiteral("Cambridge"));
        const Result<IntakePlan> kept = IntakePlan::fromJson(plan.toJson(w->catalog()), w->catalog());
        VERIFY_OK(kept);
        QVERIFY(kept->matchNameZip);
    }

    void recognisesItsOwnListAgain()
    {
        TestWorkspace w;
        const QString path = write(w.folder, "Record ID,First name,Email,City\n7,Ada,ada@example.com,London\n8,Ada,ada@example.com,Paris\n");
        const auto first = import(*w, path, planFor(*w, path));
        VERIFY_OK(first);
        QCOMPARE(first->record.counts.created, 2); // two records of the other system stay two ...
        const auto again = import(*w, path, planFor(*w, path));
        VERIFY_OK(again);
        QCOMPARE(again->record.counts.unchanged, 2); // ... and are known again by their numbers
    }

    void takesAnImportBackAndBringsItAgain()
    {
        TestWorkspace w;
        const QString first = write(w.folder, "First name,Email,City\nAda,ada@example.com,\n");
        VERIFY_OK(import(*w, first, planFor(*w, first)));
        const QString second = write(w.folder, "First name,Email,City\nAda,ada@example.com,London\nBob,bob@example.com,Rome\n", QStringLiteral("second.csv"));
        const auto outcome = import(*w, second, planFor(*w, second));
        VERIFY_OK(outcome);
        QCOMPARE(outcome->record.counts.updated, 1);
        const auto undone = Undo(*w).undo(outcome->record.operation);
        VERIFY_OK(undone);
        QVERIFY(undone->conflicts.empty());
        QCOMPARE(leadsOf(*w).size(), size_t(1));
        QVERIFY(isEmpty(named(*w, QStringLiteral("Ada")).value(F::City)));
        // The keys of what was taken back match nothing.
        const auto again = import(*w, second, planFor(*w, second));
        VERIFY_OK(again);
        QCOMPARE(again->record.counts.created, 1);
        QCOMPARE(leadsOf(*w).size(), size_t(2));
        QVERIFY(Journal(*w).verify()->ok);
    }

    void bringsAFieldAgainUnderItsKey()
    {
        TestWorkspace w;
        const QString path = write(w.folder, "First name,Email,Shoe size\nAda,ada@example.com,38.5\nBob,bob@example.com,40.5\n");
        IntakePlan plan = planFor(*w, path);
        plan.unmapped = Unmapped::Custom;
        const auto first = import(*w, path, plan);
        VERIFY_OK(first);
        VERIFY_OK(Undo(*w).undo(first->record.operation));
        VERIFY_OK(w->reload());
        QVERIFY(!w->catalog().find(QStringLiteral("shoe_size")));
        plan = planFor(*w, path);
        plan.unmapped = Unmapped::Custom;
        plan.dryRun = true;
        VERIFY_OK(import(*w, path, plan)); // a preview keeps nothing of it
        VERIFY_OK(w->reload());
        QVERIFY(!w->catalog().find(QStringLiteral("shoe_size")));
        plan.dryRun = false;
        const auto again = import(*w, path, plan);
        VERIFY_OK(again);
        VERIFY_OK(w->reload());
        const Field *field = w->catalog().find(QStringLiteral("shoe_size"));
        QVERIFY(field && !w->catalog().find(QStringLiteral("shoe_size_2")));
        QCOMPARE(named(*w, QStringLiteral("Ada")).value(field->number), FieldValue(38.5));
        // It goes with this import, too, and comes back with it.
        const auto undone = Undo(*w).undo(again->record.operation);
        VERIFY_OK(undone);
        QVERIFY(undone->conflicts.empty());
        VERIFY_OK(w->reload());
        QVERIFY(!w->catalog().find(QStringLiteral("shoe_size")));
        VERIFY_OK(Undo(*w).undo(undone->operation));
        VERIFY_OK(w->reload());
        QVERIFY(w->catalog().find(QStringLiteral("shoe_size")));
        QVERIFY(Journal(*w).verify()->ok);
    }

    void bringsNoFieldAgainThatWouldBringOldValues()
    {
        TestWorkspace w;
        const QString path = write(w.folder, "First name,Email,Shoe size\nAda,ada@example.com,38.5\n");
        IntakePlan plan = planFor(*w, path);
        plan.unmapped = Unmapped::Custom;
        VERIFY_OK(import(*w, path, plan));
        {
            Act act(*w, {QStringLiteral("setup"), QStringLiteral("Remove a field")});
            VERIFY_OK(SetupRepository(act).removeField(w->catalog().find(QStringLiteral("shoe_size"))->number));
            VERIFY_OK(act.commit());
        }
        VERIFY_OK(w->reload());
        const QString other = write(w.folder, "First name,Email,Shoe size\nBob,bob@example.com,40.5\n", QStringLiteral("other.csv"));
        plan = planFor(*w, other);
        plan.unmapped = Unmapped::Custom;
        VERIFY_OK(import(*w, other, plan));
        VERIFY_OK(w->reload());
        QVERIFY(!w->catalog().find(QStringLiteral("shoe_size"))); // Ada's size stays out of sight
        QVERIFY(w->catalog().find(QStringLiteral("shoe_size_2")));
    }

    void keepsAFieldOfAnUndoneImportThatOthersFill_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"import", "edit", "nobody"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void keepsAFieldOfAnUndoneImportThatOthersFill()
    {
        QFETCH(QString, how);
        TestWorkspace w;
        const QString before = write(w.folder, "First name,Email\nEve,eve@example.com\n", QStringLiteral("before.csv"));
        VERIFY_OK(import(*w, before, planFor(*w, before)));
        const QString path = write(w.folder, "First name,Email,Shoe size\nAda,ada@example.com,38.5\n");
        IntakePlan plan = planFor(*w, path);
        plan.unmapped = Unmapped::Custom;
        const auto outcome = import(*w, path, plan);
        VERIFY_OK(outcome);
        const FieldNumber field = w->catalog().find(QStringLiteral("shoe_size"))->number;
        if (how == u"import") {
            const QString other = write(w.folder, "First name,Email,Shoe size\nBob,bob@example.com,40.5\n", QStringLiteral("other.csv"));
            VERIFY_OK(import(*w, other, planFor(*w, other)));
            QCOMPARE(named(*w, QStringLiteral("Bob")).value(field), FieldValue(40.5));
        } else if (how == u"edit") {
            Act act(*w, {QStringLiteral("edit"), QStringLiteral("Change Eve")});
            VERIFY_OK(LeadRepository(*w).update(act, named(*w, QStringLiteral("Eve")), {{field, 36.0}}));
            VERIFY_OK(act.commit());
        }
        const auto undone = Undo(*w).undo(outcome->record.operation);
        VERIFY_OK(undone);
        QCOMPARE(undone->conflicts.size(), size_t(how == u"nobody" ? 0 : 1));
        VERIFY_OK(w->reload());
        QCOMPARE(w->catalog().find(QStringLiteral("shoe_size")) != nullptr, how != u"nobody");
    }

    void showsWhatItWouldDoWithoutDoingIt()
    {
        TestWorkspace w;
        const QString path = write(w.folder, "First name,Email,Colour\nAda,ada@example.com,blue\n");
        VERIFY_OK(import(*w, path, planFor(*w, path)));
        const QString second = write(w.folder, "First name,Email,City,Colour\nAda,ada@example.com,London,red\nBob,bob@example.com,,green\n", QStringLiteral("second.csv"));
        IntakePlan plan = planFor(*w, second);
        plan.dryRun = true;
        plan.unmapped = Unmapped::Custom;
        const qint64 position = Journal(*w).position();
        const auto outcome = import(*w, second, plan);
        VERIFY_OK(outcome);
        QCOMPARE(outcome->record.counts.created, 1);
        QCOMPARE(outcome->record.counts.updated, 1);
        QVERIFY(!outcome->differences.empty());
        QCOMPARE(outcome->differences.front().field, QStringLiteral("city"));
        QCOMPARE(leadsOf(*w).size(), size_t(1));
        QCOMPARE(Journal(*w).position(), position);
        QVERIFY(!w->catalog().find(u"colour"));
    }

    void letsOthersWriteWhileItTriesOut()
    {
        TestWorkspace w;
        const QString first = write(w.folder, "First name,Email,Owner,Tags\nAda,ada@example.com,Zoe,a\nBob,bob@example.com,,\n");
        VERIFY_OK(import(*w, first, planFor(*w, first)));
        const QString second = write(w.folder, "First name,Email,Owner,Tags,Colour,City\nAda,ada@example.com,Yan,b,red,Rome\nBob,bob@example.com,Xi,c,blue,\nCleo,cleo@example.com,Yan,d,green,\nCleo,cleo@example.com,,,,Oslo\n",
                                     QStringLiteral("second.csv"));
        const Result<std::unique_ptr<Workspace>> other = Workspace::open(w.path(), w.clock, Connection::Mode::Writer);
        VERIFY_OK(other);
        VERIFY_OK((*other)->connection().exec(QStringLiteral("PRAGMA busy_timeout=0")));
        IntakePlan plan = planFor(*w, second);
        plan.dryRun = true;
        plan.unmapped = Unmapped::Custom;
        int written = 0;
        FileImport::Watch watch;
        watch.fate = [&](const DraftRow &, std::span<const DraftValue>, const RowFate &) {
            Act act(**other, {QStringLiteral("edit"), QStringLiteral("Edit")});
            const Result<std::optional<Lead>> lead = LeadRepository(**other).find(named(**other, QStringLiteral("Bob")).id);
            if (act.begun() && lead && *lead && LeadRepository(**other).update(act, **lead, {{F::City, QStringLiteral("Town %1").arg(written)}}) && act.commit())
                ++written;
        };
        const qint64 users = static_cast<qint64>(w->users().size());
        for (int time = 1; time <= 2; ++time) {
            const auto outcome = import(*w, second, plan, watch);
            VERIFY_OK(outcome);
            QCOMPARE(outcome->record.counts.created, 1);
            QCOMPARE(outcome->record.counts.updated, 3); // Ada, Bob, and Cleo by her second row
            QCOMPARE(written, 4 * time);
        }
        QCOMPARE(leadsOf(*w).size(), size_t(2));
        QCOMPARE(named(*w, QStringLiteral("Bob")).text(F::City), QStringLiteral("Town 7"));
        QVERIFY(named(*w, QStringLiteral("Ada")).text(F::City).isEmpty());
        QVERIFY(!w->catalog().find(u"colour"));
        QCOMPARE(static_cast<qint64>(w->users().size()), users);
        QCOMPARE(w->connection().number(QStringLiteral("SELECT count(*) FROM node")).value_or(0), 2);
        plan.dryRun = false;
        const auto done = import(*w, second, plan);
        VERIFY_OK(done);
        QCOMPARE(done->record.counts.created, 1);
        QVERIFY(w->catalog().find(u"colour"));
        QCOMPARE(static_cast<qint64>(w->users().size()), users + 2);
        QVERIFY(Journal(*w).verify()->ok);
    }

    void makesTypedFieldsOfUnknownColumns()
    {
        TestWorkspace w;
        QByteArray text("First name,Email,Mileage,Insured,Rate,Colour\n");
        for (int i = 0; i < 60; ++i)
            text += "Ada" + QByteArray::number(i) + ",a" + QByteArray::number(i) + "@example.com," + QByteArray::number(1000 + i) + (i % 2 ? ",yes," : ",no,") + QByteArray::number(i) + ".25," + (i % 3 ? "red\n" : "blue\n");
        const QString path = write(w.folder, text);
        IntakePlan plan = planFor(*w, path);
        plan.unmapped = Unmapped::Custom;
        VERIFY_OK(import(*w, path, plan));
        QCOMPARE(w->catalog().find(u"mileage")->type, FieldType::Integer);
        QCOMPARE(w->catalog().find(u"insured")->type, FieldType::Boolean);
        QCOMPARE(w->catalog().find(u"rate")->type, FieldType::Decimal);
        QCOMPARE(w->catalog().find(u"colour")->type, FieldType::Choice);
        const Lead lead = named(*w, QStringLiteral("Ada3"));
        QCOMPARE(lead.number(w->catalog().find(u"mileage")->number), 1003);
        QCOMPARE(lead.text(w->catalog().find(u"colour")->number), QStringLiteral("blue"));
        // The same list again uses the same fields.
        IntakePlan again = planFor(*w, path);
        again.unmapped = Unmapped::Custom;
        const auto outcome = import(*w, path, again);
        VERIFY_OK(outcome);
        QCOMPARE(outcome->record.counts.unchanged, 60);
        QVERIFY(!w->catalog().find(u"mileage_2"));
    }

    void closesLeadsByAnOutcomeColumn()
    {
        TestWorkspace w;
        const QString path = write(w.folder, "First name,Email,y\nAda,ada@example.com,yes\nBob,bob@example.com,no\n");
        IntakePlan plan = planFor(*w, path);
        plan.outcomeColumn = QStringLiteral("y");
        plan.wonValue = QStringLiteral("yes");
        VERIFY_OK(import(*w, path, plan));
        QCOMPARE(w->stage(StageId{named(*w, QStringLiteral("Ada")).number(F::Stage)})->kind, StageKind::Won);
        QCOMPARE(w->stage(StageId{named(*w, QStringLiteral("Bob")).number(F::Stage)})->kind, StageKind::Lost);
    }

    void cancelsIntoAWholeAndUndoableState()
    {
        TestWorkspace w;
        QByteArray text("First name,Email\n");
        for (int i = 0; i < 60000; ++i)
            text += "Ada,a" + QByteArray::number(i) + "@example.com\n";
        const QString path = write(w.folder, text);
        FileImport::Watch watch;
        int asked = 0;
        watch.isCancelled = [&asked] { return ++asked > 3; };
        const auto outcome = import(*w, path, planFor(*w, path), watch);
        VERIFY_OK(outcome);
        QVERIFY(outcome->wasCancelled);
        const qint64 created = outcome->record.counts.created;
        QVERIFY(created > 0 && created < 60000);
        QVERIFY(outcome->record.counts.addUp());
        QCOMPARE(qint64(leadsOf(*w).size()), created);
        VERIFY_OK(Undo(*w).undo(outcome->record.operation));
        QVERIFY(leadsOf(*w).empty());
    }

    void goesOnWhereItWasCutOff()
    {
        TestWorkspace whole;
        TestWorkspace cut;
        QByteArray text("First name,Email\n");
        for (int i = 0; i < 30000; ++i)
            text += "Ada" + QByteArray::number(i) + ",a" + QByteArray::number(i % 29000) + "@example.com\n";
        const QString path = write(whole.folder, text);
        const auto straight = import(*whole, path, planFor(*whole, path));
        VERIFY_OK(straight);

        // Cut off as a crash does: chunks are committed, the end never came.
        const IntakePlan plan = planFor(*cut, path);
        {
            ImportRecord record;
            record.fileName = QStringLiteral("list.csv");
            record.filePath = path;
            record.fileSize = QFileInfo(path).size();
            record.plan = plan.toJson(cut->catalog());
            Transaction transaction(cut->connection());
            const auto started = ImportRepository(*cut).start(record, QStringLiteral("Import list.csv"));
            VERIFY_OK(started);
            VERIFY_OK(transaction.commit());
            auto file = DelimitedFile::open(path);
            VERIFY_OK(file);
            const IntakeContext context{cut->catalog(), cut->stages(), cut->currency(), "US", cut->timeZone(), m_reference};
            RowParser parser(plan, context, {});
            ImportWriter writer(*cut, m_reference, plan, *started, parser.slotFields());
            VERIFY_OK(writer.prepare());
            for (int i = 0; i < 4; ++i) {
                DraftBatch batch;
                auto rows = file->nextBatch();
                VERIFY_OK(rows);
                batch.source = std::move(*rows);
                parser.parse(batch);
                VERIFY_OK(writer.write(batch));
            }
        }
        QVERIFY(leadsOf(*cut).empty());
        const auto interrupted = ImportRepository(*cut).list(1);
        VERIFY_OK(interrupted);
        QVERIFY(interrupted->front().counts.rows > 0);
        const auto resumed = FileImport(*cut, m_reference).resume(interrupted->front().id, {});
        VERIFY_OK(resumed);
        QCOMPARE(resumed->record.counts, straight->record.counts);
        QCOMPARE(leadsOf(*cut).size(), leadsOf(*whole).size());
    }

    void importsRealListsWhole_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<qint64>("rows");
        QTest::newRow("X Education") << QStringLiteral("leads/x_education/Leads.csv") << qint64(9240);
        QTest::newRow("bank marketing") << QStringLiteral("leads/bank_marketing/bank-full.csv") << qint64(45211);
        QTest::newRow("Zoho") << QStringLiteral("leads/zoho_demo/Leads.csv") << qint64(1265);
        QTest::newRow("Maven") << QStringLiteral("leads/maven_crm/sales_pipeline.csv") << qint64(8800);
        QTest::newRow("Maven, ISO dates") << QStringLiteral("leads/maven_crm/sales_pipeline_b.csv") << qint64(8800);
    }
    void importsRealListsWhole()
    {
        QFETCH(QString, file);
        QFETCH(qint64, rows);
        const QString corpora = qEnvironmentVariable("LEADWRIGHT_CORPORA");
        if (corpora.isEmpty())
            QSKIP("LEADWRIGHT_CORPORA is not set: 1 real list not imported.");
        TestWorkspace w;
        const QString path = corpora + u'/' + file;
        IntakePlan plan = planFor(*w, path);
        plan.unmapped = Unmapped::Custom;
        const auto outcome = import(*w, path, plan);
        VERIFY_OK(outcome);
        QVERIFY(addsUp(outcome->record.counts, rows));
        QCOMPARE(outcome->record.counts.rejected, 0);
        QCOMPARE(outcome->record.counts.created, rows);
    }
};

QTEST_GUILESS_MAIN(TestFileImport)
#include "tst_fileimport.moc"
