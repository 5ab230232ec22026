#pragma once

#include "core/base/clock.h"
#include "core/privacy/retention.h"
#include "core/privacy/subjectexport.h"

#include <QFuture>
#include <QObject>
#include <memory>

namespace lead {

class DatabaseThread;

/// The window's door to what concerns people's rights and the proof of what was done. Lives on the GUI thread and never blocks it.
class PrivacyService : public QObject
{
    Q_OBJECT

public:
    explicit PrivacyService(const Clock &clock, QObject *parent = nullptr);
    ~PrivacyService() override;

    /// The workspace that the window shows; opened when it is first needed, an empty path closes it.
    void setWorkspace(const QString &path);

    QFuture<Result<SubjectExportReport>> exportPerson(std::vector<LeadId> people, const QString &folder);
    QFuture<Result<ErasureReceipt>> previewErasure(std::vector<LeadId> people);
    QFuture<Result<ErasureReceipt>> erase(std::vector<LeadId> people, Erasure::Copies copies);

    QFuture<Result<std::vector<RetentionRule>>> rules();
    QFuture<Result<OperationId>> saveRules(std::vector<RetentionRule> rules);
    /// What the saved rules find today.
    QFuture<Result<std::vector<RetentionMatch>>> findDue();
    QFuture<Result<ErasureReceipt>> runRules();

    /// The journal against its chain and against heads that are kept elsewhere.
    QFuture<Result<AuditReport>> verifyJournal(std::vector<JournalHead> known);
    QFuture<Result<JournalHead>> journalHead();

Q_SIGNALS:
    /// People were erased or rules changed.
    void changed();

private:
    DatabaseThread &thread();
    template <typename T, typename Work>
    QFuture<Result<T>> act(Work work);

    const Clock &m_clock;
    QString m_path;
    std::unique_ptr<DatabaseThread> m_thread;
};

} // namespace lead
