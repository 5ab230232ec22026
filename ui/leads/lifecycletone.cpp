#include "ui/leads/lifecycletone.h"

namespace lead {

ToneName toneOf(Lifecycle state)
{
    switch (state) {
    case Lifecycle::Mql:
        return ToneName::Info;
    case Lifecycle::Sal:
        return ToneName::Teal;
    case Lifecycle::Sql:
        return ToneName::Violet;
    case Lifecycle::Opportunity:
        return ToneName::Accent;
    case Lifecycle::Customer:
    case Lifecycle::Sold:
        return ToneName::Success;
    case Lifecycle::Recycled:
        return ToneName::Warning;
    case Lifecycle::Disqualified:
        return ToneName::Danger;
    case Lifecycle::None:
    case Lifecycle::Prospect:
    case Lifecycle::Inquiry:
    case Lifecycle::Unsold:
        break;
    }
    return ToneName::Neutral;
}

} // namespace lead
