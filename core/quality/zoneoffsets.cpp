#include "core/quality/zoneoffsets.h"

#include <QDateTime>
#include <algorithm>

namespace lead {

ZoneOffsets::ZoneOffsets(const QTimeZone &zone)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(-2208988800000, Qt::UTC); // 1900-01-01
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(4102444800000, Qt::UTC);    // 2100-01-01
    if (!zone.isValid()) {
        m_spans.push_back({0, 0});
        return;
    }
    Millis before = zone.offsetFromUtc(from) * 1000LL;
    m_spans.push_back({0, before});
    const auto add = [&](const QTimeZone::OffsetData &change) {
        const Millis after = change.offsetFromUtc * 1000LL;
        if (after != before)
            m_spans.push_back({change.atUtc.toMSecsSinceEpoch() + std::max(before, after), after});
        before = after;
    };
    const auto changes = zone.transitions(from, to);
    for (const QTimeZone::OffsetData &change : changes)
        add(change);
    // transitions() ends where the zone file does, in 2037; from there on the rule has to be asked year by
    // year
    QDateTime last = QDateTime::fromMSecsSinceEpoch(2145916800000, Qt::UTC); // 2038-01-01
    if (!changes.isEmpty() && changes.last().atUtc > last)
        return;
    while (last < to) {
        const QTimeZone::OffsetData change = zone.nextTransition(last);
        if (!change.atUtc.isValid() || change.atUtc >= to || change.atUtc <= last)
            return;
        add(change);
        last = change.atUtc;
    }
}

Millis ZoneOffsets::utcFromLocal(Millis local) const
{
    const auto next = std::upper_bound(m_spans.begin() + 1, m_spans.end(), local,
                                       [](Millis at, const Span &span) { return at < span.localFrom; });
    return local - std::prev(next)->offset;
}

} // namespace lead
