#pragma once

#include <QByteArray>

namespace lead {

/// What the program is told when it asks which file systems are mounted where, for network drives that are not there. Linked into the program that is
/// tried, whose functions come before those of the C library.
class MountTable
{
public:
    /// A folder that is said to be a mounted file system of a type, beside those that there are.
    MountTable(const QByteArray &folder, const QByteArray &type);
    ~MountTable();
    MountTable(const MountTable &) = delete;
    MountTable &operator=(const MountTable &) = delete;

    /// How often it was asked for since the table was made.
    static int questions();
};

} // namespace lead
