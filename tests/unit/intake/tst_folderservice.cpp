#include "tests/support/testworkspace.h"

#include "core/intake/folderservice.h"
#include "core/quality/referencedata.h"
#include "core/storage/undo.h"

#include <QSignalSpy>

using namespace lead;

class TestFolderService : public QObject
{
    Q_OBJECT

    ReferenceData m_reference;
    SystemClock m_clock; // files carry the time of the system
    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FolderService> m_service;
    std::vector<FolderImport> m_seen;

    void append(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.write(text) != text.size())
            qFatal("cannot write");
    }
    qint64 leads() { return (*m_workspace)->connection().number(QStringLiteral("SELECT count(*) FROM lead")).value_or(-1); }
    /// A mapping that is saved for the headings of the lists below.
    void saveMapping()
    {
        ColumnMapping mapping;
        mapping.name = "Fair";
        mapping.columns = {{0, "First name", F::FirstName}, {1, "E-mail", F::Email}};
        mapping.signature = headerSignature({"First name", "E-mail"});
        const QString body = QString::fromUtf8(QJsonDocument(toJson(mapping, (*m_workspace)->catalog())).toJson());
        VERIFY_OK(ImportRepository(**m_workspace).saveMapping({0, QStringLiteral("Fair"), QString::fromStdString(mapping.signature), body, 1}));
    }

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_service = std::make_unique<FolderService>(m_clock, m_reference, FolderService::Pace{400, 150, 20});
        m_seen.clear();
        connect(m_service.get(), &FolderService::fileSeen, this, [this](const FolderImport &file) { m_seen.push_back(file); });
        saveMapping();
        auto opened = m_service->open(m_workspace->path());
        QTRY_VERIFY(opened.isFinished());
        VERIFY_OK(opened.result());
    }
    void cleanup()
    {
        m_service.reset();
        m_workspace.reset();
    }

    void importsWhatAppearsInAFolderWithItsSavedMapping()
    {
        QSignalSpy leadsChanged(m_service.get(), &FolderService::leadsChanged);
        IntakePlan plan;
        plan.source = QStringLiteral("Fair");
        auto added = m_service->add(m_folder->path(), QStringLiteral("Fair"), plan);
        QTRY_VERIFY(added.isFinished());
        VERIFY_OK(added.result());
        append(QStringLiteral("new.csv"), "First name,E-mail\nAda,ada@example.com\nBob,bob@example.com\n");
        QTRY_COMPARE(m_seen.size(), size_t(1));
        QCOMPARE(m_seen.front().folder, m_folder->path());
        QCOMPARE(m_seen.front().file.name, QStringLiteral("new.csv"));
        QCOMPARE(m_seen.front().counts.created, 2);
        QVERIFY(m_seen.front().operation.isValid());
        QCOMPARE(leads(), 2);
        QCOMPARE(leadsChanged.count(), 1);

        auto folders = m_service->folders();
        QTRY_VERIFY(folders.isFinished());
        QCOMPARE(folders.result()->size(), size_t(1));
        QVERIFY(folders.result()->front().exists);
        QCOMPARE(folders.result()->front().files.size(), size_t(1));
    }

    void takesAFileOnlyWhenItRestsAndLookedTheSameTwice()
    {
        TestWorkspace w;
        FolderGlances glances;
        FolderCapture capture(*w, m_reference);
        capture.setPatience(2000, &glances);
        VERIFY_OK(FolderActs(*w).add(m_folder->path(), QString(), {}));
        const auto taken = [&] {
            const auto seen = capture.scan({});
            return seen ? static_cast<int>(seen->size()) : -1;
        };
        append(QStringLiteral("slow.csv"), "First name,E-mail\nAda,ada@example.com\n");
        const qint64 written = QFileInfo(m_folder->filePath(QStringLiteral("slow.csv"))).lastModified().toMSecsSinceEpoch();
        w.clock.advance(written + 1000 - w.clock.now());
        QCOMPARE(taken(), 0);
        QCOMPARE(taken(), 0); // twice the same, but written a second ago
        QVERIFY(glances.isUnsettled);
        w.clock.advance(60000);
        append(QStringLiteral("slow.csv"), "Bob,bob@example.com\n");
        QCOMPARE(taken(), 0); // it grew since the last look
        QVERIFY(glances.isUnsettled);
        QCOMPARE(taken(), 1);
        QVERIFY(!glances.isUnsettled);
        QCOMPARE(taken(), 0); // once
    }

    void keepsTheReasonOfAFileThatItLeftAloneAndTriesAgain()
    {
        auto added = m_service->add(m_folder->path(), QString(), {});
        QTRY_VERIFY(added.isFinished());
        append(QStringLiteral("odd.csv"), "Vorname,Adresse,Wunsch\nAda,ada@example.com,blau\n");
        QTRY_COMPARE(m_seen.size(), size_t(1));
        QVERIFY(!m_seen.front().file.import.isValid());
        QVERIFY(!m_seen.front().file.message.isEmpty());
        QCOMPARE(leads(), 0);
        ColumnMapping mapping;
        mapping.columns = {{0, "Vorname", F::FirstName}, {1, "Adresse", F::Email}, {2, "Wunsch", 0}};
        const QString signature = QString::fromStdString(headerSignature({"Vorname", "Adresse", "Wunsch"}));
        mapping.signature = signature.toStdString();
        const QString body = QString::fromUtf8(QJsonDocument(toJson(mapping, (*m_workspace)->catalog())).toJson());
        VERIFY_OK(ImportRepository(**m_workspace).saveMapping({0, QStringLiteral("Odd"), signature, body, 2}));
        auto retried = m_service->retry(added.result()->folder.id);
        QTRY_VERIFY(retried.isFinished());
        QTRY_COMPARE(m_seen.size(), size_t(2));
        QVERIFY2(m_seen.back().file.import.isValid(), qPrintable(m_seen.back().file.message));
        QCOMPARE(leads(), 1);
    }

    void stopsWatchingAFolderThatWasRemoved()
    {
        auto added = m_service->add(m_folder->path(), QString(), {});
        QTRY_VERIFY(added.isFinished());
        auto removed = m_service->remove(added.result()->folder.id);
        QTRY_VERIFY(removed.isFinished());
        auto folders = m_service->folders();
        QTRY_VERIFY(folders.isFinished());
        QVERIFY(folders.result()->empty());
        append(QStringLiteral("late.csv"), "First name,E-mail\nAda,ada@example.com\n");
        for (int look = 0; look < 3; ++look) {
            m_service->look();
            auto behind = m_service->folders(); // on the same thread, after the look
            QTRY_VERIFY(behind.isFinished() && !m_service->isLooking());
        }
        QVERIFY(m_seen.empty());
    }

    void restsAFolderThatIsPausedAndUndoesEveryChange()
    {
        auto added = m_service->add(m_folder->path(), QStringLiteral("Fair"), {});
        QTRY_VERIFY(added.isFinished());
        const qint64 id = added.result()->folder.id;
        const auto folder = [this] {
            const auto all = WatchedFolderRepository(**m_workspace).folders();
            return all && !all->empty() ? all->front() : WatchedFolder();
        };
        auto paused = m_service->pause(id);
        QTRY_VERIFY(paused.isFinished());
        VERIFY_OK(paused.result());
        QCOMPARE(folder().state, WatchedFolder::Paused);
        append(QStringLiteral("new.csv"), "First name,E-mail\nAda,ada@example.com\n");
        for (int look = 0; look < 3; ++look) {
            m_service->look();
            auto behind = m_service->folders();
            QTRY_VERIFY(behind.isFinished() && !m_service->isLooking());
        }
        QVERIFY(m_seen.empty());
        auto byHeadings = m_service->setMapping(id, QString());
        QTRY_VERIFY(byHeadings.isFinished());
        VERIFY_OK(byHeadings.result());
        QVERIFY(folder().mapping.isEmpty());
        VERIFY_OK(Undo(**m_workspace).undo(*byHeadings.result()));
        QCOMPARE(folder().mapping, QStringLiteral("Fair"));
        VERIFY_OK(Undo(**m_workspace).undo(*paused.result()));
        QCOMPARE(folder().state, WatchedFolder::Watched);
        m_service->look();
        QTRY_COMPARE(m_seen.size(), size_t(1));
        auto status = m_service->folders();
        QTRY_VERIFY(status.isFinished());
        QVERIFY(status.result()->front().lastCounts.has_value());
        QCOMPARE(status.result()->front().lastCounts->created, 1);
        auto removed = m_service->remove(id);
        QTRY_VERIFY(removed.isFinished());
        QVERIFY(folder().path.isEmpty());
        VERIFY_OK(Undo(**m_workspace).undo(*removed.result()));
        QCOMPARE(folder().path, m_folder->path());
        const auto gone = Undo(**m_workspace).undo(added.result()->operation);
        VERIFY_OK(gone);
        QVERIFY(folder().path.isEmpty());
        VERIFY_OK(Undo(**m_workspace).undo(gone->operation));
        QCOMPARE(folder().path, m_folder->path());
        auto unknown = m_service->setMapping(id, QStringLiteral("Nobody's"));
        QTRY_VERIFY(unknown.isFinished());
        QVERIFY(!unknown.result());
        QVERIFY(Journal(**m_workspace).verify()->ok);
    }

    void saysThatAFolderIsGone()
    {
        QTemporaryDir other;
        auto added = m_service->add(other.path(), QString(), {});
        QTRY_VERIFY(added.isFinished());
        QVERIFY(other.remove());
        auto folders = m_service->folders();
        QTRY_VERIFY(folders.isFinished());
        QVERIFY(!folders.result()->front().exists);
        auto refused = m_service->add(QStringLiteral("/no/such/folder"), QString(), {});
        QTRY_VERIFY(refused.isFinished());
        QVERIFY(!refused.result());
    }
};

QTEST_GUILESS_MAIN(TestFolderService)
#include "tst_folderservice.moc"
