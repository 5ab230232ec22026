#include "core/leads/calendarexchange.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/domain/contactwish.h"
#include "core/domain/localtime.h"
#include "core/domain/recurrence.h"
#include "core/leads/activityacts.h"
#include "core/storage/activityrepository.h"
#include "core/storage/leadkeys.h"
#include "core/storage/leadrepository.h"
#include "core/storage/outputfile.h"
#include "core/storage/safefile.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>

namespace lead {

namespace {

constexpr int MostNamed = 30; // entries that a report names

struct CalendarExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(CalendarExchange)
};

QString titleWithLead(const QString &title, const QString &lead)
{
    return QStringLiteral("%1: %2").arg(title, lead);
}

// Calendar files know seconds.
bool isSame(const std::optional<Millis> &a, const std::optional<Millis> &b)
{
    return a.has_value() == b.has_value() && (!a || *a / 1000 == *b / 1000);
}

CalendarEntry entryOf(const CalendarTask &shown, const Lead &lead, const QString &workspace)
{
    const Task &task = shown.task;
    CalendarEntry entry;
    entry.uid = calendarUid(task, workspace);
    entry.isAppointment = task.minutes.has_value();
    entry.title = titleWithLead(task.title, shown.leadName);
    entry.ownTitle = task.title;
    entry.ownKind = taskKind(task);
    entry.place = task.place;
    entry.at = task.dueAt;
    entry.minutes = task.minutes;
    entry.priority = task.priority;
    entry.remindBefore = task.remindBefore;
    entry.recurrence = task.recurrence;
    entry.timeZone = task.timeZone;
    entry.isDone = task.doneAt.has_value();
    entry.doneAt = task.doneAt;
    if (const QString email = lead.text(F::Email); !email.isEmpty() && !contactWishIn(lead.values).noEmails)
        entry.emails = {email};
    return entry;
}

} // namespace

CalendarExchange::CalendarExchange(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<QByteArray> CalendarExchange::text(const CalendarQuery &query, qint64 *count)
{
    const Result<CalendarTasks> tasks = TaskCalendar(m_workspace).page(query);
    if (!tasks)
        return tasks.error();
    std::vector<LeadId> ids;
    for (const CalendarTask &task : tasks->tasks)
        ids.push_back(task.task.lead);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    const Result<std::vector<Lead>> leads = LeadRepository(m_workspace).find(ids);
    if (!leads)
        return leads.error();
    std::map<std::int64_t, const Lead *> byId;
    for (const Lead &lead : *leads)
        byId.emplace(lead.id.value, &lead);
    std::vector<CalendarEntry> entries;
    for (const CalendarTask &task : tasks->tasks) // what is foreseen follows from the rule
        if (const auto lead = byId.find(task.task.lead.value); !task.isForeseen && lead != byId.end())
            entries.push_back(entryOf(task, *lead->second, m_workspace.uuid()));
    if (count)
        *count = static_cast<qint64>(entries.size());
    return writeCalendar(entries, m_workspace.timeZone(), m_workspace.clock().now(), m_workspace.holidays());
}

Result<qint64> CalendarExchange::write(const CalendarQuery &query, const QString &path)
{
    qint64 count = 0;
    if (Result<void> may = checkOutputFile(path); !may)
        return may.error();
    const Result<QByteArray> bytes = text(query, &count);
    if (!bytes)
        return bytes.error();
    const PrivateFiles own;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return Error{Error::ReadOnly, CalendarExchangeText::tr("The calendar cannot be written to %1. Check free space and permissions, or choose another place.").arg(path), file.errorString()};
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return count;
}

Result<CalendarImport> CalendarExchange::read(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::NotFound, CalendarExchangeText::tr("%1 cannot be read. Check that the file is there and that you may read it.").arg(name), file.errorString()};
    return readText(file.read(LargestCalendarFile + 1), name);
}

Result<std::map<QString, LeadId>> CalendarExchange::leadsByEmail(const std::vector<CalendarEntry> &entries)
{
    std::map<std::int64_t, QString> emails;
    std::vector<LeadKey> keys;
    for (const CalendarEntry &entry : entries)
        for (const QString &email : entry.emails)
            if (const std::int64_t key = emailMatchKey(toUtf8(email)); key && emails.emplace(key, email).second)
                keys.push_back({MatchKind::Email, key});
    const Result<std::vector<KeyedLead>> found = leadsWithKeys(m_workspace, keys);
    if (!found)
        return found.error();
    std::vector<LeadId> ids;
    for (const KeyedLead &lead : *found)
        ids.push_back(lead.lead);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    const Result<std::vector<Lead>> leads = LeadRepository(m_workspace).find(ids);
    if (!leads)
        return leads.error();
    // A key may be one that a lead had once. Of several leads with an address the oldest is meant.
    std::map<QString, LeadId> byEmail;
    for (const Lead &lead : *leads)
        for (const auto &[kind, key] : leadKeysOf(lead))
            if (const auto email = emails.find(key); kind == MatchKind::Email && email != emails.end())
                byEmail.emplace(email->second, lead.id);
    return byEmail;
}

Result<std::optional<Task>> CalendarExchange::taskOf(const CalendarEntry &entry)
{
    ActivityRepository activities(m_workspace);
    if (entry.uid.isEmpty())
        return std::optional<Task>();
    const Result<std::optional<Task>> kept = activities.taskByUid(entry.uid);
    const qsizetype at = entry.uid.indexOf(u'@');
    if (kept && !*kept && entry.uid.startsWith(u"task-") && at > 0 && QStringView(entry.uid).sliced(at + 1) == m_workspace.uuid())
        return activities.task({entry.uid.sliced(5, at - 5).toLongLong()});
    return kept;
}

// The task as the entry has it. The rule of a series that began in the past goes on from its next time.
Task CalendarExchange::filled(Task task, const CalendarEntry &entry, const QString &leadName) const
{
    task.title = !entry.ownTitle.isEmpty() && entry.title == titleWithLead(entry.ownTitle, leadName) ? entry.ownTitle : entry.title;
    task.place = entry.place;
    const bool isMoved = !isSame(task.dueAt, entry.at);
    if (isMoved)
        task.dueAt = entry.at;
    task.minutes = entry.minutes;
    task.priority = entry.priority;
    task.remindBefore = entry.at ? entry.remindBefore : std::nullopt;
    task.recurrence = entry.at ? entry.recurrence : QString();
    // A series of ours that names no zone was written with that of the workspace.
    const auto meant = [this](const QString &zone) { return zone.isEmpty() ? m_workspace.timeZone() : QTimeZone(zone.toLatin1()); };
    const auto isSameZone = [](const QTimeZone &a, const QTimeZone &b) { return a == b || (isUtc(a) && isUtc(b)); };
    if (task.recurrence.isEmpty())
        task.timeZone.clear();
    else if (!task.id.value || !isSameZone(meant(task.timeZone), meant(entry.timeZone)))
        task.timeZone = entry.timeZone;
    if (!task.id.value)
        task.kind = isTaskKind(entry.ownKind) ? entry.ownKind : entry.isAppointment ? QStringLiteral("meeting") : QString();
    const Millis now = m_workspace.clock().now();
    if (isMoved && !task.recurrence.isEmpty() && *task.dueAt < now) {
        const QTimeZone zone = task.timeZone.isEmpty() ? m_workspace.timeZone() : QTimeZone(task.timeZone.toLatin1());
        if (const std::optional<Occurrence> next = nextOccurrence(task.recurrence, *task.dueAt, now, zone, m_workspace.holidays())) {
            task.dueAt = next->at;
            task.recurrence = next->rule;
        } else {
            task.recurrence.clear();
        }
    }
    // An appointment says only when it was: it is over when it has ended.
    const Millis end = task.dueAt.value_or(0) + task.minutes.value_or(0) * MinuteMillis;
    if (entry.isDone || (entry.isAppointment && task.recurrence.isEmpty() && end <= now))
        task.doneAt = task.doneAt ? task.doneAt : entry.doneAt ? entry.doneAt : std::min(now, task.dueAt ? end : now);
    return task;
}

Result<void> CalendarExchange::change(Act &act, const Task &before, const CalendarEntry &entry, CalendarImport &report)
{
    ActivityRepository activities(m_workspace);
    const Result<std::optional<Lead>> lead = LeadRepository(m_workspace).find(before.lead);
    if (!lead)
        return lead.error();
    if (!*lead || (entry.isCancelled && before.doneAt)) {
        ++report.unchanged;
        return {};
    }
    // What is done of a series was one turn of it, and the next one has the entry: a turn that was taken before is none of its.
    const bool isTurnDone = entry.isDone && !entry.isCancelled && !before.recurrence.isEmpty();
    if (isTurnDone && !isSame(before.dueAt, entry.at)) {
        ++report.unchanged;
        return {};
    }
    const qint64 changes = act.changeCount();
    if (isTurnDone) {
        if (const auto done = ActivityActs(m_workspace).complete(act, activities, before); !done)
            return done.error();
    } else {
        Task after = filled(before, entry, (*lead)->displayName());
        if (after.dueAt != before.dueAt || after.recurrence != before.recurrence)
            after.seriesAt.reset();
        if (Result<void> written = entry.isCancelled ? activities.remove(act, before) : activities.change(act, before, after); !written)
            return written;
    }
    if (act.changeCount() == changes) {
        ++report.unchanged;
        return {};
    }
    ++(entry.isCancelled ? report.removed : report.changed);
    act.touchLead();
    return ActivityActs(m_workspace).followTasks(act, before.lead, before.dueAt);
}

Result<void> CalendarExchange::take(Act &act, const CalendarEntry &entry, const std::map<QString, LeadId> &leads, CalendarImport &report)
{
    const Result<std::optional<Task>> known = taskOf(entry);
    if (!known)
        return known.error();
    if (*known)
        return change(act, **known, entry, report);
    if (entry.isCancelled) {
        ++report.unchanged;
        return {};
    }
    const auto email = std::find_if(entry.emails.begin(), entry.emails.end(), [&leads](const QString &address) { return leads.contains(address); });
    if (email == entry.emails.end()) {
        ++report.unmatched;
        if (report.problems.size() < MostNamed)
            report.problems << (entry.emails.isEmpty() ? CalendarExchangeText::tr("“%1” names nobody, so that it belongs to no lead.").arg(entry.title)
                                                       : CalendarExchangeText::tr("“%1”: no lead has the address %2.").arg(entry.title, entry.emails.join(QStringLiteral(", "))));
        return {};
    }
    Task task;
    task.lead = leads.at(*email);
    task.owner = m_workspace.actingUser();
    task.createdAt = m_workspace.clock().now();
    task.uid = entry.uid;
    task = filled(task, entry, {});
    if (Result<void> fine = checkTask(task); !fine) {
        ++report.unmatched;
        report.problems << CalendarExchangeText::tr("“%1” was left out: %2").arg(entry.title, fine.error().message);
        return {};
    }
    const Result<TaskId> added = ActivityRepository(m_workspace).add(act, task);
    if (!added)
        return added.error();
    ++report.added;
    if (entry.isWholeDay && report.problems.size() < MostNamed)
        report.problems << CalendarExchangeText::tr("“%1” lasts whole days; it was put at nine in the morning.").arg(entry.title);
    act.touchLead();
    return ActivityActs(m_workspace).followTasks(act, task.lead, std::nullopt);
}

Result<CalendarImport> CalendarExchange::readText(const QByteArray &bytes, const QString &name)
{
    const Result<CalendarFileText> file = readCalendar(bytes, m_workspace.timeZone(), m_workspace.holidays());
    if (!file) {
        Error error = file.error();
        error.message = CalendarExchangeText::tr("Nothing was taken from %1. %2", "file, reason").arg(name, error.message);
        return error;
    }
    CalendarImport report;
    report.entries = static_cast<qint64>(file->entries.size());
    report.problems = file->problems;
    Act act(m_workspace, {QStringLiteral("calendar"), CalendarExchangeText::tr("Import the calendar %1").arg(name)});
    if (!act.begun())
        return act.begun().error();
    const Result<std::map<QString, LeadId>> leads = leadsByEmail(file->entries);
    if (!leads)
        return leads.error();
    for (const CalendarEntry &entry : file->entries)
        if (Result<void> done = take(act, entry, *leads, report); !done)
            return done.error();
    if (act.changeCount() == 0)
        return report;
    const Result<OperationId> operation = act.commit();
    if (!operation)
        return operation.error();
    report.operation = *operation;
    return report;
}

} // namespace lead
