#pragma once

#include <QStringList>

namespace lead {

/// The workspaces that were opened last, newest first, kept in the person's settings.
class RecentWorkspaces
{
public:
    /// Those that are still there.
    QStringList paths() const;
    void add(const QString &path);
};

} // namespace lead
