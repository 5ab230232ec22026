#include "core/intake/leadmatcher.h"

#include "core/base/text.h"
#include "core/quality/namematch.h"
#include "core/quality/referencedata.h"
#include "core/storage/leadkeys.h"
#include "core/storage/leadrepository.h"
#include "core/storage/workspace.h"

namespace lead {

LeadMatcher::LeadMatcher(Workspace &workspace, const ReferenceData &reference, const IntakePlan &plan, ImportRows &rows, const std::vector<FieldNumber> &slotFields)
    : m_workspace(workspace)
    , m_reference(reference)
    , m_plan(plan)
    , m_journal(workspace)
    , m_rows(rows)
    , m_rowNumberAsId(plan.mapping.columnFor(F::ExternalId) == nullptr)
{
    for (std::size_t i = 0; i < slotFields.size(); ++i)
        m_slots.insert({slotFields[i], i});
}

Result<void> LeadMatcher::prepare(std::size_t expected)
{
    m_position = m_journal.position();
    m_dataVersion = m_workspace.connection().dataVersion();
    const std::size_t size = m_rows.keyCount() + expected;
    for (MatchKind kind : {MatchKind::Email, MatchKind::Phone})
        index(kind) = MatchIndex(size);
    if (matchesIdentifiers())
        index(MatchKind::ExternalId) = MatchIndex(size);
    if (m_plan.matchNameZip)
        index(MatchKind::NamePlace) = MatchIndex(size);
    if (Result<void> done = readKeys(); !done || !matchesIdentifiers())
        return done;
    const std::string &signature = m_plan.mapping.signature;
    return m_rows.eachExternalId(fromUtf8(signature), [&](std::string_view id, LeadId lead) { index(MatchKind::ExternalId).insert(externalMatchKey(signature, id), lead); });
}

Result<void> LeadMatcher::readKeys()
{
    Result<void> done = m_rows.eachKey(matchesIdentifiers() ? MatchKind::ExternalId : MatchKind::Phone,
                                       [this](MatchKind kind, std::span<const ImportRows::KeyPair> pairs) { index(kind).insert(pairs); });
    if (!done || !m_plan.matchNameZip)
        return done;
    return m_rows.eachName([this](std::string_view first, std::string_view last, std::string_view zip, LeadId lead) {
        index(MatchKind::NamePlace).insert(namePlaceMatchKey(first, last, zip), lead);
    });
}

Result<void> LeadMatcher::eachOwnKey(const std::function<void(const DraftRow::Key &, LeadId)> &visit)
{
    return m_rows.eachOwnContact([&](MatchKind kind, std::string_view text, LeadId lead) {
        if (kind != MatchKind::ExternalId)
            visit({kind, kind == MatchKind::Email ? emailMatchKey(text) : phoneMatchKey(text)}, lead);
        else if (matchesIdentifiers())
            visit({kind, externalMatchKey(m_plan.mapping.signature, text)}, lead);
    });
}

Result<void> LeadMatcher::followOthers()
{
    const qint64 version = m_workspace.connection().dataVersion();
    if (version == m_dataVersion)
        return {};
    m_dataVersion = version;
    const Result<Journal::Touched> touched = m_journal.touchedSince(m_position);
    if (!touched)
        return touched.error();
    m_position = touched->position;
    if (Result<void> done = m_workspace.terms().refresh(); !done)
        return done;
    if (touched->many) {
        const Result<void> told = m_onOthers ? m_onOthers(nullptr) : Result<void>();
        return told ? readKeys() : told;
    }
    const Result<std::vector<Lead>> leads = LeadRepository(m_workspace).find(touched->leads);
    if (!leads)
        return leads.error();
    for (const Lead &lead : *leads)
        set(lead);
    return m_onOthers ? m_onOthers(&*leads) : Result<void>();
}

void LeadMatcher::set(const Lead &lead)
{
    for (const auto &[kind, key] : leadKeysOf(lead))
        index(kind).insert(key, lead.id);
    if (m_plan.matchNameZip)
        index(MatchKind::NamePlace).insert(namePlaceMatchKey(toUtf8(lead.text(F::FirstName)), toUtf8(lead.text(F::LastName)), toUtf8(lead.text(F::Zip))), lead.id);
}

void LeadMatcher::prefetch(const DraftRow &row) const
{
    for (std::size_t i = 0; i < row.keyCount; ++i)
        m_indexes[static_cast<std::size_t>(row.keys[i].kind) - 1].prefetch(row.keys[i].key);
    if (row.nameKey)
        m_indexes[static_cast<std::size_t>(MatchKind::NamePlace) - 1].prefetch(row.nameKey);
    if (row.externalKey)
        m_indexes[static_cast<std::size_t>(MatchKind::ExternalId) - 1].prefetch(row.externalKey);
}

std::string_view LeadMatcher::textOf(std::span<const DraftValue> values, FieldNumber field) const
{
    const auto it = m_slots.find(field);
    return it == m_slots.end() || values[it->second].kind() != DraftValue::Text ? std::string_view() : values[it->second].text();
}

bool LeadMatcher::namesAgree(const ImportRows::Known &known, std::span<const DraftValue> values) const
{
    return mayBeOnePerson({known.firstName, known.lastName}, {textOf(values, F::FirstName), textOf(values, F::LastName)}, m_reference);
}

Result<std::optional<LeadMatcher::Match>> LeadMatcher::check(const DraftRow &row, std::span<const DraftValue> values, LeadId lead, const DraftRow::Key &key)
{
    if (!lead.isValid())
        return std::optional<Match>();
    const auto known = m_rows.peek(lead, key.kind, key.key);
    if (!known)
        return known.error();
    // A telephone is shared by a household, "info@" by a company: there the name has to fit, too.
    const bool needsName = key.kind == MatchKind::Phone || (key.kind == MatchKind::Email && row.hasRoleEmail);
    if (!*known || (needsName && !namesAgree(**known, values)))
        return std::optional<Match>();
    if (key.kind == MatchKind::ExternalId && key.key != 0 && externalMatchKey(m_plan.mapping.signature, (*known)->externalId) != key.key)
        return std::optional<Match>();
    Match match{lead, (*known)->isOfThisImport};
    match.reason = key.kind == MatchKind::Email       ? "email"
                   : key.kind == MatchKind::Phone     ? "phone"
                   : key.kind == MatchKind::NamePlace ? "name_zip"
                   : key.key == 0                     ? "lead_id"
                                                      : "external_id";
    // Two rows of one system with different identifiers are two records there; unless the person decided about
    // matches, they stay two, and the second is marked.
    const std::string_view id = textOf(values, F::ExternalId);
    match.isDistinct = key.kind != MatchKind::ExternalId && !m_plan.onMatchChosen && !m_rowNumberAsId && !id.empty() && !(*known)->externalId.empty() && (*known)->externalId != id;
    return std::optional(match);
}

Result<std::optional<LeadMatcher::Match>> LeadMatcher::find(const DraftRow &row, std::span<const DraftValue> values)
{
    if (const auto match = check(row, values, row.leadId, {MatchKind::ExternalId, 0}); !match || *match)
        return match;
    if (m_plan.matchExternalId && row.externalKey)
        if (const auto match = check(row, values, index(MatchKind::ExternalId).find(row.externalKey), {MatchKind::ExternalId, row.externalKey}); !match || *match)
            return match;
    for (std::size_t i = 0; i < row.keyCount; ++i) {
        const DraftRow::Key &key = row.keys[i];
        if (key.kind == MatchKind::Email ? !m_plan.matchEmail : !m_plan.matchPhone)
            continue;
        const auto match = check(row, values, index(key.kind).find(key.key), key);
        if (!match || *match)
            return match;
    }
    if (row.nameKey)
        return check(row, values, index(MatchKind::NamePlace).find(row.nameKey), {MatchKind::NamePlace, row.nameKey});
    return std::optional<Match>();
}

} // namespace lead
