#include "core/privacy/preparedimport.h"

#include "core/intake/draftstore.h"

namespace lead {

bool dropPreparedImport(const QString &workspace, const PersonMarks &marks)
{
    return DraftStore(DraftStore::defaultFolder()).dropIf(workspace, [&marks](const QString &text) { return marks.areIn(text); });
}

} // namespace lead
