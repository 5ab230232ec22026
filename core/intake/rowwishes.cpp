#include "core/intake/rowwishes.h"

#include "core/storage/workspace.h"

namespace lead {

Result<void> RowWishes::readList(Workspace &workspace)
{
    Result<SuppressionIndex> list = SuppressionList(workspace).index();
    if (!list)
        return list.error();
    m_list = std::move(*list);
    return {};
}

Result<void> RowWishes::read(Workspace &workspace, ImportRows &rows)
{
    m_leads.clear();
    if (Result<void> done = readList(workspace); !done)
        return done;
    return rows.eachWish([this](MatchKind kind, std::string_view text, const ContactWish &wish) {
        add({kind, kind == MatchKind::Email ? emailMatchKey(text) : phoneMatchKey(text)}, wish);
    });
}

ContactWish RowWishes::of(const DraftRow &row) const
{
    ContactWish wish;
    if (isEmpty())
        return wish;
    for (std::size_t i = 0; i < row.keyCount; ++i) {
        wish |= m_list.wishOf({row.keys[i].kind, row.keys[i].key});
        if (const auto at = m_leads.find({row.keys[i].kind, row.keys[i].key}); at != m_leads.end())
            wish |= at->second;
    }
    return wish;
}

void RowWishes::add(const LeadKey &key, const ContactWish &wish)
{
    if (key.key != 0 && wish.isAny())
        m_leads[key] |= wish;
}

Result<void> RowWishes::follow(Workspace &workspace, const std::vector<Lead> &leads)
{
    for (const Lead &lead : leads)
        for (const LeadKey &key : leadKeysOf(lead))
            add(key, contactWishIn(lead.values));
    return readList(workspace);
}

void RowWishes::add(const DraftRow &row, const ContactWish &wish)
{
    for (std::size_t i = 0; i < row.keyCount; ++i)
        add({row.keys[i].kind, row.keys[i].key}, wish);
}

} // namespace lead
