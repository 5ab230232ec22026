#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/intake/columnmapping.h"

namespace lead {

class Workspace;

/// Keeps a mapping under a name for files with the same headings, in one act that can be undone; one of this name is replaced. No
/// act when nothing changes: the id is invalid then.
Result<OperationId> saveMappingTemplate(Workspace &workspace, const QString &name, const ColumnMapping &mapping);

} // namespace lead
