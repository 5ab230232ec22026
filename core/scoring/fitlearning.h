#pragma once

#include "core/domain/scoremodel.h"
#include "core/facts/leadfacts.h"

#include <QHash>

namespace lead {

/// A trait that tells won leads from lost ones, with its evidence.
struct LearnedCriterion
{
    FitCriterion criterion;
    QString condition;  ///< as text, of a trait that is a condition
    qint64 won = 0;     ///< closed leads with the trait
    qint64 lost = 0;
    double logOdds = 0; ///< above 0: won leads have it more often
    double z = 0;       ///< how many standard errors that is from 0
};

/// What "learn from won and lost" found.
struct LearnedProfile
{
    qint64 won = 0;
    qint64 lost = 0;
    std::vector<LearnedCriterion> criteria; ///< the strongest first
};

/// Proposes criteria of an ideal customer profile: weights in proportion to the log-odds of each trait between won and lost leads,
/// of traits with at least 20 closed leads that are more than chance. Traits that only follow from the outcome (stage, status, why
/// it was lost ...) are left out. `names` are the values of choices by number, as people wrote them. Error::Invalid while too few leads are closed.
Result<LearnedProfile> learnProfile(const LeadFacts &facts, const FieldCatalog &catalog, const QHash<qint64, QString> &names);

inline constexpr qint64 FewestLearnedCases = 20;

} // namespace lead
