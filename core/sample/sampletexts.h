#pragma once

#include "core/domain/leadtexts.h"

namespace lead {

class Workspace;

/// What the sample team says on the telephone in its open stages, and the notes that it writes often.
LeadTexts sampleTexts(const Workspace &workspace);

} // namespace lead
