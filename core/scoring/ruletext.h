#pragma once

#include "core/domain/scoremodel.h"

namespace lead {

/// "Replies", "Calls", of ScoreEvent::kind; an unknown kind is its own title.
QString titleOfEvent(const QString &kind);
/// The kinds that people choose from.
QStringList scoreEventKinds();
QString titleOf(ScoreGroupKind kind);
/// What a rule asks beside its condition, in pieces: "Calls", "interested, appointment", "at most 3". Empty for one of a condition.
QStringList eventParts(const ScoreRule &rule);
/// How its points go by with time: "counts for 90 days", "halves every 14 days", "since Captured". Empty for points that stay.
QString timeText(const ScoreRule &rule, const FieldCatalog &catalog);
/// What it asks or counts: "Calls, at most 3, E-mail is not empty".
QString ruleQuestion(const ScoreRule &rule, const FieldCatalog &catalog);
/// What it gives: "+15, halves every 14 days".
QString ruleGift(const ScoreRule &rule, const FieldCatalog &catalog);
/// The whole rule as one line, without its name: "Calls, at most 3, E-mail is not empty: +15, halves every 14 days".
QString ruleText(const ScoreRule &rule, const FieldCatalog &catalog);
/// What a criterion asks: its condition as a sentence, or "Employees 50 to 200".
QString criterionText(const FitCriterion &criterion, const FieldCatalog &catalog);
/// "+15", "−5", "0", by the language.
QString signedPoints(double points);

} // namespace lead
