#pragma once

#include "app/cli/verbs.h"

namespace lead {

/// Every verb with its sentence.
void sayOverview(const Output &out, const std::vector<Verb> &verbs);
/// How a verb is used, with every option, and where more about it stands.
void sayUsage(const Output &out, const Verb &verb);

} // namespace lead
