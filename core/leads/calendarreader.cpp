// Reading calendar files. What comes in is foreign and may be hostile: its size, nesting and number of entries are bounded
// before libical sees it, and nothing that it says is worked out by libical, such as zones of its own making.
#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/domain/localtime.h"
#include "core/domain/recurrence.h"
#include "core/leads/calendarfile.h"
#include "core/leads/icalcomponent.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <algorithm>
#include <memory>

namespace lead {

namespace {

constexpr int DeepestNesting = 6;
constexpr qsizetype LongestLine = 65536; // unfolded
constexpr qsizetype LongestText = 500;
constexpr qsizetype LongestUid = 255;
constexpr int MostProblems = 50;
constexpr int MostEmails = 20;
constexpr int MostZones = 600;
constexpr int MostRefusedRules = 50;
constexpr int MorningHour = 9;
constexpr qint64 MostWholeDays = 60;

struct CalendarReaderText
{
    Q_DECLARE_TR_FUNCTIONS(CalendarReader)
};


Error wrong(const QString &sentence)
{
    return {Error::Invalid, sentence};
}

QString cleanText(const char *text, qsizetype most = LongestText)
{
    std::string buffer;
    const QString whole = fromUtf8(trimmed(cleaned(text ? std::string_view(text) : std::string_view(), buffer)));
    return whole.size() > most ? whole.left(most - 1) + u'…' : whole;
}

// Continued lines joined: what is checked must be what libical sees, which joins them before it looks.
QByteArray unfolded(const QByteArray &text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (const char c : text) {
        if ((c == ' ' || c == '\t') && plain.endsWith('\n'))
            plain.chop(plain.endsWith("\r\n") ? 2 : 1);
        else
            plain += c;
    }
    return plain;
}

// Depth and length of unfolded lines, before a parser keeps all of it in a tree.
Result<void> checkShape(const QByteArray &bytes)
{
    int depth = 0;
    int entries = 0;
    int zones = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end;
        const QByteArrayView line = QByteArrayView(bytes).sliced(at, end - at);
        if (line.size() > LongestLine)
            return wrong(CalendarReaderText::tr("A line of the file is longer than any calendar writes. It was not read."));
        // libical takes it for the beginning of a component, too; no calendar writes it.
        if (line.size() > 5 && line[5] == ';' && qstrnicmp(line.data(), "BEGIN:", 5) == 0)
            return wrong(CalendarReaderText::tr("The calendar file is cut off or damaged. Export it again."));
        if (line.size() > 6 && qstrnicmp(line.data(), "BEGIN:", 6) == 0) {
            if (++depth > DeepestNesting)
                return wrong(CalendarReaderText::tr("The file is nested deeper than any calendar. It was not read."));
            zones += qstrnicmp(line.data() + 6, "VTIMEZONE", static_cast<size_t>(std::min<qsizetype>(9, line.size() - 6))) == 0 ? 1 : 0;
            entries += line.size() > 7 && (qstrnicmp(line.data() + 6, "VEVENT", 6) == 0 || qstrnicmp(line.data() + 6, "VTODO", 5) == 0) ? 1 : 0;
        } else if (line.size() > 4 && qstrnicmp(line.data(), "END:", 4) == 0) {
            depth = std::max(0, depth - 1); // ends without a beginning must not buy nesting
        }
        at = end + 1;
    }
    if (zones > MostZones)
        return wrong(CalendarReaderText::tr("The file describes more time zones than there are. It was not read."));
    if (entries > MostCalendarEntries)
        return wrong(CalendarReaderText::tr("The file has %Ln entries; %1 are the most that are read at once. Export a shorter time.", nullptr, entries).arg(MostCalendarEntries));
    return {};
}

/// Reads the entries of one VCALENDAR.
class EntryReader
{
public:
    EntryReader(icalcomponent *calendar, const QTimeZone &zone, const std::vector<Holiday> &holidays, CalendarFileText &out)
        : m_calendar(calendar)
        , m_zone(zone)
        , m_holidays(holidays)
        , m_out(out)
    {
    }

    void readAll()
    {
        // An iterator of its own: the one within a component is moved by every question for another kind.
        for (const icalcomponent_kind kind : {ICAL_VEVENT_COMPONENT, ICAL_VTODO_COMPONENT}) {
            icalcompiter at = icalcomponent_begin_component(m_calendar, kind);
            for (icalcomponent *part = icalcompiter_deref(&at); part; part = icalcompiter_next(&at))
                read(part, kind == ICAL_VEVENT_COMPONENT);
        }
    }

private:
    struct Moment
    {
        Millis at = 0;
        bool isDay = false;
        QString zone;
    };

    void complain(const QString &sentence)
    {
        if (m_out.problems.size() < MostProblems)
            m_out.problems << sentence;
    }

    static icalproperty *first(icalcomponent *part, icalproperty_kind kind) { return icalcomponent_get_first_property(part, kind); }

    // A file may give any property a value of any kind, and libical takes a value of one kind for one of another without a
    // look; so each is asked for as what it is.
    static icalvalue *valueOf(icalproperty *property, icalvalue_kind kind)
    {
        icalvalue *value = property ? icalproperty_get_value(property) : nullptr;
        return value && icalvalue_isa(value) == kind ? value : nullptr;
    }

    static QString textOf(icalproperty *property, qsizetype most = LongestText)
    {
        if (icalvalue *text = valueOf(property, ICAL_TEXT_VALUE))
            return cleanText(icalvalue_get_text(text), most);
        if (icalvalue *address = valueOf(property, ICAL_CALADDRESS_VALUE))
            return cleanText(icalvalue_get_caladdress(address), most);
        if (icalvalue *own = valueOf(property, ICAL_X_VALUE))
            return cleanText(icalvalue_get_x(own), most);
        return {};
    }

    static QString ownText(icalcomponent *part, const char *name)
    {
        for (icalproperty *p = first(part, ICAL_X_PROPERTY); p; p = icalcomponent_get_next_property(part, ICAL_X_PROPERTY))
            if (qstricmp(icalproperty_get_x_name(p), name) == 0)
                return textOf(p);
        return {};
    }

    // A zone by the name that the world knows it by; one that only this file knows when it never changes its clock.
    std::optional<QTimeZone> zoneCalled(const QString &name) const
    {
        QStringList names{name};
        if (const QStringList parts = name.split(u'/', Qt::SkipEmptyParts); parts.size() > 2) // "/example.org/2005/Europe/Paris"
            names << QString(parts.at(parts.size() - 2) + u'/' + parts.last());
        names << QString::fromLatin1(QTimeZone::windowsIdToDefaultIanaId(name.toUtf8()));
        for (icalcomponent *z = icalcomponent_get_first_component(m_calendar, ICAL_VTIMEZONE_COMPONENT); z; z = icalcomponent_get_next_component(m_calendar, ICAL_VTIMEZONE_COMPONENT)) {
            icalproperty *id = first(z, ICAL_TZID_PROPERTY);
            if (!id || textOf(id) != name)
                continue;
            names << ownText(z, "X-LIC-LOCATION");
            icalcomponent *standard = icalcomponent_get_first_component(z, ICAL_XSTANDARD_COMPONENT);
            icalvalue *offset = standard ? valueOf(first(standard, ICAL_TZOFFSETTO_PROPERTY), ICAL_UTCOFFSET_VALUE) : nullptr;
            const int seconds = offset ? icalvalue_get_utcoffset(offset) : 0;
            if (offset && std::abs(seconds) <= 14 * 3600 && !icalcomponent_get_first_component(z, ICAL_XDAYLIGHT_COMPONENT) && icalcomponent_count_components(z, ICAL_ANY_COMPONENT) == 1)
                names << QStringLiteral("UTC%1").arg(QTime(0, 0).addSecs(std::abs(seconds)).toString(seconds < 0 ? u"-HH:mm" : u"+HH:mm"));
        }
        for (const QString &candidate : names)
            if (const std::optional<QTimeZone> zone = zoneNamed(candidate.toLatin1()); !candidate.isEmpty() && candidate.size() < 60 && zone)
                return zone;
        return std::nullopt;
    }

    // Absent: not there; an error: there, but nobody knows when that is.
    Result<std::optional<Moment>> momentOf(icalcomponent *part, icalproperty_kind kind)
    {
        icalproperty *property = first(part, kind);
        if (!property)
            return std::optional<Moment>();
        icalvalue *value = valueOf(property, ICAL_DATETIME_VALUE);
        value = value ? value : valueOf(property, ICAL_DATE_VALUE);
        const icaltimetype time = value ? icalvalue_get_datetimedate(value) : icaltime_null_time();
        const QDate date(time.year, time.month, time.day);
        if (icaltime_is_null_time(time) || !date.isValid() || date.year() < 1970 || date.year() > 2200)
            return wrong(CalendarReaderText::tr("its date cannot be read"));
        Moment moment;
        moment.isDay = time.is_date;
        QTimeZone zone = m_zone;
        icalparameter *id = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
        if (!time.is_date && icaltime_is_utc(time)) {
            zone = QTimeZone::utc();
            moment.zone = QString::fromLatin1(zone.id());
        } else if (id) {
            const QString name = cleanText(icalparameter_get_tzid(id));
            const std::optional<QTimeZone> known = zoneCalled(name);
            if (!known)
                return wrong(CalendarReaderText::tr("nobody knows its time zone “%1”").arg(name));
            zone = *known;
            moment.zone = QString::fromLatin1(zone.id());
        }
        const QTime clock = time.is_date ? QTime(MorningHour, 0) : QTime(time.hour, time.minute, std::min(59, time.second));
        if (!clock.isValid())
            return wrong(CalendarReaderText::tr("its time cannot be read"));
        moment.at = momentAt(date, clock, zone).at;
        return std::optional(moment);
    }

    static std::optional<qint64> reminderOf(icalcomponent *part)
    {
        for (icalcomponent *alarm = icalcomponent_get_first_component(part, ICAL_VALARM_COMPONENT); alarm; alarm = icalcomponent_get_next_component(part, ICAL_VALARM_COMPONENT)) {
            // A trigger that is a length of time is kept as such.
            icalproperty *property = first(alarm, ICAL_TRIGGER_PROPERTY);
            icalvalue *value = valueOf(property, ICAL_DURATION_VALUE);
            if (!value)
                continue;
            const qint64 minutes = -static_cast<qint64>(icaldurationtype_as_int(icalvalue_get_duration(value))) / 60;
            if (minutes >= 0 && minutes <= MostReminderMinutes)
                return minutes;
        }
        return std::nullopt;
    }

    static QStringList emailsOf(icalcomponent *part)
    {
        static const QRegularExpression address(QStringLiteral("[A-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Z0-9-]{1,63}(?:\\.[A-Z0-9-]{1,63}){1,6}"), QRegularExpression::CaseInsensitiveOption);
        QStringList emails;
        for (const icalproperty_kind kind : {ICAL_ATTENDEE_PROPERTY, ICAL_ORGANIZER_PROPERTY, ICAL_CONTACT_PROPERTY})
            for (icalproperty *p = first(part, kind); p && emails.size() < MostEmails; p = icalcomponent_get_next_property(part, kind)) {
                for (auto match = address.globalMatch(textOf(p)); match.hasNext() && emails.size() < MostEmails;) {
                    const QString email = match.next().captured().toLower();
                    if (!emails.contains(email))
                        emails << email;
                }
            }
        return emails;
    }

    void takeRule(icalcomponent *part, CalendarEntry &entry)
    {
        icalvalue *rule = valueOf(first(part, ICAL_RRULE_PROPERTY), ICAL_RECUR_VALUE);
        if (!rule) {
            for (icalproperty *p = first(part, ICAL_XLICERROR_PROPERTY); p; p = icalcomponent_get_next_property(part, ICAL_XLICERROR_PROPERTY))
                if (textOf(p).contains(QLatin1StringView("RRULE")))
                    return complain(CalendarReaderText::tr("“%1” is repeated by a rule that is not kept here; only its first time was taken.").arg(entry.title));
            return;
        }
        struct icalrecurrencetype value = icalvalue_get_recur(rule);
        char *text = icalrecurrencetype_as_string_r(&value);
        const QString recurrence = cleanText(text);
        icalmemory_free_buffer(text);
        // Looking at a rule that never comes true takes a while, so there is an end to it.
        if (m_refusedRules > MostRefusedRules || !checkRecurrence(recurrence) || icalcomponent_count_properties(part, ICAL_RRULE_PROPERTY) > 1) {
            ++m_refusedRules;
            complain(CalendarReaderText::tr("“%1” is repeated by a rule that is not kept here; only its first time was taken.").arg(entry.title));
            return;
        }
        if (hasExceptions(part, recurrence))
            complain(CalendarReaderText::tr("“%1” is repeated with exceptions; they are not kept.").arg(entry.title));
        entry.recurrence = recurrence;
    }

    bool hasExceptions(icalcomponent *part, const QString &recurrence) const
    {
        for (icalproperty *p = first(part, ICAL_EXDATE_PROPERTY); p; p = icalcomponent_get_next_property(part, ICAL_EXDATE_PROPERTY)) {
            icalvalue *value = valueOf(p, ICAL_DATETIME_VALUE);
            value = value ? value : valueOf(p, ICAL_DATE_VALUE);
            const icaltimetype time = value ? icalvalue_get_datetimedate(value) : icaltime_null_time();
            if (!leavesOut(recurrence, QDate(time.year, time.month, time.day), m_holidays))
                return true;
        }
        return first(part, ICAL_RDATE_PROPERTY);
    }

    void takeLength(icalcomponent *part, const Moment &start, CalendarEntry &entry)
    {
        qint64 minutes = 0;
        const Result<std::optional<Moment>> end = momentOf(part, ICAL_DTEND_PROPERTY);
        if (start.isDay) { // its end is the day after the last one
            if (end && *end && (*end)->isDay)
                entry.days = static_cast<int>(std::clamp<qint64>(qRound64(static_cast<double>((*end)->at - start.at) / DayMillis), 1, MostWholeDays));
            return;
        }
        if (end && *end)
            minutes = ((*end)->at - start.at) / MinuteMillis;
        else if (icalvalue *duration = valueOf(first(part, ICAL_DURATION_PROPERTY), ICAL_DURATION_VALUE))
            minutes = icaldurationtype_as_int(icalvalue_get_duration(duration)) / 60;
        if (minutes > 0)
            entry.minutes = std::min(minutes, MostTaskMinutes);
    }

    void takeState(icalcomponent *part, CalendarEntry &entry)
    {
        icalvalue *status = valueOf(first(part, ICAL_STATUS_PROPERTY), ICAL_STATUS_VALUE);
        const icalproperty_status state = status ? icalvalue_get_status(status) : ICAL_STATUS_NONE;
        entry.isCancelled = state == ICAL_STATUS_CANCELLED;
        const Result<std::optional<Moment>> completed = momentOf(part, ICAL_COMPLETED_PROPERTY);
        entry.isDone = state == ICAL_STATUS_COMPLETED || (completed && *completed);
        if (completed && *completed)
            entry.doneAt = (*completed)->at;
        icalvalue *priority = valueOf(first(part, ICAL_PRIORITY_PROPERTY), ICAL_INTEGER_VALUE);
        const int rank = priority ? icalvalue_get_integer(priority) : 0;
        entry.priority = rank >= 1 && rank <= 4 ? TaskPriority::High : rank >= 6 && rank <= 9 ? TaskPriority::Low : TaskPriority::Normal;
    }

    void read(icalcomponent *part, bool isAppointment)
    {
        CalendarEntry entry;
        entry.isAppointment = isAppointment;
        entry.title = textOf(first(part, ICAL_SUMMARY_PROPERTY));
        if (entry.title.isEmpty())
            entry.title = isAppointment ? CalendarReaderText::tr("Appointment") : CalendarReaderText::tr("Task");
        entry.uid = textOf(first(part, ICAL_UID_PROPERTY), LongestUid);
        if (first(part, ICAL_RECURRENCEID_PROPERTY))
            return complain(CalendarReaderText::tr("“%1” changes a single time of a series; that is not taken over.").arg(entry.title));
        const Result<std::optional<Moment>> due = momentOf(part, isAppointment ? ICAL_DTSTART_PROPERTY : ICAL_DUE_PROPERTY);
        const Result<std::optional<Moment>> start = due && !*due ? momentOf(part, ICAL_DTSTART_PROPERTY) : due;
        if (!due || !start)
            return complain(CalendarReaderText::tr("“%1” was left out: %2.").arg(entry.title, !due ? due.error().message : start.error().message));
        if (!*start && isAppointment)
            return complain(CalendarReaderText::tr("“%1” was left out: it has no date.").arg(entry.title));
        entry.place = textOf(first(part, ICAL_LOCATION_PROPERTY));
        entry.ownTitle = ownText(part, "X-LEADWRIGHT-TITLE");
        entry.ownKind = ownText(part, "X-LEADWRIGHT-KIND");
        entry.emails = emailsOf(part);
        takeState(part, entry);
        if (*start) {
            entry.at = (*start)->at;
            entry.isWholeDay = (*start)->isDay;
            entry.timeZone = (*start)->zone;
            takeLength(part, **start, entry);
            takeRule(part, entry);
            entry.remindBefore = reminderOf(part);
        }
        m_out.entries.push_back(std::move(entry));
    }

    icalcomponent *m_calendar;
    QTimeZone m_zone;
    const std::vector<Holiday> &m_holidays;
    CalendarFileText &m_out;
    int m_refusedRules = 0;
};

} // namespace

Result<CalendarFileText> readCalendar(const QByteArray &bytes, const QTimeZone &zone, const std::vector<Holiday> &holidays)
{
    if (bytes.size() > LargestCalendarFile)
        return wrong(CalendarReaderText::tr("The file is larger than %1 MB, which no calendar needs. It was not read.").arg(LargestCalendarFile / (1024 * 1024)));
    const QByteArray text = unfolded(bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes);
    if (text.contains('\0') || !isValidUtf8({text.constData(), static_cast<std::size_t>(text.size())}))
        return wrong(CalendarReaderText::tr("This is no calendar file: it is not text in UTF-8."));
    if (!text.trimmed().left(15).toUpper().startsWith("BEGIN:VCALENDAR"))
        return wrong(CalendarReaderText::tr("This is no calendar file: it does not begin with BEGIN:VCALENDAR."));
    if (Result<void> fine = checkShape(text); !fine)
        return fine.error();
    icalerror_set_errors_are_fatal(0);
    icalerror_clear_errno();
    const IcalComponent root(icalparser_parse_string(text.constData()));
    if (!root)
        return wrong(CalendarReaderText::tr("The calendar file is cut off or damaged. Export it again."));
    CalendarFileText out;
    if (icalcomponent_isa(root.get()) == ICAL_VCALENDAR_COMPONENT) {
        EntryReader(root.get(), zone, holidays, out).readAll();
    } else { // several calendars in one file
        icalcompiter at = icalcomponent_begin_component(root.get(), ICAL_VCALENDAR_COMPONENT);
        for (icalcomponent *calendar = icalcompiter_deref(&at); calendar; calendar = icalcompiter_next(&at))
            EntryReader(calendar, zone, holidays, out).readAll();
    }
    return out;
}

} // namespace lead
