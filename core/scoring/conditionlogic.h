#pragma once

#include "core/domain/conditionresolver.h"

namespace lead {

/// Whether a condition contradicts itself by what it says alone, whatever leads there are: `state = CA and state = TX`,
/// `employees > 100 and employees < 50`, `email is empty and email contains "x"`. False where it cannot be told.
bool contradictsItself(const ResolvedCondition &condition);
/// Whether it holds for every lead there could be: nothing is asked, or a value and its absence both will do.
bool holdsForAll(const ResolvedCondition &condition);

} // namespace lead
