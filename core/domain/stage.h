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

    bool operator==(const Stage &) const = default;
};

QString stageKindKey(StageKind kind);
StageKind stageKindFromKey(QStringView key);

} // namespace lead
