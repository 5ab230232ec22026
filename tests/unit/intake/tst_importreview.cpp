#include "tests/support/testworkspace.h"

#include "core/intake/fileimport.h"
#include "core/intake/importreview.h"
#include "core/quality/referencedata.h"
#include "core/storage/importrepository.h"
#include "core/storage/leadrepository.h"
#include "core/storage/reviewrepository.h"
#include "core/storage/undo.h"

using namespace lead;

class TestImportReview : public QObject
{
    Q_OBJECT

    ReferenceData m_reference;

    ImportRecord import(TestWorkspace &w, const QString &name, const QByteArray &text, OnMatch onMatch)
    {
        QFile file(w.folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        file.close();
        FileImport import(*w, m_reference);
        const Result<FileInspection> inspection = import.inspect(file.fileName());
        if (!inspection)
            qFatal("%s", qPrintable(inspection.error().message));
        IntakePlan plan;
        plan.mapping = inspection->mapping;
        plan.onMatch = onMatch;
        plan.onMatchChosen = true;
        const Result<ImportOutcome> outcome = import.run(file.fileName(), plan, {});
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().message));
        return outcome->record;
    }
    /// Ada and Bob are known; three rows match them, by address, number and address.
    ImportRecord setAside(TestWorkspace &w)
    {
        import(w, QStringLiteral("first.csv"), "First name,Last name,Email,Phone,City,Deal value\nAda,Lovelace,ada@example.com,,London,\nBob,Jones,bob@example.com,212-555-0142,,\n", OnMatch::Merge);
        return import(w, QStringLiteral("second.csv"),
                      "First name,Last name,Email,Phone,City,Deal value\nAda,Lovelace,ADA@example.com,,Paris,$12.50\nRobert,Jones,,(212) 555-0142,Rome,\nAda,Lovelace,ada@example.com,,,\n", OnMatch::Review);
    }
    static std::vector<Lead> leadsOf(Workspace &w)
    {
        std::vector<LeadId> ids;
        const qint64 count = w.connection().number(QStringLiteral("SELECT count(*) FROM lead")).value_or(0);
        for (qint64 i = 0; i < count; ++i)
            ids.push_back({w.connection().number(QStringLiteral("SELECT id FROM lead ORDER BY id LIMIT 1 OFFSET %1").arg(i)).value_or(0)});
        const auto leads = LeadRepository(w).find(ids);
        return leads ? *leads : std::vector<Lead>();
    }

private Q_SLOTS:
    void listsEachRowWithItsLeadTheReasonAndWhatDiffers()
    {
        TestWorkspace w;
        const ImportRecord record = setAside(w);
        QCOMPARE(record.counts.skipped, 3);
        const auto rows = ImportReview(*w).rows(record.id);
        VERIFY_OK(rows);
        QCOMPARE(rows->size(), size_t(3));
        const ReviewRow &ada = rows->at(0);
        QCOMPARE(ada.line, 2);
        QCOMPARE(ada.stored->text(F::FirstName), QStringLiteral("Ada"));
        QCOMPARE(ada.reasonKey, QStringLiteral("email"));
        QVERIFY(!ada.reason.isEmpty());
        QCOMPARE(ada.differences.size(), size_t(2));
        QCOMPARE(ada.differences.at(0).field, FieldNumber(F::City));
        QCOMPARE(ada.differences.at(0).stored, FieldValue(QStringLiteral("London")));
        QCOMPARE(ada.differences.at(0).row, FieldValue(QStringLiteral("Paris")));
        QCOMPARE(ada.differences.at(1).row, FieldValue(qint64(1250)));
        QCOMPARE(rows->at(1).reasonKey, QStringLiteral("phone"));
        QVERIFY(rows->at(2).differences.empty());
        QCOMPARE(ImportReview(*w).rows()->size(), size_t(3));
    }

    void decidesOneRow_data()
    {
        QTest::addColumn<int>("decision");
        QTest::addColumn<QString>("city");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<int>("leads");
        QTest::newRow("update replaces") << int(ReviewDecision::Update) << QStringLiteral("Paris") << qint64(1250) << 2;
        QTest::newRow("fill fills blanks only") << int(ReviewDecision::Fill) << QStringLiteral("London") << qint64(1250) << 2;
        QTest::newRow("create makes a lead") << int(ReviewDecision::Create) << QStringLiteral("London") << qint64(0) << 3;
        QTest::newRow("skip does nothing") << int(ReviewDecision::Skip) << QStringLiteral("London") << qint64(0) << 2;
    }
    void decidesOneRow()
    {
        QFETCH(int, decision);
        QFETCH(QString, city);
        QFETCH(qint64, amount);
        QFETCH(int, leads);
        TestWorkspace w;
        const ImportRecord record = setAside(w);
        const std::vector<Lead> before = leadsOf(*w);
        const auto waiting = ImportReview(*w).rows();
        const auto done = ImportReview(*w).decide(record.id, {2}, static_cast<ReviewDecision>(decision));
        VERIFY_OK(done);
        QCOMPARE(done->updated + done->created + done->skipped, 1);
        const std::vector<Lead> after = leadsOf(*w);
        QCOMPARE(after.size(), size_t(leads));
        QCOMPARE(after.front().text(F::City), city);
        QCOMPARE(after.front().number(F::Amount), amount);
        if (leads == 3) {
            QCOMPARE(after.back().text(F::City), QStringLiteral("Paris"));
            QCOMPARE(after.back().number(F::DuplicateOf), before.front().id.value);
        }
        QCOMPARE(ImportReview(*w).rows()->size(), size_t(2));

        const auto undone = Undo(*w).undo(done->operation);
        VERIFY_OK(undone);
        QVERIFY(undone->conflicts.empty());
        QCOMPARE(leadsOf(*w).size(), size_t(2));
        QCOMPARE(leadsOf(*w).front().text(F::City), QStringLiteral("London"));
        const auto again = ImportReview(*w).rows();
        QCOMPARE(again->size(), size_t(3));
        QCOMPARE(again->front().values, waiting->front().values);

        VERIFY_OK(Undo(*w).undo(undone->operation)); // done again
        QCOMPARE(ImportReview(*w).rows()->size(), size_t(2));
        QCOMPARE(leadsOf(*w).front().text(F::City), city);
        QVERIFY(Journal(*w).verify()->ok);
    }

    void decidesAllAtOnceInOneAct()
    {
        TestWorkspace w;
        const ImportRecord record = setAside(w);
        const auto done = ImportReview(*w).decide(record.id, {}, ReviewDecision::Update);
        VERIFY_OK(done);
        QCOMPARE(done->updated, 2);
        QCOMPARE(done->unchanged, 1);
        QVERIFY(ImportReview(*w).rows()->empty());
        VERIFY_OK(Undo(*w).undo(done->operation));
        QCOMPARE(ImportReview(*w).rows()->size(), size_t(3));
    }

    void decidesManyRowsInOneActToo()
    {
        TestWorkspace w;
        QByteArray known = "First name,Email,City\n";
        QByteArray again = known;
        for (int i = 0; i < 450; ++i) {
            const QByteArray n = QByteArray::number(i);
            known += "Ada" + n + ",ada" + n + "@example.com,\n";
            again += "Ada" + n + ",ada" + n + "@example.com,Rome\n";
        }
        import(w, QStringLiteral("first.csv"), known, OnMatch::Merge);
        const ImportRecord record = import(w, QStringLiteral("second.csv"), again, OnMatch::Review);
        QCOMPARE(*ReviewRepository(*w).count(), 450);
        QCOMPARE(ImportReview(*w).rows(record.id, 20)->size(), size_t(20));
        QCOMPARE(ImportRepository(*w).history(1)->front().waiting, 450);
        const auto done = ImportReview(*w).decide(record.id, {}, ReviewDecision::Fill);
        VERIFY_OK(done);
        QCOMPARE(done->updated, 450);
        QVERIFY(done->operation.isValid());
        QCOMPARE(leadsOf(*w).back().text(F::City), QStringLiteral("Rome"));
        QCOMPARE(*ReviewRepository(*w).count(), 0);
        VERIFY_OK(Undo(*w).undo(done->operation));
        QCOMPARE(*ReviewRepository(*w).count(), 450);
        QVERIFY(leadsOf(*w).back().text(F::City).isEmpty());
        QVERIFY(Journal(*w).verify()->ok);
    }

    void leavesRowsWhoseLeadIsGone()
    {
        TestWorkspace w;
        const ImportRecord record = setAside(w);
        {
            Act act(*w, {QStringLiteral("delete"), QStringLiteral("Delete")});
            VERIFY_OK(LeadRepository(*w).remove(act, leadsOf(*w).front()));
            VERIFY_OK(act.commit());
        }
        QVERIFY(!ImportReview(*w).rows()->front().stored);
        const auto one = ImportReview(*w).decide(record.id, {2}, ReviewDecision::Update);
        QVERIFY(!one);
        QCOMPARE(one.error().code, Error::Conflict);
        const auto all = ImportReview(*w).decide(record.id, {}, ReviewDecision::Update);
        VERIFY_OK(all);
        QCOMPARE(all->updated, 1);
        QCOMPARE(all->left, 2);
        QCOMPARE(ImportReview(*w).rows()->size(), size_t(2));
        QCOMPARE(ImportReview(*w).decide(record.id, {}, ReviewDecision::Create)->created, 2);
    }

    void forgetsTheRowsOfAnImportThatWasTakenBack()
    {
        TestWorkspace w;
        const ImportRecord record = setAside(w);
        VERIFY_OK(Undo(*w).undo(record.operation));
        QVERIFY(ImportReview(*w).rows()->empty());
        QVERIFY(!ImportReview(*w).decide(record.id, {2}, ReviewDecision::Skip));
        QVERIFY(!ImportReview(*w).decide({99}, {}, ReviewDecision::Skip));
    }
};

QTEST_GUILESS_MAIN(TestImportReview)
#include "tst_importreview.moc"
