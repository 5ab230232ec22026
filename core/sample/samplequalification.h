#pragma once

#include "core/sample/samplecalendar.h"

#include <span>
#include <string_view>

namespace lead {

struct SampleStory;

/// How far the lead of a story is qualified: its checklist, whether it waits to be accepted, and when it wakes up. Draws from a
/// stream of its own, so that the stories stay as they are.
void qualifySample(SampleStory &story, const SampleCalendar &calendar, SampleRandom random);

/// Why reps reject leads.
std::span<const std::string_view> sampleRejections();

} // namespace lead
