// What LeadService does about the qualification of leads.
#include "core/base/whendone.h"
#include "core/leads/leadservice.h"
#include "core/leads/leadsession.h"
#include "core/leads/qualificationacts.h"
#include "core/leads/serviceanswer.h"

namespace lead {

template <typename Work>
QFuture<Result<LeadActs::Done>> LeadService::qualify(Work work)
{
    if (!m_session)
        return nothingOpen<Done>();
    return m_session->writer().run([this, work](Workspace &workspace) -> Result<Done> {
        QualificationActs acts(workspace);
        Result<Done> done = work(acts);
        catchUpLater();
        return done;
    });
}

QFuture<Result<LeadActs::Done>> LeadService::moveLifecycle(LeadId lead, Lifecycle state, const QString &reason)
{
    return qualify([lead, state, reason](QualificationActs &acts) { return acts.move(lead, state, reason); });
}

QFuture<Result<LeadActs::Done>> LeadService::accept(LeadId lead)
{
    return qualify([lead](QualificationActs &acts) { return acts.accept(lead); });
}

QFuture<Result<LeadActs::Done>> LeadService::reject(LeadId lead, const QString &reason, const std::optional<QDate> &wakeOn)
{
    return qualify([lead, reason, wakeOn](QualificationActs &acts) { return acts.reject(lead, reason, wakeOn); });
}

QFuture<Result<LeadActs::Done>> LeadService::answer(LeadId lead, const QString &item, Answer answer, const QString &note)
{
    return qualify([lead, item, answer, note](QualificationActs &acts) { return acts.answer(lead, {{item, answer, note}}); });
}

QFuture<Result<std::vector<Definition>>> LeadService::definitions()
{
    if (!m_session)
        return nothingOpen<std::vector<Definition>>();
    return m_session->reader().run([](Workspace &workspace) { return DefinitionActs(workspace).all(); });
}

LeadJob *LeadService::publish(const std::vector<DefinitionDraft> &drafts)
{
    auto *job = new LeadJob(tr("Publishing definitions"), this);
    const auto finish = [this, job](const Result<LeadJobDone> &done) {
        catchUp();
        job->finish(done);
    };
    // Weak: a session that waits for an answer would outlive the service that it calls back.
    const auto work = [this, drafts, finish, watch = job->watch(), session = std::weak_ptr(m_session)](const Result<std::vector<LeadId>> &ids) {
        if (!ids)
            return finish(ids.error());
        if (!m_session || session.lock() != m_session)
            return finish(Error{Error::Cancelled, tr("The workspace was closed.")});
        whenDone(m_session->worker().run([drafts, watch, leads = *ids](Workspace &workspace) { return DefinitionActs(workspace).publish(drafts, leads, watch); }), this, finish);
    };
    LeadSelection leads;
    if (const std::optional<QString> condition = DefinitionActs::candidates(drafts)) {
        LeadQuery query;
        query.condition = *condition;
        leads.all = query;
    }
    whenDone(ids(leads), this, work);
    return job;
}

} // namespace lead
