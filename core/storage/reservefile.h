#pragma once

#include <QString>

namespace lead {

/// A file of 16 MB beside a workspace that holds nothing. On a full disk not even deleting works, because that writes
/// too; then the reserve is given up, so that cleaning up and a backup to another place can go on.
class ReserveFile
{
public:
    static constexpr qint64 Bytes = 16 * 1024 * 1024;

    /// "<workspace>-reserve".
    static QString pathOf(const QString &workspace);
    /// Sees to it that there is one, unless the disk is nearly full.
    static void keep(const QString &workspace);
    /// Whether there was one to give up.
    static bool release(const QString &workspace);
};

} // namespace lead
