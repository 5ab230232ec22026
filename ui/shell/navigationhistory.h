#pragma once

#include <QJsonObject>
#include <QString>
#include <vector>

namespace lead {

/// A place where somebody was: a page and what it showed (view, filters, lead), in words of the page.
struct Place
{
    QString page;
    QJsonObject state;

    bool operator==(const Place &) const = default;
};

/// The way through the window, for back and forward. Pure.
class NavigationHistory
{
public:
    /// Goes on to a place; what lay ahead is forgotten. The place where one is already changes nothing.
    void visit(const Place &place);
    /// The place where one is now looks like this, without a step.
    void update(const Place &place);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    /// Only when possible.
    Place back();
    Place forward();
    void clear();

private:
    std::vector<Place> m_places;
    std::size_t m_at = 0;
};

} // namespace lead
