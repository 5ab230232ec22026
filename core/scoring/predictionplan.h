#pragma once

#include "core/facts/leadfacts.h"
#include "core/scoring/predictionmodel.h"

#include <QSet>

namespace lead {

/// Which fields of a workspace a prediction may learn from, and as what. Never those that are the outcome itself or that the program
/// or a person sets as a lead goes on (stage, status, value, dates of contact, score); dates of birth neither.
struct PredictionPlan
{
    std::vector<PredictionField> fields;
    std::vector<UnusedField> unused;

    /// Texts that the facts must have loaded first.
    static std::vector<FieldNumber> texts(const FieldCatalog &catalog);
    /// `rows` are the closed leads.
    static PredictionPlan made(const LeadFacts &facts, const FieldCatalog &catalog, const std::vector<Row> &rows, const QSet<FieldNumber> &excluded);
};

/// Fields by what people call them: key, other names, label or a heading of files that means them, commas between. What no field
/// is called is an error.
Result<QSet<FieldNumber>> fieldsCalled(const FieldCatalog &catalog, const QStringList &names);

} // namespace lead
