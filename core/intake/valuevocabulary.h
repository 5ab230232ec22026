#pragma once

#include "core/intake/valuekind.h"

namespace lead {

/// The kinds of value whose words are known: states, salutations, statuses, yes and no ... `foldedText` as
/// from folded(). Detection only: the lists hold the frequent words of several languages, not all of them.
ValueKinds vocabularyKinds(std::string_view foldedText);

/// 1 to 12 for the name of a month or its usual short forms in seven languages, otherwise 0.
int monthOf(std::string_view foldedWord);
/// True for the name of a day of the week, in full or short.
bool isWeekday(std::string_view foldedWord);

} // namespace lead
