#include "ui/leads/leadchecks.h"

#include <algorithm>

namespace lead {

LeadChecks::LeadChecks(QObject *parent)
    : QObject(parent)
{
}

bool LeadChecks::contains(LeadId lead) const
{
    if (m_some.empty() && !m_all)
        return false;
    return lead.isValid() && m_some.contains(lead) != m_all.has_value();
}

qint64 LeadChecks::count() const
{
    const auto some = static_cast<qint64>(m_some.size());
    return m_all ? std::max<qint64>(0, m_matching - some) : some;
}

void LeadChecks::set(const std::vector<LeadId> &leads, bool checked)
{
    for (const LeadId lead : leads) {
        if (!lead.isValid())
            continue;
        if (checked != m_all.has_value())
            m_some.insert(lead);
        else
            m_some.erase(lead);
    }
    if (m_all && count() == 0) {
        m_all.reset();
        m_some.clear();
    }
    Q_EMIT changed();
}

void LeadChecks::setAll(const LeadQuery &query, qint64 matching)
{
    m_some.clear();
    m_all = query;
    m_matching = matching;
    Q_EMIT changed();
}

void LeadChecks::clear()
{
    if (m_some.empty() && !m_all)
        return;
    m_some.clear();
    m_all.reset();
    Q_EMIT changed();
}

void LeadChecks::keepOnly(const std::vector<LeadId> &leads)
{
    if (m_all || m_some.empty())
        return;
    std::unordered_set<LeadId> kept;
    for (const LeadId lead : leads)
        if (m_some.contains(lead))
            kept.insert(lead);
    if (kept.size() == m_some.size())
        return;
    m_some = std::move(kept);
    Q_EMIT changed();
}

void LeadChecks::setMatching(qint64 matching)
{
    if (!m_all || m_matching == matching)
        return;
    m_matching = matching;
    Q_EMIT changed();
}

LeadSelection LeadChecks::selection() const
{
    LeadSelection selection;
    std::vector<LeadId> some(m_some.begin(), m_some.end());
    std::sort(some.begin(), some.end());
    if (m_all) {
        selection.all = m_all;
        selection.except = std::move(some);
    } else {
        selection.ids = std::move(some);
    }
    return selection;
}

} // namespace lead
