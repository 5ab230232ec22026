#include "core/privacy/privacyservice.h"

#include "core/storage/databasethread.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>

namespace lead {

PrivacyService::PrivacyService(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

PrivacyService::~PrivacyService() = default;

void PrivacyService::setWorkspace(const QString &path)
{
    if (path == m_path)
        return;
    m_thread.reset();
    m_path = path;
}

DatabaseThread &PrivacyService::thread()
{
    if (m_thread)
        return *m_thread;
    m_thread = std::make_unique<DatabaseThread>();
    if (!m_path.isEmpty())
        (void)m_thread->open([path = m_path, clock = &m_clock] { return Workspace::open(path, *clock, Connection::Mode::Writer); });
    return *m_thread;
}

template <typename T, typename Work>
QFuture<Result<T>> PrivacyService::act(Work work)
{
    return thread().run([this, work](Workspace &workspace) -> Result<T> {
        if (workspace.isReadOnly())
            return Error{Error::ReadOnly, tr("This workspace can only be read. Its file or folder is write-protected.")};
        Result<T> done = work(workspace);
        if (done)
            QMetaObject::invokeMethod(this, &PrivacyService::changed, Qt::QueuedConnection);
        return done;
    });
}

QFuture<Result<SubjectExportReport>> PrivacyService::exportPerson(std::vector<LeadId> people, const QString &folder)
{
    return thread().run([people = std::move(people), folder](Workspace &workspace) -> Result<SubjectExportReport> {
        if (Result<void> fresh = workspace.refreshIfStale(); !fresh)
            return fresh.error();
        return SubjectExport(workspace).write(people, folder);
    });
}

QFuture<Result<ErasureReceipt>> PrivacyService::previewErasure(std::vector<LeadId> people)
{
    return thread().run([people = std::move(people)](Workspace &workspace) { return Erasure(workspace).preview(people); });
}

QFuture<Result<ErasureReceipt>> PrivacyService::erase(std::vector<LeadId> people, Erasure::Copies copies)
{
    return act<ErasureReceipt>([people = std::move(people), copies](Workspace &workspace) { return Erasure(workspace).erase(people, copies); });
}

QFuture<Result<std::vector<RetentionRule>>> PrivacyService::rules()
{
    return thread().run([](Workspace &workspace) { return Retention(workspace).rules(); });
}

QFuture<Result<OperationId>> PrivacyService::saveRules(std::vector<RetentionRule> rules)
{
    return act<OperationId>([rules = std::move(rules)](Workspace &workspace) { return Retention(workspace).save(rules); });
}

QFuture<Result<std::vector<RetentionMatch>>> PrivacyService::findDue()
{
    return thread().run([](Workspace &workspace) -> Result<std::vector<RetentionMatch>> {
        if (Result<void> fresh = workspace.refreshIfStale(); !fresh)
            return fresh.error();
        Retention retention(workspace);
        const Result<std::vector<RetentionRule>> rules = retention.rules();
        return rules ? retention.find(*rules) : rules.error();
    });
}

QFuture<Result<ErasureReceipt>> PrivacyService::runRules()
{
    return act<ErasureReceipt>([](Workspace &workspace) { return Retention(workspace).run(); });
}

QFuture<Result<AuditReport>> PrivacyService::verifyJournal(std::vector<JournalHead> known)
{
    return thread().run([known = std::move(known)](Workspace &workspace) { return Journal(workspace).verify(known); });
}

QFuture<Result<JournalHead>> PrivacyService::journalHead()
{
    return thread().run([](Workspace &workspace) { return Journal(workspace).head(); });
}

} // namespace lead
