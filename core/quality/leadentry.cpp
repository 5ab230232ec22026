#include "core/quality/leadentry.h"

#include "core/base/text.h"
#include "core/quality/namematch.h"
#include "core/quality/rowcleaner.h"
#include "core/storage/contactwishes.h"
#include "core/storage/leadkeys.h"
#include "core/storage/leadrepository.h"
#include "core/storage/workspace.h"

#include <algorithm>
#include <set>

namespace lead {

namespace {

FieldValue valueOf(const RowCleaner &cleaner, std::size_t slot, const DraftValue &value)
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
    return cleaner.isCoded(slot) ? FieldValue(fromUtf8(cleaner.codeText(slot, value.number()))) : FieldValue(qint64(value.number()));
}

unsigned identityOf(const FieldValues &values)
{
    unsigned identity = values.empty() ? HasNothing : HasOther;
    for (const auto &[field, bit] : {std::pair{F::FirstName, HasName}, std::pair{F::LastName, HasName}, std::pair{F::Company, HasCompany}, std::pair{F::Email, HasEmail},
                                     std::pair{F::Email2, HasEmail}, std::pair{F::Phone, HasPhone}, std::pair{F::Mobile, HasPhone}, std::pair{F::Phone2, HasPhone}})
        identity |= values.contains(field) ? bit : HasNothing;
    return identity;
}

std::vector<LeadKey> keysOf(const FieldValues &values)
{
    return leadKeysOf(Lead{{}, 0, values});
}

bool namesAgree(const Lead &a, const Lead &b, const ReferenceData &reference)
{
    const std::string firstA = toUtf8(a.text(F::FirstName)), lastA = toUtf8(a.text(F::LastName));
    const std::string firstB = toUtf8(b.text(F::FirstName)), lastB = toUtf8(b.text(F::LastName));
    return mayBeOnePerson({firstA, lastA}, {firstB, lastB}, reference);
}

bool hasRoleEmail(const CheckedLead &lead)
{
    return std::any_of(lead.findings.begin(), lead.findings.end(), [](const EntryFinding &f) { return f.code == IssueCode::EmailRole; });
}

} // namespace

LeadEntry::LeadEntry(Workspace &workspace, const ReferenceData &reference)
    : m_workspace(workspace)
    , m_reference(reference)
{
}

Result<CheckedLead> LeadEntry::check(const TypedLead &lead)
{
    Result<std::vector<CheckedLead>> checked = check(std::span(&lead, 1));
    if (!checked)
        return checked.error();
    return std::move(checked->front());
}

Result<std::vector<CheckedLead>> LeadEntry::check(std::span<const TypedLead> leads)
{
    // A cell for each field that any of them has; the country first, since states and numbers are read by it.
    std::vector<FieldNumber> columns;
    for (const TypedLead &lead : leads)
        for (const TypedValue &value : lead)
            if (m_workspace.catalog().find(value.field) && std::find(columns.begin(), columns.end(), value.field) == columns.end())
                columns.push_back(value.field);
    std::stable_partition(columns.begin(), columns.end(), [](FieldNumber field) { return field == F::Country; });
    const IntakeContext context{m_workspace.catalog(), m_workspace.stages(), m_workspace.currency(), toUtf8(m_workspace.country()), m_workspace.timeZone(), m_reference};
    RowCleaner cleaner(context);
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (m_workspace.catalog().at(columns[i]).type != FieldType::User)
            cleaner.addColumn(i, columns[i], toUtf8(m_workspace.catalog().at(columns[i]).label));
    for (const TypedLead &lead : leads) {
        std::vector<std::string> texts(columns.size());
        for (const TypedValue &value : lead)
            if (const auto column = std::find(columns.begin(), columns.end(), value.field); column != columns.end())
                texts[static_cast<std::size_t>(column - columns.begin())] = toUtf8(value.text);
        cleaner.observe(std::vector<std::string_view>(texts.begin(), texts.end()));
    }
    cleaner.decideFormats(DateOrder::Unknown);
    std::vector<CheckedLead> checked;
    checked.reserve(leads.size());
    for (const TypedLead &lead : leads)
        checked.push_back(clean(lead, columns, cleaner));
    if (Result<void> done = match(checked); !done)
        return done.error();
    if (Result<void> done = takeWishes(checked); !done)
        return done.error();
    return checked;
}

CheckedLead LeadEntry::clean(const TypedLead &typed, std::span<const FieldNumber> columns, RowCleaner &cleaner)
{
    std::vector<std::string> texts(columns.size());
    for (const TypedValue &value : typed)
        if (const auto column = std::find(columns.begin(), columns.end(), value.field); column != columns.end())
            texts[static_cast<std::size_t>(column - columns.begin())] = toUtf8(value.text);
    const std::vector<std::string_view> cells(texts.begin(), texts.end());
    std::vector<DraftValue> values(cleaner.slotFields().size());
    TextArena arena;
    std::vector<NewCode> newCodes;
    cleaner.clean(cells, 0, {values, arena, newCodes});
    CheckedLead lead;
    for (std::size_t slot = 0; slot < values.size(); ++slot)
        if (!values[slot].isEmpty())
            lead.values.insert({cleaner.slotFields()[slot], valueOf(cleaner, slot, values[slot])});
    for (const IssueTally::Entry &entry : cleaner.takeIssues().entries()) {
        const IssueTally::Example &example = entry.examples.front();
        const QString message = issueMessage({entry.field, entry.code, example.raw, example.suggestion}, m_workspace.catalog().at(entry.field).label);
        lead.findings.push_back({entry.field, entry.code, message, fromUtf8(example.suggestion)});
    }
    for (const TypedValue &value : typed)
        if (const Field *field = m_workspace.catalog().find(value.field); field && field->type == FieldType::User)
            resolveOwner(value, lead);
    refuseUnread(typed, lead);
    if (const IssueCode issue = rowIssue(identityOf(lead.values)); issue != IssueCode::None)
        lead.refusal = Error{Error::Invalid, tr("A lead needs at least a name, a company, an e-mail or a phone number.")};
    return lead;
}

void LeadEntry::resolveOwner(const TypedValue &typed, CheckedLead &lead) const
{
    const QString text = typed.text.trimmed();
    if (text.isEmpty())
        return;
    QStringList names;
    for (const User &user : m_workspace.users()) {
        if (user.name.compare(text, Qt::CaseInsensitive) == 0 || user.email.compare(text, Qt::CaseInsensitive) == 0 || user.id.toString() == text) {
            lead.values.insert_or_assign(typed.field, qint64(user.id.value));
            return;
        }
        names << user.name;
    }
    lead.findings.push_back({typed.field, IssueCode::ChoiceUnknown, tr("There is no user “%1”. There are: %2.").arg(text, names.join(QStringLiteral(", "))), {}, true});
}

// What a file may bring in as a note, a person at the keyboard is told to mend.
void LeadEntry::refuseUnread(const TypedLead &typed, CheckedLead &lead) const
{
    for (const TypedValue &value : typed) {
        const Field *field = m_workspace.catalog().find(value.field);
        const QString text = value.text.trimmed();
        if (!field || text.isEmpty())
            continue;
        if (!field->isCustom() && !field->options.isEmpty() && lead.values.contains(value.field)) {
            const QString option = text.toLower();
            if (field->options.contains(option))
                lead.values.insert_or_assign(value.field, option);
            else if (lead.values.erase(value.field) > 0)
                lead.findings.push_back({value.field, IssueCode::ChoiceUnknown, tr("%1 is one of: %2.").arg(field->label, field->options.join(QStringLiteral(", "))), {}, true});
            continue;
        }
        if (lead.values.contains(value.field))
            continue;
        for (EntryFinding &finding : lead.findings)
            finding.isUnread |= finding.field == value.field;
    }
}

// With an address or number of somebody who asked not to be contacted comes the wish.
Result<void> LeadEntry::takeWishes(std::vector<CheckedLead> &leads)
{
    std::vector<LeadKey> keys;
    for (const CheckedLead &lead : leads)
        for (const LeadKey &key : keysOf(lead.values))
            keys.push_back(key);
    auto wishes = contactWishesOf(m_workspace, keys);
    if (!wishes)
        return wishes.error();
    for (const CheckedLead &lead : leads) // those of one list know each other
        if (const ContactWish said = contactWishIn(lead.values); said.isAny())
            for (const LeadKey &key : keysOf(lead.values))
                (*wishes)[key] |= said;
    for (CheckedLead &lead : leads) {
        ContactWish wish;
        FieldNumber because = F::Email;
        for (const LeadKey &key : keysOf(lead.values))
            if (const auto at = wishes->find(key); at != wishes->end()) {
                wish |= at->second;
                because = key.kind == MatchKind::Email ? F::Email : F::Phone;
            }
        const FieldValues missing = wish.missingIn(lead.values);
        if (missing.empty())
            continue;
        for (const auto &[field, value] : missing)
            lead.values.insert_or_assign(field, value);
        lead.findings.push_back({because, IssueCode::None, tr("Somebody with this address or number asked not to be contacted. The lead is marked so."), {}, false});
    }
    return {};
}

Result<void> LeadEntry::match(std::vector<CheckedLead> &leads)
{
    std::vector<LeadKey> wanted;
    for (const CheckedLead &lead : leads)
        for (const LeadKey &key : keysOf(lead.values))
            wanted.push_back(key);
    const Result<std::vector<KeyedLead>> found = leadsWithKeys(m_workspace, wanted);
    if (!found)
        return found.error();
    std::set<LeadId> ids;
    for (const KeyedLead &keyed : *found)
        ids.insert(keyed.lead);
    const Result<std::vector<Lead>> stored = LeadRepository(m_workspace).find({ids.begin(), ids.end()});
    if (!stored)
        return stored.error();
    std::vector<Lead> others = *stored;
    for (std::size_t row = 0; row < leads.size(); ++row) {
        CheckedLead &lead = leads[row];
        const Lead self{{}, 0, lead.values};
        const std::vector<LeadKey> keys = keysOf(lead.values);
        for (std::size_t i = 0; i < others.size() && !lead.refusal; ++i) {
            const std::vector<LeadKey> theirs = keysOf(others[i].values);
            const auto shared = std::find_if(keys.begin(), keys.end(), [&](const LeadKey &key) { return std::find(theirs.begin(), theirs.end(), key) != theirs.end(); });
            if (shared == keys.end())
                continue;
            // A telephone is shared by a household, "info@" by a company: there the name has to fit, too.
            const bool byEmail = shared->kind == MatchKind::Email;
            if ((!byEmail || hasRoleEmail(lead)) && !namesAgree(self, others[i], m_reference))
                continue;
            const int earlier = i < stored->size() ? -1 : static_cast<int>(i - stored->size());
            lead.matches.push_back({others[i].id, earlier, others[i].displayName(), byEmail ? tr("Same e-mail address") : tr("Same phone number and a name that fits")});
        }
        others.push_back(self); // so that the place behind the stored ones is its row
    }
    return {};
}

} // namespace lead
