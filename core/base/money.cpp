#include "core/base/money.h"

#include <array>
#include <limits>

namespace lead {

int minorDigits(QStringView currency)
{
    static constexpr std::array<QStringView, 16> none{u"BIF", u"CLP", u"DJF", u"GNF", u"ISK", u"JPY", u"KMF", u"KRW",
                                                      u"PYG", u"RWF", u"UGX", u"UYI", u"VND", u"VUV", u"XAF", u"XOF"};
    static constexpr std::array<QStringView, 7> three{u"BHD", u"IQD", u"JOD", u"KWD", u"LYD", u"OMR", u"TND"};
    for (QStringView c : none)
        if (c == currency)
            return 0;
    for (QStringView c : three)
        if (c == currency)
            return 3;
    return 2;
}

QString decimalText(std::int64_t minor, int digits)
{
    const bool negative = minor < 0;
    QString text = QString::number(negative ? 0 - static_cast<std::uint64_t>(minor) : static_cast<std::uint64_t>(minor));
    if (digits > 0) {
        text = text.rightJustified(digits + 1, u'0');
        text.insert(text.size() - digits, u'.');
    }
    return negative ? QString(u'-' + text) : text;
}

std::optional<std::int64_t> minorFromDecimal(std::string_view text, int digits)
{
    bool negative = false;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    constexpr std::int64_t limit = std::numeric_limits<std::int64_t>::max() / 100;
    std::int64_t value = 0;
    int decimals = -1;
    int read = 0;
    bool roundUp = false;
    for (char c : text) {
        if (c == '.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (c < '0' || c > '9')
            return std::nullopt;
        ++read;
        if (decimals >= digits) {
            if (decimals == digits)
                roundUp = c >= '5';
            ++decimals;
            continue;
        }
        if (value > limit)
            return std::nullopt;
        value = value * 10 + (c - '0');
        if (decimals >= 0)
            ++decimals;
    }
    if (read == 0)
        return std::nullopt;
    for (int i = decimals < 0 ? 0 : decimals; i < digits; ++i) {
        if (value > limit)
            return std::nullopt;
        value *= 10;
    }
    value += roundUp;
    return negative ? -value : value;
}

} // namespace lead
