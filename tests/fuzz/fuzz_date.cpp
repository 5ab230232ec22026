#include "core/quality/dateformat.h"
#include "core/quality/datenormaliser.h"

#include <QTimeZone>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <vector>

// Any bytes are a date or have a reason why not; a date lies within the years that are promised.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace lead;
    const std::vector<char> exact(data, data + size); // so that one byte too far is noticed
    const std::string_view text(exact.data(), exact.size());
    static const QTimeZone zone("America/New_York");
    static const std::array normalisers{
        DateNormaliser(DateOrder::Unknown, zone),     DateNormaliser(DateOrder::YearFirst, zone),
        DateNormaliser(DateOrder::MonthFirst, zone),  DateNormaliser(DateOrder::DayFirst, zone),
        DateNormaliser(DateOrder::ExcelSerial, zone), DateNormaliser(DateOrder::UnixMillis, zone)};
    DateFormatDetector detector;
    detector.add(text);
    if (detector.format().examples.size() > 2)
        std::abort();
    for (const DateNormaliser &normaliser : normalisers) {
        const DateValue value = normaliser.normalise(text);
        if (value.isValid && (value.issue != IssueCode::None || std::llabs(value.days) > 110000))
            std::abort();
        if (value.isValid && std::llabs(value.at - value.days * 86400000) > 2 * 86400000LL)
            std::abort();
    }
    return 0;
}
