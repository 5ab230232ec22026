#include "ui/shell/workspaceclaim.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>

using namespace lead;

/// One program a workspace. The other program is this one, started with --hold.
class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grantsAWorkspaceThatNobodyHas();
    void handsOverToTheProgramThatHasIt();
    void isNotHinderedByAProgramThatWasKilled();
    void saysSoWhenTheOtherProgramDoesNotAnswer();
    void keepsTheFirstUntilTheSecondIsKept();
    void keepsOthersOut();
    void hearsNoNonsense();
};

namespace {

/// A second process that has the workspace.
struct Holder
{
    Holder(const QString &folder, const QString &workspace)
    {
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), folder, workspace});
        isReady = process.waitForStarted() && readLine() == QByteArray("granted");
    }
    ~Holder()
    {
        process.kill();
        process.waitForFinished();
    }
    QByteArray readLine()
    {
        while (!process.canReadLine())
            if (!process.waitForReadyRead(10000))
                return {};
        return process.readLine().trimmed();
    }

    QProcess process;
    bool isReady = false;
};

struct Place
{
    Place()
    {
        QFile file(workspace);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write a test file");
    }
    QTemporaryDir temporary;
    QString folder = temporary.filePath(QStringLiteral("run"));
    QString workspace = temporary.filePath(QStringLiteral("mine.leadwright"));
};

} // namespace

void SingleInstanceTest::grantsAWorkspaceThatNobodyHas()
{
    const Place place;
    WorkspaceClaim claim(place.folder);
    QSignalSpy granted(&claim, &WorkspaceClaim::granted);
    claim.ask(place.workspace);
    QCOMPARE(granted.count(), 1);
    claim.keep();
    claim.ask(place.workspace); // its own
    QCOMPARE(granted.count(), 2);
}

void SingleInstanceTest::handsOverToTheProgramThatHasIt()
{
    const Place place;
    Holder holder(place.folder, place.workspace);
    QVERIFY(holder.isReady);
    WorkspaceClaim claim(place.folder);
    QSignalSpy granted(&claim, &WorkspaceClaim::granted);
    QSignalSpy handedOver(&claim, &WorkspaceClaim::handedOver);
    // The same file by another way.
    const QString link = place.temporary.filePath(QStringLiteral("link.leadwright"));
    QVERIFY(QFile::link(place.workspace, link));
    claim.ask(link, {QStringLiteral("/tmp/a list.csv"), QStringLiteral("/tmp/é.csv")});
    QTRY_COMPARE_WITH_TIMEOUT(handedOver.count(), 1, 10000);
    QCOMPARE(granted.count(), 0);
    QCOMPARE(holder.readLine(), QByteArray("asked /tmp/a list.csv|/tmp/é.csv"));
}

void SingleInstanceTest::isNotHinderedByAProgramThatWasKilled()
{
    const Place place;
    {
        const Holder holder(place.folder, place.workspace);
        QVERIFY(holder.isReady);
    }
    QVERIFY(!QDir(place.folder).entryList({QStringLiteral("*.lock")}, QDir::Files).isEmpty());
    WorkspaceClaim claim(place.folder);
    QSignalSpy granted(&claim, &WorkspaceClaim::granted);
    claim.ask(place.workspace);
    QCOMPARE(granted.count(), 1);
    // And it can be asked itself.
    WorkspaceClaim second(place.folder);
    QSignalSpy handedOver(&second, &WorkspaceClaim::handedOver);
    QSignalSpy asked(&claim, &WorkspaceClaim::asked);
    second.ask(place.workspace);
    QTRY_COMPARE_WITH_TIMEOUT(handedOver.count(), 1, 10000);
    QCOMPARE(asked.count(), 1);
}

void SingleInstanceTest::saysSoWhenTheOtherProgramDoesNotAnswer()
{
    const Place place;
    Holder holder(place.folder, place.workspace);
    QVERIFY(holder.isReady);
    QCOMPARE(::kill(static_cast<pid_t>(holder.process.processId()), SIGSTOP), 0);
    WorkspaceClaim claim(place.folder);
    QSignalSpy refused(&claim, &WorkspaceClaim::refused);
    claim.ask(place.workspace);
    QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, 30000);
    QVERIFY(refused.first().at(1).toString().contains(QStringLiteral("does not answer")));
    ::kill(static_cast<pid_t>(holder.process.processId()), SIGCONT);
}

void SingleInstanceTest::keepsTheFirstUntilTheSecondIsKept()
{
    const Place place;
    const QString other = place.temporary.filePath(QStringLiteral("other.leadwright"));
    WorkspaceClaim claim(place.folder);
    claim.ask(place.workspace);
    claim.keep();
    claim.ask(other);
    claim.drop(); // it could not be opened
    WorkspaceClaim second(place.folder);
    QSignalSpy granted(&second, &WorkspaceClaim::granted);
    QSignalSpy handedOver(&second, &WorkspaceClaim::handedOver);
    second.ask(other);
    QCOMPARE(granted.count(), 1);
    second.ask(place.workspace);
    QTRY_COMPARE_WITH_TIMEOUT(handedOver.count(), 1, 10000);
}

void SingleInstanceTest::keepsOthersOut()
{
    const Place place;
    WorkspaceClaim claim(place.folder);
    claim.ask(place.workspace);
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
                                            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFileInfo(place.folder).permissions() & others));
}

// Whatever comes by the socket: the program goes on, hands out no file that is none, and hears the next one.
void SingleInstanceTest::hearsNoNonsense()
{
    const Place place;
    WorkspaceClaim claim(place.folder);
    QSignalSpy asked(&claim, &WorkspaceClaim::asked);
    claim.ask(place.workspace);
    const QStringList sockets = QDir(place.folder).entryList({QStringLiteral("*.socket")}, QDir::System);
    QCOMPARE(sockets.size(), 1);
    const QString name = place.folder + u'/' + sockets.front();
    const QByteArray messages[] = {"\n", "nonsense\n", "[]\n", "7\n", "{\"import\":{\"a\":1}}\n", "{\"import\":[1,null,[],{}],\"activationToken\":7}\n", QByteArray(5000, '[') + '\n', QByteArray("\0\xff\xfe\n", 4),
                                   QByteArray(300 * 1024, 'x'), QByteArray(100, 'x'), "{\"import\":[\"" + QByteArray(250 * 1024, 'y'), QByteArray()};
    int tried = 0;
    for (const QByteArray &message : messages) {
        QLocalSocket socket;
        socket.connectToServer(name);
        QVERIFY(socket.waitForConnected(5000));
        socket.write(message);
        socket.flush();
        const bool isWhole = message.endsWith('\n');
        const bool isLong = message.size() > 256 * 1024;
        QTRY_VERIFY_WITH_TIMEOUT(socket.canReadLine() || (isLong && socket.state() == QLocalSocket::UnconnectedState) || (!isWhole && !isLong), 5000);
        QCOMPARE(socket.canReadLine(), isWhole);
        ++tried;
    }
    for (const QList<QVariant> &call : asked)
        for (const QString &file : call.front().toStringList())
            QVERIFY2(file.isEmpty(), qPrintable(file));
    asked.clear();
    WorkspaceClaim second(place.folder);
    QSignalSpy handedOver(&second, &WorkspaceClaim::handedOver);
    second.ask(place.workspace, {QStringLiteral("/tmp/a list.csv")});
    QTRY_COMPARE_WITH_TIMEOUT(handedOver.count(), 1, 10000);
    QCOMPARE(asked.last().front().toStringList(), QStringList(QStringLiteral("/tmp/a list.csv")));
    QCOMPARE(tried, int(std::size(messages)));
}

namespace {

int hold(const QString &folder, const QString &workspace)
{
    WorkspaceClaim claim(folder);
    const auto say = [](const QByteArray &line) {
        QFile out;
        if (out.open(stdout, QIODevice::WriteOnly))
            out.write(line + '\n');
    };
    QObject::connect(&claim, &WorkspaceClaim::granted, &claim, [&] {
        claim.keep();
        say("granted");
    });
    QObject::connect(&claim, &WorkspaceClaim::asked, &claim, [&](const QStringList &files) {
        say("asked " + files.join(u'|').toUtf8());
    });
    claim.ask(workspace);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (const QStringList arguments = app.arguments(); arguments.value(1) == QStringLiteral("--hold"))
        return hold(arguments.value(2), arguments.value(3));
    SingleInstanceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_singleinstance.moc"
