#include "core/sample/sampletexts.h"

#include "core/storage/workspace.h"

#include <array>

namespace lead {

namespace {

constexpr std::array firstCall{
    "Hello {first_name}, this is {my_name}. You asked us about a quote. Is this a good moment?\n\n"
    "1. What made you look for something new?\n2. How many people would use it?\n3. When would you like to start?\n\n"
    "Agree on a time for the next call before you hang up.",
    "Hello {first_name}, this is {my_name} again. I could not reach you last time.\n\n"
    "Voicemail: name, company, one sentence on why, the number, and when you try again.",
};
constexpr const char *laterCall =
    "Hello {first_name}, this is {my_name}. Last time we spoke about what {company} needs.\n\n"
    "1. What has changed since?\n2. Who decides, and with what budget?\n3. Which step is next, and on what day?";

} // namespace

LeadTexts sampleTexts(const Workspace &workspace)
{
    LeadTexts texts;
    std::size_t place = 0;
    const Stage *first = workspace.firstStage(StageKind::Open);
    for (const Stage &stage : workspace.stages())
        if (first && stage.pipeline == first->pipeline && stage.kind == StageKind::Open) {
            texts.scripts.emplace(stage.id, QString::fromUtf8(place < firstCall.size() ? firstCall[place] : laterCall));
            ++place;
        }
    texts.templates = {{QStringLiteral("Left a message"), QStringLiteral("Left a message for {first_name}, will try again tomorrow.")},
                       {QStringLiteral("Sent the offer"), QStringLiteral("Sent the offer to {email}. {first_name} wants to look at it this week.")},
                       {QStringLiteral("Needs and budget"), QStringLiteral("Needs:\nBudget:\nDecides:\nTiming:")}};
    return texts;
}

} // namespace lead
