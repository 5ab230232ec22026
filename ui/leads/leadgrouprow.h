#pragma once

#include <QString>

namespace lead {

/// The heading over the rows of a group.
struct LeadGroupRow
{
    QString label;   ///< the value that its leads share
    qint64 count = 0;
    QString summary; ///< "$1,284,300 · avg score 61"
    bool isCollapsed = false;
};

} // namespace lead
