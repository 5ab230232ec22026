#pragma once

#include "core/leads/leadvalues.h"
#include "ui/theme/tokens.h"

namespace lead {

/// What a row of the list shows of a lead, worked out once when its record comes, so that painting only looks.
struct LeadRow
{
    LeadRecord record;
    QString secondLine; ///< company, or else the address
    ToneName stageTone = ToneName::Neutral;
    const char *stepIcon = "calendar";
    int generation = 0;

    bool hasStep() const { return record.nextStep.has_value(); }
    /// 0: no step, or one without a date.
    Millis stepAt() const { return record.nextStep ? record.nextStep->dueAt.value_or(0) : 0; }
};

LeadRow rowOf(LeadRecord record, const WorkspaceInfo &info);
/// Open stages have tones in the order of the pipeline; won is a success, lost neutral.
ToneName toneOfStage(const QString &name, const WorkspaceInfo &info);

/// A row as one sentence for screen readers: "Jonas Reyes, Qualified, score 95, Intro call in 1d, $5,300".
QString sentenceOf(const LeadRow &row, Millis now);

} // namespace lead
