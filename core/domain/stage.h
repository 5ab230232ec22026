#pragma once

#include "core/base/id.h"
#include "core/domain/field.h"

#include <QString>
#include <vector>

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
    std::vector<FieldNumber> required = {}; ///< fields that a lead must have to enter it, ascending
    bool needsStep = false;                 ///< it must have a next step with a date ahead, too, such as an appointment
    bool isLimitHard = false;               ///< nothing enters beyond the limit

    /// Whether a lead needs anything to enter it.
    bool asksForSomething() const { return needsStep || !required.empty(); }
    bool operator==(const Stage &) const = default;
};

/// Numbers of fields as they are stored, "12,1003", and back; ascending, each once.
QString storedFieldNumbers(const std::vector<FieldNumber> &fields);
std::vector<FieldNumber> fieldNumbersFromStored(QStringView text);

QString stageKindKey(StageKind kind);
StageKind stageKindFromKey(QStringView key);

} // namespace lead
