#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/backupfolder.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

namespace lead {

class DatabaseThread;
class Workspace;

/// Looks after an open workspace while nobody waits: a backup a day, a look at the structure soon after opening, and once a
/// week, when nobody writes, at everything, also whether the snapshot of the facts says what SQL says. Lives on the window's thread and never blocks it.
class WorkspaceCare : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceCare(const Clock &clock, QObject *parent = nullptr);
    ~WorkspaceCare() override;

    /// Begins with a workspace in place of another; an empty path ends it.
    void setWorkspace(const QString &path);
    /// Does at once what is due, instead of at the next tick.
    void look();

Q_SIGNALS:
    /// A backup was made of its own accord.
    void backedUp(const lead::BackupFile &backup);
    /// What a person has to know: that the workspace is read-only, in use by this program alone, damaged, or not backed
    /// up. Whole sentences; `isDamage` for those that must not be overlooked.
    void told(const QString &sentence, bool isDamage);
    /// Nothing can be written to the workspace; told() says why.
    void foundReadOnly();
    /// The weekly look at everything took place: whoever keeps facts of the workspace has them verified now.
    void lookedAtEverything();
    /// Nothing more was due.
    void rested();

private:
    struct Found
    {
        QStringList sentences;
        bool isDamaged = false;
        std::optional<BackupFile> backup;
        bool isWeekly = false;
        bool isReadOnly = false;
    };
    struct Memory;
    static void verifySnapshot(Workspace &workspace, Found &found);
    void ask(Found (*work)(Workspace &, Memory &), const std::function<void()> &then);
    void tellOf(const Result<Found> &found);
    /// What a person has to know before the first edit.
    static Found greet(Workspace &workspace, Memory &memory);
    static Found lookAfter(Workspace &workspace, Memory &memory);

    const Clock &m_clock;
    QString m_path;
    QTimer m_timer;
    std::shared_ptr<Memory> m_memory;
    std::unique_ptr<DatabaseThread> m_thread;
    bool m_isLooking = false;
};

} // namespace lead
