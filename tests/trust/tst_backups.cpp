// Backups that nobody thinks of, backups that leave the machine, and the way back.
#include "tests/support/testworkspace.h"
#include "tests/trust/trustline.h"
#include "tests/trust/workload.h"

#include "core/facts/factssnapshot.h"
#include "core/facts/factsstore.h"
#include "core/leads/leadacts.h"
#include "core/leads/leadservice.h"
#include "core/settings/workspacecare.h"
#include "core/storage/automaticbackup.h"
#include "core/storage/backup.h"
#include "core/storage/journal.h"
#include "core/storage/sealedbackup.h"
#include "core/storage/undo.h"

#include <QSignalSpy>
#include <random>

using namespace lead;

class TestBackups : public QObject
{
    Q_OBJECT

    static constexpr Millis Day = Millis(24) * 3600 * 1000;
    ReferenceData m_reference;
    FixedClock m_clock{1772442000000};

    std::unique_ptr<Workspace> made(const QString &path, qint64 rows) { return importedWorkspace(path, m_clock, m_reference, rows); }
    static void edit(Workspace &w, int n)
    {
        if (!LeadActs(w).edit(leadsSeen(w).front(), {{QStringLiteral("city"), QStringLiteral("City %1").arg(n)}}))
            qFatal("no edit");
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void keepsSevenDaysFourWeeksAndSixMonths()
    {
        QTemporaryDir folder(trustFolderTemplate());
        const std::unique_ptr<Workspace> w = made(folder.filePath(QStringLiteral("w.leadwright")), 30);
        const Result<BackupFile> byHand = [&]() -> Result<BackupFile> {
            const Result<QString> path = newBackupPath(w->path(), m_clock);
            const Result<BackupManifest> written = path ? Backup::write(*w, *path) : Result<BackupManifest>(path.error());
            return written ? Result<BackupFile>(BackupFile{*path}) : written.error();
        }();
        VERIFY_OK(byHand);
        const int days = isLongTrust() ? 400 : 230;
        qint64 stale = 0;
        qint64 made = 0;
        for (int day = 0; day < days; ++day) {
            m_clock.advance(Day + 60000);
            edit(*w, day);
            const auto kept = AutomaticBackup::ensure(*w, AutomaticBackup::Occasion::Daily);
            VERIFY_OK(kept);
            made += kept->has_value();
            stale += backupsOf(w->path()).front().madeAt < m_clock.now() - Day;
        }
        const std::vector<BackupFile> backups = backupsOf(w->path());
        // 7 days, of which the newest also stand for weeks and months; 4 weeks, 6 months; and the one made by hand.
        QVERIFY2(backups.size() >= 7 + 2 + 4 + 1 && backups.size() <= 7 + 4 + 6 + 1, qPrintable(QString::number(backups.size())));
        QVERIFY(QFile::exists(byHand->path));
        qint64 bad = stale;
        for (const BackupFile &backup : backups)
            bad += !Backup::verify(backup.path);
        for (int i = 1; i < 7; ++i)
            bad += backups[static_cast<std::size_t>(i)].madeAt < m_clock.now() - (i + 1) * (Day + 60000);
        sayTrust({QStringLiteral("P6"), QStringLiteral("days of work with a daily backup: newest never older than a day, rotated 7 / 4 / 6"), days, bad, QStringLiteral("%1 made, %2 kept, each verified").arg(made).arg(backups.size())});
        QCOMPARE(bad, 0);
        QCOMPARE(made, days);
    }

    void makesNoneThatAddsNothing()
    {
        QTemporaryDir folder(trustFolderTemplate());
        const std::unique_ptr<Workspace> empty = made(folder.filePath(QStringLiteral("empty.leadwright")), 0);
        const auto none = AutomaticBackup::ensure(*empty, AutomaticBackup::Occasion::Daily);
        VERIFY_OK(none);
        QVERIFY(!none->has_value());
        const std::unique_ptr<Workspace> w = made(folder.filePath(QStringLiteral("w.leadwright")), 30);
        VERIFY_OK(AutomaticBackup::ensure(*w, AutomaticBackup::Occasion::Daily));
        m_clock.advance(9 * Day); // nothing changed
        const auto second = AutomaticBackup::ensure(*w, AutomaticBackup::Occasion::Daily);
        VERIFY_OK(second);
        QVERIFY(!second->has_value());
        edit(*w, 1);
        m_clock.advance(60000);
        const auto third = AutomaticBackup::ensure(*w, AutomaticBackup::Occasion::MassDelete);
        VERIFY_OK(third);
        QVERIFY(third->has_value());
        edit(*w, 2);
        m_clock.advance(60000);
        const auto young = AutomaticBackup::ensure(*w, AutomaticBackup::Occasion::LargeImport);
        VERIFY_OK(young);
        QVERIFY(!young->has_value());
    }

    void backsUpBeforeMassDeletionsAndMergesOfAWindow()
    {
        QTemporaryDir folder(trustFolderTemplate());
        const QString path = folder.filePath(QStringLiteral("w.leadwright"));
        made(path, 300).reset();
        LeadService service(m_clock);
        const QFuture<Result<void>> opening = service.open(path);
        QTRY_VERIFY_WITH_TIMEOUT(service.isOpen(), 20000);
        QCOMPARE(backupsOf(path).size(), std::size_t(0));
        LeadSelection all;
        all.all = LeadQuery();
        LeadJob *job = service.remove(all);
        QSignalSpy finished(job, &LeadJob::finished);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
        QCOMPARE(backupsOf(path).size(), std::size_t(1));
        QCOMPARE(backupsOf(path).front().leads, 300);
        service.close();
        // The way back.
        const Result<QString> kept = Backup::restore(backupsOf(path).front().path, path, m_clock);
        VERIFY_OK(kept);
        const auto w = Workspace::open(path, m_clock, Connection::Mode::Writer);
        VERIFY_OK(w);
        QCOMPARE(leadsSeen(**w).size(), std::size_t(300));
        QCOMPARE(faultsOf(**w), QString());
    }

    void comesBackFromEveryBackup()
    {
        QTemporaryDir folder(trustFolderTemplate());
        const QString path = folder.filePath(QStringLiteral("w.leadwright"));
        std::unique_ptr<Workspace> w = made(path, 60);
        struct Point
        {
            QString path;
            QString city;
            QString head;
        };
        std::vector<Point> points;
        const int drills = isLongTrust() ? 60 : 12;
        for (int i = 0; i < drills; ++i) {
            edit(*w, i);
            const Result<QString> target = newBackupPath(path, m_clock);
            VERIFY_OK(target);
            const Result<BackupManifest> manifest = Backup::write(*w, *target);
            VERIFY_OK(manifest);
            points.push_back({*target, QStringLiteral("City %1").arg(i), manifest->auditHead});
            m_clock.advance(1000);
        }
        qint64 bad = 0;
        std::mt19937 random(3);
        std::shuffle(points.begin(), points.end(), random);
        for (const Point &point : points) {
            w.reset();
            m_clock.advance(1000);
            const Result<QString> kept = Backup::restore(point.path, path, m_clock);
            VERIFY_OK(kept);
            bad += !QFile::exists(*kept) || QFile::exists(path + QStringLiteral("-wal"));
            Result<std::unique_ptr<Workspace>> opened = Workspace::open(path, m_clock, Connection::Mode::Writer);
            VERIFY_OK(opened);
            w = std::move(*opened);
            const Result<BackupManifest> now = Backup::verify(point.path);
            const auto cities = w->connection().number(QStringLiteral("SELECT count(*) FROM lead WHERE city = '%1'").arg(point.city));
            bad += !now || now->auditHead != point.head || cities != 1 || !faultsOf(*w).isEmpty();
            edit(*w, 1000);
        }
        sayTrust({QStringLiteral("P6"), QStringLiteral("restore drills: backups put in place, opened, checked, worked in"), qint64(points.size()), bad});
        QCOMPARE(bad, 0);
    }

    // A log of the file that was there must never be played back into the restored one.
    void removesTheLogOfAWorkspaceThatIsGone()
    {
        QTemporaryDir folder(trustFolderTemplate());
        const QString path = folder.filePath(QStringLiteral("w.leadwright"));
        const QString backup = folder.filePath(QStringLiteral("b.leadwright"));
        {
            const std::unique_ptr<Workspace> w = made(path, 40);
            VERIFY_OK(Backup::write(*w, backup));
            edit(*w, 7);
            QVERIFY(QFile::copy(path + QStringLiteral("-wal"), folder.filePath(QStringLiteral("log"))));
        }
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(suffix));
        QVERIFY(QFile::copy(folder.filePath(QStringLiteral("log")), path + QStringLiteral("-wal"))); // as a crash may leave it
        VERIFY_OK(Backup::restore(backup, path, m_clock));
        const auto w = Workspace::open(path, m_clock, Connection::Mode::Writer);
        VERIFY_OK(w);
        QCOMPARE(faultsOf(**w), QString());
        QCOMPARE(*(*w)->connection().number(QStringLiteral("SELECT count(*) FROM lead WHERE city = 'City 7'")), 0);
    }

    void sealsWhatLeavesTheMachine()
    {
        QTemporaryDir folder(trustFolderTemplate());
        const QString path = folder.filePath(QStringLiteral("w.leadwright"));
        const QString sealed = folder.filePath(QStringLiteral("away.sealed"));
        const QByteArray passphrase("correct horse battery staple");
        {
            const std::unique_ptr<Workspace> w = made(path, 400);
            VERIFY_OK(SealedBackup::write(*w, sealed, passphrase, SealedBackup::Effort::Quick));
        }
        QVERIFY(SealedBackup::isSealed(sealed) && !SealedBackup::isSealed(path));
        const QByteArray bytes = bytesOf(sealed);
        for (const char *canary : {"pat17@example.com", "Miller17", "SQLite format", "Springfield", "audit_head"})
            QVERIFY2(!bytes.contains(canary), canary);
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral(".sealing-*")}, QDir::Hidden | QDir::AllDirs | QDir::NoDotAndDotDot), QStringList());
        const Result<QString> unpacked = SealedBackup::unpack(sealed, passphrase, folder.filePath(QStringLiteral("out")));
        VERIFY_OK(unpacked);
        const Result<BackupManifest> good = Backup::verify(*unpacked);
        VERIFY_OK(good);
        QCOMPARE(good->leads, 400);
        // Everything else is refused: another passphrase, a bit, a byte less, a byte more, pieces exchanged.
        qint64 tried = 0;
        qint64 accepted = 0;
        const auto refuse = [&](const QByteArray &changed, const QByteArray &with) {
            const QString other = folder.filePath(QStringLiteral("other.sealed"));
            QFile file(other);
            if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(changed) != changed.size())
                qFatal("cannot write");
            file.close();
            ++tried;
            accepted += SealedBackup::unpack(other, with, folder.filePath(QStringLiteral("no"))).isOk();
        };
        refuse(bytes, "correct horse battery stapl");
        refuse(bytes.left(bytes.size() - 1), passphrase);
        refuse(bytes + 'x', passphrase);
        refuse(bytes.left(bytes.size() / 2), passphrase);
        constexpr qsizetype head = 20 + 16 + 16 + 24;
        constexpr qsizetype piece = 65536 + 17;
        QVERIFY(bytes.size() > head + 3 * piece);
        refuse(bytes.left(head) + bytes.mid(head + piece, piece) + bytes.mid(head, piece) + bytes.mid(head + 2 * piece), passphrase);
        std::mt19937 random(11);
        for (int i = 0; i < (isLongTrust() ? 2000 : 150); ++i) {
            QByteArray flipped = bytes;
            flipped[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] ^= static_cast<char>(1U << random() % 8);
            // How hard the key is to make stands in the clear; a flip there may ask for minutes of work.
            if (flipped.mid(20, 16) != bytes.mid(20, 16))
                continue;
            refuse(flipped, passphrase);
        }
        sayTrust({QStringLiteral("P6"), QStringLiteral("encrypted backups: changed, cut or opened with another passphrase"), tried, accepted, QStringLiteral("none of five known texts is in the file; the right passphrase gives the same bytes back")});
        QCOMPARE(accepted, 0);
    }

    // Not the workspace is to blame, and the sentence says what to do.
    void namesTheFolderThatCannotTakeABackup()
    {
        QTemporaryDir folder(trustFolderTemplate());
        const QString path = folder.filePath(QStringLiteral("w.leadwright"));
        const std::unique_ptr<Workspace> w = made(path, 10);
        const QString absent = folder.filePath(QStringLiteral("not there"));
        QFile plain(folder.filePath(QStringLiteral("plain")));
        QVERIFY(plain.open(QIODevice::WriteOnly));
        plain.close();
        qint64 tried = 0;
        for (const QString &place : {absent, plain.fileName(), QStringLiteral("/proc/self")}) {
            const QString target = place + QStringLiteral("/b.leadwright");
            for (const Result<BackupManifest> &refused : {Backup::write(*w, target), SealedBackup::write(*w, target, "passphrase", SealedBackup::Effort::Quick)}) {
                ++tried;
                QVERIFY(!refused);
                QVERIFY2(refused.error().message.contains(place), qPrintable(refused.error().message));
                QVERIFY2(!refused.error().message.contains(path), qPrintable(refused.error().message));
                QVERIFY2(refused.error().message.contains(u"another place"), qPrintable(refused.error().message));
            }
        }
        QVERIFY(!QFileInfo::exists(absent));
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.part"), QStringLiteral(".sealing*")}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
        sayTrust({QStringLiteral("P4"), QStringLiteral("backups to places that cannot take them: refused with the place and a remedy"), tried, 0});
    }

    void remakesListsThatDoNotFitTheWorkspace()
    {
        QTemporaryDir folder(trustFolderTemplate());
        const QString path = folder.filePath(QStringLiteral("w.leadwright"));
        qint64 wrong = 0;
        {
            const std::unique_ptr<Workspace> w = made(path, 300);
            edit(*w, 1);
            FactsStore facts;
            VERIFY_OK(facts.open(*w));
            LeadFacts::Parts parts = facts.current()->parts();
            FactBlockBuilder part(*parts.schema);
            part.append(*parts.blocks.front(), 0, 250);
            parts.blocks.front() = std::make_shared<const FactBlock>(part.finish());
            VERIFY_OK(FactsSnapshot::write(LeadFacts(std::move(parts)), *w)); // whole by its own sums, and wrong
            const LeadFactsPtr believed = FactsSnapshot::read(*w);
            QVERIFY(believed);
            wrong = static_cast<qint64>(believed->size());
        }
        QCOMPARE(wrong, 250);
        WorkspaceCare care(m_clock);
        QSignalSpy told(&care, &WorkspaceCare::told);
        QSignalSpy rested(&care, &WorkspaceCare::rested);
        QSignalSpy everything(&care, &WorkspaceCare::lookedAtEverything);
        care.setWorkspace(path);
        care.look();
        QTRY_COMPARE_WITH_TIMEOUT(rested.size(), 1, 20000);
        QCOMPARE(everything.size(), 0); // not before nobody wrote between two looks
        m_clock.advance(8 * Day);
        for (int look = 2; look <= 4 && everything.isEmpty(); ++look) {
            care.look();
            QTRY_COMPARE_WITH_TIMEOUT(rested.size(), look, 20000);
        }
        QCOMPARE(everything.size(), 1);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.front().front().toString().contains(u"made anew"), qPrintable(told.front().front().toString()));
        QVERIFY(!told.front().back().toBool()); // nothing is lost
        const auto w = Workspace::open(path, m_clock, Connection::Mode::Reader);
        VERIFY_OK(w);
        const LeadFactsPtr again = FactsSnapshot::read(**w);
        QVERIFY(again);
        QCOMPARE(again->size(), std::size_t(300));
        sayTrust({QStringLiteral("P6"), QStringLiteral("idle check: lists that do not say what SQL says, noticed and made anew"), 1, 0, QStringLiteral("counts and sums of every stage and owner")});
    }

    void looksAfterAWorkspaceOfItsOwnAccord()
    {
        QTemporaryDir folder(trustFolderTemplate());
        const QString path = folder.filePath(QStringLiteral("w.leadwright"));
        made(path, 50).reset();
        WorkspaceCare care(m_clock);
        QSignalSpy backedUp(&care, &WorkspaceCare::backedUp);
        QSignalSpy told(&care, &WorkspaceCare::told);
        QSignalSpy rested(&care, &WorkspaceCare::rested);
        care.setWorkspace(path);
        care.look();
        QTRY_COMPARE_WITH_TIMEOUT(rested.size(), 1, 20000);
        QCOMPARE(backedUp.size(), 1);
        QCOMPARE(told.size(), 0);
        care.look(); // nothing happens twice a day
        QTRY_COMPARE_WITH_TIMEOUT(rested.size(), 2, 20000);
        QCOMPARE(backedUp.size(), 1);
        care.setWorkspace({});
        // A damaged workspace is told of and does not push good backups out.
        QByteArray bytes = bytesOf(path);
        QVERIFY(bytes.size() > 30 * 8192);
        for (qsizetype at = 20 * 8192; at < 26 * 8192; ++at)
            bytes[at] = '\x55';
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        m_clock.advance(3 * Day);
        care.setWorkspace(path);
        care.look();
        QTRY_COMPARE_WITH_TIMEOUT(rested.size(), 3, 20000);
        QVERIFY(told.size() >= 1);
        QVERIFY(told.first().at(1).toBool());
        QCOMPARE(backedUp.size(), 1);
        QCOMPARE(backupsOf(path).size(), std::size_t(1));
        // Nor is anything made anew of what is damaged, when it is looked at once more.
        QSignalSpy everything(&care, &WorkspaceCare::lookedAtEverything);
        m_clock.advance(8 * Day);
        care.look();
        QTRY_COMPARE_WITH_TIMEOUT(rested.size(), 4, 20000);
        QCOMPARE(everything.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
