#pragma once

#include "core/leads/leadservice.h"

#include <QObject>
#include <QTimer>
#include <deque>

namespace lead {

/// Tells of tasks when it is time. Holds those of the next hours in order and wakes up for the first; the workspace is asked
/// again only when something changed or the hours are over. After sleep, what was missed is told once and together.
class ReminderQueue : public QObject
{
    Q_OBJECT

public:
    explicit ReminderQueue(LeadService &leads, QObject *parent = nullptr);

    /// Begins with what comes after a moment, at most a day ago; what lies before now was missed.
    void start(Millis toldUntil);
    void stop();
    /// Up to which moment everything was told.
    Millis toldUntil() const { return m_toldUntil; }
    /// Looks at the clock. The timer does so when it is time, and once a minute, since a computer that slept does not tell.
    void check();
    /// How many are waiting.
    std::size_t waiting() const { return m_waiting.size(); }

Q_SIGNALS:
    /// In order of their times. `missed` are those that came while nobody could be told.
    void due(const std::vector<lead::Reminder> &now, const std::vector<lead::Reminder> &missed);
    /// The workspace has answered.
    void loaded();

private:
    void load();
    void take(Millis from, Millis until, const std::vector<Reminder> &reminders);
    void wait();

    LeadService &m_leads;
    std::deque<Reminder> m_waiting;
    Millis m_toldUntil = 0;
    Millis m_loadedUntil = 0;
    bool m_isOn = false;
    int m_request = 0;
    QTimer m_timer;
    QTimer m_loadTimer; // several changes at once make one question
};

} // namespace lead
