#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lead {

/// How the dates of a column are written, as far as a single value does not say it.
enum class DateOrder : std::uint8_t {
    Unknown,     ///< nothing tells day from month; values that need to know it are refused as ambiguous
    YearFirst,   ///< 2024-09-04, 24/09/04
    MonthFirst,  ///< 9/4/2024
    DayFirst,    ///< 04.09.2024
    ExcelSerial, ///< days since 1899-12-30, the time of day as a fraction
    UnixSeconds,
    UnixMillis,
};

/// What a column's values tell about their format.
struct DateFormat
{
    DateOrder order = DateOrder::Unknown;
    bool isAmbiguous = false; ///< a person has to choose between DayFirst and MonthFirst; `order` is Unknown
    bool isMixed = false;     ///< some values are certainly day first, others certainly month first
    std::vector<std::string>
        examples;     ///< up to two values that can be read both ways, or that contradict each other
    int readable = 0; ///< values that look like a date at all
    int total = 0;    ///< values that are not blank
};

/// Collects evidence about the day-month order over the values of a column, or of all date columns of a file:
/// the order is decided once. A value as 25/9/2024 proves day first, dots prove day first as well, 9/25/2024
/// proves month first.
class DateFormatDetector
{
public:
    void add(std::string_view value);
    /// Takes the evidence of another column of the same file as well.
    void add(const DateFormatDetector &other);
    DateFormat format() const;

private:
    void addNumber(std::string_view value);
    void remember(std::string_view value);

    int m_total = 0;
    int m_readable = 0;
    int m_dayFirst = 0;
    int m_monthFirst = 0;
    int m_yearFirst = 0; // with a year of two digits: 24/09/25
    int m_dayOrYear = 0; // 24/09/04
    int m_either = 0;    // 9/4/2024
    int m_dotted = 0;    // 9.4.2024
    int m_serial = 0;
    int m_seconds = 0;
    int m_millis = 0;
    std::vector<std::string> m_examples;
    std::string m_dayFirstExample;
    std::string m_monthFirstExample;
};

} // namespace lead
