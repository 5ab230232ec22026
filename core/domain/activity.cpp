#include "core/domain/activity.h"

#include <QStringList>
#include <array>

namespace lead {

QString taskKind(const Task &task)
{
    if (!task.kind.isEmpty())
        return task.kind;
    struct Verb
    {
        const char *word;
        const char *kind;
    };
    static constexpr std::array verbs{
        Verb{"call", "call"},       Verb{"phone", "call"},      Verb{"ring", "call"},       Verb{"callback", "call"},   Verb{"mobile", "call"},    
        Verb{"email", "email"},     Verb{"e-mail", "email"},    Verb{"mail", "email"},      Verb{"write", "email"},
        Verb{"send", "email"},      Verb{"text", "text"},       Verb{"sms", "text"},        Verb{"meet", "meeting"},
        Verb{"meeting", "meeting"}, Verb{"visit", "meeting"},   Verb{"demo", "meeting"},    Verb{"appointment", "meeting"},
    };
    for (QString word : task.title.toLower().split(u' ', Qt::SkipEmptyParts)) {
        while (!word.isEmpty() && !word.back().isLetterOrNumber())
            word.chop(1);
        for (const Verb &verb : verbs)
            if (word == QLatin1String(verb.word))
                return QLatin1String(verb.kind);
    }
    return QStringLiteral("todo");
}

QString calendarUid(const Task &task, const QString &workspace)
{
    return task.uid.isEmpty() ? QStringLiteral("task-%1@%2").arg(task.id.value).arg(workspace) : task.uid;
}

QString turnUid(const Task &task, const QString &workspace)
{
    return QStringLiteral("turn-%1@%2").arg(task.id.value).arg(workspace);
}

bool isTaskKind(QStringView kind)
{
    return kind == u"call" || kind == u"email" || kind == u"text" || kind == u"meeting" || kind == u"todo";
}

QString taskPriorityKey(TaskPriority priority)
{
    switch (priority) {
    case TaskPriority::Low:
        return QStringLiteral("low");
    case TaskPriority::High:
        return QStringLiteral("high");
    case TaskPriority::Normal:
        break;
    }
    return QStringLiteral("normal");
}

std::optional<TaskPriority> taskPriorityFromKey(QStringView key)
{
    for (const TaskPriority priority : {TaskPriority::Low, TaskPriority::Normal, TaskPriority::High})
        if (key.compare(taskPriorityKey(priority), Qt::CaseInsensitive) == 0)
            return priority;
    return std::nullopt;
}

bool isReached(QStringView callOutcome)
{
    static constexpr std::array<QLatin1StringView, 7> missed{
        QLatin1StringView("no answer"), QLatin1StringView("voicemail"),    QLatin1StringView("left message"), QLatin1StringView("busy"),
        QLatin1StringView("gatekeeper"), QLatin1StringView("wrong number"), QLatin1StringView("bad number")};
    for (const QLatin1StringView outcome : missed)
        if (callOutcome.compare(outcome, Qt::CaseInsensitive) == 0)
            return false;
    return !callOutcome.isEmpty();
}

} // namespace lead
