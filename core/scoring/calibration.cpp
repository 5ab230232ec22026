#include "core/scoring/calibration.h"

#include <algorithm>
#include <cmath>

namespace lead {

double probabilityOf(double logOdds)
{
    return 1 / (1 + std::exp(-logOdds));
}

Calibration Calibration::fitted(std::span<const double> raw, std::span<const std::uint8_t> won, std::span<const double> weights)
{
    double wins = 0;
    double all = 0;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        all += weights[i];
        wins += won[i] ? weights[i] : 0;
    }
    if (all <= 0)
        return {};
    // Platt's targets, which keep few leads from promising certainty.
    const double high = (wins + 1) / (wins + 2);
    const double low = 1 / (all - wins + 2);
    // A weak pull to the log-odds as they are decides where leads are few.
    constexpr double pull = 1;
    Calibration line;
    const auto solve = [&](bool hasSlope) {
        for (int round = 0; round < 40; ++round) {
            double g0 = 0, g1 = 0, h00 = 0, h01 = 0, h11 = 0;
            for (std::size_t i = 0; i < raw.size(); ++i) {
                const double p = probabilityOf(line.logOdds(raw[i]));
                const double rest = weights[i] * ((won[i] ? high : low) - p);
                const double curvature = weights[i] * std::max(p * (1 - p), 1e-6);
                g0 += rest;
                g1 += rest * raw[i];
                h00 += curvature;
                h01 += curvature * raw[i];
                h11 += curvature * raw[i] * raw[i];
            }
            double first = g0 / h00;
            double second = 0;
            if (hasSlope) {
                g1 -= pull * (line.slope - 1);
                h11 += pull;
                const double determinant = std::max(h00 * h11 - h01 * h01, 1e-12);
                first = (h11 * g0 - h01 * g1) / determinant;
                second = (h00 * g1 - h01 * g0) / determinant;
            }
            // Half steps are not needed: the likelihood is concave, only far jumps are held back.
            line.intercept += std::clamp(first, -2.0, 2.0);
            line.slope += std::clamp(second, -1.0, 1.0);
            if (std::abs(first) + std::abs(second) < 1e-9)
                break;
        }
    };
    solve(true);
    if (line.slope < 0) {
        line = {0, 0};
        solve(false);
    }
    return line;
}

} // namespace lead
