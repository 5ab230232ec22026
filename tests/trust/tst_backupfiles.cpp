// What becomes of attached files in backups, and that it is said.
#include "tests/support/testworkspace.h"
#include "tests/trust/trustline.h"
#include "tests/trust/workload.h"

#include "core/leads/activityacts.h"
#include "core/storage/backup.h"
#include "core/storage/filestore.h"
#include "core/storage/query.h"

using namespace lead;

class TestBackupFiles : public QObject
{
    Q_OBJECT

    ReferenceData m_reference;
    FixedClock m_clock{1772442000000};

    std::unique_ptr<Workspace> made(const QString &path, qint64 rows) { return importedWorkspace(path, m_clock, m_reference, rows); }

private Q_SLOTS:
    // Of three files one is cut and one is missing in the backup; the workspace comes back and says which two did not.
    void saysWhichAttachedFilesDoNotComeBack()
    {
        QTemporaryDir folder(trustFolderTemplate());
        const QString path = folder.filePath(QStringLiteral("w.leadwright"));
        const QString backup = folder.filePath(QStringLiteral("b.leadwright"));
        std::unique_ptr<Workspace> w = made(path, 10);
        for (const QString &name : {QStringLiteral("kept.txt"), QStringLiteral("cut.txt"), QStringLiteral("gone.txt")}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(name.toUtf8().repeated(1000)) > 0);
            file.close();
            VERIFY_OK(ActivityActs(*w).attach(leadsSeen(*w).front(), file.fileName()));
        }
        const auto contentsOf = [&](const char *name) {
            Query query(w->connection(), QStringLiteral("SELECT sha256 FROM attachment WHERE name = :name"));
            return query.bind(QLatin1StringView(":name"), QString::fromLatin1(name)).exec() && query.next() ? query.text(0) : QString();
        };
        const QString cut = contentsOf("cut.txt");
        const QString gone = contentsOf("gone.txt");
        const auto whole = Backup::write(*w, backup);
        VERIFY_OK(whole);
        QCOMPARE(whole->files, 3);
        QCOMPARE(whole->fileProblems, QStringList());
        w.reset();
        const FileStore inBackup(backup);
        const FileStore live(path);
        QVERIFY(QFile::resize(inBackup.pathOf(cut), 100));
        QVERIFY(QFile::remove(inBackup.pathOf(gone)));
        qint64 bad = 0;
        const auto names = [](const BackupManifest &manifest) {
            const QString text = manifest.fileProblems.join(u' ');
            return manifest.fileProblems.size() == 2 && text.contains(u"cut.txt") && text.contains(u"gone.txt") && !text.contains(u"kept.txt");
        };
        const auto looked = Backup::verify(backup);
        VERIFY_OK(looked);
        QCOMPARE(looked->files, 1);
        bad += !names(*looked);
        // Into the workspace that still has them: nothing is lost, and nothing is said.
        BackupManifest restored;
        VERIFY_OK(Backup::restore(backup, path, m_clock, &restored));
        QCOMPARE(restored.fileProblems, QStringList());
        // Damaged there, too: what the backup has mends it, and the others are named.
        for (const QString &contents : live.contents())
            QVERIFY(QFile::resize(live.pathOf(contents), 7));
        QVERIFY(QFile::remove(live.pathOf(gone)));
        m_clock.advance(1000);
        VERIFY_OK(Backup::restore(backup, path, m_clock, &restored));
        bad += !names(restored);
        QCOMPARE(restored.files, 1);
        const auto opened = Workspace::open(path, m_clock, Connection::Mode::Writer);
        VERIFY_OK(opened);
        bad += !faultsOf(**opened).contains(u"cut.txt") || !faultsOf(**opened).contains(u"gone.txt");
        // A backup of a workspace that lacks files says so.
        const auto lacking = Backup::write(**opened, folder.filePath(QStringLiteral("again.leadwright")));
        VERIFY_OK(lacking);
        bad += !names(*lacking) || lacking->missingFiles.size() != 2;
        sayTrust({QStringLiteral("P6"), QStringLiteral("attached files cut or missing in a backup or workspace: named by verify, restore, check and backup"), 4, bad});
        QCOMPARE(bad, 0);
    }
};

QTEST_GUILESS_MAIN(TestBackupFiles)
#include "tst_backupfiles.moc"
