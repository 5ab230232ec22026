#include "core/quality/dateformat.h"

#include "core/base/text.h"
#include "core/quality/datetext.h"

#include <algorithm>

namespace lead {

void DateFormatDetector::remember(std::string_view value)
{
    if (m_examples.size() < 2 && std::find(m_examples.begin(), m_examples.end(), value) == m_examples.end())
        m_examples.emplace_back(value);
}

// Digits alone: eight are a date, ten or thirteen a Unix time, five (with a fraction perhaps) a spreadsheet's
// serial.
void DateFormatDetector::addNumber(std::string_view value)
{
    const std::size_t whole = std::min(value.find('.'), value.size());
    if (whole == 10 && (value[0] == '1' || value[0] == '2'))
        ++m_seconds;
    else if (whole == 13 && (value[0] == '1' || value[0] == '2'))
        ++m_millis;
    else if (whole == 5 && value[0] >= '1' && value[0] <= '7')
        ++m_serial;
    else if (whole == 8 && whole == value.size())
        ++m_readable;
}

void DateFormatDetector::add(std::string_view value)
{
    value = trimmed(value);
    if (value.empty())
        return;
    ++m_total;
    if (value.find_first_not_of("0123456789.") == std::string_view::npos &&
        std::count(value.begin(), value.end(), '.') <= 1) {
        addNumber(value);
        return;
    }
    const DateParts parts = datePartsOf(value);
    if (parts.issue != IssueCode::None)
        return;
    ++m_readable;
    if (parts.month != 0 || parts.count != 3 || parts.digits[0] > 2)
        return;
    const auto &n = parts.number;
    const bool yearLast = parts.digits[2] > 2 || n[2] > 31;
    if (!yearLast && (n[0] > 31 || n[0] == 0)) {
        ++m_yearFirst;
    } else if (n[0] > 12 && n[1] <= 12) {
        if (yearLast || parts.separator == '.') {
            ++m_dayFirst;
            m_dayFirstExample = value;
        } else {
            ++m_dayOrYear;
        }
    } else if (n[1] > 12 && n[0] <= 12) {
        ++m_monthFirst;
        m_monthFirstExample = value;
    } else if (parts.separator == '.') {
        ++m_dotted;
    } else if (n[0] != n[1]) {
        ++m_either;
        remember(value);
    }
}

void DateFormatDetector::add(const DateFormatDetector &other)
{
    m_total += other.m_total;
    m_readable += other.m_readable;
    m_dayFirst += other.m_dayFirst;
    m_monthFirst += other.m_monthFirst;
    m_yearFirst += other.m_yearFirst;
    m_dayOrYear += other.m_dayOrYear;
    m_either += other.m_either;
    m_dotted += other.m_dotted;
    m_serial += other.m_serial;
    m_seconds += other.m_seconds;
    m_millis += other.m_millis;
    for (const std::string &example : other.m_examples)
        remember(example);
    if (m_dayFirstExample.empty())
        m_dayFirstExample = other.m_dayFirstExample;
    if (m_monthFirstExample.empty())
        m_monthFirstExample = other.m_monthFirstExample;
}

DateFormat DateFormatDetector::format() const
{
    DateFormat format;
    format.total = m_total;
    format.readable = m_readable;
    const int numbers = std::max({m_serial, m_seconds, m_millis});
    if (numbers > m_readable && numbers * 2 > m_total) {
        format.order = numbers == m_serial    ? DateOrder::ExcelSerial
                       : numbers == m_seconds ? DateOrder::UnixSeconds
                                              : DateOrder::UnixMillis;
        format.readable = numbers;
        return format;
    }
    if (m_dayFirst > 0 && m_monthFirst > 0) {
        format.isMixed = true;
        format.isAmbiguous = m_either > 0;
        format.examples = {m_dayFirstExample, m_monthFirstExample};
        return format;
    }
    if (m_dayFirst > 0)
        format.order = DateOrder::DayFirst;
    else if (m_monthFirst > 0)
        format.order = DateOrder::MonthFirst;
    else if (m_yearFirst > 0)
        format.order = DateOrder::YearFirst;
    else if (m_dayOrYear > 0)
        format.order = DateOrder::DayFirst;
    else if (m_dotted > 0)
        format.order = DateOrder::DayFirst;
    else if (m_either == 0)
        format.order = m_readable > 0 ? DateOrder::YearFirst : DateOrder::Unknown;
    else
        format.isAmbiguous = true;
    if (format.isAmbiguous)
        format.examples = m_examples;
    return format;
}

} // namespace lead
