#include "core/storage/personerasure.h"

#include "core/base/text.h"
#include "core/storage/bulkstatement.h"
#include "core/storage/journalchain.h"
#include "core/storage/leadcolumns.h"
#include "core/storage/leadrepository.h"
#include "core/storage/query.h"
#include "core/storage/reviewrepository.h"
#include "core/storage/suppressionlist.h"
#include "core/storage/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>
#include <cstring>
#include <set>

namespace lead {

namespace {

std::vector<qint64> numbersOf(const std::vector<LeadId> &leads)
{
    std::vector<qint64> numbers;
    for (const LeadId lead : leads)
        numbers.push_back(lead.value);
    return numbers;
}

// The things of a person that the journal knows, by the names that it has for them.
std::array<std::pair<QString, std::vector<qint64>>, 5> thingsOf(const PersonTrace &trace)
{
    const std::vector<qint64> leads = numbersOf(trace.leads);
    return {std::pair{QStringLiteral("lead"), leads}, std::pair{ReviewRepository::entity(), leads}, std::pair{QStringLiteral("activity"), trace.activities},
            std::pair{QStringLiteral("task"), trace.tasks}, std::pair{QStringLiteral("attachment"), trace.attachments}};
}

QJsonArray arrayOf(const std::vector<qint64> &numbers)
{
    QJsonArray array;
    for (const qint64 number : numbers)
        array.append(number);
    return array;
}

} // namespace

ErasedRows &ErasedRows::operator+=(const ErasedRows &other)
{
    for (const auto count : {&ErasedRows::leads, &ErasedRows::activities, &ErasedRows::tasks, &ErasedRows::attachments, &ErasedRows::stageVisits, &ErasedRows::reviews,
                             &ErasedRows::rejects, &ErasedRows::matchKeys, &ErasedRows::terms, &ErasedRows::changes, &ErasedRows::summaries, &ErasedRows::plans, &ErasedRows::wishes})
        this->*count += other.*count;
    return *this;
}

QJsonObject ErasedRows::toJson() const
{
    return {{QStringLiteral("leads"), leads},
            {QStringLiteral("activities"), activities},
            {QStringLiteral("tasks"), tasks},
            {QStringLiteral("attachments"), attachments},
            {QStringLiteral("stage_visits"), stageVisits},
            {QStringLiteral("lifecycle_visits"), lifecycleVisits},
            {QStringLiteral("reviews"), reviews},
            {QStringLiteral("rejects"), rejects},
            {QStringLiteral("match_keys"), matchKeys},
            {QStringLiteral("terms"), terms},
            {QStringLiteral("journal_changes"), changes},
            {QStringLiteral("journal_summaries"), summaries},
            {QStringLiteral("import_plans"), plans},
            {QStringLiteral("kept_wishes"), wishes}};
}

Result<ErasedRows> PersonErasure::erase(const PersonTrace &trace)
{
    ErasedRows rows;
    const Result<std::vector<qint64>> terms = termsOf(trace);
    if (!terms)
        return terms.error();
    for (const auto step : {&PersonErasure::keepWish, &PersonErasure::emptyJournal, &PersonErasure::removeRejects, &PersonErasure::removeFromPlans, &PersonErasure::removeKeys, &PersonErasure::removeRows})
        if (Result<void> done = (this->*step)(trace, rows); !done)
            return done.error();
    if (Result<void> done = removeTerms(*terms, rows); !done)
        return done.error();
    if (Result<void> done = note(trace); !done)
        return done.error();
    return rows;
}

// Whoever asked not to be contacted is known again by every address and number that they had, as hashes.
Result<void> PersonErasure::keepWish(const PersonTrace &trace, ErasedRows &rows)
{
    ContactWish wish;
    std::set<LeadKey> keys;
    LeadRepository leads(m_workspace);
    for (const LeadId id : trace.leads) {
        const Result<std::optional<Lead>> lead = leads.findAny(id);
        if (!lead)
            return lead.error();
        if (!*lead)
            continue;
        wish |= contactWishIn((*lead)->values);
        for (const LeadKey &key : leadKeysOf(**lead))
            keys.insert(key);
    }
    for (const QString &address : trace.marks.contacts())
        keys.insert({MatchKind::Email, emailMatchKey(toUtf8(address))});
    for (const QString &number : trace.marks.numbers())
        keys.insert({MatchKind::Phone, phoneMatchKey('+' + toUtf8(number))});
    std::erase_if(keys, [](const LeadKey &key) { return key.key == 0; });
    if (!wish.isAny() || keys.empty())
        return {};
    rows.wishes += static_cast<qint64>(keys.size());
    return SuppressionList(m_workspace).keep(wish, std::vector<LeadKey>(keys.begin(), keys.end()));
}

Result<void> PersonErasure::emptyJournal(const PersonTrace &trace, ErasedRows &rows)
{
    JournalChain chain(m_workspace);
    std::set<qint64> seen;
    // An act on one lead says its name; one on many says it only where its sentence does.
    const auto empty = [&](const Operation &act) -> Result<void> {
        const bool isAboutThem = (!act.import.isValid() && act.leadCount <= 1) || trace.marks.areIn(act.summary);
        if (!isAboutThem || act.summary.isEmpty() || !seen.insert(act.id.value).second)
            return {};
        ++rows.summaries;
        return chain.emptySummary(m_act, act.id);
    };
    for (const auto &[entity, ids] : thingsOf(trace)) {
        const Result<std::vector<Operation>> acts = chain.actsOn(entity, ids);
        if (!acts)
            return acts.error();
        for (const Operation &act : *acts) {
            const Result<std::vector<Operation>> undos = chain.undosOf(act.id);
            if (!undos)
                return undos.error();
            for (const Operation &each : *undos)
                if (Result<void> done = empty(each); !done)
                    return done;
            if (Result<void> done = empty(act); !done)
                return done;
        }
    }
    for (const auto &[entity, ids] : thingsOf(trace)) {
        const Result<qint64> emptied = chain.emptyChanges(entity, ids);
        if (!emptied)
            return emptied.error();
        rows.changes += *emptied;
    }
    return {};
}

Result<void> PersonErasure::removeRejects(const PersonTrace &trace, ErasedRows &rows)
{
    const auto rejects = PersonTracer(m_workspace).rejects(trace);
    if (!rejects)
        return rejects.error();
    Query remove(m_workspace.connection(), QStringLiteral("DELETE FROM import_reject WHERE import_id = :import AND line = :line"));
    for (const auto &[import, row] : *rejects) {
        if (Result<void> done = remove.bind(QLatin1StringView(":import"), import).bind(QLatin1StringView(":line"), row.line).exec(); !done)
            return done;
        rows.rejects += remove.rowsAffected();
    }
    return {};
}

// The plan of an import has the cells that a person corrected before it ran; once it is complete nobody needs them.
Result<void> PersonErasure::removeFromPlans(const PersonTrace &trace, ErasedRows &rows)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT id, plan, state = 'complete' FROM import WHERE json_type(plan, '$.edits') = 'object'"));
    if (Result<void> done = query.exec(); !done)
        return done;
    std::vector<qint64> imports;
    while (query.next())
        if (trace.marks.areIn(query.text(1)) || (query.int64(2) != 0 && trace.imports.contains(query.int64(0))))
            imports.push_back(query.int64(0));
    query.finish();
    Query update(m_workspace.connection(), QStringLiteral("UPDATE import SET plan = json_set(plan, '$.edits', NULL) WHERE id = :id"));
    for (const qint64 import : imports)
        if (Result<void> done = update.bind(QLatin1StringView(":id"), import).exec(); !done)
            return done;
    rows.plans += static_cast<qint64>(imports.size());
    return {};
}

Result<void> PersonErasure::removeRows(const PersonTrace &trace, ErasedRows &rows)
{
    struct Table
    {
        const char *sql;
        qint64 ErasedRows::*count;
    };
    constexpr std::array tables{
        Table{"DELETE FROM activity WHERE lead_id = :lead", &ErasedRows::activities},
        Table{"DELETE FROM task WHERE lead_id = :lead", &ErasedRows::tasks},
        Table{"DELETE FROM attachment WHERE lead_id = :lead", &ErasedRows::attachments},
        Table{"DELETE FROM stage_visit WHERE lead_id = :lead", &ErasedRows::stageVisits},
        Table{"DELETE FROM lifecycle_visit WHERE lead_id = :lead", &ErasedRows::lifecycleVisits},
        Table{"DELETE FROM import_review WHERE lead_id = :lead", &ErasedRows::reviews},
        Table{"DELETE FROM lead_score WHERE lead_id = :lead", nullptr},
        Table{"DELETE FROM match_key WHERE lead_id = :lead", &ErasedRows::matchKeys},
        Table{"DELETE FROM lead_detail WHERE lead_id = :lead", nullptr},
        Table{"DELETE FROM lead WHERE id = :lead", &ErasedRows::leads}};
    for (const Table &table : tables) {
        Query remove(m_workspace.connection(), QString::fromLatin1(table.sql));
        for (const LeadId lead : trace.leads) {
            if (Result<void> done = remove.bind(QLatin1StringView(":lead"), lead).exec(); !done)
                return done;
            if (table.count)
                rows.*table.count += remove.rowsAffected();
        }
    }
    return {};
}

// The keys of leads that came with a file lie in blocks.
Result<void> PersonErasure::removeKeys(const PersonTrace &trace, ErasedRows &rows)
{
    constexpr qsizetype pairBytes = 16; // key and lead, as LeadBulkWriter writes them
    const std::set<LeadId> leads(trace.leads.begin(), trace.leads.end());
    Query imports(m_workspace.connection(), QStringLiteral("SELECT coalesce(import_id, 0) FROM lead WHERE id = :lead"));
    std::set<qint64> from;
    for (const LeadId lead : trace.leads) {
        if (Result<void> done = imports.bind(QLatin1StringView(":lead"), lead).exec(); !done)
            return done;
        if (imports.next())
            from.insert(imports.int64(0));
    }
    Query blocks(m_workspace.connection(), QStringLiteral("SELECT kind, n, keys FROM match_block WHERE import_id = :import"));
    Query update(m_workspace.connection(), QStringLiteral("UPDATE match_block SET keys = :keys WHERE import_id = :import AND kind = :kind AND n = :n"));
    Query remove(m_workspace.connection(), QStringLiteral("DELETE FROM match_block WHERE import_id = :import AND kind = :kind AND n = :n"));
    for (const qint64 import : from) {
        struct Block
        {
            qint64 kind, n;
            QByteArray keys;
        };
        std::vector<Block> changed;
        if (Result<void> done = blocks.bind(QLatin1StringView(":import"), import).exec(); !done)
            return done;
        while (blocks.next()) {
            const QByteArray keys = blocks.bytes(2);
            QByteArray left;
            for (qsizetype at = 0; at + pairBytes <= keys.size(); at += pairBytes) {
                std::int64_t lead = 0;
                std::memcpy(&lead, keys.constData() + at + sizeof lead, sizeof lead);
                if (!leads.contains({lead}))
                    left.append(keys.constData() + at, pairBytes);
            }
            rows.matchKeys += (keys.size() - left.size()) / pairBytes;
            if (left.size() != keys.size())
                changed.push_back({blocks.int64(0), blocks.int64(1), left});
        }
        blocks.finish();
        for (const Block &block : changed) {
            Query &change = block.keys.isEmpty() ? remove : update;
            if (!block.keys.isEmpty())
                update.bind(QLatin1StringView(":keys"), block.keys);
            change.bind(QLatin1StringView(":import"), import).bind(QLatin1StringView(":kind"), block.kind).bind(QLatin1StringView(":n"), block.n);
            if (Result<void> done = change.exec(); !done)
                return done;
        }
    }
    return {};
}

Result<std::vector<qint64>> PersonErasure::termsOf(const PersonTrace &trace)
{
    std::set<qint64> terms;
    for (const LeadColumn &column : leadColumns(m_workspace.catalog())) {
        if (!column.coded)
            continue;
        for (const QString &text : trace.texts) // also what they no longer have
            if (const auto term = m_workspace.terms().find(column.field, text))
                terms.insert(*term);
        Query query(m_workspace.connection(), QStringLiteral("SELECT %1 FROM %2 WHERE %3 = :lead AND %1 IS NOT NULL")
                                                  .arg(column.name, column.inDetail ? QStringLiteral("lead_detail") : QStringLiteral("lead"), column.inDetail ? QStringLiteral("lead_id") : QStringLiteral("id")));
        for (const LeadId lead : trace.leads) {
            if (Result<void> done = query.bind(QLatin1StringView(":lead"), lead).exec(); !done)
                return done.error();
            if (query.next())
                terms.insert(query.int64(0));
        }
    }
    return std::vector<qint64>(terms.begin(), terms.end());
}

// A value that only they had says something of them. Its number is kept, so that nobody who still remembers it means another value
// by it. While an import runs, which knows the numbers by heart, values stay.
Result<void> PersonErasure::removeTerms(const std::vector<qint64> &terms, ErasedRows &rows)
{
    Connection &connection = m_workspace.connection();
    if (terms.empty() || connection.number(QStringLiteral("SELECT count(*) FROM import WHERE state = 'running'")).value_or(1) > 0)
        return {};
    std::set<qint64> unused(terms.begin(), terms.end());
    for (const LeadColumn &column : leadColumns(m_workspace.catalog())) {
        if (!column.coded || unused.empty())
            continue;
        Query used(connection, QStringLiteral("SELECT DISTINCT %1 FROM %2 WHERE %1 IS NOT NULL").arg(column.name, column.inDetail ? QStringLiteral("lead_detail") : QStringLiteral("lead")));
        if (Result<void> done = used.exec(); !done)
            return done;
        while (used.next())
            unused.erase(used.int64(0));
    }
    Query empty(connection, QStringLiteral("UPDATE term SET field = 0, value = :id WHERE id = :id"));
    for (const qint64 term : unused) {
        if (Result<void> done = empty.bind(QLatin1StringView(":id"), QString::number(term)).exec(); !done)
            return done;
        rows.terms += empty.rowsAffected();
    }
    return unused.empty() ? Result<void>() : m_workspace.noteSetup();
}

// What the journal keeps: the numbers of what is gone, which mean nothing any more.
Result<void> PersonErasure::note(const PersonTrace &trace)
{
    const std::vector<qint64> leads = numbersOf(trace.leads);
    for (std::size_t i = 0; i < leads.size(); ++i) {
        QJsonObject things;
        m_act.touchLead();
        if (i == 0)
            for (const auto &[entity, ids] : thingsOf(trace))
                things.insert(entity, arrayOf(ids));
        if (Result<void> done = m_act.record({QStringLiteral("lead"), leads[i], {{QStringLiteral("erased"), things}}}); !done)
            return done;
    }
    return {};
}

} // namespace lead
