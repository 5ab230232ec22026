#pragma once

#include "core/intake/rowedits.h"

#include <QString>

namespace lead {

/// A few words that name a group of findings: "Phone too short", "State unknown: “Fla.”".
QString issueTitle(const RowEdits::Fault &fault, const QString &fieldLabel);
/// What is going to happen when nothing is done about it, as a short sentence: "Imported as typed".
QString issueConsequence(IssueCode code);

} // namespace lead
