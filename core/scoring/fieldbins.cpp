#include "core/scoring/fieldbins.h"

#include <QHash>
#include <QJsonArray>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace lead {

namespace {

constexpr std::size_t MostNumberBins = 32;
constexpr std::size_t MostValues = 60;
constexpr std::size_t FewestInNumberBin = 20;
constexpr double FewestOfValue = 8;
constexpr double FewestInCell = 30;
// Chi-square with one degree of freedom at 1 %: neighbours below it are one group.
constexpr double TellsApart = 6.63;

double chiSquare(double wonA, double allA, double wonB, double allB)
{
    const double rate = (wonA + wonB) / (allA + allB);
    if (rate <= 0 || rate >= 1)
        return 0;
    const double difference = wonA / allA - wonB / allB;
    return difference * difference / (rate * (1 - rate) * (1 / allA + 1 / allB));
}

template <typename T>
QJsonArray arrayOf(const std::vector<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(value);
    return array;
}

} // namespace

FieldBins FieldBins::learned(const PredictionColumn &column, const PredictionRows &rows, const std::vector<std::uint8_t> &won)
{
    FieldBins bins;
    bins.m_isNumeric = column.field.isNumeric();
    if (bins.m_isNumeric) {
        std::vector<double> sorted;
        sorted.reserve(rows.size());
        for (const std::uint32_t row : rows)
            if (!std::isnan(column.numbers[row]))
                sorted.push_back(column.numbers[row]);
        std::sort(sorted.begin(), sorted.end());
        bins.learnNumbers(std::move(sorted));
    } else {
        bins.learnValues(column, rows);
    }
    const std::size_t count = bins.m_isNumeric ? bins.m_cuts.size() + 2 : bins.m_values.size() + 2;
    bins.m_groups.resize(count);
    bins.m_cells.resize(count);
    std::iota(bins.m_groups.begin(), bins.m_groups.end(), std::uint16_t(0));
    bins.m_groupCount = count;
    std::vector<double> all(count), wins(count);
    const std::vector<std::uint16_t> binned = bins.binned(column);
    for (const std::uint32_t row : rows) {
        all[binned[row]] += 1;
        wins[binned[row]] += won[row];
    }
    if (bins.m_isNumeric)
        bins.groupNumbers(wins, all);
    bins.makeCells(all);
    return bins;
}

void FieldBins::learnNumbers(std::vector<double> sorted)
{
    const std::size_t count = sorted.size();
    const std::size_t step = std::max(FewestInNumberBin, count / MostNumberBins);
    std::size_t begin = 0;
    while (begin < count) {
        // Equal values stay together; one that fills a bin alone is not mixed with those below it.
        std::size_t end = begin;
        while (end < count && (end - begin < step || sorted[end] == sorted[end - 1])) {
            const auto next = static_cast<std::size_t>(std::upper_bound(sorted.begin() + static_cast<std::ptrdiff_t>(end), sorted.end(), sorted[end]) - sorted.begin());
            if (next - end >= step && end > begin)
                break;
            end = next;
        }
        if (end < count)
            m_cuts.push_back(sorted[end - 1] + (sorted[end] - sorted[end - 1]) / 2);
        begin = end;
    }
}

void FieldBins::learnValues(const PredictionColumn &column, const PredictionRows &rows)
{
    std::vector<double> counts(column.values.size());
    for (const std::uint32_t row : rows)
        if (column.codes[row] >= 0)
            counts[static_cast<std::size_t>(column.codes[row])] += 1;
    std::vector<std::size_t> order(counts.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    // By text where counts are equal, so that the order in which leads came does not matter.
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : column.values[a] < column.values[b];
    });
    for (const std::size_t code : order) {
        if (m_values.size() == MostValues || counts[code] < FewestOfValue)
            break;
        m_values.push_back(column.values[code]);
    }
}

// From the bottom up: the two neighbours that differ least are joined until all differ.
void FieldBins::groupNumbers(const std::vector<double> &won, const std::vector<double> &all)
{
    struct Span
    {
        std::size_t first;
        double won;
        double all;
    };
    std::vector<Span> spans;
    for (std::size_t bin = 1; bin < all.size(); ++bin)
        spans.push_back({bin, won[bin], std::max(all[bin], 1e-9)});
    while (spans.size() > 1) {
        std::size_t least = 0;
        double leastChi = TellsApart;
        for (std::size_t i = 0; i + 1 < spans.size(); ++i) {
            const double chi = chiSquare(spans[i].won, spans[i].all, spans[i + 1].won, spans[i + 1].all);
            if (chi < leastChi) {
                leastChi = chi;
                least = i + 1;
            }
        }
        if (least == 0)
            break;
        spans[least - 1].won += spans[least].won;
        spans[least - 1].all += spans[least].all;
        spans.erase(spans.begin() + static_cast<std::ptrdiff_t>(least));
    }
    for (std::size_t i = 0; i < spans.size(); ++i)
        for (std::size_t bin = spans[i].first; bin < (i + 1 < spans.size() ? spans[i + 1].first : all.size()); ++bin)
            m_groups[bin] = static_cast<std::uint16_t>(i + 1);
    m_groupCount = spans.size() + 1;
}

void FieldBins::makeCells(const std::vector<double> &all)
{
    if (!m_isNumeric) {
        // Bins are in the order of their frequency.
        m_cells[Missing] = 0;
        m_cells[Other] = 1;
        m_cellCount = 2;
        for (std::size_t bin = 2; bin < all.size(); ++bin)
            m_cells[bin] = m_cellCount < MostCells && all[bin] >= FewestInCell ? static_cast<std::uint16_t>(m_cellCount++) : Other;
        return;
    }
    const double total = std::accumulate(all.begin() + 1, all.end(), 0.0);
    const double share = std::max(FewestInCell, total / static_cast<double>(MostCells - 2));
    std::size_t cell = 1;
    double filled = 0;
    for (std::size_t bin = 1; bin < all.size(); ++bin) {
        if (filled > 0 && filled + all[bin] / 2 > share && cell + 1 < MostCells) {
            ++cell;
            filled = 0;
        }
        m_cells[bin] = static_cast<std::uint16_t>(cell);
        filled += all[bin];
    }
    m_cellCount = cell + 1;
}

std::uint16_t FieldBins::binOf(double number) const
{
    if (std::isnan(number))
        return Missing;
    return static_cast<std::uint16_t>(1 + (std::lower_bound(m_cuts.begin(), m_cuts.end(), number) - m_cuts.begin()));
}

std::uint16_t FieldBins::binOf(const QString &value) const
{
    const auto it = std::find(m_values.begin(), m_values.end(), value);
    return it == m_values.end() ? Other : static_cast<std::uint16_t>(2 + (it - m_values.begin()));
}

std::vector<std::uint16_t> FieldBins::binned(const PredictionColumn &column) const
{
    std::vector<std::uint16_t> bins;
    if (m_isNumeric) {
        bins.reserve(column.numbers.size());
        for (const double number : column.numbers)
            bins.push_back(binOf(number));
        return bins;
    }
    QHash<QString, std::uint16_t> known;
    for (std::size_t i = 0; i < m_values.size(); ++i)
        known.insert(m_values[i], static_cast<std::uint16_t>(i + 2));
    std::vector<std::uint16_t> byCode;
    for (const QString &value : column.values)
        byCode.push_back(known.value(value, Other));
    bins.reserve(column.codes.size());
    for (const std::int32_t code : column.codes)
        bins.push_back(code < 0 ? Missing : byCode[static_cast<std::size_t>(code)]);
    return bins;
}

QJsonObject FieldBins::toJson() const
{
    QJsonObject json{{QStringLiteral("groups"), arrayOf(m_groups)}, {QStringLiteral("cells"), arrayOf(m_cells)}};
    if (m_isNumeric)
        json.insert(QStringLiteral("cuts"), arrayOf(m_cuts));
    else
        json.insert(QStringLiteral("values"), arrayOf(m_values));
    return json;
}

FieldBins FieldBins::fromJson(const QJsonObject &json, bool isNumeric)
{
    FieldBins bins;
    bins.m_isNumeric = isNumeric;
    for (const QJsonValue &cut : json.value(QLatin1StringView("cuts")).toArray())
        bins.m_cuts.push_back(cut.toDouble());
    for (const QJsonValue &value : json.value(QLatin1StringView("values")).toArray())
        bins.m_values.push_back(value.toString());
    const auto read = [&json](QLatin1StringView name, std::vector<std::uint16_t> &to) {
        std::size_t count = 0;
        for (const QJsonValue &value : json.value(name).toArray()) {
            to.push_back(static_cast<std::uint16_t>(std::clamp(value.toInt(), 0, 0xFFFF)));
            count = std::max<std::size_t>(count, to.back() + 1u);
        }
        return count;
    };
    bins.m_groupCount = read(QLatin1StringView("groups"), bins.m_groups);
    bins.m_cellCount = read(QLatin1StringView("cells"), bins.m_cells);
    return bins;
}

bool FieldBins::isSound() const
{
    const std::size_t wanted = (m_isNumeric ? m_cuts.size() : m_values.size()) + 2;
    return m_groups.size() == wanted && m_cells.size() == wanted && m_groupCount <= wanted && m_cellCount <= wanted
           && std::is_sorted(m_cuts.begin(), m_cuts.end());
}

} // namespace lead
