#pragma once

#include "core/base/clock.h"

#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>

namespace lead {

enum class Temperature : std::uint8_t { Cold, Warm, Hot };
/// "cold", "warm", "hot".
QString keyOf(Temperature temperature);
QString titleOf(Temperature temperature);
QStringList temperatureKeys();

/// What scoring makes of a lead at one moment.
struct LeadScore
{
    int score = 0;
    std::optional<int> fit;  ///< per cent; absent: nothing is known that would tell
    int engagement = 0;      ///< per cent
    int grade = 0;           ///< 1 (A1) to 9 (C3); 0: no grade without a fit
    Temperature temperature = Temperature::Cold;
    bool isDisqualified = false;
    Millis changesAt = 0;    ///< when time alone makes something else of it; 0: never

    /// All but the moment of change.
    bool sameAs(const LeadScore &other) const { return packed() == other.packed(); }
    bool operator==(const LeadScore &) const = default;

    /// All but the moment of change in 40 bits, as it is stored.
    std::uint64_t packed() const;
    static LeadScore fromPacked(std::uint64_t packed);

    static constexpr int Grades = 9;
    static constexpr int HighestScore = 10000; ///< and the lowest with a minus
};

/// "A1" ... "C3"; empty for 0.
QString gradeText(int grade);
/// "A1" ... "C3", the best first.
QStringList gradeKeys();

} // namespace lead
