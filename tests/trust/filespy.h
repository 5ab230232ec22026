#pragma once

#include <QStringList>

namespace lead {

/// Watches what the program opens: every file whose path has a word in it, and every connection to another host. Linked into the
/// program that is watched, whose functions come before those of the C library.
class FileSpy
{
public:
    /// From now on, paths with this word are remembered.
    static void watch(const QByteArray &word);
    static QStringList opened();
    /// Connections and packets over the internet protocols, and names that were looked up.
    static int connections();
    static void forget();
};

} // namespace lead
