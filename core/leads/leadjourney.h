#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/field.h"

#include <QString>
#include <map>
#include <vector>

namespace lead {

class Workspace;
struct Lead;

/// Something through which a lead came to us, or came again.
struct Touchpoint
{
    Millis at = 0;
    QString source;   ///< as people read them; empty: not known
    QString medium;
    QString campaign;
    QString publisher;
    QString via;           ///< the file of an import; else who wrote it down
    bool isImport = false;
    OperationId operation; ///< invalid for what came with a sample

    /// "Web · Spring sale", what is known of it.
    QString text() const;
    bool operator==(const Touchpoint &) const = default;
};

/// The touchpoints of a lead, oldest first: how it was added, and each time that its source, medium, campaign or publisher became
/// another one since. What was undone is none. Touchpoints of which nothing is known are left out.
Result<std::vector<Touchpoint>> journeyOf(Workspace &workspace, const Lead &lead);

} // namespace lead
