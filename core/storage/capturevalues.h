#pragma once

#include "core/base/result.h"
#include "core/domain/lead.h"

#include <map>
#include <vector>

namespace lead {

class Workspace;

/// Of each lead that was changed since it came in, what these fields held before the first change of each: together with the values of
/// now, the lead as it was captured. One pass over the journal.
Result<std::map<qint64, FieldValues>> valuesAtCapture(Workspace &workspace, const std::vector<FieldNumber> &fields);

} // namespace lead
