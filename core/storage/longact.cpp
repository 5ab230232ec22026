#include "core/storage/longact.h"

#include "core/base/text.h"
#include "core/storage/workspace.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QThread>

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
    return m_workspace.refreshIfStale();
}

// The act itself is written with its first change, for a row of the journal can never be taken away again.
Result<void> LongAct::open()
{
    const Result<OperationId> id = Journal(m_workspace).open(m_begin);
    if (!id)
        return id.error();
    m_operation = *id;
    return {};
}

Result<void> LongAct::record(const Change &change)
{
    if (!m_operation.isValid())
        if (Result<void> done = open(); !done)
            return done;
    if (!m_insert) {
        m_insert = std::make_unique<BulkStatement>(m_workspace.connection(),
                                                   QStringLiteral("INSERT INTO change (operation_id, n, entity, entity_id, body, salt, body_hash) VALUES (?, ?, ?, ?, ?, ?, ?)"));
        if (!m_insert->prepared())
            return m_insert->prepared();
    }
    const QByteArray body = QJsonDocument(change.body).toJson(QJsonDocument::Compact);
    const quint64 random = QRandomGenerator::system()->generate64();
    const QByteArray salt(reinterpret_cast<const char *>(&random), sizeof random);
    const QByteArray entity = change.entity.toUtf8();
    const QByteArray hash = changeHash(salt, entity, change.entityId, body);
    const auto view = [](const QByteArray &bytes) { return std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())); };
    m_insert->bind(1, m_operation.value);
    m_insert->bind(2, std::int64_t(m_changes));
    m_insert->bind(3, view(entity));
    m_insert->bind(4, std::int64_t(change.entityId));
    m_insert->bind(5, view(body));
    m_insert->bindBytes(6, view(salt));
    m_insert->bindBytes(7, view(hash));
    if (Result<void> done = m_insert->run(); !done)
        return done;
    m_batchHashes += hash;
    ++m_changes;
    return {};
}

Result<void> LongAct::commitBatch()
{
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
    m_workspace.forgetUncommitted();
    m_batchHashes.clear();
    m_operation = m_committedOperation;
    m_changes = m_committedChanges;
    m_leads = m_committedLeads;
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
