// Disks that are full, that report errors, that may only be read, that are on the network; files that are exchanged under an
// open workspace. Nothing is ever half there, and what is said names a way on.
#include "tests/support/testworkspace.h"
#include "tests/trust/diskquota.h"
#include "tests/trust/killed.h"
#include "tests/trust/faultvfs.h"
#include "tests/trust/mounttable.h"
#include "tests/trust/trustline.h"
#include "tests/trust/workload.h"

#include "core/leads/leadacts.h"
#include "core/storage/backup.h"
#include "core/storage/importrepository.h"
#include "core/storage/query.h"
#include "core/storage/reservefile.h"

#include <fcntl.h>
#include <optional>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace lead;

namespace {
// A mount of its own must be asked for before the first thread starts.
bool canMount = false;
} // namespace

class TestStorageFaults : public QObject
{
    Q_OBJECT

    ReferenceData m_reference;
    SystemClock m_clock;

    Result<LeadActs::Done> add(Workspace &w, int number)
    {
        return LeadActs(w).create({{QStringLiteral("first_name"), QStringLiteral("Added")},
                                   {QStringLiteral("last_name"), QStringLiteral("No%1").arg(number)},
                                   {QStringLiteral("email"), QStringLiteral("added%1@example.com").arg(number)},
                                   {QStringLiteral("notes"), QString(1500, u'n')}},
                                  m_reference);
    }
    static QSet<int> added(Workspace &w)
    {
        QSet<int> numbers;
        Query query(w.connection(), QStringLiteral("SELECT last_name FROM lead WHERE first_name = 'Added' AND deleted_at IS NULL"));
        if (query.exec())
            while (query.next())
                numbers << query.text(0).mid(2).toInt();
        return numbers;
    }
    std::unique_ptr<Workspace> opened(const QString &path)
    {
        Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, m_clock, Connection::Mode::Writer);
        if (!workspace)
            qFatal("%s %s", qPrintable(workspace.error().message), qPrintable(workspace.error().detail));
        return std::move(*workspace);
    }
    void makeWorkspace(const QString &path, qint64 rows = 50)
    {
        const auto made = Workspace::create(path, m_clock, QStringLiteral("sales"));
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        const QString list = path + QStringLiteral(".csv");
        writeList(list, rows);
        if (!importList(**made, m_reference, list))
            qFatal("no import");
    }

private Q_SLOTS:
    void keepsItsWordWhenWritesAndSyncsFail()
    {
        struct Kind
        {
            const char *name;
            DiskOp::Kind op;
            int code;
        };
        const Kind kinds[] = {{"EIO on write", DiskOp::Write, SQLITE_IOERR_WRITE}, {"EIO on sync", DiskOp::Sync, SQLITE_IOERR_FSYNC}, {"ENOSPC on write", DiskOp::Write, SQLITE_FULL}};
        QTemporaryDir folder(trustFolderTemplate());
        const QString original = folder.filePath(QStringLiteral("original"));
        makeWorkspace(original);
        const QString list = folder.filePath(QStringLiteral("more.csv"));
        writeList(list, 40, 1000);
        qint64 trials = 0;
        qint64 injected = 0;
        qint64 told = 0;
        qint64 unsure = 0; // said to have failed, and there all the same
        QStringList wrong;
        FaultVfs vfs;
        for (const Kind &kind : kinds)
            for (const bool isLasting : {false, true})
                for (int at = 0; at < (isLongTrust() ? 120 : 24); ++at) {
                    const QString path = folder.filePath(QStringLiteral("w.leadwright"));
                    for (const char *suffix : {"", "-wal", "-shm"})
                        QFile::remove(path + QLatin1String(suffix));
                    QVERIFY(QFile::copy(original, path));
                    QSet<int> promised;
                    QSet<int> refused;
                    bool isImported = false;
                    const qint64 before = vfs.faults();
                    {
                        const std::unique_ptr<Workspace> w = opened(path);
                        QVERIFY(w->connection().exec(QStringLiteral("PRAGMA wal_autocheckpoint=20")));
                        int seen = 0;
                        vfs.setFault([&](DiskOp::Kind op, const QString &, qint64) {
                            const bool isHit = op == kind.op && (isLasting ? seen >= at : seen == at);
                            seen += op == kind.op;
                            return isHit ? kind.code : SQLITE_OK;
                        });
                        for (int i = 0; i < 8; ++i) {
                            if (i == 4) {
                                isImported = importList(*w, m_reference, list).isOk();
                                continue;
                            }
                            const Result<LeadActs::Done> done = add(*w, i);
                            (done ? promised : refused) << i;
                            if (done)
                                continue;
                            ++told;
                            if (!done.error().message.contains(path) || (kind.code == SQLITE_FULL && done.error().code != Error::NoSpace))
                                wrong << QStringLiteral("%1: “%2” is no help").arg(QLatin1String(kind.name), done.error().message);
                        }
                    }
                    vfs.setFault({});
                    ++trials;
                    injected += vfs.faults() > before;
                    const std::unique_ptr<Workspace> w = opened(path);
                    const QSet<int> there = added(*w);
                    const auto note = [&](const QString &what) { wrong << QStringLiteral("%1 no. %2: %3").arg(QLatin1String(kind.name)).arg(at).arg(what); };
                    if (!(promised - there).isEmpty())
                        note(QStringLiteral("something acknowledged is lost"));
                    if (!(there - promised - refused).isEmpty())
                        note(QStringLiteral("something came from nowhere"));
                    unsure += (there & refused).size();
                    if (const QString fault = faultsOf(*w); !fault.isEmpty())
                        note(fault);
                    const auto imports = ImportRepository(*w).findInterrupted();
                    const qsizetype seen = static_cast<qsizetype>(leadsSeen(*w).size()) - there.size();
                    if (seen != 50 && seen != 90)
                        note(QStringLiteral("%1 leads of lists are seen").arg(seen));
                    if (isImported && seen != 90)
                        note(QStringLiteral("an acknowledged import is lost"));
                    if (!imports)
                        note(imports.error().message);
                }
        sayTrust({QStringLiteral("P4"), QStringLiteral("disk errors (EIO, ENOSPC) in writes and syncs: workspaces opened again after"), injected, wrong.size(),
                  QStringLiteral("%1 of %2 trials met the error, %3 acts were refused with a reason; %4 that were refused turned out to be there, whole")
                      .arg(injected)
                      .arg(trials)
                      .arg(told)
                      .arg(unsure)});
        QCOMPARE(wrong, QStringList());
        QVERIFY(injected * 2 > trials && told > trials / 4);
    }

    void savesWhatItCanOnAFullDisk_data()
    {
        QTest::addColumn<bool>("isMounted");
        QTest::newRow("a file system of 24 MB") << true;
        QTest::newRow("a folder that holds 24 MB") << false; // also without root
    }
    void savesWhatItCanOnAFullDisk()
    {
        constexpr qint64 size = 24 << 20;
        QFETCH(bool, isMounted);
        const QString what = isMounted ? QStringLiteral("a full disk (tmpfs of 24 MB): acknowledged leads, all there after") : QStringLiteral("a full disk (a folder with a quota of 24 MB): acknowledged leads, all there after");
        if (isMounted && !canMount) {
            sayTrust({QStringLiteral("P4"), what, 0, 0, {}, QStringLiteral("mounting needs root; the folder with a quota stands for it")});
            QSKIP("mounting needs root");
        }
        QTemporaryDir elsewhere(trustFolderTemplate());
        QTemporaryDir disk;
        if (isMounted)
            QCOMPARE(::mount("tmpfs", QFile::encodeName(disk.path()).constData(), "tmpfs", 0, "size=24m"), 0);
        const auto unmount = qScopeGuard([&] { ::umount2(QFile::encodeName(disk.path()).constData(), MNT_DETACH); });
        std::optional<DiskQuota> quota;
        if (!isMounted)
            quota.emplace(QFile::encodeName(QFileInfo(disk.path()).canonicalFilePath()), size);
        const QString path = disk.filePath(QStringLiteral("w.leadwright"));
        makeWorkspace(elsewhere.filePath(QStringLiteral("made.leadwright"))); // lists are not imported where there is so little room
        QVERIFY(QFile::copy(elsewhere.filePath(QStringLiteral("made.leadwright")), path));
        QFile ballast(disk.filePath(QStringLiteral("ballast")));
        QVERIFY(ballast.open(QIODevice::WriteOnly));
        QCOMPARE(::posix_fallocate(ballast.handle(), 0, 1 << 20), 0);
        ballast.close();
        std::unique_ptr<Workspace> w = opened(path);
        QVERIFY(QFile::exists(ReserveFile::pathOf(path)));
        QSet<int> promised;
        const auto fill = [&]() -> Error {
            for (int i = promised.isEmpty() ? 0 : *std::max_element(promised.begin(), promised.end()) + 1;; ++i) {
                const Result<LeadActs::Done> done = add(*w, i);
                if (!done)
                    return done.error();
                promised << i;
            }
        };
        const Error first = fill();
        QCOMPARE(first.code, Error::NoSpace);
        QVERIFY2(first.message.contains(QStringLiteral("reserve")) && first.message.contains(QStringLiteral("back up to another disk")), qPrintable(first.message));
        QVERIFY(!QFile::exists(ReserveFile::pathOf(path)));
        QVERIFY(promised.size() > 10);
        QCOMPARE(added(*w), promised);
        // Cleaning up and a backup to another disk work on the reserve.
        VERIFY_OK(LeadActs(*w).remove({leadsSeen(*w).front()}));
        const Result<BackupManifest> backup = Backup::write(*w, elsewhere.filePath(QStringLiteral("b.leadwright")));
        VERIFY_OK(backup);
        VERIFY_OK(Backup::verify(elsewhere.filePath(QStringLiteral("b.leadwright"))));
        // A backup to the full disk says so and leaves nothing behind.
        const Error second = fill();
        QCOMPARE(second.code, Error::NoSpace);
        const auto here = Backup::write(*w, disk.filePath(QStringLiteral("b.leadwright")));
        QVERIFY(!here);
        QCOMPARE(here.error().code, Error::NoSpace);
        QVERIFY(!QFile::exists(disk.filePath(QStringLiteral("b.leadwright"))) && !QFile::exists(disk.filePath(QStringLiteral("b.leadwright.part"))));
        QCOMPARE(added(*w), promised);
        // An import on a full disk is refused or taken back.
        const QString list = elsewhere.filePath(QStringLiteral("list.csv"));
        writeList(list, 20000, 5000);
        const qsizetype seen = static_cast<qsizetype>(leadsSeen(*w).size());
        QVERIFY(!importList(*w, m_reference, list));
        QCOMPARE(static_cast<qsizetype>(leadsSeen(*w).size()), seen);
        w.reset();
        QVERIFY(ballast.remove());
        w = opened(path);
        QCOMPARE(added(*w), promised);
        QCOMPARE(faultsOf(*w), QString());
        // The fault was there: the quota counts what it refused, of the mounted disk the acts tell.
        const qint64 refusals = isMounted ? qint64(first.code == Error::NoSpace) + (second.code == Error::NoSpace) : DiskQuota::refusals();
        sayTrust({QStringLiteral("P4"), what, promised.size(), refusals == 0,
                  QStringLiteral("the reserve was given up; deleting and a backup to another disk worked; a backup and an import there were refused and left nothing")});
        QVERIFY(refusals > 0);
    }

    void opensWhatMayOnlyBeRead()
    {
        if (::geteuid() != 0) {
            sayTrust({QStringLiteral("P4"), QStringLiteral("read-only files and folders"), 0, 0, {}, QStringLiteral("needs root to become another user")});
            QSKIP("needs root");
        }
        QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7055 | 0x0700)));
        const QString source = folder.filePath(QStringLiteral("source.leadwright"));
        makeWorkspace(source, 30);
        qint64 bad = 0;
        QStringList said;
        const auto look = [&](const QString &path) {
            QProcess process;
            process.setProcessChannelMode(QProcess::MergedChannels);
            process.setChildProcessModifier([] {
                if (::setgid(65534) != 0 || ::setuid(65534) != 0)
                    ::_exit(99);
            });
            process.start(QStringLiteral(TRUST_WORKER), {QStringLiteral("look"), path});
            process.waitForFinished(30000);
            return QString::fromUtf8(process.readAll());
        };
        const auto expect = [&](const QString &path, const QString &one, const QString &other) {
            const QString out = look(path);
            said << out;
            if (!out.contains(one) || !out.contains(other)) {
                ++bad;
                qWarning("%s", qPrintable(out));
            }
        };
        const auto place = [&](const char *name, mode_t file, mode_t dir, const QString &wal = {}) {
            QDir(folder.path()).mkdir(QLatin1String(name));
            const QString path = folder.filePath(QLatin1String(name)) + QStringLiteral("/w.leadwright");
            QFile::copy(source, path);
            if (!wal.isEmpty())
                QFile::copy(wal, path + QStringLiteral("-wal"));
            for (const char *suffix : {"", "-wal"})
                ::chmod(QFile::encodeName(path + QLatin1String(suffix)).constData(), file);
            ::chmod(QFile::encodeName(folder.filePath(QLatin1String(name))).constData(), dir);
            return path;
        };
        const QString refused = QStringLiteral("error %1 ").arg(int(Error::ReadOnly));
        expect(place("a", 0444, 0777), QStringLiteral("leads 30 readonly 1"), refused);
        expect(place("b", 0444, 0555), QStringLiteral("leads 30 readonly 1"), refused);
        expect(place("c", 0600, 0755), QStringLiteral("You may not read"), QStringLiteral("Ask its owner"));
        // With a log that was not closed: all of it is seen, although it cannot be used in its place.
        const std::unique_ptr<Workspace> w = opened(source);
        VERIFY_OK(add(*w, 1));
        QVERIFY(QFileInfo(source + QStringLiteral("-wal")).size() > 0);
        expect(place("d", 0444, 0555, source + QStringLiteral("-wal")), QStringLiteral("leads 31 readonly 1"), refused);
        sayTrust({QStringLiteral("P4"), QStringLiteral("read-only files and folders: read in full, writing refused with a remedy"), said.size(), bad,
                  QStringLiteral("read-only file; read-only folder; with a log left behind; unreadable file")});
        QVERIFY2(bad == 0, qPrintable(said.join(u'\n')));
    }

    void noticesAFileThatWasExchanged()
    {
        qint64 tried = 0;
        qint64 bad = 0;
        for (const bool isRemoved : {false, true}) {
            QTemporaryDir folder(trustFolderTemplate());
            const QString path = folder.filePath(QStringLiteral("w.leadwright"));
            const QString other = folder.filePath(QStringLiteral("other.leadwright"));
            makeWorkspace(path);
            makeWorkspace(other, 10);
            const std::unique_ptr<Workspace> w = opened(path);
            VERIFY_OK(add(*w, 1));
            QFile file(other);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            file.close();
            QVERIFY(QFile::remove(path));
            if (!isRemoved)
                QVERIFY(QFile::rename(other, path));
            const Result<LeadActs::Done> done = add(*w, 2);
            ++tried;
            bad += done || done.error().code != Error::ReadOnly || !done.error().message.contains(QStringLiteral("open it again"));
            if (isRemoved) {
                bad += QFile::exists(path);
                continue;
            }
            QFile now(path);
            QVERIFY(now.open(QIODevice::ReadOnly));
            bad += now.readAll() != bytes;
        }
        sayTrust({QStringLiteral("P4"), QStringLiteral("a file exchanged or removed under an open workspace: writing refused, the other file untouched"), tried, bad});
        QCOMPARE(bad, 0);
    }

    // On a network drive there is no log, since its shared memory would be that of one computer only; whatever the drive itself says to it.
    void keepsNoLogOnNetworkDrives()
    {
        qint64 tried = 0;
        QStringList wrong;
        for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "vboxsf", "fuse.rclone", "ext4", "tmpfs", "fuse.other"}) {
            const bool isNetwork = !QByteArrayList{"ext4", "tmpfs", "fuse.other"}.contains(type);
            QTemporaryDir folder(trustFolderTemplate());
            const QString path = folder.filePath(QStringLiteral("w.leadwright"));
            makeWorkspace(path); // with a log, where it was made
            const MountTable mounts(QFile::encodeName(QFileInfo(folder.path()).canonicalFilePath()), type);
            for (const bool isAgain : {false, true}) {
                const std::unique_ptr<Workspace> w = opened(path);
                VERIFY_OK(add(*w, isAgain));
                Query mode(w->connection(), QStringLiteral("PRAGMA journal_mode"));
                const QString journal = mode.exec() && mode.next() ? mode.text(0) : QString();
                mode.finish();
                const bool isRight = journal == (isNetwork ? QStringLiteral("delete") : QStringLiteral("wal")) && w->connection().isSoleUser() == isNetwork
                                     && w->connection().number(QStringLiteral("PRAGMA synchronous")) == (isNetwork ? 3 : 2) && QFile::exists(path + QStringLiteral("-wal")) != isNetwork;
                ++tried;
                if (!isRight)
                    wrong << QString::fromLatin1(type) + u' ' + journal;
            }
            QVERIFY2(MountTable::questions() > 0, "the table was not asked for");
        }
        sayTrust({QStringLiteral("P4"), QStringLiteral("network drives by their type: no log, one program at a time; other drives: as always"), tried, wrong.size()});
        QCOMPARE(wrong, QStringList());
    }

    void isAloneWhereFilesCannotBeShared()
    {
        QTemporaryDir folder(trustFolderTemplate());
        const QString path = folder.filePath(QStringLiteral("w.leadwright"));
        makeWorkspace(path); // with a log, on a file system that can
        FaultVfs vfs;
        vfs.setWithoutSharedMemory(true);
        qint64 bad = 0;
        {
            const std::unique_ptr<Workspace> w = opened(path);
            QVERIFY(w->connection().isSoleUser());
            QCOMPARE(*w->connection().number(QStringLiteral("PRAGMA synchronous")), 3);
            VERIFY_OK(add(*w, 1));
            const std::unique_ptr<Workspace> second = opened(path); // of the same program
            VERIFY_OK(add(*second, 2));
            QCOMPARE(added(*w), (QSet<int>{1, 2}));
            Worker other({QStringLiteral("look"), path, QStringLiteral("--without-shared-memory")});
            const QByteArray said = other.finish();
            bad += !said.contains("only one program at a time") || !said.startsWith(QByteArray("error ").append(QByteArray::number(int(Error::Busy))));
            QVERIFY2(bad == 0, said.constData());
        }
        Worker next({QStringLiteral("look"), path, QStringLiteral("--without-shared-memory")});
        const QByteArray said = next.finish();
        bad += !said.contains("leads 52 readonly 0 sole 1") || !next.isDone();
        sayTrust({QStringLiteral("P4"), QStringLiteral("a file system without shared memory: one program at a time, the second is told which"), 2, bad});
        QVERIFY2(bad == 0, said.constData());
    }
};

int main(int argc, char **argv)
{
    canMount = ::geteuid() == 0 && ::unshare(CLONE_NEWNS) == 0 && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    QCoreApplication app(argc, argv);
    TestStorageFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storagefaults.moc"
