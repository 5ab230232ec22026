#include "core/quality/duplicatefinderblocks.h"

#include "core/base/hash.h"

#include <algorithm>

namespace lead {

namespace {

/// One key of two; 0 (no key) when one of them is absent.
std::uint64_t both(std::uint64_t a, std::uint64_t b)
{
    if (a == 0 || b == 0)
        return 0;
    const std::uint64_t h = (a ^ (b * 0x9FB21C651E98DF25ULL)) * 0xBF58476D1CE4E5B9ULL;
    return (h ^ h >> 29) | 1;
}

std::uint64_t prefixHash(std::string_view text, std::size_t length)
{
    return text.empty() ? 0 : stableHash(text.substr(0, length));
}

/// The first letters of the name parts, the smaller first, so that swapped names have one key.
std::uint64_t smallestFirst(std::uint64_t a, std::uint64_t b)
{
    return a < b ? both(a, b) : both(b, a);
}

} // namespace

DuplicateBlocks::DuplicateBlocks(const PreparedLeads &leads)
    : m_leads(leads)
    , m_wholeBlock(leads.size() <= 20'000 ? 100 : 30)
{
    m_order.resize(leads.size());
    for (std::size_t row = 0; row < leads.size(); ++row)
        m_order[row] = leads.nameSound(row);
    for (const Feature &feature : leads.features()) {
        if (feature.isMany())
            addManyPasses(feature);
    }
    addNamePasses();
    addPlacePasses();
    for (const Feature &feature : leads.features())
        addValuePass(feature);
}

void DuplicateBlocks::addManyPasses(const Feature &feature)
{
    const auto each = [&feature](std::size_t row, const auto &use) {
        for (std::uint32_t i = feature.manyStart[row]; i < feature.manyStart[row + 1]; ++i)
            use(feature.many[i]);
    };
    add([&feature, each](std::size_t row, const Emit &emit) {
        each(row, [&](std::uint32_t term) { emit(feature.terms.hash(term)); });
    });
    if (feature.part != Feature::Email)
        return;
    add([&feature, each](std::size_t row, const Emit &emit) {
        each(row, [&](std::uint32_t term) {
            const std::string_view address = feature.terms.text(term);
            const std::size_t at = address.find('@');
            if (at >= 4)
                emit(stableHash(address.substr(0, at)));
        });
    });
}

void DuplicateBlocks::addNamePasses()
{
    const Feature *given = m_leads.feature(Feature::Given);
    const Feature *family = m_leads.feature(Feature::Family);
    if (!given || !family)
        return;
    const PreparedLeads &leads = m_leads;
    add([&leads](std::size_t row, const Emit &emit) {
        const std::uint64_t sound = leads.nameSound(row);
        emit(sound >> 32 != 0 ? both(sound, 1) : 0);
    });
    // A part of the name with anything else that is known of the person.
    for (const Feature &other : leads.features()) {
        const bool isName = other.part == Feature::Given || other.part == Feature::Family;
        if (isName || other.isMany() || other.part == Feature::State)
            continue;
        if (other.part == Feature::Text && other.distinctShare < 0.01)
            continue;
        // The commoner the value, the more of the name has to fit, or blocks would grow with the list.
        const double each = static_cast<double>(leads.size()) / static_cast<double>(other.terms.size());
        const bool bySound = each > 100 && !other.isPersonal;
        const std::size_t letters = other.part == Feature::Date || other.isPersonal ? 1 : 3;
        add([given, family, &other, letters, bySound](std::size_t row, const Emit &emit) {
            const std::uint64_t value = other.terms.hash(other.value[row]);
            for (const Feature *name : {given, family}) {
                const std::uint32_t term = name->value[row];
                emit(both(value, bySound ? name->sound[term] : prefixHash(name->terms.text(term), letters)));
            }
        });
    }
    if (const Feature *city = m_leads.feature(Feature::City)) {
        // Typing errors in the first letters, or in the place.
        add([given, family, city](std::size_t row, const Emit &emit) {
            const std::uint64_t place = prefixHash(city->terms.text(city->value[row]), 3);
            emit(both(place,
                      smallestFirst(given->sound[given->value[row]], family->sound[family->value[row]])));
        });
    }
}

void DuplicateBlocks::addPlacePasses()
{
    const Feature *street = m_leads.feature(Feature::Street);
    if (!street)
        return;
    for (const Feature::Part part : {Feature::Zip, Feature::City}) {
        const Feature *place = m_leads.feature(part);
        if (!place)
            continue;
        add([street, place](std::size_t row, const Emit &emit) {
            emit(both(prefixHash(street->terms.text(street->value[row]), 6),
                      place->terms.hash(place->value[row])));
        });
    }
    add([street](std::size_t row, const Emit &emit) { emit(street->terms.hash(street->value[row])); });
}

void DuplicateBlocks::addValuePass(const Feature &feature)
{
    const bool isOther = feature.part == Feature::Date || feature.part == Feature::Text;
    if (isOther && feature.distinctShare > 0.02)
        add([&feature](std::size_t row, const Emit &emit) { emit(feature.terms.hash(feature.value[row])); });
}

DuplicateBlocks::Pass DuplicateBlocks::pass(std::size_t number) const
{
    std::vector<std::pair<std::uint64_t, std::uint32_t>> entries;
    entries.reserve(m_leads.size());
    for (std::uint32_t row = 0; row < m_leads.size(); ++row) {
        m_passes[number](row, [&](std::uint64_t key) {
            if (key != 0 && (entries.empty() || entries.back() != std::pair(key, row)))
                entries.emplace_back(key, row);
        });
    }
    std::sort(entries.begin(), entries.end());
    Pass result;
    for (std::size_t i = 0; i < entries.size();) {
        std::size_t end = i + 1;
        while (end < entries.size() && entries[end].first == entries[i].first)
            ++end;
        if (end - i > 1) {
            result.starts.push_back(static_cast<std::uint32_t>(result.rows.size()));
            for (std::size_t k = i; k < end; ++k)
                result.rows.push_back(entries[k].second);
            if (end - i > m_wholeBlock) {
                const auto first = result.rows.end() - static_cast<std::ptrdiff_t>(end - i);
                std::sort(first, result.rows.end(), [this](std::uint32_t a, std::uint32_t b) {
                    return std::pair(m_order[a], a) < std::pair(m_order[b], b);
                });
            }
        }
        i = end;
    }
    if (!result.starts.empty())
        result.starts.push_back(static_cast<std::uint32_t>(result.rows.size()));
    return result;
}

} // namespace lead
