#include "core/quality/duplicatefindertable.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/quality/duplicatefindernormal.h"
#include "core/quality/similarity.h"

#include <algorithm>

namespace lead {

std::optional<CompareKind> compareKind(FieldNumber number, FieldType type)
{
    switch (number) {
    case F::FirstName:
        return CompareKind::GivenName;
    case F::LastName:
        return CompareKind::FamilyName;
    case F::FullName:
        return CompareKind::FullName;
    case F::Company:
        return CompareKind::Company;
    case F::Email:
    case F::Email2:
    case F::OtherEmails:
        return CompareKind::Email;
    case F::Phone:
    case F::Mobile:
    case F::Phone2:
    case F::OtherPhones:
        return CompareKind::Phone;
    case F::Street:
        return CompareKind::Street;
    case F::City:
        return CompareKind::City;
    case F::State:
        return CompareKind::State;
    case F::Zip:
        return CompareKind::Zip;
    case F::Birthday:
        return CompareKind::Date;
    case F::Street2:
    case F::LinkedinUrl:
    case F::JobTitle:
        return CompareKind::Text;
    default:
        break;
    }
    if (number < FirstCustomField)
        return std::nullopt;
    switch (type) {
    case FieldType::Email:
        return CompareKind::Email;
    case FieldType::Phone:
        return CompareKind::Phone;
    case FieldType::Date:
        return CompareKind::Date;
    case FieldType::Text:
    case FieldType::Choice:
    case FieldType::Integer:
    case FieldType::Url:
        return CompareKind::Text;
    default:
        return std::nullopt;
    }
}

TermList::TermList()
    : m_slots(1024)
{
    m_texts.append({});
    m_hashes.push_back(0);
}

std::uint32_t TermList::add(std::string_view text)
{
    if (text.empty())
        return 0;
    const std::uint64_t hash = stableHash(text);
    std::size_t slot = hash & (m_slots.size() - 1);
    while (const std::uint32_t term = m_slots[slot]) {
        if (m_hashes[term] == hash && m_texts[term] == text)
            return term;
        slot = (slot + 1) & (m_slots.size() - 1);
    }
    const auto term = static_cast<std::uint32_t>(m_hashes.size());
    m_texts.append(text);
    m_hashes.push_back(hash);
    m_slots[slot] = term;
    if (m_hashes.size() * 2 > m_slots.size())
        grow();
    return term;
}

void TermList::grow()
{
    m_slots.assign(m_slots.size() * 2, 0);
    for (std::uint32_t term = 1; term < m_hashes.size(); ++term) {
        std::size_t slot = m_hashes[term] & (m_slots.size() - 1);
        while (m_slots[slot] != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = term;
    }
}

namespace {

const ComparedField *fieldOf(const LeadTable &table, CompareKind kind)
{
    for (const ComparedField &field : table.fields) {
        if (field.kind == kind)
            return &field;
    }
    return nullptr;
}

std::string_view valueOf(const ComparedField *field, std::size_t row)
{
    return field ? field->values[row] : std::string_view();
}

Feature::Part partOf(CompareKind kind)
{
    switch (kind) {
    case CompareKind::Company:
        return Feature::Company;
    case CompareKind::Street:
        return Feature::Street;
    case CompareKind::City:
        return Feature::City;
    case CompareKind::State:
        return Feature::State;
    case CompareKind::Zip:
        return Feature::Zip;
    case CompareKind::Date:
        return Feature::Date;
    default:
        return Feature::Text;
    }
}

/// An attribute of unknown meaning belongs to one person alone when it is a date, or a number or code
/// (without blanks, with digits) that is hardly ever the same for two leads.
bool isOwnAttribute(const Feature &feature)
{
    if (feature.part == Feature::Date)
        return true;
    if (feature.part != Feature::Text || feature.distinctShare < 0.4)
        return false;
    std::size_t codes = 0;
    for (std::uint32_t term = 1; term < feature.terms.size(); ++term) {
        const std::string_view text = feature.terms.text(term);
        const bool hasDigit = std::any_of(text.begin(), text.end(), isDigit);
        codes += hasDigit && text.size() >= 4 && text.find(' ') == std::string_view::npos;
    }
    return codes * 10 > feature.terms.size() * 8;
}

void addMany(Feature &feature, std::string_view values)
{
    const std::size_t first = feature.manyStart.back();
    while (!values.empty()) {
        const std::size_t end = std::min(values.find('\n'), values.size());
        const std::string_view one = values.substr(0, end);
        const std::string normal =
            feature.part == Feature::Email ? comparableEmail(one) : comparablePhone(one);
        const std::uint32_t term = feature.terms.add(normal);
        const auto begin = feature.many.begin() + static_cast<std::ptrdiff_t>(first);
        if (term != 0 && std::find(begin, feature.many.end(), term) == feature.many.end())
            feature.many.push_back(term);
        values.remove_prefix(std::min(end + 1, values.size()));
    }
}

} // namespace

PreparedLeads::PreparedLeads(const LeadTable &table)
    : m_size(table.size())
{
    readNames(table);
    readMany(table, CompareKind::Email);
    readMany(table, CompareKind::Phone);
    for (const ComparedField &field : table.fields) {
        switch (field.kind) {
        case CompareKind::GivenName:
        case CompareKind::FamilyName:
        case CompareKind::FullName:
        case CompareKind::Email:
        case CompareKind::Phone:
            break;
        default:
            readSingle(field);
        }
    }
}

void PreparedLeads::readNames(const LeadTable &table)
{
    const ComparedField *given = fieldOf(table, CompareKind::GivenName);
    const ComparedField *family = fieldOf(table, CompareKind::FamilyName);
    const ComparedField *full = fieldOf(table, CompareKind::FullName);
    if (!given && !family && !full)
        return;
    const auto named = [&](Feature::Part part, const ComparedField *field, bool isPersonal) {
        Feature feature;
        feature.part = part;
        feature.isPersonal = isPersonal;
        feature.fields = {(field ? field : full ? full : given ? given : family)->number};
        feature.label = (field ? field : full ? full : given ? given : family)->label;
        feature.value.reserve(m_size);
        return feature;
    };
    Feature first = named(Feature::Given, given, true);
    Feature last = named(Feature::Family, family, false);
    m_suffix.reserve(m_size);
    for (std::size_t row = 0; row < m_size; ++row) {
        const ComparableName name =
            comparableName(valueOf(given, row), valueOf(family, row), valueOf(full, row));
        // Both parts are numbered by one list, so that swapped names have equal numbers.
        first.value.push_back(first.terms.add(name.given));
        last.value.push_back(first.terms.add(name.family));
        m_suffix.push_back(name.suffix);
    }
    for (std::uint32_t term = 0; term < first.terms.size(); ++term)
        first.sound.push_back(soundCode(first.terms.text(term)));
    last.terms = first.terms;
    last.sound = first.sound;
    m_features.push_back(std::move(first));
    m_features.push_back(std::move(last));
}

void PreparedLeads::readMany(const LeadTable &table, CompareKind kind)
{
    Feature feature;
    feature.part = kind == CompareKind::Email ? Feature::Email : Feature::Phone;
    feature.isPersonal = kind == CompareKind::Email;
    std::vector<const ComparedField *> fields;
    for (const ComparedField &field : table.fields) {
        if (field.kind != kind)
            continue;
        fields.push_back(&field);
        feature.fields.push_back(field.number);
    }
    if (fields.empty())
        return;
    feature.label = fields.front()->label;
    feature.manyStart = {0};
    feature.manyStart.reserve(m_size + 1);
    for (std::size_t row = 0; row < m_size; ++row) {
        for (const ComparedField *field : fields)
            addMany(feature, field->values[row]);
        feature.manyStart.push_back(static_cast<std::uint32_t>(feature.many.size()));
    }
    feature.distinctShare = feature.many.empty() ? 0
                                                 : static_cast<double>(feature.terms.size() - 1) /
                                                       static_cast<double>(feature.many.size());
    m_features.push_back(std::move(feature));
}

void PreparedLeads::readSingle(const ComparedField &field)
{
    Feature feature;
    feature.part = partOf(field.kind);
    feature.fields = {field.number};
    feature.label = field.label;
    feature.value.reserve(m_size);
    std::size_t present = 0;
    for (std::size_t row = 0; row < m_size; ++row) {
        feature.value.push_back(feature.terms.add(comparableText(field.kind, field.values[row])));
        present += feature.value.back() != 0;
    }
    if (present != 0)
        feature.distinctShare = static_cast<double>(feature.terms.size() - 1) / static_cast<double>(present);
    feature.isPersonal = isOwnAttribute(feature);
    m_features.push_back(std::move(feature));
}

const Feature *PreparedLeads::feature(Feature::Part part) const
{
    for (const Feature &feature : m_features) {
        if (feature.part == part)
            return &feature;
    }
    return nullptr;
}

std::uint64_t PreparedLeads::nameSound(std::size_t row) const
{
    if (m_features.empty() || m_features.front().part != Feature::Given)
        return 0;
    std::uint64_t a = m_features[0].sound[m_features[0].value[row]];
    std::uint64_t b = m_features[1].sound[m_features[1].value[row]];
    if (a > b)
        std::swap(a, b);
    return a << 32 | b;
}

} // namespace lead
