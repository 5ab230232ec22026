#pragma once

#include <QByteArray>

namespace lead {

/// A folder that holds only so many bytes, for disks that are full without being root. Linked into the program that is tried, whose functions come
/// before those of the C library: what would make a file below the folder larger than there is room fails with ENOSPC, and the room that is left is
/// what programs are told when they ask.
class DiskQuota
{
public:
    DiskQuota(const QByteArray &folder, qint64 bytes);
    ~DiskQuota();
    DiskQuota(const DiskQuota &) = delete;
    DiskQuota &operator=(const DiskQuota &) = delete;

    /// How often there was no room.
    static qint64 refusals();
};

} // namespace lead
