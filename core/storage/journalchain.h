#pragma once

#include "core/storage/journal.h"

#include <QHash>
#include <set>

namespace lead {

class Query;

/// The hash chain of the journal: what it covers, how it is verified, and how acts are emptied of what they say of a person
/// without breaking it.
class JournalChain
{
public:
    static constexpr qsizetype HashBytes = 32;

    explicit JournalChain(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// What the chain covers of an act. `salt`: empty for acts of the first versions.
    static QByteArray textOf(const Operation &operation, const QByteArray &salt, qint64 changes, const QByteArray &changesHash);
    static QByteArray linked(const QByteArray &previous, const QByteArray &text);
    /// The columns that operationFrom() reads, of a table called `o`.
    static QString columns();
    static Operation operationFrom(const Query &query);

    /// Over the hashes of all changes of an act.
    Result<Journal::Digest> digest(OperationId operation);
    Result<AuditReport> verify(const std::vector<JournalHead> &known);

    /// Empties the body of every change of the things of one kind (`entity`) whose ids are given; returns how many there were.
    Result<qint64> emptyChanges(const QString &entity, const std::vector<qint64> &ids);
    /// Empties the summary of a sealed act and leaves in `act` what proves that nothing else of it was touched.
    Result<void> emptySummary(ChangeRecorder &act, OperationId operation);
    /// The sealed acts that changed one of these things, each once.
    Result<std::vector<Operation>> actsOn(const QString &entity, const std::vector<qint64> &ids);
    /// Undos of an act, undos of those, and so on.
    Result<std::vector<Operation>> undosOf(OperationId operation);

private:
    struct Row; // an act with its hashes
    Result<std::optional<Row>> row(OperationId operation);
    Result<std::set<std::pair<QString, qint64>>> erased();
    Result<std::optional<OperationId>> alteredChange();
    Result<std::optional<OperationId>> unexplainedEmptying();
    Result<QHash<qint64, QJsonObject>> emptied();
    QString missingEnd(const std::vector<JournalHead> &known, const std::vector<QByteArray> &hashes) const;

    Workspace &m_workspace;
};

} // namespace lead
