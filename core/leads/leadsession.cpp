#include "core/leads/leadsession.h"

#include "core/domain/filename.h"
#include "core/leads/leadreader.h"
#include "core/scoring/scorekeeper.h"
#include "core/storage/definitionrepository.h"
#include "core/storage/filestore.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

namespace lead {

namespace {
// An opening that took longer leaves a snapshot for the next one.
constexpr qint64 SlowMillis = 300;
// Points fade by the day; nobody waits for them.
constexpr qint64 SettleMillis = 60000;
// With the scoring model that its template begins with.
Result<std::unique_ptr<Workspace>> createdFor(const QString &path, const Clock &clock, const QString &templateName)
{
    Result<std::unique_ptr<Workspace>> created = Workspace::create(path, clock, templateName);
    if (created)
        if (Result<void> scored = DefinitionRepository(**created).addStarterScores(templateName); !scored)
            return scored.error();
    return created;
}
} // namespace

LeadSession::~LeadSession()
{
    m_isCancelled = true;
    m_writer.end();
}

QFuture<Result<WorkspaceInfo>> LeadSession::open(const QString &path, const QString &templateName,
                                                 Progress progress)
{
    auto promise = std::make_shared<QPromise<Result<WorkspaceInfo>>>();
    QFuture<Result<WorkspaceInfo>> future = promise->future();
    promise->start();
    const auto finish = [promise](Result<WorkspaceInfo> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    const Clock *clock = &m_clock;
    const auto reading = [path, clock] { return Workspace::open(path, *clock, Connection::Mode::Reader); };
    const auto readFacts = [this, finish, progress = std::move(progress)](Workspace &workspace) {
        QElapsedTimer timer;
        timer.start();
        finish(load(workspace, progress));
        const bool isWorthIt = timer.elapsed() > SlowMillis && !m_facts.isSaved();
        return isWorthIt && !m_isCancelled ? m_facts.save(workspace) : Result<void>();
    };
    // The writer creates and migrates, so the others follow it, posted from its thread.
    (void)m_writer.open([this, path, templateName, clock, reading, readFacts,
                         finish]() -> Result<std::unique_ptr<Workspace>> {
        Result<std::unique_ptr<Workspace>> opened =
            templateName.isEmpty() ? Workspace::open(path, *clock, Connection::Mode::Writer) : createdFor(path, *clock, templateName);
        if (!opened) {
            finish(opened.error());
            return opened;
        }
        m_isReadOnly = (*opened)->isReadOnly();
        (void)m_reader.open(reading);
        (void)m_worker.open([path, clock] { return Workspace::open(path, *clock, Connection::Mode::Writer); });
        (void)m_keeper.open([reading, finish]() -> Result<std::unique_ptr<Workspace>> {
            Result<std::unique_ptr<Workspace>> workspace = reading();
            if (!workspace)
                finish(workspace.error());
            return workspace;
        });
        (void)m_keeper.run(readFacts);
        return opened;
    });
    return future;
}

const ReferenceData &LeadSession::reference()
{
    if (!m_reference)
        m_reference = std::make_unique<ReferenceData>();
    return *m_reference;
}

Result<OpenableFile> LeadSession::openable(Workspace &workspace, const Attachment &attachment)
{
    OpenableFile openable;
    const Result<QByteArray> head = FileStore(workspace.path()).headOf(attachment.sha256, FileNatureBytes);
    if (!head)
        return head.error();
    openable.nature = fileNature(attachment.name, *head);
    if (openable.nature.kind == FileNature::Program)
        return openable;
    if (!m_copies) // readable for its owner only
        m_copies = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/leadwright-XXXXXX"));
    const QString folder = m_copies->filePath(attachment.id.toString());
    if (!m_copies->isValid() || !QDir().mkpath(folder))
        return Error{Error::NoSpace, QCoreApplication::translate("LeadSession", "There is no room for a copy of the file. Free some space and try again.")};
    const QString path = folder + u'/' + safeFileName(attachment.name);
    openable.path = path;
    if (QFile::exists(path))
        return openable;
    if (Result<void> done = FileStore(workspace.path()).give(attachment.sha256, path); !done)
        return done.error();
    QFile::setPermissions(path, QFile::ReadOwner); // changes to the copy would be lost
    return openable;
}

Result<WorkspaceInfo> LeadSession::load(Workspace &workspace, const Progress &progress)
{
    m_dataVersion = workspace.connection().dataVersion();
    const Result<LeadFactsPtr> facts = m_facts.open(workspace, [this, &progress](std::size_t leads) {
        if (progress)
            progress(static_cast<qint64>(leads));
        return !m_isCancelled;
    });
    if (!facts)
        return facts.error();
    m_told = *facts;
    Result<WorkspaceInfo> info = LeadReader(workspace).info();
    if (info)
        remember(*info);
    settleScores();
    return info;
}

void LeadSession::settleScores()
{
    m_sinceSettled.start();
    if (m_isReadOnly || m_isCancelled || m_isSettling.exchange(true))
        return;
    (void)m_worker.run([this, facts = m_facts.current()](Workspace &workspace) {
        ScoreKeeper scores(workspace, facts);
        scores.stopWhen([this] { return m_isCancelled.load(); }); // closing waits for this thread
        const Result<ScoreKeeper::Done> done = scores.settle();
        m_isSettling = false;
        return done ? Result<void>() : Result<void>(done.error());
    });
}

void LeadSession::remember(WorkspaceInfo &info)
{
    info.isReadOnly = m_isReadOnly;
    m_stages = info.stages;
    m_users = info.users;
    m_fields = info.catalog.fields();
}

QFuture<Result<QStringList>> LeadSession::verifyFacts()
{
    return m_keeper.run([this](Workspace &workspace) {
        const Result<QStringList> differences = m_facts.verify(workspace);
        if (differences && !differences->isEmpty())
            m_dataVersion = -1; // so that the next catching up tells of them
        return differences;
    });
}

QFuture<Result<LeadSession::News>> LeadSession::catchUp()
{
    return m_keeper.run([this](Workspace &workspace) { return newsOn(workspace); });
}

Result<LeadSession::News> LeadSession::newsOn(Workspace &workspace)
{
    const qint64 version = workspace.connection().dataVersion();
    if (version == m_dataVersion) {
        if (m_sinceSettled.hasExpired(SettleMillis))
            settleScores();
        return News{};
    }
    const Result<LeadFactsPtr> facts = m_facts.catchUp(workspace);
    if (!facts)
        return facts.error();
    m_dataVersion = version;
    // Against those that were told last: others catch up, too, and tell nobody.
    if (m_told.lock() == *facts)
        return News{};
    m_told = *facts;
    settleScores();
    Result<WorkspaceInfo> info = LeadReader(workspace).info();
    if (!info)
        return info.error();
    // The other connections name stages, users and fields, too.
    if (info->stages != m_stages || info->users != m_users || info->catalog.fields() != m_fields)
        for (DatabaseThread *thread : {&m_reader, &m_writer})
            (void)thread->run([](Workspace &other) { return other.reload(); });
    remember(*info);
    return News{true, std::move(*info)};
}

} // namespace lead
