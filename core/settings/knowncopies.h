#pragma once

#include <QString>
#include <vector>

namespace lead {

class Workspace;

/// A file that has, or may have, what a workspace had when it was made.
struct KnownCopy
{
    QString path;
    bool isOurs = true; ///< made by this program of this workspace, so that it may be deleted; false: only named
};

/// Every copy of a workspace that can be known of: its backups, also those beside it and elsewhere, encrypted ones, what
/// restores and migrations kept aside, and files beside it that are the same workspace. Copies that were made by other means
/// in other places are not among them.
std::vector<KnownCopy> knownCopies(Workspace &workspace);

} // namespace lead
