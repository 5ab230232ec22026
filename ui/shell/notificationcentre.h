#pragma once

#include "ui/widgets/popover.h"

namespace lead {

class NotificationLog;
struct Notification;

/// What was told, grouped by day, under the bell. Each entry opens its thing.
class NotificationCentre : public Popover
{
    Q_OBJECT

public:
    NotificationCentre(NotificationLog &log, QWidget *parent);

    void openUnderBell(QWidget *bell);

private:
    QWidget *makeContent();
    QWidget *makeEntry(const Notification &notification);

    NotificationLog &m_log;
};

} // namespace lead
