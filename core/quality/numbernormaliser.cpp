#include "core/quality/numbernormaliser.h"

#include "core/base/money.h"
#include "core/base/text.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace lead {

namespace {

using View = std::string_view;

constexpr View codes = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD "
                       "BTN BWP BYN BZD CAD CDF "
                       "CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS "
                       "GIP GMD GNF GTQ GYD HKD "
                       "HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD "
                       "KZT LAK LBP LKR LRD LSL "
                       "LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD "
                       "OMR PAB PEN PGK PHP PKR "
                       "PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP "
                       "SZL THB TJS TMT TND TOP "
                       "TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW";

struct Symbol
{
    View text;
    View code;
};
constexpr auto symbols = std::to_array<Symbol>({
    {"$", "USD"},   {"US$", "USD"}, {"U$", "USD"},   {"CA$", "CAD"},     {"C$", "CAD"},   {"Can$", "CAD"},
    {"A$", "AUD"},  {"AU$", "AUD"}, {"NZ$", "NZD"},  {"HK$", "HKD"},     {"S$", "SGD"},   {"SG$", "SGD"},
    {"R$", "BRL"},  {"MX$", "MXN"}, {"NT$", "TWD"},  {"€", "EUR"},       {"Euro", "EUR"}, {"Euros", "EUR"},
    {"£", "GBP"},   {"GB£", "GBP"}, {"¥", "JPY"},    {"JP¥", "JPY"},     {"CN¥", "CNY"},  {"RMB", "CNY"},
    {"₹", "INR"},   {"Rs", "INR"},  {"Rs.", "INR"},  {"₽", "RUB"},     {"₩", "KRW"},    {"₺", "TRY"},
    {"TL", "TRY"},  {"₴", "UAH"},   {"₪", "ILS"},    {"zł", "PLN"},      {"Kč", "CZK"},   {"Ft", "HUF"},
    {"lei", "RON"}, {"Fr.", "CHF"}, {"SFr.", "CHF"}, {"SFr", "CHF"},     {"R", "ZAR"},    {"฿", "THB"},
    {"₫", "VND"},   {"₦", "NGN"},   {"₱", "PHP"},    {"dollars", "USD"}, {"kr", "SEK"},   {"kr.", "SEK"},
});

View codeOf(View text)
{
    if (text.size() != 3)
        return {};
    for (std::size_t i = 0; i + 3 <= codes.size(); i += 4)
        if (equalsIgnoringAsciiCase(codes.substr(i, 3), text))
            return codes.substr(i, 3);
    return {};
}

bool isDollar(View code)
{
    static constexpr auto dollars =
        std::to_array<View>({"USD", "CAD", "AUD", "NZD", "HKD", "SGD", "MXN", "TWD", "BBD", "BSD", "BZD",
                             "JMD", "TTD", "ARS", "CLP", "COP"});
    return std::find(dollars.begin(), dollars.end(), code) != dollars.end();
}

std::optional<std::uint64_t> timesTen(std::uint64_t value, int times)
{
    constexpr std::uint64_t limit = std::numeric_limits<std::int64_t>::max() / 10;
    for (; times > 0; --times) {
        if (value > limit)
            return std::nullopt;
        value *= 10;
    }
    return value;
}

int digitsOf(View currency)
{
    return currency == "USD" || currency == "EUR" || currency == "GBP" ? 2 : minorDigits(fromUtf8(currency));
}

} // namespace

NumberNormaliser::NumberNormaliser(DecimalMark mark, View currency)
    : m_mark(mark)
    , m_currency(currency)
    , m_digits(digitsOf(currency))
{
}

View NumberNormaliser::currencyOf(View text) const
{
    if (text == "$" && isDollar(m_currency))
        return m_currency;
    if ((text == "kr" || text == "kr.") &&
        (m_currency == "NOK" || m_currency == "DKK" || m_currency == "ISK"))
        return m_currency;
    if (text == "¥" && m_currency == "CNY")
        return m_currency;
    if (const View code = codeOf(text); !code.empty())
        return code;
    for (const Symbol &symbol : symbols)
        if (equalsIgnoringAsciiCase(symbol.text, text))
            return symbol.code;
    return {};
}

MoneyValue NumberNormaliser::money(View raw) const
{
    MoneyValue value;
    value.currency = m_currency;
    NumberParts parts = numberPartsOf(raw, m_mark);
    if (parts.issue != IssueCode::None) {
        value.issue = trimmed(raw).empty() ? IssueCode::None : parts.issue;
        return value;
    }
    int digits = m_digits;
    if (!parts.currency.empty()) {
        const View currency = currencyOf(parts.currency);
        if (currency.empty()) {
            value.issue = IssueCode::NumberUnreadable;
            return value;
        }
        value.currency = currency;
        digits = currency == m_currency ? m_digits : digitsOf(currency);
        if (parts.isAmbiguous &&
            (currency == "USD" || currency == "GBP")) // their marks are the same everywhere
            parts = numberPartsOf(raw, DecimalMark::Point);
    }
    if (parts.isAmbiguous) {
        value.issue = IssueCode::NumberAmbiguous;
        return value;
    }
    std::uint64_t minor = parts.mantissa;
    int shift = digits + parts.power - parts.decimals;
    if (shift >= 0) {
        const auto scaled = timesTen(minor, shift);
        if (!scaled) {
            value.issue = IssueCode::NumberTooLarge;
            return value;
        }
        minor = *scaled;
    } else {
        std::uint64_t divisor = 1;
        for (; shift < 0 && divisor < 1000000000000000000ULL; ++shift)
            divisor *= 10;
        const std::uint64_t rest = minor % divisor;
        minor = minor / divisor + (rest >= divisor - rest);
        if (rest != 0)
            value.issue = IssueCode::NumberRounded;
    }
    value.isValid = true;
    value.minor = parts.isNegative ? -static_cast<std::int64_t>(minor) : static_cast<std::int64_t>(minor);
    return value;
}

IntegerValue NumberNormaliser::integer(View raw) const
{
    IntegerValue value;
    const NumberParts parts = numberPartsOf(raw, m_mark);
    if (parts.issue != IssueCode::None) {
        value.issue = trimmed(raw).empty() ? IssueCode::None : parts.issue;
        return value;
    }
    std::uint64_t whole = parts.mantissa;
    int shift = parts.power - parts.decimals;
    for (; shift < 0; ++shift) {
        if (whole % 10 != 0) {
            value.issue = IssueCode::NumberUnreadable;
            return value;
        }
        whole /= 10;
    }
    const auto scaled = timesTen(whole, shift);
    if (!scaled || !parts.currency.empty()) {
        value.issue = scaled ? IssueCode::NumberUnreadable : IssueCode::NumberTooLarge;
        return value;
    }
    value.isValid = true;
    value.value = parts.isNegative ? -static_cast<std::int64_t>(*scaled) : static_cast<std::int64_t>(*scaled);
    return value;
}

DecimalValue NumberNormaliser::decimal(View raw) const
{
    static constexpr std::array<double, 19> tens{1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8, 1e9,
                                                 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18};
    DecimalValue value;
    if (trimmed(raw).empty())
        return value;
    const NumberParts parts = numberPartsOf(raw, m_mark);
    value.issue =
        parts.isAmbiguous && parts.issue == IssueCode::None ? IssueCode::NumberAmbiguous : parts.issue;
    if (value.issue == IssueCode::None && (!parts.currency.empty() || parts.decimals > 18))
        value.issue = IssueCode::NumberUnreadable;
    if (value.issue != IssueCode::None)
        return value;
    value.isValid = true;
    value.value = static_cast<double>(parts.mantissa) / tens[static_cast<std::size_t>(parts.decimals)] *
                  tens[static_cast<std::size_t>(parts.power)];
    if (parts.isNegative && parts.mantissa != 0)
        value.value = -value.value;
    return value;
}

void NumberFormatDetector::add(View value)
{
    const NumberParts parts = numberPartsOf(value, DecimalMark::Unknown);
    if (parts.issue != IssueCode::None)
        return;
    if (parts.evidence == DecimalMark::Point) {
        ++m_point;
    } else if (parts.evidence == DecimalMark::Comma) {
        ++m_comma;
    } else if (parts.isAmbiguous) {
        ++(value.find(',') == View::npos ? m_eitherPoint : m_eitherComma);
        if (m_examples.size() < 2 &&
            std::find(m_examples.begin(), m_examples.end(), value) == m_examples.end())
            m_examples.emplace_back(value);
    }
}

NumberFormat NumberFormatDetector::format() const
{
    constexpr int enough = 3;
    NumberFormat format;
    if (m_point != m_comma) {
        format.mark = m_point > m_comma ? DecimalMark::Point : DecimalMark::Comma;
    } else if (m_point > 0) {
        format.isAmbiguous = m_eitherPoint + m_eitherComma > 0;
    } else if (m_eitherPoint >= enough && m_eitherComma == 0) {
        format.mark = DecimalMark::Comma;
    } else if (m_eitherComma >= enough && m_eitherPoint == 0) {
        format.mark = DecimalMark::Point;
    } else {
        format.isAmbiguous = m_eitherPoint + m_eitherComma > 0;
    }
    if (format.isAmbiguous)
        format.examples = m_examples;
    return format;
}

} // namespace lead
