#include "ui/shell/navigationhistory.h"

namespace lead {

namespace {
constexpr std::size_t Most = 100;
} // namespace

void NavigationHistory::visit(const Place &place)
{
    if (!m_places.empty() && m_places[m_at] == place)
        return;
    if (!m_places.empty())
        m_places.resize(m_at + 1);
    m_places.push_back(place);
    if (m_places.size() > Most)
        m_places.erase(m_places.begin());
    m_at = m_places.size() - 1;
}

void NavigationHistory::update(const Place &place)
{
    if (m_places.empty())
        m_places.push_back(place);
    else
        m_places[m_at] = place;
}

Place NavigationHistory::back()
{
    return m_places[--m_at];
}

Place NavigationHistory::forward()
{
    return m_places[++m_at];
}

void NavigationHistory::clear()
{
    m_places.clear();
    m_at = 0;
}

} // namespace lead
