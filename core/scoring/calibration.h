#pragma once

#include <cstdint>
#include <span>

namespace lead {

/// Makes probabilities of log-odds that were given to leads which the model had not seen (Platt 1999): a straight line over the
/// log-odds. A slope below 1 takes back confidence that was too great; a slope of 0 says that the log-odds tell nothing.
struct Calibration
{
    double intercept = 0;
    double slope = 1;

    double logOdds(double raw) const { return intercept + slope * raw; }

    static Calibration fitted(std::span<const double> raw, std::span<const std::uint8_t> won, std::span<const double> weights);
    bool operator==(const Calibration &) const = default;
};

/// Between 0 and 1.
double probabilityOf(double logOdds);

} // namespace lead
