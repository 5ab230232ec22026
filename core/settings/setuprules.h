#pragma once

#include "core/base/result.h"
#include "core/settings/setupvalues.h"

namespace lead {

/// What a set-up has to fulfil; the errors are sentences for the person who typed it.
Result<void> checkDetails(const WorkspaceDetails &details);
/// Names are there and differ over all pipelines (conditions and files name stages), and every pipeline has an open, a
/// won and a lost stage.
Result<void> checkPipelines(const std::vector<PipelineSetup> &pipelines);
/// Somebody active is an administrator.
Result<void> checkAdministrators(const std::vector<User> &users);
/// Names are there and differ, and checkAdministrators().
Result<void> checkUsers(const std::vector<User> &users);
Result<void> checkField(const FieldWish &wish, const FieldCatalog &catalog, FieldNumber own = 0);
/// A tag is one line without a comma.
Result<void> checkTag(const QString &name);
Result<void> checkMappingName(const QString &name);

/// Puts what follows from the rest in order: positions by place, and 100 and 0 percent for won and lost.
std::vector<PipelineSetup> tidied(std::vector<PipelineSetup> pipelines);

/// The types that a custom field may have.
const std::vector<FieldType> &customFieldTypes();
/// What people call a type.
QString fieldTypeLabel(FieldType type);

} // namespace lead
