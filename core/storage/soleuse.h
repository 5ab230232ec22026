#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <memory>

namespace lead {

/// The right of one program to a workspace on a file system where several cannot share it (network drives): a file
/// "<workspace>-lock" beside it, which other computers see too. All connections of this program hold it together.
class SoleUse
{
public:
    /// Error::Busy names the computer that has the workspace.
    static Result<std::shared_ptr<SoleUse>> take(const QString &workspace);

    explicit SoleUse(const QString &path);

private:
    QLockFile m_lock;
};

} // namespace lead
