#pragma once

#include "core/scoring/predictiondata.h"

#include <QJsonObject>

namespace lead {

/// How the values of one input fall into bins. Bin 0 is "no value". Of categories bin 1 holds the values that are rare or were
/// never seen, and each frequent value has a bin of its own. Numbers are cut where enough leads lie on either side, and a
/// value that many leads share (such as 0) has a bin to itself.
///
/// Two coarser views come with them: `group` joins neighbouring bins of numbers that tell nothing apart (counts are kept by group),
/// and `cell` is a view of at most MostCells for terms of two inputs.
class FieldBins
{
public:
    static constexpr std::uint16_t Missing = 0;
    static constexpr std::uint16_t Other = 1;
    static constexpr std::size_t MostCells = 14;

    static FieldBins learned(const PredictionColumn &column, const PredictionRows &rows, const std::vector<std::uint8_t> &won);
    static FieldBins fromJson(const QJsonObject &json, bool isNumeric);
    QJsonObject toJson() const;
    /// Whether what came from JSON can be used.
    bool isSound() const;

    bool isNumeric() const { return m_isNumeric; }
    std::size_t count() const { return m_groups.size(); }
    std::size_t groupCount() const { return m_groupCount; }
    std::size_t cellCount() const { return m_cellCount; }
    std::uint16_t group(std::size_t bin) const { return m_groups[bin]; }
    std::uint16_t cell(std::size_t bin) const { return m_cells[bin]; }

    std::uint16_t binOf(double number) const;
    std::uint16_t binOf(const QString &value) const;
    /// The bin of each row.
    std::vector<std::uint16_t> binned(const PredictionColumn &column) const;

    const std::vector<double> &cuts() const { return m_cuts; }
    const std::vector<QString> &values() const { return m_values; }

    bool operator==(const FieldBins &) const = default;

private:
    void learnNumbers(std::vector<double> sorted);
    void learnValues(const PredictionColumn &column, const PredictionRows &rows);
    void groupNumbers(const std::vector<double> &won, const std::vector<double> &all);
    void makeCells(const std::vector<double> &all);

    bool m_isNumeric = false;
    std::vector<double> m_cuts;          ///< bin 1 + i holds what lies above cut i - 1 and not above cut i
    std::vector<QString> m_values;       ///< of the bins from 2 on
    std::vector<std::uint16_t> m_groups; ///< by bin
    std::vector<std::uint16_t> m_cells;  ///< by bin
    std::size_t m_groupCount = 0;
    std::size_t m_cellCount = 0;
};

} // namespace lead
