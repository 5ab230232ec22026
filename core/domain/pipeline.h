#pragma once

#include "core/base/id.h"

#include <QString>

namespace lead {

/// A way that leads take, stage by stage.
struct Pipeline
{
    PipelineId id;
    QString name;
    int position = 0;

    bool operator==(const Pipeline &) const = default;
};

} // namespace lead
