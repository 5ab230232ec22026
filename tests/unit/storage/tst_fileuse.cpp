#include "tests/support/testworkspace.h"

#include "core/storage/fileuse.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace lead;

namespace {

// Whether another program finds that somebody uses the database; asked by another process, as locks are a process's.
bool isInUse(const QString &path)
{
    constexpr off_t SharedFirst = 0x40000002; // where SQLite's locks lie in the file
    constexpr off_t SharedSize = 510;
    const QByteArray name = QFile::encodeName(path);
    const pid_t child = ::fork();
    if (child == 0) {
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = SharedFirst;
        lock.l_len = SharedSize;
        const int fd = ::open(name.constData(), O_RDWR);
        const bool isLocked = fd >= 0 && ::fcntl(fd, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
        ::_exit(isLocked ? 1 : 0);
    }
    int status = 0;
    return child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

} // namespace

/// A database that one process has open several times stays locked for others.
class TestFileUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLocksWhenASecondConnectionOpens()
    {
        TestWorkspace w;
        VERIFY_OK(w->connection().exec(QStringLiteral("SELECT count(*) FROM lead")));
        QVERIFY(isInUse(w.path()));
        for (const Connection::Mode mode : {Connection::Mode::Reader, Connection::Mode::Writer}) {
            const auto second = Connection::open(w.path(), mode);
            VERIFY_OK(second);
            QVERIFY(isInUse(w.path()));
        }
        QVERIFY(isInUse(w.path())); // and when it closes
        w.workspace.reset();
        QVERIFY(!isInUse(w.path()));
    }

    void looksIntoFilesThatNobodyHasOpenOnly()
    {
        TestWorkspace w;
        QVERIFY(!FileUse::headOf(w.path(), 16));
        QVERIFY(FileUse::headOf(w.path(), 0, 1)); // as the one connection that has no lock yet
        w.workspace.reset();
        const auto head = FileUse::headOf(w.path(), 16);
        QVERIFY(head && head->isReadable);
        QCOMPARE(head->bytes, QByteArray("SQLite format 3\0", 16));
        QVERIFY(!FileUse::headOf(w.folder.filePath(QStringLiteral("nothing")), 16)->isReadable);
    }
};

QTEST_GUILESS_MAIN(TestFileUse)
#include "tst_fileuse.moc"
