#pragma once

#include "core/domain/scoremodel.h"

namespace lead {

/// One thing in which two models differ.
struct ModelDifference
{
    enum class Kind : std::uint8_t { Added, Removed, Changed };
    Kind kind = Kind::Changed;
    QString what; ///< "Fit: Company is known", "Hot from"
    QString before;
    QString after;

    bool operator==(const ModelDifference &) const = default;
};

/// In what `after` differs from `before`, in the order of the models. A rule is the same by what it says or else by its name in its
/// group. Empty exactly when the two are equal.
std::vector<ModelDifference> differencesOf(const ScoreModel &before, const ScoreModel &after, const FieldCatalog &catalog);

} // namespace lead
