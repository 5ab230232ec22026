#include "core/intake/rowmerge.h"

#include "core/domain/contactwish.h"

#include <algorithm>

namespace lead {

namespace {

// Whether a value would take back what somebody asked for: a list that does not know of the wish does not.
bool takesWishBack(FieldNumber field, const FieldValue &value, const Lead &lead)
{
    if (field == F::Consent || field == F::ConsentAt || field == F::ConsentText)
        return isWithdrawn(lead.text(F::Consent));
    const qint64 *number = std::get_if<qint64>(&value);
    return (field == F::DoNotCall || field == F::DoNotEmail || field == F::DoNotText) && number && *number == 0;
}

// Addresses and numbers that a row gives one at a time.
bool isSingleContact(FieldNumber field)
{
    return field == F::Email || field == F::Email2 || field == F::Phone || field == F::Mobile || field == F::Phone2;
}

// Where a further address or number of a lead goes.
std::pair<FieldNumber, FieldNumber> furtherPlaces(FieldNumber field)
{
    return field == F::Email || field == F::Email2 ? std::pair<FieldNumber, FieldNumber>{F::Email2, F::OtherEmails}
                                                   : std::pair<FieldNumber, FieldNumber>{F::Phone2, F::OtherPhones};
}

QString united(const QString &list, const QString &more)
{
    QStringList all = list.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &one : more.split(u'\n', Qt::SkipEmptyParts))
        if (!all.contains(one, Qt::CaseInsensitive))
            all << one;
    return all.join(u'\n');
}

bool hasContact(const Lead &lead, const QString &text)
{
    for (FieldNumber field : RowMerge::contactFields())
        if (lead.text(field).split(u'\n').contains(text, Qt::CaseInsensitive))
            return true;
    return false;
}

} // namespace

const std::vector<FieldNumber> &RowMerge::contactFields()
{
    static const std::vector<FieldNumber> fields{F::Email, F::Email2, F::OtherEmails, F::Phone, F::Mobile, F::Phone2, F::OtherPhones, F::Fax};
    return fields;
}

bool RowMerge::isContact(FieldNumber field)
{
    return std::find(contactFields().begin(), contactFields().end(), field) != contactFields().end();
}

bool RowMerge::isUnited(FieldNumber field)
{
    return field == F::Tags || field == F::OtherEmails || field == F::OtherPhones;
}

// When and under which number a lead first came is part of its history; only an explicit policy changes it.
bool RowMerge::isHistory(FieldNumber field) const
{
    return (field == F::CreatedAt || field == F::ExternalId || field == F::UpdatedAt) && !m_policies.contains(field);
}

bool RowMerge::keepsStored(FieldNumber field) const
{
    if (isHistory(field) || policyOf(field) == FieldPolicy::Keep)
        return true;
    return policyOf(field) == FieldPolicy::Fill && !isUnited(field) && !isContact(field);
}

FieldPolicy RowMerge::policyOf(FieldNumber field) const
{
    if (const auto it = m_policies.find(field); it != m_policies.end())
        return it->second;
    return m_onMatch == OnMatch::Update ? FieldPolicy::Overwrite : FieldPolicy::Fill;
}

FieldValues RowMerge::changes(const Lead &lead, const std::vector<Incoming> &row) const
{
    FieldValues changes;
    for (const Incoming &incoming : row)
        if (!isHistory(incoming.first) || isEmpty(lead.value(incoming.first)))
            merge(incoming, lead, changes);
    return changes;
}

void RowMerge::merge(const Incoming &incoming, const Lead &lead, FieldValues &changes) const
{
    const auto &[field, value] = incoming;
    const FieldValue now = lead.value(field);
    const FieldPolicy policy = policyOf(field);
    if (policy == FieldPolicy::Keep || now == value)
        return;
    const QString *text = std::get_if<QString>(&value);
    if (isUnited(field)) {
        const QString all = united(lead.text(field), *text);
        if (all != lead.text(field))
            changes.insert_or_assign(field, all);
        return;
    }
    if (!m_policies.contains(field) && takesWishBack(field, value, lead))
        return;
    const bool isContact = isSingleContact(field);
    if (isContact && hasContact(lead, *text))
        return;
    if (isEmpty(now) || policy == FieldPolicy::Overwrite) {
        if (field == F::Notes && !isEmpty(now)) {
            const QString old = lead.text(F::Notes);
            if (!old.contains(*text))
                changes.insert_or_assign(field, QString(old + u'\n' + *text));
            return;
        }
        changes.insert_or_assign(field, value);
        return;
    }
    if (!isContact)
        return;
    const auto [second, list] = furtherPlaces(field);
    if (isEmpty(lead.value(second)) && !changes.contains(second))
        changes.insert_or_assign(second, value);
    else
        changes.insert_or_assign(list, united(changes.contains(list) ? std::get<QString>(changes.at(list)) : lead.text(list), *text));
}

} // namespace lead
