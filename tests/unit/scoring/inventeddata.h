#pragma once

#include "core/base/hash.h"
#include "core/scoring/calibration.h"
#include "core/scoring/predictiondata.h"

#include <cmath>
#include <random>
#include <string>

namespace lead {

/// Closed leads whose outcome follows from their fields by a law that the test chooses.
class InventedData
{
public:
    explicit InventedData(std::size_t count, unsigned seed = 1)
        : m_random(seed)
        , m_logOdds(count)
    {
        for (std::size_t i = 0; i < count; ++i) {
            data.ids.push_back(static_cast<std::int64_t>(i + 1));
            data.keys.push_back(stableHash(std::to_string(i + 1)));
            data.closedAt.push_back(1'750'000'000'000);
            data.pipelines.push_back(1);
            data.reached.push_back(-1);
        }
        data.won.resize(count);
    }

    double uniform() { return m_random() / 4294967296.0; }

    /// Values "0" to "n-1", evenly; returns the codes.
    const std::vector<std::int32_t> &addCategory(const char *key, int values)
    {
        PredictionColumn column;
        column.field = {static_cast<FieldNumber>(1000 + data.columns.size()), QString::fromLatin1(key), QString::fromLatin1(key), PredictionForm::Category, {}};
        for (int i = 0; i < values; ++i)
            column.values.push_back(QString::number(i));
        for (std::size_t i = 0; i < data.size(); ++i)
            column.codes.push_back(static_cast<std::int32_t>(m_random() % static_cast<unsigned>(values)));
        data.columns.push_back(std::move(column));
        return data.columns.back().codes;
    }
    /// Between 0 and 1.
    const std::vector<double> &addNumber(const char *key)
    {
        PredictionColumn column;
        column.field = {static_cast<FieldNumber>(1000 + data.columns.size()), QString::fromLatin1(key), QString::fromLatin1(key), PredictionForm::Number, {}};
        for (std::size_t i = 0; i < data.size(); ++i)
            column.numbers.push_back(uniform());
        data.columns.push_back(std::move(column));
        return data.columns.back().numbers;
    }
    /// `logOddsOf(lead)` is the law.
    template <typename Law>
    void decide(Law logOddsOf)
    {
        for (std::size_t i = 0; i < data.size(); ++i) {
            m_logOdds[i] = logOddsOf(i);
            data.won[i] = uniform() < probabilityOf(m_logOdds[i]);
        }
    }
    const std::vector<double> &truth() const { return m_logOdds; }

    PredictionData data;

private:
    std::mt19937 m_random;
    std::vector<double> m_logOdds;
};

} // namespace lead
