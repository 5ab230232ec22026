#include "core/storage/writable.h"

#include "core/storage/workspace.h"

#include <sqlite3.h>

namespace lead {

Result<void> checkWritable(Workspace &workspace)
{
    if (!workspace.isReadOnly())
        return {};
    return workspace.connection().errorFrom(SQLITE_READONLY, {});
}

} // namespace lead
