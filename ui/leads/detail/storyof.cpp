#include "ui/leads/detail/storyof.h"

#include "ui/leads/calloutcomes.h"

#include <QCoreApplication>

namespace lead {

namespace {

class StoryTeller
{
    Q_DECLARE_TR_FUNCTIONS(StoryTeller)

public:
    static StoryItem item(const TimelineEntry &entry);
    static QString duration(qint64 seconds);

private:
    static void tellEmail(const TimelineEntry &entry, StoryItem &item);
    static void tellCall(const TimelineEntry &entry, StoryItem &item);
    static void tellSteps(const TimelineEntry &entry, StoryItem &item);
    static QString withOutcome(const QString &what, const TimelineEntry &entry)
    {
        return entry.outcome.isEmpty() ? what : QString(what + QStringLiteral(" · ") + outcomeTitle(entry.outcome));
    }
    static void tellStep(const TimelineEntry &entry, FieldNumber field, StoryItem &item);
    static QString step(const FieldStep &step);
};

constexpr qint64 SecondsOfMinute = 60;
constexpr qint64 SecondsOfHour = 3600;
constexpr qsizetype LongStep = 60; // characters of a value that still fits into the line

QString StoryTeller::duration(qint64 seconds)
{
    if (seconds < SecondsOfMinute)
        return tr("%1 s").arg(seconds);
    if (seconds < SecondsOfHour)
        return seconds % SecondsOfMinute == 0
                   ? tr("%1 min").arg(seconds / SecondsOfMinute)
                   : tr("%1 min %2 s").arg(seconds / SecondsOfMinute).arg(seconds % SecondsOfMinute);
    return tr("%1 h %2 min").arg(seconds / SecondsOfHour).arg(seconds % SecondsOfHour / SecondsOfMinute);
}

// An e-mail that came as a file is by whoever wrote it; who added it stands behind it.
void StoryTeller::tellEmail(const TimelineEntry &entry, StoryItem &item)
{
    item.kind = StoryKind::Email;
    if (!entry.email) {
        const bool isBegun = entry.outcome == u"begun";
        const bool isReply = entry.outcome == u"replied"; // the lead wrote it, and who is named here kept it
        item.what = isBegun ? tr("began an e-mail to %1", "address").arg(entry.body) : isReply ? tr("logged a reply by e-mail") : withOutcome(tr("wrote an e-mail"), entry);
        if (isBegun)
            item.body.clear();
        return;
    }
    const QString name = entry.email->from.section(QStringLiteral(" <"), 0, 0);
    item.who = name.isEmpty() ? entry.email->from : name;
    item.what = entry.email->subject.isEmpty() ? tr("wrote an e-mail") : tr("wrote an e-mail: %1", "subject").arg(entry.email->subject);
    if (!entry.who.isEmpty())
        item.via = tr("added by %1", "person").arg(entry.who);
    if (!entry.email->files.isEmpty())
        item.body += (item.body.isEmpty() ? QString() : QStringLiteral("\n\n")) + tr("Files in it: %1").arg(entry.email->files.join(QStringLiteral(", ")));
}

void StoryTeller::tellCall(const TimelineEntry &entry, StoryItem &item)
{
    const QString outcome = entry.outcome.toLower();
    const bool isVoicemail = outcome.contains(QLatin1String("voicemail"));
    const bool isMissed = outcome.contains(QLatin1String("no answer")) ||
                          outcome.contains(QLatin1String("busy")) ||
                          outcome.contains(QLatin1String("wrong number"));
    item.kind = isVoicemail ? StoryKind::Voicemail : isMissed ? StoryKind::MissedCall : StoryKind::Call;
    QStringList parts{tr("called")};
    if (entry.seconds.value_or(0) > 0)
        parts << duration(*entry.seconds);
    if (!entry.outcome.isEmpty())
        parts << outcomeTitle(entry.outcome);
    item.what = parts.join(QStringLiteral(" · "));
}

QString StoryTeller::step(const FieldStep &step)
{
    if (step.before.isEmpty())
        return tr("%1: %2", "field and its first value").arg(step.label, step.after);
    if (step.after.isEmpty())
        return tr("%1: %2 removed", "field and the value that it had").arg(step.label, step.before);
    return tr("%1: %2 → %3", "field, value before and after").arg(step.label, step.before, step.after);
}

void StoryTeller::tellStep(const TimelineEntry &entry, FieldNumber field, StoryItem &item)
{
    for (const FieldStep &its : entry.steps)
        if (its.field == field && !its.before.isEmpty() && !its.after.isEmpty())
            item.what = tr("moved %1 → %2", "stage before and after").arg(its.before, its.after);
    for (const FieldStep &its : entry.steps)
        if (its.field == F::LostReason && !its.after.isEmpty())
            item.what += QStringLiteral(" · ") + its.after;
}

// One short change stands in the line; more, or long ones, are written below it.
void StoryTeller::tellSteps(const TimelineEntry &entry, StoryItem &item)
{
    QStringList lines;
    for (const FieldStep &its : entry.steps)
        lines << step(its);
    const bool isShort =
        lines.size() == 1 && lines.front().size() <= LongStep && !lines.front().contains(u'\n');
    if (isShort) {
        item.what = lines.front();
    } else {
        item.what = entry.title;
        item.body = lines.join(u'\n');
    }
}

StoryItem StoryTeller::item(const TimelineEntry &entry)
{
    StoryItem item;
    item.at = entry.at;
    item.who = entry.who;
    item.what = entry.title;
    item.body = entry.body;
    item.isPinned = entry.isPinned;
    item.key = entry.activity.isValid() ? entry.activity.value : entry.operation.value;
    item.activity = entry.activity;
    switch (entry.kind) {
    case TimelineKind::Note:
        item.kind = StoryKind::Note;
        item.what = tr("wrote a note");
        break;
    case TimelineKind::Call:
        tellCall(entry, item);
        break;
    case TimelineKind::Email:
        tellEmail(entry, item);
        break;
    case TimelineKind::Text:
        item.kind = StoryKind::Message;
        item.what = withOutcome(tr("sent a text message"), entry);
        break;
    case TimelineKind::Meeting:
        item.kind = StoryKind::Meeting;
        item.what = withOutcome(tr("had a meeting"), entry);
        break;
    case TimelineKind::Stage:
        item.kind = StoryKind::Stage;
        tellStep(entry, F::Stage, item);
        break;
    case TimelineKind::Owner:
        item.kind = StoryKind::Owner;
        break;
    case TimelineKind::Field:
        item.kind = StoryKind::Edit;
        if (!entry.steps.empty())
            tellSteps(entry, item);
        break;
    case TimelineKind::Import:
        item.kind = StoryKind::Import;
        item.isAutomatic = true;
        break;
    case TimelineKind::Merge:
        item.kind = StoryKind::Merge;
        break;
    case TimelineKind::Task:
        item.kind = StoryKind::TaskAdded;
        break;
    case TimelineKind::File:
        item.kind = StoryKind::File;
        break;
    case TimelineKind::System:
        item.kind = StoryKind::Other;
        item.isAutomatic = true;
        break;
    }
    if (entry.isUndone)
        item.what = tr("%1 (undone)").arg(item.what);
    return item;
}

} // namespace

std::vector<StoryItem> storyOf(const LeadDetail &detail)
{
    std::vector<StoryItem> items;
    items.reserve(detail.timeline.size());
    for (const TimelineEntry &entry : detail.timeline)
        items.push_back(StoryTeller::item(entry));
    return items;
}

QString durationText(qint64 seconds)
{
    return StoryTeller::duration(seconds);
}

} // namespace lead
