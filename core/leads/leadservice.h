#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/leads/leadacts.h"
#include "core/leads/leadvalues.h"

#include <QFuture>
#include <QObject>
#include <QTimer>
#include <memory>

namespace lead {

class LeadSession;
struct ResolveContext;

/// The window's door to the leads of one workspace: lists, records, edits and undo. Lives on the GUI thread
/// and never blocks it: writing, reading pages and keeping the facts have a thread each, lists are worked out
/// on the pool.
class LeadService : public QObject
{
    Q_OBJECT

public:
    explicit LeadService(const Clock &clock, QObject *parent = nullptr);
    ~LeadService() override;

    /// Opens a workspace in place of the one that is open; that one stays when it cannot be opened.
    QFuture<Result<void>> open(const QString &path);
    /// Creates a workspace by template ("sales", "b2b") and opens it.
    QFuture<Result<void>> create(const QString &path, const QString &templateName);
    void close();
    bool isOpen() const { return m_session != nullptr; }
    /// As of the last change; null while nothing is open.
    WorkspaceInfoPtr info() const { return m_info; }

    QFuture<Result<LeadList>> list(const LeadQuery &query);
    QFuture<Result<std::vector<LeadRecord>>> records(std::vector<LeadId> ids);
    QFuture<Result<LeadDetail>> detail(LeadId lead);

    /// `field` by key, `text` as typed.
    QFuture<Result<LeadActs::Done>> edit(LeadId lead, const QString &field, const QString &text);
    QFuture<Result<LeadActs::Done>> moveToStage(LeadId lead, const QString &stage);
    QFuture<Result<LeadActs::Done>> addNote(LeadId lead, const QString &text);
    /// Takes an act back; the act may be an undo, which then is done again.
    QFuture<Result<UndoDone>> undo(OperationId operation);

    /// Looks at once for what this or another process committed, instead of at the next tick.
    void catchUp();

Q_SIGNALS:
    void opened();
    void closed();
    /// While opening a workspace: how many leads were read.
    void loading(qint64 leads);
    /// Lists and records may be different now.
    void leadsChanged();
    /// The undoable act, stages, users or fields may be different now.
    void infoChanged();
    /// Something in the background went wrong.
    void failed(const lead::Error &error);

private:
    QFuture<Result<void>> start(const QString &path, const QString &templateName);
    void adopt(std::shared_ptr<LeadSession> session, WorkspaceInfo info);
    void catchUpLater();
    ResolveContext resolveContext() const;
    template <typename Work>
    QFuture<Result<LeadActs::Done>> act(Work work);

    const Clock &m_clock;
    QTimer m_poll;
    std::shared_ptr<LeadSession> m_session;
    std::shared_ptr<LeadSession> m_opening;
    WorkspaceInfoPtr m_info;
    bool m_isCatchingUp = false;
    bool m_catchUpAgain = false;
};

} // namespace lead
