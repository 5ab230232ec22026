#include "core/base/money.h"
#include "core/base/text.h"
#include "core/quality/numbernormaliser.h"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <vector>

// Any bytes are an amount or have a reason why not; an amount written out and read again is the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace lead;
    const std::vector<char> exact(data, data + size);
    const std::string_view text(exact.data(), exact.size());
    static const std::array normalisers{NumberNormaliser(DecimalMark::Unknown, "USD"),
                                        NumberNormaliser(DecimalMark::Point, "EUR"),
                                        NumberNormaliser(DecimalMark::Comma, "JPY")};
    for (const NumberNormaliser &normaliser : normalisers) {
        const MoneyValue value = normaliser.money(text);
        normaliser.integer(text);
        normaliser.decimal(text);
        if (!value.isValid)
            continue;
        const QString currency = fromUtf8(value.currency);
        const std::string again = toUtf8(decimalText(value.minor, minorDigits(currency)));
        const MoneyValue second = NumberNormaliser(DecimalMark::Point, value.currency).money(again);
        if (again.size() < 18 && (!second.isValid || second.minor != value.minor))
            std::abort();
    }
    return 0;
}
