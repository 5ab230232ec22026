#include "core/storage/contactwishes.h"

#include "core/storage/leadrepository.h"
#include "core/storage/suppressionlist.h"

#include <set>

namespace lead {

Result<std::map<LeadKey, ContactWish>> contactWishesOf(Workspace &workspace, std::span<const LeadKey> keys)
{
    std::map<LeadKey, ContactWish> wishes;
    const Result<SuppressionIndex> list = SuppressionList(workspace).index();
    if (!list)
        return list.error();
    const std::set<LeadKey> wanted(keys.begin(), keys.end());
    for (const LeadKey &key : wanted)
        if (const ContactWish wish = list->wishOf(key); wish.isAny())
            wishes[key] |= wish;
    const Result<std::vector<KeyedLead>> found = leadsWithKeys(workspace, keys);
    if (!found)
        return found.error();
    std::set<LeadId> ids;
    for (const KeyedLead &keyed : *found)
        ids.insert(keyed.lead);
    const Result<std::vector<Lead>> leads = LeadRepository(workspace).find({ids.begin(), ids.end()});
    if (!leads)
        return leads.error();
    for (const Lead &lead : *leads)
        if (const ContactWish wish = contactWishIn(lead.values); wish.isAny())
            for (const LeadKey &key : leadKeysOf(lead))
                if (wanted.contains(key))
                    wishes[key] |= wish;
    return wishes;
}

Result<ContactWish> contactWishOf(Workspace &workspace, std::span<const LeadKey> keys)
{
    const auto wishes = contactWishesOf(workspace, keys);
    if (!wishes)
        return wishes.error();
    ContactWish all;
    for (const auto &[key, wish] : *wishes)
        all |= wish;
    return all;
}

} // namespace lead
