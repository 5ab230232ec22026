#pragma once

#include "core/base/result.h"

#include <sys/types.h>

namespace lead {

/// Writes a file or folder to the disk itself: a rename is there for good only when its folder is.
void flushToDisk(const QString &path);
/// SHA-256 of a file, hexadecimal.
Result<QString> fileChecksum(const QString &path);

/// While this lives, new files are for their owner only.
class PrivateFiles
{
public:
    PrivateFiles();
    ~PrivateFiles();
    PrivateFiles(const PrivateFiles &) = delete;
    PrivateFiles &operator=(const PrivateFiles &) = delete;

private:
    mode_t m_old;
};

} // namespace lead
