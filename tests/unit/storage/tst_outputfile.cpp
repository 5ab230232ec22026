#include "core/storage/outputfile.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace lead;

/// Where results may be written.
class TestOutputFile : public QObject
{
    Q_OBJECT

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

private Q_SLOTS:
    void takesNewFilesAndOrdinaryOnes()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.csv"));
        VERIFY_OK(checkOutputFile(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("id\n1\n") > 0);
        file.close();
        VERIFY_OK(checkOutputFile(path));
        QCOMPARE(contentOf(path), QByteArray("id\n1\n"));
    }

    void keepsWorkspacesAndWhatLiesBesideThem()
    {
        TestWorkspace w;
        for (const char *ending : {"", "-wal", "-shm", "-reserve"}) {
            const QString path = w.path() + QLatin1String(ending);
            if (!QFile::exists(path))
                continue;
            const Result<void> may = checkOutputFile(path);
            QVERIFY2(!may, qPrintable(path));
            QCOMPARE(may.error().code, Error::Conflict);
            QVERIFY(may.error().message.contains(path));
        }
        const QString link = w.folder.filePath(QStringLiteral("list.csv"));
        QVERIFY(QFile::link(w.path(), link));
        QVERIFY(!checkOutputFile(link));
        QVERIFY(isSameFile(link, w.path()));
        QVERIFY(!isSameFile(link, w.folder.filePath(QStringLiteral("none"))));
    }

    void keepsDevicesPipesAndFolders()
    {
        QTemporaryDir folder;
        const QString pipe = folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString &path : {pipe, folder.path(), QStringLiteral("/dev/null")}) {
            const Result<void> may = checkOutputFile(path);
            QVERIFY2(!may, qPrintable(path));
            QCOMPARE(may.error().code, Error::Invalid);
        }
    }
};

QTEST_GUILESS_MAIN(TestOutputFile)
#include "tst_outputfile.moc"
