#include "core/quality/emailnormaliser.h"
#include "core/domain/matchkey.h"
#include "core/quality/personname.h"
#include "core/quality/phonenormaliser.h"
#include "core/quality/referencedata.h"

#include <cstdint>
#include <cstdlib>
#include <vector>

// Phones, addresses and names: a stored phone is read as itself again, and so is a stored address.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace lead;
    const std::vector<char> exact(data, data + size);
    const std::string_view text(exact.data(), exact.size());
    static const PhoneNormaliser phones("US");
    static const ReferenceData reference;
    static const EmailNormaliser emails(reference);

    const PhoneValue phone = phones.normalise(text);
    if (phone.isValid() && phone.extension.size() <= 7) {
        const PhoneValue again = phones.normalise(phone.text());
        if (again.number != phone.number || again.extension != phone.extension ||
            (phone.number >= 1000000 && phoneMatchKey(phone.text()) != phone.number))
            std::abort();
    }
    std::string buffer, second;
    const EmailValue email = emails.normalise(text, buffer);
    if (email.isValid()) {
        const EmailValue again = emails.normalise(email.value, second);
        if (again.value != email.value)
            std::abort();
    }
    splitName(text);
    withNameCase(text);
    return 0;
}
