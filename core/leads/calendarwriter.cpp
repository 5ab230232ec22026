// Writing calendar files.
#include "core/leads/calendarfile.h"

#include "core/base/clock.h"
#include "core/domain/localtime.h"
#include "core/domain/recurrence.h"
#include "core/leads/icalcomponent.h"

#include <QDateTime>
#include <memory>
#include <set>

namespace lead {

namespace {

icaltimetype timeOf(Millis at, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at, zone);
    icaltimetype time = icaltime_null_time();
    time.year = local.date().year();
    time.month = local.date().month();
    time.day = local.date().day();
    time.hour = local.time().hour();
    time.minute = local.time().minute();
    time.second = local.time().second();
    if (isUtc(zone))
        time.zone = icaltimezone_get_utc_timezone();
    return time;
}

// A moment in a zone that the file describes, or in UTC.
void addMoment(icalcomponent *part, icalproperty *property, const QTimeZone &zone)
{
    if (!isUtc(zone))
        icalproperty_add_parameter(property, icalparameter_new_tzid(zone.id().constData()));
    icalcomponent_add_property(part, property);
}

void addOwn(icalcomponent *part, const char *name, const QString &text)
{
    if (text.isEmpty())
        return;
    icalproperty *property = icalproperty_new_x(text.toUtf8().constData());
    icalproperty_set_x_name(property, name);
    icalcomponent_add_property(part, property);
}

void addReminder(icalcomponent *part, const CalendarEntry &entry)
{
    icalcomponent *alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm, icalproperty_new_description(entry.title.toUtf8().constData()));
    icaltriggertype trigger;
    trigger.time = icaltime_null_time();
    trigger.duration = icaldurationtype_from_int(static_cast<int>(-*entry.remindBefore * 60));
    icalcomponent_add_property(alarm, icalproperty_new_trigger(trigger));
    icalcomponent_add_component(part, alarm);
}

void addTimes(icalcomponent *part, const CalendarEntry &entry, const QTimeZone &zone, const std::vector<Holiday> &holidays)
{
    const icaltimetype at = timeOf(*entry.at, zone);
    // A task that is repeated begins when it is due: the rule counts from there, and a due date may not be the same moment.
    if (entry.isAppointment || !entry.recurrence.isEmpty())
        addMoment(part, icalproperty_new_dtstart(at), zone);
    else
        addMoment(part, icalproperty_new_due(at), zone);
    if (entry.isAppointment)
        addMoment(part, icalproperty_new_dtend(timeOf(*entry.at + entry.minutes.value_or(0) * MinuteMillis, zone)), zone);
    else if (entry.minutes && !entry.recurrence.isEmpty())
        icalcomponent_add_property(part, icalproperty_new_duration(icaldurationtype_from_int(static_cast<int>(*entry.minutes * 60))));
    if (!entry.recurrence.isEmpty())
        icalcomponent_add_property(part, icalproperty_new_rrule(icalrecurrencetype_from_string(entry.recurrence.toLatin1().constData())));
    for (const Millis left : timesLeftOut(entry.recurrence, *entry.at, zone, holidays))
        addMoment(part, icalproperty_new_exdate(timeOf(left, zone)), zone);
    if (entry.remindBefore)
        addReminder(part, entry);
}

QTimeZone zoneOf(const CalendarEntry &entry, const QTimeZone &zone)
{
    const QTimeZone own(entry.timeZone.toLatin1());
    return entry.recurrence.isEmpty() || entry.timeZone.isEmpty() || !own.isValid() ? zone : own;
}

icalcomponent *partOf(const CalendarEntry &entry, const QTimeZone &zone, Millis now, const std::vector<Holiday> &holidays)
{
    icalcomponent *part = icalcomponent_new(entry.isAppointment ? ICAL_VEVENT_COMPONENT : ICAL_VTODO_COMPONENT);
    icalcomponent_add_property(part, icalproperty_new_uid(entry.uid.toUtf8().constData()));
    icalcomponent_add_property(part, icalproperty_new_dtstamp(timeOf(now, QTimeZone::utc())));
    icalcomponent_add_property(part, icalproperty_new_summary(entry.title.toUtf8().constData()));
    if (!entry.place.isEmpty())
        icalcomponent_add_property(part, icalproperty_new_location(entry.place.toUtf8().constData()));
    if (!entry.emails.isEmpty()) // a contact and no attendee, so that no program sends an invitation
        icalcomponent_add_property(part, icalproperty_new_contact(entry.emails.join(QStringLiteral(", ")).toUtf8().constData()));
    if (entry.at)
        addTimes(part, entry, zoneOf(entry, zone), holidays);
    if (entry.priority != TaskPriority::Normal)
        icalcomponent_add_property(part, icalproperty_new_priority(entry.priority == TaskPriority::High ? 1 : 9));
    if (!entry.isAppointment)
        icalcomponent_add_property(part, icalproperty_new_status(entry.isDone ? ICAL_STATUS_COMPLETED : ICAL_STATUS_NEEDSACTION));
    if (entry.isDone && entry.doneAt && !entry.isAppointment)
        icalcomponent_add_property(part, icalproperty_new_completed(timeOf(*entry.doneAt, QTimeZone::utc())));
    addOwn(part, "X-LEADWRIGHT-TITLE", entry.ownTitle);
    addOwn(part, "X-LEADWRIGHT-KIND", entry.ownKind);
    return part;
}

// What libical knows of a zone, under the name that everybody else uses.
void addZone(icalcomponent *calendar, const QTimeZone &zone)
{
    icaltimezone *known = icaltimezone_get_builtin_timezone(zone.id().constData());
    icalcomponent *described = known ? icaltimezone_get_component(known) : nullptr;
    if (!described)
        return;
    icalcomponent *copy = icalcomponent_new_clone(described);
    if (icalproperty *id = icalcomponent_get_first_property(copy, ICAL_TZID_PROPERTY))
        icalproperty_set_tzid(id, zone.id().constData());
    icalcomponent_add_component(calendar, copy);
}

} // namespace

QByteArray writeCalendar(const std::vector<CalendarEntry> &entries, const QTimeZone &zone, Millis now, const std::vector<Holiday> &holidays)
{
    const IcalComponent calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Leadwright//Leadwright " LEADWRIGHT_VERSION "//EN"));
    std::set<QByteArray> zones;
    for (const CalendarEntry &entry : entries)
        if (entry.at && !isUtc(zoneOf(entry, zone)))
            zones.insert(zoneOf(entry, zone).id());
    for (const QByteArray &id : zones)
        addZone(calendar.get(), QTimeZone(id));
    for (const CalendarEntry &entry : entries)
        icalcomponent_add_component(calendar.get(), partOf(entry, zone, now, holidays));
    char *text = icalcomponent_as_ical_string_r(calendar.get());
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

} // namespace lead
