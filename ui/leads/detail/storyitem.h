#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QString>

namespace lead {

/// What happened, as far as the eye has to tell it apart.
enum class StoryKind : std::uint8_t {
    Note,
    Call,
    MissedCall,
    Voicemail,
    Email,
    Message,
    Meeting,
    TaskAdded,
    TaskDone,
    Stage,
    Owner,
    Edit,
    Created,
    Import,
    Merge,
    Undo,
    File,
    Rule,
    Other,
};

/// What the chips above a timeline let through.
enum class StoryFilter : std::uint8_t { All, Calls, Emails, Notes, StageAndOwner, Tasks, Files, System };

/// One thing that happened with a lead, as a timeline shows it. All texts are plain and may be anybody's.
struct StoryItem
{
    qint64 key = 0; ///< the same for the same thing after a reload; 0 is nobody's
    StoryKind kind = StoryKind::Other;
    Millis at = 0;
    QString who;
    QString what; ///< goes on where `who` stops: "called · 4 min 12 s · Interested"
    QString body; ///< what was written or said; several lines
    QString via;  ///< the rule or import on whose behalf; empty: by hand
    bool isAutomatic = false;
    bool isPinned = false;
    ActivityId activity = {}; ///< of what can be pinned

    bool operator==(const StoryItem &) const = default;
};

bool passes(const StoryItem &item, StoryFilter filter);

} // namespace lead
