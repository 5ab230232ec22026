#include "ui/settings/notificationssection.h"

#include "core/settings/settings.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QLocale>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace lead {

NotificationsSection::NotificationsSection(Settings &settings, QWidget *parent)
    : SettingsSection(tr("Notifications"), tr("Reminders of tasks, and leads that somebody gives you, on this computer. They are always kept under the bell; nothing makes a sound or takes the keyboard away."), parent)
    , m_settings(settings)
    , m_desktop(new QCheckBox)
    , m_quiet(new QCheckBox)
    , m_from(new QTimeEdit)
    , m_until(new QTimeEdit)
{
    for (QTimeEdit *edit : {m_from, m_until}) {
        edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
        edit->setTimeSpec(Qt::UTC); // no clock change comes between
    }
    QVBoxLayout *desktop = addCard();
    addRow(desktop, tr("Messages on the desktop"), tr("When a task with a reminder comes due, five minutes before a call, and when you get leads."), m_desktop, {tr("reminders"), tr("pop-up"), tr("alerts")});
    QVBoxLayout *quiet = addCard(tr("Quiet hours"));
    addRow(quiet, tr("Keep quiet at night"), tr("During these hours nothing comes to the desktop."), m_quiet, {tr("do not disturb"), tr("silence")});
    addRow(quiet, tr("Quiet from"), QString(), m_from);
    addRow(quiet, tr("Quiet until"), QString(), m_until);
    refresh();
    for (QCheckBox *box : {m_desktop, m_quiet})
        connect(box, &QCheckBox::toggled, this, &NotificationsSection::apply);
    for (QTimeEdit *edit : {m_from, m_until})
        connect(edit, &QTimeEdit::timeChanged, this, &NotificationsSection::apply);
}

void NotificationsSection::refresh()
{
    m_isFilling = true;
    const NotificationChoice choice = m_settings.notifications();
    m_desktop->setChecked(choice.onDesktop);
    m_quiet->setChecked(choice.hasQuietHours);
    m_from->setTime(choice.quietFrom);
    m_until->setTime(choice.quietUntil);
    m_from->setEnabled(choice.hasQuietHours);
    m_until->setEnabled(choice.hasQuietHours);
    m_isFilling = false;
}

void NotificationsSection::apply()
{
    if (m_isFilling)
        return;
    m_settings.setNotifications({m_desktop->isChecked(), m_quiet->isChecked(), m_from->time(), m_until->time()});
    refresh();
}

} // namespace lead
