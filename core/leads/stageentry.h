#pragma once

#include "core/domain/activity.h"
#include "core/domain/field.h"

#include <QMap>
#include <optional>
#include <vector>

namespace lead {

/// Where cards are put down among those of a stage, by what was to be seen there.
struct HandPlace
{
    std::vector<LeadId> above; ///< the cards from the top down to the place, in their order
    LeadId below;              ///< the card after it; invalid: the place is the last

    bool operator==(const HandPlace &) const = default;
};

/// What leads get on their way into a stage, and what whoever moves them took for granted.
struct StageEntry
{
    QString reason = {};                  ///< why lost
    QMap<QString, QString> values = {};   ///< by key of the field, as typed; for leads that have none
    std::optional<Task> step = {};        ///< for leads without a next step ahead; with title and due date
    StageId from = {};                    ///< where they were seen; those that stand elsewhere by now stay. Invalid: anywhere
    std::optional<HandPlace> place = {};  ///< a place by hand, of BulkActs; absent: none
};

/// What one lead lacks to enter a stage.
struct StageLack
{
    LeadId lead;
    QString name;
    std::vector<FieldNumber> fields;
    bool step = false; ///< a next step with a date ahead

    bool isNothing() const { return fields.empty() && !step; }
    bool operator==(const StageLack &) const = default;
};

} // namespace lead
