#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/leads/dayrules.h"

#include <QDate>
#include <QStringList>
#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace lead {

/// The parts of a working day, in the order in which they are worked. A lead is in the first one that it fits.
enum class DaySection : std::uint8_t { CallNow, Overdue, LaterToday, NoNextStep, DoneToday };
inline constexpr std::size_t DaySections = 5;

/// Why a lead is where it is.
enum class DayReasonKind : std::uint8_t {
    New,       ///< came in a moment ago and heard nothing from us; `at` is when it came, `until` when it should have heard
    Replied,   ///< wrote back at `at`, and nobody answered
    Callback,  ///< a call that is due about now, at `at`
    Hot,       ///< a high score that nobody tried yet
    Late,      ///< its next step was due at `at`
    FirstLate, ///< as New, but the time ran out at `until`
    Planned,   ///< its next step is due at `at`, today
    NoStep,    ///< nothing is planned; `at` is when it came
    Done,      ///< worked at `at`
    Woken,      ///< recycled, and its date is there; `at` is when that day began
    AcceptLate, ///< waits to be accepted since `at`, when the time for it ran out
};

/// `call_now`, `replied`: stable names for programs.
QString keyOf(DaySection section);
QString keyOf(DayReasonKind kind);

struct DayRow
{
    LeadId lead;
    DayReasonKind kind = DayReasonKind::NoStep;
    Millis at = 0;
    Millis until = 0; ///< of New and FirstLate only

    bool operator==(const DayRow &) const = default;
};

/// How far the day's goals are.
struct DayProgress
{
    int calls = 0;
    int conversations = 0; ///< calls that reached somebody
    int appointments = 0;  ///< calls that ended with one
    /// Mean time from arrival to the first call, of the leads that I called first today and that came within the day before;
    /// absent without any.
    std::optional<Millis> speed;

    bool operator==(const DayProgress &) const = default;
};

struct DayQuery
{
    DayRules rules;
    UserId user; ///< invalid: whoever acts
};

/// What is to be done today by one person. Cheap to copy.
struct LeadDay
{
    using Rows = std::shared_ptr<const std::vector<DayRow>>;

    QDate date; ///< in the zone of the workspace
    Millis begins = 0;
    Millis ends = 0; ///< the first moment of tomorrow; days are not all equally long
    Millis now = 0;  ///< of the answer
    UserId user;
    int hotScore = 0; ///< of the rules that it was worked out by
    DayProgress progress;
    std::array<Rows, DaySections> sections;
    /// The next moment at which something changes without anybody doing anything: a step becomes due, a time runs out.
    std::optional<Millis> changesAt;
    /// The earliest next step after today; absent without any.
    std::optional<Millis> nextAfterToday;
    qint64 microseconds = 0; ///< spent on the answer

    const std::vector<DayRow> &rows(DaySection section) const { return *sections[static_cast<std::size_t>(section)]; }
    qint64 count(DaySection section) const { return static_cast<qint64>(rows(section).size()); }
    /// What waits now.
    qint64 due() const { return count(DaySection::CallNow) + count(DaySection::Overdue); }
    bool isEmpty() const { return due() + count(DaySection::LaterToday) + count(DaySection::NoNextStep) + count(DaySection::DoneToday) == 0; }
};

} // namespace lead
