// The acts of LeadService on many leads.
#include "core/base/whendone.h"
#include "core/leads/leadservice.h"
#include "core/leads/leadsession.h"
#include "core/leads/stagegate.h"
#include "core/storage/automaticbackup.h"

#include <QFileInfo>
#include <algorithm>

namespace lead {

namespace {

std::vector<LeadId> namedIn(const LeadSelection &leads)
{
    std::vector<LeadId> ids;
    for (const LeadId id : leads.ids)
        if (std::find(leads.except.begin(), leads.except.end(), id) == leads.except.end())
            ids.push_back(id);
    return ids;
}

} // namespace

LeadJob *LeadService::begin(const LeadSelection &leads, const BulkAct &act)
{
    QString owner;
    for (const User &user : m_info ? m_info->users : std::vector<User>())
        if (user.id == act.owner)
            owner = user.name;
    auto *job = new LeadJob(act.title(owner), this);
    const auto finish = [this, job](const Result<LeadJobDone> &done) {
        catchUp();
        job->finish(done);
    };
    // Weak: a session that waits for an answer would outlive the service that it calls back.
    const auto work = [this, act, finish, watch = job->watch(), session = std::weak_ptr(m_session)](const Result<std::vector<LeadId>> &ids) {
        if (!ids)
            return finish(ids.error());
        if (!m_session || session.lock() != m_session)
            return finish(Error{Error::Cancelled, tr("The workspace was closed.")});
        const auto run = [this, act, watch, leads = *ids](Workspace &workspace) {
            if (act.kind == BulkAct::Remove && leads.size() > AutomaticBackup::ManyLeads)
                if (const auto kept = AutomaticBackup::ensure(workspace, AutomaticBackup::Occasion::MassDelete); !kept)
                    QMetaObject::invokeMethod(this, [this, error = kept.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
            return BulkActs(workspace).run(act, leads, watch);
        };
        whenDone(m_session->worker().run(run), this, finish);
    };
    if (!m_session || leads.all)
        whenDone(ids(leads), this, work);
    else // also those that the facts do not know yet, or no more
        work(namedIn(leads));
    return job;
}

LeadJob *LeadService::assign(const LeadSelection &leads, UserId owner)
{
    BulkAct act{BulkAct::Assign};
    act.owner = owner;
    return begin(leads, act);
}

LeadJob *LeadService::moveToStage(const LeadSelection &leads, const QString &stage, const StageEntry &entry)
{
    BulkAct act{BulkAct::MoveToStage};
    act.text = stage;
    act.entry = entry;
    return begin(leads, act);
}

QFuture<Result<std::vector<StageLack>>> LeadService::stageLacks(const LeadSelection &leads, StageId stage)
{
    using Lacks = std::vector<StageLack>;
    const auto of = [session = std::weak_ptr(m_session), stage](const Result<std::vector<LeadId>> &ids) {
        const std::shared_ptr<LeadSession> open = session.lock();
        if (!ids || !open)
            return QtFuture::makeReadyFuture(Result<Lacks>(ids ? Error{Error::Cancelled, tr("The workspace was closed.")} : ids.error()));
        return open->reader().run([ids = *ids, stage](Workspace &workspace) -> Result<Lacks> {
            if (Result<void> fresh = workspace.refreshIfStale(); !fresh)
                return fresh.error();
            Result<StageGate> gate = StageGate::make(workspace, stage.toString(), {});
            return gate ? gate->lacksOf(ids) : gate.error();
        });
    };
    if (!leads.all)
        return of(namedIn(leads));
    const auto promise = std::make_shared<QPromise<Result<Lacks>>>();
    promise->start();
    whenDone(ids(leads), this, [this, of, promise](const Result<std::vector<LeadId>> &ids) {
        whenDone(of(ids), this, [promise](const Result<Lacks> &lacks) {
            promise->addResult(lacks);
            promise->finish();
        });
    });
    return promise->future();
}

LeadJob *LeadService::addTag(const LeadSelection &leads, const QString &tag)
{
    BulkAct act{BulkAct::AddTag};
    act.text = tag;
    return begin(leads, act);
}

LeadJob *LeadService::removeTag(const LeadSelection &leads, const QString &tag)
{
    BulkAct act{BulkAct::RemoveTag};
    act.text = tag;
    return begin(leads, act);
}

LeadJob *LeadService::setField(const LeadSelection &leads, const QString &field, const QString &text)
{
    BulkAct act{BulkAct::SetField};
    act.field = field;
    act.text = text;
    return begin(leads, act);
}

LeadJob *LeadService::addTasks(const LeadSelection &leads, const Task &task, const std::optional<TaskSpread> &spread)
{
    BulkAct act{BulkAct::AddTasks};
    act.text = task.title;
    act.dueAt = task.dueAt.value_or(0);
    act.task = task;
    act.spread = spread;
    return begin(leads, act);
}

LeadJob *LeadService::setDoNotContact(const LeadSelection &leads, bool isOn)
{
    BulkAct act{BulkAct::SetDoNotContact};
    act.isOn = isOn;
    return begin(leads, act);
}

LeadJob *LeadService::remove(const LeadSelection &leads)
{
    return begin(leads, BulkAct{BulkAct::Remove});
}

LeadJob *LeadService::restore(const std::vector<LeadId> &leads)
{
    LeadSelection selection;
    selection.ids = leads;
    return begin(selection, BulkAct{BulkAct::Restore});
}

LeadJob *LeadService::exportTo(const LeadSelection &leads, const LeadExport::Request &request, const std::vector<ListSort> &sorts)
{
    const QString name = QFileInfo(request.path).fileName();
    auto *job = new LeadJob(tr("Exporting leads to %1").arg(name), this);
    const auto finish = [job](const Result<LeadJobDone> &done) { job->finish(done); };
    const auto work = [this, request, name, finish, watch = job->watch(), session = std::weak_ptr(m_session)](const Result<std::vector<LeadId>> &ids) {
        if (!ids)
            return finish(ids.error());
        if (!m_session || session.lock() != m_session)
            return finish(Error{Error::Cancelled, tr("The workspace was closed.")});
        const qint64 total = static_cast<qint64>(ids->size());
        const auto run = [request, name, watch, total, only = *ids](Workspace &workspace) mutable -> Result<LeadJobDone> {
            LeadExport::Request whole = request;
            whole.only = std::move(only);
            whole.progress = [watch, total](qint64 rows) {
                watch.progress(rows, total);
                return !watch.isCancelled();
            };
            if (watch.isCancelled())
                return Error{Error::Cancelled, tr("The export was stopped; nothing was written.")};
            const Result<LeadExport::Written> written = LeadExport(workspace).run(whole);
            if (!written)
                return written.error();
            LeadJobDone done;
            done.changed = written->leads;
            done.unchanged = written->leftOut;
            done.summary = tr("Exported %Ln leads to %1", nullptr, static_cast<int>(written->leads)).arg(name);
            if (written->leftOut > 0)
                done.summary = tr("%1. %Ln that must not be contacted were left out.", "what was exported", static_cast<int>(written->leftOut)).arg(done.summary);
            return done;
        };
        whenDone(m_session->worker().run(run), this, finish);
    };
    if (!m_session || leads.all || !sorts.empty()) {
        whenDone(ids(leads, sorts), this, work);
    } else {
        std::vector<LeadId> named = namedIn(leads);
        std::sort(named.begin(), named.end());
        work(named);
    }
    return job;
}

} // namespace lead
