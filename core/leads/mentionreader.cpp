#include "core/leads/mentionreader.h"

#include "core/domain/mention.h"
#include "core/storage/activityrepository.h"
#include "core/storage/leadrepository.h"
#include "core/storage/workspace.h"

namespace lead {

namespace {

constexpr int MostAtOnce = 50;
constexpr qsizetype LongestText = 120;
constexpr Millis Month = 30LL * 24 * 3600 * 1000;
constexpr int BitsBelowTime = 21; // of an id, see IdGenerator

} // namespace

Result<std::vector<Mention>> MentionReader::ofMe(ActivityId after)
{
    if (!after.isValid())
        after = {(m_workspace.clock().now() - Month - IdGenerator::timeOf(0)) << BitsBelowTime};
    const Result<std::vector<Activity>> activities = ActivityRepository(m_workspace).naming(m_workspace.actingUser(), after, MostAtOnce);
    if (!activities)
        return activities.error();
    const auto nameOf = [this](UserId id) {
        const User *user = m_workspace.user(id);
        return user ? user->name : QString();
    };
    std::vector<Mention> mentions;
    for (const Activity &activity : *activities) {
        const Result<std::optional<Lead>> lead = LeadRepository(m_workspace).find(activity.lead);
        if (!lead)
            return lead.error();
        if (!*lead)
            continue;
        QString text = shownMentions(activity.body, nameOf).left(4 * LongestText).simplified();
        if (text.size() > LongestText)
            text = text.left(LongestText - 1) + u'…';
        mentions.push_back({activity.id, activity.lead, (*lead)->displayName(), nameOf(activity.user), text});
    }
    return mentions;
}

} // namespace lead
