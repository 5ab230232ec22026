// Tasks by time, and the board.
#include "app/cli/clitext.h"
#include "app/cli/usage.h"
#include "app/cli/verbs.h"

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/base/timestamp.h"
#include "core/domain/localtime.h"
#include "core/facts/factsstore.h"
#include "core/leads/activityacts.h"
#include "core/leads/calendarexchange.h"
#include "core/leads/fieldtext.h"
#include "core/leads/leadboard.h"
#include "core/leads/leadlister.h"
#include "core/leads/leadreader.h"
#include "core/leads/leadvalues.h"

#include <QDateTime>

namespace lead {

namespace {

constexpr qint64 MostYears = 200;
constexpr qint64 DaysOfYear = 366;
constexpr int MostTasks = 200000;

// A day or moment as the person types it; the default when the option is not there.
Result<Millis> momentOf(Workspace &workspace, const Arguments &arguments, const QString &option, Millis otherwise)
{
    if (!arguments.has(option))
        return otherwise;
    const Result<FieldValue> value = FieldText(workspace).parse(workspace.catalog().at(F::NextActionAt), arguments.value(option));
    if (!value)
        return usageError(value.error());
    if (isEmpty(*value))
        return usageError(Cli::tr("--%1 takes a date, such as 2026-03-31.").arg(option));
    return Millis(std::get<qint64>(*value));
}

Result<UserId> ownerOf(Workspace &workspace, const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("mine")))
        return workspace.actingUser();
    const QString name = arguments.value(QStringLiteral("owner"));
    if (name.isEmpty())
        return UserId();
    if (const User *user = workspace.user(name))
        return user->id;
    return Error{Error::NotFound, Cli::tr("There is no user “%1”.").arg(name)};
}

Result<CalendarQuery> queryFrom(Workspace &workspace, const Arguments &arguments)
{
    const Millis far = workspace.clock().now() + MostYears * DaysOfYear * DayMillis;
    const Result<Millis> from = momentOf(workspace, arguments, QStringLiteral("from"), 0);
    const Result<Millis> until = momentOf(workspace, arguments, QStringLiteral("to"), far);
    const Result<UserId> owner = ownerOf(workspace, arguments);
    if (!from || !until || !owner)
        return !from ? from.error() : !until ? until.error() : owner.error();
    return CalendarQuery{*from, *until, *owner, !arguments.has(QStringLiteral("open")), MostTasks};
}

int exportCalendar(Session &session, Workspace &workspace, const Arguments &arguments)
{
    const Result<CalendarQuery> query = queryFrom(workspace, arguments);
    if (!query)
        return session.fail(query.error());
    const QString path = arguments.word(1);
    if (path == u"-") {
        const Result<QByteArray> text = CalendarExchange(workspace).text(*query);
        if (!text)
            return session.fail(text.error());
        session.output().raw(*text);
        return Success;
    }
    const Result<qint64> count = CalendarExchange(workspace).write(*query, path);
    if (!count)
        return session.fail(count.error());
    if (session.output().isJson())
        session.output().json(QJsonObject{{QStringLiteral("tasks"), *count}});
    else
        session.output().say(Cli::tr("%1 tasks written to %2.").arg(*count).arg(path));
    return Success;
}

int importCalendar(Session &session, Workspace &workspace, const QString &path)
{
    const Result<CalendarImport> done = CalendarExchange(workspace).read(path);
    if (!done)
        return session.fail(done.error());
    const qint64 left = done->unmatched;
    if (session.output().isJson()) {
        session.output().json(QJsonObject{{QStringLiteral("operation"), done->operation.isValid() ? QJsonValue(done->operation.toString()) : QJsonValue()},
                                          {QStringLiteral("entries"), done->entries},
                                          {QStringLiteral("added"), done->added},
                                          {QStringLiteral("changed"), done->changed},
                                          {QStringLiteral("removed"), done->removed},
                                          {QStringLiteral("unchanged"), done->unchanged},
                                          {QStringLiteral("unmatched"), left},
                                          {QStringLiteral("problems"), QJsonArray::fromStringList(done->problems)}});
    } else {
        session.output().say(Cli::tr("%1 entries: %2 added, %3 changed, %4 removed, %5 unchanged, %6 without a lead.")
                                 .arg(done->entries).arg(done->added).arg(done->changed).arg(done->removed).arg(done->unchanged).arg(left));
        for (const QString &problem : done->problems)
            session.output().say(problem);
    }
    return left > 0 || !done->problems.isEmpty() ? SomeRejected : Success;
}

int listCalendar(Session &session, Workspace &workspace, const Arguments &arguments)
{
    Result<CalendarQuery> query = queryFrom(workspace, arguments);
    if (!query)
        return session.fail(query.error());
    const Result<CalendarTasks> tasks = TaskCalendar(workspace).page(*query);
    if (!tasks)
        return session.fail(tasks.error());
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const CalendarTask &t : tasks->tasks) {
        if (t.isForeseen)
            continue;
        const auto number = [](const std::optional<qint64> &value) { return value ? QJsonValue(*value) : QJsonValue(); };
        array.append(QJsonObject{{QStringLiteral("task"), t.task.id.toString()}, {QStringLiteral("lead"), t.task.lead.toString()}, {QStringLiteral("name"), t.leadName},
                                 {QStringLiteral("title"), t.task.title}, {QStringLiteral("kind"), taskKind(t.task)}, {QStringLiteral("due"), isoString(*t.task.dueAt)},
                                 {QStringLiteral("done"), t.task.doneAt ? QJsonValue(isoString(*t.task.doneAt)) : QJsonValue()}, {QStringLiteral("minutes"), number(t.task.minutes)},
                                 {QStringLiteral("priority"), taskPriorityKey(t.task.priority)}, {QStringLiteral("place"), t.task.place},
                                 {QStringLiteral("remind_before"), number(t.task.remindBefore)}, {QStringLiteral("recurrence"), t.task.recurrence}, {QStringLiteral("owner"), t.owner}});
        rows.push_back({QDateTime::fromMSecsSinceEpoch(*t.task.dueAt, workspace.timeZone()).toString(QStringLiteral("yyyy-MM-dd HH:mm")), t.task.title, t.leadName, t.owner,
                        t.task.doneAt ? Cli::tr("done") : QString()});
    }
    if (session.output().isJson())
        session.output().json(array);
    else
        session.output().table({Cli::tr("DUE"), Cli::tr("TASK"), Cli::tr("LEAD"), Cli::tr("OWNER"), Cli::tr("STATE")}, rows);
    return Success;
}

int runCalendar(Session &session, const Arguments &arguments)
{
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.fail(workspace.error());
    const QString what = arguments.word(0);
    if (what == u"list")
        return listCalendar(session, **workspace, arguments);
    if (what != u"export" && what != u"import")
        return session.fail(usageError(Cli::tr("“%1” is nothing to do with the calendar. There are list, export and import.").arg(what)));
    if (arguments.words().size() < 2)
        return session.fail(usageError(Cli::tr("Which file? Write leadwright-cli calendar %1 FILE.ics.").arg(what)));
    return what == u"export" ? exportCalendar(session, **workspace, arguments) : importCalendar(session, **workspace, arguments.word(1));
}

// What --minutes, --remind, --priority, --kind, --place, --repeat and --owner say.
Result<Task> taskFrom(Workspace &workspace, const Arguments &arguments)
{
    Task task;
    task.title = arguments.word(1);
    task.kind = arguments.value(QStringLiteral("kind"));
    task.place = arguments.value(QStringLiteral("place"));
    task.recurrence = arguments.value(QStringLiteral("repeat")).toUpper();
    const auto minutes = [&arguments](const QString &option) -> Result<std::optional<qint64>> {
        if (!arguments.has(option))
            return std::optional<qint64>();
        bool isNumber = false;
        const qint64 value = arguments.value(option).toLongLong(&isNumber);
        if (!isNumber)
            return usageError(Cli::tr("--%1 takes a number of minutes.").arg(option));
        return std::optional(value);
    };
    const auto length = minutes(QStringLiteral("minutes"));
    const auto reminder = minutes(QStringLiteral("remind"));
    const Result<UserId> owner = ownerOf(workspace, arguments);
    if (!length || !reminder || !owner)
        return !length ? length.error() : !reminder ? reminder.error() : owner.error();
    task.minutes = *length;
    task.remindBefore = *reminder;
    task.owner = *owner;
    const std::optional<TaskPriority> priority = taskPriorityFromKey(arguments.value(QStringLiteral("priority"), QStringLiteral("normal")));
    if (!priority)
        return usageError(Cli::tr("--priority takes low, normal or high."));
    task.priority = *priority;
    return task;
}

int runTask(Session &session, const Arguments &arguments)
{
    const Result<LeadId> lead = leadIdFrom(arguments.word(0));
    if (!lead)
        return session.fail(lead.error());
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.fail(workspace.error());
    if (!arguments.has(QStringLiteral("due")))
        return session.fail(usageError(Cli::tr("A task needs a date: --due 2026-03-31, or --due \"2026-03-31 14:30\".")));
    const Result<Millis> due = momentOf(**workspace, arguments, QStringLiteral("due"), 0);
    Result<Task> task = taskFrom(**workspace, arguments);
    if (!due || !task)
        return session.fail(!due ? due.error() : task.error());
    task->lead = *lead;
    task->dueAt = *due;
    const Result<LeadActs::Done> done = ActivityActs(**workspace).addTask(*task);
    if (!done)
        return session.fail(done.error());
    if (session.output().isJson())
        session.output().json(QJsonObject{{QStringLiteral("operation"), done->operation.toString()}, {QStringLiteral("lead"), done->lead.toString()}});
    else
        session.output().say(Cli::tr("Task added (operation %1).").arg(done->operation.toString()));
    return Success;
}

Result<LeadBoard> boardOf(Workspace &workspace, const BoardQuery &query)
{
    FactsStore facts;
    const Result<LeadFactsPtr> opened = facts.open(workspace);
    if (!opened)
        return opened.error();
    const ResolveContext context{workspace.clock().now(), workspace.timeZone(), Qt::Monday, minorDigits(workspace.currency()), workspace.actingUser()};
    const Result<WorkspaceInfo> read = LeadReader(workspace).info();
    if (!read)
        return read.error();
    const auto info = std::make_shared<const WorkspaceInfo>(*read);
    const Result<LeadFactsPtr> complete = facts.require(workspace, LeadLister(facts.current(), workspace.catalog(), context, info).missingFields(query));
    if (!complete)
        return complete.error();
    return LeadLister(*complete, workspace.catalog(), context, info).board(query);
}

int runBoard(Session &session, const Arguments &arguments)
{
    const Result<Workspace *> opened = session.workspace();
    if (!opened)
        return session.fail(opened.error());
    Workspace &workspace = **opened;
    BoardQuery query;
    query.condition = arguments.value(QStringLiteral("where"));
    query.isMine = arguments.has(QStringLiteral("mine"));
    query.isOverdue = arguments.has(QStringLiteral("overdue"));
    query.isWithoutStep = arguments.has(QStringLiteral("no-next-step"));
    query.isRotting = arguments.has(QStringLiteral("rotting"));
    query.limit = 0;
    if (const QString name = arguments.value(QStringLiteral("pipeline")); !name.isEmpty()) {
        for (const Pipeline &pipeline : workspace.pipelines())
            if (pipeline.name.compare(name, Qt::CaseInsensitive) == 0)
                query.pipeline = pipeline.id;
        if (!query.pipeline.isValid())
            return session.fail({Error::NotFound, Cli::tr("There is no pipeline “%1”.").arg(name)});
    }
    const Result<LeadBoard> board = boardOf(workspace, query);
    if (!board)
        return session.fail(board.error());
    const int digits = minorDigits(workspace.currency());
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const BoardColumn &column : board->columns) {
        const Stage *stage = workspace.stage(column.stage);
        const QString name = stage ? stage->name : QString();
        const QString value = decimalText(column.sums.amount, digits);
        const QString weighted = decimalText(column.weighted, digits);
        array.append(QJsonObject{{QStringLiteral("stage"), name}, {QStringLiteral("leads"), column.sums.leads}, {QStringLiteral("value"), value}, {QStringLiteral("weighted"), weighted},
                                 {QStringLiteral("currency"), workspace.currency()}, {QStringLiteral("foreign"), column.sums.foreignAmounts}});
        rows.push_back({name, QString::number(column.sums.leads), value, weighted});
    }
    if (session.output().isJson())
        session.output().json(array);
    else
        session.output().table({Cli::tr("STAGE"), Cli::tr("LEADS") + u'>', Cli::tr("VALUE") + u'>', Cli::tr("WEIGHTED") + u'>'}, rows);
    return Success;
}

} // namespace

std::vector<Verb> taskVerbs()
{
    const auto text = [](const char *word) { return QString::fromLatin1(word); };
    return {
        {text("task"), {{text("mine")}, {text("due"), text("kind"), text("minutes"), text("priority"), text("place"), text("remind"), text("repeat"), text("owner")}, 2, 2,
                        text("task ID TEXT --due DATE [--kind call|email|text|meeting|todo] [--minutes N] [--priority low|normal|high] [--place TEXT] [--remind MINUTES] [--repeat RRULE] [--owner NAME]")},
         runTask, Cli::tr("Adds a task to a lead.")},
        {text("calendar"), {{text("mine"), text("open")}, {text("from"), text("to"), text("owner")}, 1, 2, text("calendar list|export FILE|import FILE [--from DATE] [--to DATE] [--mine|--owner NAME] [--open]")},
         runCalendar, Cli::tr("Lists tasks by time, and writes and reads calendar files (.ics).")},
        {text("board"), {{text("mine"), text("overdue"), text("no-next-step"), text("rotting")}, {text("where"), text("pipeline")}, 0, 0,
                         text("board [--pipeline NAME] [--where CONDITION] [--mine] [--overdue] [--no-next-step] [--rotting]")},
         runBoard, Cli::tr("Counts and values of the leads in each stage.")},
    };
}

} // namespace lead
