#include "tests/support/testworkspace.h"

#include "core/intake/draftstore.h"
#include "core/intake/importpreview.h"
#include "core/quality/referencedata.h"
#include "core/storage/leadrepository.h"
#include "core/storage/query.h"
#include "core/storage/undo.h"

#include <algorithm>

using namespace lead;

/// What a preview says has to be what the import does.
class TestImportPreview : public QObject
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
    IntakePlan planFor(Workspace &w, const QString &path, const ReadingChoice &reading = {})
    {
        const Result<DelimitedOptions> options = optionsFor(path, reading);
        const Result<FileInspection> inspection = FileImport(w, m_reference).inspect(path, {}, options ? *options : DelimitedOptions());
        if (!inspection)
            qFatal("%s", qPrintable(inspection.error().message));
        IntakePlan plan;
        plan.mapping = inspection->mapping;
        plan.reading = reading;
        return plan;
    }
    Result<ImportPreviewPtr> preview(Workspace &w, const QString &path, const IntakePlan &plan, std::shared_ptr<RowStore> known = {})
    {
        return previewImport(w, m_reference, path, plan, std::move(known), {});
    }
    static Lead named(Workspace &w, const QString &firstName)
    {
        Query query(w.connection(), QStringLiteral("SELECT id FROM lead WHERE first_name = :name"));
        if (!query.bind(QLatin1StringView(":name"), firstName).exec() || !query.next())
            return {};
        const LeadId id{query.int64(0)};
        query.finish();
        const auto lead = LeadRepository(w).find(id);
        return lead && *lead ? **lead : Lead();
    }
    static qint64 leadCount(Workspace &w) { return w.connection().number(QStringLiteral("SELECT count(*) FROM lead")).value_or(-1); }
    static const PreviewGroup *group(const ImportPreview &preview, IssueCode code)
    {
        const auto it = std::find_if(preview.groups().begin(), preview.groups().end(), [&](const PreviewGroup &g) { return g.fault.code == code; });
        return it == preview.groups().end() ? nullptr : &*it;
    }
    static int columnOf(const IntakePlan &plan, FieldNumber field) { return plan.mapping.columnFor(field)->index; }

    static constexpr const char *messy = "ID,First name,Last name,Email,Phone,State\n"
                                         "1,Ada,Lovelace,ada@gmial.com,(212) 555-0142,NY\n"
                                         "2,Bob,Jones,bob@example.com,555-12,Flurida\n"
                                         "3,Cleo,Smith,cleo@gmial.com,(212) 555-0144,TX\n"
                                         "4,Dan,Brown,dan@example.com,(212) 555-0145,CA,surplus\n"
                                         ",,,,,TX\n"
                                         ",Ada,Lovelace,ada@gmial.com,,\n";

private Q_SLOTS:
    void groupsFaultsByWhatMendsThem()
    {
        TestWorkspace w;
        const QString path = write(w.folder, messy);
        const auto done = preview(*w, path, planFor(*w, path));
        VERIFY_OK(done);
        ImportPreview &p = **done;
        QCOMPARE(p.rowCount(), 6);
        QCOMPARE(leadCount(*w), 0); // nothing is written
        const PreviewGroup *typo = group(p, IssueCode::EmailTypo);
        QVERIFY(typo);
        QCOMPARE(typo->count(), 3);
        QCOMPARE(typo->fault.detail, std::string("gmial.com"));
        QVERIFY(typo->hasSuggestions);
        QVERIFY(group(p, IssueCode::PhoneTooShort));
        QCOMPARE(group(p, IssueCode::PhoneTooShort)->rows, (std::vector<std::uint32_t>{1}));
        QCOMPARE(group(p, IssueCode::TooManyColumns)->severity, Severity::Blocking);
        QCOMPARE(group(p, IssueCode::NothingToIdentify)->rows, (std::vector<std::uint32_t>{4}));
        QCOMPARE(p.groups().front().severity, Severity::Blocking); // errors come first
        QCOMPARE(p.count(PreviewFilter::Errors), 2);
        QCOMPARE(p.rows(PreviewFilter::Errors), (std::vector<std::uint32_t>{3, 4}));
        QCOMPARE(p.matchedInFile(), 1);
        QCOMPARE(p.inFile().size(), size_t(1));
        QCOMPARE(p.inFile().front().row, 5);
        QCOMPARE(p.inFile().front().otherRow, 0);
    }

    void agreesWithTheImportThatFollows_data()
    {
        QTest::addColumn<QString>("repair");
        for (const char *repair : {"none", "suggestion", "skip", "without", "cell"})
            QTest::newRow(repair) << QString::fromLatin1(repair);
    }
    void agreesWithTheImportThatFollows()
    {
        QFETCH(QString, repair);
        TestWorkspace w;
        const QString path = write(w.folder, messy);
        IntakePlan plan = planFor(*w, path);
        const auto first = preview(*w, path, plan);
        VERIFY_OK(first);
        for (const PreviewGroup &g : (*first)->groups())
            if (repair == u"suggestion" && g.hasSuggestions)
                plan.edits.setRepair(g.fault, RepairAction::Suggestion);
            else if (repair == u"skip")
                plan.edits.setRepair(g.fault, RepairAction::SkipRows);
            else if (repair == u"without")
                plan.edits.setRepair(g.fault, RepairAction::WithoutValue);
        if (repair == u"cell")
            plan.edits.setCell((*first)->row(4, {}).line, columnOf(plan, F::FirstName), "Eve");
        const auto second = preview(*w, path, plan, (*first)->store());
        VERIFY_OK(second);
        const auto imported = FileImport(*w, m_reference).run(path, plan, {});
        VERIFY_OK(imported);
        QCOMPARE(imported->record.counts, (*second)->counts());
        QCOMPARE(leadCount(*w), (*second)->counts().created);
        if (repair == u"suggestion") {
            QCOMPARE(named(*w, QStringLiteral("Ada")).text(F::Email), QStringLiteral("ada@gmail.com"));
            QCOMPARE(imported->issues.count(IssueCode::EmailTypo), 0);
        } else if (repair == u"without") {
            QVERIFY(isEmpty(named(*w, QStringLiteral("Bob")).value(F::Phone)));
            QVERIFY(isEmpty(named(*w, QStringLiteral("Bob")).value(F::Notes)));
            QVERIFY(named(*w, QStringLiteral("Dan")).id.isValid()); // without its surplus cell
        } else if (repair == u"skip") {
            QCOMPARE(imported->record.counts.rejected, 0);
            QVERIFY(!named(*w, QStringLiteral("Bob")).id.isValid());
        } else if (repair == u"cell") {
            QCOMPARE(named(*w, QStringLiteral("Eve")).text(F::State), QStringLiteral("TX"));
        }
    }

    void showsARowBeforeAndAfter()
    {
        TestWorkspace w;
        const QString path = write(w.folder, messy);
        IntakePlan plan = planFor(*w, path);
        const auto done = preview(*w, path, plan);
        VERIFY_OK(done);
        const auto phone = static_cast<std::size_t>(columnOf(plan, F::Phone));
        PreviewRow row = (*done)->row(1, {});
        QCOMPARE(row.cells[phone], std::string("555-12"));
        QCOMPARE(row.after[phone], QStringLiteral("555-12"));
        QVERIFY(std::any_of(row.findings.begin(), row.findings.end(), [](const auto &f) { return f.code == IssueCode::PhoneTooShort; }));
        RowEdits edits;
        edits.setCell(row.line, static_cast<int>(phone), "(212) 555-0199");
        row = (*done)->row(1, edits);
        QCOMPARE(row.original[phone], std::string("555-12"));
        QCOMPARE(row.cells[phone], std::string("(212) 555-0199"));
        QCOMPARE(row.after[phone], QStringLiteral("+12125550199"));
        QVERIFY(std::none_of(row.findings.begin(), row.findings.end(), [](const auto &f) { return f.code == IssueCode::PhoneTooShort; }));
        QVERIFY((*done)->row(3, {}).isRejected);
    }

    void leavesOutRowsThatMatchSomebodyWhoMustNotBeContacted()
    {
        TestWorkspace w;
        const QString known = write(w.folder, "First name,Email,Do not call\nAda,ada@example.com,yes\nBob,bob@example.com,no\n", QStringLiteral("known.csv"));
        VERIFY_OK(FileImport(*w, m_reference).run(known, planFor(*w, known), {}));
        const QString path = write(w.folder, "First name,Email,City\nAda,ada@example.com,London\nBob,bob@example.com,Paris\nCleo,cleo@example.com,Rome\n");
        IntakePlan plan = planFor(*w, path);
        plan.skipDoNotContact = true;
        const auto done = preview(*w, path, plan);
        VERIFY_OK(done);
        QCOMPARE((*done)->mustNotBeContacted(), 1);
        QCOMPARE((*done)->doNotContact().front().row, 0);
        QCOMPARE((*done)->matchedExisting(), 1);
        QCOMPARE((*done)->existing().front().row, 1);
        QCOMPARE((*done)->existing().front().fate, RowFate::Updated);
        QCOMPARE((*done)->counts().skipped, 1);
        const auto imported = FileImport(*w, m_reference).run(path, plan, {});
        VERIFY_OK(imported);
        QCOMPARE(imported->record.counts, (*done)->counts());
        QVERIFY(isEmpty(named(*w, QStringLiteral("Ada")).value(F::City)));
        QCOMPARE(named(*w, QStringLiteral("Bob")).text(F::City), QStringLiteral("Paris"));
    }

    void treatsRowsOfTheFileAndLeadsOfTheWorkspaceApart()
    {
        TestWorkspace w;
        const QString known = write(w.folder, "First name,Email\nAda,ada@example.com\n", QStringLiteral("known.csv"));
        VERIFY_OK(FileImport(*w, m_reference).run(known, planFor(*w, known), {}));
        const QString path = write(w.folder, "First name,Email,City\nAda,ada@example.com,London\nBob,bob@example.com,\nBob,bob@example.com,Paris\n");
        IntakePlan plan = planFor(*w, path);
        plan.onMatch = OnMatch::Skip;
        plan.onMatchInFile = OnMatch::Create;
        const auto done = preview(*w, path, plan);
        VERIFY_OK(done);
        QCOMPARE((*done)->counts().skipped, 1);
        QCOMPARE((*done)->counts().created, 2);
    }

    void makesColumnsOfOthersAndFillsConstants()
    {
        TestWorkspace w;
        const QString path = write(w.folder, "First name,Email,Place\nAda,ada@example.com,\"Austin, TX\"\nBob,bob@example.com,Miami\n");
        IntakePlan plan = planFor(*w, path);
        const int place = 2;
        plan.mapping.columns[place].field = 0;
        plan.mapping.derived = {{DerivedColumn::Kind::First, {place}, ",", "Place (first part)"}, {DerivedColumn::Kind::Rest, {place}, ",", "Place (rest)"}};
        for (const FieldNumber field : {F::City, F::State}) {
            MappedColumn column;
            column.index = static_cast<int>(plan.mapping.columns.size());
            column.header = plan.mapping.derived[plan.mapping.columns.size() - 3].header;
            column.field = field;
            plan.mapping.columns.push_back(column);
        }
        plan.mapping.constants = {{F::Cost, "12.50"}, {F::Source, "Partner"}, {F::DoNotText, "yes"}, {F::Owner, "Maya Torres"}};
        plan.batch = QStringLiteral("Partner Q4");
        const auto imported = FileImport(*w, m_reference).run(path, plan, {});
        VERIFY_OK(imported);
        const Lead ada = named(*w, QStringLiteral("Ada"));
        QCOMPARE(ada.text(F::City), QStringLiteral("Austin"));
        QCOMPARE(ada.text(F::State), QStringLiteral("TX"));
        QCOMPARE(ada.number(F::Cost), 1250);
        QCOMPARE(ada.text(F::Source), QStringLiteral("Partner"));
        QCOMPARE(ada.number(F::DoNotText), 1);
        QVERIFY(w->user(QStringLiteral("Maya Torres")));
        QCOMPARE(ada.number(F::Owner), w->user(QStringLiteral("Maya Torres"))->id.value);
        QCOMPARE(named(*w, QStringLiteral("Bob")).text(F::City), QStringLiteral("Miami"));
        QCOMPARE(imported->record.fileName, QStringLiteral("Partner Q4"));
        // A template of it fits the next file, whatever the order of its columns.
        const auto saved = mappingFromJson(QJsonDocument(toJson(plan.mapping, w->catalog())).toJson(), w->catalog());
        VERIFY_OK(saved);
        const auto next = fitted(*saved, {"Place", "Email", "First name"});
        VERIFY_OK(next);
        QCOMPARE(next->derived.front().sources, (std::vector<int>{0}));
        QCOMPARE(next->columns.size(), size_t(5));
        QCOMPARE(next->columns[3].field, FieldNumber(F::City));
    }

    void readsAFileAsAPersonSays()
    {
        TestWorkspace w;
        const QString path = write(w.folder, "Report of today\nAda|ada@example.com|1\nBob|bob@example.com|2\nCleo|cleo@example.com|3\n");
        ReadingChoice reading;
        reading.delimiter = "|";
        reading.skipRows = 1;
        reading.hasHeader = false;
        QCOMPARE(ReadingChoice::fromJson(reading.toJson()), reading);
        IntakePlan plan = planFor(*w, path, reading);
        QCOMPARE(plan.mapping.columns.size(), size_t(3));
        QVERIFY(plan.mapping.columns[0].header.empty());
        const auto done = preview(*w, path, plan);
        VERIFY_OK(done);
        QCOMPARE((*done)->rowCount(), 3);
        QCOMPARE((*done)->row(0, {}).cells[0], std::string("Ada"));
        reading.hasHeader = true;
        plan = planFor(*w, path, reading);
        QCOMPARE(plan.mapping.columns[1].header, std::string("ada@example.com"));
    }

    void keepsEditsAndPlansAsText()
    {
        RowEdits edits;
        edits.setCell(7, 2, "x \"y\"");
        edits.setSkipped(9, true);
        edits.setRepair({3, IssueCode::StateUnknown, "Fla."}, RepairAction::Suggestion);
        edits.setRepair({RowEdits::Row, IssueCode::TooManyColumns, {}}, RepairAction::WithoutValue);
        QCOMPARE(RowEdits::fromJson(edits.toJson()), edits);
        IntakePlan plan;
        plan.edits = edits;
        plan.onMatchInFile = OnMatch::Skip;
        plan.skipDoNotContact = true;
        plan.batch = QStringLiteral("b");
        plan.reading.encoding = QStringLiteral("windows-1252");
        plan.mapping.columns.resize(1);
        const FieldCatalog catalog;
        const auto read = IntakePlan::fromJson(plan.toJson(catalog), catalog);
        VERIFY_OK(read);
        QCOMPARE(read->edits, edits);
        QCOMPARE(read->onMatchInFile, plan.onMatchInFile);
        QVERIFY(read->skipDoNotContact);
        QCOMPARE(read->batch, plan.batch);
        QCOMPARE(read->reading, plan.reading);
    }

    void goesThroughCorrectionsBackAndForth()
    {
        EditHistory history;
        QVERIFY(!history.canUndo() && !history.canRedo());
        RowEdits one;
        one.setCell(2, 0, "a");
        RowEdits two = one;
        two.setCell(3, 0, "b");
        history.apply(one, QStringLiteral("one"));
        history.apply(one, QStringLiteral("the same again")); // no step
        history.apply(two, QStringLiteral("two"));
        QCOMPARE(history.undoName(), QStringLiteral("two"));
        history.undo();
        QCOMPARE(history.now(), one);
        QCOMPARE(history.redoName(), QStringLiteral("two"));
        history.redo();
        QCOMPARE(history.now(), two);
        history.undo();
        history.undo();
        QCOMPARE(history.now(), RowEdits());
        history.apply(two, QStringLiteral("another way"));
        QVERIFY(!history.canRedo());
        for (int i = 0; i < 500; ++i) {
            RowEdits edits;
            edits.setCell(i, 0, "x");
            history.apply(edits, QString());
        }
        int steps = 0;
        for (; history.canUndo(); ++steps)
            history.undo();
        QCOMPARE(steps, int(EditHistory::MostSteps) - 1);
    }

    void keepsADraftAsItWasLeft()
    {
        TestWorkspace w;
        const QString path = write(w.folder, messy);
        ImportDraft draft;
        draft.path = path;
        draft.step = ImportDraft::Rows;
        draft.mapping = planFor(*w, path).mapping;
        draft.mapping.columns[2].how = MappedBy::Saved;
        draft.newFields[1] = {QStringLiteral("Car make"), FieldType::Choice};
        draft.batch = QStringLiteral("November");
        draft.cost = QStringLiteral("12.50");
        draft.owner = QStringLiteral("Maya");
        draft.consentText = QStringLiteral("Yes, call me");
        draft.onExisting = OnMatch::Update;
        draft.inFile = OnMatch::Skip;
        draft.keepsDistinctIds = false;
        draft.matchPhone = false;
        draft.edits.setCell(3, 4, "x");
        const DraftStore store(w.folder.filePath(QStringLiteral("drafts")));
        QVERIFY(!store.find(w.path(), w->catalog()));
        VERIFY_OK(store.keep(w.path(), draft, w->catalog()));
        const auto kept = store.find(w.path(), w->catalog());
        QVERIFY(kept);
        QCOMPARE(*kept, draft);
        QCOMPARE(kept->plan().toJson(w->catalog()), draft.plan().toJson(w->catalog()));
        QVERIFY(!store.find(QStringLiteral("another"), w->catalog()));
        store.drop(w.path());
        QVERIFY(!store.find(w.path(), w->catalog()));
    }

    void saysHowWellTheValuesFit()
    {
        TestWorkspace w;
        const QString path = write(w.folder, "First name,Email,Phone,Born\nAda,ada@gmial.com,(212) 555-0142,03/04/1990\nBob,,12,05/06/1991\n");
        IntakePlan plan = planFor(*w, path);
        const auto born = static_cast<std::size_t>(3);
        plan.mapping.columns[born].field = F::Birthday;
        const auto check = FileImport(*w, m_reference).check(path, plan);
        VERIFY_OK(check);
        const Field &phone = w->catalog().at(F::Phone);
        const auto at = static_cast<std::size_t>(columnOf(plan, F::Phone));
        QCOMPARE(check->columns[at].filled, 2);
        QCOMPARE(check->columns[at].faulty, 1);
        QVERIFY(columnCheckText(plan.mapping.columns[at], &phone, &*check, DateOrder::Unknown).contains(QStringLiteral("1 to fix")));
        const Field &birthday = w->catalog().at(F::Birthday);
        QVERIFY(needsDateOrder(&birthday, *check, DateOrder::Unknown));
        QCOMPARE(columnTone(plan.mapping.columns[born], &birthday, *check, DateOrder::Unknown), ColumnTone::ToReview);
        QVERIFY(!needsDateOrder(&birthday, *check, DateOrder::DayFirst));
        QVERIFY(!mappingProblem(plan.mapping));
        for (MappedColumn &column : plan.mapping.columns)
            column.field = 0;
        QVERIFY(mappingProblem(plan.mapping)->isBlocking);
    }

    void listsPastImportsAndWhatCanBeDoneAboutThem()
    {
        TestWorkspace w;
        const QString path = write(w.folder, messy);
        IntakePlan plan = planFor(*w, path);
        plan.batch = QStringLiteral("November");
        const auto imported = FileImport(*w, m_reference).run(path, plan, {});
        VERIFY_OK(imported);
        auto history = ImportRepository(*w).history(10);
        VERIFY_OK(history);
        QCOMPARE(history->size(), size_t(1));
        QCOMPARE(history->front().record.fileName, QStringLiteral("November"));
        QCOMPARE(history->front().file, QStringLiteral("list.csv"));
        QVERIFY(!history->front().who.isEmpty());
        QCOMPARE(history->front().rejectsKept, imported->record.counts.rejected);
        QVERIFY(!history->front().undo.isValid());
        const auto undone = Undo(*w).undo(imported->record.operation);
        VERIFY_OK(undone);
        history = ImportRepository(*w).history(10);
        VERIFY_OK(history);
        QCOMPARE(history->front().record.state, ImportState::Undone);
        QCOMPARE(history->front().undo, undone->operation);
        VERIFY_OK(Undo(*w).undo(history->front().undo)); // does it again
        history = ImportRepository(*w).history(10);
        VERIFY_OK(history);
        QCOMPARE(history->front().record.state, ImportState::Complete);
        QVERIFY(!history->front().undo.isValid());
    }

    void drawsAFaultWithManyValuesTogether()
    {
        TestWorkspace w;
        QByteArray text = "First name,Email,State\n";
        for (int i = 0; i < 200; ++i)
            text += "A" + QByteArray::number(i) + ",a" + QByteArray::number(i) + "@example.com,Nowhere " + QByteArray::number(i) + "\n";
        const QString path = write(w.folder, text);
        const auto done = preview(*w, path, planFor(*w, path));
        VERIFY_OK(done);
        const auto isState = [](const PreviewGroup &g) { return g.fault.code == IssueCode::StateUnknown; };
        QCOMPARE(std::count_if((*done)->groups().begin(), (*done)->groups().end(), isState), 1);
        QCOMPARE(group(**done, IssueCode::StateUnknown)->count(), 200);
    }

    void agreesOnRealLists_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"leads/x_education/Leads.csv", "leads/zoho_demo/Leads.csv", "leads/maven_crm/sales_pipeline.csv",
                                 "vendor_exports/excel_damaged.csv", "vendor_exports/salesforce_report_cp1252.csv", "vendor_exports/insurance_vendor_pipe.txt"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void agreesOnRealLists()
    {
        const QString corpora = qEnvironmentVariable("LEADWRIGHT_CORPORA");
        if (corpora.isEmpty())
            QSKIP("1 real list skipped: LEADWRIGHT_CORPORA is not set");
        QFETCH(QString, file);
        const QString path = corpora + u'/' + file;
        TestWorkspace w;
        IntakePlan plan = planFor(*w, path);
        plan.skipDoNotContact = true;
        const auto first = preview(*w, path, plan);
        VERIFY_OK(first);
        for (const PreviewGroup &g : (*first)->groups())
            if (g.hasSuggestions)
                plan.edits.setRepair(g.fault, RepairAction::Suggestion);
            else if (g.severity == Severity::Blocking)
                plan.edits.setRepair(g.fault, RepairAction::SkipRows);
        const auto second = preview(*w, path, plan, (*first)->store());
        VERIFY_OK(second);
        QVERIFY((*second)->counts().addUp());
        QCOMPARE((*second)->counts().rows, (*second)->rowCount());
        const auto imported = FileImport(*w, m_reference).run(path, plan, {});
        VERIFY_OK(imported);
        QCOMPARE(imported->record.counts, (*second)->counts());
        QCOMPARE(leadCount(*w), (*second)->counts().created);
        // Everything shown can be read, to the last row.
        const PreviewRow last = (*second)->row((*second)->rowCount() - 1, plan.edits);
        QVERIFY(last.line > (*second)->row(0, plan.edits).line);
    }
};

QTEST_GUILESS_MAIN(TestImportPreview)
#include "tst_importpreview.moc"
