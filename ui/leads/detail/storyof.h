#pragma once

#include "core/leads/leaddetail.h"
#include "ui/leads/detail/storyitem.h"

#include <vector>

namespace lead {

/// The story of a lead in the words of a timeline, newest first.
std::vector<StoryItem> storyOf(const LeadDetail &detail);

/// "4 min 12 s"
QString durationText(qint64 seconds);

} // namespace lead
