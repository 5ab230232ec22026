#pragma once

#include "core/facts/factsstore.h"
#include "core/leads/leadvalues.h"
#include "core/quality/referencedata.h"
#include "core/storage/databasethread.h"
#include "core/storage/scoreeventstore.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <atomic>
#include <functional>

namespace lead {

/// The threads of one opened workspace, each with a connection of its own, and its facts.
class LeadSession
{
public:
    explicit LeadSession(const Clock &clock)
        : m_clock(clock)
    {
    }
    /// Waits for what is posted; what is being opened is given up.
    ~LeadSession();

    using Progress = std::function<void(qint64 leads)>;
    /// Opens (with a template: creates) the workspace and loads the facts; the small tables come as the
    /// result.
    QFuture<Result<WorkspaceInfo>> open(const QString &path, const QString &templateName, Progress progress);

    struct News
    {
        bool changed = false;
        std::optional<WorkspaceInfo> info;
    };
    /// Brings the facts up to date. Nothing is read unless another connection committed something.
    QFuture<Result<News>> catchUp();

    /// Holds the facts against SQL; see FactsStore::verify().
    QFuture<Result<QStringList>> verifyFacts();

    /// The tables by which typed leads are cleaned; on the writer's thread.
    const ReferenceData &reference();
    /// A copy of an attached file for other programs, gone when the session ends; none of a file that could run. On the reader's
    /// thread.
    Result<OpenableFile> openable(Workspace &workspace, const Attachment &attachment);

    const FactsStore &facts() const { return m_facts; }
    FactsStore &facts() { return m_facts; }
    /// On the worker's thread.
    ScoreEventStore &scoreEvents() { return m_scoreEvents; }
    DatabaseThread &writer() { return m_writer; }
    DatabaseThread &reader() { return m_reader; }
    /// For work on many leads, so that edits go on meanwhile.
    DatabaseThread &worker() { return m_worker; }
    DatabaseThread &keeper() { return m_keeper; }

private:
    Result<WorkspaceInfo> load(Workspace &workspace, const Progress &progress);
    /// Has scores that time, an import or another model made old brought up to date, on the worker's thread.
    void settleScores();
    Result<News> newsOn(Workspace &workspace);
    /// Keeps what says whether it changed, and completes it.
    void remember(WorkspaceInfo &info);

    const Clock &m_clock;
    std::atomic<bool> m_isCancelled = false;
    std::atomic<bool> m_isReadOnly = false; // as the writer found it
    std::atomic<bool> m_isSettling = false;
    FactsStore m_facts;
    // Of the keeper's connection, on its thread.
    qint64 m_dataVersion = -1;
    QElapsedTimer m_sinceSettled;
    std::weak_ptr<const LeadFacts> m_told;
    std::vector<Stage> m_stages;
    std::vector<User> m_users;
    std::vector<Field> m_fields;
    std::unique_ptr<ReferenceData> m_reference;
    ScoreEventStore m_scoreEvents; // of the worker's connection, on its thread
    std::unique_ptr<QTemporaryDir> m_copies; // of attached files, on the reader's thread
    // They end first and in this order from below, so that no work outlives what it uses. The keeper posts to
    // others and ends first; the writer does so while it opens, so the destructor ends it before.
    DatabaseThread m_reader;
    DatabaseThread m_writer;
    DatabaseThread m_worker;
    DatabaseThread m_keeper; // of the facts
};

} // namespace lead
