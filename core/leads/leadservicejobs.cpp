// The acts of LeadService on many leads.
#include "core/base/whendone.h"
#include "core/domain/conditionresolver.h"
#include "core/leads/leadlister.h"
#include "core/leads/leadservice.h"
#include "core/leads/leadsession.h"

#include <QPromise>

namespace lead {

// The leads are looked up on the thread of the work, in the facts as they are when it begins.
LeadJob *LeadService::begin(const LeadSelection &leads, const BulkAct &act)
{
    QString owner;
    for (const User &user : m_info ? m_info->users : std::vector<User>())
        if (user.id == act.owner)
            owner = user.name;
    auto *job = new LeadJob(act.title(owner), this);
    QFuture<Result<LeadJobDone>> future;
    if (!m_session) {
        QPromise<Result<LeadJobDone>> promise;
        future = promise.future();
        promise.start();
        promise.addResult(Error{Error::NotFound, tr("No workspace is open.")});
        promise.finish();
    } else if (act.kind == BulkAct::Restore) {
        future = m_session->worker().run([act, ids = leads.ids, watch = job->watch()](Workspace &workspace) { return BulkActs(workspace).run(act, ids, watch); });
    } else {
        future = m_session->worker().run([act, leads, lister = lister(), watch = job->watch()](Workspace &workspace) -> Result<LeadJobDone> {
            const Result<std::vector<LeadId>> ids = lister.idsOf(leads);
            return ids ? BulkActs(workspace).run(act, *ids, watch) : ids.error();
        });
    }
    whenDone(future, this, [this, job](const Result<LeadJobDone> &done) {
        catchUp();
        job->finish(done);
    });
    return job;
}

LeadJob *LeadService::assign(const LeadSelection &leads, UserId owner)
{
    BulkAct act{BulkAct::Assign};
    act.owner = owner;
    return begin(leads, act);
}

LeadJob *LeadService::moveToStage(const LeadSelection &leads, const QString &stage, const QString &reason)
{
    BulkAct act{BulkAct::MoveToStage};
    act.text = stage;
    act.reason = reason;
    return begin(leads, act);
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

LeadJob *LeadService::addTasks(const LeadSelection &leads, const QString &title, Millis dueAt, int days)
{
    BulkAct act{BulkAct::AddTasks};
    act.text = title;
    act.dueAt = dueAt;
    act.days = days;
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

} // namespace lead
