#include "ui/shell/workspaceclaim.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QTimer>

namespace lead {

namespace {

constexpr int PatienceMillis = 1000; // with one that is connected
constexpr int PauseMillis = 200;
constexpr int Tries = 8;
constexpr qint64 LongestMessage = 256 * 1024;
const QString ImportKey = QStringLiteral("import");
const QString TokenKey = QStringLiteral("activationToken");

QByteArray messageOf(const QStringList &filesToImport)
{
    const QJsonObject message{{ImportKey, QJsonArray::fromStringList(filesToImport)},
                              {TokenKey, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")}};
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

struct WorkspaceClaim::Hold
{
    QString base;
    std::unique_ptr<QLockFile> lock;
    QLocalServer server; // ends before the lock
};

WorkspaceClaim::WorkspaceClaim(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
}

WorkspaceClaim::~WorkspaceClaim() = default;

QString WorkspaceClaim::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/leadwright");
}

QString WorkspaceClaim::base(const QString &workspace) const
{
    const QFileInfo info(workspace);
    const QString canonical = info.canonicalFilePath();
    const QString path = canonical.isEmpty() ? info.absoluteFilePath() : canonical;
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return m_folder + u'/' + QString::fromLatin1(hash);
}

void WorkspaceClaim::ask(const QString &workspace, const QStringList &filesToImport)
{
    if (m_held && m_held->base == base(workspace)) {
        Q_EMIT granted(workspace);
        return;
    }
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    attempt(workspace, filesToImport, Tries);
}

void WorkspaceClaim::attempt(const QString &workspace, const QStringList &filesToImport, int triesLeft)
{
    auto lock = std::make_unique<QLockFile>(base(workspace) + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // only the death of its process makes a lock stale
    if (lock->tryLock(0)) {
        m_granted = listen(workspace, std::move(lock));
        Q_EMIT granted(workspace);
        return;
    }
    if (lock->error() == QLockFile::LockFailedError) {
        handOver(workspace, filesToImport, triesLeft);
        return;
    }
    // Without a folder to lock in there is no second program to be found either.
    Q_EMIT granted(workspace);
}

std::unique_ptr<WorkspaceClaim::Hold> WorkspaceClaim::listen(const QString &workspace, std::unique_ptr<QLockFile> lock)
{
    auto hold = std::make_unique<Hold>();
    hold->base = base(workspace);
    hold->lock = std::move(lock);
    QLocalServer *server = &hold->server;
    server->setSocketOptions(QLocalServer::UserAccessOption);
    const QString name = hold->base + QStringLiteral(".socket");
    QLocalServer::removeServer(name); // of a program that died; the lock says that it is nobody else's
    server->listen(name);
    connect(server, &QLocalServer::newConnection, this, [this, server] {
        while (QLocalSocket *socket = server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { receive(socket); });
            receive(socket);
        }
    });
    return hold;
}

void WorkspaceClaim::receive(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > LongestMessage)
            socket->abort();
        return;
    }
    const QJsonObject message = QJsonDocument::fromJson(socket->readLine(LongestMessage)).object();
    QStringList files;
    for (const QJsonValue &file : message.value(ImportKey).toArray())
        if (const QString path = file.toString(); !path.isEmpty())
            files << path;
    socket->write("ok\n");
    socket->flush();
    Q_EMIT asked(files, message.value(TokenKey).toString().toUtf8());
}

void WorkspaceClaim::handOver(const QString &workspace, const QStringList &filesToImport, int triesLeft)
{
    auto *socket = new QLocalSocket(this);
    auto *patience = new QTimer(socket);
    patience->setSingleShot(true);
    // Whoever has it may be about to end: its socket is gone then, and its lock in a moment.
    const auto tryAgain = [this, socket, workspace, filesToImport, triesLeft] {
        socket->disconnect(this);
        socket->deleteLater();
        if (triesLeft > 0)
            QTimer::singleShot(PauseMillis, this, [=, this] { attempt(workspace, filesToImport, triesLeft - 1); });
        else
            Q_EMIT refused(workspace, tr("This workspace is open in another Leadwright, which does not answer. Close that "
                                         "one, or wait until it has finished."));
    };
    connect(patience, &QTimer::timeout, this, tryAgain);
    connect(socket, &QLocalSocket::errorOccurred, this, tryAgain);
    connect(socket, &QLocalSocket::connected, this,
            [socket, message = messageOf(filesToImport)] { socket->write(message); });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket, workspace] {
        if (!socket->canReadLine())
            return;
        socket->disconnect(this);
        socket->deleteLater();
        Q_EMIT handedOver(workspace);
    });
    patience->start(PatienceMillis);
    socket->connectToServer(base(workspace) + QStringLiteral(".socket"));
}

void WorkspaceClaim::keep()
{
    if (m_granted)
        m_held = std::move(m_granted);
}

void WorkspaceClaim::drop()
{
    m_granted.reset();
}

} // namespace lead
