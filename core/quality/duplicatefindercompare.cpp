#include "core/quality/duplicatefindercompare.h"

#include "core/base/text.h"
#include "core/quality/nicknames.h"
#include "core/quality/similarity.h"

#include <algorithm>

namespace lead {

namespace {

Likeness likeNames(const Feature &names, std::uint32_t a, std::uint32_t b)
{
    if (a == 0 || b == 0)
        return Likeness::Absent;
    if (a == b)
        return Likeness::Exact;
    std::string_view x = names.terms.text(a);
    std::string_view y = names.terms.text(b);
    if (x.size() > y.size())
        std::swap(x, y);
    if (x.size() == 1)
        return x.front() == y.front() ? Likeness::Weak : Likeness::Differ;
    const int distance = editDistance(x, y);
    if ((distance == 1 && y.size() >= 4) || (distance == 2 && y.size() >= 7))
        return Likeness::Close;
    if (distance > 1 && x.size() >= 4 && jaroWinkler(x, y) >= 0.93)
        return Likeness::Close;
    const bool soundsAlike = names.sound[a] == names.sound[b] && names.sound[a] != 0 && x.size() >= 3;
    return distance == 1 || soundsAlike || distance <= static_cast<int>(y.size()) * 0.4 ? Likeness::Weak
                                                                                        : Likeness::Differ;
}

Likeness likeGiven(const Feature &names, std::uint32_t a, std::uint32_t b)
{
    const Likeness plain = likeNames(names, a, b);
    if (plain >= Likeness::Exact) // or Absent
        return plain;
    std::string_view x = names.terms.text(a);
    std::string_view y = names.terms.text(b);
    if (x.size() > y.size())
        std::swap(x, y);
    const bool isShortForm = x.size() >= 3 && y.size() >= x.size() + 2 && y.substr(0, x.size()) == x;
    return areNicknames(x, y) || isShortForm ? std::max(plain, Likeness::Variant) : plain;
}

int worth(Likeness likeness)
{
    return likeness == Likeness::Absent ? 0 : static_cast<int>(likeness);
}

/// Whether the names are one text apart from where they are cut ("mary ann" "smith" / "mary" "annsmith").
bool isSameWhenJoined(const std::array<std::string_view, 4> &part)
{
    const auto join = [](std::string_view x, std::string_view y) { return std::string(x) + std::string(y); };
    const std::string a = join(part[0], part[1]);
    return a.size() >= 5 && (a == join(part[2], part[3]) || a == join(part[3], part[2]));
}

void compareNames(const PreparedLeads &leads, std::size_t a, std::size_t b, PairLikeness &pair)
{
    const Feature &given = leads.features()[0];
    const Feature &family = leads.features()[1];
    const std::uint32_t givenA = given.value[a];
    const std::uint32_t givenB = given.value[b];
    const std::uint32_t familyA = family.value[a];
    const std::uint32_t familyB = family.value[b];
    pair.termA[0] = givenA;
    pair.termB[0] = givenB;
    pair.termA[1] = familyA;
    pair.termB[1] = familyB;
    pair.level[0] = likeGiven(given, givenA, givenB);
    pair.level[1] = likeNames(family, familyA, familyB);
    pair.suffixDiffers =
        leads.nameSuffix(a) != 0 && leads.nameSuffix(b) != 0 && leads.nameSuffix(a) != leads.nameSuffix(b);
    const int straight = worth(pair.level[0]) + worth(pair.level[1]);
    const bool bothWhole = givenA && givenB && familyA && familyB;
    if (straight >= (bothWhole ? 6 : 3))
        return;
    // One of the parts must begin or sound like the other's; this spares most pairs two comparisons.
    const auto mayBe = [&given](std::uint32_t x, std::uint32_t y) {
        return x != 0 && y != 0 &&
               (given.sound[x] == given.sound[y] || given.terms.text(x)[0] == given.terms.text(y)[0]);
    };
    const bool isPossible = mayBe(givenA, familyB) || mayBe(givenB, familyA);
    const Likeness ab = isPossible ? likeGiven(given, givenA, familyB) : Likeness::Absent;
    const Likeness ba = isPossible ? likeGiven(given, givenB, familyA) : Likeness::Absent;
    const int swapped = worth(ab) + worth(ba);
    if (swapped >= (bothWhole ? 5 : 3) && swapped > straight + 1) {
        pair.isSwapped = true;
        pair.level[0] = ab;
        pair.level[1] = ba;
        pair.termA[0] = givenA;
        pair.termB[0] = familyB;
        pair.termA[1] = familyA;
        pair.termB[1] = givenB;
        return;
    }
    const auto text = [&](std::uint32_t term) { return given.terms.text(term); };
    if (isSameWhenJoined({text(givenA), text(familyA), text(givenB), text(familyB)})) {
        pair.level[0] = bothWhole ? Likeness::Close : Likeness::Absent;
        pair.level[1] = Likeness::Close;
    }
}

Likeness likeEmails(std::string_view a, std::string_view b)
{
    const std::size_t atA = a.rfind('@');
    const std::size_t atB = b.rfind('@');
    const std::string_view localA = a.substr(0, atA);
    const std::string_view localB = b.substr(0, atB);
    const std::size_t shorter = std::min(localA.size(), localB.size());
    if (a.substr(atA) == b.substr(atB)) {
        const int distance = editDistance(localA, localB);
        if (distance <= (shorter >= 10 ? 2 : 1))
            return Likeness::Close;
        return distance <= static_cast<int>(shorter) * 2 / 5 ? Likeness::Weak : Likeness::Differ;
    }
    const double similarity = editSimilarity(a, b);
    if (similarity >= 0.86)
        return Likeness::Close;
    return similarity >= 0.7 || (localA == localB && shorter >= 4) ? Likeness::Weak : Likeness::Differ;
}

Likeness likePhones(std::string_view a, std::string_view b)
{
    // One of them without country or area code.
    const std::size_t shorter = std::min(a.size(), b.size());
    if (shorter >= 7 && a.size() != b.size() && a.substr(a.size() - shorter) == b.substr(b.size() - shorter))
        return Likeness::Close;
    return editDistance(a, b) <= 1 ? Likeness::Weak : Likeness::Differ;
}

struct StreetParts
{
    std::string_view number;
    std::string_view name;
};

/// The house number before ("12 high street") or behind ("hauptstrasse 12") the name.
StreetParts streetParts(std::string_view street)
{
    if (!street.empty() && isDigit(street.front())) {
        const std::size_t end = std::min(street.find(' '), street.size());
        return {street.substr(0, end), street.substr(std::min(end + 1, street.size()))};
    }
    const std::size_t last = street.rfind(' ');
    if (last != std::string_view::npos && last + 1 < street.size() && isDigit(street[last + 1]))
        return {street.substr(last + 1), street.substr(0, last)};
    return {{}, street};
}

Likeness likeStreets(std::string_view a, std::string_view b)
{
    const StreetParts left = streetParts(a);
    const StreetParts right = streetParts(b);
    const double similarity =
        std::max(editSimilarity(left.name, right.name), wordSetSimilarity(left.name, right.name));
    if (left.number == right.number && !left.number.empty() && (similarity >= 0.6))
        return similarity >= 0.99 ? Likeness::Exact : Likeness::Close;
    if (left.number.empty() || right.number.empty())
        return similarity >= 0.8 ? Likeness::Close : similarity >= 0.65 ? Likeness::Weak : Likeness::Differ;
    if (similarity >= 0.8)
        return editDistance(left.number, right.number) <= 1 ? Likeness::Close : Likeness::Weak;
    return Likeness::Differ;
}

Likeness likeDates(std::string_view a, std::string_view b)
{
    const int distance = editDistance(a, b);
    if (distance <= 1)
        return Likeness::Close;
    if (a.size() != 8 || b.size() != 8)
        return distance <= 2 ? Likeness::Weak : Likeness::Differ;
    const bool sameYear = a.substr(0, 4) == b.substr(0, 4);
    const bool sameMonth = a.substr(4, 2) == b.substr(4, 2);
    const bool sameDay = a.substr(6) == b.substr(6);
    if (sameYear && a.substr(4, 2) == b.substr(6) && a.substr(6) == b.substr(4, 2))
        return Likeness::Close;
    return sameYear + sameMonth + sameDay == 2 || distance <= 2 ? Likeness::Weak : Likeness::Differ;
}

Likeness likeZips(std::string_view a, std::string_view b)
{
    if (editDistance(a, b) <= 1)
        return Likeness::Close;
    return a.size() >= 5 && a.substr(0, 3) == b.substr(0, 3) ? Likeness::Weak : Likeness::Differ;
}

Likeness likeTexts(std::string_view a, std::string_view b, bool byWords)
{
    const bool isCode = isDigit(a.back()) && isDigit(b.back()) && a.find(' ') == std::string_view::npos;
    const int distance = editDistance(a, b);
    const auto longer = static_cast<double>(std::max(a.size(), b.size()));
    if (isCode)
        return distance <= (longer >= 7 ? 2 : 1) && longer >= 2 ? Likeness::Close : Likeness::Differ;
    const double similarity = std::max(1 - distance / longer, byWords ? wordSetSimilarity(a, b) : 0);
    if (similarity >= 0.8)
        return Likeness::Close;
    return similarity >= 0.62 ? Likeness::Weak : Likeness::Differ;
}

Likeness likeValues(const Feature &feature, std::uint32_t a, std::uint32_t b)
{
    if (a == b)
        return Likeness::Exact;
    const std::string_view x = feature.terms.text(a);
    const std::string_view y = feature.terms.text(b);
    switch (feature.part) {
    case Feature::Email:
        return likeEmails(x, y);
    case Feature::Phone:
        return likePhones(x, y);
    case Feature::Street:
        return likeStreets(x, y);
    case Feature::Date:
        return likeDates(x, y);
    case Feature::Zip:
        return likeZips(x, y);
    case Feature::State:
        return Likeness::Differ;
    case Feature::Company:
        return likeTexts(x, y, true);
    default:
        return likeTexts(x, y, false);
    }
}

} // namespace

PairLikeness compareLeads(const PreparedLeads &leads, std::size_t a, std::size_t b)
{
    PairLikeness pair;
    const std::vector<Feature> &features = leads.features();
    const std::size_t count = std::min(features.size(), MaxFeatures);
    pair.level.fill(Likeness::Absent);
    if (a > b) // whatever is not symmetric by itself (which of two equal swaps wins) is decided one way
        std::swap(a, b);
    for (std::size_t i = 0; i < count; ++i) {
        const Feature &feature = features[i];
        if (feature.part == Feature::Given) {
            compareNames(leads, a, b, pair);
        } else if (feature.isMany()) {
            for (std::uint32_t x = feature.manyStart[a]; x < feature.manyStart[a + 1]; ++x) {
                for (std::uint32_t y = feature.manyStart[b]; y < feature.manyStart[b + 1]; ++y) {
                    const Likeness likeness = likeValues(feature, feature.many[x], feature.many[y]);
                    if (pair.level[i] != Likeness::Absent && likeness <= pair.level[i])
                        continue;
                    pair.level[i] = likeness;
                    pair.termA[i] = feature.many[x];
                    pair.termB[i] = feature.many[y];
                }
            }
        } else if (feature.part != Feature::Family && feature.value[a] != 0 && feature.value[b] != 0) {
            pair.termA[i] = feature.value[a];
            pair.termB[i] = feature.value[b];
            pair.level[i] = likeValues(feature, pair.termA[i], pair.termB[i]);
        }
    }
    return pair;
}

} // namespace lead
