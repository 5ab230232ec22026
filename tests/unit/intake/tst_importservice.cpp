#include "tests/support/testworkspace.h"

#include "core/intake/importservice.h"
#include "core/quality/referencedata.h"
#include "core/storage/importrepository.h"
#include "core/storage/undo.h"

#include <QSignalSpy>

using namespace lead;

/// The window's door to imports, over a real workspace and files.
class TestImportService : public QObject
{
    Q_OBJECT

    ReferenceData m_reference;
    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<ImportService> m_service;

    QString write(const QByteArray &text, const QString &name = QStringLiteral("list.csv"))
    {
        QFile file(m_workspace->folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName();
    }
    static QByteArray list(int rows)
    {
        QByteArray text = "First name,Last name,Email\n";
        for (int i = 0; i < rows; ++i)
            text += "Ada,Number " + QByteArray::number(i) + ",n" + QByteArray::number(i) + "@example.com\n";
        return text;
    }
    qint64 count(const char *sql) { return (*m_workspace)->connection().number(QLatin1String(sql)).value_or(-1); }
    qint64 visible() { return count("SELECT count(*) FROM lead WHERE import_id IN (SELECT id FROM import WHERE state = 'complete')"); }
    IntakePlan planFor(const QString &path)
    {
        const Result<FileInspection> inspection = FileImport(**m_workspace, m_reference).inspect(path);
        if (!inspection)
            qFatal("%s", qPrintable(inspection.error().message));
        IntakePlan plan;
        plan.mapping = inspection->mapping;
        return plan;
    }
    std::vector<InterruptedImport> open()
    {
        auto opened = m_service->open(m_workspace->path());
        if (!QTest::qWaitFor([&] { return opened.isFinished(); }, 10000) || !opened.result())
            qFatal("the workspace cannot be opened");
        return *opened.result();
    }
    /// What an import leaves behind that was killed after its first chunk.
    void cutOff(const QString &path)
    {
        auto &w = **m_workspace;
        const IntakePlan plan = planFor(path);
        ImportRecord record;
        record.fileName = QFileInfo(path).fileName();
        record.filePath = path;
        record.fileSize = QFileInfo(path).size();
        record.plan = plan.toJson(w.catalog());
        Transaction transaction(w.connection());
        const auto started = ImportRepository(w).start(record, QStringLiteral("Import list.csv"));
        VERIFY_OK(started);
        VERIFY_OK(transaction.commit());
        auto file = DelimitedFile::open(path);
        VERIFY_OK(file);
        const IntakeContext context{w.catalog(), w.stages(), w.currency(), "US", w.timeZone(), m_reference};
        RowParser parser(plan, context, {});
        {
            ImportWriter writer(w, m_reference, plan, *started, parser.slotFields()); // takes with it what it did not commit
            VERIFY_OK(writer.prepare());
            for (int i = 0; i < 6; ++i) {
                DraftBatch batch;
                auto rows = file->nextBatch();
                VERIFY_OK(rows);
                batch.source = std::move(*rows);
                parser.parse(batch);
                VERIFY_OK(writer.write(batch));
            }
        }
        VERIFY_OK(w.connection().exec(QStringLiteral("UPDATE import SET holder = 'nobody'"))); // whose process is gone
    }

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_service = std::make_unique<ImportService>(m_workspace->clock, m_reference);
    }
    void cleanup()
    {
        m_service.reset();
        m_workspace.reset();
    }

    void cancelKeepsWholeRowsThatCanBeUndone()
    {
        const QString path = write(list(60000));
        open();
        ImportJob *job = m_service->run(path, planFor(path));
        QVERIFY(job);
        QVERIFY(!m_service->run(path, planFor(path))); // one at a time
        std::optional<Result<ImportOutcome>> outcome;
        connect(job, &ImportJob::finished, this, [&outcome](const Result<ImportOutcome> &o) { outcome = o; });
        job->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(outcome, 20000);
        VERIFY_OK(*outcome);
        QVERIFY((*outcome)->wasCancelled);
        const ImportCounts counts = (*outcome)->record.counts;
        QVERIFY(counts.rows > 0 && counts.rows < 60000 && counts.addUp());
        QCOMPARE(visible(), counts.created);
        QVERIFY(!m_service->job());
        VERIFY_OK(Undo(**m_workspace).undo((*outcome)->record.operation));
        QCOMPARE(visible(), 0);
    }

    void savesRejectedRowsThatComeInOnceMended()
    {
        const QString path = write("First name,Email\nAda,ada@example.com\nBob,bob@example.com,surplus\nCleo,\"cleo@example.com\",too,many\n");
        open();
        ImportJob *job = m_service->run(path, planFor(path));
        std::optional<Result<ImportOutcome>> outcome;
        connect(job, &ImportJob::finished, this, [&outcome](const Result<ImportOutcome> &o) { outcome = o; });
        QTRY_VERIFY(outcome);
        VERIFY_OK(*outcome);
        QCOMPARE((*outcome)->record.counts.rejected, 2);
        const QString rejects = m_workspace->folder.filePath(QStringLiteral("rejects.csv"));
        auto saved = m_service->saveRejects((*outcome)->record.id, rejects);
        QTRY_VERIFY(saved.isFinished());
        VERIFY_OK(saved.result());
        QCOMPARE(*saved.result(), 2);
        QFile file(rejects);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0).trimmed(), QByteArray("\"line\",\"reason\",\"message\",\"original\",\"First name\",\"Email\""));
        QVERIFY(lines.at(1).startsWith("\"3\",\"too_many_columns\","));
        QVERIFY(lines.at(1).contains("\"Bob,bob@example.com,surplus\""));
        QVERIFY(lines.at(1).trimmed().endsWith(",\"Bob\",\"bob@example.com\",\"surplus\""));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        auto nowhere = m_service->saveRejects((*outcome)->record.id, QStringLiteral("/no/such/folder/rejects.csv"));
        QTRY_VERIFY(nowhere.isFinished());
        QVERIFY(!nowhere.result());
        QVERIFY(nowhere.result().error().message.contains(QStringLiteral("/no/such/folder")));
    }

    void savesRejectedRowsUnderTheirHeadingsWhenTheFileIsGone_data()
    {
        QTest::addColumn<QByteArray>("separator");
        for (const char *separator : {",", ";", "\t"})
            QTest::addRow("%x", separator[0]) << QByteArray(separator);
    }
    void savesRejectedRowsUnderTheirHeadingsWhenTheFileIsGone()
    {
        QFETCH(QByteArray, separator);
        QByteArray text = "First name|Email|Shoe size\nAda|ada@example.com|42\nBob|bob@example.com|41|surplus\nCleo|cleo@example.com|39\n";
        const QString path = write(text.replace("|", separator));
        open();
        ImportJob *job = m_service->run(path, planFor(path));
        std::optional<Result<ImportOutcome>> outcome;
        connect(job, &ImportJob::finished, this, [&outcome](const Result<ImportOutcome> &o) { outcome = o; });
        QTRY_VERIFY(outcome);
        VERIFY_OK(*outcome);
        QVERIFY(QFile::remove(path));
        const QString rejects = m_workspace->folder.filePath(QStringLiteral("rejects.csv"));
        auto saved = m_service->saveRejects((*outcome)->record.id, rejects);
        QTRY_VERIFY(saved.isFinished());
        VERIFY_OK(saved.result());
        QFile file(rejects);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).trimmed(), QByteArray("\"line\",\"reason\",\"message\",\"original\",\"First name\",\"Email\",\"Shoe size\""));
        QVERIFY2(lines.at(1).trimmed().endsWith(",\"Bob\",\"bob@example.com\",\"41\",\"surplus\""), lines.at(1).constData());
    }

    void resumesAnInterruptedImport()
    {
        const QString path = write(list(30000));
        cutOff(path);
        const qint64 before = count("SELECT count(*) FROM lead");
        QVERIFY(before > 0 && before < 30000);
        QCOMPARE(visible(), 0);
        const std::vector<InterruptedImport> interrupted = open();
        QCOMPARE(interrupted.size(), size_t(1));
        QCOMPARE(interrupted.front().fileName, QStringLiteral("list.csv"));
        QCOMPARE(interrupted.front().rows, before);
        QSignalSpy leadsChanged(m_service.get(), &ImportService::leadsChanged);
        ImportJob *job = m_service->resume(interrupted.front());
        std::optional<Result<ImportOutcome>> outcome;
        connect(job, &ImportJob::finished, this, [&outcome](const Result<ImportOutcome> &o) { outcome = o; });
        QTRY_VERIFY_WITH_TIMEOUT(outcome, 20000);
        VERIFY_OK(*outcome);
        QCOMPARE((*outcome)->record.counts.created, 30000);
        QCOMPARE(visible(), 30000);
        QCOMPARE(leadsChanged.count(), 1);
    }

    void abandonsAnInterruptedImport()
    {
        cutOff(write(list(30000)));
        const std::vector<InterruptedImport> interrupted = open();
        QCOMPARE(interrupted.size(), size_t(1));
        auto abandoned = m_service->abandon(interrupted.front().id);
        QTRY_VERIFY(abandoned.isFinished());
        VERIFY_OK(abandoned.result());
        QCOMPARE(visible(), 0);
        QVERIFY(open().empty());
    }

    void showsAndDecidesRowsThatWereSetAside()
    {
        const QString path = write("First name,Email,City\nAda,ada@example.com,London\n");
        open();
        const auto run = [this](const QString &file, OnMatch onMatch) {
            IntakePlan plan = planFor(file);
            plan.onMatch = onMatch;
            plan.onMatchChosen = true;
            bool done = false;
            connect(m_service->run(file, plan), &ImportJob::finished, this, [&done] { done = true; });
            return QTest::qWaitFor([&done] { return done; }, 10000);
        };
        QVERIFY(run(path, OnMatch::Merge));
        QVERIFY(run(write("First name,Email,City\nAda,ADA@example.com,Paris\n", QStringLiteral("second.csv")), OnMatch::Review));
        auto rows = m_service->reviews();
        QTRY_VERIFY(rows.isFinished());
        VERIFY_OK(rows.result());
        QCOMPARE(rows.result()->size(), size_t(1));
        QSignalSpy leadsChanged(m_service.get(), &ImportService::leadsChanged);
        auto decided = m_service->decide(rows.result()->front().import, {2}, ReviewDecision::Update);
        QTRY_VERIFY(decided.isFinished());
        VERIFY_OK(decided.result());
        QCOMPARE(decided.result()->updated, 1);
        QCOMPARE(leadsChanged.count(), 1);
        rows = m_service->reviews();
        QTRY_VERIFY(rows.isFinished());
        QVERIFY(rows.result()->empty());
    }
};

QTEST_GUILESS_MAIN(TestImportService)
#include "tst_importservice.moc"
