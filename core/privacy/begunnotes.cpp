#include "core/privacy/begunnotes.h"

#include "core/settings/settings.h"

namespace lead {

qint64 dropBegunNotes(const QString &workspaceUuid, const std::vector<LeadId> &leads)
{
    Settings settings;
    qint64 dropped = 0;
    for (const LeadId lead : leads)
        if (!settings.draft(workspaceUuid, lead).isEmpty()) {
            settings.setDraft(workspaceUuid, lead, {});
            ++dropped;
        }
    return dropped;
}

} // namespace lead
