#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <unordered_map>
#include <vector>

namespace lead {

class Workspace;

/// What the history tells about leads that are won or lost: how far they came, and what was filled in at the end
/// and what people decided.
class OutcomeHistory
{
public:
    explicit OutcomeHistory(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// The position of the furthest open stage that each lead is known to have been in. Leads that never moved are not named.
    Result<std::unordered_map<std::int64_t, int>> furthestStages();

    /// Of the leads that have one, as it was typed.
    Result<std::unordered_map<std::int64_t, QString>> externalIds();

    struct Closed
    {
        std::int64_t lead = 0;
        Millis at = 0;
    };
    struct FilledIn
    {
        int late = 0; ///< leads that got their first value of the field in the act that closed them, or later
        int all = 0;  ///< leads whose history has their first value
    };
    /// By key of the field, for the leads named.
    Result<QHash<QString, FilledIn>> filledIn(const std::vector<Closed> &leads);

    struct Decision
    {
        std::int64_t lead = 0;
        bool isAccepted = false;
        QString reason; ///< of a rejection
    };
    /// The last word of a person about each lead: accepted, or moved further, or rejected. What definitions decide is not among it.
    Result<std::vector<Decision>> decisions();

private:
    Workspace &m_workspace;
};

} // namespace lead
