#pragma once

#include "core/domain/contactwish.h"
#include "core/intake/draftbatch.h"
#include "core/storage/importrows.h"
#include "core/storage/suppressionlist.h"

#include <unordered_map>

namespace lead {

/// Whether a row is about somebody who asked not to be contacted: by the addresses and numbers of all leads that say so, and by
/// the suppression list. Read before the rows. Belongs to the thread of the workspace.
class RowWishes
{
public:
    Result<void> read(Workspace &workspace, ImportRows &rows);
    ContactWish of(const DraftRow &row) const;

    /// What others wrote meanwhile: these leads, and the list.
    Result<void> follow(Workspace &workspace, const std::vector<Lead> &leads);
    /// A row that became a lead of its own and says so itself.
    void add(const DraftRow &row, const ContactWish &wish);

private:
    struct HashOfKey
    {
        std::size_t operator()(const LeadKey &key) const { return static_cast<std::size_t>(key.key) ^ static_cast<std::size_t>(key.kind); }
    };
    bool isEmpty() const { return m_leads.empty() && m_list.isEmpty(); }
    Result<void> readList(Workspace &workspace);
    void add(const LeadKey &key, const ContactWish &wish);

    std::unordered_map<LeadKey, ContactWish, HashOfKey> m_leads;
    SuppressionIndex m_list;
};

} // namespace lead
