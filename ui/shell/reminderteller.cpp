#include "ui/shell/reminderteller.h"

#include "core/leads/leadvalues.h"
#include "core/settings/settings.h"

#include <QDateTime>
#include <QLocale>

namespace lead {

namespace {
constexpr std::size_t MostNamed = 3;
} // namespace

ReminderTeller::ReminderTeller(LeadService &leads, Settings &settings, const QString &bus, QObject *parent)
    : QObject(parent)
    , m_leads(leads)
    , m_settings(settings)
    , m_queue(leads)
    , m_desktop(bus)
{
    connect(&leads, &LeadService::opened, this, &ReminderTeller::begin);
    connect(&m_queue, &ReminderQueue::due, this, &ReminderTeller::tell);
    connect(&m_desktop, &DesktopNotifier::activated, this, [this](qint64 lead, const QByteArray &token) {
        Q_EMIT windowWanted(token);
        Q_EMIT leadWanted({lead});
    });
    if (leads.isOpen())
        begin();
}

void ReminderTeller::begin()
{
    const Millis told = m_settings.remindersToldUntil(m_leads.info()->uuid);
    m_queue.start(told > 0 ? told : m_leads.clock().now());
}

void ReminderTeller::tell(const std::vector<Reminder> &now, const std::vector<Reminder> &missed)
{
    const WorkspaceInfoPtr info = m_leads.info();
    if (!info)
        return;
    m_settings.setRemindersToldUntil(info->uuid, m_queue.toldUntil());
    const NotificationChoice choice = m_settings.notifications();
    const QTime time = QDateTime::fromMSecsSinceEpoch(m_leads.clock().now(), info->timeZone).time();
    const bool staysInside = !choice.onDesktop || isQuiet(choice, time);
    if (missed.size() == 1)
        tellOne(missed.front(), staysInside);
    else if (!missed.empty())
        tellMissed(missed, staysInside);
    for (const Reminder &reminder : now)
        tellOne(reminder, staysInside);
}

void ReminderTeller::tellOne(const Reminder &reminder, bool isQuietNow)
{
    const QTime due = QDateTime::fromMSecsSinceEpoch(reminder.dueAt, m_leads.info()->timeZone).time();
    const QString when = QLocale().toString(due, QLocale::ShortFormat);
    const QString text = tr("%1, %2: %3", "time, lead, task").arg(when, reminder.leadName, reminder.title);
    Notification notification;
    notification.text = text;
    notification.tone = ToneName::Info;
    notification.actionText = tr("Open the lead");
    notification.open = [this, lead = reminder.lead] { Q_EMIT leadWanted(lead); };
    Q_EMIT told(notification);
    if (!isQuietNow)
        m_desktop.show(reminder.title, tr("%1 at %2", "lead, time").arg(reminder.leadName, when), reminder.lead.value);
}

void ReminderTeller::tellMissed(const std::vector<Reminder> &missed, bool isQuietNow)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(missed.size(), MostNamed); ++i)
        names << tr("%1 (%2)", "task, lead").arg(missed[i].title, missed[i].leadName);
    QString list = QLocale().createSeparatedList(names);
    if (missed.size() > MostNamed)
        list = tr("%1 and %n more", "tasks", static_cast<int>(missed.size() - MostNamed)).arg(names.join(QStringLiteral(", ")));
    const QString title = tr("%n reminders came while you were away", nullptr, static_cast<int>(missed.size()));
    Notification notification;
    notification.text = tr("%1: %2", "reminders came, tasks").arg(title, list);
    notification.tone = ToneName::Warning;
    notification.actionText = tr("Open the first lead");
    notification.open = [this, lead = missed.front().lead] { Q_EMIT leadWanted(lead); };
    Q_EMIT told(notification);
    if (!isQuietNow)
        m_desktop.show(title, list, missed.front().lead.value);
}

} // namespace lead
