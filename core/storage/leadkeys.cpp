#include "core/storage/leadkeys.h"

#include "core/base/text.h"
#include "core/storage/bulkstatement.h"
#include "core/storage/query.h"
#include "core/storage/workspace.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <set>

namespace lead {

namespace {

constexpr std::size_t PairBytes = 16; // key and lead, as LeadBulkWriter writes them

void findInBlock(std::string_view block, MatchKind kind, const std::vector<std::int64_t> &wanted, std::vector<KeyedLead> &found)
{
    for (std::size_t at = 0; at + PairBytes <= block.size(); at += PairBytes) {
        std::array<std::int64_t, 2> pair;
        std::memcpy(pair.data(), block.data() + at, sizeof pair);
        if (std::binary_search(wanted.begin(), wanted.end(), pair[0]))
            found.push_back({{kind, pair[0]}, {pair[1]}});
    }
}

Result<void> findInBlocks(Workspace &workspace, MatchKind kind, const std::vector<std::int64_t> &wanted, std::vector<KeyedLead> &found)
{
    BulkStatement blocks(workspace.connection(), QStringLiteral("SELECT keys FROM match_block WHERE kind = ? AND (import_id = 0"
                                                                " OR import_id IN (SELECT id FROM import WHERE state = 'complete'))"));
    if (!blocks.prepared())
        return blocks.prepared();
    blocks.bind(1, static_cast<std::int64_t>(kind));
    for (;;) {
        const Result<bool> row = blocks.next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        findInBlock(blocks.bytes(0), kind, wanted, found);
    }
}

} // namespace

const std::vector<FieldNumber> &keyedFields()
{
    static const std::vector<FieldNumber> fields{F::Email, F::Email2, F::OtherEmails, F::Phone, F::Mobile, F::Phone2, F::OtherPhones};
    return fields;
}

bool haveKeys(const FieldValues &values)
{
    return std::any_of(keyedFields().begin(), keyedFields().end(), [&values](FieldNumber field) { return values.contains(field); });
}

std::vector<LeadKey> leadKeysOf(const Lead &lead)
{
    std::set<LeadKey> keys;
    const auto add = [&keys](MatchKind kind, std::int64_t key) {
        if (key)
            keys.insert({kind, key});
    };
    for (FieldNumber field : {F::Email, F::Email2, F::OtherEmails})
        for (const QString &email : lead.text(field).split(u'\n', Qt::SkipEmptyParts))
            add(MatchKind::Email, emailMatchKey(toUtf8(email)));
    for (FieldNumber field : {F::Phone, F::Mobile, F::Phone2, F::OtherPhones})
        for (const QString &phone : lead.text(field).split(u'\n', Qt::SkipEmptyParts))
            add(MatchKind::Phone, phoneMatchKey(toUtf8(phone)));
    return {keys.begin(), keys.end()};
}

Lead changedBy(Lead lead, const FieldValues &changes)
{
    for (const auto &[field, value] : changes)
        lead.values.insert_or_assign(field, value);
    return lead;
}

std::vector<LeadKey> keysAdded(const Lead &before, const Lead &after)
{
    const std::vector<LeadKey> old = leadKeysOf(before);
    std::vector<LeadKey> fresh = leadKeysOf(after);
    std::erase_if(fresh, [&old](const LeadKey &key) { return std::binary_search(old.begin(), old.end(), key); });
    return fresh;
}

Result<std::vector<KeyedLead>> leadsWithKeys(Workspace &workspace, std::span<const LeadKey> keys)
{
    std::vector<KeyedLead> found;
    for (const LeadKey &key : keys) {
        Query query(workspace.connection(), QStringLiteral("SELECT lead_id FROM match_key WHERE kind = :kind AND key = :key"));
        query.bind(QLatin1StringView(":kind"), static_cast<int>(key.kind)).bind(QLatin1StringView(":key"), key.key);
        if (Result<void> done = query.exec(); !done)
            return done.error();
        while (query.next())
            found.push_back({key, {query.int64(0)}});
    }
    for (MatchKind kind : {MatchKind::Email, MatchKind::Phone}) {
        std::vector<std::int64_t> wanted;
        for (const LeadKey &key : keys)
            if (key.kind == kind && key.key != 0)
                wanted.push_back(key.key);
        std::sort(wanted.begin(), wanted.end());
        if (wanted.empty())
            continue;
        if (Result<void> done = findInBlocks(workspace, kind, wanted, found); !done)
            return done.error();
    }
    return found;
}

} // namespace lead
