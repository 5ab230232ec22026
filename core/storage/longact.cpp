#include "core/storage/longact.h"

#include "core/base/text.h"
#include "core/storage/lifecyclebatch.h"
#include "core/storage/lifecyclefollower.h"
#include "core/storage/scorefollower.h"
#include "core/storage/workspace.h"

#include <QJsonDocument>
#include <QThread>
#include <algorithm>

namespace lead {

namespace {
// Long enough for a writer that waits to get its turn.
constexpr unsigned long PauseMillis = 4;
} // namespace

LongAct::LongAct(Workspace &workspace, Journal::Begin begin)
    : m_workspace(workspace)
    , m_begin(std::move(begin))
{
}

LongAct::~LongAct()
{
    dropBatch();
}

Result<void> LongAct::beginBatch()
{
    if (m_operation.isValid())
        QThread::msleep(PauseMillis);
    m_transaction = std::make_unique<Transaction>(m_workspace.connection());
    if (!m_transaction->begun())
        return m_transaction->begun();
    m_timer.start();
    if (Result<void> fresh = m_workspace.refreshIfStale(); !fresh)
        return fresh;
    return m_operation.isValid() ? Result<void>() : Journal(m_workspace).allowed(m_begin);
}

// The act itself is written with its first change, for a row of the journal can never be taken away again.
Result<void> LongAct::open()
{
    const Result<OperationId> id = Journal(m_workspace).open(m_begin);
    if (!id)
        return id.error();
    m_operation = *id;
    m_writer = std::make_unique<ChangeWriter>(m_workspace, m_operation);
    return m_writer->prepared();
}

Result<void> LongAct::recordText(std::string_view entity, qint64 entityId, std::string_view body)
{
    if (!m_operation.isValid())
        if (Result<void> done = open(); !done)
            return done;
    if (Result<void> done = m_writer->collect(entity, entityId, body); !done)
        return done;
    m_batchHashes.append(m_writer->lastHash().data(), static_cast<qsizetype>(m_writer->lastHash().size()));
    ++m_changes;
    return {};
}

Result<void> LongAct::record(const Change &change)
{
    const std::string entity = toUtf8(change.entity);
    const QByteArray body = QJsonDocument(change.body).toJson(QJsonDocument::Compact);
    if (Result<void> done = recordText(entity, change.entityId, {body.constData(), static_cast<std::size_t>(body.size())}); !done)
        return done;
    if (!m_scores)
        m_scores = std::make_unique<ScoreFollower>(m_workspace, ScoreFollower::Tell::Crossings);
    m_scores->note(change);
    if (!m_begin.undoOf.isValid()) {
        if (!m_follower)
            m_follower = std::make_unique<LifecycleFollower>(m_workspace);
        m_follower->note(change);
    }
    return {};
}

Result<bool> LongAct::recheck(LeadId lead)
{
    if (!m_follower)
        m_follower = std::make_unique<LifecycleFollower>(m_workspace);
    return m_follower->recheck(*this, lead);
}

Result<std::size_t> LongAct::recheck(std::span<const LeadId> leads)
{
    if (leads.empty())
        return std::size_t(0);
    if (scoresByLifecycle())
        return recheckOneByOne(leads);
    if (!m_lifecycle)
        m_lifecycle = std::make_unique<LifecycleBatch>(m_workspace);
    if (!m_lifecycle->prepared())
        return m_lifecycle->prepared().error();
    m_lifecycle->begin(leads.front(), leads.back());
    std::size_t done = 0;
    for (; done < leads.size() && (done == 0 || !isBatchFull()); ++done) {
        const Result<LifecycleBatch::Told> told = m_lifecycle->recheck(leads[done]);
        if (!told)
            return told.error();
        if (told->change.empty())
            continue;
        touchLead();
        for (const std::string_view body : {told->change, told->because})
            if (Result<void> recorded = body.empty() ? Result<void>() : recordText("lead", leads[done].value, body); !recorded)
                return recorded.error();
    }
    if (Result<void> written = m_lifecycle->end(); !written)
        return written.error();
    return done;
}

// Where the model asks for what is written then, each has to be scored anew.
Result<std::size_t> LongAct::recheckOneByOne(std::span<const LeadId> leads)
{
    std::size_t done = 0;
    for (; done < leads.size() && (done == 0 || !isBatchFull()); ++done)
        if (const Result<bool> one = recheck(leads[done]); !one)
            return one.error();
    return done;
}

bool LongAct::scoresByLifecycle()
{
    const std::shared_ptr<const ScoreSheet> &sheet = m_workspace.scoreSheet();
    if (!sheet)
        return false;
    const std::vector<FieldNumber> used = sheet->model().usedFields();
    const std::vector<FieldNumber> &written = LifecycleMatch::writtenFields();
    return std::any_of(used.begin(), used.end(), [&written](FieldNumber field) { return std::find(written.begin(), written.end(), field) != written.end(); });
}

Result<bool> LongAct::rescore(LeadId lead)
{
    if (!m_scores)
        m_scores = std::make_unique<ScoreFollower>(m_workspace, ScoreFollower::Tell::Crossings);
    return m_scores->rescore(*this, lead);
}

// As of Act.
Result<void> LongAct::follow()
{
    Result<void> done = m_scores ? m_scores->follow(*this) : Result<void>();
    if (done && m_follower)
        done = m_follower->follow(*this);
    return done && m_scores ? m_scores->follow(*this) : done;
}

Result<void> LongAct::commitBatch()
{
    Result<void> followed = follow();
    if (followed && m_writer)
        followed = m_writer->flush();
    if (!followed) {
        dropBatch();
        return followed;
    }
    if (Result<void> done = m_transaction->commit(); !done) {
        dropBatch();
        return done;
    }
    m_transaction.reset();
    m_hash.add({m_batchHashes.constData(), static_cast<std::size_t>(m_batchHashes.size())});
    m_batchHashes.clear();
    m_committedOperation = m_operation;
    m_committedChanges = m_changes;
    m_committedLeads = m_leads;
    return {};
}

void LongAct::dropBatch()
{
    if (!m_transaction)
        return;
    m_transaction.reset();
    m_scores.reset();
    m_follower.reset();
    m_lifecycle.reset();
    m_workspace.forgetUncommitted();
    m_batchHashes.clear();
    m_operation = m_committedOperation;
    m_changes = m_committedChanges;
    m_leads = m_committedLeads;
    if (m_operation.isValid())
        m_writer->startAt(m_changes);
}

Result<OperationId> LongAct::seal(const QString &summary)
{
    dropBatch();
    if (!m_operation.isValid())
        return OperationId();
    Transaction transaction(m_workspace.connection());
    if (!transaction.begun())
        return transaction.begun().error();
    if (Result<void> done = Journal(m_workspace).seal(m_operation, m_leads, summary, {m_changes, m_hash.result()}); !done)
        return done.error();
    if (Result<void> done = transaction.commit(); !done)
        return done.error();
    return m_operation;
}

} // namespace lead
