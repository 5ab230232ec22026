#pragma once

#include "core/base/id.h"

#include <QString>
#include <vector>

namespace lead {

/// Drops the notes that this person of the computer began about leads of a workspace and did not save. Returns how many there were.
qint64 dropBegunNotes(const QString &workspaceUuid, const std::vector<LeadId> &leads);

} // namespace lead
