#include "core/storage/importrows.h"

#include "core/base/text.h"
#include "core/storage/query.h"
#include "core/storage/rehearsal.h"
#include "core/storage/workspace.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace lead {

namespace {

// Three columns of addresses and four of numbers, behind an id; lists have one a line.
template <typename Visit>
void eachContact(const BulkStatement &row, const Visit &visit)
{
    for (int column = 1; column <= 7; ++column)
        for (std::string_view rest = row.text(column); !rest.empty();) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            visit(column <= 3 ? MatchKind::Email : MatchKind::Phone, rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
}

} // namespace

ImportRows::ImportRows(Workspace &workspace, ImportId import, Rehearsal *rehearsal)
    : m_workspace(workspace)
    , m_import(import)
    , m_rehearsal(rehearsal)
    , m_peek(workspace.connection(), QStringLiteral("SELECT lead.first_name, lead.last_name, lead.external_id, lead.import_id, lead.deleted_at, import.state,"
                                                    " email, email2, other_emails, phone, mobile, phone2, other_phones, zip FROM lead LEFT JOIN import ON import.id = lead.import_id"
                                                    " LEFT JOIN lead_detail ON lead_detail.lead_id = lead.id WHERE lead.id = ?"))
    , m_reject(workspace.connection(), QStringLiteral("INSERT OR REPLACE INTO import_reject (import_id, line, code, message, raw) VALUES (?, ?, ?, ?, ?)"))
{
    for (const BulkStatement *statement : {&m_peek, &m_reject})
        if (!statement->prepared())
            m_prepared = statement->prepared();
    m_reject.bind(1, import.value);
}

// A rehearsal covers the table, and what it covers is empty at first.
QString ImportRows::stored(const QString &table) const
{
    return m_rehearsal ? QStringLiteral("main.") + table : table;
}

std::size_t ImportRows::keyCount()
{
    return static_cast<std::size_t>(m_workspace.connection().number(QStringLiteral("SELECT (SELECT count(*) FROM match_key WHERE kind = 1)"
                                                                                   " + (SELECT coalesce(sum(length(keys)) / 16, 0) FROM match_block WHERE kind = 1)")).value_or(0));
}

Result<void> ImportRows::eachKey(MatchKind last, const VisitKeys &visit)
{
    BulkStatement blocks(m_workspace.connection(), QStringLiteral("SELECT kind, keys FROM match_block WHERE kind BETWEEN 1 AND ? AND (import_id = 0"
                                                                  " OR import_id IN (SELECT id FROM import WHERE state = 'complete'))"));
    blocks.bind(1, static_cast<std::int64_t>(last));
    std::vector<KeyPair> pairs;
    for (;;) {
        const Result<bool> row = blocks.next();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const std::string_view bytes = blocks.bytes(1);
        pairs.resize(bytes.size() / sizeof(KeyPair));
        std::memcpy(pairs.data(), bytes.data(), pairs.size() * sizeof(KeyPair)); // a blob need not be aligned
        visit(static_cast<MatchKind>(blocks.int64(0)), pairs);
    }
    BulkStatement keys(m_workspace.connection(), QStringLiteral("SELECT kind, key, lead_id FROM match_key WHERE kind BETWEEN 1 AND ?"));
    keys.bind(1, static_cast<std::int64_t>(MatchKind::NamePlace)); // others are of nobody
    for (;;) {
        const Result<bool> row = keys.next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        const KeyPair pair{keys.int64(1), keys.int64(2)};
        visit(static_cast<MatchKind>(keys.int64(0)), {&pair, 1});
    }
}

Result<void> ImportRows::eachExternalId(const QString &signature, const std::function<void(std::string_view, LeadId)> &visit)
{
    if (signature.isEmpty())
        return {};
    Query same(m_workspace.connection(), QStringLiteral("SELECT count(*) FROM import WHERE state = 'complete' AND rows_read > 0"
                                                        " AND json_extract(plan, '$.mapping.signature') = :signature"
                                                        " AND NOT EXISTS (SELECT 1 FROM match_block WHERE match_block.import_id = import.id AND kind = 3)"));
    same.bind(QLatin1StringView(":signature"), signature);
    if (Result<void> done = same.exec(); !done)
        return done;
    if (!same.next() || same.int64(0) == 0)
        return {};
    same.finish();
    const std::string text = toUtf8(signature);
    BulkStatement ids(m_workspace.connection(), QStringLiteral("SELECT id, external_id FROM %1 WHERE external_id IS NOT NULL AND deleted_at IS NULL AND import_id IN"
                                                               " (SELECT id FROM import WHERE state = 'complete' AND json_extract(plan, '$.mapping.signature') = ?"
                                                               " AND NOT EXISTS (SELECT 1 FROM match_block WHERE match_block.import_id = import.id AND kind = 3))").arg(stored(QStringLiteral("lead"))));
    ids.bind(1, std::string_view(text));
    for (;;) {
        const Result<bool> row = ids.next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        visit(ids.text(1), {ids.int64(0)});
    }
}

Result<void> ImportRows::eachOwnContact(const std::function<void(MatchKind, std::string_view, LeadId)> &visit)
{
    BulkStatement contacts(m_workspace.connection(), QStringLiteral("SELECT lead.id, email, email2, other_emails, phone, mobile, phone2, other_phones, external_id FROM lead"
                                                                    " LEFT JOIN lead_detail ON lead_detail.lead_id = lead.id WHERE import_id = ?"));
    contacts.bind(1, m_import.value);
    for (;;) {
        const Result<bool> row = contacts.next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        const LeadId lead{contacts.int64(0)};
        visit(MatchKind::ExternalId, contacts.text(8), lead);
        eachContact(contacts, [&](MatchKind kind, std::string_view text) { visit(kind, text, lead); });
    }
}

Result<void> ImportRows::eachWish(const VisitWish &visit)
{
    BulkStatement wishing(m_workspace.connection(),
                          QStringLiteral("SELECT lead.id, email, email2, other_emails, phone, mobile, phone2, other_phones, do_not_call = 1, do_not_email = 1, do_not_text = 1,"
                                         " consent_id IN (SELECT id FROM term WHERE workspace_id = 1 AND field = ?1 AND lower(value) = 'withdrawn') AS withdrawn"
                                         " FROM %1 AS detail CROSS JOIN %2 AS lead ON lead.id = detail.lead_id"
                                         " WHERE (do_not_call = 1 OR do_not_email = 1 OR do_not_text = 1 OR withdrawn) AND deleted_at IS NULL"
                                         " AND (import_id IS NULL OR import_id IN (SELECT id FROM import WHERE state = 'complete'))")
                              .arg(stored(QStringLiteral("lead_detail")), stored(QStringLiteral("lead"))));
    if (!wishing.prepared())
        return wishing.prepared();
    wishing.bind(1, static_cast<std::int64_t>(F::Consent));
    for (;;) {
        const Result<bool> row = wishing.next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        const bool isForAll = wishing.int64(11) != 0;
        const ContactWish wish{isForAll || wishing.int64(8) != 0, isForAll || wishing.int64(9) != 0, isForAll || wishing.int64(10) != 0};
        eachContact(wishing, [&](MatchKind kind, std::string_view text) { visit(kind, text, wish); });
    }
}

Result<void> ImportRows::eachName(const VisitName &visit)
{
    BulkStatement names(m_workspace.connection(), QStringLiteral("SELECT id, first_name, last_name, zip FROM %1 WHERE zip IS NOT NULL AND last_name IS NOT NULL AND first_name IS NOT NULL"
                                                                 " AND deleted_at IS NULL AND (import_id IS NULL OR import_id = ? OR import_id IN (SELECT id FROM import WHERE state = 'complete'))").arg(stored(QStringLiteral("lead"))));
    if (!names.prepared())
        return names.prepared();
    names.bind(1, m_import.value);
    for (;;) {
        const Result<bool> row = names.next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        visit(names.text(1), names.text(2), names.text(3), {names.int64(0)});
    }
}

bool ImportRows::hasKey(MatchKind kind, std::int64_t key) const
{
    const auto [first, last] = kind == MatchKind::Email ? std::pair(6, 8) : kind == MatchKind::Phone ? std::pair(9, 12) : std::pair(0, -1);
    for (int column = first; column <= last; ++column)
        for (std::string_view rest = m_peek.text(column); !rest.empty();) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            if ((kind == MatchKind::Email ? emailMatchKey(rest.substr(0, end)) : phoneMatchKey(rest.substr(0, end))) == key)
                return true;
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    return kind == MatchKind::ExternalId || (kind == MatchKind::NamePlace && namePlaceMatchKey(m_peek.text(0), m_peek.text(1), m_peek.text(13)) == key);
}

Result<std::optional<ImportRows::Known>> ImportRows::peek(LeadId lead, MatchKind kind, std::int64_t key)
{
    m_peek.reset();
    if (m_rehearsal)
        if (Result<void> done = m_rehearsal->cover(lead); !done)
            return done.error();
    m_peek.bind(1, lead.value);
    const Result<bool> row = m_peek.next();
    if (!row)
        return row.error();
    if (!*row || !m_peek.isNull(4))
        return std::optional<Known>();
    const bool own = m_peek.int64(3) == m_import.value;
    if (!own && !m_peek.isNull(3) && m_peek.text(5) != "complete")
        return std::optional<Known>();
    if (!hasKey(kind, key))
        return std::optional<Known>();
    return std::optional(Known{m_peek.text(0), m_peek.text(1), m_peek.text(2), own});
}

Result<void> ImportRows::addReject(const RejectedRow &row)
{
    const std::string code = toUtf8(row.code);
    const std::string message = toUtf8(row.message);
    const std::string raw = toUtf8(row.raw);
    m_reject.bind(2, static_cast<std::int64_t>(row.line));
    m_reject.bind(3, std::string_view(code));
    m_reject.bind(4, std::string_view(message));
    m_reject.bind(5, std::string_view(raw));
    return m_reject.run();
}

} // namespace lead
