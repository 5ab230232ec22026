#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

namespace lead {

/// How far a lead is on the way from a visitor to a customer, or that it left the way.
enum class Lifecycle : std::uint8_t {
    None, ///< nobody said; counts as the beginning
    Prospect,
    Inquiry,
    Mql,
    Sal,
    Sql,
    Opportunity,
    Customer,
    Recycled, ///< rejected for now; comes back on a date
    Disqualified,
    Sold,
    Unsold,
};

/// "mql", as it is stored; empty for None.
QString keyOf(Lifecycle state);
/// None for what is no state.
Lifecycle lifecycleFromKey(QStringView key);
/// "MQL", for people.
QString titleOf(Lifecycle state);
/// In the order of the way, the side states last; without None.
const std::vector<Lifecycle> &lifecycleStates();
/// Those that a definition may lead to. Accepting is a person's own deed, and so is leaving the way.
const std::vector<Lifecycle> &definableStates();
bool isOnTheWay(Lifecycle state);

/// What it takes to move a lead by hand.
enum class LifecycleMove : std::uint8_t { Same, Free, NeedsReason };
/// Forwards is free; back, aside and back from aside need a reason. A recycled lead that woke up goes on freely.
LifecycleMove moveBetween(Lifecycle from, Lifecycle to, bool isWoken);
/// Whether definitions may move a lead from one state to the other: only forwards. What was recycled, and has not woken up,
/// is moved past acceptance only, since the definition of an MQL mostly still fits it; what left the way for good never is.
bool movesForward(Lifecycle from, Lifecycle to);
/// The states from which definitions move leads to this one; None among them.
std::vector<Lifecycle> statesBefore(Lifecycle state);

} // namespace lead
