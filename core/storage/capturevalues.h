#pragma once

#include "core/base/result.h"
#include "core/domain/lead.h"

#include <functional>
#include <map>
#include <vector>

namespace lead {

class Workspace;

/// Of each lead that was changed since it came in, what these fields held before the first change of each: together with the values of
/// now, the lead as it was captured. One pass over the journal, which `isStopped` ends: what comes then is incomplete.
Result<std::map<qint64, FieldValues>> valuesAtCapture(Workspace &workspace, const std::vector<FieldNumber> &fields, const std::function<bool()> &isStopped = {});

} // namespace lead
