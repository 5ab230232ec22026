#include "core/domain/taskspread.h"

#include <QDateTime>
#include <algorithm>

namespace lead {

namespace {

constexpr int DayBegin = 9 * 60; // minutes since midnight
constexpr int NoonBegin = 12 * 60;
constexpr int NoonEnd = 13 * 60;
constexpr int DayEnd = 17 * 60;
constexpr int Step = 5;     // minutes on which tasks begin, while there is room
constexpr int Quarter = 15; // what is left of today begins on one
constexpr int LeastLeft = 30; // minutes of today that are worth beginning with

} // namespace

SpreadPlan::SpreadPlan(const TaskSpread &spread, qint64 count, Millis now, const QTimeZone &zone, const WorkingDays &days)
    : m_count(std::max<qint64>(1, count))
    , m_zone(zone)
    , m_from(spread.part == DayPart::Afternoon ? NoonEnd : DayBegin)
    , m_until(spread.part == DayPart::Morning ? NoonBegin : DayEnd)
    , m_firstFrom(m_from)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now, zone);
    QDate day = days.from(std::max(spread.first, local.date()));
    if (day == local.date()) {
        const int minute = local.time().hour() * 60 + local.time().minute();
        m_firstFrom = std::max(m_from, (minute + Quarter) / Quarter * Quarter);
        if (m_firstFrom > m_until - LeastLeft) {
            m_firstFrom = m_from;
            day = days.from(day.addDays(1));
        }
    }
    const qint64 most = std::clamp<qint64>(spread.days, 1, m_count);
    for (qint64 i = 0; i < most; ++i) {
        m_days.push_back(day);
        day = days.from(day.addDays(1));
    }
}

LocalMoment SpreadPlan::at(qint64 place) const
{
    const auto days = static_cast<qint64>(m_days.size());
    const qint64 base = m_count / days;
    const qint64 longer = m_count % days; // so many days take one more
    const qint64 ofLonger = longer * (base + 1);
    const qint64 day = place < ofLonger ? place / (base + 1) : longer + (place - ofLonger) / base;
    const qint64 index = place < ofLonger ? place % (base + 1) : (place - ofLonger) % base;
    const qint64 tasks = day < longer ? base + 1 : base;
    const int from = day == 0 ? m_firstFrom : m_from;
    const qint64 span = m_until - from;
    qint64 minute = index * span / tasks;
    if (span / tasks >= Step)
        minute = minute / Step * Step;
    const qint64 sinceMidnight = from + minute;
    return momentAt(m_days[static_cast<std::size_t>(day)], QTime(static_cast<int>(sinceMidnight / 60), static_cast<int>(sinceMidnight % 60)), m_zone);
}

} // namespace lead
