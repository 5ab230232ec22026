#pragma once

#include "core/base/clock.h"

#include <QTimeZone>
#include <cstdint>
#include <vector>

namespace lead {

/// The offsets of one time zone from 1900 to 2100, looked up in a few nanoseconds. Immutable.
class ZoneOffsets
{
public:
    /// An invalid zone counts as UTC.
    explicit ZoneOffsets(const QTimeZone &zone);

    /// The moment of a local time, itself given as milliseconds since 1970-01-01T00:00 local. A time that the
    /// clocks skipped is read as if they had not been changed yet (02:30 becomes what shows as 03:30); of a
    /// time that came twice the earlier one is taken.
    Millis utcFromLocal(Millis local) const;

private:
    struct Span
    {
        Millis localFrom;
        Millis offset;
    };
    std::vector<Span> m_spans; // by localFrom; the first has no beginning
};

} // namespace lead
