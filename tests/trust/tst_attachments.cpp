// Files that somebody attaches to a lead and that mean harm: bombs, lies, and names that lead elsewhere.
#include "tests/support/testworkspace.h"
#include "tests/trust/trustline.h"

#include "core/domain/filename.h"
#include "core/leads/activityacts.h"
#include "core/leads/leadacts.h"
#include "core/leads/leadservice.h"
#include "core/privacy/subjectexport.h"
#include "core/quality/referencedata.h"
#include "core/storage/backup.h"
#include "core/storage/filestore.h"

#include <QDirIterator>
#include <sys/resource.h>

using namespace lead;

namespace {

// A gzip of zeros: a block whose codes for "258 times the same" and "one back" have one bit each, so that every zero byte of it
// stands for 1,032 bytes.
QByteArray bomb(qint64 megabytes)
{
    return QByteArray::fromHex("1f8b0800000000000003") + QByteArray::fromHex("ecc101010000008090feafee080a") + QByteArray(static_cast<qsizetype>(megabytes) * 1000000, '\0')
           + QByteArray::fromHex("1e00") + QByteArray(8, '\0');
}

qint64 peakKilobytes()
{
    rusage used{};
    return ::getrusage(RUSAGE_SELF, &used) == 0 ? used.ru_maxrss : 0;
}

qint64 bytesBelow(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

} // namespace

class TestAttachments : public QObject
{
    Q_OBJECT

    ReferenceData m_reference;

    LeadId addLead(Workspace &workspace)
    {
        const auto lead = LeadActs(workspace).create({{QStringLiteral("first_name"), QStringLiteral("Ada")}}, m_reference);
        if (!lead)
            qFatal("no lead");
        return lead->lead;
    }
    static QString write(const TestWorkspace &w, const QString &name, const QByteArray &bytes)
    {
        QFile file(w.folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    template <typename T>
    static Result<T> answer(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30000))
            qFatal("no answer");
        return future.result();
    }

private Q_SLOTS:
    // 10 MB that would be 10 GB: stored, backed up, exported, opened; never unpacked.
    void keepsABombAsItIs()
    {
        TestWorkspace w;
        const LeadId ada = addLead(*w);
        const QByteArray bytes = bomb(10);
        QVERIFY(bytes.size() > 10'000'000);
        const QString path = write(w, QStringLiteral("report.csv.gz"), bytes);
        const qint64 before = bytesBelow(w.folder.path());
        const qint64 peak = peakKilobytes();
        qint64 tried = 0;
        qint64 bad = 0;
        const auto step = [&](bool isOk, qint64 mayGrowBy) {
            ++tried;
            bad += !isOk || bytesBelow(w.folder.path()) - before > mayGrowBy;
        };
        const qint64 room = bytes.size() + 20'000'000; // with the reserve beside the workspace, and its log
        step(ActivityActs(*w).attach(ada, path).isOk(), room);
        step(Backup::write(*w, w.folder.filePath(QStringLiteral("backup.leadwright"))).isOk(), 2 * room);
        step(Backup::verify(w.folder.filePath(QStringLiteral("backup.leadwright"))).isOk(), 2 * room);
        step(SubjectExport(*w).write({ada}, w.folder.filePath(QStringLiteral("person"))).isOk(), 3 * room);
        LeadService service(w.clock);
        VERIFY_OK(answer(service.open(w.path())));
        const auto files = answer(service.attachments(ada));
        VERIFY_OK(files);
        const auto openable = answer(service.openable(files->front()));
        VERIFY_OK(openable);
        step(openable->nature == FileNature() && QFileInfo(openable->path).size() == bytes.size(), 3 * room);
        const qint64 grown = peakKilobytes() - peak;
        bad += grown > 200'000;
        sayTrust({QStringLiteral("P10"), QStringLiteral("attached files: steps with 10 MB that would be 10 GB"), tried, bad,
                  QStringLiteral("the bytes are kept as they are; memory grew by %1 MB at most").arg(grown / 1024)});
        QCOMPARE(bad, 0);
    }

    // What could run is not even copied to where it could be started; everything else is told apart before it is opened.
    void tellsLiesBeforeTheyAreOpened()
    {
        struct Lie
        {
            const char *name;
            QByteArray bytes;
            FileNature::Kind kind;
            bool isDisguised;
        };
        const QByteArray elf = QByteArrayLiteral("\x7f" "ELF\x02\x01\x01\0\0\0");
        const QByteArray exe = QByteArrayLiteral("MZ\x90\0\x03\0\0\0");
        const std::vector<Lie> lies{
            {"offer.pdf", exe, FileNature::Program, true},
            {"offer.pdf", elf, FileNature::Program, true},
            {"photo.jpg", "#!/bin/sh\ntouch /tmp/x", FileNature::Program, true},
            {"offer.pdf", "[Desktop Entry]\nType=Application\nExec=sh", FileNature::Program, true},
            {"offer.pdf.exe", "%PDF-1.7", FileNature::Program, false},
            {"offer.pdf.desktop", "%PDF-1.7", FileNature::Program, false},
            {"\xE2\x80\xAE" "fdp.js", "1", FileNature::Program, false},
            {"run.sh", "echo", FileNature::Program, false},
            {"setup.msi", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileNature::Program, false},
            {"list.csv", "@echo off", FileNature::Program, true},
            {"site.txt", "[InternetShortcut]\nURL=file:///bin/sh", FileNature::Program, true},
            {"offer.pdf", "<html><script>", FileNature::WebPage, true},
            {"logo.png", "<?xml version='1.0'?><svg onload='x'>", FileNature::WebPage, true},
            {"page.html", "<!doctype html>", FileNature::WebPage, false},
            {"logo.svg", "<svg>", FileNature::WebPage, false},
            {"prices.xlsm", "PK\x03\x04", FileNature::Macros, false},
            {"offer.pdf", "PK\x03\x04", FileNature::Ordinary, true},
            {"photo.png", "GIF89a", FileNature::Ordinary, false},
            {"offer.pdf", "%PDF-1.7", FileNature::Ordinary, false},
            {"notes.txt", "hello", FileNature::Ordinary, false},
        };
        TestWorkspace w;
        const LeadId ada = addLead(*w);
        LeadService service(w.clock);
        VERIFY_OK(answer(service.open(w.path())));
        qint64 bad = 0;
        qint64 refused = 0;
        for (const Lie &lie : lies) {
            const QString name = QString::fromUtf8(lie.name);
            VERIFY_OK(ActivityActs(*w).attach(ada, write(w, name, lie.bytes)));
            const auto files = answer(service.attachments(ada));
            VERIFY_OK(files);
            const auto isIt = [&name](const Attachment &file) { return file.name == safeFileName(name); };
            const auto file = std::find_if(files->rbegin(), files->rend(), isIt);
            QVERIFY2(file != files->rend(), lie.name);
            const auto openable = answer(service.openable(*file));
            VERIFY_OK(openable);
            const bool isRight = openable->nature == FileNature{lie.kind, lie.isDisguised} && openable->path.isEmpty() == (lie.kind == FileNature::Program);
            if (!isRight)
                qWarning("%s: %d %d", lie.name, int(openable->nature.kind), int(openable->nature.isDisguised));
            bad += !isRight;
            refused += openable->path.isEmpty();
            // No copy can be started, whatever a file manager makes of it.
            bad += !openable->path.isEmpty() && QFileInfo(openable->path).isExecutable() && ::geteuid() != 0;
            bad += !openable->path.isEmpty() && (QFile::permissions(openable->path) & (QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));
            VERIFY_OK(answer(service.detach(file->id)));
        }
        sayTrust({QStringLiteral("P10"), QStringLiteral("attached files that are something else than they say, or could run"), qint64(lies.size()), bad,
                  QStringLiteral("%1 refused, of which no copy is made").arg(refused)});
        QVERIFY(refused > 5);
        QCOMPARE(bad, 0);
    }

    // Every name leads into the private folder of the session.
    void opensEveryNameInItsOwnFolder()
    {
        QStringList names{QStringLiteral("../../etc/passwd"), QStringLiteral("/etc/passwd"), QStringLiteral("..\\..\\x.txt"), QStringLiteral("....//x"), QStringLiteral("%2e%2e%2fx"), QStringLiteral(".."), QStringLiteral("."),
                          QString(), QStringLiteral(".bashrc"), QStringLiteral("a/b/c.txt"), QStringLiteral("-rf"), QStringLiteral("--version"), QStringLiteral("~"), QStringLiteral("$(id)"), QStringLiteral("`id`"), QStringLiteral("a;b"),
                          QStringLiteral("a|b"), QStringLiteral("a&b"), QStringLiteral("a\nb"), QStringLiteral("a\tb"), QString(QChar(0x202e)) + QStringLiteral("txt.b"), QString(300, u'x'), QString(300, u'ä') + QStringLiteral(".txt"),
                          QStringLiteral("con"), QStringLiteral("nul.txt"), QStringLiteral("a:b"), QStringLiteral("name."), QStringLiteral("name "), QStringLiteral("file:///etc/passwd"), QStringLiteral("http://x/y.txt"),
                          QStringLiteral("\u2215etc\u2215passwd"), QStringLiteral("\uff0e\uff0e\uff0fx"), QStringLiteral("%s%n%1"), QStringLiteral("<b>x</b>.txt"), QStringLiteral("\U0001F469\u200D\U0001F680.txt")};
        TestWorkspace w;
        const LeadId ada = addLead(*w);
        LeadService service(w.clock);
        VERIFY_OK(answer(service.open(w.path())));
        VERIFY_OK(ActivityActs(*w).attach(ada, write(w, QStringLiteral("good.txt"), "hello")));
        Attachment file = answer(service.attachments(ada))->front();
        qint64 bad = 0;
        QString root;
        for (const QString &name : names) {
            file.name = name; // as a workspace from a stranger has it
            file.id = AttachmentId{file.id.value + 1};
            const auto openable = answer(service.openable(file));
            VERIFY_OK(openable);
            if (openable->path.isEmpty())
                continue; // its ending is that of a program
            const QFileInfo copy(openable->path);
            if (root.isEmpty())
                root = QFileInfo(copy.absolutePath()).absolutePath();
            bad += !copy.canonicalFilePath().startsWith(root + u'/') || copy.isSymLink() || copy.size() != 5;
        }
        QVERIFY(!root.isEmpty());
        bad += QFile::permissions(root) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther) ? 1 : 0;
        service.close();
        const bool isGone = QTest::qWaitFor([&root] { return !QFileInfo::exists(root); }, 10000);
        sayTrust({QStringLiteral("P10"), QStringLiteral("attached files: names that lead elsewhere, opened"), qint64(names.size()), bad + !isGone, QStringLiteral("all in the folder of the session, which is gone with it")});
        QVERIFY(isGone);
        QCOMPARE(bad, 0);
    }
};

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
