#include "ui/leads/detail/openlead.h"

#include "core/base/whendone.h"

namespace lead {

OpenLead::OpenLead(LeadService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    connect(&service, &LeadService::leadsChanged, this, &OpenLead::reload);
    connect(&service, &LeadService::infoChanged, this, &OpenLead::reload);
    connect(&service, &LeadService::closed, this, &OpenLead::clear);
    connect(&service, &LeadService::opened, this, &OpenLead::clear);
}

void OpenLead::show(LeadId lead)
{
    if (!lead.isValid()) {
        clear();
        return;
    }
    if (lead == m_id) {
        reload();
        return;
    }
    m_id = lead;
    m_detail.reset();
    m_state = State::Loading;
    Q_EMIT switched();
    Q_EMIT changed();
    reload();
}

void OpenLead::clear()
{
    ++m_request; // what is still on its way is for nobody
    m_id = {};
    m_detail.reset();
    m_state = State::None;
    m_isRefreshing = false;
    Q_EMIT switched();
    Q_EMIT changed();
}

void OpenLead::reload()
{
    if (!m_id.isValid() || !m_service.isOpen())
        return;
    m_isRefreshing = true;
    if (m_state == State::Failed) {
        m_state = State::Loading;
        Q_EMIT changed();
    }
    whenDone(m_service.detail(m_id), this, [this, request = ++m_request](const Result<LeadDetail> &detail) {
        if (request == m_request)
            take(detail);
    });
}

void OpenLead::take(const Result<LeadDetail> &detail)
{
    m_isRefreshing = false;
    if (detail) {
        m_detail = *detail;
        m_state = detail->gone ? State::Gone : State::Shown;
    } else {
        m_error = detail.error();
        m_state = m_error.code == Error::NotFound ? State::Gone : State::Failed;
    }
    Q_EMIT changed();
}

QString OpenLead::whyReadOnly() const
{
    if (isGone())
        return tr("This lead is gone. Bring it back to change it.");
    return info() ? info()->permissions.whyNot(Right::WorkLeads) : QString();
}

void OpenLead::follow(const Acting &acting, const QString &sentence, std::function<void(bool)> ended)
{
    whenDone(acting, this, [this, sentence, ended = std::move(ended)](const Result<LeadActs::Done> &done) {
        if (ended)
            ended(done.isOk());
        if (!done)
            Q_EMIT refused(done.error());
        else if (done->operation.isValid())
            Q_EMIT acted(sentence, done->operation);
        reload();
    });
}

} // namespace lead
