#include "core/settings/workspacecare.h"

#include "core/base/whendone.h"
#include "core/facts/factssnapshot.h"
#include "core/facts/factsstore.h"
#include "core/storage/automaticbackup.h"
#include "core/storage/databasethread.h"
#include "core/storage/workspacecheck.h"

#include <QFileInfo>

namespace lead {

namespace {

// Long enough after opening for the leads to be there, and for a program that is only looked into to be gone again.
constexpr int FirstMillis = 20000;
constexpr int GreetingMillis = 800; // what concerns the first edit has to be known before it
constexpr int TickMillis = 10 * 60 * 1000;
constexpr Millis WeekMillis = Millis(7) * 24 * 3600 * 1000;

} // namespace

// What is known of the workspace between two looks, on its thread.
struct WorkspaceCare::Memory
{
    bool isGreeted = false;
    bool isFirst = true;
    bool isBackupTold = false; // that it failed; once is enough
    bool isDamageTold = false;
    qint64 dataVersion = -1;
};

WorkspaceCare::WorkspaceCare(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, &WorkspaceCare::look);
}

WorkspaceCare::~WorkspaceCare() = default;

void WorkspaceCare::setWorkspace(const QString &path)
{
    m_timer.stop();
    m_thread.reset();
    m_isLooking = false;
    m_path.clear();
    m_memory.reset();
    if (path.isEmpty())
        return;
    m_path = path;
    m_memory = std::make_shared<Memory>();
    m_timer.start(FirstMillis);
    QTimer::singleShot(GreetingMillis, this, [this, memory = m_memory] {
        if (memory == m_memory && !m_isLooking)
            ask(&WorkspaceCare::greet, [] {});
    });
}

void WorkspaceCare::look()
{
    if (m_path.isEmpty() || m_isLooking)
        return;
    m_timer.start(TickMillis);
    m_isLooking = true;
    ask(&WorkspaceCare::lookAfter, [this] {
        m_isLooking = false;
        Q_EMIT rested();
    });
}

void WorkspaceCare::ask(Found (*work)(Workspace &, Memory &), const std::function<void()> &then)
{
    if (!m_thread) {
        m_thread = std::make_unique<DatabaseThread>();
        (void)m_thread->open([path = m_path, clock = &m_clock] { return Workspace::open(path, *clock, Connection::Mode::Writer); });
    }
    const auto looking = m_thread->run([memory = m_memory, work](Workspace &workspace) -> Result<Found> { return work(workspace, *memory); });
    whenDone(looking, this, [this, memory = m_memory, then](const Result<Found> &found) {
        if (memory != m_memory)
            return;
        tellOf(found);
        then();
    });
}

void WorkspaceCare::tellOf(const Result<Found> &found)
{
    if (!found) {
        Q_EMIT told(found.error().message, found.error().code == Error::Corrupt);
        return;
    }
    for (const QString &sentence : found->sentences)
        Q_EMIT told(sentence, found->isDamaged);
    if (found->isReadOnly)
        Q_EMIT foundReadOnly();
    if (found->backup)
        Q_EMIT backedUp(*found->backup);
    if (found->isWeekly)
        Q_EMIT lookedAtEverything();
}

// What the next start would begin with. Without a snapshot it reads the workspace itself.
void WorkspaceCare::verifySnapshot(Workspace &workspace, Found &found)
{
    if (!QFileInfo::exists(FactsSnapshot::pathFor(workspace.path())))
        return;
    FactsStore facts;
    if (!facts.open(workspace))
        return;
    const Result<QStringList> differences = facts.verify(workspace);
    if (differences && !differences->isEmpty())
        found.sentences << tr("The lists of %1 did not show what it holds. They were made anew; nothing is lost. %2").arg(QFileInfo(workspace.path()).completeBaseName(), differences->join(u' '));
}

WorkspaceCare::Found WorkspaceCare::greet(Workspace &workspace, Memory &memory)
{
    Found found;
    if (std::exchange(memory.isGreeted, true))
        return found;
    const QString name = QFileInfo(workspace.path()).completeBaseName();
    found.isReadOnly = workspace.isReadOnly();
    if (found.isReadOnly)
        found.sentences << tr("%1 can only be read: its file or folder is write-protected, or a newer version of Leadwright wrote it.").arg(name);
    if (workspace.connection().isSoleUser())
        found.sentences << tr("%1 lies on a network drive, so only this program has it open. Others can open it when you have closed it.").arg(name);
    return found;
}

WorkspaceCare::Found WorkspaceCare::lookAfter(Workspace &workspace, Memory &memory)
{
    Found found = greet(workspace, memory);
    const QString name = QFileInfo(workspace.path()).completeBaseName();
    // A damaged workspace must not push good backups out of the rotation.
    const qint64 version = workspace.connection().dataVersion();
    const bool isIdle = version == memory.dataVersion;
    const bool isWeekly = isIdle && workspace.clock().now() - WorkspaceCheck(workspace).lastRun() > WeekMillis;
    memory.dataVersion = version;
    if (memory.isFirst || isWeekly) {
        WorkspaceCheck check(workspace);
        const Result<CheckReport> report = isWeekly ? check.run() : check.quick();
        found.isDamaged = report && report->isDamaged; // also when that was told before: nothing is made anew of it
        if (report && !report->ok && !memory.isDamageTold) {
            memory.isDamageTold = true;
            found.sentences << (report->isDamaged ? tr("%1 is damaged. Stop working in it: recover what can be read, or restore a backup under Settings, Data.").arg(name)
                                                  : tr("Something in %1 does not fit together. Look at Settings, Data, Integrity.").arg(name));
        }
    }
    memory.isFirst = false;
    found.isWeekly = isWeekly && !found.isDamaged;
    if (found.isWeekly)
        verifySnapshot(workspace, found);
    if (memory.isDamageTold || workspace.isReadOnly())
        return found;
    const Result<std::optional<BackupFile>> backup = AutomaticBackup::ensure(workspace, AutomaticBackup::Occasion::Daily);
    if (backup)
        found.backup = *backup;
    else if (!std::exchange(memory.isBackupTold, true))
        found.sentences << tr("The daily backup of %1 could not be made. %2").arg(name, backup.error().message);
    return found;
}

} // namespace lead
