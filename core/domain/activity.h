#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QString>
#include <optional>

namespace lead {

/// Something that happened with a lead: a note, a call, a message.
struct Activity
{
    ActivityId id;
    LeadId lead;
    QString kind; ///< "note", "call", "email", "sms", "meeting"
    Millis at = 0;
    UserId user;
    QString outcome;                ///< of a call: "no answer", "voicemail", "interested", ...
    std::optional<qint64> seconds;  ///< length of a call
    QString body;
    std::optional<Millis> pinnedAt = {}; ///< kept on top of the story of its lead

    bool operator==(const Activity &) const = default;
};

/// Something to do for a lead.
struct Task
{
    TaskId id;
    LeadId lead;
    UserId owner;
    QString title;
    std::optional<Millis> dueAt;
    std::optional<Millis> doneAt;
    Millis createdAt = 0;
    QString kind = {}; ///< "call", "email", "text", "meeting" or "todo"; empty: its title says it

    bool operator==(const Task &) const = default;
};

/// The kind of a task: its own, or else by the first word of its title that names one ("Try again by phone" is a call).
QString taskKind(const Task &task);

/// Whether somebody was reached by a call that ended so: "interested" but not "no answer" or "voicemail".
bool isReached(QStringView callOutcome);

} // namespace lead
