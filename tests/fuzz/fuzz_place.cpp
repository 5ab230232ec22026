#include "core/base/text.h"
#include "core/quality/placenormaliser.h"
#include "core/quality/referencedata.h"
#include "core/quality/wordvalue.h"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <vector>

// States, countries and postcodes: what was read once is read as itself again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace lead;
    const std::vector<char> exact(data, data + size);
    const std::string_view text(exact.data(), exact.size());
    static const ReferenceData reference;
    static const std::array normalisers{PlaceNormaliser(reference, "US"), PlaceNormaliser(reference, "CA"), PlaceNormaliser(reference, "DE")};
    for (const PlaceNormaliser &places : normalisers) {
        for (const char *country : {"", "US", "CA", "GB"}) {
            const PlaceValue state = places.state(text, country);
            const std::string stored(state.value);
            if (state.issue == IssueCode::None && places.state(stored, country).value != stored)
                std::abort();
            std::string buffer, second;
            const PlaceValue zip = places.zip(text, country, buffer);
            const std::string code(zip.value);
            if (zip.issue == IssueCode::None && places.zip(code, country, second).value != code)
                std::abort();
        }
        const PlaceValue country = places.country(text);
        const std::string stored(country.value);
        if (country.issue == IssueCode::None && places.country(stored).value != stored)
            std::abort();
    }
    (void)booleanOf(text);
    (void)outcomeOf(text);
    return 0;
}
