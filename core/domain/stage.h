#pragma once

#include "core/base/id.h"

#include <QString>

namespace lead {

/// Whether a stage is on the way or an end.
enum class StageKind : std::uint8_t { Open, Won, Lost };

/// A step of a pipeline.
struct Stage
{
    StageId id;
    PipelineId pipeline;
    QString name;
    int position = 0;
    StageKind kind = StageKind::Open;
    int probability = 0; ///< percent
    int rottingDays = 0; ///< days without a touch after which a lead in it goes stale; 0: never
    QString tone = {};   ///< the colour that a person chose, such as "teal"; empty: by kind and place
    int wipLimit = 0;    ///< how many leads it should hold at most; 0: any number

    bool operator==(const Stage &) const = default;
};

QString stageKindKey(StageKind kind);
StageKind stageKindFromKey(QStringView key);

} // namespace lead
