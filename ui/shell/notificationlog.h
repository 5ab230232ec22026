#pragma once

#include "core/base/clock.h"
#include "ui/theme/tokens.h"

#include <QObject>
#include <functional>
#include <vector>

namespace lead {

/// Something that happened and that a toast told of, kept for whoever looked away.
struct Notification
{
    Millis at = 0;
    QString text;
    ToneName tone = ToneName::Neutral;
    QString actionText = {};              ///< "Open the leads"; empty: nothing to open
    std::function<void()> open = {};
    bool isRead = false;
};

/// What was told since the program was started, newest first, for the centres of all windows.
class NotificationLog : public QObject
{
    Q_OBJECT

public:
    explicit NotificationLog(const Clock &clock, QObject *parent = nullptr);

    /// `at` is filled in.
    void add(Notification notification);
    const std::vector<Notification> &all() const { return m_all; }
    int unread() const;
    void markRead();
    void clear();
    const Clock &clock() const { return m_clock; }

Q_SIGNALS:
    void changed();

private:
    const Clock &m_clock;
    std::vector<Notification> m_all;
};

} // namespace lead
