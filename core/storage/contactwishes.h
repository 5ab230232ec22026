#pragma once

#include "core/domain/contactwish.h"
#include "core/storage/leadkeys.h"

#include <map>

namespace lead {

/// Who asked not to be contacted, of those who have one of the keys: leads that anybody sees, and those of whom only the
/// suppression list knows. By key; keys that nobody minds are left out. About 20 ms in a million leads.
Result<std::map<LeadKey, ContactWish>> contactWishesOf(Workspace &workspace, std::span<const LeadKey> keys);
/// All of them together.
Result<ContactWish> contactWishOf(Workspace &workspace, std::span<const LeadKey> keys);

} // namespace lead
