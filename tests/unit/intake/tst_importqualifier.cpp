#include "tests/support/testworkspace.h"

#include "core/intake/fileimport.h"
#include "core/leads/definitionacts.h"
#include "core/quality/referencedata.h"
#include "core/storage/leadrepository.h"
#include "core/storage/query.h"
#include "core/storage/undo.h"

using namespace lead;

class TestImportQualifier : public QObject
{
    Q_OBJECT

    ReferenceData m_reference;

    Result<ImportOutcome> import(TestWorkspace &w, const QByteArray &text)
    {
        QFile file(w.folder.filePath(QStringLiteral("list.csv")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) != text.size())
            qFatal("cannot write");
        file.close();
        const Result<FileInspection> inspection = FileImport(*w, m_reference).inspect(file.fileName());
        if (!inspection)
            qFatal("%s", qPrintable(inspection.error().message));
        IntakePlan plan;
        plan.mapping = inspection->mapping;
        return FileImport(*w, m_reference).run(file.fileName(), plan, {});
    }
    static Lead named(Workspace &w, const QString &firstName)
    {
        Query query(w.connection(), QStringLiteral("SELECT id FROM lead WHERE first_name = :name"));
        query.bind(QLatin1StringView(":name"), firstName);
        if (!query.exec() || !query.next())
            return {};
        const auto lead = LeadRepository(w).find(LeadId{query.int64(0)});
        return lead && *lead ? **lead : Lead();
    }

private Q_SLOTS:
    void beginsEveryRowInTheStateThatItMatches()
    {
        TestWorkspace w;
        VERIFY_OK(DefinitionActs(*w).publish({{QStringLiteral("mql"), QStringLiteral("city = Reno"), 1}}, {}));
        const auto outcome = import(w, "First name,Email,City,Stage\nAda,ada@example.com,Reno,New\nBob,bob@example.com,Austin,New\nCleo,cleo@example.com,Reno,Won\n");
        VERIFY_OK(outcome);
        QCOMPARE(outcome->record.counts.created, 3);
        QCOMPARE(named(*w, QStringLiteral("Ada")).text(F::Lifecycle), QStringLiteral("mql"));
        QCOMPARE(named(*w, QStringLiteral("Bob")).text(F::Lifecycle), QString());
        QCOMPARE(named(*w, QStringLiteral("Cleo")).text(F::Lifecycle), QStringLiteral("customer"));
        const auto undone = Undo(*w).undo(outcome->record.operation);
        VERIFY_OK(undone);
        QCOMPARE(undone->removed, 3);
        QVERIFY(undone->conflicts.empty());
    }

    void takesAFileAtItsWordThatBringsStates()
    {
        TestWorkspace w;
        VERIFY_OK(DefinitionActs(*w).publish({{QStringLiteral("mql"), QStringLiteral("city = Reno"), 1}}, {}));
        VERIFY_OK(import(w, "First name,Email,City,Lifecycle\nAda,ada@example.com,Reno,sql\nBob,bob@example.com,Reno,\n"));
        QCOMPARE(named(*w, QStringLiteral("Ada")).text(F::Lifecycle), QStringLiteral("sql"));
        QCOMPARE(named(*w, QStringLiteral("Bob")).text(F::Lifecycle), QString());
    }

    void movesAKnownLeadThatComesToMatchAndTakesItBackWithTheImport()
    {
        TestWorkspace w;
        VERIFY_OK(DefinitionActs(*w).publish({{QStringLiteral("mql"), QStringLiteral("city = Reno"), 1}}, {}));
        VERIFY_OK(import(w, "First name,Email,City\nAda,ada@example.com,\n"));
        QCOMPARE(named(*w, QStringLiteral("Ada")).text(F::Lifecycle), QString());
        w.clock.advance(1000);
        const auto outcome = import(w, "First name,Email,City\nAda,ada@example.com,Reno\n");
        VERIFY_OK(outcome);
        QCOMPARE(outcome->record.counts.updated, 1);
        QCOMPARE(named(*w, QStringLiteral("Ada")).text(F::Lifecycle), QStringLiteral("mql"));
        QVERIFY((*Journal(*w).verify()).ok);
        VERIFY_OK(Undo(*w).undo(outcome->record.operation));
        QCOMPARE(named(*w, QStringLiteral("Ada")).text(F::Lifecycle), QString());
        QCOMPARE(named(*w, QStringLiteral("Ada")).text(F::City), QString());
    }
};

QTEST_GUILESS_MAIN(TestImportQualifier)
#include "tst_importqualifier.moc"
