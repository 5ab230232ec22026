#pragma once

#include "core/domain/termuse.h"
#include "core/storage/journal.h"

namespace lead {

class Workspace;

/// The values of choice fields and lists as things of their own.
class TermRepository
{
public:
    explicit TermRepository(Workspace &workspace);

    /// Those that some visible lead has, the most used first. A list counts once for each of its parts.
    Result<std::vector<TermUse>> uses(FieldNumber field);
    /// Makes `to` of `from` in every lead, also in hidden and deleted ones; an empty `to` takes it away. Where both stand
    /// in one list one remains. Changes the stored name where it can and leads only where the new name exists already.
    Result<void> replace(Act &act, FieldNumber field, const QString &from, const QString &to);

private:
    Result<void> moveLeads(Act &act, FieldNumber field, qint64 term, const QString &to);

    Workspace &m_workspace;
};

} // namespace lead
