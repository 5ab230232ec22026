// How one row changes the lead that it matched.
#include "core/intake/importwriter.h"

#include "core/base/text.h"
#include "core/storage/activityrepository.h"
#include "core/storage/workspace.h"

#include <algorithm>

namespace lead {

namespace {
constexpr std::size_t MostDifferences = 200;
} // namespace

FieldValue ImportWriter::valueOf(std::size_t slot, const DraftValue &value) const
{
    switch (value.kind()) {
    case DraftValue::None:
        return {};
    case DraftValue::Text:
        return fromUtf8(value.text());
    case DraftValue::Real:
        return value.real();
    case DraftValue::Number:
        break;
    }
    if (m_slotFields[slot] == F::Owner)
        return m_writer.term(slot, value.number());
    if (!m_codeTexts[slot].empty())
        return m_codeTexts[slot][static_cast<std::size_t>(value.number())];
    return qint64(value.number());
}

// Most rows of a list that comes again say nothing new, so that is found out on the stored bytes, column by column; only
// what differs is made into values and held against the rules.
std::vector<RowMerge::Incoming> ImportWriter::news(std::span<const DraftValue> values, const RowMerge &rules) const
{
    std::vector<RowMerge::Incoming> news;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const FieldNumber field = m_slotFields[i];
        if (values[i].isEmpty() || (field == F::ExternalId && m_matcher.numbersRows()))
            continue;
        const bool isCoded = values[i].kind() == DraftValue::Number && m_writer.isCoded(i);
        if (m_stored.holds(field, isCoded ? DraftValue::of(static_cast<std::int64_t>(m_writer.term(i, values[i].number()))) : values[i]))
            continue;
        if (rules.keepsStored(field) && !m_stored.isBlank(field))
            continue;
        news.emplace_back(field, valueOf(i, values[i]));
    }
    return news;
}

// Of the lead that was read, what the rules need to know.
Result<Lead> ImportWriter::storedPart(LeadId id, const std::vector<RowMerge::Incoming> &news) const
{
    Lead lead{id, 0, {}};
    const auto add = [&](FieldNumber field) -> Result<void> {
        Result<FieldValue> value = m_stored.value(field);
        if (!value)
            return value.error();
        if (!isEmpty(*value))
            lead.values.insert_or_assign(field, std::move(*value));
        return {};
    };
    bool hasContact = false;
    for (const auto &[field, value] : news) {
        hasContact |= RowMerge::isContact(field);
        if (Result<void> done = add(field); !done)
            return done.error();
    }
    if (hasContact)
        for (FieldNumber field : RowMerge::contactFields())
            if (Result<void> done = add(field); !done)
                return done.error();
    for (FieldNumber field : {F::Stage, F::CreatedAt, F::Consent})
        if (Result<void> done = add(field); !done)
            return done.error();
    return lead;
}

Result<void> ImportWriter::updateLead(const DraftRow &row, std::span<const DraftValue> values, const Match &match)
{
    const Result<bool> found = m_stored.read(match.lead);
    if (!found)
        return found.error();
    const RowMerge &rules = rulesFor(match);
    const std::vector<RowMerge::Incoming> news = this->news(values, rules);
    FieldValues changes;
    Lead lead;
    if (!news.empty()) {
        const Result<Lead> part = storedPart(match.lead, news);
        if (!part)
            return part.error();
        lead = *part;
        changes = rules.changes(lead, news);
        if (std::any_of(changes.begin(), changes.end(), [](const auto &change) { return RowMerge::isContact(change.first); }))
            if (Result<void> done = addWishes(row, lead, changes); !done)
                return done;
    }
    m_fate.kind = changes.empty() ? RowFate::Unchanged : RowFate::Updated;
    if (changes.empty()) {
        ++m_record.counts.unchanged;
        return {};
    }
    ++m_record.counts.updated;
    for (const auto &[field, value] : changes)
        if (m_differences.size() < MostDifferences)
            m_differences.push_back({row.line, lead.id, m_workspace.catalog().at(field).key, lead.value(field), value});
    return applyChanges(row, lead, match, changes);
}

Result<void> ImportWriter::applyChanges(const DraftRow &row, const Lead &lead, const Match &match, const FieldValues &changes)
{
    // A lead of this import comes and goes with it, so there is nothing to put back.
    if (!match.isOwn && !m_plan.dryRun) {
        if (Result<void> done = recordChange("lead", lead.id.value, changeText(m_workspace.catalog(), lead, changes)); !done)
            return done;
        m_qualifier.note(lead, changes);
        ++m_touchedLeads;
    }
    if (Result<void> done = m_stored.write(lead.id, changes); !done)
        return done;
    if (std::any_of(changes.begin(), changes.end(), [](const auto &change) { return RowMerge::isContact(change.first); })) {
        const Lead after = changedBy(lead, changes);
        if (Result<void> done = m_plan.dryRun ? Result<void>() : m_leads.rekey(lead, after); !done)
            return done;
        m_matcher.set(after);
    }
    if (match.isOwn)
        return {};
    if (const auto stage = changes.find(F::Stage); stage != changes.end() && !m_plan.dryRun)
        if (Result<void> done = ActivityRepository(m_workspace).enterStage(lead.id, {lead.number(F::Stage)}, {std::get<qint64>(stage->second)},
                                                                            lead.number(F::CreatedAt), m_workspace.clock().now());
            !done)
            return done;
    for (std::size_t i = 0; i < row.keyCount; ++i)
        m_matcher.set(row.keys[i], lead.id);
    return {};
}

// What a row itself says of whether its lead may be contacted. Most say that it may, which costs nothing.
ContactWish ImportWriter::wishIn(std::span<const DraftValue> values) const
{
    FieldValues said;
    for (const std::size_t slot : m_wishSlots) {
        const DraftValue &value = values[slot];
        const bool isNumber = value.kind() == DraftValue::Number;
        if (m_slotFields[slot] == F::Consent ? (isNumber ? m_withdrawnCodes.contains(value.number()) : !value.isEmpty()) : isNumber && value.number() != 0)
            said.emplace(m_slotFields[slot], valueOf(slot, value));
    }
    return said.empty() ? ContactWish() : contactWishIn(said);
}

// With an address or number of somebody who asked not to be contacted comes the wish.
Result<void> ImportWriter::addWishes(const DraftRow &row, Lead &lead, FieldValues &changes) const
{
    const ContactWish wish = m_wishes.of(row);
    if (!wish.isAny())
        return {};
    FieldValues known = changes;
    for (const FieldNumber field : {F::Consent, F::DoNotCall, F::DoNotEmail, F::DoNotText}) {
        Result<FieldValue> stored = m_stored.value(field);
        if (!stored)
            return stored.error();
        if (isEmpty(*stored))
            continue;
        known.emplace(field, *stored);
        lead.values.insert_or_assign(field, std::move(*stored));
    }
    for (const auto &[field, value] : wish.missingIn(known))
        changes.insert_or_assign(field, value);
    return {};
}

} // namespace lead
