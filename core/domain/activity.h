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

    bool operator==(const Task &) const = default;
};

} // namespace lead
