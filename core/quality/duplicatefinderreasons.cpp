#include "core/quality/duplicatefinder.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace lead {

namespace {

struct DuplicateFinderText
{
    Q_DECLARE_TR_FUNCTIONS(DuplicateFinder)
};

bool isName(const Feature &feature)
{
    return feature.part == Feature::Given || feature.part == Feature::Family;
}

DuplicateReason::Kind kindOf(const Feature &feature, Likeness likeness, const QString &a, const QString &b)
{
    if (likeness == Likeness::Differ)
        return DuplicateReason::Different;
    if (!isName(feature))
        return likeness == Likeness::Exact ? DuplicateReason::Same : DuplicateReason::Alike;
    if (likeness == Likeness::Exact)
        return DuplicateReason::SameName;
    if (likeness == Likeness::Variant)
        return DuplicateReason::Nickname;
    if (a.size() == 1 || b.size() == 1)
        return DuplicateReason::Initial;
    return likeness == Likeness::Weak ? DuplicateReason::SoundsAlike : DuplicateReason::Alike;
}

QString sameText(const Feature &feature)
{
    switch (feature.part) {
    case Feature::Email:
        return DuplicateFinderText::tr("Same e-mail address: %1");
    case Feature::Phone:
        return DuplicateFinderText::tr("Same phone number: %1");
    case Feature::Company:
        return DuplicateFinderText::tr("Same company: %1");
    case Feature::Street:
        return DuplicateFinderText::tr("Same street address: %1");
    case Feature::City:
        return DuplicateFinderText::tr("Same city: %1");
    case Feature::State:
        return DuplicateFinderText::tr("Same state: %1");
    case Feature::Zip:
        return DuplicateFinderText::tr("Same postcode: %1");
    default:
        return QString();
    }
}

QString sentence(const Feature &feature, DuplicateReason::Kind kind, const QString &a, const QString &b)
{
    switch (kind) {
    case DuplicateReason::SameName:
        return (feature.part == Feature::Given ? DuplicateFinderText::tr("Same first name: %1") : DuplicateFinderText::tr("Same last name: %1")).arg(a);
    case DuplicateReason::Nickname:
        return DuplicateFinderText::tr("Forms of one name: %1 and %2").arg(a, b);
    case DuplicateReason::SoundsAlike:
        return DuplicateFinderText::tr("Names sound alike: %1 and %2").arg(a, b);
    case DuplicateReason::Initial:
        return DuplicateFinderText::tr("The initial fits: %1 and %2").arg(a, b);
    case DuplicateReason::Same: {
        const QString text = sameText(feature);
        return text.isEmpty() ? DuplicateFinderText::tr("Same value of %1: %2").arg(feature.label, a) : text.arg(a);
    }
    case DuplicateReason::Alike:
        return isName(feature) ? DuplicateFinderText::tr("Names are spelled alike: %1 and %2").arg(a, b)
                               : DuplicateFinderText::tr("%1 is nearly the same: %2 and %3").arg(feature.label, a, b);
    case DuplicateReason::Different:
        return DuplicateFinderText::tr("%1 differs: %2 and %3").arg(feature.label, a, b);
    case DuplicateReason::Swapped:
        return DuplicateFinderText::tr("First and last name are swapped.");
    case DuplicateReason::Linked:
        break;
    case DuplicateReason::Generation:
        return DuplicateFinderText::tr("One is junior, the other senior.");
    }
    return QString();
}

} // namespace

std::vector<DuplicateReason> duplicateReasons(const PreparedLeads &leads, const PairLikeness &pair,
                                              const PairWeights &weights)
{
    /// Less than this moves no confidence that anybody would notice.
    constexpr double Noticeable = 0.3;
    std::vector<DuplicateReason> reasons;
    const std::size_t count = std::min(leads.features().size(), MaxFeatures);
    for (std::size_t f = 0; f < count; ++f) {
        const Feature &feature = leads.features()[f];
        if (pair.level[f] == Likeness::Absent || std::abs(weights.feature[f]) < Noticeable)
            continue;
        DuplicateReason reason;
        reason.field = feature.fields.front();
        reason.a = fromUtf8(feature.terms.text(pair.termA[f]));
        reason.b = fromUtf8(feature.terms.text(pair.termB[f]));
        reason.weight = weights.feature[f];
        reason.kind = kindOf(feature, pair.level[f], reason.a, reason.b);
        reason.text = sentence(feature, reason.kind, reason.a, reason.b);
        reasons.push_back(std::move(reason));
    }
    if (!leads.features().empty() && (pair.isSwapped || pair.suffixDiffers)) {
        const Feature &name = leads.features().front();
        const auto kind = pair.suffixDiffers ? DuplicateReason::Generation : DuplicateReason::Swapped;
        reasons.push_back({kind, name.fields.front(), {}, {}, weights.other, sentence(name, kind, {}, {})});
    }
    std::stable_sort(reasons.begin(), reasons.end(), [](const DuplicateReason &a, const DuplicateReason &b) {
        return std::abs(a.weight) > std::abs(b.weight);
    });
    return reasons;
}

} // namespace lead
