#include "core/quality/namematch.h"

#include "core/base/text.h"
#include "core/quality/referencedata.h"

namespace lead {

bool mayBeOnePerson(NameParts a, NameParts b, const ReferenceData &reference)
{
    const std::string lastA = folded(a.last);
    const std::string lastB = folded(b.last);
    if (lastA.find(lastB) == std::string::npos && lastB.find(lastA) == std::string::npos)
        return false;
    std::string firstA = folded(a.first);
    std::string firstB = folded(b.first);
    for (std::string *first : {&firstA, &firstB})
        if (!first->empty() && first->back() == '.')
            first->pop_back();
    if (firstA.empty() || firstB.empty())
        return true;
    return firstA.starts_with(firstB) || firstB.starts_with(firstA) || reference.areNicknames(firstA, firstB);
}

} // namespace lead
