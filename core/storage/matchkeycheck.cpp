#include "core/storage/matchkeycheck.h"

#include "core/storage/bulkstatement.h"
#include "core/storage/workspace.h"

#include <algorithm>
#include <tuple>

namespace lead {

namespace {

constexpr int FirstNumber = 4; // columns behind the id: three of addresses, then four of numbers
constexpr int LastNumber = 7;
constexpr std::size_t MostOfARow = 6; // an import keeps no more of one row

bool isBefore(const ImportRows::KeyPair &a, const ImportRows::KeyPair &b)
{
    return std::tie(a.key, a.lead) < std::tie(b.key, b.lead);
}

} // namespace

Result<void> MatchKeyCheck::readKeys()
{
    for (std::vector<ImportRows::KeyPair> &keys : m_keys)
        keys.clear();
    ImportRows rows(m_workspace, {}, nullptr);
    if (!rows.prepared())
        return rows.prepared();
    Result<void> done = rows.eachKey(MatchKind::Phone, [this](MatchKind kind, std::span<const ImportRows::KeyPair> pairs) {
        if (kind == MatchKind::Email || kind == MatchKind::Phone) {
            std::vector<ImportRows::KeyPair> &keys = m_keys[kind == MatchKind::Email ? 0 : 1];
            keys.insert(keys.end(), pairs.begin(), pairs.end());
        }
    });
    for (std::vector<ImportRows::KeyPair> &keys : m_keys)
        std::sort(keys.begin(), keys.end(), isBefore);
    return done;
}

Result<qint64> MatchKeyCheck::look(std::vector<Lack> *lacking)
{
    if (Result<void> read = readKeys(); !read)
        return read.error();
    BulkStatement leads(m_workspace.connection(), QStringLiteral("SELECT lead.id, email, email2, other_emails, phone, mobile, phone2, other_phones FROM lead"
                                                                 " LEFT JOIN lead_detail ON lead_detail.lead_id = lead.id WHERE deleted_at IS NULL"
                                                                 " AND (import_id IS NULL OR import_id IN (SELECT id FROM import WHERE state = 'complete'))"));
    if (!leads.prepared())
        return leads.prepared().error();
    qint64 without = 0;
    for (;;) {
        const Result<bool> row = leads.next();
        if (!row)
            return row.error();
        if (!*row)
            return without;
        bool lacks = false;
        std::size_t known = 0;
        for (int column = 1; column <= LastNumber; ++column) {
            const MatchKind kind = column < FirstNumber ? MatchKind::Email : MatchKind::Phone;
            for (std::string_view rest = leads.text(column); !rest.empty();) {
                const std::size_t end = std::min(rest.find('\n'), rest.size());
                const std::string_view contact = rest.substr(0, end);
                rest.remove_prefix(std::min(end + 1, rest.size()));
                const ImportRows::KeyPair pair{kind == MatchKind::Email ? emailMatchKey(contact) : phoneMatchKey(contact), leads.int64(0)};
                const std::vector<ImportRows::KeyPair> &keys = m_keys[kind == MatchKind::Email ? 0 : 1];
                if (pair.key == 0)
                    continue;
                if (std::binary_search(keys.begin(), keys.end(), pair, isBefore)) {
                    ++known;
                    continue;
                }
                lacks = true;
                if (lacking)
                    lacking->push_back({kind, pair.key, pair.lead});
            }
        }
        without += lacks && known < MostOfARow;
    }
}

Result<qint64> MatchKeyCheck::leadsWithoutKeys()
{
    return look(nullptr);
}

Result<qint64> MatchKeyCheck::rebuild()
{
    std::vector<Lack> lacking;
    const Result<qint64> leads = look(&lacking);
    if (!leads)
        return leads;
    BulkStatement insert(m_workspace.connection(), QStringLiteral("INSERT OR IGNORE INTO match_key (kind, key, lead_id) VALUES (?, ?, ?)"));
    if (!insert.prepared())
        return insert.prepared().error();
    for (const Lack &lack : lacking) {
        insert.bind(1, static_cast<std::int64_t>(lack.kind));
        insert.bind(2, lack.key);
        insert.bind(3, lack.lead);
        if (Result<void> done = insert.run(); !done)
            return done.error();
    }
    return leads;
}

} // namespace lead
