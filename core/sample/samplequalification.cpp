#include "core/sample/samplequalification.h"

#include "core/base/clock.h"
#include "core/domain/workinghours.h"
#include "core/sample/samplestory.h"

#include <algorithm>
#include <array>

namespace lead {

namespace {

using namespace std::string_view_literals;

constexpr std::array rejections{"No budget this year"sv, "Too small for us"sv, "Not the one who decides"sv, "Not reached in five tries"sv, "Only wanted information"sv};
constexpr Millis LatelyAssigned = 3 * DayMillis;
constexpr int AcceptHours = 8;

struct Point
{
    std::string_view key;
    std::array<std::string_view, 3> notes; // of a yes
};
constexpr std::array points{Point{"budget"sv, {"Budget is approved"sv, "Around 20k a year"sv, "Will be decided this quarter"sv}},
                            Point{"authority"sv, {"Decides alone"sv, "Decides with the partner"sv, "Signs up to 25k"sv}},
                            Point{"need"sv, {"Wants to replace the old system"sv, "Costs rose by a third"sv, "Contract ends"sv}},
                            Point{"timing"sv, {"Within four weeks"sv, "Before the summer"sv, "As soon as possible"sv}}};

void answer(SampleStory &story, std::size_t known, bool areAllYes, SampleRandom &random)
{
    std::size_t yes = 0;
    for (std::size_t i = 0; i < known; ++i) {
        const bool isYes = areAllYes || random.chance(0.8);
        yes += isYes ? 1 : 0;
        if (i > 0)
            story.checklistAnswers += '\n';
        story.checklistAnswers += points[i].key;
        story.checklistAnswers += isYes ? ": yes"sv : ": no"sv;
        if (isYes && random.chance(0.45)) {
            story.checklistAnswers += ", ";
            story.checklistAnswers += random.pick(points[i].notes);
        }
    }
    story.checklistYes = static_cast<int>(yes);
    story.checklist = known < points.size() ? "begun"sv : yes < known ? "answered"sv : "complete"sv;
}

} // namespace

std::span<const std::string_view> sampleRejections()
{
    return rejections;
}

void qualifySample(SampleStory &story, const SampleCalendar &calendar, SampleRandom random)
{
    const bool isOpen = !story.convertedAt;
    const Millis end = calendar.end();
    if (isOpen && story.lifecycle == "inquiry" && story.assignedAt && end - *story.assignedAt < LatelyAssigned && random.chance(0.6)) {
        story.lifecycle = "mql";
        story.acceptBy = afterWorkingTime(*story.assignedAt, AcceptHours * HourMillis, WorkingHours(), {}, calendar.zone());
    } else if (story.lifecycle == "mql" && isOpen) { // refused, and nobody closed it
        story.lifecycle = "recycled";
        story.rejectReason = random.below(rejections.size());
        story.wakeAt = calendar.lastDay() + random.between(-2, 60);
    } else if (story.lifecycle == "recycled") {
        story.rejectReason = 3;
        story.wakeAt = std::max(calendar.dayOf(*story.convertedAt) + random.between(60, 180), calendar.lastDay() + random.between(2, 120));
    } else if (story.lifecycle == "sal" && random.chance(0.7)) {
        answer(story, static_cast<std::size_t>(random.between(1, 3)), false, random);
    } else if (story.lifecycle == "sql" || story.lifecycle == "opportunity" || story.lifecycle == "customer") {
        answer(story, points.size(), true, random);
    }
}

} // namespace lead
