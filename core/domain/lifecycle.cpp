#include "core/domain/lifecycle.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace lead {

namespace {

struct State
{
    Lifecycle state;
    QLatin1StringView key;
    const char *title;
};
constexpr std::array states{
    State{Lifecycle::Prospect, QLatin1StringView("prospect"), QT_TRANSLATE_NOOP("Lifecycle", "Prospect")},
    State{Lifecycle::Inquiry, QLatin1StringView("inquiry"), QT_TRANSLATE_NOOP("Lifecycle", "Inquiry")},
    State{Lifecycle::Mql, QLatin1StringView("mql"), QT_TRANSLATE_NOOP("Lifecycle", "MQL")},
    State{Lifecycle::Sal, QLatin1StringView("sal"), QT_TRANSLATE_NOOP("Lifecycle", "SAL")},
    State{Lifecycle::Sql, QLatin1StringView("sql"), QT_TRANSLATE_NOOP("Lifecycle", "SQL")},
    State{Lifecycle::Opportunity, QLatin1StringView("opportunity"), QT_TRANSLATE_NOOP("Lifecycle", "Opportunity")},
    State{Lifecycle::Customer, QLatin1StringView("customer"), QT_TRANSLATE_NOOP("Lifecycle", "Customer")},
    State{Lifecycle::Recycled, QLatin1StringView("recycled"), QT_TRANSLATE_NOOP("Lifecycle", "Recycled")},
    State{Lifecycle::Disqualified, QLatin1StringView("disqualified"), QT_TRANSLATE_NOOP("Lifecycle", "Disqualified")},
    State{Lifecycle::Sold, QLatin1StringView("sold"), QT_TRANSLATE_NOOP("Lifecycle", "Sold")},
    State{Lifecycle::Unsold, QLatin1StringView("unsold"), QT_TRANSLATE_NOOP("Lifecycle", "Unsold")},
};

const State *find(Lifecycle state)
{
    const auto it = std::find_if(states.begin(), states.end(), [state](const State &s) { return s.state == state; });
    return it == states.end() ? nullptr : &*it;
}

} // namespace

QString keyOf(Lifecycle state)
{
    const State *found = find(state);
    return found ? QString(found->key) : QString();
}

Lifecycle lifecycleFromKey(QStringView key)
{
    for (const State &state : states)
        if (key.compare(state.key, Qt::CaseInsensitive) == 0)
            return state.state;
    return Lifecycle::None;
}

QString titleOf(Lifecycle state)
{
    const State *found = find(state);
    return QCoreApplication::translate("Lifecycle", found ? found->title : QT_TRANSLATE_NOOP("Lifecycle", "Not set"));
}

const std::vector<Lifecycle> &lifecycleStates()
{
    static const std::vector<Lifecycle> all = [] {
        std::vector<Lifecycle> list;
        for (const State &state : states)
            list.push_back(state.state);
        return list;
    }();
    return all;
}

const std::vector<Lifecycle> &definableStates()
{
    static const std::vector<Lifecycle> definable{Lifecycle::Inquiry, Lifecycle::Mql, Lifecycle::Sql, Lifecycle::Opportunity, Lifecycle::Customer};
    return definable;
}

bool isOnTheWay(Lifecycle state)
{
    return state >= Lifecycle::Prospect && state <= Lifecycle::Customer;
}

LifecycleMove moveBetween(Lifecycle from, Lifecycle to, bool isWoken)
{
    if (from == to)
        return LifecycleMove::Same;
    if (to == Lifecycle::Recycled || to == Lifecycle::Disqualified || to == Lifecycle::None)
        return LifecycleMove::NeedsReason;
    if (!isOnTheWay(to) || from == Lifecycle::None)
        return LifecycleMove::Free;
    if (isOnTheWay(from))
        return from < to ? LifecycleMove::Free : LifecycleMove::NeedsReason;
    return from == Lifecycle::Recycled && isWoken && to >= Lifecycle::Mql ? LifecycleMove::Free : LifecycleMove::NeedsReason;
}

bool movesForward(Lifecycle from, Lifecycle to)
{
    if (!isOnTheWay(to))
        return false;
    if (from == Lifecycle::Recycled)
        return to > Lifecycle::Sal;
    return from <= Lifecycle::Customer && from < to;
}

std::vector<Lifecycle> statesBefore(Lifecycle state)
{
    std::vector<Lifecycle> before;
    if (movesForward(Lifecycle::None, state))
        before.push_back(Lifecycle::None);
    for (const Lifecycle other : lifecycleStates())
        if (movesForward(other, state))
            before.push_back(other);
    return before;
}

} // namespace lead
