#include "ui/leads/detail/storyitem.h"

namespace lead {

bool passes(const StoryItem &item, StoryFilter filter)
{
    switch (filter) {
    case StoryFilter::All:
        return true;
    case StoryFilter::Calls:
        return item.kind == StoryKind::Call || item.kind == StoryKind::MissedCall ||
               item.kind == StoryKind::Voicemail;
    case StoryFilter::Emails:
        return item.kind == StoryKind::Email || item.kind == StoryKind::Message;
    case StoryFilter::Notes:
        return item.kind == StoryKind::Note || item.kind == StoryKind::Meeting;
    case StoryFilter::StageAndOwner:
        return item.kind == StoryKind::Stage || item.kind == StoryKind::Owner;
    case StoryFilter::Tasks:
        return item.kind == StoryKind::TaskAdded || item.kind == StoryKind::TaskDone;
    case StoryFilter::Files:
        return item.kind == StoryKind::File;
    case StoryFilter::System:
        return item.isAutomatic || item.kind == StoryKind::Edit || item.kind == StoryKind::Created ||
               item.kind == StoryKind::Import || item.kind == StoryKind::Merge ||
               item.kind == StoryKind::Undo;
    }
    return true;
}

} // namespace lead
