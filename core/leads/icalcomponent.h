#pragma once

#include <libical/ical.h>
#include <memory>

namespace lead {

struct IcalComponentEnd
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

/// A component of libical that is freed with its owner.
using IcalComponent = std::unique_ptr<icalcomponent, IcalComponentEnd>;

} // namespace lead
