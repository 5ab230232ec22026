#pragma once

#include <QObject>
#include <QStringList>
#include <memory>

class QLocalSocket;
class QLockFile;

namespace lead {

/// Sees to it that a person has a workspace open in one program only. Whoever comes second hands over to the first,
/// which raises its window and takes on what the second was started with. A lock left by a program that died is no
/// hindrance.
class WorkspaceClaim : public QObject
{
    Q_OBJECT

public:
    /// Locks and sockets stand in `folder`, which becomes readable by its owner only.
    explicit WorkspaceClaim(const QString &folder, QObject *parent = nullptr);
    ~WorkspaceClaim() override;

    /// Where they stand when nobody says otherwise: in the runtime folder of the session.
    static QString defaultFolder();

    /// Asks for a workspace, with lists that whoever has it shall import. One of the signals answers, perhaps before this
    /// returns. What is held until then stays held beside it.
    void ask(const QString &workspace, const QStringList &filesToImport = {});
    /// Keeps what was granted, in place of what was held.
    void keep();
    /// Lets go of what was granted; what was held stays.
    void drop();

Q_SIGNALS:
    /// The workspace is this program's.
    void granted(const QString &workspace);
    /// Another program has it, and came to the front.
    void handedOver(const QString &workspace);
    /// Another program has it and does not answer.
    void refused(const QString &workspace, const QString &sentence);
    /// A second start: come to the front and look into these lists.
    void asked(const QStringList &filesToImport, const QByteArray &activationToken);

private:
    struct Hold;
    void attempt(const QString &workspace, const QStringList &filesToImport, int triesLeft);
    std::unique_ptr<Hold> listen(const QString &workspace, std::unique_ptr<QLockFile> lock);
    void handOver(const QString &workspace, const QStringList &filesToImport, int triesLeft);
    void receive(QLocalSocket *socket);
    QString base(const QString &workspace) const;

    QString m_folder;
    std::unique_ptr<Hold> m_held;
    std::unique_ptr<Hold> m_granted;
};

} // namespace lead
