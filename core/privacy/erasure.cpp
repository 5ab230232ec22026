#include "core/privacy/erasure.h"

#include "core/facts/factssnapshot.h"
#include "core/privacy/begunnotes.h"
#include "core/privacy/preparedimport.h"
#include "core/settings/knowncopies.h"
#include "core/storage/attachmentrepository.h"
#include "core/storage/backup.h"
#include "core/storage/backupfolder.h"
#include "core/storage/filestore.h"
#include "core/storage/leadrepository.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QThread>
#include <algorithm>

namespace lead {

namespace {

struct ErasureText
{
    Q_DECLARE_TR_FUNCTIONS(Erasure)
};

constexpr std::size_t AtOnce = 200;
// Of more, texts of others that name them are not looked for.
constexpr std::size_t FewPeople = 20;
// How often the log is asked to be emptied while others read, 10 ms apart.
constexpr int CheckpointTries = 100;

bool removeCopy(const QString &path)
{
    const QString files = FileStore::folderOf(path);
    if (QFileInfo(files).isDir() && !QFileInfo(files).isSymLink())
        QDir(files).removeRecursively();
    for (const char *suffix : {".json", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
    return QFile::remove(path);
}

} // namespace

QJsonObject ErasureReceipt::toJson() const
{
    QJsonObject object = rows.toJson();
    object.insert(QStringLiteral("operation"), operation.isValid() ? QJsonValue(operation.toString()) : QJsonValue());
    object.insert(QStringLiteral("files"), files);
    object.insert(QStringLiteral("drafts"), drafts);
    object.insert(QStringLiteral("log_empty"), isLogEmpty);
    object.insert(QStringLiteral("copies"), QJsonArray::fromStringList(copies));
    object.insert(QStringLiteral("deleted_copies"), QJsonArray::fromStringList(deletedCopies));
    QJsonArray elsewhere;
    for (const PersonMention &mention : mentions)
        elsewhere.append(QJsonObject{{QStringLiteral("where"), mention.where},
                                     {QStringLiteral("id"), QString::number(mention.id)},
                                     {QStringLiteral("lead"), mention.lead.isValid() ? QJsonValue(mention.lead.toString()) : QJsonValue()}});
    object.insert(QStringLiteral("mentions"), elsewhere);
    return object;
}

Result<ErasureReceipt> Erasure::run(const std::vector<LeadId> &people, bool isKept)
{
    const QString summary = ErasureText::tr("Erase %n lead(s)", nullptr, static_cast<int>(people.size()));
    ErasureReceipt receipt;
    Act act(m_workspace, {QStringLiteral("erase"), summary}); // is dropped by a preview and with it all that was written
    if (!act.begun())
        return act.begun().error();
    const Result<PersonTrace> trace = PersonTracer(m_workspace).trace(people);
    if (!trace)
        return trace.error();
    if (!isKept)
        for (const LeadId lead : trace->leads)
            if (const auto found = LeadRepository(m_workspace).findAny(lead); found && *found)
                receipt.names << (*found)->displayName();
    const Result<ErasedRows> rows = PersonErasure(m_workspace, act).erase(*trace);
    if (!rows)
        return rows.error();
    receipt.rows = *rows;
    receipt.files = trace->files.size();
    for (const KnownCopy &copy : knownCopies(m_workspace))
        receipt.copies << copy.path;
    if (people.size() <= FewPeople) { // what is left once their own rows are gone
        Result<std::vector<PersonMention>> mentions = PersonTracer(m_workspace).mentions(*trace);
        if (!mentions)
            return mentions.error();
        receipt.mentions = std::move(*mentions);
    }
    if (!isKept)
        return receipt;
    const Result<OperationId> operation = act.commit();
    if (!operation)
        return operation.error();
    receipt.operation = *operation;
    FileStore(m_workspace.path()).remove(trace->files);
    receipt.drafts = dropPreparedImport(m_workspace.path(), trace->marks) ? 1 : 0;
    receipt.drafts += dropBegunNotes(m_workspace.uuid(), trace->leads);
    return receipt;
}

// Copies of the rows that the program itself made: the snapshot of the facts and the log of the database.
Result<void> Erasure::removeTraces(ErasureReceipt &receipt)
{
    FactsSnapshot::remove(m_workspace.path());
    const QFileInfo log(m_workspace.path() + QStringLiteral("-wal"));
    for (int i = 0; i < CheckpointTries; ++i) {
        m_workspace.connection().checkpoint();
        if (QFileInfo(log.filePath()).size() == 0)
            return m_workspace.refreshIfStale();
        QThread::msleep(10);
    }
    receipt.isLogEmpty = false;
    return m_workspace.refreshIfStale();
}

Result<void> Erasure::deleteCopies(ErasureReceipt &receipt)
{
    const std::vector<KnownCopy> copies = knownCopies(m_workspace);
    if (!copies.empty()) {
        const Result<QString> fresh = newBackupPath(m_workspace.path(), m_workspace.clock());
        if (!fresh)
            return fresh.error();
        if (const Result<BackupManifest> written = Backup::write(m_workspace, *fresh); !written)
            return written.error();
    }
    QStringList left;
    for (const KnownCopy &copy : copies)
        (copy.isOurs && removeCopy(copy.path) ? receipt.deletedCopies : left) << copy.path;
    receipt.copies = left;
    return {};
}

Result<ErasureReceipt> Erasure::preview(const std::vector<LeadId> &people)
{
    return run(people, false);
}

Result<ErasureReceipt> Erasure::erase(const std::vector<LeadId> &people, Copies copies)
{
    Result<ErasureReceipt> receipt = run(people, true);
    if (!receipt)
        return receipt;
    if (Result<void> done = removeTraces(*receipt); !done)
        return done.error();
    if (copies == Copies::Delete)
        if (Result<void> done = deleteCopies(*receipt); !done)
            return done.error();
    return receipt;
}

Result<ErasureReceipt> Erasure::eraseMany(const std::vector<LeadId> &people, const std::function<bool(qint64 done)> &goesOn)
{
    ErasureReceipt all;
    for (std::size_t from = 0; from < people.size(); from += AtOnce) {
        if (goesOn && !goesOn(static_cast<qint64>(from)))
            break;
        std::vector<LeadId> some;
        for (std::size_t i = from; i < std::min(people.size(), from + AtOnce); ++i) {
            // One of an earlier group may have brought it along as the same person.
            const auto found = LeadRepository(m_workspace).findAny(people[i]);
            if (!found)
                return found.error();
            if (*found)
                some.push_back(people[i]);
        }
        if (some.empty())
            continue;
        const Result<ErasureReceipt> receipt = run(some, true);
        if (!receipt)
            return receipt;
        all.operation = receipt->operation;
        all.rows += receipt->rows;
        all.files += receipt->files;
        all.drafts += receipt->drafts;
        all.copies = receipt->copies;
    }
    if (Result<void> done = removeTraces(all); !done)
        return done.error();
    return all;
}

} // namespace lead
