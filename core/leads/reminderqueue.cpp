#include "core/leads/reminderqueue.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"

#include <algorithm>

namespace lead {

namespace {
constexpr Millis Ahead = 6 * 60 * MinuteMillis;  // held in memory
constexpr Millis Longest = MinuteMillis;         // between two looks at the clock
constexpr Millis MissedAfter = 2 * MinuteMillis; // later than that nobody was there
constexpr Millis RetryAfter = 10 * MinuteMillis;
constexpr int LoadPause = 300;
} // namespace

ReminderQueue::ReminderQueue(LeadService &leads, QObject *parent)
    : QObject(parent)
    , m_leads(leads)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    m_loadTimer.setSingleShot(true);
    m_loadTimer.setInterval(LoadPause);
    connect(&m_timer, &QTimer::timeout, this, &ReminderQueue::check);
    connect(&m_loadTimer, &QTimer::timeout, this, &ReminderQueue::load);
    connect(&leads, &LeadService::leadsChanged, this, [this] {
        if (m_isOn)
            m_loadTimer.start();
    });
    connect(&leads, &LeadService::closed, this, &ReminderQueue::stop);
}

void ReminderQueue::start(Millis toldUntil)
{
    const Millis now = m_leads.clock().now();
    m_isOn = true;
    m_waiting.clear();
    m_toldUntil = std::clamp(toldUntil, now - DayMillis, now);
    load();
}

void ReminderQueue::stop()
{
    m_isOn = false;
    ++m_request;
    m_waiting.clear();
    m_timer.stop();
    m_loadTimer.stop();
}

void ReminderQueue::load()
{
    const Millis from = m_toldUntil + 1;
    const Millis until = m_leads.clock().now() + Ahead;
    const int request = ++m_request;
    whenDone(m_leads.reminders(from, until), this, [this, request, from, until](const Result<std::vector<Reminder>> &reminders) {
        if (request != m_request || !m_isOn)
            return;
        if (reminders)
            take(from, until, *reminders);
        else // asked again with the next change, or soon
            m_loadedUntil = m_leads.clock().now() + RetryAfter;
        check();
        Q_EMIT loaded();
    });
}

void ReminderQueue::take(Millis from, Millis until, const std::vector<Reminder> &reminders)
{
    m_waiting.clear();
    for (const Reminder &reminder : reminders)
        if (reminder.at >= from && reminder.at > m_toldUntil)
            m_waiting.push_back(reminder);
    m_loadedUntil = until;
}

void ReminderQueue::check()
{
    if (!m_isOn)
        return;
    const Millis now = m_leads.clock().now();
    std::vector<Reminder> fresh;
    std::vector<Reminder> missed;
    while (!m_waiting.empty() && m_waiting.front().at <= now) {
        (now - m_waiting.front().at > MissedAfter ? missed : fresh).push_back(m_waiting.front());
        m_waiting.pop_front();
    }
    m_toldUntil = std::max(m_toldUntil, now);
    if (!fresh.empty() || !missed.empty())
        Q_EMIT due(fresh, missed);
    if (now >= m_loadedUntil - MinuteMillis)
        load();
    wait();
}

void ReminderQueue::wait()
{
    const Millis now = m_leads.clock().now();
    const Millis next = m_waiting.empty() ? Longest : m_waiting.front().at - now;
    m_timer.start(static_cast<int>(std::clamp<Millis>(next, 0, Longest)));
}

} // namespace lead
