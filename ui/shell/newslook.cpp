#include "ui/shell/newslook.h"

#include "core/leads/leadservice.h"

#include <utility>

namespace lead {

namespace {
constexpr int Pause = 1000; // ms
}

NewsLook::NewsLook(LeadService &leads, std::function<void()> look, QObject *parent)
    : QObject(parent)
    , m_leads(leads)
    , m_look(std::move(look))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &NewsLook::begin);
}

void NewsLook::start()
{
    connect(&m_leads, &LeadService::opened, this, &NewsLook::begin);
    connect(&m_leads, &LeadService::leadsChanged, this, [this] {
        if (!m_pause.isActive())
            m_pause.start();
    });
    begin();
}

void NewsLook::begin()
{
    if (!m_leads.info())
        return;
    if (m_isLooking) {
        m_looksAgain = true;
        return;
    }
    m_isLooking = true;
    m_look();
}

void NewsLook::end()
{
    m_isLooking = false;
    if (std::exchange(m_looksAgain, false))
        begin();
}

} // namespace lead
